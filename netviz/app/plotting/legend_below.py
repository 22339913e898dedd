"""A legend below a title line that has no room for all names."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from netviz.app.plotting.legend import Legend, row_height

MOST_ROWS = 3


class LegendBelow(Legend):
    """Has the entries of the legend in the title line where that cannot hold the names of all; otherwise it takes no
    room. In a panel that is too low for both, the plot comes first, and the title line shows what it can.
    """

    def __init__(self, above: Legend) -> None:
        super().__init__(above.shorter)
        self._above, self._rows = above, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        above.changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), math.ceil(self._rows * row_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        holds_all = self._above.holds_all
        self.show_entries(() if holds_all else self._above.entries, self._above.theme)
        rows = 0 if holds_all else self.rows_for_all(MOST_ROWS)
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()
        here = 0 < self.sizeHint().height() <= self.height()
        self._above.show_elsewhere(here)
        self.show_elsewhere(not here)
