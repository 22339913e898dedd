"""Principal component analysis: the directions in which examples differ most, found a piece at a time.

For few numbers they follow from the covariance at once. For many, a block of directions is multiplied by the covariance
until those asked for no longer turn; it begins with the directions of last time, and so needs few rounds while a
network learns. Sources: I. T. Jolliffe, Principal Component Analysis (2002); N. Halko, P. G. Martinsson, J. A. Tropp,
Finding structure with randomness (2011), on the block of random directions.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array

EXACT = 128
"""The covariance is computed if there are at most this many examples or numbers."""
SPARE = 8
"""How many more directions than asked for are iterated, so that few rounds are needed."""
TOLERANCE = 1e-4
"""The directions have stopped turning when none has by more than this angle in a round."""
MOST_ROUNDS = 60
"""After this many rounds they are taken as they are: two directions are then nearly equally good."""


@dataclass(frozen=True)
class PrincipalAxes:
    """The first k directions of n examples with d numbers each."""

    axes: NDArray[np.floating]
    """(d, k), of length 1 and at right angles; of each, the largest number in size is positive."""
    variances: NDArray[np.float64]
    """(k,): along each, the largest first."""
    total: float
    """The variance in all directions together."""

    @property
    def shares(self) -> NDArray[np.float64]:
        """(k,): the share of all variance along each; 0 if there is no variance."""
        return self.variances / self.total if self.total > 0 else np.zeros_like(self.variances)


class AxisSearch:
    """Finds the first `count` principal axes of `centred`, (n, d) with means of 0; `advance` does the next piece."""

    def __init__(
        self, centred: Array, count: int = 2, start: NDArray[np.floating] | None = None, tolerance: float = TOLERANCE
    ) -> None:
        """start: directions (d, k) that may be close, such as those of the last map."""
        self._data, self._count, self._tolerance = centred, count, tolerance
        n, d = centred.shape
        wide = min(count + SPARE, n, d)
        block = np.random.default_rng(0).standard_normal((d, wide)).astype(centred.dtype)
        if start is not None and start.shape[0] == d:
            block[:, : start.shape[1]] = start[:, :wide]
        self._block, _ = np.linalg.qr(block)
        self._total = float(np.einsum("ij,ij->", centred, centred, dtype=np.float64)) / max(1, n)
        self._rounds = 0

    def advance(self) -> PrincipalAxes | None:
        """Do the next piece of work; return the axes once they are found."""
        n, d = self._data.shape
        if min(n, d) <= EXACT:
            return self._exactly()
        before = self._block[:, : self._count]
        found, variances = self._round()
        self._rounds += 1
        # sin of the angle between each old direction and the new ones: what of it they do not hold
        new = found[:, : self._count]
        turned = np.linalg.norm(before - new @ (new.T @ before), axis=0).max()
        self._block = found
        if turned > self._tolerance and self._rounds < MOST_ROUNDS:
            return None
        return self._named(new, variances[: self._count])

    def search(self) -> PrincipalAxes:
        """All of it at once."""
        while (found := self.advance()) is None:
            continue
        return found

    @property
    def block(self) -> NDArray[np.floating]:
        """The directions as they are now, (d, k), to start with next time."""
        return self._block

    def _round(self) -> tuple[NDArray[np.floating], NDArray[np.float64]]:
        """Multiply the block by the covariance, and order its directions by the variance along them."""
        along = self._data @ self._block
        block, _ = np.linalg.qr(self._data.T @ along)
        along = self._data @ block
        values, turn = np.linalg.eigh((along.T @ along).astype(np.float64) / len(self._data))
        order = np.argsort(-values)
        return block @ turn[:, order].astype(block.dtype), np.maximum(0.0, values[order])

    def _exactly(self) -> PrincipalAxes:
        data = self._data.astype(np.float64)
        n, d = data.shape
        of_numbers = d <= n
        matrix = (data.T @ data if of_numbers else data @ data.T) / max(1, n)
        values, vectors = np.linalg.eigh(matrix)
        order = np.argsort(-values)[: self._count]
        values, vectors = np.maximum(0.0, values[order]), vectors[:, order]
        axes = vectors if of_numbers else np.linalg.qr(data.T @ vectors)[0]
        self._block = axes.astype(self._data.dtype)
        return self._named(self._block, values)

    def _named(self, axes: NDArray[np.floating], variances: NDArray[np.float64]) -> PrincipalAxes:
        largest = np.take_along_axis(axes, np.abs(axes).argmax(axis=0)[None], axis=0)[0]
        return PrincipalAxes(axes * np.where(largest < 0, -1, 1).astype(axes.dtype), variances, self._total)


def aligned(points: NDArray[np.floating], before: NDArray[np.floating]) -> NDArray[np.float64]:
    """The turn, or mirroring, (k, k) that brings points (n, k) as near as can be to where they were: `points @ turn`.

    Source: P. H. Schönemann, A generalized solution of the orthogonal Procrustes problem (1966).
    """
    left, _, right = np.linalg.svd(points.T.astype(np.float64) @ before)
    return np.asarray(left @ right, np.float64)
