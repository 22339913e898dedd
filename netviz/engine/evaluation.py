"""Evaluation: the outputs of a network for a whole set of examples, and measures of them.

It works through the set one batch at a time, so that a worker can pause or answer the window in between.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import NO_CLASS, Examples, answered_correctly
from netviz.engine.execution import ForwardBackward
from netviz.engine.minibatch import micro_batch_count
from netviz.engine.network import Network
from netviz.engine.parallel import TwoThreads
from netviz.engine.prediction_errors import PredictionErrors
from netviz.engine.sampler import BatchLoader

BATCH = 100


@dataclass(frozen=True)
class EvaluationResult:
    """A network's outputs for n examples, and the measures of them."""

    cost: float
    """The mean cost of the data, without the regularization term."""
    outputs: Array
    """a^L (outputs, n)."""
    labels: NDArray[np.int64]
    """(n,)."""
    classes: int
    """How many of the outputs are classes."""
    costs: NDArray[np.float64]
    """(n,): what each example adds to the cost, before the mean is taken."""
    targets: Array | None = None
    """(outputs, n) for regression, else None."""
    unit: float = 1.0
    """What 1 in the scaled targets is in their own unit."""

    @property
    def errors(self) -> PredictionErrors | None:
        """How far the predicted numbers are from the true ones; None for classes and where there are no examples."""
        if self.targets is None or not len(self.labels):
            return None
        return PredictionErrors.of(self.outputs, self.targets, self.unit)

    @property
    def predictions(self) -> NDArray[np.int64]:
        return np.asarray(np.argmax(self.outputs[: self.classes], axis=0), np.int64)

    @property
    def accuracy(self) -> float:
        """The fraction of examples that are answered right (`examples.correct`)."""
        return float(np.mean(self.correct)) if len(self.labels) else 0.0

    @property
    def correct(self) -> NDArray[np.bool_]:
        """Which examples are answered right, (n,)."""
        return answered_correctly(self.outputs, self.labels, self.classes, self.targets)


class Evaluator:
    """Evaluates one network on one set of examples, as often as asked, `batch` examples at a time.

    A batch that is enough work is split into micro-batches, two of which go through the network at the same time.
    """

    def __init__(self, network: Network, examples: Examples, batch: int = BATCH) -> None:
        self._network = network
        self._examples = examples
        n = len(examples)
        self.batch = min(batch, max(1, n))
        self._micro_batches = micro_batch_count(network, self.batch)
        size = self.batch // self._micro_batches
        self._spans = [(start, min(start + size, n)) for start in range(0, n, size)]
        self._tools: dict[tuple[int, int], tuple[ForwardBackward, BatchLoader]] = {}
        self._threads = TwoThreads()
        self._outputs = np.empty((network.outputs, n), network.dtype)
        self._costs, self._sums = np.zeros(n), np.zeros(len(self._spans))
        self._next = 0

    @property
    def batches(self) -> int:
        """How many times `advance` has work to do."""
        return -(-len(self._spans) // self._micro_batches)

    def begin(self) -> None:
        """Start from the first example again."""
        self._next = 0

    def advance(self, alone: bool = False) -> EvaluationResult | None:
        """Evaluate the next batch; the result once all are done, to the same bits either way.

        alone: in this thread alone, and only the next micro-batch, so that the thread's time is all that it takes.
        """
        first, self._next = self._next, min(self._next + (1 if alone else self._micro_batches), len(self._spans))
        spans = range(first, self._next)
        if len(spans) > 1:
            self._threads.in_parallel(lambda: self._evaluate(spans[0::2], 0), lambda: self._evaluate(spans[1::2], 1))
        else:
            self._evaluate(spans, 0)
        if self._next < len(self._spans):
            return None
        examples = self._examples
        targets = None if examples.targets is None else examples.targets.T
        cost = float(self._sums.sum()) / max(1, len(examples))
        return EvaluationResult(
            cost, self._outputs, examples.labels, examples.classes, self._costs, targets, examples.unit
        )

    def evaluate(self) -> EvaluationResult:
        """Evaluate all examples at once, from the first."""
        self.begin()
        while (result := self.advance()) is None:
            continue
        return result

    def _evaluate(self, spans: range, thread: int) -> None:
        for index in spans:
            self._evaluate_span(index, thread)

    def _evaluate_span(self, index: int, thread: int) -> None:
        start, end = self._spans[index]
        key = thread, end - start
        if key not in self._tools:
            forward = ForwardBackward(self._network, end - start, training=False)
            network = self._network
            loader = BatchLoader(
                self._examples, 1, end - start, forward.takes_columns, network.dtype, outputs=network.outputs
            )
            self._tools[key] = forward, loader
        forward, loader = self._tools[key]
        loader.load(np.arange(start, end))
        inputs, targets = loader.batch(0)
        logits = forward.forward(inputs)
        outputs = forward.outputs(logits)
        self._outputs[:, start:end] = outputs
        costs = self._network.output_cost.per_example(logits, outputs, targets)
        self._costs[start:end] = costs
        self._sums[index] = float(np.sum(costs, dtype=np.float64))


def evaluate(network: Network, examples: Examples) -> EvaluationResult:
    """The whole evaluation at once."""
    return Evaluator(network, examples).evaluate()


def confusion(result: EvaluationResult, classes: int) -> NDArray[np.int64]:
    """(classes, classes): row the true class, column the answer; examples of no class are left out."""
    known = result.labels != NO_CLASS
    places = result.labels[known] * classes + result.predictions[known]
    return np.bincount(places, minlength=classes**2).reshape(classes, classes)
