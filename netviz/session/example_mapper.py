"""Where the examples of a split lie in the plane of most variance of a layer's outputs, worked out a piece at a time.

A pass takes the network as it is when the pass begins: were it to learn on meanwhile, the examples of one map would be
of many networks. Each map is turned so that it lies as near as can be to the one before.
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
from netviz.session.background_evaluator import SECONDS, TimeShare

MOST_EXAMPLES = 5_000
MOST_NUMBERS = 1 << 23
"""The most numbers of a layer that are kept, 32 MB; of a layer with many, fewer examples are shown."""
FEWEST_EXAMPLES = 3


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
    share: float
    """Which part of the variance the two directions have."""
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
        self._mean: Array = np.zeros(0)
        self._mean_next: Array = np.zeros(0)
        self._directions: NDArray[np.floating] = np.zeros((0, 2))
        self._block: NDArray[np.floating] | None = None
        self._inspector: Inspector | None = None
        self._began = (0, 0)
        self._layer = INPUT
        self.found: PlacedExamples | None = None
        """The last map; None until there is one of this split and layer."""
        self.saved = 0.0
        """The seconds that it may work beyond what the next frame grants; negative for what it owes."""

    def advance(
        self, time: TimeShare, split: str, examples: Examples, layer: int, version: int, step: int
    ) -> PlacedExamples | None:
        """Go on for its share of a frame's time; the last map of this split and layer.

        version: as in `Run.version`. layer: an index into the network's layers, or `INPUT`.
        """
        key = split, layer, id(examples)
        if key != self._key:
            self._key, self._layer, self.found, self._outputs, self._search = key, layer, None, None, None
            self._block = None
        seconds, began = time.granted(self, self.saved), time.clock()
        while time.clock() - began < seconds and not self.knows(version):
            self._advance(examples, version, step)
        self.saved = min(SECONDS, seconds - (time.clock() - began))
        return self.found

    def knows(self, version: int) -> bool:
        """Whether the last map is of the network as it is now."""
        return self.found is not None and self.found.version == version

    def place(self, x: Array) -> tuple[float, float] | None:
        """Where one input of the network's shape lies on the last map; None if there is none."""
        if self.found is None or self._inspector is None:
            return None
        outputs, activations = self._inspector.forward(x)
        last = self._layer == len(activations) - 1
        values = x if self._layer == INPUT else outputs if last else activations[self._layer]
        here = (np.ravel(values) - self._mean) @ self._directions
        return float(here[0]), float(here[1])

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
            self._mean_next = values.mean(axis=0, dtype=np.float64).astype(values.dtype)
            values -= self._mean_next
            self._search = AxisSearch(values, start=self._block)

    def _begin(self, examples: Examples, version: int, step: int) -> None:
        if self._copies is None:
            self._copies = self._network.copy(), self._network.copy()
        self._copies[0].copy_from(self._network)
        most = min(MOST_EXAMPLES, max(FEWEST_EXAMPLES, MOST_NUMBERS // numbers_of(self._network, self._layer)))
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
        # What is drawn is placed by the network of this map, until the next is there.
        self._copies = self._copies[1], self._copies[0]
        self._inspector = Inspector(self._copies[1])
        self._outputs = self._search = None
