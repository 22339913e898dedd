"""What enters the window from outside: data sets, pictures, models; dropped, pasted, opened or downloaded."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from netviz import config as configs
from netviz.app.controllers.run import RunController
from netviz.app.dialogs.download import DownloadDialog
from netviz.app.dialogs.file_reading import FileReading
from netviz.app.dialogs.import_data import ImportDialog
from netviz.app.drawing.pad import DrawingPad
from netviz.app.qt.file_dialogs import LastFolder, ask_folder, ask_open, ask_save
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import LIGHT, Theme
from netviz.config.sharing import from_text, is_shared
from netviz.data import catalogue, my_drawings
from netviz.data.by_hand import PICTURE, rows_of
from netviz.data.combined import PLUS
from netviz.data.finishing import FEWEST
from netviz.data.picture_file import SUFFIXES as PICTURES
from netviz.data.pictures import Picture, read_picture, to_image
from netviz.errors import DataError, UserError, counted, shown
from netviz.files import LARGEST_TEXT, read_bytes, write_whole
from netviz.foreign import reading
from netviz.foreign.reading import is_foreign
from netviz.places import saved_as
from netviz.run import model_file
from netviz.run.away import AwayConfig, load_config
from netviz.run.model_file import SUFFIX, Model
from netviz.texts import joined, phrase

PICTURE_FILTER = phrase("Pictures ({patterns})", patterns=" ".join("*" + suffix for suffix in PICTURES))
_DATA = "*.zip *.csv *.tsv *.txt *.csv.gz *.parquet *.npz *.npy *.jsonl *.jsonl.gz *-ubyte *-ubyte.gz *.tra *.tes"
DATA_FILTER = phrase("Data ({patterns});;All files (*)", patterns=_DATA)
PASTED = phrase("the picture")
"""The name of a picture that has none."""


class ImportController(QObject):
    """Imports things. Its dialogs belong to `window`."""

    said = Signal(str, str)
    """said(sentence, details): something cannot be imported."""
    done = Signal(str, list)
    """done(sentence, offers): something was done, and what the user can do next, as pairs of a label and a function."""
    data_away = Signal(object)
    """data_away(AwayConfig): the data of a config's file cannot be found."""
    opened = Signal(object, bool)
    """opened(Path, with_moments): the run now comes from this file, which has moments of it or has not."""

    def __init__(
        self, window: QWidget, run_controller: RunController, pad: DrawingPad, last_folder: LastFolder
    ) -> None:
        super().__init__(window)
        self.last_folder = last_folder
        self._window = window
        self._run_controller = run_controller
        self._pad = pad
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    # Data

    def ask_data(self) -> None:
        self._import(ask_open(self._window, tr("Open data"), self.last_folder, translated(DATA_FILTER)))

    def ask_folder(self) -> None:
        self._import(ask_folder(self._window, tr("Open a folder of pictures, one folder per class"), self.last_folder))

    def download(self, name: str, then: Callable[[str], object] | None = None) -> None:
        """Offer to download a data set, then learn from it, or do something else with its name."""
        go_on = then or self._run_controller.use_data
        remotes = catalogue.to_download(name)
        if not remotes:
            go_on(name)
            return
        dialog = DownloadDialog(self._window, remotes)
        dialog.arrived.connect(lambda: go_on(name))
        dialog.open()

    def _import(self, path: Path | None) -> None:
        if path is not None:
            self.import_path(path)

    def import_path(self, path: Path) -> None:
        """Import a file or folder: a model or config is opened, a picture goes on the pad, anything else is data."""
        if path.suffix.lower() == ".toml" or path.suffix == SUFFIX or is_foreign(path):
            self.open_file(path)
        elif path.suffix.lower() in PICTURES:
            self._read_picture(path.name, lambda: read_picture(path))
        else:
            self.read(path.name, lambda: model_file.is_model(path), partial(self._take_model_or_data, path))

    def _take_model_or_data(self, path: Path, is_model: bool) -> None:
        if is_model:
            self.open_file(path)
        else:
            dialog = ImportDialog(self._window, path, self._theme)
            dialog.taken.connect(self._run_controller.use_data)
            dialog.other_wanted.connect(self.ask_folder if path.is_dir() else self.ask_data)
            dialog.open()

    def open_file(self, path: Path) -> None:
        """Open a model or a config; says in one sentence if that fails."""

        def take(read: Model | configs.Config | AwayConfig) -> None:
            if isinstance(read, AwayConfig):
                self.data_away.emit(read)
                return
            self._run_controller.open(read)
            self.opened.emit(path, isinstance(read, Model) and read.moments is not None)

        def take_foreign(found: reading.Read) -> None:
            take(found.model)
            if found.notes:
                self.done.emit(translated(joined(found.notes, " ")), [])

        if is_foreign(path):
            data = self._run_controller.config.data
            self.read(path.name, lambda: reading.read_for(path, data), take_foreign)
        else:
            self.read(path.name, lambda: read_file(path), take)

    def read(self, what: str, work: Callable[[], Any], take: Callable[[Any], object]) -> None:
        """Do `work` in a thread, then call `take` with its result; says in one sentence if that fails.

        The user can cancel it, and opening something else cancels it too.
        """
        for before in self._window.findChildren(FileReading):
            before.call_off()
        reading = FileReading(self._window, what, work)
        reading.read.connect(take)
        reading.failed.connect(self.said)

    # Text

    def paste_network(self) -> None:
        """Open the network that is on the clipboard as text."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.open_text(text)
        else:
            self.said.emit(
                tr("There is no text on the clipboard; copy a shared network, netviz:1:…, and paste it again."), ""
            )

    def open_text(self, text: str) -> None:
        """Begin with a network shared as text; says in one sentence when it cannot."""
        self._try(lambda: self._run_controller.open(from_text(text)))

    # Pictures

    def ask_picture(self) -> None:
        self._import(ask_open(self._window, tr("Open a picture"), self.last_folder, translated(PICTURE_FILTER)))

    def paste(self) -> None:
        """What is on the clipboard: a picture for the pad, a file, or a network as text."""
        content = QGuiApplication.clipboard().mimeData()
        if content is None or not self.accepts(content):
            self.said.emit(tr("There is no picture on the clipboard; copy one and paste it again."), "")
        else:
            self.import_mime(content)

    @staticmethod
    def accepts(content: QMimeData) -> bool:
        """Whether something dragged or copied can be taken."""
        shared = content.hasText() and is_shared(content.text())
        return shared or content.hasImage() or any(url.isLocalFile() for url in content.urls())

    def import_mime(self, content: QMimeData) -> None:
        """Import what was dropped or pasted."""
        paths = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
        if paths:
            self.import_path(paths[0])
        elif content.hasText() and is_shared(content.text()):
            self.open_text(content.text())
        elif content.hasImage():
            image = QImage(content.imageData())
            self._read_picture(PASTED, lambda: _picture(image))

    def _read_picture(self, what: str, work: Callable[[], Picture]) -> None:
        """Put a picture on the pad; where a picture is learned as a surface, learn this one."""
        if self._run_controller.config.data.name == PICTURE:
            self.read(what, lambda: rows_of(work()), lambda rows: self._run_controller.edit({"data.picture": rows}))
        else:
            self.read(what, lambda: _image(work(), what), self._pad.show_image)

    # The user's own drawings

    def label_drawing(self, digit: int) -> None:
        """Keep the drawing on the pad as an example of this digit."""

        def keep() -> None:
            drawn = self._pad.canvas.document.current
            strokes = [list(stroke.points) for stroke in drawn.pen_strokes]
            count = my_drawings.add(strokes, digit, drawn.picture)
            drawings = counted(count, "drawing")
            if count < FEWEST:
                said = tr(
                    "Saved as a {digit}. You have {drawings}; with {fewest} you can train on them from the Data menu.",
                    digit=digit, drawings=drawings, fewest=FEWEST,
                )  # fmt: skip
                self.done.emit(said, [])
            else:
                said = tr(
                    "Saved as a {digit}. You have {drawings}; train on them from the Data menu.",
                    digit=digit, drawings=drawings,
                )  # fmt: skip
                offer = (tr("Add to the training data"), partial(self.use_my_drawings, in_addition=True))
                self.done.emit(said, [offer])

        self._try(keep)

    def remove_last_drawing(self) -> None:
        """Remove the drawing that was labelled last."""
        self._try(
            lambda: self.done.emit(
                tr("Removed. You have {drawings}.", drawings=counted(my_drawings.remove_last(), "drawing")), []
            )
        )

    def use_my_drawings(self, in_addition: bool) -> None:
        """Learn from the user's drawings, alone or in addition to the current data."""
        name = self._run_controller.config.data.name
        parts = [part for part in name.split(PLUS) if part != my_drawings.NAME]
        self._run_controller.use_data(PLUS.join([*parts, my_drawings.NAME]) if in_addition else my_drawings.NAME)

    def save_my_drawings(self) -> None:
        """Copy the user's drawings to a file of their choice."""
        path = ask_save(
            self._window, tr("Save my drawings"), self.last_folder, my_drawings.path().name, tr("Drawings (*.jsonl)")
        )

        def save(path: Path) -> None:
            write_whole(path, read_bytes(my_drawings.path(), LARGEST_TEXT))
            self.done.emit(translated(saved_as(path)), [])

        if path is not None:
            self._try(partial(save, path))

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except UserError as error:
            self.said.emit(translated(str(error)), "")


def has_images(config: configs.Config) -> bool | None:
    """Whether the config's data is pictures; None if it is not available."""
    try:
        return len(config.data.source.shape) == 3
    except DataError:
        return None


def _image(picture: Picture, what: str) -> NDArray[np.uint8]:
    """What a network sees of a picture's writing, (28, 28). Raises DataError if there is none."""
    image = to_image(picture)
    if not image.any():
        raise DataError(
            phrase(
                "No writing was found in {picture}; use a picture that shows a whole digit, and larger.",
                picture=what if what is PASTED else shown(Path(what)),
            )
        )
    return image


def _picture(image: QImage) -> Picture:
    """Qt's image converted by way of a PNG, which preserves transparency. Raises DataError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return read_picture(BytesIO(bytes(buffer.data().data())), PASTED)


def read_file(path: Path) -> Model | configs.Config | AwayConfig:
    """Read a model or a config, in any thread. Raises UserError."""
    return model_file.load_model(path) if model_file.is_model(path) else load_config(path)
