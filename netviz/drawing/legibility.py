"""What on the pad cannot be a row of digits, by its strokes alone: a dot, two rows, a sum, a crossed-out zero.

A network that has seen only digits takes everything for one and is sure of it. What the strokes already rule out is
therefore said before any network is asked. With these limits, hardly one of 10,000 real digits is refused.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from netviz.drawing.rasterizing import Stroke
from netviz.texts import phrase

Points = NDArray[np.float64]

DOT = phrase("only a dot; draw a digit, larger")
TWO_ROWS = phrase("one row at a time")
SIGN = phrase("digits only, no +, − or =")
SLASHED = phrase("a zero? Draw it without the slash")

# A stroke as long as its chord, but for this share, is straight.
BENT = 1.15
# A straight stroke that rises by no more than this share of its width is flat, and upright the other way round.
FLAT = 0.35
# Two rows: both strokes are at least ROW high and BETWEEN apart, as shares of the drawing's height, and one lies over
# the other by this share of the narrower one's width.
ROW, BETWEEN, OVER = 0.25, 0.06, 0.3
# The strokes of a plus cross in the middle part of each.
MIDDLE = (0.25, 0.75)


def unreadable(strokes: Sequence[Stroke], dot: float) -> str:
    """Why these strokes are not a row of digits, in a few words; empty if they may be one.

    dot: what is no larger than this, in the strokes' units, is a dot.
    """
    paths = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes if len(stroke)]
    if not paths:
        return ""
    low = np.array([path.min(axis=0) for path in paths])
    high = np.array([path.max(axis=0) for path in paths])
    if np.max(high.max(axis=0) - low.min(axis=0)) <= dot:
        return DOT
    if _two_rows(low, high):
        return TWO_ROWS
    # How far two strokes' boxes overlap, (strokes, strokes, axes).
    shared = np.minimum(high[:, None], high) - np.maximum(low[:, None], low)
    columns = _grouped(paths, shared[..., 0] >= 0)
    flat = any(all(_is_flat(path) and _width(path) > dot for path in column) for column in columns)
    pairs = [group for group in _grouped(paths, (shared >= 0).all(axis=-1)) if len(group) == 2]
    if flat or any(_is_plus(*pair) for pair in pairs):
        return SIGN
    return SLASHED if any(_is_slashed(*pair) for pair in pairs) else ""


def _two_rows(low: Points, high: Points) -> bool:
    """Whether some stroke lies wholly above another, both too high to be pieces of one digit."""
    height = high[:, 1].max() - low[:, 1].min()
    tall = (high - low)[:, 1] >= ROW * height
    low, high = low[tall], high[tall]
    gaps = low[:, 1] - high[:, None, 1]
    shared = np.minimum(high[:, None, 0], high[:, 0]) - np.maximum(low[:, None, 0], low[:, 0])
    wide = high[:, 0] - low[:, 0]
    over = shared >= OVER * np.minimum(wide[:, None], wide)
    return bool(np.any((gaps > BETWEEN * height) & over))


def _is_plus(first: Points, second: Points) -> bool:
    """Whether two strokes cross in their middles, one flat and one upright."""
    flat, upright = (first, second) if _is_flat(first) else (second, first)
    if not (_is_flat(flat) and _is_flat(upright[:, ::-1])):
        return False
    if not 0.5 < _width(flat) / max(_height(upright), 1e-9) < 2:
        return False
    across = (upright[:, 0].mean() - flat[:, 0].min()) / max(_width(flat), 1e-9)
    down = (flat[:, 1].mean() - upright[:, 1].min()) / max(_height(upright), 1e-9)
    return bool(MIDDLE[0] < across < MIDDLE[1] and MIDDLE[0] < down < MIDDLE[1])


def _is_slashed(first: Points, second: Points) -> bool:
    """Whether one stroke is a ring and the other a straight slash through its middle."""
    for ring, slash in ((first, second), (second, first)):
        size = np.ptp(ring, axis=0)
        closed = np.hypot(*(ring[-1] - ring[0])) < 0.25 * size.max() and _length(ring) > 2 * size.max()
        if not closed or _length(slash) > BENT * np.hypot(*(slash[-1] - slash[0])):
            continue
        way = slash[-1] - slash[0]
        middle = (ring.min(axis=0) + ring.max(axis=0)) / 2 - slash[0]
        along = float(middle @ way) / max(float(way @ way), 1e-9)
        away = abs(float(way[0] * middle[1] - way[1] * middle[0])) / max(float(np.hypot(*way)), 1e-9)
        slanted = abs(way[0]) > 0.2 * size[0] and way[0] * way[1] < 0
        long = np.hypot(*way) > 0.6 * size.max()
        if slanted and long and 0.3 < along < 0.7 and away < 0.15 * size.max():
            return True
    return False


def _is_flat(path: Points) -> bool:
    chord = np.hypot(*(path[-1] - path[0]))
    return bool(_height(path) <= FLAT * _width(path) and _length(path) <= BENT * chord)


def _grouped(paths: Sequence[Points], touching: NDArray[np.bool_]) -> list[list[Points]]:
    """Strokes that touch, directly or by way of others, together; touching: (strokes, strokes)."""
    left = set(range(len(paths)))
    groups = []
    while left:
        group, reached = [], [left.pop()]
        while reached:
            one = reached.pop()
            group.append(paths[one])
            near = [other for other in left if touching[one, other]]
            left.difference_update(near)
            reached += near
        groups.append(group)
    return groups


def _length(path: Points) -> float:
    return float(np.hypot(*np.diff(path, axis=0).T).sum())


def _width(path: Points) -> float:
    return float(np.ptp(path[:, 0]))


def _height(path: Points) -> float:
    return float(np.ptp(path[:, 1]))
