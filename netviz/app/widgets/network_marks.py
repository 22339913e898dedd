"""What is painted over nodes and edges of the drawn network: locks, neurons switched off, the edge that is touched."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from netviz.app.style.theme import Theme
from netviz.app.widgets.network_layout import Node
from netviz.app.widgets.network_painting import between
from netviz.app.widgets.network_tiles import radius
from netviz.session.parts.graph_edges import Edges

LOCK = 9.0


def paint_chosen(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Frame the node that is pinned or pointed at."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2.0))
    painter.drawRoundedRect(box, radius(box), radius(box))


def paint_off(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Cover a node with gray, struck through: its neuron is switched off."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.grid))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QPen(QColor(theme.dim), 1.5))
    inside = box.adjusted(3, 3, -3, -3)
    painter.drawLine(inside.bottomLeft(), inside.topRight())


def paint_lock(painter: QPainter, theme: Theme, centre: QPointF) -> None:
    """Paint a padlock on a ground of its own: what lies there is frozen."""
    box = QRectF(centre.x() - LOCK / 2, centre.y() - LOCK / 2, LOCK, LOCK)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawEllipse(box.adjusted(-2.5, -2.5, 2.5, 2.5))
    body = QRectF(box.left() + 1, centre.y() - 0.5, LOCK - 2, LOCK / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))
    painter.drawRoundedRect(body, 1, 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.text), 1.3))
    painter.drawArc(QRectF(centre.x() - 2.2, box.top() + 0.5, 4.4, LOCK - 2), 0, 180 * 16)


def paint_locks(painter: QPainter, theme: Theme, edges: Edges, sides: tuple[list[Node], list[Node]]) -> None:
    """Paint a padlock on the middle of each frozen edge."""
    for edge in edges.frozen:
        left, right = sides[0][int(edges.source[edge])].box, sides[1][int(edges.target[edge])].box
        middle = QPointF((left.right() + right.left()) / 2, (left.center().y() + right.center().y()) / 2)
        paint_lock(painter, theme, middle)


def paint_touched(painter: QPainter, theme: Theme, left: QRectF, right: QRectF) -> None:
    """Paint the edge between two nodes in the accent's colour, because a click or drag would change it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 1.5, Qt.PenStyle.DashLine))
    painter.drawPath(between(left, right))
