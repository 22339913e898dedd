"""From a config to a run: a setting keeps its name all the way."""

from __future__ import annotations

from dataclasses import fields

import pytest

from netviz import config as configs
from netviz.config import Config
from netviz.data.augmentation import OnePixel
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
    "keep_zeros": True,
}


@pytest.mark.parametrize("name", [setting.name for setting in fields(Hyperparameters)])
def test_a_setting_reaches_the_trainer_under_its_own_name(name: str) -> None:
    config = configs.changed(Config(), {f"training.{name}": CHANGED[name]})
    before, after = build.hyperparameters(Config()), build.hyperparameters(config)
    assert getattr(after, name) == getattr(config.training, name) != getattr(before, name)
    assert [one.name for one in fields(Hyperparameters) if getattr(before, one.name) != getattr(after, one.name)] == [
        name
    ]


@pytest.mark.parametrize("name", ["iris", "circles", "curve"])
def test_augmentation_leaves_examples_that_are_no_pictures_as_they_are(name: str) -> None:
    """A run on a table with an augmentation chosen once ended in "went wrong"."""
    plain = configs.parse(f'[data]\nname = "{name}"\n[network]\nlayers = [{{ kind = "dense", units = 3 }}]\n')
    if name == "curve":
        plain = configs.replaced(plain, "network.output", "linear")
    data = build.load_data(plain)
    weights = []
    for config in (plain, configs.replaced(plain, "data.augmentation", OnePixel())):
        _, network, trainer = build.start_run(config, data)
        trainer.step()
        weights.append(network.parameters.tobytes())
    assert weights[0] == weights[1]
