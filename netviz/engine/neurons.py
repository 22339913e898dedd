"""One neuron or filter of a network: its outgoing weights, the accuracy without it, and the input that excites it most.

That input, its *dream*, is found by gradient ascent from noise (Erhan, Bengio, Courville and Vincent 2009, *Visualizing
higher-layer features of a deep network*), and kept smooth so that it looks like something.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.addresses import listener
from netviz.engine.arrays import Array
from netviz.engine.evaluation import Evaluator
from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.inspection import Inspector
from netviz.engine.layers import Conv2D
from netviz.engine.network import Network

STEP, DECAY, SMOOTH_EVERY, SMOOTHING = 0.08, 0.01, 4, 0.25
NOISE, SHORTEST = 0.1, 1e-4
DIFFERENCE = 1e-3
"""The step of central differences with respect to a point, as a share of its range."""


def heard_by(network: Network, layer: int) -> int | None:
    """The layer whose weights take this layer's activations; None for the output, or if a layer that learns otherwise
    lies between.
    """
    return listener(network.layers, network.shapes, layer)


def outgoing(network: Network, layer: int, unit: int) -> Array | None:
    """A view of the next layer's weights from a neuron or filter; None if there are none.

    (neurons, places) for a dense layer, (…, filters, size, size) for a convolution.
    """
    following = heard_by(network, layer)
    if following is None:
        return None
    weights = network.layer_parameters[following].weights
    if isinstance(network.layers[following], Conv2D):
        return weights[..., unit, :, :]
    return weights.reshape(len(weights), network.shapes[layer + 1][0], -1)[:, unit]


@contextmanager
def cut(network: Network, layer: int, unit: int) -> Iterator[None]:
    """Within, the network works as if this neuron or filter had no outgoing weights; afterwards it is the same again,
    to the last bit.
    """
    heard = outgoing(network, layer, unit)
    if heard is None:
        raise ValueError("no layer uses this neuron")
    kept = heard.copy()
    heard[...] = 0
    try:
        yield
    finally:
        heard[...] = kept


class WithoutNeuron:
    """The accuracy on some examples with a neuron and without it, computed a few milliseconds at a time."""

    def __init__(self, network: Network, examples: Examples, layer: int, unit: int) -> None:
        self._network, self._place = network, (layer, unit)
        self._evaluator = Evaluator(network, examples)
        self._cut = False
        self._began = -1
        self._accuracy = 0.0
        self.step = -1
        """The step of the network that the accuracies belong to; −1 until there are any."""
        self.accuracies: tuple[float, float] | None = None
        """With the neuron, and without it."""

    def advance(self, step: int, seconds: float) -> bool:
        """Continue for this many seconds; `step` is the network's. True if there is nothing more to do."""
        end = time.perf_counter() + seconds
        while self.step != step:
            if self._began < 0:
                self._began, self._cut = step, False
                self._evaluator.begin()
            if self._cut:
                with cut(self._network, *self._place):
                    result = self._evaluator.advance()
            else:
                result = self._evaluator.advance()
            if result is not None and self._cut:
                self.accuracies = self._accuracy, result.accuracy
                self.step, self._began = self._began, -1
                if time.perf_counter() >= end:
                    break
            elif result is not None:
                self._accuracy, self._cut = result.accuracy, True
                self._evaluator.begin()
            if time.perf_counter() >= end:
                break
        return self.step == step


def slope(activation: str, z: Array, a: Array) -> Array:
    """σ′(z), in the shape of z, where a = σ(z)."""
    found = ACTIVATIONS[activation]
    result = np.ones_like(z)
    found.times_derivative(result, z if found.keeps_z else a, a, np.empty_like(z))
    return result


def excitement(network: Network, inputs: Array, layer: int, unit: int) -> Values:
    """The activation of a neuron for each of n inputs (*input_shape, n), (n,); of a feature map the largest."""
    execution = ForwardBackward(network, inputs.shape[-1], training=False, every_layer=True)
    a = execution.activations(inputs.astype(network.dtype))[layer][unit]
    return np.asarray(a.reshape(-1, inputs.shape[-1]).max(axis=0), np.float64)


