"""Trial changes of inputs: pictures turned, shifted and blurred, and noise on any input."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.warping import look_up
from netviz.engine.what_if.base import InputChange, PictureChange, Unit


class Turn(PictureChange):
    """Turns pictures about their middle, counterclockwise; what comes from outside is 0."""

    kind = "turn"
    label = "Turn the inputs"
    help = "Turn each picture by this many degrees, to the left if positive"
    phrase = "turn inputs by {amount}"
    unit = Unit.DEGREES
    stops = tuple(float(angle) for angle in (*range(-180, -60, 20), *range(-60, 61, 5), *range(80, 181, 20)))
    none = 0.0

    @staticmethod
    def change(inputs: Array, amount: float, spread: Array, rng: np.random.Generator) -> Array:
        y, x = _from_middle(inputs)
        cos, sin = math.cos(math.radians(amount)), math.sin(math.radians(amount))
        return _looked_up(inputs, cos * y + sin * x, cos * x - sin * y)


class Shift(PictureChange):
    """Moves pictures to the right; what leaves them is lost, what comes from outside is 0."""

    kind = "shift"
    label = "Shift the inputs"
    phrase = "shift inputs by {amount}"
    help = "Move each picture by this many pixels, to the right if positive"
    unit = Unit.PIXELS
    stops = tuple(float(pixels) for pixels in range(-10, 11))
    none = 0.0

    @staticmethod
    def change(inputs: Array, amount: float, spread: Array, rng: np.random.Generator) -> Array:
        y, x = _from_middle(inputs)
        return _looked_up(inputs, y, x - amount)


class Blur(PictureChange):
    """Blurs pictures with a normal distribution of that standard deviation, in pixels; outside everything is 0."""

    kind = "blur"
    label = "Blur the inputs"
    phrase = "blur inputs by {amount}"
    help = "Spread each pixel over its neighbours, with this standard deviation in pixels"
    unit = Unit.PIXELS
    stops = tuple(round(0.25 * step, 2) for step in range(17))
    none = 0.0

    @staticmethod
    def change(inputs: Array, amount: float, spread: Array, rng: np.random.Generator) -> Array:
        down, across = (_bell(side, amount) for side in inputs.shape[-2:])
        return np.asarray(down @ inputs @ across.T, inputs.dtype)


class NoiseOnInputs(InputChange):
    """Adds to each input a draw from a normal distribution as wide as the amount times the inputs' own spread."""

    kind = "input-noise"
    random = True
    label = "Noise on inputs"
    phrase = "add noise of {amount} to inputs"
    help = "Add noise to each input, in standard deviations σ of the inputs"
    unit = Unit.SPREAD
    stops = (*(round(0.1 * step, 1) for step in range(21)), 2.5, 3.0, 3.5, 4.0)
    none = 0.0

    @staticmethod
    def change(inputs: Array, amount: float, spread: Array, rng: np.random.Generator) -> Array:
        return inputs + (amount * spread * rng.standard_normal(inputs.shape)).astype(inputs.dtype)


def spread_of(inputs: Array) -> Array:
    """The standard deviation of inputs (n, *shape): one for all pixels of pictures, () ; else one each, (features,)."""
    return np.asarray(inputs.std(axis=None if inputs.ndim == 4 else 0, dtype=np.float64))


def _from_middle(inputs: NDArray[Any]) -> Sequence[NDArray[np.float32]]:
    """The row and the column of each pixel, from the middle of the picture, both (height · width,)."""
    height, width = inputs.shape[-2:]
    y, x = np.mgrid[:height, :width].astype(np.float32).reshape(2, -1)
    return y - (height - 1) / 2, x - (width - 1) / 2


def _looked_up(inputs: Array, y: NDArray[np.float32], x: NDArray[np.float32]) -> Array:
    """Each picture looked up at these rows and columns from its middle."""
    height, width = inputs.shape[-2:]
    # Rounded, so that a shift by whole pixels and a turn by 0 copy pixels instead of mixing them.
    rows, columns = (np.round(one, 4).astype(np.float32) for one in (y + (height - 1) / 2, x + (width - 1) / 2))
    every = (len(inputs), len(rows))
    return look_up(inputs, np.broadcast_to(rows, every), np.broadcast_to(columns, every)).astype(inputs.dtype)


def _bell(side: int, spread: float) -> NDArray[np.float64]:
    """(side, side): how much of each pixel of a line goes to each; what leaves the line is lost."""
    if spread <= 0:
        return np.eye(side)
    reach = math.ceil(4 * spread)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / spread) ** 2)
    apart = np.arange(side)[:, None] - np.arange(side)
    near = np.abs(apart) <= reach
    return np.where(near, kernel[np.clip(apart, -reach, reach) + reach] / kernel.sum(), 0.0)
