"""A panel's content that scrolls up and down where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netviz.app.qt.failures import Guarded


class VerticalScroll(Guarded, QScrollArea):
    """Would like to be as high as what is in it, so that it only scrolls where there is no more room."""

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return super().sizeHint() if inside is None else QSize(super().sizeHint().width(), inside.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ShrinkingColumn(Guarded, QVBoxLayout):
    """A column that may become as low as its parts allow at least, before what it stands in scrolls.

    Qt's own would ask those parts that like to be higher the wider they are, such as the drawing paper.
    """

    def hasHeightForWidth(self) -> bool:
        return False


def vertical_scroll(outer: QWidget, inside: QWidget) -> QScrollArea:
    """Fill `outer` with `inside`, as wide as there is room and as high as it needs; returns what scrolls."""
    scroll = VerticalScroll()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(scroll)
    return scroll
