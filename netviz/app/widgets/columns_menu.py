"""The columns of a table that the network sees, each with a tick; a column without it is left out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from netviz.data.tables.preview import Preview


def fill_columns_menu(
    menu: QMenu, preview: Preview | None, left_out: tuple[str, ...], choose: Callable[[str, bool], object]
) -> None:
    """Fill a menu with the columns of a table.

    left_out: those that the user has left out, which can be taken again; the label, and what is of no use, is fixed.
    choose(name, seen) takes the user's choice.
    """
    menu.clear()
    for column in () if preview is None else preview.columns:
        why = column.role.partition(": ")[2]
        is_chosen = column.name in left_out
        fixed = "the label" if column.role == "label" else "" if is_chosen else why
        action = menu.addAction(f"{column.name} ({fixed})" if fixed else column.name)
        action.setCheckable(True)
        action.setChecked(column.is_used and column.role != "label" and not is_chosen)
        action.setEnabled(not fixed)
        action.triggered.connect(partial(choose, column.name, not action.isChecked()))
