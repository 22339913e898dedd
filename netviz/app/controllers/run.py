"""The run controller: takes what the user does, with buttons or editors, to the session.

The editors' values first become a checked config, so that an impossible one never reaches the running network.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from netviz import config as configs
from netviz.app.controllers.edit_history import EditHistory, Effect, RunEdits
from netviz.app.controllers.frame_scheduler import FrameScheduler
from netviz.app.controllers.replaced_runs import ReplacedRun, ReplacedRuns, WayBack
from netviz.config import Config, ConfigError, HandEdit
from netviz.config.what_if import WhatIf, what_is_done
from netviz.data import catalogue
from netviz.data.reading import DEFAULT, Reading
from netviz.errors import UserError, counted
from netviz.number_format import number
from netviz.run.model_file import Model
from netviz.run.moments import Moment
from netviz.session import Frame, RunState
from netviz.session.run import built_alike, same_start

TICKET = (
    "The remaining weights have their first values again; the others are 0 and stay 0. Press Train to train those "
    "that are left; undo brings the run back."
)
ALL_WEIGHTS = "The lesson's network starts with all of its weights again; undo brings back the run before."


def _run_name(config: Config, what: str) -> str:
    """A short name of a run for a legend: how it differs from the lecture's first network, or else `what`."""
    words = configs.differences(config, configs.replaced(Config(), "data", config.data))
    short = [word for word in words if not word.startswith(("layers", "training ex", "validation ex"))]
    return ", ".join(short[:2]) or what


def _problem(config: Config) -> ConfigError | None:
    """Why a config is impossible; None if it is not."""
    try:
        configs.check(config)
    except ConfigError as problem:
        return problem
    return None


def _problem_of_stack(problem: ConfigError | None) -> bool:
    return problem is not None and problem.field.startswith("network.")


def _who_trains(before: Config, after: Config) -> str:
    """Which network continues once an impossible stack of layers has been mended."""
    if built_alike(before, after):
        return "The layers fit again. The previous network continues, with all it has learned."
    if same_start(before, after):
        return "The layers fit again. A new network is trained; unchanged layers keep their weights."
    return "The layers fit again. A new network is trained, from its initial weights."


