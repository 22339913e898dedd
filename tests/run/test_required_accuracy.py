"""The accuracy that netviz must reach, by the config files in tests/runs: marked slow if it takes minutes."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from netviz import config as configs
from netviz.config import Config
from netviz.data import catalogue
from netviz.data.dataset import DataSet
from netviz.engine.layers import BatchNorm, Dense
from netviz.run import headless

RUNS = Path(__file__).parent / "runs"


def trained(config: Config) -> dict:
    outcome = headless.prepare(config, catalogue.load(config.data.name))
    with threadpool_limits(1, user_api="blas"):
        headless.train(outcome)
    assert outcome.stopped == ""
    return headless.report(outcome)


@pytest.mark.slow(once=True)
def test_the_default_network_reads_the_embedded_digits() -> None:
    """After half of its epochs already."""
    config = configs.default_config()
    half = configs.replaced(config, "training.epochs", config.training.epochs // 2)
    assert trained(half)["test_accuracy"] >= 0.96


def test_the_lectures_dense_network_reads_the_embedded_digits() -> None:
    from netviz.assets import asset

    assert trained(configs.load(asset("configs/dense.toml")))["test_accuracy"] >= 0.9


def test_a_hundred_sigmoid_layers_lose_their_gradient_quietly(digits: DataSet) -> None:
    """The first layer's gradient lies below 1e-20 of the last's, and NumPy has nothing to warn of."""
    layers = (Dense(30, "sigmoid", repeat=100),)
    config = configs.override(configs.parse("[data]\ntrain = 200\nvalidation = 50\n[training]\nepochs = 1"), [])
    config = configs.replaced(config, "network.layers", layers)
    outcome = headless.prepare(config, digits)
    with warnings.catch_warnings(), np.errstate(all="warn", under="ignore"):
        warnings.simplefilter("error")
        while outcome.trainer.epoch < 1:
            outcome.trainer.advance()
    norms = outcome.trainer.history.epochs[-1].gradient_norms
    assert len(norms) == 101
    assert norms[0] < 1e-20 * norms[-1]


@pytest.mark.slow
def test_a_hundred_layers_learn_with_relu_he_and_batch_normalization() -> None:
    """The same depth, cured: ReLU, He, and a normalization in every layer that keeps the ReLUs open at first."""
    settings = """
        [network]
        init = "he"
        output = "softmax"
        [training]
        optimizer = { kind = "adam" }
        learning_rate = 0.001
        batch_size = 50
        epochs = 12
        schedule = { kind = "cosine" }
    """
    layers = (Dense(60, "identity"), BatchNorm("relu", shift=2.0)) * 100
    assert trained(configs.replaced(configs.parse(settings), "network.layers", layers))["test_accuracy"] >= 0.9


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_lenet_reads_99_of_100_within_ten_epochs(real_data: Path) -> None:
    config = configs.load(RUNS / "lenet.toml")
    assert config.training.epochs <= 10
    assert trained(config)["test_accuracy"] >= 0.99


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_with_augmentation_and_dropout_995_of_1000(real_data: Path) -> None:
    assert trained(configs.load(RUNS / "lenet_augmented.toml"))["test_accuracy"] >= 0.995
