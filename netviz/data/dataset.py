"""A data set: training and test examples, and what is known about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.data.checksums import checksums_of
from netviz.data.formulas import Features
from netviz.data.gaps import Gaps
from netviz.data.names import numbered
from netviz.data.reading import DEFAULT, Reading
from netviz.data.scaling import Scaling, measured
from netviz.data.tables.recipe import Recipe
from netviz.engine.arrays import Shape, Stream, generator
from netviz.engine.examples import Examples, ExamplesError
from netviz.errors import DataError, shown
from netviz.texts import phrase


@dataclass(frozen=True)
class Splits:
    """A data set split for one run."""

    train: Examples
    validation: Examples
    test: Examples
    raw: Splits | None = None
    """The same examples with the data's own inputs, if the inputs here are features of them."""
    scaling: Scaling | None = None
    """The scaling of all three splits, measured on `train`; None if they are not scaled."""
    recipe: Recipe | None = None
    """How a row of the table becomes an example, its gaps filled as measured on `train`; None if it is no table."""

    @property
    def shown(self) -> Examples:
        """The examples to show: those for validation, which are not learned from; if there are none, training."""
        return self.validation if len(self.validation) else self.train

    @property
    def shown_name(self) -> str:
        """What these are called: `validation` or `training`."""
        return "validation" if len(self.validation) else "training"

    @property
    def points(self) -> Splits:
        """The examples with the data's own inputs, such as the coordinates of points, even if there are features."""
        return self.raw or self


@dataclass(frozen=True)
class DataSet:
    """Training and test examples under one name. Raises DataError if they have different shapes."""

    name: str
    label: str
    """Its name in the window; a text, so that a file's name is told from a word of netviz."""
    train: Examples
    test: Examples
    """All test examples. Validation examples are taken from the end of `train`."""
    class_names: tuple[str, ...] = ()
    """The names of the classes, if these are not just their numbers."""
    scale: str = ""
    """How the inputs are scaled for a run, one of SCALES; empty if they need no scaling."""
    scales_targets: bool = False
    """Whether the targets of a regression are also scaled for a run."""
    recipe: Recipe | None = None
    """How a row of its table becomes an example; None if it is not a table."""
    gaps: Gaps | None = None
    """Which inputs are missing in its table; None if it is not a table of numbers and words."""
    features: Features | None = None
    """The features that are the inputs; None if the inputs are the data's own."""
    raw: DataSet | None = None
    """The data with its own inputs, if the inputs here are features of them."""
    away: str = ""
    """A sentence why the data is missing, with blank examples in its place; empty if it is there."""

    def __post_init__(self) -> None:
        """Raises DataError if training and test examples have different shapes."""
        if self.train.shape != self.test.shape:
            made = [" × ".join(map(str, examples.shape)) for examples in (self.train, self.test)]
            raise DataError(
                phrase(
                    "{path}: the training examples are of {train} values, those of the test part of {test}; "
                    "both must be alike.",
                    path=shown(Path(self.name)),
                    train=made[0],
                    test=made[1],
                )
            )

    @cached_property
    def checksums(self) -> NDArray[np.uint32]:
        """A checksum of each example, with the data's own inputs; empty if there are too many."""
        own = self.raw or self
        return checksums_of(own.train, own.test, own.names_of_classes, own.gaps)

    @property
    def target(self) -> str:
        """What is learned: the name of a table's column; empty if it has no name."""
        return self.recipe.label if self.recipe is not None else ""

    @property
    def names_of_classes(self) -> tuple[str, ...]:
        """The name of each class: its own, or its number."""
        return self.class_names or numbered(self.train.classes)

    def class_name(self, label: int) -> str:
        """The name of a class: its own, or its number."""
        return self.class_names[label] if self.class_names else str(label)

    def split(self, train: int, validation: int) -> Splits:
        """The first `train` and the last `validation` training examples. Raises DataError if there are too few."""
        there = len(self.train)
        if train + validation > there:
            raise DataError(
                phrase(
                    "data.train and data.validation: {train:,} + {validation:,} examples are more than the "
                    "{there:,} training examples of {name}.",
                    train=train,
                    validation=validation,
                    there=there,
                    name=self.name,
                )
            )
        raw = None if self.raw is None else replace(self.raw, scale="").split(train, validation)
        recipe, whole, test = self.recipe, self.train, self.test
        if self.gaps is not None and recipe is not None:
            recipe, whole, test = self.gaps.filled(recipe, train, whole, test)
        splits = [whole.first(train), whole.last(validation), test]
        if raw is not None and self.raw is not None and self.raw.gaps is not None:
            recipe, splits = (
                raw.recipe,
                [self._featured(examples) for examples in (raw.train, raw.validation, raw.test)],
            )
        scaling = measured(self.scale, splits[0], self.scales_targets)
        learn, check, test = splits if scaling is None else map(scaling.of, splits)
        return Splits(learn, check, test, raw, scaling, recipe)

    def test_for(self, recipe: Recipe) -> Examples:
        """The test examples, their gaps filled as in the recipe of a network. Raises DataError."""
        own = self.raw or self
        if own.gaps is None:
            return self.test
        filled = own.gaps.filled_test(recipe, own.test)
        return filled if self.raw is None else self._featured(filled)

    def _featured(self, examples: Examples) -> Examples:
        """Examples of the raw data with the features as their inputs. Raises DataError if one has no value."""
        assert self.features is not None
        try:
            return replace(examples, inputs=self.features.of(examples.inputs))
        except ExamplesError as error:
            raise DataError(phrase("data.features: {problem}.", problem=str(error))) from error


