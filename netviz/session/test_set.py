"""How good a run of the table is on the test set: measured when the user asks, and valid for those weights alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.engine.evaluation import evaluate
from netviz.errors import UserError
from netviz.run import build
from netviz.run.model_file import Model
from netviz.session.registered_run import Fingerprint, fingerprint_of
from netviz.texts import phrase


@dataclass(frozen=True)
class Tested:
    """What was measured, and with which weights."""

    fingerprint: Fingerprint
    score: float
    """Accuracy, or R² if numbers are predicted."""


def measured_on_test(model: Model, data: DataSet, data_of: Config) -> Tested:
    """Measure a model on its test set; `data` is that of the config `data_of`. In any thread. Raises UserError."""
    config = model.config
    test = build.split_data(config, build.load_or_reuse(config, data_of, data)).test
    if not len(test):
        raise UserError(phrase("The data of this run has no test examples; choose a data set that has some."))
    with np.errstate(all="ignore"):
        result = evaluate(model.network, test)
    steps = 0 if model.checkpoint is None else model.checkpoint.position.steps
    return Tested(fingerprint_of(model.network, steps), result.accuracy if result.errors is None else result.errors.r2)
