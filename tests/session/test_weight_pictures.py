"""What each neuron of a first dense layer looks for, and how far filters have moved since the start."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from netviz import config as configs
from netviz.session.driver import Driver
from netviz.session.frame import FrameRequest
from netviz.session.parts.filters import MOST, Filters

DENSE = '[data]\ntrain = 300\nvalidation = 50\n[network]\nlayers = [{ kind = "dense", units = 100 }]'
CONVOLUTION = '[data]\ntrain = 300\nvalidation = 50\n[network]\nlayers = [{ kind = "conv", filters = 4, size = 5 }]'


def driven(text: str) -> Driver:
    driver = Driver(configs.parse(text), threading.Event())
    driver.begin()
    return driver


def shown(driver: Driver, moved: bool = False) -> Filters:
    request = FrameRequest(frozenset({Filters}), questions={Filters: (0, moved)})
    part = driver.frame(request).part(Filters)
    assert part is not None
    return part


def test_a_dense_layer_on_images_shows_its_weights_as_the_pixels_they_are_for() -> None:
    driver = driven(DENSE)
    assert driver.run is not None
    found = shown(driver)
    assert (found.weights.shape, found.count, found.of_neurons) == ((MOST, 28, 28), 100, True)
    parameters = driver.run.network.layer_parameters[driver.run.network.weighted_layers[0]]
    image = np.random.default_rng(0).random((1, 28, 28))
    _, activations = driver.run.inspector.forward(image)
    z = (found.weights * image).sum(axis=(1, 2)) + parameters.biases[:MOST].reshape(-1)
    wanted = 1 / (1 + np.exp(-z))
    np.testing.assert_allclose(activations[driver.run.network.weighted_layers[0]][:MOST].ravel(), wanted, rtol=1e-4)


@pytest.mark.parametrize("text", [DENSE, CONVOLUTION])
def test_the_change_is_the_difference_to_the_initial_weights(text: str) -> None:
    driver = driven(text)
    before = shown(driver)
    assert before.change == 0
    assert not shown(driver, moved=True).weights.any()
    driver.start(epochs=1)
    driver.train()
    now, moved = shown(driver), shown(driver, moved=True)
    assert now.change > 0
    assert now.change == moved.change
    np.testing.assert_allclose(moved.weights, now.weights - before.weights, atol=1e-6)
    driver.reset()
    assert shown(driver).change == 0


def test_a_network_without_images_has_none() -> None:
    driver = driven('[data]\nname = "circles"')
    assert driver.frame(FrameRequest(frozenset({Filters}))).part(Filters) is None


def test_the_filters_of_the_first_run_are_seen_to_form() -> None:
    """They move by more than they were at the start, within a few seconds."""
    small = configs.changed(configs.default_config(), {"data.train": 1000, "data.validation": 100})
    driver = Driver(small, threading.Event())
    driver.begin()
    assert driver.run is not None
    while driver.run.trainer.epoch < 1:
        driver.run.trainer.advance()
    assert shown(driver).change > 1
