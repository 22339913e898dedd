"""What the figures of lessons measure: each measure follows the run and gives one number or several."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from netviz.config import Config, weighted_layers
from netviz.engine import trajectory
from netviz.engine.evaluation import evaluate
from netviz.engine.history import Values
from netviz.lessons import fooled, lottery, valley
from netviz.lessons.figures import (
    first_layer_weights,
    gradient_check,
    hidden_spread,
    mean_delta_norms,
    output,
    output_sum,
    peak_test_accuracy,
    r_squared,
    test_error,
    train_accuracy,
    train_cost,
)
from netviz.lessons.measure import (
    MOST_BENT,
    First,
    Last,
    Measure,
    no_bowl,
    too_large,
    without_classes,
    without_hidden_layers,
    without_numbers,
)
from netviz.run.headless import Outcome
from netviz.texts import phrase


class FirstDeltaNorms(First):
    """‖mean δ^l‖ of every hidden layer with weights before the first step."""

    def __init__(self) -> None:
        super().__init__(mean_delta_norms)

    def incompatibility(self, config: Config) -> str | None:
        return without_hidden_layers(config)

    def values(self, config: Config) -> int:
        return weighted_layers(config) - 1


class GradientCheck(First):
    """The largest difference between ∂C/∂w by backpropagation and by finite differences."""

    def __init__(self) -> None:
        super().__init__(gradient_check)

    def incompatibility(self, config: Config) -> str | None:
        return too_large(config)


class Accuracy(Last):
    """A share of right answers, which only a run with classes has."""

    def incompatibility(self, config: Config) -> str | None:
        return without_classes(config)


class HiddenSpread(Last):
    """How different the neurons of the first hidden layer are."""

    def __init__(self) -> None:
        super().__init__(hidden_spread)

    def incompatibility(self, config: Config) -> str | None:
        return without_hidden_layers(config)


class RSquared(Last):
    """R² on one split."""

    def __init__(self, split: str) -> None:
        super().__init__(lambda outcome: r_squared(outcome, split))

    def incompatibility(self, config: Config) -> str | None:
        return without_numbers(config)


class TestError(Last):
    """Mean |a − y| over the test set."""

    __test__ = False  # not a test for pytest, despite its name

    def __init__(self) -> None:
        super().__init__(test_error)

    def incompatibility(self, config: Config) -> str | None:
        return without_numbers(config)


class Slowness(Measure):
    """How many times more slowly the first hidden layer learns than the last, by ‖mean δ‖ over the whole run."""

    def incompatibility(self, config: Config) -> str | None:
        return without_hidden_layers(config)

    def __init__(self) -> None:
        self._sums: Values = np.zeros(0)

    def epoch(self, outcome: Outcome) -> None:
        norms = mean_delta_norms(outcome)
        self._sums = norms if not self._sums.size else self._sums + norms

    def end(self, outcome: Outcome) -> float:
        return float(self._sums[-1] / self._sums[0])


class OutputHistory(Measure):
    """Follows a single neuron's output from before the first step through every epoch."""

    def __init__(self) -> None:
        self._outputs: list[float] = []

    def begin(self, outcome: Outcome) -> None:
        self._outputs.append(output(outcome))

    def epoch(self, outcome: Outcome) -> None:
        self._outputs.append(output(outcome))


