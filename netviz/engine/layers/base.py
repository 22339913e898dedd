"""What a layer is: a self-describing spec, the parameters it asks for, and the operations that it runs as.

A layer kind is one file with one spec class and one entry in `netviz.engine.layers`. The spec is immutable and knows
shapes only; the numbers live in the network's one parameter vector, the working buffers in the operations.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Self

import numpy as np

from netviz.engine.activations import Activation
from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.initializers import Initializer
from netviz.engine.settings import Setting, SettingError, Spec
from netviz.texts import Text, phrase

MOST_REPEATS = 128
REPEAT = Setting("Repeat", "How many such layers follow each other", minimum=1, maximum=MOST_REPEATS)


@dataclass(frozen=True)
class Parameters:
    """Views of one layer's parameters in the network's vectors.

    weights, biases and their gradients have the shapes that the spec asked for; empty if it asked for none.
    """

    weights: Array
    biases: Array
    weight_gradient: Array
    bias_gradient: Array
    state: Array
    """What a layer remembers without learning it, such as the running averages of a batch normalization."""

    @property
    def trainable(self) -> bool:
        """Whether there is anything that training changes."""
        return self.weights.size + self.biases.size > 0

    def copy_from(self, other: Parameters) -> None:
        """Take the numbers of a layer with the same shapes."""
        self.weights[...] = other.weights
        self.biases[...] = other.biases
        self.state[...] = other.state


@dataclass(frozen=True)
class RngKey:
    """What a step's random draws derive from: the run's seed, the step's number and the micro-batch."""

    seed: int
    step: int
    micro_batch: int = 0


class Operation:
    """One step of a pass through the network, with buffers for one batch size.

    `input_shape` and `output_shape` are without the batch axis, which comes last in every array.
    """

    training = True
    """False at recognition, for operations that do something else while training."""
    layer = 0
    """The index of the layer that it belongs to."""
    index = 0
    """Its place among the operations of a network."""
    takes_columns = False
    """Whether, as the first operation of a network, it prefers images as columns (features, N)."""

    def __init__(self, input_shape: Shape, output_shape: Shape) -> None:
        self.input_shape = input_shape
        self.output_shape = output_shape

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        """Take the buffers for `batch` examples; `needs_input_error` says whether backward must return ∂C/∂input."""

    def numbers(self, needs_input_error: bool) -> int:
        """How many numbers `allocate` takes buffers for, for each example of a batch; about, and without parameters."""
        return 0

    def joined(self, before: Sequence[Operation], first: bool) -> list[Operation] | None:
        """This operation together with those of the layer before, in a faster form; None if there is none.

        The result is the same to the last bit, but the layers' own activations are no longer separate. first:
        whether that layer is the network's first, and the error of its input is not asked for.
        """
        return None

    def deliver_phases(self, size: int) -> bool:
        """Deliver the output in size² blocks from now on, one for each place of squares of that side, if it can."""
        return False

    def after_maximum(self, shape: Shape) -> Operation | None:
        """This operation on the maxima of squares, `shape`, if that gives the maxima of its output; else None."""
        return None

    def forward(self, x: Array) -> Array:
        """The output for input `x` (*input_shape, N), in a buffer that stays valid until the next forward."""
        raise TypeError(f"{type(self).__name__} defines no forward")

    def backward(self, delta: Array) -> Array | None:
        """∂C/∂input from ∂C/∂output; fills parameter gradients on the way. May overwrite `delta`."""
        raise TypeError(f"{type(self).__name__} defines no backward")


class RandomOperation(Operation):
    """An operation that draws random numbers: the same for the same step of the same run, different for each RngKey."""

    def draw(self, key: RngKey) -> None:
        """Draw what the next forward needs."""
        raise TypeError(f"{type(self).__name__} defines no draw")


