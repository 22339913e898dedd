"""Flatten: an image becomes a row of neurons. Dense does that on its own; this says it, and lets a row follow an image.

It moves nothing: with the batch last, (channels, height, width, N) and (features, N) are the same numbers in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from netviz.engine.arrays import Array, Shape
from netviz.engine.layers.base import Operation, Parameters, Repeatable, count
from netviz.texts import Text, phrase


@dataclass(frozen=True)
class Flatten(Repeatable):
    """All values of the input as one row of neurons."""

    kind: ClassVar[str] = "flatten"
    label: ClassVar[str] = "Flatten"

    def output_shape(self, input_shape: Shape) -> Shape:
        return (count(input_shape),)

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        return (Reshape(input_shape, self.output_shape(input_shape)),)

    def summary(self) -> Text:
        return phrase("one row of neurons")

    def short_name(self) -> Text:
        return phrase("flatten")


class Reshape(Operation):
    """The same numbers in another shape."""

    def forward(self, x: Array) -> Array:
        return x.reshape(*self.output_shape, -1)

    def backward(self, delta: Array) -> Array:
        return delta.reshape(*self.input_shape, -1)
