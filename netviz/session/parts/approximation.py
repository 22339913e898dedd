"""One hidden layer as an approximation of a curve: the pieces its neurons add up, and the same built by hand.

Any continuous curve can be built from steps: a steep sigmoid neuron steps from 0 to 1 at any place one likes, and the
output adds up the steps, each as high as the curve rises there. Two steps, one up and one down, make a bump (Nielsen,
chapter 4).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.data.synthetic import DRAWN, heights
from netviz.engine.activations import ACTIVATIONS
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.history import Values
from netviz.engine.inspection import hidden_outputs
from netviz.engine.layers import Dense
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

POINTS = 241
STEEP = 16.0  # the weight of a step, as a multiple of 1 / its distance to the next
WANTED, MOST_NEURONS = 0.01, 4_096


@dataclass(frozen=True)
class HandBuilt:
    """A network with one hidden layer built by hand."""

    neurons: int
    parameters: tuple[float, ...]
    """The weights of the hidden layer, those of the output, then both biases."""
    pieces: Values
    """(k, POINTS): the steps, or the bumps of two neurons each, that add up to `curve`."""
    curve: Values
    """(POINTS,)"""
    error: float
    """Mean |curve − target|, where the target's whole height is 1."""


@dataclass(frozen=True)
class Approximation:
    """The target curve, the network's answer, and what each hidden neuron contributes to it."""

    x: Values
    """(POINTS,), from −1 to 1; `target` and `answer` are the values there."""
    target: Values
    answer: Values
    pieces: Values
    """(neurons, POINTS): w²ⱼ aⱼ(x)."""
    error: float
    """Mean |answer − target|, as a fraction of the target's whole height."""
    steps: HandBuilt
    """The same number of neurons as steps by hand."""
    bumps: HandBuilt
    """The same number of neurons as bumps by hand."""
    needed: tuple[int, int]
    """The number of neurons for an error of at most 1 %, as steps and as bumps."""
    trained: bool
    """Whether the network has learned anything yet; until then its error says nothing about what it can do."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network = run.network
        hidden = network.layers[0]
        one_layer = len(network.layers) == 2 and isinstance(hidden, Dense)
        of_x = network.input_shape == (1,) and run.data.features is None
        if not one_layer or not of_x or network.output.name != "linear":
            return None
        assert isinstance(hidden, Dense)
        x = np.linspace(-1, 1, POINTS)
        target = _target(run, x)
        asked = Examples(x[:, None].astype(np.float32), np.zeros(POINTS, np.int64), 1)
        answer = evaluate(network, asked).outputs[0].astype(np.float64)
        outgoing = network.layer_parameters[1].weights[0].astype(np.float64)
        inside = hidden_outputs(network, x[None].astype(np.float32)).astype(np.float64)
        return cls(
            x=x,
            target=target,
            answer=answer,
            pieces=outgoing[:, None] * inside,
            error=float(np.abs(answer - target).mean()),
            steps=build_by_hand(x, target, hidden.units, bumps=False),
            bumps=build_by_hand(x, target, hidden.units, bumps=True),
            needed=run.cached(("needed", target.tobytes()), lambda: (
                neurons_needed(x, target, bumps=False), neurons_needed(x, target, bumps=True)
            )),
            trained=run.has_learned,
        )  # fmt: skip


def build_by_hand(x: Values, target: Values, neurons: int, bumps: bool) -> HandBuilt:
    """Build `neurons` sigmoid neurons by hand that follow the target; a bump takes two, and an odd one is left at 0."""
    count = max(1, neurons // 2 if bumps else neurons)
    edges = np.linspace(-1, 1, count + 1)
    middles = (edges[1:] + edges[:-1]) / 2
    levels = np.interp(middles, x, target)
    steepness = STEEP * count / 2
    if bumps:
        places = np.stack([edges[:-1], edges[1:]], axis=1).ravel()[:neurons]
        jumps = np.stack([levels, -levels], axis=1).ravel()[:neurons]
        first = 0.0
    else:
        # The step up to each level lies half-way between its middle and that of the level before.
        places, first = edges[:-1], float(target[0])
        jumps = np.diff(levels, prepend=first)
    spare = neurons - len(places)
    places, jumps = np.append(places, np.ones(spare)), np.append(jumps, np.zeros(spare))
    biases = -steepness * places
    if bumps:
        biases[0] += steepness  # the first bump is already up where the curve begins
    steps = np.empty((neurons, len(x)))
    ACTIVATIONS["sigmoid"].apply(steepness * x[None] + biases[:, None], steps)
    pieces = jumps[:, None] * steps
    curve = first + pieces.sum(axis=0)
    if bumps and neurons > 1:
        pieces = pieces[: 2 * count].reshape(count, 2, -1).sum(axis=1)
    parameters = (*np.full(neurons, steepness).tolist(), *jumps.tolist(), *biases.tolist(), first)
    return HandBuilt(neurons, parameters, pieces, curve, float(np.abs(curve - target).mean()))


def neurons_needed(x: Values, target: Values, bumps: bool, wanted: float = WANTED) -> int:
    """The smallest number of neurons by hand whose mean error is at most `wanted`; MOST_NEURONS if there is none."""
    low, high = 0, 1
    while build_by_hand(x, target, high, bumps).error > wanted:
        if high >= MOST_NEURONS:
            return MOST_NEURONS
        low, high = high, 2 * high
    return smallest(lambda n: build_by_hand(x, target, n, bumps).error <= wanted, low, high)


def smallest(holds: Callable[[int], bool], low: int, high: int) -> int:
    """The smallest number above `low` that satisfies `holds`, given that `high` and all numbers above it do."""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _target(run: RunView, x: Values) -> Values:
    """The curve itself if the user has drawn it, otherwise the training points, joined by lines."""
    if run.config.data.name == DRAWN:
        return np.asarray(heights(run.config.data.curve)(x), np.float64)
    train = run.splits.train
    assert train.targets is not None
    order = np.argsort(train.inputs[:, 0])
    known = (train.inputs[order, 0], train.targets[order, 0])
    return np.asarray(np.interp(x, *(values.astype(np.float64) for values in known)), np.float64)
