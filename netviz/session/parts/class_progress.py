"""How many of each class were answered right, over the epochs of the run, and of the run beside it.

For the validation set every run records it at each evaluation; for the other splits it is known of this run from when
they were first looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.examples import NO_CLASS, Examples
from netviz.engine.history import CurveRecorder
from netviz.session.example_sample import evaluated
from netviz.session.frame import FrameRequest
from netviz.session.parts.run_pair import RunPair, asked_pair, history_beside
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class ClassProgress:
    """The accuracy of each class over time. The question is that of `asked_pair`."""

    split: str
    class_names: tuple[str, ...]
    x: NDArray[np.float64]
    """(k,): epochs."""
    accuracy: NDArray[np.float64]
    """(k, classes): the share of each class's examples that was answered right; NaN for a class without examples."""
    busy: bool = False
    """Whether the next frame will know more."""
    of_numbers: bool = False
    pair: RunPair | None = None
    """This run and the one beside it; None if there is none, and where that one's curves are not recorded."""
    beside: Self | None = None
    """That of the run beside it; None until it has been evaluated, and if it has other examples."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split, wanted = asked_pair(request.questions.get(cls))
        examples = getattr(run.splits, split)
        names = run.data.names_of_classes
        if examples.targets is not None:
            return cls(split, names, np.zeros(0), np.zeros((0, 0)), of_numbers=True)
        recorder, busy = run.whole_history.class_accuracy, False
        pair, theirs = None, None
        if split == "validation":
            pair, history = history_beside(run, comparison, split, wanted) or (None, None)
            theirs = None if history is None else history.class_accuracy
        else:
            evaluator = evaluated(run, split)
            recorder, busy = evaluator.class_accuracy, evaluator.busy
        there = run.cached((f"who is in {split}", id(examples)), lambda: _there(examples))
        # The same object as long as it says the same, so that nothing is painted anew.
        samples = 0 if theirs is None else theirs.samples
        key = f"classes of {split}", id(recorder), recorder.samples, busy, pair, id(theirs), samples
        return run.cached(
            key,
            lambda: replace(
                cls._of(split, names, recorder, there),
                busy=busy,
                pair=pair,
                beside=cls._of(split, names, theirs, there) if theirs is not None and samples else None,
            ),
        )

    @classmethod
    def _of(cls, split: str, names: tuple[str, ...], recorder: CurveRecorder, there: NDArray[np.bool_]) -> Self:
        curve = recorder.curve()
        return cls(split, names, curve.x, np.where(there, curve.mean, np.nan))


def _there(examples: Examples) -> NDArray[np.bool_]:
    """(classes,): which classes have examples."""
    return np.bincount(examples.labels[examples.labels != NO_CLASS], minlength=examples.classes) > 0
