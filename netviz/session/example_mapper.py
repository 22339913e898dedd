"""Where the examples of a split lie by a layer's outputs: in the plane of most variance, worked out a piece at a time,
or with neighbours kept together (neighbour_map.py).

A pass takes the network as it is when the pass begins: were it to learn on meanwhile, the examples of one map would be
of many networks. Each map is turned so that it lies as near as can be to the one before, or goes on from there.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples
from netviz.engine.inspection import Inspector
from netviz.engine.layer_outputs import INPUT, LayerOutputs, numbers_of
from netviz.engine.network import Network
from netviz.engine.principal_axes import AxisSearch, PrincipalAxes, aligned
from netviz.session.background_evaluator import TimeShare
from netviz.session.neighbour_map import NeighbourMap
from netviz.session.neighbour_process import NeighbourProcess

MOST_EXAMPLES = 5_000
MOST_NUMBERS = 1 << 23
"""The most numbers of a layer that are kept, 32 MB; of a layer with many, fewer examples are shown."""
FEWEST_EXAMPLES = 3
PCA, TSNE = "pca", "t-sne"
PROJECTIONS = (PCA, TSNE)
MOST_OF_NEIGHBOURS = 2_000
"""The most examples of a map that keeps neighbours together: its work grows with them, 12 ms a round for 5,000."""
NEAREST = 5
"""Between how many examples something new is placed on such a map."""


@dataclass(frozen=True)
class PlacedExamples:
    """n examples in the plane."""

    number: int
    """Counts the maps of a run."""
    places: NDArray[np.intp]
    """(n,): which examples of the split, evenly taken."""
    points: NDArray[np.float32]
    """(n, 2)."""
    predictions: NDArray[np.int64]
    right: NDArray[np.bool_]
    """(n,) each: the class answered, and whether it is right."""
    numbers: NDArray[np.float32]
    """(n,): the first output."""
    share: float | None
    """What share of the variance the two directions have; None where neighbours are kept together."""
    version: int
    step: int
    """Of the network."""


class ExampleMapper:
    """Maps the examples of one split by one layer at a time."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._key: Hashable = None
        self._copies: tuple[Network, Network] | None = None
        self._outputs: LayerOutputs | None = None
        self._search: AxisSearch | None = None
        self._neighbours: NeighbourMap | None = None
        self._process = NeighbourProcess()
        self._values: Array | None = None
        """What the examples of the last map that keeps neighbours together are placed by, (n, d)."""
        self._mean: Array = np.zeros(0)
        self._mean_next: Array = np.zeros(0)
        self._directions: NDArray[np.floating] = np.zeros((0, 2))
        self._block: NDArray[np.floating] | None = None
        self._inspector: Inspector | None = None
        self._began = (0, 0)
        self._layer, self._projection = INPUT, PCA
        self.problem = ""
        """Why there is no map as it is asked for, as a sentence without its full stop."""
        self.found: PlacedExamples | None = None
        """The last map; None until there is one of this split and layer."""
        self.saved = 0.0
        """The seconds that it may work beyond what the next frame grants; negative for what it owes."""

    def advance(
        self,
        time: TimeShare,
        split: str,
        examples: Examples,
        layer: int,
        version: int,
        step: int,
        projection: str = PCA,
    ) -> PlacedExamples | None:
        """Go on for its share of a frame's time; the last map of this split and layer.

        version: as in `Run.version`. layer: an index into the network's layers, or `INPUT`. projection: one of
        `PROJECTIONS`.
        """
        key = split, layer, id(examples), projection
        if key != self._key:
            self._key, self._layer, self._projection, self.problem = key, layer, projection, ""
            self.found, self._outputs, self._search, self._block, self._values = None, None, None, None, None
            self.call_off()
        if self._waits() or self.knows(version):
            return self.found
        with time.turn(self, empty=self.found is None) as seconds:
            end = time.clock() + seconds
            while time.clock() < end and not self.knows(version) and not self._waits():
                self._advance(examples, version, step)
        return self.found

    @property
    def working(self) -> NeighbourMap | None:
        """What is worked out in a process of its own; None while nothing is."""
        return self._neighbours

    def knows(self, version: int) -> bool:
        """Whether the last map is of the network as it is now."""
        return bool(self.problem) or (
            self._neighbours is None and self.found is not None and self.found.version == version
        )

    def call_off(self) -> None:
        """End what is worked out in a process of its own."""
        if self._neighbours is not None:
            self._neighbours.call_off()
            self._neighbours = None

    def place(self, x: Array) -> tuple[float, float] | None:
        """Where one input of the network's shape lies on the last map; None if there is none."""
        if self.found is None or self._inspector is None:
            return None
        outputs, activations = self._inspector.forward(x)
        last = self._layer == len(activations) - 1
        values = x if self._layer == INPUT else outputs if last else activations[self._layer]
        if self._values is not None:
            return self._among_neighbours(np.ravel(values), self._values, self.found.points)
        here = (np.ravel(values) - self._mean) @ self._directions
        return float(here[0]), float(here[1])

    @staticmethod
    def _among_neighbours(value: Array, values: Array, points: NDArray[np.float32]) -> tuple[float, float]:
        """Between the examples that are nearest by their values, the nearer the closer."""
        away = np.linalg.norm(values - value, axis=1).astype(np.float64)
        nearest = np.argsort(away)[:NEAREST]
        weights = 1 / (away[nearest] + 1e-6 * (away.mean() + 1e-12))
        here = weights @ points[nearest] / weights.sum()
        return float(here[0]), float(here[1])

    def _waits(self) -> bool:
        """Whether there is nothing to do but to wait; takes what has been worked out."""
        working = self._neighbours
        if working is None:
            return False
        over, points = working.over, working.points  # in this order: once it is over, all points are there
        if points is not None and (self.found is None or points is not self.found.points):
            self._publish_neighbours(points)
        if over:
            self.problem, self._neighbours, self._outputs = working.problem, None, None
        return not over

    def _advance(self, examples: Examples, version: int, step: int) -> None:
        """The next batch, or the next round of the search for the plane."""
        if self._search is not None:
            axes = self._search.advance()
            if axes is not None:
                self._publish(axes)
        elif self._outputs is None:
            self._begin(examples, version, step)
        elif self._outputs.advance():
            values = self._outputs.values
            if self._projection == TSNE:
                before = self.found
                self._neighbours = NeighbourMap(values, None if before is None else before.points, self._process)
                return
            self._mean_next = values.mean(axis=0, dtype=np.float64).astype(values.dtype)
            values -= self._mean_next
            self._search = AxisSearch(values, start=self._block)

    def _begin(self, examples: Examples, version: int, step: int) -> None:
        if self._copies is None:
            self._copies = self._network.copy(), self._network.copy()
        self._copies[0].copy_from(self._network)
        most_placed = MOST_OF_NEIGHBOURS if self._projection == TSNE else MOST_EXAMPLES
        most = min(most_placed, max(FEWEST_EXAMPLES, MOST_NUMBERS // numbers_of(self._network, self._layer)))
        places = np.linspace(0, len(examples) - 1, min(len(examples), most)).astype(np.intp)
        self._outputs = LayerOutputs(self._copies[0], examples, places, self._layer)
        self._began = version, step

    def _publish(self, axes: PrincipalAxes) -> None:
        outputs, search, before = self._outputs, self._search, self.found
        assert outputs is not None and search is not None and self._copies is not None
        directions = np.zeros((outputs.values.shape[1], 2), outputs.values.dtype)
        directions[:, : axes.axes.shape[1]] = axes.axes
        points = outputs.values @ directions
        if before is not None:
            turn = aligned(points, before.points).astype(points.dtype)
            points, directions = points @ turn, directions @ turn
        self._block, self._mean, self._directions = search.block, self._mean_next, directions
        self.found = PlacedExamples(
            1 if before is None else before.number + 1, outputs.places, points.astype(np.float32),
            outputs.predictions, outputs.right, outputs.numbers, float(axes.shares.sum()), *self._began,
        )  # fmt: skip
        self._place_by_this()
        self._outputs = self._search = None

    def _publish_neighbours(self, points: NDArray[np.float32]) -> None:
        """A map on its way, or the last."""
        outputs, before = self._outputs, self.found
        assert outputs is not None
        if self._values is not outputs.values:
            self._values = outputs.values
            self._place_by_this()
        self.found = PlacedExamples(
            1 if before is None else before.number + 1, outputs.places, points, outputs.predictions, outputs.right,
            outputs.numbers, None, *self._began,
        )  # fmt: skip

    def _place_by_this(self) -> None:
        """What is drawn is placed by the network of this map, until the next is there."""
        assert self._copies is not None
        self._copies = self._copies[1], self._copies[0]
        self._inspector = Inspector(self._copies[1])
