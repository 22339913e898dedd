"""The network's answer at the point under the pointer: its coordinates, and a bar for each class, or the number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netviz.app.panels.plane import PointedAt
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import LIGHT, SMALL_PX, Theme, font
from netviz.errors import shortened
from netviz.texts import phrase

ROW, MOST_ROWS = 20, 7
NOWHERE = phrase("Move the pointer over the plane")


class PointAnswer(Guarded, QWidget):
    """Bars between 0 and 1 for shares, or the number that is learned."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self.shown: PointedAt | None = None
        self.setMinimumHeight(ROW * 4)
        self.setAccessibleName(tr("The network's answer for a point"))

    @property
    def lines(self) -> list[str]:
        """The text, line by line."""
        point = self.shown
        if point is None:
            return [translated(NOWHERE)]
        where = f"x₁ = {number(point.x)}, x₂ = {number(point.y)}"
        if point.regression:
            return [where, tr("answer {answer}", answer=number(float(point.answers[0])))]
        shares = zip(point.names, point.answers.tolist(), strict=True)
        return [where, *(f"{shortened(name, 12)}: {percent(share)}" for name, share in shares)]

    def show_point(self, point: PointedAt | None) -> None:
        """Show the network's answer at a point; None if the pointer is over none."""
        if point is None and self.shown is None:
            return
        self.shown = point
        self.setAccessibleDescription(", ".join(self.lines))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(ROW * 5))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, point = theme.px(ROW), self.shown
        painter.setFont(font(SMALL_PX))
        for place, line in enumerate(self.lines[: MOST_ROWS + 1]):
            painter.setPen(QColor(theme.text if point is not None else theme.dim))
            painter.drawText(QRectF(0, place * row, self.width(), row), Qt.AlignmentFlag.AlignVCenter, line)
            if place and point is not None and not point.regression:
                share = min(1.0, max(0.0, float(point.answers[place - 1])))
                left = float(theme.px(92))
                track = QRectF(left, place * row + row / 2 - 4, max(1.0, self.width() - left), 8)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.grid))
                painter.drawRoundedRect(track, 4, 4)
                track.setWidth(share * track.width())
                painter.setBrush(theme.class_colour(place - 1, len(point.answers)))
                painter.drawRoundedRect(track, min(4.0, track.width() / 2), 4)
