"""The preview of one example of a map, beside it: its picture or values, and the network's answer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from netviz.app.plotting.images import example_image
from netviz.app.style.theme import TICK_PX, Theme, font
from netviz.app.widgets.example_cards import values_in_words
from netviz.session.parts.example_map import ExampleMap

SIDE, EDGE, AWAY, MOST_VALUES = 56, 8, 14, 6
"""The side of the picture, the room around it, how far from the example, in pixels; how many values are shown."""


def paint_preview(painter: QPainter, room: QSizeF, place: QPointF, shown: ExampleMap, index: int, theme: Theme) -> None:
    """Paint it beside a place, within a room."""
    assert shown.placed is not None
    inputs = shown.own.inputs[int(shown.placed.places[index])]
    painter.setFont(font(TICK_PX))
    lines = [shown.words(index)]
    if shown.values is not None:
        lines += [values_in_words([pair]) for pair in shown.values.pairs(inputs, MOST_VALUES)]
    metrics = QFontMetricsF(painter.font())
    side = theme.px(SIDE) if shown.values is None else 0
    wide = max(side, *(metrics.horizontalAdvance(line) for line in lines)) + 2 * EDGE
    high = side + len(lines) * metrics.height() + 2 * EDGE
    fits = place.x() + AWAY + wide < room.width()
    left = place.x() + AWAY if fits else place.x() - AWAY - wide
    top = min(max(0.0, place.y() - high / 2), max(0.0, room.height() - high))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(QRectF(left, top, wide, high), 6, 6)
    if side:
        box = QRectF(left + (wide - side) / 2, top + EDGE, side, side)
        painter.drawImage(box, example_image(inputs, theme.ink_is_dark))
    for number, line in enumerate(lines):
        painter.setPen(QColor(theme.dim if number else theme.text))
        row = QRectF(left + EDGE, top + EDGE + side + number * metrics.height(), wide - 2 * EDGE, metrics.height())
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter if side else Qt.AlignmentFlag.AlignLeft, line)
