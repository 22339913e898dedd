"""The learning-rate finder: one pass over the data while η rises exponentially, and the cost that each η leads to.

The sweep is that of Smith, *Cyclical Learning Rates for Training Neural Networks*, section 3.3 (arXiv:1506.01186, 2015;
WACV 2017), who reads a range off it. To suggest where the cost falls most steeply is a rule of fastai's `lr_find`; a
tenth of the η at which it is lowest is another, which bounds a suggestion after few steps: there the cost follows η
late, and falls most steeply where η may be too large already. At a small η the cost stays where it is, then it falls,
and at the end it rises again or the run diverges. The network is trained on the way, so it should be a copy.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from netviz.engine.accounting import DivergedError
from netviz.engine.history import Values
from netviz.engine.schedules import Constant
from netviz.engine.smoothing import is_noisy, smoothed
from netviz.engine.trainer import Trainer

LOWEST, HIGHEST = 1e-5, 100.0
FEWEST_STEPS, MOST_STEPS = 100, 2_000
SMOOTHED_PART = 25
"""The cost is smoothed over one of this many parts of the steps."""
SLOPE_PART = 20
"""Its slope is taken over one of this many parts of what has been done."""
BLOWN_UP = 4.0
"""The pass ends when the running average of the cost is this many times its minimum, and above its start."""
SHORT, BELOW_LOWEST = 500, 10.0
"""With fewer steps than `SHORT`, the suggestion is at most the η of the lowest cost divided by `BELOW_LOWEST`."""
FALLEN = 0.02
"""The share of its start by which the cost must have fallen for a suggestion."""
NOISE_ERRORS = 5.0
"""How many standard errors of the smoothed cost it must fall by where it falls most steeply: of some twenty places,
noise alone reaches three and a half at one."""


@dataclass(frozen=True, eq=False)
class RateCurve:
    """The cost against η: arrays (k,), k steps."""

    rates: Values
    """The η of each step, from the lowest up."""
    costs: Values
    """C of each mini-batch, without the regularization term, before its step with this η."""
    smoothed: Values
    """Their centred mean, which does not lag; the costs themselves if they are not noisy."""
    suggestion: float | None
    """The η at which the smoothed cost falls most steeply against log η, or, where `held_back`, a tenth of that at
    which it is lowest; None if it hardly falls, or by no more than its noise."""
    steps: int
    """How many steps there will be at most."""
    held_back: bool = False
    """Whether there are so few steps that a tenth of the η at which the cost is lowest is the safer suggestion."""


class LearningRateFinder:
    """Raises η of `trainer`, a fresh one, from step to step; nothing is validated."""

    def __init__(self, trainer: Trainer, lowest: float = LOWEST, highest: float = HIGHEST) -> None:
        plain = {"schedule": Constant(), "early_stopping": 0, "averaging": 0}
        self._trainer = trainer
        self._plain = replace(trainer.hyperparameters, **plain)  # type: ignore[arg-type]
        in_epoch = len(trainer.train) // trainer.hyperparameters.batch_size
        self.steps = min(max(in_epoch, FEWEST_STEPS), MOST_STEPS)
        """The most steps: one epoch, but no fewer than 100 and no more than 2,000."""
        self._all_rates = np.geomspace(lowest, highest, self.steps)
        self._costs: list[float] = []
        self._average = _Average(self.steps)
        self.over = False
        """Whether it has ended: at the highest η, or because the cost has blown up."""

    @property
    def done(self) -> int:
        """How many steps have been done."""
        return len(self._costs)

    def advance(self) -> None:
        """One step; if the run diverges, it has ended."""
        if self.over:
            return
        rate = float(self._all_rates[self.done])
        try:
            self._trainer.change(replace(self._plain, learning_rate=rate))
            self._trainer.step()
            cost = self._trainer.last_cost
        except DivergedError:
            self.over = True
            return
        self._average.add(cost)
        self._costs.append(cost)
        smooth = self._average.values
        blown_up = smooth[-1] > BLOWN_UP * min(smooth) and smooth[-1] > smooth[0]
        self.over = blown_up or self.done == self.steps

    def curve(self) -> RateCurve:
        """The curve so far."""
        costs = np.array(self._costs)
        return rate_curve(self._all_rates[: len(costs)], costs, self.steps)


class _Average:
    """The exponential average of costs over a 25th of all steps, corrected for its start as in Adam; it lags, and only
    tells when to stop.
    """

    def __init__(self, steps: int) -> None:
        self.values: list[float] = []
        self._keep = 1 - 1 / max(2.0, steps / SMOOTHED_PART)
        self._mean = 0.0

    def add(self, cost: float) -> None:
        """The next cost."""
        self._mean = self._keep * self._mean + (1 - self._keep) * cost
        self.values.append(self._mean / (1 - self._keep ** (len(self.values) + 1)))


def rate_curve(rates: Values, costs: Values, steps: int) -> RateCurve:
    """The curve of costs (k,) against rates (k,), of at most `steps`, with its suggestion."""
    span = steps // SMOOTHED_PART
    smooth = smoothed(costs[:, None], span)[:, 0]
    if not is_noisy(costs[:, None])[0]:
        return _held_back(RateCurve(rates, costs, smooth, suggestion(rates, smooth), steps))
    # The first ones are means of fewer costs, and no slope is taken there.
    whole = span // 2
    error = _noise(costs[: int(np.argmin(smooth)) + 1]) / math.sqrt(2 * whole + 1)
    return _held_back(RateCurve(rates, costs, smooth, suggestion(rates[whole:], smooth[whole:], error), steps))


def _held_back(curve: RateCurve) -> RateCurve:
    """The same, where there are few steps with a suggestion well below the η of the lowest cost."""
    if curve.suggestion is None or curve.steps >= SHORT:
        return curve
    safe = float(curve.rates[int(np.argmin(curve.smoothed))]) / BELOW_LOWEST
    return replace(curve, suggestion=safe, held_back=True) if safe < curve.suggestion else curve


def _noise(costs: Values) -> float:
    """The standard deviation of costs about their trend: from the median square of their differences, which leaps and
    the trend hardly touch, and which for white noise is 0.455 · 2σ².
    """
    return math.sqrt(float(np.median(np.diff(costs) ** 2)) / 0.91) if len(costs) > 1 else 0.0


def suggestion(rates: Values, smooth: Values, error: float = 0.0) -> float | None:
    """The η before the lowest cost at which the smoothed cost falls most steeply against log η.

    None if the cost hardly falls, or by no more than noise would make it, whose standard deviation is `error` in
    each value; or where there are too few steps to tell.
    """
    across = max(2, len(smooth) // SLOPE_PART)
    lowest = int(np.argmin(smooth)) if len(smooth) else 0
    if lowest < 2 * across or smooth[0] - smooth[lowest] < FALLEN * abs(smooth[0]):
        return None
    middle = np.arange(across, lowest + 1)
    ahead = np.minimum(middle + across, len(smooth) - 1)
    fall = smooth[middle - across] - smooth[ahead]
    steepest = int(np.argmax(fall / (np.log(rates[ahead]) - np.log(rates[middle - across]))))
    return None if fall[steepest] < NOISE_ERRORS * error else float(rates[middle[steepest]])
