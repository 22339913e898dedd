"""Runs side by side: others that train in turns with the one in the window, so that one sees what a setting does.

They start from the same weights wherever shapes agree and see the same batches in the same order, so that a difference
on screen has one cause. A finished run can also be pinned: its curves stay, and train no more.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Self

from netviz import config as configs
from netviz.config import Config
from netviz.engine.accounting import DivergedError
from netviz.session.parts import Curves

if TYPE_CHECKING:
    from netviz.session.frame import FrameRequest
    from netviz.session.run import Run

log = logging.getLogger(__name__)

MOST = 5
# How many steps a run does, at most, before those beside it catch up.
TURN = 64
# How long they may go on catching up, in seconds, after somebody has asked for the thread.
SOON = 0.004


@dataclass(frozen=True)
class Companion:
    """One run beside the other."""

    label: str
    config: Config
    """The config with which it began."""
    run: Run | None
    curves: Curves | None = None
    """Of a pinned run, which trains no more."""
    stopped: str = ""
    """Why it ended early, if it did."""


@dataclass(frozen=True)
class Entry:
    """What the window shows of a companion."""

    name: str
    """What it is called in every panel."""
    label: str
    curves: Curves
    differs: tuple[str, ...]
    """In what its config differs from the run's, in words, as both began."""
    pinned: bool
    stopped: str


@dataclass(frozen=True)
class Standing:
    """How far one of the runs is. seconds: that it has trained; accuracy: on the validation set, once it was there."""

    parameters: int
    seconds: float
    accuracy: float | None

    @classmethod
    def of(cls, run: Run) -> Standing:
        looks = run.trainer.history.validations
        return cls(run.network.parameters.size, run.seconds, looks[-1].accuracy if looks else None)


@dataclass(frozen=True)
class Beside:
    """All companions of a run."""

    entries: tuple[Entry, ...]
    standings: tuple[Standing, ...] = ()
    """How far the run itself is, then each of those that train."""
    own: str = "this run"
    """What the run itself is called in every panel."""
    costs: tuple[str, ...] = ()
    """Their cost functions, the run's own first, where these are not all the same."""

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self:
        found = []
        training = [run, *(companion.run for companion in run.companions.all if companion.run is not None)]
        run.companions.settle()
        own, *names = names_of_runs(run)
        for companion, name, (differs, _) in zip(run.companions.all, names, _apart_from(run), strict=True):
            curves = companion.curves if companion.run is None else Curves.take(companion.run, request)
            assert curves is not None  # a run that trains no more was pinned with its curves
            pinned = companion.run is None
            found.append(Entry(name, companion.label, curves, differs, pinned, companion.stopped))
        configs_of = [run.started_with, *(companion.config for companion in run.companions.all)]
        costs = tuple(config.training.cost for config in configs_of)
        standings = tuple(Standing.of(one) for one in training)
        return cls(tuple(found), standings, own, costs if len(set(costs)) > 1 else ())


def _apart(config: Config, other: Config) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """In what the first differs from the second, and the second from the first, in words.

    Where these cannot be found, in none: a curve without a name of its own is better than no curve.
    """
    try:
        return tuple(configs.differences(config, other)), tuple(configs.differences(other, config))
    except Exception:
        log.exception("two configs have no words for what they differ in")
        return (), ()


def _apart_from(run: Run) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """For each companion in what it differs from the run, and the run from it, as they began."""
    found = []
    for place, companion in enumerate(run.companions.all):
        both = companion.config, run.started_with
        found.append(run.remembered((f"apart {place}", both), partial(_apart, *both)))
    return found


