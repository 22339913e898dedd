"""The landscape of the cost around some weights, along two directions of the space of all parameters.

Random directions are normalized filter by filter, so that a step means the same for large weights and small ones, or
the directions are those in which the run's own path spreads most (Li, Xu, Taylor, Studer and Goldstein 2018,
*Visualizing the loss landscape of neural nets*).
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.sampler import whole_batch
from netviz.engine.slices import slice_size


def random_directions(network: Network, rng: np.random.Generator) -> Values:
    """Two random directions (2, parameters), filter-normalized.

    In each, the part of a neuron or filter has the norm of its weights; biases and normalization parameters do not
    move.
    """
    found = np.zeros((2, network.parameters.size))
    for direction in found:
        start = 0
        for weights in network.neurons:
            drawn = rng.standard_normal(weights.shape)
            lengths = np.linalg.norm(drawn, axis=1, keepdims=True)
            drawn *= np.linalg.norm(weights.astype(np.float64), axis=1, keepdims=True) / np.maximum(lengths, 1e-30)
            direction[start : start + weights.size] = drawn.reshape(-1)
            start += weights.size
    return found


def principal_directions(points: Array, centre: Array) -> tuple[Values, Values]:
    """(directions (2, parameters), shares (2,)): the first two principal components of a path's points (k, parameters),
    k ≥ 2, as seen from `centre`, each of length 1, and the share of the squared distances along each. If the path has
    only one direction, the second and its share are 0.
    """
    away = np.asarray(points, np.float64) - centre
    # k is small and there may be millions of parameters: of the two Gram matrices the one of the points.
    values, vectors = np.linalg.eigh(away @ away.T)
    found, shares = np.zeros((2, away.shape[1])), np.zeros(2)
    whole = max(float(values.clip(0).sum()), 1e-300)
    for place in range(2):
        value, vector = float(values[-1 - place]), vectors[:, -1 - place]
        if value > 1e-12 * whole:
            found[place] = vector @ away / np.sqrt(value)
            shares[place] = value / whole
    return found, shares


def projected(points: Array, centre: Array, directions: Values) -> Values:
    """(k, 2): where points (k, parameters) lie on the plane through `centre`, in steps of the two directions.

    These need not be perpendicular; what does not lie on the plane is projected onto it (least squares).
    """
    away = np.asarray(points, np.float64) - centre
    gram = directions @ directions.T
    return np.asarray(away @ directions.T @ np.linalg.pinv(gram))


class LandscapeGrid:
    """The cost at each point of a grid on that plane, row by row from the middle outwards, some milliseconds at a time.

    across, up: the ranges in steps of the directions. term(weights): the regularization term. The network is copied, so
    that the run may go on.
    """

    def __init__(
        self,
        network: Network,
        examples: Examples,
        directions: Values,
        across: tuple[float, float],
        up: tuple[float, float],
        side: int,
        term: Callable[[Array], float] = lambda weights: 0.0,
    ) -> None:
        self._network = network.copy()
        self.centre = network.parameters.astype(np.float64)
        """The parameters in the middle of the plane, (parameters,)."""
        self._directions, self._term = directions, term
        self._slices = self._sliced(examples)
        self._examples = len(examples)
        self._sum, self._slice = 0.0, 0
        self._across, self._up = np.linspace(*across, side), np.linspace(*up, side)
        self.heights: Values = np.full((side, side), np.nan)
        """(side, side): a row per step up, a column per step across; NaN where it is not known yet."""
        rows = sorted(range(side), key=lambda row: (abs(row - (side - 1) / 2), row))
        self._left = [(row, column) for row in reversed(rows) for column in reversed(range(side))]

    @property
    def rows(self) -> int:
        """How many rows have been worked out, whether or not their costs are finite."""
        side = len(self.heights)
        return (side**2 - len(self._left)) // side

    @property
    def done(self) -> bool:
        return not self._left

    def advance(self, seconds: float) -> None:
        """Work for this many seconds, on at least one slice of the examples at one point."""
        end = time.perf_counter() + seconds
        while self._left:
            self._advance_slice()
            if time.perf_counter() >= end:
                return

    def _advance_slice(self) -> None:
        """The costs of some more examples at the current point."""
        network, (row, column) = self._network, self._left[-1]
        if not self._slice:
            across, up = self._across[column], self._up[row]
            network.parameters[:] = self.centre + across * self._directions[0] + up * self._directions[1]
        one, inputs, targets = self._slices[self._slice]
        logits = one.forward(inputs)
        costs = network.output_cost.per_example(logits, one.outputs(logits), targets)
        self._sum += float(costs.sum(dtype=np.float64))
        self._slice += 1
        if self._slice == len(self._slices):
            self.heights[row, column] = self._sum / self._examples + self._term(network.weights)
            self._sum, self._slice = 0.0, 0
            self._left.pop()

    def _sliced(self, examples: Examples) -> list[tuple[ForwardBackward, Array, Array]]:
        """The examples as slices: what each goes through, its inputs and its targets."""
        network, size = self._network, slice_size(self._network)
        tools: dict[int, ForwardBackward] = {}
        found = []
        for start in range(0, len(examples), size):
            some = examples.select(slice(start, min(start + size, len(examples))))
            if len(some) not in tools:
                tools[len(some)] = ForwardBackward(network, len(some), training=False)
            one = tools[len(some)]
            found.append((one, *whole_batch(some, one.takes_columns, network.dtype, network.outputs)))
        return found
