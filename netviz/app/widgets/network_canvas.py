"""The canvas on which the network is drawn: columns of nodes, and curves for the edges between them.

The wheel looks closer, dragging moves, a double-click shows all. A card under the pointer says what a node is, a click
pins it, so that all of its edges are drawn; − and + in a column's head change the number of its neurons.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPainterPath, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.images import to_images
from netviz.app.qt.failures import Guarded
from netviz.app.style.number_format import number, percent
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font, viridis
from netviz.app.widgets.network_layout import HEAD, MARGIN, Layout, Node
from netviz.session.parts.network_graph import Column, NetworkGraph

CLOSER, CLOSEST, FARTHEST = 1.2, 8.0, 0.5
THINNEST, THICKEST = 0.5, 4.5


class NetworkCanvas(Guarded, QWidget):
    """The drawing. pinned(node): a node (column, place) was clicked, or None. resized({path: value}): by − or +."""

    pinned = Signal(object)
    resized = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self.shown: NetworkGraph | None = None
        self.theme: Theme = LIGHT
        self.layout_of = Layout(0, 0, ())
        """Where everything stands."""
        self.nodes: list[list[Node]] = []
        self.pin: tuple[int, int] | None = None
        self.hovered: tuple[int, int] | None = None
        self.scale = 1.0
        self.offset = QPointF()
        self._images: list[list[QImage]] = []
        self._held: QPointF | None = None
        self._dragged = False
        self.setMouseTracking(True)
        self.setMinimumSize(240, 140)
        self.setAccessibleName("The network")

    def show_graph(self, graph: NetworkGraph | None) -> None:
        """Draw this network."""
        self.shown = graph
        self._images = [] if graph is None else [self._images_of(column) for column in graph.columns]
        self._place()
        self.update()

    def fit(self) -> None:
        """Show all of it."""
        self.scale, self.offset = 1.0, QPointF()
        self.update()

    def resizeEvent(self, event: object) -> None:
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if not turns:
            event.ignore()
            return
        event.accept()
        wanted = min(CLOSEST, max(FARTHEST, self.scale * CLOSER**turns))
        at = event.position()
        self.offset = at - (at - self.offset) * (wanted / self.scale)
        self.scale = wanted
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            moved = event.position() - self._held
            if self._dragged or moved.manhattanLength() > 4:
                self._dragged = True
                self.offset = self.offset + moved
                self._held = event.position()
                self.update()
            return
        node = self.node_at(event.position())
        found = None if node is None else (node.column, node.place)
        over_button = self._button_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if found or over_button else Qt.CursorShape.ArrowCursor)
        if found != self.hovered:
            self.hovered = found
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is None or self._dragged:
            return
        button = self._button_at(event.position())
        if button is not None:
            self._resize(*button)
            return
        node = self.node_at(event.position())
        wanted = None if node is None else (node.column, node.place)
        self.pin = None if wanted == self.pin else wanted
        self.pinned.emit(self.pin)
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.hovered = None
        self.update()

    def node_at(self, position: QPointF) -> Node | None:
        """The node under a place of the widget."""
        at = self._unscaled(position)
        return next((node for row in self.nodes for node in row if node.box.contains(at)), None)

    def _unscaled(self, position: QPointF) -> QPointF:
        """A place of the widget in the drawing's own measure."""
        away = position - self.offset
        return QPointF(away.x() / self.scale, away.y() / self.scale)

    def paintEvent(self, event: object) -> None:
        graph = self.shown
        if graph is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.offset)
            painter.scale(self.scale, self.scale)
            self._paint_edges(painter, graph)
            for place, column in enumerate(graph.columns):
                self._paint_head(painter, place, column)
                self._paint_nodes(painter, place, column, graph)
            painter.resetTransform()
            self._paint_card(painter, graph)

    def _place(self) -> None:
        """Where every node stands."""
        self.layout_of = Layout(self.width(), self.height(), () if self.shown is None else self.shown.columns)
        self.nodes = self.layout_of.nodes()

    def _images_of(self, column: Column) -> list[QImage]:
        if column.kind in ("outputs", "folded"):
            return []
        if column.kind == "plane":
            return to_images(column.values, -1.0, 1.0, self.theme.diverging())
        if column.kind == "image":
            gray = np.arange(256, dtype=np.uint32)
            return to_images(column.values, 0.0, 1.0, np.asarray(0xFF000000 | gray * 0x010101, np.uint32))
        return to_images(column.values, 0.0, 1.0, viridis())

    def _paint_edges(self, painter: QPainter, graph: NetworkGraph) -> None:
        """The weak ones first, in colours mixed with the ground."""
        table, focus = self.theme.diverging(), self.hovered or self.pin
        plain = QColor(self.theme.line)
        for index, edges in enumerate(graph.edges):
            if index + 1 >= len(self.nodes):
                return
            left, right = self.nodes[index], self.nodes[index + 1]
            limit = max(1e-12, float(np.abs(edges.weights).max(initial=0.0)))
            for source, target, weight in zip(
                edges.source.tolist(), edges.target.tolist(), edges.weights.tolist(), strict=True
            ):
                strength = abs(weight) / limit
                own = focus in ((index, source), (index + 1, target))
                if weight == 0.0:
                    pen = QPen(plain, 0.8)
                else:
                    shown = strength**0.7 if focus is None or own else strength**0.7 * 0.25
                    colour = table[round(127.5 + 127.5 * (shown if weight > 0 else -shown))]
                    pen = QPen(QColor.fromRgb(int(colour)), THINNEST + (THICKEST - THINNEST) * strength)
                painter.setPen(pen)
                painter.drawPath(_curve(left[source].box, right[target].box))

    def _paint_head(self, painter: QPainter, index: int, column: Column) -> None:
        middle, wide = self.layout_of.middle(index), self.layout_of.pitch
        box = QRectF(middle - wide / 2, 2, wide, 18)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(self.theme.text))
        painter.setFont(font(SMALL_PX, semibold=True))
        room = wide - (36 if column.spec is not None else 4)
        painter.drawText(box, centre, _fitting(column.name, room, SMALL_PX, semibold=True))
        painter.setPen(QColor(self.theme.dim))
        painter.setFont(font(TICK_PX))
        few = "" if len(column.shown) == column.size or column.kind == "folded" else f" · {len(column.shown)} shown"
        painter.drawText(box.translated(0, 17), centre, _fitting(column.detail + few, wide - 4, TICK_PX))
        if column.spec is not None and wide >= 70:
            for step, sign in ((-1, "−"), (1, "+")):
                place = self.layout_of.button_box(index, step)
                painter.setPen(QPen(QColor(self.theme.line), 1))
                painter.setBrush(QColor(self.theme.surface))
                painter.drawRoundedRect(place, 3, 3)
                painter.setPen(QColor(self.theme.text))
                painter.drawText(place, centre, sign)

    def _paint_nodes(self, painter: QPainter, index: int, column: Column, graph: NetworkGraph) -> None:
        if column.kind == "folded":
            painter.setPen(QColor(self.theme.dim))
            painter.setFont(font(SMALL_PX))
            box = QRectF(
                self.layout_of.middle(index) - self.layout_of.pitch / 2,
                HEAD,
                self.layout_of.pitch,
                self.height() - HEAD - MARGIN,
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "···")
            return
        if column.kind == "outputs":
            self._paint_outputs(painter, self.nodes[index], graph)
            return
        for node, image in zip(self.nodes[index], self._images[index], strict=True):
            path = QPainterPath()
            round_by = min(5.0, node.box.width() / 4)
            path.addRoundedRect(node.box, round_by, round_by)
            painter.save()
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, column.kind == "plane")
            painter.drawImage(node.box, image)
            painter.restore()
            if column.kind == "plane" and index == 0:
                self._paint_feature(painter, node, column.names[node.place] if column.names else "")
            chosen = (index, node.place) in (self.pin, self.hovered)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.accent if chosen else self.theme.line), 2.0 if chosen else 1.0))
            painter.drawRoundedRect(node.box, round_by, round_by)

    def _paint_feature(self, painter: QPainter, node: Node, name: str) -> None:
        """The name of an input, left of it."""
        painter.setPen(QColor(self.theme.text))
        room = max(28.0, min(60.0, node.box.left() - 5))
        box = QRectF(node.box.left() - 4 - room, node.box.top(), room, node.box.height())
        size = SMALL_PX if QFontMetricsF(font(SMALL_PX)).horizontalAdvance(name) <= room else TICK_PX
        painter.setFont(font(size))
        name = _fitting(name, room, size)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_outputs(self, painter: QPainter, nodes: list[Node], graph: NetworkGraph) -> None:
        painter.setFont(font(TICK_PX))
        metrics = QFontMetricsF(font(TICK_PX))
        names = [*graph.class_names, "none"][: len(nodes)]
        room = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        room = min(room, 60.0)
        for node, share, name in zip(nodes, graph.outputs.tolist(), names, strict=False):
            right = node.place == graph.answer
            box = node.box
            painter.setPen(QColor(self.theme.right if right else self.theme.text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                QRectF(box.left(), box.top(), room + 2, box.height()), middle, _fitting(name, room, TICK_PX)
            )
            left, wide = box.left() + room + 6, max(10.0, box.width() - room - 8)
            bar = QRectF(left, box.center().y() - 4, wide, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.grid))
            painter.drawRoundedRect(bar, 4, 4)
            painter.setBrush(QColor(self.theme.right if right else self.theme.dim))
            painter.drawRoundedRect(QRectF(left, bar.top(), max(2.0, wide * share), 8), 4, 4)

    def _paint_card(self, painter: QPainter, graph: NetworkGraph) -> None:
        """What the node under the pointer, or the pinned one, says."""
        found = self.hovered or self.pin
        if found is None or found[0] >= len(graph.columns) or found[1] >= len(graph.columns[found[0]].shown):
            return
        lines = told(graph, *found)
        metrics, high = QFontMetricsF(font(SMALL_PX)), QFontMetricsF(font(SMALL_PX)).height() + 1
        wide = max(metrics.horizontalAdvance(line) for line in lines) + 20
        box = self.nodes[found[0]][found[1]].box
        at = QPointF(box.right(), box.top()) * self.scale + self.offset
        left = (
            at.x() + 10 if at.x() + 10 + wide < self.width() else box.left() * self.scale + self.offset.x() - 10 - wide
        )
        tall = high * len(lines) + 14
        card = QRectF(max(2.0, left), max(2.0, min(at.y(), self.height() - tall - 2)), wide, tall)
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.setBrush(QColor(self.theme.surface))
        painter.drawRoundedRect(card, 6, 6)
        for place, line in enumerate(lines):
            painter.setFont(font(SMALL_PX, semibold=place == 0))
            painter.setPen(QColor(self.theme.text if place == 0 else self.theme.dim))
            row = QRectF(card.left() + 10, card.top() + 7 + place * high, wide, high)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, line)

    def _button_at(self, position: QPointF) -> tuple[int, int] | None:
        """The (column, step) of the − or + under a place of the widget."""
        if self.shown is None or self.layout_of.pitch < 70:
            return None
        at = self._unscaled(position)
        for index, column in enumerate(self.shown.columns):
            for step in (-1, 1):
                if column.spec is not None and self.layout_of.button_box(index, step).adjusted(-3, -3, 3, 3).contains(
                    at
                ):
                    return index, step
        return None

    def _resize(self, index: int, step: int) -> None:
        assert self.shown is not None
        column = self.shown.columns[index]
        wanted = column.size + step
        if wanted >= 1:
            self.resized.emit({f"network.layers[{column.spec}].{column.size_field}": wanted})


