"""R² and the mean absolute error: against their formulas, over mini-batches, and in a run and its file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from netviz import config as configs
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.prediction_errors import BatchErrors, PredictionErrors
from netviz.run import build, headless, model_file
from netviz.run.model_file import Model
from netviz.run.report import as_report

NUMBERS = st.floats(-1e3, 1e3, width=32)
PAIRS = arrays(np.float32, (2, 3, 8), elements=NUMBERS)
RUN = """
[data]
name = "slope"
[network]
output = "linear"
layers = [{ kind = "dense", units = 4, activation = "tanh" }]
[training]
learning_rate = 0.05
epochs = 2
"""


def by_the_book(outputs: np.ndarray, targets: np.ndarray) -> tuple[float, float]:
    """R² and mean absolute error as scikit-learn defines them, number by number."""
    true, said = [float(y) for y in targets.ravel()], [float(a) for a in outputs.ravel()]
    mean = sum(true) / len(true)
    rest, spread = sum((y - a) ** 2 for y, a in zip(true, said, strict=True)), sum((y - mean) ** 2 for y in true)
    missed = sum(abs(y - a) for y, a in zip(true, said, strict=True)) / len(true)
    return (1 - rest / spread if spread else 0.0), missed


@given(PAIRS, st.floats(0.01, 100))
def test_both_follow_their_formulas(pair: np.ndarray, unit: float) -> None:
    outputs, targets = pair[:, :1, :]
    found = PredictionErrors.of(outputs, targets, unit)
    r2, missed = by_the_book(outputs, targets)
    assert found.r2 == pytest.approx(r2, rel=1e-6, abs=1e-6)
    assert found.mean_absolute_error == pytest.approx(missed * unit, rel=1e-6)


def test_known_values() -> None:
    """The example in scikit-learn's documentation of r2_score: 0.948… and 0.5."""
    true, said = np.array([[3, -0.5, 2, 7]]), np.array([[2.5, 0.0, 2, 8]])
    found = PredictionErrors.of(said, true)
    assert found.r2 == pytest.approx(0.9486081370449679)
    assert found.mean_absolute_error == pytest.approx(0.5)
    assert PredictionErrors.of(said, np.ones((1, 4))).r2 == 0


@given(PAIRS)
def test_the_mean_over_an_epochs_batches_is_that_of_the_epoch(pair: np.ndarray) -> None:
    outputs, targets = pair[:, :, None, :]  # three batches of eight, one output
    every = targets.swapaxes(0, 1).reshape(1, 24)
    train = Examples(np.zeros((24, 1), np.float32), np.zeros(24, np.int64), 1, every.T, unit=2.0)
    if train.targets is None or train.targets.var() < 1e-3:
        return
    batches = BatchErrors(train).of(outputs, targets, 3)
    whole = PredictionErrors.of(outputs.swapaxes(0, 1).reshape(1, 24), every, 2.0)
    assert batches.shape == (3, 2)
    np.testing.assert_allclose(batches.mean(axis=0), (whole.r2, whole.mean_absolute_error), rtol=1e-5, atol=1e-5)
    in_halves = BatchErrors(train).of(np.concatenate([outputs] * 2), np.concatenate([targets] * 2), 3)
    assert in_halves.shape == (3, 2)


def test_a_run_records_them_and_its_file_keeps_them(tmp_path: Path) -> None:
    config = configs.parse(RUN)
    outcome = headless.prepare(config, build.load_data(config))
    for _ in range(30):
        outcome.trainer.advance()
    state = outcome.trainer.state()
    history = outcome.trainer.history
    path = tmp_path / "part.netviz"
    path.write_bytes(model_file.encoded(Model(config, outcome.network, state)))
    again = headless.prepare(config, outcome.data, model_file.load_model(path))
    for name in ("errors", "validation_errors"):
        kept, was = getattr(again.trainer.history, name), getattr(history, name)
        assert kept.samples > 0
        np.testing.assert_array_equal(kept.table(), was.table())
    for one in (outcome, again):
        headless.train(one)
    first, second = (one.trainer.history.epochs[-1].train_errors for one in (outcome, again))
    assert first is not None
    assert first == second, "the sums of an epoch go on where they were"
    whole = evaluate(outcome.network, outcome.splits.validation).errors
    assert outcome.trainer.history.validations[-1].errors == whole
    found = headless.report(outcome)
    assert found["validation_r2"] == found["epochs"][-1]["validation_r2"] == whole.r2
    assert found["test_mean_absolute_error"] == found["epochs"][-1]["test_mean_absolute_error"]
    as_report(found)


def test_a_run_of_classes_has_none_of_them() -> None:
    config = configs.changed(configs.parse(RUN), {"data.name": "circles", "network.output": "sigmoid"})
    outcome = headless.prepare(config, build.load_data(config))
    headless.train(outcome)
    history = outcome.trainer.history
    assert history.errors.samples == history.validation_errors.samples == 0
    assert history.epochs[-1].train_errors is None
    assert "test_r2" not in headless.report(outcome)
    assert history.epochs[-1].validation_score == history.epochs[-1].validation_accuracy


def test_early_stopping_of_numbers_waits_for_r2() -> None:
    config = configs.changed(configs.parse(RUN), {"training.early_stopping": 9, "training.epochs": 4})
    outcome = headless.prepare(config, build.load_data(config))
    headless.train(outcome)
    best = outcome.trainer.early_stopping.best_accuracy
    scores = [one.validation_errors.r2 for one in outcome.trainer.history.epochs if one.validation_errors]
    assert best == pytest.approx(max([-1.0, *scores]))
