"""The menus: every command by name, with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from netviz import config as configs
from netviz.app.dialogs import help_dialogs
from netviz.app.main_window.preferences import SYSTEM
from netviz.app.widgets.lesson_list import numbered
from netviz.assets import asset
from netviz.data.mnist import REMOTES

if TYPE_CHECKING:
    from netviz.app.main_window.window import MainWindow

NETWORKS = {"convolution": "New convolution network", "dense": "New dense network [784, 30, 10]"}
APPEARANCES = {SYSTEM: "As the system", "light": "Light", "dark": "Dark"}

Command = Callable[[], object]


def fill_menus(window: MainWindow) -> None:
    """Give the window all its menus."""
    run_controller, pad, import_controller = window.run_controller, window.pad, window.import_controller

    def new(name: str) -> Command:
        return lambda: run_controller.open(configs.load(asset(f"configs/{name}.toml")))

    add_menu(
        window,
        "&File",
        *((label, new(name), "") for name, label in NETWORKS.items()),
        None,
        ("Open…", window.file_controller.ask_open, "Ctrl+O"),
        ("Save model…", window.file_controller.ask_save_model, "Ctrl+S"),
        ("Save config…", window.file_controller.ask_save_config, ""),
        ("Save picture…", window.file_controller.ask_save_picture, ""),
        None,
        ("Quit", window.close, "Ctrl+Q"),
    )
    edit = add_menu(window, "&Edit")
    edit.addActions([window.undo_actions.undo, window.undo_actions.redo])
    add_commands(
        edit,
        None,
        ("Back to your run", window.back_to_run, "Alt+Left"),
        None,
        ("Paste a picture", import_controller.paste, "Ctrl+V"),
        ("Clear the drawing", pad.clear_drawing, "Ctrl+Backspace"),
    )
    add_menu(
        window,
        "&Data",
        *((f"{remote.label}…", partial(import_controller.download, name), "") for name, remote in REMOTES.items()),
        None,
        ("Open data…", import_controller.ask_data, "Ctrl+D"),
        ("Open a folder of pictures…", import_controller.ask_folder, ""),
        ("Look through the data", lambda: window.dock_area.show_panel("pictures"), "D"),
        None,
        ("Add my drawings to the training data", lambda: import_controller.use_my_drawings(in_addition=True), ""),
        ("Train on my drawings alone", lambda: import_controller.use_my_drawings(in_addition=False), ""),
        ("Take back my last drawing", import_controller.remove_last_drawing, ""),
        ("Save my drawings…", import_controller.save_my_drawings, ""),
    )
    network = add_menu(window, "&Network", ("New weights", run_controller.new_weights, "N"), None)
    window.network.fill_layer_menu(network.addMenu("Add a layer"))
    add_menu(
        window,
        "&Run",
        ("Train or pause", run_controller.train_or_pause, "Space"),
        ("Step batch", run_controller.step_batch, "S"),
        ("Step epoch", run_controller.step_epoch, "E"),
        ("Reset", run_controller.reset, "R"),
        None,
        ("Pin this run's curves", run_controller.pin, "P"),
        ("Keep this run for comparison", run_controller.compare, "B"),
        ("Alone again", run_controller.clear_comparison, ""),
    )
    lesson_controller = window.lesson_controller
    lessons = add_menu(window, "&Lessons")
    lessons.setToolTipsVisible(True)
    for chapter, inside in groupby(lesson_controller.lessons.items(), key=lambda pair: pair[1].chapter):
        add_heading(lessons, chapter)
        for name, lesson in inside:
            add_command(lessons, numbered(lesson), partial(lesson_controller.open_named, name), tip=lesson.summary)
    add_commands(
        lessons,
        None,
        ("List all lessons", lesson_controller.show_list, ""),
        ("Open a lesson of your own…", lesson_controller.ask_open, ""),
        ("Close the lesson", lesson_controller.close, ""),
    )
    window.tool_bar.lessons.setMenu(lessons)
    view = add_menu(window, "&View")
    for dock in window.dock_area.docks.values():
        view.addAction(dock.toggleViewAction())
        dock.visibilityChanged.connect(run_controller.frame_scheduler.refresh)
    view.addSeparator()
    add_command(view, "Network and training", lambda: window.side_columns.toggle(window.left), "Ctrl+1")
    add_command(view, "Drawing pad", lambda: window.side_columns.toggle(window.right), "Ctrl+2")
    add_command(view, "Default layout", window.dock_area.arrange)
    add_command(view, "Presentation", window.presentation_toggled.emit, "F11")
    add_choice(view, "Look", APPEARANCES, window.preferences.appearance, window.appearance_chosen.emit)
    add_menu(
        window,
        "&Help",
        ("Keys", lambda: help_dialogs.show_keys(window), "F1"),
        ("Messages", lambda: help_dialogs.show_messages(window, window.message.history), ""),
        ("Show log", lambda: help_dialogs.show_log(window), ""),
        ("About netviz", lambda: help_dialogs.show_about(window), ""),
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
