"""Questions about one picture: gradients against differences, and each answer against plain arithmetic."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.examples import Examples
from netviz.engine.fooling import ROUND, STEPS, AsInput, Becoming, ClassGradient, Fooling
from netviz.engine.inspection import Inspector, hidden_outputs
from netviz.engine.layers import BatchNorm, Conv2D, Dense, Flatten, MaxPool2D
from netviz.engine.neighbours import Neighbours
from netviz.engine.network import Network
from netviz.engine.occlusion import class_probabilities, occlusion
from netviz.engine.probabilities import probabilities
from netviz.engine.slices import slice_size

RNG = np.random.default_rng(5)
OUTPUTS = [("softmax", "log-likelihood"), ("sigmoid", "cross-entropy")]


def of_pictures(output: str = "softmax", cost: str = "log-likelihood", dtype: type = np.float64) -> Network:
    layers = [Conv2D(filters=3, size=3, activation="tanh"), BatchNorm(), MaxPool2D(size=2), Flatten(),
              Dense(units=9, activation="tanh")]  # fmt: skip
    network = Network((1, 10, 10), layers, 4, output, cost, dtype)
    network.initialize("he", 3)
    return network


@pytest.mark.parametrize(("output", "cost"), OUTPUTS)
def test_the_gradient_of_a_class_is_the_numerical_one(output: str, cost: str) -> None:
    network, picture = of_pictures(output, cost), RNG.random((1, 10, 10))
    gradient = ClassGradient(network, AsInput(-0.3, 1.7))
    before = network.parameters.copy(), network.gradients.copy(), network.state.copy()
    found = gradient(picture, 2)
    for _ in range(12):
        place = (0, *RNG.integers(0, 10, 2))
        up, down = picture.copy(), picture.copy()
        up[place] += 1e-6
        down[place] -= 1e-6
        slope = (gradient.cost(up, 2) - gradient.cost(down, 2)) / 2e-6
        np.testing.assert_allclose(found[place], slope, rtol=1e-5, atol=1e-9)
    for array, now in zip(before, (network.parameters, network.gradients, network.state), strict=True):
        np.testing.assert_array_equal(now, array, "looking changes nothing")


def test_a_fooled_picture_stays_within_epsilon_and_where_it_may_change() -> None:
    picture, where = RNG.random((1, 10, 10)), np.zeros((1, 10, 10), np.bool_)
    where[0, 2:8, 2:8] = True
    gradient = ClassGradient(of_pictures(), AsInput())
    fooling = Fooling(gradient, picture, 1, 0.2, where)
    costs = [gradient.cost(picture, 1)]
    for _ in range(15):
        fooling.step()
        costs.append(gradient.cost(fooling.picture, 1))
        assert np.abs(fooling.picture - picture).max() <= 0.2 + 1e-12
        assert fooling.picture.min() >= 0
        assert fooling.picture.max() <= 1
    assert costs[-1] < 0.8 * costs[0]
    np.testing.assert_array_equal(fooling.picture[~where], picture[~where])
    np.testing.assert_array_equal(fooling.start, picture)


def test_a_fooled_picture_starts_again_and_keeps_below_what_is_allowed() -> None:
    picture = np.full((1, 10, 10), 0.2)
    highest = np.full((1, 10, 10), 0.3)
    highest[0, :5] = 0.1
    gradient = ClassGradient(of_pictures(), AsInput())
    fooling = Fooling(gradient, picture, 1, 0.25, highest=highest)
    for steps in range(1, ROUND + 2):
        before = fooling.picture
        fooling.step()
        assert fooling.picture[0, :5].max() <= 0.2, "what is above already does not rise"
        assert fooling.picture[0, 5:].max() <= 0.3
        moved = np.abs(fooling.picture - before).max()
        assert (moved > 2.5 * 0.25 / STEPS + 1e-9) == (steps == ROUND), "only then does it leap"


def test_a_picture_becomes_the_class_that_is_asked_for() -> None:
    gradient, picture = ClassGradient(of_pictures(), AsInput()), np.zeros((1, 10, 10))
    becoming, before = Becoming(gradient, picture, 3), gradient.cost(picture, 3)
    for _ in range(100):
        becoming.step()
    assert gradient.cost(becoming.picture, 3) < before
    assert 0 <= becoming.picture.min() <= becoming.picture.max() <= 1
    assert becoming.sure == (gradient.probabilities(becoming.picture)[3] >= 0.9)


@pytest.mark.parametrize("size", [1, 3, 4])
def test_occlusion_is_the_fall_under_each_patch_one_by_one(size: int) -> None:
    network, x = of_pictures(), RNG.random((1, 10, 10))
    falls, whole = occlusion(network, x, 2, size, stride=1, fill=0.5)
    inspector = Inspector(network)

    def probability(picture: np.ndarray) -> float:
        return float(probabilities(inspector.forward(picture)[0][:, None])[2, 0])

    np.testing.assert_allclose(whole, probability(x))
    wanted, counts = np.zeros((10, 10)), np.zeros((10, 10))
    for top in range(1 - size, 10):
        for left in range(1 - size, 10):
            rows, columns = slice(max(0, top), top + size), slice(max(0, left), left + size)
            picture = x.copy()
            picture[:, rows, columns] = 0.5
            wanted[rows, columns] += whole - probability(picture)
            counts[rows, columns] += 1
    assert (counts == size**2).all(), "every pixel is covered equally often"
    np.testing.assert_allclose(falls, wanted / counts, atol=1e-9)


@pytest.mark.parametrize("hidden", [True, False])
def test_the_nearest_are_those_of_all_distances_in_the_last_hidden_layer(hidden: bool) -> None:
    network = of_pictures() if hidden else Network((1, 10, 10), [Flatten()], 4, dtype=np.float64)
    inputs, x = RNG.integers(0, 256, (230, 1, 10, 10), dtype=np.uint8), RNG.random((1, 10, 10))
    neighbours = Neighbours(network, Examples(inputs, np.zeros(230, np.int64), 4))
    assert len(neighbours.nearest(x, 5)[0]) == 0
    network_then = network.copy()
    neighbours.advance(0)
    assert (neighbours.seen, neighbours.done) == (slice_size(network), False)
    network.parameters[:] = 0  # the run goes on meanwhile
    while not neighbours.done:
        neighbours.advance(0)
    order, distances = neighbours.nearest(x, 5)
    layer = len(network.layers) - 2
    batch = np.moveaxis(np.concatenate([inputs / 255, x[None]]), 0, -1)
    a = hidden_outputs(network_then, batch, layer).reshape(-1, 231)
    away = np.linalg.norm(a[:, :-1] - a[:, -1:], axis=0)
    np.testing.assert_array_equal(order, np.argsort(away)[:5])
    np.testing.assert_allclose(distances, np.sort(away)[:5])


def test_shares_of_a_batch_are_those_one_by_one() -> None:
    network, inputs = of_pictures(), RNG.random((6, 1, 10, 10))
    inspector = Inspector(network)
    wanted = [probabilities(inspector.forward(one)[0][:, None])[:, 0] for one in inputs]
    np.testing.assert_allclose(class_probabilities(network, inputs), wanted)
