"""The curves of a run: cost and accuracy over epochs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.history import Curve, History, Values
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

RISEN = 0.02
"""How far, relative to its minimum, the validation cost must have risen again to have turned."""


@dataclass(frozen=True)
class Curves:
    """Cost and accuracy over time."""

    batches: Curve
    """Of the mini-batches; its columns are the cost (with regularization), the accuracy, and the regularization term
    alone.
    """
    validation_x: Values
    validation_cost: Values
    validation_accuracy: Values
    """(k,) each, one value per evaluation of the validation set."""

    @property
    def turning_point(self) -> tuple[float, float] | None:
        """(epoch, cost) at the lowest validation cost, if it has risen since: from there on the network overfits.

        None if there is no such point, or the last value is still close to the lowest.
        """
        costs = self.validation_cost
        if len(costs) < 3:
            return None
        lowest = int(np.argmin(costs))
        risen = bool(costs[-1] > (1 + RISEN) * costs[lowest]) and 0 < lowest < len(costs) - 1
        return (float(self.validation_x[lowest]), float(costs[lowest])) if risen else None

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        return cls.of(run.trainer.history)

    @classmethod
    def of(cls, history: History) -> Self:
        """The curves of a history as they are now."""
        looks = history.validation_curve.curve()
        return cls(history.batches.curve(), looks.x, looks.mean[:, 0], looks.mean[:, 1])
