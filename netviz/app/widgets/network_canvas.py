"""The canvas on which the network is drawn: columns of nodes, and curves for the edges between them.

The wheel zooms, dragging pans, and a double-click shows everything. A card describes the node under the pointer. A
click pins a node, so that all of its edges are drawn. In a column's header, − and + change the number of neurons, and a
menu the activation. A + between two columns adds a layer; dragging a header moves one. After a training step its phases
are animated: activations, the cost, δ as rings, the changes of the weights. The arrow keys show single phases.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QStyle, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font, type_scale
from netviz.app.widgets import network_painting as painting
from netviz.app.widgets.network_layout import MARGIN, Layout, Node
from netviz.app.widgets.network_motion import TITLES, Motion, Phase
from netviz.number_format import number, percent
from netviz.session.parts.graph_columns import Column
from netviz.session.parts.network_graph import NetworkGraph

CLOSER, CLOSEST, FARTHEST = 1.2, 8.0, 0.5
MOTION_MS = 33
LONGEST_SECONDS = 1.6
# While the network runs at full speed, painted edges are reused for this long.
EDGES_SECONDS = 0.18
DRAG = 5


@dataclass
class Held:
    """What the mouse holds: where it was pressed, and the column whose header was pressed, if any."""

    at: QPointF
    head: int | None
    dragged: bool = False


class NetworkCanvas(Guarded, QWidget):
    """The widget that draws the network and handles the mouse and the arrow keys."""

    pinned = Signal(object)
    """pinned(node): the pinned node is now (column, place), or None."""
    resized = Signal(dict)
    """resized({path: value}): the user wants another size of a layer, by − or +."""
    activation_wanted = Signal(int, QPoint)
    """activation_wanted(column, where): the menu of activations is to open at a global position."""
    layer_wanted = Signal(int, QPoint)
    """layer_wanted(column, where): the menu of layers to add behind a column is to open at a global position."""
    layer_moved = Signal(int, int)
    """layer_moved(from, to): indices in the config's list of layers."""
    source_wanted = Signal(QPoint)
    """source_wanted(where): the menu of sources of the input is to open at a global position."""
    another_wanted = Signal()
    """Another example is wanted as the input."""
    step_wanted = Signal()
    """The next mini-batch is to be trained."""
    touched = Signal()
    """The pointer has moved to another node."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: NetworkGraph | None = None
        """The network as it is now."""
        self.theme: Theme = LIGHT
        self.layout_of = Layout(0, 0, ())
        """Where everything stands."""
        self.nodes: list[list[Node]] = []
        self.pin: tuple[int, int] | None = None
        self.hovered: tuple[int, int] | None = None
        self.scale = 1.0
        self.offset = QPointF()
        self.motion = Motion()
        """How far the animation of the last step has come."""
        self.less_motion = False
        """Whether the user has turned animations off."""
        self.hurried = False
        """Whether the network runs at full speed, so that edges need not be repainted in every frame."""
        self._edges_kept: tuple[object, float, QPixmap] | None = None
        self.pace = 1.0
        """The seconds per training step."""
        self.card: tuple[str, ...] = ()
        """Further lines on the card of the node under the pointer."""
        self._before: NetworkGraph | None = None
        self._images: list[list[QImage]] = []
        self._images_before: list[list[QImage]] = []
        self._held: Held | None = None
        self._gap: int | None = None
        self._target: int | None = None
        self._by_keys = False
        self._clock = QTimer(self)
        self._clock.setInterval(MOTION_MS)
        self._clock.timeout.connect(self._move_on)
        self._last = 0.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.installEventFilter(self)
        self.setMinimumSize(240, 140)
        self.setAccessibleName("The network")

    def show_graph(self, graph: NetworkGraph | None, theatre: bool = True) -> None:
        """Draw this network. theatre: whether to animate a step since the last graph phase by phase."""
        before, self.shown = self.shown, graph
        stepped = (
            graph is not None and before is not None and graph.step is not None and theatre
            and (before.step is None or graph.step.number > before.step.number)
            and _alike(before, graph)
        )  # fmt: skip
        if stepped:
            self._before, self._images_before = before, self._images
            self._begin_motion()
        elif self._before is not None and (graph is None or not _alike(self._before, graph) or not theatre):
            self._end_motion()
        self._images = [] if graph is None else [painting.images_of(column, self.theme) for column in graph.columns]
        self._place()
        self.update()

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

    def show_card(self, lines: Sequence[str]) -> None:
        """Show these lines on the card of the node under the pointer, or of the pinned one."""
        if tuple(lines) != self.card:
            self.card = tuple(lines)
            self.update()

    def fit(self) -> None:
        """Show the whole network."""
        self.scale, self.offset = 1.0, QPointF()
        self.update()

    def resizeEvent(self, event: object) -> None:
        self._place()

    def hideEvent(self, event: object) -> None:
        self._end_motion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the canvas has the focus, it handles the arrow keys instead of the window's shortcuts."""
        wanted = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and (
            event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        )  # fmt: skip
        if wanted:
            event.accept()
        return wanted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Right:
            self._next_phase()
        elif event.key() == Qt.Key.Key_Left:
            self._previous_phase()
        else:
            event.ignore()

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
            at = event.position()
            on_button = self._button_at(at) is not None or self._gap_at(at) is not None
            self._held = Held(at, None if on_button else self._head_at(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = self._held
        if held is not None:
            moved = event.position() - held.at
            if held.dragged or moved.manhattanLength() >= DRAG:
                held.dragged = True
                self._drag(held, event.position())
            return
        node = self.node_at(event.position())
        found = None if node is None else (node.column, node.place)
        gap = self._gap_at(event.position())
        touchable = found or gap is not None or self._button_at(event.position()) or self._menu_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if touchable else Qt.CursorShape.ArrowCursor)
        if (found, gap) != (self.hovered, self._gap):
            another = found != self.hovered
            self.hovered, self._gap = found, gap
            if another:
                self.card = ()
                self.touched.emit()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        if held.dragged:
            self._drop(held)
            return
        at, where = event.position(), event.globalPosition().toPoint()
        button, gap, menu = self._button_at(at), self._gap_at(at), self._menu_at(at)
        if button is not None:
            self._resize(*button)
        elif gap is not None:
            self._gap = None
            self.layer_wanted.emit(gap, where)
        elif menu == 0:
            self.source_wanted.emit(where)
        elif menu is not None:
            self.activation_wanted.emit(menu, where)
        else:
            self._click(self.node_at(at))
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.hovered = self._gap = None
        self.card = ()
        self.update()

    def node_at(self, position: QPointF) -> Node | None:
        """The node at a position in the widget; None if there is none."""
        at = self._unscaled(position)
        return next((node for row in self.nodes for node in row if node.box.contains(at)), None)

    def paintEvent(self, event: object) -> None:
        graph = self.drawn
        if graph is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.offset)
            painter.scale(self.scale, self.scale)
            self._paint_edges(painter, graph)
            for place, column in enumerate(graph.columns):
                painting.paint_head(painter, self.theme, self.layout_of, place, column)
                self._paint_nodes(painter, place, column, graph)
            if self._gap is not None and self._target is None:
                painting.paint_gap(painter, self.theme, self.layout_of.gap_box(self._gap))
            if self._target is not None:
                painter.setPen(QPen(QColor(self.theme.accent), 2))
                x = self.layout_of.gap_box(self._target).center().x()
                painter.drawLine(QPointF(x, 4), QPointF(x, self.height() - MARGIN))
            painter.resetTransform()
            self._paint_phase(painter)
            self._paint_card(painter, graph)

    def _unscaled(self, position: QPointF) -> QPointF:
        """A position in the widget in the drawing's own coordinates."""
        away = position - self.offset
        return QPointF(away.x() / self.scale, away.y() / self.scale)

    def _place(self) -> None:
        """Compute the positions of all nodes."""
        self.layout_of = Layout(self.width(), self.height(), () if self.shown is None else self.shown.columns)
        self.nodes = self.layout_of.nodes()

    def _paint_edges(self, painter: QPainter, graph: NetworkGraph) -> None:
        """Paint all edges; while the network runs at full speed, into a pixmap that is reused for some frames."""
        key = (self.size(), self.scale, self.offset, self.hovered, self.pin, self.theme, self.devicePixelRatioF(),
               [(len(one.shown), one.kind) for one in graph.columns])  # fmt: skip
        now = time.monotonic()
        if not self.hurried or self.motion.running:
            self._edges_kept = None
            self._paint_edges_now(painter, graph)
            return
        if self._edges_kept is None or self._edges_kept[0] != key or now - self._edges_kept[1] > EDGES_SECONDS:
            ratio = self.devicePixelRatioF()
            kept = QPixmap(self.size() * ratio)
            kept.setDevicePixelRatio(ratio)
            kept.fill(QColor(self.theme.surface))
            with QPainter(kept) as own:
                own.setRenderHint(QPainter.RenderHint.Antialiasing)
                own.translate(self.offset)
                own.scale(self.scale, self.scale)
                self._paint_edges_now(own, graph)
            self._edges_kept = key, now, kept
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._edges_kept[2])
        painter.restore()

    def _paint_edges_now(self, painter: QPainter, graph: NetworkGraph) -> None:
        focus = self.hovered or self.pin
        for index, edges in enumerate(graph.edges):
            if index + 1 >= len(self.nodes) or not self.nodes[index] or not self.nodes[index + 1]:
                continue
            sides = self.nodes[index], self.nodes[index + 1]
            own = None
            if focus is not None:
                own = (focus[1] if focus[0] == index else None, focus[1] if focus[0] == index + 1 else None)
            painting.paint_changes(painter, self.theme, edges, sides, self.motion.flash)
            painting.paint_edges(painter, self.theme, edges, sides, own)

    def _paint_nodes(self, painter: QPainter, index: int, column: Column, graph: NetworkGraph) -> None:
        nodes, motion, count = self.nodes[index], self.motion, len(graph.columns)
        lit = motion.lit(index, count)
        if column.kind == "folded":
            painter.setPen(QColor(self.theme.dim))
            painter.setFont(font(SMALL_PX))
            pitch = self.layout_of.pitch
            left = self.layout_of.middle(index) - pitch / 2
            painter.drawText(
                QRectF(left, self.layout_of.head, pitch, self.height() - self.layout_of.head - MARGIN),
                painting.CENTRE,
                "···",
            )
            return
        if column.kind == "outputs":
            painting.paint_outputs(painter, self.theme, nodes, graph, lit)
        else:
            images = self._images_before if graph is self._before else self._images
            for node, image in zip(nodes, images[index], strict=True):
                chosen = (index, node.place) in (self.pin, self.hovered)
                painting.paint_node(painter, self.theme, node, image, column.kind == "plane", lit, chosen)
                if column.names:
                    painting.paint_name(painter, self.theme, node.box, column.names[node.place])
        self._paint_rings(painter, index, count)

    def _paint_rings(self, painter: QPainter, index: int, count: int) -> None:
        """Paint the δ of the step as rings."""
        step, reached = None if self.shown is None else self.shown.step, self.motion.ring(index, count)
        if step is None or reached <= 0 or index >= len(step.deltas) or not len(step.deltas[index]):
            return
        deltas = step.deltas[index]
        limit = float(abs(deltas).max()) or 1.0
        for node, delta in zip(self.nodes[index], deltas.tolist(), strict=False):
            painting.paint_ring(painter, self.theme, node.box, delta / limit, reached)

    def _paint_phase(self, painter: QPainter) -> None:
        """Write which phase of the step is shown, and the cost as soon as it is known."""
        step = None if self.shown is None else self.shown.step
        if step is None or not self.motion.running:
            return
        words = TITLES[self.motion.phase]
        if self.motion.shows_cost:
            words = f"{words} · {painting.cost_text(step.cost)}" if self.motion.phase is not Phase.COST else (
                painting.cost_text(step.cost))  # fmt: skip
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(self.theme.dim))
        high = round(MARGIN * type_scale()) + 2
        room = QRectF(4, self.height() - high, self.width() - 8, high)
        painter.drawText(room, painting.MIDDLE, f"step {step.number:,} · {words}")

    def _paint_card(self, painter: QPainter, graph: NetworkGraph) -> None:
        """Paint the card of the node under the pointer, or of the pinned one."""
        found = self.hovered or self.pin
        if found is None or found[0] >= len(graph.columns) or found[1] >= len(graph.columns[found[0]].shown):
            return
        box = self.nodes[found[0]][found[1]].box
        corner = QPointF(box.left(), box.top()) * self.scale + self.offset
        beside = QRectF(corner.x(), corner.y(), box.width() * self.scale, box.height() * self.scale)
        lines = [*told(graph, *found), *self.card]
        painting.paint_card(painter, self.theme, lines, beside, QRectF(self.rect()))

    def _button_at(self, position: QPointF) -> tuple[int, int] | None:
        """The column and the step, −1 or 1, of the − or + at a position in the widget."""
        if self.shown is None or not self.layout_of.roomy:
            return None
        at = self._unscaled(position)
        for index, column in enumerate(self.shown.columns):
            for step in (-1, 1):
                box = self.layout_of.button_box(index, step).adjusted(-3, -3, 3, 3)
                if column.spec is not None and box.contains(at):
                    return index, step
        return None

    def _gap_at(self, position: QPointF) -> int | None:
        """The column behind which a click at this position adds a layer."""
        if self.shown is None:
            return None
        at = self._unscaled(position)
        return next(
            (index for index, column in enumerate(self.shown.columns[:-1])
             if column.place is not None and self.layout_of.gap_box(index).adjusted(-3, -4, 3, 4).contains(at)),
            None,
        )  # fmt: skip

    def _menu_at(self, position: QPointF) -> int | None:
        """The column whose menu, the second line of its header, is at a position in the widget."""
        index = self._head_at(position)
        if self.shown is None or index is None or self._unscaled(position).y() < self.layout_of.line + 1:
            return None
        if index == 0:
            return 0 if self.shown.source else None
        return index if self.shown.columns[index].activation and self.layout_of.roomy else None

    def _head_at(self, position: QPointF) -> int | None:
        at = self._unscaled(position)
        if self.shown is None or not 0 <= at.y() < self.layout_of.head - 4 or self.layout_of.pitch <= 0:
            return None
        index = int((at.x() - MARGIN) // self.layout_of.pitch)
        return index if 0 <= index < len(self.shown.columns) else None

    def _resize(self, index: int, step: int) -> None:
        assert self.shown is not None
        column = self.shown.columns[index]
        wanted = column.size + step
        if wanted >= 1:
            self.resized.emit({f"network.layers[{column.spec}].{column.size_field}": wanted})

    def _click(self, node: Node | None) -> None:
        if node is not None and self.shown is not None and self.shown.columns[node.column].kind == "image":
            self.another_wanted.emit()
            return
        wanted = None if node is None else (node.column, node.place)
        self.pin = None if wanted == self.pin else wanted
        self.pinned.emit(self.pin)

    def _drag(self, held: Held, at: QPointF) -> None:
        """Move the layer whose header is held, otherwise the whole drawing."""
        movable = None if held.head is None or self.shown is None else self.shown.columns[held.head]
        if movable is not None and movable.layer is not None and movable.place is not None:
            middle = self.layout_of.middle
            x, columns = self._unscaled(at).x(), self.shown.columns if self.shown else ()
            gaps = [index for index, column in enumerate(columns[:-1]) if column.place is not None]
            self._target = min(gaps, key=lambda gap: abs(middle(gap) + self.layout_of.pitch / 2 - x))
        elif held.head is None:
            self.offset = self.offset + (at - held.at)
            held.at = at
        self.update()

    def _drop(self, held: Held) -> None:
        target, self._target = self._target, None
        if target is not None and held.head is not None and self.shown is not None:
            columns = self.shown.columns
            start, end = columns[held.head].place, columns[target].place
            if start is not None and end is not None and end not in (start - 1, start):
                self.layer_moved.emit(start - 1, end - (end > start))
        self.update()

    def _begin_motion(self) -> None:
        self.motion.begin()
        if self._by_keys:
            self._by_keys = False
            self.show_phase(Phase.FORWARD)
        elif self.moves:
            self._last = time.perf_counter()
            self._clock.start()
        else:
            self._end_motion()

    def _end_motion(self) -> None:
        self._clock.stop()
        self.motion.finish()
        self._before, self._images_before = None, []

    def _move_on(self) -> None:
        now = time.perf_counter()
        passed, self._last = now - self._last, now
        self.motion.advance(passed / min(LONGEST_SECONDS, self.pace))
        if not self.motion.running:
            self._end_motion()
        self.update()

    def _next_phase(self) -> None:
        if self.motion.running and self.motion.phase < Phase.UPDATE:
            self.show_phase(Phase(self.motion.phase + 1))
        else:
            self._end_motion()
            self._by_keys = True
            self.step_wanted.emit()
            self.update()

    def _previous_phase(self) -> None:
        if self.motion.running and self.motion.phase > Phase.FORWARD:
            self.show_phase(Phase(self.motion.phase - 1))


def told(graph: NetworkGraph, column: int, place: int) -> list[str]:
    """The lines on the card of one node: what it is, and its values."""
    of_it = graph.columns[column]
    index = int(of_it.shown[place])
    if of_it.kind == "outputs":
        names = [*graph.class_names, "none"]
        return [f"Output {names[index]}", percent(float(graph.outputs[index]))]
    what = {"image": "channel", "maps": "map", "weights": "filter"}.get(
        of_it.kind, "feature" if column == 0 else "neuron"
    )
    name = f": {of_it.names[place]}" if of_it.names else ""
    lines = [f"{of_it.name}, {what} {index + 1} of {of_it.size:,}{name}"]
    if of_it.numbers is not None:
        lines.append(f"{'x' if column == 0 else 'a'} = {number(float(of_it.numbers[place]))}")
    if column:
        edges = graph.edges[column - 1]
        own = (edges.target == place) & (edges.weights != 0)
        strongest = [edge for edge in abs(edges.weights).argsort()[::-1].tolist() if own[edge]][:3]
        before = graph.columns[column - 1]
        for edge in strongest:
            source = int(edges.source[edge])
            label = before.names[source] if before.names else str(int(before.shown[source]) + 1)
            lines.append(f"w from {label}: {number(float(edges.weights[edge]))}")
    return lines


def _alike(before: NetworkGraph, after: NetworkGraph) -> bool:
    """Whether two graphs have the same nodes."""
    return [(one.name, one.kind, len(one.shown)) for one in before.columns] == [
        (one.name, one.kind, len(one.shown)) for one in after.columns
    ]
