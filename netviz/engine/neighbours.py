"""Neighbours: the examples that a network takes for most alike, by the activations of its last hidden layer.

There a distance says more of the class than between pixels: what lies near there gets the same answer (Papernot and
McDaniel 2018, *Deep k-nearest neighbors*). Their activations are worked out once, some milliseconds at a time.
"""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples, unit_scaled
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.slices import slice_size


class Neighbours:
    """The activations of some examples under a network as it was when this was made, which it keeps a copy of."""

    def __init__(self, network: Network, examples: Examples) -> None:
        self._network, self._examples, self._batch = network.copy(), examples, slice_size(network)
        self._layer = len(network.layers) - 2
        """The last hidden layer; −1 is the input itself."""
        self._tools: dict[int, ForwardBackward] = {}
        self._found: list[Array] = []
        self._next = 0

    @property
    def done(self) -> bool:
        """Whether all examples have been looked at."""
        return self._next >= len(self._examples)

    @property
    def seen(self) -> int:
        """How many have been."""
        return min(self._next, len(self._examples))

    def advance(self, seconds: float) -> None:
        """Look at more examples for so long, at least one batch."""
        end, first = time.perf_counter() + seconds, True
        while not self.done and (first or time.perf_counter() < end):
            batch = self._examples.inputs[self._next : self._next + self._batch]
            self._found.append(self._activations(unit_scaled(batch, self._network.dtype)))
            self._next += self._batch
            first = False

    def nearest(self, x: Array, count: int) -> tuple[NDArray[np.intp], Values]:
        """(indices, distances), both (count,): the examples nearest to one input (*input_shape), the nearest first.

        Only those that have been looked at are among them; the distance is Euclidean.
        """
        if not self._found:
            return np.zeros(0, np.intp), np.zeros(0)
        there = np.concatenate(self._found)
        self._found = [there]
        own = self._activations(x[None].astype(self._network.dtype))[0]
        away = np.sqrt(((there - own) ** 2).sum(axis=1, dtype=np.float64))
        order = np.argsort(away, kind="stable")[:count]
        return order, away[order]

    def _activations(self, inputs: Array) -> Array:
        """a of the last hidden layer for inputs (n, *shape), (n, numbers)."""
        n = len(inputs)
        if self._layer < 0:
            return inputs.reshape(n, -1).copy()
        if n not in self._tools:
            self._tools[n] = ForwardBackward(self._network, n, training=False, every_layer=True)
        a = self._tools[n].activations(np.ascontiguousarray(np.moveaxis(inputs, 0, -1)))[self._layer]
        return a.reshape(-1, n).T.copy()
