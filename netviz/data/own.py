"""The user's own data, by its path: IDX, NPZ, CSV, a folder of pictures, or drawings with what they are meant to be.

Whatever the file, it becomes examples in the same way: pixels 0…255 stay bytes, everything else becomes numbers; square
pictures keep their shape; and where there is no test set, every sixth example is kept apart as one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data import pens
from netviz.data.dataset import DataError, DataSet, Source
from netviz.data.drawing import PEN
from netviz.data.idx import read_idx
from netviz.data.image_folder import MOST_CLASSES, read_folder
from netviz.data.mnist import FILES
from netviz.data.npz import read_npz
from netviz.data.strokes import read_strokes
from netviz.data.table import read_csv
from netviz.engine.examples import Examples, ExamplesError
from netviz.errors import shown
from netviz.files import reason

TEST_EVERY = 6


@dataclass(frozen=True)
class Read:
    """A data set of the user's and what was found out about it, a sentence or two."""

    data: DataSet
    found: str


def is_path(name: str) -> bool:
    """Whether a data set's name is a path rather than an entry of the table."""
    return any(mark in name for mark in "/\\.~") or is_there(name)


def is_there(name: str) -> bool:
    """Whether there is a file or folder by that name; not, where it may not be looked for or is too long."""
    try:
        return bool(name) and Path(name).exists()
    except (OSError, ValueError):
        return False


def read(path: Path) -> Read:
    """The data at a path, read once as long as it does not change; raises DataError in one sentence."""
    try:
        path = path.expanduser().absolute()
    except RuntimeError as error:
        raise DataError(f"data.name: {shown(path)} begins with a user that this machine does not know.") from error
    return _read(path, _stamp(path))


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
        load=lambda making: read(path).data,
        about=f"{path}: {known.found}",
    )


def _stamp(path: Path) -> tuple[float, ...]:
    """What changes when the data does; raises DataError when there is nothing at the path."""
    try:
        inside = sorted(path.iterdir()) if path.is_dir() else []
        return tuple(place.stat().st_mtime for place in (path, *inside[: MOST_CLASSES + 1]))
    except (OSError, ValueError) as error:
        raise DataError(f"data.name: {shown(path)} could not be read: {reason(error)}.") from error


@lru_cache(maxsize=2)
def _read(path: Path, stamp: tuple[float, ...]) -> Read:
    for fits, reader in _READERS:
        try:
            if fits(path):
                return reader(path)
        except ExamplesError as error:
            raise DataError(f"{shown(path)}: {error}.") from error
        except OSError as error:
            raise DataError(f"{shown(path)} could not be read: {reason(error)}.") from error
    raise DataError(
        f"{shown(path)} is none of what netviz learns from: a folder of pictures, IDX, NPZ, CSV, or drawings as JSON "
        "lines."
    )


def _from_idx(path: Path) -> Read:
    """One of MNIST's four files, or a folder with them: images and labels stand beside each other."""
    folder = path if path.is_dir() else path.parent
    pairs = {part: [_beside(folder, name) for name in names] for part, names in FILES.items()}
    if None in pairs["train"]:
        raise DataError(
            f"{folder}: IDX data needs the images and the labels, {' and '.join(FILES['train'])}, beside each other."
        )
    arrays = {part: [read_idx(p) for p in paths if p is not None] for part, paths in pairs.items() if None not in paths}
    train = arrays["train"]
    test = arrays.get("test")
    return _of_arrays(folder, (train[0], train[1]), (test[0], test[1]) if test else None)


def _beside(folder: Path, name: str) -> Path | None:
    return next((path for path in (folder / name, folder / f"{name}.gz") if path.is_file()), None)


def _from_npz(path: Path) -> Read:
    return _of_arrays(path, *read_npz(path))


def _from_csv(path: Path) -> Read:
    return _of_arrays(path, read_csv(path), None)


def _from_drawings(path: Path) -> Read:
    drawings = [drawing for drawing in read_strokes(path) if drawing.digit is not None]
    if not drawings:
        raise DataError(f'{path} holds no drawing that says which digit it is ("digit": 8).')
    every = pens.examples(drawings, (PEN,))
    return _finished(path, every.inputs, every.labels, None, (), classes=10, found=f"{len(drawings):,} drawings.")


def _from_pictures(path: Path) -> Read:
    found = read_folder(path)
    return _finished(path, found.images[:, None], found.labels, None, found.class_names, found=found.found)


