"""A chart that a panel paints itself: a box with round ticks, named axes, and lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from netviz.app.plotting.axis import ticks
from netviz.app.style.theme import SMALL_PX, TICK_PX, Theme, font
from netviz.number_format import exact

LEFT, BOTTOM, TOP, RIGHT = 46.0, 36.0, 8.0, 12.0


@dataclass(frozen=True)
class Chart:
    """The geometry of a chart."""

    box: QRectF
    """Where it lies on the widget."""
    across: tuple[float, float]
    """The range of x."""
    up: tuple[float, float]
    """The range of y."""
    theme: Theme

    @classmethod
    def within(
        cls, width: int, height: int, across: tuple[float, float], up: tuple[float, float], theme: Theme,
        square: bool = False,
    ) -> Chart:  # fmt: skip
        """A chart for a widget of this size, with room for its axes; a `square` one is centred."""
        left, bottom, right = theme.px(LEFT), theme.px(BOTTOM), theme.px(RIGHT)
        box = QRectF(left, TOP, max(1.0, width - left - right), max(1.0, height - TOP - bottom))
        if square:
            side = min(box.width(), box.height())
            box = QRectF(box.left() + (box.width() - side) / 2, box.top(), side, side)
        return cls(box, across, up, theme)

    def at(self, x: float, y: float) -> QPointF:
        """The position of a point on the widget."""
        (left, right), (low, high) = self.across, self.up
        return QPointF(
            self.box.left() + (x - left) / (right - left) * self.box.width(),
            self.box.bottom() - (y - low) / (high - low) * self.box.height(),
        )

    def value(self, place: QPointF) -> tuple[float, float]:
        """The point at a position on the widget."""
        (left, right), (low, high) = self.across, self.up
        return (
            left + (place.x() - self.box.left()) / self.box.width() * (right - left),
            low + (self.box.bottom() - place.y()) / self.box.height() * (high - low),
        )

    def paint_axes(self, painter: QPainter, x_label: str, y_label: str, grid: bool = True) -> None:
        """Ticks, a light grid, and the names of the axes."""
        theme, px, box = self.theme, self.theme.px, self.box
        painter.setFont(font(TICK_PX))
        for tick in ticks(*self.across, max(2, int(box.width() / px(60))))[1]:
            x = self.at(tick, self.up[0]).x()
            painter.setPen(QColor(theme.dim))
            place = QRectF(x - px(24), box.bottom() + 3, px(48), px(14))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tick_label(tick))
        for tick in ticks(*self.up, max(2, int(box.height() / px(34))))[1]:
            y = self.at(self.across[0], tick).y()
            if grid:
                painter.setPen(QPen(QColor(theme.grid), 1))
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(theme.dim))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(box.left() - px(40), y - px(8), px(35), px(16)), right, tick_label(tick))
        painter.setFont(font(SMALL_PX))
        painter.setPen(QColor(theme.dim))
        below = QRectF(box.left(), box.bottom() + px(17), box.width(), px(17))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, x_label)
        painter.save()
        painter.translate(box.left() - px(36), box.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-box.height() / 2, -px(8), box.height(), px(16)), Qt.AlignmentFlag.AlignCenter, y_label)
        painter.restore()

    def paint_line(
        self, painter: QPainter, x: np.ndarray, y: np.ndarray, colour: QColor, width: float, dashed: bool = False
    ) -> None:
        """A line through points, clipped to the box."""
        painter.save()
        painter.setClipRect(self.box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        thick = width * (2.0 if self.theme.scale > 1 else 1.0)
        painter.setPen(QPen(colour, thick, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.drawPolyline(
            QPolygonF([self.at(one, other) for one, other in zip(x.tolist(), y.tolist(), strict=True)])
        )
        painter.restore()


def tick_label(tick: float) -> str:
    """A tick with a real minus."""
    return exact(tick) if abs(tick) > 1e-12 else "0"
