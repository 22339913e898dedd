"""Runs side by side: others that train in turns with the one in the window, so that one sees what a setting does.

They start from the same weights wherever shapes agree and see the same batches in the same order, so that a difference
on screen has one cause. A finished run can also be pinned: its curves stay, and train no more.
"""

from __future__ import annotations

import time
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

MOST = 5


@dataclass(frozen=True)
class Companion:
    """One run beside the other. curves: of a pinned run, which trains no more; stopped: why it ended early, if so."""

    label: str
    config: Config
    run: Run | None
    curves: Curves | None = None
    stopped: str = ""


@dataclass(frozen=True)
class Entry:
    """What the window shows of a companion.

    differs: in what its config differs from the run's, in words; own: what the run has instead.
    """

    label: str
    curves: Curves
    differs: tuple[str, ...]
    pinned: bool
    stopped: str
    own: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The one setting in which it differs, where it is just one, else its label."""
        return self.differs[0] if len(self.differs) == 1 else self.label


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
    """All companions of a run, and how far the run itself is, then each of those that train."""

    entries: tuple[Entry, ...]
    standings: tuple[Standing, ...] = ()

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self:
        found = []
        training = [run, *(companion.run for companion in run.companions.all if companion.run is not None)]
        run.companions.settle()
        for place, companion in enumerate(run.companions.all):
            curves = companion.curves
            if companion.run is not None:
                curves = Curves.take(companion.run, request)
            if curves is not None:
                both = companion.config, run.config
                differs, own = run.remembered((f"apart {place}", both), partial(_apart, *both))
                pinned = companion.run is None
                found.append(Entry(companion.label, curves, differs, pinned, companion.stopped, own))
        return cls(tuple(found), tuple(Standing.of(one) for one in training))


def _apart(config: Config, other: Config) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """In what the first differs from the second, and the second from the first, in words."""
    return tuple(configs.differences(config, other)), tuple(configs.differences(other, config))


class Companions:
    """Those of one run; it hands them on when it is replaced by another with the same data."""

    def __init__(self) -> None:
        self.all: list[Companion] = []

    @property
    def trains(self) -> bool:
        """Whether any of them still trains."""
        return any(companion.run is not None for companion in self.all)

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
        self.all = []

    def restart(self, like: Run) -> None:
        """All that train go back to the first weights; what is pinned stays."""
        before, self.all = self.all, []
        for companion in before:
            if companion.run is None:
                self.all.append(companion)
            else:
                self.add(companion.label, companion.run.restarted(), like)

    def keep_up(self, position: float) -> float:
        """Train each to where the run stands, in epochs, or to its own end; returns how many seconds that took."""
        first = time.perf_counter()
        for place, companion in enumerate(self.all):
            run = companion.run
            if run is None or companion.stopped:
                continue
            trainer, started = run.trainer, time.perf_counter()
            try:
                while trainer.position < min(position, run.goal) and not trainer.stopped_early:
                    trainer.advance()
                while trainer.validation_due and trainer.position <= position:
                    trainer.advance()
            except DivergedError as error:
                self._stop(place, str(error))
            run.seconds += time.perf_counter() - started
        return time.perf_counter() - first

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
