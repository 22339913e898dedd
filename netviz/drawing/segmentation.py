"""Several digits in a row, such as a phone number: which strokes belong to which digit.

Strokes that overlap from left to right are one digit, like the bar of a 5 and its belly, or the two strokes of a 4;
where there is a gap, or they only just touch, another digit begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from netviz.drawing.rasterizing import Stroke

# A stroke belongs to the digit before it when they share this much of the narrower one's width.
SHARED = 0.1
# Or when the gap between them is less than this share of the drawing's height, and the stroke alone is not a digit.
NEAR = 0.08
# A stroke lower than this share of the drawing's height is a piece of a digit: a bar, a dot, a hook.
PIECE = 0.75


Box = tuple[float, float, float, float]
"""Left, right, top and bottom of what is drawn."""


def split_digits(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """The strokes of each digit, from left to right; one list for a drawing of one digit, none for an empty one."""
    inked = sorted(((_box(stroke), stroke) for stroke in strokes if len(stroke)), key=lambda one: one[0][0])
    if not inked:
        return []
    whole = _around([box for box, _ in inked])
    height = whole[3] - whole[2]
    groups: list[tuple[Box, list[Stroke]]] = []
    for box, stroke in inked:
        near = [group for group in groups if _together(group[0], box, height)]
        far = [group for group in groups if not _together(group[0], box, height)]
        merged = [*(one for _, group in near for one in group), stroke]
        groups = [*far, (_around([*(group[0] for group in near), box]), merged)]
    return [group for _, group in sorted(groups, key=lambda group: group[0][0])]


def _together(group: Box, stroke: Box, height: float) -> bool:
    shared = min(group[1], stroke[1]) - max(group[0], stroke[0])
    narrow = min(group[1] - group[0], stroke[1] - stroke[0])
    if shared >= SHARED * narrow and shared >= 0:
        return True
    piece = min(group[3] - group[2], stroke[3] - stroke[2]) < PIECE * height
    return piece and -shared < NEAR * height


def _box(stroke: Stroke) -> Box:
    across, down = [x for x, _ in stroke], [y for _, y in stroke]
    return min(across), max(across), min(down), max(down)


def _around(boxes: Sequence[Box]) -> Box:
    """The box around all of these."""
    left, right, top, bottom = zip(*boxes, strict=True)
    return min(left), max(right), min(top), max(bottom)
