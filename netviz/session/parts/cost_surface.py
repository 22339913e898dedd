"""The cost surface over two of a small network's parameters, and the path that a run takes on it.

C is that of all training examples (the first few hundred), with the regularization term, so that full batches, small
ones and single examples walk over the same surface.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.sampler import whole_batch
from netviz.session.frame import FrameRequest
from netviz.session.parts.compared_runs import names_of_runs
from netviz.session.run_view import ComparisonView, RunView

SIDE, MOST_EXAMPLES = 41, 200
REACHES = (2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 64.0, 128.0)
EVERY_SECONDS = 0.7  # how often the surface is worked out again while the other parameters move
LOWERED = "₀₁₂₃₄₅₆₇₈₉"


@dataclass(frozen=True)
class DescentPath:
    """The way of one run: (k, 2) in the two chosen parameters; heights: C where it now stands, for the last of them."""

    label: str
    points: Values
    height: float
    run: int = 0
    """Which of the runs it is, 0 for the window's own; it has that run's colour."""


@dataclass(frozen=True)
class CostSurface:
    """C over parameters `first` and `second` (indices into `names`), from −reach to reach, heights (SIDE, SIDE).

    Rows follow the second, columns the first. paths: that of the run, then those of the runs beside it.
    """

    names: tuple[str, ...]
    first: int
    second: int
    reach: float
    heights: Values
    paths: tuple[DescentPath, ...]

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        trace, network = run.trainer.trajectory, run.network
        if trace is None or network.parameters.size < 2:
            return None
        names = parameter_names(network)
        first, second = request.questions.get(cls, (0, 1))
        if not (0 <= first < len(names) and 0 <= second < len(names)) or first == second:
            first, second = 0, 1
        chosen = [first, second]
        own, *others = names_of_runs(run, comparison)
        trajectories = [(own, 0, trace.path()[:, chosen])]
        for place, (compared, name) in enumerate(zip(comparison.runs, others, strict=True), start=1):
            other = compared.run
            if other is not None and other.trainer.trajectory is not None and parameter_names(other.network) == names:
                trajectories.append((name, place, other.trainer.trajectory.path()[:, chosen]))
        farthest = max(float(np.abs(walk).max()) for *_, walk in trajectories)
        reach = next((reach for reach in REACHES if reach >= 1.15 * farthest), REACHES[-1])
        # Where there are no other parameters the surface stays as it is; else it is worked out now and then.
        moment = 0 if network.parameters.size == 2 else run.cache_moment(EVERY_SECONDS)
        key = ("surface", first, second, reach, moment)
        heights = run.cached(key, lambda: evaluate_grid(run, first, second, reach))
        paths = tuple(
            DescentPath(label, walk, height_at(heights, reach, float(walk[-1, 0]), float(walk[-1, 1])), place)
            for label, place, walk in trajectories
        )
        return cls(names, first, second, reach, heights, paths)


def evaluate_grid(run: RunView, first: int, second: int, reach: float) -> Values:
    """C of the training examples on a grid of two parameters, (SIDE, SIDE); the network is left as it is."""
    network, examples = run.network, run.split.train.first(min(MOST_EXAMPLES, len(run.split.train)))
    one = ForwardBackward(network, len(examples), training=False)
    inputs, targets = whole_batch(examples, one.takes_columns, network.dtype, network.outputs)
    kept = network.parameters[[first, second]].copy()
    line = np.linspace(-reach, reach, SIDE)
    found = np.empty((SIDE, SIDE))
    try:
        for row, high in enumerate(line):
            network.parameters[second] = high
            for column, across in enumerate(line):
                network.parameters[first] = across
                logits = one.forward(inputs)
                cost = network.output_cost.per_example(logits, one.outputs(logits), targets).mean(dtype=np.float64)
                found[row, column] = cost + run.trainer.regularization_term()
    finally:
        network.parameters[[first, second]] = kept
    return found


def height_at(heights: Values, reach: float, x: float, y: float) -> float:
    """The surface between its grid's points, bilinear; at its border where (x, y) lies outside."""
    column, row = ((min(max(value, -reach), reach) + reach) / (2 * reach) * (SIDE - 1) for value in (x, y))
    left, below = min(int(column), SIDE - 2), min(int(row), SIDE - 2)
    right, above = column - left, row - below
    low = heights[below, left] * (1 - right) + heights[below, left + 1] * right
    high = heights[below + 1, left] * (1 - right) + heights[below + 1, left + 1] * right
    return float(low * (1 - above) + high * above)


def parameter_names(network: Network) -> tuple[str, ...]:
    """What each parameter is called, in the order of the network's vector: w¹₁₂, then b¹₁."""
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
