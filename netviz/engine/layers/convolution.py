"""Convolution: a small filter slides over the image, with the same weights and bias at every place.

The patches under the filter are laid out as the columns of one matrix (im2col), so that the whole layer is one
product w · patches. With the batch last those columns are long block copies. When a max-pool follows, the columns
come in phases: first all places in the top left of their pool square, then all in the top right, and so on, which
turns the pool into a maximum of whole blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.lib.stride_tricks import as_strided

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import LayerSpec, Operation, Parameters, empty
from netviz.engine.layers.nonlinearity import Nonlinearity
from netviz.engine.settings import SettingError, setting


@dataclass(frozen=True)
class Conv2D(LayerSpec):
    """`filters` learned filters of size × size weights for each input channel."""

    kind: ClassVar[str] = "conv"
    label: ClassVar[str] = "Convolution"
    needs_image: ClassVar[bool] = True

    filters: int = setting(
        20, "Filters", "How many filters the layer learns; each looks for one feature", minimum=1, maximum=1024
    )
    size: int = setting(5, "Size", "Side of the square that a filter looks at", minimum=1, maximum=64)
    activation: str = setting(
        "sigmoid", "Activation", "σ: what a neuron makes of its weighted input z", choices=lambda: ACTIVATIONS
    )
    stride: int = setting(1, "Stride", "How far the filter moves from place to place", minimum=1, maximum=64)
    padding: int = setting(0, "Padding", "Rows and columns of zeros around the image", minimum=0, maximum=64)

    def output_shape(self, input_shape: Shape) -> Shape:
        if len(input_shape) != 3:
            raise SettingError(
                "kind", "a convolution needs an image, but a row of neurons reaches it; move it before them"
            )
        _, height, width = input_shape
        tall, wide = height + 2 * self.padding, width + 2 * self.padding
        if self.size > min(tall, wide):
            padded = " padded" if self.padding else ""
            raise SettingError("size", f"{self.size} is larger than the {tall}×{wide}{padded} image that reaches it")
        return self.filters, (tall - self.size) // self.stride + 1, (wide - self.size) // self.stride + 1

    def weight_shape(self, input_shape: Shape) -> Shape:
        return (self.filters, input_shape[0], self.size, self.size)

    def bias_shape(self, input_shape: Shape) -> Shape:
        return (self.filters,)

    def fans(self, input_shape: Shape) -> tuple[int, int]:
        return input_shape[0] * self.size**2, self.filters * self.size**2

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        output_shape = self.output_shape(input_shape)
        product = ConvolutionProduct(input_shape, output_shape, self.size, self.stride, self.padding, parameters)
        return product, Nonlinearity(output_shape, ACTIVATIONS[self.activation], parameters)

    def summary(self) -> str:
        extras = [f"stride {self.stride}"] * (self.stride > 1) + [f"padding {self.padding}"] * (self.padding > 0)
        parts = [f"{self.filters} filters {self.size} × {self.size}", *extras, ACTIVATIONS[self.activation].label]
        return " · ".join(parts)

    def short_name(self) -> str:
        return f"conv {self.filters}"


class ConvolutionProduct(Operation):
    """z = w ∗ x, without bias: (C, H, W, N) → (filters, height, width, N), or in phases (filters, p², …, N)."""

    def __init__(
        self, input_shape: Shape, output_shape: Shape, size: int, stride: int, padding: int, parameters: Parameters
    ) -> None:
        super().__init__(input_shape, output_shape)
        self.parameters = parameters
        self._size, self._stride, self._padding = size, stride, padding
        self._phases = 1

    def make_phases(self, pool: int) -> None:
        """Deliver the output in pool² blocks, one for each place of the pool's squares; drop what fills no square."""
        filters, height, width = self.output_shape
        self._phases = pool
        self.output_shape = (filters, pool**2, height // pool, width // pool)

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        channels, height, width = self.input_shape
        size, pad = self._size, self._padding
        tall, wide = height + 2 * pad, width + 2 * pad
        places = int(np.prod(self.output_shape[1:])) * batch
        self._weights = self.parameters.weights.reshape(len(self.parameters.weights), -1)
        self._gradient = self.parameters.weight_gradient.reshape(self._weights.shape)
        self._padded = empty((channels, tall, wide, batch), dtype) if pad else None
        self._columns = empty((channels * size * size, places), dtype)
        self._z = empty((self.output_shape[0], places), dtype)
        self._output = self._z.reshape(*self.output_shape, batch)
        self._input_error = None
        if needs_input_error:
            self._column_errors = empty(self._columns.shape, dtype)
            self._input_error = empty((channels, tall, wide, batch), dtype)

    def forward(self, x: Array) -> Array:
        if self._padded is not None:
            pad = self._padding
            self._padded[:, pad:-pad, pad:-pad] = x
            x = self._padded
        patches = self._patches(x)
        np.copyto(self._columns.reshape(patches.shape), patches)
        np.dot(self._weights, self._columns, out=self._z)
        return self._output

    def backward(self, delta: Array) -> Array | None:
        flat = delta.reshape(self._z.shape)
        np.dot(flat, self._columns.T, out=self._gradient)
        if self._input_error is None:
            return None
        np.dot(self._weights.T, flat, out=self._column_errors)
        self._input_error.fill(0)
        patches = self._patches(self._input_error)
        errors = self._column_errors.reshape(patches.shape)
        # Places under one weight of the filter never overlap, so each weight's errors can be added as one block.
        for i in range(self._size):
            for j in range(self._size):
                patches[:, i, j] += errors[:, i, j]
        pad = self._padding
        return self._input_error[:, pad:-pad, pad:-pad] if pad else self._input_error

    def _patches(self, image: Array) -> Array:
        """A view of every patch: (channel, row and column in the filter, row and column phase, row, column, N)."""
        step, phases = self._stride, self._phases
        channel, row, column, example = image.strides
        height, width = self.output_shape[-2:]
        return as_strided(
            image,
            (len(image), self._size, self._size, phases, phases, height, width, image.shape[-1]),
            (channel, row, column, step * row, step * column, step * phases * row, step * phases * column, example),
        )
