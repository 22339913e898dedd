"""Films of the window while it trains: a picture is taken when a frame is shown, and written in a thread of its own.

The run waits at the steps that are filmed until their frame has been shown, so that pictures are at even steps on any
machine. Only a few pictures wait to be written; beyond that the window waits, too, rather than fill the memory.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from netviz.app.controllers.run import RunController
from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.dialogs.film import EPOCHS, LIVE, FilmChoice, FilmDialog
from netviz.app.panels import Panel
from netviz.app.plotting.images import pixels_of
from netviz.app.qt.file_dialogs import LastFolder, ask_save
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number
from netviz.data.downloads import CancelledError
from netviz.engine.sampler import steps_per_epoch
from netviz.errors import UserError, counted
from netviz.export.film import FORMATS, Pixels, film_file, film_place
from netviz.places import saved_as
from netviz.session import Frame, RunState

WAITING = 4
"""How many pictures may wait to be written."""
PATIENCE = 10.0
"""How many seconds the window waits for a picture to be written before it gives up the film."""
AT_ONCE = 0.5
"""How many seconds a window that closes waits for its film before it says so."""
LOOKS = 0.2
"""How often, in seconds, the writing thread checks whether it has been cancelled."""
ENDS = (RunState.FINISHED, RunState.DIVERGED, RunState.FAILED)


class FilmController(QObject):
    """Asks for a film on behalf of `window`, and takes its pictures.

    shown: what can be filmed now, as (title, widget) by name; panels: all panels, which then paint each frame whole.
    """

    said = Signal(str)
    """said(sentence): something went wrong."""
    done = Signal(str)
    """done(sentence): the film is written, and where."""
    changed = Signal()
    """A film has begun or ended, or has another picture."""

    def __init__(
        self,
        window: QWidget,
        run_controller: RunController,
        shown: Callable[[], Mapping[str, tuple[str, QWidget]]],
        panels: Callable[[], list[Panel]],
        last_folder: LastFolder,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run_controller = run_controller
        self._shown, self._panels = shown, panels
        self._last_folder = last_folder
        self._choice = FilmChoice("panels")
        self._place = Path()
        self._every = 1
        self._step = -1
        self._waiting: queue.Queue[Pixels | None] = queue.Queue(WAITING)
        self._task: BackgroundTask | None = None
        self._ended = threading.Event()
        self.filming = False
        """Whether a film is being taken."""
        self.count = 0
        """How many pictures the film has."""
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._take)
        run_controller.frame_scheduler.frame_delivered.connect(self._framed)

    @property
    def writing(self) -> bool:
        """Whether a film is being written."""
        return self._task is not None

    @property
    def title(self) -> str:
        """What the command does now."""
        if self.filming:
            return tr("Stop the film ({pictures})", pictures=counted(self.count, "picture"))
        return tr("The film is being written") if self.writing else tr("Record a film…")

    @property
    def ready(self) -> bool:
        """Whether the command can do something: end a film, or begin one because none is being written."""
        return self.filming or not self.writing

    def toggle(self) -> None:
        """Ask for a film, or end the one that is being taken."""
        if self.filming:
            self.stop()
        else:
            self.ask()

    def ask(self) -> FilmDialog:
        """Ask what is to be filmed, and then where the film goes."""
        titles = [(name, title) for name, (title, _) in self._shown().items()]
        dialog = FilmDialog(self._window, titles, self._choice)
        dialog.chosen.connect(self._ask_place)
        dialog.open()
        return dialog

    def begin(self, choice: FilmChoice, path: Path) -> None:
        """Begin a film with a picture of what is shown now; it goes to `path`. Says why where it cannot."""
        try:
            place = film_place(path, tr("Record a film"), unless_named=choice.suffix)
        except UserError as error:
            self.said.emit(translated(str(error)))
            return
        self._choice, self._place = choice, place
        self.count = 0
        self._waiting = waiting = queue.Queue[Pixels | None](WAITING)
        self._ended = ended = threading.Event()
        per_second, width = choice.per_second, choice.width

        def write(task: BackgroundTask) -> int:
            try:
                with film_file(place, per_second, width) as film:
                    while (pixels := _next(waiting, task)) is not None:
                        film.add(pixels)
                return film.count
            finally:
                ended.set()

        self._task = BackgroundTask(self, write)
        self._task.done.connect(self._end)
        self._task.failed.connect(self._fail)
        self._task.start()
        self.filming = True
        for panel in self._panels():
            panel.filmed = True
        if choice.unit == LIVE:
            self._clock.start(round(1000 / choice.per_second))
        else:
            self._every = choice.every * (self._steps_per_epoch if choice.unit == EPOCHS else 1)
            self._run_controller.session.film_every(self._every)
        self._step = self._run_controller.frame.step
        self._take()
        self.changed.emit()

    def stop(self) -> None:
        """End the film; it is written with what it has."""
        if self.filming:
            self._stop_taking()
            self._put(None)
            self.changed.emit()

    def close(self) -> None:
        """The window closes: end the film, and wait until it is written."""
        self.stop()
        task = self._task
        if task is None or task.wait(AT_ONCE):
            return
        dialog = QProgressDialog(tr("The film is being written…"), tr("Give it up"), 0, 0, self._window)
        dialog.setWindowTitle("netviz")
        dialog.show()
        while not task.wait(LOOKS) and not dialog.wasCanceled():
            QCoreApplication.processEvents()
        task.cancel()
        dialog.close()

    @property
    def _steps_per_epoch(self) -> int:
        frame = self._run_controller.frame
        return steps_per_epoch(frame.data_sizes[0], frame.config.training.batch_size)

    def _ask_place(self, choice: FilmChoice) -> None:
        name = f"{self._run_controller.frame.config.data.name}{choice.suffix}"
        proposed = f"{Path(name).stem}{choice.suffix}"
        path = ask_save(
            self._window,
            tr("Record a film"),
            self._last_folder,
            proposed,
            f"{translated(FORMATS[choice.suffix].label)} (*{choice.suffix})",
        )
        if path is not None:
            self.begin(choice, path)

    def _framed(self, frame: Frame) -> None:
        """Take a picture if this is one of the steps that are filmed."""
        if not self.filming or self._choice.unit == LIVE:
            return
        if frame.step != self._step and frame.step % self._every == 0:
            self._step = frame.step
            self._take()
        if self.filming and frame.state in ENDS and frame.step:
            self.stop()

    def _take(self) -> None:
        found = self._shown().get(self._choice.what)
        if not self.filming or found is None or not found[1].isVisible():
            return  # a panel that was closed is filmed again when it is opened
        if self._put(pixels_of(found[1].grab().toImage())):
            self.count += 1
            self.changed.emit()
        if self.count >= self._choice.seconds * self._choice.per_second:
            self.stop()

    def _put(self, pixels: Pixels | None) -> bool:
        """Hand a picture to the thread, or None for the end; False if it does not take it."""
        if pixels is not None and self._choice.unit == LIVE and self._waiting.full():
            return False  # what is filmed as it is seen loses a picture rather than make the window wait
        for _ in range(round(PATIENCE / LOOKS)):
            if self._ended.is_set():
                return False  # it has failed, and will say so
            with suppress(queue.Full):
                self._waiting.put(pixels, timeout=LOOKS)
                return True
        if self._task is not None:
            self._task.cancel()
        self._fail(tr("The film was stopped, because the disk could not keep up with it."), "")
        return False

    def _stop_taking(self) -> None:
        self.filming = False
        self._clock.stop()
        self._run_controller.session.film_every(0)
        for panel in self._panels():
            panel.filmed = False

    def _end(self, count: int) -> None:
        self._task = None
        seconds = number(count / self._choice.per_second)
        self.done.emit(
            tr(
                "{saved}: {pictures}, {seconds} seconds.",
                saved=translated(saved_as(self._place)).removesuffix("."),
                pictures=counted(count, "picture"),
                seconds=seconds,
            )
        )
        self.changed.emit()

    def _fail(self, sentence: str, details: str) -> None:
        self._stop_taking()
        self._task = None
        self.said.emit(sentence)
        self.changed.emit()


def _next(waiting: queue.Queue[Pixels | None], task: BackgroundTask) -> Pixels | None:
    """The next picture, or None at the end; raises CancelledError if the film is cancelled."""
    while True:
        try:
            return waiting.get(timeout=LOOKS)
        except queue.Empty:
            if task.cancelled:
                raise CancelledError from None
