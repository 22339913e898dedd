"""The run controller: takes what the user does, with buttons or editors, to the session.

The editors' values first become a checked config, so that an impossible one never reaches the running network.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from netviz import config as configs
from netviz.app.controllers.edit_history import EditHistory, Effect, RunEdits
from netviz.app.controllers.frame_scheduler import FrameScheduler
from netviz.app.controllers.replaced_runs import ReplacedRun, ReplacedRuns
from netviz.app.qt.language import tr, translated
from netviz.app.qt.later import later
from netviz.config import Config, ConfigError, HandEdit
from netviz.data import catalogue
from netviz.data.reading import DEFAULT, Reading
from netviz.errors import UserError, counted
from netviz.run.model_file import Model
from netviz.session import Frame, RunState
from netviz.session.run import built_alike, same_start
from netviz.texts import phrase


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
        return tr("The layers fit again. The previous network continues, with all it has learned.")
    if same_start(before, after):
        return tr("The layers fit again. A new network is trained; unchanged layers keep their weights.")
    return tr("The layers fit again. A new network is trained, from its initial weights.")


class RunController(QObject):
    """What the window knows about its run, and everything that changes it."""

    config_changed = Signal(object, object)
    """config_changed(Config, ConfigError | None): another config is shown, or its problem has changed."""
    said = Signal(str)
    """said(str): an error, as a sentence for the user."""
    done = Signal(str)
    """done(str): what was done, as a sentence."""
    missing = Signal(str)
    """missing(str): the data of this name has to be downloaded first."""
    replacing = Signal()
    """The user has opened another run, which is about to replace this one."""
    replaced = Signal()
    """Another run has replaced this one, which is set aside."""

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
        self._left_by_lesson: Config | None = None
        # The window becomes the parent, so that all of this ends with the window: a function connected to a signal
        # lives as long as the sender, and so does the window that the function refers to.
        for part in (self.frame_scheduler, self.history, self.replaced_runs):
            part.setParent(self)
        self._running = config  # the config that the session was last given
        self._data_was_away = False
        self._release: Callable[[], None] | None = None

    @property
    def frame(self) -> Frame:
        """The last one."""
        return self.frame_scheduler.latest

    def hold(self) -> None:
        """Let the worker stand until the window has done what it is about to begin: opening a lesson takes twice as
        long beside a run that trains, or is being made ready.
        """
        if self._release is None:
            self._release = self.session.hold()
            later(0, self, self.release)

    def release(self) -> None:
        """Let the worker continue now, because the window is about to wait for it."""
        if self._release is not None:
            release, self._release = self._release, None
            release()

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
        self.record_restart(phrase("reset"))
        self.session.reset()
        self.frame_scheduler.refresh()

    def set_speed(self, steps_per_second: float) -> None:
        self.session.set_speed(steps_per_second)

    def new_weights(self) -> None:
        """Take the next seed, and start from its weights."""
        self.apply(configs.replaced(self.config, "seed", (self.config.seed + 1) % 2**32), phrase("new weights"))

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
            self.said.emit(translated(str(problem)))

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
            changes = counted(dropped, "change")
            self.done.emit(
                tr("{changes} by hand was dropped with the layer; undo brings everything back.", changes=changes)
                if dropped == 1
                else tr("{changes} by hand were dropped with the layer; undo brings everything back.", changes=changes)
            )

    def _go_on_with(self, config: Config, problem: ConfigError | None) -> None:
        """Show a config and, if it is possible, give it to the session."""
        self.hold()
        mended = problem is None and _problem_of_stack(self.shown_problem)
        self.config, self.shown_problem = config, problem
        self.config_changed.emit(config, problem)
        if problem is not None:
            # If its data has disappeared, that is not the user's edit, and no card shows it.
            if problem.field == "data.name" and not self.frame.data_away:
                self.said.emit(
                    tr(
                        "{problem}; the run continues with what was read before.",
                        problem=translated(str(problem)).removesuffix("."),
                    )
                )
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
            self.announce(config)
            self.session.go_back(config, learned)
            self.frame_scheduler.refresh()

    def record_restart(self, name: str) -> None:
        """Let undo bring back the run as it is, which is about to start anew under this name."""
        if self.frame.step and self.shown_problem is None:
            self.history.record(name, self.config, Effect.ENDS_RUN)

    def announce(self, config: Config) -> None:
        """Show the config of another run, which the session is told to start next."""
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
            self.said.emit(translated(str(error)))
            self.config_changed.emit(self.config, None)

    def find_data(self, name: str) -> None:
        """Continue the run with its data, which now has this name."""
        config = configs.replaced(self.frame.config, "data.name", name)
        problem = _problem(config)
        if problem is not None:
            self.said.emit(translated(str(problem)))
            return
        self.history.begin(config)
        self.announce(config)
        self.session.find_data(name)
        self.frame_scheduler.refresh()

    def open(self, read: Model | Config) -> None:
        """Start with what was read from a file, or continue it; the current run is set aside."""
        config = read.config if isinstance(read, Model) else read
        self.replacing.emit()
        self.set_aside()
        self._left_by_lesson, self.replaced_runs.lesson = None, ""
        self.history.begin(config)
        self.announce(config)
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
        return ReplacedRun(self._running, self.session.snapshot(), self.history.edits, self.replaced_runs.lesson)

    def set_aside_model(self, model: Model) -> None:
        """Set aside a run of an earlier window."""
        learned: Future[Model] = Future()
        learned.set_result(model)
        self.replaced_runs.add(ReplacedRun(model.config, learned, RunEdits(model.config)))

    def back(self) -> None:
        """Return to the run set aside last; the current one, if it is the user's own, goes behind the others."""
        if not self.replaced_runs.all:
            return
        before = self.replaced_runs.take(self._as_replaced() if self._is_own else None)
        assert before is not None
        self._left_by_lesson = None
        self.history.resume(before.edits)
        self.announce(before.config)
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
            if not self.replaced_runs.put_back(frame.refused) and self.history.edited:
                self.history.take_back()
            else:
                self.history.begin(frame.config)
            self.announce(frame.config)
