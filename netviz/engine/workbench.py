"""Workbench: what training steps of one batch size need, from the gathered examples to the gradient.

Examples are gathered for several batches at once. Where a step is long, its batch is cut in parts, of which two go
through the network at the same time, each with buffers and a gradient of its own; the parts' gradients are added in a
fixed order, so that the result does not depend on which was done first. However large the batch, images go through in
parts that keep the buffers small.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array, Shape
from netviz.engine.examples import Augment, Examples, Gatherer
from netviz.engine.layers.base import Chance, LayerSpec
from netviz.engine.network import Network
from netviz.engine.pair import Pair
from netviz.engine.passes import Pass

LANES = 2
# Multiplications a layer and batch from which cutting a step pays for handing one half over.
WORTH_CUTTING = 2_500_000
# How many images go through a convolution network at a time.
PART_OF_IMAGES = 32


def parts_of(network: Network, batch: int) -> int:
    """Number of equal parts that a batch of this size is cut in; the same on every machine, so that results are too."""
    return parts_for(network.layers, network.shapes, batch)


def parts_for(layers: Sequence[LayerSpec], shapes: Sequence[Shape], batch: int) -> int:
    """The same before there is a network: `layers` one by one, the output's last, and the `shapes` that reach them."""
    each = sum(layer.multiplications(shape) for layer, shape in zip(layers, shapes, strict=False))
    coupled = any(layer.couples_examples for layer in layers)
    if batch % LANES or each * batch / len(layers) < WORTH_CUTTING or coupled:
        return 1
    if not layers[0].needs_image:
        return LANES
    fitting = range(LANES, batch + 1, LANES)
    return next((parts for parts in fitting if batch % parts == 0 and batch // parts <= PART_OF_IMAGES), LANES)


@dataclass(frozen=True)
class Results:
    """What some steps have left behind: views that the next steps overwrite.

    logits z^L, outputs a^L and targets y (k, outputs, n), labels (k, n). A batch that is cut stands here as several
    entries, as many for each of the `steps`.
    """

    steps: int
    logits: Array
    outputs: Array
    targets: Array
    labels: NDArray[np.int64]


class Workbench:
    """Steps of `batch` examples of `network`, at most `room` batches gathered at a time.

    After `step` the network's gradients are those of the batch. What the steps since `gather` have left behind is read
    together, afterwards.
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
        self._pair = pair
        self._parts = parts_of(network, batch)
        self._each = self._parts // LANES or 1
        size = batch // self._parts
        lanes = min(LANES, self._parts)
        self._totals = [network.gradients, *(np.empty_like(network.gradients) for _ in range(lanes - 1))]
        vectors = [np.empty_like(total) for total in self._totals] if self._each > 1 else self._totals
        self._lanes = [(Pass(network, size, gradients=vector, of=batch), vector) for vector in vectors]
        self._gatherer = Gatherer(
            examples, room * self._parts, size, self.last.takes_columns, network.dtype, augment, network.outputs
        )
        self._logits = np.empty((room * self._parts, network.outputs, size), network.dtype)
        self._outputs = np.empty_like(self._logits)

    def gather(self, chosen: NDArray[np.int64], epoch: int, offset: int) -> int:
        """Make the batches of the chosen examples ready, which stand at `offset` in `epoch`; returns how many."""
        self._gatherer.gather(chosen, epoch, offset)
        return len(chosen) // self.batch

    def step(self, index: int, step: int) -> None:
        """Batch `index` of those gathered through the network and back; `step` numbers it in the run."""
        if len(self._lanes) == 1:
            self._run(self.last, index, step, 0)
            return
        self._pair.together(lambda: self._lane(0, index, step), lambda: self._lane(1, index, step))
        first, second = self._totals
        np.add(first, second, out=first)

    def _lane(self, lane: int, index: int, step: int) -> None:
        """One thread's parts of the batch, one after the other, and the sum of their gradients."""
        one, gradients = self._lanes[lane]
        total = self._totals[lane]
        for turn in range(self._each):
            part = lane * self._each + turn
            self._run(one, index * self._parts + part, step, part)
            if self._each > 1:
                np.add(total, gradients, out=total) if turn else np.copyto(total, gradients)

    def _run(self, one: Pass, place: int, step: int, part: int) -> None:
        inputs, targets = self._gatherer.batch(place)
        if one.draws:
            one.draw(Chance(self._seed, step, part))
        logits = one.forward(inputs)
        self._logits[place] = logits
        delta = one.error(logits, targets, self._outputs[place])
        one.backpropagate(delta)

    def results(self, first: int, last: int) -> Results:
        """What the steps of the batches first … last − 1 have left behind."""
        places = slice(first * self._parts, last * self._parts)
        gathered = self._gatherer
        return Results(
            last - first, self._logits[places], self._outputs[places], gathered.targets[places], gathered.labels[places]
        )

    @property
    def last(self) -> Pass:
        """The pass that the last step went through, or a part of it."""
        return self._lanes[0][0]
