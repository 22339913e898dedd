"""This run and one of those compared with it, judged on the same examples, for panels that show both.

The other run may train beside this one or be pinned. Both must have the same examples in the split.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np

from netviz.data.dataset import Splits
from netviz.engine.examples import Examples
from netviz.engine.history import History
from netviz.engine.network import Network
from netviz.errors import DataError
from netviz.run import build
from netviz.run.model_file import Model
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.example_sample import asked_split, evaluated
from netviz.session.parts.compared_runs import names_of_runs
from netviz.session.run_view import ComparedView, ComparisonView, RunView


@dataclass(frozen=True)
class RunPair:
    """Two runs by name."""

    own: str
    """This run's name."""
    runs: tuple[str, ...]
    """The names of all runs that it can be compared with, those whose weights are at hand."""
    other: str
    """The name of the run that it is compared with."""
    place: int
    """The place of that one among all runs, which gives it its colour."""
    apart: bool
    """Whether that run has other examples in the split, so that they cannot be compared."""


Pair = tuple[RunPair, BackgroundEvaluator | None]


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What the answers of this run to a split come to, with the same of the run beside it."""

    busy: bool = False
    """Whether the next frame will know more."""
    pair: RunPair | None = None
    """This run and the one beside it; None if there is none."""
    beside: Self | None = None
    """That of the run beside it; None until it has evaluated all examples, and if it has others."""

    @classmethod
    def with_beside(
        cls, run: RunView, comparison: ComparisonView, split: str, wanted: str,
        judge: Callable[[BackgroundEvaluator], Self],
    ) -> Self:  # fmt: skip
        """This run as `judge` finds it, and the run beside it, the first unless another is wanted.

        The same object as long as it says the same, so that nothing is painted anew.
        """
        evaluator = evaluated(run, split)
        pair, theirs = pair_of(run, comparison, split, wanted) or (None, None)
        key = cls.__name__, split, *evaluator.version, pair, *(() if theirs is None else theirs.version)
        return run.cached(key, lambda: cls._with(judge, evaluator, pair, theirs))

    @classmethod
    def _with(
        cls, judge: Callable[[BackgroundEvaluator], Self], evaluator: BackgroundEvaluator, pair: RunPair | None,
        theirs: BackgroundEvaluator | None,
    ) -> Self:  # fmt: skip
        own = judge(evaluator)
        if theirs is None:
            return replace(own, pair=pair)
        beside = None if theirs.judgement is None else judge(theirs)
        return replace(own, pair=pair, beside=beside, busy=own.busy or theirs.busy)


def asked_pair(question: Any) -> tuple[str, str]:
    """The split and the name of the other run that a question is about: (split, name), or the split alone."""
    split, name = question if isinstance(question, tuple) else (question, "")
    return asked_split(split), str(name)


def pair_of(run: RunView, comparison: ComparisonView, split: str, wanted: str = "") -> Pair | None:
    """The run and another one, the first unless another is wanted, with what is known of that one's answers to the
    split after its share of this frame's time; None if there is no other whose weights are at hand.
    """
    chosen = _chosen(run, comparison, split, wanted)
    if chosen is None:
        return None
    pair, _, beside = chosen
    if beside is None:
        return pair, None
    network, version, examples = beside
    return pair, run.evaluators.beside(network, examples, version)


def history_beside(
    run: RunView, comparison: ComparisonView, split: str, wanted: str = ""
) -> tuple[RunPair, History | None] | None:
    """The run and another one, chosen as in `pair_of`, with what that one has recorded; None for that if it has other
    examples in the split.
    """
    chosen = _chosen(run, comparison, split, wanted)
    if chosen is None:
        return None
    pair, other, beside = chosen
    return pair, None if beside is None else other.history


def _chosen(
    run: RunView, comparison: ComparisonView, split: str, wanted: str
) -> tuple[RunPair, ComparedView, tuple[Network, int, Examples] | None] | None:
    """The pair, the other run, and what `_beside` says of it."""
    if not comparison.runs:
        return None
    own, *names = names_of_runs(run, comparison)
    places = {
        name: place
        for place, (name, one) in enumerate(zip(names, comparison.runs, strict=True))
        if one.run is not None or one.model is not None
    }
    if not places:
        return None
    runs = tuple(places)
    other = wanted if wanted in places else runs[0]
    found = comparison.runs[places[other]]
    beside = _beside(run, comparison, places[other], split)
    return RunPair(own, runs, other, places[other] + 1, beside is None), found, beside


def _beside(run: RunView, comparison: ComparisonView, place: int, split: str) -> tuple[Network, int, Examples] | None:
    """The network at this place among the others, its version, and the split as it sees it; None if these are not the
    same examples.
    """
    other = comparison.runs[place]
    theirs = _splits_of(run, other, place)
    if theirs is None:
        return None
    mine, them = getattr(run.splits.points, split), getattr(theirs.points, split)
    # Panels may ask about a run each: what is found out is kept for every place, with what its key tells by identity.
    alike, *_ = run.cached(
        (f"the same examples in {split} at {place}", id(mine), id(them)), lambda: (_alike(mine, them), mine, them)
    )
    return (*_learned(other), getattr(theirs, split)) if alike else None


def _learned(other: ComparedView) -> tuple[Network, int]:
    """The network of another run, and its version."""
    if other.run is not None:
        return other.run.network, other.run.version
    assert other.model is not None
    checkpoint = other.model.checkpoint
    return other.model.network, 0 if checkpoint is None else checkpoint.position.steps


def _splits_of(run: RunView, other: ComparedView, place: int) -> Splits | None:
    """The splits of another run, which is at this place among the others; None if its data is away or none for it."""
    if other.run is not None:
        return None if other.run.data.away else other.run.splits
    model = other.model
    assert model is not None
    return run.cached((f"the splits of the run at {place}", id(model)), lambda: (model, _split_as(model, run)))[1]


def _split_as(model: Model, run: RunView) -> Splits | None:
    """The run's data, split as a model split it; None if it is not, or no longer, what that learned from."""
    try:
        if not build.same_data(model.config, run.config):
            return None
        build.require_kind(model, run.data)
    except DataError:
        return None
    # The same objects, if it can be: then what was found out about its answers stays, at whatever place it is.
    return run.splits if build.same_split(model.config, run.config) else build.split_data(model.config, run.data)


def _alike(one: Examples, other: Examples) -> bool:
    """Whether these are the same examples in the same order."""
    if one is other:
        return True
    pairs = (one.labels, other.labels), (one.inputs, other.inputs), (one.targets, other.targets)
    return one.classes == other.classes and all(
        first is second or (first is not None and second is not None and np.array_equal(first, second))
        for first, second in pairs
    )
