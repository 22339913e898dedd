"""What a measure is, when it is taken, and which runs have no such figure."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from netviz.config import Config, parameter_count, weighted_layers
from netviz.engine.history import Values
from netviz.run.headless import Outcome
from netviz.texts import phrase

MOST_MEASURED = 10_000
"""The largest number of parameters for measures that look at every weight, or record every step."""
MOST_BENT = 500
"""The largest number of parameters for measures of all second derivatives."""


class Measure(ABC):
    """`begin` is called before the first step, `epoch` after each epoch; `end` returns the figure."""

    def incompatibility(self, config: Config) -> str | None:
        """Why a run with this config has no such figure, as the end of a sentence; None if it has."""
        return None

    def values(self, config: Config) -> int:
        """How many numbers `end` returns for a run with this config."""
        return 1

    def begin(self, outcome: Outcome) -> None:  # noqa: B027 - most need no beginning
        """Called before the first step."""

    def epoch(self, outcome: Outcome) -> None:  # noqa: B027
        """Called after each epoch."""

    @abstractmethod
    def end(self, outcome: Outcome) -> float | Values:
        """The figure, after the last step."""


class Last(Measure):
    """A figure taken at the end of the run."""

    def __init__(self, figure: Callable[[Outcome], float]) -> None:
        self._figure = figure

    def end(self, outcome: Outcome) -> float:
        return self._figure(outcome)


class First(Measure):
    """A figure taken at the start of the run."""

    def __init__(self, figure: Callable[[Outcome], float | Values]) -> None:
        self._figure = figure
        self._value: float | Values = 0.0

    def begin(self, outcome: Outcome) -> None:
        self._value = self._figure(outcome)

    def end(self, outcome: Outcome) -> float | Values:
        return self._value


def without_hidden_layers(config: Config) -> str | None:
    """Why there are no hidden layers to compare; like all of these the end of a sentence, or None."""
    return (
        None
        if weighted_layers(config) > 1
        else phrase("compares hidden layers, but this run's network has none with weights")
    )


def without_classes(config: Config) -> str | None:
    """Why there is no accuracy."""
    source = config.data.source
    return (
        phrase("is for classes, but {data} has numbers to predict", data=phrase(source.label))
        if source.regression
        else None
    )


def without_numbers(config: Config) -> str | None:
    """Why there is no distance from the numbers to predict."""
    source = config.data.source
    return (
        None
        if source.regression
        else phrase("is for learning numbers, but {data} has classes", data=phrase(source.label))
    )


def no_bowl(config: Config) -> str | None:
    """Why the cost of a run is not a bowl with one bottom over all parameters, or why that is not known."""
    if config.network.layers or config.network.output != "linear" or config.training.cost != "quadratic":
        return phrase("is for a linear output with the quadratic cost and no hidden layer")
    return too_large(config, MOST_BENT)


def too_large(config: Config, most: int = MOST_MEASURED) -> str | None:
    """Why measuring would take too long."""
    found = parameter_count(config)
    if found <= most:
        return None
    return phrase(
        "is for small networks, but this one has {count:,} weights and biases, more than {most:,}",
        count=found,
        most=most,
    )
