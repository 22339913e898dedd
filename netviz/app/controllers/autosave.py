"""The autosave: run, compared runs, drawing, layout and lesson are on disk within a minute; no crash loses more.

The worker copies the parameters and the history between two steps, which takes two milliseconds for the convolution
network; other threads encode and write them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from netviz.app.controllers.replaced_runs import ReplacedRun
from netviz.app.controllers.run import RunController
from netviz.app.controllers.session_folder import SessionFolder, WindowState
from netviz.errors import UserError
from netviz.files import write_whole
from netviz.run.compared_files import clear_up, remove_with_compared, save_with_compared
from netviz.run.model_file import Model
from netviz.session import Frame, RunState

EVERY_MS = 60_000
SOON_MS = 2_000
"""Delay after an edit or a stroke while nothing trains."""

log = logging.getLogger(__name__)


class Autosave(QObject):
    """Keeps one window's session in its folder. `window_state` returns everything but the run."""

    failed = Signal(str)
    """failed(sentence): the session cannot be saved; emitted once."""
    _ended = Signal(object)

    def __init__(
        self, run_controller: RunController, folder: SessionFolder, window_state: Callable[[], WindowState]
    ) -> None:
        super().__init__()
        self._run_controller = run_controller
        self._folder = folder
        self._window_state = window_state
        self._written = b""
        self._saved: tuple[object, ...] = ()
        self._state = RunState.LOADING
        self._said = False
        self._replaced: dict[int, tuple[ReplacedRun, Path]] = {}
        self._number = self._comparisons = 0
        for path in folder.replaced_files:
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
        run_controller.compared.connect(self._note_compared)
        run_controller.replaced_runs.changed.connect(self._write_replaced_runs)
        self._write_replaced_runs()

    def save_soon(self, *_: object) -> None:
        """Save shortly after a change; while training, the minute's save is enough."""
        if self._run_controller.frame.state is not RunState.RUNNING:
            self._soon.start(SOON_MS)

    def save(self) -> None:
        """Save what has changed since the last time. Returns at once."""
        self._soon.stop()
        content = msgspec.json.encode(self._window_state())
        if content != self._written:
            self._written = content
            self._write(lambda: write_whole(self._folder.state_file, content))
        controller, frame = self._run_controller, self._run_controller.frame
        state = (frame.config, frame.version, frame.marks, frame.goal, self._comparisons)
        # A window that was only opened leaves nothing behind, and the next one starts with the last config.
        made = (
            frame.step > 0
            or controller.history.edited
            or controller.replaced_runs.all
            or frame.compared
            or self._comparisons
        )
        worth = made or self._saved or not self._folder.is_new
        if worth and state != self._saved and frame.state not in (RunState.LOADING, RunState.FAILED):
            self._saved = state
            controller.session.save(self._folder.run_file, save_with_compared).add_done_callback(self._tell_end)
            controller.session.save_runs(self._folder.path).add_done_callback(self._tell_end)

    def close(self) -> None:
        """Wait until everything is written, and leave the folder to the next window. The session must have ended."""
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

    def _write_replaced_runs(self) -> None:
        """Bring the files of replaced runs up to date: write those that are new, remove those that are gone."""
        there = {id(run): run for run in self._run_controller.replaced_runs.all}
        for key in [key for key in self._replaced if key not in there]:
            _, path = self._replaced.pop(key)
            self._write(partial(remove_with_compared, path))
        for key, run in there.items():
            if key not in self._replaced:
                self._number += 1
                path = self._folder.replaced_file(self._number)
                self._replaced[key] = run, path
                run.learned.add_done_callback(partial(self._write_replaced, run, path))

    def _write_replaced(self, run: ReplacedRun, path: Path, learned: Future[Model]) -> None:
        """Write a run once it has been copied, which may take until the worker has read its data. In any thread."""
        if id(run) in self._replaced:
            with suppress(RuntimeError):  # all is written and closed by now
                self._write(lambda: save_with_compared(path, learned.result()))

    def _write(self, work: Callable[[], object]) -> None:
        self._writer.submit(work).add_done_callback(self._tell_end)

    def _tell_end(self, ended: Future[Any]) -> None:
        """May be called in any thread."""
        with suppress(RuntimeError):  # the window is gone
            self._ended.emit(ended)

    def _note_end(self, ended: Future[object]) -> None:
        error = ended.exception()
        if error is None:
            return
        log.warning("the session is not kept: %s", error)
        self._saved, self._written = (), b""
        if not self._said:
            self._said = True
            reason = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
            self.failed.emit(f"Your work is not being saved for the next start: {reason}")
