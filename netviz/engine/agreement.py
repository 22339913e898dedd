"""Agreement: on which examples two networks answer differently, and how many each of them answers right.

Two networks with the same accuracy may be right on the same examples or on different ones; only a comparison example by
example tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.judgement import Judgement


@dataclass(frozen=True)
class Agreement:
    """Two networks' answers to the same n examples."""

    both_right: int
    only_first: int
    only_second: int
    both_wrong: int
    """How many examples are answered right by both, by one of them, by neither."""
    differing: NDArray[np.intp]
    """(k,): the examples that they answer differently, those whose costs differ most first; all of them if numbers are
    predicted.
    """

    @classmethod
    def of(cls, first: Judgement, second: Judgement) -> Self:
        """The agreement of two networks that were judged on the same examples in the same order."""
        both, one, other = first.right & second.right, first.right & ~second.right, second.right & ~first.right
        if first.numbers is not None:
            places = np.arange(len(first))
        else:
            places = np.flatnonzero((first.predictions != second.predictions) | (first.right != second.right))
        apart = np.abs(first.costs[places] - second.costs[places])
        counts = [int(np.count_nonzero(which)) for which in (both, one, other, ~first.right & ~second.right)]
        return cls(counts[0], counts[1], counts[2], counts[3], places[np.argsort(-apart, kind="stable")])
