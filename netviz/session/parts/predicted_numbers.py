"""The predicted numbers of a split beside the true ones, in the targets' own unit, with R² and the error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.data.scaling import Scaling
from netviz.engine.evaluation import EvaluationResult
from netviz.engine.prediction_errors import PredictionErrors

MOST_DRAWN = 4_000
"""The most examples that are drawn; if there are more, this many of them, evenly spaced."""


@dataclass(frozen=True)
class PredictedNumbers:
    """What a network predicts for the examples of a split."""

    target: str
    """The name of what is predicted; empty if it has none."""
    places: NDArray[np.intp]
    """(k,): which examples of the split these are."""
    true: NDArray[np.float64]
    """(k,)."""
    predicted: NDArray[np.float64]
    """(k,) each."""
    """(k,)."""
    errors: PredictionErrors
    """Of all examples of the split, drawn or not."""

    @classmethod
    def of(cls, result: EvaluationResult, scaling: Scaling | None, target: str = "") -> Self | None:
        """Those of an evaluation; None if it is not of numbers, or there are no examples."""
        if result.targets is None or result.errors is None:
            return None
        count = result.targets.shape[1]
        places = np.linspace(0, count - 1, min(count, MOST_DRAWN)).astype(np.intp)
        scaling = scaling or Scaling()
        true, predicted = (scaling.in_units(values[0, places]) for values in (result.targets, result.outputs))
        return cls(target, places, true, predicted, result.errors)

    @property
    def span(self) -> tuple[float, float]:
        """The smallest and the largest number, of both."""
        low = float(min(self.true.min(), self.predicted.min()))
        high = float(max(self.true.max(), self.predicted.max()))
        return (low, high) if high > low else (low - 0.5, high + 0.5)
