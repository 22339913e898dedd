"""Which class the network takes for which, in one split of the data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.class_scores import ClassScores, class_scores
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.frame import FrameRequest
from netviz.session.parts.run_pair import Judged, asked_pair
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class Confusion(Judged):
    """The confusion matrix of a split, as of `step`. The question is the split; the validation set unless asked."""

    split: str
    class_names: tuple[str, ...]
    """One for each class."""
    counts: NDArray[np.int64] | None = None
    """(classes, classes): row the true class, column the answer. None until all examples have been evaluated once."""
    shares: NDArray[np.float64] | None = None
    """(classes, classes): the counts as shares of their row; 0 for a class without examples."""
    scores: ClassScores | None = None
    accuracy: float = np.nan
    """The share on the diagonal; NaN for an empty split."""
    step: int = 0
    of_numbers: bool = False
    """Whether the network predicts numbers, which have no classes."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split, wanted = asked_pair(request.questions.get(cls))
        names = run.data.names_of_classes
        if getattr(run.splits, split).targets is not None:
            return cls(split, names, of_numbers=True)
        return cls.with_beside(run, comparison, split, wanted, lambda evaluator: cls._of(split, names, evaluator))

    @classmethod
    def _of(cls, split: str, names: tuple[str, ...], evaluator: BackgroundEvaluator) -> Self:
        counts = evaluator.confusion
        if counts is None:
            return cls(split, names, busy=evaluator.busy)
        total = int(counts.sum())
        accuracy = float(np.trace(counts)) / total if total else np.nan
        shares = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
        return cls(split, names, counts, shares, class_scores(counts), accuracy, evaluator.step, busy=evaluator.busy)
