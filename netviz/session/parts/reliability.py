"""How far a network is right as often as it is sure, and, for two classes, what a threshold would cost and gain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from netviz.engine.calibration import Calibration
from netviz.engine.roc import Roc
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.frame import FrameRequest
from netviz.session.parts.run_pair import Judged, asked_pair
from netviz.session.run_view import ComparisonView, RunView

MOST_CORNERS = 400
"""The most corners of the curve that go to the window."""


@dataclass(frozen=True)
class Reliability(Judged):
    """The calibration of a split, as of `step`. The question is the split; the validation set unless asked."""

    split: str
    class_names: tuple[str, ...]
    examples: int
    calibration: Calibration | None = None
    """None until all examples have been evaluated once, and where numbers are predicted."""
    roc: Roc | None = None
    """None unless there are two classes."""
    step: int = 0
    of_numbers: bool = False

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split, wanted = asked_pair(request.questions.get(cls))
        examples = getattr(run.splits, split)
        names = run.data.names_of_classes
        if examples.targets is not None:
            return cls(split, names, len(examples), of_numbers=True)
        return cls.with_beside(run, comparison, split, wanted, lambda evaluator: cls._of(split, names, evaluator))

    @classmethod
    def _of(cls, split: str, names: tuple[str, ...], evaluator: BackgroundEvaluator) -> Self:
        judgement, count = evaluator.judgement, len(evaluator.examples)
        if judgement is None:
            return cls(split, names, count, busy=evaluator.busy)
        roc = judgement.roc
        shown = None if roc is None else roc.thinned(MOST_CORNERS)
        return cls(split, names, count, judgement.calibration, shown, evaluator.step, busy=evaluator.busy)
