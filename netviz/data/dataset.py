"""A data set as netviz uses it: training and test examples, and what is known about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from netviz.data.formulas import Features
from netviz.data.reading import DEFAULT, Reading
from netviz.data.scaling import Scaling, measured
from netviz.data.tables.recipe import Recipe
from netviz.engine.arrays import Shape, Stream, generator
from netviz.engine.examples import Examples
from netviz.errors import DataError, shown


@dataclass(frozen=True)
class Split:
    """A data set cut for one run."""

    train: Examples
    validation: Examples
    test: Examples
    raw: Split | None = None
    """The same examples with the data's own inputs, where these are features of them."""
    scaling: Scaling | None = None
    """What was done to all three, measured on the first; None where they are as they were read."""

    @property
    def points(self) -> Split:
        """The examples with the data's own inputs: where its points lie, whatever features are made of them."""
        return self.raw or self


@dataclass(frozen=True)
class DataSet:
    """Training and test examples under one name; raises DataError where a test example has another shape."""

    name: str
    label: str
    """Its name in the window."""
    train: Examples
    test: Examples
    """All examples; validation is taken from the end of train."""
    class_names: tuple[str, ...] = ()
    """What the classes are called, where that is not their number."""
    scale: str = ""
    """How the inputs are scaled for a run, one of SCALES; empty for those that are as they should be."""
    scales_targets: bool = False
    """Whether the targets of a regression are scaled for a run, too."""
    recipe: Recipe | None = None
    """How a row of its table becomes an example; None for what is no table."""
    features: Features | None = None
    """What the inputs are made of; None where they are the data's own."""
    raw: DataSet | None = None
    """The data with its own inputs, where features are made of them."""
    away: str = ""
    """Why the data cannot be had, in a sentence; blank examples stand in for it. Empty where it is here."""

    def __post_init__(self) -> None:
        """Raises DataError where training and test examples are of different kinds."""
        if self.train.shape != self.test.shape:
            made = [" × ".join(map(str, part.shape)) for part in (self.train, self.test)]
            raise DataError(
                f"{shown(Path(self.name))}: the training examples are of {made[0]} values, those of the test part of "
                f"{made[1]}; both must be alike."
            )

    def split(self, train: int, validation: int) -> Split:
        """The first `train` and the last `validation` training examples; raises DataError when there are too few."""
        there = len(self.train)
        if train + validation > there:
            raise DataError(
                f"data.train and data.validation: {train:,} + {validation:,} examples are more than the "
                f"{there:,} training examples of {self.name}."
            )
        raw = None if self.raw is None else replace(self.raw, scale="").split(train, validation)
        parts = [self.train.first(train), self.train.last(validation), self.test]
        scaling = measured(self.scale, parts[0], self.scales_targets)
        learn, check, test = parts if scaling is None else map(scaling.of, parts)
        return Split(learn, check, test, raw, scaling)


@dataclass(frozen=True)
class GenerationOptions:
    """What generated data depends on: a seed, its noise and its curve, where it has any, and how much is wanted."""

    seed: int = 0
    noise: float | None = None
    curve: tuple[float, ...] | None = None
    reading: Reading = DEFAULT
    """What the config says of the user's data."""
    repeat: int = 0
    """Index of this repetition within one run, from 0; each repetition is other data of the same kind."""
    examples: int | None = None
    """How many examples there are to be for training and validation, where that is more than usual."""

    def generator(self) -> np.random.Generator:
        """A new generator of the draws of this data, always the same."""
        return generator(self.seed, Stream.DATA, self.repeat)


@dataclass(frozen=True)
class Source:
    """One entry of the table of data sets: what is known before anything is loaded."""

    name: str
    label: str
    shape: Shape
    """The shape of one input, (channels, height, width) or (features,)."""
    classes: int
    """The number of outputs of a network for it."""
    train: int
    validation: int
    """The numbers taken where the config names none."""
    load: Callable[[GenerationOptions], DataSet]
    about: str = ""
    """Where it comes from, in a sentence or two."""
    generated: bool = False
    """Whether it is drawn anew from `GenerationOptions`."""
    noise: float | None = None
    """How much noise generated data has by default; None where it has none."""
    regression: bool = False
    """Whether numbers are learned rather than classes."""
    count_known: bool = True
    """Whether `train` and `validation` are all the training examples; False if only reading shows that."""
    refresh: Callable[[], Source] | None = None
    """Returns the entry as it is now, for a data set that grows."""
    most: int = 0
    """How many examples for training and validation there can be, where more than usual are drawn on demand, else 0."""
    user_drawn: bool = False
    """Whether the user may draw its curve."""
