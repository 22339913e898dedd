"""Weights, biases and neurons changed by hand with real events: dragged, typed, frozen, switched off, and undone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.panels.network_graph import NetworkGraphPanel
from netviz.app.panels.pinned_neuron import PinnedNeuronPanel
from netviz.app.widgets.network_canvas import NetworkCanvas
from netviz.app.widgets.network_targets import Edge, Value
from netviz.config import Config, Freeze, HandChange, SetValue, SwitchOff
from netviz.data import catalogue
from netviz.engine.evaluation import evaluate
from netviz.engine.layers import Dense
from netviz.session import RunState
from netviz.session.parts.network_graph import NetworkGraph
from tests.app.conftest import until

LEFT = Qt.MouseButton.LeftButton
XOR = configs.parse(
    '[data]\nname = "xor"\n[network]\noutput = "softmax"\n'
    "start = [1.0, -0.8, 0.7, 0.9, -1.0, 0.6, 0.8, -0.7, 0.9, -0.8, 0.7, -0.9, 0.0, 0.1, -0.1, 0.0, 0.0]\n"
    'layers = [{ kind = "dense", units = 3, activation = "tanh" }]\n[training]\nlearning_rate = 0.3\nepochs = 100000'
)


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


class Hand:
    """A window in the view of the network, with what a hand does there."""

    def __init__(self, qtbot: QtBot, opened: Opened) -> None:
        self.qtbot, self.opened, self.run = qtbot, opened, opened.run_controller
        self.panel, self.pinned = (opened.window.dock_area.panels[name] for name in ("network", "pinned"))
        assert isinstance(self.panel, NetworkGraphPanel) and isinstance(self.pinned, PinnedNeuronPanel)
        self.canvas: NetworkCanvas = self.panel.canvas
        until(qtbot, lambda: self.canvas.shown is not None)

    @property
    def changes(self) -> tuple[HandChange, ...]:
        return self.run.config.network.changes

    @property
    def graph(self) -> NetworkGraph:
        assert self.canvas.shown is not None
        return self.canvas.shown

    def weight(self, layer: int, neuron: int, number: int) -> float:
        """A weight of the network as it is now, all counted from 1."""
        learned = self.run.session.snapshot()
        until(self.qtbot, learned.done)
        return float(learned.result().network.neurons[layer - 1][neuron - 1, number - 1])

    def drawn(self, layer: int, neuron: int, number: int) -> float:
        """A weight as the picture shows it; layers are columns here."""
        value = self.canvas.targets.value_of_edge(Edge(layer - 1, number - 1, neuron - 1))
        return float("nan") if value is None else value.value

    def on_edge(self, layer: int, neuron: int, number: int) -> QPoint:
        """A place on an edge where no other edge passes: close to its end."""
        left, right = self.canvas.nodes[layer - 1][number - 1].box, self.canvas.nodes[layer][neuron - 1].box
        wanted = Edge(layer - 1, number - 1, neuron - 1)
        for t in np.linspace(0.02, 0.98, 60):
            bend = 3 * t**2 * (1 - t) + t**3
            start, end = QPointF(left.right(), left.center().y()), QPointF(right.left(), right.center().y())
            along = 1.5 * t * (1 - t) + t**3
            exact = QPointF(start.x() + (end.x() - start.x()) * along, start.y() + (end.y() - start.y()) * bend)
            at = QPointF(exact.toPoint())
            if self.canvas.targets.edge_at(at) == wanted and self.canvas.targets.node_at(at) is None:
                return at.toPoint()
        raise AssertionError("no place where this edge is the nearest")

    def drag(self, start: QPoint, up: int) -> None:
        self.qtbot.mousePress(self.canvas, LEFT, pos=start)
        for part in (0.3, 0.7, 1.0):
            self.qtbot.mouseMove(self.canvas, start - QPoint(0, round(up * part)))
        self.qtbot.mouseRelease(self.canvas, LEFT, pos=start - QPoint(0, up))

    def shows(self, holds: Callable[[], object]) -> None:
        """Wait until a frame with the present config is shown, and something holds."""
        until(self.qtbot, lambda: self.run.frame.config == self.run.config and holds())

    def undo(self) -> str:
        """Undo by the key; returns what the menu said before."""
        action = self.opened.window.commands.action("edit.undo")
        said = action.text()
        self.opened.window.setFocus()
        self.qtbot.keyClick(self.opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        return said


@pytest.fixture
def hand(qtbot: QtBot, open_netviz: Callable[..., Opened]) -> Hand:
    return Hand(qtbot, open_netviz(XOR, view="network"))


def test_edges_and_nodes_are_dragged_as_one_edit_each_and_the_maps_follow(hand: Hand) -> None:
    before, at = hand.weight(1, 2, 1), hand.on_edge(1, 2, 1)
    maps = hand.graph.columns[1].values[1].copy()
    hand.drag(at, 60)
    (change,) = hand.changes
    assert isinstance(change, SetValue) and (change.layer, change.neuron, change.input) == (1, 2, 1)
    assert change.value == pytest.approx(before + 0.6 * max(0.5, hand.graph.limit), abs=0.02)
    hand.shows(lambda: hand.drawn(1, 2, 1) == pytest.approx(change.value))
    assert np.abs(hand.graph.columns[1].values[1] - maps).max() > 0.1
    assert hand.run.history.stack.count() == 1
    assert hand.canvas.offset == QPointF(), "nothing is panned"
    assert hand.undo() == f"Undo: set w 1 → 2 to {str(change.value).replace('-', '−')} in layer 1"
    hand.shows(lambda: hand.drawn(1, 2, 1) == pytest.approx(before, abs=1e-6))
    assert hand.changes == ()
    node = hand.canvas.nodes[1][0].box.center().toPoint()
    hand.drag(node, -40)
    (change,) = hand.changes
    assert isinstance(change, SetValue) and (change.neuron, change.input) == (1, 0) and change.value < 0
    hand.shows(lambda: hand.graph.columns[1].biases[0] == pytest.approx(change.value))
    hand.drag(QPoint(8, hand.canvas.height() - 8), 20)
    assert hand.canvas.offset != QPointF() and len(hand.changes) == 1


@pytest.mark.slow(once=True)
def test_a_value_is_typed_set_to_zero_and_frozen_while_it_trains(hand: Hand) -> None:
    qtbot, editor = hand.qtbot, hand.pinned.editor
    hand.run.train()
    until(qtbot, lambda: hand.run.frame.step > 3)
    qtbot.mouseClick(hand.canvas, LEFT, pos=hand.on_edge(2, 1, 3))
    until(qtbot, lambda: editor.value.hasFocus())
    assert (editor.which.value(), hand.canvas.pin) == (3, (2, 0))
    qtbot.keyClicks(editor.value, "0.75")
    qtbot.keyClick(editor.value, Qt.Key.Key_Return)
    assert hand.changes == (SetValue(2, 1, 3, 0.75),)
    qtbot.mouseClick(editor.zero, LEFT)
    assert hand.changes == (SetValue(2, 1, 3, 0.0),)
    hand.shows(lambda: hand.pinned.shown.changes == hand.changes)
    qtbot.mouseClick(editor.freeze, LEFT)
    value, freeze = hand.changes
    assert freeze == Freeze(2, 1, 3) and isinstance(value, SetValue)
    hand.shows(lambda: hand.drawn(2, 1, 3) == pytest.approx(value.value))
    seen = hand.run.frame.step
    until(qtbot, lambda: hand.run.frame.step > seen + 20)
    assert hand.run.frame.state is RunState.RUNNING
    assert hand.weight(2, 1, 3) == pytest.approx(value.value, abs=1e-9)
    assert hand.graph.edges[1].frozen
    said = hand.undo()
    # It was set once more to be frozen there, unless no step had been taken since it was set to zero.
    assert said.startswith(("Undo: set w 3 → 1 to ", "Undo: freeze w 3 → 1 "))
    hand.shows(lambda: not hand.graph.edges[1].frozen)


@pytest.mark.slow(once=True)
def test_a_neuron_is_frozen_and_switched_off_by_its_buttons_and_all_is_let_go(hand: Hand) -> None:
    qtbot, editor = hand.qtbot, hand.pinned.editor
    node = hand.canvas.nodes[1][2].box.center()
    before = hand.weight(2, 1, 3)
    qtbot.mouseClick(hand.canvas, LEFT, pos=node.toPoint())
    until(qtbot, lambda: editor.off.isVisible())
    qtbot.mouseClick(editor.off, LEFT)
    qtbot.mouseClick(editor.freeze_all, LEFT)
    assert hand.changes == (SwitchOff(1, 3), Freeze(1, 3))
    hand.shows(lambda: hand.graph.columns[1].off == hand.graph.columns[1].frozen == {2})
    assert editor.off.isChecked() and editor.freeze_all.isChecked()
    corner = (node + QPointF(node.x() * 0 + 10, 10)).toPoint()
    colour = hand.canvas.grab().toImage().pixelColor(corner)
    assert max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue()) < 20
    assert hand.panel.let_go.text().startswith("2 changes by hand")
    qtbot.mouseClick(hand.panel.let_go, LEFT)
    hand.shows(lambda: not hand.panel.let_go.isVisible())
    assert (hand.changes, hand.weight(2, 1, 3)) == ((), before)
    assert hand.undo() == "Undo: remove 2 changes by hand"
    assert hand.changes == (SwitchOff(1, 3), Freeze(1, 3))
    output = hand.canvas.nodes[2][0].box.center().toPoint()
    qtbot.mouseClick(hand.canvas, LEFT, pos=output)
    until(qtbot, lambda: hand.pinned.shown is not None and hand.pinned.shown.of_output)
    assert not editor.off.isEnabled(), "nothing hears an output"
    # A layer of another size ends its changes.
    hand.run.apply(configs.replaced(hand.run.config, "network.layers", (Dense(2, "tanh"),)))
    assert hand.changes == ()
    assert hand.opened.window.message.history[-1].text.startswith("2 changes by hand were dropped with the layer")
    hand.undo()
    assert len(hand.changes) == 2


def test_the_menu_of_a_weight_and_of_a_neuron_and_the_keys(hand: Hand) -> None:
    hand.canvas.menu_wanted.disconnect()  # a menu that is open waits for the mouse
    wanted: list[Value] = []
    hand.canvas.menu_wanted.connect(lambda value, where: wanted.append(value))
    for at in (hand.on_edge(1, 1, 2), hand.canvas.nodes[1][1].box.center().toPoint()):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hand.canvas.mapToGlobal(at))
        QApplication.sendEvent(hand.canvas, event)
    weight, bias = wanted
    assert (weight.layer, weight.neuron, weight.input) == (1, 1, 2) and (bias.neuron, bias.input) == (2, 0)

    def choose(value: Value, title: str) -> None:
        menu = hand.panel.hand_menu(value)
        next(action for action in menu.actions() if action.text() == title).trigger()
        hand.shows(lambda: True)

    choose(weight, "Set w 2 → 1 to zero")
    choose(weight, "Freeze w 2 → 1")
    choose(bias, "Switch the neuron off")
    choose(bias, "Freeze the neuron")
    assert hand.changes[1:] == (Freeze(1, 1, 2), SwitchOff(1, 2), Freeze(1, 2))
    for title in ("Unfreeze w 2 → 1", "Restore w 2 → 1 as it was before"):
        choose(weight, title)
    choose(bias, "Switch the neuron on")
    assert hand.changes == (Freeze(1, 2),)
    # All of it is reached by the keyboard.
    qtbot, canvas = hand.qtbot, hand.canvas
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.ringed
    for key, pin in ((Qt.Key.Key_Down, (1, 0)), (Qt.Key.Key_Down, (1, 1)), (Qt.Key.Key_Up, (1, 0))):
        qtbot.keyClick(canvas, key)
        assert canvas.pin == pin
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.pin == (2, 0)
    with qtbot.waitSignal(canvas.menu_wanted) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), canvas.mapToGlobal(QPoint()))
        QApplication.sendEvent(canvas, event)
    assert (asked.args[0].layer, asked.args[0].neuron, asked.args[0].input) == (2, 1, 0)
    editor = hand.pinned.editor
    until(qtbot, lambda: editor.isVisible())
    for field in (editor.which, editor.value, editor.zero, editor.freeze, editor.freeze_all):
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.accessibleName()
    editor.which.setFocus()
    qtbot.keyClick(editor.which, Qt.Key.Key_Up)
    assert (editor.which.value(), editor.value.value()) == (1, pytest.approx(hand.weight(2, 1, 1), abs=1e-6))


@pytest.mark.slow(once=True)
def test_xor_is_built_from_nothing_in_the_panel_alone_and_solved(
    qtbot: QtBot, open_netviz: Callable[..., Opened]
) -> None:
    nothing = configs.changed(
        configs.with_data(Config(), "xor"), {"network.layers": [], "training.learning_rate": 0.03}
    )
    hand = Hand(qtbot, open_netviz(nothing, view="network"))
    canvas = hand.canvas

    def choose(title: str) -> None:
        """Click an entry of the menu that is open."""
        until(qtbot, lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text() == title)
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        hand.shows(lambda: len(hand.graph.columns) == 2 + len(hand.run.config.network.layers))

    def accuracy() -> float:
        learned = hand.run.session.snapshot()
        until(qtbot, learned.done)
        return evaluate(learned.result().network, catalogue.load("xor").test).accuracy

    qtbot.mouseClick(canvas, LEFT, pos=canvas.layout_of.gap_box(0).center().toPoint())
    choose("Dense")
    middle = round(canvas.layout_of.middle(1))
    qtbot.mouseClick(canvas, LEFT, pos=QPoint(middle, round(canvas.layout_of.line * 1.5)))
    choose("tanh")
    units = hand.run.config.network.layers[0].units
    for step, wanted in ((1, units + 1), (-1, units)):
        qtbot.mouseClick(canvas, LEFT, pos=canvas.layout_of.button_box(1, step).center().toPoint())
        hand.shows(lambda wanted=wanted: hand.graph.columns[1].size == wanted)
    assert hand.run.config.network.layers == (Dense(units, "tanh"),)
    # The input's menu has the features; one more, and one less again.
    for title in ("x₁x₂", "x₁x₂"):
        qtbot.mouseClick(
            canvas, LEFT, pos=QPoint(round(canvas.layout_of.middle(0)), round(canvas.layout_of.line * 1.5))
        )
        choose(title)
        hand.shows(lambda: hand.graph.columns[0].size == len(hand.run.config.data.features or "xy"))
    assert hand.run.config.data.features is None
    assert accuracy() < 0.9, "nobody has solved it yet"
    qtbot.mouseClick(hand.opened.window.tool_bar.train, LEFT)
    until(qtbot, lambda: hand.run.frame.position > 2)
    until(qtbot, lambda: accuracy() > 0.97)
