"""Where two runs answer differently: how many examples each of them has right, and which they disagree on.

The other run may train beside this one or be pinned. Both must have the same examples in the split.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np

from netviz.engine.agreement import Agreement
from netviz.engine.examples import Examples
from netviz.engine.judgement import Judgement
from netviz.engine.network import Network
from netviz.run import build
from netviz.session.example_sample import ExampleSample, answers, asked_split, evaluated
from netviz.session.frame import FrameRequest
from netviz.session.parts.compared_runs import names_of_runs
from netviz.session.run_view import ComparedView, ComparisonView, RunView


@dataclass(frozen=True)
class DifferingAnswers:
    """Two networks' answers to the same examples, and some of those on which they differ most."""

    agreement: Agreement
    sample: ExampleSample
    own: tuple[str, ...]
    others: tuple[str, ...]
    """(k,) each: what the two networks answer."""
    own_right: tuple[bool, ...]
    others_right: tuple[bool, ...]

    @classmethod
    def of(cls, run: RunView, split: str, own: Judgement, other: Judgement) -> Self:
        """Those of two evaluations of the same split."""
        agreement = Agreement.of(own, other)
        sample = ExampleSample.of(run, split, agreement.differing)
        places = sample.places
        return cls(
            agreement,
            sample,
            answers(run, own, places),
            answers(run, other, places),
            tuple(own.right[places].tolist()),
            tuple(other.right[places].tolist()),
        )


@dataclass(frozen=True)
class Differences:
    """This run and one of those compared with it. The question is (split, name of the other run)."""

    split: str
    own: str
    """This run's name."""
    examples: int
    """How many the split has."""
    of_numbers: bool = False
    runs: tuple[str, ...] = ()
    """The names of all runs that it can be compared with, those whose weights are at hand."""
    other: str = ""
    """The name of the run that it is compared with."""
    place: int = 1
    """The place of that one among all runs, which gives it its colour."""
    apart: bool = False
    """Whether that run has other examples in the split, so that they cannot be compared."""
    found: DifferingAnswers | None = None
    """None until both have been evaluated once."""
    step: int = 0
    busy: bool = False
    """Whether the next frame will know more."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        wanted: Any = request.questions.get(cls, ("validation", ""))
        split = asked_split(wanted[0])
        examples = getattr(run.splits, split)
        own, *names = names_of_runs(run, comparison)
        places = {
            name: place
            for place, (name, one) in enumerate(zip(names, comparison.runs, strict=True))
            if one.run is not None or one.model is not None
        }
        alone = cls(split, own, len(examples), examples.targets is not None, tuple(places))
        if not places:
            return alone
        other = wanted[1] if wanted[1] in places else alone.runs[0]
        chosen = replace(alone, other=other, place=places[other] + 1)
        beside = _beside(run, comparison.runs[places[other]], split)
        if beside is None:
            return replace(chosen, apart=True)
        ours = evaluated(run, split)
        theirs = run.evaluators.beside(*beside)
        first, second, found = ours.judgement, theirs.judgement, None
        if first is not None and second is not None:
            key = "differences", split, ours.completed, theirs.completed, id(theirs)
            # Each is kept with what its key tells by identity, which thus stays its own.
            _, found = run.cached(key, lambda: (theirs, DifferingAnswers.of(run, split, first, second)))
        return replace(chosen, found=found, step=ours.step, busy=ours.busy or theirs.busy)


def _beside(run: RunView, other: ComparedView, split: str) -> tuple[Network, Examples, int] | None:
    """The other network, the split as it sees it, and its version; None if these are not the same examples."""
    if other.run is not None:
        network, theirs, version = other.run.network, other.run.splits, other.run.version
    elif other.model is not None and build.same_data(other.model.config, run.config):
        model = other.model
        network, version = model.network, 0
        _, theirs = run.cached(
            ("the split of a pinned run", id(model)), lambda: (model, build.split_data(model.config, run.data))
        )
    else:
        return None
    mine, them = getattr(run.splits.points, split), getattr(theirs.points, split)
    alike, *_ = run.cached(("the same examples", split, id(mine), id(them)), lambda: (_alike(mine, them), mine, them))
    return (network, getattr(theirs, split), version) if alike else None


def _alike(one: Examples, other: Examples) -> bool:
    """Whether these are the same examples in the same order."""
    pairs = (one.labels, other.labels), (one.inputs, other.inputs), (one.targets, other.targets)
    return one is other or all(
        first is second or (first is not None and second is not None and np.array_equal(first, second))
        for first, second in pairs
    )
