"""Principal axes against NumPy's singular values, alignment against a known turn, and layers against single inputs."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.evaluation import evaluate
from netviz.engine.inspection import Inspector
from netviz.engine.layer_outputs import BATCH, INPUT, LayerOutputs, numbers_of
from netviz.engine.layers import Conv2D, Dense, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.principal_axes import EXACT, AxisSearch, aligned
from tests.conftest import some_images


def some_data(n: int, d: int) -> np.ndarray:
    """Numbers whose directions differ in their variance, with means of 0."""
    rng = np.random.default_rng(n + d)
    data = rng.standard_normal((n, min(n, d))) * 0.8 ** np.arange(min(n, d)) @ rng.standard_normal((min(n, d), d))
    return np.asarray(data - data.mean(axis=0), np.float32)


@pytest.mark.parametrize(("n", "d"), [(500, 3), (500, 40), (60, 900), (700, 400), (EXACT + 1, EXACT + 1), (5, 2)])
def test_axes_are_those_of_the_singular_values(n: int, d: int) -> None:
    data = some_data(n, d)
    found = AxisSearch(data, tolerance=1e-5).search()
    _, sizes, vectors = np.linalg.svd(data.astype(np.float64), full_matrices=False)
    np.testing.assert_allclose(found.variances, sizes[:2] ** 2 / n, rtol=1e-4)
    np.testing.assert_allclose(np.abs(np.sum(vectors[:2].T * found.axes, axis=0)), 1, atol=1e-4)
    np.testing.assert_allclose(found.shares, sizes[:2] ** 2 / (sizes**2).sum(), rtol=1e-4)
    assert (np.take_along_axis(found.axes, np.abs(found.axes).argmax(axis=0)[None], axis=0) > 0).all()


def test_a_search_that_starts_near_needs_few_rounds() -> None:
    data = some_data(700, 400)
    rounds = []
    search = AxisSearch(data)
    for _ in range(2):
        rounds.append(1)
        while search.advance() is None:
            rounds[-1] += 1
        search = AxisSearch(data + 1e-4 * some_data(700, 400)[::-1], start=search.block)
    assert rounds[1] < rounds[0]


def test_examples_that_are_all_alike_have_axes_without_variance() -> None:
    for n, d in ((20, 5), (300, 300), (1, 4)):
        found = AxisSearch(np.zeros((n, d), np.float32)).search()
        assert np.isfinite(found.axes).all()
        assert (found.shares == 0).all()


def test_points_that_were_turned_and_mirrored_are_turned_back() -> None:
    before = np.random.default_rng(1).standard_normal((80, 2)) * [3, 1]
    angle = 2.1
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ np.diag([1, -1])
    back = aligned(before @ turn, before)
    np.testing.assert_allclose(before @ turn @ back, before, atol=1e-12)
    np.testing.assert_allclose(back @ back.T, np.eye(2), atol=1e-12)


def test_what_a_layer_says_is_what_it_says_to_each_alone() -> None:
    examples = some_images(BATCH + 30)
    network = Network(examples.shape, [Conv2D(2, 3), MaxPool2D(2), Dense(4)], 3, "softmax", "log-likelihood")
    network.initialize("default", 0)
    places = np.arange(len(examples))[::-1].copy()
    inspector, whole = Inspector(network), evaluate(network, examples)
    for layer in (INPUT, 0, 1, 2, 3):
        outputs = LayerOutputs(network, examples, places, layer)
        assert not outputs.advance()
        assert outputs.advance()
        assert outputs.values.shape == (len(examples), numbers_of(network, layer))
        for row in (0, 110):
            image = examples.inputs[places[row]] / 255
            shares, activations = inspector.forward(image)
            expected = image if layer == INPUT else shares if layer == 3 else activations[layer]
            np.testing.assert_allclose(outputs.values[row], np.ravel(expected), rtol=1e-4, atol=1e-6)
        np.testing.assert_array_equal(outputs.predictions, whole.predictions[places])
        np.testing.assert_array_equal(outputs.right, whole.correct[places])