class RunController(QObject):
    """What the window knows about its run, and everything that changes it."""

    config_changed = Signal(object, object)
    """config_changed(Config, ConfigError | None): another config is shown, or its problem has changed."""
    said = Signal(str)
    """said(str): an error, as a sentence for the user."""
    done = Signal(str)
    """done(str): what was done, as a sentence."""
    _tried_to_keep = Signal(object, object)
    missing = Signal(str)
    """missing(str): the data of this name has to be downloaded first."""
    replaced = Signal()
    """Another run has replaced this one, which is set aside."""
    compared = Signal()
    """Runs have been added to those beside the run, or removed."""

    def __init__(self, start: Config | Model) -> None:
        super().__init__()
        self.config = config = start.config if isinstance(start, Model) else start
        """The config that is shown; it may have a problem."""
        self.shown_problem: ConfigError | None = None
        self.frame_scheduler = FrameScheduler(start)
        """The scheduler of the session's frames."""
        self.frame_scheduler.frame_delivered.connect(self._take_back)
        self.session = self.frame_scheduler.session
        self.history = EditHistory(config, self._effect, self.session.snapshot, self._go_to)
        """What can be undone."""
        self.replaced_runs = ReplacedRuns()
        self.lesson = ""
        """The title of the lesson whose run this is, also after the lesson is closed; empty for the user's own."""
        self._coming_back: ReplacedRun | None = None
        self._lesson_before = ""  # that of the run that is left for the one that comes back
        self._left_by_lesson: Config | None = None
        # The window becomes the parent, so that all of this ends with the window: a function connected to a signal
        # lives as long as the sender, and so does the window that the function refers to.
        for part in (self.frame_scheduler, self.history, self.replaced_runs):
            part.setParent(self)
        self._running = config  # the config that the session was last given
        self._data_was_away = False
        self._tried_to_keep.connect(self._say_kept)

    @property
    def frame(self) -> Frame:
        """The last one."""
        return self.frame_scheduler.latest

    def train_or_pause(self) -> None:
        if self.frame.state is RunState.RUNNING:
            self.session.pause()
        else:
            self.session.train()
        self.frame_scheduler.refresh()

    def train(self) -> None:
        self.session.train()
        self.frame_scheduler.refresh()

    def step_batch(self) -> None:
        self.session.step_batch()
        self.frame_scheduler.refresh()

    def step_epoch(self) -> None:
        self.session.step_epoch()
        self.frame_scheduler.refresh()

    def reset(self) -> None:
        """Go back to the initial weights; undo brings back what was learned."""
        self._record_restart("reset")
        self.session.reset()
        self.frame_scheduler.refresh()

    def keep_what_if(self, what: WhatIf) -> None:
        """Apply the weight changes that were tried to the run; undo brings it back as it was."""
        what = what.of_weights
        if not what.amounts or self.shown_problem is not None:
            return
        words = what_is_done(what)
        self.history.record(words, self.config, Effect.ENDS_RUN)
        self.session.keep_what_if(what, words).add_done_callback(
            lambda ended: self._tried_to_keep.emit(words, ended.exception())
        )
        self.frame_scheduler.refresh()

    def take_ticket(self, what: WhatIf) -> None:
        """Start anew from the initial weights, without those that are pruned; undo brings the run back as it was."""
        what = what.of_weights
        if not what.amounts or self.shown_problem is not None:
            return
        words = f"as a ticket: {what_is_done(what)}"
        config = configs.replaced(self.config, "training.keep_zeros", True)
        self.history.record(words, config, Effect.ENDS_RUN)
        self._show(config)
        self.session.take_ticket(what, words)
        self.frame_scheduler.refresh()
        self.done.emit(TICKET)

    def take_back_zeros(self) -> None:
        """No longer keep weights at 0, before the run starts anew with all of them; undo brings back the run with its
        zeros.
        """
        if self.shown_problem is not None:
            return
        config = configs.replaced(self.config, "training.keep_zeros", False)
        self.history.record("all weights", config, Effect.ENDS_RUN)
        self._show(config)
        self.done.emit(ALL_WEIGHTS)

    def _say_kept(self, words: str, error: Exception | None) -> None:
        """Say whether it worked; if not, there is nothing to undo."""
        if error is not None:
            self.history.take_back()
            self.said.emit(str(error))
            return
        self.done.emit(f"Kept: {words}. It is saved with the model, not with its config; undo takes it back.")

    def set_speed(self, steps_per_second: float) -> None:
        self.session.set_speed(steps_per_second)

    def pin(self) -> None:
        """Keep the curves of this run behind those of the next."""
        frame = self.frame
        self.session.pin(_run_name(frame.config, f"{number(frame.position)} epochs"))
        self.compared.emit()
        self.frame_scheduler.refresh()

    def compare(self) -> None:
        """Train the current config beside whatever is set next, both from the start."""
        config = self.frame.config
        self._record_restart("comparing")
        self.session.compare([(_run_name(config, "as it was"), config)])
        self.compared.emit()
        self.frame_scheduler.refresh()
        self.done.emit("Both runs start afresh. Change a setting, then press Train: the two train side by side.")

    def side_by_side(self, named: list[tuple[str, Config]]) -> None:
        """Show the first config, and train the others beside it."""
        (own, first), *others = named
        if first != self.config:
            self.history.begin(first)
        self._show(first)
        self.session.clear_comparison()
        self.session.configure(first)
        self.session.reset()
        if others:
            self.session.compare(others, own)
        self.compared.emit()
        self.frame_scheduler.refresh()

    def branch(self, moment: Moment) -> None:
        """Go on from a kept moment, beside the run that went on from there; undo brings that back as it was."""
        self.history.record(f"branching {moment.when}", moment.config, Effect.ENDS_RUN)
        self._show(moment.config)
        self.session.branch(moment.number)
        self.compared.emit()
        self.frame_scheduler.refresh()

    def clear_comparison(self) -> None:
        """Remove the compared runs and the pinned curves."""
        self.session.clear_comparison()
        self.compared.emit()
        self.frame_scheduler.refresh()

    def new_weights(self) -> None:
        """Take the next seed, and start from its weights."""
        self.apply(configs.replaced(self.config, "seed", (self.config.seed + 1) % 2**32), "new weights")

    def edit(self, changes: dict[str, Any]) -> None:
        """Go on with some settings edited, by their paths; impossible values are shown with their problem.

        The values are the config's own, such as a layer: what the editors have.
        """
        config = self.config
        for path, value in changes.items():
            config = configs.replaced(config, path, value)
        self.apply(config)

    def edit_checked(self, changes: dict[str, Any]) -> None:
        """Go on with some settings edited, by their paths; impossible values are refused in one sentence.

        The values are as in a file, such as a layer's table; a path may lead into a layer.
        """
        try:
            self.apply(configs.changed(self.config, changes))
        except ConfigError as problem:
            self.said.emit(str(problem))

    def change_by_hand(self, edit: HandEdit) -> None:
        """Make changes by hand, or let them go, in the config as it is now."""
        changes = edit.of(self.config.network.changes)
        if changes != self.config.network.changes:
            self.edit_checked({"network.by_hand": changes or None})

    def let_go(self) -> None:
        """Take back all changes by hand."""
        self.change_by_hand(HandEdit(let_go=self.config.network.changes))

    def apply(self, config: Config, name: str = "") -> None:
        """Continue with an edited config; an impossible one is shown with its problem, and the run stays as it is.

        name: what the edit is called, if the changes do not say so themselves.
        """
        asked = len(config.network.changes)
        config = configs.fitted(config, self.config)
        dropped = asked - len(config.network.changes)
        problem = _problem(config)
        if config != self.config:
            name = name or configs.edit_name(self.config, config)
            self.history.record(name, config, self._effect_of(config, problem))
        self._go_on_with(config, problem)
        if dropped:
            changes = f"{counted(dropped, 'change')} by hand {'was' if dropped == 1 else 'were'}"
            self.done.emit(f"{changes} dropped with the layer; undo brings everything back.")

    def _go_on_with(self, config: Config, problem: ConfigError | None) -> None:
        """Show a config and, if it is possible, give it to the session."""
        mended = problem is None and _problem_of_stack(self.shown_problem)
        self.config, self.shown_problem = config, problem
        self.config_changed.emit(config, problem)
        if problem is not None:
            # If its data has disappeared, that is not the user's edit, and no card shows it.
            if problem.field == "data.name" and not self.frame.data_away:
                self.said.emit(f"{str(problem).removesuffix('.')}; the run continues with what was read before.")
            return
        if mended:
            self.done.emit(_who_trains(self._running, config))
        self._running = config
        self.session.configure(config)
        self.frame_scheduler.refresh()

    def _effect(self, config: Config) -> Effect:
        return self._effect_of(config, _problem(config))

    def _effect_of(self, config: Config, problem: ConfigError | None) -> Effect:
        if problem is not None:
            return Effect.IMPOSSIBLE
        return Effect.GOES_ON if built_alike(self._running, config) else Effect.ENDS_RUN

    def _go_to(self, config: Config, learned: Future[Model] | None) -> None:
        """Take the run to another state in its history."""
        if learned is None:
            self._go_on_with(config, _problem(config))
        else:
            self._show(config)
            self.session.go_back(config, learned)
            self.frame_scheduler.refresh()

    def _record_restart(self, name: str) -> None:
        if self.frame.step and self.shown_problem is None:
            self.history.record(name, self.config, Effect.ENDS_RUN)

    def _show(self, config: Config) -> None:
        """Show the config of another run, which the session is about to start."""
        self.config = self._running = config
        self.shown_problem = None
        self.config_changed.emit(config, None)

    def use_data(self, name: str, reading: Reading = DEFAULT, validation: int | None = None) -> None:
        """Switch to another data set, with the layers that can take its inputs; says in one sentence if that fails.

        reading: how the user's own data is read. validation: the number of validation examples, if it is not the usual
        one.

        If it has to be downloaded first, `missing` is emitted.
        """
        if catalogue.to_download(name):
            self.config_changed.emit(self.config, None)
            self.missing.emit(name)
            return
        try:
            self.apply(configs.with_data(self.config, name, reading, validation))
        except UserError as error:
            self.said.emit(str(error))
            self.config_changed.emit(self.config, None)

    def find_data(self, name: str) -> None:
        """Continue the run with its data, which now has this name."""
        config = configs.replaced(self.frame.config, "data.name", name)
        problem = _problem(config)
        if problem is not None:
            self.said.emit(str(problem))
            return
        self.history.begin(config)
        self._show(config)
        self.session.find_data(name)
        self.frame_scheduler.refresh()

    def open(self, read: Model | Config) -> None:
        """Start with what was read from a file, or continue it; the current run is set aside."""
        config = read.config if isinstance(read, Model) else read
        self.set_aside()
        self._left_by_lesson, self.lesson = None, ""
        self.history.begin(config)
        self._show(config)
        if isinstance(read, Model):
            self.session.open_model(read)
        else:
            self.session.begin_another(config)
        self.replaced.emit()
        self.frame_scheduler.refresh()

    @property
    def _is_own(self) -> bool:
        """Whether the user has made something of the run: it was not only looked at, nor is it as a lesson left it."""
        return self.config != self._left_by_lesson and bool(self.frame.step or self.history.edited)

    @property
    def worth_keeping(self) -> bool:
        """Whether the user has made anything here, now or in a run before this one."""
        return bool(self.frame.step or self.history.edited or self.replaced_runs.all or self.frame.compared)

    def leave_lesson(self, config: Config | None) -> None:
        """A lesson is closed, and its run stays until another replaces it.

        config: what the lesson gave it; None if the user has edited it.
        """
        self._left_by_lesson = config

    def set_aside(self) -> None:
        """Set the run aside, because another is about to replace it, if it is the user's own."""
        if self._is_own:
            self.replaced_runs.add(self._as_replaced())

    def _as_replaced(self) -> ReplacedRun:
        return ReplacedRun(self._running, self.session.snapshot(), self.history.edits, self.lesson)

    @property
    def way_back(self) -> WayBack | None:
        """Where `back` leads; None if there is no run to go back to."""
        return WayBack.to(self.replaced_runs.all[-1], self.lesson) if self.replaced_runs.all else None

    def set_aside_model(self, model: Model) -> None:
        """Set aside a run of an earlier window."""
        learned: Future[Model] = Future()
        learned.set_result(model)
        self.replaced_runs.add(ReplacedRun(model.config, learned, RunEdits(model.config)))

    def back(self) -> None:
        """Return to the run set aside last; the current one, if it is the user's own, goes behind the others."""
        runs = self.replaced_runs
        if not runs.all:
            return
        left = self._as_replaced() if self._is_own else None
        self._lesson_before, self.lesson = self.lesson, runs.all[-1].lesson
        before = runs.take()
        assert before is not None
        if left is not None:
            runs.add_behind(left)
        self._coming_back, self._left_by_lesson = before, None
        self.history.resume(before.edits)
        self._show(before.config)
        self.session.go_back(before.config, before.learned)
        self.replaced.emit()
        self.frame_scheduler.refresh()

    def close(self) -> bool:
        """End the worker; True when its thread has ended."""
        return self.frame_scheduler.close()

    def _take_back(self, frame: Frame) -> None:
        """If the worker could not continue with the current config, show the one that it continues with; if it has
        found the run's data at its place again, show what is known of that.
        """
        if self._data_was_away and not frame.data_away:
            self.config_changed.emit(self.config, self.shown_problem)
        self._data_was_away = frame.data_away
        if frame.refused is not None and frame.refused == self.config:
            coming, self._coming_back = self._coming_back, None
            if coming is not None and coming.config == frame.refused:  # its data is missing, but the run is not lost
                self.lesson = self._lesson_before
                self.replaced_runs.add(coming)
                self.history.begin(frame.config)
            elif self.history.edited:
                self.history.take_back()
            else:
                self.history.begin(frame.config)
            self._show(frame.config)
