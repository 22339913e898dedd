"""Every synthetic data set sets a network that solves it, and removes these settings when other data is chosen."""

from __future__ import annotations

import pytest

from netviz import config as configs
from netviz.config import Config, replaced
from netviz.config.synthetic_settings import ENDLESS, SYNTHETIC_SETTINGS
from netviz.data import by_hand
from netviz.data.synthetic import SYNTHETIC
from netviz.run import build


def test_each_has_an_entry_but_the_lecture_s_single_point() -> None:
    assert set(SYNTHETIC_SETTINGS) == {source.name for source in (*SYNTHETIC, *by_hand.SOURCES)} - {"one-point"}


@pytest.mark.parametrize("name", SYNTHETIC_SETTINGS)
def test_its_settings_solve_it_in_seconds(name: str) -> None:
    config = configs.with_data(Config(), name)
    configs.check(config)
    assert config.training.epochs == ENDLESS
    _, _, trainer = build.start_run(config, build.load_data(config), None)
    best, often = 0.0, min(500, 10 * config.data.sizes[0])
    while best < 0.95 and trainer.epoch < 150:  # some four seconds; those of two classes take a tenth of one
        trainer.advance()
        if trainer.step_count % often == 0:
            trainer.settle()
            last = trainer.history.epochs[-15:]
            measured = [  # two points are all that there is to learn from and to measure by
                record.train_accuracy if record.validation_accuracy is None else record.validation_accuracy
                for record in last
            ]
            best = max([0.0, *measured])
    assert best >= 0.95


def test_other_data_finds_the_usual_settings_again_unless_they_were_edited() -> None:
    toy = configs.with_data(Config(), "spirals")
    assert configs.with_data(toy, "digits") == configs.with_data(Config(), "digits")
    edited = replaced(toy, "training.learning_rate", 0.5)
    assert configs.with_data(edited, "digits").training.learning_rate == 0.5
    assert configs.with_data(toy, "moons").network.layers == SYNTHETIC_SETTINGS["moons"]["network.layers"]
