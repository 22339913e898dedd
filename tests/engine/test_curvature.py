"""Second derivatives: of a linear neuron against the data, of a network against differences of the cost."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.curvature import curvatures, gradient, hessian
from netviz.engine.gradient_check import costs, in_float64
from netviz.engine.layers import Dense
from netviz.engine.network import Network


def test_the_curvatures_of_a_linear_neuron_are_those_of_its_inputs() -> None:
    rng = np.random.default_rng(3)
    network = Network((2,), [], 1, "linear", "quadratic")
    inputs = rng.normal(size=(2, 50)) * [[2.0], [0.1]]
    seen = np.concatenate([inputs, np.ones((1, 50))])
    found = hessian(network, inputs, np.zeros((1, 50)))
    np.testing.assert_allclose(found, seen @ seen.T / 50, atol=1e-7)
    np.testing.assert_allclose(curvatures(network, inputs, np.zeros((1, 50))), np.linalg.eigvalsh(found))


def test_those_of_a_network_are_second_differences_of_its_cost() -> None:
    rng = np.random.default_rng(4)
    network = in_float64(Network((2,), [Dense(units=3, activation="tanh")], 2, "softmax", "log-likelihood"))
    network.parameters[:] = rng.normal(size=network.parameters.size)
    before = network.parameters.copy()
    inputs, targets = rng.normal(size=(2, 20)), np.eye(2)[rng.integers(2, size=20)].T
    found = hessian(network, inputs, targets)
    np.testing.assert_array_equal(network.parameters, before)
    along = rng.normal(size=before.size)
    heights = []
    for step in (-1e-3, 0.0, 1e-3):
        network.parameters[:] = before + step * along
        heights.append(costs(network, inputs, targets).mean())
    second = (heights[0] - 2 * heights[1] + heights[2]) / 1e-6
    assert along @ found @ along == pytest.approx(second, rel=1e-3, abs=1e-5)
    network.parameters[:] = before
    assert gradient(network, inputs, targets) @ along == pytest.approx((heights[2] - heights[0]) / 2e-3, rel=1e-3)
