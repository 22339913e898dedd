"""What a lesson's figures are measured by: each watches the run as it goes and gives one number or several."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np

from netviz.engine import observe, trace
from netviz.engine.differences import in_doubles, numerical_gradient
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import whole_batch
from netviz.engine.history import Values
from netviz.engine.passes import Pass
from netviz.headless import Outcome


class Measure(ABC):
    """`begin` sees the run before its first step, `epoch` after each epoch; `end` gives the figure."""

    def begin(self, outcome: Outcome) -> None:  # noqa: B027 - most need no beginning
        """Before the first step."""

    def epoch(self, outcome: Outcome) -> None:  # noqa: B027
        """After an epoch."""

    @abstractmethod
    def end(self, outcome: Outcome) -> float | Values:
        """After the last step."""


class Last(Measure):
    """A figure of the run's end."""

    def __init__(self, figure: Callable[[Outcome], float | Values]) -> None:
        self._figure = figure

    def end(self, outcome: Outcome) -> float | Values:
        return self._figure(outcome)


class First(Measure):
    """A figure of the run's start."""

    def __init__(self, figure: Callable[[Outcome], float | Values]) -> None:
        self._figure = figure
        self._value: float | Values = 0.0

    def begin(self, outcome: Outcome) -> None:
        self._value = self._figure(outcome)

    def end(self, outcome: Outcome) -> float | Values:
        return self._value


class Slowness(Measure):
    """How many times more slowly the first hidden layer learns than the last, by ‖mean δ‖ over the whole run."""

    def __init__(self) -> None:
        self._sums: Values = np.zeros(0)

    def epoch(self, outcome: Outcome) -> None:
        norms = mean_delta_norms(outcome)
        self._sums = norms if not self._sums.size else self._sums + norms

    def end(self, outcome: Outcome) -> float:
        return float(self._sums[-1] / self._sums[0])


class Trace(Measure):
    """Follows a single neuron's output from before the first step through every epoch."""

    def __init__(self) -> None:
        self._outputs: list[float] = []

    def begin(self, outcome: Outcome) -> None:
        self._outputs.append(output(outcome))

    def epoch(self, outcome: Outcome) -> None:
        self._outputs.append(output(outcome))


class Flatness(Trace):
    """Which part of the way to its last output a single neuron has gone when half of the epochs are over."""

    def end(self, outcome: Outcome) -> float:
        outputs = self._outputs
        return (outputs[0] - outputs[len(outputs) // 2]) / (outputs[0] - outputs[-1])


class Steepest(Trace):
    """After which part of its epochs a single neuron's output has changed fastest: 0 at the very start."""

    def end(self, outcome: Outcome) -> float:
        steps = np.abs(np.diff(self._outputs))
        return float(np.argmax(steps)) / len(steps)


class Detour(Measure):
    """How many times longer than the straight line the way of the weights is, from the first step to the last.

    Only for networks that are small enough for every step to be taken down.
    """

    def begin(self, outcome: Outcome) -> None:
        outcome.trainer.trace = trace.Trace(outcome.network)

    def end(self, outcome: Outcome) -> float:
        assert outcome.trainer.trace is not None
        way = outcome.trainer.trace.path()
        whole = np.linalg.norm(np.diff(way, axis=0), axis=1).sum()
        return float(whole / np.linalg.norm(way[-1] - way[0]))


class Seconds(Measure):
    """How long the run took, without the looks at the test set."""

    def end(self, outcome: Outcome) -> float:
        return outcome.seconds


def gradient_check(outcome: Outcome) -> float:
    """The largest difference between ∂C/∂w by backpropagation and by differences, over the largest ∂C/∂w."""
    network = in_doubles(outcome.network)
    examples = outcome.split.train.first(outcome.config.training.batch_size)
    run = Pass(network, len(examples))
    inputs, targets = whole_batch(examples, run.takes_columns, network.dtype, network.outputs)
    run.backward(run.forward(inputs), targets)
    by_steps = numerical_gradient(network, inputs, targets)
    return float(np.abs(network.gradients - by_steps).max() / np.abs(by_steps).max())


def output_sum(outcome: Outcome) -> float:
    """What the outputs sum to, averaged over the test set."""
    return float(evaluate(outcome.network, outcome.split.test).outputs.sum(axis=0).mean())


def test_error(outcome: Outcome) -> float:
    """Mean |a − y| of the test set, for numbers that are learned."""
    result = evaluate(outcome.network, outcome.split.test)
    assert result.targets is not None
    return float(np.abs(result.outputs - result.targets).mean())


def output(outcome: Outcome) -> float:
    """a of the first output for the first training example."""
    return float(evaluate(outcome.network, outcome.split.train.first(1)).outputs[0, 0])


def mean_delta_norms(outcome: Outcome) -> Values:
    """‖mean δ^l‖ of every hidden layer over the training examples."""
    return observe.mean_delta_norms(outcome.network, outcome.split.train)[:-1]


def peak_test_accuracy(outcome: Outcome) -> float:
    """The best accuracy on the test set after any epoch."""
    return max(outcome.test_accuracies.values())


def hidden_spread(outcome: Outcome) -> float:
    """How unlike the neurons of the first hidden layer are: the spread of each weight over them, the largest of all."""
    return float(outcome.network.neurons[0].std(axis=0).max())


def train_accuracy(outcome: Outcome) -> float:
    return evaluate(outcome.network, outcome.split.train).accuracy


def train_cost(outcome: Outcome) -> float:
    """The cost on the training data with the regularization term, as the book gives it."""
    return evaluate(outcome.network, outcome.split.train).cost + outcome.trainer.regularization_term()


MEASURES: dict[str, Callable[[], Measure]] = {
    "first-output": lambda: First(output),
    "last-output": lambda: Last(output),
    "half-way": Flatness,
    "steepest": Steepest,
    "peak-test-accuracy": lambda: Last(peak_test_accuracy),
    "first-epoch-test-accuracy": lambda: Last(lambda outcome: outcome.test_accuracies[1]),
    "hidden-spread": lambda: Last(hidden_spread),
    "test-accuracy": lambda: Last(lambda outcome: evaluate(outcome.network, outcome.split.test).accuracy),
    "train-accuracy": lambda: Last(train_accuracy),
    "train-cost": lambda: Last(train_cost),
    "first-delta-norms": lambda: First(mean_delta_norms),
    "slowness": Slowness,
    "gradient-check": lambda: First(gradient_check),
    "output-sum": lambda: Last(output_sum),
    "test-error": lambda: Last(test_error),
    "detour": Detour,
    "parameters": lambda: First(lambda outcome: float(outcome.network.parameters.size)),
    "seconds": Seconds,
}
"""The measures that a lesson's figures name."""
