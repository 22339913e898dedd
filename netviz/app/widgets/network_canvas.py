"""The drawn network under the user's hands: what the mouse and the keys do with the picture.

The wheel zooms, dragging pans, and a double-click shows everything. A click pins a node, so that all of its edges are
drawn; dragging an edge up or down changes its weight, dragging a node its bias. In a column's header, − and + change
the number of neurons, and a menu the activation. A + between two columns adds a layer; dragging a header moves one.
Left and Right go through a step phase by phase; Up, Down and Shift with Left and Right pin other nodes, Esc none.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

from netviz.app.widgets.network_layout import Node
from netviz.app.widgets.network_motion import Phase
from netviz.app.widgets.network_picture import NetworkPicture
from netviz.app.widgets.network_targets import Value
from netviz.config import HandEdit

CLOSER, CLOSEST, FARTHEST = 1.2, 8.0, 0.5
DRAG = 5
# Dragging by PIXELS changes a value by as much as the largest weight drawn, and by at least LEAST.
PIXELS, LEAST = 100, 0.5
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


@dataclass
class Held:
    """What the mouse holds: where it was pressed, and the column whose header or the value that was pressed, if any."""

    at: QPointF
    head: int | None = None
    value: Value | None = None
    dragged: bool = False


class NetworkCanvas(NetworkPicture):
    """The picture, with all that can be done with it."""

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
    """source_wanted(where): the menu of the input, its source or its features, is to open at a global position."""
    another_wanted = Signal()
    """Another example is wanted as the input."""
    step_wanted = Signal()
    """The next mini-batch is to be trained."""
    touched = Signal()
    """The pointer has moved to another node, or to another point of a node's map."""
    changed_by_hand = Signal(object)
    """changed_by_hand(HandEdit): a weight or bias is being dragged."""
    value_chosen = Signal(object)
    """value_chosen(Value): another value of a weight or bias is to be typed; its neuron is pinned."""
    menu_wanted = Signal(object, QPoint)
    """menu_wanted(Value, where): the menu of what can be done by hand with a weight, or with a neuron if it is the
    neuron's bias, is to open at a global position.
    """

    def __init__(self) -> None:
        super().__init__()
        self._held: Held | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the canvas has the focus, it handles the arrow keys instead of the window's shortcuts."""
        wanted = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in KEYS
        if wanted:
            event.accept()
        return wanted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._pin_another(0, 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and shift:
            self._pin_another(1 if key == Qt.Key.Key_Right else -1, 0)
        elif key == Qt.Key.Key_Right:
            self._next_phase()
        elif key == Qt.Key.Key_Left:
            self._previous_phase()
        elif key == Qt.Key.Key_Escape and self.pin is not None:
            self.let_go()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        self.update()

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
        self.place_map()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at, targets = self.unscaled(event.position()), self.targets
        self._held = Held(event.position())
        if targets.button_at(at) is None and targets.gap_at(at) is None:
            self._held.head = targets.head_at(at)
            self._held.value = self._value_at(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held, self.pointer = self._held, event.position()
        if held is not None:
            moved = event.position() - held.at
            if held.dragged or moved.manhattanLength() >= DRAG:
                held.dragged = True
                self._drag(held, event)
            return
        at, targets = self.unscaled(event.position()), self.targets
        node = targets.node_at(at)
        found, gap = None if node is None else (node.column, node.place), targets.gap_at(at)
        edge = targets.edge_at(at) if node is None and gap is None else None
        self.setCursor(self._cursor_at(at, found is not None or gap is not None, edge is not None))
        if (found, gap, edge) != (self.hovered, self.gap, self.edge):
            another = found != self.hovered
            self.hovered, self.gap, self.edge = found, gap, edge
            if another:
                self.card = ()
                self.touched.emit()
            self.update()
        elif found is not None and self.kind_of(found) == "plane":
            self.touched.emit()  # another point of the plane

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if held.dragged:
            self._drop(held)
            return
        at, where, targets = self.unscaled(event.position()), event.globalPosition().toPoint(), self.targets
        button, gap, menu, node = targets.button_at(at), targets.gap_at(at), targets.menu_at(at), targets.node_at(at)
        if button is not None:
            self._resize(*button)
        elif gap is not None:
            self.gap = None
            self.layer_wanted.emit(gap, where)
        elif menu == 0:
            self.source_wanted.emit(where)
        elif menu is not None:
            self.activation_wanted.emit(menu, where)
        elif node is None and (edge := targets.edge_at(at)) is not None:
            value = targets.value_of_edge(edge)
            assert value is not None
            self.choose_value(value)
        else:
            self._click(node)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the weight, neuron or input under the pointer; by the keyboard that of the pinned one."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.unscaled(QPointF(event.pos()))
        node = self.targets.node_at(at)
        if (self.pin or (-1,))[0] == 0 if by_keys else node is not None and node.column == 0:
            self.source_wanted.emit(event.globalPos())
            return
        value = self.targets.bias_of(self.pin) if by_keys else self._value_at(at)
        if value is not None:
            corner = self.nodes[self.pin[0]][self.pin[1]].box.bottomRight() if by_keys and self.pin else at
            self.menu_wanted.emit(value, self.mapToGlobal((corner * self.scale + self.offset).toPoint()))

    def leaveEvent(self, event: object) -> None:
        self.hovered = self.gap = self.edge = None
        self.card = ()
        self.update()

    def _value_at(self, at: QPointF) -> Value | None:
        """The value that is dragged from a position of the drawing: a node's bias, or the weight of an edge."""
        targets = self.targets
        node = targets.node_at(at)
        if node is not None:
            return targets.bias_of((node.column, node.place))
        return targets.value_of_edge(targets.edge_at(at))

    def _cursor_at(self, at: QPointF, on_node: bool, on_edge: bool) -> Qt.CursorShape:
        targets = self.targets
        if on_edge:
            return Qt.CursorShape.SizeVerCursor
        touchable = on_node or targets.button_at(at) is not None or targets.menu_at(at) is not None
        return Qt.CursorShape.PointingHandCursor if touchable else Qt.CursorShape.ArrowCursor

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
        self._pin(None if wanted == self.pin else wanted)

    def let_go(self) -> None:
        """Pin no node any more."""
        if self.pin is not None:
            self._pin(None)

    def _pin(self, node: tuple[int, int] | None) -> None:
        self.pin = node
        self.update()
        self.pinned.emit(node)

    def choose_value(self, value: Value) -> None:
        """Pin the neuron of a value, and let the user type another one."""
        columns = () if self.shown is None else self.shown.columns
        for index, column in enumerate(columns):
            places = np.flatnonzero((column.shown == value.neuron - 1) & (column.number == value.layer))
            if len(places):
                self._pin((index, int(places[0])))
                self.value_chosen.emit(value)

    def _pin_another(self, columns: int, places: int) -> None:
        """Pin the next node, or the one in the next column with nodes; the first of all if none is pinned."""
        with_nodes = [index for index, row in enumerate(self.nodes) if row]
        if not with_nodes:
            return
        column, place = self.pin or (with_nodes[min(1, len(with_nodes) - 1)], -places)
        if column not in with_nodes:
            column = with_nodes[0]
        column = with_nodes[min(len(with_nodes) - 1, max(0, with_nodes.index(column) + columns))]
        place = min(len(self.nodes[column]) - 1, max(0, place + places))
        self._pin((column, place))

    def _drag(self, held: Held, event: QMouseEvent) -> None:
        """Change the value or move the layer whose header is held, otherwise move the whole drawing."""
        at = event.position()
        movable = None if held.head is None or self.shown is None else self.shown.columns[held.head]
        if movable is not None and movable.layer is not None and movable.place is not None:
            behind = self.layout_of.gap_box
            x, columns = self.unscaled(at).x(), self.shown.columns if self.shown else ()
            gaps = [index for index, column in enumerate(columns[:-1]) if column.place is not None]
            self.target = min(gaps, key=lambda gap: abs(behind(gap).center().x() - x))
        elif held.value is not None:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._drag_value(held.value, held.at.y() - at.y(), fine)
        elif held.head is None:
            self.offset = self.offset + (at - held.at)
            held.at = at
            self.place_map()
        self.update()

    def _drag_value(self, value: Value, up: float, fine: bool) -> None:
        """Give a value what it had when it was pressed, and more the further up the pointer is; `fine` is a tenth."""
        step = max(LEAST, 0.0 if self.shown is None else self.shown.limit) / PIXELS * (0.1 if fine else 1.0)
        digits = 1 - math.floor(math.log10(step))
        self.changed_by_hand.emit(HandEdit((value.set_to(round(value.value + up * step, digits)),)))

    def _drop(self, held: Held) -> None:
        target, self.target = self.target, None
        if target is not None and held.head is not None and self.shown is not None:
            columns = self.shown.columns
            start, end = columns[held.head].place, columns[target].place
            if start is not None and end is not None and end not in (start - 1, start):
                self.layer_moved.emit(start - 1, end - (end > start))
        self.update()

    def _next_phase(self) -> None:
        if self.motion.running and self.motion.phase < Phase.UPDATE:
            self.show_phase(Phase(self.motion.phase + 1))
        else:
            self.end_motion()
            self.by_keys = True
            self.step_wanted.emit()
            self.update()

    def _previous_phase(self) -> None:
        if self.motion.running and self.motion.phase > Phase.FORWARD:
            self.show_phase(Phase(self.motion.phase - 1))
