"""The network's picture in its panel: what is painted is what the part says, and it can be touched."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.app.panels.network_graph import NetworkGraphPanel, summary
from netviz.app.style.theme import LIGHT
from netviz.app.widgets.network_canvas import told
from netviz.session.parts.network_graph import Column, Edges, NetworkGraph
from tests.app.made_up import frame, network_graph

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, graph: NetworkGraph) -> NetworkGraphPanel:
    panel = NetworkGraphPanel()
    panel.set_theme(LIGHT)
    panel.resize(700, 320)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    panel.set_frame(frame(parts={NetworkGraph: graph}))
    return panel


def toy(weight: float) -> NetworkGraph:
    """One feature, one neuron, one edge."""
    one = np.arange(1)
    columns = (
        Column("plane", "Input", "1 feature", 1, one, np.full((1, 4, 4), 0.5)),
        Column("plane", "dense 1", "tanh", 1, one, np.full((1, 4, 4), -1.0), 0, "units"),
    )
    return NetworkGraph(columns, (Edges(one, one, np.array([weight]), 1),), abs(weight), (), np.zeros(0), None, False)


def centre(panel: NetworkGraphPanel, column: int, place: int) -> QPoint:
    return panel.canvas.nodes[column][place].box.center().toPoint()


def test_an_edge_has_the_colour_of_its_sign_and_a_node_that_of_its_map(qtbot: QtBot) -> None:
    for weight, colour in ((2.0, LIGHT.positive), (-2.0, LIGHT.negative)):
        panel = shown(qtbot, toy(weight))
        picture = panel.canvas.grab().toImage()
        left, right = panel.canvas.nodes[0][0].box, panel.canvas.nodes[1][0].box
        middle = ((left.center() + right.center()) / 2).toPoint()
        assert picture.pixelColor(middle) == QColor(colour)
        assert picture.pixelColor(centre(panel, 1, 0)) == QColor(LIGHT.negative)  # it says −1 everywhere


def test_a_node_is_pinned_by_a_click_and_let_go_by_another(qtbot: QtBot) -> None:
    panel = shown(qtbot, network_graph())
    at = centre(panel, 1, 1)
    with qtbot.waitSignal(panel.asked):
        qtbot.mouseClick(panel.canvas, LEFT, pos=at)
    assert panel.questions() == {NetworkGraph: (1, 1)}
    qtbot.mouseClick(panel.canvas, LEFT, pos=at)
    assert panel.questions() == {}


def test_plus_and_minus_change_a_layer(qtbot: QtBot) -> None:
    panel = shown(qtbot, network_graph())
    for step, units in ((1, 4), (-1, 2)):
        with qtbot.waitSignal(panel.edited) as edit:
            qtbot.mouseClick(panel.canvas, LEFT, pos=panel.canvas.layout_of.button_box(1, step).center().toPoint())
        assert edit.args == [{"network.layers[0].units": units}]
    assert panel.questions() == {}


def test_the_wheel_looks_closer_dragging_moves_and_a_double_click_fits(qtbot: QtBot) -> None:
    panel = shown(qtbot, network_graph())
    canvas, at = panel.canvas, QPoint(200, 150)
    event = QWheelEvent(QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert canvas.scale > 1.7
    before = canvas.offset
    qtbot.mousePress(canvas, LEFT, pos=at)
    qtbot.mouseMove(canvas, at + QPoint(20, 10))
    qtbot.mouseMove(canvas, at + QPoint(40, 20))
    qtbot.mouseRelease(canvas, LEFT, pos=at + QPoint(40, 20))
    assert canvas.offset != before
    assert panel.questions() == {}  # a drag pins nothing
    qtbot.mouseDClick(canvas, LEFT, pos=at)
    assert (canvas.scale, canvas.offset) == (1.0, QPointF())


def test_nodes_stay_inside_and_apart_whatever_the_size(qtbot: QtBot) -> None:
    rng = np.random.default_rng(0)
    for units in (1, 8, 60, 120):
        values = rng.random((units, 1, 1))
        columns = tuple(Column("units", f"dense {units}", "ReLU", units, np.arange(units), values) for _ in range(6))
        nothing = Edges(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0), 0)
        graph = NetworkGraph(columns, (nothing,) * 5, 1.0, (), np.zeros(0), None, False)
        panel = shown(qtbot, graph)
        for size in ((360, 180), (700, 320), (1400, 700)):
            panel.resize(*size)
            panel.set_frame(frame(parts={NetworkGraph: graph}))
            boxes = [node.box for row in panel.canvas.nodes for node in row]
            canvas = panel.canvas.rect().adjusted(-1, -1, 1, 1)
            assert all(canvas.contains(box.toRect()) for box in boxes)
            assert not any(a.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b) for a in boxes for b in boxes if a is not b)


def test_what_is_said_of_a_node_is_its_weights(qtbot: QtBot) -> None:
    graph = network_graph()
    assert summary(graph).startswith("15 edges · largest |w| 2")
    lines = told(graph, 1, 0)
    assert lines[0] == "dense 3, neuron 1 of 3"
    assert "w from 2: −2.00" in lines
