"""The pictures in the nodes of a column as tiles of one image, in the pixels of the screen.

A drawn network has a hundred nodes, and each changes with every frame. NumPy makes all tiles of a column at once, with
their rounded corners, and puts them where they stand into one image. Qt only copies that, which takes a tenth of the
time of scaling and clipping each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from netviz.app.plotting.images import as_image, example_image, to_images
from netviz.app.style.theme import Theme, viridis
from netviz.app.widgets.network_layout import Node
from netviz.session.parts.graph_columns import GraphColumn

LARGEST = 240
"""Larger tiles, in pixels of the screen, are few, and better left to Qt."""
ROUND, ROUND_SHARE = 5.0, 0.25
"""The radius of a node's corners, in pixels of the drawing, and at most this share of its side."""


@dataclass(frozen=True)
class Screen:
    """How the drawing lies on the screen: (x, y) at (x, y) · scale + offset, with `ratio` pixels to one of Qt's."""

    scale: float
    offset: QPointF
    ratio: float

    def square(self, box: QRectF) -> QRectF:
        """A square of the drawing on the widget, moved and sized to whole pixels of the screen."""
        times, side = self.scale * self.ratio, self.side(box)
        left = round(box.left() * times + self.offset.x() * self.ratio)
        top = round(box.top() * times + self.offset.y() * self.ratio)
        return QRectF(left / self.ratio, top / self.ratio, side / self.ratio, side / self.ratio)

    def moved(self, box: QRectF) -> QRectF:
        """The same square as `square`, in the drawing's own coordinates."""
        there = self.square(box)
        corner = there.topLeft() - self.offset
        return QRectF(corner * (1 / self.scale), there.size() * (1 / self.scale))

    def side(self, box: QRectF) -> int:
        """The side of a square of the drawing, in pixels of the screen."""
        return max(1, round(box.width() * self.scale * self.ratio))

    @property
    def key(self) -> tuple[float, ...]:
        return self.scale, self.offset.x(), self.offset.y(), self.ratio


def tileable(column: GraphColumn, nodes: list[Node], screen: Screen) -> bool:
    """Whether a column's nodes are pictures of one value per point, and not too large."""
    pictures = column.kind not in ("outputs", "folded") and len(column.values) == len(column.shown) == len(nodes) > 0
    return pictures and screen.side(nodes[0].box) <= LARGEST


def single(column: GraphColumn) -> bool:
    """Whether each node shows one number: a plain colour, which needs no frame."""
    return column.values.shape[1:] == (1, 1)


def radius(box: QRectF) -> float:
    """The radius of a node's corners."""
    return min(ROUND, box.width() * ROUND_SHARE)


def images_of(column: GraphColumn, theme: Theme) -> list[QImage]:
    """The image in each node of a column, one pixel per value; empty if its nodes have none."""
    if column.kind in ("outputs", "folded"):
        return []
    if column.kind == "image" and len(column.values) > len(column.shown):
        return [example_image(column.values, ink_is_dark=False)]
    return to_images(column.values, *_limits(column), colours_of(column, theme))


def images_for(column: GraphColumn, theme: Theme, nodes: list[Node], screen: Screen) -> list[QImage]:
    """The image in each node of a column, the same as its tile where it could be one."""
    if not tileable(column, nodes, screen) or single(column):
        return images_of(column, theme)
    return [as_image(pixels) for pixels in _pixels(column, theme, screen.side(nodes[0].box))]


