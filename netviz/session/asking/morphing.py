"""Morph: the way from one drawing to another, by mixing their pixels, with what the network says along it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.engine.history import Values
from netviz.engine.occlusion import class_probabilities
from netviz.session.asking.question import AskQuestion, Image, as_input, weights_key
from netviz.session.run_view import RunView

STOPS = 41


@dataclass(frozen=True)
class Morphed:
    """A place on the way, and the whole way."""

    first: Image | None
    """(28, 28): the drawing that it begins with; None until there is one."""
    image: Image
    """(28, 28): the mix."""
    probabilities: Values
    """(classes,): what the network says of it."""
    along: Values
    """(stops, classes): what it says at even steps from the first drawing to the second."""
    busy: bool = False


def morph(run: RunView, drawing: Image, question: AskQuestion, seconds: float) -> Morphed:
    """The mix of the first drawing with the one on the pad."""
    first = drawing if question.first is None else question.first
    seen, classes = as_input(run), run.data.train.classes

    def mixed(share: float) -> Values:
        return np.asarray((1 - share) * first / 255.0 + share * drawing / 255.0)

    def work_out() -> Values:
        inputs = np.stack([seen(mixed(float(share))[None]) for share in np.linspace(0, 1, STOPS)])
        return class_probabilities(run.network, inputs)[:, :classes]

    along = run.cached(("morph", first.tobytes(), drawing.tobytes(), weights_key(run)), work_out)
    image = np.rint(255 * mixed(question.mix)).astype(np.uint8)
    probabilities = class_probabilities(run.network, seen(image[None] / 255.0)[None])[0, :classes]
    return Morphed(question.first, image, probabilities, along)
