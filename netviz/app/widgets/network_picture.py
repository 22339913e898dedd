"""The picture of the network: columns of nodes, curves for the edges between them, and a card beside the node or edge
that is looked at.

After a training step its phases are animated: activations, the cost, δ as rings, the changes of the weights.
"""

from __future__ import annotations

import time
from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen, QRegion
from PySide6.QtWidgets import QStyle, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font, type_scale
from netviz.app.widgets import network_marks as marks
from netviz.app.widgets import network_painting as painting
from netviz.app.widgets.network_card import told, told_of_edge
from netviz.app.widgets.network_edges import EdgeLayer, EdgeLook
from netviz.app.widgets.network_layout import MARGIN, Layout, Node
from netviz.app.widgets.network_motion import TITLES, Motion, Phase
from netviz.app.widgets.network_nodes import NodeLayer, NodeLook, paint_names
from netviz.app.widgets.network_outputs import Outputs
from netviz.app.widgets.network_targets import Edge, Targets
from netviz.app.widgets.network_tiles import Screen, images_for
from netviz.app.widgets.network_whole import WholePicture
from netviz.session.parts.graph_columns import GraphColumn
from netviz.session.parts.network_graph import NetworkGraph

MOTION_MS = 33
LONGEST_SECONDS = 1.6


