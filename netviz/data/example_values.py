"""The inputs of an example in words, as they are in the data: `petal length 4.9`, `x₁ 0.5`, `colour red`.

What the network sees may be scaled, and a column of words may be several inputs; a reader wants neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from netviz.data.dataset import DataSet, Splits
from netviz.data.scaling import Scaling
from netviz.data.tables.recipe import Feature
from netviz.number_format import number

ROUNDED = 1e-6
"""A value this small beside the mean of its column is a 0 that was scaled and scaled back."""
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True)
class ExampleValues:
    """How the inputs of examples that are not pictures become words."""

    features: tuple[Feature, ...]
    scaling: Scaling | None = None
    """What the inputs have gone through, if anything."""

    @classmethod
    def of(cls, data: DataSet, splits: Splits) -> Self | None:
        """How those of a run's own inputs (`Splits.points`) do; None for pictures."""
        own = splits.points
        if len(own.train.shape) != 1:
            return None
        recipe = (data.raw or data).recipe
        count = own.train.shape[0]
        if recipe is not None and recipe.inputs == count:
            return cls(recipe.features, own.scaling)
        if count == 1:
            return cls((Feature("x"),), own.scaling)
        return cls(tuple(Feature(f"x{str(place + 1).translate(_LOWERED)}") for place in range(count)), own.scaling)

    @property
    def input_names(self) -> tuple[str, ...]:
        """The name of every input, in order: that of its feature, with the word that it stands for."""
        found: list[str] = []
        for feature in self.features:
            found += [f"{feature.name} {word}" for word in feature.words] or [feature.name]
        return tuple(found)

    def pairs(self, inputs: NDArray[Any], most: int = 1_000) -> list[tuple[str, str]]:
        """The names of the features, at most `most`, and the values of one example, inputs (k,)."""
        values, scaling = np.asarray(inputs, np.float64), self.scaling
        if scaling is not None and scaling.shift is not None and scaling.factor is not None:
            values = values / scaling.factor + scaling.shift
            values[np.abs(values) < ROUNDED * np.abs(scaling.shift)] = 0.0
        found, at = [], 0
        for feature in self.features[:most]:
            here = values[at : at + feature.inputs]
            at += feature.inputs
            found.append((feature.name, feature.words[int(here.argmax())] if feature.words else number(float(here[0]))))
        return found
