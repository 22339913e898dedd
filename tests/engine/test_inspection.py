"""Inspections of a network: every figure against the simplest way to compute it."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.costs import OUTPUT_COSTS
from netviz.engine.execution import ForwardBackward
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.inspection import Inspector, norm, receptive_field, weight_histogram
from netviz.engine.layers import BatchNorm, Conv2D, Dense, Dropout, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.top_activations import TopActivationSearch
from netviz.engine.trainer import Trainer
from tests.conftest import some_images

EXAMPLES = some_images(60)


def build(*layers, output="softmax", cost="log-likelihood", dtype=np.float64) -> Network:
    network = Network((1, 8, 8), layers, 3, output, cost, dtype)
    network.initialize("default", 0)
    return network


def test_views_of_a_step() -> None:
    network = build(Conv2D(4, 3, "relu"), MaxPool2D(2), Dense(9, "sigmoid"), Dense(5, "tanh"), dtype=np.float32)
    trainer = Trainer(network, EXAMPLES, None, Hyperparameters(0.1, 10), 0)
    assert trainer.layer_stats() == []
    before = network.weights.copy()
    trainer.step()
    conv, sigmoid, tanh, output = trainer.layer_stats()
    assert [view.name for view in (conv, sigmoid, tanh, output)] == ["conv 4", "dense 9", "dense 5", "output"]
    for view, index in zip((conv, sigmoid, tanh, output), network.weighted_layers, strict=True):
        part = network.layer_parameters[index]
        assert view.weight_norm == pytest.approx(np.linalg.norm(part.weight_gradient), rel=1e-5)
        assert view.bias_norm == pytest.approx(np.linalg.norm(part.bias_gradient), rel=1e-5)
        assert view.histogram.sum() == part.weights.size
    moved = network.norms_by_layer(network.weights - before)
    sizes = network.norms_by_layer(network.weights)
    assert [view.update_ratio for view in (conv, sigmoid, tanh, output)] == pytest.approx(moved / sizes, rel=1e-3)
    assert 0.2 < sigmoid.mean < 0.8
    assert sigmoid.saturated == sigmoid.dead == 0
    assert output.saturated == 0  # the logits have no limits
    # The delta of the last hidden layer by the lecture's formula, BP2.
    last = trainer.last_pass
    deltas = {operation.layer: operation.delta for operation in last.layer_ends}
    weights = before[-15:].reshape(3, 5)
    tanh_a = next(operation.activations for operation in last.layer_ends if operation.layer == 3)
    np.testing.assert_allclose(deltas[3], weights.T @ deltas[4] * (1 - tanh_a**2), rtol=1e-4, atol=1e-6)
    assert tanh.delta_norm == pytest.approx(np.linalg.norm(deltas[3]), rel=1e-5)


def test_saturated_and_dead_neurons_are_counted() -> None:
    network = build(Dense(4, "relu"), Dense(4, "sigmoid"), dtype=np.float32)
    network.layer_parameters[0].biases[...] = [-100, -100, -100, 1]
    network.layer_parameters[1].biases[...] = [50, 0, 0, 0]
    trainer = Trainer(network, EXAMPLES, None, Hyperparameters(1e-6, 10), 0)
    trainer.step()
    relu, sigmoid, _ = trainer.layer_stats()
    assert (relu.saturated, relu.dead) == (0.75, 0.75)
    assert (sigmoid.saturated, sigmoid.dead) == (0.25, 0.25)


def test_norms_reach_beyond_the_squares_of_float32() -> None:
    assert norm(np.full(4, 1e-30, np.float32)) == pytest.approx(2e-30)
    assert norm(np.full(4, 1e30, np.float32)) == pytest.approx(2e30)
    assert norm(np.zeros(3, np.float32)) == 0


def test_histograms_count_every_weight_once() -> None:
    weights = np.array([-2.0, -1.99, 0.0, 0.0, 0.1, 2.0])
    counts, limit = weight_histogram(weights)
    assert counts.sum() == 6
    assert (counts[0], counts[-1]) == (2, 1)
    assert limit == 2
    np.testing.assert_array_equal(counts, np.histogram(weights, len(counts), (-2, 2))[0])
    assert weight_histogram(np.zeros(5))[0].sum() == 5
    assert 10_000 < weight_histogram(np.random.default_rng(0).standard_normal(1_000_000))[0].sum() <= 20_000


@pytest.mark.parametrize(("output", "cost"), OUTPUT_COSTS)
@pytest.mark.parametrize("of_logit", [True, False])
def test_saliency_is_the_slope(output: str, cost: str, of_logit: bool) -> None:
    layers = (Conv2D(3, 3, "tanh"), MaxPool2D(2), BatchNorm("sigmoid"), Dropout(0.5), Dense(6, "tanh"))
    network = build(*layers, output=output, cost=cost)
    network.state[...] += 0.1
    inspector = Inspector(network)
    x = np.random.default_rng(1).random((1, 8, 8))
    found = inspector.saliency(x, 1, of_logit)
    gradients = network.gradients.copy()
    for place in ((0, 0, 0), (0, 3, 4), (0, 7, 7), (0, 5, 2)):
        up, down = x.copy(), x.copy()
        up[place] += 1e-6
        down[place] -= 1e-6

        def say(image: np.ndarray) -> float:
            outputs, activations = inspector.forward(image)
            return activations[-1][1] if of_logit else outputs[1]

        assert found[place] == pytest.approx((say(up) - say(down)) / 2e-6, rel=1e-4, abs=1e-9)
    np.testing.assert_array_equal(network.gradients, gradients)


@pytest.mark.parametrize(("layer", "units"), [(0, 3), (1, 3), (2, 6)])
def test_the_most_exciting_images(layer: int, units: int) -> None:
    network = build(Conv2D(3, 3, "tanh"), MaxPool2D(2), Dense(6))
    examples = some_images(130)
    search = TopActivationSearch(network, examples, layer, 4)
    search.finish()
    best, values, places = search.best, search.values, search.places
    assert best.shape == values.shape == places.shape == (units, 4)
    inspector = Inspector(network)
    shown = np.array(
        [inspector.forward(image / 255)[1][layer].reshape(units, -1).max(axis=1) for image in examples.inputs]
    )
    for unit in range(units):
        np.testing.assert_allclose(values[unit], np.sort(shown[:, unit])[::-1][:4], rtol=1e-6)
        np.testing.assert_allclose(shown[best[unit], unit], values[unit], rtol=1e-6)
        maps = [inspector.forward(examples.inputs[one] / 255)[1][layer][unit].flatten() for one in best[unit]]
        np.testing.assert_allclose(
            [one[at] for one, at in zip(maps, places[unit], strict=True)], values[unit], rtol=1e-6
        )


def test_a_receptive_field_is_what_a_place_of_a_map_depends_on() -> None:
    network = build(Conv2D(3, 3, "tanh", padding=1), MaxPool2D(2), Conv2D(2, 2, "tanh", stride=2), Dense(4))
    inspector = Inspector(network)
    rng = np.random.default_rng(0)
    image = rng.random(network.input_shape)
    for layer in (0, 1, 2):
        size, stride, offset = receptive_field(network, layer)
        before = inspector.forward(image)[1][layer].copy()
        row, column = 1, 1
        top, left = offset + stride * row, offset + stride * column
        outside = rng.random(image.shape)
        outside[:, max(0, top) : top + size, max(0, left) : left + size] = image[
            :, max(0, top) : top + size, max(0, left) : left + size
        ]
        after = inspector.forward(outside)[1][layer]
        np.testing.assert_allclose(after[:, row, column], before[:, row, column], rtol=1e-6)
        assert not np.allclose(after, before)
    assert receptive_field(network, 3) == (0, 0, 0)


def test_the_pass_that_shows_deltas_is_not_disturbed() -> None:
    network = build(Dense(4))
    assert len(ForwardBackward(network, 2).layer_ends) == 2
