"""The order in which a run sees its examples: each epoch a new permutation, drawn from the seed and the epoch's number.

Because an epoch's order depends on nothing else, a run may change its batch size or continue from a file and still
see what it would have seen.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Stream, generator


class Order:
    """Where a run stands among `n` examples: `epoch` finished epochs and `offset` examples of the present one."""

    def __init__(self, n: int, seed: int, epoch: int = 0, offset: int = 0) -> None:
        self.n = n
        self.epoch = epoch
        self.offset = offset
        self._seed = seed
        self._permutation = self._draw()

    def peek(self, batch_size: int, batches: int) -> tuple[NDArray[np.int64], int]:
        """(indices, batch): the examples of the next whole batches, at most `batches` of them.

        An epoch whose length the batch size does not divide ends with one smaller batch, returned alone.
        """
        left = self.n - self.offset
        batch = min(batch_size, left)
        chosen = batch * min(batches, left // batch)
        return self._permutation[self.offset : self.offset + chosen], batch

    def go_to(self, epoch: int, offset: int) -> None:
        """Stand at another place of the run."""
        self.epoch, self.offset = epoch, offset
        self._permutation = self._draw()

    def move(self, examples: int) -> bool:
        """Count examples as seen; True when that ends the epoch."""
        self.offset += examples
        if self.offset < self.n:
            return False
        self.epoch += 1
        self.offset = 0
        self._permutation = self._draw()
        return True

    def _draw(self) -> NDArray[np.int64]:
        return generator(self._seed, Stream.ORDER, self.epoch).permutation(self.n)
