"""How far predicted numbers are from the true ones: R² and the mean absolute error, of a set or of mini-batches.

R² is the coefficient of determination, 1 − Σ(y − a)² / Σ(y − ȳ)²: 1 where every number is met, 0 where the network does
no better than their mean ȳ, and negative where it does worse.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples


@dataclass(frozen=True)
class PredictionErrors:
    """R² and the mean absolute error of some predictions."""

    r2: float
    """0 where all true numbers are the same."""
    mean_absolute_error: float
    """The mean of |y − a|, in the targets' own unit."""

    @classmethod
    def of(cls, outputs: Array, targets: Array, unit: float = 1.0) -> Self:
        """Of n ≥ 1 examples, both (outputs, n); `unit` is what 1 in the targets is in their own unit."""
        true = targets.astype(np.float64)
        missed = true - outputs
        spread = float(((true - true.mean(axis=1, keepdims=True)) ** 2).sum())
        r2 = 1.0 - float((missed**2).sum()) / spread if spread > 0 else 0.0
        return cls(r2, float(np.abs(missed).mean()) * unit)


class BatchErrors:
    """Measures mini-batches of `train`, whose targets must be numbers.

    R² is measured against the variance of all of them, so that the mean over an epoch's batches is that of the epoch.
    """

    def __init__(self, train: Examples) -> None:
        assert train.targets is not None
        self._unit = train.unit
        self._variance = float(train.targets.var(axis=0, dtype=np.float64).sum())

    def of(self, outputs: Array, targets: Array, steps: int) -> NDArray[np.float64]:
        """(steps, 2): R² and mean absolute error of each step; outputs and targets are (k, outputs, n), k a multiple of
        `steps`.
        """
        missed = targets.astype(np.float64) - outputs
        squares = (missed**2).sum(axis=1).reshape(steps, -1).mean(axis=1)
        r2 = 1.0 - squares / self._variance if self._variance > 0 else np.zeros(steps)
        return np.stack([r2, np.abs(missed).reshape(steps, -1).mean(axis=1) * self._unit], axis=1)
