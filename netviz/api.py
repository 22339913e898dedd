"""netviz as a library: `import netviz`, load a config, train it, and read drawings with the result.

The package itself offers everything here, and imports it on first use.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz import config as configs
from netviz import notebook
from netviz.assets import SHIPPED_MODEL, asset
from netviz.config import Config
from netviz.drawing.rasterizing import SIDE, Stroke, drawing_to_image
from netviz.engine.inspection import Inspector
from netviz.engine.network import Network
from netviz.engine.probabilities import probabilities
from netviz.errors import UserError
from netviz.run import build, headless, model_file
from netviz.run.headless import Outcome
from netviz.run.model_file import Model
from netviz.texts import phrase

__all__ = ["Config", "Model", "Network", "Outcome", "load_config", "load_model", "recognize", "train"]

FARTHEST = 1e9
"""The largest coordinate of a drawing."""

# Without it, the first warning of a program that uses netviz and keeps no log would go to stderr.
logging.getLogger("netviz").addHandler(logging.NullHandler())
notebook.register()


def load_config(path: str | Path, changes: Sequence[str] = ()) -> Config:
    """The config in a TOML file, with fields changed as `netviz train --set` does; raises UserError.

    >>> from netviz.assets import asset
    >>> config = load_config(asset("configs/convolution.toml"), ["training.epochs=1", "seed=7"])
    >>> config.training.epochs, config.seed
    (1, 7)
    """
    return configs.load(Path(path), changes)


def train(config: Config, progress: Callable[[Outcome], Any] | None = None) -> Outcome:
    """Train a network as the config says, to the last epoch. Raises UserError if that is no config, or its data is not
    there.

    progress: called about ten times per second and after each epoch; by default a notebook shows a table and curves
    that grow, and elsewhere nothing is shown. A run that diverges or is interrupted by Ctrl-C
    returns what it has so far; `stopped` says why.

    >>> from netviz.assets import asset
    >>> small = ["data.train=500", "data.validation=100", "training.epochs=2"]
    >>> outcome = train(load_config(asset("configs/convolution.toml"), small))
    >>> sorted(outcome.test_accuracies), outcome.stopped
    ([1, 2], '')
    >>> outcome.network.outputs
    10
    """
    if not isinstance(config, Config):
        raise UserError(f'train takes a config, not a {type(config).__name__}; load_config("run.toml") reads one.')
    outcome = headless.prepare(config, build.load_data(config))
    if progress is None:
        progress = notebook.LiveRun() if notebook.shell() is not None else lambda outcome: None
    headless.train(outcome, progress)
    return outcome


def load_model(path: str | Path | None = None) -> Model:
    """Load a saved network with its config; None loads the one that comes with netviz. Raises UserError.

    >>> model = load_model()
    >>> model.network.input_shape
    (1, 28, 28)
    """
    return model_file.load_model(asset(SHIPPED_MODEL) if path is None else Path(path))


def recognize(strokes: Sequence[Stroke], model: Model | None = None) -> NDArray[np.float64]:
    """Recognize a drawing: the probability of each class, (classes,), and last that of no class if the network has it.

    strokes: the lines of the pen, each a list of points (x, y) in any unit, y downwards. model: None for the one that
    comes with netviz. Raises UserError for a network that does not take 28×28 images, and for points that are none.

    >>> shares = recognize([[(250, 50), (250, 450)]])
    >>> int(shares.argmax()), round(float(shares.sum()), 3)
    (1, 1.0)
    """
    if model is not None and not isinstance(model, Model):
        raise UserError(f'recognize takes a model, not a {type(model).__name__}; load_model("run.netviz") reads one.')
    network = (model or load_model()).network
    if network.input_shape != (1, SIDE, SIDE):
        raise UserError(
            phrase("This network does not read {side}×{side} images, so it cannot read drawings.", side=SIDE)
        )
    outputs, _ = Inspector(network).forward(drawing_to_image(_points(strokes))[None] / 255.0)
    return probabilities(outputs[:, None])[:, 0].astype(np.float64)


def _points(strokes: Sequence[Stroke]) -> list[list[tuple[float, float]]]:
    """The same as numbers that can be drawn. Raises UserError."""
    try:
        points = [[(float(x), float(y)) for x, y in stroke] for stroke in strokes]
    except (TypeError, ValueError, OverflowError):
        points = [[(np.inf, np.inf)]]
    if any(not abs(number) <= FARTHEST for stroke in points for point in stroke for number in point):
        raise UserError(f"strokes are lists of points (x, y) with numbers of at most {FARTHEST:g}.")
    return points
