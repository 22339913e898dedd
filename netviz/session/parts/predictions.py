"""The examples of one split of the data, and what the network in training predicts for each of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.data.example_values import ExampleValues
from netviz.engine.examples import Examples
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.example_sample import asked_split, evaluated
from netviz.session.frame import FrameRequest
from netviz.session.parts.predicted_numbers import PredictedNumbers
from netviz.session.parts.run_pair import RunPair, pair_of
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.values_of_run import values_of


@dataclass(frozen=True)
class SplitPredictions:
    """The examples of one split of the data, and which of them the network gets wrong.

    The question is (split, whether to find the mistakes), and perhaps the name of a compared run whose answers are
    asked for.
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
    pair: RunPair | None = None
    """This run and the one beside it, where numbers are learned; None if there is none."""
    beside: PredictedNumbers | None = None
    """The numbers that the run beside it predicts; None until it has evaluated all examples, and if it has others."""
    by: str = ""
    """The run whose answers these are, if it is not this one."""
    confidence: NDArray[np.float32] | None = None
    """(n,): how sure the network is of its answers; None until all have been evaluated once."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        wanted, mark_wrong, *others = request.questions.get(cls, ("train", False))
        split = asked_split(wanted, "train")
        examples: Examples = getattr(run.splits, split)
        own = getattr(run.splits.points, split)
        shown = cls(
            split,
            examples,
            run.data.class_names,
            wrong=None,
            predictions=None,
            step=0,
            busy=False,
            own=None if own is examples else own,
            values=values_of(run),
        )
        if not mark_wrong:
            return shown
        if examples.targets is not None:
            return shown._with_numbers(run, comparison)
        by, evaluator = _judge(run, comparison, split, *others)
        return replace(
            shown,
            wrong=evaluator.wrong,
            predictions=evaluator.predictions,
            step=evaluator.step,
            busy=evaluator.busy,
            excess=evaluator.excess,
            by=by,
            confidence=None if evaluator.judgement is None else evaluator.judgement.confidence,
        )

    def _with_numbers(self, run: RunView, comparison: ComparisonView) -> Self:
        """With those that are predicted, here and by the run beside this one."""
        evaluator = evaluated(run, self.split)
        pair, theirs = pair_of(run, comparison, self.split) or (None, None)
        return replace(
            self,
            wrong=evaluator.wrong,
            predictions=evaluator.predictions,
            step=evaluator.step,
            busy=evaluator.busy or (theirs is not None and theirs.busy),
            excess=evaluator.excess,
            numbers=_numbers(run, evaluator, "predicted numbers"),
            pair=pair,
            beside=None if theirs is None else _numbers(run, theirs, "numbers predicted beside"),
        )


def _numbers(run: RunView, evaluator: BackgroundEvaluator, kind: str) -> PredictedNumbers | None:
    """What an evaluator has found; kind: under which it is cached."""
    result = evaluator.result
    if result is None:
        return None
    # With the evaluator, whose identity is thus its own.
    key = kind, evaluator, evaluator.completed
    return run.cached(key, lambda: PredictedNumbers.of(result, run.splits.scaling, run.data.target))


def _judge(run: RunView, comparison: ComparisonView, split: str, other: str = "") -> tuple[str, BackgroundEvaluator]:
    """The name of the other run that is asked for and what is known of its answers; if there is no such run any more,
    "" and what is known of this one's.
    """
    pair, theirs = (pair_of(run, comparison, split, other) if other else None) or (None, None)
    if pair is None or theirs is None or pair.other != other:
        return "", evaluated(run, split)
    return other, theirs
