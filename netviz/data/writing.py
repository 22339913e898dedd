"""Finds the writing in a picture of any light and paper.

Of what may be writing (stroke_candidates.py) the part most like it is taken: strong, long for its width, alone on its
paper, not cut off by the picture's border. Its ink is then cut out of the picture itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from netviz.data.stroke_candidates import Candidate, Mask, Values, hat_of, logarithm, search

_Number = TypeVar("_Number", np.float32, np.uint8)

SEARCHED = 192
"""Writing is looked for in a copy with this many pixels along the longer side, and cut out of the picture itself."""
CUT = 240
"""What is cut out has at most this many pixels along the longer side."""
CROPPED = 1.3
"""What touches the border is writing if it has this many times the score of anything that does not."""
UNEVEN = 12
"""The paper along the border of a scan differs by no more gray values than this."""
MOST_ENDS = 4
"""The most strokes that end at the border of a scan; more of them are ruled lines."""
LIGHT_END, DARK_END = 0.2, 0.5
"""How much of a side such strokes cover at the most; a light sheet on a dark table covers more."""
WIDER = 1.4
"""Writing has strokes of one width; what has strokes this many times as wide as those found in it is a shadow."""
LIKELY = 0.3
"""From this score on what was found is writing rather than a speck on it."""
FAINTEST = 0.25
"""On clean paper, ink differs from it by at least this share of what most of the ink does."""
NEAR = 0.15
"""Strokes of a digit are no farther apart than this share of its size."""


@dataclass(frozen=True)
class Writing:
    """Writing that was found."""

    ink: NDArray[np.float64]
    """(height, width): how much ink there is in each pixel of the part that was cut out, 0…1."""
    dark: bool
    """Whether it is darker than its paper."""
    cropped: bool
    """Whether the picture ends where the writing does, as in a scan cut to fit."""
    score: float
    """How much it looks like writing: 0.3 for a faint pencil, 1 for ink on plain paper."""


def find_writing(grey: NDArray[np.uint8], dark: bool | None = None, cropped: bool | None = None) -> Writing | None:
    """The writing in a picture (height, width); None if there is none.

    dark, cropped: what is already known of it (see `Writing`).
    """
    cv2.setNumThreads(1)  # the pictures are small, and OpenCV's threads do not survive a fork
    small = _shrunk(grey, SEARCHED)
    searched = np.asarray(cv2.GaussianBlur(small, (0, 0), 0.8))
    found = None if cropped else search(searched, dark)
    if cropped or (cropped is None and _ends_with_writing(small)):
        margin = max(small.shape) // 8
        wider, paper = (
            _with_margin(values, margin * max(values.shape) // max(small.shape)) for values in (searched, grey)
        )
        other = search(wider, dark)
        if other is not None and (found is None or _completes(other[0], found[0])):
            return _cut_out(paper, other, wider.shape, True)
    return None if found is None else _cut_out(grey, found, small.shape, False)


def _completes(cropped: Candidate, whole: Candidate) -> bool:
    """Whether what touches the border is the writing, of which the other is a piece or a hole; not a shadow on it."""
    wider = cropped.stroke > WIDER * whole.stroke and whole.score > LIKELY
    shadow = cropped.dark == whole.dark and (wider or cropped.contrast < 0.8 * whole.contrast)
    return not shadow and cropped.score > CROPPED * whole.score


def _cut_out(grey: NDArray[np.uint8], found: list[Candidate], shape: tuple[int, ...], cropped: bool) -> Writing | None:
    """The ink of candidates that belong together; shape: of the copy in which they were found."""
    best = found[0]
    height, width = grey.shape
    scale = width / shape[1]
    low = np.min([one.box[:2] for one in found], axis=0) * scale
    high = np.max([(one.box[0] + one.box[2], one.box[1] + one.box[3]) for one in found], axis=0) * scale
    margin = 0.35 * float((high - low).max()) + 2 * best.stroke * scale
    left, top = np.maximum(low - margin, 0).astype(int).tolist()
    right, bottom = np.minimum(high + margin, (width, height)).astype(int).tolist()
    place = np.s_[top:bottom, left:right]
    known = np.maximum.reduce([one.mask for one in found])
    known = cv2.resize(known, (width, height), interpolation=cv2.INTER_NEAREST)[place]
    part = _shrunk(np.ascontiguousarray(grey[place]), CUT)
    known = cv2.resize(known, part.shape[::-1], interpolation=cv2.INTER_NEAREST)
    scale *= part.shape[0] / (bottom - top)
    stroke = best.stroke * scale
    window = int(max(3, min(max(2.2 * stroke, 1.3 * best.widest * scale), best.window * scale))) | 1
    hat = hat_of(logarithm(cv2.GaussianBlur(part, (0, 0), max(0.6, stroke / 7)), best.dark), window, best.dark)
    thin = int(0.4 * stroke) | 1
    if thin > 1:  # takes away ruled lines, which are thinner than the pen
        hat = cv2.morphologyEx(hat, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (thin, thin)))
    ink = _ink(hat, known, stroke, best.dark)
    return None if ink is None else Writing(ink, best.dark, cropped, best.score)


def _ink(hat: Values, known: Mask, stroke: float, dark: bool) -> NDArray[np.float64] | None:
    """How much ink there is in each pixel, where `known` is 1 in most of it; None if there is none.

    hat: how much each pixel differs from the paper. stroke: the width of a stroke.
    """
    inside = known > 0
    level = float(np.percentile(hat[inside], 60)) if inside.any() else 0.0
    if level <= 0:
        return None
    hat = _without_shadow(hat, known, level, stroke)
    wide = 2 * int(stroke / 3) + 3
    outside = cv2.dilate(known, np.ones((wide, wide), np.uint8)) == 0
    rest = float(np.percentile(hat[outside], 90)) if outside.any() else 0.0
    # Half-way between the ink and anything else there is (lines, a narrow shadow); on clean paper, well above its
    # grain.
    least = (rest + level) / 2 if rest > 0.25 * level else max(FAINTEST * level, 1.5 * rest)
    count, labels, about, _ = cv2.connectedComponentsWithStats((hat > min(least, 0.9 * level)).astype(np.uint8))
    x, y, across, down, area = about.T
    own = np.bincount(labels[inside], minlength=count)
    own[0] = 0
    main = int(own.argmax())
    whole = (x > 0) & (y > 0) & (x + across < hat.shape[1]) & (y + down < hat.shape[0])
    strong = np.bincount(labels[hat > 0.5 * level], minlength=count) > 0
    large = area >= max(0.02 * area[main], 0.5 * stroke**2)
    gap = np.maximum(
        np.maximum(x[main] - x - across, x - x[main] - across[main]),
        np.maximum(y[main] - y - down, y - y[main] - down[main]),
    )
    near = gap <= NEAR * max(across[main], down[main])
    kept = (own > 0.3 * area) | (whole & large & strong & near)
    kept[0], kept[main] = False, True
    sign = -1.0 if dark else 1.0
    cover = np.expm1(sign * np.where(kept[labels], hat, 0)) / math.expm1(sign * level)
    return np.asarray(np.clip((cover - 0.15) / 0.7, 0, 1), np.float64)  # steeper, as all of it has been blurred


def _without_shadow(hat: Values, known: Mask, level: float, stroke: float) -> Values:
    """`hat` without what is connected to the ink, but lies farther from it than a stroke is wide, and is wider."""
    wide = 2 * int(stroke) + 3
    far = cv2.dilate(known, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (wide, wide))) == 0
    count, labels = cv2.connectedComponents((hat > FAINTEST * level).astype(np.uint8))
    own = np.bincount(labels[known > 0], minlength=count) > 0
    own[0] = False
    parts = np.asarray(far & own[labels], np.uint8)
    count, labels = cv2.connectedComponents(parts)
    widths = np.zeros(count, np.float32)
    np.maximum.at(widths, labels.ravel(), 2 * cv2.distanceTransform(parts, cv2.DIST_L2, 3).ravel())
    return np.asarray(np.where(widths[labels] > stroke, 0, hat), np.float32)


def _shrunk(grey: NDArray[np.uint8], longer: int) -> NDArray[np.uint8]:
    scale = longer / max(grey.shape)
    if scale >= 1:
        return grey
    height, width = (max(1, round(length * scale)) for length in grey.shape)
    return np.asarray(cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA))


def _ends_with_writing(grey: NDArray[np.uint8]) -> bool:
    """Whether there is even paper all along the border, but for a few strokes that end there."""
    sides = [side.astype(np.int16) for side in (grey[0], grey[:, -1], grey[-1, ::-1], grey[::-1, 0])]
    border = np.concatenate(sides)
    paper = np.median(border)
    ink = np.abs(border - paper) > UNEVEN
    ends = int(np.count_nonzero(ink & ~np.roll(ink, 1)))
    lighter, darker = (max(float((sign * (side - paper) > UNEVEN).mean()) for side in sides) for sign in (1, -1))
    return 0 < ends <= MOST_ENDS and lighter < LIGHT_END and darker < DARK_END


def _with_margin(values: NDArray[_Number], margin: int) -> NDArray[_Number]:
    """The values with a margin of paper around them, as bright as their border."""
    border = np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])
    return np.pad(values, margin, constant_values=np.median(border).astype(values.dtype))
