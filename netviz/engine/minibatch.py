"""Mini-batches: what training steps of one batch size need, from the gathered examples to the gradient.

Examples are gathered for several batches at once. Where a step is long, its batch is split into micro-batches, two of
which go through the network at the same time, each with buffers and a gradient of its own; their gradients are added in
a fixed order, so that the result does not depend on which was done first. However large the batch, images go through in
micro-batches that keep the buffers small.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array, Shape
from netviz.engine.examples import Augment, Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.layers.base import LayerSpec, RngKey
from netviz.engine.network import Network
from netviz.engine.parallel import TwoThreads
from netviz.engine.sampler import BatchLoader

THREADS = 2
# Multiplications per layer and batch from which splitting a step is worth handing one half over.
WORTH_SPLITTING = 2_500_000
# How many images go through a convolution network at a time.
IMAGES_PER_MICRO_BATCH = 32


def micro_batch_count(network: Network, batch: int) -> int:
    """Number of equal micro-batches of a batch of this size; the same on every machine, so that results are too."""
    return micro_batches_for(network.layers, network.shapes, batch)


def micro_batches_for(layers: Sequence[LayerSpec], shapes: Sequence[Shape], batch: int) -> int:
    """The same before there is a network: `layers` one by one, the output's last, and the `shapes` that reach them."""
    each = sum(layer.multiplications(shape) for layer, shape in zip(layers, shapes, strict=False))
    coupled = any(layer.couples_examples for layer in layers)
    if batch % THREADS or each * batch / len(layers) < WORTH_SPLITTING or coupled:
        return 1
    if not layers[0].needs_image:
        return THREADS
    fitting = range(THREADS, batch + 1, THREADS)
    return next(
        (
            micro_batches
            for micro_batches in fitting
            if batch % micro_batches == 0 and batch // micro_batches <= IMAGES_PER_MICRO_BATCH
        ),
        THREADS,
    )


@dataclass(frozen=True)
class Results:
    """What some steps have left behind, as k micro-batches of n examples; the next steps overwrite it.

    A batch that is not split is one micro-batch; every step has equally many.
    """

    steps: int
    logits: Array
    """z^L, (k, outputs, n)."""
    outputs: Array
    """a^L, (k, outputs, n)."""
    targets: Array
    """y, (k, outputs, n)."""
    labels: NDArray[np.int64]
    """(k, n)."""


class MiniBatches:
    """Steps of `batch` examples of `network`, at most `room` batches gathered at a time.

    After `step` the network's gradients are those of the batch. What the steps since `load` have left behind is read
    together, afterwards.
    """

    def __init__(
        self,
        network: Network,
        examples: Examples,
        room: int,
        batch: int,
        seed: int,
        threads: TwoThreads,
        augment: Augment | None = None,
    ) -> None:
        self.batch = batch
        self._network = network
        self._seed = seed
        self._threads = threads
        self._micro_batches = micro_batch_count(network, batch)
        self._per_thread = self._micro_batches // THREADS or 1
        size = batch // self._micro_batches
        thread_count = min(THREADS, self._micro_batches)
        self._totals = [network.gradients, *(np.empty_like(network.gradients) for _ in range(thread_count - 1))]
        vectors = [np.empty_like(total) for total in self._totals] if self._per_thread > 1 else self._totals
        self._executions = [
            (ForwardBackward(network, size, gradients=vector, mean_over=batch), vector) for vector in vectors
        ]
        self._loader = BatchLoader(
            examples, room * self._micro_batches, size, self.last.takes_columns, network.dtype, augment, network.outputs
        )
        self._logits = np.empty((room * self._micro_batches, network.outputs, size), network.dtype)
        self._outputs = np.empty_like(self._logits)

    def load(self, chosen: NDArray[np.int64], epoch: int, offset: int) -> int:
        """Prepare the batches of the given examples, which are at `offset` in `epoch`; returns how many."""
        self._loader.load(chosen, epoch, offset)
        return len(chosen) // self.batch

    def step(self, index: int, step: int) -> None:
        """Batch `index` of those gathered through the network and back; `step` numbers it in the run."""
        if len(self._executions) == 1:
            self._forward_backward(self.last, index, step, 0)
            return
        self._threads.in_parallel(lambda: self._run_share(0, index, step), lambda: self._run_share(1, index, step))
        first, second = self._totals
        np.add(first, second, out=first)

    def _run_share(self, thread: int, index: int, step: int) -> None:
        """One thread's micro-batches, one after the other, and the sum of their gradients."""
        execution, gradients = self._executions[thread]
        total = self._totals[thread]
        for turn in range(self._per_thread):
            micro_batch = thread * self._per_thread + turn
            self._forward_backward(execution, index * self._micro_batches + micro_batch, step, micro_batch)
            if self._per_thread > 1:
                np.add(total, gradients, out=total) if turn else np.copyto(total, gradients)

    def _forward_backward(self, execution: ForwardBackward, position: int, step: int, micro_batch: int) -> None:
        inputs, targets = self._loader.batch(position)
        if execution.needs_rng:
            execution.draw(RngKey(self._seed, step, micro_batch))
        logits = execution.forward(inputs)
        self._logits[position] = logits
        delta = execution.error(logits, targets, self._outputs[position])
        execution.backpropagate(delta)

    def results(self, first: int, last: int) -> Results:
        """What the steps of the batches first … last − 1 have left behind."""
        places = slice(first * self._micro_batches, last * self._micro_batches)
        gathered = self._loader
        return Results(
            last - first, self._logits[places], self._outputs[places], gathered.targets[places], gathered.labels[places]
        )

    @property
    def last(self) -> ForwardBackward:
        """The execution that the last step went through, or that of its first micro-batch."""
        return self._executions[0][0]
