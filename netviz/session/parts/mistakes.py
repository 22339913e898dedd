"""The worst mistakes: the examples that cost most, with what was meant, what was read, and how sure the network was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.judgement import Judgement
from netviz.session.example_sample import ExampleSample, answers, asked_split, evaluated
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class WorstAnswers:
    """The costliest answers that are wrong; of numbers, the costliest of all."""

    sample: ExampleSample
    answers: tuple[str, ...]
    """(k,): what the network answers to each."""
    confidence: NDArray[np.floating]
    """(k,): how sure it is of that, in 0…1; of numbers it says nothing."""
    costs: NDArray[np.floating]
    """(k,): what each adds to the cost, before the mean is taken."""
    wrong: int
    """How many answers are wrong in all; of numbers, how many there are."""

    @classmethod
    def of(cls, run: RunView, split: str, judgement: Judgement) -> Self:
        """Those of an evaluation of a split."""
        worst = judgement.worst
        sample = ExampleSample.of(run, split, worst)
        places = sample.places
        return cls(
            sample, answers(run, judgement, places), judgement.confidence[places], judgement.costs[places], len(worst)
        )


@dataclass(frozen=True)
class Mistakes:
    """The worst mistakes in a split, as of `step`. The question is the split; the validation set unless asked."""

    split: str
    worst: WorstAnswers | None
    """None until all examples have been evaluated once."""
    examples: int
    step: int
    busy: bool
    """Whether the next frame will know more."""
    of_numbers: bool = False

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        split = asked_split(request.questions.get(cls))
        examples = getattr(run.splits, split)
        evaluator = evaluated(run, split)
        judgement, worst = evaluator.judgement, None
        if judgement is not None:
            worst = run.cached(("mistakes", split, evaluator.completed), lambda: WorstAnswers.of(run, split, judgement))
        return cls(split, worst, len(examples), evaluator.step, evaluator.busy, examples.targets is not None)
