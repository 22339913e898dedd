"""Finds the writing in a picture of any light and paper: strokes that are narrow and differ from the paper beside them.

A black-hat filter gives what is darker than its surroundings and narrower than its window. It leaves out light, hard
shadows, edges of the paper and fingers, all of which are wider. Of what it finds, the part most like writing is taken:
strong, long for its width, alone on its paper, not cut off by the picture's border.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
Mask = NDArray[np.uint8]
_Number = TypeVar("_Number", np.float32, np.uint8)

SEARCHED = 192
"""Writing is looked for in a copy with this many pixels along the longer side, and cut out of the picture itself."""
CUT = 240
"""What is cut out has at most this many pixels along the longer side."""
DARK, LIGHT = 6.0, 40.0
"""Added to gray values before their logarithm is taken, for dark ink and for light ink; without it the blackest parts
would differ the most from each other.
"""
WINDOWS = (1 / 14, 1 / 7, 1 / 3.5, 1 / 2)
"""Widths of the filter's window, as parts of the picture's shorter side; strokes are narrower than the widest."""
CONTRASTS, FAINT = (0.3, 0.75), (0.12,)
"""How much darker than the paper ink is at the least, as logarithms; each is tried, the faint one if need be."""
SMALLEST = 0.08
"""Writing is at least this part of the picture's shorter side high or wide."""
CLEAR = 0.4
"""If dark writing has at least this score, on paper that is mostly light, light writing is not looked for."""
LEAST = 0.12
"""Anything with a lower score is no writing."""
CROPPED = 1.3
"""What touches the border is writing if it has this many times the score of anything that does not."""
UNEVEN = 12
"""The paper along the border of a scan differs by no more gray values than this."""
MOST_ENDS = 4
"""The most strokes that end at the border of a scan; more of them are ruled lines."""
LIGHT_END, DARK_END = 0.2, 0.5
"""How much of a side such strokes cover at the most; a light sheet on a dark table covers more."""
FULL = 0.55
"""A sheet of paper fills at least this part of its box, and digits less."""
NEAR = 0.15
"""Strokes of a digit are no farther apart than this part of its size."""


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


@dataclass(frozen=True)
class _Candidate:
    """Connected pixels that may be writing, in the copy that is searched."""

    score: float
    dark: bool
    mask: Mask
    """(height, width), 1 where it is."""
    box: tuple[int, int, int, int]
    """x, y, width, height."""
    stroke: float
    """The stroke's mean width, in pixels."""
    widest: float
    contrast: float
    window: int


