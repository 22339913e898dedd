"""A reader of Protocol Buffers' wire format that takes nothing but views: what ONNX files are made of.

The usual library makes an object of every message, and a message may be two bytes long: a file of 60 MB would take
gigabytes. Here fields are looked at where they lie, one after the other, and the caller decides how many are too many.
See https://protobuf.dev/programming-guides/encoding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.texts import phrase

VARINT, FIXED64, LENGTH, FIXED32 = 0, 1, 2, 5
LONGEST_VARINT = 10
_BLOCK = 1 << 20
"""How many bytes are decoded at a time."""


class ProtobufError(ValueError):
    """The bytes are not a message."""


def fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """(number, value) of each field: an int for a varint, a view of the bytes for all else. Raises ProtobufError."""
    place, end = 0, len(message)
    while place < end:
        tag, place = _varint(message, place)
        number, kind = tag >> 3, tag & 7
        if kind == VARINT:
            value, place = _varint(message, place)
            yield number, value
            continue
        if kind == LENGTH:
            size, place = _varint(message, place)
        elif kind in (FIXED32, FIXED64):
            size = 4 if kind == FIXED32 else 8
        else:
            raise ProtobufError(phrase("a field is of an unknown kind"))
        if size > end - place:
            raise ProtobufError(phrase("a field is longer than its message"))
        yield number, message[place : place + size]
        place += size


def signed(value: int) -> int:
    """A varint as an int64."""
    return value - (1 << 64) if value >= 1 << 63 else value


def integers(value: int | memoryview, most: int) -> list[int]:
    """One int64, or a packed list of at most `most` of them. Raises ProtobufError."""
    if isinstance(value, int):
        return [signed(value)]
    found, place = [], 0
    while place < len(value):
        number, place = _varint(value, place)
        found.append(signed(number))
        if len(found) > most:
            raise ProtobufError(phrase("a list of numbers is too long"))
    return found


def count_of(packed: memoryview) -> int:
    """How many whole numbers a packed list has."""
    content = np.frombuffer(packed, np.uint8)
    return sum(int((content[start : start + _BLOCK] < 128).sum()) for start in range(0, len(content), _BLOCK))


def decode(pieces: Sequence[int | memoryview], into: NDArray[Any]) -> None:
    """Fill an array with as many whole numbers as it has room for; they come one by one, or as packed lists.

    Raises ProtobufError if one does not end, or does not fit into 16 bits where the array has no more.
    """
    place = 0
    for piece in pieces:
        blocks = [np.array([piece], np.uint64)] if isinstance(piece, int) else _unpacked(piece)
        for block in blocks:
            if into.dtype.itemsize == 2 and block.max(initial=0) >= 1 << 16:
                raise ProtobufError(phrase("a number is too large"))
            into[place : place + len(block)] = block.view(np.int64)
            place += len(block)


def _unpacked(packed: memoryview) -> Iterator[NDArray[np.uint64]]:
    """The numbers of a packed list, a block at a time."""
    content, start = np.frombuffer(packed, np.uint8), 0
    while start < len(content):
        block = content[start : start + _BLOCK]
        ends = np.flatnonzero(block < 128)
        lengths = np.diff(ends, prepend=-1)
        if not len(ends) or lengths.max() > LONGEST_VARINT:
            raise ProtobufError(phrase("a number does not end"))
        found = np.zeros(len(ends), np.uint64)
        for byte in range(int(lengths.max())):
            longer = np.flatnonzero(lengths > byte)
            bits = block[(ends - lengths + 1)[longer] + byte] & 127
            found[longer] |= bits.astype(np.uint64) << np.uint64(7 * byte)
        yield found
        start += int(ends[-1]) + 1


def _varint(message: memoryview, place: int) -> tuple[int, int]:
    """(value, the place after it)."""
    value = shift = 0
    for at in range(place, min(place + LONGEST_VARINT, len(message))):
        byte = message[at]
        value |= (byte & 127) << shift
        if byte < 128:
            return value & (2**64 - 1), at + 1
        shift += 7
    raise ProtobufError(phrase("a number does not end"))
