"""A trained network as plain steps, each an operation with its numbers: what every target of an export is made from.

A layer kind is one entry in `LAYER_STEPS`. A target (ONNX, PyTorch, NumPy) translates each kind of step, and so need
not know netviz's layers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from netviz.engine.arrays import Array, Shape
from netviz.engine.layers import AveragePool2D, BatchNorm, Conv2D, Dense, Dropout, Flatten, LayerSpec, MaxPool2D
from netviz.engine.layers.base import Parameters
from netviz.engine.layers.batchnorm import EPSILON
from netviz.run.matching import names_of, predicts_numbers
from netviz.run.model_file import Model


@dataclass(frozen=True)
class Step:
    """One operation on a batch (N, *shape)."""


@dataclass(frozen=True)
class Standardize(Step):
    """(x − shift) · factor: how inputs are scaled."""

    shift: Array
    factor: Array
    """Both in the shape of one input, or one number for all."""


@dataclass(frozen=True)
class Rescale(Step):
    """x · factor + shift: a regression's outputs in the units of its targets."""

    factor: float
    shift: float


@dataclass(frozen=True)
class Convolve(Step):
    """Filters that all places share."""

    weights: Array
    """(filters, channels, size, size)."""
    biases: Array
    """(filters,)."""
    stride: int
    padding: int


@dataclass(frozen=True)
class ConvolveUntied(Step):
    """Filters of its own at every place."""

    weights: Array
    """(height, width, filters, channels, size, size) of the output."""
    biases: Array
    """(filters, height, width)."""
    stride: int
    padding: int
    input_shape: Shape


@dataclass(frozen=True)
class PoolMaximum(Step):
    """The largest value of each size × size square; rows and columns that fill no square are dropped."""

    size: int


@dataclass(frozen=True)
class PoolAverage(Step):
    """The average of each size × size square; rows and columns that fill no square are dropped."""

    size: int


@dataclass(frozen=True)
class Ravel(Step):
    """An image becomes a row."""


@dataclass(frozen=True)
class Multiply(Step):
    """x wᵀ + b: a dense layer."""

    weights: Array
    """(neurons, inputs)."""
    biases: Array
    """(neurons,)."""


@dataclass(frozen=True)
class Normalize(Step):
    """Batch normalization with the running averages: (x − mean)/√(variance + ε) · gamma + beta, for each channel."""

    mean: Array
    variance: Array
    gamma: Array
    beta: Array
    """All (channels,)."""
    momentum: float
    """The share of the running averages that a training step keeps."""
    of_images: bool
    epsilon: float = EPSILON


@dataclass(frozen=True)
class Silence(Step):
    """Dropout, which does something while training only."""

    rate: float


@dataclass(frozen=True)
class Activate(Step):
    """σ, element by element."""

    name: str
    """A name of `ACTIVATIONS`."""


@dataclass(frozen=True)
class OutputStep(Step):
    """What the last layer makes of its logits."""

    name: str
    """A name of `OUTPUTS`."""


@dataclass(frozen=True)
class Portable:
    """A network as steps, and what has to be known to use it elsewhere."""

    steps: tuple[Step, ...]
    input_shape: Shape
    outputs: int
    class_names: tuple[str, ...]
    """One per output; empty for a regression."""
    input_text: str
    """What the input is, in one sentence."""
    columns: tuple[tuple[str, str], ...] = field(default=())
    """For each input of a table: its column, and the word for which it is 1; empty for a column of numbers."""


