"""Layers against the simplest equivalent code, and the stacks that are refused."""

from __future__ import annotations

import ast
import inspect

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.engine import execution
from netviz.engine.execution import ForwardBackward
from netviz.engine.layers import LAYERS, Conv2D, Dense, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.settings import SettingError, settings_of


def slow_convolution(x, weights, biases, stride, padding):
    """One product at a time, as the lecture draws it; x (C, H, W, N)."""
    x = np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    filters, _, size, _ = weights.shape
    height = (x.shape[1] - size) // stride + 1
    width = (x.shape[2] - size) // stride + 1
    z = np.zeros((filters, height, width, x.shape[-1]))
    for f in range(filters):
        for row in range(height):
            for column in range(width):
                patch = x[:, row * stride : row * stride + size, column * stride : column * stride + size]
                z[f, row, column] = (patch * weights[f][..., None]).sum(axis=(0, 1, 2)) + biases[f]
    return z


def slow_pool(x, size):
    channels, height, width, n = x.shape
    cut = x[:, : height // size * size, : width // size * size]
    return cut.reshape(channels, height // size, size, width // size, size, n).max(axis=(2, 4))


@settings(max_examples=40)
@given(
    st.integers(1, 3), st.integers(4, 9), st.integers(4, 9), st.integers(1, 4), st.integers(1, 3), st.integers(0, 2),
    st.integers(1, 3),
)  # fmt: skip
def test_convolution_and_pool_are_what_they_say(channels, height, width, size, stride, padding, pool) -> None:
    try:
        network = Network(
            (channels, height, width), [Conv2D(3, size, "tanh", stride, padding), MaxPool2D(pool)], 2, dtype=np.float64
        )
    except SettingError:
        return
    network.initialize("default", 3)
    x = np.random.default_rng(0).standard_normal((channels, height, width, 4))
    part = network.layer_parameters[0]
    expected = np.tanh(slow_convolution(x, part.weights, part.biases, stride, padding))
    shown = ForwardBackward(network, 4, training=False, every_layer=True).activations(x)
    np.testing.assert_allclose(shown[0], expected, atol=1e-12)
    np.testing.assert_allclose(shown[1], slow_pool(expected, pool), atol=1e-12)


@settings(max_examples=30)
@given(st.integers(5, 12), st.integers(5, 12), st.integers(1, 3), st.sampled_from(["sigmoid", "relu", "gelu"]))
def test_pooling_before_the_activation_changes_nothing(height, width, pool, activation) -> None:
    layers = [Conv2D(3, 3, activation), MaxPool2D(pool), Dense(4)]
    network = Network((1, height, width), layers, 2, dtype=np.float64)
    network.initialize("default", 3)
    x = np.random.default_rng(0).standard_normal((1, height, width, 5))
    quick = ForwardBackward(network, 5).forward(x)
    plain = ForwardBackward(network, 5, training=False, every_layer=True).activations(x)[-1]
    np.testing.assert_allclose(quick, plain, atol=1e-12)


def test_ties_in_a_pool_pass_the_error_on_once() -> None:
    network = Network((1, 4, 4), [Conv2D(1, 1, "identity"), MaxPool2D(2)], 1, "linear", "quadratic", np.float64)
    network.parameters[:] = 1.0
    x, y = np.ones((1, 4, 4, 1)), np.zeros((1, 1))
    run = ForwardBackward(network, 1)
    run.backward(run.forward(x), y)
    # a = 4 · (1 + 1) + 1 = 9 and ∂a/∂w = 4 · x; counted for each of four tied places it would be 16.
    assert network.layer_parameters[0].weight_gradient.item() == pytest.approx(9 * 4)


@pytest.mark.parametrize(
    ("layers", "field", "problem"),
    [
        ([MaxPool2D(2), MaxPool2D(2), Conv2D(4, 7)], "layers[2].size", "7 is larger than the 2×2 image"),
        ([Dense(5), Conv2D(4, 3)], "layers[1].kind", "a convolution needs an image"),
        ([Dense(5), MaxPool2D(2)], "layers[1].kind", "a pool needs an image"),
        ([MaxPool2D(9)], "layers[0].size", "9 is larger than the 8×8 image"),
        ([Dense(0)], "layers[0].units", "0 is smaller than 1"),
        ([Dense(5, "cubic")], "layers[0].activation", "'cubic' is not one of sigmoid"),
        ([Conv2D(2, 3, stride=0)], "layers[0].stride", "0 is smaller than 1"),
    ],
)
def test_a_stack_that_does_not_fit_names_the_field(layers, field, problem) -> None:
    with pytest.raises(SettingError) as caught:
        Network((1, 8, 8), layers, 10)
    assert caught.value.field == field
    assert problem in caught.value.problem


@pytest.mark.parametrize("kind", LAYERS)
def test_every_kind_describes_itself(kind: str) -> None:
    layer = LAYERS[kind]()
    layer.check()
    assert layer.kind == kind
    assert layer.label
    assert layer.short_name()
    assert all(described.label and described.help for described in settings_of(LAYERS[kind]).values())


def test_a_pass_names_no_kind_of_layer() -> None:
    """What joins with what is the operations' own knowledge: a new kind needs no change in the passes."""
    tree = ast.parse(inspect.getsource(execution))
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {module for module in modules if module and ".layers" in module} == {"netviz.engine.layers.base"}
    assert not any(kind.__name__ in inspect.getsource(execution) for kind in LAYERS.values())


@pytest.mark.parametrize("activation", ["relu", "sigmoid", "gelu"])
@pytest.mark.parametrize("tied", [True, False])
def test_joined_operations_give_the_same_as_single_ones(activation: str, tied: bool) -> None:
    """A pool goes before the bias and σ of shared filters where σ never decreases; elsewhere it stays where it is."""
    network = Network((1, 12, 12), [Conv2D(3, 3, activation, tied=tied), MaxPool2D(2), MaxPool2D(2)], 4)
    network.initialize("default", 0)
    x = np.random.default_rng(0).random((1, 12, 12, 5), np.float32)
    joined, single = ForwardBackward(network, 5), ForwardBackward(network, 5, every_layer=True)
    np.testing.assert_allclose(joined.forward(x).copy(), single.activations(x)[-1], rtol=1e-6, atol=1e-6)
    fewer = joined.layer_ends[0].activations.size < single.layer_ends[0].activations.size
    assert fewer is (tied and activation != "gelu")
