"""Writing on a clean picture, drawn or scanned: a few strokes of one brightness on paper of another, and nothing else.

There the paper is what the border is, and all that differs from it is ink. Of anything else writing.py finds the ink.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

EVEN = 12
"""The paper along the border differs by no more gray values than this."""
MOST_STROKES = 3
"""A clean picture has at most this many strokes that do not touch each other; more of them may be specks."""
MOST_BETWEEN = 0.5
"""A clean picture has at most this many pixels between ink and paper, at the edges, for each pixel of ink."""
LEAST_LEVEL = 48.0
"""In a clean picture ink and paper differ by at least this many gray values."""
FULL = 0.55
"""A sheet of paper fills at least this share of its box, and digits less."""


def clean_ink(grey: NDArray[np.uint8]) -> tuple[NDArray[np.float64], bool] | None:
    """How much ink is in each pixel (height, width), 0…1, and whether it is dark; None if the picture is not clean."""
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]]).astype(np.int16)
    paper = int(np.median(border))
    if np.abs(border - paper).max() > EVEN:
        return None
    away = grey.astype(np.int16) - paper
    dark = bool(-away.min() > away.max())
    away = np.maximum(-away if dark else away, 0)
    level = float(np.percentile(away[away > EVEN], 75)) if (away > EVEN).any() else 0.0
    there = away > max(0.5 * level, EVEN)
    between = np.count_nonzero(np.abs(grey.astype(np.int16) - paper) > EVEN) - np.count_nonzero(there)
    count, _, about, _ = cv2.connectedComponentsWithStats(there.astype(np.uint8))
    if not 1 < count <= MOST_STROKES + 1 or level < LEAST_LEVEL or between > MOST_BETWEEN * np.count_nonzero(there):
        return None
    area = about[1:, 4]
    low, high = about[1:, :2].min(axis=0), (about[1:, :2] + about[1:, 2:4]).max(axis=0)
    if area.min() < 0.02 * area.max() or area.sum() > FULL * float(np.prod(high - low)):
        return None
    return np.asarray(np.clip(away / level, 0, 1), np.float64), dark
