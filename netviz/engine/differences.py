"""The gradient by differences, [C(w + ε) − C(w − ε)] / 2ε: slow, and so simple that one sees that it is right."""

from __future__ import annotations

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.passes import Pass

EPSILON = 1e-4


def in_doubles(network: Network) -> Network:
    """The same network in float64, for differences that mean something."""
    exact = Network(
        network.input_shape, network.layers[:-1], network.outputs, network.output.name, network.pair.cost, np.float64
    )
    exact.parameters[:] = network.parameters
    exact.state[:] = network.state
    return exact


def costs(network: Network, inputs: Array, targets: Array) -> Values:
    """C of each example, (m,), for inputs (*input_shape, m) and targets (outputs, m); no regularization."""
    run = Pass(network, inputs.shape[-1], learns=False)
    logits = run.forward(inputs)
    return np.array(network.pair.per_example(logits, run.outputs(logits), targets), np.float64)


def numerical_gradient(network: Network, inputs: Array, targets: Array) -> Values:
    """∂C/∂w and ∂C/∂b of the mean cost for every parameter, in the order of the network's vector."""
    found = np.zeros(network.parameters.size)
    for place in range(len(found)):
        kept = float(network.parameters[place])
        both = []
        for step in (EPSILON, -EPSILON):
            network.parameters[place] = kept + step
            both.append(costs(network, inputs, targets).mean())
        network.parameters[place] = kept
        found[place] = (both[0] - both[1]) / (2 * EPSILON)
    return found
