"""Evaluates a whole set of examples a few milliseconds at a time, beside the training.

A set of 60,000 takes seconds; each frame has a few milliseconds for it, or more while nothing trains.
"""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

from netviz.engine.evaluation import Evaluator
from netviz.engine.examples import Examples
from netviz.engine.network import Network

SECONDS = 0.006


class BackgroundEvaluator:
    """Goes through a set again and again as the network changes."""

    def __init__(self, network: Network, examples: Examples) -> None:
        self.wrong: NDArray[np.bool_] | None = None
        self.predictions: NDArray[np.int64] | None = None
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
                self.wrong, self.predictions = ~result.correct, result.predictions
                self.step, self._began = self._began, -1
                self.busy = self.step != step
                return
