"""A row of pictures, each with a title above and words below; one of them may be marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, font
from netviz.app.widgets.card import shortened

GAP, MOST = 12, 260
WORTH_A_ROW = 1.4
"""Another row is begun if it makes the pictures this many times larger."""


@dataclass(frozen=True)
class Titled:
    """A picture with its texts."""

    title: str
    image: QImage
    words: str = ""
    over: QImage | None = None
    """What is laid over it, as it is."""
    marked: bool = False


class PictureRow(Guarded, QWidget):
    """The pictures, as large as there is room; in more rows than one where that makes them larger."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.shown: tuple[Titled, ...] = ()
        self.setMinimumSize(160, 90)
        self.setAccessibleName(tr("Pictures"))

    def show_pictures(self, pictures: Sequence[Titled]) -> None:
        """Show these."""
        self.shown = tuple(pictures)
        self.setAccessibleName("; ".join(f"{one.title} {one.words}".strip() for one in pictures) or tr("Pictures"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 160)

    def boxes(self) -> list[QRectF]:
        """Where each picture stands, without its words."""
        return self._placed()[0]

    def room_for_words(self) -> float:
        """How wide the words of a picture may be: pictures that are small stand apart for them."""
        return self._placed()[1]

    def widest_words(self) -> float:
        """How wide the widest title or words are."""
        texts = [(one.title, SMALL_PX) for one in self.shown] + [(one.words, TICK_PX) for one in self.shown]
        return max((QFontMetricsF(font(size)).horizontalAdvance(text) + 2 for text, size in texts), default=0.0)

    def _placed(self) -> tuple[list[QRectF], float]:
        """The boxes, and the room for words."""
        count, gap, words = len(self.shown), self.theme.px(GAP), self.theme.px(36)
        best, columns = 0.0, 1
        for wide in range(count, 0, -1):
            rows = -(-count // wide)
            side = min((self.width() - 2 - (wide - 1) * gap) / wide, self.height() / rows - words)
            if side > WORTH_A_ROW * best:
                best, columns = side, wide
        side = max(1.0, min(best, self.theme.px(MOST)))
        room = max(side, min(self.widest_words(), (self.width() - 2 - (columns - 1) * gap) / columns))
        boxes = [
            QRectF(1 + column * (room + gap), row * (side + words) + words / 2, side, side)
            for row, column in (divmod(place, columns) for place in range(count))
        ]
        return boxes, room

    def paintEvent(self, event: object) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        boxes, room = self._placed()
        for one, box in zip(self.shown, boxes, strict=True):
            painter.drawImage(box, one.image)
            if one.over is not None:
                painter.drawImage(box, one.over)
            painter.setPen(QPen(QColor(theme.accent if one.marked else theme.line), 2 if one.marked else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            high = theme.px(18)
            for text, size, colour, top in (
                (one.title, SMALL_PX, theme.text, box.top() - high),
                (one.words, TICK_PX, theme.dim, box.bottom() + 1),
            ):
                painter.setFont(font(size))
                painter.setPen(QColor(colour))
                shown = shortened(text, painter.fontMetrics(), int(room))
                place = QRectF(box.left(), top, room, high)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
