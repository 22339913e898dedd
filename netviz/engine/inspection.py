"""What one can look at in a network: gradient norms, activations, how strongly each layer responds to one input.

Nothing here is computed unless it is asked for, and nothing here changes the network. What concerns the last training
step is read from the buffers that the step has left behind, and costs no second pass.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.layers import AveragePool2D, Conv2D, Dense, MaxPool2D
from netviz.engine.layers.base import LayerEnd
from netviz.engine.network import Network
from netviz.engine.sampler import whole_batch

# A neuron counts as saturated when its output is as near to a limit as this.
NEAR = 0.02
HISTOGRAM_BINS = 31
# Histograms of larger layers use this many weights, evenly spaced.
HISTOGRAM_SAMPLE = 20_000


@dataclass(frozen=True)
class LayerStats:
    """One layer with weights after a training step; a batch of N examples has just gone through."""

    name: str
    weight_norm: float
    bias_norm: float
    """‖∂C/∂w‖, ‖∂C/∂b‖."""
    delta_norm: float
    """‖δ‖ = ‖∂C/∂z‖ over the batch."""
    mean: float
    spread: float
    """Mean and standard deviation of its activations."""
    saturated: float
    """The share of activations near a limit of the activation."""
    dead: float
    """The share of neurons that are saturated for every example; 0 where the activation has no limit."""
    histogram: NDArray[np.int64]
    """How many weights lie in each of the bins into which −limit … limit is cut, the largest |w|."""
    limit: float
    update_ratio: float | None
    """‖Δw‖/‖w‖ of the last measured step, None before one was."""


def gradient_norms(network: Network) -> Values:
    """‖∂C/∂w‖ of every layer with weights, from the last backward pass; C is the cost of the data alone."""
    with np.errstate(over="ignore"):
        return np.array([_norm(network.layer_parameters[index].weight_gradient) for index in network.weighted_layers])


def gradient_norms_of(network: Network, examples: Examples) -> Values:
    """`gradient_norms` of one backward pass over these examples, which leaves the network as it is."""
    _, gradients = pass_over(network, examples)
    sizes = [part.weights.size for part in network.layer_parameters]
    of_layers = np.split(gradients[: network.weight_count], np.cumsum(sizes)[:-1])
    with np.errstate(over="ignore"):
        return np.array([_norm(of_layers[index]) for index in network.weighted_layers])


def pass_over(network: Network, examples: Examples) -> tuple[ForwardBackward, Array]:
    """One forward and backward pass over these examples, and its gradients; the network stays as it is."""
    gradients = np.empty_like(network.gradients)
    whole = ForwardBackward(network, len(examples), gradients=gradients, freeze_statistics=True)
    inputs, targets = whole_batch(examples, whole.takes_columns, network.dtype, network.outputs)
    whole.backward(whole.forward(inputs), targets)
    return whole, gradients


def norm(array: Array) -> float:
    """The Euclidean norm, also where the squares leave float32's range (a vanishing gradient of 1e-30)."""
    with np.errstate(over="ignore"):
        return _norm(array)


def _norm(array: Array) -> float:
    flat = array.reshape(-1)
    square = float(np.dot(flat, flat))
    if not 1e-30 < square < 1e30:
        wide = flat.astype(np.float64)
        square = float(np.dot(wide, wide))
    return math.sqrt(square) if square < math.inf else square


def layer_stats(
    network: Network, last: ForwardBackward, norms: Values, update_norms: Values | None = None
) -> list[LayerStats]:
    """Every layer with weights, as the pass of the last training step has left it; the output layer last.

    `norms` is ‖∂C/∂w‖ of each of them, as `gradient_norms` gives it; `update_norms` is ‖Δw‖ in a measured step.
    """
    outputs = {operation.layer: operation for operation in last.layer_ends}
    with np.errstate(over="ignore"):
        return [
            _layer_stats(
                network,
                index,
                outputs[index],
                float(norms[place]),
                None if update_norms is None else float(update_norms[place]),
            )
            for place, index in enumerate(network.weighted_layers)
        ]


def _layer_stats(network: Network, index: int, sigma: LayerEnd, weight_norm: float, moved: float | None) -> LayerStats:
    part = network.layer_parameters[index]
    saturated, dead = saturation(sigma.activations, network.activation_limits(index))
    mean, spread = mean_and_spread(sigma.activations)
    histogram, limit = weight_histogram(part.weights)
    size = _norm(part.weights)
    return LayerStats(
        name=network.name_of(index),
        weight_norm=weight_norm,
        bias_norm=_norm(part.bias_gradient),
        delta_norm=0.0 if sigma.delta is None else _norm(sigma.delta),
        mean=mean,
        spread=spread,
        saturated=saturated,
        dead=dead,
        histogram=histogram,
        limit=limit,
        update_ratio=None if moved is None or size == 0 else moved / size,
    )


