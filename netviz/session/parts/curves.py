"""The curves of a run: cost and accuracy over epochs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from netviz.engine.history import Curve, Values

if TYPE_CHECKING:
    from netviz.session.frame import FrameRequest
    from netviz.session.run import Run


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
    def take(cls, run: Run, request: FrameRequest) -> Self:
        history = run.trainer.history
        looks = history.validation_curve.curve()
        return cls(history.batches.curve(), looks.x, looks.mean[:, 0], looks.mean[:, 1])
