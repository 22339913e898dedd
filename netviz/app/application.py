"""Opens the window: makes the Qt application, its parts, and runs it to the end."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtWidgets import QApplication

from netviz.app.conductor import Conductor
from netviz.app.look import Look
from netviz.app.preferences import Preferences
from netviz.app.theme import font
from netviz.app.window import MainWindow
from netviz.config import Config
from netviz.storage import Model


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


def open_window(
    start: Config | Model | None = None,
    remember: bool = True,
    look: str = "",
    beside: Sequence[tuple[str, Config]] = (),
) -> Opened:
    """A window with a config or a model, or with the config of the last time.

    Without `remember` nothing is read from there or kept. `look` is "light", "dark", or what was chosen last.
    beside: the runs, each with a name, that train beside the first.
    """
    app = application()
    preferences = Preferences(remember, look)
    config = start.config if isinstance(start, Model) else start or preferences.config()
    conductor = Conductor(config)
    if isinstance(start, Model):
        conductor.session.open_model(start)
    if beside:
        conductor.session.compare(list(beside))
    window = MainWindow(conductor, preferences)
    _show_errors_in(window)
    return Opened(window, conductor, Look(app, window, preferences))


def run(opened: Opened) -> int:
    """Show the window and stay until it is closed; the exit code."""
    opened.window.show()
    return application().exec()


def _show_errors_in(window: MainWindow) -> None:
    """What goes wrong in an event handler is said in the window, with the whole text to copy; the window lives on."""

    def say(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        window.message.say(f"Something in netviz went wrong: {kind.__name__}: {error}", details)

    sys.excepthook = say
