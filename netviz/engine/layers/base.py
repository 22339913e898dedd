"""What a layer is: a self-describing spec, the parameters it asks for, and the operations that it runs as.

A layer kind is one file with one spec class and one entry in `netviz.engine.layers`. The spec is immutable and knows
shapes only; the numbers live in the network's one parameter vector, the working buffers in the operations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.settings import Spec


@dataclass(frozen=True)
class Parameters:
    """Views of one layer's parameters in the network's vectors.

    weights, biases and their gradients have the shapes that the spec asked for; empty where it asked for none.
    """

    weights: Array
    biases: Array
    weight_gradient: Array
    bias_gradient: Array


class Operation:
    """One step of a pass through the network, with buffers for one batch size.

    `input_shape` and `output_shape` are without the batch axis, which comes last in every array.
    """

    def __init__(self, input_shape: Shape, output_shape: Shape) -> None:
        self.input_shape = input_shape
        self.output_shape = output_shape

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        """Take the buffers for `batch` examples; `needs_input_error` says whether backward must return ∂C/∂input."""

    def forward(self, x: Array) -> Array:
        """The output for input `x` (*input_shape, N), in a buffer that stays valid until the next forward."""
        raise TypeError(f"{type(self).__name__} defines no forward")

    def backward(self, delta: Array) -> Array | None:
        """∂C/∂input from ∂C/∂output; fills parameter gradients on the way. May overwrite `delta`."""
        raise TypeError(f"{type(self).__name__} defines no backward")


class LayerSpec(Spec):
    """Base of all layer kinds: shapes, parameters and operations of one layer."""

    needs_image: ClassVar[bool] = False
    """Whether the layer takes only images (channels, height, width)."""

    def output_shape(self, input_shape: Shape) -> Shape:
        """Shape of the output without the batch; raises SettingError, naming the field, when the input does not fit."""
        raise TypeError(f"{type(self).__name__} defines no output_shape")

    def weight_shape(self, input_shape: Shape) -> Shape:
        return (0,)

    def bias_shape(self, input_shape: Shape) -> Shape:
        return (0,)

    def fans(self, input_shape: Shape) -> tuple[int, int]:
        """(fan_in, fan_out): how many inputs one output has, how many outputs one input reaches."""
        return (1, 1)

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        raise TypeError(f"{type(self).__name__} defines no operations")

    def summary(self) -> str:
        """The layer's settings in a few words, for its card: `16 filters 5 × 5 · ReLU`."""
        raise TypeError(f"{type(self).__name__} defines no summary")

    def short_name(self) -> str:
        """The layer's name in a legend: `conv 16`."""
        raise TypeError(f"{type(self).__name__} defines no short_name")


def as_columns(x: Array) -> Array:
    """`x` (*shape, N) as (features, N), without a copy."""
    return x if x.ndim == 2 else x.reshape(-1, x.shape[-1])


def count(shape: Shape) -> int:
    """How many numbers a shape holds."""
    return int(np.prod(shape, dtype=np.int64))


def empty(shape: Sequence[int], dtype: DTypeLike) -> Array:
    """A buffer whose pages exist: zeros, touched once here rather than in the first step."""
    buffer: Array = np.empty(shape, dtype)
    buffer.fill(0)
    return buffer
