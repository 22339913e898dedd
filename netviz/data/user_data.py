"""The user's own data, by path: IDX, NPZ, CSV, a folder of pictures, or labelled drawings.

Every kind becomes examples in the same way: pixels 0…255 stay bytes, other numbers become float32, square pictures keep
their shape, and where there is no test set, every sixth example is set aside for one.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data import folders, pens
from netviz.data.dataset import DataSet, Source
from netviz.data.idx import read_idx
from netviz.data.image_folder import picture_files, read_folder
from netviz.data.mnist import FILES
from netviz.data.npz import read_npz
from netviz.data.shaping import as_inputs, as_labels, require_alike
from netviz.data.table import read_csv
from netviz.drawing.rasterizing import PEN
from netviz.drawing.strokes import read_strokes
from netviz.engine.examples import Examples, ExamplesError
from netviz.errors import DataError, counted, shown
from netviz.files import reason

TEST_EVERY = 6
FEWEST = 2 * TEST_EVERY
"""How many examples a data set has at least."""
KEPT = 8
"""How many data sets of the user's are kept, so that each of several that are joined is read only once."""


@dataclass(frozen=True)
class UserData:
    """A data set of the user's and what was found out about it, a sentence or two."""

    data: DataSet
    summary: str


def is_path(name: str) -> bool:
    """Whether a data set's name is a path rather than an entry of the table."""
    return any(mark in name for mark in "/\\.~") or is_there(name)


def is_there(name: str) -> bool:
    """Whether there is a file or folder by that name."""
    return bool(name) and folders.is_there(Path(name))


def read(path: Path) -> UserData:
    """The data at a path, read once as long as it does not change; raises DataError in one sentence."""
    try:
        path = path.expanduser().absolute()
        there = stat.S_IFMT(path.stat().st_mode)
        kind = next((number for number, kind in enumerate(_KINDS) if kind.fits(path)), None)
    except RuntimeError as error:
        raise DataError(f"data.name: {shown(path)} begins with a user that this machine does not know.") from error
    except (OSError, ValueError) as error:
        raise DataError(f"data.name: {shown(path)} could not be read: {reason(error)}.") from error
    if there not in (stat.S_IFREG, stat.S_IFDIR):
        raise DataError(f"data.name: {shown(path)} is no ordinary file or folder; choose another.")
    if kind is None:
        raise DataError(
            f"{shown(path)} is none of what netviz learns from: a folder of pictures, IDX, NPZ, CSV, or drawings as "
            "JSON lines."
        )
    return _read(path, kind, _fingerprint(_KINDS[kind].files(path)))


def source(path: Path) -> Source:
    """What is at a path, as an entry of the table of data sets; raises DataError."""
    known = read(path)
    data = known.data
    validation = len(data.train) // 10
    return Source(
        str(path),
        data.label,
        data.train.shape,
        data.train.classes,
        train=len(data.train) - validation,
        validation=validation,
        load=lambda options: read(path).data,
        about=f"{shown(path)}: {known.summary}",
    )


def _fingerprint(paths: Iterable[Path]) -> int:
    """What changes when one of the files does that are read, or when there are others; raises DataError."""
    found = []
    for path in paths:
        try:
            about = path.stat()
        except OSError as error:
            raise DataError(f"data.name: {shown(path)} could not be read: {reason(error)}.") from error
        found.append((str(path), about.st_size, about.st_mtime_ns, about.st_ino))
    return hash(tuple(found))


@lru_cache(maxsize=KEPT)
def _read(path: Path, kind: int, fingerprint: int) -> UserData:
    try:
        # NaN and infinity are looked for where they matter; NumPy need not warn of them as well.
        with np.errstate(all="ignore"):
            return _KINDS[kind].read(path)
    except ExamplesError as error:
        raise DataError(f"{shown(path)}: {error}.") from error
    except OSError as error:
        raise DataError(f"{shown(path)} could not be read: {reason(error)}.") from error
    except MemoryError as error:
        raise DataError(f"{shown(path)} needs more memory than there is; take a part of it.") from error


def _idx_files(path: Path) -> dict[str, list[Path | None]]:
    """The images and the labels beside each other, to learn from and to test; None for what is not there."""
    folder = path if path.is_dir() else path.parent
    return {part: [_beside(folder, name) for name in names] for part, names in FILES.items()}


def _from_idx(path: Path) -> UserData:
    """One of MNIST's four files, or a folder with them: images and labels stand beside each other."""
    folder, pairs = path if path.is_dir() else path.parent, _idx_files(path)
    if None in pairs["train"]:
        raise DataError(
            f"{shown(folder)}: IDX data needs the images and the labels, {' and '.join(FILES['train'])}, beside each "
            "other."
        )
    arrays = {part: [read_idx(p) for p in paths if p is not None] for part, paths in pairs.items() if None not in paths}
    train = arrays["train"]
    test = arrays.get("test")
    return _of_arrays(folder, (train[0], train[1]), (test[0], test[1]) if test else None)


