"""MNIST from its four original files, where they already lie: in NETVIZ_DATA_DIR or the user's data folder."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import platformdirs

from netviz.data.dataset import DataError, DataSet
from netviz.data.idx import read_idx
from netviz.engine.examples import Examples

FILES = {
    "train": ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
    "test": ("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"),
}


def folders() -> list[Path]:
    """Where data sets are looked for, in order."""
    chosen = os.environ.get("NETVIZ_DATA_DIR")
    return [*([Path(chosen)] if chosen else []), Path(platformdirs.user_data_dir("netviz", appauthor=False))]


def load() -> DataSet:
    """60,000 digits to train, 10,000 to test; raises DataError when the files are not there or not whole."""
    folder = next((place / "mnist" for place in folders() if (place / "mnist").is_dir()), None)
    if folder is None:
        raise DataError(
            f"data.name: mnist is not on this machine; put its four files into {folders()[0] / 'mnist'}, "
            'or take "digits", the embedded set.'
        )
    return DataSet("mnist", "MNIST", _part(folder, "train"), _part(folder, "test"))


def _part(folder: Path, part: str) -> Examples:
    images, labels = (read_idx(_find(folder, name)) for name in FILES[part])
    if images.ndim != 3 or images.shape[1:] != (28, 28) or labels.ndim != 1 or len(images) != len(labels):
        raise DataError(f"{folder}: the {part} images and labels do not belong together; get them again.")
    return Examples(images[:, None], labels.astype(np.int64), 10)


def _find(folder: Path, name: str) -> Path:
    for path in (folder / name, folder / f"{name}.gz"):
        if path.is_file():
            return path
    raise DataError(f"{folder} has no file {name} or {name}.gz; put it there.")
