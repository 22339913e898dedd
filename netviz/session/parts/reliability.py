"""How far a network is right as often as it is sure, and, for two classes, what a threshold would cost and gain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from netviz.engine.calibration import Calibration
from netviz.engine.roc import Roc
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.example_sample import evaluated
from netviz.session.frame import FrameRequest
from netviz.session.parts.run_pair import RunPair, asked_pair, pair_of
from netviz.session.run_view import ComparisonView, RunView

MOST_CORNERS = 400
"""The most corners of the curve that go to the window."""


@dataclass(frozen=True)
class Reliability:
    """The calibration of a split, as of `step`. The question is the split; the validation set unless asked."""

    split: str
    class_names: tuple[str, ...]
    examples: int
    calibration: Calibration | None = None
    """None until all examples have been evaluated once, and where numbers are predicted."""
    roc: Roc | None = None
    """None unless there are two classes."""
    step: int = 0
    busy: bool = False
    """Whether the next frame will know more."""
    of_numbers: bool = False
    pair: RunPair | None = None
    """This run and the one beside it; None if there is none."""
    beside: Reliability | None = None
    """That of the run beside it; None until it has evaluated all examples, and if it has others."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split, wanted = asked_pair(request.questions.get(cls))
        examples = getattr(run.splits, split)
        names = run.data.names_of_classes
        if examples.targets is not None:
            return cls(split, names, len(examples), of_numbers=True)
        evaluator = evaluated(run, split)
        pair, theirs = pair_of(run, comparison, split, wanted) or (None, None)
        # The same object as long as it says the same, so that nothing is painted anew.
        key = "reliability", split, *evaluator.version, pair, *(() if theirs is None else theirs.version)
        return run.cached(key, lambda: cls._pair_of(split, names, evaluator, pair, theirs))

    @classmethod
    def _pair_of(
        cls, split: str, names: tuple[str, ...], evaluator: BackgroundEvaluator, pair: RunPair | None,
        theirs: BackgroundEvaluator | None,
    ) -> Self:  # fmt: skip
        own = cls._of(split, names, evaluator)
        if theirs is None:
            return replace(own, pair=pair)
        beside = None if theirs.judgement is None else cls._of(split, names, theirs)
        return replace(own, pair=pair, beside=beside, busy=own.busy or theirs.busy)

    @classmethod
    def _of(cls, split: str, names: tuple[str, ...], evaluator: BackgroundEvaluator) -> Self:
        judgement, count = evaluator.judgement, len(evaluator.examples)
        if judgement is None:
            return cls(split, names, count, busy=evaluator.busy)
        roc = judgement.roc
        shown = None if roc is None else roc.thinned(MOST_CORNERS)
        return cls(split, names, count, judgement.calibration, shown, evaluator.step, evaluator.busy)