class LayerEnd(Operation):
    """An operation that ends a layer with weights, z → a, and keeps what is displayed of its last batch."""

    activation: Activation
    """σ."""
    delta: Array | None = None
    """δ = ∂C/∂z, (rows, positions · N), after a `backward`."""

    @property
    def activations(self) -> Array:
        """a, (rows, positions · N)."""
        raise TypeError(f"{type(self).__name__} defines no activations")

    @property
    def weighted_inputs(self) -> Array:
        """z, (rows, positions · N); a where the activation does not keep z."""
        raise TypeError(f"{type(self).__name__} defines no weighted_inputs")


class LayerSpec(Spec):
    """Base of all layer kinds: shapes, parameters and operations of one layer."""

    needs_image: ClassVar[bool] = False
    """Whether the layer takes only images (channels, height, width)."""

    couples_examples: ClassVar[bool] = False
    """Whether an example's output depends on the others of its batch, so that a batch must stay together."""

    frozen: bool = False
    """Whether training leaves the layer's parameters as they first are."""

    repeat: int
    """How many such layers follow each other; see `Repeatable`."""

    def single(self) -> Self:
        """The same layer once."""
        raise TypeError(f"{type(self).__name__} defines no single")

    def output_shape(self, input_shape: Shape) -> Shape:
        """Shape of the output without the batch; raises SettingError, naming the field, when the input does not fit."""
        raise TypeError(f"{type(self).__name__} defines no output_shape")

    def weight_shape(self, input_shape: Shape) -> Shape:
        return (0,)

    def bias_shape(self, input_shape: Shape) -> Shape:
        return (0,)

    def state_shape(self, input_shape: Shape) -> Shape:
        return (0,)

    def fans(self, input_shape: Shape) -> tuple[int, int]:
        """(fan_in, fan_out): how many inputs one output has, how many outputs one input reaches."""
        return (1, 1)

    def initialize_parameters(
        self, parameters: Parameters, initializer: Initializer, rng: np.random.Generator, input_shape: Shape
    ) -> None:
        """Give the layer its first parameters."""
        if parameters.weights.size:
            parameters.weights[...] = initializer.weights(rng, parameters.weights.shape, *self.fans(input_shape))
            parameters.biases[...] = initializer.biases(rng, parameters.biases.shape, self.fans(input_shape)[0])

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        """The layer's operations with buffers yet to be allocated; they see `parameters`."""
        raise TypeError(f"{type(self).__name__} defines no operations")

    def multiplications(self, input_shape: Shape) -> int:
        """How many multiplications one example takes forward; 0 where they do not count."""
        return 0

    def summary(self) -> Text:
        """The layer's settings in a few words, for its card: `16 filters 5 × 5 · ReLU`."""
        raise TypeError(f"{type(self).__name__} defines no summary")

    def short_name(self) -> Text:
        """The layer's name in a legend: `conv 16`."""
        raise TypeError(f"{type(self).__name__} defines no short_name")


@dataclass(frozen=True)
class Repeatable(LayerSpec):
    """The setting that every layer kind has; the kinds derive from this."""

    repeat: int = dataclasses.field(default=1, kw_only=True, metadata={"setting": REPEAT})

    def single(self) -> Self:
        """The same layer once."""
        return dataclasses.replace(self, repeat=1)


def need_image(input_shape: Shape, what: Text) -> tuple[int, int, int]:
    """(channels, height, width) of an image; raises SettingError, field `kind`, for a row of neurons."""
    if len(input_shape) != 3:
        raise SettingError(
            "kind", phrase("{layer} needs an image, but a row of neurons reaches it; move it before them", layer=what)
        )
    return input_shape


def as_columns(x: Array) -> Array:
    """`x` (*shape, N) as (features, N), without a copy."""
    return x if x.ndim == 2 else x.reshape(-1, x.shape[-1])


def count(shape: Shape) -> int:
    """How many numbers a shape holds."""
    return math.prod(shape)


def empty(shape: Sequence[int], dtype: DTypeLike) -> Array:
    """A zeroed buffer whose pages are mapped now rather than in the first step."""
    buffer: Array = np.empty(shape, dtype)
    buffer.fill(0)
    return buffer
