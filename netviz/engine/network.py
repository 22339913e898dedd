"""Network: a stack of layers with an output and a cost, and all its parameters in one vector.

The vector holds every layer's weights first and then every layer's biases, so that an optimizer's step is a few long
operations and regularization touches one slice. Layers see their own part of it as views.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Array, DTypeLike, Shape, Stream, generator
from netviz.engine.costs import OUTPUTS, pair_of
from netviz.engine.initializers import INITIALIZERS
from netviz.engine.layers import Dense, LayerSpec, Operation, Parameters
from netviz.engine.layers.base import count
from netviz.engine.settings import SettingError


class Network:
    """Layers from the input to the logits, with their parameters.

    layers: the hidden layers; the output layer, dense with `outputs` neurons, is added.
    shapes: shapes[i] reaches layer i; shapes[-1] is (outputs,).
    parameters, gradients: all weights, then all biases; float32 unless `dtype` says otherwise.

    Raises SettingError with field `layers[i].name` for a stack that does not fit together.
    """

    def __init__(
        self,
        input_shape: Shape,
        layers: Sequence[LayerSpec],
        outputs: int,
        output: str = "sigmoid",
        cost: str = "quadratic",
        dtype: DTypeLike = np.float32,
    ) -> None:
        self.pair = pair_of(output, cost)
        self.output = OUTPUTS[output]
        self.outputs = outputs
        self.dtype = np.dtype(dtype)
        self.layers: list[LayerSpec] = [*layers, Dense(units=outputs, activation="identity")]
        self.shapes = stack_shapes(input_shape, layers, outputs)
        weight_shapes = [layer.weight_shape(shape) for layer, shape in zip(self.layers, self.shapes, strict=False)]
        bias_shapes = [layer.bias_shape(shape) for layer, shape in zip(self.layers, self.shapes, strict=False)]
        self.weight_count = sum(map(count, weight_shapes))
        total = self.weight_count + sum(map(count, bias_shapes))
        self.parameters = np.zeros(total, self.dtype)
        self.gradients = np.zeros(total, self.dtype)
        values = _views(self.parameters, [*weight_shapes, *bias_shapes])
        gradients = _views(self.gradients, [*weight_shapes, *bias_shapes])
        depth = len(self.layers)
        self.parts = [
            Parameters(values[i], values[depth + i], gradients[i], gradients[depth + i]) for i in range(depth)
        ]

    @property
    def input_shape(self) -> Shape:
        return self.shapes[0]

    @property
    def weights(self) -> Array:
        """All weights in one vector, without the biases: what regularization counts."""
        return self.parameters[: self.weight_count]

    @property
    def learned(self) -> list[int]:
        """The indices of the layers that have parameters."""
        return [index for index, part in enumerate(self.parts) if part.weights.size]

    def initialize(self, initializer: str, seed: int) -> None:
        """Draw all parameters anew; the same seed gives the same ones."""
        how = INITIALIZERS[initializer]
        rng = generator(seed, Stream.WEIGHTS)
        for layer, part, shape in zip(self.layers, self.parts, self.shapes, strict=False):
            if part.weights.size:
                part.weights[...] = how.weights(rng, part.weights.shape, *layer.fans(shape))
                part.biases[...] = how.biases(rng, part.biases.shape)

    def take_from(self, other: Network) -> list[int]:
        """Copy the parameters of every layer of `other` that still fits, in order; returns which layers took some."""
        taken, start = [], 0
        for index in self.learned:
            part = self.parts[index]
            for candidate in range(start, len(other.parts)):
                theirs = other.parts[candidate]
                if theirs.weights.shape == part.weights.shape and theirs.biases.shape == part.biases.shape:
                    part.weights[...] = theirs.weights
                    part.biases[...] = theirs.biases
                    taken.append(index)
                    start = candidate + 1
                    break
        return taken

    def operations(self) -> list[list[Operation]]:
        """Fresh operations of every layer, without buffers; the output layer's end at its logits."""
        return [
            list(layer.operations(shape, part))
            for layer, shape, part in zip(self.layers, self.shapes, self.parts, strict=False)
        ]

    def name_of(self, index: int) -> str:
        """The layer's short name, `output` for the last."""
        return "output" if index == len(self.layers) - 1 else self.layers[index].short_name()

    def activation_limits(self, index: int) -> tuple[float, ...]:
        """The outputs at which a layer's neurons are saturated; empty for layers without an activation."""
        return ACTIVATIONS[getattr(self.layers[index], "activation", "identity")].limits


def stack_shapes(input_shape: Shape, layers: Sequence[LayerSpec], outputs: int) -> list[Shape]:
    """The shape that reaches each layer, then the output's; raises SettingError with field `layers[i].name`."""
    shapes = [input_shape]
    for index, layer in enumerate(layers):
        try:
            layer.check()
            shapes.append(layer.output_shape(shapes[-1]))
        except SettingError as error:
            raise SettingError(f"layers[{index}].{error.field}", error.problem) from error
    return [*shapes, (outputs,)]


def _views(vector: Array, shapes: Sequence[Shape]) -> list[Array]:
    ends = np.cumsum([count(shape) for shape in shapes])
    return [part.reshape(shape) for part, shape in zip(np.split(vector, ends[:-1]), shapes, strict=True)]
