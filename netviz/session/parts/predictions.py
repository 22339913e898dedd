"""The examples of one split of the data, and what the network in training predicts for each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.data.example_values import ExampleValues
from netviz.engine.examples import Examples
from netviz.session.example_sample import asked_split, evaluated
from netviz.session.frame import FrameRequest
from netviz.session.parts.predicted_numbers import PredictedNumbers
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.values_of_run import values_of


@dataclass(frozen=True)
class SplitPredictions:
    """The examples of one split of the data, and which of them the network gets wrong.

    The question is (split, whether to find the mistakes).
    """

    split: str
    examples: Examples
    """Not copied; nobody modifies them."""
    class_names: tuple[str, ...]
    wrong: NDArray[np.bool_] | None
    """(n,) as of `step`; None until all have been evaluated once."""
    predictions: NDArray[np.int64] | None
    step: int
    busy: bool
    """Whether the next frame will know more."""
    excess: NDArray[np.floating] | None = None
    """(n,): how far the largest output exceeds the correct one; the worst mistake has the largest."""
    numbers: PredictedNumbers | None = None
    """The numbers predicted, if these are learned; None until all have been evaluated once."""
    own: Examples | None = None
    """The same examples with the data's own inputs, if these here are features of them; not copied either."""
    values: ExampleValues | None = None
    """The data's own inputs in words; None for pictures."""
    confidence: NDArray[np.float32] | None = None
    """(n,): how sure the network is of its answers; None until all have been evaluated once."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        wanted, mark_wrong = request.questions.get(cls, ("train", False))
        split = asked_split(wanted, "train")
        examples: Examples = getattr(run.splits, split)
        evaluator = evaluated(run, split) if mark_wrong else None
        found = (
            (None, None, 0, False, None)
            if evaluator is None
            else (evaluator.wrong, evaluator.predictions, evaluator.step, evaluator.busy, evaluator.excess)
        )
        numbers = None
        if evaluator is not None and (result := evaluator.result) is not None:
            numbers = run.cached(
                ("predicted numbers", split, evaluator.completed),
                lambda: PredictedNumbers.of(result, run.splits.scaling, run.data.target),
            )
        own = getattr(run.splits.points, split)
        judgement = None if evaluator is None else evaluator.judgement
        return cls(
            split,
            examples,
            run.data.class_names,
            *found,
            numbers,
            None if own is examples else own,
            values_of(run),
            None if judgement is None or judgement.numbers is not None else judgement.confidence,
        )
