"""Top activations: for every filter or neuron of a layer, the digits in the data that it responds to most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

import numpy as np
from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.panels.base import PageState, Panel
from netviz.app.plotting.images import example_image
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import count
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font
from netviz.app.widgets.inputs import ComboBox
from netviz.app.widgets.scroll import vertical_scroll
from netviz.config import Setting
from netviz.session import Frame
from netviz.session.parts.top_activations import TopActivations
from netviz.texts import phrase

NO_IMAGES = phrase("The examples with the highest activation are shown for data with images")
WAITS = phrase("The examples appear once they have gone through the network")
PICTURE, LARGEST, GAP, LABEL = 30, 72, 3, 22
"""In pixels: the side of a picture at least, and at most where there is room for those of all units."""


class TopActivationsGrid(Guarded, QWidget):
    """A row of pictures per unit, several units side by side if there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The pictures that excite each unit most"))
        self.theme = LIGHT
        self.side = PICTURE
        """The side of a picture, before it grows with the type."""
        self.images: list[list[QImage]] = []
        self.fields = np.zeros((0, 0, 3), np.int64)
        """Left, top and side of what activated the unit, in pixels of each picture."""

    def block(self) -> tuple[int, int]:
        """(width, height) of one unit's row."""
        best = len(self.images[0]) if self.images else 1
        px = self.theme.px
        return px(LABEL) + best * (px(self.side) + GAP) + px(12), px(self.side) + px(5)

    def fill(self, room: QSize) -> None:
        """Make the pictures as large as all of them have room there, but never smaller than one can see."""
        for self.side in range(LARGEST, PICTURE - 1, -1):
            wide, high = self.block()
            across = room.width() // wide
            if across and -(-len(self.images) // across) * high <= room.height():
                break

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
            painter.drawText(QRectF(x, y, px(LABEL) - 5, px(self.side)), right, count(unit + 1))
            for place, image in enumerate(row):
                left = x + px(LABEL) + place * (px(self.side) + GAP)
                box = QRectF(left, y, px(self.side), px(self.side))
                painter.drawImage(box, image)
                self._mark(painter, box, image, *self.fields[unit, place].tolist())

    def _mark(self, painter: QPainter, box: QRectF, image: QImage, left: int, top: int, side: int) -> None:
        """A frame around the part of the picture that activated the unit; none if that is all of it."""
        if not side:
            return
        scale = box.width() / max(1, image.width())
        field = QRectF(box.x() + left * scale, box.y() + top * scale, side * scale, side * scale)
        painter.save()
        painter.setPen(QPen(QColor(self.theme.negative), 1.5))
        painter.drawRect(field.intersected(box))
        painter.restore()


class TopActivationsPage(PageState, frozen=True):
    """Which layer a page is about, from 1: those with weights, the output last."""

    layer: Annotated[int | None, Setting("Layer", "Which layer with weights, from 1", minimum=1, maximum=1_000)] = None


class TopActivationsPanel(Panel):
    """The grid, and the choice of the layer."""

    name: ClassVar[str] = "exciting"
    title: ClassVar[str] = "What excites it most"
    empty: ClassVar[str] = NO_IMAGES
    needs: ClassVar[frozenset[type[Any]]] = frozenset({TopActivations})
    page_state: ClassVar[type[PageState]] = TopActivationsPage

    def __init__(self) -> None:
        super().__init__()
        self._wanted: int | None = None  # a layer that a page has selected before the layers' names were known
        self.shown: TopActivations | None = None
        self.layer = ComboBox()
        self.layer.setAccessibleName(tr("Layer"))
        self.layer.activated.connect(lambda _: self._choose())
        self.right = self.layer
        self.grid = TopActivationsGrid()
        vertical_scroll(self, self.grid)
        self.setMinimumSize(200, 90)

    def questions(self) -> Mapping[type[Any], Any]:
        return {TopActivations: max(0, self.layer.currentIndex() if self._wanted is None else self._wanted)}

    def show_page(self, state: TopActivationsPage) -> None:
        if state.layer is not None:
            self._wanted = state.layer - 1
            self.asked.emit()

    def set_frame(self, frame: Frame) -> None:
        before, found = self.shown, frame.part(TopActivations)
        self.shown = found
        self._note.say(self.empty if found is None else "" if len(found.examples) else WAITS)
        names = [] if found is None else [translated(name) for name in found.layers]
        if found is not None and names != [self.layer.itemText(k) for k in range(self.layer.count())]:
            with QSignalBlocker(self.layer):
                self.layer.clear()
                self.layer.addItems(names)
                self.layer.setCurrentIndex(found.layer)
        if found is not None and self._wanted is not None and found.layer == min(self._wanted, len(found.layers) - 1):
            self._wanted = None
            with QSignalBlocker(self.layer):
                self.layer.setCurrentIndex(found.layer)
        if found is not before:
            self._take()

    def _choose(self) -> None:
        self._wanted = None
        self.asked.emit()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.grid.theme = theme
        self._take()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit()

    def _take(self) -> None:
        """Pictures in the theme's colours for what is shown."""
        found, dark = self.shown, not self.theme.ink_is_dark
        self.grid.images = (
            [] if found is None else [[example_image(one, not dark) for one in examples] for examples in found.examples]
        )
        if found is not None:
            self.grid.fields = found.fields
        self._fit()
        self.grid.update()

    def _fit(self) -> None:
        """As high as the rows; never 0, of which Qt warns."""
        self.grid.fill(self.size())
        self.grid.setFixedHeight(max(1, self.grid.sizeHint().height()))
