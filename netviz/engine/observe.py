"""What one can look at in a network: gradient norms, activations, how strongly each layer responds to one input.

Nothing here is computed unless it is asked for, and nothing here changes the network.
"""

from __future__ import annotations

import math

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.passes import Pass


def gradient_norms(network: Network) -> Values:
    """‖∂C/∂w‖ of every learning layer, from the last backward pass; C is the cost of the data alone."""
    norms = np.empty(len(network.learned))
    for place, index in enumerate(network.learned):
        flat = network.parts[index].weight_gradient.reshape(-1)
        norms[place] = _norm(flat)
    return norms


def _norm(flat: Array) -> float:
    """The Euclidean norm, also where the squares leave float32's range (a vanishing gradient of 1e-30)."""
    square = float(np.dot(flat, flat))
    if 1e-30 < square < 1e30:
        return math.sqrt(square)
    largest = float(np.max(np.abs(flat), initial=0.0))
    if largest == 0.0 or not np.isfinite(largest):
        return largest
    scaled = flat.astype(np.float64) / largest
    return largest * math.sqrt(float(np.dot(scaled, scaled)))


class Inspector:
    """Looks at single inputs: the outputs and every layer's activations."""

    def __init__(self, network: Network) -> None:
        self._pass = Pass(network, 1, learns=False, every_layer=True)
        self._network = network

    def look(self, x: Array) -> tuple[Array, list[Array]]:
        """(outputs (outputs,), [a^l without the batch axis, for every layer]) for one input of the network's shape.

        The activations are the inspector's own buffers: copy what is to be kept.
        """
        activations = self._pass.activations(x.reshape(*self._network.input_shape, 1).astype(self._network.dtype))
        outputs = self._pass.outputs(activations[-1])
        return outputs[:, 0].copy(), [activation[..., 0] for activation in activations]