def portable(model: Model) -> Portable:
    """The model's network as steps. Inputs are the values of the data as they stand, outputs those of the network."""
    network, choice = model.network, model.config.network
    steps: list[Step] = [_input_scale(model)]
    for layer, parameters, shape in zip(network.layers, network.layer_parameters, network.shapes, strict=False):
        steps += LAYER_STEPS[type(layer)](layer, parameters, shape)
    steps.append(OutputStep(choice.output))
    scaling = None if model.learned is None else model.learned.scaling
    numbers = predicts_numbers(model)
    if numbers and scaling is not None:
        steps.append(Rescale(1 / scaling.target_factor, scaling.target_shift))
    kept = tuple(step for step in steps if not (isinstance(step, Activate) and step.name == "identity"))
    names = () if numbers else (*names_of(model), *["none of them"] * choice.none)
    return Portable(kept, network.input_shape, network.outputs, names, _input_text(model), _columns(model))


def takes_bytes(model: Model) -> bool:
    """Whether the values of the data are bytes, which the engine takes as 0…1 where no scale was measured."""
    learned = model.learned
    if learned is not None and learned.of_bytes is not None:
        return learned.of_bytes
    return len(model.network.input_shape) == 3  # a file saved before netviz kept it


def _input_scale(model: Model) -> Step:
    scaling = None if model.learned is None else model.learned.scaling
    if scaling is not None and scaling.shift is not None and scaling.factor is not None:
        return Standardize(scaling.shift.astype(np.float32), scaling.factor.astype(np.float32))
    factor = 1 / 255 if takes_bytes(model) else 1.0
    return Standardize(np.zeros((), np.float32), np.full((), factor, np.float32))


def _columns(model: Model) -> tuple[tuple[str, str], ...]:
    recipe = None if model.learned is None else model.learned.recipe
    if recipe is None or model.config.data.features is not None:
        return ()
    return tuple((feature.name, word) for feature in recipe.features for word in feature.words or ("",))


def _input_text(model: Model) -> str:
    shape = model.network.input_shape
    if model.config.data.features is not None:
        return f"float32 (N, {shape[0]}): the values of the formulas {', '.join(model.config.data.features)}."
    if len(shape) == 3:
        values = "0…255 as in the pictures" if takes_bytes(model) else "as in the data, not scaled"
        return f"float32 (N, channels {shape[0]}, height {shape[1]}, width {shape[2]}), values {values}."
    text = f"float32 (N, {shape[0]}), numbers as in the data, not scaled."
    if any(word for _, word in _columns(model)):
        text += " A column of words has one input for each of its words, 1 where the row has this word, else 0."
    return text


def _activated(step: Step, layer: Conv2D | Dense | BatchNorm) -> list[Step]:
    return [step, Activate(layer.activation)]


def _convolution(layer: Conv2D, parameters: Parameters, shape: Shape) -> list[Step]:
    weights, biases = parameters.weights, parameters.biases
    if layer.tied:
        return _activated(Convolve(weights, biases, layer.stride, layer.padding), layer)
    return _activated(ConvolveUntied(weights, biases, layer.stride, layer.padding, shape), layer)


def _dense(layer: Dense, parameters: Parameters, shape: Shape) -> list[Step]:
    ravel: list[Step] = [Ravel()] if len(shape) == 3 else []
    return [*ravel, *_activated(Multiply(parameters.weights, parameters.biases), layer)]


def _normalization(layer: BatchNorm, parameters: Parameters, shape: Shape) -> list[Step]:
    mean, variance = parameters.state
    gamma, beta = parameters.biases
    return _activated(Normalize(mean, variance, gamma, beta, layer.momentum, len(shape) == 3), layer)


LAYER_STEPS: dict[type[LayerSpec], Callable[[Any, Parameters, Shape], list[Step]]] = {
    Conv2D: _convolution,
    MaxPool2D: lambda layer, parameters, shape: [PoolMaximum(layer.size)],
    AveragePool2D: lambda layer, parameters, shape: [PoolAverage(layer.size)],
    Flatten: lambda layer, parameters, shape: [Ravel()] if len(shape) == 3 else [],
    Dense: _dense,
    Dropout: lambda layer, parameters, shape: [Silence(layer.rate)],
    BatchNorm: _normalization,
}
"""The steps of each kind of layer."""
