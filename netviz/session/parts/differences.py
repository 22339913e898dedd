"""Where two runs answer differently: how many examples each of them has right, and which they disagree on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from netviz.engine.agreement import Agreement
from netviz.engine.judgement import Judgement
from netviz.session.example_sample import ExampleSample, answers, evaluated
from netviz.session.frame import FrameRequest
from netviz.session.parts.run_pair import RunPair, asked_pair, pair_of
from netviz.session.run_view import ComparisonView, RunView


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
    examples: int
    """How many the split has."""
    of_numbers: bool = False
    pair: RunPair | None = None
    """None if there is no run to compare it with."""
    found: DifferingAnswers | None = None
    """None until both have been evaluated once."""
    step: int = 0
    busy: bool = False
    """Whether the next frame will know more."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split, wanted = asked_pair(request.questions.get(cls))
        examples = getattr(run.splits, split)
        of_numbers = examples.targets is not None
        found = pair_of(run, comparison, split, wanted)
        if found is None:
            return cls(split, len(examples), of_numbers)
        pair, theirs = found
        chosen = cls(split, len(examples), of_numbers, pair)
        if theirs is None:
            return chosen
        ours = evaluated(run, split)
        first, second, answers_found = ours.judgement, theirs.judgement, None
        if first is not None and second is not None:
            key = "differences", split, ours.completed, theirs.completed, id(theirs)
            # Each is kept with what its key tells by identity, which thus stays its own.
            _, answers_found = run.cached(key, lambda: (theirs, DifferingAnswers.of(run, split, first, second)))
        return replace(chosen, found=answers_found, step=ours.step, busy=ours.busy or theirs.busy)
