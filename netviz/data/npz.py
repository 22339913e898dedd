"""NPZ and NPY files: pickles are never loaded, and every array's shape is checked before it is read.

The headers are parsed here and not by NumPy, which allocates as much memory as a header claims, warns on stderr about
headers written by Python 2, and raises any error of Python's parser on a broken one.
"""

from __future__ import annotations

import contextlib
import logging
import math
import os
import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Shape
from netviz.errors import DataError, shown
from netviz.files import reason
from netviz.texts import phrase
from netviz.unpacking import ARRAYS, MOST_BYTES, opened, read_into

_LOG = logging.getLogger(__name__)
_LONGEST_HEADER = 10_000
MOST_ARRAYS = 100
_MAGIC = b"\x93NUMPY"
_VERSIONS = (1, 2, 3)
# A header is a dict with three entries in any order, matched without spaces; Python 2 wrote shapes as (60L, 784L).
_HEADER = re.compile(
    r"\{(?:(?:'descr':'(?P<descr>[^']*)'|'fortran_order':(?P<fortran>True|False)"
    r"|'shape':\((?P<shape>(?:\d{1,18}L?,)*(?:\d{1,18}L?)?)\)),?)*\}"
)
_NUMBERS = re.compile(r"[<>|=]?(?:[biuf][1248]|[US][1-9][0-9]{0,3})")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(frozen=True)
class _Header:
    """The header of a .npy file."""

    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    fortran: bool
    """Whether the array is in Fortran order, first index fastest."""
    length: int
    """The size of the header in bytes."""

    @property
    def nbytes(self) -> int:
        return math.prod(self.shape) * self.dtype.itemsize


def read_npz(path: Path, names: Callable[[dict[str, Shape]], Iterable[str]]) -> dict[str, NDArray[Any]]:
    """Some arrays in an archive, by name. Raises DataError before memory is allocated.

    names: returns the names of the arrays to read, given the shapes of all; whatever it raises is passed on.
    """
    with _opened(path) as file:
        try:
            with zipfile.ZipFile(file) as archive:
                held = {name.removesuffix(".npy"): name for name in archive.namelist() if name.endswith(".npy")}
                if len(held) > MOST_ARRAYS:
                    raise DataError(
                        phrase(
                            "{path} holds {count:,} arrays; netviz looks through {most}.",
                            path=shown(path),
                            count=len(held),
                            most=MOST_ARRAYS,
                        )
                    )
                known: dict[str, Shape] = {}
                for name, member in held.items():
                    with contextlib.suppress(DataError), archive.open(archive.getinfo(member)) as start:
                        known[name] = _header(path, member, start).shape
                # An unreadable array matters only if it is wanted.
                wanted = list(names({name: known.get(name, ()) for name in held}))
                headers = {name: _look_before(path, archive, held[name]) for name in wanted}
                total, most = (
                    sum(header.nbytes for header in headers.values()),
                    ARRAYS.of(os.fstat(file.fileno()).st_size),
                )
                if total > most:
                    raise DataError(
                        phrase(
                            "{path} unpacks to {count:,} bytes, more than the {most:,} that it may.",
                            path=shown(path),
                            count=total,
                            most=most,
                        )
                    )
                return {name: _read(path, archive, held[name], header) for name, header in headers.items()}
        except DataError:
            raise
        except zipfile.BadZipFile as error:
            raise DataError(phrase("{path} is not an NPZ file, or is cut off or damaged.", path=shown(path))) from error
        except Exception as error:  # decoders may raise anything on broken content
            raise _unreadable(path, error) from error


def read_npy(path: Path) -> NDArray[Any]:
    """The array in an NPY file. Raises DataError before memory is allocated."""
    with _opened(path) as file:
        try:
            header = _header(path, path.name, file)
            there = os.fstat(file.fileno()).st_size - header.length
            if header.nbytes != there:
                raise DataError(
                    phrase(
                        "{path} should hold {wanted:,} bytes of numbers but holds {there:,}.",
                        path=shown(path),
                        wanted=header.nbytes,
                        there=max(0, there),
                    )
                )
            return _filled(path, path.name, file, header)
        except DataError:
            raise
        except Exception as error:  # as above
            raise _unreadable(path, error) from error


def _opened(path: Path) -> BinaryIO:
    return opened(path, MOST_BYTES)


def _unreadable(path: Path, error: Exception) -> DataError:
    _LOG.info("%s could not be read", path, exc_info=True)
    if isinstance(error, OSError) and error.strerror:
        return DataError(phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error)))
    return DataError(phrase("{path} could not be read: it is damaged.", path=shown(path)))


def _look_before(path: Path, archive: zipfile.ZipFile, member: str) -> _Header:
    """The header of an array. Raises DataError unless it holds numbers, and as many as it claims."""
    about = archive.getinfo(member)
    if about.compress_type not in _METHODS:
        raise DataError(
            phrase(
                "{path}: {member} is compressed as NumPy never does it; save it with numpy.savez_compressed.",
                path=shown(path),
                member=member,
            )
        )
    with archive.open(about) as file:
        header = _header(path, member, file)
    if header.length + header.nbytes != about.file_size:
        raise DataError(
            phrase(
                "{path}: {member} should hold {wanted:,} bytes of numbers but holds {there:,}; save it again.",
                path=shown(path),
                member=member,
                wanted=header.nbytes,
                there=max(0, about.file_size - header.length),
            )
        )
    return header


def _header(path: Path, member: str, file: IO[bytes]) -> _Header:
    broken = DataError(
        phrase("{path}: {member} has no header of an array of numbers; save it again.", path=shown(path), member=member)
    )
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
            phrase(
                "{path}: {member} holds pickled Python objects, which netviz never opens; save it as numbers.",
                path=shown(path),
                member=member,
            )
        )
    if not _NUMBERS.fullmatch(descr):
        raise DataError(
            phrase(
                "{path}: {member} holds {kind}, not numbers.",
                path=shown(path),
                member=member,
                kind=shown(descr).strip(chr(39)),
            )
        )
    shape = tuple(int(side.rstrip("L")) for side in found["shape"].split(",") if side)
    try:
        dtype = np.dtype(descr)
    except TypeError:
        raise broken from None
    return _Header(dtype, shape, found["fortran"] == "True", len(start) + size + length)


def _read(path: Path, archive: zipfile.ZipFile, member: str, header: _Header) -> NDArray[Any]:
    with archive.open(member) as file:
        file.read(header.length)
        shaped = _filled(path, member, file, header)
        file.read(1)  # reaching the end makes zipfile compare the checksum
    return shaped


def _filled(path: Path, member: str, file: IO[bytes], header: _Header) -> NDArray[Any]:
    content = np.empty(math.prod(header.shape), header.dtype)
    if read_into(file, content) < header.nbytes:
        raise DataError(phrase("{path}: {member} is cut off.", path=shown(path), member=member))
    shaped: NDArray[Any] = content.reshape(header.shape[::-1]).T if header.fortran else content.reshape(header.shape)
    return shaped.astype(header.dtype.newbyteorder("="), copy=False)
