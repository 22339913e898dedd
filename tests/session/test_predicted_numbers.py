"""Predicted beside true numbers: in the targets' own unit, for every example or an even sample."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.data.scaling import Scaling
from netviz.engine.by_hand import SetValue
from netviz.engine.evaluation import EvaluationResult, evaluate
from netviz.run import build
from netviz.session import FrameRequest
from netviz.session.comparison import Comparison
from netviz.session.parts.curves import Curves
from netviz.session.parts.predicted_numbers import MOST_DRAWN, PredictedNumbers
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.run import Run

QUESTION = FrameRequest(questions={SplitPredictions: ("test", True)})


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """A run that learns prices from areas; it has done some steps."""
    rng = np.random.default_rng(0)
    areas = rng.uniform(40, 200, 60)
    rows = [f"{area:.1f},{3_000 * area + rng.normal(0, 9_000):.0f}" for area in areas]
    (tmp_path / "houses.csv").write_text("\n".join(["area,price", *rows]))
    config = configs.suited(str(tmp_path / "houses.csv"))
    run = Run(config, build.load_data(config))
    for _ in range(60):
        run.trainer.advance()
    run.trainer.settle()
    return run


def test_numbers_are_in_their_own_unit(run: Run) -> None:
    shown = None
    while shown is None or shown.busy:
        shown = SplitPredictions.take(run, QUESTION, Comparison())
    numbers = shown.numbers
    assert numbers is not None
    assert numbers.target == "price"
    true = run.data.test.targets
    assert true is not None
    np.testing.assert_allclose(numbers.true, true[:, 0], rtol=1e-5)
    outputs = evaluate(run.network, run.splits.test).outputs[0]
    learned = run.data.train.first(len(run.splits.train)).targets
    assert learned is not None
    predicted = outputs * learned.std(dtype=np.float64) + learned.mean(dtype=np.float64)
    np.testing.assert_allclose(numbers.predicted, predicted, rtol=1e-4)
    assert numbers.errors.mean_absolute_error == pytest.approx(np.abs(predicted - true[:, 0]).mean(), rel=1e-4)
    spread = ((true[:, 0] - true[:, 0].mean()) ** 2).sum()
    assert numbers.errors.r2 == pytest.approx(1 - ((predicted - true[:, 0]) ** 2).sum() / spread, abs=1e-4)
    low, high = numbers.span
    assert low <= numbers.true.min()
    assert numbers.predicted.max() <= high


def test_numbers_follow_a_change_by_hand_at_the_same_step(run: Run) -> None:
    def numbers() -> PredictedNumbers:
        shown = None
        while shown is None or shown.busy:
            shown = SplitPredictions.take(run, QUESTION, Comparison())
        assert shown.numbers is not None
        return shown.numbers

    before = numbers()
    run.changed(configs.replaced(run.config, "network.by_hand", (SetValue(1, 1, 0, 50.0),)))
    after = numbers()
    assert not np.array_equal(after.predicted, before.predicted)
    assert after.errors != before.errors


def test_the_curves_have_the_error_in_that_unit_too(run: Run) -> None:
    errors = Curves.of(run.trainer.history).errors
    validation = evaluate(run.network, run.splits.validation)
    assert errors.validation_error[-1] > 100, "in money, not in deviations"
    assert len(errors.batches.x) == 60 - len(errors.validation_x)
    assert validation.errors is not None


def test_of_many_examples_some_are_drawn_and_all_are_measured() -> None:
    count = 3 * MOST_DRAWN
    targets = np.linspace(-1, 1, count, dtype=np.float32)[None]
    result = EvaluationResult(0.0, targets + 0.5, np.zeros(count, np.int64), 1, np.zeros(count), targets, unit=2.0)
    numbers = PredictedNumbers.of(result, Scaling(target_shift=10.0, target_factor=0.5))
    assert numbers is not None
    assert len(numbers.true) == MOST_DRAWN
    assert (numbers.true[0], numbers.true[-1]) == (8.0, 12.0)
    np.testing.assert_allclose(numbers.predicted - numbers.true, 1.0, rtol=1e-5)
    assert numbers.errors.mean_absolute_error == pytest.approx(1.0)
