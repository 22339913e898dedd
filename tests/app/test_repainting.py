"""What a frame makes Qt paint again: what has changed, and nothing that lies beneath it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.panels import Panel
from netviz.app.panels.differences import DifferencesPanel
from netviz.app.panels.filters import FiltersPanel
from netviz.app.panels.gradient_bars import GradientBarsPanel
from netviz.app.panels.layers import LayersPanel, LayerTable
from netviz.app.panels.network_graph import NetworkGraphPanel
from netviz.app.plotting.images import pixels_of
from netviz.app.qt.painting import PaintedOnce
from netviz.app.style.theme import DARK, LIGHT
from netviz.app.widgets.card import LiveLabel, ShortLabel
from netviz.app.widgets.network_canvas import NetworkCanvas
from netviz.app.widgets.weight_scale import WeightScale
from netviz.session import Frame, RunState
from netviz.session.parts.network_graph import NetworkGraph
from tests.app.made_up import frame

GROUND = QColor("#FF00FF")


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False


def on_ground(qtbot: QtBot, panel: Panel, data: Frame) -> QWidget:
    """The panel on a ground of one colour, shown and painted."""
    ground = QWidget()
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Window, GROUND)
    ground.setPalette(colours)
    QVBoxLayout(ground).addWidget(panel)
    ground.resize(640, 360)
    qtbot.addWidget(ground)
    panel.set_theme(DARK)
    with qtbot.waitExposed(ground):
        ground.show()
    panel.set_frame(data)
    painted(ground)
    return ground


def painted(window: QWidget) -> None:
    """Paint what is to be painted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QCoreApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        (FiltersPanel, FiltersPanel),
        (GradientBarsPanel, GradientBarsPanel),
        (LayersPanel, LayerTable),
        (NetworkGraphPanel, NetworkCanvas),
    ],
)
@pytest.mark.parametrize("data", [frame(), Frame(frame().config, frame().state)], ids=["full", "empty"])
def test_what_paints_all_of_itself_spares_what_lies_beneath(
    qtbot: QtBot, kind: type[Panel], part: type[QWidget], data: Frame
) -> None:
    panel = kind()
    ground = on_ground(qtbot, panel, data)
    opaque = panel if isinstance(panel, part) else panel.findChild(part)
    assert opaque is not None and opaque.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    shown = pixels_of(ground.grab(opaque.rect().translated(opaque.mapTo(ground, opaque.rect().topLeft()))).toImage())
    assert not (shown == np.array(GROUND.getRgb()[:3])).all(axis=2).any(), "it paints every pixel"
    above, beneath = Painted(opaque), Painted(ground)
    opaque.update()
    painted(ground)
    assert above.times == 1 and beneath.times == 0


def test_a_note_that_stays_is_not_painted_again(qtbot: QtBot) -> None:
    panel = DifferencesPanel()
    ground = on_ground(qtbot, panel, frame(parts={}))
    note = panel._note
    assert note.isVisible()
    times = Painted(note)
    panel.set_frame(frame(parts={}))
    painted(ground)
    assert times.times == 0
    note.say("Something else")
    painted(ground)
    assert times.times == 1 and note.accessibleName() == "Something else"


def test_a_network_at_rest_is_not_painted_again(qtbot: QtBot) -> None:
    """Every click asks for frames: the curves of its edges took most of their time, each time the same."""
    graph = frame().part(NetworkGraph)
    assert graph is not None
    columns = tuple(replace(column, values=1 - column.values) for column in graph.columns)
    first, alike, other = (
        frame(parts={NetworkGraph: one}, state=RunState.PAUSED)
        for one in (graph, deepcopy(graph), replace(graph, columns=columns))
    )
    panel = NetworkGraphPanel()
    ground = on_ground(qtbot, panel, first)
    paintings = Painted(panel.canvas)
    panel.set_frame(alike)
    painted(ground)
    assert paintings.times == 0
    panel.set_frame(other)
    painted(ground)
    assert paintings.times == 1
    panel.set_theme(LIGHT)
    painted(ground)
    assert paintings.times == 2


def test_what_is_to_be_laid_out_is_not_painted_before(qtbot: QtBot) -> None:
    """A frame paints the window at once, while layouts wait: a new view was painted up to seven times."""
    window = QWidget()
    label, below = QLabel("one line"), QWidget()
    column = QVBoxLayout(window)
    column.addWidget(label)
    column.addWidget(below, 1)
    PaintedOnce(window)
    qtbot.addWidget(window)
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()
    painted(window)
    paintings, before = Painted(below), below.height()
    label.setText("two\nlines")
    below.update()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)
    assert below.height() < before and paintings.times == 1
    painted(window)
    assert paintings.times == 1


@pytest.mark.parametrize("kind", [LiveLabel, ShortLabel])
def test_a_text_on_its_own_ground_spares_what_lies_beneath(qtbot: QtBot, kind: type[LiveLabel]) -> None:
    label, ground = kind(), QWidget()
    label.setText("epoch 99")
    label.paint_ground()
    QVBoxLayout(ground).addWidget(label)
    ground.resize(300, 80)
    qtbot.addWidget(ground)
    with qtbot.waitExposed(ground):
        ground.show()
    painted(ground)
    below, above = Painted(ground), Painted(label)
    label.setText("epoch 1")
    painted(ground)
    assert (below.times, above.times) == (0, 1)
    corner = QColor(label.grab().toImage().pixel(0, 0))
    assert corner == label.palette().base().color(), "cards, heads and the status line have the colour of fields"


def test_the_scale_of_the_weights_spares_what_lies_beneath(qtbot: QtBot) -> None:
    scale, ground = WeightScale(), QWidget()
    scale.set_theme(DARK)
    scale.show_limit(0.456)
    QVBoxLayout(ground).addWidget(scale)
    qtbot.addWidget(ground)
    with qtbot.waitExposed(ground):
        ground.show()
    painted(ground)
    below, above = Painted(ground), Painted(scale)
    scale.show_limit(0.123)
    painted(ground)
    assert (below.times, above.times) == (0, 1)
    assert QColor(scale.grab().toImage().pixel(0, 0)) == QColor(DARK.surface)
