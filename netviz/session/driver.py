"""The driver: it holds the run, its state and the comparison, and carries out what the user does.

Only the worker's thread uses it. Between two commands it trains, see training_loop.py.
"""

from __future__ import annotations

import logging
import math
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
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
from netviz.run.moments import MOMENT_MEMORY, Why
from netviz.run.run_list import RunList
from netviz.session.comparison import Comparison
from netviz.session.data_of_model import data_for, with_data_at
from netviz.session.frame import Frame, FramePart, FrameRequest, OfPresent, RunState, epochs_shown
from netviz.session.pace import Pace, RateMeter
from netviz.session.past_run import PastRun
from netviz.session.run import SHARE_OF_COPY, DataAwayError, Run, same_start
from netviz.session.run_registry import RunRegistry, has_begun
from netviz.session.training_loop import train_on

log = logging.getLogger(__name__)


class Driver:
    """Holds the run once `begin` has created it, and reports on it in frames.

    `asked` is set when someone wants the thread. Commands raise UserError and then leave the run as it is.
    """

    def __init__(self, start: Config | Model, asked: threading.Event) -> None:
        self.state = RunState.LOADING
        self.run: Run | None = None
        self.registry = RunRegistry()
        self.comparison = Comparison(self.registry)
        self.pace = Pace()
        self.moment_memory = MOMENT_MEMORY
        """The bytes that the moments of a run take at most."""
        self._past: PastRun | None = None
        self._goes_on = False  # once one has looked back
        self._model = start if isinstance(start, Model) else None
        self._config = start.config if isinstance(start, Model) else start
        self._asked = asked
        self._message = self._error = self._details = ""
        self._refused: Config | None = None
        self._stop_step = self._stop_epoch = math.inf
        self._meter = RateMeter()

    def begin(self) -> None:
        """Start with the first config or model; if a config's data is not available, with the embedded digits, and say
        so.
        """
        config, model, self._model = self._config, self._model, None
        if model is not None:
            try:
                self._make(lambda: Run(config, data_for(config, model, self.run), model))
            except UserError as error:  # not even with blanks; its config may still do
                self._error = str(error)
            else:
                self._restore_compared(model)
                self._rest_where_it_stood()
                return
        try:
            self._make(lambda: Run(config, build.load_data(config)))
        except DataError as error:
            other = configs.with_data(config, "digits")
            self._make(lambda: Run(other, build.load_data(other)))
            self._refused = config
            self._error = f"{str(error).removeprefix('data.name: ')} The embedded digits are used instead."

    def start(self, steps: float = math.inf, epochs: float = math.inf) -> None:
        """Train: indefinitely, for some mini-batches, or to the end of some epochs, counted from the last whole one."""
        run = self.run
        if run is None:
            return
        self._say_nothing()
        run.require_data()
        run.stopped = ""
        self._leave_the_past()
        if not run.moments.all:
            run.keep_moment(Why.START)
        if run.trainer.stopped_early:
            run.trainer.reset_early_stopping()
        if run.trainer.epoch >= run.goal:
            self._message = run.plan_on()
            self.comparison.plan_on()
        self._stop_step = run.trainer.step_count + steps
        self._stop_epoch = run.trainer.epoch + epochs
        self.state = RunState.RUNNING
        self.pace.restart()
        self._meter.start(run.trainer.examples_seen)

    def pause(self) -> None:
        if self.state is RunState.RUNNING:
            self.state = RunState.PAUSED

    def configure(self, config: Config) -> None:
        """Continue with another config; if that is impossible, say why and keep the run as it is."""
        self._say_nothing()
        if self.run is None:
            self._make(lambda: Run(config, build.load_data(config)))
            return
        old = self.run
        self._leave_the_past()
        try:
            new = old.changed(config)
        except UserError:
            self._refused = config
            raise
        self._refused = None
        if new is not old:
            self._take(
                new,
                self.comparison if new.data is old.data else Comparison(self.registry),
                same_start(config, old.config),
            )
        elif self.state is RunState.FINISHED and new.trainer.epoch < new.goal:
            self.state = RunState.PAUSED

    def model(self, all_moments: bool = False) -> Model:
        """A copy of the network, its run and the runs compared with it; `all_moments` as in `Run.model`. Raises
        UserError if there is none.
        """
        if self.run is None:
            raise UserError("There is no network yet; choose a data set that is available.")
        return replace(self.run.model(all_moments), compared=self.comparison.as_models())

    def apply(self, what: WhatIf, words: str) -> None:
        """Make changes of weights that were tried the run's own, from the next step on; see `Run.apply`."""
        if self.run is None:
            return
        self._say_nothing()
        self._leave_the_past()
        try:
            self.run.apply(what, words)
        except SettingError as error:
            raise UserError(f"That cannot be applied: {error}.") from error

    @property
    def config(self) -> Config:
        """That of the run; before there is one, the config to begin with."""
        return self._config if self.run is None else self.run.config

    def data(self) -> DataSet:
        """The data of the run. Raises UserError if there is none, or if it is away."""
        if self.run is None:
            raise UserError("There is no data yet; choose a data set that is available.")
        self.run.require_data()
        return self.run.data

    def reset(self) -> None:
        """Go back to the initial weights."""
        if self.run is not None:
            self._say_nothing()
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
        made = [(label, Run(config, build.load_or_reuse(config, run.config, run.data))) for label, config in named]
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

    def model_of(self, identity: str) -> Model:
        """A copy of a run that trains, or what another run of the table had learned. Raises UserError."""
        live = next((run for run, _ in self._named_runs() if run.identity == identity), None)
        return self.registry.model(identity) if live is None else live.model()

    def take_away(self, identities: Sequence[str]) -> None:
        """Show runs of the table no longer."""
        self.comparison.take_away(identities)

    def delete_runs(self, identities: Sequence[str]) -> None:
        """Remove rows of the table, and what is shown of them."""
        self.comparison.take_away_rows(identities)
        self.registry.delete(identities)

    def restore_runs(self, folder: Path) -> None:
        """Take up the table of runs that was left in a folder. Raises UserError where not all of it can be read."""
        problem = self.registry.restore(folder)
        now = [run for run, _ in self._named_runs()]
        for run in now:
            self.registry.adopt(run, now)
        if problem:
            raise UserError(problem)

    def run_list(self, folder: Path) -> RunList:
        """The table of runs as it is to be written to a folder."""
        return self.registry.list_for(folder, [run for run, _ in self._named_runs()])

    def begin_another(self, config: Config, model: Model | None = None) -> None:
        """Replace the run with a new one, or with a saved one that continues where it stopped, as do those compared
        with it.

        If that is impossible, say why and keep the current run.
        """
        self._say_nothing()
        old = self.run
        try:
            data = data_for(config, model, old)
            new = Run(config, data, model)
        except UserError:
            self._refused = config
            raise
        self._refused = None
        same_data = old is not None and data is old.data
        self._take(new, self.comparison.pinned() if same_data else Comparison(self.registry))
        if model is not None:
            self._restore_compared(model)
        self._rest_where_it_stood()

    def find_data(self, name: str) -> None:
        """Go on with the run's own data, which is by this name now; raises UserError where it is not the same."""
        model = with_data_at(self.model(), name)
        config = model.config
        try:
            build.require_same(model, build.load_data(config))
        except DataError:
            self._refused = config
            raise
        self.begin_another(config, model)

    def _restore_compared(self, model: Model) -> None:
        """Go on with the runs that were compared with a saved one."""
        if self.run is not None and model.compared is not None:
            failed = self.comparison.restore(model.compared, self.run)
            if failed:
                self._message = f"Not shown beside the run, because their data cannot be read: {', '.join(failed)}."

    def _rest_where_it_stood(self) -> None:
        if self.run is not None and self.run.trainer.step_count:
            self._come_to_rest(self.run.trainer, self.run.goal)

    def look_back(self, wanted: int) -> None:
        """Show a kept moment of the run, by its number; the training waits until one is back at the present."""
        run = self.run
        moment = None if run is None else run.moments.find(wanted)
        if run is None or moment is None:
            return
        if self._past is None:
            self._past = PastRun(run)
        self._past.show(moment)
        if self.state is RunState.RUNNING:
            self.state, self._goes_on = RunState.PAUSED, True

    def look_at_present(self) -> None:
        """Show the run as it is now; it goes on training if looking back was all that stopped it."""
        run, self._past = self.run, None
        if run is not None and self._goes_on:
            self._goes_on = False
            self.state = RunState.RUNNING
            self.pace.restart()
            self._meter.start(run.trainer.examples_seen)

    def mark_moment(self) -> None:
        """Keep the moment that is shown for good."""
        run, past = self.run, self._past
        if run is None:
            return
        self._say_nothing()
        if past is not None and past.moment is not None:
            past.moment = run.moments.mark(past.moment)
        elif run.keep_moment(Why.MARK) is None:
            raise UserError("There is no room for another mark: use Run › Memory for moments to give them more.")

    def branch(self, wanted: int) -> None:
        """Go on from a kept moment, as a run beside the one that went on from there.

        If that is impossible, say why and change nothing.
        """
        run = self.run
        moment = None if run is None else run.moments.find(wanted)
        if run is None or moment is None:
            return
        self._say_nothing()
        try:
            run.require_data()
            new = Run(moment.config, run.data, run.model_at(moment))
            stopped = self._error if self.state is RunState.DIVERGED else ""
            self.comparison.branch(run, f"from {moment.when}", stopped)
            run.moments = run.moments.copy(bound=run.moments.bound // SHARE_OF_COPY)
        except UserError:
            self._refused = moment.config
            raise
        self._refused = None
        going_on = self._goes_on
        self._take(new, self.comparison)
        self._rest_where_it_stood()
        if going_on and self.state is not RunState.FINISHED:
            self.start()

    def bound_moments(self, memory: int) -> None:
        """How many bytes the moments of a run take at most, from now on."""
        self.moment_memory = memory
        if self.run is not None:
            self.run.moments.bound = memory

    def _leave_the_past(self) -> None:
        """A command concerns the present: show it, and say so."""
        if self._past is None:
            return
        self.look_at_present()
        assert self.run is not None
        epoch = exact(round(self.run.trainer.position, 2))
        self._message = f"Back to now, epoch {epoch}. To train from an earlier moment, go there and press Branch here."

    def train(self) -> None:
        """Train step after step until someone asks for the thread or an end is reached; see `train_on`."""
        assert self.run is not None
        run, epoch_limit = self.run, min(self._stop_epoch, self.run.goal)
        if train_on(run, self.comparison, self.pace, self._asked, self._stop_step, epoch_limit):
            self._come_to_rest(run.trainer, run.goal)

    def obey(self, command: Callable[[Driver], None]) -> None:
        """Carry out a command. The steps before it are accounted for first: if the command were the one to find that
        they diverge, it would be left half done.
        """
        before, runs = self.state, self._named_runs()
        self.attempt(self._settle)
        found = self._error if self.state is RunState.DIVERGED is not before else ""
        self.attempt(lambda: command(self))
        self._error = self._error or found
        self.attempt(lambda: self._note_replaced(runs))

    def _named_runs(self) -> list[tuple[Run, str]]:
        """The run and those that train beside it, with the names that they were given if all of them were."""
        comparison = self.comparison
        named = bool(comparison.own_name)
        own = [] if self.run is None else [(self.run, comparison.own_name)]
        return [*own, *((one.run, one.label if named else "") for one in comparison.runs if one.run is not None)]

    def _note_replaced(self, before: list[tuple[Run, str]]) -> None:
        """Tell the table of the runs that a command has replaced, and let it know again those that it knows."""
        now = [run for run, _ in self._named_runs()]
        for run, name in before:
            if not any(run is other for other in now) and has_begun(run):
                self.registry.register(run, name)
        for run in now:
            if not any(run is other for other, _ in before):
                self.registry.adopt(run, now)

    def attempt(self, action: Callable[[], None]) -> None:
        """Do something that may fail; whatever happens, the thread survives and the window can say what it was."""
        try:
            action()
        except UserError as error:
            self._error = str(error)
            log.info("%s", error)
        except DivergedError as error:
            self.state = RunState.DIVERGED
            self._error = str(error)
            log.info("%s", error)
            if self.run is not None:
                self.run.stopped = self._error
                self.run.keep_moment(Why.DIVERGENCE)
        except Exception as error:  # the window shows it, with the traceback to copy
            self.state = RunState.FAILED
            self._unforeseen(error)

    def frame(self, request: FrameRequest) -> Frame:
        """The state of the run, with the parts that were requested."""
        run = self.run
        if run is None:
            return self.bare_frame()
        trainer, network = run.trainer, run.network
        trainer.settle()
        if request.whole:
            self.pace.framed(trainer.step_count)
        resting = self.state is not RunState.RUNNING
        shown: Run = run
        comparison, past = self.comparison, self._past
        if past is not None:
            comparison.settle()
            shown, comparison = past, comparison.curves_only()
        for one in (shown, *comparison.training):
            one.begin_frame(resting)
        if self.state is RunState.RUNNING:
            self._meter.update(trainer.examples_seen)
        left = (run.goal - trainer.position) * run.sizes[0]
        rate = self._meter.rate
        taken = {
            part: self._part(part, run, request, self.comparison)
            if issubclass(part, OfPresent)
            else self._part(part, shown, request, comparison)
            for part in request.parts
        }
        failed = self._error or run.data.away or run.silence.sentence(trainer)
        return Frame(
            config=run.config,
            state=self.state,
            refused=self._refused,
            message=failed or self._message or run.notice or trainer.notice,
            is_error=bool(failed),
            details=self._details,
            step=trainer.step_count,
            version=run.version,
            position=trainer.position,
            regression=run.data.train.targets is not None,
            goal=run.goal,
            shown_epochs=epochs_shown(max(trainer.position, self.comparison.reach), run.goal),
            marks=run.marks.all,
            compared=len(self.comparison.runs),
            examples_per_second=rate,
            seconds_left=left / rate if rate > 0 else None,
            pace=self.pace.steps_per_second,
            weight_count=network.parameters.size,
            layer_names=tuple(network.name_of(index) for index in network.weighted_layers),
            data_label=run.data.label,
            data_sizes=run.sizes,
            data_away=bool(run.data.away),
            moments=run.moments.all,
            no_room=run.moments.full,
            past=None if past is None else past.moment,
            goes_on=self._goes_on,
            parts=taken,
        )

    def _part(self, part: type[FramePart], run: Run, request: FrameRequest, comparison: Comparison) -> FramePart | None:
        """One part of a frame. If taking it fails, it is None, and the rest of the frame and the run carry on."""
        try:
            return part.take(run, request, comparison)
        except DataAwayError:  # it would show examples
            return None
        except (UserError, DivergedError):
            raise
        except Exception as error:  # the window shows it, with the traceback to copy
            self._unforeseen(error)
            return None

    def _unforeseen(self, error: Exception) -> None:
        message, details = f"Something in netviz went wrong: {type(error).__name__}: {error}", traceback.format_exc()
        if details != self._details:  # a part that fails does so in every frame
            log.exception("unforeseen")
        self._error, self._details = message, details

    def bare_frame(self) -> Frame:
        """The state and what went wrong, without anything that could itself fail."""
        config = self._config if self.run is None else self.run.config
        return Frame(
            config=config,
            state=self.state,
            message=self._error or self._message,
            is_error=bool(self._error),
            details=self._details,
        )

    def _say_nothing(self) -> None:
        self._message = self._error = self._details = ""

    def _settle(self) -> None:
        if self.run is not None:
            self.run.trainer.settle()

    def _come_to_rest(self, trainer: Trainer, goal: int) -> None:
        self.state = RunState.FINISHED if trainer.stopped_early or trainer.epoch >= goal else RunState.PAUSED
        if trainer.stopped_early:
            self._message = trainer.stop_sentence

    def _make(self, make: Callable[[], Run]) -> None:
        self.state = RunState.LOADING
        try:
            self.run = make()
            self.state = RunState.READY
        except UserError:
            self.state = RunState.FAILED
            raise

    def _restarted(self, run: Run) -> Run:
        """The run from its initial weights, and the compared runs from theirs."""
        new = run.restarted()
        self.comparison.restart(new)
        return new

    def _take(self, run: Run, comparison: Comparison, keep_running: bool = False) -> None:
        going_on = keep_running and self.state is RunState.RUNNING
        self.run, self.comparison = run, comparison
        self._past, self._goes_on = None, False
        run.moments.bound = self.moment_memory
        self.state = RunState.READY
        self._meter = RateMeter()
        if going_on:
            self.start()
