"""What can be done with a row of the table of runs: one list for the row's menu and for the commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from netviz.session.parts.run_table import RunRow
from netviz.texts import phrase


def _always(row: RunRow) -> bool:
    return True


@dataclass(frozen=True)
class RowAction:
    """One of them; `name` is that of the panel's signal without `_wanted`."""

    name: str
    title: str
    help: str
    can: Callable[[RunRow], bool] = _always
    """Whether it can be done with a row."""
    checked: Callable[[RunRow], bool] | None = None
    """Whether what it toggles is on; None if it toggles nothing."""
    begins: bool = False
    """Whether a line stands above it in the menu."""


ROW_ACTIONS = (
    RowAction(
        "show", phrase("Show in the plots"), phrase("Show the chosen run of the table beside this one, or hide it"),
        lambda row: row.shows and not row.trains, lambda row: row.place is not None,
    ),
    RowAction(
        "open", phrase("Back to this run"), phrase("Continue the chosen run of the table, as it was left"),
        lambda row: row.opens and not row.own,
    ),
    RowAction(
        "test", phrase("Measure on the test set"), phrase("Measure the chosen run of the table on the test set"),
        lambda row: row.tests,
    ),
    RowAction(
        "use", phrase("Use its settings"),
        phrase("Give this run the settings with which the chosen run of the table began"),
        lambda row: not row.own,
    ),
    RowAction("rename", phrase("Name…"), phrase("Name the chosen run of the table"), begins=True),
    RowAction("note", phrase("Note…"), phrase("Write a note for the chosen run of the table")),
    RowAction(
        "keep", phrase("Keep at the top"),
        phrase("Keep the chosen run of the table above the others, or stop doing so"),
        checked=lambda row: row.remarks.at_top,
    ),
    RowAction(
        "delete", phrase("Delete"), phrase("Delete the chosen run of the table; Bring back undoes that"),
        lambda row: not row.trains, begins=True,
    ),
)  # fmt: skip
