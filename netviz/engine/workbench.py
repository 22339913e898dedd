"""Workbench: what training steps of one batch size need, from the gathered examples to the gradient.

Examples are gathered for several batches at once. Where a step is long, its batch is cut in two halves that go through
the network at the same time, each with buffers and a gradient of its own; the halves' gradients are added in a fixed
order, so that the result does not depend on which was done first.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import Augment, Examples, Gatherer
from netviz.engine.layers.base import Chance
from netviz.engine.network import Network
from netviz.engine.pair import Pair
from netviz.engine.passes import Pass

HALVES = 2
# Multiplications a layer and batch from which cutting a step in two pays for handing one half over.
WORTH_HALVING = 2_500_000


def worth_halving(network: Network, batch: int) -> bool:
    """Whether a batch of this size is cut in two; the same on every machine, so that results are too."""
    work = network.multiplications() * batch / len(network.layers)
    return batch % HALVES == 0 and work >= WORTH_HALVING and not network.couples_examples


class Workbench:
    """Steps of `batch` examples of `network`, at most `room` batches gathered at a time.

    After `step` the network's gradients are those of the batch. Costs and answers of the steps since `gather` are read
    together, afterwards: logits, targets and labels of the batches first to last.
    """

    def __init__(
        self,
        network: Network,
        examples: Examples,
        room: int,
        batch: int,
        seed: int,
        pair: Pair,
        augment: Augment | None = None,
    ) -> None:
        self.batch = batch
        self._network = network
        self._seed = seed
        self._halves = HALVES if worth_halving(network, batch) else 1
        size = batch // self._halves
        self._second = np.empty_like(network.gradients) if self._halves > 1 else None
        vectors = [network.gradients, self._second][: self._halves]
        self._passes = [Pass(network, size, gradients=vector, of=batch) for vector in vectors]
        self._gatherer = Gatherer(
            examples, room * self._halves, size, self._passes[0].takes_columns, network.dtype, augment
        )
        self._logits = np.empty((room * self._halves, network.outputs, size), network.dtype)
        self._pair = pair

    def gather(self, chosen: NDArray[np.int64], epoch: int, offset: int) -> int:
        """Make the batches of the chosen examples ready, which stand at `offset` in `epoch`; returns how many."""
        self._gatherer.gather(chosen, epoch, offset)
        return len(chosen) // self.batch

    def step(self, index: int, step: int) -> None:
        """Batch `index` of those gathered through the network and back; `step` numbers it in the run."""
        if self._second is None:
            self._run(0, index, step)
            return
        self._pair.together(lambda: self._run(0, index, step), lambda: self._run(1, index, step))
        np.add(self._network.gradients, self._second, out=self._network.gradients)

    def _run(self, half: int, index: int, step: int) -> None:
        one = self._passes[half]
        place = index * self._halves + half
        inputs, targets = self._gatherer.batch(place)
        if one.draws:
            one.draw(Chance(self._seed, step, half))
        logits = one.forward(inputs)
        self._logits[place] = logits
        one.backward(logits, targets)

    def results(self, first: int, last: int) -> tuple[Array, Array, NDArray[np.int64]]:
        """(logits (k, outputs, n), targets (k, outputs, n), labels (k, n)) of the batches first … last − 1.

        A batch cut in two stands here as two entries.
        """
        places = slice(first * self._halves, last * self._halves)
        return self._logits[places], self._gatherer.targets[places], self._gatherer.labels[places]

    @property
    def last(self) -> Pass:
        """The pass that the last step went through, or its first half."""
        return self._passes[0]

    @property
    def entries(self) -> int:
        """How many entries of `results` make one batch."""
        return self._halves
