"""The settings for synthetic data: a network and training settings that solve each set within seconds, one entry each.

They apply when such data is chosen, because settings for 50,000 digits do not suit 500 points in the plane. Its run
continues until it is paused: 100,000 epochs take some minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from netviz.engine.layers import Dense
from netviz.engine.optimizers import Adam
from netviz.engine.regularizers import NoRegularizer
from netviz.engine.schedules import Constant

ENDLESS = 100_000
"""So many epochs that the user pauses before the end."""

_TRAINING: dict[str, Any] = {
    "training.optimizer": Adam(),
    "training.regularization": NoRegularizer(),
    "training.schedule": Constant(),
    "training.early_stopping": 0,
    "training.learning_rate": 0.003,
    "training.batch_size": 10,
    "training.epochs": ENDLESS,
}


def _classes(*units: int) -> dict[str, Any]:
    return _TRAINING | {
        "network.layers": tuple(Dense(units=n, activation="relu") for n in units),
        "network.output": "softmax",
        "network.init": "he",
        "training.cost": "log-likelihood",
    }


def _curve(*units: int) -> dict[str, Any]:
    return _TRAINING | {
        "network.layers": tuple(Dense(units=n, activation="tanh") for n in units),
        "network.output": "linear",
        "network.init": "he",
        "training.cost": "quadratic",
        "training.learning_rate": 0.01,
    }


SYNTHETIC_SETTINGS: Mapping[str, Mapping[str, Any]] = {
    "circles": _classes(16),
    "xor": _classes(16),
    "gaussians": _classes(4),
    "spirals": _classes(32, 32),
    "moons": _classes(16),
    "pinwheel": _classes(16),
    "points": _classes(16) | {"training.batch_size": 1},
    "picture": _curve(64, 64, 64),
    "slope": _curve(4),
    "hills": _curve(32, 32),
    "curve": _curve(40, 40),
    "steps": _curve(40, 40),
    "bump": _curve(40, 40),
    "drawn-curve": _curve(40, 40),
}
"""The settings for each synthetic data set, by their paths in the config."""
