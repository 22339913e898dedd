"""The user's own data, by path: a table, arrays, a folder of pictures, or labelled drawings.

Each kind has a reader of its own, and finishing.py makes a data set of what it read. The summary of what was found is
the same in the window, on the command line and in `netviz data show`.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from netviz.data import folders, pens
from netviz.data.array_data import from_idx, from_npy, from_npz, idx_files, is_idx_name, npy_files
from netviz.data.dataset import Source
from netviz.data.finishing import RawExamples, UserData, finished
from netviz.data.image_folder import has_classes, picture_files, read_pictures
from netviz.data.labelled_pictures import names_pictures
from netviz.data.picture_tree import TABLES as TABLES_OF_PICTURES
from netviz.data.picture_tree import File, is_zip
from netviz.data.reading import DEFAULT, Reading
from netviz.data.table_data import is_table, read_table
from netviz.drawing.rasterizing import PEN
from netviz.drawing.strokes import read_strokes
from netviz.engine.examples import ExamplesError
from netviz.errors import DataError, counted, shown
from netviz.files import reason
from netviz.texts import clause, phrase

TABLES, ARRAYS = (
    ("label", "task", "missing", "leave_out", "take_in", "transpose", "test"),
    ("task", "transpose", "test"),
)
PICTURES = ("size", "colour", "transpose", "ink", "ground", "label", "task", "test")
DRAWINGS = ("test",)
"""The settings for reading each kind, besides the scale."""

REFUSED = {
    (".pkl", ".pickle", ".p", ".joblib", ".pt", ".pth"): phrase(
        "{path} is a pickle, which can run any program and is never opened; for the book's digits take "
        "`netviz data get mnist`, save other arrays by numpy.savez_compressed."
    ),
    (".xlsx", ".xls", ".ods", ".xlsm"): phrase("{path} is a spreadsheet; save it as CSV there and open that."),
    (".mat", ".h5", ".hdf5", ".feather", ".arrow"): phrase(
        "{path} is a kind of array file that netviz does not read; save it as NPZ."
    ),
    (".json", ".arff", ".xml", ".sav", ".dta", ".rds"): phrase(
        "{path} is a kind of table that netviz does not read; save it as CSV."
    ),
    (".tar", ".tgz", ".7z", ".rar", ".tar.bz2", ".tar.xz"): phrase(
        "{path} is an archive; unpack it and open the folder."
    ),
    (".gz", ".bz2", ".xz", ".zst", ".lz4", ".z"): phrase("{path} is compressed; unpack it and open what was in it."),
}
"""Common kinds of files that netviz does not read, with what to do instead."""
KEPT = 8
"""How many of the user's data sets are cached, so that each of several joined ones is read only once."""


def is_path(name: str) -> bool:
    """Whether a data set's name is a path rather than an entry of the table."""
    return any(mark in name for mark in "/\\.~") or is_there(name)


def is_there(name: str) -> bool:
    """Whether there is a file or folder at the path `name`."""
    return bool(name) and folders.is_there(Path(name))


def read(path: Path, reading: Reading = DEFAULT) -> UserData:
    """Read the data at a path, from the cache if it has not changed. Raises DataError."""
    try:
        path = path.expanduser().absolute()
        there = stat.S_IFMT(path.stat().st_mode)
        kind = next((number for number, kind in enumerate(_KINDS) if kind.fits(path)), None)
    except RuntimeError as error:
        raise DataError(
            phrase("data.name: {path} begins with a user that this machine does not know.", path=shown(path))
        ) from error
    except (OSError, ValueError) as error:
        raise DataError(
            phrase("data.name: {path} could not be read: {reason}.", path=shown(path), reason=reason(error))
        ) from error
    if there not in (stat.S_IFREG, stat.S_IFDIR):
        raise DataError(
            phrase("data.name: {path} is not an ordinary file or folder; choose another.", path=shown(path))
        )
    if kind is None:
        raise DataError(
            phrase(
                "{path} is not something that netviz can learn from: a folder or zip archive of "
                "pictures, a table (CSV, TSV, Parquet), arrays (NPZ, NPY, IDX), or drawings as JSON "
                "lines.",
                path=shown(path),
            )
        )
    settings = _settings(_KINDS[kind], path) if reading.said else ()
    for name in reading.said:
        if name not in settings:
            raise DataError(
                phrase("data.{field}: this does not apply to {path}; leave it out.", field=name, path=shown(path))
            )
    return _read(path, kind, reading, _fingerprint(_KINDS[kind].files(path)))


def named_like_file(path: Path) -> bool:
    """Whether something that is not there any more was a file, to judge by its name; else it was a folder."""
    known = (".npz", ".npy", ".zip", ".jsonl", ".tra", ".tes")
    return is_table(path) or _named(*known)(path) or is_idx_name(path.name)


def settings_for(path: Path) -> tuple[str, ...]:
    """The settings for reading the data at a path, besides the scale."""
    try:
        kind = next((kind for kind in _KINDS if kind.fits(path)), None)
        return () if kind is None else _settings(kind, path)
    except (OSError, ValueError, DataError):
        return ()


def source(path: Path, reading: Reading = DEFAULT) -> Source:
    """The data at a path as an entry in the table of data sets. Raises DataError."""
    known = read(path, reading)
    data = known.data
    validation = len(data.train) // 10 if known.validation is None else known.validation
    return Source(
        str(path),
        data.label,
        data.train.shape,
        data.train.classes,
        train=len(data.train) - validation,
        validation=validation,
        load=lambda options: data,
        about=known.summary,
        regression=data.train.targets is not None,
        scale=data.scale,
        target=data.recipe.label if data.recipe is not None else "",
        class_names=data.class_names,
    )


