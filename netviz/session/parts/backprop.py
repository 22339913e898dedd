"""Backpropagation step by step: one mini-batch of a small network, with every number computed along the way.

The order is the lecture's: activations forward, the cost, δ^L at the output, δ^l layer by layer to the left, ∂C/∂w and
∂C/∂b, the update. Beside each computed gradient stands a numerical one, [C(w + ε) − C(w − ε)] / 2ε.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine import gradient_check
from netviz.engine.arrays import Array
from netviz.engine.execution import ForwardBackward
from netviz.engine.gradient_check import in_float64
from netviz.engine.history import Values
from netviz.engine.layers import Dense
from netviz.engine.network import Network
from netviz.engine.sampler import whole_batch
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

WIDEST, DEEPEST, MOST_EXAMPLES = 6, 4, 8


@dataclass(frozen=True)
class BackpropLayer:
    """One layer in one mini-batch of m examples, with fan_in inputs and n neurons."""

    name: str
    activation: str
    w: Values
    """(n, fan_in)"""
    b: Values
    """(n,)"""
    z: Values
    """(n, m), as are `a` and `delta`."""
    a: Values
    delta: Values
    """∂C_x/∂z of each example on its own."""
    weight_gradient: Values
    """∂C/∂w, the mean over the examples; `bias_gradient` is ∂C/∂b."""
    bias_gradient: Values
    numerical: Values
    """∂C/∂w by finite differences."""


@dataclass(frozen=True)
class Backprop:
    """The next mini-batch of m examples."""

    inputs: Values
    """(features, m)"""
    targets: Values
    """(outputs, m)"""
    layers: tuple[BackpropLayer, ...]
    cost: float
    """The mean over the mini-batch."""
    costs: Values
    """(m,): of each example."""
    learning_rate: float
    """η for this step."""
    output: str
    """The name of the output layer's function."""
    cost_name: str

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network, trainer = run.network, run.trainer
        if not small_enough(network) or trainer.hyperparameters.batch_size > MOST_EXAMPLES:
            return None
        exact = in_float64(network)
        together = whole_batch(run.splits.train.select(_next(run)), True, exact.dtype, exact.outputs)
        inputs, targets = (_values(array) for array in together)
        costs = gradient_check.costs(exact, inputs, targets)
        return cls(
            inputs=inputs,
            targets=targets,
            layers=_layers(exact, inputs, targets),
            cost=float(costs.mean()),
            costs=costs,
            learning_rate=trainer.learning_rate,
            output=network.output.name,
            cost_name=network.output_cost.cost,
        )


def small_enough(network: Network) -> bool:
    """Whether all of its numbers fit into one picture."""
    sizes = [int(np.prod(shape)) for shape in network.shapes]
    dense = all(isinstance(layer, Dense) for layer in network.layers)
    return dense and len(network.layers) <= DEEPEST and max(sizes) <= WIDEST


def _next(run: RunView) -> NDArray[np.int64]:
    """The indices of the examples in the mini-batch that the next step will take."""
    trainer = run.trainer
    trainer.close_chunk()
    return trainer.sampler.next_batches(trainer.hyperparameters.batch_size, 1)[0]


def _layers(network: Network, inputs: Array, targets: Array) -> tuple[BackpropLayer, ...]:
    """Every layer with the values that the engine's own pass leaves in it."""
    m = inputs.shape[-1]
    whole = ForwardBackward(network, m, every_layer=True)
    outputs = [_values(array) for array in whole.activations(inputs)]
    whole.backward(outputs[-1], targets)
    deltas = {operation.layer: operation.delta for operation in whole.layer_ends}
    sizes = [part.weights.size for part in network.layer_parameters]
    by_layer = np.split(gradient_check.numerical_gradient(network, inputs, targets), np.cumsum(sizes))
    numerical = [one.reshape(part.weights.shape) for one, part in zip(by_layer, network.layer_parameters, strict=False)]
    found, before = [], inputs
    for index, (spec, part) in enumerate(zip(network.layers, network.layer_parameters, strict=True)):
        last = index == len(network.layers) - 1
        delta = deltas[index]
        assert isinstance(spec, Dense)
        assert delta is not None
        found.append(
            BackpropLayer(
                name=network.name_of(index),
                activation=network.output.name if last else spec.activation,
                w=_values(part.weights),
                b=_values(part.biases),
                z=part.weights @ before + part.biases[:, None],
                a=_values(whole.outputs(outputs[-1])) if last else outputs[index],
                delta=delta.reshape(-1, m) * m,
                weight_gradient=_values(part.weight_gradient),
                bias_gradient=_values(part.bias_gradient),
                numerical=numerical[index],
            )
        )
        before = outputs[index]
    return tuple(found)


def _values(array: Array) -> Values:
    """A copy, in float64, that nobody modifies."""
    return np.array(array, np.float64)
