"""A panel's content that scrolls vertically if it has no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netviz.app.qt.failures import Guarded


class VerticalScroll(Guarded, QScrollArea):
    """Asks for the height of its content, so that it scrolls only if there is no more room.

    whole_width: whether it is never narrower than its content with a scroll bar.
    """

    def __init__(self, whole_width: bool = False) -> None:
        super().__init__()
        self._whole_width = whole_width

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return super().sizeHint() if inside is None else QSize(super().sizeHint().width(), inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least, inside = super().minimumSizeHint(), self.widget()
        if inside is None or not self._whole_width:
            return least
        return QSize(inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ShrinkingColumn(Guarded, QVBoxLayout):
    """A column that can shrink to the minimum height of its parts before it scrolls.

    Qt's own would use the height that parts such as the canvas want for their width.
    """

    def hasHeightForWidth(self) -> bool:
        return False


def vertical_scroll(outer: QWidget, inside: QWidget, whole_width: bool = False) -> QScrollArea:
    """Fill `outer` with `inside`, as wide as there is room and as high as it needs; returns the scroll area.

    whole_width: see `VerticalScroll`.
    """
    scroll = VerticalScroll(whole_width)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(scroll)
    return scroll
