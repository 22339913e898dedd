"""How strongly the cost bends: its second derivatives by all parameters, and what they say about gradient descent.

In a valley that bends κ times as strongly across as along, gradient descent takes about κ steps, whatever its learning
rate, and with momentum about √κ (Polyak 1964, *Some methods of speeding up the convergence of iteration methods*; Goh
2017, *Why momentum really works*, Distill).
"""

from __future__ import annotations

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.execution import ForwardBackward
from netviz.engine.gradient_check import in_float64
from netviz.engine.history import Values
from netviz.engine.network import Network

STEP = 1e-4


def gradient(network: Network, inputs: Array, targets: Array) -> Values:
    """∂C/∂parameters of the mean cost, (parameters,), for inputs (*input_shape, m) and targets (outputs, m)."""
    execution = ForwardBackward(network, inputs.shape[-1])
    execution.backward(execution.forward(inputs), targets)
    return np.array(network.gradients, np.float64)


def hessian(network: Network, inputs: Array, targets: Array) -> Values:
    """The second derivatives of the mean cost, (parameters, parameters), by central differences of the gradient.

    Two passes for each parameter, in float64: for small networks. No regularization.
    """
    exact = in_float64(network)
    found = np.zeros((exact.parameters.size, exact.parameters.size))
    for index, value in enumerate(exact.parameters.tolist()):
        exact.parameters[index] = value + STEP
        found[index] = gradient(exact, inputs, targets)
        exact.parameters[index] = value - STEP
        found[index] -= gradient(exact, inputs, targets)
        exact.parameters[index] = value
    found /= 2 * STEP
    return np.asarray((found + found.T) / 2)


def curvatures(network: Network, inputs: Array, targets: Array) -> Values:
    """(parameters,): how strongly the cost bends along its own directions, the Hessian's eigenvalues in ascending
    order.
    """
    return np.asarray(np.linalg.eigvalsh(hessian(network, inputs, targets)), np.float64)
