"""A chart that a panel paints itself: a box with round ticks, named axes, and lines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from netviz.app.plotting.axis import ticks
from netviz.app.plotting.stroke import draw_lines
from netviz.app.qt.graphics import pg
from netviz.app.qt.numbers import exact
from netviz.app.style.theme import SMALL_PX, TICK_PX, Theme, font

BOTTOM, TOP, RIGHT = 36.0, 8.0, 12.0
TICKS, TITLE, NAME, GAP = 23.0, 18.0, 16.0, 5.0
"""Left of the box: the least room for the labels of its ticks, the room for the name of the axis, how high the name
is, and the gap beside the box.
"""
ACROSS, UP, APART = 60.0, 34.0, 10.0
"""The least room for one tick along either axis, and between two labels, in pixels."""

Values = NDArray[np.floating]


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
        """A chart for a widget of this size, with room for its axes, however long their labels are; a `square` one is
        centred.
        """
        bottom, right = theme.px(BOTTOM), theme.px(RIGHT)
        labels = _labels(*up, (height - TOP - bottom) / theme.px(UP))
        left = theme.px(TITLE) + _room(theme, labels) + theme.px(GAP)
        box = QRectF(left, TOP, max(1.0, width - left - right), max(1.0, height - TOP - bottom))
        if square:
            side = min(box.width(), box.height())
            box = QRectF(box.left() + (box.width() - side) / 2, box.top(), side, side)
        return cls(box, across, up, theme)

    def at(self, x: float, y: float) -> QPointF:
        """The position of a point on the widget."""
        (left, right), (low, high), box = self.across, self.up, self.box
        return QPointF(
            box.left() + (x - left) / (right - left) * box.width(),
            box.bottom() - (y - low) / (high - low) * box.height(),
        )

    def polygon(self, x: Values, y: Values) -> QPolygonF:
        """The positions of many points on the widget."""
        (left, right), (low, high), box = self.across, self.up, self.box
        points: QPolygonF = pg.functions.create_qpolygonf(len(x))
        if len(x):
            places = pg.functions.ndarray_from_qpolygonf(points)
            places[:, 0] = box.left() + (x - left) / (right - left) * box.width()
            places[:, 1] = box.bottom() - (y - low) / (high - low) * box.height()
        return points

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
        painter.setPen(QColor(theme.dim))
        for text, place in self.labels_across():
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        for text, place in self.labels_up():
            y = place.center().y()
            if grid:
                painter.setPen(QPen(QColor(theme.grid), 1))
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(theme.dim))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(font(SMALL_PX))
        painter.setPen(QColor(theme.dim))
        below = QRectF(box.left(), box.bottom() + px(17), box.width(), px(17))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _elided(x_label, box.width()))
        painter.save()
        name = self.name_up()
        painter.translate(name.center())
        painter.rotate(-90)
        along = QRectF(-name.height() / 2, -name.width() / 2, name.height(), name.width())
        painter.drawText(along, Qt.AlignmentFlag.AlignCenter, _elided(y_label, box.height()))
        painter.restore()

    def name_up(self) -> QRectF:
        """Where the name of the axis on the left lies, which reads upwards: left of the labels."""
        left = self.box.left() - self.theme.px(GAP) - self._room_up
        return QRectF(left - self.theme.px(TITLE), self.box.top(), self.theme.px(NAME), self.box.height())

    def labels_up(self) -> list[tuple[str, QRectF]]:
        """The labels on the left and where each lies."""
        px, wide = self.theme.px, self._room_up
        left = self.box.left() - px(GAP) - wide
        return [
            (text, QRectF(left, self.at(self.across[0], tick).y() - px(8), wide, px(16)))
            for tick, text in self._ticks_up
        ]

    @cached_property
    def _ticks_up(self) -> list[tuple[float, str]]:
        return _labels(*self.up, self.box.height() / self.theme.px(UP))

    @cached_property
    def _room_up(self) -> float:
        return _room(self.theme, self._ticks_up)

    def labels_across(self) -> list[tuple[str, QRectF]]:
        """The labels below the box and where each lies: apart from each other, within the widget."""
        box, px = self.box, self.theme.px
        wide = _widest(_labels(*self.across, box.width() / px(ACROSS)))
        found: list[tuple[str, QRectF]] = []
        for tick, text in _labels(*self.across, box.width() / max(px(ACROSS), wide + px(APART))):
            wide = _widest([(tick, text)])
            left = min(self.at(tick, self.up[0]).x() - wide / 2, box.right() + px(RIGHT) - wide)
            if not found or left > found[-1][1].right() + px(APART) / 2:
                found.append((text, QRectF(left, box.bottom() + 3, wide, px(14))))
        return found

    def paint_line(
        self, painter: QPainter, x: Values, y: Values, colour: QColor, width: float, dashed: bool = False
    ) -> None:
        """A line through points, clipped to the box."""
        self._paint(painter, x, [y], QPen(colour, width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))

    def paint_lines(self, painter: QPainter, x: Values, lines: Sequence[Values], colour: QColor, width: float) -> None:
        """Many lines of one colour over the same x, clipped to the box."""
        self._paint(painter, x, lines, QPen(colour, width))

    def _paint(self, painter: QPainter, x: Values, lines: Sequence[Values], pen: QPen) -> None:
        painter.save()
        painter.setClipRect(self.box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen.setWidthF(pen.widthF() * (2.0 if self.theme.scale > 1 else 1.0))
        draw_lines(painter, [self.polygon(x, y) for y in lines], pen)
        painter.restore()


def _labels(low: float, high: float, room_for: float) -> list[tuple[float, str]]:
    """Round ticks and their labels, about so many of them."""
    return [(tick, tick_label(tick)) for tick in ticks(low, high, max(2, int(room_for)))[1]]


def _room(theme: Theme, labels: list[tuple[float, str]]) -> float:
    """How much room these labels take on the left; where they are short, all charts begin at the same place."""
    return max(theme.px(TICKS), math.ceil(_widest(labels)))


def _widest(labels: list[tuple[float, str]]) -> float:
    metrics = QFontMetricsF(font(TICK_PX))
    return max((metrics.horizontalAdvance(text) for _, text in labels), default=0.0)


def _elided(name: str, room: float) -> str:
    return QFontMetricsF(font(SMALL_PX)).elidedText(name, Qt.TextElideMode.ElideRight, room)


def tick_label(tick: float) -> str:
    """A tick with a real minus."""
    return exact(tick) if abs(tick) > 1e-12 else "0"
