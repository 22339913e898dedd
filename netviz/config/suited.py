"""The settings that netviz chooses for unfamiliar data: pictures, or numbers from a table."""

from __future__ import annotations

from typing import Any

from netviz.data.dataset import Source
from netviz.engine.layers import Dense, Flatten, LayerSpec
from netviz.engine.optimizers import Adam
from netviz.engine.regularizers import L2
from netviz.engine.schedules import Cosine

STEPS = 6_000
"""The approximate number of steps to train for, in 10 to 200 epochs."""
SMALLEST_CONVOLVED = 16
"""Pictures with fewer pixels on a side are too small for two convolutional layers with pooling."""


def settings_for(source: Source) -> dict[str, Any]:
    """Settings of a config by path; the layers only if the data cannot go through the convolutional network."""
    batch = max(1, min(32, source.train // 8))
    settings: dict[str, Any] = {
        "training.batch_size": batch,
        "training.epochs": max(10, min(200, STEPS * batch // max(1, source.train))),
        "training.optimizer": Adam(),
        "training.learning_rate": 0.003,
        "training.schedule": Cosine(),
        "training.early_stopping": 0,
        "training.averaging": 0,
        "training.keep_zeros": False,
        "network.init": "he",
    }
    if len(source.shape) < 3 or min(source.shape[1:]) < SMALLEST_CONVOLVED:
        flat: tuple[LayerSpec, ...] = () if len(source.shape) == 1 else (Flatten(),)
        settings["network.layers"] = (*flat, Dense(units=32, activation="relu"))
        settings["training.regularization"] = L2(strength=0.1 if flat else 3.0)
    return settings