class Dream:
    """An input that activates one neuron or filter more and more; it follows the network as that learns.

    It climbs z, which has a slope where a rectified a has none; of a feature map it takes the mean. Every number of the
    input stays within its range. Without a beginning it starts from noise, as a picture does. A few numbers may climb
    from noise to a peak that is lower than some example: give them that one to begin with. They never step down.
    """

    def __init__(
        self,
        network: Network,
        layer: int,
        unit: int,
        low: Values | float = 0.0,
        high: Values | float = 1.0,
        inputs_of: Callable[[Values], Array] | None = None,
        begin: Values | None = None,
    ) -> None:
        """low, high: the range of every number of the input, in its shape or one for all. begin: what it begins as.

        inputs_of(points (n, k)) are the network's inputs (n, features), where these are computed from points; `low` and
        `high` are then those of a point, (k,).
        """
        self._network, self._layer = network, layer
        last = layer == len(network.layers) - 1
        self._unit = unit if last else 0
        self._part = network if last else _up_to(network, layer, unit)
        self._inspector = Inspector(self._part)
        self._inputs_of = inputs_of
        shape = network.input_shape if inputs_of is None else np.shape(low)
        self._low, self._span = np.broadcast_to(low, shape), np.broadcast_to(np.subtract(high, low), shape)
        self._of_image = len(shape) == 3
        self.steps = 0
        """The number of steps of the ascent."""
        self._place: Values
        """Where between `low` and `high` each number is, 0…1."""
        if begin is None:
            noise = np.random.default_rng([layer, unit]).uniform(-NOISE, NOISE, shape)
            self._place = np.clip(0.3 + noise, 0.0, 1.0)
        else:
            self._place = np.divide(begin - self._low, self._span, out=np.zeros(shape), where=self._span > 0)
        self._step = STEP

    @property
    def found(self) -> Values:
        """The input, in the network's input shape, or the point."""
        return np.asarray(self._low + self._span * self._place)

    @property
    def inputs(self) -> Array:
        """What the network sees of it, in the network's input shape."""
        return self.found if self._inputs_of is None else self._inputs_of(self.found[None])[0]

    def climb(self, seconds: float, most: int = 1_000_000) -> None:
        """Take some steps of the ascent, at least one, for this many seconds, with the network's current weights."""
        self._take_weights()
        end, done = time.perf_counter() + seconds, 0
        while done < most and (not done or time.perf_counter() < end):
            gradient = self._gradient() * self._span
            way = gradient / (float(np.sqrt(np.mean(gradient**2))) or 1.0)
            if self._of_image:
                self._move_picture(way)
            else:
                self._move_numbers(way)
            self.steps += 1
            done += 1

    def _move_picture(self, way: Values) -> None:
        moved = (self._place + STEP * way) * (1 - DECAY)
        if self.steps % SMOOTH_EVERY == 0:
            moved = (1 - SMOOTHING) * moved + SMOOTHING * blurred(moved)
        self._place = np.clip(moved, 0.0, 1.0)

    def _move_numbers(self, way: Values) -> None:
        """A longer step after one that went up, a shorter one after one that did not; the longest again after the
        shortest.
        """
        before, there = self._z(), self._place
        self._place = np.clip(there + self._step * way, 0.0, 1.0)
        if self._z() > before:
            self._step = min(STEP, self._step * 1.5)
        else:
            self._place = there
            self._step = STEP if self._step < SHORTEST else self._step / 2

    def _z(self) -> float:
        _, activations = self._inspector.forward(self.inputs)
        return float(np.nan_to_num(activations[-1][self._unit], nan=-np.inf))

    def _gradient(self) -> Values:
        """∂z/∂x for the numbers that climb; by central differences if the inputs are computed from them."""
        inputs = np.nan_to_num(self.inputs)
        gradient = self._inspector.saliency(inputs, self._unit, of_logit=True).astype(np.float64)
        if self._inputs_of is None:
            return gradient
        steps = np.diag(DIFFERENCE * self._span)
        after, before = (self._inputs_of(self.found + steps * way).astype(np.float64) for way in (1, -1))
        slopes = np.nan_to_num((after - before) / (2 * DIFFERENCE * self._span)[:, None])
        return np.asarray(slopes @ gradient)

    def _take_weights(self) -> None:
        if self._part is not self._network:
            for index in range(self._layer + 1):
                self._part.layer_parameters[index].copy_from(self._network.layer_parameters[index])


def _up_to(network: Network, layer: int, unit: int) -> Network:
    """The network up to a layer's z, with the mean of one neuron or filter as its only output."""
    last: Any = network.layers[layer]
    specs = [*network.layers[:layer], dataclasses.replace(last, activation="identity")]
    part = Network(network.input_shape, specs, 1, "linear", "quadratic", network.dtype)
    weights = part.layer_parameters[-1].weights.reshape(network.shapes[layer + 1][0], -1)
    weights[unit] = 1 / weights.shape[1]
    return part


def blurred(picture: Values) -> Values:
    """Each pixel replaced by the mean of the nine around it."""
    around = np.pad(picture, ((0, 0), (1, 1), (1, 1)), mode="edge")
    high, wide = picture.shape[1:]
    nine = [around[:, y : y + high, x : x + wide] for y in range(3) for x in range(3)]
    return np.asarray(np.mean(nine, axis=0))


def histogram_by_class(
    values: Values, labels: NDArray[np.int64], classes: int, bins: int
) -> tuple[NDArray[np.int64], tuple[float, float]]:
    """(counts (classes, bins), (lowest, highest)): the distribution of a neuron's activations for each class."""
    low, high = float(values.min(initial=0.0)), float(values.max(initial=0.0))
    span = (high - low) or 1.0
    places = np.minimum(((values - low) / span * bins).astype(np.intp), bins - 1)
    known = (labels >= 0) & (labels < classes)
    counts = np.bincount(labels[known] * bins + places[known], minlength=classes * bins)
    return counts.reshape(classes, bins), (low, high)
