"""The row of views above the panels: a button for each, the chosen one in the accent colour.

In little room the buttons stand close; the user's own that have none left stay in the menu View and on their keys.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netviz.app.panels.views import MOST_OWN, VIEWS, key_of
from netviz.app.qt.failures import Guarded
from netviz.app.qt.keys import key_name
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.inputs import PushButton

SPACING, TIGHT_SPACING = 8, 2
NARROWER = 14
"""By how much a button is narrower where it stands close, in pixels: its padding in the style sheet."""


class ViewBar(Guarded, QWidget):
    """A button for each view, which triggers its command."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[PushButton] = []
        """One for each view in the table, then one for each of the user's own."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING)
        self._tight = False
        self._actions: tuple[QAction, ...] = ()
        self.setMinimumWidth(1)  # not what all buttons need
        for _ in range(len(VIEWS) + MOST_OWN):
            button = PushButton()
            button.setObjectName("view")
            button.setCheckable(True)
            self.buttons.append(button)
            self._row.addWidget(button)
        keys = ShortLabel(Qt.AlignmentFlag.AlignRight)
        keys.setText(f"{key_name(key_of(0))} … {len(VIEWS)}")
        self._row.addWidget(keys, 1)

    def follow(self, actions: Sequence[QAction]) -> None:
        """Let the buttons trigger these commands and show which is chosen; unavailable ones are hidden."""
        for button, action in zip(self.buttons, actions, strict=True):
            button.clicked.connect(action.trigger)
            action.changed.connect(self._show)
        self._actions = tuple(actions)
        self._show()

    def _show(self) -> None:
        for button, action in zip(self.buttons, self._actions, strict=True):
            button.setText(action.text())
            button.setAccessibleName(action.text())
            button.setToolTip(action.toolTip())
            button.setChecked(action.isChecked())
        self._fit()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        """Show the views that are there, as many of the user's own as there is room for."""
        there = [
            button
            for place, (button, action) in enumerate(zip(self.buttons, self._actions, strict=False))
            if place < len(VIEWS) or action.isEnabled()
        ]
        self._stand_close(self._needed(there, close=False) > self.width())
        for button in reversed(there[len(VIEWS) :]):
            if self._needed(there, self._tight) > self.width() and not button.isChecked():
                there.remove(button)
        for button in self.buttons:
            button.setVisible(button in there)

    def _needed(self, buttons: Sequence[PushButton], close: bool) -> int:
        """How wide these are, in pixels."""
        less = NARROWER * (int(close) - int(self._tight))
        return sum(button.sizeHint().width() - less + (TIGHT_SPACING if close else SPACING) for button in buttons)

    def _stand_close(self, tight: bool) -> None:
        if tight != self._tight:
            self._tight = tight
            self._row.setSpacing(TIGHT_SPACING if tight else SPACING)
            for button in self.buttons:
                button.setProperty("tight", tight)
                button.style().unpolish(button)
                button.style().polish(button)
                button.updateGeometry()
