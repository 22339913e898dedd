"""Dense: every neuron sees every input, a^l = σ(w^l a^(l−1) + b^l).

Its backward pass is the lecture's: ∂C/∂w = δ aᵀ over the batch, and wᵀ δ goes on to the layer before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import Operation, Parameters, Repeatable, as_columns, count, empty
from netviz.engine.layers.nonlinearity import Nonlinearity
from netviz.engine.settings import setting
from netviz.texts import Text, joined, phrase


@dataclass(frozen=True)
class Dense(Repeatable):
    """A layer of `units` neurons, each connected to all inputs."""

    kind: ClassVar[str] = "dense"
    label: ClassVar[str] = "Dense"

    units: int = setting(
        30, "Neurons", "How many neurons the layer has; each sees every input", minimum=1, maximum=20_000
    )
    activation: str = setting(
        "sigmoid", "Activation", "σ: what a neuron makes of its weighted input z", choices=lambda: ACTIVATIONS
    )
    frozen: bool = setting(False, "Frozen", "Keep weights and biases as they are at the start, whatever is learned")

    def output_shape(self, input_shape: Shape) -> Shape:
        return (self.units,)

    def weight_shape(self, input_shape: Shape) -> Shape:
        return (self.units, count(input_shape))

    def bias_shape(self, input_shape: Shape) -> Shape:
        return (self.units,)

    def fans(self, input_shape: Shape) -> tuple[int, int]:
        return count(input_shape), self.units

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        product = DenseProduct(input_shape, (self.units,), parameters)
        return product, Nonlinearity((self.units,), ACTIVATIONS[self.activation], parameters)

    def multiplications(self, input_shape: Shape) -> int:
        return count(input_shape) * self.units

    def summary(self) -> Text:
        neurons = phrase("{number:,} neuron" if self.units == 1 else "{number:,} neurons", number=self.units)
        return joined([neurons, ACTIVATIONS[self.activation].label, *[phrase("frozen")] * self.frozen], " · ")

    def short_name(self) -> Text:
        return phrase("dense {units}", units=self.units)


class DenseProduct(Operation):
    """z = w x, for x (features, N) or an image batch taken as such."""

    takes_columns = True

    def __init__(self, input_shape: Shape, output_shape: Shape, parameters: Parameters) -> None:
        super().__init__(input_shape, output_shape)
        self.parameters = parameters

    def numbers(self, needs_input_error: bool) -> int:
        return self.output_shape[0] + (count(self.input_shape) if needs_input_error else 0)

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        self._z = empty((self.output_shape[0], batch), dtype)
        self._x: Array | None = None
        self._weights, self._turned = self.parameters.weights, self.parameters.weights.T
        self._input_error = empty((count(self.input_shape), batch), dtype) if needs_input_error else None
        if self._input_error is not None:
            self._shaped_error = self._input_error.reshape(*self.input_shape, batch)

    def forward(self, x: Array) -> Array:
        if x is not self._x or not x.flags.c_contiguous:  # inside a network it is the same buffer every time
            self._x, self._columns = x, as_columns(x)
            self._rows = self._columns.T
        np.dot(self._weights, self._columns, out=self._z)
        return self._z

    def backward(self, delta: Array) -> Array | None:
        np.dot(delta, self._rows, out=self.parameters.weight_gradient)
        if self._input_error is None:
            return None
        np.dot(self._turned, delta, out=self._input_error)
        return self._shaped_error
