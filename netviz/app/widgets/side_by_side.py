"""Two widgets of a kind, for this run and another one; the second is there only while there is one to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netviz.app.plotting.legend import Legend, LegendEntry
from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import Theme

GAP = 8


class SideBySide(Guarded, QWidget):
    """Each below the name of its run, beside one another or one above the other, where they have more room."""

    def __init__(self, first: QWidget, second: QWidget, shorter: Callable[[str], str] = str) -> None:
        """shorter: of a name that has no room."""
        super().__init__()
        self.names = Legend(shorter), Legend(shorter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.panes = QWidget(), QWidget()
        for pane, name, widget in zip(self.panes, self.names, (first, second), strict=True):
            column = QVBoxLayout(pane)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(name)
            column.addWidget(widget, 1)
            self._row.addWidget(pane, 1)
        # A second run must not push other panels out of a small window: the two then share the room of one.
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(first.minimumSize())
        for widget in (first, second):
            widget.setMinimumSize(0, 0)  # where there is too little for both, each has half and none is cut off
        self.show_names((), None)

    def show_names(self, names: Sequence[LegendEntry], theme: Theme | None) -> None:
        """Show both under these names, or with no names the first alone."""
        both = len(names) > 1
        self.panes[1].setVisible(both)
        for place, legend in enumerate(self.names):
            legend.setVisible(both)
            if both and theme is not None:
                legend.show_entries([names[place]], theme)
                legend.setFixedHeight(legend.sizeHint().height())

    @property
    def shows_both(self) -> bool:
        """Whether the second is there."""
        return not self.panes[1].isHidden()

    def resizeEvent(self, event: object) -> None:
        directions, least, name = QBoxLayout.Direction, self.minimumSize(), self.names[0].height()
        narrow = self.width() < 2 * least.width() + GAP and self.height() >= 2 * (least.height() + name) + GAP
        above = narrow or self.width() < self.height()
        self._row.setDirection(directions.TopToBottom if above else directions.LeftToRight)
