"""Where the keyboard's focus goes: in the order in which things stand, and back to where it was after a notice."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget
from shiboken6 import isValid


def follow_layout(whole: QWidget) -> None:
    """Let Tab go through the widgets in `whole` in the order of its layouts, whenever they were created."""
    stops = [widget for widget in in_layout_order(whole) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for one, following in pairwise(stops):
        if one.nextInFocusChain() is not following:
            QWidget.setTabOrder(one, following)


def in_layout_order(whole: QWidget) -> list[QWidget]:
    """`whole` and what is laid out in it, each widget before what is in it."""
    if isinstance(whole, QScrollArea):
        inside = whole.widget()
        return [whole] if inside is None else [whole, *in_layout_order(inside)]
    layout = whole.layout()
    return [whole] if layout is None else [whole, *_in_layout(layout)]


def _in_layout(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            found += in_layout_order(widget)
        if inner is not None:
            found += _in_layout(inner)
    return found


class FocusReturn(QObject):
    """Gives the focus back when a notice goes that has it: to what had it before, else to the window.

    Qt itself would give it to whatever comes next by Tab, and the next key would do what nobody meant.
    """

    def __init__(self, notice: QWidget) -> None:
        super().__init__(notice)
        self._notice = notice
        self._before: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        was_inside, is_inside = self._has(old), self._has(new)
        if is_inside and not was_inside:
            self._before = old
        elif was_inside and not is_inside and new is not None and not self._notice.isVisible():
            before, self._before = self._before, None
            if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._notice.window().setFocus(Qt.FocusReason.OtherFocusReason)

    def _has(self, widget: QWidget | None) -> bool:
        return widget is not None and isValid(widget) and self._notice.isAncestorOf(widget)
