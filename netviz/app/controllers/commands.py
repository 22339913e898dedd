"""Commands: everything that can be done by menu, key, tool bar button or palette, each defined once.

A `Command` is an entry of the table; `CommandTable` makes a `QAction` of each. Menus, buttons, the list of keys and the
command palette all use that action, so a disabled command is gray in all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from netviz.app.qt.keys import key_name
from netviz.app.qt.language import translated


def always() -> bool:
    """For a command that is never disabled."""
    return True


@dataclass(frozen=True, kw_only=True)
class Command:
    """One thing that the user can do."""

    id: str
    """Its unique name in code, such as `run.train`."""
    title: str
    """Its title in menus; ends in an ellipsis if it opens a dialog."""
    menu: tuple[str, ...]
    """The path of its menu, from the menu bar: `("View", "Appearance")`; each is translated where it is shown."""
    help: str
    """What it does, in one phrase."""
    run: Callable[[], object]
    shortcut: str = ""
    """Its key, in Qt's portable notation; unique."""
    more_shortcuts: tuple[str, ...] = ()
    """More keys, such as those of a presenter's remote control."""
    enabled: Callable[[], bool] = always
    """Whether it is available now."""
    checked: Callable[[], bool] | None = None
    """Whether what it toggles is on; None if it toggles nothing."""
    title_now: Callable[[], str] | None = None
    """Its current title as it is shown, if that changes."""
    help_now: Callable[[], str] | None = None
    """What it would do now as it is shown, if that changes."""
    group: str = ""
    """Commands of a group stand together; a line separates groups."""
    heading: str = ""
    """The title of its group, which the menu shows above it."""

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """All its keys; the first is the one that is shown."""
        return (*filter(None, (self.shortcut,)), *self.more_shortcuts)

    @property
    def full_title(self) -> str:
        """Its title with that of its submenu, for lists without submenus."""
        return ": ".join(translated(part) for part in (*self.menu[1:], self.title))


class CommandTable(QObject):
    """The commands of one window, with an action for each. Raises ValueError if two share an id or a key."""

    refreshed = Signal()
    """Actions may have been enabled, disabled, checked or renamed."""

    def __init__(
        self, window: QWidget, commands: Iterable[Command], before: Callable[[], object] = lambda: None
    ) -> None:
        """before: called before any of them is run."""
        super().__init__(window)
        self._window = window
        self._before = before
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._running = 0
        keys: dict[str, str] = {}
        for command in commands:
            if command.id in self._commands:
                raise ValueError(f"two commands are called {command.id}")
            for key in command.shortcuts:
                if key in keys:
                    raise ValueError(f"{key} is the key of {keys[key]} and of {command.id}")
                keys[key] = command.id
            self._commands[command.id] = command
            self._actions[command.id] = self._action_for(window, command)
        self.refresh()

    @property
    def commands(self) -> tuple[Command, ...]:
        """All of them, in the order of the menus."""
        return tuple(self._commands.values())

    def action(self, command_id: str) -> QAction:
        """The action of a command. Raises KeyError if there is none with that id."""
        return self._actions[command_id]

    def refresh(self) -> None:
        """Enable, check and name each action as its command says; while one runs, once it is done."""
        if self._running:
            return
        if not isValid(self._window):  # it is being deleted, and with it what the commands ask
            return
        for command in self.commands:
            action = self._actions[command.id]
            action.setEnabled(command.enabled())
            if command.checked is not None:
                action.setChecked(command.checked())
            if command.title_now is not None:
                action.setText(command.title_now())
            if command.help_now is not None:
                _explain(action, command, command.help_now())
        self.refreshed.emit()

    def _action_for(self, window: QWidget, command: Command) -> QAction:
        action = QAction(translated(command.title), window)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.shortcuts])
        _explain(action, command, translated(command.help))
        action.setCheckable(command.checked is not None)
        action.triggered.connect(partial(self._run, command))
        window.addAction(action)
        return action

    def _run(self, command: Command, _checked: bool = False) -> None:
        self._running += 1
        try:
            if command.enabled():  # it may have been disabled since the last refresh
                self._before()
                command.run()
        finally:
            self._running -= 1
            self.refresh()


def _explain(action: QAction, command: Command, words: str) -> None:
    """Say what it does, with its key."""
    action.setToolTip(f"{words} ({key_name(command.shortcut)})" if command.shortcut else words)
    action.setStatusTip(words)