@dataclass(frozen=True)
class GenerationOptions:
    """What generated data depends on."""

    seed: int = 0
    noise: float | None = None
    """The standard deviation of what is added to each number; None for the source's default."""
    curve: tuple[float, ...] | None = None
    """The heights of a curve that the user has drawn, evenly spaced; None for a default one."""
    reading: Reading = DEFAULT
    """How the user's data is to be read, according to the config."""
    repeat: int = 0
    """The index of this repetition within one run, from 0; each repetition draws different data of the same kind."""
    examples: int | None = None
    """The number of examples for training and validation, if it is more than usual."""

    def generator(self) -> np.random.Generator:
        """A new random generator for this data; it always gives the same numbers."""
        return generator(self.seed, Stream.DATA, self.repeat)


@dataclass(frozen=True)
class Source:
    """An entry in the table of data sets: what is known before anything is loaded."""

    name: str
    label: str
    shape: Shape
    """The shape of one input, (channels, height, width) or (features,)."""
    classes: int
    """The number of classes, or of outputs for a regression."""
    train: int
    """The number of training examples if the config gives none."""
    validation: int
    """The number of validation examples if the config gives none."""
    load: Callable[[GenerationOptions], DataSet]
    about: str = ""
    """A sentence or two about where it comes from."""
    generated: bool = False
    """Whether it is generated from `GenerationOptions`."""
    noise: float | None = None
    """The default noise of generated data; None if it has no noise."""
    regression: bool = False
    """Whether the network learns numbers rather than classes."""
    count_known: bool = True
    """Whether `train` and `validation` are all the training examples; False if only reading shows that."""
    refresh: Callable[[], Source] | None = None
    """Returns the entry as it is now, for a data set that grows."""
    most: int = 0
    """The most examples for training and validation that can be generated on demand; 0 if no more than usual."""
    user_drawn: bool = False
    """Whether the user may draw its curve."""
    scale: str = ""
    """How its inputs are scaled if the config says nothing, one of SCALES; empty if they need no scaling."""
    target: str = ""
    """What is learned, such as the name of a table's column; empty if it has no name."""
    class_names: tuple[str, ...] = ()
    """The names of the classes, if these are not just their numbers."""
