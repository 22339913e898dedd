"""The driver: it holds the run, its state and the comparison, and carries out what the user does.

Only the worker's thread uses it. Between two commands it trains, see training_loop.py. A method here is a command: what
it takes to carry it out stands in the run, the comparison and the registry.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from netviz import config as configs
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.engine.accounting import DivergedError
from netviz.engine.settings import SettingError
from netviz.engine.trainer import Trainer
from netviz.engine.what_if import WhatIf
from netviz.errors import DataError, UserError
from netviz.number_format import exact
from netviz.run import build
from netviz.run.model_file import Model
from netviz.run.moments import MOMENT_MEMORY
from netviz.run.named_moment import Why
from netviz.run.run_list import RunList
from netviz.session.comparison import MAX_COMPARED, Comparison
from netviz.session.data_of_model import data_for, with_data_at, without_name_field
from netviz.session.frame import Frame, FrameRequest, RunState, WithoutAccounts
from netviz.session.frame_taking import bare_frame, take_frame
from netviz.session.looking_back import LookingBack
from netviz.session.pace import Pace, RateMeter
from netviz.session.run import SHARE_OF_COPY, Run, same_start
from netviz.session.run_registry import RunRegistry
from netviz.session.status import Status
from netviz.session.training_loop import train_on
from netviz.texts import joined, phrase

log = logging.getLogger(__name__)


class Driver:
    """Holds the run once `begin` has created it, and reports on it in frames.

    `asked` is set when someone wants the thread. Commands raise UserError and then leave the run as it is.
    """

    def __init__(self, start: Config | Model, asked: threading.Event) -> None:
        self.status = Status()
        self.run: Run | None = None
        self.registry = RunRegistry()
        self.comparison = Comparison(self.registry)
        self.pace = Pace()
        self.moment_memory = MOMENT_MEMORY
        """The bytes that the moments of a run take at most."""
        self._looking_back = LookingBack()
        self._model = start if isinstance(start, Model) else None
        self._config = start.config if isinstance(start, Model) else start
        self._asked = asked
        self._stop_step = self._stop_epoch = math.inf
        self._meter = RateMeter()

    @property
    def state(self) -> RunState:
        """What the run is doing."""
        return self.status.state

    def begin(self) -> None:
        """Start with the first config or model; if a config's data is not available, with the embedded digits, and say
        so.
        """
        config, model, self._model = self._config, self._model, None
        if model is not None:
            try:
                self._make(lambda: Run(config, data_for(config, model, self.run), model))
            except UserError as error:  # not even with blanks; its config may still do
                self.status.error = str(error)
            else:
                self._restore_compared(model)
                self._rest_where_it_stood()
                return
        try:
            self._make(lambda: Run(config, build.load_data(config)))
        except DataError as error:
            other = configs.with_data(config, "digits")
            self._make(lambda: Run(other, build.load_data(other)))
            self.status.refused = config
            self.status.error = phrase(
                "{problem} The embedded digits are used instead.", problem=without_name_field(error)
            )

    def start(self, steps: float = math.inf, epochs: float = math.inf) -> None:
        """Train: indefinitely, for some mini-batches, or to the end of some epochs, counted from the last whole one."""
        run = self.run
        if run is None:
            return
        self.status.clear()
        if run.data.away:
            run = self._with_data(run)
        run.stopped = ""
        self._leave_the_past()
        if not run.moments.all:
            run.keep_moment(Why.START)
        if run.trainer.stopped_early:
            run.trainer.reset_early_stopping()
        if run.trainer.epoch >= run.goal:
            self.status.message = run.plan_on()
            self.comparison.plan_on()
        self._stop_step = run.trainer.step_count + steps
        self._stop_epoch = run.trainer.epoch + epochs
        self._run_on(run)

    def pause(self) -> None:
        if self.status.running:
            self.status.state = RunState.PAUSED

    def configure(self, config: Config) -> None:
        """Continue with another config; if that is impossible, say why and keep the run as it is."""
        self.status.clear()
        if self.run is None:
            self._make(lambda: Run(config, build.load_data(config)))
            return
        old = self.run
        self._leave_the_past()
        try:
            new = old.changed(config)
        except UserError:
            self.status.refused = config
            raise
        self.status.refused = None
        if new is not old:
            self._take(
                new,
                self.comparison if new.data is old.data else Comparison(self.registry),
                same_start(config, old.config),
            )
        elif self.status.state is RunState.FINISHED and new.trainer.epoch < new.goal:
            self.status.state = RunState.PAUSED

    def model(self, all_moments: bool = False) -> Model:
        """A copy of the network, its run and the runs compared with it; `all_moments` as in `Run.model`. Raises
        UserError if there is none.
        """
        if self.run is None:
            raise UserError(phrase("There is no network yet; choose a data set that is available."))
        return self.run.model(all_moments, self.comparison.as_models())

    def keep_what_if(self, what: WhatIf, words: str) -> None:
        """Apply the weight changes that were tried to the run, from the next step on; see `Run.keep_what_if`."""
        if self.run is None:
            return
        self.status.clear()
        self._leave_the_past()
        try:
            self.run.keep_what_if(what, words)
        except SettingError as error:
            raise UserError(phrase("That cannot be kept: {problem}.", problem=error)) from error

    def take_ticket(self, what: WhatIf, words: str) -> None:
        """Start the run anew with the weights left that the changes leave, at their first values; see `Run.ticket`."""
        if self.run is None:
            return
        self.status.clear()
        self._leave_the_past()
        try:
            new = self.run.ticket(what, words)
        except (UserError, SettingError) as error:
            self.status.refused = configs.replaced(self.run.config, "training.keep_zeros", True)
            raise UserError(phrase("There is no such ticket: {problem}.", problem=error)) from error
        self.status.refused = None
        self.comparison.restart(new)
        self._take(new, self.comparison)

    @property
    def config(self) -> Config:
        """The config of the run; before there is one, the config to start with."""
        return self._config if self.run is None else self.run.config

    def data(self) -> DataSet:
        """The data of the run. Raises UserError if there is none, or if it is away."""
        if self.run is None:
            raise UserError(phrase("There is no data yet; choose a data set that is available."))
        self.run.require_data()
        return self.run.data

    def reset(self) -> None:
        """Go back to the initial weights."""
        if self.run is not None:
            self.status.clear()
            self._take(self._restarted(self.run), self.comparison)

    def compare(self, named: list[tuple[str, Config]], own: str = "") -> None:
        """Train these configs alongside the run, all from the start; if one of them is impossible, say why and change
        nothing.

        own: the name of the run itself, if the names given for the others are to be used unchanged.
        """
        run = self.run
        if run is None:
            return
        run.require_data()
        made = [
            (label, run.begun_anew(config, build.load_or_reuse(config, run.config, run.data)))
            for label, config in named
        ]
        fresh = self._restarted(run)
        for label, other in made:
            self.comparison.add(label, other, fresh)
        self.comparison.own_name = own
        self._take(fresh, self.comparison)

    def pin(self, label: str) -> None:
        """Keep the run's curves as they are, to be shown behind those of the next run."""
        if self.run is not None:
            self.comparison.pin(label, self.run)

    def clear_comparison(self) -> None:
        """Remove the compared runs and the pinned curves."""
        self.comparison.clear()

    def show_run(self, identities: Sequence[str], label: str) -> None:
        """Show a run of the table behind the run, or the mean of several. Raises UserError if there are too many."""
        records = [record for record in self.registry.records if record.identity in identities]
        if records:
            alone = len(records) == 1 and self.registry.opens(records[0].identity)
            self.comparison.show(records, label, self.registry.model(records[0].identity) if alone else None)

    def show_tried(self, identities: Collection[str]) -> None:
        """Show the best of what was tried behind the run, seeds together, unless something is beside it already."""
        if not self.comparison.runs:
            for records, label in self.registry.best_of(identities, MAX_COMPARED):
                self.show_run([record.identity for record in records], label)

    def model_of(self, identity: str) -> Model:
        """A copy of a run that trains, or the model of another run of the table. Raises UserError."""
        live = next((run for run, _ in self._runs() if run.identity == identity), None)
        return self.registry.model(identity) if live is None else live.model()

    def take_away(self, identities: Sequence[str]) -> None:
        """Stop showing runs of the table."""
        self.comparison.take_away(identities)

    def delete_runs(self, identities: Sequence[str]) -> None:
        """Remove rows of the table, and what is shown of them."""
        self.comparison.take_away_rows(identities)
        self.registry.delete(identities)

    def restore_runs(self, folder: Path) -> None:
        """Continue the table of runs that was left in a folder. Raises UserError if some of it cannot be read."""
        problem = self.registry.restore(folder)
        now = [run for run, _ in self._runs()]
        for run in now:
            self.registry.adopt(run, now)
        if problem:
            raise UserError(problem)

    def run_list(self, folder: Path) -> RunList:
        """The table of runs as it is to be written to a folder."""
        return self.registry.list_for(folder, [run for run, _ in self._runs()])

    def begin_another(self, config: Config, model: Model | None = None) -> None:
        """Replace the run with a new one, or with a saved one that continues where it stopped, as do those compared
        with it.

        If that is impossible, say why and keep the current run.
        """
        self.status.clear()
        old = self.run
        try:
            data = data_for(config, model, old)
            new = Run(config, data, model)
        except UserError:
            self.status.refused = config
            raise
        self.status.refused = None
        same_data = old is not None and data is old.data
        self._take(new, self.comparison.pinned() if same_data else Comparison(self.registry))
        if model is not None:
            self._restore_compared(model)
        self._rest_where_it_stood()

    def find_data(self, name: str) -> None:
        """Continue with the run's own data, which now has this name; raises UserError if it is not the same data.

        Nothing is to be done where Train has found it at its place meanwhile.
        """
        run = self.run
        if run is not None and not run.data.away and run.config.data.name == name:
            return
        model = with_data_at(self.model(all_moments=True), name)
        try:
            build.require_same(model, build.load_data(model.config))
        except DataError:
            self.status.refused = model.config
            raise
        self.begin_another(model.config, model)

    def _with_data(self, run: Run) -> Run:
        """Continue the run, whose data is away, if that is back at its place. Raises UserError if not."""
        model = self.model(all_moments=True)
        try:
            data = build.load_data(run.config)
        except DataError:
            run.require_data()  # says when it was looked for, and what can be done without it
            raise
        build.require_same(model, data)
        self.begin_another(model.config, model)
        assert self.run is not None
        return self.run

    def _restore_compared(self, model: Model) -> None:
        """Continue the runs that were compared with a saved one."""
        if self.run is not None and model.compared is not None:
            failed = self.comparison.restore(model.compared, self.run)
            if failed:
                self.status.message = phrase(
                    "Not shown beside the run, because their data cannot be read: {runs}.", runs=joined(failed)
                )

    def _rest_where_it_stood(self) -> None:
        if self.run is not None and self.run.trainer.step_count:
            self._come_to_rest(self.run.trainer, self.run.goal)

    def look_back(self, wanted: int) -> None:
        """Show a kept moment of the run, by its number; the training waits until one is back at the present."""
        run = self.run
        moment = None if run is None else run.moments.find(wanted)
        if run is None or moment is None:
            return
        self._looking_back.show(run, moment)
        if self.status.running:
            self.status.state, self._looking_back.goes_on = RunState.PAUSED, True

    def look_at_present(self) -> None:
        """Show the run as it is now; it goes on training if looking back was all that stopped it."""
        if self._looking_back.end() and self.run is not None:
            self._run_on(self.run)

    def mark_moment(self) -> None:
        """Keep the moment that is shown for good."""
        run, shown = self.run, self._looking_back.moment
        if run is None:
            return
        self.status.clear()
        if shown is not None:
            self._looking_back.mark(run, shown)
        elif run.keep_moment(Why.MARK) is None:
            raise UserError(
                phrase("There is no room for another mark: use Run › Memory for moments to give them more.")
            )

    def branch(self, wanted: int) -> None:
        """Go on from a kept moment, as a run beside the one that went on from there.

        If that is impossible, say why and change nothing.
        """
        run = self.run
        moment = None if run is None else run.moments.find(wanted)
        if run is None or moment is None:
            return
        self.status.clear()
        try:
            run.require_data()
            new = Run(moment.config, run.data, run.model_at(moment))
            self.comparison.branch(run, phrase("from {moment}", moment=moment.when), run.stopped)
            run.moments = run.moments.copy(bound=run.moments.bound // SHARE_OF_COPY)
        except UserError:
            self.status.refused = moment.config
            raise
        self.status.refused = None
        going_on = self._looking_back.goes_on
        self._take(new, self.comparison)
        self._rest_where_it_stood()
        if going_on and self.status.state is not RunState.FINISHED:
            self.start()

    def bound_moments(self, memory: int) -> None:
        """How many bytes the moments of a run take at most, from now on."""
        self.moment_memory = memory
        if self.run is not None:
            self.run.moments.bound = memory

    def _leave_the_past(self) -> None:
        """Return to the present, because a command concerns it, and say so."""
        if self._looking_back.past is None:
            return
        self.look_at_present()
        assert self.run is not None
        epoch = exact(round(self.run.trainer.position, 2))
        self.status.message = phrase(
            "Back to now, epoch {epoch}. To train from an earlier moment, go there and press Branch here.", epoch=epoch
        )

    def train(self) -> None:
        """Train step after step until someone asks for the thread or an end is reached; see `train_on`."""
        assert self.run is not None
        run, epoch_limit = self.run, min(self._stop_epoch, self.run.goal)
        if train_on(run, self.comparison, self.pace, self._asked, self._stop_step, epoch_limit):
            self._come_to_rest(run.trainer, run.goal)

    def obey(self, command: Callable[[Driver], object]) -> None:
        """Carry out a command. The steps before it are accounted for first: if the command were the one to find that
        they diverge, it would be left half done.
        """
        before, runs = self.status.state, self._runs()
        self.attempt(self._settle)
        found = self.status.error if self.status.state is RunState.DIVERGED is not before else ""
        self.attempt(lambda: command(self))
        self.status.error = self.status.error or found
        self.attempt(lambda: self.registry.follow(runs, [run for run, _ in self._runs()]))

    def _runs(self) -> list[tuple[Run, str]]:
        """The run and those that train beside it, by name."""
        return [] if self.run is None else self.comparison.named(self.run)

    def attempt(self, action: Callable[[], object]) -> None:
        """Do something that may fail; whatever happens, the thread survives and the window can say what it was."""
        try:
            action()
        except UserError as error:
            self.status.error = str(error)
            log.info("%s", error)
        except DivergedError as error:
            self.status.state = RunState.DIVERGED
            self.status.error = str(error)
            log.info("%s", error)
            if self.run is not None:
                self.run.stopped = self.status.error
                self.run.keep_moment(Why.DIVERGENCE)
        except Exception as error:  # the window shows it, with the traceback to copy
            self.status.state = RunState.FAILED
            self.status.unforeseen(error)

    def frame(self, request: FrameRequest) -> Frame:
        """The state of the run, with the parts that were requested; they show no steps that have diverged."""
        run = self.run
        if run is None:
            return self.bare_frame()
        hurried = self.status.running and not self.pace.limited
        # Accounting for a few steps takes as long as for many, so at full speed that is left to where it is needed.
        if not (hurried and all(issubclass(part, WithoutAccounts) for part in request.parts)) or not run.trainer.finite:
            run.trainer.settle()
        if request.whole:
            self.pace.framed(run.trainer.step_count)
        return take_frame(request, run, self.comparison, self._looking_back, self.status, self.pace, self._meter)

    def bare_frame(self) -> Frame:
        """The state, the moments and what went wrong, without anything that could itself fail."""
        return bare_frame(self.config, self.run, self._looking_back, self.status)

    def _settle(self) -> None:
        if self.run is not None:
            self.run.trainer.settle()

    def _run_on(self, run: Run) -> None:
        """Train from now on; pace and rate are measured from here."""
        self.status.state = RunState.RUNNING
        self.pace.restart()
        self._meter.start(run.trainer.examples_seen)

    def _come_to_rest(self, trainer: Trainer, goal: int) -> None:
        self.status.state = RunState.FINISHED if trainer.stopped_early or trainer.epoch >= goal else RunState.PAUSED
        if trainer.stopped_early:
            self.status.message = trainer.stop_sentence

    def _make(self, make: Callable[[], Run]) -> None:
        self.status.state = RunState.LOADING
        try:
            self.run = make()
            self.status.state = RunState.READY
        except UserError:
            self.status.state = RunState.FAILED
            raise

    def _restarted(self, run: Run) -> Run:
        """The run from its initial weights, and the compared runs from theirs."""
        new = run.restarted()
        self.comparison.restart(new)
        return new

    def _take(self, run: Run, comparison: Comparison, keep_running: bool = False) -> None:
        going_on = keep_running and self.status.running
        self.run, self.comparison = run, comparison
        self._looking_back.end()
        run.moments.bound = self.moment_memory
        self.status.state = RunState.READY
        self._meter = RateMeter()
        if going_on:
            self.start()
