"""Evaluates whole sets of examples a few milliseconds at a time, while the training goes on.

A set of 60,000 examples takes seconds; each frame spends a few milliseconds on it, however many panels ask. While the
run trains, all of it together takes no more than `SHARE` of the time: what a batch takes beyond that is owed, and the
next frames go without until it is made up for. A panel that is still empty is filled sooner, from a purse of its own.
Time means the processor time of the thread: what other programs use of
the machine does not count. So nothing is done in a second thread meanwhile, whose time would not be counted.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from netviz.engine.class_scores import accuracy_by_class
from netviz.engine.evaluation import EvaluationResult, Evaluator, confusion
from netviz.engine.examples import Examples
from netviz.engine.history import CurveRecorder, class_curve
from netviz.engine.judgement import Judgement
from netviz.engine.network import Network

SECONDS = 0.006
"""The most that is saved up while the run trains."""
AT_REST = 0.012
"""The time for one frame while it rests, for all together: two batches of a small convolution network."""
SHARE = 0.04
"""Of the thread's time while the run trains; with `PURSE_SHARE` no more than 5 % of the speed."""
PURSE, PURSE_SHARE = 1.5, 0.01
"""The most seconds for those who have nothing to show yet while the run trains, and the share of the time that fills
it: a map of 5,000 digits takes 0.3 s.
"""
MOST_BESIDE = 4
"""How many evaluations of other networks are kept: as many panels can ask, each about a run and a split of its own."""
LONGEST_FRAME = 0.25
"""A gap between frames of more than this many seconds earns no more time."""


class Asker(Protocol):
    """Whoever works beside the training."""

    saved: float
    """The seconds that it may work beyond what the next frame grants; negative for what it owes."""


class TimeShare:
    """How long the work beside the training may take: a fixed time in each frame at rest, a share of the time in
    training. What takes longer than its time at rest leaves none for others in that frame; in the next, the one that
    has waited longest comes first.
    """

    def __init__(self, clock: Callable[[], float] = time.thread_time) -> None:
        self.clock = clock
        self._last = clock()
        self._granted, self._resting, self._purse = SECONDS, True, PURSE
        self._asked: set[int] = set()
        self._sharing = 1
        self._left, self.hurried = AT_REST, False
        """Whether this frame has no time for what can follow in the next."""
        self._served: set[int] = set()
        self._waiting: list[int] = []
        """Who was left without time at rest, the longest wait first."""

    @property
    def resting(self) -> bool:
        """Whether the run does."""
        return self._resting

    def begin_frame(self, resting: bool = True) -> None:
        """In training the time of a frame is shared by as many callers as asked in the last one."""
        now = self.clock()
        passed, self._last = now - self._last, now
        self._resting = resting
        passed = min(LONGEST_FRAME, max(0.0, passed))
        self._granted = 0.0 if resting else SHARE * passed
        self._purse = min(PURSE, self._purse + PURSE_SHARE * passed)
        self._left, self.hurried = AT_REST, False
        self._sharing = max(1, len(self._asked))
        self._waiting = [one for one in self._waiting if one in self._asked and one not in self._served]
        self._asked, self._served = set(), set()

    def hurry(self) -> None:
        """This frame is waited for: what can follow in the next has no time in it."""
        self._left, self.hurried = 0.0, True

    def granted(self, asker: object, saved: float) -> float:
        """The seconds that the caller may work now, 0 or negative for none. saved: what it has left from before. Who
        has nothing to do need not ask.

        While the run trains, a caller that asks again in the same frame, for another panel, has already had its share.
        """
        me = id(asker)
        again = me in self._asked
        self._asked.add(me)
        if self._resting:
            return self._granted_at_rest(me)
        return saved if again else min(SECONDS, saved + self._granted / self._sharing)

    def _granted_at_rest(self, me: int) -> float:
        first = next((one for one in self._waiting if one not in self._served), me)
        if me in self._served or (first == me and self._left > 0):
            self._served.add(me)
            return max(0.0, self._left)
        if me not in self._waiting:
            self._waiting.append(me)
        return 0.0

    @contextmanager
    def turn(self, asker: Asker, empty: bool = False) -> Iterator[float]:
        """The seconds that the asker may work inside, 0 or negative for none; what it takes is put down to it.

        empty: it has nothing to show yet, so that while the run trains it may have the time of a frame at rest.
        """
        granted, began = self.granted(asker, asker.saved), self.clock()
        lent = min(self._left, self._purse) if empty and not self._resting else 0.0
        yield max(granted, lent)
        took = self.clock() - began
        self._left -= took
        if lent > max(0.0, granted):
            self._purse -= took
            took = 0.0
        asker.saved = min(SECONDS, granted - took)


