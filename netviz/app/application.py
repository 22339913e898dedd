"""Opens the window: creates the Qt application and its parts, and runs it to the end."""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
import weakref
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QLocale, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from netviz import logs
from netviz.app.controllers.run import RunController
from netviz.app.controllers.session_folder import SessionFolder, take_folder
from netviz.app.main_window.appearance import Appearance
from netviz.app.main_window.preferences import Preferences
from netviz.app.main_window.signals import ended_by_signals
from netviz.app.main_window.window import MainWindow
from netviz.app.panels.views import VIEWS
from netviz.app.qt.failures import Failures
from netviz.app.qt.garbage import collect_in_this_thread
from netviz.app.qt.language import ENGLISH, install, preferred_language, tr, translated
from netviz.app.qt.later import later
from netviz.app.style.theme import font
from netviz.config import Config
from netviz.errors import UserError, none_of
from netviz.lessons.lesson import Lesson
from netviz.run.model_file import Model
from netviz.session.freed_memory import keep_few_arenas
from netviz.texts import phrase

log = logging.getLogger(__name__)

# How long a thread waits for the interpreter before it asks for it.
SWITCH_SECONDS = 1e-5
AHEAD_MS = 1000  # when the panels that nobody has opened yet are made, after the window has come up


@dataclass
class Opened:
    """An open netviz: what a command or a test needs to hold on to."""

    window: MainWindow
    run_controller: RunController
    appearance: Appearance


def application() -> QApplication:
    """The one Qt application of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        existing.setFont(font())  # before a window's first widget: one that has another font first keeps some lengths
        QLocale.setDefault(QLocale(ENGLISH))
        collect_in_this_thread(existing)
        return existing
    # While the window waits, it is woken in vain whenever the worker lets go for a moment, at each product of matrices,
    # and both pay for it.
    sys.setswitchinterval(SWITCH_SECONDS)
    # Qt would hand out each filled shape to threads of its own, which are woken twenty times a frame.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    keep_few_arenas()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("netviz")
    app.setDesktopFileName("netviz")  # so that the desktop finds its entry and icon
    app.setStyle("Fusion")
    app.setFont(font())
    QLocale.setDefault(QLocale(ENGLISH))
    collect_in_this_thread(app)
    return app


def open_window(
    start: Config | Model | None = None,
    remember: bool = True,
    appearance: str = "",
    beside: Sequence[tuple[str, Config]] = (),
    lesson: Lesson | None = None,
    view: str = "",
    language: str = "",
) -> Opened:
    """Open a window with a config or a model, or as last time: with that run, its drawing and its layout.

    Without `remember` nothing is read from there or kept. `appearance` is the name of a theme; else the last.
    beside: the runs, each with a name, that train beside the first. lesson: one to open. view: the one shown, by its
    name in the table; else that of last time. language: the code of one; else the chosen one or the system's. Raises
    UserError if there can be no window; what fails once there is one is said in it.
    """
    try:
        return _open_window(start, remember, appearance, beside, lesson, view, language)
    except UserError:
        raise
    except Exception as error:
        logs.unforeseen(type(error), error, error.__traceback__)
        raise UserError(
            phrase(
                "The window cannot be opened: {kind}: {problem}; {path} has the details.",
                kind=type(error).__name__,
                problem=str(error),
                path=logs.path(),
            )
        ) from error


def _open_window(
    start: Config | Model | None,
    remember: bool,
    look: str,
    beside: Sequence[tuple[str, Config]],
    lesson: Lesson | None,
    view: str,
    language: str,
) -> Opened:
    if view and view not in VIEWS:
        raise UserError(phrase("--view: {problem}.", problem=none_of(view, VIEWS)))
    app = application()
    preferences = Preferences(remember, look)
    install(app, language or (preferred_language(preferences.language) if remember else ENGLISH))
    folder, no_folder = _folder() if remember else (None, "")
    left = None if folder is None else _run_left(folder, preferences.problems)
    replaced = [] if folder is None else list(folder.replaced_runs())
    resume = start is None and lesson is None
    if left is not None and resume:
        start = left
    elif left is not None:
        replaced.append(left)
    config = start.config if isinstance(start, Model) else start or preferences.config()
    run_controller = RunController(start if isinstance(start, Model) else config)
    if beside:
        run_controller.session.compare(list(beside))
    for model in replaced:
        run_controller.set_aside_model(model)
    appearance = Appearance(app, preferences)
    window = MainWindow(run_controller, preferences, view)
    window.memory.no_folder = no_folder
    if no_folder:
        preferences.problems.insert(0, no_folder)
    if folder is not None:
        window.keep_session(folder, resume, left is not None)
    appearance.dress(window.set_theme, window.show_presenting)
    window.appearance_chosen.connect(appearance.choose)
    window.presentation_toggled.connect(appearance.toggle_presentation)
    window.text_resized.connect(appearance.resize_text)
    opened = Opened(window, run_controller, appearance)
    _show_errors_in(window)
    for problem in preferences.problems:
        offers = window.moved_data.offers_for_config(preferences.away) if preferences.away is not None else []
        window.message.say(translated(problem), "", offers if problem is preferences.problems[-1] else [])
    if lesson is not None:
        Failures().attempt("lesson", lambda: window.lesson_controller.open(lesson), None)
    return opened


def _folder() -> tuple[SessionFolder | None, str]:
    """The folder for the session, and why there is none."""
    try:
        return take_folder(), ""
    except UserError as error:
        log.warning("%s", error)
        return None, str(error)


def _run_left(folder: SessionFolder, problems: list[str]) -> Model | None:
    """The run that an earlier window left, if there is one that can be opened."""
    try:
        return folder.run()
    except UserError as error:
        problems.append(str(error))
        return None


def exec_window(opened: Opened) -> int:
    """Show the window until the user or a signal closes it; returns the exit code."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    qInstallMessageHandler(_log_of_qt)
    with ended_by_signals(opened.window, opened.window.end) as ending:
        opened.window.show()
        later(0, opened.window, lambda: log.info("the window is open"))
        later(AHEAD_MS, opened.window.dock_area, opened.window.dock_area.make_ahead)
        code = app.exec()
    return ending.code or code


