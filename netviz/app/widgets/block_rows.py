"""How blocks of a picture stand side by side: in as few rows as they fit into, narrower where that saves a row.

No block is ever left out. What has no room in height is for the scroll area around the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from PySide6.QtCore import QRectF

BETWEEN_ROWS = 0.5
"""The space between two rows, as a share of that between two blocks in a row."""


@dataclass(frozen=True)
class Block:
    """A part of a picture, and the room that it wants, in pixels."""

    name: str
    width: float
    """The width it has where there is room."""
    narrowest: float
    """The least width at which it can be read."""
    lowest: float
    """The least height at which it can be read."""


def in_rows(blocks: Sequence[Block], room: float, gap: float) -> list[list[Block]]:
    """The blocks in as few rows as their narrowest widths allow, so split that the picture can be as low as possible.

    room: the width of a row; gap: the space between two blocks. If one alone is wider than the room, each has a row.
    """

    def needed(row: Sequence[Block]) -> float:
        return sum(block.narrowest for block in row) + gap * (len(row) - 1)

    for count in range(1, len(blocks)):
        ways = [(0, *cuts, len(blocks)) for cuts in combinations(range(1, len(blocks)), count - 1)]
        split = [[list(blocks[start:end]) for start, end in pairwise(way)] for way in ways]
        fitting = [rows for rows in split if max(map(needed, rows)) <= room]
        if fitting:
            return min(fitting, key=lambda rows: (lowest_height(rows, gap), max(map(needed, rows))))
    return [[block] for block in blocks]


def lowest_height(rows: Sequence[Sequence[Block]], gap: float) -> float:
    """The least height of a picture with these rows, in pixels."""
    return sum(max(block.lowest for block in row) for row in rows) + gap * BETWEEN_ROWS * max(0, len(rows) - 1)


def placed(rows: Sequence[Sequence[Block]], room: QRectF, gap: float) -> list[tuple[Block, QRectF]]:
    """Where each block stands: as wide as it wants to be if its row has the room, the rows sharing the height."""
    spare = max(0.0, room.height() - lowest_height(rows, gap)) / max(1, len(rows))
    found, top = [], room.top()
    for row in rows:
        high = max(block.lowest for block in row) + spare
        free = room.width() - gap * (len(row) - 1) - sum(block.narrowest for block in row)
        wanted = sum(block.width - block.narrowest for block in row)
        share = max(0.0, min(1.0, free / wanted)) if wanted else 0.0
        left = room.left()
        for block in row:
            wide = min(block.narrowest + share * (block.width - block.narrowest), room.width())
            found.append((block, QRectF(left, top, wide, high)))
            left += wide + gap
        top += high + gap * BETWEEN_ROWS
    return found
