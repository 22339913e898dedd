"""From a config to what runs: a setting keeps its name all the way."""

from __future__ import annotations

from dataclasses import fields

import pytest

from netviz import config as configs
from netviz.config import Config
from netviz.engine.hyperparameters import Hyperparameters
from netviz.run import build

CHANGED = {
    "learning_rate": 0.25,
    "batch_size": 7,
    "optimizer": {"kind": "adam"},
    "regularization": {"kind": "l2", "strength": 0.5},
    "schedule": {"kind": "halve"},
    "epochs": 3,
    "early_stopping": 2,
    "averaging": 1,
}


@pytest.mark.parametrize("name", [setting.name for setting in fields(Hyperparameters)])
def test_a_setting_reaches_the_trainer_under_its_own_name(name: str) -> None:
    config = configs.changed(Config(), {f"training.{name}": CHANGED[name]})
    before, after = build.hyperparameters(Config()), build.hyperparameters(config)
    assert getattr(after, name) == getattr(config.training, name) != getattr(before, name)
    assert [one.name for one in fields(Hyperparameters) if getattr(before, one.name) != getattr(after, one.name)] == [
        name
    ]
