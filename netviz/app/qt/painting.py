"""When parts of a window are painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.later import later

FIRST = (QEvent.Type.LayoutRequest, QEvent.Type.UpdateLater)


class PaintedOnce(Guarded, QObject):
    """Has everything in a window laid out, and has what was shown say so, before it is painted.

    Both wait for the event loop, and a frame has the window painted before their turn comes: Qt then paints once more
    what a layout moves, and all that was shown.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            for kind in FIRST:
                QCoreApplication.sendPostedEvents(None, kind.value)
        return False


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
