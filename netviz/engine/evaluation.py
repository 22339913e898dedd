"""Evaluation: what a network makes of a whole set of examples, and the measures of it.

It works through the set a batch at a time, so that a worker can pause or answer the window in between.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import NO_CLASS, Examples, Gatherer, right
from netviz.engine.network import Network
from netviz.engine.pair import Pair
from netviz.engine.passes import Pass
from netviz.engine.shares import probabilities
from netviz.engine.workbench import parts_of

BATCH = 100
CALIBRATION_BINS = 15


@dataclass(frozen=True)
class Result:
    """cost: the mean cost of the data, without the regularization term. outputs: a^L (outputs, n). labels: (n,).

    classes: how many of the outputs are classes. targets: (outputs, n) for regression, else None.
    """

    cost: float
    outputs: Array
    labels: NDArray[np.int64]
    classes: int
    targets: Array | None = None

    @property
    def predictions(self) -> NDArray[np.int64]:
        return np.asarray(np.argmax(self.outputs[: self.classes], axis=0), np.int64)

    @property
    def accuracy(self) -> float:
        """The fraction of examples that are answered right (`examples.right`)."""
        return float(np.mean(self.right)) if len(self.labels) else 0.0

    @property
    def right(self) -> NDArray[np.bool_]:
        """Which examples are answered right, (n,)."""
        return right(self.outputs, self.labels, self.classes, self.targets)


class Evaluator:
    """Evaluates one network on one set of examples, as often as asked, `batch` examples at a time.

    A batch that is work enough is cut in parts, of which two go through the network at the same time.
    """

    def __init__(self, network: Network, examples: Examples, batch: int = BATCH) -> None:
        self._network = network
        self._examples = examples
        n = len(examples)
        self.batch = min(batch, max(1, n))
        self._parts = parts_of(network, self.batch)
        size = self.batch // self._parts
        self._spans = [(start, min(start + size, n)) for start in range(0, n, size)]
        self._tools: dict[tuple[int, int], tuple[Pass, Gatherer]] = {}
        self._pair = Pair()
        self._outputs = np.empty((network.outputs, n), network.dtype)
        self._costs = np.zeros(len(self._spans))
        self._next = 0

    @property
    def batches(self) -> int:
        """How many times `advance` has work to do."""
        return -(-len(self._spans) // self._parts)

    def begin(self) -> None:
        """Start from the first example again."""
        self._next = 0

    def advance(self) -> Result | None:
        """Evaluate the next batch; the result once all are done."""
        first, self._next = self._next, min(self._next + self._parts, len(self._spans))
        spans = range(first, self._next)
        if self._parts > 1:
            self._pair.together(lambda: self._evaluate(spans[0::2], 0), lambda: self._evaluate(spans[1::2], 1))
        else:
            self._evaluate(spans, 0)
        if self._next < len(self._spans):
            return None
        examples = self._examples
        targets = None if examples.targets is None else examples.targets.T
        cost = float(self._costs.sum()) / max(1, len(examples))
        return Result(cost, self._outputs, examples.labels, examples.classes, targets)

    def whole(self) -> Result:
        """Evaluate all examples at once, from the first."""
        self.begin()
        while (result := self.advance()) is None:
            continue
        return result

    def _evaluate(self, spans: range, lane: int) -> None:
        for index in spans:
            self._evaluate_span(index, lane)

    def _evaluate_span(self, index: int, lane: int) -> None:
        start, end = self._spans[index]
        key = lane, end - start
        if key not in self._tools:
            forward = Pass(self._network, end - start, learns=False)
            network = self._network
            gatherer = Gatherer(
                self._examples, 1, end - start, forward.takes_columns, network.dtype, outputs=network.outputs
            )
            self._tools[key] = forward, gatherer
        forward, gatherer = self._tools[key]
        gatherer.gather(np.arange(start, end))
        inputs, targets = gatherer.batch(0)
        logits = forward.forward(inputs)
        outputs = forward.outputs(logits)
        self._outputs[:, start:end] = outputs
        costs = self._network.pair.per_example(logits, outputs, targets)
        self._costs[index] = float(np.sum(costs, dtype=np.float64))


def evaluate(network: Network, examples: Examples) -> Result:
    """The whole evaluation at once."""
    return Evaluator(network, examples).whole()


def confusion(result: Result, classes: int) -> NDArray[np.int64]:
    """(classes, classes): row the true class, column the answer; examples of no class are left out."""
    known = result.labels != NO_CLASS
    places = result.labels[known] * classes + result.predictions[known]
    return np.bincount(places, minlength=classes**2).reshape(classes, classes)


def calibration_error(result: Result, bins: int = CALIBRATION_BINS) -> float:
    """Expected calibration error (Guo et al. 2017): |accuracy − confidence|, averaged over bins of equal width."""
    confidence = probabilities(result.outputs)[: result.classes].max(axis=0).astype(np.float64)
    right = (result.predictions == result.labels).astype(np.float64)
    which = np.minimum((confidence * bins).astype(np.int64), bins - 1)
    gaps = np.bincount(which, weights=right - confidence, minlength=bins)
    return float(np.abs(gaps).sum() / max(1, len(right)))
