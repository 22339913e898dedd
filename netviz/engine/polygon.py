"""Which points lie inside a polygon: those from which a line to the right crosses its edges an odd number of times."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def inside(points: NDArray[np.floating], corners: NDArray[np.floating]) -> NDArray[np.bool_]:
    """(n,): whether each of the points (n, 2) lies in the polygon of these corners (k, 2), which may cross itself."""
    found = np.zeros(len(points), bool)
    x, y = points[:, 0], points[:, 1]
    for (left, low), (right, high) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if low == high:
            continue
        crosses = (low > y) != (high > y)
        found ^= crosses & (x < left + (y - low) / (high - low) * (right - left))
    return found
