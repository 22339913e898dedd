"""The curves of a run: cost and accuracy over epochs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.history import Curve, History, Values
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

RISEN = 0.02
"""By which part of it the validation cost must have risen above its lowest, to have turned."""


@dataclass(frozen=True)
class Curves:
    """Cost and accuracy over time. batches: of the mini-batches, in columns the cost (with
    regularization), the accuracy, and the regularization term alone.

    validation_x, validation_cost, validation_accuracy: (k,) each, at the moments when the set was looked at.
    """

    batches: Curve
    validation_x: Values
    validation_cost: Values
    validation_accuracy: Values

    @property
    def turning_point(self) -> tuple[float, float] | None:
        """(epoch, cost) of the lowest validation cost, once it has risen since: then it learns by heart.

        None where there is none, or the last is still near the lowest.
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
        """The curves of a history as it is now."""
        looks = history.validation_curve.curve()
        return cls(history.batches.curve(), looks.x, looks.mean[:, 0], looks.mean[:, 1])
