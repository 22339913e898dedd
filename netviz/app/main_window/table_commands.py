"""The commands of the table of runs, in the menu Run."""

from __future__ import annotations

from functools import partial

from netviz.app.controllers.commands import Command
from netviz.app.main_window.command_targets import CommandTargets
from netviz.app.panels.run_actions import ROW_ACTIONS, RowAction
from netviz.texts import phrase


def table_commands(on: CommandTargets) -> list[Command]:
    return [_command(on, action) for action in ROW_ACTIONS]


def _command(on: CommandTargets, action: RowAction) -> Command:
    panel = on.table.panel
    return Command(
        id=f"runs.{action.name}", title=action.title, menu=(phrase("Run"), phrase("Chosen run")), help=action.help,
        run=partial(on.table.with_current, partial(panel.act, action.name)),
        enabled=lambda: panel.current is not None and action.can(panel.current),
    )  # fmt: skip
