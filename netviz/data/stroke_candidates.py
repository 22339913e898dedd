"""What in a picture may be writing: strokes, which are narrow and differ from the paper beside them.

A black-hat filter gives what is darker than its surroundings and narrower than its window. It leaves out light, hard
shadows, edges of the paper and fingers, all of which are wider. Each connected part of what it finds has a score.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
Mask = NDArray[np.uint8]

DARK, LIGHT = 6.0, 40.0
"""Added to gray values before their logarithm is taken, for dark ink and for light ink; without it the blackest parts
would differ the most from each other.
"""
WINDOWS = (1 / 14, 1 / 7, 1 / 3.5, 1 / 2)
"""Widths of the filter's window, as shares of the picture's shorter side; strokes are narrower than the widest."""
CONTRASTS, FAINT = (0.3, 0.75), (0.12,)
"""How much darker than the paper ink is at the least, as logarithms; each is tried, the faint one if need be."""
SMALLEST = 0.08
"""Writing is at least this share of the picture's shorter side high or wide."""
CLEAR = 0.4
"""If dark writing has at least this score, on paper that is mostly light, light writing is not looked for."""
LEAST = 0.12
"""Anything with a lower score is not writing."""
MOST_HOLES = 12
"""Writing has few holes; a grainy area that is about as dark as the contrast tried has one for each speck."""
FULL = 0.55
"""A sheet of paper fills at least this share of its box, and digits less."""


@dataclass(frozen=True)
class Candidate:
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


def search(grey: NDArray[np.uint8], dark: bool | None) -> list[Candidate] | None:
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


def _candidates_of(grey: NDArray[np.uint8], dark: bool) -> list[Candidate]:
    values = logarithm(grey, dark)
    found = list(_candidates(values, dark, CONTRASTS))
    return found if _has_clear(found) else [*found, *_candidates(values, dark, FAINT)]


def _has_clear(found: list[Candidate]) -> bool:
    return any(one.score >= CLEAR for one in found)


def _candidates(values: Values, dark: bool, contrasts: tuple[float, ...]) -> Iterator[Candidate]:
    """Whatever may be writing in the logarithms of gray values (height, width)."""
    height, width = values.shape
    side = min(values.shape)
    for part in WINDOWS:
        window = int(side * part) | 1
        hat = hat_of(values, window, dark)
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


def _judged(values: Values, hat: Values, mask: Mask, about: NDArray[np.int32], dark: bool, window: int) -> Candidate:
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
    if not beside.any() or _holes(own) > MOST_HOLES:
        return Candidate(0.0, dark, mask, (x, y, across, down), stroke, widest, contrast, window)
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
    return Candidate(score, dark, mask, (x, y, across, down), stroke, widest, contrast, window)


def _holes(mask: Mask) -> int:
    """How many holes there are in a mask (height, width)."""
    around = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    return int(cv2.connectedComponents((around == 0).astype(np.uint8), connectivity=4)[0]) - 2


def _from(value: float, low: float, high: float) -> float:
    """How far a value is from low to high, 0.01…1."""
    return min(max((value - low) / (high - low), 0.01), 1.0)


def _lies_on(one: Candidate, paper: Candidate) -> bool:
    """Whether one candidate is the writing on another, which is a sheet on a table of the opposite brightness."""
    x, y, across, down = one.box
    left, top, width, height = paper.box
    inside = x >= left - 2 and y >= top - 2 and x + across <= left + width + 2 and y + down <= top + height + 2
    broad = paper.widest > 0.25 * max(width, height) and one.widest < 0.5 * paper.widest
    full = np.count_nonzero(paper.mask) > FULL * width * height
    return bool(inside and broad and full and one.dark != paper.dark and one.score > 0.3 * paper.score)


def _belongs_to(one: Candidate, best: Candidate) -> bool:
    """Whether it is another stroke of the same writing, or a piece that glare or a shadow cut off."""
    x, y, across, down = one.box
    left, top, width, height = best.box
    gap = max(left - x - across, x - left - width, top - y - down, y - top - height)
    near = gap <= 0.25 * max(width, height) and max(across, down) < 1.5 * max(width, height)
    alike = 0.5 < one.stroke / best.stroke < 2 and one.contrast > 0.5 * best.contrast and one.window == best.window
    return near and alike and one.dark == best.dark and one.score >= 0.25 * best.score


def hat_of(values: Values, window: int, dark: bool) -> Values:
    """How much darker (or lighter) each pixel is than what surrounds it, if that is narrower than the window."""
    square = np.ones((window, window), np.uint8)
    return np.asarray(cv2.morphologyEx(values, cv2.MORPH_BLACKHAT if dark else cv2.MORPH_TOPHAT, square))


def logarithm(grey: NDArray[np.uint8], dark: bool) -> Values:
    """The logarithm of gray values: as a ratio, ink is as much darker than paper in shadow as in light."""
    return np.asarray(np.log(grey.astype(np.float32) + np.float32(DARK if dark else LIGHT)))
