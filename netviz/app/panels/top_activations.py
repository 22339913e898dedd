"""Top activations: for every filter or neuron of a layer the digits of the data that it answers to most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QComboBox, QWidget

from netviz.app.panels.base import Panel
from netviz.app.plotting.images import example_image
from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font
from netviz.app.widgets.scroll import vertical_scroll
from netviz.session import Frame
from netviz.session.parts.top_activations import TopActivations

NO_IMAGES = "What excites a filter or neuron most is shown for data with images"
PICTURE, GAP, LABEL = 30, 3, 22


class TopActivationsGrid(Guarded, QWidget):
    """A row of pictures a unit, several units beside each other where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.images: list[list[QImage]] = []

    def block(self) -> tuple[int, int]:
        """(width, height) of one unit's row."""
        best = len(self.images[0]) if self.images else 1
        px = self.theme.px
        return px(LABEL) + best * (px(PICTURE) + GAP) + px(12), px(PICTURE) + px(5)

    def columns(self) -> int:
        return max(1, self.width() // self.block()[0])

    def sizeHint(self) -> QSize:
        wide, high = self.block()
        return QSize(wide, high * -(-len(self.images) // self.columns()))

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(self.theme.dim))
        px = self.theme.px
        wide, high = self.block()
        columns = self.columns()
        for unit, row in enumerate(self.images):
            x, y = unit % columns * wide, unit // columns * high
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(x, y, px(LABEL) - 5, px(PICTURE)), right, f"{unit + 1}")
            for place, image in enumerate(row):
                left = x + px(LABEL) + place * (px(PICTURE) + GAP)
                painter.drawImage(QRectF(left, y, px(PICTURE), px(PICTURE)), image)


class TopActivationsPanel(Panel):
    """The grid, and which layer it is of."""

    name: ClassVar[str] = "exciting"
    title: ClassVar[str] = "What excites it most"
    empty: ClassVar[str] = NO_IMAGES
    needs: ClassVar[frozenset[type[Any]]] = frozenset({TopActivations})
    shown_first: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.shown: TopActivations | None = None
        self.layer = QComboBox()
        self.layer.setAccessibleName("Layer")
        self.layer.activated.connect(lambda _: self.asked.emit())
        self.right = self.layer
        self.grid = TopActivationsGrid()
        vertical_scroll(self, self.grid)
        self.setMinimumSize(200, 90)

    def questions(self) -> Mapping[type[Any], Any]:
        return {TopActivations: max(0, self.layer.currentIndex())}

    def set_frame(self, frame: Frame) -> None:
        found = self.shown = frame.part(TopActivations)
        self._note.say("" if found is not None else self.empty)
        if found is not None and list(found.layers) != [self.layer.itemText(k) for k in range(self.layer.count())]:
            with QSignalBlocker(self.layer):
                self.layer.clear()
                self.layer.addItems(list(found.layers))
                self.layer.setCurrentIndex(found.layer)
        self._take()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.grid.theme = theme
        self._take()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self.grid.setFixedHeight(self.grid.sizeHint().height())

    def _take(self) -> None:
        """Pictures in the theme's ink for what is shown."""
        found, dark = self.shown, self.theme.name == "dark"
        self.grid.images = (
            [] if found is None else [[example_image(one, not dark) for one in examples] for examples in found.examples]
        )
        self.grid.setFixedHeight(max(1, self.grid.sizeHint().height()))
        self.grid.update()
