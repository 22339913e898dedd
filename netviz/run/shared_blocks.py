"""Arrays kept as blocks of bytes; blocks with the same content are kept once.

Between two moments of a run much stays as it was: frozen layers, the best weights so far, all but the end of a curve.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any
from weakref import WeakValueDictionary

import numpy as np
from numpy.typing import NDArray

BLOCK = 1 << 14
"""Bytes in a block; the last of an array has fewer."""
DIGEST = 16


@dataclass(frozen=True, eq=False, slots=True, weakref_slot=True)
class Block:
    """Some bytes of one array or of several."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, eq=False, slots=True)
class PackedArray:
    """An array in blocks."""

    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    blocks: tuple[Block, ...]

    def array(self) -> NDArray[Any]:
        """The array, read-only, in memory of its own."""
        return np.frombuffer(b"".join(block.content for block in self.blocks), self.dtype).reshape(self.shape)


class SharedBlocks:
    """Packs arrays; a block lives as long as an array that was packed with it. For one thread."""

    def __init__(self) -> None:
        self._known: WeakValueDictionary[bytes, Block] = WeakValueDictionary()

    def pack(self, array: NDArray[Any]) -> PackedArray:
        """A copy of an array, in blocks."""
        content = np.ascontiguousarray(array).tobytes()
        blocks = tuple(self._block(content[start : start + BLOCK]) for start in range(0, len(content), BLOCK))
        return PackedArray(array.dtype, array.shape, blocks)

    def _block(self, content: bytes) -> Block:
        digest = blake2b(content, digest_size=DIGEST).digest()
        found = self._known.get(digest)
        if found is None:
            found = self._known[digest] = Block(content)
        return found
