"""Which class the network takes for which, in one split of the data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.class_scores import ClassScores, class_scores
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.example_sample import evaluated
from netviz.session.frame import FrameRequest
from netviz.session.parts.run_pair import RunPair, asked_pair, pair_of
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
    pair: RunPair | None = None
    """This run and the one beside it; None if there is none."""
    beside: Confusion | None = None
    """That of the run beside it; None until it has evaluated all examples, and if it has others."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split, wanted = asked_pair(request.questions.get(cls))
        names = run.data.names_of_classes
        if getattr(run.splits, split).targets is not None:
            return cls(split, names, of_numbers=True)
        evaluator = evaluated(run, split)
        pair, theirs = pair_of(run, comparison, split, wanted) or (None, None)
        # The same object as long as it says the same, so that nothing is painted anew.
        key = "confusion", split, *evaluator.version, pair, *(() if theirs is None else theirs.version)
        return run.cached(key, lambda: cls._pair_of(split, names, evaluator, pair, theirs))

    @classmethod
    def _pair_of(
        cls, split: str, names: tuple[str, ...], evaluator: BackgroundEvaluator, pair: RunPair | None,
        theirs: BackgroundEvaluator | None,
    ) -> Self:  # fmt: skip
        own = cls._of(split, names, evaluator)
        if theirs is None:
            return replace(own, pair=pair)
        beside = None if theirs.confusion is None else cls._of(split, names, theirs)
        return replace(own, pair=pair, beside=beside, busy=own.busy or theirs.busy)

    @classmethod
    def _of(cls, split: str, names: tuple[str, ...], evaluator: BackgroundEvaluator) -> Self:
        counts = evaluator.confusion
        if counts is None:
            return cls(split, names, busy=evaluator.busy)
        total = int(counts.sum())
        accuracy = float(np.trace(counts)) / total if total else np.nan
        shares = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
        return cls(split, names, counts, shares, class_scores(counts), accuracy, evaluator.step, evaluator.busy)