class Flatness(OutputHistory):
    """How far, as a fraction of the way to its final output, a single neuron has come after half of the epochs."""

    def end(self, outcome: Outcome) -> float:
        outputs = self._outputs
        way = outputs[0] - outputs[-1]
        return (outputs[0] - outputs[len(outputs) // 2]) / way if way else math.nan


class Steepest(OutputHistory):
    """The fraction of the epochs after which a single neuron's output changed fastest; 0 at the very start."""

    def end(self, outcome: Outcome) -> float:
        steps = np.abs(np.diff(self._outputs))
        return float(np.argmax(steps)) / len(steps)


class Detour(Measure):
    """How many times longer the path of the weights is than the straight line from its first point to its last.

    Only for networks small enough to record every step.
    """

    def incompatibility(self, config: Config) -> str | None:
        return too_large(config)

    def begin(self, outcome: Outcome) -> None:
        outcome.trainer.trajectory = trajectory.Trajectory(outcome.network)

    def end(self, outcome: Outcome) -> float:
        assert outcome.trainer.trajectory is not None
        way = outcome.trainer.trajectory.path()
        whole = np.linalg.norm(np.diff(way, axis=0), axis=1).sum()
        straight = np.linalg.norm(way[-1] - way[0])
        return float(whole / straight) if straight else math.nan


class FiltersChange(Measure):
    """‖w − w₀‖/‖w₀‖ of the first layer's weights, where w₀ are the initial ones."""

    def begin(self, outcome: Outcome) -> None:
        self._first = first_layer_weights(outcome)

    def end(self, outcome: Outcome) -> float:
        first = np.linalg.norm(self._first)
        return float(np.linalg.norm(first_layer_weights(outcome) - self._first) / first) if first else math.nan


class ConditionNumber(First):
    """The strongest curvature of a bowl over the weakest."""

    def __init__(self) -> None:
        super().__init__(valley.condition_number)

    def incompatibility(self, config: Config) -> str | None:
        return no_bowl(config)


class Steepness(First):
    """The strongest curvature over that of the median direction, before the first step."""

    def __init__(self) -> None:
        super().__init__(valley.steepness)

    def incompatibility(self, config: Config) -> str | None:
        return too_large(config, MOST_BENT)


class StepFactor(Measure):
    """By which factor a step shrinks the distance of the parameters from the bottom of a bowl, on average."""

    def incompatibility(self, config: Config) -> str | None:
        return no_bowl(config)

    def begin(self, outcome: Outcome) -> None:
        self._first = outcome.network.parameters.astype(np.float64)

    def end(self, outcome: Outcome) -> float:
        bottom, last = valley.minimum(outcome), outcome.network.parameters.astype(np.float64)
        ratio = float(np.linalg.norm(last - bottom) / np.linalg.norm(self._first - bottom))
        return float(ratio ** (1 / outcome.trainer.step_count))


class Pruned(Measure):
    """The accuracy on the test set with the smallest weights at 0, for each share of `lottery.PRUNED`."""

    def incompatibility(self, config: Config) -> str | None:
        return without_classes(config)

    def values(self, config: Config) -> int:
        return len(lottery.PRUNED)

    def end(self, outcome: Outcome) -> Values:
        return lottery.pruned_accuracies(outcome)


class FooledError(Last):
    """The error on test pictures that were changed against the network, see `fooled.fooled_error`."""

    def __init__(self) -> None:
        super().__init__(fooled.fooled_error)

    def incompatibility(self, config: Config) -> str | None:
        pictures = len(config.data.source.shape) == 3
        return without_classes(config) or (None if pictures else phrase("is for networks that read pictures"))


class Ticket(Measure):
    """The accuracies on the test set of a lottery ticket, and of as many weights drawn anew."""

    def incompatibility(self, config: Config) -> str | None:
        return without_classes(config)

    def values(self, config: Config) -> int:
        return 2

    def begin(self, outcome: Outcome) -> None:
        self._first = outcome.network.parameters.copy()

    def end(self, outcome: Outcome) -> Values:
        return lottery.ticket_accuracies(outcome, self._first)


class Seconds(Measure):
    """How long the run took, without evaluating the test set."""

    def end(self, outcome: Outcome) -> float:
        return outcome.seconds


MEASURES: dict[str, Callable[[], Measure]] = {
    "first-output": lambda: First(output),
    "last-output": lambda: Last(output),
    "half-way": Flatness,
    "steepest": Steepest,
    "peak-test-accuracy": lambda: Accuracy(peak_test_accuracy),
    "first-epoch-test-accuracy": lambda: Accuracy(lambda outcome: outcome.test_accuracies[1]),
    "hidden-spread": HiddenSpread,
    "test-accuracy": lambda: Accuracy(lambda outcome: evaluate(outcome.network, outcome.splits.test).accuracy),
    "train-accuracy": lambda: Accuracy(train_accuracy),
    "test-r2": lambda: RSquared("test"),
    "test-cost": lambda: Last(lambda outcome: evaluate(outcome.network, outcome.splits.test).cost),
    "train-r2": lambda: RSquared("train"),
    "train-cost": lambda: Last(train_cost),
    "first-delta-norms": FirstDeltaNorms,
    "slowness": Slowness,
    "gradient-check": GradientCheck,
    "output-sum": lambda: Last(output_sum),
    "test-error": TestError,
    "detour": Detour,
    "parameters": lambda: First(lambda outcome: float(outcome.network.parameters.size)),
    "filters-change": FiltersChange,
    "fooled-error": FooledError,
    "pruned-test-accuracy": Pruned,
    "ticket-test-accuracy": Ticket,
    "condition-number": ConditionNumber,
    "steepness": Steepness,
    "step-factor": StepFactor,
    "seconds": Seconds,
}
"""The measures by the names that lessons use."""
