"""The edges of the drawn network as a layer of their own, which serves for some frames at full speed.

Curves take most of the time that painting the network takes; at full speed nobody sees the difference.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from netviz.app.style.theme import Theme
from netviz.app.widgets import network_marks as marks
from netviz.app.widgets import network_painting as painting
from netviz.app.widgets.network_layout import Node
from netviz.session.parts.network_graph import NetworkGraph

# While the network runs at full speed, painted edges are reused for this long.
EDGES_SECONDS = 0.18


@dataclass(frozen=True)
class EdgeLook:
    """What the edges look like in one frame."""

    graph: NetworkGraph
    nodes: list[list[Node]]
    theme: Theme
    focus: tuple[int, int] | None
    """The node whose edges are in focus."""
    flash: float
    """The brightness of the changes of the weights, 0…1."""

    def paint(self, painter: QPainter) -> None:
        """Paint all edges."""
        focus = self.focus
        for index, edges in enumerate(self.graph.edges):
            if index + 1 >= len(self.nodes) or not self.nodes[index] or not self.nodes[index + 1]:
                continue
            sides = self.nodes[index], self.nodes[index + 1]
            own = None
            if focus is not None:
                own = (focus[1] if focus[0] == index else None, focus[1] if focus[0] == index + 1 else None)
            painting.paint_changes(painter, self.theme, edges, sides, self.flash)
            painting.paint_edges(painter, self.theme, edges, sides, own)
            marks.paint_locks(painter, self.theme, edges, sides)


class EdgeLayer:
    """Paints the edges, or its last picture of them."""

    def __init__(self) -> None:
        self._kept: tuple[object, float, QPixmap] | None = None

    def paint(
        self, painter: QPainter, widget: QWidget, look: EdgeLook, view: tuple[float, QPointF], hurried: bool
    ) -> None:
        """Paint the edges on a widget as they are, or, in a hurry, into a pixmap that serves for some frames.

        view: (scale, offset) of the drawing, which the painter already has.
        """
        if not hurried:
            self._kept = None
            look.paint(painter)
            return
        (scale, offset), now = view, time.monotonic()
        ratio = widget.devicePixelRatioF()
        columns = [(len(one.shown), one.kind) for one in look.graph.columns]
        key = (widget.size(), scale, offset, look.focus, look.theme, ratio, columns)
        if self._kept is None or self._kept[0] != key or now - self._kept[1] > EDGES_SECONDS:
            kept = QPixmap(widget.size() * ratio)
            kept.setDevicePixelRatio(ratio)
            kept.fill(QColor(look.theme.surface))
            with QPainter(kept) as own:
                own.setRenderHint(QPainter.RenderHint.Antialiasing)
                own.translate(offset)
                own.scale(scale, scale)
                look.paint(own)
            self._kept = key, now, kept
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._kept[2])
        painter.restore()
