"""The arrays of an ONNX file: their shape, their type, and their numbers, which may lie in four different ways.

Arrays are views of the bytes that were read wherever they can be; what must be decoded is counted first.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.errors import UserError, shown
from netviz.foreign.external_data import ExternalData
from netviz.foreign.onnx_parts import Parts, text_of
from netviz.foreign.protobuf import count_of, decode, integers
from netviz.texts import phrase

MOST_SIDES, MOST_ENTRIES, MOST_PIECES = 8, 64, 10_000
BFLOAT16 = 16
_FLOATS, _SHORT, _LONG, _DOUBLES = 4, 5, 7, 10
"""The fields of a tensor that hold numbers: floats, what fits an int32, what fits an int64, and doubles."""


@dataclass(frozen=True)
class _Type:
    """A type of arrays."""

    raw: str
    """NumPy's name of its bytes."""
    field: int
    """Where its numbers lie if not as bytes."""


_TYPES = {
    1: _Type("<f4", _FLOATS),
    6: _Type("<i4", _SHORT),
    7: _Type("<i8", _LONG),
    10: _Type("<f2", _SHORT),
    11: _Type("<f8", _DOUBLES),
    BFLOAT16: _Type("<u2", _SHORT),
}
"""By the number that ONNX gives them."""


@dataclass
class _Stored:
    """An array as it lies in the file."""

    name: str = ""
    kind: int = 0
    dims: list[int] = field(default_factory=list)
    raw: memoryview | None = None
    pieces: dict[int, list[int | memoryview]] = field(default_factory=dict)
    """The numbers by the field that they lie in."""
    is_outside: bool = False
    entries: dict[str, str] = field(default_factory=dict)


class ArrayReader:
    """Reads the arrays of one file."""

    def __init__(self, path: Path, parts: Parts, limit: int) -> None:
        """limit: how many bytes all files beside it may have."""
        self._path = path
        self._parts = parts
        self._beside = ExternalData(path, limit)

    def read(self, message: memoryview) -> tuple[str, NDArray[Any]]:
        """The name and the numbers of an array. Raises UserError and ProtobufError."""
        stored = self._stored(message)
        if stored.entries or stored.is_outside:
            stored.raw = self._beside.part(stored.name, stored.entries)
        about = {"path": shown(self._path), "name": shown(stored.name)}
        if stored.kind not in _TYPES:
            raise UserError(phrase("{path}: the numbers of {name} are of a type that netviz does not read.", **about))
        if len(stored.dims) > MOST_SIDES or any(side < 0 for side in stored.dims):
            raise UserError(phrase("{path}: the shape of {name} is impossible.", **about))
        count, size = _size(stored), math.prod(stored.dims)
        if count != size:
            shape = " × ".join(map(str, stored.dims))
            raise UserError(
                phrase("{path}: {name} says that it is {shape}, and has {count:,} numbers.", shape=shape, count=count,
                       **about)
            )  # fmt: skip
        return stored.name, self._numbers(stored, count).reshape(stored.dims)

    def _stored(self, message: memoryview) -> _Stored:
        stored = _Stored()
        for number, value in self._parts.of(message, phrase("parts in one array"), MOST_PIECES):
            if number == 1:
                stored.dims += integers(value, MOST_SIDES)
            elif number == 2 and isinstance(value, int):
                stored.kind = value
            elif number in (_FLOATS, _SHORT, _LONG, _DOUBLES):
                stored.pieces.setdefault(number, []).append(value)
            elif number == 8 and not isinstance(value, int):
                stored.name = text_of(value)
            elif number == 9 and not isinstance(value, int):
                stored.raw = value
            elif number == 13 and not isinstance(value, int):
                entry = dict(self._parts.of(value, phrase("parts in one entry"), MOST_ENTRIES))
                key, text = entry.get(1), entry.get(2)
                if isinstance(key, memoryview) and isinstance(text, memoryview):
                    stored.entries[text_of(key)] = text_of(text)
            elif number == 14 and value:
                stored.is_outside = True
        return stored

    def _numbers(self, stored: _Stored, count: int) -> NDArray[Any]:
        kind = _TYPES[stored.kind]
        pieces = stored.pieces.get(kind.field, [])
        if stored.raw is not None:
            found = np.frombuffer(stored.raw, kind.raw)
        elif kind.field in (_FLOATS, _DOUBLES):
            views = [piece for piece in pieces if not isinstance(piece, int)]
            found = np.frombuffer(views[0] if len(views) == 1 else b"".join(views), kind.raw)
        else:
            if kind.raw in ("<i4", "<i8"):
                self._parts.count(count)  # they take more room than in the file
            bits = kind.raw.replace("f", "u")  # float16 lies there as the number that its bits are
            found = np.empty(count, bits)
            decode(pieces, found)
            found = found.view(kind.raw)
        if stored.kind == BFLOAT16:  # the upper half of a float32
            return (found.astype("<u4") << 16).view("<f4")
        return found


def _size(stored: _Stored) -> int:
    """How many numbers an array has; 0 if these are no whole ones."""
    kind = _TYPES[stored.kind]
    pieces = stored.pieces.get(kind.field, [])
    if stored.raw is None and kind.field in (_SHORT, _LONG):
        return sum(1 if isinstance(piece, int) else count_of(piece) for piece in pieces)
    views = [piece for piece in pieces if not isinstance(piece, int)] if stored.raw is None else [stored.raw]
    count, left = divmod(sum(map(len, views)), np.dtype(kind.raw).itemsize)
    return 0 if left else count
