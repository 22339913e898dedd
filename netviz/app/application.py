"""Opens the window: makes the Qt application, its parts, and runs it to the end."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from netviz.app.conductor import Conductor
from netviz.app.look import Look
from netviz.app.preferences import Preferences
from netviz.app.theme import font
from netviz.app.window import MainWindow
from netviz.config import Config


@dataclass
class Opened:
    """An open netviz: what a command or a test needs to hold on to."""

    window: MainWindow
    conductor: Conductor
    look: Look


def application() -> QApplication:
    """The one Qt application of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName("netviz")
    app.setStyle("Fusion")
    app.setFont(font())
    return app


def open_window(config: Config | None, remember: bool = True) -> Opened:
    """A window with `config`, or with that of the last time; without `remember` nothing is read from there or kept."""
    app = application()
    preferences = Preferences(remember)
    conductor = Conductor(config or preferences.config())
    window = MainWindow(conductor, preferences)
    return Opened(window, conductor, Look(app, window, preferences))


def run(config: Config | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    app = application()
    opened = open_window(config)
    opened.window.show()
    return app.exec()