def find_writing(grey: NDArray[np.uint8], dark: bool | None = None, cropped: bool | None = None) -> Writing | None:
    """The writing in a picture (height, width); None if there is none.

    dark, cropped: what is already known of it (see `Writing`).
    """
    cv2.setNumThreads(1)  # the pictures are small, and OpenCV's threads do not survive a fork
    small = _shrunk(grey, SEARCHED)
    searched = np.asarray(cv2.GaussianBlur(small, (0, 0), 0.8))
    found = None if cropped else _search(searched, dark)
    if cropped or (cropped is None and _ends_with_writing(small)):
        margin = max(small.shape) // 8
        wider, paper = (
            _with_margin(values, margin * max(values.shape) // max(small.shape)) for values in (searched, grey)
        )
        other = _search(wider, dark)
        if other is not None and (found is None or _completes(other[0], found[0])):
            return _cut_out(paper, other, wider.shape, True)
    return None if found is None else _cut_out(grey, found, small.shape, False)


def _search(grey: NDArray[np.uint8], dark: bool | None) -> list[_Candidate] | None:
    """The best candidate and, after it, others that belong to it."""
    found = _candidates_of(grey, True) if dark is not False else []
    light_paper = np.median(grey) > np.percentile(grey, (1, 99)).mean()
    if not dark and not (light_paper and _has_clear(found)):
        found += _candidates_of(grey, False)
    if not found:
        return None
    best = max(found, key=lambda one: one.score)
    best = max((one for one in found if _lies_on(one, best)), key=lambda one: one.score, default=best)
    if best.score < LEAST:
        return None
    return [best, *(one for one in found if one is not best and _belongs_to(one, best))]


def _completes(cropped: _Candidate, whole: _Candidate) -> bool:
    """Whether what touches the border is the writing, of which the other is a piece or a hole; not a shadow on it."""
    shadow = cropped.dark == whole.dark and cropped.contrast < 0.8 * whole.contrast
    return not shadow and cropped.score > CROPPED * whole.score


def _candidates_of(grey: NDArray[np.uint8], dark: bool) -> list[_Candidate]:
    values = _logarithm(grey, dark)
    found = list(_candidates(values, dark, CONTRASTS))
    return found if _has_clear(found) else [*found, *_candidates(values, dark, FAINT)]


def _has_clear(found: list[_Candidate]) -> bool:
    return any(one.score >= CLEAR for one in found)


def _candidates(values: Values, dark: bool, contrasts: tuple[float, ...]) -> Iterator[_Candidate]:
    """Whatever may be writing in the logarithms of gray values (height, width)."""
    height, width = values.shape
    side = min(values.shape)
    for part in WINDOWS:
        window = int(side * part) | 1
        hat = _hat(values, window, dark)
        for contrast in contrasts:
            count, labels, about, _ = cv2.connectedComponentsWithStats((hat > contrast).astype(np.uint8))
            if count == 1:
                break
            x, y, across, down, area = about[1:].T
            whole = (x > 0) & (y > 0) & (x + across < width) & (y + down < height)
            whole &= np.maximum(across, down) >= SMALLEST * side
            places = np.flatnonzero(whole)
            for place in places[np.argsort(-area[places])][:3].tolist():
                yield _judged(values, hat, (labels == place + 1).astype(np.uint8), about[place + 1], dark, window)


def _judged(values: Values, hat: Values, mask: Mask, about: NDArray[np.int32], dark: bool, window: int) -> _Candidate:
    """A candidate with its score. about: its x, y, width, height and area."""
    x, y, across, down, area = about.tolist()
    height, width = hat.shape
    side, longer = min(hat.shape), max(across, down)
    margin = int(0.35 * longer) + 4
    place = np.s_[
        max(0, y - margin) : min(height, y + down + margin), max(0, x - margin) : min(width, x + across + margin)
    ]
    own, strength = mask[place], hat[place]
    inside = own > 0
    # The margin is added because what is outside of an array does not count as outside of the ink.
    depth = cv2.distanceTransform(cv2.copyMakeBorder(own, 1, 1, 1, 1, cv2.BORDER_CONSTANT), cv2.DIST_L2, 3)
    # The mean distance to the edge is a quarter of a band's width.
    stroke, widest = 4 * float(depth[1:-1, 1:-1][inside].mean()), 2 * float(depth.max())
    contrast = float(np.median(strength[inside]))
    beside = cv2.dilate(own, np.ones((5, 5), np.uint8)) == 0
    if not beside.any():
        return _Candidate(0.0, dark, mask, (x, y, across, down), stroke, widest, contrast, window)
    busy = float(strength[beside].mean()) / contrast
    # Most of what lies around it must be paper again: around the hole of a zero there is ink.
    ink = float(np.median(values[place][inside]))
    lighter = values[place][beside] - ink if dark else ink - values[place][beside]
    on_paper = float((lighter > 0.5 * contrast).mean())
    length = area / max(stroke, 1.0)
    score = (
        math.sqrt(min(contrast, 1.5) * length / side)
        * _from(length / max(stroke, 1.0), 1, 4)
        * _from(longer / side, 0.05, 0.2)
        * _from(0.9 - widest / window, 0, 0.3)
        * _from(1 - 2 * busy, 0, 1)
        * _from(on_paper, 0.2, 0.5)
        * (side * WINDOWS[0] / window) ** 0.15  # a wider window lets in more that is not ink
    )
    return _Candidate(score, dark, mask, (x, y, across, down), stroke, widest, contrast, window)


def _from(value: float, low: float, high: float) -> float:
    """How far a value is from low to high, 0.01…1."""
    return min(max((value - low) / (high - low), 0.01), 1.0)


def _lies_on(one: _Candidate, paper: _Candidate) -> bool:
    """Whether one candidate is the writing on another, which is a sheet on a table of the opposite brightness."""
    x, y, across, down = one.box
    left, top, width, height = paper.box
    inside = x >= left - 2 and y >= top - 2 and x + across <= left + width + 2 and y + down <= top + height + 2
    broad = paper.widest > 0.25 * max(width, height) and one.widest < 0.5 * paper.widest
    full = np.count_nonzero(paper.mask) > FULL * width * height
    return bool(inside and broad and full and one.dark != paper.dark and one.score > 0.3 * paper.score)


def _belongs_to(one: _Candidate, best: _Candidate) -> bool:
    """Whether it is another stroke of the same writing, or a piece that glare or a shadow cut off."""
    x, y, across, down = one.box
    left, top, width, height = best.box
    gap = max(left - x - across, x - left - width, top - y - down, y - top - height)
    near = gap <= 0.25 * max(width, height) and max(across, down) < 1.5 * max(width, height)
    alike = 0.5 < one.stroke / best.stroke < 2 and one.contrast > 0.5 * best.contrast and one.window == best.window
    return near and alike and one.dark == best.dark and one.score >= 0.25 * best.score


def _cut_out(grey: NDArray[np.uint8], found: list[_Candidate], shape: tuple[int, ...], cropped: bool) -> Writing | None:
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
    hat = _hat(_logarithm(cv2.GaussianBlur(part, (0, 0), max(0.6, stroke / 7)), best.dark), window, best.dark)
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
    wide = 2 * int(stroke / 3) + 3
    outside = cv2.dilate(known, np.ones((wide, wide), np.uint8)) == 0
    rest = float(np.percentile(hat[outside], 90)) if outside.any() else 0.0
    # Half-way between ink and what else there is (lines, a narrow shadow); on clean paper, well above its grain.
    least = (rest + level) / 2 if rest > 0.25 * level else max(0.25 * level, 1.5 * rest)
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


def _hat(values: Values, window: int, dark: bool) -> Values:
    """How much darker (or lighter) each pixel is than what surrounds it, if that is narrower than the window."""
    square = np.ones((window, window), np.uint8)
    return np.asarray(cv2.morphologyEx(values, cv2.MORPH_BLACKHAT if dark else cv2.MORPH_TOPHAT, square))


def _logarithm(grey: NDArray[np.uint8], dark: bool) -> Values:
    """In shadow ink is as much darker than paper as in light, if it is measured as a ratio."""
    return np.asarray(np.log(grey.astype(np.float32) + np.float32(DARK if dark else LIGHT)))


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
    """With a margin of paper around it, as bright as the border is."""
    border = np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])
    return np.pad(values, margin, constant_values=np.median(border).astype(values.dtype))
