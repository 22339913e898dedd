"""This run and one of those compared with it, judged on the same examples, for panels that show both.

The other run may train beside this one or be pinned. Both must have the same examples in the split.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np

from netviz.engine.examples import Examples
from netviz.engine.network import Network
from netviz.run import build
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
    beside = _beside(run, comparison.runs[places[other]], split)
    pair = RunPair(own, runs, other, places[other] + 1, beside is None)
    return pair, None if beside is None else run.evaluators.beside(*beside)


def _beside(run: RunView, other: ComparedView, split: str) -> tuple[Network, Examples, int] | None:
    """The other network, the split as it sees it, and its version; None if these are not the same examples."""
    if other.run is not None:
        network, theirs, version = other.run.network, other.run.splits, other.run.version
    elif other.model is not None and build.same_data(other.model.config, run.config):
        model = other.model
        network, version = model.network, 0 if model.checkpoint is None else model.checkpoint.position.steps
        _, theirs = run.cached(
            ("the split of a pinned run", id(model)), lambda: (model, build.split_data(model.config, run.data))
        )
    else:
        return None
    mine, them = getattr(run.splits.points, split), getattr(theirs.points, split)
    alike, *_ = run.cached(
        (f"the same examples in {split}", id(mine), id(them)), lambda: (_alike(mine, them), mine, them)
    )
    return (network, getattr(theirs, split), version) if alike else None


def _alike(one: Examples, other: Examples) -> bool:
    """Whether these are the same examples in the same order."""
    pairs = (one.labels, other.labels), (one.inputs, other.inputs), (one.targets, other.targets)
    return one is other or all(
        first is second or (first is not None and second is not None and np.array_equal(first, second))
        for first, second in pairs
    )
