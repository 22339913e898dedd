"""What a network has to know about the data that it learned from: the names of its classes, its scaling, the columns of
its table.

It goes into the model's file, so that other data can be measured and read with the network on another machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz.data import catalogue, checksums
from netviz.data.dataset import DataSet, Splits
from netviz.data.reading import MOST_CLASSES
from netviz.data.scaling import Scaling
from netviz.data.tables.dates import ORDERS
from netviz.data.tables.recipe import MOST_INPUTS, Recipe
from netviz.engine.arrays import Shape
from netviz.errors import counted
from netviz.texts import phrase

LONGEST_NAME = 10_000
"""The longest name of a class or a column."""


@dataclass(frozen=True)
class Learned:
    """What is kept with a network about its data."""

    class_names: tuple[str, ...] = ()
    """Empty if the classes are called by their numbers, or if numbers are predicted."""
    scaling: Scaling | None = None
    recipe: Recipe | None = None
    """How a row of its table becomes an example."""
    of_bytes: bool | None = None
    """Whether the data stores its inputs as bytes, 0…255; None in a file saved before netviz kept that."""
    checksums: NDArray[np.uint32] = field(default_factory=lambda: np.empty(0, np.uint32), compare=False)
    """A checksum of each example of the user's own data; empty for data that comes with netviz."""

    def class_name(self, number: int) -> str:
        return self.class_names[number] if self.class_names else str(number)

    def difference(self, data: DataSet) -> str:
        """How data differs from the data that was learned from: `2 of 300 pictures differ from those that this run
        learned from`; empty if it is the same, or if that is not known.
        """
        if data.away or not len(self.checksums) or not len(data.checksums):
            return ""
        noun = "row" if data.recipe is not None else "picture" if len(data.train.shape) == 3 else "example"
        return checksums.difference(self.checksums, data.checksums, noun)

    def is_from(self, data: DataSet) -> bool:
        """Whether this is the data that was learned from, in the same order, so that its test examples are the same."""
        return len(self.checksums) > 0 and np.array_equal(self.checksums, data.checksums)

    def shared_with(self, sums: NDArray[np.uint32]) -> str:
        """A sentence if examples with these checksums are in the data that was learned from; otherwise empty."""
        count = checksums.shared(self.checksums, sums)
        if not count:
            return ""
        examples = counted(len(sums), "example")
        if count == 1:
            return phrase("1 of {examples} is in the data that the run learned from, too.", examples=examples)
        return phrase(
            "{count:,} of {examples} are in the data that the run learned from, too.", count=count, examples=examples
        )


class LearnedMetadata(msgspec.Struct, forbid_unknown_fields=True):
    """The part of it that is not tensors."""

    class_names: tuple[str, ...] = ()
    recipe: Recipe | None = None
    target_shift: float = 0.0
    target_factor: float = 1.0
    of_bytes: bool = False
    inputs_of_bytes: bool | None = None
    checksums: int = 0
    """How many checksums there are."""

    def problem(self, inputs: Shape, classes: int) -> str:
        """Which part of it does not fit a network with this many inputs and classes; empty if all of it fits."""
        names = [*self.class_names]
        if self.recipe is not None:
            names += [self.recipe.label, *self.recipe.classes]
            for feature in self.recipe.features:
                names += [feature.name, *feature.words]
                if not np.isfinite(feature.fill):
                    return phrase("what fills the gaps of its table")
                if feature.dates not in ("", *ORDERS) or (feature.dates and feature.words):
                    return phrase("the columns of its table")
            if self.recipe.inputs > MOST_INPUTS:
                return phrase("the columns of its table")
        if not 0 <= self.checksums <= checksums.MOST:
            return phrase("the checksums of its data")
        if len(self.class_names) not in (0, classes) or classes > MOST_CLASSES:
            return phrase("the names of its classes")
        if any(len(name) > LONGEST_NAME for name in names):
            return phrase("the names of its classes and columns")
        if not (np.isfinite(self.target_shift) and np.isfinite(self.target_factor) and self.target_factor != 0):
            return phrase("the scale of its targets")
        return ""


def learned_from(data: DataSet, splits: Splits) -> Learned:
    """What is kept about the data of a run."""
    if data.away:
        return Learned(data.class_names, splits.scaling, splits.recipe)
    sums = np.empty(0, np.uint32) if catalogue.is_published(data.name) else data.checksums
    return Learned(data.class_names, splits.scaling, splits.recipe, data.train.inputs.dtype == np.uint8, sums)


def metadata_of(learned: Learned) -> LearnedMetadata:
    scaling = learned.scaling or Scaling()
    return LearnedMetadata(
        learned.class_names,
        learned.recipe,
        scaling.target_shift,
        scaling.target_factor,
        scaling.of_bytes,
        learned.of_bytes,
        len(learned.checksums),
    )


def restored(
    metadata: LearnedMetadata,
    shift: NDArray[np.float32] | None,
    factor: NDArray[np.float32] | None,
    sums: NDArray[np.uint32],
) -> Learned:
    """What a file holds, its numbers already read."""
    scaling: Scaling | None = Scaling(shift, factor, metadata.target_shift, metadata.target_factor, metadata.of_bytes)
    if shift is None and (metadata.target_shift, metadata.target_factor) == (0.0, 1.0):
        scaling = None
    return Learned(metadata.class_names, scaling, metadata.recipe, metadata.inputs_of_bytes, sums)
