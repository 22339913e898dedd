"""What a network with one or two inputs makes of all of them: the map of its answers, or the curve that it learned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from netviz.engine.evaluation import evaluate, probabilities
from netviz.engine.examples import Examples
from netviz.engine.history import Values
from netviz.session.cut import evenly

if TYPE_CHECKING:
    from netviz.session.frame import FrameRequest
    from netviz.session.run import Run

SIDE, CURVE_POINTS, MOST_POINTS = 56, 161, 500
EDGE = 1.2


@dataclass(frozen=True)
class Plane:
    """features: 1 or 2. points: (n, features), with their labels, or the numbers that they should give, (n,).

    answers: for one feature, (CURVE_POINTS, outputs) over x from −EDGE to EDGE; for two, shares (classes, SIDE, SIDE),
    rows downwards from y = EDGE. regression: whether numbers are learned.
    """

    features: int
    points: Values
    labels: Values
    answers: Values
    regression: bool
    edge: float = EDGE

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self | None:
        shape = run.network.input_shape
        if shape not in ((1,), (2,)):
            return None
        train = run.split.train
        shown = evenly(len(train), MOST_POINTS)
        regression = train.targets is not None
        values = train.targets[shown, 0] if train.targets is not None else train.labels[shown]
        points = train.inputs[shown].astype(np.float64)
        line = np.linspace(-EDGE, EDGE, CURVE_POINTS if shape == (1,) else SIDE)
        if shape == (1,):
            places = line[:, None]
        else:
            x, y = np.meshgrid(line, line[::-1])
            places = np.stack([x.ravel(), y.ravel()], axis=1)
        asked = Examples(places.astype(np.float32), np.zeros(len(places), np.int64), train.classes)
        outputs = evaluate(run.network, asked).outputs
        if shape == (2,) and not regression:
            outputs = probabilities(outputs)
        answers = outputs.T if shape == (1,) else outputs.reshape(len(outputs), SIDE, SIDE)
        return cls(shape[0], points, values.astype(np.float64), answers.astype(np.float64), regression)
