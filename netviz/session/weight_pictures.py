"""Layers whose weights are pictures: convolutions, and a first dense layer whose neurons look for something in the
image.
"""

from __future__ import annotations

import math

from netviz.engine.arrays import Array
from netviz.engine.layers import Conv2D, Dense
from netviz.engine.network import Network


def picture_layers(network: Network) -> list[int]:
    """The layers whose neurons or filters have pictures for weights: every convolution, and a dense layer on pixels."""
    return [index for index in network.weighted_layers if _are_pictures(network, index)]


def weight_pictures(network: Network, layer: int, weights: Array) -> Array:
    """The weights of such a layer as pictures, (units, channels, height, width); of untied filters, those in the
    middle.
    """
    spec = network.layers[layer]
    return (
        spec.filters_to_show(weights)
        if isinstance(spec, Conv2D)
        else weights.reshape(len(weights), *network.input_shape)
    )


def initial_weights(network: Network) -> dict[int, Array]:
    """A copy of the weights of each such layer, by its index."""
    return {index: network.layer_parameters[index].weights.copy() for index in picture_layers(network)}


def _are_pictures(network: Network, index: int) -> bool:
    spec, shape = network.layers[index], network.input_shape
    if isinstance(spec, Conv2D):
        return True
    first = index == network.weighted_layers[0] and len(shape) == 3
    return first and isinstance(spec, Dense) and math.prod(network.shapes[index]) == math.prod(shape)
