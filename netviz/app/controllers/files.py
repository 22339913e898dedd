"""Opening and saving from the window: asks where, does it, and says in the window when it cannot be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from netviz import config as configs
from netviz.app.panels.panel_menu import as_png
from netviz.errors import UserError
from netviz.files import write_whole
from netviz.run.model_file import SUFFIX

if TYPE_CHECKING:
    from netviz.app.main_window.window import MainWindow

OPEN_FILTER = f"netviz models and configs (*{SUFFIX} *.toml)"


def ask_open(window: MainWindow) -> None:
    """Let the user choose a model or config, and open it."""
    name, _ = QFileDialog.getOpenFileName(window, "Open a model or config", "", OPEN_FILTER)
    if name:
        window.import_controller.open_file(Path(name))


def ask_save_model(window: MainWindow) -> None:
    path = _ask(window, "Save the model", SUFFIX, "netviz model")
    if path is not None:
        window.run_controller.save_model(path)


def ask_save_config(window: MainWindow) -> None:
    path = _ask(window, "Save the config", ".toml", "netviz config")
    if path is not None:
        _write(window, path, configs.dump(window.run_controller.frame.config).encode())


def ask_save_picture(window: MainWindow) -> None:
    path = _ask(window, "Save a picture of the window", ".png", "Picture")
    if path is not None:
        _write(window, path, as_png(window))


def _ask(window: MainWindow, title: str, suffix: str, kind: str) -> Path | None:
    """Where to save; the suffix is added where it is missing. None when the user thinks better of it."""
    name, _ = QFileDialog.getSaveFileName(window, title, "", f"{kind} (*{suffix})")
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == suffix else path.with_name(path.name + suffix)


def _write(window: MainWindow, path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except UserError as error:
        window.message.say(str(error))
