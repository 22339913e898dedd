"""Occlusion: what an answer depends on, found by covering parts of the picture one after the other.

Zeiler and Fergus 2013, *Visualizing and understanding convolutional networks*: a patch slides over the picture, and
where it covers what counts, the answer's probability falls. All places of the patch are one batch.
"""

from __future__ import annotations

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.probabilities import probabilities


def covered(x: Array, size: int, stride: int, fill: Array | float = 0.0) -> tuple[Array, list[tuple[int, int]]]:
    """(inputs (n, channels, height, width), the top and left of the patch in each): every place of a patch.

    x: (channels, height, width). The patch begins outside, so that every pixel is covered equally often; `fill` is what
    it covers with, a number or of the shape of x.
    """
    height, width = x.shape[-2:]
    places = [(y, x_) for y in range(1 - size, height, stride) for x_ in range(1 - size, width, stride)]
    inputs = np.repeat(x[None], len(places), axis=0)
    ground = np.broadcast_to(np.asarray(fill, x.dtype), x.shape)
    for one, (top, left) in zip(inputs, places, strict=True):
        rows, columns = slice(max(0, top), top + size), slice(max(0, left), left + size)
        one[:, rows, columns] = ground[:, rows, columns]
    return inputs, places


def occlusion(
    network: Network, x: Array, output: int, size: int, stride: int = 2, fill: Array | float = 0.0
) -> tuple[Values, float]:
    """(falls (height, width), probability): by how much an output's probability falls while a pixel is covered.

    Each pixel has the mean over all places of the patch that cover it; `probability` is that of the whole picture.
    """
    inputs, places = covered(x, size, stride, fill)
    found = class_probabilities(network, np.concatenate([inputs, x[None]]))[:, output]
    falls, counts = np.zeros(x.shape[-2:]), np.zeros(x.shape[-2:])
    for share, (top, left) in zip(found[:-1], places, strict=True):
        rows, columns = slice(max(0, top), top + size), slice(max(0, left), left + size)
        falls[rows, columns] += found[-1] - share
        counts[rows, columns] += 1
    return falls / np.maximum(counts, 1), float(found[-1])


def class_probabilities(network: Network, inputs: Array) -> Values:
    """The probabilities for inputs (n, *input_shape), (n, outputs), in one batch."""
    forward = ForwardBackward(network, len(inputs), training=False)
    batch = np.ascontiguousarray(np.moveaxis(inputs.astype(network.dtype), 0, -1))
    return probabilities(forward.outputs(forward.forward(batch))).T.astype(np.float64)
