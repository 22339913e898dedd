"""How the table of commands appears: as menus, as a palette to search, as the list of keys. Makes no decisions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from netviz.app.controllers.commands import Command, CommandTable
from netviz.app.dialogs import help_dialogs
from netviz.app.dialogs.command_palette import CommandPalette, PaletteEntry
from netviz.app.qt.keys import key_names
from netviz.app.qt.language import translated

Menus = dict[tuple[str, ...], QMenu]


def fill_menu_bar(bar: QMenuBar, table: CommandTable) -> Menus:
    """Add every command to its menu, in the order of the table; returns the menus by path."""
    menus: Menus = {}
    last: dict[tuple[str, ...], Command] = {}
    for command in table.commands:
        menu = _menu(bar, menus, command.menu, table)
        before = last.get(command.menu)
        if before is not None and before.group != command.group:
            menu.addSeparator()
        if command.heading and (before is None or before.heading != command.heading):
            menu.addAction(translated(command.heading)).setEnabled(False)
        menu.addAction(table.action(command.id))
        last[command.menu] = command
    return menus


def show_palette(window: QWidget, table: CommandTable) -> None:
    """Let the user search all commands and run one."""
    table.refresh()
    CommandPalette(window, palette_entries(table)).open()


def palette_entries(table: CommandTable) -> list[PaletteEntry]:
    """The entries of the palette."""
    return [PaletteEntry(one.full_title, table.action(one.id)) for one in table.commands]


def show_keys(window: QWidget, table: CommandTable) -> None:
    """List all commands with their keys."""
    rows = [
        help_dialogs.KeyRow(translated(one.menu[0]), one.full_title, key_names(one.shortcuts), translated(one.help))
        for one in table.commands
    ]
    help_dialogs.show_keys(window, rows)


def _menu(bar: QMenuBar, menus: Menus, path: tuple[str, ...], table: CommandTable) -> QMenu:
    """The menu at this path, created when it is first needed."""
    if path not in menus:
        *above, title = path
        menu = (
            _menu(bar, menus, tuple(above), table).addMenu(translated(title))
            if above
            else bar.addMenu(_with_mnemonic(translated(title), [other.title() for other in menus.values()]))
        )
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(table.refresh)
        menus[path] = menu
    return menus[path]


def _with_mnemonic(title: str, others: Sequence[str]) -> str:
    """A title of the menu bar with a letter to open it by, the first that no other has."""
    taken = {other.partition("&")[2][:1].casefold() for other in others}
    place = next((place for place, c in enumerate(title) if c.isalpha() and c.casefold() not in taken), 0)
    return f"{title[:place]}&{title[place:]}"
