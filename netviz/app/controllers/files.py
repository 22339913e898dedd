"""Opening and saving from the window: asks for the file, does it, and says if that fails.

It knows which file the run belongs to, and whether the run has changed since; the title shows both.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from netviz import config as configs
from netviz.app.controllers.run import RunController
from netviz.app.plotting.pictures import FILTER, picture_of, picture_place
from netviz.app.qt.file_dialogs import LastFolder, ask_open, ask_save
from netviz.app.qt.language import current_language, tr, translated
from netviz.config import CONFIG
from netviz.config.sharing import to_text
from netviz.errors import UserError
from netviz.export import EXPORTERS, export
from netviz.files import write_whole
from netviz.foreign.reading import ONNX, STATE
from netviz.places import PICTURE, Kind, place_for, saved_as
from netviz.run import model_file
from netviz.run.model_file import MODEL, SUFFIX, Model
from netviz.session import Frame
from netviz.texts import phrase

OPEN_FILTER = phrase(
    "netviz models and configs, networks made elsewhere ({patterns})", patterns=f"*{SUFFIX} *.toml *{ONNX} *{STATE}"
)
UNTITLED = "untitled"
_TITLES = {
    MODEL.name: phrase("Model"),
    CONFIG.name: phrase("Config"),
    PICTURE.name: phrase("Picture"),
    "a history": phrase("History"),
    "a report": phrase("Report"),
    "an ONNX file": phrase("ONNX file"),
    "a PyTorch source file": phrase("PyTorch source file"),
    "a NumPy source file": phrase("NumPy source file"),
}
"""What a kind of file is called in a dialog, by its name in messages."""


class RememberedFiles(Protocol):
    """What is remembered about files from one start to the next."""

    @property
    def recent_files(self) -> list[Path]:
        """The files opened or saved last, the newest first."""

    def remember_file(self, path: Path) -> None:
        """Move a file to the front."""

    @property
    def last_folder(self) -> LastFolder:
        """Where the next file is looked for."""


class FileController(QObject):
    """Asks for files on behalf of `window`, and saves them. `open_file` opens a model or a config."""

    said = Signal(str)
    """said(sentence): saving failed."""
    done = Signal(str)
    """done(sentence): it was saved, and where."""
    mended = Signal(str)
    """mended(sentence): what was said of a failure is no longer so, because saving succeeded or a file was opened."""
    file_changed = Signal(str, bool)
    """file_changed(name, unsaved): the name of the run's file, empty if it has none, and whether the run has changed
    since it was saved.
    """

    _saved = Signal(object, object)
    _exported = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        run_controller: RunController,
        open_file: Callable[[Path], None],
        remembered: RememberedFiles,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run_controller = run_controller
        self._open_file = open_file
        self._remembered = remembered
        self._file: Path | None = None
        self._in_file: tuple[object, ...] | None = None
        self._told: tuple[str, bool] = ("", False)
        self._failure = ""
        self.saves_moments = False
        """Whether models are saved with the moments of their runs; so is one that was opened with them."""
        # Signals, because what they come from is called in another thread.
        self._saved.connect(self._say_saved)
        self._exported.connect(self._say_exported)
        run_controller.replaced.connect(lambda: self._be_in(None))
        run_controller.frame_scheduler.frame_delivered.connect(self._compare)

    @property
    def recent(self) -> list[Path]:
        """The files opened or saved last, the newest first."""
        return self._remembered.recent_files

    def note_opened(self, path: Path, with_moments: bool) -> None:
        """The run that has just started came from a file, which has moments of it or has not."""
        self.saves_moments = with_moments
        self.mended.emit(self._failure)
        self._be_in(path)

    def has_recent(self, place: int) -> bool:
        """Whether there is a recent file at this index; the newest is at 0."""
        return place < len(self.recent)

    def recent_title(self, place: int) -> str:
        """A recent file's name for a menu."""
        return self.recent[place].name.replace("&", "&&") if self.has_recent(place) else "–"

    def open_recent(self, place: int) -> None:
        """Open a recent model or config."""
        if self.has_recent(place):
            self._open_file(self.recent[place])

    def ask_open(self) -> None:
        """Let the user choose a model or config, and open it."""
        path = ask_open(
            self._window, tr("Open a model or config"), self._remembered.last_folder, translated(OPEN_FILTER)
        )
        if path is not None:
            self._open_file(path)

    def save_model(self) -> None:
        """Save the network to its file; if it has none, ask for one."""
        if self._file is not None and self._file.suffix == SUFFIX:
            self.save_model_as(self._file)
        else:
            self.ask_save_model()

    def ask_save_model(self) -> None:
        path = self._ask(tr("Save the model"), MODEL)
        if path is not None:
            self.save_model_as(path)

    def save_model_as(self, path: Path) -> None:
        """Save the network as it is now, while training goes on; says in one sentence if that fails."""
        write = partial(model_file.save_model, moments=self.saves_moments)
        saving = self._run_controller.session.save(path, write, self.saves_moments)
        saving.add_done_callback(lambda ended: self._saved.emit(path, ended.exception()))

    def toggle_saving_moments(self) -> None:
        """Save models with the moments of their runs from now on, or without."""
        self.saves_moments = not self.saves_moments

    def _say_saved(self, path: Path, error: Exception | None) -> None:
        if error is None:
            self._be_in(path)
        self._say_exported(path, error)

    def copy_as_text(self) -> None:
        """Put the network's settings on the clipboard, as one line to send to somebody."""
        try:
            text = to_text(self._run_controller.frame.config)
        except UserError as error:
            self._say_failed(error)
            return
        QGuiApplication.clipboard().setText(text)
        self.done.emit(
            tr("Copied as text of {count:,} characters: all settings, without what was learned.", count=len(text))
        )

    def ask_save_config(self) -> None:
        path = self._ask(tr("Save the config"), CONFIG)
        if path is not None:
            self._write(path, configs.dump(self._run_controller.frame.config).encode())

    def ask_save_picture(self) -> None:
        """Save a picture of the window as PNG or SVG."""
        title = tr("Save a picture of the window")
        proposed = f"{self._stem}{PICTURE.suffix}"
        path = ask_save(self._window, title, self._remembered.last_folder, proposed, translated(FILTER))
        if path is None:
            return
        try:
            place = picture_place(path, title)
        except UserError as error:
            self._say_failed(error)
        else:
            self._write(place, picture_of(self._window, place))

    def copy_picture(self) -> None:
        """Put a picture of the window on the clipboard."""
        QGuiApplication.clipboard().setImage(self._window.grab().toImage())
        self.done.emit(tr("A picture of the window is on the clipboard."))

    def ask_export(self, name: str) -> None:
        """Ask where, and write the network as one of `EXPORTERS`, in another thread while training goes on."""
        exporter = EXPORTERS[name]
        title = tr("Export: {target}", target=translated(exporter.label))
        try:
            exporter.require()
        except UserError as error:
            self._say_failed(error)
            return
        path = self._ask(title, exporter.kind)
        if path is None:
            return

        language, name_of_run = current_language(), self._stem

        def write(place: Path, model: Model) -> None:
            export(exporter, [(name_of_run, model)], place, title, language=language)

        self._run_controller.session.save(path, write).add_done_callback(
            lambda ended: self._exported.emit(path, ended.exception())
        )

    def _say_exported(self, path: Path, error: Exception | None) -> None:
        if error is not None:
            self._say_failed(error)
        else:
            self._say_written(translated(saved_as(path)))

    @property
    def _stem(self) -> str:
        """What a file of this run is called, without its suffix."""
        stem = self._file.stem if self._file is not None else self._run_controller.frame.config.data.name
        return Path(stem).stem or UNTITLED

    def _ask(self, title: str, kind: Kind) -> Path | None:
        """Ask where to save, proposing a name; None if the user cancels, or if it is not possible there."""
        proposed = f"{self._stem}{kind.suffix}"
        filter_ = f"{translated(_TITLES.get(kind.name, kind.name))} (*{kind.suffix})"
        path = ask_save(self._window, title, self._remembered.last_folder, proposed, filter_)
        if path is None:
            return None
        try:
            return place_for(kind, path, title)
        except UserError as error:
            self._say_failed(error)
            return None

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except UserError as error:
            self._say_failed(error)
        else:
            if path.suffix == CONFIG.suffix:
                self._remembered.remember_file(path)
            self._say_written(translated(saved_as(path)))

    def _say_failed(self, error: Exception) -> None:
        self._failure = translated(str(error))
        self.said.emit(self._failure)

    def _say_written(self, sentence: str) -> None:
        self.mended.emit(self._failure)
        self.done.emit(sentence)

    def _be_in(self, path: Path | None) -> None:
        """The run is the same as in this file now, or belongs to none."""
        self._file = path
        self._in_file = None
        if path is not None:
            self._remembered.remember_file(path)
            self._remembered.last_folder.remember(path)
        self._tell(False)

    def _compare(self, frame: Frame) -> None:
        """Check whether the run still equals its file; the first frame after reading or writing does."""
        if frame.config != self._run_controller.config:
            return
        now = frame.config, frame.version, frame.marks
        if self._file is None:
            self._tell(frame.step > 0 or self._run_controller.history.edited)
            return
        if self._in_file is None:
            self._in_file = now
        self._tell(now != self._in_file)

    def _tell(self, unsaved: bool) -> None:
        told = "" if self._file is None else self._file.name, unsaved
        if told != self._told:
            self._told = told
            self.file_changed.emit(*told)
