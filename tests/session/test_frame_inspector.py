"""An image goes through the network once per frame, however many panels show it, and again after training."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from netviz import config as configs
from netviz.engine.inspection import Inspector
from netviz.session import Frame, FrameRequest
from netviz.session.driver import Driver
from netviz.session.parts.compared_predictions import ComparedPredictions
from netviz.session.parts.filters import Filters
from netviz.session.parts.network_graph import NetworkGraph
from netviz.session.parts.recognition import Recognition

CONFIG = """
[data]
train = 200
validation = 50
[network]
init = "he"
output = "softmax"
layers = [{ kind = "conv", filters = 3, size = 5, activation = "relu" }, { kind = "pool", size = 4 }]
[training]
learning_rate = 0.5
"""
PARTS = frozenset({ComparedPredictions, Filters, NetworkGraph, Recognition})


@pytest.fixture
def driver() -> Driver:
    made = Driver(configs.parse(CONFIG), threading.Event())
    made.begin()
    return made


def frame_of(driver: Driver, drawing: np.ndarray) -> Frame:
    return driver.frame(FrameRequest(parts=PARTS, drawing=drawing))


def test_an_image_goes_through_the_network_once_per_frame(driver: Driver) -> None:
    assert driver.run is not None
    drawing = driver.run.data.train.inputs[0].reshape(28, 28)
    for frames in (1, 2, 3):
        frame_of(driver, drawing)
        assert driver.run.inspector.passes == frames


def test_a_frame_shows_the_network_as_it_is_now(driver: Driver) -> None:
    assert driver.run is not None
    drawing = driver.run.data.train.inputs[0].reshape(28, 28)
    before = frame_of(driver, drawing)
    driver.start(steps=3)
    driver.train()
    after = frame_of(driver, drawing)
    assert after.step == 3
    outputs, activations = Inspector(driver.run.network).forward(drawing[None] / 255.0)
    for frame, is_now in ((before, False), (after, True)):
        graph, filters = frame.parts[NetworkGraph], frame.parts[Filters]
        assert np.allclose(graph.outputs, outputs, atol=1e-6) == is_now
        assert np.allclose(filters.maps, activations[0], atol=1e-6) == is_now


def test_two_drawings_in_one_frame_are_distinguished(driver: Driver) -> None:
    assert driver.run is not None
    first, second = (driver.run.data.train.inputs[index].reshape(28, 28) for index in (0, 1))
    recognition = driver.frame(
        FrameRequest(parts=PARTS, drawing=first, digits=(first, second), read_by="training")
    ).parts[Recognition]
    for prediction, drawing in zip(recognition.digits, (first, second), strict=True):
        outputs, _ = Inspector(driver.run.network).forward(drawing[None] / 255.0)
        np.testing.assert_allclose(prediction.probabilities, outputs, rtol=1e-5)