def names_of_runs(run: Run) -> list[str]:
    """One name for each run in every panel, the run's own first; no two alike.

    The names that they were given, as by a lesson, or what sets them apart, where that is one setting.
    """
    companions = run.companions
    if companions.own_name:
        return _unlike([companions.own_name, *(one.label for one in companions.all)])
    apart = _apart_from(run)
    own = {ours for _, ours in apart if ours}
    ours = next(iter(own))[0] if len(own) == 1 and len(next(iter(own))) == 1 else "this run"
    told = zip(companions.all, apart, strict=True)
    theirs = [differs[0] if len(differs) == 1 else one.label for one, (differs, _) in told]
    return _unlike([ours, *theirs])


def _unlike(names: Sequence[str]) -> list[str]:
    """The names, those that stood before with a number behind them."""
    found: list[str] = []
    for name in names:
        number, unlike = 1, name
        while unlike in found:
            number += 1
            unlike = f"{name} ({number})"
        found.append(unlike)
    return found


class Companions:
    """Those of one run; it hands them on when it is replaced by another with the same data."""

    def __init__(self) -> None:
        self.all: list[Companion] = []
        self.own_name = ""
        """What the run itself is called, where all of them have been given names."""

    @property
    def trains(self) -> bool:
        """Whether any of them still trains."""
        return any(companion.run is not None for companion in self.all)

    @property
    def reach(self) -> float:
        """The epoch up to which the longest of their curves goes."""
        ends = [0.0]
        for companion in self.all:
            if companion.run is not None:
                ends.append(companion.run.trainer.position)
            elif companion.curves is not None and len(companion.curves.batches.x):
                ends.append(float(companion.curves.batches.x[-1]))
        return max(ends)

    def add(self, label: str, run: Run, like: Run) -> None:
        """Let a fresh run train beside `like`, from its weights wherever shapes agree and both are drawn alike."""
        mine, theirs = run.config.network, like.config.network
        if (mine.init, mine.start) == (theirs.init, theirs.start):
            run.network.take_from(like.network)
        self.all = [*self.all[-MOST + 1 :], Companion(label, run.config, run)]

    def pin(self, label: str, config: Config, curves: Curves) -> None:
        """Keep the curves of a run."""
        self.all = [*self.all[-MOST + 1 :], Companion(label, config, None, curves)]

    def clear(self) -> None:
        self.all, self.own_name = [], ""

    def restart(self, like: Run) -> None:
        """All that train go back to the first weights; what is pinned stays."""
        before, self.all = self.all, []
        for companion in before:
            if companion.run is None:
                self.all.append(companion)
            else:
                self.add(companion.label, companion.run.restarted(), like)

    def plan_on(self) -> None:
        """Those that have come to their end go on for as many epochs again, as the run does."""
        for place, companion in enumerate(self.all):
            run = companion.run
            if run is None or companion.stopped:
                continue
            if run.trainer.stopped_early:
                run.trainer.hope_again()
            if run.trainer.epoch >= run.goal:
                try:
                    run.plan_on()
                except DivergedError as error:
                    self._stop(place, str(error))

    def turn(self, run: Run) -> int:
        """How many steps the run does before they catch up: fewer where their batches, hence their steps, are small."""
        batches = [other.run.config.training.batch_size for other in self.all if other.run is not None]
        return max(1, min(TURN, TURN * min(batches, default=1) // run.config.training.batch_size))

    def keep_up(self, position: float, asked: threading.Event) -> bool:
        """Train each to where the run stands, in epochs, or to its own end; whether all of them have come there.

        When somebody asks for the thread meanwhile, it soon returns; at least one step is done by then.
        """
        until = time.perf_counter() + SOON
        for place, companion in enumerate(self.all):
            run = companion.run
            if run is None:
                continue
            started = time.perf_counter()
            try:
                while not self.all[place].stopped and self._is_behind(run, position):
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
        for place, companion in enumerate(self.all):
            if companion.run is not None and not companion.stopped:
                try:
                    companion.run.trainer.settle()
                except DivergedError as error:
                    self._stop(place, str(error))

    def _stop(self, place: int, why: str) -> None:
        companion = self.all[place]
        self.all[place] = Companion(companion.label, companion.config, companion.run, None, why)
