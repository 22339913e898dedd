"""Scaling: how inputs and targets are scaled before a network sees them, measured on the training examples.

`standard` gives every input mean 0 and standard deviation 1, `unit` the range 0…1. Pictures in bytes are read as 0…1 by
the engine, which is their unit scale. Targets of a regression are standardized, and given back in their own units.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.examples import Examples

_ROWS = 1 << 10
"""The number of examples that are processed at a time."""


@dataclass(frozen=True)
class Scaling:
    """A network sees (inputs − shift) · factor, and learns (targets − target_shift) · target_factor."""

    shift: NDArray[np.float32] | None = None
    """In the shape of one input; None if inputs are not scaled."""
    factor: NDArray[np.float32] | None = None
    """In the shape of one input; None if inputs are not scaled."""
    target_shift: float = 0.0
    target_factor: float = 1.0
    of_bytes: bool = False
    """Whether it was measured on pictures as bytes, 0…255."""

    def of_image(self, image: NDArray[np.uint8]) -> NDArray[Any]:
        """A picture as bytes, in the shape of one input, as the network sees it."""
        values = image if self.of_bytes else image / np.float32(255)
        return values / np.float32(255) if self.shift is None and self.of_bytes else self.of_inputs(values[None])[0]

    def of(self, examples: Examples) -> Examples:
        """The examples as the network sees them."""
        targets, unit = examples.targets, examples.unit
        if targets is not None and (self.target_shift, self.target_factor) != (0.0, 1.0):
            targets = ((targets - self.target_shift) * self.target_factor).astype(np.float32)
            unit /= self.target_factor
        return Examples(self.of_inputs(examples.inputs), examples.labels, examples.classes, targets, unit)

    def of_inputs(self, inputs: NDArray[Any]) -> NDArray[Any]:
        """Inputs (n, *shape) as the network sees them."""
        if self.shift is None or self.factor is None:
            return inputs
        scaled = np.empty(inputs.shape, np.float32)
        for start in range(0, len(inputs), _ROWS):
            rows = slice(start, start + _ROWS)
            np.subtract(inputs[rows], self.shift, out=scaled[rows], casting="unsafe")
            scaled[rows] *= self.factor
        return scaled

    def in_units(self, outputs: NDArray[np.floating]) -> NDArray[np.float64]:
        """The outputs of a network in the units of the targets."""
        return np.asarray(outputs, np.float64) / self.target_factor + self.target_shift


def measured(scale: str, train: Examples, targets: bool = False) -> Scaling | None:
    """The scaling for one of SCALES, or "" for none, measured on the training examples; None if nothing changes.

    targets: whether the targets of a regression are scaled too.
    """
    shift = factor = None
    inputs = train.inputs
    if scale == "standard" and len(inputs):
        mean, deviation = _mean_and_deviation(inputs)
        # An input that is constant up to rounding must not be blown up.
        deviation[deviation <= 1e-6 * np.maximum(np.abs(mean), 1e-30)] = 1.0
        shift, factor = mean.astype(np.float32), (1 / deviation).astype(np.float32)
    elif scale == "unit" and len(inputs) and inputs.dtype != np.uint8:
        low, high = inputs.min(axis=0).astype(np.float64), inputs.max(axis=0).astype(np.float64)
        if inputs.ndim == 4:  # a picture is scaled as a whole
            low, high = np.full_like(low, min(0.0, low.min())), np.full_like(high, high.max())
        span = np.where(high > low, high - low, 1.0)
        shift, factor = low.astype(np.float32), (1 / span).astype(np.float32)
    elif scale == "none" and inputs.dtype == np.uint8:
        shift, factor = np.zeros(train.shape, np.float32), np.ones(train.shape, np.float32)
    target_shift, target_factor = 0.0, 1.0
    if targets and train.targets is not None and len(train.targets):
        target_shift = float(train.targets.mean(dtype=np.float64))
        deviation_of_targets = float(train.targets.std(dtype=np.float64))
        target_factor = 1 / deviation_of_targets if deviation_of_targets > 0 else 1.0
    if shift is None and (target_shift, target_factor) == (0.0, 1.0):
        return None
    return Scaling(shift, factor, target_shift, target_factor, inputs.dtype == np.uint8)


def _mean_and_deviation(inputs: NDArray[np.generic]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For every input over all examples, some rows at a time: a float64 copy of all would take twice the memory."""
    mean, squares = np.zeros(inputs.shape[1:]), np.zeros(inputs.shape[1:])
    for start in range(0, len(inputs), _ROWS):
        mean += inputs[start : start + _ROWS].astype(np.float64).sum(axis=0)
    mean /= len(inputs)
    for start in range(0, len(inputs), _ROWS):
        away = inputs[start : start + _ROWS].astype(np.float64) - mean
        squares += (away * away).sum(axis=0)
    return mean, np.sqrt(squares / len(inputs))
