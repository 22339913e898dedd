"""The data sets by their names in a config: the one list that everything else reads.

A name may also be the path of the user's own data. Several names joined by + are one data set.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from netviz.data import by_hand, digits, embedded_tables, mnist, my_drawings, not_digits, pens, user_data
from netviz.data.combined import PLUS, combined
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.downloads import Remote, missing
from netviz.data.reading import DEFAULT, Reading
from netviz.data.synthetic import SYNTHETIC
from netviz.engine.examples import ExamplesError
from netviz.errors import DataError, none_of, shown
from netviz.texts import phrase

MOST_JOINED = 20

SOURCES: dict[str, Source] = {
    source.name: source
    for source in (
        digits.SOURCE,
        mnist.MNIST,
        mnist.FASHION,
        mnist.KUZUSHIJI,
        pens.STRANGERS,
        pens.EVERYONE,
        my_drawings.SOURCE,
        not_digits.SOURCE,
        embedded_tables.IRIS,
        embedded_tables.WINE,
        *SYNTHETIC,
        *by_hand.SOURCES,
    )
}


def source(name: str, reading: Reading = DEFAULT) -> Source:
    """What is known about a data set before it is loaded. Raises DataError."""
    if not name.isprintable() and not user_data.is_there(name):
        raise DataError(
            phrase(
                "data.name: {name} has a character that no name has, such as a line break; write paths "
                "with / or in single quotes.",
                name=shown(name),
            )
        )
    if not _is_utf8(name):
        raise DataError(
            phrase("data.name: {name} is not UTF-8, so no config can name it; rename the file.", name=shown(name))
        )
    if PLUS not in name or user_data.is_there(name):
        return _single(name, reading)
    parts = [part.strip() for part in name.split(PLUS)]
    if len(parts) > MOST_JOINED:
        raise DataError(
            phrase(
                "data.name joins {count:,} data sets; {most} are the most.",
                count=len(parts),
                most=MOST_JOINED,
            )
        )
    if not all(parts):
        raise DataError(
            phrase("data.name: {name} needs a data set before and after each {plus}.", name=shown(name), plus=PLUS)
        )
    found = [_single(part, reading) for part in parts]
    return found[0] if len(found) == 1 else combined(found)


def _is_utf8(name: str) -> bool:
    """Whether a name can be written; the names of files may have any bytes."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def load(name: str, options: GenerationOptions | None = None) -> DataSet:
    """Load a data set by name. Raises DataError."""
    options = options or GenerationOptions()
    return load_source(source(name, options.reading), options)


def load_source(known: Source, options: GenerationOptions) -> DataSet:
    """Load the data of an entry. Raises DataError."""
    try:
        return _scaled(known.load(options), options.reading)
    except ExamplesError as error:
        raise DataError(phrase("{path}: {problem}.", path=shown(Path(known.name)), problem=str(error))) from error


def _scaled(data: DataSet, reading: Reading) -> DataSet:
    """A built-in data set with the scale that the config names; the user's own data got it when it was read."""
    return data if data.scale or not reading.scale or reading.scale == "unit" else replace(data, scale=reading.scale)


def absolute(name: str) -> str:
    """The name with absolute paths, so that it stays valid whatever folder netviz is started in.

    Names in the table, and anything that is not a path, are unchanged.
    """
    if PLUS in name and not user_data.is_there(name):
        return PLUS.join(_absolute(part.strip()) for part in name.split(PLUS))
    return _absolute(name)


def bare(name: str) -> str:
    """The name without the folders of its paths, for somebody on another machine."""
    if PLUS in name and not user_data.is_there(name):
        return f" {PLUS} ".join(bare(part.strip()) for part in name.split(PLUS))
    return Path(name).name if name not in SOURCES and user_data.is_path(name) else name


def to_download(name: str) -> list[Remote]:
    """The published data sets in a name that are not on this machine yet."""
    parts = [part.strip() for part in name.split(PLUS)]
    return [mnist.REMOTES[part] for part in parts if part in mnist.REMOTES and missing(mnist.REMOTES[part])]


def is_published(name: str) -> bool:
    """Whether all data sets in a name come with netviz or are published, so that none of them is the user's own."""
    return all(part in SOURCES for part in _parts(name))


def chooses_tests(name: str) -> bool:
    """Whether a seed may choose the examples kept for testing: in the user's own data, and in the embedded tables."""
    return any(part in embedded_tables.TABLES or part not in SOURCES for part in _parts(name))


def moved_part(name: str) -> str:
    """The first path in a name that no longer exists; empty if all do."""
    paths = (part for part in _parts(name) if part not in SOURCES and user_data.is_path(part))
    return next((path for path in paths if not user_data.is_there(str(Path(path).expanduser()))), "")


def with_part(name: str, part: str, path: Path) -> str:
    """The name with one of its parts replaced by the path of other data."""
    return PLUS.join(absolute(str(path)) if one == part else one for one in _parts(name))


def _parts(name: str) -> list[str]:
    """The single names that are joined in a name."""
    return [name] if user_data.is_there(name) else [part.strip() for part in name.split(PLUS)]


def _absolute(name: str) -> str:
    if name in SOURCES or not name.isprintable() or not user_data.is_path(name):
        return name
    try:
        return str(Path(name).expanduser().absolute())
    except RuntimeError:  # ~name of a user who does not exist; `source` says so
        return name


def _single(name: str, reading: Reading) -> Source:
    if name in embedded_tables.TABLES and (reading.said or reading.seed is not None):
        return embedded_tables.read_as(SOURCES[name], reading)
    if name in SOURCES and reading.said:
        raise DataError(
            phrase(
                "data.{field}: this is for files of your own, and {name} comes with netviz; leave it out.",
                field=reading.said[0],
                name=name,
            )
        )
    if name in SOURCES:
        known = SOURCES[name]
        return known if known.refresh is None else known.refresh()
    if not name:
        raise DataError(phrase("data.name: a name is missing; give a data set or a path."))
    if user_data.is_path(name):
        return user_data.source(Path(name), reading)
    raise DataError(phrase("data.name: {problem}, and no path either.", problem=none_of(name, SOURCES)))