def _settings(kind: _Kind, path: Path) -> tuple[str, ...]:
    """The settings of a kind; pictures in folders of their classes have no label to choose."""
    if kind.settings == PICTURES and has_classes(path):
        return tuple(name for name in PICTURES if name not in ("label", "task"))
    return kind.settings


def _fingerprint(paths: Iterable[Path | File]) -> int:
    """A hash that changes if one of the files changes, or if files are added or removed."""
    found: list[object] = []
    for path in paths:
        if isinstance(path, File):
            found.append((path.place, path.size, path.stamp))
            continue
        try:
            about = path.stat()
        except OSError:  # the reader reports it
            found.append((str(path), 0, 0, 0))
        else:
            found.append((str(path), about.st_size, about.st_mtime_ns, about.st_ino))
    return hash(tuple(found))


@lru_cache(maxsize=KEPT)
def _read(path: Path, kind: int, reading: Reading, fingerprint: int) -> UserData:
    try:
        # NaN and infinity are checked where they matter, so NumPy's warnings are not needed.
        with np.errstate(all="ignore"):
            return _KINDS[kind].read(path, reading)
    except ExamplesError as error:
        raise DataError(phrase("{path}: {problem}.", path=shown(path), problem=str(error))) from error
    except OSError as error:
        raise DataError(
            phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
        ) from error
    except MemoryError as error:
        raise DataError(
            phrase("{path} needs more memory than is available; use fewer examples.", path=shown(path))
        ) from error


def forget() -> None:
    """Free the data that is kept in memory, so that it is read again."""
    _read.cache_clear()


def _from_drawings(path: Path, reading: Reading) -> UserData:
    """Read labelled drawings; broken lines are skipped and reported."""
    broken: list[DataError] = []
    every = pens.examples(
        [drawing for drawing in read_strokes(path, broken.append) if drawing.digit is not None], (PEN,)
    )
    if not len(every):
        if broken:
            raise broken[0]
        raise DataError(phrase('{path} holds no drawing that says which digit it is ("digit": 8).', path=shown(path)))
    found = [phrase("{drawings}.", drawings=counted(len(every), "drawing"))]
    if len(broken) == 1:
        found.append(phrase("Passed over: {problem}", problem=str(broken[0])))
    elif broken:
        problem = clause(str(broken[0]))
        found.append(
            phrase("Passed over: {problem}, and {count:,} more like it.", problem=problem, count=len(broken) - 1)
        )
    return finished(
        path, RawExamples(every.inputs, every.labels), (), found, count=10, reading=reading, scale=reading.scale or ""
    )


def _from_pictures(path: Path, reading: Reading) -> UserData:
    found = read_pictures(path, reading)
    whole = RawExamples(found.images, found.labels, found.targets)
    splits = {
        split: whole if len(found.splits) == 1 else whole.select(places) for split, places in found.splits.items()
    }
    if "train" not in splits:
        raise DataError(phrase("{path} has pictures to test but none to learn from.", path=shown(path)))
    read = finished(
        path,
        splits["train"],
        found.class_names,
        found.said,
        splits.get("test"),
        splits.get("validation"),
        reading=reading,
        scale=reading.scale or "",
        scales_targets=found.targets is not None,
    )
    return replace(read, warnings=(*found.warnings, *read.warnings))


def _is_table_of_pictures(path: Path) -> bool:
    return path.name.lower().endswith(TABLES_OF_PICTURES) and path.is_file() and names_pictures(path)


def _named(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.name.lower().removesuffix(".gz").endswith(suffixes)


def _ending(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.name.lower().removesuffix(".gz").endswith(suffixes) or path.name.lower().endswith(suffixes)


def _refused(template: str) -> Callable[[Path, Reading], UserData]:
    def refuse(path: Path, reading: Reading) -> UserData:
        raise DataError(phrase(template, path=shown(path)))

    return refuse


@dataclass(frozen=True)
class _Kind:
    """A kind of data."""

    fits: Callable[[Path], bool]
    """Whether the data at a path is of this kind."""
    read: Callable[[Path, Reading], UserData]
    """Its reader."""
    files: Callable[[Path], Iterable[Path | File]] = lambda path: (path,)
    """The files that the reader opens."""
    settings: tuple[str, ...] = ()
    """The settings for reading it, besides the scale."""


def _idx_there(path: Path) -> list[Path]:
    return [place for pair in idx_files(path).values() for place in pair]


def _has_idx(path: Path) -> bool:
    return path.is_dir() and any(is_idx_name(found.name) for found in path.iterdir())


def _npy_there(path: Path) -> list[Path]:
    return list(npy_files(path).values())


_KINDS = (
    _Kind(_has_idx, from_idx, _idx_there, ARRAYS),
    _Kind(lambda path: path.is_dir() and bool(npy_files(path)), from_npy, _npy_there, ARRAYS),
    _Kind(lambda path: path.is_dir() or is_zip(path), _from_pictures, picture_files, PICTURES),
    _Kind(lambda path: path.suffix.lower() == ".npz", from_npz, settings=ARRAYS),
    _Kind(lambda path: path.suffix.lower() == ".npy", from_npy, _npy_there, ARRAYS),
    _Kind(_is_table_of_pictures, _from_pictures, picture_files, PICTURES),
    _Kind(is_table, read_table, settings=TABLES),
    _Kind(_named(".jsonl", ".tra", ".tes"), _from_drawings, settings=DRAWINGS),
    _Kind(lambda path: is_idx_name(path.name), from_idx, _idx_there, ARRAYS),
    *(_Kind(_ending(*suffixes), _refused(said)) for suffixes, said in REFUSED.items()),
)
"""The kinds of data; the first that fits a path is used."""
