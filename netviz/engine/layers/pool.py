"""Max-pool: of every small square only the largest value goes on (Nielsen, chapter 6).

The square's values are compared as whole arrays, one array for each of the size² places in it. Where several tie,
the first one takes the error, so that the gradient is counted once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import LayerSpec, Operation, Parameters, empty
from netviz.engine.settings import SettingError, setting


@dataclass(frozen=True)
class MaxPool2D(LayerSpec):
    """Keeps the largest value of each size × size square; rows and columns that fill no square are dropped."""

    kind: ClassVar[str] = "pool"
    label: ClassVar[str] = "Max-pool"
    needs_image: ClassVar[bool] = True

    size: int = setting(2, "Size", "Side of the square of which only the largest value goes on", minimum=1, maximum=64)

    def output_shape(self, input_shape: Shape) -> Shape:
        if len(input_shape) != 3:
            raise SettingError("kind", "a pool needs an image, but a row of neurons reaches it; move it before them")
        channels, height, width = input_shape
        if self.size > min(height, width):
            raise SettingError("size", f"{self.size} is larger than the {height}×{width} image that reaches it")
        return channels, height // self.size, width // self.size

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        return (MaxPool(input_shape, self.output_shape(input_shape), self.size),)

    def summary(self) -> str:
        return f"{self.size} × {self.size}"

    def short_name(self) -> str:
        return f"pool {self.size}"


class MaxPool(Operation):
    """The maximum over the places of each square.

    The input is an image batch (C, H, W, N), or, after `take_phases`, (C, size², H/size, W/size, N): the same values
    with each place of the squares in a block of its own, as a convolution before it can deliver them.
    """

    def __init__(self, input_shape: Shape, output_shape: Shape, size: int) -> None:
        super().__init__(input_shape, output_shape)
        self.size = size
        self._phased = False

    def take_phases(self) -> None:
        """Expect the input as blocks, one for each place of the squares."""
        channels, height, width = self.output_shape
        self._phased = True
        self.input_shape = (channels, self.size**2, height, width)

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        self._largest = empty((*self.output_shape, batch), dtype)
        self._input_error = empty((*self.input_shape, batch), dtype) if needs_input_error else None
        if needs_input_error:
            self._mask = np.zeros((*self.output_shape, batch), bool)
            self._rest = empty((*self.output_shape, batch), dtype)

    def forward(self, x: Array) -> Array:
        self._places = self._split(x)
        np.copyto(self._largest, self._places[0])
        for place in self._places[1:]:
            np.maximum(self._largest, place, out=self._largest)
        return self._largest

    def backward(self, delta: Array) -> Array | None:
        if self._input_error is None:
            return None
        errors = self._split(self._input_error)
        rest = delta
        for place, error in zip(self._places[:-1], errors[:-1], strict=True):
            np.equal(place, self._largest, out=self._mask)
            np.multiply(rest, self._mask, out=error)
            np.subtract(rest, error, out=self._rest)
            rest = self._rest
        np.copyto(errors[-1], rest)
        return self._input_error

    def _split(self, x: Array) -> list[Array]:
        size = self.size
        if self._phased:
            return [x[:, place] for place in range(size * size)]
        _, height, width = self.output_shape
        tall, wide = height * size, width * size
        return [x[:, i:tall:size, j:wide:size] for i in range(size) for j in range(size)]
