"""Runs side by side: others that train in turns with the one in the window, so that one sees what a setting does.

They start from the same weights wherever shapes agree and see the same batches in the same order, so that a difference
on screen has one cause. A finished run can also be pinned: its curves stay, and train no more.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, replace

from netviz.config import Config
from netviz.engine.accounting import DivergedError
from netviz.engine.history import History
from netviz.session.run import Run

log = logging.getLogger(__name__)


MAX_COMPARED = 5


# How many steps a run does, at most, before those beside it catch up.
TURN = 64


# How long they may go on catching up, in seconds, after somebody has asked for the thread.
SOON = 0.004


@dataclass(frozen=True)
class ComparedRun:
    """One run beside the other."""

    label: str
    config: Config
    """The config with which it began."""
    run: Run | None
    """None where it is pinned, and trains no more."""
    history: History
    stopped: str = ""
    """Why it ended early, if it did."""


class Comparison:
    """All runs beside the driver's own. They stay when that is replaced by another with the same data."""

    def __init__(self) -> None:
        self.runs: list[ComparedRun] = []
        self.own_name = ""
        """What the run itself is called, where all of them have been given names."""

    @property
    def trains(self) -> bool:
        """Whether any of them still trains."""
        return any(compared.run is not None for compared in self.runs)

    @property
    def reach(self) -> float:
        """The epoch up to which the longest of their curves goes."""
        ends = [0.0]
        for compared in self.runs:
            if compared.run is not None:
                ends.append(compared.run.trainer.position)
            elif compared.history.batches.samples:
                ends.append(compared.history.batches.end)
        return max(ends)

    def add(self, label: str, run: Run, like: Run) -> None:
        """Let a fresh run train beside `like`, from its weights wherever shapes agree and both are drawn alike."""
        mine, theirs = run.config.network, like.config.network
        if (mine.init, mine.start) == (theirs.init, theirs.start):
            run.network.copy_matching(like.network)
        self.runs = [*self.runs[-MAX_COMPARED + 1 :], ComparedRun(label, run.config, run, run.trainer.history)]

    def pin(self, label: str, run: Run) -> None:
        """Keep the curves of a run as they are."""
        history = run.trainer.history.copy()
        self.runs = [*self.runs[-MAX_COMPARED + 1 :], ComparedRun(label, run.started_with, None, history)]

    def clear(self) -> None:
        self.runs, self.own_name = [], ""

    def pinned(self) -> Comparison:
        """What stays behind another run: the curves that are pinned."""
        others = Comparison()
        others.runs = [compared for compared in self.runs if compared.run is None]
        return others

    def restart(self, like: Run) -> None:
        """All that train go back to the first weights; what is pinned stays."""
        before, self.runs = self.runs, []
        for compared in before:
            if compared.run is None:
                self.runs.append(compared)
            else:
                self.add(compared.label, compared.run.restarted(), like)

    def plan_on(self) -> None:
        """Those that have come to their end go on for as many epochs again, as the run does."""
        for place, compared in enumerate(self.runs):
            run = compared.run
            if run is None or compared.stopped:
                continue
            if run.trainer.stopped_early:
                run.trainer.reset_early_stopping()
            if run.trainer.epoch >= run.goal:
                try:
                    run.plan_on()
                except DivergedError as error:
                    self._stop(place, str(error))

    def turn(self, run: Run) -> int:
        """How many steps the run does before they catch up: fewer where their batches, hence their steps, are small."""
        batches = [other.run.config.training.batch_size for other in self.runs if other.run is not None]
        return max(1, min(TURN, TURN * min(batches, default=1) // run.config.training.batch_size))

    def catch_up(self, position: float, asked: threading.Event) -> bool:
        """Train each to where the run stands, in epochs, or to its own end; whether all of them have come there.

        When somebody asks for the thread meanwhile, it soon returns; at least one step is done by then.
        """
        until = time.perf_counter() + SOON
        for place, compared in enumerate(self.runs):
            run = compared.run
            if run is None:
                continue
            started = time.perf_counter()
            try:
                while not self.runs[place].stopped and self._is_behind(run, position):
                    run.trainer.advance()
                    if asked.is_set() and time.perf_counter() > until:
                        return False
            except DivergedError as error:
                self._stop(place, str(error))
            finally:
                run.seconds += time.perf_counter() - started
        return True

    @staticmethod
    def _is_behind(run: Run, position: float) -> bool:
        trainer = run.trainer
        trains = trainer.position < min(position, run.goal) and not trainer.stopped_early
        return trains or (trainer.validation_due and trainer.position <= position)

    def settle(self) -> None:
        """Bring their curves up to their last step."""
        for place, compared in enumerate(self.runs):
            if compared.run is not None and not compared.stopped:
                try:
                    compared.run.trainer.settle()
                except DivergedError as error:
                    self._stop(place, str(error))

    def _stop(self, place: int, why: str) -> None:
        self.runs[place] = replace(self.runs[place], stopped=why)
