"""What is kept of a run for the table of runs: its settings, its last figures, and its curves in a hundred points.

A row needs no weights. These may lie in a model's file beside the list (see run_list.py), for as long as there is room.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from netviz.config import Config
from netviz.engine.history import ERROR_MEASURES, MEASURES, VALIDATION_MEASURES, CurveRecorder, History

Values = NDArray[np.float64]
MOST_POINTS = 128
"""How many points of each curve are kept."""
LONGEST_NAME, LONGEST_NOTE = 40, 200
LARGEST = 1e15
"""Points with larger numbers, or with NaN, are left out of the curves."""
COLUMNS = {
    "batches": 1 + MEASURES,
    "looks": 1 + VALIDATION_MEASURES,
    "errors": 1 + ERROR_MEASURES,
    "look_errors": 1 + ERROR_MEASURES,
}
"""How many columns each of the recorded curves has."""


def _none(columns: int) -> Values:
    return np.zeros((0, columns))


@dataclass(frozen=True, eq=False)
class RecordedCurves:
    """The curves of a history in few points: arrays (k, 1 + measures), the first column in epochs.

    Equal only to itself, so that a table can tell at once whether a row has changed.
    """

    batches: Values = field(default_factory=lambda: _none(COLUMNS["batches"]))
    """Cost, accuracy and regularization term of the mini-batches, means of neighbours."""
    looks: Values = field(default_factory=lambda: _none(COLUMNS["looks"]))
    """Cost and accuracy on the validation set at each evaluation, thinned if there are many."""
    errors: Values = field(default_factory=lambda: _none(COLUMNS["errors"]))
    """R² and mean absolute error of the mini-batches, where numbers are predicted."""
    look_errors: Values = field(default_factory=lambda: _none(COLUMNS["look_errors"]))
    """The same on the validation set."""

    @classmethod
    def of(cls, history: History) -> RecordedCurves:
        """Those of a history as they are now."""
        return cls(
            _merged(history.batches),
            _thinned(history.validation_curve),
            _merged(history.errors),
            _thinned(history.validation_errors),
        )

    def as_history(self) -> History:
        """A history with these curves, for the plots."""
        found = History(1)
        for recorder, table in (
            (found.batches, self.batches),
            (found.validation_curve, self.looks),
            (found.errors, self.errors),
            (found.validation_errors, self.look_errors),
        ):
            if len(table):
                recorder.add(table[:, 0], table[:, 1:])
        return found


@dataclass(frozen=True)
class RunRecord:
    """One run, as far as it has come."""

    identity: str
    """Sixteen hexadecimal digits, unique to the run."""
    started: float
    """When it began, in seconds since 1970."""
    started_with: Config
    config: Config
    """As it is now; differs from `started_with` if something was changed meanwhile."""
    steps: int
    position: float
    """How far it has come, in epochs."""
    seconds: float
    """Training time."""
    weights: int
    examples: int
    """How many examples it has been shown, repetitions counted."""
    cost: float | None
    """The mean over the last epoch of training, or over the part of the first that is done; None before."""
    accuracy: float | None
    """On the validation set, or in training if there is none; None if the run learns numbers."""
    r2: float | None
    """R² likewise, if it learns numbers."""
    test: float | None
    """Accuracy on the test set, or R², if it was measured."""
    stopped: str
    """Why it ended early, as a sentence; empty if it did not."""
    curves: RecordedCurves
    diverged: bool = False
    """Whether that is because it diverged."""

    @property
    def score(self) -> float | None:
        """What is to rise: the accuracy, or R² if the run learns numbers."""
        return self.accuracy if self.r2 is None else self.r2

    @property
    def spark(self) -> Values:
        """(k, 2): epochs and the score, in as few points as a line of some pixels needs."""
        curves = self.curves
        if self.r2 is not None:
            table, column = (curves.look_errors, 1) if len(curves.look_errors) else (curves.errors, 1)
        else:
            table, column = (curves.looks, 2) if len(curves.looks) else (curves.batches, 2)
        return table[:, [0, column]]


@dataclass(frozen=True)
class Remarks:
    """What the user has said of a run."""

    name: str = ""
    note: str = ""
    at_top: bool = False
    """Whether it stays, above the others, however many runs come after it."""


def tidy(text: str, longest: int) -> str:
    """A name or a note on one line, shortened, without characters that cannot be printed."""
    printable = "".join(character for character in " ".join(text.split()) if character.isprintable())
    return printable[:longest].strip()


def sound(figure: float | None) -> float | None:
    """A figure of a run; None if it is not finite, as when the cost of the validation set has overflowed."""
    return None if figure is None or not math.isfinite(figure) or abs(figure) > LARGEST else float(figure)


def _sound(table: Values) -> Values:
    """The rows with finite numbers only."""
    return np.asarray(table[(np.abs(table) <= LARGEST).all(axis=1)])


def _merged(recorder: CurveRecorder) -> Values:
    """x and means of neighbouring buckets, (k, 1 + columns)."""
    curve = recorder.curve()
    table = _sound(np.concatenate([curve.x[:, None], curve.mean], axis=1))
    group = -(-len(table) // MOST_POINTS)
    if group <= 1:
        return table
    starts = np.arange(0, len(table), group)
    sums = np.add.reduceat(table, starts, axis=0)
    return np.asarray(sums / np.diff(starts, append=len(table))[:, None])


def _thinned(recorder: CurveRecorder) -> Values:
    """x and values of evenly spaced samples, the last among them, (k, 1 + columns)."""
    curve = recorder.curve()
    table = _sound(np.concatenate([curve.x[:, None], curve.mean], axis=1))
    every = max(1, -(-len(table) // MOST_POINTS))
    return table[::-1][::every][::-1].copy()
