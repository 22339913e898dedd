"""The diagram of backpropagation: neurons as circles, weights on the lines, and every number of a step in its place."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.panels.backprop_steps import BackpropStep, StepKind, short
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import exact, fixed, number
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, font
from netviz.session.parts.backprop import Backprop

# The room for the titles, and for each neuron with its b above and its δ below, in pixels at scale 1.
ROOM_AROUND, ROOM_OF_NEURON, SMALLEST_SCALE = 40, 76, 0.7
# Where along an edge its number may stand, the best place first; and the room around the number.
EDGE_PLACES = (0.3, 0.22, 0.38, 0.46, 0.54, 0.62, 0.7, 0.78, 0.16)
SMALLEST_SHOWN, HARDLY = 0.001, 0.005
RADIUS = 20
WIDEST_NUMBER = "−00.00"


class Diagram(Guarded, QWidget):
    """Neurons as circles, weights on the lines."""

    chosen = Signal(int)
    """chosen(neuron): a neuron of the step's layer was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The network's neurons and weights at this step"))
        self.shown: Backprop | None = None
        self.theme = LIGHT
        self.step = BackpropStep(StepKind.FORWARD, 0)
        self.example = self.neuron = 0
        self._boxes: dict[tuple[object, ...], dict[tuple[int, int], QRectF]] = {}
        self.setMinimumHeight(150)

    def px(self, pixels: float) -> int:
        """A length in the diagram: the theme's, but smaller if the neurons would not fit."""
        found = self.shown
        most = 1 if found is None else max(len(found.inputs), *(len(layer.b) for layer in found.layers))
        room = (self.height() - ROOM_AROUND) / (most * ROOM_OF_NEURON)
        return round(pixels * max(SMALLEST_SCALE, min(self.theme.scale, room)))

    def _font(self, pixels: int) -> QFont:
        return font(max(8, round(self.px(pixels) / self.theme.scale)))

    def places(self) -> list[list[QPointF]]:
        """The positions of the neurons: the inputs, then each layer."""
        found = self.shown
        if found is None:
            return []
        counts = [len(found.inputs), *(len(layer.b) for layer in found.layers)]
        px = self.px
        left, right, top, bottom = px(44), self.width() - px(68), px(18), self.height() - px(4)
        across = (right - left) / (len(counts) - 1)
        return [
            [QPointF(left + column * across, top + (row + 0.5) * (bottom - top) / count) for row in range(count)]
            for column, count in enumerate(counts)
        ]

    def number_boxes(self, column: int) -> dict[tuple[int, int], QRectF]:
        """The boxes of the numbers on the weights into a layer, by (neuron, input), without overlaps.

        Each takes the first place where it covers no other number and the fewest other lines. The places depend only on
        the diagram's size, so that numbers do not move while they change.
        """
        places = self.places()
        key = (column, self.width(), self.height(), tuple(map(len, places)), self.px(TICK_PX))
        if key not in self._boxes:
            self._boxes = {old: boxes for old, boxes in self._boxes.items() if old[1:] == key[1:]}
            self._boxes[key] = _spread(places[column], places[column + 1], QFontMetricsF(self._font(TICK_PX)), self.px)
        return self._boxes[key]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for row, place in enumerate(self.places()[self.step.layer + 1] if self.shown else []):
            if (event.position() - place).manhattanLength() < 2 * self.px(RADIUS):
                self.chosen.emit(row)

    def paintEvent(self, event: object) -> None:
        found = self.shown
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.places()
        for column in range(len(found.layers)):
            self._paint_edges(painter, places, column)
        example = self.example
        hidden = [tr("layer {number}", number=index + 1) for index in range(len(found.layers) - 1)]
        heads = ["x", *hidden, tr("output")]
        for column, row in enumerate(places):
            known = column == 0 or self._forward_done(column - 1)
            values = found.inputs[:, example] if column == 0 else found.layers[column - 1].a[:, example]
            painter.setFont(self._font(SMALL_PX))
            painter.setPen(QColor(self.theme.dim))
            box = QRectF(row[0].x() - 60, 0, 120, self.px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, heads[column])
            for index, place in enumerate(row):
                self._paint_neuron(painter, place, column, index, in_neuron(float(values[index])) if known else "")
        for index, place in enumerate(places[-1]):
            painter.setPen(QColor(self.theme.dim))
            painter.setFont(self._font(TICK_PX))
            px = self.px
            box = QRectF(place.x() + px(RADIUS + 4), place.y() - px(9), px(46), px(18))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, left, f"y = {exact(float(found.targets[index, example]))}")

    def _forward_done(self, layer: int) -> bool:
        return self.step.kind is not StepKind.FORWARD or layer <= self.step.layer

    def _delta_of(self, layer: int, neuron: int) -> float | None:
        """δ of a neuron, once the steps have come to it."""
        found, kind = self.shown, self.step.kind
        done = kind in (StepKind.GRADIENT, StepKind.UPDATE) or (kind is StepKind.DELTA and layer >= self.step.layer)
        return float(found.layers[layer].delta[neuron, self.example]) if found is not None and done else None

    def _paint_neuron(self, painter: QPainter, place: QPointF, column: int, index: int, value: str) -> None:
        theme, px, found = self.theme, self.px, self.shown
        assert found is not None
        active = column - 1 == self.step.layer and self.step.kind is not StepKind.UPDATE
        chosen = active and index == self.neuron
        backward = self.step.kind in (StepKind.DELTA, StepKind.GRADIENT)
        colour = theme.negative if backward else theme.accent
        painter.setPen(QPen(QColor(colour if active else theme.line), 2.5 if chosen else 1.5))
        painter.setBrush(QColor(theme.selection if chosen else theme.surface))
        painter.drawEllipse(place, px(RADIUS), px(RADIUS))
        painter.setFont(self._font(TICK_PX))
        painter.setPen(QColor(theme.text))
        painter.drawText(
            QRectF(place.x() - px(22), place.y() - px(9), px(44), px(18)), Qt.AlignmentFlag.AlignCenter, value
        )
        if column:
            layer = found.layers[column - 1]
            b = float(layer.b[index])
            if self.step.kind is StepKind.UPDATE:
                b -= found.learning_rate * float(layer.bias_gradient[index])
            painter.setPen(QColor(theme.dim))
            box = QRectF(place.x() - px(44), place.y() - px(RADIUS + 16), px(88), px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, named("b", b))
        delta = self._delta_of(column - 1, index) if column else None
        if delta is not None:
            painter.setPen(QColor(theme.negative))
            box = QRectF(place.x() - px(44), place.y() + px(RADIUS), px(88), px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, named("δ", delta))

    def _paint_edges(self, painter: QPainter, places: list[list[QPointF]], column: int) -> None:
        found, theme = self.shown, self.theme
        assert found is not None
        layer = found.layers[column]
        kind = self.step.kind
        active = column == self.step.layer or kind is StepKind.UPDATE
        gradients = kind is StepKind.GRADIENT and column >= self.step.layer
        values = layer.weight_gradient if gradients else layer.w
        if kind is StepKind.UPDATE:
            values = layer.w - found.learning_rate * layer.weight_gradient
        painter.setFont(self._font(TICK_PX))
        metrics = QFontMetricsF(painter.font())
        boxes = self.number_boxes(column)
        written = []
        for row, end in enumerate(places[column + 1]):
            for origin, start in enumerate(places[column]):
                value = float(values[row, origin])
                towards = active and row == self.neuron and kind is not StepKind.UPDATE
                colour = QColor(theme.positive if value >= 0 else theme.negative)
                colour.setAlpha(255 if towards or kind is StepKind.UPDATE else 90)
                painter.setPen(QPen(colour, 2.0 if towards else 1.0))
                painter.drawLine(start, end)
                text = brief(value)
                box = QRectF(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height())
                box.moveCenter(boxes[row, origin].center())
                written.append((box, text))
        # The numbers come after all lines, which would cross them out.
        for box, text in written:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(theme.negative if gradients else theme.text if active else theme.dim))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _spread(
    starts: list[QPointF], ends: list[QPointF], metrics: QFontMetricsF, px: Callable[[float], int]
) -> dict[tuple[int, int], QRectF]:
    """The boxes of the numbers on all lines between two columns of neurons."""
    lines = {(row, origin): QLineF(start, end) for row, end in enumerate(ends) for origin, start in enumerate(starts)}
    # The texts at the neurons themselves, and above and below them.
    taken = [QRectF(place.x() - px(44), place.y() - px(36), px(88), px(72)) for place in (*starts, *ends)]
    found: dict[tuple[int, int], QRectF] = {}
    wide, high = metrics.horizontalAdvance(WIDEST_NUMBER) + 4, metrics.height()
    for edge, line in lines.items():
        best, least = QRectF(), math.inf
        for along in EDGE_PLACES:
            box = QRectF(0, 0, wide, high)
            box.moveCenter(line.pointAt(along))
            covered = sum(box.intersects(other) for other in (*taken, *found.values()))
            crossed = sum(_crosses(box, other) for name, other in lines.items() if name != edge)
            cost = 100 * covered + crossed
            if cost < least:
                best, least = box, cost
        found[edge] = best
    return found


def _crosses(box: QRectF, line: QLineF) -> bool:
    """Whether a line from left to right crosses a box."""
    if line.dx() == 0:
        return False
    at = [line.y1() + line.dy() * (x - line.x1()) / line.dx() for x in (box.left(), box.right())]
    return min(at) < box.bottom() and max(at) > box.top()


def named(symbol: str, value: float) -> str:
    """`δ = 0.12`, or `δ ≈ 0`."""
    shown = brief(value)
    return f"{symbol} {shown}" if shown.startswith("≈") else f"{symbol} = {shown}"


def in_neuron(value: float) -> str:
    """An activation in the circle of a neuron, which has room for five characters."""
    if 0 < abs(value) < HARDLY:
        return "≈ 0"
    return fixed(value, 2) if abs(value) < 10 else fixed(value, 1) if abs(value) < 100 else number(value, 2)


def brief(value: float) -> str:
    """A number for the diagram, which has no room for powers of ten; the formula below has them."""
    return short(value) if abs(value) >= SMALLEST_SHOWN or value == 0 else "≈ 0"
