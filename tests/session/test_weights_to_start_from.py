"""A run that starts from another one's weights, in all that it keeps of its start."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from netviz import config as configs
from netviz.config import Config
from netviz.engine.accounting import DivergedError
from netviz.run import build
from netviz.session.comparison import Comparison
from netviz.session.run import Run

POINTS = configs.parse(
    """
[data]
name = "circles"
train = 100
validation = 40
[network]
layers = [{ kind = "dense", units = 4, activation = "tanh" }]
[training]
epochs = 4
"""
)


def with_another_activation(run: Run, training: Config) -> Run:
    return run.changed(configs.changed(training, {"network.layers[0].activation": "relu"}))


def beside_it(run: Run, training: Config) -> Run:
    config = configs.replaced(training, "seed", 7)
    other = run.begun_anew(config, build.load_or_reuse(config, run.config, run.data))
    Comparison().add("another seed", other, run)
    return other


@pytest.mark.parametrize("begin", [with_another_activation, beside_it])
def test_its_path_begins_there_and_a_step_that_diverges_leads_back(begin: Callable[[Run, Config], Run]) -> None:
    run = Run(POINTS, build.load_data(POINTS))
    for _ in range(9):
        run.trainer.advance()
    run.trainer.settle()
    wild = configs.replaced(configs.with_output(POINTS, "linear"), "training.learning_rate", 1e6)
    new = begin(run, wild)
    start = run.network.parameters.copy()
    np.testing.assert_array_equal(new.network.parameters, start)
    assert new.trainer.trajectory is not None
    np.testing.assert_array_equal(new.trainer.trajectory.path(), start[None])
    with np.errstate(all="ignore"), pytest.raises(DivergedError):
        for _ in range(100):
            new.trainer.advance()
    np.testing.assert_array_equal(new.network.parameters, start)
