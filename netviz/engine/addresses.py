"""Where in a network's parameter vector a weight, a bias or the outgoing weights of a neuron lie.

Layers and neurons are counted from 1 here, as people count them: layers among those that have weights, the output
last. Everything follows from shapes, so that a config can be checked before there is a network.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Shape
from netviz.engine.layers import Conv2D, Dense, LayerSpec
from netviz.engine.layers.base import count
from netviz.engine.settings import SettingError
from netviz.texts import phrase

BIAS = 0
"""The input of a neuron that its bias belongs to."""


def listener(layers: Sequence[LayerSpec], shapes: Sequence[Shape], layer: int) -> int | None:
    """The layer whose weights take the activations of layer `layer`; None for the output, or if another layer that
    learns lies between. layers, shapes: those of a network, which count from 0.
    """
    for index in range(layer + 1, len(layers)):
        if isinstance(layers[index], Dense | Conv2D):
            return index
        if count(layers[index].weight_shape(shapes[index])) + count(layers[index].bias_shape(shapes[index])):
            return None
    return None


class Addresses:
    """The addresses in one network. layers, shapes: as in `Network`, one by one with the output's last."""

    def __init__(self, layers: Sequence[LayerSpec], shapes: Sequence[Shape]) -> None:
        self._layers, self._shapes = layers, shapes
        weights, biases = ([count(pair[which]) for pair in self.parameter_shapes] for which in (0, 1))
        ends = np.cumsum([0, *weights, *biases])
        self._weights_at, self._biases_at = ends[: len(weights)].tolist(), ends[len(weights) : -1].tolist()
        self.weighted = [index for index, number in enumerate(weights) if number]
        """The indices in the network of the layers that have weights."""
        self.numbers = {index: number for number, index in enumerate(self.weighted, 1)}
        """The number of each layer with weights, by its index in the network."""

    @property
    def parameter_shapes(self) -> list[tuple[Shape, Shape]]:
        """(weight shape, bias shape) of every layer."""
        inside = zip(self._layers, self._shapes, strict=False)
        return [(layer.weight_shape(shape), layer.bias_shape(shape)) for layer, shape in inside]

    def neuron(self, layer: int, neuron: int, input: int | None) -> NDArray[np.intp]:  # noqa: A002
        """The places of one weight, of the bias (input 0), or of all that a neuron or filter has (None).

        Raises SettingError, which names the argument that is out of range.
        """
        spec, shape = self._spec(layer)
        if isinstance(spec, Conv2D) and not spec.tied:
            raise SettingError(
                "layer",
                phrase("{layer} has other weights at each place; they cannot be changed one by one", layer=layer),
            )
        self._require_neuron(layer, neuron)
        weights, biases = count(spec.weight_shape(shape)), count(spec.bias_shape(shape))
        inputs = weights // biases
        if input is not None and input > inputs:
            raise SettingError(
                "input",
                phrase(
                    "{input:,} is larger than {inputs:,}, the number of weights of a neuron of layer {layer}",
                    input=input,
                    inputs=inputs,
                    layer=layer,
                ),
            )
        index = self.weighted[layer - 1]
        first, bias = self._weights_at[index] + (neuron - 1) * inputs, self._biases_at[index] + neuron - 1
        if input == BIAS:
            return np.array([bias])
        if input is None:
            return np.append(np.arange(first, first + inputs), bias)
        return np.array([first + input - 1])

    def listeners(self, layer: int, neuron: int) -> NDArray[np.intp]:
        """The places of all outgoing weights of a neuron or filter. Raises SettingError as `neuron` does."""
        self._spec(layer)
        self._require_neuron(layer, neuron)
        index = self.weighted[layer - 1]
        following = listener(self._layers, self._shapes, index)
        if following is None:
            if layer == len(self.weighted):
                problem = phrase("{layer} is the output, so that its neurons cannot be switched off", layer=layer)
            else:
                problem = phrase(
                    "{layer} is followed by a layer that normalizes, so that its neurons cannot be switched off",
                    layer=layer,
                )
            raise SettingError("layer", problem)
        spec, shape = self._layers[following], self._shapes[following]
        inputs = shape[0] * spec.size**2 if isinstance(spec, Conv2D) else count(shape)
        each = inputs // self._shapes[index + 1][0]
        rows = np.arange(0, count(spec.weight_shape(shape)), inputs)[:, None]
        places = self._weights_at[following] + rows + np.arange((neuron - 1) * each, neuron * each)
        return np.asarray(places.reshape(-1), np.intp)

    def _spec(self, layer: int) -> tuple[LayerSpec, Shape]:
        if layer > len(self.weighted):
            raise SettingError(
                "layer",
                phrase(
                    "{layer:,} is larger than {count}, the number of layers with weights",
                    layer=layer,
                    count=len(self.weighted),
                ),
            )
        index = self.weighted[layer - 1]
        return self._layers[index], self._shapes[index]

    def _require_neuron(self, layer: int, neuron: int) -> None:
        neurons = self._shapes[self.weighted[layer - 1] + 1][0]
        if neuron > neurons:
            raise SettingError(
                "neuron",
                phrase(
                    "{neuron:,} is larger than {neurons:,}, the number of neurons of layer {layer}",
                    neuron=neuron,
                    neurons=neurons,
                    layer=layer,
                ),
            )
