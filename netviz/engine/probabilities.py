"""A network's outputs as probabilities, and when the largest of them counts as an answer.

Training counts an example of no class as correct by the same rule that the drawing pad follows when it says "I don't
know".
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array

MAJORITY = 0.5
"""A class is an answer when its share is larger than this."""


def probabilities(outputs: Array) -> Array:
    """Outputs (…, outputs, n) as shares that sum to 1 over the outputs; equal shares where no output is positive.

    Softmax outputs stay as they are; sigmoid outputs count in proportion.
    """
    positive = np.maximum(outputs, 0.0)
    total = positive.sum(axis=-2, keepdims=True)
    even = np.asarray(1.0 / outputs.shape[-2], outputs.dtype)
    shares = np.full_like(positive, even)
    np.divide(positive, total, out=shares, where=total > 0)
    return shares


def answered(shares: Array) -> NDArray[np.bool_]:
    """Whether one of the classes counts as an answer, (…, n), from the classes' probabilities (…, classes, n)."""
    return np.asarray(shares.max(axis=-2) > MAJORITY)
