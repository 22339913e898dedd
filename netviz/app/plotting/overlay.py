"""What lies over a plot: marks where a setting was changed, labelled points, and the values under the pointer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.legend import paint_sample
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font

SAMPLE, GAP, PAD, RADIUS = 14, 6, 8, 5


@dataclass(frozen=True)
class ReadOut:
    """The values of all curves at one x."""

    place: float
    """Where the line stands, in pixels."""
    title: str
    rows: tuple[tuple[str, str, QColor, Qt.PenStyle], ...]
    """(name, value, colour, style of the line) of each curve."""


@dataclass(frozen=True)
class Point:
    """One point of a curve with its label."""

    x: float
    y: float
    """x in epochs and y as on the axis, or both in pixels."""
    text: str
    """The label."""
    colour: QColor


class Overlay(Guarded, QWidget):
    """Lies over the plot's `box` (in pixels) and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Values under the pointer, and marks"))
        self.theme: Theme = LIGHT
        self.box = QRectF()
        self.reading: ReadOut | None = None
        self.marks: tuple[tuple[float, str], ...] = ()
        """Where changes were made, in pixels, and what they were."""
        self.points: tuple[Point, ...] = ()
        """The labelled points, in pixels."""
        self.curves: NDArray[np.float64] = np.zeros((0, 2))
        """(k, 2): places in pixels that the curves go through, which labels keep clear of."""
        self.moment: float | None = None
        """Where the moment that the other panels show lies, in pixels."""
        self.hide()

    def show_over(
        self,
        box: QRectF,
        reading: ReadOut | None,
        marks: Sequence[tuple[float, str]],
        points: Sequence[Point] = (),
        curves: NDArray[np.float64] | None = None,
    ) -> None:
        """Show these; hidden if there is nothing to show. curves: see the attribute."""
        self.curves = np.zeros((0, 2)) if curves is None else curves
        self.box, self.reading, self.marks, self.points = box, reading, tuple(marks), tuple(points)
        self.setVisible(reading is not None or bool(marks) or bool(points) or self.moment is not None)
        self.update()

    def paintEvent(self, event: object) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_marks(painter)
            self._paint_moment(painter)
            self._paint_points(painter)
            if self.reading is not None:
                self._paint_reading(painter, self.reading)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setFont(font(TICK_PX))
        metrics = QFontMetricsF(font(TICK_PX))
        ends = [*(place for place, _ in self.marks), self.box.right()][1:]
        for (place, text), end in zip(self.marks, ends, strict=True):
            painter.setPen(QPen(QColor(self.theme.dim), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(place, self.box.top()), QPointF(place, self.box.bottom()))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, end - place - 8)
            if len(shown) > 1:
                self._paint_text(painter, QPointF(place + 4, self.box.top() + metrics.ascent() + 1), shown)

    def _paint_moment(self, painter: QPainter) -> None:
        """The line of the time line's handle."""
        if self.moment is None:
            return
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        painter.drawLine(QPointF(self.moment, self.box.top()), QPointF(self.moment, self.box.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawEllipse(QPointF(self.moment, self.box.bottom()), 4, 4)

    def _paint_points(self, painter: QPainter) -> None:
        painter.setFont(font(SMALL_PX))
        metrics = QFontMetricsF(font(SMALL_PX))
        for point in self.points:
            painter.setPen(QPen(QColor(self.theme.surface), 2))
            painter.setBrush(point.colour)
            painter.drawEllipse(QPointF(point.x, point.y), RADIUS, RADIUS)
        for point, box in zip(self.points, self.label_boxes(), strict=True):
            if not box.isEmpty():
                self._paint_text(painter, QPointF(box.left(), box.top() + metrics.ascent()), self.label_of(point))

    def label_boxes(self) -> list[QRectF]:
        """Where the texts of all points stand: none on another one, and none on another's point as long as there is
        room. The box of a text that has none is empty.
        """
        found: list[QRectF] = []
        for place, point in enumerate(self.points):
            others = [one for index, one in enumerate(self.points) if index != place]
            spots = [QRectF(one.x - RADIUS, one.y - RADIUS, 2 * RADIUS, 2 * RADIUS) for one in others]
            box = self.label_box(point, (*found, *spots))
            found.append(QRectF() if any(box.intersects(one) for one in found) else box)
        return found

    def label_box(self, point: Point, taken: Sequence[QRectF] = ()) -> QRectF:
        """Where the point's text stands: off what is taken, and as near to the point as no curve runs, or where the
        fewest do.
        """
        metrics = QFontMetricsF(font(SMALL_PX))
        wide, high = metrics.horizontalAdvance(self.label_of(point)), metrics.height()
        right = min(point.x + RADIUS + 6, self.box.right() - wide - 4)
        left = max(self.box.left() + 2, point.x - RADIUS - 6 - wide)
        found: list[tuple[int, float, QRectF]] = []
        for line in range(math.ceil(self.box.height() / high)):
            for top in (point.y + RADIUS + 2 + line * high, point.y - RADIUS - 4 - (line + 1) * high):
                if self.box.top() <= top and top + high <= self.box.bottom():
                    for edge in (right, left):
                        box = QRectF(edge, top, wide, high)
                        ground = box.adjusted(-3, -1, 3, 1)
                        hidden = sum(ground.intersects(one) for one in taken)
                        found.append((hidden, abs(top - point.y), box))
        if not found:  # the plot is lower than a line of text
            return QRectF(right, point.y + RADIUS + 2, wide, high)
        crossed = self._crossed([box for *_, box in found])
        best = min(range(len(found)), key=lambda one: (found[one][0], crossed[one], found[one][1]))
        return found[best][2]

    def _crossed(self, boxes: Sequence[QRectF]) -> list[int]:
        """For each box, through how many of their places the curves cross it and a little around it."""
        edges = np.array([(box.left() - 3, box.top() - 1, box.right() + 3, box.bottom() + 1) for box in boxes])
        left, top, right, bottom = edges[:, :, None].transpose(1, 0, 2)
        x, y = self.curves[:, 0], self.curves[:, 1]
        counts: list[int] = ((x > left) & (x < right) & (y > top) & (y < bottom)).sum(axis=1).tolist()
        return counts

    def label_of(self, point: Point) -> str:
        """The point's text; where the plot is too narrow for it, only what follows the colon."""
        wide = QFontMetricsF(font(SMALL_PX)).horizontalAdvance(point.text) + 8
        return point.text if wide <= self.box.width() else point.text.rpartition(": ")[2]

    def _paint_text(self, painter: QPainter, at: QPointF, text: str) -> None:
        """Text on its own background, so that no curve runs through it."""
        metrics = QFontMetricsF(painter.font())
        ground = QRectF(at.x() - 2, at.y() - metrics.ascent(), metrics.horizontalAdvance(text) + 4, metrics.height())
        painter.fillRect(ground, QColor(self.theme.surface))
        painter.setPen(QColor(self.theme.dim))
        painter.drawText(at, text)

    def _paint_reading(self, painter: QPainter, reading: ReadOut) -> None:
        theme = self.theme
        painter.setPen(QPen(QColor(theme.dim), 1))
        painter.drawLine(QPointF(reading.place, self.box.top()), QPointF(reading.place, self.box.bottom()))
        painter.setFont(font(SMALL_PX))
        metrics = QFontMetricsF(font(SMALL_PX))
        high = metrics.height() + 1
        names = max((metrics.horizontalAdvance(name) for name, *_ in reading.rows), default=0.0)
        values = max((metrics.horizontalAdvance(value) for _, value, *_ in reading.rows), default=0.0)
        wide = max(SAMPLE + GAP + names + 12 + values, metrics.horizontalAdvance(reading.title)) + 2 * PAD
        tall = high * (len(reading.rows) + 1) + 2 * PAD - 4
        left = reading.place + 10
        if left + wide > self.width():
            left = max(0.0, reading.place - 10 - wide)
        card = QRectF(left, max(0.0, min(self.box.top() + 4, self.height() - tall)), wide, tall)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(card, 6, 6)
        painter.setPen(QColor(theme.dim))
        y = card.top() + PAD - 2
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(card.left() + PAD, y, wide, high), middle, reading.title)
        for name, value, colour, style in reading.rows:
            y += high
            paint_sample(painter, QPointF(card.left() + PAD, y + high / 2), colour, style)
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(card.left() + PAD + SAMPLE + GAP, y, wide, high), middle, name)
            box = QRectF(card.left() + PAD, y, wide - 2 * PAD, high)
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, value)
