"""The curves of a run over epochs: cost and accuracy, or R² and the mean absolute error of numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self

import numpy as np

from netviz.engine.history import ERROR_MEASURES, Curve, CurveRecorder, History, Values
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

RISEN = 0.02
"""How far, relative to its minimum, the validation cost must have risen again to have turned."""


@dataclass(frozen=True)
class ErrorCurves:
    """R² and the mean absolute error over time, where numbers are predicted; else empty."""

    batches: Curve
    """Of the mini-batches; its columns are R² and the mean absolute error, in the targets' own unit."""
    validation_x: Values
    validation_r2: Values
    validation_error: Values
    """(k,) each, one value per evaluation of the validation set."""
    spread: Values | None = None
    """(k, 2): how far several runs are apart in the two, if these are means of them."""

    @classmethod
    def of(cls, history: History) -> Self:
        """Those of a history as they are now."""
        looks = history.validation_errors.curve()
        return cls(history.errors.curve(), looks.x, looks.mean[:, 0], looks.mean[:, 1])

    @classmethod
    def none(cls) -> Self:
        """Empty ones."""
        return cls(CurveRecorder(ERROR_MEASURES).curve(), np.zeros(0), np.zeros(0), np.zeros(0))


@dataclass(frozen=True)
class MeasureCurves:
    """One measure over time: of the mini-batches, smoothed and as it was, and at each look at the validation set."""

    x: Values
    average: Values
    low: Values
    high: Values
    """(k,) each: epochs, the running average, and the lowest and highest samples there."""
    validation_x: Values
    validation: Values
    spread: Values | None = None
    """(k,) the standard deviation of `validation` over several runs, if these are a mean of them."""

    @property
    def last(self) -> float | None:
        """The running average at the end; None before the first step."""
        return float(self.average[-1]) if len(self.average) else None

    @property
    def last_validation(self) -> float | None:
        """The last look at the validation set; None if there was none."""
        return float(self.validation[-1]) if len(self.validation) else None

    @classmethod
    def of(
        cls, batches: Curve, column: int, validation_x: Values, validation: Values, spread: Values | None = None
    ) -> Self:
        """The measure in a column of the mini-batches."""
        average, low, high = (values[:, column] for values in (batches.average, batches.low, batches.high))
        return cls(batches.x, average, low, high, validation_x, validation, spread)


@dataclass(frozen=True)
class Curves:
    """Cost and accuracy over time, and the errors of numbers."""

    batches: Curve
    """Of the mini-batches; its columns are the cost (with regularization), the accuracy, and the regularization term
    alone.
    """
    validation_x: Values
    validation_cost: Values
    validation_accuracy: Values
    """(k,) each, one value per evaluation of the validation set."""
    errors: ErrorCurves = field(default_factory=ErrorCurves.none)
    spread: Values | None = None
    """(k, 2): the standard deviation of validation cost and accuracy over several runs, if these are means of them.

    The lowest and the highest of the mini-batches then are the mean less and plus the standard deviation.
    """

    @property
    def cost(self) -> MeasureCurves:
        """The cost, with regularization."""
        return MeasureCurves.of(self.batches, 0, self.validation_x, self.validation_cost, _column(self.spread, 0))

    @property
    def accuracy(self) -> MeasureCurves:
        """The accuracy."""
        return MeasureCurves.of(self.batches, 1, self.validation_x, self.validation_accuracy, _column(self.spread, 1))

    @property
    def r2(self) -> MeasureCurves:
        """R², where numbers are predicted."""
        errors = self.errors
        return MeasureCurves.of(errors.batches, 0, errors.validation_x, errors.validation_r2, _column(errors.spread, 0))

    @property
    def error(self) -> MeasureCurves:
        """The mean absolute error, where numbers are predicted."""
        errors = self.errors
        return MeasureCurves.of(
            errors.batches, 1, errors.validation_x, errors.validation_error, _column(errors.spread, 1)
        )

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
        return cls.of(run.whole_history)

    @classmethod
    def of(cls, history: History) -> Self:
        """The curves of a history as they are now."""
        looks = history.validation_curve.curve()
        errors = ErrorCurves.of(history)
        return cls(history.batches.curve(), looks.x, looks.mean[:, 0], looks.mean[:, 1], errors)


def _column(values: Values | None, column: int) -> Values | None:
    return None if values is None else values[:, column]
