"""Choosing some of many, evenly and without chance."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def evenly(there: int, most: int) -> NDArray[np.intp]:
    """The places of at most `most` of `there` things, spread over all of them."""
    return np.arange(there) if there <= most else np.linspace(0, there - 1, most).astype(np.intp)
