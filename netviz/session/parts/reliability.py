"""How far a network is right as often as it is sure, and, for two classes, what a threshold would cost and gain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from netviz.engine.calibration import Calibration
from netviz.engine.roc import Roc
from netviz.session.example_sample import asked_split, evaluated
from netviz.session.frame import FrameRequest
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

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split = asked_split(request.questions.get(cls))
        examples = getattr(run.splits, split)
        names = run.data.names_of_classes
        if examples.targets is not None:
            return cls(split, names, len(examples), of_numbers=True)
        evaluator = evaluated(run, split)
        judgement = evaluator.judgement
        if judgement is None:
            return cls(split, names, len(examples), busy=evaluator.busy)
        roc = run.cached(("roc", split, *evaluator.version), lambda: judgement.roc)
        # The same object as long as it says the same, so that nothing is painted anew.
        return run.cached(
            ("reliability", split, *evaluator.version),
            lambda: cls(
                split, names, len(examples), judgement.calibration,
                None if roc is None else roc.thinned(MOST_CORNERS), evaluator.step, evaluator.busy,
            ),
        )  # fmt: skip
