"""A new style sheet applied to a window: first to what can be seen, and to each widget once.

Below a changed sheet Qt polishes every widget twice, and all that is hidden too: `QApplication.setStyleSheet` goes
through the widgets that it has applied rules to, and below each once more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from shiboken6 import isValid

from netviz.app.qt.later import later

PIECE = 60
"""How many of the widgets that are put away are polished in one turn of the event loop."""
LATER_MS = 30
"""How long after the turn in which all is painted they follow."""


class Dressing(QObject):
    """Dresses a window: at once what can be seen or decides how large that is; a moment later what lies in menus,
    lists of choices, dialogs and closed docks.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._away: list[QWidget] = []
        self._then: Callable[[], object] = lambda: None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def dress(self, sheet: str, unseen: QWidget | None = None, then: Callable[[], object] = lambda: None) -> None:
        """Give the application a style sheet, and apply it to the window.

        unseen: a part that nobody will see, and which can wait too. then: called when it has had its turn.
        """
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if app.styleSheet():
            app.style().unpolish(app)  # then Qt knows of no widget to which a rule was applied, and polishes none
        app.setStyleSheet(sheet)
        away, now, self._away = set[QWidget](), [], []
        for one in _polished(self._window):
            waits = one is unseen or (one.isHidden() and (one.isWindow() or isinstance(one, QDockWidget)))
            if waits or one.parentWidget() in away:
                away.add(one)
                self._away.append(one)
            else:
                now.append(one)
        _polish(now)
        self._then = (lambda: None) if unseen is None else then
        if self._away:
            later(0, self, lambda: self._timer.start(LATER_MS))

    def _go_on(self) -> None:
        piece, self._away = self._away[:PIECE], self._away[PIECE:]
        _polish([one for one in piece if isValid(one)])
        if self._away:
            self._timer.start(0)
        else:
            self._then()


def polish_again(part: QWidget) -> None:
    """Apply the style sheet to what was not in the window when it changed."""
    _polish(_polished(part))


def _polished(part: QWidget) -> list[QWidget]:
    """It and what is in it, parents before their children; without what is polished when it is first shown."""
    known = Qt.WidgetAttribute.WA_WState_Polished
    return [one for one in (part, *part.findChildren(QWidget)) if one.testAttribute(known)]


def _polish(widgets: Sequence[QWidget]) -> None:
    changed = QEvent(QEvent.Type.StyleChange)
    for one in widgets:
        one.style().polish(one)
        QCoreApplication.sendEvent(one, changed)
