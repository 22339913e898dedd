"""How the inputs of a network made elsewhere are scaled, made to fit how netviz scales those of its data.

netviz gives a network pictures of 0…1, and the columns of a table scaled as measured on the examples to learn from. A
network made elsewhere takes what its first layer says: bytes 0…255, or columns as they stand.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from netviz.config import Config
from netviz.data.scaling import Scaling
from netviz.engine.arrays import Shape
from netviz.engine.layers import BatchNorm, Dense, Flatten
from netviz.engine.layers.batchnorm import EPSILON
from netviz.foreign.assembly import ForeignError, ForeignLayer, input_scale, normalization, scaled_input
from netviz.run import build
from netviz.run.learned import Learned, learned_from
from netviz.texts import phrase

BYTES = 255
OF_BYTES = 10.0
"""What divides an input by more than this was made for bytes: pictures of 0…1 would be nearly 0 for it."""


def is_for_bytes(parts: list[ForeignLayer]) -> bool:
    """Whether the first layer scales its input as only bytes can be meant."""
    return bool(parts) and isinstance(parts[0].layer, BatchNorm) and bool(parts[0].state[1].max() > OF_BYTES**2)


def of_bytes(parts: list[ForeignLayer]) -> list[ForeignLayer]:
    """Layers for bytes 0…255 as such for 0…1, as netviz gives pictures to a network."""
    if not parts or not isinstance(parts[0].layer, BatchNorm):
        return parts
    (mean, variance), (gamma, beta) = parts[0].state, parts[0].biases
    first = replace(
        normalization(mean / BYTES, (variance + EPSILON) / BYTES**2, gamma, beta, 0.0), layer=parts[0].layer
    )
    scale = input_scale(first)
    if scale is not None and np.allclose(scale[0], 0, atol=1e-7) and np.allclose(scale[1], 1, rtol=1e-5):
        return parts[1:]
    return [first, *parts[1:]]


def of_pictures(parts: list[ForeignLayer], shape: Shape) -> list[ForeignLayer]:
    """Layers that take the pixels of a picture in a row as layers that take the picture."""
    scale = input_scale(parts[0]) if parts else None
    if scale is not None:
        mean, deviation = (np.broadcast_to(one, math.prod(shape)).reshape(shape[0], -1) for one in scale)
        if np.all(mean == mean[:, :1]) and np.all(deviation == deviation[:, :1]):  # each channel as a whole
            return [scaled_input(mean[:, 0], deviation[:, 0], shape[0]), *parts[1:]]
    if parts and isinstance(parts[0].layer, Dense):
        return parts
    return [ForeignLayer(Flatten()), *parts]


def learned_of_table(config: Config) -> Learned:
    """What a run of this config keeps about its data, which is loaded for it. Raises DataError."""
    data = build.load_data(config)
    return learned_from(data, build.split_data(config, data))


def of_values(parts: list[ForeignLayer], scaling: Scaling, targets: bool) -> list[ForeignLayer]:
    """Layers for the values of a table as they stand as such for values scaled like those of a run, and the same of
    what the last one predicts, if `targets`. Raises ForeignError.
    """
    if scaling.shift is not None and scaling.factor is not None:
        there = input_scale(parts[0]) if parts else None
        mean, deviation = there or (np.zeros(()), np.ones(()))
        shift, factor = (one.astype(np.float64) for one in (scaling.shift, scaling.factor))
        mean, deviation = (mean - shift) * factor, deviation * factor
        parts = parts if there is None else parts[1:]
        if not (np.allclose(mean, 0, atol=1e-5) and np.allclose(deviation, 1, rtol=1e-5)):
            parts = [scaled_input(mean, deviation, len(shift)), *parts]
    last = parts[-1] if parts else None
    if targets and last is not None and (scaling.target_shift, scaling.target_factor) != (0.0, 1.0):
        weights = last.weights * scaling.target_factor
        parts = [*parts[:-1], replace(last, weights=weights,
                                      biases=(last.biases - scaling.target_shift) * scaling.target_factor)]  # fmt: skip
    return parts


def stored_scale(shift: np.ndarray, factor: np.ndarray, shape: Shape) -> ForeignLayer:
    """(x − shift) · factor, as netviz's own export for PyTorch keeps it, as the first layer. Raises ForeignError."""
    size = math.prod(shape)
    if any(one.size not in (1, size) for one in (shift, factor)) or not np.all(factor > 0):
        raise ForeignError(phrase("Its shift and factor are not those of its inputs."))
    mean, deviation = np.asarray(shift, np.float64).reshape(-1), 1 / np.asarray(factor, np.float64).reshape(-1)
    return scaled_input(mean, deviation, size)
