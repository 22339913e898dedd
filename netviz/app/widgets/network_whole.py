"""The drawn network at full speed as one opaque picture, of which each frame paints anew only what has changed.

Edges on their ground, the nodes with their frames, headers and outputs all lie in it. The window then copies the places
that have changed, and nothing else.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from netviz.app.widgets.network_baked import BakedTiles, Mixing
from netviz.app.widgets.network_edges import EdgeLayer, EdgeLook
from netviz.app.widgets.network_nodes import NodeLayer, NodeLook
from netviz.app.widgets.network_outputs import OutputRow, Outputs
from netviz.app.widgets.network_tiles import levels_of

LITTLE_MORE = 0.5
"""What share of the rectangle around them strips must cover for that to be copied instead."""


class WholePicture:
    """Keeps the picture; `renew` brings it up to date, `paint` paints it."""

    def __init__(self, edges: EdgeLayer, nodes: NodeLayer) -> None:
        self._edges, self._nodes = edges, nodes
        self._image = QImage()
        self._still: QImage | None = None
        """What stays, of the layout that the tiles are made for."""
        self._baked: dict[int, BakedTiles] = {}
        self._mixing = Mixing()
        self._fits = True
        self.holds_all = False
        """Whether all columns stand in it, and none is painted over it."""
        self._boxes: dict[int, QRectF] = {}
        """Where on the widget the tiles of each column are."""
        self._aligned: dict[int, QRect] = {}
        self._outputs: dict[int, Outputs] = {}
        self._row_boxes: dict[int, list[QRectF]] = {}
        self._rows: dict[int, list[OutputRow]] = {}
        self._names: tuple[str, ...] = ()
        self._changed: list[QRect] = []
        self._strips = QRegion()
        """Upright strips that cover what has changed last."""

    def renew(self, widget: QWidget, look: NodeLook, edges: EdgeLook, view: tuple[float, QPointF]) -> QRegion | None:
        """Bring the picture up to date; where on the widget it has changed. None if the network cannot be painted so.

        view: (scale, offset) of the drawing.
        """
        self._nodes.renew(widget, look)
        # Perhaps long ago, while the nodes were painted by themselves.
        laid_out = self._still is not self._nodes.still or self._names != look.graph.class_names
        self._still = self._nodes.still
        if laid_out:
            self._lay_out(look)
        if not self._fits:
            return None
        stale = self._edges.renew(widget, edges, view)
        ground = self._edges.whole
        if laid_out or self._image.size() != ground.size():
            stale = [QRectF(widget.rect())]
            self._image = QImage(ground.size(), ground.format())
            self._image.setDevicePixelRatio(ground.devicePixelRatioF())
        for box in stale:
            self._restore(box)
        changed = [*(box.toAlignedRect() for box in stale), *self._show_tiles(look, stale)]
        for index, outputs in self._outputs.items():
            changed += self._show_outputs(index, outputs, look, stale)
        if changed != self._changed:  # mostly the same columns
            self._changed, self._strips = changed, _strips(changed)
        return self._strips

    def paint(self, painter: QPainter) -> None:
        """Paint it with a painter in the widget's own coordinates."""
        painter.drawImage(QPointF(0, 0), self._image)

    def _lay_out(self, look: NodeLook) -> None:
        still, screen, columns = _pixels(self._nodes.still), look.screen, look.graph.columns
        surface = QColor(look.theme.surface).rgba()
        self._baked = {
            index: BakedTiles(tiles, columns[index], look.theme, still, surface)
            for index, tiles in self._nodes.tiles.items()
        }
        self._boxes = {index: _on_widget(baked.box, screen.ratio) for index, baked in self._baked.items()}
        self._aligned = {index: box.toAlignedRect() for index, box in self._boxes.items()}
        self._fits = all(one.fits for one in self._baked.values())
        self.holds_all = all(
            column.kind in ("outputs", "folded") or look.tiled(index) for index, column in enumerate(columns)
        )
        self._names = look.graph.class_names
        self._outputs = {
            index: Outputs(look.nodes[index], self._names)
            for index, column in enumerate(columns)
            if column.kind == "outputs"
        }
        self._row_boxes = {
            index: [
                QRectF(box.topLeft() * screen.scale + screen.offset, box.size() * screen.scale) for box in one.boxes
            ]
            for index, one in self._outputs.items()
        }
        self._rows = {}

    def _restore(self, box: QRectF) -> None:
        """Put the ground, the edges and what stays there again, within a box of the widget."""
        with QPainter(self._image) as painter:
            painter.setClipRect(box)
            painter.drawImage(QPointF(0, 0), self._edges.whole)
            self._nodes.paint_still(painter, box)

    def _show_tiles(self, look: NodeLook, stale: list[QRectF]) -> list[QRect]:
        changed: list[QRect] = []
        if not self._baked:
            return changed
        picture, ground = _pixels(self._image), _pixels(self._edges.whole)
        columns = [look.graph.columns[index] for index in self._baked]
        levels = levels_of(columns, [baked.side for baked in self._baked.values()])
        for (index, baked), shown in zip(self._baked.items(), levels, strict=True):
            there = self._boxes[index]
            anew = any(box.intersects(there) for box in stale)
            if baked.show(shown, picture, ground, anew):
                changed.append(self._aligned[index])
        self._mixing.put(self._baked.values(), picture)
        return changed

    def _show_outputs(self, index: int, outputs: Outputs, look: NodeLook, stale: list[QRectF]) -> list[QRect]:
        """Paint the rows that show something else, or all where they could reach into one another."""
        before, boxes = self._rows.get(index, []), self._row_boxes[index]
        rows = self._rows[index] = outputs.rows(look.theme, look.graph)
        shown = [
            row for row in rows
            if before[row.place : row.place + 1] != [row] or any(box.intersects(boxes[row.place]) for box in stale)
        ]  # fmt: skip
        if not shown:
            return []
        if not outputs.apart:
            shown = rows
        changed = [boxes[row.place].toAlignedRect() for row in shown]
        with QPainter(self._image) as painter:
            region = QRegion()
            for box in changed:
                region += box
            painter.setClipRegion(region)
            painter.drawImage(QPointF(0, 0), self._edges.whole)
            self._nodes.paint_still(painter, QRectF(region.boundingRect()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(look.screen.offset)
            painter.scale(look.screen.scale, look.screen.scale)
            outputs.paint(painter, look.theme, shown)
        return changed


def _strips(boxes: list[QRect]) -> QRegion:
    """Upright strips that cover some boxes: they are few, and a window copies a few large places fastest. One rectangle
    around them where that is little more: Qt copies it row by row, and many places pixel by pixel.
    """
    region = QRegion()
    if not boxes:
        return region
    top, bottom = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
    for box in boxes:
        region += QRect(box.left(), top, box.width(), bottom - top + 1)
    around = region.boundingRect()
    wide = sum(strip.width() for strip in region)  # type: ignore[attr-defined]
    return QRegion(around) if wide >= LITTLE_MORE * around.width() else region


def _pixels(image: QImage) -> NDArray[np.uint32]:
    """The image's own pixels (height, width)."""
    return np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.width())


def _on_widget(box: QRect, ratio: float) -> QRectF:
    """A rectangle of the picture on the widget."""
    return QRectF(box.x() / ratio, box.y() / ratio, box.width() / ratio, box.height() / ratio)
