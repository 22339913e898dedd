"""What a network with one or two inputs answers for all of them: a map, or the curve that it has learned."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.gradient_check import costs
from netviz.engine.history import Values
from netviz.engine.probabilities import probabilities
from netviz.engine.sampler import whole_batch
from netviz.session.frame import FrameRequest, WithoutAccounts
from netviz.session.run_view import ComparisonView, RunView
from netviz.texts import phrase

SIDE, CURVE_POINTS, MOST_POINTS = 56, 161, 500
AT_A_TIME = 784
"""This many points of the map go through the network together."""
ARROWS = 14
"""The number of arrows side by side."""
MOST_DESCENTS, DIFFERENCE = 150, 0.005
"""At this many points there is an arrow of the cost, from differences over this share of the plane."""


# Synthetic data lies between −1 and 1, with a margin around it; other data gets the room it needs and a tenth more.
EDGE, ROOM = 1.2, 0.1
AXES = ("x₁", "x₂")


Span = tuple[float, float]


@dataclass(frozen=True)
class Plane(WithoutAccounts):
    """The points in the plane, or on a line, and what the network answers everywhere on it.

    The question is whether `descents` are wanted.
    """

    features: int
    """1 or 2."""
    points: Values
    """(n, features): training points."""
    labels: Values
    """(n,): their classes, or the numbers to learn."""
    answers: Values
    """For one feature (CURVE_POINTS, outputs) over its whole span; for two, shares or numbers (outputs, SIDE, SIDE),
    rows downwards from the largest y. NaN where a feature has no value.
    """
    regression: bool
    """Whether numbers are learned rather than classes."""
    spans: tuple[Span, ...] = ((-EDGE, EDGE), (-EDGE, EDGE))
    """The range of the plane along each feature."""
    tests: Values = field(default_factory=lambda: np.zeros((0, 2)))
    """The same as `points`, of the test set; `test_labels` are their labels."""
    test_labels: Values = field(default_factory=lambda: np.zeros(0))
    limits: Span = (0.0, 1.0)
    """The range of the targets, if numbers are learned."""
    class_names: tuple[str, ...] = ()
    """The names of the classes, if they are not just numbers."""
    descents: Values = field(default_factory=lambda: np.zeros((0, 4)))
    """(n, 4): training points, and an arrow dx, dy at each along −∂C/∂x, where it would cost less; the steepest is one
    cell of `arrows` long. Empty if not wanted.
    """

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        if not on_plane(run):
            return None
        train = run.splits.points.train
        shape = train.shape
        regression = train.targets is not None
        points, values = _some(train)
        tests, test_labels = run.cached(("plane tests",), lambda: _some(run.splits.points.test))
        limits = (0.0, 1.0) if train.targets is None else (float(train.targets.min()), float(train.targets.max()))
        spans = input_spans(train.inputs)
        inputs = network_inputs(run, grid(spans, CURVE_POINTS if shape == (1,) else SIDE))
        unknown = np.isnan(inputs).any(axis=1)
        outputs = _outputs(run, np.nan_to_num(inputs))
        if shape == (2,) and not regression:
            outputs = probabilities(outputs)
        outputs = np.where(unknown, np.nan, outputs)
        answers = outputs.T if shape == (1,) else outputs.reshape(len(outputs), SIDE, SIDE)
        return cls(
            shape[0], points, values, answers.astype(np.float64), regression, spans, tests, test_labels, limits,
            run.data.class_names,
            _descents(run, spans) if shape == (2,) and request.questions.get(cls, False) else np.zeros((0, 4)),
        )  # fmt: skip

    def name_of(self, output: int) -> str:
        """The meaning of an output: a class by its name or number; the last one may be that of no class."""
        classes = len(self.class_names)
        if classes and output >= classes:
            return phrase("none")
        return self.class_names[output] if classes else phrase("class {number}", number=output)

    @property
    def rise(self) -> Values:
        """The map as one number per point, (SIDE, SIDE): from −1 for the first of two classes, or the smallest number
        learned, to 1; with several classes, how sure the network is, from 0 to 1.
        """
        if self.regression:
            return self.signed(self.answers[0])
        if len(self.answers) == 2:
            return np.asarray(self.answers[1] - self.answers[0])
        return np.asarray(self.answers.max(axis=0))

    def signed(self, values: Values) -> Values:
        """Numbers learned, or targets, scaled to −1…1."""
        low, high = self.limits
        return np.asarray(np.clip((values - low) / max(high - low, 1e-12) * 2 - 1, -1, 1))

    def arrows(self) -> Values:
        """Where the map rises, and how steeply: (n, 4) of x, y and the arrow's dx, dy; the steepest is one
        cell long.
        """
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
        """The network's answer at a point of the plane, (outputs,), interpolated; None outside."""
        (left, right), (low, high) = self.spans
        column, row = (x - left) / (right - left) * (SIDE - 1), (high - y) / (high - low) * (SIDE - 1)
        if not (0 <= column <= SIDE - 1 and 0 <= row <= SIDE - 1):
            return None
        i, j = min(int(row), SIDE - 2), min(int(column), SIDE - 2)
        down, across = row - i, column - j
        top = self.answers[:, i, j] * (1 - across) + self.answers[:, i, j + 1] * across
        bottom = self.answers[:, i + 1, j] * (1 - across) + self.answers[:, i + 1, j + 1] * across
        return np.asarray(top * (1 - down) + bottom * down)


