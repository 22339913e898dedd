"""What the engine calls an array, and where every random draw gets its generator.

Training runs in float32; gradient checks run the same code in float64. A run has one seed, and each purpose draws from
its own stream of it, so that drawing from one never shifts another.
"""

from __future__ import annotations

from enum import IntEnum, unique
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Array = NDArray[np.floating[Any]]
Shape = tuple[int, ...]

__all__ = ["Array", "DTypeLike", "Shape", "Stream", "generator"]


@unique
class Stream(IntEnum):
    """The purposes that draw random numbers, each from its own stream of the run's seed."""

    WEIGHTS = 0
    ORDER = 1
    DROPOUT = 2
    AUGMENTATION = 3
    DATA = 4
    SWEEP = 5
    WHAT_IF = 7
    WRONG_LABELS = 8
    LANDSCAPE = 9


def generator(seed: int, stream: Stream, *place: int) -> np.random.Generator:
    """The generator for one purpose at one position of a run, so that epoch 7 can be drawn without the first six."""
    return np.random.default_rng([seed, int(stream), *place])
