"""Judgement: what is known about every single answer after an evaluation: right or wrong, how sure, and what it cost.

From it follow confusion, calibration and the curve of two classes, the worst mistakes, and where two networks differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.calibration import Calibration
from netviz.engine.evaluation import EvaluationResult
from netviz.engine.examples import NO_CLASS
from netviz.engine.probabilities import probabilities
from netviz.engine.roc import Roc


@dataclass(frozen=True)
class Judgement:
    """The answers to n examples, in memory of its own."""

    labels: NDArray[np.int64]
    """(n,): the true classes; NO_CLASS for none."""
    predictions: NDArray[np.int64]
    """(n,): the classes answered."""
    right: NDArray[np.bool_]
    """(n,): by `examples.answered_correctly`."""
    confidence: NDArray[np.float32]
    """(n,): the probability of the class answered, in 0…1."""
    costs: NDArray[np.float32]
    """(n,): what each adds to the cost, before the mean is taken."""
    classes: int
    scores: NDArray[np.float32] | None = None
    """(n,): the second class's probability, if there are two classes."""
    numbers: NDArray[np.float32] | None = None
    """(n,): the first number predicted, as the network gives it, if numbers are predicted."""

    @classmethod
    def of(cls, result: EvaluationResult) -> Self:
        """The judgement of an evaluation."""
        shares = probabilities(result.outputs)[: result.classes]
        of_numbers = result.targets is not None
        return cls(
            result.labels,
            result.predictions,
            result.correct,
            shares.max(axis=0).astype(np.float32),
            result.costs.astype(np.float32),
            result.classes,
            shares[1].astype(np.float32) if result.classes == 2 and not of_numbers else None,
            result.outputs[0].astype(np.float32) if of_numbers else None,
        )

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def bytes(self) -> int:
        """The memory that it takes besides the labels, which are the examples' own."""
        arrays = self.predictions, self.right, self.confidence, self.costs, self.scores, self.numbers
        return sum(array.nbytes for array in arrays if array is not None)

    @property
    def calibration(self) -> Calibration:
        """How far the network is right as often as it is sure; an example of no class has no right answer."""
        return Calibration.of(self.confidence, self.predictions == self.labels)

    @property
    def roc(self) -> Roc | None:
        """The curve of two classes; None for any other number of classes, and if one of them has no example."""
        if self.scores is None:
            return None
        known = self.labels != NO_CLASS
        return Roc.of(self.scores[known], self.labels[known] == 1)

    @property
    def worst(self) -> NDArray[np.intp]:
        """(k,): which examples are answered wrong, the costliest first; of numbers, all examples."""
        wrong = np.arange(len(self)) if self.numbers is not None else np.flatnonzero(~self.right)
        return wrong[np.argsort(-self.costs[wrong], kind="stable")]
