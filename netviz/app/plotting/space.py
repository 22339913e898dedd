"""A surface in three dimensions, without perspective: where its points lie on a widget, and how it is drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from netviz.app.plotting.axis import ticks
from netviz.app.plotting.chart import tick_label
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import number
from netviz.app.style.theme import TICK_PX, Theme, font, viridis

SPACE_TICKS = 4
Span = tuple[float, float]


@dataclass(frozen=True)
class Space:
    """A view of three dimensions on a widget."""

    width: int
    height: int
    """The size of the widget, in pixels."""
    angle: float
    """Around the vertical, in radians."""
    tilt: float
    """Forwards, in radians; 0 is seen from above."""
    theme: Theme

    def project(self, x: np.ndarray, y: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Points in space, x and y in −1…1 and z in 0…1, as points on the widget (…, 2)."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        across, away = x * cos + y * sin, -x * sin + y * cos
        down = away * -math.cos(self.tilt) * 0.9 - (z - 0.5) * math.sin(self.tilt) * 1.1
        # Seen from the front: what is far away is higher up.
        scale = min(self.width / 3.0, self.height / 3.0)
        return np.stack([self.width / 2 + across * scale, self.height / 2 + down * scale], axis=-1)

    def paint_surface(self, painter: QPainter, heights: np.ndarray) -> None:
        """Squares of heights (rows, columns) from the farthest to the nearest; those that are NaN are left out."""
        rows, columns = heights.shape
        levels = shades(heights)
        x, y = np.meshgrid(np.linspace(-1, 1, columns), np.linspace(-1, 1, rows))
        places = self.project(x, y, levels)
        depth = -x * math.sin(self.angle) + y * math.cos(self.angle)
        colours = viridis()
        squares = sorted(
            ((float(depth[row, column]), row, column) for row in range(rows - 1) for column in range(columns - 1)),
            reverse=True,
        )
        edge = QColor(self.theme.surface)
        edge.setAlpha(70)
        painter.setPen(QPen(edge, 0.6))
        for _, row, column in squares:
            corners = ((row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column))
            if not all(math.isfinite(levels[corner]) for corner in corners):
                continue
            painter.setBrush(QColor.fromRgb(int(colours[int(levels[row, column] * 255)])))
            painter.drawPolygon(QPolygonF([QPointF(*places[corner].tolist()) for corner in corners]))

    def on_surface(self, heights: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Where points of the ground, x and y in −1…1, lie on the surface, as points on the widget (k, 2)."""
        levels = shades(heights)
        above = np.array([_at(levels, a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])
        return self.project(x, y, np.nan_to_num(above) + 0.015)

    def paint_axes(
        self, painter: QPainter, heights: np.ndarray, across: Span, up: Span, names: tuple[str, str]
    ) -> None:
        """Ticks and names along the two nearest edges of the floor, and for the cost at the left corner."""
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(self.theme.dim))
        near_y = -1.0 if math.cos(self.angle) > 0 else 1.0
        near_x = 1.0 if math.sin(self.angle) > 0 else -1.0
        along = [(tick_label(tick), float(in_span(np.array(tick), across)), 1.1 * near_y)
                 for tick in ticks(*across, SPACE_TICKS)[1]]  # fmt: skip
        aside = [(tick_label(tick), 1.1 * near_x, float(in_span(np.array(tick), up)))
                 for tick in ticks(*up, SPACE_TICKS)[1]]  # fmt: skip
        named = [(names[0], 0.0, 1.3 * near_y), (names[1], 1.3 * near_x, 0.0)]
        px = self.theme.px
        for text, x, y in [*along, *aside, *named]:
            place = self._point(x, y, 0.0)
            wide = px(60) if text not in names else px(200)
            painter.drawText(_around(place, wide, px(16)), Qt.AlignmentFlag.AlignCenter, text)
        self._paint_costs(painter, heights)

    def _paint_costs(self, painter: QPainter, heights: np.ndarray) -> None:
        """The axis of the cost, at the corner farthest to the left."""
        px = self.theme.px
        a, b = min(
            ((a, b) for a in (-1.0, 1.0) for b in (-1.0, 1.0)), key=lambda at: self._point(at[0], at[1], 0.0).x()
        )
        low, high = float(np.nanmin(heights)), float(np.nanmax(heights))
        top = self._point(a, b, 1.0)
        painter.drawLine(self._point(a, b, 0.0), top)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for cost in [low, *ticks(low, high, SPACE_TICKS)[1]]:
            place = self._point(a, b, float(shades(np.array([low, high, cost]))[2]))
            painter.drawLine(place, place - QPointF(px(4), 0))
            painter.drawText(_around(place - QPointF(px(36), 0), px(60), px(16)), right, number(cost, 2))
        painter.drawText(_around(top - QPointF(0, px(12)), px(60), px(16)), Qt.AlignmentFlag.AlignCenter, tr("cost C"))

    def _point(self, x: float, y: float, z: float) -> QPointF:
        return QPointF(*self.project(np.array(x), np.array(y), np.array(z)).tolist())


def shades(heights: np.ndarray) -> np.ndarray:
    """Heights as 0…1, the low ones spread out: what matters is near the bottom of the valley. NaN stays NaN."""
    low, high = float(np.nanmin(heights)), float(np.nanmax(heights))
    return np.sqrt((heights - low) / max(1e-12, high - low))


def in_span(values: np.ndarray, span: Span) -> np.ndarray:
    """Values of a span as −1…1."""
    low, high = span
    return np.asarray((values - low) / (high - low) * 2 - 1)


def _around(middle: QPointF, width: float, height: float) -> QRectF:
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)


def _at(levels: np.ndarray, x: float, y: float) -> float:
    """The height at the nearest point of the grid, x and y in −1…1."""
    rows, columns = levels.shape
    column, row = (
        min(max(round((value + 1) / 2 * (count - 1)), 0), count - 1) for value, count in ((x, columns), (y, rows))
    )
    return float(levels[row, column])
