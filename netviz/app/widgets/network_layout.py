"""The layout of the drawn network: columns evenly spaced, nodes as large as fits, never overlapping."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from netviz.app.style.theme import type_scale
from netviz.session.parts.graph_columns import GraphColumn

HEAD, LINE, MARGIN, GAP = 44.0, 18.0, 14.0, 4.0
# The map of the outputs has at most this share of the width.
MAP_SHARE, PORT = 0.36, 22.0
# Nodes at least this large, in pixels and as a share of the height, may be stacked singly; smaller ones are arranged in
# a grid.
LARGE_ENOUGH = {"units": (11.0, 0.0), "maps": (27.0, 0.07), "plane": (25.0, 0.07), "weights": (25.0, 0.07)}
# Nodes up to CLOSE pixels may stand close; larger ones leave this share of their side for the rings around them.
CLOSE, RING = 44.0, 0.2
# Nodes grow into the room there is: up to this many pixels or, if it is more, to this share of the height.
LARGEST = {"units": (18.0, 0.05), "image": (76.0, 0.25)}
LARGEST_PICTURE = 96.0, 0.25
# The longest row of an output; the column that they need for it; and what edges need on the way to it.
BAR, OUTPUTS, ARRIVING = 150.0, 104.0, 16.0
BUTTON, ROOMY = 12.0, 70.0


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
        """The width of a column; that of outputs with their names, bars and numbers may be wider."""
        whole, columns = self.width - 2 * MARGIN, len(self.columns)
        if self.with_map:
            return (whole - self.map_box.width()) / max(0.5, columns - 0.5)
        even = whole / max(1, columns)
        wanted = OUTPUTS * type_scale()
        if columns > 1 and self.columns[-1].kind == "outputs" and even < wanted:
            return (whole - min(wanted, 2 * even)) / (columns - 1)
        return even

    def across(self, column: int) -> tuple[float, float]:
        """The x where a column begins, and how wide it is."""
        left = MARGIN + column * self.pitch
        last = column == len(self.columns) - 1 and not self.with_map
        return left, self.width - MARGIN - left if last else self.pitch

    def middle(self, column: int) -> float:
        """The x of the centre of a column."""
        left, wide = self.across(column)
        return left + wide / 2

    def head_box(self, column: int) -> QRectF:
        """The rectangle of the first line of a column's header."""
        if self.with_map and column == len(self.columns) - 1:
            return QRectF(self.map_box.left(), 2, self.map_box.width(), self.line)
        left, wide = self.across(column)
        return QRectF(left, 2, wide, self.line)

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
        return QRectF(sum(self.across(column)) - BUTTON / 2, self.line + 4, BUTTON, BUTTON)

    def button_box(self, column: int, step: int) -> QRectF:
        """The rectangle of the − (step −1) or + (step 1) of a column."""
        left = self.middle(column) + step * self._button_away - BUTTON / 2
        return QRectF(left, self.line / 2 - 5, BUTTON, BUTTON)

    @property
    def between_buttons(self) -> float:
        """How wide a name may be between the − and the + of its column."""
        return 2 * self._button_away - BUTTON - 1

    @property
    def _button_away(self) -> float:
        # Larger type takes them further away, but not close to the next column's.
        return min(self.pitch * 0.5 - BUTTON / 2 - 0.5, max(44.0, min(0.4 * self.pitch, 44.0 * type_scale())))

    def nodes(self) -> list[list[Node]]:
        """The nodes of each column."""
        return [
            [Node(index, place, box) for place, box in enumerate(self._boxes(index, column))]
            for index, column in enumerate(self.columns)
        ]

    def _boxes(self, index: int, column: GraphColumn) -> list[QRectF]:
        count, middle = len(column.shown), self.middle(index)
        begin, width = self.across(index)
        high, wide = self.height - self.head - MARGIN, width * 0.72
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
            row, across = min(26.0, high / count), min(max(wide, width - ARRIVING), BAR)
            top, left = self.head + (high - row * count) / 2, max(middle - across / 2, begin + ARRIVING)
            return [QRectF(left, top + place * row, across, row) for place in range(count)]
        pixels, share = LARGEST.get(column.kind, LARGEST_PICTURE)
        largest = max(pixels, share * high)
        pixels, share = LARGE_ENOUGH.get(column.kind, (largest, 0.0))
        side, columns = _grid(count, high, wide, largest, max(pixels, share * high))
        rows = -(-count // columns)
        space = min(side * 0.45, (high - side * rows) / rows) if rows > 1 else 0.0
        step = side + max(min(1.5, side * 0.2), space)
        top = self.head + (high - (step * rows - (step - side))) / 2
        left = middle - (columns * side + (columns - 1) * GAP) / 2
        return [
            QRectF(left + (place % columns) * (side + GAP), top + (place // columns) * step, side, side)
            for place in range(count)
        ]


def _grid(count: int, high: float, wide: float, largest: float, enough: float) -> tuple[float, int]:
    """(side, columns) for a grid of `count` squares: the fewest columns whose squares have `enough` pixels per side,
    because each one hides edges on the way to the next; the largest squares if none have enough.
    """
    best, columns = 0.0, 1
    for across in range(1, count + 1):
        down = -(-count // across)
        tight, loose = (high - 2 * (down - 1)) / down, high / (down + RING * (down - 1))
        side = min(largest, max(min(CLOSE, tight), loose), (wide - GAP * (across - 1)) / across)
        if side > 1.05 * best:
            best, columns = side, across
        if best >= enough:
            break
    return max(2.0, best), columns
