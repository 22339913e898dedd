"""What excites each filter or neuron of a layer most, looked for among some examples one batch at a time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.sampler import BatchLoader

BATCH = 100


class TopActivationSearch:
    """Finds where each unit of a layer is most active. The network must not change meanwhile.

    A filter's activation is its largest over all places of its map.
    """

    def __init__(self, network: Network, examples: Examples, layer: int, count: int) -> None:
        units = network.shapes[layer + 1][0]
        self._network, self._examples, self._layer, self._count = network, examples, layer, count
        self._tools: dict[int, tuple[ForwardBackward, BatchLoader]] = {}
        self._next = 0
        self.best: NDArray[np.int64] = np.zeros((units, 0), np.int64)
        self.values: Values = np.zeros((units, 0))
        self.places: NDArray[np.int64] = np.zeros((units, 0), np.int64)
        """(units, count) each: the examples among those looked at so far, their activations, the largest first, and
        where in its map a filter is so active, row by row.
        """

    @property
    def over(self) -> bool:
        """Whether all examples have been looked at."""
        return self._next == len(self._examples)

    def advance(self) -> None:
        """Look at the next batch."""
        first, self._next = self._next, min(self._next + BATCH, len(self._examples))
        chosen, network, units = np.arange(first, self._next), self._network, len(self.best)
        size = len(chosen)
        if size not in self._tools:
            execution = ForwardBackward(network, size, training=False, every_layer=True)
            self._tools[size] = (
                execution,
                BatchLoader(self._examples, 1, size, execution.takes_columns, network.dtype, outputs=network.outputs),
            )
        execution, loader = self._tools[size]
        loader.load(chosen)
        maps = execution.activations(loader.batch(0)[0], self._layer + 1)[self._layer].reshape(units, -1, size)
        where = maps.argmax(axis=1)
        shown = np.take_along_axis(maps, where[:, None], axis=1)[:, 0]
        places = np.concatenate([self.places, where], axis=1)
        best = np.concatenate([self.best, np.broadcast_to(chosen, shown.shape)], axis=1)
        values = np.concatenate([self.values, shown.astype(np.float64)], axis=1)
        order = np.argsort(-values, axis=1, kind="stable")[:, : self._count]
        self.best, self.places = (np.take_along_axis(one, order, axis=1) for one in (best, places))
        self.values = np.take_along_axis(values, order, axis=1)

    def finish(self) -> None:
        """Look at all that are left."""
        while not self.over:
            self.advance()
