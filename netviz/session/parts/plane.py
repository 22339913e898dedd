"""What a network with one or two inputs makes of all of them: the map of its answers, or the curve that it learned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

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


Span = tuple[float, float]


@dataclass(frozen=True)
class Plane:
    """features: 1 or 2. points: (n, features), with their labels, or the numbers that they should give, (n,).

    spans: from where to where the plane reaches along each feature. answers: for one feature, (CURVE_POINTS, outputs)
    over the whole of its span; for two, shares (classes, SIDE, SIDE), rows downwards from the largest y.
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
        shape = run.network.input_shape
        if shape not in ((1,), (2,)):
            return None
        train = run.split.train
        shown = evenly_spaced(len(train), MOST_POINTS)
        regression = train.targets is not None
        values = train.targets[shown, 0] if train.targets is not None else train.labels[shown]
        points = train.inputs[shown].astype(np.float64)
        spans = input_spans(train.inputs)
        if shape == (1,):
            places = np.linspace(*spans[0], CURVE_POINTS)[:, None]
        else:
            x, y = np.meshgrid(np.linspace(*spans[0], SIDE), np.linspace(*spans[1], SIDE)[::-1])
            places = np.stack([x.ravel(), y.ravel()], axis=1)
        asked = Examples(places.astype(np.float32), np.zeros(len(places), np.int64), train.classes)
        outputs = evaluate(run.network, asked).outputs
        if shape == (2,) and not regression:
            outputs = probabilities(outputs)
        answers = outputs.T if shape == (1,) else outputs.reshape(len(outputs), SIDE, SIDE)
        return cls(shape[0], points, values.astype(np.float64), answers.astype(np.float64), regression, spans)


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
