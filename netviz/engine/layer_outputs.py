"""The outputs of one layer for many examples, one batch at a time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples, answered_correctly
from netviz.engine.execution import ForwardBackward
from netviz.engine.network import Network
from netviz.engine.sampler import BatchLoader

BATCH = 100
INPUT = -1
"""The layer that stands for the input itself."""


def numbers_of(network: Network, layer: int) -> int:
    """How many numbers a layer gives for one example; `INPUT` is the input."""
    return int(np.prod(network.shapes[layer + 1]))


class LayerOutputs:
    """Collects a layer's outputs for some examples of a set; `values` are complete once `advance` says so.

    The network must not change meanwhile.
    """

    def __init__(
        self, network: Network, examples: Examples, places: NDArray[np.intp], layer: int, batch: int = BATCH
    ) -> None:
        """places: which examples. layer: an index into the network's layers, or `INPUT`. batch: how many at once."""
        self._batch = batch
        self._network, self._examples, self._layer = network, examples, layer
        self.places = places
        """(n,): which examples."""
        self._tools: dict[int, tuple[ForwardBackward, BatchLoader]] = {}
        self._next = 0
        self.values: Array = np.empty((len(places), numbers_of(network, layer)), network.dtype)
        """(n, d): a^l of each example; of the output layer, what it says after its output function."""
        self.predictions = np.zeros(len(places), np.int64)
        """(n,): the class answered."""
        self.right = np.zeros(len(places), bool)
        """(n,): whether the answer is right."""
        self.numbers = np.zeros(len(places), np.float32)
        """(n,): the first output."""

    @property
    def taken(self) -> int:
        """How many of the examples have been looked at, the first of `places`."""
        return self._next

    def advance(self) -> bool:
        """Take the next batch; whether that was the last."""
        first, self._next = self._next, min(self._next + self._batch, len(self.places))
        chosen = self.places[first : self._next]
        if len(chosen):
            self._take(chosen, slice(first, self._next))
        return self._next == len(self.places)

    def _take(self, chosen: NDArray[np.intp], rows: slice) -> None:
        size, network, examples = len(chosen), self._network, self._examples
        if size not in self._tools:
            execution = ForwardBackward(network, size, training=False, every_layer=True)
            loader = BatchLoader(examples, 1, size, execution.takes_columns, network.dtype, outputs=network.outputs)
            self._tools[size] = execution, loader
        execution, loader = self._tools[size]
        loader.load(chosen)
        inputs, _ = loader.batch(0)
        if self._layer == INPUT:
            self.values[rows] = inputs.reshape(-1, size).T
        layers = execution.activations(inputs)
        outputs = execution.outputs(layers[-1])
        last = self._layer == len(layers) - 1
        if self._layer != INPUT:
            self.values[rows] = (outputs if last else layers[self._layer]).reshape(-1, size).T
        targets = None if examples.targets is None else examples.targets[chosen].T
        self.predictions[rows] = np.argmax(outputs[: examples.classes], axis=0)
        self.right[rows] = answered_correctly(outputs, examples.labels[chosen], examples.classes, targets)
        self.numbers[rows] = outputs[0]
