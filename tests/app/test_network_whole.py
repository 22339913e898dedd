"""At full speed the drawn network is one picture: pixel by pixel what painting it from its layers makes, and what has
changed in it is painted.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QRegion
from pytest import MonkeyPatch
from pytestqt.qtbot import QtBot

from netviz.app.plotting.images import pixels_of
from netviz.app.style.theme import DARK, LIGHT, Theme
from netviz.app.widgets import network_edges
from netviz.app.widgets.network_baked import blended
from netviz.app.widgets.network_picture import NetworkPicture
from netviz.session.parts.graph_columns import GraphColumn, Kind
from netviz.session.parts.graph_edges import Edges
from netviz.session.parts.network_graph import NetworkGraph

NAMES = ("zero", "one", "two", "three", "four", "five")
SHAPES: dict[Kind, tuple[int, int, int]] = {
    "image": (1, 28, 28), "maps": (8, 12, 12), "weights": (6, 5, 5), "plane": (7, 24, 24), "units": (60, 1, 1),
    "outputs": (6, 1, 1),
}  # fmt: skip


def graphs(count: int) -> Iterator[NetworkGraph]:
    """Networks with a column of each kind, of which some nodes, edges and outputs change each time."""
    chance = np.random.default_rng(4)
    values = {kind: chance.random(shape) for kind, shape in SHAPES.items()}
    sides = [shape[0] for shape in SHAPES.values()]
    edges = [
        Edges(chance.integers(left, size=20), chance.integers(right, size=20), chance.normal(size=20), left * right)
        for left, right in pairwise(sides)
    ]
    outputs = np.full(6, 0.1)
    for time in range(count):
        for kind, one in values.items():
            if kind != "image" and time % 3:
                values[kind] = one.copy()
                values[kind][:: 1 + time % 2] = chance.random(one[:: 1 + time % 2].shape)
        edges = [replace(one, weights=chance.normal(size=20)) if chance.random() < 0.5 else one for one in edges]
        outputs = outputs.copy()
        outputs[time % 6] = chance.random()
        columns = tuple(
            GraphColumn(
                kind, kind, "", len(one), np.arange(len(one)), outputs[:, None, None] if kind == "outputs" else one
            )
            for kind, one in values.items()
        )
        yield NetworkGraph(
            columns, tuple(edges), 1.0, NAMES, outputs, int(outputs.argmax()), False, true=time % 2 or None
        )  # fmt: skip


def picture(qtbot: QtBot, theme: Theme, size: tuple[int, int], zoom: float) -> NetworkPicture:
    one = NetworkPicture()
    qtbot.addWidget(one)
    one.resize(*size)
    one.theme, one.hurried, one.scale, one.offset = theme, True, zoom, QPointF(30.4, 12.3) * (1 - zoom)
    one.show()
    return one


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("size", "zoom"), [((900, 420), 1.0), ((420, 190), 1.0), ((900, 420), 1.5), ((900, 420), 1.7), ((700, 420), 0.6)]
)
@pytest.mark.parametrize("pinned", [None, (2, 1)])
def test_it_shows_what_its_layers_show(
    qtbot: QtBot,
    monkeypatch: MonkeyPatch,
    theme: Theme,
    size: tuple[int, int],
    zoom: float,
    pinned: tuple[int, int] | None,
) -> None:
    monkeypatch.setattr(network_edges, "EDGES_SECONDS", -1.0)
    monkeypatch.setattr(network_edges, "PAINTED_SECONDS", math.inf)
    whole, layers = picture(qtbot, theme, size, zoom), picture(qtbot, theme, size, zoom)
    monkeypatch.setattr(layers._whole, "renew", lambda *_: None)
    whole.pin = layers.pin = pinned
    for graph in graphs(7):
        for one in (whole, layers):
            one.show_graph(graph)
        assert (whole._renewed is None) == (zoom == 1.7), "a column of which no node is seen whole is left to Qt"
        found, wanted = (pixels_of(one.grab().toImage()).astype(int) for one in (whole, layers))
        assert np.abs(found - wanted).max() == 0


@pytest.mark.parametrize("zoom", [0.5, 0.55, 0.7, 0.83])
def test_very_small_tiles_look_as_their_layers_show_them(qtbot: QtBot, monkeypatch: MonkeyPatch, zoom: float) -> None:
    monkeypatch.setattr(network_edges, "EDGES_SECONDS", -1.0)
    monkeypatch.setattr(network_edges, "PAINTED_SECONDS", math.inf)
    whole, layers = picture(qtbot, LIGHT, (240, 140), zoom), picture(qtbot, LIGHT, (240, 140), zoom)
    monkeypatch.setattr(layers._whole, "renew", lambda *_: None)
    for graph in graphs(4):
        for one in (whole, layers):
            one.show_graph(graph)
        assert (whole._renewed is None) == (zoom < 0.6), "where some lie over others, all are left to Qt"
        found, wanted = (pixels_of(one.grab().toImage()).astype(int) for one in (whole, layers))
        assert np.abs(found - wanted).max() == 0


def test_it_follows_a_layout_that_has_changed_at_rest(qtbot: QtBot, monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setattr(network_edges, "EDGES_SECONDS", -1.0)
    whole, layers = picture(qtbot, LIGHT, (900, 420), 1.0), picture(qtbot, LIGHT, (900, 420), 1.0)
    monkeypatch.setattr(layers._whole, "renew", lambda *_: None)
    for graph, hurried, size in zip(graphs(3), (True, False, True), ((900, 420), (500, 260), (500, 260)), strict=True):
        for one in (whole, layers):
            one.hurried = hurried
            one.resize(*size)
            one.show_graph(graph)
        found, wanted = (pixels_of(one.grab().toImage()).astype(int) for one in (whole, layers))
        assert np.abs(found - wanted).max() == 0


def test_it_follows_pictures_of_another_size_and_other_names(qtbot: QtBot, monkeypatch: MonkeyPatch) -> None:
    """Filters of three by three instead of five by five, and classes with other names, leave all nodes in place."""
    monkeypatch.setattr(network_edges, "EDGES_SECONDS", -1.0)
    whole, layers = picture(qtbot, LIGHT, (420, 190), 1.0), picture(qtbot, LIGHT, (420, 190), 1.0)
    monkeypatch.setattr(layers._whole, "renew", lambda *_: None)
    first = next(graphs(1))
    smaller = [
        replace(column, values=column.values[:, :3, :3]) if column.kind == "weights" else column
        for column in first.columns
    ]
    named = replace(first, class_names=("trousers", "pullovers", "dresses", "coats", "sandals", "bags"))
    for graph in (named, first, replace(first, columns=tuple(smaller)), first):
        for one in (whole, layers):
            one.show_graph(graph)
        found, wanted = (pixels_of(one.grab().toImage()).astype(int) for one in (whole, layers))
        assert np.abs(found - wanted).max() == 0


def test_only_what_has_changed_is_painted_and_all_of_that(qtbot: QtBot, monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setattr(network_edges, "EDGES_SECONDS", -1.0)
    monkeypatch.setattr(network_edges, "PAINTED_SECONDS", math.inf)
    one = picture(qtbot, LIGHT, (900, 420), 1.0)
    regions: list[QRegion | None] = []
    monkeypatch.setattr(one, "update", lambda region=None: regions.append(region))
    before = None
    for graph in graphs(9):
        one.show_graph(graph)
        region = regions.pop()
        seen = pixels_of(one.grab().toImage()).astype(int)
        if before is None:
            assert region is None, "the first is painted whole"
        else:
            assert region is not None
            outside = QRegion(one.rect()) - region
            for rect in outside:  # type: ignore[attr-defined]
                there = slice(rect.top(), rect.bottom() + 1), slice(rect.left(), rect.right() + 1)
                assert (seen[there] == before[there]).all()
        before = seen
    assert region is not None and not region.contains(QRect(one.nodes[0][0].box.toAlignedRect())), "the input stays"
    one.hovered = (1, 0)
    one.show_graph(graph)
    assert regions.pop() is None, "its card may be anywhere"
    one.hovered, column = None, replace(graph.columns[2], off=frozenset({1}))
    one.show_graph(replace(graph, columns=(*graph.columns[:2], column, *graph.columns[3:])))
    assert regions.pop() is None, "a neuron is crossed out"
    one.hurried = False
    one.show_graph(graph)
    assert regions.pop() is None


def test_what_a_picture_of_the_window_has_renewed_is_painted_with_the_next_frame(
    qtbot: QtBot, monkeypatch: MonkeyPatch
) -> None:
    monkeypatch.setattr(network_edges, "EDGES_SECONDS", math.inf)
    one = picture(qtbot, LIGHT, (900, 420), 1.0)
    first, second = graphs(2)
    one.show_graph(first)
    one.grab()
    regions: list[QRegion | None] = []
    monkeypatch.setattr(one, "update", lambda region=None: regions.append(region))
    one.shown = second
    one.grab()
    one.show_graph(second)
    region = regions.pop()
    assert region is not None and region.contains(one.nodes[1][0].box.center().toPoint())
    one.show_graph(second)
    region = regions.pop()
    assert region is not None and not region.contains(QPoint(one.nodes[1][0].box.center().toPoint()))


def test_pixels_are_blended_as_qt_does_it() -> None:
    assert blended(np.array([0, 0xFF123456, 0x80402010], np.uint32), np.full(3, 0xFFFF8001, np.uint32)).tolist() == [
        0xFFFF8001, 0xFF123456, 0xFFBF6010,
    ]  # fmt: skip


@pytest.mark.parametrize("zoom", [1.0, 1.7])
def test_at_rest_the_edges_are_a_picture_with_the_same_pixels(
    qtbot: QtBot, monkeypatch: MonkeyPatch, zoom: float
) -> None:
    one = picture(qtbot, LIGHT, (900, 420), zoom)
    one.hurried = False
    for graph in graphs(2):
        one.show_graph(graph, theatre=False)
        kept = [pixels_of(one.grab().toImage()) for _ in range(2)]
        with monkeypatch.context() as patch:
            patch.setattr(network_edges.EdgeLayer, "paint_kept", lambda self, *about: self.paint(*about[:-1]))
            assert all((each == pixels_of(one.grab().toImage())).all() for each in kept)
