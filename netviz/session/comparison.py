"""Runs side by side: others that train in turns with the run in the window, so that one sees what a setting does.

They start from the same weights wherever the shapes agree, and see the same batches in the same order, so any
difference on screen has a single cause. A finished run can also be pinned: its curves stay, but it no longer trains.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.engine.accounting import DivergedError
from netviz.engine.history import History
from netviz.errors import DataError, UserError
from netviz.run import build
from netviz.run.model_file import ComparedModel, ComparedModels, Model
from netviz.run.run_record import RunRecord
from netviz.session.run import Run
from netviz.session.run_registry import RunRegistry
from netviz.texts import phrase

log = logging.getLogger(__name__)


MAX_COMPARED = 5


# The largest number of steps that the run takes before the compared runs catch up.
TURN = 64


# How long they may keep catching up, in seconds, after someone has asked for the thread.
SOON = 0.004


@dataclass(frozen=True)
class ComparedRun:
    """A run that is compared with the one in the window."""

    label: str
    """Its name, as it was given."""
    config: Config
    """The config it started with."""
    run: Run | None
    """None if it is pinned and no longer trains."""
    history: History
    """Its curves; of a mean, those of the first run."""
    stopped: str = ""
    """Why it stopped early, if it did."""
    model: Model | None = None
    """The model of a run that no longer trains; None if only its row in the table of runs is left, or for a mean."""
    identities: tuple[str, ...] = ()
    """The identity of the run in the table of runs, or those of the runs that this is the mean of."""
    others: tuple[History, ...] = ()
    """The histories of the other runs, if it is a mean."""
    of_table: bool = False
    """Whether it was chosen in the table of runs, which keeps it."""

    @property
    def as_model(self) -> ComparedModel:
        """What is kept of it when its window is closed, or its run replaced."""
        learned = self.model if self.run is None else self.run.model()
        assert learned is not None, "what is pinned has a model"
        return ComparedModel(self.label, learned, self.run is not None, self.stopped)


class Comparison:
    """All runs that are compared with the driver's own. They stay when that run is replaced by another on the same
    data.
    """

    def __init__(self, registry: RunRegistry | None = None) -> None:
        """registry: the table that knows the runs by name, one of its own by default."""
        self.registry = RunRegistry() if registry is None else registry
        self.runs: list[ComparedRun] = []
        self.own_name = ""
        """The name of the run itself, if all of them were given names."""

    @property
    def trains(self) -> bool:
        """Whether any of them is still training."""
        return any(compared.run is not None for compared in self.runs)

    @property
    def training(self) -> list[Run]:
        """Those that still train."""
        return [compared.run for compared in self.runs if compared.run is not None]

    def named(self, run: Run) -> list[tuple[Run, str]]:
        """The run itself and those that train beside it, with the names that they were given if all of them were."""
        named = bool(self.own_name)
        beside = ((one.run, one.label if named else "") for one in self.runs if one.run is not None)
        return [(run, self.own_name), *beside]

    @property
    def reach(self) -> float:
        """The last epoch that any of their curves reaches."""
        ends = [0.0]
        for compared in self.runs:
            if compared.run is not None:
                ends.append(compared.run.trainer.position)
            elif compared.history.batches.samples:
                ends.append(compared.history.batches.end)
        return max(ends)

    def add(self, label: str, run: Run, like: Run) -> None:
        """Train a new run alongside `like`. It starts from the same weights wherever shapes agree, if both draw them
        alike; zeros that it keeps stay.
        """
        mine, theirs = run.config.network, like.config.network
        if (mine.init, mine.start) == (theirs.init, theirs.start):
            run.start_from(like.network, own_zeros=run.config.training.keep_zeros)
        self.runs = [*self.runs[-MAX_COMPARED + 1 :], _training(label, run)]

    def pin(self, label: str, run: Run) -> None:
        """Keep the curves of a run as they are now."""
        history = run.trainer.history.copy()
        pinned = ComparedRun(label, run.started_with, None, history, model=run.model(), identities=(run.identity,))
        self.runs = [*self.runs[-MAX_COMPARED + 1 :], pinned]

    def show(self, records: Sequence[RunRecord], label: str, model: Model | None = None) -> None:
        """Show a run of the table beside the run, or the mean of several. `model`: what it had learned, if that is
        there. Raises UserError if there are too many.
        """
        if len(self.runs) >= MAX_COMPARED:
            raise UserError(phrase("{count} runs can be shown at most; remove one first.", count=MAX_COMPARED + 1))
        first, *others = records
        self.runs.append(
            ComparedRun(
                label, first.started_with, None, first.curves.as_history(), first.stopped, model,
                tuple(record.identity for record in records), tuple(record.curves.as_history() for record in others),
                of_table=True,
            )
        )  # fmt: skip

    def take_away(self, identities: Collection[str]) -> None:
        """Stop showing these runs, except those that train."""
        self.runs = [one for one in self.runs if one.run is not None or not set(one.identities) & set(identities)]

    def take_away_rows(self, identities: Collection[str]) -> None:
        """Stop showing these rows of the table; what is pinned stays."""
        self.runs = [one for one in self.runs if not (one.of_table and set(one.identities) & set(identities))]

    def clear(self) -> None:
        self.runs, self.own_name = [], ""

    def as_models(self) -> ComparedModels:
        """All of it, to be restored later."""
        self.settle()
        return ComparedModels(
            tuple(compared.as_model for compared in self.runs if not compared.of_table), self.own_name
        )

    def restore(self, left: ComparedModels, run: Run) -> list[str]:
        """Go on with what `as_models` gave, beside `run`; what has been pinned since then stays.

        Returns the labels of runs that cannot go on, because their data is away. Beside a run whose data is away as
        well, they are shown on blanks, until that is found.
        """
        failed, found = [], []
        for compared in left.runs:
            config = compared.model.config
            try:
                there = Run(config, _data_beside(run, compared.model), compared.model)
            except UserError as error:
                log.warning("%s cannot go on beside the run: %s", compared.label, error)
                failed.append(compared.label)
                continue
            trains, started, history = compared.trains, there.started_with, there.trainer.history
            known = (there.identity,)
            found.append(
                ComparedRun(compared.label, config, there, history, compared.stopped, identities=known)
                if trains
                else ComparedRun(compared.label, started, None, history, compared.stopped, compared.model, known)
            )
        pinned = {id(compared.model) for compared in found if compared.run is None}
        since = [compared for compared in self.runs if compared.run is None and id(compared.model) not in pinned]
        self.runs, self.own_name = [*found, *since][-MAX_COMPARED:], left.own_name
        return failed

    def pinned(self) -> Comparison:
        """What stays when another run begins: the pinned curves."""
        others = Comparison(self.registry)
        others.runs = [compared for compared in self.runs if compared.run is None]
        return others

    def curves_only(self) -> Comparison:
        """The same runs, reduced to their curves: beside an earlier moment of the run, their present state would
        mislead.
        """
        found = Comparison(self.registry)
        found.runs, found.own_name = [replace(compared, run=None) for compared in self.runs], self.own_name
        return found

    def branch(self, run: Run, name: str, stopped: str) -> None:
        """Go on with `run` beside one that branches off it and takes its place, which is called `name`.

        stopped: why it no longer trains, if it does not. Raises UserError if there are too many.
        """
        if len(self.runs) >= MAX_COMPARED:
            raise UserError(
                phrase(
                    "{count} runs are already side by side; use Run › Stop comparing first.",
                    count=MAX_COMPARED + 1,
                )
            )
        own = self.own_name or phrase("original run")
        self.runs = [*self.runs, replace(_training(own, run), config=run.started_with, stopped=stopped)]
        self.own_name = name

    def restart(self, like: Run) -> None:
        """Take all that train back to their initial weights; pinned curves stay."""
        before, self.runs = self.runs, []
        for compared in before:
            if compared.run is None:
                self.runs.append(compared)
            else:
                self.add(compared.label, compared.run.restarted(), like)

    def plan_on(self) -> None:
        """Extend those that have finished by as many epochs again, as the run itself does."""
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
        """The number of steps the run takes before the others catch up: fewer if they have smaller, and so more,
        batches.
        """
        batches = [other.run.config.training.batch_size for other in self.runs if other.run is not None]
        return max(1, min(TURN, TURN * min(batches, default=1) // run.config.training.batch_size))

    def catch_up(self, position: float, asked: threading.Event) -> bool:
        """Train each of them up to `position`, in epochs, or to its own end; return whether all have got there.

        Returns early if someone asks for the thread meanwhile, but not before one step is done.
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
        """Complete their curves up to the last step."""
        for place, compared in enumerate(self.runs):
            if compared.run is not None and not compared.stopped:
                try:
                    compared.run.trainer.settle()
                except DivergedError as error:
                    self._stop(place, str(error))

    def _stop(self, place: int, why: str) -> None:
        self.runs[place] = replace(self.runs[place], stopped=why)
        run = self.runs[place].run
        if run is not None:
            run.stopped = why


def _data_beside(run: Run, model: Model) -> DataSet:
    """The data of a saved run that goes on beside `run`; blanks where the data of both is away. Raises DataError."""
    try:
        data = build.load_or_reuse(model.config, run.config, run.data)
        build.require_kind(model, data)
    except DataError:
        if not run.data.away:
            raise
        return build.blank_data(model, run.data.away)
    return data


def _training(label: str, run: Run) -> ComparedRun:
    return ComparedRun(label, run.config, run, run.trainer.history, identities=(run.identity,))
