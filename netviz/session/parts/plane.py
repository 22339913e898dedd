"""What a network with one or two inputs makes of all of them: the map of its answers, or the curve that it learned."""

from __future__ import annotations

from dataclasses import dataclass, field
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
ARROWS = 14
"""How many arrows stand side by side."""


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
    regression: whether numbers are learned. tests, test_labels: the same as points and labels, of the test set.
    limits: between which numbers the targets lie, where numbers are learned.
    """

    features: int
    points: Values
    labels: Values
    answers: Values
    regression: bool
    spans: tuple[Span, ...] = ((-EDGE, EDGE), (-EDGE, EDGE))
    tests: Values = field(default_factory=lambda: np.zeros((0, 2)))
    test_labels: Values = field(default_factory=lambda: np.zeros(0))
    limits: Span = (0.0, 1.0)
    class_names: tuple[str, ...] = ()
    """What the classes are called, where that is not their number."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        if not on_plane(run):
            return None
        train = run.split.points.train
        shape = train.shape
        regression = train.targets is not None
        points, values = _some(train)
        tests, test_labels = run.cached(("plane tests",), lambda: _some(run.split.points.test))
        limits = (0.0, 1.0) if train.targets is None else (float(train.targets.min()), float(train.targets.max()))
        spans = input_spans(train.inputs)
        inputs = network_inputs(run, grid(spans, CURVE_POINTS if shape == (1,) else SIDE))
        unknown = np.isnan(inputs).any(axis=1)
        asked = Examples(np.nan_to_num(inputs), np.zeros(len(inputs), np.int64), train.classes)
        outputs = evaluate(run.network, asked).outputs
        if shape == (2,) and not regression:
            outputs = probabilities(outputs)
        outputs = np.where(unknown, np.nan, outputs)
        answers = outputs.T if shape == (1,) else outputs.reshape(len(outputs), SIDE, SIDE)
        return cls(
            shape[0], points, values, answers.astype(np.float64), regression, spans, tests, test_labels, limits,
            run.data.class_names,
        )  # fmt: skip

    def name_of(self, output: int) -> str:
        """What an output stands for: a class by its name or number, the last may be that of no class."""
        classes = len(self.class_names)
        if classes and output >= classes:
            return "none"
        return self.class_names[output] if classes else f"class {output}"

    @property
    def rise(self) -> Values:
        """The map as one number at each place, (SIDE, SIDE): from −1 for the first of two classes, or the least of
        the numbers learned, to 1; of several classes, how sure the network is, from 0 to 1.
        """
        if self.regression:
            return self.signed(self.answers[0])
        if len(self.answers) == 2:
            return np.asarray(self.answers[1] - self.answers[0])
        return np.asarray(self.answers.max(axis=0))

    def signed(self, values: Values) -> Values:
        """Numbers that are learned, or targets, as −1…1 within their limits."""
        low, high = self.limits
        return np.asarray(np.clip((values - low) / max(high - low, 1e-12) * 2 - 1, -1, 1))

    def arrows(self) -> Values:
        """Where the map rises, and how steeply: (n, 4) of x, y and the arrow's dx, dy, the steepest one cell long."""
        (left, right), (low, high) = self.spans
        upwards = np.nan_to_num(self.rise[::-1])
        along_y = np.asarray(np.gradient(upwards, (high - low) / (SIDE - 1), axis=0))
        along_x = np.asarray(np.gradient(upwards, (right - left) / (SIDE - 1), axis=1))
        places = np.linspace(0, SIDE - 1, 2 * ARROWS + 1).round().astype(np.intp)[1::2]
        row, column = np.meshgrid(places, places, indexing="ij")
        dx, dy = along_x[row, column].ravel(), along_y[row, column].ravel()
        steepest = float(np.hypot(dx, dy).max()) or 1.0
        x, y = np.linspace(left, right, SIDE)[column.ravel()], np.linspace(low, high, SIDE)[row.ravel()]
        longest = min(right - left, high - low) / ARROWS / steepest
        return np.stack([x, y, dx * longest, dy * longest], axis=1)

    def at(self, x: float, y: float) -> Values | None:
        """What the network says at a point of the plane, (outputs,), between the places of the map; None outside."""
        (left, right), (low, high) = self.spans
        column, row = (x - left) / (right - left) * (SIDE - 1), (high - y) / (high - low) * (SIDE - 1)
        if not (0 <= column <= SIDE - 1 and 0 <= row <= SIDE - 1):
            return None
        i, j = min(int(row), SIDE - 2), min(int(column), SIDE - 2)
        down, across = row - i, column - j
        top = self.answers[:, i, j] * (1 - across) + self.answers[:, i, j + 1] * across
        bottom = self.answers[:, i + 1, j] * (1 - across) + self.answers[:, i + 1, j + 1] * across
        return np.asarray(top * (1 - down) + bottom * down)


def _some(examples: Examples) -> tuple[Values, Values]:
    """Some points of a set, spread over all, (n, features), and their labels or targets, (n,)."""
    shown = evenly_spaced(len(examples), MOST_POINTS)
    values = examples.labels[shown] if examples.targets is None else examples.targets[shown, 0]
    return examples.inputs[shown].astype(np.float64), values.astype(np.float64)


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
    if run.data.features is None:
        return points
    features, scaling = run.data.features.of(points), run.split.scaling
    return features if scaling is None else scaling.of_inputs(features)


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
