"""The edges of the drawn network as pictures of their own, which serve for some frames at full speed, and as long as
nothing changes at rest.

Curves take most of the time that painting the network takes; at full speed nobody sees the difference. The edges
between two columns are one picture, so that each frame paints some of them and none has to paint them all. All of them
on their ground are one more, opaque, which is copied fastest.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from netviz.app.style.theme import Theme
from netviz.app.widgets import network_marks as marks
from netviz.app.widgets import network_painting as painting
from netviz.app.widgets.network_layout import Node
from netviz.session.parts.network_graph import NetworkGraph

# While the network runs at full speed, painted edges are reused for this long; at this rate all of them would be
# painted once in that time.
EDGES_SECONDS, FRAMES = 0.18, 4
# Where painting all of them takes longer than PAINTED_SECONDS, as in a large picture, they are reused longer in
# proportion, at most MOST_TIMES as long: then they take no larger share of the time.
PAINTED_SECONDS, MOST_TIMES = 0.005, 5.0
# Between two columns, edges that are together at most UNSEEN steps of shade off may stay LONGEST times as long: two
# edges of eighty, each a sixteenth of the scale paler than it should be.
UNSEEN, LONGEST = 2, 5
# How far an edge or a lock reaches beyond its ends, in pixels of the drawing.
REACH = 12.0
Shades = NDArray[np.int64]
"""(nodes on the left, nodes on the right)."""


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
    curves: dict[int, dict[tuple[int, int], QPainterPath]] = field(default_factory=dict)
    """The curves already made, by gap and by the nodes that they join; they hold as long as everything stays."""

    @property
    def gaps(self) -> list[int]:
        """The columns that have edges to the next one."""
        count = min(len(self.graph.edges), len(self.nodes) - 1)
        return [index for index in range(count) if self.nodes[index] and self.nodes[index + 1]]

    def paint(self, painter: QPainter) -> None:
        """Paint all edges."""
        for gap in self.gaps:
            self.paint_gap(painter, gap)

    def paint_gap(self, painter: QPainter, gap: int) -> None:
        """Paint the edges between a column and the next."""
        edges, focus = self.graph.edges[gap], self.focus
        sides = self.nodes[gap], self.nodes[gap + 1]
        own = None
        if focus is not None:
            own = (focus[1] if focus[0] == gap else None, focus[1] if focus[0] == gap + 1 else None)
        painting.paint_changes(painter, self.theme, edges, sides, self.flash)
        painting.paint_edges(painter, self.theme, edges, sides, own, self.curves.setdefault(gap, {}))
        marks.paint_locks(painter, self.theme, edges, sides)

    def room(self, gap: int) -> QRectF:
        """Where in the drawing the edges between a column and the next lie."""
        sides = [[node.box for node in nodes] for nodes in (self.nodes[gap], self.nodes[gap + 1])]
        middles = [box.center().y() for side in sides for box in side]
        left, right = min(box.right() for box in sides[0]), max(box.left() for box in sides[1])
        corners = QRectF(QPointF(min(left, right), min(middles)), QPointF(max(left, right), max(middles)))
        return corners.adjusted(-REACH, -REACH, REACH, REACH)

    def shades(self, gap: int) -> Shades:
        """All that the picture of a gap follows from, beside where everything stands: the shade of the edge between two
        nodes, from −STEPS to STEPS, and more where it is frozen; 0 where there is none.
        """
        edges = self.graph.edges[gap]
        levels = painting.shades(edges.weights)
        levels[list(edges.frozen)] += 10 * painting.STEPS
        found = np.zeros((len(self.nodes[gap]), len(self.nodes[gap + 1])), np.int64)
        found[edges.source, edges.target] = levels
        return found


@dataclass
class Kept:
    """The picture of a gap, where on the widget it lies, what it shows and since when."""

    image: QImage
    box: QRectF
    shades: Shades
    since: float
    """When it was painted, or found to be still right."""
    painted: float
    took: float
    """How many seconds painting it took."""

    def apart(self, shades: Shades) -> int:
        """How many steps of shade there are between what it shows and these, over all edges."""
        return int(np.abs(self.shades - shades).sum())


class EdgeLayer:
    """Paints the edges, or its last picture of them."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._graph: NetworkGraph | None = None
        """The network of the picture that serves until anything changes."""
        self._kept: dict[int, Kept] = {}
        self._nodes: list[list[Node]] = []
        self._curves: dict[int, dict[tuple[int, int], QPainterPath]] = {}
        """The curves already made between these nodes, by gap."""
        self._rooms: dict[int, QRectF] = {}
        """Where in the drawing the edges between them lie, by gap."""
        self.whole = QImage()
        """The ground and all edges, as large as the widget."""

    @property
    def seconds(self) -> float:
        """For how many seconds, in a hurry, the edges between two columns are not painted again."""
        return self._times * EDGES_SECONDS

    @property
    def _times(self) -> float:
        """How many times as long they serve as in a picture that is painted fast."""
        took = sum(kept.took for kept in self._kept.values())
        return min(MOST_TIMES, max(1.0, took / PAINTED_SECONDS))

    def paint(self, painter: QPainter, widget: QWidget, look: EdgeLook) -> None:
        """Paint the ground and the edges on a widget as they are; the painter has the drawing's scale and offset."""
        self._forget()
        with _unscaled(painter):
            painter.fillRect(widget.rect(), QColor(look.theme.surface))
        self._with_curves(look).paint(painter)

    def paint_kept(self, painter: QPainter, widget: QWidget, look: EdgeLook, view: tuple[float, QPointF]) -> None:
        """Paint the same by a picture, which serves until anything is another than it was.

        view: (scale, offset) of the drawing.
        """
        key = ("as they are", id(look.graph), look.flash, *_about(widget, look, view))
        if key != self._key:
            self._forget()
            self._graph, self._key, self.whole = look.graph, key, _ground(widget, look.theme)
            with QPainter(self.whole) as own:
                own.setRenderHint(QPainter.RenderHint.Antialiasing)
                own.translate(view[1])
                own.scale(view[0], view[0])
                self._with_curves(look).paint(own)
        self._paint_whole(painter)

    def paint_hurried(self, painter: QPainter, widget: QWidget, look: EdgeLook, view: tuple[float, QPointF]) -> None:
        """Paint the ground and the edges, some of them as they were some frames ago."""
        self.renew(widget, look, view)
        self._paint_whole(painter)

    def _paint_whole(self, painter: QPainter) -> None:
        with _unscaled(painter):
            painter.drawImage(QPointF(0, 0), self.whole)

    def _forget(self) -> None:
        self._graph, self._kept, self._key, self.whole = None, {}, (), QImage()

    def renew(self, widget: QWidget, look: EdgeLook, view: tuple[float, QPointF]) -> list[QRectF]:
        """In a hurry: bring some edges of the whole picture up to date; where on the widget it has changed."""
        key = ("hurried", [one.kind for one in look.graph.columns], *_about(widget, look, view))
        changed = []
        if key != self._key:
            self._forget()
            self.whole = _ground(widget, look.theme)
            changed = [QRectF(widget.rect())]
        self._key = key  # if it is equal, too: a list is the same at once, and equal only node by node
        for gap in self._renew(widget, look, view):
            self._put_together(self._kept[gap].box, QColor(look.theme.surface))
            changed.append(self._kept[gap].box)
        return changed

    def _with_curves(self, look: EdgeLook) -> EdgeLook:
        """The same with the curves already made, if its nodes still stand where they stood."""
        if look.nodes is not self._nodes:
            self._nodes, self._curves, self._rooms = look.nodes, {}, {}
        return replace(look, curves=self._curves)

    def _put_together(self, box: QRectF, ground: QColor) -> None:
        """Put the pictures of all gaps into the whole one again, within a box."""
        with QPainter(self.whole) as painter:
            painter.setClipRect(box)
            painter.fillRect(box, ground)
            for _, kept in sorted(self._kept.items()):
                if kept.box.intersects(box):
                    painter.drawImage(kept.box.topLeft(), kept.image)

    def _renew(self, widget: QWidget, look: EdgeLook, view: tuple[float, QPointF]) -> list[int]:
        """Paint what is missing, and of what has grown old a share, oldest first; returns the gaps painted."""
        painted = []
        now, gaps, times = time.monotonic(), look.gaps, self._times
        old = [gap for gap in gaps if gap in self._kept and now - self._kept[gap].since > times * EDGES_SECONDS]
        turns = math.ceil(len(gaps) / (times * FRAMES))
        for gap in (gap for gap in gaps if gap not in self._kept):
            self._kept[gap] = self._painted(widget, look, view, gap, now)
            painted.append(gap)
        for gap in sorted(old, key=lambda gap: self._kept[gap].since):
            kept = self._kept[gap]
            apart = kept.apart(look.shades(gap))
            if not apart or (apart <= UNSEEN and now - kept.painted <= LONGEST * EDGES_SECONDS):
                kept.since = now
            elif turns:
                turns -= 1
                self._kept[gap] = self._painted(widget, look, view, gap, now)
                painted.append(gap)
        return painted

    def _painted(self, widget: QWidget, look: EdgeLook, view: tuple[float, QPointF], gap: int, now: float) -> Kept:
        started = time.perf_counter()
        (scale, offset), ratio = view, widget.devicePixelRatioF()
        look = self._with_curves(look)
        if gap not in self._rooms:
            self._rooms[gap] = look.room(gap)
        room = self._rooms[gap]
        corner = room.topLeft() * scale + offset
        box = QRectF(corner, room.size() * scale).toAlignedRect().intersected(widget.rect())
        box = box if box.isValid() else QRect(0, 0, 1, 1)
        image = QImage(box.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as own:
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            own.translate(offset - QPointF(box.topLeft()))
            own.scale(scale, scale)
            look.paint_gap(own, gap)
        took = time.perf_counter() - started
        return Kept(image, QRectF(box), look.shades(gap), now, now, took)


def _about(widget: QWidget, look: EdgeLook, view: tuple[float, QPointF]) -> tuple[object, ...]:
    """What a picture of the edges follows from beside the network."""
    return widget.size(), view, look.focus, look.theme, widget.devicePixelRatioF(), look.nodes


def _ground(widget: QWidget, theme: Theme) -> QImage:
    """An opaque picture as large as a widget, with nothing on it."""
    ratio = widget.devicePixelRatioF()
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.surface))
    return image


@contextmanager
def _unscaled(painter: QPainter) -> Iterator[None]:
    """The painter in the widget's own coordinates."""
    painter.save()
    painter.resetTransform()
    try:
        yield
    finally:
        painter.restore()
