"""Gradient norms by layer: over time and at the last step."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import Self

import numpy as np

from netviz.engine.history import SMALLEST, Curve, Values, log10
from netviz.engine.inspection import gradient_norms_of
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

AT_FIRST = "gradients at first"
"""The key under which they are cached: of the initial weights, so that no step and no moment changes them."""
FIRST_EXAMPLES = 100
"""The number of examples over which the gradient is taken before the first step."""


@dataclass(frozen=True)
class Gradients:
    """‖∂C/∂w‖ of every layer with weights."""

    curve: Curve
    """log₁₀ of the norms over time, one column per layer."""
    now: Values
    """(layers,): the norms at the last step; before any step, `first`."""
    powers: Values
    """(layers,): log₁₀ of `now`."""
    first: Values
    """(layers,): the norms with the initial weights, before any step."""
    floor: float = math.log10(SMALLEST)
    """The power of ten at which vanished gradients are drawn."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        curve = run.whole_history.gradients.curve()
        first = run.cached(AT_FIRST, partial(_at_first, run, curve))
        now = run.trainer.gradient_norms if run.trainer.step_count else first
        return cls(curve, now, log10(now), first)


def _at_first(run: RunView, curve: Curve) -> Values:
    """Over the first examples if no step has been taken; otherwise what was recorded first."""
    if run.trainer.step_count:
        return np.asarray(10.0 ** curve.mean[0]) if len(curve.x) else run.trainer.gradient_norms
    if run.network.state.size:  # without the statistics of a batch, normalization has no defined output
        return run.trainer.gradient_norms
    return gradient_norms_of(run.network, run.splits.train.first(min(FIRST_EXAMPLES, len(run.splits.train))))
