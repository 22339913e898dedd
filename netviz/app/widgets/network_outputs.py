"""The outputs of the drawn network: a row for each, with the name of its class, a bar and its number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from netviz.app.qt.language import tr
from netviz.app.qt.numbers import fixed
from netviz.app.style.theme import TICK_PX, Theme, font, type_scale
from netviz.app.widgets.network_layout import Node
from netviz.session.parts.network_graph import NetworkGraph

BAR = 8.0
"""How thick the bar of an output is, in pixels, where its row has room."""
STEPS = 4
"""Bars grow in steps of a quarter of a pixel, so that a row that looks the same is the same."""
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class OutputRow(NamedTuple):
    """What one row shows: rows that are equal are painted alike."""

    place: int
    filled: float
    """How much of its bar is filled, in pixels."""
    number: str
    colour: str
    """The colour of the answer, if it is that; else empty."""


class Outputs:
    """Where the rows of a column of outputs stand, which holds as long as their nodes and names do."""

    def __init__(self, nodes: Sequence[Node], class_names: Sequence[str]) -> None:
        row = nodes[0].box.height() if nodes else 0.0
        self._font = font(output_text_size(row))
        metrics = QFontMetricsF(self._font)
        self.apart = metrics.height() + 2 <= row
        """Whether nothing of a row reaches into another."""
        self._thick = thick = min(BAR, 0.7 * row)
        names = [*class_names, tr("none")][: len(nodes)]
        widths = [metrics.horizontalAdvance(name) for name in names]
        room, figure = min(60.0, max(widths, default=0.0)), metrics.horizontalAdvance(fixed(0, 2)) + 4
        self._said: dict[float, str] = {}
        self._names: list[tuple[QRectF, str]] = []
        self.bars: list[QRectF] = []
        """The whole length of each bar."""
        self._numbers: list[QRectF] = []
        self.boxes: list[QRectF] = []
        """The rectangle of each row."""
        for node, name, width in zip(nodes, names, widths, strict=False):
            box = node.box
            left = box.left() + 6
            # Higher than its row: Qt would cut off what the line of text, not its letters, has no room for.
            line = QRectF(left, box.top() - row, room + 2, 3 * row)
            wide = max(8.0, box.right() - left - room - 8 - figure)
            bar = QRectF(left + room + 6, box.center().y() - thick / 2, wide, thick)
            text = name if width <= room else metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            number = QRectF(bar.right() + 4, line.top(), figure + 4, line.height())
            self._names.append((line, text))
            self.bars.append(bar)
            self._numbers.append(number)
            self.boxes.append(QRectF(box.left(), box.top(), max(box.right(), number.right()) - box.left(), row))

    def rows(self, theme: Theme, graph: NetworkGraph, lit: float = 1.0) -> list[OutputRow]:
        """What the rows show: the answer has the colour of a right or a wrong one; if the class is unknown, that of a
        right one. lit: how much of the bars is revealed, 0…1; the numbers are, and the answer, if it is 1.
        """
        answer = theme.right if graph.true in (None, graph.answer) else theme.wrong
        return [
            OutputRow(
                place,
                max(2.0, round(STEPS * bar.width() * share * lit) / STEPS),
                self._number(share) if lit >= 1 else "",
                answer if place == graph.answer and lit >= 1 else "",
            )
            for place, (bar, share) in enumerate(zip(self.bars, graph.outputs.tolist(), strict=False))
        ]

    def _number(self, share: float) -> str:
        """The text of a share: there are a hundred, and ten are wanted for each frame."""
        rounded = round(share, 2)
        if rounded not in self._said:
            self._said[rounded] = fixed(rounded, 2)
        return self._said[rounded]

    def paint(self, painter: QPainter, theme: Theme, rows: Sequence[OutputRow]) -> None:
        """Paint some rows."""
        painter.setFont(self._font)
        round_by = self._thick / 2
        # One kind of thing after the other: each change of pen or brush would take as long as a bar.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.grid))
        for row in rows:
            painter.drawRoundedRect(self.bars[row.place], round_by, round_by)
        for colour in ("", *{row.colour for row in rows if row.colour}):
            alike = [row for row in rows if row.colour == colour]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour or theme.dim))
            for row in alike:
                bar = self.bars[row.place]
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), row.filled, self._thick), round_by, round_by)
            painter.setPen(QColor(colour or theme.text))
            for row in alike:
                line, name = self._names[row.place]
                painter.drawText(line, MIDDLE, name)
        painter.setPen(QColor(theme.dim))
        for row in rows:
            if row.number:
                painter.drawText(self._numbers[row.place], MIDDLE, row.number)


def output_text_size(row: float) -> int:
    """How large the text of an output is in a row of this height, in pixels before the scale of the type: numbers one
    below the other must not overlap.
    """
    return max(1, min(TICK_PX, int(row / type_scale())))
