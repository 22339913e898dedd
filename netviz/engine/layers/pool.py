"""Pooling: every small square of an image becomes one value, its largest or its average (Nielsen, chapter 6).

The square's values are worked on as whole arrays, one array for each of the size² places in it. Where several tie for
the largest, the first one takes the error, so that the gradient is counted once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import Operation, Parameters, Repeatable, count, empty, need_image
from netviz.engine.settings import SettingError, setting
from netviz.texts import Text, phrase


@dataclass(frozen=True)
class Pool2D(Repeatable):
    """What both pools have in common; rows and columns that fill no square are dropped."""

    needs_image: ClassVar[bool] = True

    size: int = setting(2, "Size", "Side of the square that becomes one value", minimum=1, maximum=64)

    def output_shape(self, input_shape: Shape) -> Shape:
        channels, height, width = need_image(input_shape, phrase("a pool"))
        if self.size > min(height, width):
            raise SettingError(
                "size",
                phrase(
                    "{size} is larger than the {height}×{width} image that reaches it",
                    size=self.size,
                    height=height,
                    width=width,
                ),
            )
        return channels, height // self.size, width // self.size

    def summary(self) -> Text:
        return phrase("{size} × {size}", size=self.size)

    def short_name(self) -> Text:
        return phrase("pool {size}", size=self.size)


@dataclass(frozen=True)
class MaxPool2D(Pool2D):
    """Keeps the largest value of each size × size square."""

    kind: ClassVar[str] = "pool"
    label: ClassVar[str] = "Max-pool"

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        return (MaxPool(input_shape, self.output_shape(input_shape), self.size),)


@dataclass(frozen=True)
class AveragePool2D(Pool2D):
    """Keeps the average of each size × size square."""

    kind: ClassVar[str] = "average-pool"
    label: ClassVar[str] = "Average-pool"

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        return (AveragePool(input_shape, self.output_shape(input_shape), self.size),)


class Pool(Operation):
    """The places of each square as a list of arrays, each a view (channels, height, width, N) of the image."""

    def __init__(self, input_shape: Shape, output_shape: Shape, size: int) -> None:
        super().__init__(input_shape, output_shape)
        self.size = size

    def numbers(self, needs_input_error: bool) -> int:
        return count(self.output_shape) + (count(self.input_shape) if needs_input_error else 0)

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        self._pooled = empty((*self.output_shape, batch), dtype)
        self._input_error = empty((*self.input_shape, batch), dtype) if needs_input_error else None
        self._dropped: list[Array] = []
        if self._input_error is not None and len(self.input_shape) == 3:
            _, height, width = self.output_shape
            rest = self._input_error[:, height * self.size :], self._input_error[:, :, width * self.size :]
            self._dropped = [strip for strip in rest if strip.size]

    def _clear_dropped(self) -> None:
        """Rows and columns that fill no square get no error; what comes before may have worked on them in place."""
        for strip in self._dropped:
            strip.fill(0)

    def _split(self, x: Array) -> list[Array]:
        size = self.size
        _, height, width = self.output_shape
        tall, wide = height * size, width * size
        return [x[:, i:tall:size, j:wide:size] for i in range(size) for j in range(size)]


class AveragePool(Pool):
    """The mean over the places of each square."""

    def forward(self, x: Array) -> Array:
        places = self._split(x)
        np.copyto(self._pooled, places[0])
        for place in places[1:]:
            np.add(self._pooled, place, out=self._pooled)
        np.multiply(self._pooled, 1 / self.size**2, out=self._pooled)
        return self._pooled

    def backward(self, delta: Array) -> Array | None:
        if self._input_error is None:
            return None
        self._clear_dropped()
        np.multiply(delta, 1 / self.size**2, out=self._pooled)
        for error in self._split(self._input_error):
            np.copyto(error, self._pooled)
        return self._input_error


class MaxPool(Pool):
    """The maximum over the places of each square.

    The input is an image batch (C, H, W, N), or (C, size², H/size, W/size, N): the same values with each place of the
    squares in a block of its own, where a convolution before it delivers them so.
    """

    _phased = False

    def joined(self, before: Sequence[Operation], first: bool) -> list[Operation] | None:
        """Before the bias and the activation of the convolution that it follows, on size² times as many numbers.

        In phases only where nobody asks for the error of the convolution's input.
        """
        if len(before) != 2:
            return None
        product, sigma = before
        after = sigma.after_maximum(self.output_shape)
        if after is None:
            return None
        if first and product.deliver_phases(self.size):
            channels, height, width = self.output_shape
            self._phased = True
            self.input_shape = (channels, self.size**2, height, width)
        return [product, self, after]

    def numbers(self, needs_input_error: bool) -> int:
        return super().numbers(needs_input_error) + (2 * count(self.output_shape) if needs_input_error else 0)

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        super().allocate(batch, dtype, needs_input_error)
        if needs_input_error:
            self._mask = np.zeros((*self.output_shape, batch), bool)
            self._rest = empty((*self.output_shape, batch), dtype)

    def forward(self, x: Array) -> Array:
        self._places = self._split(x)
        np.copyto(self._pooled, self._places[0])
        for place in self._places[1:]:
            np.maximum(self._pooled, place, out=self._pooled)
        return self._pooled

    def backward(self, delta: Array) -> Array | None:
        if self._input_error is None:
            return None
        self._clear_dropped()
        errors = self._split(self._input_error)
        rest = delta
        for place, error in zip(self._places[:-1], errors[:-1], strict=True):
            np.equal(place, self._pooled, out=self._mask)
            np.multiply(rest, self._mask, out=error)
            np.subtract(rest, error, out=self._rest)
            rest = self._rest
        np.copyto(errors[-1], rest)
        return self._input_error

    def _split(self, x: Array) -> list[Array]:
        return [x[:, place] for place in range(self.size**2)] if self._phased else super()._split(x)
