"""The mean of the curves of several runs, and how far these are apart: runs that differ in their seed alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from netviz.engine.history import Curve, CurveRecorder, History, Values
from netviz.session.parts.curves import Curves, ErrorCurves


def mean_curves(histories: Sequence[History]) -> Curves:
    """The curves of one history, or the means of several over the epochs that all of them have.

    Of means, `low` and `high` of the mini-batches and `spread` at the validation set say how far the runs are apart:
    the standard deviation of the sample, by n − 1.
    """
    if len(histories) == 1:
        return Curves.of(histories[0])
    batches = _mean_of_batches([history.batches for history in histories])
    x, looks, apart = _mean_of_looks([history.validation_curve for history in histories])
    errors = _mean_of_batches([history.errors for history in histories])
    error_x, error_looks, errors_apart = _mean_of_looks([history.validation_errors for history in histories])
    of_numbers = ErrorCurves(errors, error_x, error_looks[:, 0], error_looks[:, 1], errors_apart)
    return Curves(batches, x, looks[:, 0], looks[:, 1], of_numbers, apart)


def _mean_of_batches(recorders: Sequence[CurveRecorder]) -> Curve:
    curves = [recorder.curve() for recorder in recorders]
    x, mean, apart = _mean([curve.x for curve in curves], [curve.average for curve in curves])
    return Curve(x, mean, mean - apart, mean + apart, mean)


def _mean_of_looks(recorders: Sequence[CurveRecorder]) -> tuple[Values, Values, Values]:
    curves = [recorder.curve() for recorder in recorders]
    return _mean([curve.x for curve in curves], [curve.mean for curve in curves])


def _mean(places: Sequence[Values], values: Sequence[Values]) -> tuple[Values, Values, Values]:
    """x (k,), means and standard deviations (k, columns) at the places of the first curve that all of them reach."""
    columns = values[0].shape[1]
    if not all(len(place) for place in places):
        return np.zeros(0), np.zeros((0, columns)), np.zeros((0, columns))
    low, high = max(place[0] for place in places), min(place[-1] for place in places)
    x = places[0][(places[0] >= low) & (places[0] <= high)]
    at = np.stack([
        np.stack([np.interp(x, place, table[:, column]) for column in range(columns)], axis=1)
        for place, table in zip(places, values, strict=True)
    ])  # fmt: skip
    return x, at.mean(axis=0), at.std(axis=0, ddof=1)
