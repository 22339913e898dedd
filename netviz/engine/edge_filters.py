"""Hand-made filters: what a first layer that detects edges and corners might learn.

The edges are Sobel's: a difference in one direction, smoothed along the other (Sobel and Feldman 1968), in four
orientations. A corner responds most where two edges meet.
"""

from __future__ import annotations

import numpy as np

from netviz.engine.history import Values
from netviz.texts import phrase

NAMES = (
    phrase("bright above"), phrase("bright on the left"),
    phrase("bright below"), phrase("bright on the right"),
    phrase("corner ⌜"), phrase("corner ⌝"), phrase("corner ⌞"), phrase("corner ⌟"),
)  # fmt: skip
"""What each of `edge_filters` looks for."""


def edge_filters(size: int) -> Values:
    """(8, size, size): four edges, then four corners, each with mean 0 (where it can have one) and length 1."""
    place = np.arange(size) - (size - 1) / 2
    smooth = np.exp(-0.5 * (place / max(0.5, size / 4)) ** 2)
    above = -np.sign(place)[:, None] * smooth[:, None] * smooth
    # A corner: a quarter of the square against the rest.
    quarter = np.where((place[:, None] <= 0) & (place <= 0), 3.0, -1.0) * smooth[:, None] * smooth
    made = [np.rot90(above, turns) for turns in range(4)] + [np.rot90(quarter, turns) for turns in (0, 3, 1, 2)]
    return np.array([_normed(one) for one in made])


def _normed(one: Values) -> Values:
    centred = one - one.mean() if one.size > 1 else one
    return np.asarray(centred / max(1e-12, float(np.linalg.norm(centred))))
