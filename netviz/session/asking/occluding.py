"""Occlude: where on the drawing its answer rests, found by a patch that covers one part after the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.engine.history import Values
from netviz.engine.occlusion import class_probabilities, occlusion
from netviz.session.asking.question import AskQuestion, Image, as_input, as_picture, weights_key
from netviz.session.run_view import RunView


@dataclass(frozen=True)
class Occluded:
    """How far the answer falls while a part is covered."""

    answer: int
    probability: float
    """The answer to the whole drawing, and how probable it is."""
    falls: Values
    """(28, 28): by how much the probability falls while a pixel is covered; negative where it rises."""
    patch: int
    """The side of the patch, in pixels."""
    busy: bool = False


def occlude(run: RunView, drawing: Image, question: AskQuestion, seconds: float) -> Occluded:
    """The falls under a patch of paper."""

    def work_out() -> Occluded:
        seen = as_input(run)
        x, paper = seen(as_picture(drawing)), seen(np.zeros((1, *drawing.shape)))
        classes = run.data.train.classes
        answer = int(np.argmax(class_probabilities(run.network, x[None])[0, :classes]))
        falls, probability = occlusion(run.network, x, answer, question.patch, fill=paper)
        return Occluded(answer, probability, falls, question.patch)

    return run.cached(("occlude", drawing.tobytes(), question.patch, weights_key(run)), work_out)
