"""Some pictures of a data set with their labels, and below them how many there are of each class."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.images import example_image
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import count, number
from netviz.app.style.theme import SMALL_PX, Theme, font
from netviz.data.dataset import DataSet
from netviz.errors import counted

ROWS, COLUMNS, SIDE = 4, 10, 48
GAP, CAPTION, EDGE = 8, 18, 12
BAR, MOST_BARS = 20, 24
"""The height of the line of a class, and how many have one."""


class Samples(Guarded, QWidget):
    """Pictures as the network will see them, but for the scale, and a bar for each class."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.pictures: list[tuple[QImage, str]] = []
        """What is shown: pictures and their labels."""
        self._classes: tuple[tuple[str, int], ...] = ()
        self.setAccessibleName(tr("Some of the examples"))

    def show_data(self, data: DataSet, classes: tuple[tuple[str, int], ...]) -> None:
        """Show examples from a data set of pictures; nothing for other data. classes: with their counts."""
        train = data.train
        self.pictures, self._classes = [], classes
        if len(train.shape) == 3:
            chosen = np.linspace(0, len(train) - 1, min(len(train), ROWS * COLUMNS)).astype(int)
            dark = self._theme.ink_is_dark
            for place in chosen.tolist():
                label = int(train.labels[place])
                name = tr("none") if label < 0 else data.class_name(label)
                if train.targets is not None:
                    name = number(float(train.targets[place, 0]))
                self.pictures.append((example_image(train.inputs[place], dark), name))
        self.setAccessibleDescription(", ".join(f"{name}: {count(many)}" for name, many in classes))
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = -(-len(self.pictures) // COLUMNS)
        bars = min(len(self._classes), MOST_BARS) + (len(self._classes) > MOST_BARS)
        high = rows * (SIDE + CAPTION + GAP) + bars * self._theme.px(BAR) + 3 * EDGE
        return QSize(COLUMNS * (SIDE + GAP) + 2 * EDGE, high)

    def paintEvent(self, event: object) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setFont(font(SMALL_PX))
        for place, (image, name) in enumerate(self.pictures):
            row, column = divmod(place, COLUMNS)
            box = QRectF(EDGE + column * (SIDE + GAP), EDGE + row * (SIDE + CAPTION + GAP), SIDE, SIDE)
            painter.drawImage(box, image)
            painter.setPen(QColor(theme.line))
            painter.drawRect(box)
            painter.setPen(QColor(theme.dim))
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, SIDE + GAP - 2)
            below = QRectF(box.left() - GAP / 2, box.bottom(), SIDE + GAP, CAPTION)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
        rows = -(-len(self.pictures) // COLUMNS)
        self._paint_classes(painter, 2.0 * EDGE + rows * (SIDE + CAPTION + GAP))

    def _paint_classes(self, painter: QPainter, top: float) -> None:
        theme, high = self._theme, self._theme.px(BAR)
        shown = self._classes[:MOST_BARS]
        most = max((many for _, many in shown), default=0)
        names, counts = theme.px(110), theme.px(60)
        for place, (name, many) in enumerate(shown):
            at = top + place * high
            painter.setPen(QColor(theme.text))
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, names - 8)
            painter.drawText(QRectF(EDGE, at, names, high), Qt.AlignmentFlag.AlignVCenter, words)
            room = self.width() - 2 * EDGE - names - counts
            bar = QRectF(EDGE + names, at + 5, room * many / max(1, most), high - 10)
            painter.fillRect(bar, theme.class_colour(place, len(self._classes)))
            painter.setPen(QColor(theme.dim))
            painter.drawText(QRectF(bar.right() + 6, at, counts, high), Qt.AlignmentFlag.AlignVCenter, count(many))
        rest = len(self._classes) - len(shown)
        if rest > 0:
            painter.setPen(QColor(theme.dim))
            box = QRectF(EDGE, top + len(shown) * high, self.width(), high)
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignVCenter,
                tr("and {classes}", classes=counted(rest, "more class", "more classes")),
            )
