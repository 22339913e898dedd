"""The landscape: directions against NumPy's, and the grid against evaluations one by one."""

from __future__ import annotations

import numpy as np

from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.landscape import LandscapeGrid, principal_directions, projected, random_directions
from netviz.engine.layers import BatchNorm, Conv2D, Dense, Flatten
from netviz.engine.network import Network

RNG = np.random.default_rng(9)


def network_of() -> Network:
    layers = [Conv2D(filters=3, size=3, activation="relu"), BatchNorm(), Flatten(), Dense(units=5)]
    network = Network((1, 6, 6), layers, 3, "softmax", "log-likelihood", np.float64)
    network.initialize("he", 1)
    return network


def test_random_directions_are_as_long_as_each_filter() -> None:
    network = network_of()
    directions = random_directions(network, np.random.default_rng(0))
    assert directions.shape == (2, network.parameters.size)
    assert not directions[:, network.weight_count :].any(), "neither biases nor what normalizes"
    start = 0
    for weights in network.neurons:
        for direction in directions:
            part = direction[start : start + weights.size].reshape(weights.shape)
            np.testing.assert_allclose(np.linalg.norm(part, axis=1), np.linalg.norm(weights, axis=1))
        start += weights.size
    assert abs(float(directions[0] @ directions[1])) < 0.5 * float(directions[0] @ directions[0])


def test_principal_directions_are_those_of_a_singular_value_decomposition() -> None:
    points, centre = RNG.normal(size=(12, 40)) * np.linspace(3, 0.1, 40), RNG.normal(size=40)
    directions, shares = principal_directions(points, centre)
    _, sizes, rows = np.linalg.svd(points - centre, full_matrices=False)
    for place in range(2):
        sign = np.sign(directions[place] @ rows[place])
        np.testing.assert_allclose(sign * directions[place], rows[place], atol=1e-8)
    np.testing.assert_allclose(shares, (sizes**2 / (sizes**2).sum())[:2])
    np.testing.assert_allclose(projected(points, centre, directions), (points - centre) @ directions.T, atol=1e-9)


def test_a_straight_path_has_one_direction() -> None:
    points = np.outer(np.linspace(0, 1, 5), RNG.normal(size=7))
    directions, shares = principal_directions(points, points[-1])
    np.testing.assert_allclose(shares, [1, 0])
    assert not directions[1].any()
    assert np.isfinite(projected(points, points[-1], directions)).all()


def test_points_on_the_plane_are_found_again_though_its_directions_are_not_perpendicular() -> None:
    directions, centre = RNG.normal(size=(2, 30)), RNG.normal(size=30)
    places = RNG.normal(size=(6, 2))
    np.testing.assert_allclose(projected(centre + places @ directions, centre, directions), places)


def test_each_height_is_the_cost_of_the_network_there_and_rows_come_from_the_middle() -> None:
    network = network_of()
    examples = Examples(RNG.random((20, 1, 6, 6)), RNG.integers(0, 3, 20), 3)
    directions = random_directions(network, np.random.default_rng(0))
    grid = LandscapeGrid(network, examples, directions, (-1.0, 1.0), (-0.5, 0.5), 5, lambda w: 0.1 * float(w @ w))
    before = network.parameters.copy()
    for _ in range(5):
        grid.advance(0)
    assert np.isfinite(grid.heights).sum() == 5
    assert np.isfinite(grid.heights[2]).all()
    assert grid.rows == 1
    network.parameters[:] = 0  # the run goes on meanwhile
    while not grid.done:
        grid.advance(0)
    assert grid.rows == 5
    for row, column in ((0, 0), (2, 2), (4, 1)):
        across, up = np.linspace(-1, 1, 5)[column], np.linspace(-0.5, 0.5, 5)[row]
        network.parameters[:] = before + across * directions[0] + up * directions[1]
        wanted = evaluate(network, examples).cost + 0.1 * float(network.weights @ network.weights)
        np.testing.assert_allclose(grid.heights[row, column], wanted)
