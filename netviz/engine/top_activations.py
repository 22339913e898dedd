"""The examples that excite a layer's neurons and filters most."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.parallel import TwoThreads
from netviz.engine.sampler import BatchLoader

BATCH = 100


def top_activations(
    network: Network, examples: Examples, layer: int, count: int, threads: TwoThreads | None = None
) -> tuple[NDArray[np.int64], Values, NDArray[np.int64]]:
    """(examples, activations, places), each (units, count): where each neuron or filter of a layer is most active.

    A filter's activation is its largest over all places; `places` says which, row by row through its map. threads: half
    of the examples are looked at in each.
    """
    starts = range(0, len(examples), BATCH)
    middle = len(starts) if threads is None else -(-len(starts) // 2)
    search = _MostActive(network, examples, layer, count), _MostActive(network, examples, layer, count)
    if threads is None:
        search[0].look_through(starts)
    else:
        threads.in_parallel(
            lambda: search[0].look_through(starts[:middle]), lambda: search[1].look_through(starts[middle:])
        )
        search[0].keep(search[1].best, search[1].values, search[1].places)
    return search[0].best, search[0].values, search[0].places


class _MostActive:
    """The examples looked through so far in which each neuron or filter of a layer is most active."""

    def __init__(self, network: Network, examples: Examples, layer: int, count: int) -> None:
        self._network, self._examples, self._layer, self._count = network, examples, layer, count
        self._units = units = network.shapes[layer + 1][0]
        self.best, self.values = np.zeros((units, 0), np.int64), np.zeros((units, 0))
        self.places = np.zeros((units, 0), np.int64)

    def look_through(self, starts: range) -> None:
        """Look through the batches that begin here."""
        network, examples = self._network, self._examples
        tools: dict[int, tuple[ForwardBackward, BatchLoader]] = {}
        for start in starts:
            chosen = np.arange(start, min(start + BATCH, len(examples)))
            size = len(chosen)
            if size not in tools:
                execution = ForwardBackward(network, size, training=False, every_layer=True)
                tools[size] = (
                    execution,
                    BatchLoader(examples, 1, size, execution.takes_columns, network.dtype, outputs=network.outputs),
                )
            execution, loader = tools[size]
            loader.load(chosen)
            activations = execution.activations(loader.batch(0)[0], self._layer + 1)[self._layer]
            maps = activations.reshape(self._units, -1, size)
            where = maps.argmax(axis=1)
            shown = np.take_along_axis(maps, where[:, None], axis=1)[:, 0]
            self.keep(np.broadcast_to(chosen, shown.shape), shown.astype(np.float64), where)

    def keep(self, examples: NDArray[np.int64], values: Values, places: NDArray[np.int64]) -> None:
        """Keep what is best among these, which are later examples, and those so far."""
        values = np.concatenate([self.values, values], axis=1)
        order = np.argsort(-values, axis=1, kind="stable")[:, : self._count]
        self.values = np.take_along_axis(values, order, axis=1)
        self.best = np.take_along_axis(np.concatenate([self.best, examples], axis=1), order, axis=1)
        self.places = np.take_along_axis(np.concatenate([self.places, places], axis=1), order, axis=1)
