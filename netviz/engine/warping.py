"""Warping: pictures looked up at other places than their own pixels, for whatever moves, turns or bends them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def look_up(inputs: NDArray[Any], rows: NDArray[np.float32], columns: NDArray[np.float32]) -> NDArray[np.float32]:
    """Bilinear interpolation of inputs (n, channels, height, width) at rows and columns (n, height · width).

    Outside a picture everything is 0. Returns float32 in the shape of the inputs.
    """
    n, channels, height, width = inputs.shape
    # A border of zeros, so that everything outside is 0 without a special case.
    framed = np.zeros((n, channels, height + 2, width + 2), np.float32)
    framed[:, :, 1:-1, 1:-1] = inputs
    y = np.clip(rows + 1, 0, height + 0.999)
    x = np.clip(columns + 1, 0, width + 0.999)
    top, left = y.astype(np.intp), x.astype(np.intp)
    down, across = y - top, x - left
    first = top * (width + 2) + left
    first += np.arange(n)[:, None] * ((height + 2) * (width + 2))
    result = np.empty((n, channels, rows.shape[1]), np.float32)
    for channel in range(channels):
        values, at = framed[:, channel].reshape(-1), first
        upper = np.take(values, at) * (1 - across) + np.take(values, at + 1) * across
        lower = np.take(values, at + width + 2) * (1 - across) + np.take(values, at + width + 3) * across
        result[:, channel] = upper + (lower - upper) * down
    return result.reshape(inputs.shape)