def mean_delta_norms(network: Network, examples: Examples) -> Values:
    """‖mean δ^l‖ of every layer with weights, the output last; δ = ∂C/∂z, its mean over the examples (Nielsen, ch. 5).

    That mean is ∂C/∂b, for every bias of a dense layer as one backward pass over all examples gives it.
    """
    gradients = np.empty_like(network.gradients)
    whole = ForwardBackward(network, len(examples), gradients=gradients, freeze_statistics=True)
    inputs, targets = whole_batch(examples, whole.takes_columns, network.dtype, network.outputs)
    whole.backward(whole.forward(inputs), targets)
    sizes = [part.biases.size for part in network.layer_parameters]
    of_layers = np.split(gradients[network.weight_count :], np.cumsum(sizes)[:-1])
    return np.array([norm(of_layers[index]) for index in network.weighted_layers])


def mean_and_spread(a: Array) -> tuple[float, float]:
    """Mean and standard deviation of all values."""
    flat = a.reshape(-1)
    mean = float(np.add.reduce(flat)) / flat.size
    away = flat - mean
    return mean, math.sqrt(float(np.dot(away, away)) / flat.size)


def saturation(a: Array, limits: tuple[float, ...]) -> tuple[float, float]:
    """(share of activations within NEAR of a limit, share of rows of which all are); 0 where there are no limits."""
    if not limits:
        return 0.0, 0.0
    # Between two limits what counts is how far from their middle one is; with one limit, how near to it.
    near = np.abs(a - sum(limits) / len(limits))
    near = near < NEAR if len(limits) == 1 else near > (max(limits) - min(limits)) / 2 - NEAR
    rows = np.add.reduce(near, axis=1)
    return float(np.add.reduce(rows)) / near.size, float(np.add.reduce(rows == near.shape[1])) / len(rows)


def weight_histogram(weights: Array, limit: float = 0.0) -> tuple[NDArray[np.int64], float]:
    """(counts (bins,), limit) of the weights, in even bins from −limit to limit, if 0 the largest |w|."""
    flat = weights.reshape(-1)
    limit = limit or largest_weight(weights) or 1.0
    flat = flat[:: -(-flat.size // HISTOGRAM_SAMPLE)]
    places = (flat * (HISTOGRAM_BINS / 2 / limit) + HISTOGRAM_BINS / 2).astype(np.intp)
    np.minimum(places, HISTOGRAM_BINS - 1, out=places)
    return np.bincount(places, minlength=HISTOGRAM_BINS), limit


def largest_weight(weights: Array) -> float:
    """The largest |w|."""
    return max(float(weights.max()), -float(weights.min()))


def receptive_field(network: Network, layer: int) -> tuple[int, int, int]:
    """(size, stride, offset) in pixels of what one place of a layer's map sees; it begins at offset + stride · place.

    A layer that is connected to everything sees the whole image: size 0. See Dumoulin and Visin, *A guide to
    convolution arithmetic for deep learning*.
    """
    size, stride, offset = 1, 1, 0
    for spec in network.layers[: layer + 1]:
        if isinstance(spec, Conv2D):
            size, offset, stride = size + (spec.size - 1) * stride, offset - spec.padding * stride, stride * spec.stride
        elif isinstance(spec, MaxPool2D | AveragePool2D):
            size, stride = size + (spec.size - 1) * stride, stride * spec.size
        elif isinstance(spec, Dense):
            return 0, 0, 0
    return size, stride, offset


def hidden_outputs(network: Network, inputs: Array, layer: int = 0) -> Array:
    """The activations of one layer's neurons for inputs (*input_shape, n): a^l (*shape, n)."""
    execution = ForwardBackward(network, inputs.shape[-1], training=False, every_layer=True)
    return execution.activations(inputs.astype(network.dtype))[layer].copy()


class Inspector:
    """Looks at single inputs: the outputs, every layer's activations, and what in the input the outputs rest on."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._pass = ForwardBackward(network, 1, training=False, every_layer=True)
        self._back: ForwardBackward | None = None

    def forward(self, x: Array) -> tuple[Array, list[Array]]:
        """(outputs (outputs,), [a^l without the batch axis, for every layer]) for one input of the network's shape.

        The activations are the inspector's own buffers: copy what is to be kept.
        """
        activations = self._pass.activations(self._as_batch(x))
        outputs = self._pass.outputs(activations[-1])
        return outputs[:, 0].copy(), [activation[..., 0] for activation in activations]

    def saliency(self, x: Array, output: int, of_logit: bool = False) -> Array:
        """∂a_k/∂x for output k, in the shape of the input; with `of_logit` ∂z_k/∂x, which does not fade at a ≈ 1."""
        network = self._network
        if self._back is None:
            spare = np.empty_like(network.gradients)
            self._back = ForwardBackward(network, 1, to_input=True, gradients=spare, freeze_statistics=True)
        logits = self._back.forward(self._as_batch(x))
        delta = np.zeros_like(logits)
        delta[output] = 1
        if not of_logit:
            delta = network.output.pull_back(self._back.outputs(logits), delta)
        error = self._back.backpropagate(delta)
        assert error is not None
        return error.reshape(network.input_shape).copy()

    def _as_batch(self, x: Array) -> Array:
        return x.reshape(*self._network.input_shape, 1).astype(self._network.dtype)
