"""Gradient norms by layer: over time and at the last step."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

from netviz.engine.history import SMALLEST, Curve, Values, log10
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class Gradients:
    """‖∂C/∂w‖ of every learning layer.

    curve: log₁₀ of it over time, one column a layer. now, powers: it and log₁₀ of it at the last step, (layers,).
    floor: the power of ten at which what has vanished lies.
    """

    curve: Curve
    now: Values
    powers: Values
    floor: float = math.log10(SMALLEST)

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        now = run.trainer.gradient_norms
        return cls(run.trainer.history.gradients.curve(), now, log10(now))
