"""Calibration: whether a network is right as often as it is sure.

Answers are put into bins by how sure the network was of them. Where it tells the truth about itself, as many of the
answers of a bin are right as it was sure. Source: C. Guo et al., On calibration of modern neural networks (2017).
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
    """(bins,): how sure the answers of a bin were, on average; NaN for an empty one."""
    accuracy: NDArray[np.float64]
    """(bins,): the share of them that is right; NaN for an empty one."""
    counts: NDArray[np.int64]
    """(bins,): how many there are."""

    @classmethod
    def of(cls, confidence: NDArray[np.floating], right: NDArray[np.bool_], bins: int = BINS) -> Self:
        """Of answers, both (n,): how sure each was, in 0…1, and whether it is right."""
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
