"""Calibration: whether a network is right as often as it is sure.

Answers are put into bins by confidence. If the network is calibrated, the accuracy in each bin equals the confidence.
Source: C. Guo et al., On calibration of modern neural networks (2017).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

BINS = 15


@dataclass(frozen=True)
class Calibration:
    """The answers to n examples in bins of equal width, (m − 1)/bins < confidence ≤ m/bins."""

    confidence: NDArray[np.float64]
    """(bins,): the mean confidence of the answers in a bin; NaN for an empty one."""
    accuracy: NDArray[np.float64]
    """(bins,): their accuracy; NaN for an empty one."""
    counts: NDArray[np.int64]
    """(bins,): how many there are."""

    @classmethod
    def of(cls, confidence: NDArray[np.floating], right: NDArray[np.bool_], bins: int = BINS) -> Self:
        """Build it from answers, both (n,): the confidence in 0…1 of each, and whether it is right."""
        sure = confidence.astype(np.float64)
        which = np.searchsorted(np.linspace(0.0, 1.0, bins + 1)[1:-1], sure)
        counts = np.bincount(which, minlength=bins)
        with np.errstate(invalid="ignore"):
            mean, share = (
                np.bincount(which, weights=values, minlength=bins) / counts for values in (sure, right.astype(float))
            )
        return cls(mean, share, counts)

    @property
    def error(self) -> float:
        """The expected calibration error: |accuracy − confidence|, averaged over the examples; 0 without any."""
        gaps = np.where(self.counts > 0, np.abs(self.accuracy - self.confidence), 0.0)
        return float(gaps @ self.counts) / max(1, int(self.counts.sum()))