class BackgroundEvaluator:
    """Evaluates a set over and over as the network changes."""

    def __init__(self, network: Network, examples: Examples, evaluator: Evaluator | None = None) -> None:
        """evaluator: of the same network and examples, to use its buffers."""
        self.network, self.examples = network, examples
        self.wrong: NDArray[np.bool_] | None = None
        self.predictions: NDArray[np.int64] | None = None
        self.judgement: Judgement | None = None
        """What is known of every answer."""
        self.excess: NDArray[np.floating] | None = None
        """(n,): how far the largest output exceeds the correct one; 0 where the answer is correct."""
        self.confusion: NDArray[np.int64] | None = None
        """(classes, classes): row the true class, column the answer."""
        self.class_accuracy: CurveRecorder = class_curve(examples.classes)
        """The accuracy of each class over epochs, one sample per evaluation; empty if numbers are predicted."""
        self.result: EvaluationResult | None = None
        """The last evaluation that was completed, in copies; kept only where numbers are predicted."""
        self.completed = 0
        """How many evaluations have been completed."""
        self.step = -1
        """The step of the network that the results belong to; −1 until there are any."""
        self.busy = True
        self.saved = 0.0
        """The seconds that it may work beyond what the next frame grants; negative for what it owes."""
        self._evaluator = evaluator or Evaluator(network, examples)
        self._began, self._position = -1, 0.0

    def begin_anew(self) -> None:
        """The network has changed without a step; the old results stay until there are new ones."""
        self.busy, self._began = True, -1

    def advance(self, step: int, seconds: float = SECONDS, position: float = 0.0, alone: bool = False) -> None:
        """Evaluate for this many seconds; `step` is the number of training steps the network has taken, `position` the
        epoch. alone: in this thread alone.
        """
        if self.knows(step):
            return
        self.busy = True
        end = time.thread_time() + seconds
        while time.thread_time() < end:
            if self._began < 0:
                self._evaluator.begin()
                self._began, self._position = step, position
            result = self._evaluator.advance(alone)
            if result is not None:
                self._take(result)
                self.step, self._began = self._began, -1
                self.busy = self.step != step
                return

    def knows(self, step: int) -> bool:
        """Whether all is known of the network as it is at this step."""
        return not self.busy and step == self.step

    @property
    def bytes(self) -> int:
        """The memory that its results take, roughly."""
        arrays = self.wrong, self.predictions, self.excess, self.confusion
        own = sum(array.nbytes for array in arrays if array is not None)
        of_result = 0 if self.result is None else self.result.outputs.nbytes + self.result.costs.nbytes
        own += of_result + self.class_accuracy.bytes
        return own + (0 if self.judgement is None else self.judgement.bytes)

    @property
    def version(self) -> tuple[object, ...]:
        """Equal only as long as all that is known is the same: whose it is, and how far it has come."""
        return self, self.completed, self.step, self.busy

    def take(self, result: EvaluationResult, step: int, position: float) -> None:
        """Take an evaluation of the same examples that was made elsewhere, of the network as it is at this step."""
        self._position = position
        self._take(result)
        self.step, self._began, self.busy = step, -1, False

    def _take(self, result: EvaluationResult) -> None:
        judgement = Judgement.of(result)
        self.judgement, self.wrong, self.predictions = judgement, ~judgement.right, judgement.predictions
        self.excess = _excess(result)
        self.completed += 1
        if result.targets is not None:
            self.result = replace(result, outputs=result.outputs.copy(), costs=result.costs.copy())
            return
        self.confusion = confusion(result, result.classes)
        by_class = accuracy_by_class(judgement.labels, judgement.right, result.classes)
        self.class_accuracy.add(np.array([self._position]), by_class[None])


