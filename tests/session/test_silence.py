"""A layer whose ReLUs are all silent is found, and reported with what to do."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from netviz import config as configs
from netviz.session.driver import Driver
from netviz.session.frame import FrameRequest
from netviz.session.silence import SilenceWatch, silent_layers

TEXT = """
[data]
train = 200
validation = 50
[network]
init = "he"
output = "softmax"
layers = [{{ kind = "dense", units = 12, activation = "{activation}" }}, {{ kind = "dense", units = 8, activation = "{activation}" }}]
[training]
cost = "log-likelihood"
learning_rate = 0.01
epochs = 20
"""  # noqa: E501


def driven(activation: str) -> Driver:
    return driver_of(TEXT.format(activation=activation))


def driver_of(text: str) -> Driver:
    driver = Driver(configs.parse(text), threading.Event())
    driver.begin()
    return driver


def train(driver: Driver, epochs: int) -> str:
    """Train so many epochs with a frame after each; what the last says."""
    message = ""
    for _ in range(epochs):
        driver.start(epochs=1)
        driver.train()
        frame = driver.frame(FrameRequest())
        message = frame.message if frame.is_error else ""
    return message


def test_a_silent_layer_is_reported_with_what_to_do() -> None:
    driver = driven("relu")
    assert train(driver, 3) == ""
    assert driver.run is not None
    driver.run.network.layer_parameters[driver.run.network.weighted_layers[1]].biases[:] = -1e6
    assert train(driver, 1) == "", "one batch says little"
    said = train(driver, 2)
    assert "All neurons of layer 2" in said
    assert "Lower η and press Reset" in said
    driver.reset()
    assert train(driver, 3) == ""


def test_it_is_looked_for_once_an_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = driven("relu")
    train(driver, 2)
    assert driver.run is not None
    looks = []
    monkeypatch.setattr("netviz.session.silence.silent_layers", lambda trainer: looks.append(trainer.epoch) or [])
    watch = SilenceWatch()
    for _ in range(5):
        watch.sentence(driver.run.trainer)
    assert looks == [2]


def test_saturated_sigmoids_are_not_called_silent() -> None:
    driver = driven("sigmoid")
    train(driver, 1)
    assert driver.run is not None
    driver.run.network.layer_parameters[driver.run.network.weighted_layers[0]].biases[:] = -1e6
    train(driver, 3)
    assert silent_layers(driver.run.trainer) == []


def test_a_step_that_is_far_too_large_is_explained() -> None:
    """The case as it was seen: η is raised while the run goes well, and every ReLU dies."""
    driver = driven("relu")
    train(driver, 2)
    assert driver.run is not None
    driver.configure(configs.replaced(driver.run.config, "training.learning_rate", 30.0))
    said = train(driver, 4)
    assert "silent" in said or "diverged" in said


WIDE = """
[data]
train = 400
validation = 50
[network]
layers = [{ kind = "dense", units = 512 }, { kind = "dense", units = 256 }]
[training]
learning_rate = 3.0
epochs = 20
"""


def test_a_wide_network_whose_outputs_saturate_at_once_is_told_to_change_its_cost() -> None:
    """The lecture's first network, with two wide layers and nothing else changed: as it was seen."""
    driver = driver_of(WIDE)
    said = train(driver, 4)
    assert "no longer learns" in said
    assert "Choose the cross-entropy" in said
    driver.configure(configs.replaced(driver.run.config, "training.cost", "cross-entropy"))
    assert train(driver, 3) == ""


def test_a_network_that_has_learned_everything_is_not_said_to_stand_still() -> None:
    """Its gradients vanish, too."""
    driver = driven("relu")
    train(driver, 2)
    found = driver.run.trainer.history.epochs
    none = replace(found[-1], gradient_norms=(0.0, 0.0, 0.0), train_cost=0.001, train_accuracy=0.99)
    for epoch in (none, none):
        found.append(epoch)
    assert driver.run.silence.sentence(driver.run.trainer) == ""
    for epoch in (replace(none, train_accuracy=0.2),) * 2:
        found.append(epoch)
    assert "no longer learns" in driver.run.silence.sentence(driver.run.trainer)
