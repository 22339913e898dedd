"""NPZ files, NumPy's archives of arrays: never with pickles, and every array's shape is checked before it is read.

The headers are parsed here and not by NumPy, which allocates as much memory as a header claims, warns on stderr about
headers written by Python 2, and raises whatever Python's parser raises on a broken one.
"""

from __future__ import annotations

import logging
import math
import os
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from netviz.errors import DataError, shown
from netviz.files import reason
from netviz.unpacking import ARRAYS, MOST_BYTES, opened, read_into

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

_LOG = logging.getLogger(__name__)
_LONGEST_HEADER = 10_000
_MAGIC = b"\x93NUMPY"
_VERSIONS = (1, 2, 3)
# A header is a dict of three entries in any order, looked at without its spaces; Python 2 wrote a shape as (60L, 784L).
_HEADER = re.compile(
    r"\{(?:(?:'descr':'(?P<descr>[^']*)'|'fortran_order':(?P<fortran>True|False)"
    r"|'shape':\((?P<shape>(?:\d{1,18}L?,)*(?:\d{1,18}L?)?)\)),?)*\}"
)
_NUMBERS = re.compile(r"[<>|=]?[biuf][1248]")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(frozen=True)
class _Header:
    """What a .npy file says about its array, and the size of the header in bytes."""

    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    fortran: bool
    length: int

    @property
    def nbytes(self) -> int:
        return math.prod(self.shape) * self.dtype.itemsize


def read_npz(path: Path) -> tuple[Arrays, Arrays | None]:
    """(inputs, labels) to learn from and, where the file has them, to test; raises DataError in one sentence."""
    try:
        with opened(path, MOST_BYTES) as file, zipfile.ZipFile(file) as archive:
            held = {name.removesuffix(".npy"): name for name in archive.namelist() if name.endswith(".npy")}
            train = next((pair for pair in NAMES if set(pair) <= set(held)), None)
            if train is None:
                arrays = shown(", ".join(sorted(held))).strip("'") or "no arrays"
                raise DataError(
                    f"{shown(path)} holds {arrays}; netviz looks for images and labels, or x_train and y_train."
                )
            test = next((pair for pair in TEST_NAMES if set(pair) <= set(held)), None)
            members = [held[name] for name in (*train, *(test or ()))]
            headers = [_look_before(path, archive, member) for member in members]
            total, most = sum(header.nbytes for header in headers), ARRAYS.of(os.fstat(file.fileno()).st_size)
            if total > most:
                raise DataError(f"{shown(path)} unpacks to {total:,} bytes, more than the {most:,} that it may.")
            read = [_read(path, archive, *pair) for pair in zip(members, headers, strict=True)]
    except DataError:
        raise
    except zipfile.BadZipFile as error:
        raise DataError(f"{shown(path)} is no NPZ file, or is cut off or damaged.") from error
    except Exception as error:  # whatever the decoders raise on broken content, of which they have no list
        _LOG.info("%s could not be read", path, exc_info=True)
        why = reason(error) if isinstance(error, OSError) and error.strerror else "it is damaged"
        raise DataError(f"{shown(path)} could not be read: {why}.") from error
    return (read[0], read[1]), ((read[2], read[3]) if test else None)


def _look_before(path: Path, archive: zipfile.ZipFile, member: str) -> _Header:
    """An array's header: of numbers only, and of as many as there are; raises DataError."""
    about = archive.getinfo(member)
    if about.compress_type not in _METHODS:
        raise DataError(
            f"{shown(path)}: {member} is compressed as NumPy never does; save it by numpy.savez_compressed."
        )
    with archive.open(about) as file:
        header = _header(path, member, file)
    if header.length + header.nbytes != about.file_size:
        raise DataError(
            f"{shown(path)}: {member} should hold {header.nbytes:,} bytes of numbers but holds "
            f"{max(0, about.file_size - header.length):,}; save it again."
        )
    return header


def _header(path: Path, member: str, file: IO[bytes]) -> _Header:
    broken = DataError(f"{shown(path)}: {member} has no header of an array of numbers; save it again.")
    start = file.read(len(_MAGIC) + 2)
    size = 2 if start[6:7] == b"\x01" else 4
    length = int.from_bytes(file.read(size), "little")
    if start[:-2] != _MAGIC or start[-2] not in _VERSIONS or length > _LONGEST_HEADER:
        raise broken
    found = _HEADER.fullmatch("".join(file.read(length).decode("latin-1").split()))
    if found is None or None in found.groups():
        raise broken
    descr = found["descr"]
    if "O" in descr:
        raise DataError(
            f"{shown(path)}: {member} holds pickled Python objects, which netviz never opens; save it as numbers."
        )
    if not _NUMBERS.fullmatch(descr):
        raise DataError(f"{shown(path)}: {member} holds {shown(descr).strip(chr(39))}, not numbers.")
    shape = tuple(int(side.rstrip("L")) for side in found["shape"].split(",") if side)
    try:
        dtype = np.dtype(descr)
    except TypeError:
        raise broken from None
    return _Header(dtype, shape, found["fortran"] == "True", len(start) + size + length)


def _read(path: Path, archive: zipfile.ZipFile, member: str, header: _Header) -> NDArray[Any]:
    content = np.empty(math.prod(header.shape), header.dtype)
    with archive.open(member) as file:
        file.read(header.length)
        if read_into(file, content) < header.nbytes:
            raise DataError(f"{shown(path)}: {member} is cut off.")
        file.read(1)  # the end, where the archive's own sum is compared
    shaped: NDArray[Any] = content.reshape(header.shape[::-1]).T if header.fortran else content.reshape(header.shape)
    return shaped.astype(header.dtype.newbyteorder("="), copy=False)