class Tiles:
    """The pictures in one column of nodes of one size, where they stand in one image; places and room hold as long as
    the layout does. room: what is to be seen of the widget.
    """

    def __init__(self, nodes: list[Node], screen: Screen, room: QRectF) -> None:
        box = nodes[0].box
        self.side = side = screen.side(box)
        squares = [(node.place, screen.square(node.box)) for node in nodes]
        corners = [
            (place, round(square.left() * screen.ratio), round(square.top() * screen.ratio))
            for place, square in squares
            if square.intersects(room)
        ]
        left, top = (min((one[axis] for one in corners), default=0) for axis in (1, 2))
        self.parts = [(place, x - left, y - top) for place, x, y in corners]
        """For each tile to be seen its place in the column, and its corner in the image."""
        self.left, self.top = left, top
        """The image's own corner, in pixels of the screen."""
        self._corner = QPointF(left / screen.ratio, top / screen.ratio)
        wide, high = (max((one[axis] for one in self.parts), default=0) + side for axis in (1, 2))
        self._pixels = np.zeros((high, wide), np.uint32)  # the image only borrows it
        self._image = QImage(self._pixels.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(screen.ratio)
        mask = _mask(side, radius(box) * screen.scale * screen.ratio).ravel()
        cut = np.flatnonzero(mask < 255)
        self.round = cut, mask[cut].astype(np.uint16)
        """The pixels of a tile that its round corners cut, as flat indices, and how much of them is left, 0…255."""

    def show(self, column: GraphColumn, theme: Theme) -> None:
        """Put the column's pictures, as they are now, into the image."""
        pixels, side = _pixels(column, theme, self.side), self.side
        _round_corners(pixels, *self.round)
        for place, x, y in self.parts:
            self._pixels[y : y + side, x : x + side] = pixels[place]

    def paint(self, painter: QPainter) -> None:
        """Paint the nodes that are to be seen, with a painter in the widget's own coordinates."""
        painter.drawImage(self._corner, self._image)


def _limits(column: GraphColumn) -> tuple[float, float]:
    """The values of the first and of the last colour."""
    return (-1.0 if column.kind in ("plane", "weights") else 0.0), 1.0


def levels_of(columns: Sequence[GraphColumn], sides: Sequence[int]) -> list[NDArray[np.uint8]]:
    """Which of 256 colours each of the values (k, height, width) of some columns has; of a map of the plane already for
    each of side² pixels, in between.

    All are worked out together: they are so few that calling NumPy takes longer than its work.
    """
    shares = [_shares(column, side) for column, side in zip(columns, sides, strict=True)]
    flat = np.concatenate([one.ravel() for one in shares], dtype=np.float32, casting="same_kind")
    flat *= np.float32(255)
    np.rint(flat, out=flat)
    np.maximum(flat, 0, out=flat)
    np.minimum(flat, 255, out=flat)
    levels, ends = flat.astype(np.uint8), np.cumsum([one.size for one in shares]).tolist()
    return [levels[end - one.size : end].reshape(one.shape) for one, end in zip(shares, ends, strict=True)]


def colours_of(column: GraphColumn, theme: Theme) -> NDArray[np.uint32]:
    """The 256 colours of a column's values."""
    if column.kind in ("plane", "weights"):
        return theme.diverging()
    if column.kind == "image":
        return np.asarray(0xFF000000 | np.arange(256, dtype=np.uint32) * 0x010101, np.uint32)
    return viridis()


def _shares(column: GraphColumn, side: int) -> NDArray[np.floating]:
    """A column's values from the first to the last colour, 0…1."""
    low, high = _limits(column)
    if column.kind != "plane" and (low, high) == (0.0, 1.0):
        return column.values
    values: NDArray[np.floating] = np.asarray(column.values, np.float32)
    if column.kind == "plane":
        values = _between(values.shape[1], side) @ values @ _between(values.shape[2], side).T
    return (values - low) * np.float32(1 / (high - low))


def as_blocks(pixels: NDArray[np.uint32], side: int, axes: tuple[int, ...] = (2, 1)) -> NDArray[np.uint32]:
    """Pixels (k, height, width) with `side` in each of these axes instead: each is a block."""
    for axis in axes:  # in this order, whole rows are copied last
        count = pixels.shape[axis]
        pixels = pixels if count == side else pixels.take(blocks(count, side), axis)
    return pixels


def blocks_of(height: int, width: int, side: int) -> NDArray[np.intp]:
    """(side²,): which of height · width values each pixel of a tile shows, both as flat indices."""
    return (blocks(height, side)[:, None] * width + blocks(width, side)).ravel()


def _pixels(column: GraphColumn, theme: Theme, side: int) -> NDArray[np.uint32]:
    """The column's values (k, height, width) as colours (k, side, side)."""
    (levels,) = levels_of([column], [side])
    return as_blocks(colours_of(column, theme)[levels], side)


@lru_cache
def blocks(count: int, side: int) -> NDArray[np.intp]:
    """(side,): which of `count` values in a row each of `side` places shows."""
    return ((np.arange(side) + 0.5) * (count / side)).astype(np.intp)


@lru_cache
def _between(count: int, side: int) -> NDArray[np.float32]:
    """(side, count): how `side` places in a row take their value from the two of `count` beside them."""
    places = np.clip((np.arange(side) + 0.5) * (count / side) - 0.5, 0, count - 1)
    shares = 1 - np.abs(places[:, None] - np.arange(count))
    return np.asarray(np.maximum(0, shares), np.float32)


def _mask(side: int, round_by: float) -> NDArray[np.uint8]:
    """(side, side): how much of each pixel lies within a square with round corners, 0…255."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(QRectF(0, 0, side, side), round_by, round_by)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(side, side)
    return (rows >> np.uint32(24)).astype(np.uint8)


def _round_corners(pixels: NDArray[np.uint32], place: NDArray[np.intp], share: NDArray[np.uint16]) -> None:
    """Leave a share, 0…255, of opaque pixels (k, side, side) at these places of each tile, colours premultiplied as Qt
    wants them.
    """
    colours = pixels.view(np.uint8).reshape(len(pixels), -1, 4)
    colours[:, place] = colours[:, place] * share[:, None] // np.uint16(255)
