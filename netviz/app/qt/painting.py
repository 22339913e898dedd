"""When parts of a window are painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from netviz.app.qt.later import later


def hold_painting(widget: QWidget, most: int) -> Callable[[], None]:
    """Leave a widget on screen as it is while its parts move, and paint all of it once when the result is called.

    most: milliseconds after which it is painted in any case.
    """

    held = widget.updatesEnabled()

    def paint() -> None:
        nonlocal held
        if held:
            held = False
            widget.setUpdatesEnabled(True)

    if held:
        widget.setUpdatesEnabled(False)
        later(most, widget, paint)
    return paint
