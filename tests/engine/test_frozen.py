"""Frozen layers, filters made by hand, initial weights that cover the inputs, and the path of the parameters."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.arrays import generator
from netviz.engine.edge_filters import NAMES, edge_filters
from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.gradient_check import in_float64, numerical_gradient
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.initializers import INITIALIZERS
from netviz.engine.layers import Conv2D, Dense
from netviz.engine.network import Network
from netviz.engine.optimizers import OPTIMIZERS
from netviz.engine.regularizers import REGULARIZERS
from netviz.engine.trainer import Trainer
from netviz.engine.trajectory import MAX_POINTS, Trajectory


def examples(n: int = 40) -> Examples:
    rng = np.random.default_rng(0)
    return Examples(rng.integers(0, 256, (n, 1, 8, 8), dtype=np.uint8), np.arange(n) % 3, 3)


def network(frozen: bool = True, activation: str = "relu") -> Network:
    layers = [Conv2D(filters=3, size=3, activation=activation, edges=True, frozen=frozen), Dense(units=5)]
    made = Network((1, 8, 8), layers, 3, "softmax", "log-likelihood")
    made.initialize("he", 1)
    return made


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("regularizer", REGULARIZERS)
def test_a_frozen_layer_stays_to_the_last_bit(optimizer: str, regularizer: str) -> None:
    """Whatever moves the others: momentum, decay, a bound on the weights."""
    net = network()
    first = [part.copy() for part in (net.layer_parameters[0].weights, net.layer_parameters[0].biases)]
    others = net.layer_parameters[1].weights.copy()
    choice = Hyperparameters(0.1, 10, OPTIMIZERS[optimizer](), REGULARIZERS[regularizer]())
    trainer = Trainer(net, examples(), None, choice, 0)
    for _ in range(9):
        trainer.step()
    np.testing.assert_array_equal(net.layer_parameters[0].weights, first[0])
    np.testing.assert_array_equal(net.layer_parameters[0].biases, first[1])
    assert not np.array_equal(net.layer_parameters[1].weights, others)
    assert np.abs(net.layer_parameters[0].weight_gradient).max() > 0, "its gradient is still there to be seen"


def test_what_is_not_frozen_moves() -> None:
    net = network(frozen=False)
    first = net.layer_parameters[0].weights.copy()
    Trainer(net, examples(), None, Hyperparameters(0.1, 10), 0).step()
    assert not np.array_equal(net.layer_parameters[0].weights, first)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 8])
def test_edges_are_of_one_size_and_see_nothing_in_an_even_grey(size: int) -> None:
    made = edge_filters(size)
    assert made.shape == (len(NAMES), size, size)
    if size > 1:
        np.testing.assert_allclose(np.linalg.norm(made.reshape(8, -1), axis=1), 1)
        np.testing.assert_allclose(made.sum(axis=(1, 2)), 0, atol=1e-12)


@pytest.mark.parametrize("tied", [True, False])
def test_a_layer_may_begin_with_edges(tied: bool) -> None:
    layer = Conv2D(filters=10, size=3, tied=tied, edges=True)
    net = Network((2, 6, 6), [layer], 2, "softmax", "log-likelihood")
    net.initialize("he", 0)
    weights = layer.filters_to_show(net.layer_parameters[0].weights)
    np.testing.assert_allclose(weights[:8, 0], edge_filters(3) / 2, rtol=1e-6)
    np.testing.assert_allclose(weights[:8, 0], weights[:8, 1])
    assert not np.allclose(weights[8], weights[9]), "the filters beyond those by hand are drawn"


def test_covering_weights_turn_all_over_the_interval() -> None:
    how = INITIALIZERS["covering"]
    rng = generator(0, 1)
    w, b = how.weights(rng, (200, 1), 1, 200), how.biases(rng, (200,), 1)
    turns = -b / w[:, 0]
    assert np.abs(turns).max() <= 1
    assert np.histogram(turns, 4, (-1, 1))[0].min() > 25


def test_a_path_keeps_its_ends_whatever_its_length() -> None:
    net = Network((1,), [], 1)
    trace = Trajectory(net)
    for step in range(3 * MAX_POINTS):
        net.parameters[:] = step + 1
        trace.record(net)
    path = trace.path()
    assert path[0, 0] == 0
    assert MAX_POINTS / 2 <= len(path) <= MAX_POINTS
    assert (np.diff(path[:, 0]) == path[1, 0] - path[0, 0]).all(), "evenly thinned"


def test_differences_agree_with_backpropagation() -> None:
    net = in_float64(network(activation="sigmoid"))  # without ReLU's kinks, where both are right
    rng = np.random.default_rng(2)
    x, y = rng.random((1, 8, 8, 4)), np.eye(3)[:, [0, 1, 2, 0]]
    run = ForwardBackward(net, 4)
    run.backward(run.forward(x), y)
    np.testing.assert_allclose(numerical_gradient(net, x, y), net.gradients, atol=1e-6)