class _Sayer(QObject):
    """Says in the window what went wrong: later, because a widget may just be painting, and from any thread."""

    failed = Signal(str, str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.failed.connect(window.message.say, Qt.ConnectionType.QueuedConnection)

    def say(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        with suppress(RuntimeError):  # the window is gone; the log has it
            self.failed.emit(
                tr("Something in netviz went wrong: {kind}: {problem}", kind=kind.__name__, problem=error), details
            )


def _show_errors_in(window: MainWindow) -> None:
    """Errors in an event handler or a thread are shown in the window, and the window lives on.

    The hooks know the window by weak references only: every thread that starts keeps the hook of its time, so that the
    worker of the next window would keep this one.
    """
    sayer_of, window_of = weakref.ref(_Sayer(window)), weakref.ref(window)

    def say(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sayer, window = sayer_of(), window_of()
        if issubclass(kind, KeyboardInterrupt) and window is not None and isValid(window):
            window.end()
            return
        logs.unforeseen(kind, error, trace)
        if sayer is not None:
            sayer.say(kind, error, trace)

    def say_of_thread(failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and not issubclass(failed.exc_type, SystemExit):
            say(failed.exc_type, failed.exc_value, failed.exc_traceback)

    sys.excepthook = say
    threading.excepthook = say_of_thread


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


def _log_of_qt(kind: QtMsgType, context: object, text: str) -> None:
    """Qt's own messages go into the log, and from a warning on to stderr as always."""
    level = _LEVELS.get(kind, logging.ERROR)
    logging.getLogger("netviz.qt").log(level, "%s", text)
    if level >= logging.WARNING and sys.stderr is not None:
        print(text, file=sys.stderr)  # noqa: T201
