"""The menus: every command by name, with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from netviz.app import dialogs, filing
from netviz.app.preferences import SYSTEM
from netviz.app.widgets.lesson_list import numbered
from netviz.assets import asset
from netviz.data.mnist import REMOTES

if TYPE_CHECKING:
    from netviz.app.window import MainWindow

NETWORKS = {"convolution": "New convolution network", "dense": "New dense network [784, 30, 10]"}
LOOKS = {SYSTEM: "As the system", "light": "Light", "dark": "Dark"}

Command = Callable[[], object]


def fill_menus(window: MainWindow) -> None:
    """Give the window all its menus."""
    conductor, pad, bringer = window.conductor, window.pad, window.bringer

    def new(name: str) -> Command:
        return lambda: conductor.open_file(asset(f"configs/{name}.toml"))

    add_menu(
        window,
        "&File",
        *((label, new(name), "") for name, label in NETWORKS.items()),
        None,
        ("Open…", lambda: filing.ask_open(window), "Ctrl+O"),
        ("Save model…", lambda: filing.ask_save_model(window), "Ctrl+S"),
        ("Save config…", lambda: filing.ask_save_config(window), ""),
        ("Save picture…", lambda: filing.ask_save_picture(window), ""),
        None,
        ("Quit", window.close, "Ctrl+Q"),
    )
    add_menu(
        window,
        "&Edit",
        ("Undo stroke", pad.undo_stroke, "Ctrl+Z"),
        ("Paste a picture", bringer.paste, "Ctrl+V"),
        ("Redo stroke", pad.redo_stroke, "Ctrl+Shift+Z"),
        ("Clear the drawing", pad.clear_paper, "Ctrl+Backspace"),
    )
    add_menu(
        window,
        "&Data",
        *((f"{remote.label}…", partial(bringer.download, name), "") for name, remote in REMOTES.items()),
        None,
        ("Open data…", bringer.ask_data, "Ctrl+D"),
        ("Open a folder of pictures…", bringer.ask_folder, ""),
        ("Look through the data", lambda: window.middle.show_panel("pictures"), "D"),
        None,
        ("Learn from my drawings besides", lambda: bringer.learn_mine(besides=True), ""),
        ("Learn from my drawings alone", lambda: bringer.learn_mine(besides=False), ""),
        ("Take back my last drawing", bringer.forget_last, ""),
        ("Save my drawings…", bringer.save_mine, ""),
    )
    network = add_menu(window, "&Network", ("New weights", conductor.new_weights, "N"), None)
    window.network.fill_layer_menu(network.addMenu("Add a layer"))
    add_menu(
        window,
        "&Run",
        ("Train or pause", conductor.train_or_pause, "Space"),
        ("Step batch", conductor.step_batch, "S"),
        ("Step epoch", conductor.step_epoch, "E"),
        ("Reset", conductor.reset, "R"),
        None,
        ("Pin this run's curves", conductor.pin, "P"),
        ("Train this beside what I set next", conductor.compare, "B"),
        ("Alone again", conductor.alone, ""),
    )
    teacher = window.teacher
    lessons = add_menu(window, "&Lessons")
    lessons.setToolTipsVisible(True)
    for chapter, inside in groupby(teacher.lessons.items(), key=lambda pair: pair[1].chapter):
        add_heading(lessons, chapter)
        for name, lesson in inside:
            add_command(lessons, numbered(lesson), partial(teacher.open_named, name), tip=lesson.summary)
    add_commands(
        lessons,
        None,
        ("List all lessons", teacher.show_list, ""),
        ("Open a lesson of your own…", teacher.ask_open, ""),
        ("Close the lesson", teacher.close, ""),
    )
    window.bar.lessons.setMenu(lessons)
    view = add_menu(window, "&View")
    for dock in window.middle.docks.values():
        view.addAction(dock.toggleViewAction())
        dock.visibilityChanged.connect(conductor.frames.refresh)
    view.addSeparator()
    add_command(view, "Network and training", lambda: window.columns.toggle(window.left), "Ctrl+1")
    add_command(view, "Drawing pad", lambda: window.columns.toggle(window.right), "Ctrl+2")
    add_command(view, "Default layout", window.middle.arrange)
    add_command(view, "Presentation", window.present_wanted.emit, "F11")
    add_choice(view, "Look", LOOKS, window.preferences.look, window.look_chosen.emit)
    add_menu(
        window,
        "&Help",
        ("Keys", lambda: dialogs.show_keys(window), "F1"),
        ("Messages", lambda: dialogs.show_messages(window, window.message.history), ""),
        ("Show log", lambda: dialogs.show_log(window), ""),
        ("About netviz", lambda: dialogs.show_about(window), ""),
    )


def add_command(menu: QMenu, text: str, command: Command, key: str = "", tip: str = "") -> QAction:
    """Append a command to a menu."""
    action = QAction(text, menu)
    if key:
        action.setShortcut(QKeySequence(key))
    if tip:
        action.setStatusTip(tip)
        action.setToolTip(tip)
    action.triggered.connect(lambda: command())
    menu.addAction(action)
    return action


def add_menu(window: QMainWindow, title: str, *commands: tuple[str, Command, str] | None) -> QMenu:
    """Append a menu; None among the commands is a separating line."""
    menu = window.menuBar().addMenu(title)
    add_commands(menu, *commands)
    return menu


def add_commands(menu: QMenu, *commands: tuple[str, Command, str] | None) -> None:
    """Append commands to a menu; None among them is a separating line."""
    for command in commands:
        if command is None:
            menu.addSeparator()
        else:
            add_command(menu, *command)


def add_heading(menu: QMenu, text: str) -> None:
    """Append a line that names what follows, and cannot be chosen."""
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(text).setEnabled(False)


def add_choice(menu: QMenu, title: str, choices: dict[str, str], chosen: str, choose: Callable[[str], object]) -> None:
    """Append a submenu of which one entry is chosen; `choices` maps names to labels."""
    submenu = menu.addMenu(title)
    group = QActionGroup(submenu)
    for name, label in choices.items():
        action = add_command(submenu, label, partial(choose, name))
        action.setCheckable(True)
        action.setChecked(name == chosen)
        group.addAction(action)
