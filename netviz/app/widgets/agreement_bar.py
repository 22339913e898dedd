"""A bar of how many examples two runs answer right: both, one of them, neither."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.app.plotting.legend import LegendEntry
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import count
from netviz.app.qt.tooltips import Tooltips
from netviz.app.style.theme import LIGHT, Theme

HIGH, LEAST = 10, 2.0
"""The height, and the least width of a segment that is not empty, in pixels."""


class AgreementBar(Guarded, QWidget):
    """Its segments in a row, each as wide as its share."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self.segments: list[tuple[str, int, QColor]] = []
        """The words, number and colour of each."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("How many examples the two runs answer correctly"))
        Tooltips(self, self._words_at)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()

    def show_segments(self, segments: list[tuple[str, int, QColor]]) -> None:
        """Show these segments: words, number and colour."""
        if segments != self.segments:
            self.segments = segments
            self.setAccessibleDescription(", ".join(f"{words} {count(many)}" for words, many, _ in segments))
            self.update()

    @property
    def entries(self) -> list[LegendEntry]:
        """What a legend says of it."""
        return [LegendEntry(f"{words} {count(many)}", colour) for words, many, colour in self.segments]

    def sizeHint(self) -> QSize:
        return QSize(120, self._theme.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for box, (_, _, colour) in zip(self._boxes(), self.segments, strict=True):
            painter.fillRect(box, colour)

    def _boxes(self) -> list[QRectF]:
        total = max(1, sum(many for _, many, _ in self.segments))
        there = sum(1 for _, many, _ in self.segments if many)
        room, left, found = self.width() - LEAST * there, 0.0, []
        for _, many, _ in self.segments:
            wide = room * many / total + (LEAST if many else 0.0)
            found.append(QRectF(left, 0, wide, self.height()))
            left += wide
        return found

    def _words_at(self, point: QPoint) -> str:
        named = zip(self._boxes(), self.segments, strict=True)
        return next(
            (f"{words}: {count(many)}" for box, (words, many, _) in named if box.contains(point.toPointF())), ""
        )
