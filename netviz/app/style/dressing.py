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
    """Dresses a window: at once what can be seen or decides how large that is; one part, unless it is unseen, in a turn
    of the event loop of its own; a moment later what lies in menus, lists of choices, dialogs and closed docks.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._next: list[QWidget] = []
        self._away: list[QWidget] = []
        self._then: Callable[[], object] = lambda: None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._dress_next)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def dress(self, sheet: str, apart: QWidget, unseen: bool, then: Callable[[], object]) -> None:
        """Give the application a style sheet, and apply it to the window.

        apart: a part that has its turn after the others. unseen: nobody will see it: it waits with what is put away.
        then: called when it has had its turn.
        """
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if app.styleSheet():
            app.style().unpolish(app)  # then Qt knows of no widget to which a rule was applied, and polishes none
        app.setStyleSheet(sheet)
        now: list[QWidget] = []
        self._next, self._away, self._then = [], [], then
        places = dict[QWidget, list[QWidget]]()
        for one in _polished(self._window):
            if one is apart:
                place = self._away if unseen else self._next
            elif one.isHidden() and (one.isWindow() or isinstance(one, QDockWidget)):
                place = self._away
            else:
                parent = one.parentWidget()
                place = now if parent is None else places.get(parent, now)
            places[one] = place
            place.append(one)
        _polish(now)
        if not unseen:
            self._turn.start(0)
        if self._away or unseen:
            later(0, self, lambda: self._timer.start(LATER_MS))

    def _dress_next(self) -> None:
        piece, self._next = self._next, []
        _polish([one for one in piece if isValid(one)])
        self._had_its_turn()

    def _had_its_turn(self) -> None:
        then, self._then = self._then, lambda: None
        then()

    def _go_on(self) -> None:
        piece, self._away = self._away[:PIECE], self._away[PIECE:]
        _polish([one for one in piece if isValid(one)])
        if self._away:
            self._timer.start(0)
        else:
            self._had_its_turn()


def polish_again(part: QWidget) -> None:
    """Apply the style sheet to what was not in the window when it changed."""
    _polish(_polished(part))


def _polished(part: QWidget) -> list[QWidget]:
    """It and what is in it, parents before their children; without what is polished when it is first shown, and what
    is in a closed dock."""
    known = Qt.WidgetAttribute.WA_WState_Polished
    found: list[QWidget] = []
    parts = [part]
    for one in parts:
        if one.testAttribute(known):
            found.append(one)
        if one is part or not (isinstance(one, QDockWidget) and one.isHidden()):
            parts += [inside for inside in one.children() if isinstance(inside, QWidget)]
    return found


def _polish(widgets: Sequence[QWidget]) -> None:
    changed = QEvent(QEvent.Type.StyleChange)
    for one in widgets:
        one.style().polish(one)
        QCoreApplication.sendEvent(one, changed)