class SplitEvaluators:
    """The evaluators of a run, one for each split of the data that a frame asks about, and those of other networks
    that it asks about.
    """

    def __init__(self, network: Network, clock: Callable[[], float] = time.thread_time) -> None:
        self._network = network
        self._evaluators: dict[str, BackgroundEvaluator] = {}
        self._tools: dict[str, Evaluator] = {}
        self._beside: dict[tuple[int, int], BackgroundEvaluator] = {}
        self.time = TimeShare(clock)
        """The time of all of them, and of whatever else looks at every example."""

    def begin_frame(self, resting: bool = True) -> None:
        """A frame is about to be taken, while the run is resting or between two of its steps."""
        self.time.begin_frame(resting)

    def begin_anew(self) -> None:
        """The network has changed without a step."""
        for evaluator in self._evaluators.values():
            evaluator.begin_anew()

    @property
    def complete(self) -> dict[str, BackgroundEvaluator]:
        """Those that have evaluated the whole split, by split."""
        return {split: one for split, one in self._evaluators.items() if not one.busy}

    def turn_to(self, known: Mapping[str, BackgroundEvaluator]) -> None:
        """The network has become quite another one, of which this is known: what was `complete` when it last was that
        one.
        """
        self._evaluators = dict(known)

    def advanced(self, split: str, examples: Examples, step: int, position: float = 0.0) -> BackgroundEvaluator:
        """The evaluator of a split, after its share of the time; `step` as in `BackgroundEvaluator.advance`."""
        if split not in self._evaluators:
            if split not in self._tools:
                self._tools[split] = Evaluator(self._network, examples)
            self._evaluators[split] = BackgroundEvaluator(self._network, examples, self._tools[split])
        return self._given_time(self._evaluators[split], step, position)

    def take(self, split: str, result: EvaluationResult, step: int, position: float) -> None:
        """Take an evaluation that was made elsewhere, if anybody asks about this split."""
        if split in self._evaluators:
            self._evaluators[split].take(result, step, position)

    def beside(self, network: Network, examples: Examples, version: int) -> BackgroundEvaluator:
        """The evaluator of another network, after its share of this run's time; version: grows as the network
        changes.
        """
        key = id(network), id(examples)  # which the evaluator holds, so that they stay its own
        # The last in the order is the one asked about last; the first is forgotten where there are too many.
        there = self._beside.pop(key) if key in self._beside else BackgroundEvaluator(network, examples)
        self._beside[key] = there
        if len(self._beside) > MOST_BESIDE:
            del self._beside[next(iter(self._beside))]
        return self._given_time(there, version, 0.0)

    def _given_time(self, evaluator: BackgroundEvaluator, step: int, position: float) -> BackgroundEvaluator:
        if evaluator.knows(step):
            return evaluator
        with self.time.turn(evaluator, empty=not evaluator.completed) as seconds:
            evaluator.advance(step, seconds, position, alone=not self.time.resting)
        return evaluator


def _excess(result: EvaluationResult) -> NDArray[np.floating]:
    """How far the largest output exceeds the correct one, (n,); the largest output itself for one of no class."""
    outputs, labels = result.outputs, result.labels
    right = outputs[np.clip(labels, 0, len(outputs) - 1), np.arange(len(labels))]
    known = (labels >= 0) & (labels < len(outputs))
    return np.asarray(outputs.max(axis=0) - np.where(known, right, 0.0))
