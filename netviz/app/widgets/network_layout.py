"""The layout of the drawn network: columns evenly spaced, nodes as large as fits, never overlapping."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from netviz.app.style.theme import type_scale
from netviz.session.parts.graph_columns import GraphColumn

HEAD, LINE, MARGIN, GAP = 44.0, 18.0, 14.0, 4.0
# The map of the outputs has at most this share of the width.
MAP_SHARE, PORT = 0.36, 12.0
# Nodes at least this large, in pixels, may be stacked singly; smaller ones are arranged in a grid.
LARGE_ENOUGH = {"units": 11.0, "maps": 27.0, "plane": 25.0, "weights": 25.0}
# Nodes up to CLOSE pixels may stand close; larger ones leave this share of their side for the rings around them.
CLOSE, RING = 44.0, 0.2
# Nodes grow into the room there is: up to this many pixels or, if it is more, to this share of the height.
LARGEST = {"units": (18.0, 0.05), "image": (76.0, 0.25)}
LARGEST_PICTURE = 96.0, 0.25
# Another column must make nodes this many times as large.
WORTH_A_COLUMN = 1.3
BAR, ROOMY = 150.0, 70.0


@dataclass(frozen=True)
class Node:
    """The position of a node."""

    column: int
    """The index of its column."""
    place: int
    """Its index in the column."""
    box: QRectF
    """Its rectangle, in pixels of the unscaled drawing."""


@dataclass(frozen=True)
class Layout:
    """The layout of columns in a drawing of the given width and height, in pixels."""

    width: float
    height: float
    columns: tuple[GraphColumn, ...]
    with_map: bool = False
    """Whether the map of the outputs is the last column; its nodes are then at the left side of the map."""

    @property
    def map_box(self) -> QRectF:
        """The rectangle of the map of the outputs; empty if there is none."""
        if not self.with_map or not self.columns:
            return QRectF()
        high = self.height - self.head - MARGIN
        side = max(0.0, min(MAP_SHARE * self.width, high))
        return QRectF(self.width - MARGIN - side, self.head + (high - side) / 2, side, side)

    @property
    def pitch(self) -> float:
        """The distance between the centres of adjacent columns."""
        if self.with_map:
            return (self.width - 2 * MARGIN - self.map_box.width()) / max(0.5, len(self.columns) - 0.5)
        return (self.width - 2 * MARGIN) / max(1, len(self.columns))

    def middle(self, column: int) -> float:
        """The x of the centre of a column."""
        return MARGIN + (column + 0.5) * self.pitch

    def head_box(self, column: int) -> QRectF:
        """The rectangle of the first line of a column's header."""
        if self.with_map and column == len(self.columns) - 1:
            return QRectF(self.map_box.left(), 2, self.map_box.width(), self.line)
        return QRectF(self.middle(column) - self.pitch / 2, 2, self.pitch, self.line)

    @property
    def line(self) -> float:
        """The height of a line in a header; each header has two."""
        return LINE * type_scale()

    @property
    def head(self) -> float:
        """The height of the headers."""
        return 2 * self.line + HEAD - 2 * LINE

    @property
    def roomy(self) -> bool:
        """Whether headers have room for buttons and menus."""
        return self.pitch >= ROOMY * type_scale()

    def gap_box(self, column: int) -> QRectF:
        """The rectangle of the + that adds a layer behind a column."""
        return QRectF(self.middle(column) + self.pitch / 2 - 7, self.line + 4, 14, 14)

    def button_box(self, column: int, step: int) -> QRectF:
        """The rectangle of the − (step −1) or + (step 1) of a column."""
        return QRectF(self.middle(column) + step * self._button_away - 7, self.line / 2 - 5, 14, 14)

    @property
    def between_buttons(self) -> float:
        """How wide a name may be between the − and the + of its column."""
        return 2 * self._button_away - 18

    @property
    def _button_away(self) -> float:
        # Larger type takes them further away, but not close to the next column's.
        return min(self.pitch * 0.5 - 9, max(44.0, min(0.4 * self.pitch, 44.0 * type_scale())))

    def nodes(self) -> list[list[Node]]:
        """The nodes of each column."""
        return [
            [Node(index, place, box) for place, box in enumerate(self._boxes(index, column))]
            for index, column in enumerate(self.columns)
        ]

    def _boxes(self, index: int, column: GraphColumn) -> list[QRectF]:
        count, middle = len(column.shown), self.middle(index)
        high, wide = self.height - self.head - MARGIN, self.pitch * 0.72
        if column.kind == "folded" or high <= 0 or wide <= 0:
            return []
        if self.with_map and index == len(self.columns) - 1:
            box, side = self.map_box, min(PORT, self.map_box.height() / (count + 1))
            step = box.height() / (count + 1)
            return [
                QRectF(box.left() - side - 1, box.top() + step * (place + 1) - side / 2, side, side)
                for place in range(count)
            ]
        if column.kind == "outputs":
            row, across = min(26.0, high / count), min(wide, BAR)
            top = self.head + (high - row * count) / 2
            return [QRectF(middle - across / 2, top + place * row, across, row) for place in range(count)]
        pixels, share = LARGEST.get(column.kind, LARGEST_PICTURE)
        largest = max(pixels, share * high)
        worth = math.inf if column.kind == "units" else WORTH_A_COLUMN
        side, columns = _grid(count, high, wide, largest, LARGE_ENOUGH.get(column.kind, largest), worth)
        rows = -(-count // columns)
        space = min(side * 0.45, (high - side * rows) / rows) if rows > 1 else 0.0
        step = side + max(min(1.5, side * 0.2), space)
        top = self.head + (high - (step * rows - (step - side))) / 2
        left = middle - (columns * side + (columns - 1) * GAP) / 2
        return [
            QRectF(left + (place % columns) * (side + GAP), top + (place // columns) * step, side, side)
            for place in range(count)
        ]


def _grid(count: int, high: float, wide: float, largest: float, enough: float, worth: float) -> tuple[float, int]:
    """(side, columns) for a grid of `count` squares: the fewest columns whose squares have `enough` pixels per side,
    and more where they make the squares `worth` times as large; the largest squares if none have enough.
    """
    best, columns = 0.0, 1
    for across in range(1, count + 1):
        down = -(-count // across)
        tight, loose = (high - 2 * (down - 1)) / down, high / (down + RING * (down - 1))
        side = min(largest, max(min(CLOSE, tight), loose), (wide - GAP * (across - 1)) / across)
        if side > best * (worth if best >= enough else 1.05):
            best, columns = side, across
    return max(2.0, best), columns
