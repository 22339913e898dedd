"""What the user asks about the drawing, and how the network in training sees a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.fooling import AsInput, ClassGradient
from netviz.engine.history import Values
from netviz.session.run_view import RunView

Image = NDArray[np.uint8]
EVERY_SECONDS = 2.0
"""How often an answer is worked out anew while the network changes."""


@dataclass(frozen=True)
class AskQuestion:
    """Which question, and what has been chosen for it."""

    ask: str = "fool"
    """A key of the table of questions."""
    target: int | None = None
    """The class that the drawing is to be read as; None for one that it is not read as, see `target_of`."""
    epsilon: float = 0.1
    """How much a pixel may change, at most 1."""
    patch: int = 6
    """The side of the patch that covers a part, in pixels."""
    first: Image | None = None
    """The other drawing (28, 28), for the way between two."""
    mix: float = 0.5
    """How far along that way: 0 is the other drawing, 1 the one on the pad."""


def target_of(run: RunView, drawing: Image, asked: int | None) -> int:
    """The class that the drawing is to be read as: the one asked for, or else the likeliest that it is not read as.

    The latter stays the same while the network trains, unless the network comes to read the drawing so.
    """
    classes = run.data.train.classes
    if asked is not None:
        return min(asked, classes - 1)

    def likeliest() -> list[int]:
        probabilities = ClassGradient(run.network, as_input(run)).probabilities(as_picture(drawing))[:classes]
        return [int(place) for place in np.argsort(-probabilities, kind="stable")[:2]]

    answer, other = run.cached(("likeliest", drawing.tobytes(), weights_key(run)), likeliest)
    chosen = run.cached(("another class", drawing.tobytes()), lambda: [other])
    if chosen[0] == answer:
        chosen[0] = other
    return chosen[0]


def weights_key(run: RunView) -> object:
    """A key that changes once an answer is too old, because the weights have changed."""
    return run.weights_key(EVERY_SECONDS)


def as_input(run: RunView) -> AsInput:
    """How a picture in 0…1, (1, 28, 28), becomes an input of the run's network, which may see it scaled."""
    empty, full = (run.as_input(np.full(run.network.input_shape[1:], grey, np.uint8)) for grey in (0, 255))
    return AsInput(empty.astype(np.float64), full.astype(np.float64) - empty)


def as_picture(image: Image) -> Values:
    """An image (28, 28) as a picture (1, 28, 28) in 0…1."""
    return image[None] / 255.0


def as_image(picture: Values) -> Image:
    """A picture (1, 28, 28) in 0…1 as an image (28, 28)."""
    return np.asarray(np.rint(picture[0] * 255), np.uint8)