def _outputs(run: RunView, inputs: Array) -> Array:
    """The network's outputs (outputs, n) for inputs (n, features): some hundred at a time, since a small network takes
    longer to be called than to work.
    """
    columns, n = inputs.T.astype(run.network.dtype), len(inputs)
    starts = range(0, n, AT_A_TIME)
    passes = run.cached(
        ("plane", n),
        lambda: [ForwardBackward(run.network, min(AT_A_TIME, n - start), training=False) for start in starts],
    )
    found = np.empty((run.network.outputs, n), run.network.dtype)
    for start, forward in zip(starts, passes, strict=True):
        part = np.ascontiguousarray(columns[:, start : start + forward.batch])
        found[:, start : start + forward.batch] = forward.outputs(forward.forward(part))
    return found


def _descents(run: RunView, spans: tuple[Span, ...]) -> Values:
    """The arrows along −∂C/∂x at some training points, by central differences; C is the cost without regularization."""
    chosen = evenly_spaced(len(run.splits.train), MOST_DESCENTS)
    points, examples = run.splits.points.train.inputs[chosen].astype(np.float32), run.splits.train.select(chosen)
    step = np.float32(DIFFERENCE * min(high - low for low, high in spans))
    around = np.concatenate([points + step * np.array(way, np.float32) for way in ((1, 0), (-1, 0), (0, 1), (0, -1))])
    inputs = np.nan_to_num(network_inputs(run, around))
    numbers = None if examples.targets is None else np.concatenate([examples.targets] * 4)
    asked = Examples(inputs, np.concatenate([examples.labels] * 4), examples.classes, numbers)
    batch, targets = whole_batch(asked, False, run.network.dtype, run.network.outputs)
    right, left, up, down = costs(run.network, batch, targets).reshape(4, -1)
    slopes = np.nan_to_num(np.stack([left - right, down - up], axis=1))
    steepest = float(np.hypot(*slopes.T).max(initial=0.0)) or 1.0
    longest = min(high - low for low, high in spans) / ARROWS
    return np.concatenate([points.astype(np.float64), slopes * (longest / steepest)], axis=1)


def _some(examples: Examples) -> tuple[Values, Values]:
    """Some points of a set, spread over all of it, (n, features), and their labels or targets, (n,)."""
    shown = evenly_spaced(len(examples), MOST_POINTS)
    values = examples.labels[shown] if examples.targets is None else examples.targets[shown, 0]
    return examples.inputs[shown].astype(np.float64), values.astype(np.float64)


def on_plane(run: RunView) -> bool:
    """Whether the data's own inputs are points on a line or in a plane, whatever features are computed from them."""
    return run.splits.points.train.shape in ((1,), (2,))


def grid(spans: tuple[Span, ...], side: int) -> NDArray[np.float32]:
    """Evenly spaced points of a line, (side, 1), or of a plane, (side², 2), row by row from the largest y downwards."""
    if len(spans) == 1:
        return np.linspace(*spans[0], side)[:, None].astype(np.float32)
    x, y = np.meshgrid(np.linspace(*spans[0], side), np.linspace(*spans[1], side)[::-1])
    return np.stack([x.ravel(), y.ravel()], axis=1).astype(np.float32)


def network_inputs(run: RunView, points: NDArray[np.float32]) -> Array:
    """What the network sees of points (n, k): their features, (n, features), NaN if one has no value."""
    if run.data.features is None:
        return points
    features, scaling = run.data.features.of(points), run.splits.scaling
    return features if scaling is None else scaling.of_inputs(features)


def input_spans(inputs: NDArray[Any]) -> tuple[Span, ...]:
    """The range of the plane along each feature of the inputs (n, features): of all points, not only those shown."""
    return tuple(_span(inputs[:, feature]) for feature in range(inputs.shape[1]))


def _span(values: NDArray[Any]) -> Span:
    """The range of the plane along one feature: ±EDGE if all points lie within it, otherwise as far as they do."""
    low, high = float(values.min()), float(values.max())
    if low >= -EDGE and high <= EDGE:
        return -EDGE, EDGE
    room = ROOM * (high - low) or EDGE
    return low - room, high + room


def evenly_spaced(there: int, most: int) -> NDArray[np.intp]:
    """The indices of at most `most` of `there` things, spread over all of them."""
    return np.arange(there) if there <= most else np.linspace(0, there - 1, most).astype(np.intp)
