"""Evaluates whole sets of examples a few milliseconds at a time, while the training goes on.

A set of 60,000 examples takes seconds; each frame spends a few milliseconds on it, however many panels ask.
"""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from netviz.engine.evaluation import EvaluationResult, Evaluator, confusion
from netviz.engine.examples import Examples
from netviz.engine.network import Network

SECONDS = 0.006


class BackgroundEvaluator:
    """Evaluates a set over and over as the network changes."""

    def __init__(self, network: Network, examples: Examples) -> None:
        self.wrong: NDArray[np.bool_] | None = None
        self.predictions: NDArray[np.int64] | None = None
        self.excess: NDArray[np.floating] | None = None
        """(n,): how far the largest output exceeds the correct one; 0 where the answer is correct."""
        self.confusion: NDArray[np.int64] | None = None
        """(classes, classes): row the true class, column the answer."""
        self.result: EvaluationResult | None = None
        """The last evaluation that was completed, in copies; kept only where numbers are predicted."""
        self.completed = 0
        """How many evaluations have been completed."""
        self.step = -1
        """The step of the network that the results belong to; −1 until there are any."""
        self.busy = True
        self._evaluator = Evaluator(network, examples)
        self._began = -1

    def begin_anew(self) -> None:
        """The network has changed without a step; the results stay until there are others."""
        self.busy, self._began = True, -1

    def advance(self, step: int, seconds: float = SECONDS) -> None:
        """Evaluate for so long; `step` is the number of training steps the network has taken."""
        if not self.busy:
            if step == self.step:
                return
            self.busy = True
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            if self._began < 0:
                self._evaluator.begin()
                self._began = step
            result = self._evaluator.advance()
            if result is not None:
                self.wrong, self.predictions = ~result.correct, result.predictions
                self.excess = _excess(result)
                self.confusion = None if result.targets is not None else confusion(result, result.classes)
                if result.targets is not None:
                    self.result = replace(result, outputs=result.outputs.copy())
                self.completed += 1
                self.step, self._began = self._began, -1
                self.busy = self.step != step
                return


class SplitEvaluators:
    """The evaluators of a run, one for each split of the data that a frame asks about."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._evaluators: dict[str, BackgroundEvaluator] = {}
        self._questions, self._sharing = 0, 1

    def begin_frame(self) -> None:
        """As many questions as in the last frame share this one's time."""
        self._sharing, self._questions = max(1, self._questions), 0

    def begin_anew(self) -> None:
        """The network has changed without a step."""
        for evaluator in self._evaluators.values():
            evaluator.begin_anew()

    def advanced(self, split: str, examples: Examples, step: int) -> BackgroundEvaluator:
        """The evaluator of a split, after its share of the time; `step` as in `BackgroundEvaluator.advance`."""
        if split not in self._evaluators:
            self._evaluators[split] = BackgroundEvaluator(self._network, examples)
        evaluator = self._evaluators[split]
        self._questions += 1
        evaluator.advance(step, SECONDS / self._sharing)
        return evaluator


def _excess(result: EvaluationResult) -> NDArray[np.floating]:
    """How far the largest output exceeds the correct one, (n,); the largest output itself for one of no class."""
    outputs, labels = result.outputs, result.labels
    right = outputs[np.clip(labels, 0, len(outputs) - 1), np.arange(len(labels))]
    known = (labels >= 0) & (labels < len(outputs))
    return np.asarray(outputs.max(axis=0) - np.where(known, right, 0.0))
