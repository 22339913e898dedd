"""The commands of the table of runs, in the menu Run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from netviz.app.controllers.commands import Command
from netviz.app.main_window.command_targets import CommandTargets
from netviz.session.parts.run_table import RunRow


def table_commands(on: CommandTargets) -> list[Command]:
    menu, panel = ("Run", "Chosen run"), on.table.panel

    def one(
        name: str, title: str, help_text: str, run: Callable[[RunRow], object], can: Callable[[RunRow], bool]
    ) -> Command:
        return Command(
            id=f"runs.{name}", title=title, menu=menu, help=help_text, run=partial(on.table.with_current, run),
            enabled=lambda: panel.current is not None and can(panel.current),
        )  # fmt: skip

    return [
        one("show", "Show in the plots", "Show the run that is chosen in the table behind this one, or no longer",
            on.table.show_or_hide, lambda row: row.shows and not row.trains),
        one("open", "Back to this run", "Go on with the run that is chosen in the table, as it was left",
            on.table.open, lambda row: row.opens and not row.own),
        one(
            "test",
            "Measure on the test set",
            "Measure the run that is chosen in the table on the test set",
            on.table.measure,
            lambda row: row.tests,
        ),
        one(
            "use",
            "Use its settings",
            "Give this run the settings with which the run that is chosen in the table began",
            on.table.use,
            lambda row: not row.own,
        ),
        one("rename", "Name…", "Give the run that is chosen in the table a name", on.table.ask_name, _any),
        one("note", "Note…", "Write a note beside the run that is chosen in the table", on.table.ask_note, _any),
        one("keep", "Keep at the top", "Keep the run that is chosen in the table above the others, or no longer",
            on.table.keep_or_not, _any),
        one("delete", "Delete", "Delete the run that is chosen in the table; Bring back takes that back",
            lambda row: on.table.delete(panel.chosen or [row]), lambda row: not row.trains),
    ]  # fmt: skip


def _any(row: RunRow) -> bool:
    return True
