"""What the network in training says to every example of a set now, worked out a little at a time beside the training.

A whole set of 60,000 takes seconds; each frame has a few milliseconds for it, or more while nothing trains.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.evaluation import Evaluator
from netviz.engine.examples import Examples
from netviz.engine.network import Network

if TYPE_CHECKING:
    from netviz.session.frame import FrameRequest
    from netviz.session.run import Run

SECONDS = 0.006
SPLITS = ("train", "validation", "test")


@dataclass(frozen=True)
class Browse:
    """The examples of one part of the data, and which of them the network gets wrong.

    examples: not copied; nobody changes them. wrong: (n,) as of `step`, None before all were looked at once.
    busy: whether the next frame has more to say. The question is (split, whether to say what is answered wrong).
    """

    split: str
    examples: Examples
    class_names: tuple[str, ...]
    wrong: NDArray[np.bool_] | None
    answers: NDArray[np.int64] | None
    step: int
    busy: bool

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self:
        wanted, mark_wrong = request.questions.get(cls, (SPLITS[0], False))
        split = wanted if wanted in SPLITS else SPLITS[0]
        examples: Examples = getattr(run.split, split)
        marker = run.markers.setdefault(split, Marker(run.network, examples)) if mark_wrong else None
        if marker is not None:
            marker.advance(run.trainer.step_count)
        found = (None, None, 0, False) if marker is None else (marker.wrong, marker.answers, marker.step, marker.busy)
        return cls(split, examples, run.data.class_names, *found)


class Marker:
    """Goes through a set again and again as the network changes."""

    def __init__(self, network: Network, examples: Examples) -> None:
        self.wrong: NDArray[np.bool_] | None = None
        self.answers: NDArray[np.int64] | None = None
        self.step = -1
        self.busy = True
        self._evaluator = Evaluator(network, examples)
        self._began = -1

    def advance(self, step: int) -> None:
        """Go on for a moment; `step` is where the network stands."""
        if not self.busy:
            if step == self.step:
                return
            self.busy = True
        end = time.perf_counter() + SECONDS
        while time.perf_counter() < end:
            if self._began < 0:
                self._evaluator.begin()
                self._began = step
            result = self._evaluator.advance()
            if result is not None:
                self.wrong, self.answers = ~result.right, result.predictions
                self.step, self._began = self._began, -1
                self.busy = self.step != step
                return
