"""The row of views above the panels: a button for each, the chosen one in the accent colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netviz.app.panels.views import MOST_OWN, VIEWS, key_of
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.inputs import PushButton


class ViewBar(QWidget):
    """A button for each view, which triggers its command."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[PushButton] = []
        """One for each view in the table, then one for each of the user's own."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for _ in range(len(VIEWS) + MOST_OWN):
            button = PushButton()
            button.setObjectName("view")
            button.setCheckable(True)
            self.buttons.append(button)
            self._row.addWidget(button)
        keys = ShortLabel(Qt.AlignmentFlag.AlignRight)
        keys.setText(f"{key_of(0)} … {len(VIEWS)}")
        self._row.addWidget(keys, 1)

    def follow(self, actions: Sequence[QAction]) -> None:
        """Let the buttons trigger these commands and show which is chosen; unavailable ones are hidden."""
        for button, action in zip(self.buttons, actions, strict=True):
            button.clicked.connect(action.trigger)
            action.changed.connect(self._show)
        self._actions = tuple(actions)
        self._show()

    def _show(self) -> None:
        for place, (button, action) in enumerate(zip(self.buttons, self._actions, strict=True)):
            button.setText(action.text())
            button.setAccessibleName(action.text())
            button.setToolTip(action.toolTip())
            button.setVisible(place < len(VIEWS) or action.isEnabled())
            button.setChecked(action.isChecked())
