"""Backpropagation through every layer, activation, output and cost against numerical gradients."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.costs import OUTPUT_COSTS
from netviz.engine.layers import (
    LAYERS,
    AveragePool2D,
    BatchNorm,
    Conv2D,
    Dense,
    Dropout,
    Flatten,
    LayerSpec,
    MaxPool2D,
)
from netviz.engine.network import Network
from netviz.engine.settings import SettingError
from tests.engine.numeric import assert_gradients_agree

IMAGE = (2, 7, 6)


def build(layers: list[LayerSpec], shape=IMAGE, outputs=3, output="softmax", cost="log-likelihood") -> Network:
    network = Network(shape, layers, outputs, output, cost, np.float64)
    network.initialize("xavier", 1)
    network.parameters += 0.05 * np.random.default_rng(5).standard_normal(network.parameters.size)
    return network


def batch(network: Network, n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((*network.input_shape, n))
    y = np.eye(network.outputs)[:, rng.integers(0, network.outputs, n)]
    return x, y


def stacks(activation: str) -> dict[str, list[LayerSpec]]:
    return {
        "dense": [Dense(5, activation)],
        "two dense": [Dense(5, activation), Dense(4, activation)],
        "conv": [Conv2D(3, 3, activation)],
        "conv, stride and padding": [Conv2D(3, 3, activation, stride=2, padding=1)],
        "conv, odd stride": [Conv2D(2, 2, activation, stride=3)],
        "conv, pool": [Conv2D(3, 3, activation), MaxPool2D(2)],
        "conv, pool 3": [Conv2D(3, 2, activation, padding=2), MaxPool2D(3)],
        "untied": [Conv2D(2, 3, activation, tied=False)],
        "untied, stride and padding": [Conv2D(2, 3, activation, stride=2, padding=1, tied=False), MaxPool2D(2)],
        "conv, untied": [Conv2D(2, 2, activation), Conv2D(2, 3, activation, tied=False), Dense(4, activation)],
        "conv, average": [Conv2D(3, 3, activation), AveragePool2D(2)],
        "average first": [AveragePool2D(3), Conv2D(2, 2, activation)],
        "flatten": [Flatten(), Dense(4, activation), Flatten()],
        "norm": [Dense(5, "identity"), BatchNorm(activation), Dense(4, activation)],
        "norm of images": [Conv2D(3, 3, "identity"), BatchNorm(activation), MaxPool2D(2)],
        "norm first": [BatchNorm(activation), Dense(4, activation)],
        "dropout": [Dense(6, activation), Dropout(0.4), Dense(5, activation), Dropout(0.2)],
        "dropout of images": [Conv2D(3, 3, activation), Dropout(0.4), MaxPool2D(2)],
        "dropout first": [Dropout(0.3), Dense(4, activation)],
        "repeated": [Conv2D(2, 3, activation, padding=1, repeat=3), Dense(4, activation, repeat=3)],
        "pool first": [MaxPool2D(2), Dense(4, activation)],
        "conv, conv, pool, dense": [
            Conv2D(3, 2, activation, padding=1),
            Conv2D(4, 3, activation),
            MaxPool2D(2),
            Dense(5, activation),
        ],
        "conv, pool, conv, pool": [
            Conv2D(3, 2, activation, padding=1),
            MaxPool2D(2),
            Conv2D(2, 2, activation),
            MaxPool2D(2),
        ],
    }


@pytest.mark.parametrize("stack", stacks("sigmoid"))
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_layer_with_every_activation(stack: str, activation: str) -> None:
    network = build(stacks(activation)[stack])
    assert_gradients_agree(network, *batch(network, 4), most=25)


@pytest.mark.parametrize("kind", LAYERS)
def test_every_kind_of_the_table_passes_the_error_back(kind: str) -> None:
    """Between layers with weights, with the kind's own settings: a new entry is tested at once."""
    network = build([Conv2D(3, 2, "tanh", padding=1), LAYERS[kind](), Dense(4, "tanh")])
    assert_gradients_agree(network, *batch(network, 4), most=12)


@pytest.mark.parametrize(("output", "cost"), OUTPUT_COSTS)
@pytest.mark.parametrize("n", [1, 5])
def test_every_output_with_every_cost(output: str, cost: str, n: int) -> None:
    network = build([Conv2D(2, 3, "tanh"), MaxPool2D(2), Dense(4)], output=output, cost=cost)
    assert_gradients_agree(network, *batch(network, n))


@settings(max_examples=40)
# The largest of a pool changes within the numerical gradient's step.
@example(channels=1, height=5, width=5, size=2, stride=1, padding=1, pool=2, n=4)
@given(
    channels=st.integers(1, 3),
    height=st.integers(3, 9),
    width=st.integers(3, 9),
    size=st.integers(1, 5),
    stride=st.integers(1, 3),
    padding=st.integers(0, 2),
    pool=st.integers(1, 3),
    n=st.integers(1, 4),
)
def test_convolutions_of_any_shape(channels, height, width, size, stride, padding, pool, n) -> None:
    shape = (channels, height, width)
    try:
        network = build([Conv2D(2, size, "tanh", stride, padding), MaxPool2D(pool)], shape)
    except SettingError:
        return  # a filter or pool that is larger than its image: refused, see test_network
    assert_gradients_agree(network, *batch(network, n), most=12)


def test_a_hundred_layers_keep_tiny_gradients() -> None:
    """The first layer's gradient of a deep sigmoid network is far below float32's normal squares, and not zero."""
    from netviz.engine.execution import ForwardBackward
    from netviz.engine.inspection import gradient_norms

    network = Network((10,), [Dense(10)] * 30, 3, "softmax", "log-likelihood")
    network.initialize("default", 0)
    x, y = batch(network, 6)
    run = ForwardBackward(network, 6)
    run.backward(run.forward(x.astype(np.float32)), y.astype(np.float32))
    norms = gradient_norms(network)
    assert (norms > 0).all()
    assert norms[0] < 1e-12 * norms[-1]
