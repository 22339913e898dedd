"""a = σ(z + b): the bias and the activation that end every layer with weights.

It is an operation of its own so that a max-pool can come before it: σ never decreases, hence
max σ(z + b) = σ(max z + b), and after the pool only a quarter of the numbers is left to touch.
"""

from __future__ import annotations

import numpy as np

from netviz.engine.activations import Activation
from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import LayerEnd, Operation, Parameters, count, empty


class Nonlinearity(LayerEnd):
    """Adds one bias per row (neuron, filter, or place of an untied filter) and applies the activation."""

    def __init__(self, shape: Shape, activation: Activation, parameters: Parameters) -> None:
        super().__init__(shape, shape)
        self.activation = activation
        self.parameters = parameters

    @property
    def activations(self) -> Array:
        return self._a

    @property
    def weighted_inputs(self) -> Array:
        return self._z

    def after_maximum(self, shape: Shape) -> Operation | None:
        """max σ(z + b) = σ(max z + b) where σ never decreases, and all places of a square have the same b."""
        if not self.activation.monotone or self.parameters.biases.size != shape[0]:
            return None
        after = Nonlinearity(shape, self.activation, self.parameters)
        after.layer = self.layer
        return after

    def numbers(self, needs_input_error: bool) -> int:
        own = count(self.output_shape)
        return own * (3 if self.activation.keeps_z else 2) + own // self.parameters.biases.size

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        self._rows = self.parameters.biases.size
        columns = count(self.output_shape) // self._rows * batch
        self._bias = self.parameters.biases.reshape(-1, 1)
        self._bias_gradient = self.parameters.bias_gradient.reshape(-1)
        self._ones = np.ones(columns, dtype)
        self._scratch = empty((self._rows, columns), dtype)
        self._z = empty((self._rows, columns), dtype)
        self._a = empty((self._rows, columns), dtype) if self.activation.keeps_z else self._z
        self._output = self._a.reshape(*self.output_shape, batch)

    def forward(self, x: Array) -> Array:
        flat = x if x.ndim == 2 else x.reshape(self._rows, -1)
        np.add(flat, self._bias, out=self._z)
        self.activation.apply(self._z, self._a)
        return self._output

    def backward(self, delta: Array) -> Array:
        flat = delta if delta.ndim == 2 else delta.reshape(self._rows, -1)
        self.activation.times_derivative(flat, self._z, self._a, self._scratch)
        np.dot(flat, self._ones, out=self._bias_gradient)
        self.delta = flat
        return delta
