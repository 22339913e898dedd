"""Dropout, batch normalization, untied filters, average pools, repeats: each does what it promises."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.execution import ForwardBackward
from netviz.engine.layers import AveragePool2D, BatchNorm, Conv2D, Dense, Dropout, Flatten, MaxPool2D
from netviz.engine.layers.base import RngKey
from netviz.engine.network import Network
from netviz.engine.settings import SettingError


def network_of(*layers, shape=(1, 8, 8), outputs=3, dtype=np.float64) -> Network:
    network = Network(shape, layers, outputs, "softmax", "log-likelihood", dtype)
    network.initialize("default", 0)
    return network


def test_dropout_silences_its_share_and_keeps_the_mean() -> None:
    network = network_of(Dense(200, "identity"), Dropout(0.25), shape=(50,))
    x = np.ones((50, 400))
    run = ForwardBackward(network, 400)
    mask = run._operations[2]
    run.draw(RngKey(0, 7))
    shown = mask.forward(np.ones((200, 400)))
    assert (shown == 0).mean() == pytest.approx(0.25, abs=0.01)
    assert shown.mean() == pytest.approx(1, abs=0.01)
    assert run.forward(x).shape == (3, 400)


def test_dropout_draws_the_same_for_the_same_step_and_other_numbers_elsewhere() -> None:
    network = network_of(Dense(30), Dropout(0.5), Dense(30), Dropout(0.5), shape=(20,))
    run = ForwardBackward(network, 16)
    masks = [operation for operation in run._operations if hasattr(operation, "draw")]

    def drawn(*chance: int) -> list[np.ndarray]:
        run.draw(RngKey(*chance))
        return [mask.forward(np.ones((30, 16))).copy() for mask in masks]

    first, again = drawn(0, 5), drawn(0, 5)
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first[0], first[1])
    for other in ((0, 6), (1, 5), (0, 5, 1)):
        assert not np.array_equal(first[0], drawn(*other)[0])


def test_nothing_is_dropped_at_recognition() -> None:
    with_dropout, without = network_of(Dense(30), Dropout(0.9)), network_of(Dense(30))
    x = np.random.default_rng(0).random((1, 8, 8, 5))
    np.testing.assert_array_equal(
        ForwardBackward(with_dropout, 5, training=False).forward(x),
        ForwardBackward(without, 5, training=False).forward(x),
    )


@pytest.mark.parametrize("layers", [(BatchNorm(),), (Conv2D(3, 3, "identity"), BatchNorm())])
def test_batch_normalization_gives_mean_0_and_spread_1(layers) -> None:
    network = network_of(*layers, Dense(4))
    x = 5 + 3 * np.random.default_rng(0).standard_normal((1, 8, 8, 50))
    run = ForwardBackward(network, 50, every_layer=True)
    shown = run.activations(x)[len(layers) - 1]
    rows = shown.reshape(shown.shape[0], -1)
    np.testing.assert_allclose(rows.mean(axis=1), 0, atol=1e-9)
    np.testing.assert_allclose(rows.std(axis=1), 1, atol=1e-4)


def test_batch_normalization_recognizes_with_running_averages() -> None:
    network = network_of(BatchNorm(momentum=0.0), Dense(4), shape=(6,))
    x = np.random.default_rng(0).standard_normal((6, 40)) * np.arange(1, 7)[:, None] + 2
    training = ForwardBackward(network, 40, every_layer=True).activations(x)[0].copy()
    one_by_one = ForwardBackward(network, 1, training=False, every_layer=True)
    # With no memory the running averages are those of the last batch, so one example alone comes out the same.
    np.testing.assert_allclose(one_by_one.activations(x[:, 3:4])[0][:, 0], training[:, 3], rtol=1e-6)
    state = network.state.copy()
    one_by_one.activations(x[:, :1])
    np.testing.assert_array_equal(network.state, state)


def test_batch_normalization_is_left_free_by_regularization() -> None:
    network = network_of(Dense(5, "identity"), BatchNorm("relu"), shape=(6,))
    assert network.weight_count == 5 * 6 + 3 * 5
    assert network.parameters.size == network.weight_count + 5 + 2 * 5 + 3
    assert network.weighted_layers == [0, 2]


@pytest.mark.parametrize("pool", [MaxPool2D(2), AveragePool2D(2)])
def test_a_second_step_gives_what_the_first_gave(pool) -> None:
    """Rows that fill no square of a pool keep nothing from the step before, though batch normalization writes there."""
    network = network_of(Conv2D(2, 3, "identity", padding=1), BatchNorm("relu"), pool, Dense(4), shape=(1, 7, 9))
    rng = np.random.default_rng(0)
    x, y = rng.random((1, 7, 9, 6)), np.eye(3)[:, rng.integers(0, 3, 6)]
    run = ForwardBackward(network, 6)
    gradients = []
    for _ in range(3):
        run.backward(run.forward(x), y)
        gradients.append(network.gradients.copy())
    np.testing.assert_array_equal(gradients[0], gradients[1])
    np.testing.assert_array_equal(gradients[0], gradients[2])


def test_average_pool() -> None:
    network = network_of(AveragePool2D(2), Dense(4))
    x = np.random.default_rng(0).random((1, 8, 8, 3))
    shown = ForwardBackward(network, 3, training=False, every_layer=True).activations(x)[0]
    np.testing.assert_allclose(shown, x.reshape(1, 4, 2, 4, 2, 3).mean(axis=(2, 4)))


def test_untied_filters_that_are_alike_are_a_convolution() -> None:
    """The same weights and bias at every place give the same output; what it costs is so many more parameters."""
    settings = {"filters": 4, "size": 3, "stride": 2, "padding": 1, "activation": "tanh"}
    tied, untied = network_of(Conv2D(**settings)), network_of(Conv2D(**settings, tied=False))
    untied.layer_parameters[0].weights[...] = tied.layer_parameters[0].weights
    untied.layer_parameters[0].biases[...] = tied.layer_parameters[0].biases[:, None, None]
    untied.layer_parameters[1].weights[...] = tied.layer_parameters[1].weights
    untied.layer_parameters[1].biases[...] = tied.layer_parameters[1].biases
    x = np.random.default_rng(0).random((1, 8, 8, 5))
    runs = [ForwardBackward(network, 5) for network in (tied, untied)]
    logits = [run.forward(x) for run in runs]
    np.testing.assert_allclose(*logits, atol=1e-12)
    y = np.eye(3)[:, [0, 1, 2, 0, 1]]
    for run, z in zip(runs, logits, strict=True):
        run.backward(z, y)
    # What the places learn apart sums up to what the shared filter learns.
    np.testing.assert_allclose(
        untied.layer_parameters[0].weight_gradient.sum(axis=(0, 1)), tied.layer_parameters[0].weight_gradient
    )
    np.testing.assert_allclose(
        untied.layer_parameters[0].bias_gradient.sum(axis=(1, 2)), tied.layer_parameters[0].bias_gradient
    )
    assert untied.layer_parameters[0].weights.size == 16 * tied.layer_parameters[0].weights.size


def test_flatten_changes_nothing_but_the_shape() -> None:
    plain, flat = network_of(Dense(4)), network_of(Flatten(), Dense(4))
    x = np.random.default_rng(0).random((1, 8, 8, 5))
    np.testing.assert_array_equal(ForwardBackward(plain, 5).forward(x), ForwardBackward(flat, 5).forward(x))
    with pytest.raises(SettingError, match=r"layers\[1\]\.kind: a convolution needs an image"):
        network_of(Flatten(), Conv2D(2, 3))


def test_a_repeated_layer_is_as_many_layers() -> None:
    written = network_of(Conv2D(3, 3, padding=1), *[Conv2D(3, 3)] * 2, *[Dense(7)] * 4)
    repeated = network_of(Conv2D(3, 3, padding=1), Conv2D(3, 3, repeat=2), Dense(7, repeat=4))
    assert repeated.layers == written.layers
    assert repeated.shapes == written.shapes
    assert repeated.origins == [0, 1, 1, 2, 2, 2, 2, 3]
    np.testing.assert_array_equal(repeated.parameters, written.parameters)
    with pytest.raises(SettingError, match=r"layers\[0\]\.size: 2 is larger than the 1×1 image"):
        network_of(MaxPool2D(2, repeat=4))


@pytest.mark.parametrize("depth", [1, 30, 128])
def test_any_depth_builds_and_learns(depth: int) -> None:
    network = network_of(Dense(12, repeat=depth), dtype=np.float32)
    assert len(network.layers) == depth + 1
    run = ForwardBackward(network, 4)
    x = np.random.default_rng(0).random((1, 8, 8, 4)).astype(np.float32)
    run.backward(run.forward(x), np.eye(3, dtype=np.float32)[:, [0, 1, 2, 0]])
    assert np.isfinite(network.gradients).all()
