"""The curves of a run: cost and accuracy over epochs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from netviz.engine.history import Curve, History, Values
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView


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

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        return cls.of(run.trainer.history)

    @classmethod
    def of(cls, history: History) -> Self:
        """The curves of a history as it is now."""
        looks = history.validation_curve.curve()
        return cls(history.batches.curve(), looks.x, looks.mean[:, 0], looks.mean[:, 1])