def told(graph: NetworkGraph, column: int, place: int) -> list[str]:
    """What one node is and says, line by line."""
    of_it = graph.columns[column]
    index = int(of_it.shown[place])
    if of_it.kind == "outputs":
        names = [*graph.class_names, "none"]
        return [f"Output {names[index]}", percent(float(graph.outputs[index]))]
    what = {"image": "channel", "maps": "map"}.get(of_it.kind, "feature" if column == 0 else "neuron")
    lines = [f"{of_it.name}, {what} {index + 1} of {of_it.size:,}"]
    if of_it.kind == "units":
        lines.append(f"{percent(float(of_it.values[place, 0, 0]), 0)} of the layer's largest activation")
    if column:
        edges = graph.edges[column - 1]
        own = np.flatnonzero((edges.target == place) & (edges.weights != 0))
        strongest = own[np.argsort(-np.abs(edges.weights[own]))][:3]
        for edge in strongest.tolist():
            source = int(graph.columns[column - 1].shown[edges.source[edge]])
            lines.append(f"w from {source + 1}: {number(float(edges.weights[edge]))}")
    return lines


def _curve(left: QRectF, right: QRectF) -> QPainterPath:
    """From the middle of one node's right side to the middle of another's left, leaving and arriving level."""
    start, end = QPointF(left.right(), left.center().y()), QPointF(right.left(), right.center().y())
    half = (end.x() - start.x()) / 2
    path = QPainterPath(start)
    path.cubicTo(start.x() + half, start.y(), end.x() - half, end.y(), end.x(), end.y())
    return path


def _fitting(text: str, room: float, pixels: int, semibold: bool = False) -> str:
    return QFontMetricsF(font(pixels, semibold)).elidedText(text, Qt.TextElideMode.ElideRight, room)
