"""The current epoch: sums over its mini-batches, which become its record when it ends."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.history import ERROR_MEASURES, EpochRecord, Validation, Values
from netviz.engine.prediction_errors import PredictionErrors


class EpochSums:
    """Running sums over the mini-batches of one epoch; `predicts` where numbers are predicted."""

    def __init__(self, predicts: bool = False) -> None:
        self._predicts = predicts
        self.values = np.zeros(3)
        """(3,): cost without the regularization term, correct answers, examples."""
        self.errors = np.zeros(ERROR_MEASURES)
        """(2,): R² and mean absolute error of every example, where numbers are predicted."""
        self._started = time.perf_counter()

    def add(self, costs: Sequence[float], right: Sequence[int], batch: int) -> None:
        """Add some steps: the mean cost and the number of correct answers of each, with `batch` examples."""
        # One by one, so that the sum does not depend on how often the run was looked at.
        for cost, good in zip(costs, right, strict=True):
            self.values += (cost * batch, good, batch)

    def add_errors(self, errors: Values, batch: int) -> None:
        """Add R² and mean absolute error (k, 2) of some steps with `batch` examples each."""
        for one in errors:
            self.errors += one * batch

    def end(self, number: int, term: float, validation: Validation | None, norms: Array) -> EpochRecord:
        """The record of the epoch; starts the next one. term: what regularization adds to the cost."""
        cost, right, examples = self.values[0], self.values[1], max(1.0, self.values[2])
        r2, error = (self.errors / examples).tolist()
        now = time.perf_counter()
        record = EpochRecord(
            epoch=number,
            seconds=now - self._started,
            train_cost=float(cost / examples) + term,
            train_accuracy=float(right / examples),
            validation_cost=None if validation is None else validation.cost + validation.regularization,
            validation_accuracy=None if validation is None else validation.accuracy,
            gradient_norms=tuple(norms.tolist()),
            train_errors=PredictionErrors(r2, error) if self._predicts else None,
            validation_errors=None if validation is None else validation.errors,
        )
        self.values[:] = self.errors[:] = 0
        self._started = now
        return record
