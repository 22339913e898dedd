"""Some examples of a split with their true classes or numbers, and the answers of a network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from netviz.data.example_values import ExampleValues
from netviz.engine.examples import Examples
from netviz.engine.judgement import Judgement
from netviz.number_format import number
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.run_view import RunView
from netviz.session.values_of_run import values_of

SPLITS = {"train": "training", "validation": "validation", "test": "test"}
"""The splits of the data, with the adjective for each."""

MOST = 120
"""The most examples in a sample."""


@dataclass(frozen=True)
class ExampleSample:
    """k examples."""

    split: str
    places: NDArray[np.intp]
    """(k,): which examples of the split these are."""
    inputs: NDArray[Any]
    """(k, *shape): the data's own, before any features are made of them."""
    true: tuple[str, ...]
    """(k,): the true class of each, or the true number, in words."""
    values: ExampleValues | None
    """The inputs in words; None for pictures."""

    @classmethod
    def of(cls, run: RunView, split: str, places: NDArray[np.intp]) -> Self:
        """The first of these examples of a split."""
        chosen = places[:MOST]
        own, examples = getattr(run.splits.points, split), getattr(run.splits, split)
        return cls(split, chosen, own.inputs[chosen], tuple(_true(run, examples, chosen)), values_of(run))

    def __len__(self) -> int:
        return len(self.places)


def asked_split(wanted: object, by_default: str = "validation") -> str:
    """The split that a question names."""
    return wanted if isinstance(wanted, str) and wanted in SPLITS else by_default


def evaluated(run: RunView, split: str) -> BackgroundEvaluator:
    """What is known of all answers to a split of the run, after its share of this frame's time."""
    return run.evaluators.advanced(split, getattr(run.splits, split), run.trainer.step_count, run.trainer.position)


def class_word(run: RunView, label: int) -> str:
    """The name of a class, "none" for no class."""
    return "none" if label < 0 else run.data.class_name(label)


def answers(run: RunView, judgement: Judgement, places: NDArray[np.intp]) -> tuple[str, ...]:
    """What a network answers to these examples, in words."""
    if judgement.numbers is None:
        return tuple(class_word(run, int(judgement.predictions[place])) for place in places)
    return tuple(_in_units(run, judgement.numbers[places]))


def _true(run: RunView, examples: Examples, places: NDArray[np.intp]) -> list[str]:
    if examples.targets is None:
        return [class_word(run, int(examples.labels[place])) for place in places]
    return _in_units(run, examples.targets[places, 0])


def _in_units(run: RunView, numbers: NDArray[np.floating]) -> list[str]:
    scaling = run.splits.scaling
    values = numbers if scaling is None else scaling.in_units(numbers)
    return [number(float(value)) for value in values]
