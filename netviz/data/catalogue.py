"""The data sets, by the name that the config file gives them: the one list that everything else reads.

A name may also be a path to the user's own data, and several names joined by + are learned from together.
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
    """What is known of a data set before it is loaded; raises DataError in one sentence."""
    if not name.isprintable() and not user_data.is_there(name):
        raise DataError(
            f"data.name: {shown(name)} has a character that no name has, such as a line break; "
            "write paths with / or in single quotes."
        )
    if PLUS not in name or user_data.is_there(name):
        return _single(name, reading)
    parts = [part.strip() for part in name.split(PLUS)]
    if len(parts) > MOST_JOINED:
        raise DataError(f"data.name joins {len(parts):,} data sets; {MOST_JOINED} are the most.")
    if not all(parts):
        raise DataError(f"data.name: {shown(name)} needs a data set before and after each {PLUS}.")
    found = [_single(part, reading) for part in parts]
    return found[0] if len(found) == 1 else combined(found)


def load(name: str, options: GenerationOptions | None = None) -> DataSet:
    """Load a data set; raises DataError in one sentence."""
    options = options or GenerationOptions()
    return load_source(source(name, options.reading), options)


def load_source(known: Source, options: GenerationOptions) -> DataSet:
    """Load the data of an entry; raises DataError in one sentence."""
    try:
        return _scaled(known.load(options), options.reading)
    except ExamplesError as error:
        raise DataError(f"{shown(Path(known.name))}: {error}.") from error


def _scaled(data: DataSet, reading: Reading) -> DataSet:
    """A data set of netviz's own is scaled as the config says, too; the user's has seen to it when it was read."""
    return data if data.scale or not reading.scale or reading.scale == "unit" else replace(data, scale=reading.scale)


def absolute(name: str) -> str:
    """The name as it is to be stored: paths from the root on, so that they hold in whatever folder netviz is started.

    The names of the table, and what is no path, stay as they are.
    """
    if PLUS in name and not user_data.is_there(name):
        return PLUS.join(_absolute(part.strip()) for part in name.split(PLUS))
    return _absolute(name)


def to_download(name: str) -> list[Remote]:
    """Which published sets a name needs that are not on this machine yet."""
    parts = [part.strip() for part in name.split(PLUS)]
    return [mnist.REMOTES[part] for part in parts if part in mnist.REMOTES and missing(mnist.REMOTES[part])]


def moved_part(name: str) -> str:
    """The first path in a name at which nothing is any more; empty where there is none such."""
    paths = (part for part in _parts(name) if part not in SOURCES and user_data.is_path(part))
    return next((path for path in paths if not user_data.is_there(str(Path(path).expanduser()))), "")


def with_part(name: str, part: str, path: Path) -> str:
    """The name with other data, by its path, in place of one of its parts."""
    return PLUS.join(absolute(str(path)) if one == part else one for one in _parts(name))


def _parts(name: str) -> list[str]:
    """The names that are joined in one."""
    return [name] if user_data.is_there(name) else [part.strip() for part in name.split(PLUS)]


def _absolute(name: str) -> str:
    if name in SOURCES or not name.isprintable() or not user_data.is_path(name):
        return name
    try:
        return str(Path(name).expanduser().absolute())
    except RuntimeError:  # a user that this machine does not know; `source` says so
        return name


def _single(name: str, reading: Reading) -> Source:
    if name in SOURCES and reading.said:
        raise DataError(f"data.{reading.said[0]}: {name} is none of your own files; leave it out.")
    if name in SOURCES:
        known = SOURCES[name]
        return known if known.refresh is None else known.refresh()
    if not name:
        raise DataError("data.name: a name is missing; give a data set or a path.")
    if user_data.is_path(name):
        return user_data.source(Path(name), reading)
    raise DataError(f"data.name: {none_of(name, SOURCES)}, and no path either.")
