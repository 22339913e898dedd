"""The gradient by central differences, [C(w + ε) − C(w − ε)] / 2ε: slow, but obviously right."""

from __future__ import annotations

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network

EPSILON = 1e-4


def in_float64(network: Network) -> Network:
    """The same network in float64, for differences that mean something."""
    exact = Network(
        network.input_shape,
        network.layers[:-1],
        network.outputs,
        network.output.name,
        network.output_cost.cost,
        np.float64,
    )
    exact.parameters[:] = network.parameters
    exact.state[:] = network.state
    return exact


def costs(network: Network, inputs: Array, targets: Array) -> Values:
    """C of each example, (m,), for inputs (*input_shape, m) and targets (outputs, m); no regularization."""
    execution = ForwardBackward(network, inputs.shape[-1], training=False)
    logits = execution.forward(inputs)
    return np.array(network.output_cost.per_example(logits, execution.outputs(logits), targets), np.float64)


def numerical_gradient(network: Network, inputs: Array, targets: Array) -> Values:
    """∂C/∂w and ∂C/∂b of the mean cost for every parameter, in the order of the network's vector."""
    found = np.zeros(network.parameters.size)
    for index in range(len(found)):
        original = float(network.parameters[index])
        both = []
        for step in (EPSILON, -EPSILON):
            network.parameters[index] = original + step
            both.append(costs(network, inputs, targets).mean())
        network.parameters[index] = original
        found[index] = (both[0] - both[1]) / (2 * EPSILON)
    return found
