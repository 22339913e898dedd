"""The cost surface over two parameters of a small network, and the path that a run takes across it.

C is the cost of all training examples (at most the first 200) with the regularization term, so that full batches, small
ones and single examples move across the same surface.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.sampler import whole_batch
from netviz.engine.trajectory import Trajectory
from netviz.session.frame import FrameRequest
from netviz.session.parts.compared_runs import names_of_runs
from netviz.session.run_view import ComparisonView, RunView

SIDE, MOST_EXAMPLES = 41, 200
# The margin around the paths, as a share of them; the smallest span, in the parameters' units; the steps of a span.
ROOM, LEAST_SPAN, CELLS = 0.06, 0.5, 10
EVERY_SECONDS = 0.7  # how often the surface is recomputed while the other parameters move
Span = tuple[float, float]
LOWERED = "₀₁₂₃₄₅₆₇₈₉"


@dataclass(frozen=True)
class DescentPath:
    """The path of one run."""

    label: str
    points: Values
    """(k, 2), in the two chosen parameters."""
    height: float
    """C at its last point, as a height of the surface."""
    run: int = 0
    """The run's place among the compared ones, 0 for the window's own; it decides the colour."""


@dataclass(frozen=True)
class SurfaceQuestion:
    """Which two parameters to plot, and where."""

    first: int = 0
    second: int = 1
    """Indices into the network's parameter vector."""
    area: tuple[float, ...] = ()
    """What to include in any case: [left, right, low, high], or empty."""


@dataclass(frozen=True)
class CostSurface:
    """C over two parameters."""

    names: tuple[str, ...]
    first: int
    """An index into `names`."""
    second: int
    across: Span
    """The range of the first parameter."""
    up: Span
    """The range of the second parameter. Both ranges cover the paths and a margin."""
    heights: Values
    """(SIDE, SIDE): a row per value of the second parameter, a column per value of the first."""
    paths: tuple[DescentPath, ...]
    """The path of the run, then those of the runs compared with it."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        trace, network = run.trainer.trajectory, run.network
        if trace is None or network.parameters.size < 2:
            return None
        names = parameter_names(network)
        question = request.questions.get(cls, SurfaceQuestion())
        first, second = question.first, question.second
        if not (0 <= first < len(names) and 0 <= second < len(names)) or first == second:
            first, second = 0, 1
        chosen = [first, second]
        own, *others = names_of_runs(run, comparison)
        trajectories = [(own, 0, trace.path()[:, chosen])]
        for place, (compared, name) in enumerate(zip(comparison.runs, others, strict=True), start=1):
            beside = trajectory_beside(run, compared.run)
            if beside is not None:
                trajectories.append((name, place, beside.path()[:, chosen]))
        places = np.concatenate([*(walk for *_, walk in trajectories), np.reshape(question.area, (2, -1)).T])
        across, up = (_span(places[:, axis]) for axis in (0, 1))
        # With no other parameters the surface changes with λ alone; otherwise it is recomputed now and then.
        changes = 0 if network.parameters.size == 2 else run.weights_key(EVERY_SECONDS)
        key = ("surface", first, second, across, up, changes, run.trainer.hyperparameters.regularization)
        heights = run.cached(key, lambda: evaluate_grid(run, (first, second), across, up))
        paths = tuple(
            DescentPath(label, walk, height_at(heights, across, up, float(walk[-1, 0]), float(walk[-1, 1])), place)
            for label, place, walk in trajectories
        )
        return cls(names, first, second, across, up, heights, paths)


def _span(values: Values) -> Span:
    """The range in which a map shows these values: with a margin, rounded outwards to a coarse grid.

    So the map changes now and then as a path grows, rather than with every step.
    """
    low, high = float(values.min()), float(values.max())
    room = max(ROOM * (high - low), (LEAST_SPAN - (high - low)) / 2)
    rough = (high - low + 2 * room) / CELLS
    step = 2.0 ** math.ceil(math.log2(rough))
    return math.floor((low - room) / step) * step, math.ceil((high + room) / step) * step


def evaluate_grid(run: RunView, chosen: tuple[int, int], across: Span, up: Span) -> Values:
    """C of the training examples on a grid of two parameters, (SIDE, SIDE); leaves the network as it was."""
    network, examples = run.network, run.splits.train.first(min(MOST_EXAMPLES, len(run.splits.train)))
    one = ForwardBackward(network, len(examples), training=False)
    inputs, targets = whole_batch(examples, one.takes_columns, network.dtype, network.outputs)
    first, second = chosen
    kept = network.parameters[[first, second]].copy()
    found = np.empty((SIDE, SIDE))
    try:
        for row, y in enumerate(np.linspace(*up, SIDE)):
            network.parameters[second] = y
            for column, x in enumerate(np.linspace(*across, SIDE)):
                network.parameters[first] = x
                logits = one.forward(inputs)
                cost = network.output_cost.per_example(logits, one.outputs(logits), targets).mean(dtype=np.float64)
                found[row, column] = cost + run.trainer.regularization_term()
    finally:
        network.parameters[[first, second]] = kept
    return found


def height_at(heights: Values, across: Span, up: Span, x: float, y: float) -> float:
    """The surface between the points of its grid, by bilinear interpolation; at its border if (x, y) lies outside."""
    rows, columns = heights.shape
    column, row = (
        (min(max(value, low), high) - low) / (high - low) * (count - 1)
        for value, (low, high), count in ((x, across, columns), (y, up, rows))
    )
    left, below = min(int(column), columns - 2), min(int(row), rows - 2)
    right, above = column - left, row - below
    low = heights[below, left] * (1 - right) + heights[below, left + 1] * right
    high = heights[below + 1, left] * (1 - right) + heights[below + 1, left + 1] * right
    return float(low * (1 - above) + high * above)


def trajectory_beside(run: RunView, other: RunView | None) -> Trajectory | None:
    """The recorded path of a run beside this one; None if it has none, or not through the same parameters."""
    trajectory = None if other is None else other.trainer.trajectory
    if other is None or trajectory is None:
        return None
    # Their numbers first: only small networks have a path, and to name the parameters of a large one takes a while.
    one, two = run.network, other.network
    alike = one.parameters.size == two.parameters.size and parameter_names(one) == parameter_names(two)
    return trajectory if alike else None


def parameter_names(network: Network) -> tuple[str, ...]:
    """The name of each parameter, in the order of the network's vector: w¹₁₂ …, then b¹₁ …."""
    weights, biases = [], []
    layers = len(network.weighted_layers)
    for place, index in enumerate(network.weighted_layers):
        raised = "" if layers == 1 else "⁰¹²³⁴⁵⁶⁷⁸⁹"[(place + 1) % 10]
        rows, columns = network.neurons[place].shape
        single = rows * columns == 1
        for row in range(rows):
            weights += [f"w{raised}" + ("" if single else f"{_low(row)}{_low(column)}") for column in range(columns)]
        biases += [
            f"b{raised}" + ("" if single else _low(row)) for row in range(network.layer_parameters[index].biases.size)
        ]
    return (*weights, *biases)


def _low(index: int) -> str:
    return "".join(LOWERED[int(digit)] for digit in str(index + 1))
