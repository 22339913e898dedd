"""Several digits in a row, such as a phone number: which strokes belong to which digit.

Strokes that overlap from left to right are one digit, like the bar of a 5 and its belly, or the two strokes of a 4;
where there is a gap, or they only just touch, another digit begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from netviz.drawing.rasterizing import Stroke

# A stroke belongs to the digit before it when they share this part of the narrower one's width.
SHARED = 0.1
# Or when the gap between them is less than this part of the drawing's height, and the stroke is no digit by itself.
NEAR = 0.08
# A stroke lower than this part of the drawing's height is a piece of a digit: a bar, a dot, a hook.
PIECE = 0.75


def split_digits(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """The strokes of each digit, from left to right; one list for a drawing of one digit, none for an empty one."""
    inked = [stroke for stroke in strokes if len(stroke)]
    if not inked:
        return []
    height = max(y for s in inked for _, y in s) - min(y for s in inked for _, y in s)
    groups: list[list[Stroke]] = []
    for stroke in sorted(inked, key=lambda stroke: min(x for x, _ in stroke)):
        near = [group for group in groups if _together(group, stroke, height)]
        merged = [*(one for group in near for one in group), stroke]
        groups = [group for group in groups if group not in near] + [merged]
    return sorted(groups, key=lambda group: min(x for stroke in group for x, _ in stroke))


def _together(group: Sequence[Stroke], stroke: Stroke, height: float) -> bool:
    left, right = _span(group)
    start, end = _span([stroke])
    shared = min(right, end) - max(left, start)
    narrow = min(right - left, end - start)
    if shared >= SHARED * narrow and shared >= 0:
        return True
    piece = min(_height(group), _height([stroke])) < PIECE * height
    return piece and -shared < NEAR * height


def _span(strokes: Sequence[Stroke]) -> tuple[float, float]:
    across = [x for stroke in strokes for x, _ in stroke]
    return min(across), max(across)


def _height(strokes: Sequence[Stroke]) -> float:
    down = [y for stroke in strokes for _, y in stroke]
    return max(down) - min(down)
