"""How well each class is recognized: precision, recall and F1 of a confusion matrix, and accuracy alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class ClassScores:
    """The scores of every class, each (classes,) in 0…1; NaN where the denominator is 0."""

    precision: NDArray[np.float64]
    """Of those answered with this class, the share that belongs to it."""
    recall: NDArray[np.float64]
    """Of those that belong to this class, the share answered with it."""
    f1: NDArray[np.float64]
    """The harmonic mean of precision and recall: 2 · right / (answered + there)."""


def class_scores(confusion: NDArray[np.int64]) -> ClassScores:
    """The scores from counts (classes, classes): row the true class, column the answer.

    Source: C. J. van Rijsbergen, Information Retrieval (1979), chapter 7.
    """
    right = np.diagonal(confusion).astype(np.float64)
    there, answered = confusion.sum(axis=1, dtype=np.float64), confusion.sum(axis=0, dtype=np.float64)
    with np.errstate(invalid="ignore"):
        return ClassScores(right / answered, right / there, 2 * right / (there + answered))


def accuracy_by_class(labels: NDArray[np.int64], right: NDArray[np.bool_], classes: int) -> NDArray[np.float64]:
    """(classes,): the share of each class's examples that is answered right; 0 for a class without examples.

    labels and right: (n,), the true classes and whether each answer is right. Examples of no class do not count.
    """
    known = labels >= 0
    there, found = (np.bincount(labels[which], minlength=classes) for which in (known, known & right))
    return found / np.maximum(1, there)