class NetworkPicture(Guarded, QWidget):
    """The widget that draws the network; what the user does with it is up to `NetworkCanvas`."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: NetworkGraph | None = None
        """The network as it is now."""
        self.theme: Theme = LIGHT
        self.layout_of = Layout(0, 0, ())
        """Where everything stands."""
        self._nodes: list[list[Node]] | None = []
        self._placed: tuple[object, ...] = ()
        self.pin: tuple[int, int] | None = None
        self.hovered: tuple[int, int] | None = None
        self.edge: Edge | None = None
        """The edge under the pointer, if it is one weight."""
        self.gap: int | None = None
        """The column behind which the pointer would add a layer."""
        self.target: int | None = None
        """The column behind which a layer that is dragged would go."""
        self.pointer = QPointF()
        """Where the pointer was last."""
        self.map: QWidget | None = None
        """The widget in the last column, which shows the outputs at each point."""
        self.with_map = False
        """Whether it is there."""
        self.scale = 1.0
        self.offset = QPointF()
        self.motion = Motion()
        """How far the animation of the last step has come."""
        self.ringed = False
        """Whether a frame shows that the keys go to the picture."""
        self.by_keys = False
        """Whether the next step is gone through phase by phase, with the arrow keys."""
        self.less_motion = False
        """Whether the user has turned animations off."""
        self.hurried = False
        """Whether the network runs at full speed, so that edges need not be repainted in every frame."""
        self.one_scale = False
        """Whether the rings of δ have one scale in all columns, which shows δ shrink; else each column its own."""
        self._edges, self._node_layer = EdgeLayer(), NodeLayer()
        self._whole = WholePicture(self._edges, self._node_layer)
        self._renewed: tuple[object, ...] | None = None
        """What the whole picture shows already, though it has not been painted since."""
        self._missed = QRegion()
        """Where it has changed for a picture of the window, and perhaps not on the window itself."""
        self._rests = False
        """Whether it was last shown as it is when nothing moves."""
        self._over: tuple[object, ...] | None = None
        """What lies over the whole picture; None while it is not painted."""
        self.pace = 1.0
        """The seconds per training step."""
        self.card: tuple[str, ...] = ()
        """Further lines on the card of the node under the pointer."""
        self._before: NetworkGraph | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(MOTION_MS)
        self._clock.timeout.connect(self._move_on)
        self._last = 0.0
        self.setMinimumSize(240, 140)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("The network"))

    @property
    def nodes(self) -> list[list[Node]]:
        """Where the nodes of each column stand; worked out when they are first asked for."""
        if self._nodes is None:
            self._nodes = self.layout_of.nodes()
        return self._nodes

    @property
    def targets(self) -> Targets:
        """What in the drawing answers to the mouse."""
        return Targets(self.layout_of, self.nodes, self.shown)

    def show_graph(self, graph: NetworkGraph | None, theatre: bool = True) -> None:
        """Draw this network. theatre: whether to animate a step since the last graph phase by phase."""
        before = self.shown
        same = not self.hurried and graph is not None and before is not None and graph.same_as(before)
        if same:
            graph = before  # what was painted of it serves
        self.shown = graph
        stepped = (
            graph is not None and before is not None and graph.step is not None and theatre
            and (before.step is None or graph.step.number > before.step.number)
            and graph.looks_like(before)
        )  # fmt: skip
        if stepped:
            self._before = before
            self._begin_motion()
        elif self._before is not None and (graph is None or not graph.looks_like(self._before) or not theatre):
            self.end_motion()
        placed = self._placed
        self._place()
        rested, self._rests = self._rests, not self.hurried and not self.motion.running
        if not (same and rested and self._rests and self._placed == placed):
            self._update_changed()

    @property
    def drawn(self) -> NetworkGraph | None:
        """The network that is painted: the one before the step, until the animation reaches the update."""
        early = self.motion.running and self.motion.phase < Phase.UPDATE
        return self._before if early and self._before is not None else self.shown

    @property
    def moves(self) -> bool:
        """Whether animations are allowed by both the user and the desktop."""
        animated = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        return not self.less_motion and animated > 0

    def show_phase(self, phase: Phase) -> None:
        """Show the last step up to this phase, and stop there."""
        self._clock.stop()
        self.motion.show_whole(phase)
        self.update()

    def unit_of(self, node: tuple[int, int] | None) -> tuple[int, int] | None:
        """The (layer, unit) of the node (column, place) in the network; None for the input or a node that is gone."""
        columns = () if self.shown is None else self.shown.columns
        if node is None or node[0] >= len(columns) or node[1] >= len(columns[node[0]].shown):
            return None
        column = columns[node[0]]
        return None if column.layer is None else (column.layer, int(column.shown[node[1]]))

    def identity_of(self, node: tuple[int, int] | None) -> Hashable:
        """What makes a node the same in another picture: kind of layer, layer and unit; None if there is no node."""
        columns = () if self.shown is None else self.shown.columns
        if node is None or node[0] >= len(columns) or node[1] >= len(columns[node[0]].shown):
            return None
        column = columns[node[0]]
        return column.name.partition(" ")[0], column.layer, int(column.shown[node[1]])

    def kind_of(self, node: tuple[int, int] | None) -> str:
        """The kind of a node's column; empty if there is no such node."""
        return self.shown.columns[node[0]].kind if self.shown and node and node[0] < len(self.shown.columns) else ""

    def share_of_node(self, node: tuple[int, int] | None) -> tuple[float, float] | None:
        """Where on a node the pointer is, from its left and from its top, 0…1; None if it is not on it."""
        if node is None or node[0] >= len(self.nodes) or node[1] >= len(self.nodes[node[0]]):
            return None
        box, at = self.nodes[node[0]][node[1]].box, self.unscaled(self.pointer)
        if not box.contains(at):
            return None
        return (at.x() - box.left()) / box.width(), (at.y() - box.top()) / box.height()

    @property
    def edges_serve(self) -> float:
        """For how many seconds painted edges serve at full speed."""
        return self._edges.seconds

    def show_card(self, lines: Sequence[str]) -> None:
        """Show these lines on the card of the node under the pointer, or of the pinned one."""
        if tuple(lines) != self.card:
            self.card = tuple(lines)
            self.update()

    def fit(self) -> None:
        """Show the whole network."""
        self.scale, self.offset = 1.0, QPointF()
        self.place_map()
        self.update()

    def resizeEvent(self, event: object) -> None:
        self._place()

    def hideEvent(self, event: object) -> None:
        self.end_motion()

    def paintEvent(self, event: object) -> None:
        graph = self.drawn
        with QPainter(self) as painter:
            if graph is None:
                painter.fillRect(self.rect(), QColor(self.theme.surface))
                return
            raster = painter.paintEngine().type() is QPaintEngine.Type.Raster
            whole = raster and self._paint_whole(painter, graph)
            if whole and self._is_bare(graph):
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.offset)
            painter.scale(self.scale, self.scale)
            if not whole:
                self._paint_edges(painter, graph, kept=raster)
            if self.edge is not None and self.targets.value_of_edge(self.edge) is not None:
                left, right = self.nodes[self.edge.gap], self.nodes[self.edge.gap + 1]
                marks.paint_touched(painter, self.theme, left[self.edge.source].box, right[self.edge.target].box)
            look = self._node_look(graph) if raster and not self.motion.running else None
            if look is not None and not whole:
                painter.save()
                painter.resetTransform()
                self._node_layer.paint(painter, self, look)
                painter.restore()
            for place, column in enumerate(graph.columns):
                if look is None:
                    painting.paint_head(painter, self.theme, self.layout_of, place, column)
                    paint_names(painter, self.theme, column, self.nodes[place])
                if look is not None and look.tiled(place):
                    self._paint_chosen(painter, place)
                elif not whole or column.kind != "outputs":
                    self._paint_nodes(painter, place, column, graph)
                self._paint_over(painter, place, column, len(graph.columns))
            if self.gap is not None and self.target is None:
                painting.paint_gap(painter, self.theme, self.layout_of.gap_box(self.gap))
            if self.target is not None:
                painter.setPen(QPen(QColor(self.theme.accent), 2))
                x = self.layout_of.gap_box(self.target).center().x()
                painter.drawLine(QPointF(x, 4), QPointF(x, self.height() - MARGIN))
            painter.resetTransform()
            self._paint_phase(painter)
            self._paint_card(painter, graph)
            if self.ringed:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self.theme.accent), 1.5))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def unscaled(self, position: QPointF) -> QPointF:
        """A position in the widget in the drawing's own coordinates."""
        away = position - self.offset
        return QPointF(away.x() / self.scale, away.y() / self.scale)

    def _place(self) -> None:
        """Lay the network out; where neither its columns nor their room have changed, the nodes stay where they are."""
        columns = () if self.shown is None else self.shown.columns
        counts = tuple((column.kind, len(column.shown)) for column in columns)
        placed = (self.size(), self.with_map, type_scale(), counts)
        if placed != self._placed:
            self._placed, self._nodes = placed, None
            self.layout_of = Layout(self.width(), self.height(), columns, self.with_map)
        self.place_map()

    def place_map(self) -> None:
        """Put the map of the outputs where the layout has room for it, as large as the picture is zoomed."""
        box = self.layout_of.map_box
        if self.map is not None:
            self.map.setVisible(not box.isEmpty())
            corner = box.topLeft() * self.scale + self.offset
            self.map.setGeometry(QRectF(corner, box.size() * self.scale).toRect())

    def _update_changed(self) -> None:
        """Have what has changed painted; at full speed that is less than all."""
        graph, over = self.drawn, self._over
        changed = None if graph is None or not self.isVisible() else self._renew_whole(graph)
        self._renewed = None if changed is None else self._state(graph)
        # Beside what is looked at there is a card, which changes too.
        beside = self.hovered or self.pin or self.edge
        if changed is None or beside or self._over != over or not self._whole.holds_all:
            self.update()
        else:
            self.update(changed + self._missed)
        self._missed = QRegion()

    def _renew_whole(self, graph: NetworkGraph) -> QRegion | None:
        """At full speed: bring the whole picture up to date; where it has changed. None if it is not to be painted."""
        if not self.hurried or self.motion.running or self.size().isEmpty():
            self._over = None
            return None
        changed = self._whole.renew(self, self._node_look(graph), self._edge_look(graph), (self.scale, self.offset))
        self._over = None if changed is None else tuple((one.off, one.frozen) for one in graph.columns)
        return changed

    def _paint_whole(self, painter: QPainter, graph: NetworkGraph) -> bool:
        """At full speed: paint all that stands in the whole picture; whether it was."""
        if self._renewed is None or self._renewed != self._state(graph):
            changed = self._renew_whole(graph)
            if changed is None:
                return False
            self._missed += changed  # this may be a picture of the window, and not the window itself
        self._renewed = None
        self._whole.paint(painter)
        return True

    def _is_bare(self, graph: NetworkGraph) -> bool:
        """Whether nothing lies over the whole picture."""
        looked_at = self.pin or self.hovered or self.edge or self.ringed
        return (
            self._whole.holds_all and not looked_at and self.gap is None and self.target is None
            and not any(one.off or one.frozen or one.kind == "folded" for one in graph.columns)
        )  # fmt: skip

    def _state(self, graph: NetworkGraph | None) -> tuple[object, ...]:
        """What the whole picture follows from, beside the layout."""
        return id(graph), self.hovered or self.pin, self.theme, self.size(), self.scale, self.offset

    def _paint_edges(self, painter: QPainter, graph: NetworkGraph, kept: bool) -> None:
        """Paint the ground and all edges; while the network runs at full speed, as they were some frames ago.

        kept: whether a picture of them may serve.
        """
        look, view = self._edge_look(graph), (self.scale, self.offset)
        if self.motion.running:
            self._edges.paint(painter, self, look)
        elif self.hurried:
            self._edges.paint_hurried(painter, self, look, view)
        elif kept:
            self._edges.paint_kept(painter, self, look, view)
        else:
            self._edges.paint(painter, self, look)

    def _edge_look(self, graph: NetworkGraph) -> EdgeLook:
        return EdgeLook(graph, self.nodes, self.theme, self.hovered or self.pin, self.motion.flash)

    def _node_look(self, graph: NetworkGraph) -> NodeLook:
        """How nodes look that are painted as pixels."""
        return NodeLook(graph, self.layout_of, self.nodes, self.theme, self._screen)

    @property
    def _screen(self) -> Screen:
        """How the drawing lies on the screen."""
        return Screen(self.scale, self.offset, self.devicePixelRatioF())

    def _paint_nodes(self, painter: QPainter, index: int, column: GraphColumn, graph: NetworkGraph) -> None:
        """Paint a column's nodes one by one."""
        nodes, lit = self.nodes[index], self.motion.lit(index, len(graph.columns))
        if column.kind == "folded":
            painter.setPen(QColor(self.theme.dim))
            painter.setFont(font(SMALL_PX))
            left, wide = self.layout_of.across(index)
            painter.drawText(
                QRectF(left, self.layout_of.head, wide, self.height() - self.layout_of.head - MARGIN),
                painting.CENTRE,
                "···",
            )
        elif column.kind == "outputs":
            outputs = Outputs(nodes, graph.class_names)
            outputs.paint(painter, self.theme, outputs.rows(self.theme, graph, lit))
        else:
            for node, image in zip(nodes, images_for(column, self.theme, nodes, self._screen), strict=True):
                chosen = (index, node.place) in (self.pin, self.hovered)
                box = self._screen.moved(node.box)  # where the tile is, too
                painting.paint_node(painter, self.theme, box, image, column.kind == "plane", lit, chosen)

    def _paint_chosen(self, painter: QPainter, index: int) -> None:
        """Mark the nodes of a column that are pinned or under the pointer; they are tiles already."""
        for node in self.nodes[index]:
            if (index, node.place) in (self.pin, self.hovered):
                marks.paint_chosen(painter, self.theme, self._screen.moved(node.box))

    def _paint_over(self, painter: QPainter, index: int, column: GraphColumn, count: int) -> None:
        """Paint what lies over a column's nodes: what is done to them by hand, and their δ."""
        if column.kind == "folded":
            return
        for node in self.nodes[index] if column.off or column.frozen else ():
            if int(column.shown[node.place]) in column.off and column.kind != "outputs":
                marks.paint_off(painter, self.theme, node.box)
            if int(column.shown[node.place]) in column.frozen:
                marks.paint_lock(painter, self.theme, node.box.topLeft())
        self._paint_rings(painter, index, count)

    def _paint_rings(self, painter: QPainter, index: int, count: int) -> None:
        """Paint the δ of the step as rings."""
        step, reached = None if self.shown is None else self.shown.step, self.motion.ring(index, count)
        if step is None or reached <= 0 or index >= len(step.deltas) or not len(step.deltas[index]):
            return
        deltas = step.deltas[index]
        scale = step.deltas if self.one_scale else (deltas,)
        limit = max(float(abs(one).max(initial=0.0)) for one in scale) or 1.0
        for node, delta in zip(self.nodes[index], deltas.tolist(), strict=False):
            painting.paint_ring(painter, self.theme, node.box, delta / limit, reached)

    def _paint_phase(self, painter: QPainter) -> None:
        """Write which phase of the step is shown, and the cost as soon as it is known."""
        step = None if self.shown is None else self.shown.step
        if step is None or not self.motion.running:
            return
        words = translated(TITLES[self.motion.phase])
        if self.motion.shows_cost:
            words = f"{words} · {painting.cost_text(step.cost)}" if self.motion.phase is not Phase.COST else (
                painting.cost_text(step.cost))  # fmt: skip
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(self.theme.dim))
        high = round(MARGIN * type_scale()) + 2
        room = QRectF(4, self.height() - high, self.width() - 8, high)
        painter.drawText(room, painting.MIDDLE, tr("step {number:,} · {phase}", number=step.number, phase=words))

    def _paint_card(self, painter: QPainter, graph: NetworkGraph) -> None:
        """Paint the card of the edge or node under the pointer, or of the pinned node."""
        value = self.targets.value_of_edge(self.edge)
        if value is not None and self.edge is not None and graph is self.shown:
            beside = QRectF(self.pointer, self.pointer).adjusted(-6, -6, 6, 6)
            painting.paint_card(painter, self.theme, told_of_edge(graph, self.edge, value), beside, self._room_of_cards)
            return
        found = self.hovered or self.pin
        if found is None or found[0] >= len(graph.columns) or found[1] >= len(graph.columns[found[0]].shown):
            return
        box = self.nodes[found[0]][found[1]].box
        corner = QPointF(box.left(), box.top()) * self.scale + self.offset
        beside = QRectF(corner.x(), corner.y(), box.width() * self.scale, box.height() * self.scale)
        lines = [*told(graph, *found), *self.card]
        painting.paint_card(painter, self.theme, lines, beside, self._room_of_cards)

    @property
    def _room_of_cards(self) -> QRectF:
        """Where a card may stand: not under the map of the outputs."""
        right = self.map.x() if self.map is not None and self.map.isVisible() else self.width()
        return QRectF(0, 0, max(right, self.width() / 2), self.height())

    def _begin_motion(self) -> None:
        self.motion.begin()
        if self.by_keys:
            self.by_keys = False
            self.show_phase(Phase.FORWARD)
        elif self.moves:
            self._last = time.perf_counter()
            self._clock.start()
        else:
            self.end_motion()

    def end_motion(self) -> None:
        """Show the network as it is now."""
        self._clock.stop()
        self.motion.finish()
        self._before = None

    def _move_on(self) -> None:
        now = time.perf_counter()
        passed, self._last = now - self._last, now
        self.motion.advance(passed / min(LONGEST_SECONDS, self.pace))
        if not self.motion.running:
            self.end_motion()
        self.update()
