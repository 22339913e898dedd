"""The tiles of the drawn network look the same as nodes that Qt paints one by one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from netviz.app.plotting.images import pixels_of
from netviz.app.style.theme import DARK, LIGHT, Theme
from netviz.app.widgets import network_painting as painting
from netviz.app.widgets.network_layout import Node
from netviz.app.widgets.network_tiles import LARGEST, Screen, Tiles, images_of, tileable
from netviz.session.parts.graph_columns import GraphColumn, Kind

ROOM = QRectF(0, 0, 400, 200)
NODES = [Node(0, place, QRectF(20.3 + 60 * place, 30.6, 40.2, 40.2)) for place in range(3)]


def column(kind: Kind, values: np.ndarray) -> GraphColumn:
    return GraphColumn(kind, "layer", "", len(values), np.arange(len(values)), values)


def waves(side: int, low: float) -> np.ndarray:
    x = np.linspace(0, 3, side)
    one = np.stack([np.sin(x[:, None] * k + x[None]) for k in (1, 2, 3)])
    return one if low < 0 else np.abs(one)


KINDS = {
    "plane": column("plane", waves(24, -1)),
    "weights": column("weights", waves(28, -1)),
    "maps": column("maps", waves(8, 0)),
    "fine maps": column("maps", waves(90, 0)),
    "image": column("image", waves(28, 0)),
    "units": column("units", np.array([0.1, 0.5, 1.0])[:, None, None]),
    "line": column("plane", waves(24, -1)[:, :1]),
}


def canvas(theme: Theme, ratio: float) -> QImage:
    image = QImage(round(400 * ratio), round(200 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.surface))
    return image


def tiled(one: GraphColumn, theme: Theme, screen: Screen) -> np.ndarray:
    image = canvas(theme, screen.ratio)
    with QPainter(image) as painter:
        tiles = Tiles(NODES, screen, ROOM)
        tiles.show(one, theme)
        tiles.paint(painter)
    return pixels_of(image).astype(int)


def one_by_one(one: GraphColumn, theme: Theme, screen: Screen) -> np.ndarray:
    """Each node painted by Qt into the same square."""
    image = canvas(theme, screen.ratio)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, one.kind == "plane")
        for node, picture in zip(NODES, images_of(one, theme), strict=True):
            painter.drawImage(screen.square(node.box), picture)
    return pixels_of(image).astype(int)


@pytest.mark.parametrize("screen", [Screen(1.0, QPointF(), 1.0), Screen(1.7, QPointF(-31.4, 12.2), 2.0)])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", KINDS)
def test_a_tile_shows_what_qt_would_paint(qapp, kind: str, theme: Theme, screen: Screen) -> None:
    found, wanted = tiled(KINDS[kind], theme, screen), one_by_one(KINDS[kind], theme, screen)
    apart = np.abs(found - wanted).max(axis=2)
    for node in NODES:
        square = screen.square(node.box)
        left, top = round(square.left() * screen.ratio), round(square.top() * screen.ratio)
        side = round(square.width() * screen.ratio)
        left, right = max(0, left), min(apart.shape[1], left + side)
        inside = apart[max(0, top + side // 6) : top + side - side // 6, left:right]
        # Qt rounds where a block begins its own way, so that the pixels beside some borders differ.
        assert np.median(inside) <= 1
        assert np.quantile(inside, 0.85) <= 24, "off the round corners"
    outside = tiled(KINDS[kind], theme, screen)[0]
    assert (outside == QColor(theme.surface).getRgb()[:3]).all()


def test_the_corners_are_round_and_show_the_ground(qapp) -> None:
    full = column("units", np.ones((3, 1, 1)))
    found, screen = tiled(full, LIGHT, Screen(1.0, QPointF(), 1.0)), Screen(1.0, QPointF(), 1.0)
    square = screen.square(NODES[0].box)
    left, top = int(square.left()), int(square.top())
    ground, ink = np.array(QColor(LIGHT.surface).getRgb()[:3]), found[top + 20, left + 20]
    assert (found[top, left] == ground).all()
    assert (found[top, left + 20] == ink).all()
    between = found[top + 1, left + 1]
    assert (np.minimum(ground, ink) <= between).all()
    assert (between <= np.maximum(ground, ink)).all()


def test_what_cannot_be_seen_is_not_painted(qapp) -> None:
    assert len(Tiles(NODES, Screen(1.0, QPointF(), 1.0), ROOM).parts) == 3
    assert len(Tiles(NODES, Screen(1.0, QPointF(-100.0, 0.0), 1.0), ROOM).parts) == 2
    assert not Tiles(NODES, Screen(1.0, QPointF(0.0, 900.0), 1.0), ROOM).parts


def test_large_pictures_colours_and_bars_are_left_to_qt(qapp) -> None:
    near = Screen(1.0, QPointF(), 1.0)
    assert all(tileable(one, NODES, near) for one in KINDS.values())
    assert not tileable(KINDS["plane"], NODES, replace(near, scale=LARGEST / 20.0))
    assert not tileable(replace(KINDS["image"], shown=np.arange(1)), NODES[:1], near), "red, green and blue"
    assert not tileable(replace(KINDS["units"], kind="outputs"), NODES, near)
    assert not tileable(KINDS["units"], [], near), "no room for it"


def test_edges_of_one_sign_and_size_have_one_shade() -> None:
    shades = painting.shades(np.array([0.0, 1.0, -1.0, 0.5, 0.49, -0.001]))
    assert shades.tolist() == [0, 16, -16, 8, 8, -1]
    assert painting.edge_pen(LIGHT, 16, False, False).color() == QColor(LIGHT.positive)
    assert painting.edge_pen(LIGHT, -16, False, False).color() == QColor(LIGHT.negative)
    assert painting.edge_pen(LIGHT, 8, True, False).widthF() < painting.edge_pen(LIGHT, 8, False, False).widthF()
    assert painting.edge_pen(LIGHT, 0, False, False).style() == Qt.PenStyle.SolidLine
