"""A map of the examples: each lies where a layer's outputs put it, in the plane in which they differ most, or beside
those that are most like it to the layer.

What is drawn on the pad has its place among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from netviz.data.example_values import ExampleValues
from netviz.data.scaling import Scaling
from netviz.engine.examples import Examples
from netviz.engine.layer_outputs import INPUT
from netviz.engine.network import Network
from netviz.engine.polygon import inside
from netviz.number_format import number
from netviz.session.example_mapper import PCA, PROJECTIONS, TSNE, PlacedExamples
from netviz.session.example_sample import asked_split
from netviz.session.frame import FrameRequest
from netviz.session.neighbour_map import why_not
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.values_of_run import values_of
from netviz.texts import phrase

CLEAR = 95.0
"""The percentile of the errors of numbers that has the full colour."""


@dataclass(frozen=True)
class MappedNumbers:
    """What is learned and predicted of n examples placed on a map, where these are numbers; each (n,)."""

    true: NDArray[np.float64]
    predicted: NDArray[np.float64]
    """In the targets' own unit."""
    tone: NDArray[np.float64]
    """The true ones from the smallest, 0, to the largest, 1."""
    off: NDArray[np.float64]
    """How far the predicted ones are from them, 0…1."""

    @classmethod
    def of(cls, targets: NDArray[np.floating], outputs: NDArray[np.floating], scaling: Scaling | None) -> Self:
        """Of n targets and outputs, as the network sees them; n ≥ 1."""
        true, predicted = ((scaling or Scaling()).in_units(values) for values in (targets, outputs))
        span, missed = float(np.ptp(true)) or 1.0, np.abs(true - predicted)
        clear = float(np.percentile(missed, CLEAR)) or 1.0
        return cls(true, predicted, (true - true.min()) / span, np.minimum(1.0, missed / clear))


@dataclass(frozen=True)
class ExampleMap:
    """The question is (split, layer, projection): the layer is an index into `layers`, or None for the last hidden one;
    the projection, which may be left out, is one of `PROJECTIONS`.
    """

    split: str
    layers: tuple[str, ...]
    """The input and the layers with weights, by their names."""
    layer: int
    """The one whose outputs place the examples, an index into `layers`."""
    class_names: tuple[str, ...]
    """Empty where numbers are predicted."""
    placed: PlacedExamples | None
    """None until they have gone through the network once."""
    labels: NDArray[np.int64]
    """(n,): the true classes of those placed."""
    own: Examples
    """The examples of the whole split with the data's own inputs; not copied."""
    values: ExampleValues | None
    """The inputs in words; None for pictures."""
    drawing: tuple[float, float] | None
    """Where the drawing lies; None if there is none, or the network takes no drawings."""
    numbers: MappedNumbers | None
    """Where these are predicted."""
    busy: bool
    """Whether the next frame will know more."""
    projection: str = PCA
    """How they are placed."""
    problem: str = ""
    """Why they are not placed as was asked, as a sentence without its full stop."""
    target: str = ""
    """What is learned, if it has a name."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        wanted: Any = request.questions.get(cls, ("validation", None))
        split, network = asked_split(wanted[0]), run.network
        indices = [INPUT, *network.weighted_layers]
        layer = len(indices) - 2 if wanted[1] is None else min(max(0, int(wanted[1])), len(indices) - 1)
        projection = str(wanted[2]) if len(wanted) > 2 and wanted[2] in PROJECTIONS else PCA
        problem = why_not() if projection == TSNE else ""
        if problem:
            projection = PCA
        examples: Examples = getattr(run.splits, split)
        placed = None
        if len(examples):
            placed = run.mapper.advance(
                run.evaluators.time, split, examples, indices[layer], run.version, run.trainer.step_count, projection
            )
        labels, numbers = np.zeros(0, np.int64), None
        if placed is not None:
            labels = examples.labels[placed.places]
            targets = examples.targets
            if targets is not None:
                numbers = run.cached(
                    ("numbers on the map", split, layer, placed.number),
                    lambda: MappedNumbers.of(targets[placed.places, 0], placed.numbers, run.splits.scaling),
                )
        drawing = None
        if request.drawing is not None and placed is not None and run.recognizer.accepts_drawings:
            image = request.drawing
            key = "drawing on the map", split, layer, placed.number, image.tobytes()
            drawing = run.cached(key, lambda: run.mapper.place(run.as_input(image)))
        return cls(
            split=split,
            layers=_names(network),
            layer=layer,
            class_names=run.data.names_of_classes if examples.targets is None else (),
            placed=placed,
            labels=labels,
            own=getattr(run.splits.points, split),
            values=values_of(run),
            drawing=drawing,
            numbers=numbers,
            busy=len(examples) > 0 and not run.mapper.knows(run.version),
            projection=projection,
            problem=problem or run.mapper.problem,
            target=run.data.target,
        )

    def words(self, index: int) -> str:
        """What there is to say of one of those placed."""
        placed = self.placed
        if placed is None:
            return ""
        if self.numbers is not None:
            true, predicted = (float(values[index]) for values in (self.numbers.true, self.numbers.predicted))
            return phrase("{true}, predicted {predicted}", true=number(true), predicted=number(predicted))
        label, answer = int(self.labels[index]), int(placed.predictions[index])
        meant = phrase("none") if label < 0 else self.class_names[label]
        if placed.right[index]:
            return meant
        return phrase("{meant}, read as {answer}", meant=meant, answer=self.class_names[answer])

    def selected(self, points: NDArray[np.floating], corners: NDArray[np.floating]) -> NDArray[np.intp]:
        """Which of the points (n, 2) lie within a line drawn around them, corners (k, 2)."""
        return np.flatnonzero(inside(points, corners))


def _names(network: Network) -> tuple[str, ...]:
    return (phrase("input"), *(network.name_of(index) for index in network.weighted_layers))
