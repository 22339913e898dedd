"""Batch normalization: each neuron's (or filter's) inputs are shifted and scaled to mean 0 and spread 1 in every batch.

Ioffe and Szegedy 2015: x̂ = (x − μ)/√(v + ε), z = γ x̂ + β, then the activation. While training, μ and v are those of
the batch; at recognition they are running averages from training. Put between a layer with the identity and its
activation, it keeps the gradients of very deep networks from vanishing. With ReLU it makes them explode instead, by
about a fifth in every layer (Yang et al. 2019), as long as half of the inputs fall on the flat side; a first β of 2
keeps nearly all of them on the other, and a hundred layers learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.initializers import Initializer
from netviz.engine.layers.base import Operation, Parameters, Repeatable, count, empty
from netviz.engine.settings import setting
from netviz.texts import Text, joined, phrase

EPSILON = 1e-5


@dataclass(frozen=True)
class BatchNorm(Repeatable):
    """Normalizes rows of neurons one by one, images filter by filter; γ and β are learned."""

    kind: ClassVar[str] = "batchnorm"
    label: ClassVar[str] = "Batch normalization"
    couples_examples: ClassVar[bool] = True

    activation: str = setting(
        "identity", "Activation", "σ: what a neuron makes of its normalized input", choices=lambda: ACTIVATIONS
    )
    shift: float = setting(
        0.0, "First β", "What is added to a normalized input at first; 2 keeps the ReLUs of very deep networks open",
        minimum=-10.0, maximum=10.0,
    )  # fmt: skip
    momentum: float = setting(
        0.9, "Memory", "How much of the running averages is kept in each step", minimum=0.0, maximum=0.9999
    )

    def output_shape(self, input_shape: Shape) -> Shape:
        return input_shape

    def bias_shape(self, input_shape: Shape) -> Shape:
        """γ and β; both count as biases, since regularization leaves them free."""
        return (2, input_shape[0])

    def state_shape(self, input_shape: Shape) -> Shape:
        """The running averages of mean and variance."""
        return (2, input_shape[0])

    def initialize_parameters(
        self, parameters: Parameters, initializer: Initializer, rng: np.random.Generator, input_shape: Shape
    ) -> None:
        parameters.biases[0], parameters.biases[1] = 1, self.shift
        parameters.state[0], parameters.state[1] = 0, 1

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        return (Normalization(input_shape, self.activation, self.momentum, parameters),)

    def summary(self) -> Text:
        return joined([phrase("mean 0, spread 1"), ACTIVATIONS[self.activation].label], " · ")

    def short_name(self) -> Text:
        return phrase("norm")


class Normalization(Operation):
    """a = σ(γ x̂ + β), rows (neurons or filters) × columns (positions · N).

    At recognition the running averages replace the batch's own.
    """

    def __init__(self, shape: Shape, activation: str, momentum: float, parameters: Parameters) -> None:
        super().__init__(shape, shape)
        self.activation = ACTIVATIONS[activation]
        self.parameters = parameters
        self._momentum = momentum

    def numbers(self, needs_input_error: bool) -> int:
        return count(self.output_shape) * (4 if self.activation.keeps_z else 3) + count(self.output_shape[1:])

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        rows = self.output_shape[0]
        columns = count(self.output_shape[1:]) * batch
        self._normal, self._z, self._scratch = (empty((rows, columns), dtype) for _ in range(3))
        self._a = empty((rows, columns), dtype) if self.activation.keeps_z else self._z
        self._output = self._a.reshape(*self.output_shape, batch)
        self._ones = np.ones(columns, dtype)

    def forward(self, x: Array) -> Array:
        flat = x.reshape(len(self._z), -1)
        gamma, beta = self.parameters.biases[0], self.parameters.biases[1]
        state = self.parameters.state
        if self.training:
            mean = flat.mean(axis=1)
            np.subtract(flat, mean[:, None], out=self._normal)
            variance = np.einsum("ij,ij->i", self._normal, self._normal) / flat.shape[-1]
            state *= self._momentum
            state[0] += (1 - self._momentum) * mean
            state[1] += (1 - self._momentum) * variance
        else:
            mean, variance = state[0], state[1]
            np.subtract(flat, mean[:, None], out=self._normal)
        self._inverse = 1 / np.sqrt(variance + EPSILON)
        self._normal *= self._inverse[:, None]
        np.multiply(self._normal, gamma[:, None], out=self._z)
        self._z += beta[:, None]
        self.activation.apply(self._z, self._a)
        return self._output

    def backward(self, delta: Array) -> Array:
        """∂C/∂x = γ/√(v + ε) · (δ − mean δ − x̂ · mean(δ ⊙ x̂)), the means over the batch."""
        flat = delta.reshape(self._z.shape)
        self.activation.times_derivative(flat, self._z, self._a, self._scratch)
        gradient = self.parameters.bias_gradient
        gradient[0] = np.einsum("ij,ij->i", flat, self._normal)
        gradient[1] = np.dot(flat, self._ones)
        if not self.training:
            flat *= (self.parameters.biases[0] * self._inverse)[:, None]
            return delta
        columns = delta.size / len(self._z)
        np.multiply(self._normal, (gradient[0] / columns)[:, None], out=self._scratch)
        flat -= self._scratch
        flat -= (gradient[1] / columns)[:, None]
        flat *= (self.parameters.biases[0] * self._inverse)[:, None]
        return delta
