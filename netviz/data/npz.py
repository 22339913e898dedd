"""NPZ files, NumPy's archives of arrays: never with pickles, and every array's shape looked at before it is read."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from netviz.data.dataset import DataError
from netviz.files import reason

MOST_BYTES = 1 << 30
NAMES = (
    ("x_train", "y_train"),
    ("train_images", "train_labels"),
    ("images", "labels"),
    ("x", "y"),
    ("data", "target"),
    ("arr_0", "arr_1"),
)
"""What inputs and labels are called in the archives one meets."""

TEST_NAMES = (("x_test", "y_test"), ("test_images", "test_labels"))

Arrays = tuple[NDArray[Any], NDArray[Any]]


def read_npz(path: Path) -> tuple[Arrays, Arrays | None]:
    """(inputs, labels) to learn from and, where the file has them, to test; raises DataError in one sentence."""
    try:
        with zipfile.ZipFile(path) as archive:
            held = {name.removesuffix(".npy"): name for name in archive.namelist() if name.endswith(".npy")}
            train = next((pair for pair in NAMES if set(pair) <= set(held)), None)
            if train is None:
                raise DataError(
                    f"{path} holds {', '.join(sorted(held)) or 'no arrays'}; netviz looks for images and labels, or "
                    "x_train and y_train."
                )
            test = next((pair for pair in TEST_NAMES if set(pair) <= set(held)), None)
            wanted = [*train, *(test or ())]
            _look_before(path, archive, [held[name] for name in wanted])
            arrays = [_read(archive, held[name]) for name in wanted]
    except zipfile.BadZipFile as error:
        raise DataError(f"{path} is no NPZ file, or is cut off.") from error
    except (OSError, EOFError, zlib.error, ValueError, NotImplementedError, RuntimeError) as error:
        why = reason(error) if isinstance(error, OSError) and error.strerror else "it is damaged"
        raise DataError(f"{path} could not be read: {why}.") from error
    return (arrays[0], arrays[1]), ((arrays[2], arrays[3]) if test else None)


def _look_before(path: Path, archive: zipfile.ZipFile, members: list[str]) -> None:
    """Look at the headers: numbers only, and not more than fits; raises DataError."""
    total = 0
    for member in members:
        with archive.open(member) as file:
            version = npy.read_magic(file)
            read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
            shape, _, dtype = read(file)
        if dtype.hasobject:
            raise DataError(
                f"{path}: {member} holds pickled Python objects, which netviz never opens; save it as numbers."
            )
        if dtype.kind not in "biuf":
            raise DataError(f"{path}: {member} holds {dtype}, not numbers.")
        total += int(np.prod(shape, dtype=object)) * dtype.itemsize
    if total > MOST_BYTES:
        raise DataError(f"{path} unpacks to {total:,} bytes, more than the {MOST_BYTES:,} that netviz takes.")


def _read(archive: zipfile.ZipFile, member: str) -> NDArray[Any]:
    with archive.open(member) as file:
        return np.asarray(npy.read_array(file, allow_pickle=False))
