"""Tooltips of widgets that are painted: what they say depends on what is under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from netviz.app.qt.failures import Guarded


class Tooltips(Guarded, QObject):
    """Shows `words(place)` over a widget, which owns it; no tooltip where these are empty."""

    def __init__(self, widget: QWidget, words: Callable[[QPoint], str]) -> None:
        super().__init__(widget)
        self._widget, self._words = widget, words
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        QToolTip.showText(event.globalPos(), self._words(event.pos()), self._widget)
        return True
