"""The nodes of the drawn network and what stays around them while it learns: headers, names, frames.

What stays is a picture of its own, which serves until the layout changes; the nodes' pictures change with every frame.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.images import filled_parts
from netviz.app.qt.language import in_language
from netviz.app.style.theme import Theme, type_scale
from netviz.app.widgets import network_painting as painting
from netviz.app.widgets.network_layout import Layout, Node
from netviz.app.widgets.network_tiles import Screen, Tiles, radius, single, tileable
from netviz.session.parts.graph_columns import GraphColumn
from netviz.session.parts.network_graph import NetworkGraph


@dataclass(frozen=True)
class NodeLook:
    """What the nodes look like in one frame."""

    graph: NetworkGraph
    layout: Layout
    nodes: list[list[Node]]
    theme: Theme
    screen: Screen

    def tiled(self, index: int) -> bool:
        """Whether a column's nodes are painted as tiles."""
        return tileable(self.graph.columns[index], self.nodes[index], self.screen)


class NodeLayer:
    """Paints nodes and headers on a widget, or what it has kept of them."""

    def __init__(self) -> None:
        self._graph: NetworkGraph | None = None
        self.tiles: dict[int, Tiles] = {}
        """The tiles of each column whose nodes can be tiles, by the column's index."""
        self._key: tuple[object, ...] = ()
        self.still = QImage()
        """What stays: headers, names, and the frames of the tiles."""
        self._filled: list[tuple[QRectF, QRectF]] = []
        """Where it is not empty: on the widget, and in its own pixels."""

    def paint(self, painter: QPainter, widget: QWidget, look: NodeLook) -> None:
        """Paint headers, names and all nodes that can be tiles, with a painter in the widget's own coordinates."""
        self.renew(widget, look)
        if look.graph is not self._graph:
            self._graph = look.graph
            for index, shown in self.tiles.items():
                shown.show(look.graph.columns[index], look.theme)
        for shown in self.tiles.values():
            shown.paint(painter)
        self.paint_still(painter)

    def renew(self, widget: QWidget, look: NodeLook) -> None:
        """Lay everything out again if what stays has changed: `still` is then another picture."""
        layout, columns = look.layout, look.graph.columns
        key = (
            widget.size(), layout.width, layout.height, layout.with_map, look.screen.key, look.theme, type_scale(),
            tuple(_about(column) for column in columns),
        )  # fmt: skip
        same, self._key = key == self._key, key
        if same:
            return
        self._graph = None
        room = QRectF(widget.rect())
        tiles = {index: Tiles(nodes, look.screen, room) for index, nodes in enumerate(look.nodes) if look.tiled(index)}
        self.tiles = {index: one for index, one in tiles.items() if one.parts}
        self.still = self._still_picture(widget, look)
        ratio = look.screen.ratio
        self._filled = [
            (QRectF(part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio), QRectF(part))
            for part in filled_parts(self.still)
        ]

    def paint_still(self, painter: QPainter, within: QRectF | None = None) -> None:
        """Paint what stays, all of it or what lies within a rectangle of the widget."""
        for there, part in self._filled:  # most of it is empty
            if within is None or there.intersects(within):
                painter.drawImage(there.topLeft(), self.still, part)

    def _still_picture(self, widget: QWidget, look: NodeLook) -> QImage:
        """Headers, names, and the frames of the tiles."""
        ratio = look.screen.ratio
        image = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as own:
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_frames(own, look)
            own.translate(look.screen.offset)
            own.scale(look.screen.scale, look.screen.scale)
            for index, column in enumerate(look.graph.columns):
                painting.paint_head(own, look.theme, look.layout, index, column)
                paint_names(own, look.theme, column, look.nodes[index])
        return image

    def _paint_frames(self, painter: QPainter, look: NodeLook) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.theme.line), look.screen.scale))
        for index, column in enumerate(look.graph.columns):
            if look.tiled(index) and not single(column):
                for node in look.nodes[index]:
                    by = radius(node.box) * look.screen.scale
                    painter.drawRoundedRect(look.screen.square(node.box), by, by)


def paint_names(painter: QPainter, theme: Theme, column: GraphColumn, nodes: list[Node]) -> None:
    """Write the names of a column's nodes, if they have any, beside them."""
    if column.names and column.kind not in ("outputs", "folded"):
        for node in nodes:
            painting.paint_name(painter, theme, node.box, in_language(column.names[node.place]))


def _about(column: GraphColumn) -> tuple[object, ...]:
    """What headers, names and frames say of a column."""
    return (
        column.kind, column.name, column.detail, column.size, len(column.shown), column.activation, column.size_field,
        column.spec is None, column.names, column.values.shape,
    )  # fmt: skip
