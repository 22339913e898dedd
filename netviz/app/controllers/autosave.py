"""The autosave: run, compared runs, drawing, layout and lesson are on disk within a minute; no crash loses more.

The worker copies the parameters and the history between two steps, which takes two milliseconds for the convolution
network; other threads encode and write them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from netviz.app.controllers.comparison import ComparisonController
from netviz.app.controllers.left_edits import edits_state, without_moments
from netviz.app.controllers.run import RunController
from netviz.app.controllers.session_folder import EDIT, EditsState, SessionFolder, WindowState, not_kept
from netviz.app.qt.language import translated
from netviz.errors import UserError
from netviz.files import write_whole
from netviz.run.compared_files import clear_up, remove_with_compared, save_with_compared
from netviz.run.model_file import Model
from netviz.session import Frame, RunState
from netviz.texts import english

EVERY_MS = 60_000
SOON_MS = 2_000
"""Delay after an edit or a stroke while nothing trains."""
LAST_SECONDS = 10.0
"""How long the end waits for the disk before it takes for granted that all is well."""

log = logging.getLogger(__name__)


class Autosave(QObject):
    """Keeps one window's session in its folder. `window_state` returns everything but the run, given its edits."""

    failed = Signal(str)
    """failed(sentence): the session cannot be saved; emitted once."""
    _ended = Signal(object)

    def __init__(
        self,
        run_controller: RunController,
        comparison: ComparisonController,
        folder: SessionFolder,
        window_state: Callable[[EditsState | None], WindowState],
    ) -> None:
        super().__init__()
        self._run_controller = run_controller
        self._folder = folder
        self._window_state = window_state
        self._written = b""
        self._saved: tuple[object, ...] = ()
        self._state = RunState.LOADING
        self._said = self._closed = False
        self._replaced: dict[int, tuple[Future[Model], Path]] = {}
        self._writing: list[Future[Any]] = []
        self._number = self._comparisons = 0
        for path in (*folder.replaced_files, *folder.edit_files):
            remove_with_compared(path)  # they are in memory by now, and are written again
        clear_up(folder.path)
        run_controller.session.restore_runs(folder.path)
        self._writer = ThreadPoolExecutor(1, "netviz-autosave")
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.save)
        self._clock.start(EVERY_MS)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.save)
        self._ended.connect(self._note_end)
        run_controller.frame_scheduler.frame_delivered.connect(self._watch)
        run_controller.config_changed.connect(self.save_soon)
        run_controller.replaced.connect(self.save_soon)
        comparison.changed.connect(self._note_compared)
        run_controller.replaced_runs.changed.connect(self._write_runs)
        run_controller.history.changed.connect(self._write_runs)
        self._write_runs()

    def save_soon(self, *_: object) -> None:
        """Save shortly after a change; while training, the minute's save is enough."""
        if not self._closed and self._run_controller.frame.state is not RunState.RUNNING:
            self._soon.start(SOON_MS)

    def save(self) -> None:
        """Save what has changed since the last time. Returns at once."""
        if self._closed:
            return
        self._soon.stop()
        self._write_runs()
        content = msgspec.json.encode(self._window_state(self._edits()), enc_hook=english)
        if content != self._written:
            self._written = content
            self._write(lambda: write_whole(self._folder.state_file, content))
        controller, frame = self._run_controller, self._run_controller.frame
        # The config itself, too: the last frame, which shows what the run has become, may be older than the last edit.
        state = (controller.config, frame.config, frame.version, frame.marks, frame.goal, self._comparisons)
        # A window that was only opened leaves nothing behind, and the next one starts with the last config.
        worth = controller.worth_keeping or self._comparisons or self._saved or not self._folder.is_new
        if worth and state != self._saved and frame.state not in (RunState.LOADING, RunState.FAILED):
            self._saved = state
            self._follow(controller.session.save(self._folder.run_file, save_with_compared))
            self._follow(controller.session.save_runs(self._folder.path))

    def finish(self) -> str:
        """Save what is not saved yet, and wait for it. Returns why it cannot be kept; empty if it is."""
        self.save()
        ended, _ = wait(self._writing, LAST_SECONDS)
        failed = [error for error in (one.exception() for one in ended) if error is not None]
        return _sentence(failed[0]) if failed else ""

    def close(self) -> None:
        """Wait until everything is written, and leave the folder to the next window. The session must have ended."""
        self._closed = True
        self._clock.stop()
        self._soon.stop()
        self._writer.shutdown(wait=True)
        self._folder.release()

    def _watch(self, frame: Frame) -> None:
        """Save at every pause, whatever caused it."""
        before, self._state = self._state, frame.state
        if before is RunState.RUNNING and frame.state is not RunState.RUNNING:
            self.save()

    def _note_compared(self) -> None:
        """The runs beside the run have changed, which its own state does not show."""
        self._comparisons += 1
        self.save_soon()

    def _write_runs(self) -> None:
        """Bring the files of replaced runs, and of those that undo brings back, up to date."""
        if self._closed:
            return
        controller, folder = self._run_controller, self._folder
        there = {id(run.learned): (run.learned, folder.replaced_file) for run in controller.replaced_runs.all}
        for state in controller.history.edits.states:
            if state.learned is not None:
                there.setdefault(id(state.learned), (state.learned, folder.edit_file))
        for key in [key for key in list(self._replaced) if key not in there]:
            _, path = self._replaced.pop(key)
            self._write(partial(remove_with_compared, path))
        for key, (learned, file) in there.items():
            if key not in self._replaced:
                self._number += 1
                path = file(self._number)
                self._replaced[key] = learned, path
                learned.add_done_callback(partial(self._write_run, path))

    def _write_run(self, path: Path, learned: Future[Model]) -> None:
        """Write a run once it has been copied, which may take until the worker has read its data. In any thread."""

        def write() -> None:
            model = learned.result()
            try:
                save_with_compared(path, without_moments(model) if path.name.startswith(EDIT) else model)
            except UserError:
                self._replaced.pop(id(learned), None)  # tried again by the next that looks
                raise

        if id(learned) in self._replaced:
            with suppress(RuntimeError):  # all is written and closed by now
                self._write(write)

    def _edits(self) -> EditsState | None:
        """What can be undone, with the files of the runs that it brings back."""
        replaced = dict(self._replaced)  # a copy, because the writer takes out what it could not write
        return edits_state(self._run_controller.history.edits, {key: path for key, (_, path) in replaced.items()})

    def _write(self, work: Callable[[], object]) -> None:
        self._follow(self._writer.submit(work))

    def _follow(self, writing: Future[Any]) -> None:
        """Keep track of it until it has ended."""
        self._writing.append(writing)
        writing.add_done_callback(self._tell_end)

    def _tell_end(self, ended: Future[Any]) -> None:
        """May be called in any thread."""
        with suppress(RuntimeError):  # the window is gone
            self._ended.emit(ended)

    def _note_end(self, ended: Future[object]) -> None:
        if ended in self._writing:
            self._writing.remove(ended)
        error = ended.exception()
        if error is None:
            return
        log.warning("the session is not kept: %s", error)
        self._saved, self._written = (), b""
        if not self._said:
            self._said = True
            self.failed.emit(translated(_sentence(error)))


def _sentence(error: BaseException) -> str:
    return not_kept(str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}")
