"""What a network with one or two inputs makes of all of them: the map of its answers, or the curve that it learned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.history import Values
from netviz.engine.probabilities import probabilities
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

SIDE, CURVE_POINTS, MOST_POINTS = 56, 161, 500


# The synthetic data lies between −1 and 1, with some room around; other points take what room they need, and a tenth
# around.
EDGE, ROOM = 1.2, 0.1
AXES = ("x₁", "x₂")


Span = tuple[float, float]


@dataclass(frozen=True)
class Plane:
    """features: 1 or 2. points: (n, features), with their labels, or the numbers that they should give, (n,).

    spans: from where to where the plane reaches along each feature. answers: for one feature, (CURVE_POINTS, outputs)
    over the whole of its span; for two, shares (classes, SIDE, SIDE), or the numbers learned, rows downwards from the
    largest y; NaN where a feature has no value.
    regression: whether numbers are learned.
    """

    features: int
    points: Values
    labels: Values
    answers: Values
    regression: bool
    spans: tuple[Span, ...] = ((-EDGE, EDGE), (-EDGE, EDGE))

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        if not on_plane(run):
            return None
        train = run.split.points.train
        shape = train.shape
        shown = evenly_spaced(len(train), MOST_POINTS)
        regression = train.targets is not None
        values = train.targets[shown, 0] if train.targets is not None else train.labels[shown]
        points = train.inputs[shown].astype(np.float64)
        spans = input_spans(train.inputs)
        inputs = network_inputs(run, grid(spans, CURVE_POINTS if shape == (1,) else SIDE))
        unknown = np.isnan(inputs).any(axis=1)
        asked = Examples(np.nan_to_num(inputs), np.zeros(len(inputs), np.int64), train.classes)
        outputs = evaluate(run.network, asked).outputs
        if shape == (2,) and not regression:
            outputs = probabilities(outputs)
        outputs = np.where(unknown, np.nan, outputs)
        answers = outputs.T if shape == (1,) else outputs.reshape(len(outputs), SIDE, SIDE)
        return cls(shape[0], points, values.astype(np.float64), answers.astype(np.float64), regression, spans)


def on_plane(run: RunView) -> bool:
    """Whether the data's own inputs are points of a line or a plane, whatever features are made of them."""
    return run.split.points.train.shape in ((1,), (2,))


def grid(spans: tuple[Span, ...], side: int) -> NDArray[np.float32]:
    """Evenly spaced points of a line, (side, 1), or of a plane, (side², 2), row by row from the largest y downwards."""
    if len(spans) == 1:
        return np.linspace(*spans[0], side)[:, None].astype(np.float32)
    x, y = np.meshgrid(np.linspace(*spans[0], side), np.linspace(*spans[1], side)[::-1])
    return np.stack([x.ravel(), y.ravel()], axis=1).astype(np.float32)


def network_inputs(run: RunView, points: NDArray[np.float32]) -> Array:
    """What the network sees of points (n, k): their features, (n, features), NaN where one has no value."""
    return points if run.data.features is None else run.data.features.of(points)


def input_spans(inputs: NDArray[Any]) -> tuple[Span, ...]:
    """How far the plane reaches along each feature of the inputs (n, features): of all points, not only those shown."""
    return tuple(_span(inputs[:, feature]) for feature in range(inputs.shape[1]))


def _span(values: NDArray[Any]) -> Span:
    """How far the plane reaches along one feature: ±EDGE where all points lie within, else as far as they do."""
    low, high = float(values.min()), float(values.max())
    if low >= -EDGE and high <= EDGE:
        return -EDGE, EDGE
    room = ROOM * (high - low) or EDGE
    return low - room, high + room


def evenly_spaced(there: int, most: int) -> NDArray[np.intp]:
    """The places of at most `most` of `there` things, spread over all of them."""
    return np.arange(there) if there <= most else np.linspace(0, there - 1, most).astype(np.intp)
