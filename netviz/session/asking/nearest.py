"""The nearest training examples: those that the network considers most like the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.history import Values
from netviz.engine.neighbours import Neighbours
from netviz.session.asking.question import AskQuestion, Image, as_input, as_picture, weights_key
from netviz.session.run_view import RunView

MOST, SHOWN = 4_000, 8
"""How many training examples are looked at, the first of them, and how many are shown."""


@dataclass(frozen=True)
class Nearest:
    """The examples nearest to the drawing in the last hidden layer."""

    examples: NDArray[Any]
    """(k, 1, 28, 28), the nearest first."""
    labels: NDArray[np.int64]
    """(k,)."""
    distances: Values
    """(k,): Euclidean, between activations."""
    seen: int
    """Among how many they are the nearest."""
    total: int
    """How many there are to learn from."""
    busy: bool


def nearest(run: RunView, drawing: Image, question: AskQuestion, seconds: float) -> Nearest:
    """The examples so far; more of them are looked at in the next frames."""
    train = run.splits.train
    examples = train.first(min(MOST, len(train)))
    found = run.cached(("neighbours", weights_key(run)), lambda: Neighbours(run.network, examples))
    if seconds > 0:
        found.advance(seconds)
    order, distances = run.cached(
        ("nearest", drawing.tobytes(), found.seen, weights_key(run)),
        lambda: found.nearest(as_input(run)(as_picture(drawing)), SHOWN),
    )
    return Nearest(examples.inputs[order], examples.labels[order], distances, found.seen, len(train), not found.done)
