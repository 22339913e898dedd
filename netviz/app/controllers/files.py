"""Opening and saving from the window: asks where, does it, and says when it cannot be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netviz import config as configs
from netviz.app.controllers.run import RunController, saved
from netviz.app.panels.panel_menu import as_png
from netviz.errors import UserError
from netviz.files import write_whole
from netviz.run.model_file import SUFFIX

OPEN_FILTER = f"netviz models and configs (*{SUFFIX} *.toml)"


class FileController(QObject):
    """Asks for files on behalf of `window`, and saves them. open_file: opens a model or a config.

    said(sentence): something cannot be saved. done(sentence): it is, and where.
    """

    said = Signal(str)
    done = Signal(str)

    def __init__(self, window: QWidget, run_controller: RunController, open_file: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window = window
        self._run_controller = run_controller
        self._open_file = open_file

    def ask_open(self) -> None:
        """Let the user choose a model or config, and open it."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a model or config", "", OPEN_FILTER)
        if name:
            self._open_file(Path(name))

    def ask_save_model(self) -> None:
        path = self._ask("Save the model", SUFFIX, "netviz model")
        if path is not None:
            self._run_controller.save_model(path)

    def ask_save_config(self) -> None:
        path = self._ask("Save the config", ".toml", "netviz config")
        if path is not None:
            self._write(path, configs.dump(self._run_controller.frame.config).encode())

    def ask_save_picture(self) -> None:
        path = self._ask("Save a picture of the window", ".png", "Picture")
        if path is not None:
            self._write(path, as_png(self._window))

    def _ask(self, title: str, suffix: str, kind: str) -> Path | None:
        """Where to save; the suffix is added where it is missing. None when the user thinks better of it."""
        name, _ = QFileDialog.getSaveFileName(self._window, title, "", f"{kind} (*{suffix})")
        if not name:
            return None
        path = Path(name)
        return path if path.suffix == suffix else path.with_name(path.name + suffix)

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except UserError as error:
            self.said.emit(str(error))
        else:
            self.done.emit(saved(path))
