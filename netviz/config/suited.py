"""The config that netviz itself chooses for data that it has not met before."""

from __future__ import annotations

import dataclasses
from typing import Any

import msgspec

from netviz.config.fitting import with_data, with_output, with_settings
from netviz.config.model import Config
from netviz.config.serialization import default_config
from netviz.config.toys import TOYS
from netviz.data import catalogue
from netviz.data.augmentation import NoAugmentation
from netviz.data.reading import DEFAULT, Reading
from netviz.engine.layers import Dense, Flatten, LayerSpec
from netviz.engine.optimizers import Adam
from netviz.engine.regularizers import L2
from netviz.engine.schedules import Cosine

STEPS = 6_000
"""About so many steps are made, in 10 to 200 epochs."""
SMALLEST_CONVOLVED = 16
"""Pictures of fewer pixels a side are too small for two convolutions with pools."""


def suited(name: str, reading: Reading = DEFAULT) -> Config:
    """A config with which netviz learns from this data as well as it can without knowing more of it.

    Pictures get the convolution network, numbers a dense one with Adam, as many epochs as make some thousand steps.
    Raises DataError when there is no such data.
    """
    found = default_config()
    data = msgspec.structs.replace(
        found.data,
        name=catalogue.absolute(name),
        train=None,
        validation=None,
        augmentation=NoAugmentation(),
        **{field.name: getattr(reading, field.name) for field in dataclasses.fields(reading)},
    )
    found = msgspec.structs.replace(found, data=data)
    source = data.source
    if name in TOYS:
        return with_data(Config(), name)
    train = source.train
    batch = max(1, min(32, train // 8))
    epochs = max(10, min(200, STEPS * batch // max(1, train)))
    settings: dict[str, Any] = {
        "training.batch_size": batch,
        "training.epochs": epochs,
        "training.optimizer": Adam(),
        "training.learning_rate": 0.003,
        "training.schedule": Cosine(),
        "training.early_stopping": 0,
        "training.averaging": 0,
    }
    if len(source.shape) < 3 or min(source.shape[1:]) < SMALLEST_CONVOLVED:
        flat: tuple[LayerSpec, ...] = () if len(source.shape) == 1 else (Flatten(),)
        settings["network.layers"] = (*flat, Dense(units=32, activation="relu"))
        settings["training.regularization"] = L2(strength=0.1)
    found = with_settings(found, settings)
    return with_output(found, "linear" if source.regression else "softmax")
