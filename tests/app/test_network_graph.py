"""The drawn network in its panel: it shows what its part of the frame says, and reacts to the mouse."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from itertools import combinations, pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QActionGroup, QColor, QFontMetricsF, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytest import MonkeyPatch
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.panels.network_graph import NetworkGraphPanel, NetworkPage
from netviz.app.panels.pinned_neuron import PinnedNeuronPanel
from netviz.app.style.theme import LIGHT, SCALE, SMALL_PX, TICK_PX, Theme, font
from netviz.app.widgets import network_edges, neuron_picture
from netviz.app.widgets.card import shortened
from netviz.app.widgets.network_card import summary, told, told_of
from netviz.app.widgets.network_layout import MARGIN, Layout, Node
from netviz.app.widgets.network_motion import SHARES, Motion, Phase
from netviz.app.widgets.network_outputs import Outputs, output_text_size
from netviz.app.widgets.network_painting import STEPS, head_detail, head_name
from netviz.app.widgets.network_picture import NetworkPicture
from netviz.app.widgets.network_targets import Value
from netviz.app.widgets.neuron_picture import output_names, shown_lines, title_of_contributions
from netviz.app.widgets.weight_scale import WeightScale
from netviz.config import Config
from netviz.engine.layers import Dense
from netviz.number_format import percent
from netviz.session import FrameRequest, RunState
from netviz.session.parts.graph_columns import GraphColumn, Kind
from netviz.session.parts.graph_edges import Edges
from netviz.session.parts.network_graph import GraphQuestion, LastStep, NetworkGraph
from netviz.session.parts.pinned_neuron import Connection, PinnedNeuron
from netviz.session.parts.plane import Plane
from netviz.session.parts.touched_neuron import TouchedNeuron
from tests.app.conftest import settle, until
from tests.app.made_up import frame, network_graph, pinned_neuron
from tests.app.test_panels import seen

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
        GraphColumn("plane", "Input", "1 feature", 1, one, np.full((1, 4, 4), 0.5)),
        GraphColumn("plane", "dense 1", "tanh", 1, one, np.full((1, 4, 4), -1.0), 0, "units"),
    )
    return NetworkGraph(columns, (Edges(one, one, np.array([weight]), 1),), abs(weight), (), np.zeros(0), None, False)


def pinned(panel: NetworkGraphPanel) -> tuple[int, int] | None:
    question = panel.questions()[NetworkGraph]
    assert isinstance(question, GraphQuestion)
    return question.pin


def centre(panel: NetworkGraphPanel, column: int, place: int) -> QPoint:
    return panel.canvas.nodes[column][place].box.center().toPoint()


def test_a_pin_ends_with_the_data_or_the_layer_that_it_belongs_to(qtbot: QtBot) -> None:
    graph = network_graph()
    panel = shown(qtbot, graph)
    first, hidden, output = graph.columns
    wider = replace(hidden, name="dense 4", size=4, shown=np.arange(4), values=np.zeros((4, 24, 24)))
    folded = replace(hidden, shown=np.array([0, 2]), values=np.zeros((2, 24, 24)))
    other = replace(hidden, name="conv 3", size_field="filters")
    none = Edges(np.arange(0), np.arange(0), np.zeros(0), 0)
    stays, ends = True, False
    for what, columns, name, goes_on in (
        ("the next frame", graph.columns, "circles", stays),
        ("one neuron more", (first, wider, output), "circles", stays),
        ("other data", graph.columns, "moons", ends),
        ("another kind of layer", (first, other, output), "circles", ends),
        ("the layer has gone", (first, replace(output, layer=0)), "circles", ends),
        ("another neuron at its place", (first, folded, output), "circles", ends),
    ):
        named = configs.replaced(Config(), "data.name", "circles")
        panel.set_frame(frame(config=named, parts={NetworkGraph: graph}))
        panel.canvas.let_go()
        qtbot.mouseClick(panel.canvas, LEFT, pos=centre(panel, 1, 1))
        qtbot.keyClick(panel.canvas, Qt.Key.Key_Escape)
        assert pinned(panel) is None
        qtbot.mouseClick(panel.canvas, LEFT, pos=centre(panel, 1, 1))
        assert pinned(panel) == (1, 1)
        told: list[object] = []
        panel.canvas.pinned.connect(told.append)
        now = replace(graph, columns=columns, edges=(none,) * (len(columns) - 1))
        panel.set_frame(frame(config=configs.replaced(named, "data.name", name), parts={NetworkGraph: now}))
        QCoreApplication.processEvents()
        assert (pinned(panel) == (1, 1), told) == (goes_on, [] if goes_on else [None]), what


def test_the_same_network_is_laid_out_once(qtbot: QtBot) -> None:
    picture = NetworkPicture()
    qtbot.addWidget(picture)
    picture.resize(700, 400)
    picture.show()
    for _ in range(2):
        picture.show_graph(network_graph())
        first, second = picture.nodes, picture.nodes
    assert first is second
    picture.show_graph(network_graph())
    assert picture.nodes is first
    picture.resize(400, 300)
    assert max(node.box.right() for row in picture.nodes for node in row) <= 400
    picture.show_graph(None)
    assert picture.nodes == []


@pytest.mark.parametrize("place", [1, 2])
def test_a_layer_that_is_added_is_like_those_before_it(qtbot: QtBot, place: int) -> None:
    """Like a neighbour of its kind, as here behind the first; with its activation otherwise."""
    network = "[network]\nlayers = [{ kind = 'dense', units = 7, activation = 'relu' }, { kind = 'dropout' }]"
    panel, edits = NetworkGraphPanel(), []
    qtbot.addWidget(panel)
    panel.edited.connect(edits.append)
    graph = toy(1.0)
    graph = replace(graph, columns=(graph.columns[0], replace(graph.columns[1], place=place)))
    panel.set_frame(frame(parts={NetworkGraph: graph}, config=configs.parse(network)))
    next(action for action in panel.layer_menu(1).actions() if action.text() == Dense.label).trigger()
    (layers,) = (edit["network.layers"] for edit in edits)
    assert layers[place] == (Dense(7, "relu") if place == 1 else Dense(activation="relu"))


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
    assert pinned(panel) == (1, 1)
    qtbot.mouseClick(panel.canvas, LEFT, pos=at)
    assert pinned(panel) is None


def test_plus_and_minus_change_a_layer(qtbot: QtBot) -> None:
    panel = shown(qtbot, network_graph())
    for step, units in ((1, 4), (-1, 2)):
        with qtbot.waitSignal(panel.edited) as edit:
            qtbot.mouseClick(panel.canvas, LEFT, pos=panel.canvas.layout_of.button_box(1, step).center().toPoint())
        assert edit.args == [{"network.layers[0].units": units}]
    assert pinned(panel) is None


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_a_name_stands_between_minus_and_plus(qapp: QApplication, scale: float) -> None:
    before = qapp.property(SCALE)
    qapp.setProperty(SCALE, scale)
    try:
        layout = Layout(700, 300, network_graph().columns)
        left, right = layout.button_box(1, -1), layout.button_box(1, 1)
        assert layout.roomy
        assert 0 < layout.between_buttons <= right.left() - left.right()
        assert layout.between_buttons >= 70 * scale
    finally:
        qapp.setProperty(SCALE, before)


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
    assert pinned(panel) is None  # a drag pins nothing
    qtbot.mouseDClick(canvas, LEFT, pos=at)
    assert (canvas.scale, canvas.offset) == (1.0, QPointF())


@pytest.mark.slow(once=True)
def test_nodes_stay_inside_and_apart_whatever_the_size(qtbot: QtBot) -> None:
    rng = np.random.default_rng(0)
    for units in (1, 8, 60, 120):
        values = rng.random((units, 1, 1))
        columns = tuple(
            GraphColumn("units", f"dense {units}", "ReLU", units, np.arange(units), values) for _ in range(6)
        )
        nothing = Edges(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0), 0)
        graph = NetworkGraph(columns, (nothing,) * 5, 1.0, (), np.zeros(0), None, False)
        panel = shown(qtbot, graph)
        for size in ((360, 180), (700, 320), (1400, 700)):
            panel.resize(*size)
            panel.set_frame(frame(parts={NetworkGraph: graph}))
            boxes = [node.box for row in panel.canvas.nodes for node in row]
            canvas = panel.canvas.rect().adjusted(-1, -1, 1, 1)
            assert all(canvas.contains(box.toRect()) for box in boxes)
            assert not any(a.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b) for a, b in combinations(boxes, 2))


@pytest.mark.parametrize(
    ("true", "mark", "other"), [(1, "right", "wrong"), (0, "wrong", "right"), (None, "right", "wrong")]
)
def test_an_answer_is_green_only_where_it_may_be_right(qtbot: QtBot, true: int | None, mark: str, other: str) -> None:
    output = GraphColumn("outputs", "Output", "softmax", 3, np.arange(3), np.zeros((3, 1, 1)))
    nothing = Edges(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0), 0)
    columns = (network_graph().columns[0], output)
    outputs = np.array([0.2, 0.7, 0.1])
    panel = shown(qtbot, NetworkGraph(columns, (nothing,), 1.0, ("a", "b", "c"), outputs, 1, False, true=true))
    assert seen(panel, getattr(LIGHT, mark)) >= 12
    assert not seen(panel, getattr(LIGHT, other))


def test_the_map_of_the_outputs_is_the_last_column_and_edges_lead_into_it(qtbot: QtBot) -> None:
    panel = shown(qtbot, toy(2.0))
    assert not panel.plane.isVisible()
    side = np.linspace(0, 1, 56)
    answers = np.stack([np.tile(side, (56, 1)), 1 - np.tile(side, (56, 1))])
    plane = Plane(2, np.zeros((1, 2)), np.zeros(1), answers, False)
    for size in ((700, 320), (420, 260)):
        panel.resize(*size)
        panel.set_frame(frame(parts={NetworkGraph: toy(2.0), Plane: plane}))
        canvas, box = panel.canvas, panel.canvas.layout_of.map_box
        assert panel.plane.isVisible() and panel.plane.geometry() == box.toRect()
        assert canvas.rect().contains(panel.plane.geometry())
        port = canvas.nodes[1][0].box
        assert port.right() <= box.left() and box.top() < port.center().y() < box.bottom()
        left = canvas.nodes[0][0].box
        middle = QPointF((left.right() + port.left()) / 2, (left.center().y() + port.center().y()) / 2)
        assert grab_colour(panel, middle) == QColor(LIGHT.positive)
        assert canvas.targets.head_at(QPointF(box.center().x(), 5)) == 1
    pixel = panel.plane.grab().toImage().pixelColor(3, 3)
    assert pixel.red() < pixel.blue(), "no axes: the map begins at its corner"
    canvas.wheelEvent(
        QWheelEvent(QPointF(), QPointF(), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    )  # fmt: skip
    assert panel.plane.width() == pytest.approx(1.2 * box.width(), abs=2), "it is zoomed with the rest"


def test_what_is_reported_of_a_node_is_its_weights(qtbot: QtBot) -> None:
    graph = network_graph()
    assert summary(graph).startswith("15 edges, |w| ≤ 2")
    lines = told(graph, 1, 0)
    assert lines[0] == "dense 3, neuron 1 of 3"
    assert "w from 2: −2.00" in lines


def test_a_neuron_has_the_same_number_on_its_card_and_in_the_title_of_its_panel(qtbot: QtBot) -> None:
    """Counted from 1, whatever its class is called; and where the title is narrow, the number is what stays."""
    output = GraphColumn("outputs", "Output", "softmax", 10, np.arange(10), np.zeros((10, 1, 1)), layer=2)
    hidden = GraphColumn("units", "dense 30", "ReLU", 30, np.arange(30), np.zeros((30, 1, 1)), layer=0)
    none = Edges(np.arange(0), np.arange(0), np.zeros(0), 0)
    graph = replace(network_graph(), columns=(hidden, output), edges=(none,), outputs=np.full(10, 0.1),
                    class_names=tuple("0123456789"))  # fmt: skip
    panel = PinnedNeuronPanel()
    qtbot.addWidget(panel)
    for neuron, column, wanted in (
        (replace(pinned_neuron(), name="output", unit=4, size=10, of_output=True), 1, "neuron 5 of 10: class 4"),
        (pinned_neuron(), 0, "5 of 30"),
    ):
        panel.set_frame(frame(parts={PinnedNeuron: neuron}))
        assert told(graph, column, 4)[0].endswith(wanted)
        assert panel.which == f"{wanted.removeprefix('neuron ')}, {neuron.name}"
        metrics = panel.fontMetrics()
        assert shortened(panel.which, metrics, metrics.horizontalAdvance(panel.which) - 1).startswith("5 of ")


def grab_colour(panel: NetworkGraphPanel, at: QPointF) -> QColor:
    return panel.canvas.grab().toImage().pixelColor(at.toPoint())


def stepped(graph: NetworkGraph, number: int, deltas: tuple[float, ...] = (-0.5, 0.25, 0.0)) -> NetworkGraph:
    """The same network after a step in which the first neuron of the middle has the largest δ."""
    errors = (np.zeros(0), np.array(deltas), np.zeros(3))
    changed = tuple(replace(edges, changes=np.linspace(-1, 1, len(edges.weights))) for edges in graph.edges)
    return replace(graph, step=LastStep(number, 0.75, errors), edges=changed)


def test_a_step_is_gone_through_in_its_order() -> None:
    motion = Motion()
    assert not motion.running
    motion.begin()
    seen = []
    while motion.running:
        seen.append(motion.phase)
        columns = [motion.lit(column, 4) for column in range(4)]
        rings = [motion.ring(column, 4) for column in range(4)]
        assert columns == sorted(columns, reverse=True)  # from left to right
        assert rings == sorted(rings)  # from right to left
        assert not any(rings) or columns == [1.0] * 4
        motion.advance(0.02)
    assert [one for place, one in enumerate(seen) if place == 0 or seen[place - 1] is not one] == list(Phase)
    assert sum(SHARES) == 1.0
    for phase in Phase:
        motion.show_whole(phase)
        assert motion.phase is phase
        assert motion.progress > 0.99


def test_the_arrow_keys_go_through_a_step_and_rings_have_the_colour_of_the_error(qtbot: QtBot) -> None:
    before = network_graph()
    panel = shown(qtbot, before)
    canvas = panel.canvas
    canvas.setFocus()
    with qtbot.waitSignal(panel.stepped):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    after = stepped(replace(before, limit=3.0), 1)
    panel.set_frame(frame(parts={NetworkGraph: after}, state=RunState.PAUSED))
    assert (canvas.motion.phase, canvas.drawn) == (Phase.FORWARD, before)  # the weights of before the update
    box = canvas.nodes[1][0].box
    ring = QPointF(box.center().x(), box.top() - 4)
    nothing = grab_colour(panel, ring)
    for phase in (Phase.COST, Phase.BACKWARD):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        assert canvas.motion.phase is phase
    assert grab_colour(panel, ring) == QColor(LIGHT.negative)
    assert grab_colour(panel, QPointF(ring.x(), canvas.nodes[1][2].box.top() - 4)) == nothing  # δ = 0
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.motion.phase is Phase.COST
    for _ in range(2):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert (canvas.motion.phase, canvas.drawn) == (Phase.UPDATE, after)
    with qtbot.waitSignal(panel.stepped):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)


def test_rings_to_one_scale_show_how_much_smaller_the_error_is_on_the_left(qtbot: QtBot) -> None:
    before = network_graph()
    panel = shown(qtbot, before)
    step = LastStep(1, 0.5, (np.zeros(0), np.array([0.001, 0.0, 0.0]), np.array([1.0, 0.0, 0.0])))
    panel.set_frame(frame(parts={NetworkGraph: replace(before, step=step)}, state=RunState.PAUSED))
    panel.canvas.show_phase(Phase.BACKWARD)
    tops = [panel.canvas.nodes[column][0].box for column in (1, 2)]
    rings = [QPointF(box.center().x(), box.top() - 3) for box in tops]
    nothing = grab_colour(panel, QPointF(rings[0].x(), panel.canvas.nodes[1][1].box.top() - 3))
    assert grab_colour(panel, rings[0]) == grab_colour(panel, rings[1]) == QColor(LIGHT.positive)
    panel.show_page(NetworkPage(rings="network"))
    faint = grab_colour(panel, rings[0])
    assert grab_colour(panel, rings[1]) == QColor(LIGHT.positive)
    assert abs(faint.red() - nothing.red()) < 20 < abs(faint.red() - QColor(LIGHT.positive).red())


def test_an_input_in_colour_is_one_picture(qtbot: QtBot) -> None:
    graph = network_graph()
    red = np.stack([np.ones((8, 8)), np.zeros((8, 8)), np.zeros((8, 8))])
    image = GraphColumn("image", "Input", "8 × 8 in colour", 1, np.arange(1), red, place=0)
    edges = Edges(np.zeros(3, np.intp), np.arange(3), np.array([0.1, 0.2, 0.3]), 3)
    panel = shown(qtbot, replace(graph, columns=(image, *graph.columns[1:]), edges=(edges, *graph.edges[1:])))
    assert len(panel.canvas.nodes[0]) == 1
    at = panel.canvas.nodes[0][0].box.center()
    assert panel.canvas.grab().toImage().pixelColor(at.toPoint()) == QColor(255, 0, 0)
    assert panel.canvas.shown is not None
    assert told(panel.canvas.shown, 0, 0) == ["Input, 8 × 8 in colour"]


def test_a_step_moves_on_its_own_unless_less_motion_is_wanted_or_it_runs_at_full_speed(qtbot: QtBot) -> None:
    graph = network_graph()
    for state, pace, less, moves in (
        (RunState.PAUSED, 0.0, False, True),
        (RunState.RUNNING, 2.0, False, True),
        (RunState.RUNNING, 0.0, False, False),
        (RunState.RUNNING, 500.0, False, False),
        (RunState.PAUSED, 0.0, True, False),
    ):
        panel = shown(qtbot, graph)
        panel.less_motion = less
        panel.set_frame(frame(parts={NetworkGraph: graph}, state=state, pace=pace))
        panel.set_frame(
            frame(
                steps=3001 if state is RunState.PAUSED else 5000,
                parts={NetworkGraph: stepped(graph, 1)},
                state=state,
                pace=pace,
            )
        )
        assert panel.canvas.motion.running == moves
        assert panel.questions()[NetworkGraph].moves == (state is RunState.PAUSED or 0 < pace <= 10)
        if moves:
            until(qtbot, lambda: not panel.canvas.motion.running)  # noqa: B023
            assert panel.canvas.drawn is panel.canvas.shown


def test_activations_layers_and_their_order_are_changed_in_the_picture(qtbot: QtBot) -> None:
    config = configs.parse(
        '[data]\nname = "xor"\n[network]\nlayers = [{ kind = "dense", units = 3, activation = "tanh" },'
        ' { kind = "dense", units = 5 }]'
    )
    graph = network_graph()
    second = replace(graph.columns[1], name="dense 5", layer=1, place=2, activation="sigmoid")
    graph = replace(graph, columns=(*graph.columns[:2], second, graph.columns[2]), edges=(*graph.edges, graph.edges[1]))
    panel = shown(qtbot, graph)
    panel.set_frame(frame(parts={NetworkGraph: graph}, config=config))
    canvas, edits = panel.canvas, []
    panel.edited.connect(edits.append)
    canvas.activation_wanted.disconnect()  # a menu that is open waits for the mouse
    canvas.layer_wanted.disconnect()
    with qtbot.waitSignal(canvas.activation_wanted) as asked:
        middle = round(canvas.layout_of.middle(1))
        qtbot.mouseClick(canvas, LEFT, pos=QPoint(middle, 28))
    next(one for one in panel.activation_menu(asked.args[0]).actions() if one.text() == "ReLU").trigger()
    assert edits == [{"network.layers[0].activation": "relu"}]
    with qtbot.waitSignal(canvas.layer_wanted) as asked:
        qtbot.mouseClick(canvas, LEFT, pos=canvas.layout_of.gap_box(1).center().toPoint())
    next(one for one in panel.layer_menu(asked.args[0]).actions() if one.text() == "Dense").trigger()
    assert [one.units for one in edits[-1]["network.layers"]] == [3, 3, 5]
    start, end = (QPoint(round(canvas.layout_of.middle(column)), 10) for column in (1, 2))
    qtbot.mousePress(canvas, LEFT, pos=start)
    qtbot.mouseMove(canvas, start + QPoint(20, 0))
    qtbot.mouseMove(canvas, end + QPoint(40, 0))
    qtbot.mouseRelease(canvas, LEFT, pos=end + QPoint(40, 0))
    assert [one.units for one in edits[-1]["network.layers"]] == [5, 3]
    assert configs.changed(config, edits[-1]).network.layers[0].units == 5


def test_a_hidden_panel_asks_for_nothing(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(view="learn")
    asked: list[FrameRequest] = []
    session = opened.run_controller.session
    request = session.request
    session.request = lambda one: (asked.append(one), request(one))
    settle(qtbot, opened, 3)
    assert asked
    assert not any(NetworkGraph in one.parts or NetworkGraph in one.questions for one in asked)
    opened.window.view_controller.show("network")
    settle(qtbot, opened, 2)
    assert NetworkGraph in asked[-1].parts


def test_an_example_and_the_filters_are_shown_where_they_are_asked_for(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(view="network")
    panel = opened.window.dock_area.panels["network"]
    assert isinstance(panel, NetworkGraphPanel)
    until(qtbot, lambda: panel.canvas.shown is not None)
    assert panel.filters.isVisible()
    assert panel.canvas.shown.source == "validation example 1"
    qtbot.mouseClick(panel.canvas, LEFT, pos=centre(panel, 0, 0))
    until(qtbot, lambda: panel.canvas.shown.source == "validation example 2")
    qtbot.mouseClick(panel.filters, LEFT)
    until(qtbot, lambda: panel.canvas.shown.columns[1].kind == "weights")
    panel.show_source("batch")
    until(qtbot, lambda: panel.canvas.shown.source.startswith("training example"))
    panel.canvas.setFocus()
    opened.window.commands.action("view.less_motion").trigger()
    assert panel.less_motion and opened.window.commands.action("view.less_motion").isChecked()
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Right)
    until(qtbot, lambda: panel.canvas.motion.running)
    assert opened.run_controller.frame.step == 1
    assert panel.canvas.shown.step.number == 1


@pytest.mark.slow(once=True)
def test_a_pinned_neuron_opens_its_panel_with_what_it_hears_and_dreams_of(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(view="network")
    area, graph = opened.window.dock_area, opened.window.dock_area.panels["network"]
    assert isinstance(graph, NetworkGraphPanel)
    until(qtbot, lambda: graph.canvas.shown is not None)
    assert (area.docks["pinned"].isHidden(), area.docks["cost"].isHidden()) == (True, False)
    column = next(index for index, one in enumerate(graph.canvas.shown.columns) if one.kind == "units")
    qtbot.mouseMove(graph.canvas, centre(graph, column, 3))
    until(qtbot, lambda: any(line.startswith("without it: ") and "%" in line for line in graph.canvas.card))
    assert graph.canvas.card[0].startswith("b = ")
    qtbot.mouseClick(graph.canvas, LEFT, pos=centre(graph, column, 3))
    panel = area.panels["pinned"]
    assert isinstance(panel, PinnedNeuronPanel)
    until(qtbot, lambda: panel.shown is not None)
    assert (panel.shown.layer, panel.shown.unit) == graph.canvas.unit_of((column, 3))
    assert panel.shown.dream is not None
    assert {"weights", "excites"} <= {name for name, _ in panel.picture.blocks()}
    qtbot.mouseClick(graph.canvas, LEFT, pos=centre(graph, column, 3))
    assert (area.docks["pinned"].isHidden(), area.docks["cost"].isHidden()) == (True, False)
    window = opened.window
    for ends in (window.view_controller.reset, partial(window.lesson_controller.open_named, "softmax")):
        qtbot.mouseClick(graph.canvas, LEFT, pos=centre(graph, column, 3))
        assert not area.docks["pinned"].isHidden()
        ends()
        until(qtbot, lambda: graph.canvas.pin is None)
        assert area.docks["pinned"].isHidden()
    graph.canvas.choose_value(Value(1, 1, 1, 0.5))
    assert graph.canvas.pin is not None, "in a lesson, without its panel"
    window.lesson_controller.close()
    until(qtbot, lambda: graph.canvas.pin is None)


def test_the_card_of_a_neuron_tells_its_numbers() -> None:
    found = TouchedNeuron(1, 2, -0.5, 1.25, 0.85, 0.28, 0.01, (1.0, 0.835), True, False)
    assert told_of(found) == ["b = −0.500", "z = 1.25, σ′ = 0.280", "δ = 0.0100 in the last step",
                              f"without it: {percent(1.0)} → {percent(0.835)} right"]  # fmt: skip
    of_point = told_of(replace(found, a=0.5, point=(0.25, -1.0)))
    assert of_point[1:3] == ["at (0.250, −1.00):", "z = 1.25, a = 0.500, σ′ = 0.280"]
    busy = TouchedNeuron(1, 2, None, None, None, None, None, None, True, True)
    assert told_of(busy) == ["without it: …"]


@pytest.mark.parametrize("theme", [LIGHT, replace(LIGHT, scale=1.6)], ids=["usual", "large"])
def test_every_block_of_the_pinned_neuron_is_there_however_narrow(qtbot: QtBot, theme: Theme) -> None:
    panel = PinnedNeuronPanel()
    panel.set_theme(theme)
    qtbot.addWidget(panel)
    panel.show()
    panel.set_frame(frame())
    tops = []
    for wide in (200, 392, 700, 1400, 2200):
        panel.resize(wide, 180)
        blocks = panel.picture.blocks()
        assert [name for name, _ in blocks] == ["weights", "excites", "dream", "when", "contribution"], wide
        places = [place for _, place in blocks]
        assert all(panel.picture.rect().toRectF().contains(place) for place in places), wide
        assert not any(one.intersects(other) for one, other in combinations(places, 2)), wide
        tops.append(len({place.top() for place in places}))
        panel.grab()
    assert tops == sorted(tops, reverse=True)
    assert tops[0] > 1
    assert tops[-1] == 1


def test_the_blocks_of_the_pinned_neuron_show_pictures_or_numbers(qtbot: QtBot) -> None:
    panel = PinnedNeuronPanel()
    panel.set_theme(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(1400, 180)
    panel.show()
    panel.set_frame(frame())
    picture = panel.grab().toImage()
    shown_names = [name for name, _ in panel.picture.blocks()]
    numbers = replace(pinned_neuron(), dream=None, best=np.zeros((6, 2)), dream_in_words=(("width", "2.5"),),
                      best_in_words=((("width", "2.1"),),) * 6)  # fmt: skip
    panel.set_frame(frame(parts={PinnedNeuron: numbers}))
    assert [name for name, _ in panel.picture.blocks()] == shown_names, "numbers have the blocks that pictures have"
    assert panel.grab().toImage() != picture
    panel.set_frame(frame())
    weights = panel.shown.picture
    assert weights is not None
    colour = LIGHT.diverging()[round(127.5 + 127.5 * float(weights[14, 14]))]
    at = QPointF(panel.picture.mapTo(panel, QPoint())) + QPointF(4 + 92 * 14.5 / 28, 18 + 92 * 14.5 / 28)
    found, wanted = picture.pixelColor(at.toPoint()), QColor.fromRgb(int(colour))
    for part in (QColor.red, QColor.green, QColor.blue):
        assert abs(part(found) - part(wanted)) < 8


def test_a_neurons_part_in_a_number_is_named_after_that() -> None:
    """No classes are spoken of where a number is predicted."""
    one = replace(pinned_neuron(), class_names=(), contributions=np.ones(1), target="price_eur")
    assert (title_of_contributions(one)[0], output_names(one)) == ("w·a for price_eur", ("price_eur",))
    unnamed, two = replace(one, target=""), replace(one, contributions=np.ones(2))
    assert (title_of_contributions(unnamed)[0], output_names(unnamed)) == ("w·a for the output", ("output",))
    assert (title_of_contributions(two)[0], output_names(two)) == ("w·a for each output", ("output 1", "output 2"))
    assert title_of_contributions(pinned_neuron())[0] == "w·a for each class"


def test_a_list_counts_also_what_its_part_has_left_out(qtbot: QtBot, monkeypatch: MonkeyPatch) -> None:
    """Eight of a hundred weights are known: six of them on seven lines leave 94."""
    assert shown_lines(8, 100, 7) == (6, "and 94 more")
    assert shown_lines(8, 100, 20) == (8, "and 92 more")
    assert shown_lines(8, 8, 8) == (8, "")
    assert shown_lines(9, 9, 8) == (7, "and 2 more")
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(neuron_picture, "shown_lines", lambda *told: asked.append(told[:2]) or shown_lines(*told))
    panel = PinnedNeuronPanel()
    qtbot.addWidget(panel)
    panel.resize(1400, 180)
    words = (("width", "2.5"),)
    eight = tuple(Connection(place, 1.0) for place in range(8))
    numbers = replace(
        pinned_neuron(), picture=None, incoming=eight, incoming_total=100, outgoing=eight, outgoing_total=90,
        dream=None, into_output=False, best=np.zeros((6, 2)), best_in_words=(words,),
        dream_in_words=words * 2, numbers_total=80,
    )  # fmt: skip
    panel.set_frame(frame(parts={PinnedNeuron: numbers}))
    panel.grab()
    assert {(8, 100), (8, 90), (1, 80), (2, 80)} <= set(asked)


def test_edges_serve_some_frames_at_full_speed_and_are_true_at_rest(qtbot: QtBot, monkeypatch: MonkeyPatch) -> None:
    panel = shown(qtbot, toy(2.0))
    left, right = panel.canvas.nodes[0][0].box, panel.canvas.nodes[1][0].box
    middle = (left.center() + right.center()) / 2
    blue, orange = QColor(LIGHT.positive), QColor(LIGHT.negative)
    for seconds, state, weight, colour in (
        (math.inf, RunState.RUNNING, 2.0, blue),
        (math.inf, RunState.RUNNING, -2.0, blue),  # as they were painted
        (-1.0, RunState.RUNNING, -2.0, orange),
        (math.inf, RunState.PAUSED, 2.0, blue),
        (math.inf, RunState.PAUSED, -2.0, orange),
    ):
        monkeypatch.setattr(network_edges, "EDGES_SECONDS", seconds)
        panel.set_frame(frame(parts={NetworkGraph: toy(weight)}, state=state))
        assert grab_colour(panel, middle) == colour
    panel.set_frame(frame(parts={NetworkGraph: toy(-2.0)}, state=RunState.RUNNING))
    assert grab_colour(panel, middle) == orange
    panel.resize(500, 300)  # other places need other edges at once
    panel.set_frame(frame(parts={NetworkGraph: toy(2.0)}, state=RunState.RUNNING))
    left, right = panel.canvas.nodes[0][0].box, panel.canvas.nodes[1][0].box
    assert grab_colour(panel, (left.center() + right.center()) / 2) == blue


def test_heads_have_room_for_their_type_on_a_projector(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(view="network")
    canvas = opened.window.dock_area.panels["network"].canvas
    until(qtbot, lambda: canvas.shown is not None)
    usual = canvas.layout_of.line
    opened.appearance.present(True)
    settle(qtbot, opened)
    layout = canvas.layout_of
    assert layout.line > usual
    assert QFontMetricsF(font(SMALL_PX, True)).height() <= layout.line + 3
    assert all(node.box.top() >= layout.head for row in canvas.nodes for node in row)
    assert layout.head >= 2 * layout.line


@pytest.mark.parametrize("kind", ["maps", "plane", "weights"])
@pytest.mark.parametrize("count", [2, 8, 16, 30])
def test_pictures_grow_into_the_room_that_there_is(kind: Kind, count: int) -> None:
    column = replace(network_graph().columns[1], kind=kind, shown=np.arange(count))
    sides = []
    for width, height in ((900, 400), (1300, 900)):
        boxes = [node.box for node in Layout(width, height, (column,) * 4).nodes()[1]]
        assert all(not one.intersects(other) for one, other in pairwise(boxes))
        assert all(box.top() > 0 and box.bottom() < height for box in boxes)
        sides.append(boxes[0].width())
    assert sides[1] > min(80, 1.2 * sides[0])


@pytest.mark.parametrize(("kind", "share"), [("image", 0.2), ("maps", 0.2), ("units", 0.04)])
def test_few_nodes_of_a_large_drawing_are_no_dots_in_it(kind: Kind, share: float) -> None:
    column = replace(network_graph().columns[1], kind=kind, shown=np.arange(2))
    layout = Layout(1280, 620, (column,) * 3)
    assert layout.nodes()[0][0].box.width() >= share * layout.height


@pytest.mark.parametrize("kind", ["maps", "plane", "weights"])
@pytest.mark.parametrize(("width", "height"), [(742, 360), (1012, 330), (1276, 546), (1600, 700)])
def test_eight_pictures_stand_in_one_column_that_hides_no_edges(kind: Kind, width: int, height: int) -> None:
    column = replace(network_graph().columns[1], kind=kind, shown=np.arange(8))
    boxes = [node.box for node in Layout(width, height, (column,) * 3).nodes()[1]]
    assert len({box.left() for box in boxes}) == 1
    assert min(box.width() for box in boxes) >= 25


@pytest.mark.parametrize(("width", "scale"), [(590, 1.0), (742, 1.0), (1240, 1.6)])
def test_bars_of_the_outputs_are_no_dots_beside_six_other_layers(qapp: QApplication, width: int, scale: float) -> None:
    before = qapp.property(SCALE)
    qapp.setProperty(SCALE, scale)
    try:
        maps = replace(network_graph().columns[1], kind="maps", shown=np.arange(16))
        units, outputs = (
            replace(maps, kind=kind, shown=np.arange(count)) for kind, count in (("units", 100), ("outputs", 10))
        )
        layout = Layout(width, 390, (*(maps,) * 5, units, outputs))
        nodes = layout.nodes()
        assert max(node.box.right() for node in nodes[-2]) + 12 <= nodes[-1][0].box.left()
        assert nodes[-1][0].box.right() <= width
        bars = Outputs(nodes[-1], tuple("0123456789")).bars
        assert all(bar.width() >= 34 for bar in bars)
        assert [layout.across(one)[0] for one in range(1, 7)] == [
            pytest.approx(sum(layout.across(one))) for one in range(6)
        ]
    finally:
        qapp.setProperty(SCALE, before)


def test_a_layers_name_is_smaller_before_only_its_size_is_left(qapp: QApplication) -> None:
    column = replace(network_graph().columns[1], name="conv 16", size=16)
    usual = QFontMetricsF(font(SMALL_PX, semibold=True)).horizontalAdvance("conv 16")
    smaller = QFontMetricsF(font(TICK_PX, semibold=True)).horizontalAdvance("conv 16")
    assert head_name(column, usual) == ("conv 16", SMALL_PX)
    assert head_name(column, smaller) == ("conv 16", TICK_PX)
    assert head_name(column, smaller - 1) == ("16", SMALL_PX)
    outputs = replace(column, kind="outputs", shown=np.arange(10))
    assert Layout(590, 390, (*(column,) * 6, outputs)).between_buttons >= smaller  # in a window of 1280 × 800


def test_a_neuron_of_the_outputs_beside_their_map_can_be_seen() -> None:
    layout = Layout(1012, 330, network_graph().columns, with_map=True)
    assert all(node.box.width() >= 20 for node in layout.nodes()[-1])


@pytest.mark.parametrize(("width", "height"), [(1276, 546), (2200, 1100)])
def test_the_map_of_the_outputs_fills_the_height_or_its_share_of_the_width(width: int, height: int) -> None:
    layout = Layout(width, height, network_graph().columns, with_map=True)
    side = layout.map_box.width()
    assert side == pytest.approx(min(0.36 * width, height - layout.head - MARGIN))


@pytest.mark.parametrize(
    ("detail", "activation", "shown", "parts"),
    [
        ("8 × 8 · ReLU", "relu", 16, ["8 × 8 · ReLU · 16 shown ▾", "ReLU · 16 shown ▾", "8 × 8 · ReLU ▾", "ReLU ▾"]),
        ("8 × 8 · ReLU", "relu", 32, ["8 × 8 · ReLU ▾", "ReLU ▾"]),
        ("4 × 4", "", 16, ["4 × 4 · 16 shown ▾", "16 shown ▾", "4 × 4 ▾"]),
        ("ReLU", "relu", 32, ["ReLU ▾"]),
    ],
)
def test_a_columns_header_leaves_out_whole_parts(
    qapp: QApplication, detail: str, activation: str, shown: int, parts: list[str]
) -> None:
    """At any width it is one of these; where not even the last fits, that one is cut."""
    column = GraphColumn(
        "image", "conv 32", detail, 32, np.arange(shown), np.zeros((shown, 4, 4)), activation=activation
    )
    wide = QFontMetricsF(font(TICK_PX))
    seen = [head_detail(column, " ▾", float(room)) for room in range(400, 10, -1)]
    kept = [text for text in dict.fromkeys(seen) if not text.endswith("…")]
    assert kept == [part for part in parts if part in kept] and kept[0] == parts[0] and parts[-1] in kept
    for room, text in zip(range(400, 10, -1), seen, strict=True):
        assert text in parts if min(map(wide.horizontalAdvance, parts)) <= room else text.endswith("…")


@pytest.mark.parametrize("input_kind", ["image", "plane"])
@pytest.mark.parametrize(
    ("signal", "about"),
    [
        ("activation_wanted", (1,)),
        ("layer_wanted", (1,)),
        ("menu_wanted", (Value(1, 1, 1, 0.5),)),
        ("source_wanted", ()),
    ],
)
def test_a_menu_is_gone_once_it_is_closed(qtbot: QtBot, signal: str, about: tuple, input_kind: Kind) -> None:
    graph = network_graph()
    columns = (replace(graph.columns[0], kind=input_kind), *graph.columns[1:])
    panel = shown(qtbot, replace(graph, columns=columns))
    for _ in range(2):
        getattr(panel.canvas, signal).emit(*about, QPoint(5, 5))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu) and menu.parent() is panel
        menu.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not panel.findChildren(QMenu) and not panel.findChildren(QActionGroup)


def test_at_full_speed_edges_follow_nodes_that_make_room_for_the_map(qtbot: QtBot, monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setattr(network_edges, "EDGES_SECONDS", math.inf)
    painted: list[float] = []
    paint_gap = network_edges.EdgeLook.paint_gap
    monkeypatch.setattr(
        network_edges.EdgeLook, "paint_gap",
        lambda look, *some: painted.append(look.nodes[-1][0].box.left()) or paint_gap(look, *some),
    )  # fmt: skip
    picture = NetworkPicture()
    qtbot.addWidget(picture)
    picture.resize(700, 400)
    picture.hurried = True
    for with_map in (False, True):
        picture.with_map = with_map
        picture.show_graph(network_graph())
        picture.grab()
        assert painted[-1] == picture.nodes[-1][0].box.left()


def test_at_full_speed_old_edges_are_painted_in_turns_and_the_same_ones_not_at_all(
    qtbot: QtBot, monkeypatch: MonkeyPatch
) -> None:
    monkeypatch.setattr(network_edges, "EDGES_SECONDS", -1.0)
    monkeypatch.setattr(network_edges, "PAINTED_SECONDS", math.inf)
    painted: list[int] = []
    paint_gap = network_edges.EdgeLook.paint_gap
    monkeypatch.setattr(network_edges.EdgeLook, "paint_gap", lambda *some: painted.append(some[2]) or paint_gap(*some))
    first = network_graph()
    panel = shown(qtbot, first)
    gaps = set(range(len(first.edges)))
    for weight in (1.0, 1.0, 2.0, 3.0):
        painted.clear()
        edges = tuple(replace(one, weights=one.weights * np.r_[np.ones(len(one.weights) - 1), weight])
                      for one in first.edges)  # fmt: skip
        panel.set_frame(frame(parts={NetworkGraph: replace(first, edges=edges)}, state=RunState.RUNNING))
        panel.grab()
        seen = set(painted)
        if weight > 1:
            assert 0 < len(seen) < len(gaps) or len(gaps) == 1
            for _ in range(network_edges.FRAMES):
                panel.grab()
            assert set(painted) == gaps, "the others in the frames that follow"
            painted.clear()
            panel.grab()
            assert not painted, "nothing has changed since"


class Clock:
    """A clock by which painting the edges of one gap takes `seconds`, and nothing else takes any time."""

    def __init__(self, seconds: float) -> None:
        self.now, self._seconds = 100.0, seconds

    def monotonic(self) -> float:
        return self.now

    def perf_counter(self) -> float:
        return self.now

    def paint_gap(self, *_: object) -> None:
        self.now += self._seconds


@pytest.mark.parametrize("times", [0.1, 1.0, 2.0, 100.0])
def test_edges_that_take_long_to_paint_serve_longer_at_full_speed(
    qtbot: QtBot, monkeypatch: MonkeyPatch, times: float
) -> None:
    first, seconds = network_graph(), network_edges.EDGES_SECONDS
    clock = Clock(times * network_edges.PAINTED_SECONDS / len(first.edges))
    painted: list[float] = []
    monkeypatch.setattr(network_edges, "time", clock)
    monkeypatch.setattr(
        network_edges.EdgeLook, "paint_gap", lambda *some: painted.append(clock.now) or clock.paint_gap()
    )
    panel = shown(qtbot, first)
    panel.set_frame(frame(parts={NetworkGraph: first}, state=RunState.RUNNING))
    panel.grab()
    since = painted[0]
    painted.clear()
    edges = tuple(replace(one, weights=one.weights[::-1].copy()) for one in first.edges)
    panel.set_frame(frame(parts={NetworkGraph: replace(first, edges=edges)}, state=RunState.RUNNING))
    serves = seconds * min(network_edges.MOST_TIMES, max(1.0, times))
    for after, anew in ((0.9 * serves, False), (1.1 * serves, True)):
        clock.now = since + after
        panel.grab()
        assert bool(painted) == anew, f"after {after} s"
    assert panel.questions()[NetworkGraph].edges_serve == pytest.approx(serves), "no use in choosing them more often"


def test_the_scale_of_the_weights_keeps_its_room_while_its_numbers_change(qtbot: QtBot) -> None:
    scale = WeightScale()
    qtbot.addWidget(scale)
    scale.set_theme(LIGHT)
    assert scale.sizeHint().width() == 0
    wide = []
    for limit in (0.5, 0.123, 0.4, 2.0, 0.00123, 0.124):
        scale.show_limit(limit)
        wide.append(scale.sizeHint().width())
    assert wide == sorted(wide), "it never takes less, so that the window is seldom laid out anew"
    assert 0 < wide[0] <= wide[1] == wide[2] == wide[3]
    scale.show_limit(0.0)
    assert scale.sizeHint().width() == 0


def test_the_scale_of_the_weights_is_painted_again_only_for_other_numbers(
    qtbot: QtBot, monkeypatch: MonkeyPatch
) -> None:
    scale = WeightScale()
    qtbot.addWidget(scale)
    painted = []
    monkeypatch.setattr(scale, "update", lambda: painted.append(scale._limit))
    for limit in (0.0, 0.5001, 0.5002, 0.5011, 0.0, 0.0, 0.5):
        scale.show_limit(limit)
    assert painted == [0.5001, 0.5011, 0.0, 0.5]


def test_pictures_of_edges_are_apart_by_all_that_has_changed() -> None:
    weights = np.array([-1.0, 0.25, 0.5])
    edges = Edges(np.array([0, 1, 1]), np.array([0, 0, 2]), weights, 6)
    sides = [[Node(side, place, QRectF(50 * side, 20 * place, 10, 10)) for place in range(3)] for side in (0, 1)]

    def shades(shown: Edges) -> NDArray[np.int64]:
        graph = NetworkGraph((), (shown,), 1.0, (), np.zeros(0), None, False)
        return network_edges.EdgeLook(graph, sides, LIGHT, None, 0.0).shades(0)

    kept = network_edges.Kept(QImage(), QRectF(), shades(edges), 0.0, 0.0, 0.0)
    assert kept.apart(shades(edges)) == 0
    assert kept.apart(shades(replace(edges, weights=np.array([-1.0, 0.5, 0.5])))) == STEPS // 4
    assert kept.apart(shades(replace(edges, target=np.array([0, 1, 2])))) == 2 * STEPS // 4, "one gone, one come"
    assert kept.apart(shades(replace(edges, frozen=frozenset({1})))) == 10 * STEPS


@pytest.mark.parametrize("scale", [1.0, 1.55])
@pytest.mark.parametrize("row", [9.0, 11.7, 14.0, 26.0])
def test_the_numbers_of_outputs_one_below_the_other_do_not_overlap(qtbot: QtBot, scale: float, row: float) -> None:
    """A presented network beside the pad is low: ten outputs have less than twelve pixels each."""
    app = QApplication.instance()
    assert app is not None
    before = app.property(SCALE)
    app.setProperty(SCALE, scale)
    try:
        size = output_text_size(row)
        assert QFontMetricsF(font(size)).tightBoundingRect("0123456789").height() <= row
        assert size == TICK_PX or size * scale > row - 2 * scale, "no smaller than it must be"
    finally:
        app.setProperty(SCALE, before)
