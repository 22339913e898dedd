"""What the window explains in dialogs: its commands, the control with the focus, words, past messages and the log."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from netviz.app.controllers.commands import CommandTable
from netviz.app.controllers.lessons import LessonController
from netviz.app.dialogs import help_dialogs
from netviz.app.dialogs.words import WordsDialog
from netviz.app.main_window.menus import show_keys, show_palette
from netviz.app.main_window.what_is_this import meaning_of
from netviz.app.widgets.message import MessageBar
from netviz.lessons.glossary import Word


class Help:
    """Opens the dialogs over one window. `commands` gives its table, which is made after what it does."""

    def __init__(
        self, window: QWidget, lessons: LessonController, message: MessageBar, commands: Callable[[], CommandTable]
    ) -> None:
        self._window, self._lessons, self._message, self._commands = window, lessons, message, commands

    def explain(self) -> None:
        """Say what the control with the focus means, in a dialog as well; where there is none, list all commands."""
        where = QApplication.activeWindow()
        dialog = where if isinstance(where, QDialog) else None
        word, said = meaning_of((dialog or self._window).focusWidget())
        if word is None and not said:
            show_keys(dialog or self._window, self._commands())
        else:
            self._show_words(word, said, dialog)

    def show_first_minutes(self) -> None:
        """Say what to try first."""
        help_dialogs.show_first_minutes(self._window)

    def show_words(self) -> None:
        """Show the glossary."""
        self._show_words(None, "")

    def show_keys(self) -> None:
        """List all commands with their keys."""
        show_keys(self._window, self._commands())

    def show_palette(self) -> None:
        """Let the user find a command by its name."""
        show_palette(self._window, self._commands())

    def show_messages(self) -> None:
        """Show what was said before."""
        help_dialogs.show_messages(self._window, self._message.history)

    def show_log(self) -> None:
        """Show the end of the log."""
        help_dialogs.show_log(self._window)

    def show_about(self) -> None:
        """Say what netviz is, and its version."""
        help_dialogs.show_about(self._window)

    def _show_words(self, word: Word | None, said: str, over: QDialog | None = None) -> None:
        """over: the dialog in which it was asked for; no lesson is opened from there."""
        open_lesson = self._lessons.open_named if over is None else None
        WordsDialog(over or self._window, word, said, open_lesson).open()
