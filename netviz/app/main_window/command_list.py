"""The list of commands, menu by menu: everything the user can do in the window. A new command is one entry here, or in
the module of its menu.
"""

from __future__ import annotations

from netviz.app.controllers.commands import Command
from netviz.app.controllers.replaced_runs import WayBack
from netviz.app.main_window.command_targets import CommandTargets
from netviz.app.main_window.file_commands import data_commands, file_commands
from netviz.app.main_window.run_commands import lesson_commands, network_commands, run_commands
from netviz.app.main_window.table_commands import table_commands
from netviz.app.main_window.time_commands import time_commands
from netviz.app.main_window.view_commands import view_commands
from netviz.app.qt.language import translated
from netviz.texts import phrase


def command_list(targets: CommandTargets) -> list[Command]:
    """All commands, in the order of the menus."""
    menus = (
        file_commands, _edit, data_commands, network_commands, run_commands, table_commands, time_commands,
        lesson_commands, view_commands, _help,
    )  # fmt: skip
    return [command for menu in menus for command in menu(targets)]


def _edit(on: CommandTargets) -> list[Command]:
    menu, document = (phrase("Edit"),), on.pad.canvas.document
    back = WayBack(
        phrase("Other run"), phrase("Back to your run"),
        phrase("Continue the run that was replaced by another, as you left it"),
    )  # fmt: skip
    return [
        Command(
            id="edit.undo", title="Undo", menu=menu, shortcut="Ctrl+Z",
            help="Take back the last edit, or the last stroke while the pad has the focus", run=on.undo.undo,
            enabled=lambda: on.undo.can_undo, title_now=lambda: on.undo.undo_title,
        ),
        Command(
            id="edit.redo", title="Redo", menu=menu, shortcut="Ctrl+Shift+Z",
            help="Redo what was undone", run=on.undo.redo, enabled=lambda: on.undo.can_redo,
            title_now=lambda: on.undo.redo_title,
        ),
        Command(
            id="edit.back_to_run", title=back.command, menu=menu, group="runs", shortcut="Alt+Left",
            help=back.help, run=on.back_to_run, enabled=lambda: on.run.replaced_runs.way_back is not None,
            title_now=lambda: translated((on.run.replaced_runs.way_back or back).command),
            help_now=lambda: translated((on.run.replaced_runs.way_back or back).help),
        ),
        Command(
            id="edit.paste", title="Paste a picture", menu=menu, group="pad", shortcut="Ctrl+V",
            help="Put the picture on the clipboard on the pad", run=on.imports.paste,
        ),
        Command(
            id="edit.clear", title="Clear the drawing", menu=menu, group="pad", shortcut="Ctrl+Backspace",
            help="Empty the pad", run=on.pad.clear_drawing, enabled=lambda: not document.empty,
        ),
    ]  # fmt: skip


def _help(on: CommandTargets) -> list[Command]:
    menu = (phrase("Help"),)
    return [
        Command(
            id="help.palette", title="Find a command…", menu=menu, group="find", shortcut="Ctrl+K",
            help="Search all commands by name, and run one", run=on.help.show_palette,
        ),
        Command(
            id="help.this", title="What is this?", menu=menu, group="words", shortcut="F1",
            help="Explain the control that has the focus; without one, list all commands",
            run=on.help.explain,
        ),
        Command(
            id="help.first_minutes", title="The first five minutes", menu=menu, group="words",
            help="What to try first", run=on.help.show_first_minutes,
        ),
        Command(
            id="help.words", title="What the words mean", menu=menu, group="words",
            help="Explain all terms as the lecture does, each with the lesson that shows it",
            run=on.help.show_words,
        ),
        Command(
            id="help.keys", title="Keys and commands", menu=menu, group="find", shortcut="Shift+F1",
            help="List all commands with their keys", run=on.help.show_keys,
        ),
        Command(
            id="help.messages", title="Messages", menu=menu, group="said",
            help="What netviz has said since it was opened", run=on.help.show_messages,
        ),
        Command(
            id="help.log", title="Show log", menu=menu, group="said", help="Show the end of the log",
            run=on.help.show_log,
        ),
        Command(
            id="help.about", title="About netviz", menu=menu, group="said", help="Version, sources and licences",
            run=on.help.show_about,
        ),
    ]  # fmt: skip
