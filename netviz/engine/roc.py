"""The receiver operating characteristic of two classes: what the choice of a threshold costs and gains.

An example is taken for the second class if that class's probability reaches a threshold. Over all thresholds, the curve
shows the share of the second class that is found against the share of the first that is mistaken for it. Source: T.
Fawcett, An introduction to ROC analysis (2006).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Roc:
    """A curve of k corners, from (0, 0) to (1, 1)."""

    false_positives: NDArray[np.float64]
    """(k,): of the first class, the share that is taken for the second."""
    true_positives: NDArray[np.float64]
    """(k,): of the second class, the share that is found."""
    thresholds: NDArray[np.float64]
    """(k,): the threshold at each corner; infinite at the first."""
    area: float
    """The area below the curve: the probability that, of two examples, the one of the second class scores higher."""

    @classmethod
    def of(cls, scores: NDArray[np.floating], second: NDArray[np.bool_]) -> Self | None:
        """Build it from n examples: the second class's probability, and whether each belongs to it, both (n,).

        None if one of the classes has no example.
        """
        n, there = len(second), int(np.count_nonzero(second))
        if there in (0, n):
            return None
        order = np.argsort(-scores, kind="stable")
        ordered = scores[order].astype(np.float64)
        last = np.append(np.flatnonzero(np.diff(ordered)), n - 1)  # examples of one share change sides together
        found = np.cumsum(second[order])[last]
        mistaken = 1 + last - found
        found, mistaken = np.append(0, found), np.append(0, mistaken)
        thresholds = np.append(np.inf, ordered[last])
        area = float((np.diff(mistaken) * (found[1:] + found[:-1]) / 2).sum()) / (there * (n - there))
        turns = np.diff(found, 2).astype(bool) | np.diff(mistaken, 2).astype(bool)
        corners = np.concatenate([[True], turns, [True]])
        return cls(mistaken[corners] / (n - there), found[corners] / there, thresholds[corners], area)

    def thinned(self, most: int) -> Self:
        """The curve with at most this many corners, evenly chosen, including the first and the last."""
        places = np.unique(np.linspace(0, len(self.thresholds) - 1, most).astype(np.intp))
        return type(self)(self.false_positives[places], self.true_positives[places], self.thresholds[places], self.area)
