"""How many of each class were answered right, over the epochs of the run.

For the validation set the run records it at every evaluation; for the other splits it is known from when they were
first looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.examples import NO_CLASS, Examples
from netviz.engine.history import CurveRecorder
from netviz.session.example_sample import asked_split, evaluated
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class ClassProgress:
    """The accuracy of each class over time. The question is the split; the validation set unless asked."""

    split: str
    class_names: tuple[str, ...]
    x: NDArray[np.float64]
    """(k,): epochs."""
    accuracy: NDArray[np.float64]
    """(k, classes): the share of each class's examples that was answered right; NaN for a class without examples."""
    busy: bool = False
    """Whether the next frame will know more."""
    of_numbers: bool = False

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split = asked_split(request.questions.get(cls))
        examples = getattr(run.splits, split)
        names = run.data.names_of_classes
        if examples.targets is not None:
            return cls(split, names, np.zeros(0), np.zeros((0, 0)), of_numbers=True)
        recorder, busy = run.whole_history.class_accuracy, False
        if split != "validation":
            evaluator = evaluated(run, split)
            recorder, busy = evaluator.class_accuracy, evaluator.busy
        there = run.cached((f"who is in {split}", id(examples)), lambda: _there(examples))
        # The same object as long as it says the same, so that nothing is painted anew.
        key = f"classes of {split}", id(recorder), recorder.samples, busy
        return run.cached(key, lambda: cls._of(split, names, recorder, there, busy))

    @classmethod
    def _of(
        cls, split: str, names: tuple[str, ...], recorder: CurveRecorder, there: NDArray[np.bool_], busy: bool
    ) -> Self:
        curve = recorder.curve()
        return cls(split, names, curve.x, np.where(there, curve.mean, np.nan), busy)


def _there(examples: Examples) -> NDArray[np.bool_]:
    """(classes,): which classes have examples."""
    return np.bincount(examples.labels[examples.labels != NO_CLASS], minlength=examples.classes) > 0
