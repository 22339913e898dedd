"""Which class the network takes for which, in one split of the data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.class_scores import ClassScores, class_scores
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.example_sample import asked_split, evaluated
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class Confusion:
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
    busy: bool = False
    """Whether the next frame will know more."""
    of_numbers: bool = False
    """Whether the network predicts numbers, which have no classes."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split = asked_split(request.questions.get(cls))
        names = run.data.names_of_classes
        if getattr(run.splits, split).targets is not None:
            return cls(split, names, of_numbers=True)
        evaluator = evaluated(run, split)
        counts = evaluator.confusion
        if counts is None:
            return cls(split, names, busy=evaluator.busy)

        # The same object as long as it says the same, so that nothing is painted anew.
        return run.cached(("confusion", split, *evaluator.version), lambda: cls._of(split, names, counts, evaluator))

    @classmethod
    def _of(cls, split: str, names: tuple[str, ...], counts: NDArray[np.int64], evaluator: BackgroundEvaluator) -> Self:
        total = int(counts.sum())
        accuracy = float(np.trace(counts)) / total if total else np.nan
        shares = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
        return cls(split, names, counts, shares, class_scores(counts), accuracy, evaluator.step, evaluator.busy)