def _of_arrays(
    path: Path, train: tuple[NDArray[Any], NDArray[Any]], test: tuple[NDArray[Any], NDArray[Any]] | None
) -> Read:
    shaped = [_inputs(path, inputs) for inputs, _ in ((train, test) if test else (train,))]
    labels = [_labels(path, given, len(inputs)) for (inputs, given) in ((train, test) if test else (train,))]
    apart = (shaped[1], labels[1]) if test else None
    shape = " × ".join(map(str, shaped[0].shape[1:]))
    return _finished(path, shaped[0], labels[0], apart, (), found=f"{len(shaped[0]):,} examples of {shape} values.")


def _inputs(path: Path, values: NDArray[Any]) -> NDArray[Any]:
    """(n, channels, height, width) or (n, features); bytes where they are pixels, else float32."""
    if values.ndim < 2 or 0 in values.shape:
        raise DataError(f"{path}: inputs of shape {values.shape} are no examples; they need (n, height, width).")
    if values.ndim == 4 and values.shape[-1] in (1, 3) and values.shape[1] not in (1, 3):
        values = values.transpose(0, 3, 1, 2)  # channels last, as Keras has them
    side = round(float(values.shape[1]) ** 0.5)
    if values.ndim == 2 and side**2 == values.shape[1] and side >= 4:
        values = values.reshape(len(values), side, side)
    if values.ndim == 3:
        values = values[:, None]
    if values.ndim not in (2, 4):
        raise DataError(f"{path}: inputs of shape {values.shape} are neither numbers nor pictures.")
    if values.dtype == np.uint8:
        return values
    numbers = values.astype(np.float32)
    if numbers.ndim == 4 and np.isfinite(numbers).all() and numbers.min() >= 0 and 1 < numbers.max() <= 255:
        return np.rint(numbers).astype(np.uint8)
    return numbers


def _labels(path: Path, values: NDArray[Any], count: int) -> NDArray[np.int64]:
    if values.ndim == 2 and values.shape[1] > 1 and len(values) == count:
        values = values.argmax(axis=1)  # one column a class
    labels = values.reshape(-1)
    if len(labels) != count:
        raise DataError(f"{path}: there are {count:,} inputs but {len(labels):,} labels.")
    if not np.isfinite(labels).all() or (labels != np.rint(labels)).any():
        raise DataError(f"{path}: the labels must be whole numbers, counted from 0.")
    whole = labels.astype(np.int64)
    low, high = int(whole.min()), int(whole.max())
    if low < 0 or high >= MOST_CLASSES:
        wrong = low if low < 0 else high
        raise DataError(f"{path}: label {wrong} lies outside 0…{MOST_CLASSES - 1}; classes are numbered from 0.")
    return whole


def _finished(
    path: Path,
    inputs: NDArray[Any],
    labels: NDArray[np.int64],
    apart: tuple[NDArray[Any], NDArray[np.int64]] | None,
    names: tuple[str, ...],
    found: str,
    classes: int = 0,
) -> Read:
    """The data set, its examples dealt evenly so that any part of it has all classes, in the order they came in."""
    if len(labels) < 2 * TEST_EVERY:
        raise DataError(f"{path} has {len(labels)} examples; a dozen are the least to learn from.")
    every_label = labels if apart is None else np.concatenate([labels, apart[1]])
    classes = classes or max(2, len(names), int(every_label.max()) + 1)
    order, ranks = _dealt_by_class(labels)
    every = Examples(np.ascontiguousarray(inputs[order]), labels[order], classes)
    if apart is None:
        held = ranks % TEST_EVERY == TEST_EVERY - 1
        train, test = every.chosen(np.flatnonzero(~held)), every.chosen(np.flatnonzero(held))
    else:
        train, test = every, Examples(*apart, classes)
    more = "" if apart else " Every sixth of each class is kept to test."
    return Read(DataSet(str(path), path.name, train, test, names), found + more)


def _dealt_by_class(labels: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """An order that spreads every class evenly over the whole, without chance, and each one's rank in its class."""
    order = np.argsort(labels, kind="stable")
    counts = np.bincount(labels)
    within = np.arange(len(labels)) - np.repeat(np.cumsum(counts) - counts, counts)
    places = (within + 0.5) / np.repeat(counts, counts)
    dealt = np.argsort(places, kind="stable")
    return order[dealt], within[dealt]


def _named(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.name.lower().removesuffix(".gz").endswith(suffixes)


_READERS: tuple[tuple[Callable[[Path], bool], Callable[[Path], Read]], ...] = (
    (lambda path: path.is_dir() and any(_beside(path, name) for name in FILES["train"]), _from_idx),
    (Path.is_dir, _from_pictures),
    (_named(".npz"), _from_npz),
    (_named(".csv"), _from_csv),
    (_named(".jsonl", ".tra", ".tes"), _from_drawings),
    (_named("-ubyte", ".idx", ".idx3", ".idx1"), _from_idx),
)
"""What fits a path and how it is read; the first that fits is taken."""
