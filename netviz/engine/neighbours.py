"""Neighbours: the examples that a network considers most alike, by the activations of its last hidden layer. Distances
there say more about the class than distances between pixels: neighbours get the same answer (Papernot and McDaniel
2018, *Deep k-nearest neighbors*). Their activations are worked out once, some milliseconds at a time.
"""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.layer_outputs import INPUT, LayerOutputs, numbers_of
from netviz.engine.network import Network
from netviz.engine.slices import slice_size

MOST_NUMBERS = 4_000_000
"""How many activations are kept: 16 MB."""
BLOCK = 512
"""How many distances are worked out together, so that no second copy of all activations is made."""


class Neighbours:
    """The activations of some examples, computed by a copy of the network as it was when this was made.

    Where the layer has many neurons, only the first examples are looked at, as many as `MOST_NUMBERS` allows.
    """

    def __init__(self, network: Network, examples: Examples) -> None:
        self._network = network.copy()
        self._layer = len(network.layers) - 2 if len(network.layers) > 1 else INPUT
        self.examples = min(len(examples), max(1, MOST_NUMBERS // numbers_of(network, self._layer)))
        """How many examples are looked at in all."""
        places = np.arange(self.examples)
        self._outputs = LayerOutputs(self._network, examples, places, self._layer, slice_size(network))
        self._single = ForwardBackward(self._network, 1, training=False, every_layer=True)

    @property
    def seen(self) -> int:
        """How many have been looked at."""
        return self._outputs.taken

    @property
    def done(self) -> bool:
        """Whether all examples have been looked at."""
        return self.seen == self.examples

    def advance(self, seconds: float) -> None:
        """Look at more examples for this many seconds, at least one slice of them."""
        end = time.perf_counter() + seconds
        while not self.done:
            self._outputs.advance()
            if time.perf_counter() >= end:
                return

    def nearest(self, x: Array, count: int) -> tuple[NDArray[np.intp], Values]:
        """(indices, distances), both (count,): the examples nearest to one input (*input_shape), the nearest first.

        Only those that have been looked at are among them; the distance is Euclidean.
        """
        own, there = self._activations(x), self._outputs.values[: self.seen]
        away = np.empty(len(there))
        for start in range(0, len(there), BLOCK):
            apart = there[start : start + BLOCK] - own
            away[start : start + BLOCK] = np.einsum("ij,ij->i", apart, apart)
        order = np.argsort(away, kind="stable")[:count]
        return order, np.sqrt(away[order])

    def _activations(self, x: Array) -> Array:
        """a of the last hidden layer for one input (*shape), (numbers,)."""
        batch = x[..., None].astype(self._network.dtype)
        if self._layer == INPUT:
            return batch.reshape(-1)
        return self._single.activations(batch)[self._layer].reshape(-1)