def _beside(folder: Path, name: str) -> Path | None:
    return next((path for path in (folder / name, folder / f"{name}.gz") if path.is_file()), None)


def _from_npz(path: Path) -> UserData:
    return _of_arrays(path, *read_npz(path))


def _from_csv(path: Path) -> UserData:
    return _of_arrays(path, read_csv(path), None)


def _from_drawings(path: Path) -> UserData:
    """Labelled drawings. A broken line is passed over and reported."""
    broken: list[DataError] = []
    every = pens.examples(
        (drawing for drawing in read_strokes(path, broken.append) if drawing.digit is not None), (PEN,)
    )
    if not len(every):
        if broken:
            raise broken[0]
        raise DataError(f'{shown(path)} holds no drawing that says which digit it is ("digit": 8).')
    found = f"{counted(len(every), 'drawing')}."
    if broken:
        more = f", and {len(broken) - 1:,} more like it" if len(broken) > 1 else ""
        found += f" Passed over: {str(broken[0]).rstrip('.')}{more}."
    return _finished(path, every.inputs, every.labels, None, (), classes=10, found=found)


def _from_pictures(path: Path) -> UserData:
    found = read_folder(path)
    return _finished(path, found.images[:, None], found.labels, None, found.class_names, found=found.summary)


def _of_arrays(
    path: Path, train: tuple[NDArray[Any], NDArray[Any]], test: tuple[NDArray[Any], NDArray[Any]] | None
) -> UserData:
    shaped = [as_inputs(path, inputs) for inputs, _ in ((train, test) if test else (train,))]
    if test:
        require_alike(path, *shaped)
    labels = [as_labels(path, given, len(inputs)) for (inputs, given) in ((train, test) if test else (train,))]
    apart = (shaped[1], labels[1]) if test else None
    shape = " × ".join(map(str, shaped[0].shape[1:]))
    return _finished(
        path, shaped[0], labels[0], apart, (), found=f"{counted(len(shaped[0]), 'example')} of {shape} values."
    )


def _finished(
    path: Path,
    inputs: NDArray[Any],
    labels: NDArray[np.int64],
    apart: tuple[NDArray[Any], NDArray[np.int64]] | None,
    names: tuple[str, ...],
    found: str,
    classes: int = 0,
) -> UserData:
    """The data set, its examples interleaved so that any part of it has all classes, in the order they came in."""
    if len(labels) < FEWEST:
        raise DataError(f"{shown(path)} has {counted(len(labels), 'example')}; at least {FEWEST} are needed.")
    every_label = labels if apart is None else np.concatenate([labels, apart[1]])
    classes = classes or max(2, len(names), int(every_label.max()) + 1)
    order, ranks = _interleaved_by_class(labels)
    held = ranks % TEST_EVERY == TEST_EVERY - 1 if apart is None else np.zeros(len(labels), np.bool_)

    def chosen(which: NDArray[np.intp]) -> Examples:
        return Examples(np.ascontiguousarray(inputs[which]), labels[which], classes)

    train = chosen(order[~held])
    test = chosen(order[held]) if apart is None else Examples(np.ascontiguousarray(apart[0]), apart[1], classes)
    more = "" if apart else " Every sixth of each class is kept to test."
    return UserData(DataSet(str(path), shown(Path(path.name)), train, test, names), found + more)


def _interleaved_by_class(labels: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """An order that spreads every class evenly over the whole, without randomness, and the rank of each example in its
    class.
    """
    order = np.argsort(labels, kind="stable")
    counts = np.bincount(labels)
    within = np.arange(len(labels)) - np.repeat(np.cumsum(counts) - counts, counts)
    places = (within + 0.5) / np.repeat(counts, counts)
    interleaved = np.argsort(places, kind="stable")
    return order[interleaved], within[interleaved]


def _named(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.name.lower().removesuffix(".gz").endswith(suffixes)


@dataclass(frozen=True)
class _Kind:
    """A kind of data."""

    fits: Callable[[Path], bool]
    """Whether a path has it."""
    read: Callable[[Path], UserData]
    """What reads it."""
    files: Callable[[Path], Iterable[Path]] = lambda path: (path,)
    """Which files that looks into."""


def _idx_there(path: Path) -> list[Path]:
    return [place for pair in _idx_files(path).values() for place in pair if place is not None]


def _pictures_there(path: Path) -> Iterator[Path]:
    return (place for _, places in picture_files(path) for place in places)


_KINDS = (
    _Kind(lambda path: path.is_dir() and any(_beside(path, name) for name in FILES["train"]), _from_idx, _idx_there),
    _Kind(Path.is_dir, _from_pictures, _pictures_there),
    _Kind(_named(".npz"), _from_npz),
    _Kind(_named(".csv"), _from_csv),
    _Kind(_named(".jsonl", ".tra", ".tes"), _from_drawings),
    _Kind(_named("-ubyte", ".idx", ".idx3", ".idx1"), _from_idx, _idx_there),
)
"""The kinds of data; the first that fits a path is taken."""
