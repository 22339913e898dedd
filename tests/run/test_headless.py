"""Runs without a window: what they report, and how they end early."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.data.dataset import DataSet
from netviz.engine.evaluation import EvaluationResult, Evaluator
from netviz.run import headless
from netviz.run.model_file import Model
from netviz.run.report import write_report

QUICK = """
[data]
train = 1000
validation = 200
[training]
cost = "cross-entropy"
learning_rate = 0.5
epochs = 3
regularization = { kind = "l2", strength = 0.5 }
"""


def test_a_report_has_all_figures(digits: DataSet, tmp_path: Path) -> None:
    outcome = headless.prepare(configs.parse(QUICK), digits)
    seen = []
    headless.train(outcome, lambda outcome: seen.append(outcome.trainer.epoch))
    report = headless.report(outcome)
    assert seen[-1] == 3
    assert [epoch["epoch"] for epoch in report["epochs"]] == [1, 2, 3]
    assert all(len(epoch["gradient_norms"]) == len(report["layers"]) == 2 for epoch in report["epochs"])
    assert report["epochs"][-1]["test_accuracy"] == report["test_accuracy"]
    assert 0.5 < report["test_accuracy"] <= report["train_accuracy"] + 0.1
    weights = outcome.network.weights.astype(float)
    assert outcome.trainer.regularization_term() == pytest.approx(0.5 / 2000 * (weights**2).sum(), rel=1e-4)
    assert report["train_cost"] > outcome.trainer.regularization_term()
    write_report(tmp_path / "r.json", report)
    assert json.loads((tmp_path / "r.json").read_text())["versions"]["netviz"]


def test_the_same_config_gives_the_same_bits(digits: DataSet) -> None:
    outcomes = [headless.prepare(configs.parse(QUICK), digits) for _ in range(2)]
    for outcome in outcomes:
        headless.train(outcome)
    np.testing.assert_array_equal(outcomes[0].network.parameters, outcomes[1].network.parameters)


def test_without_validation_there_is_none_in_the_report(digits: DataSet) -> None:
    outcome = headless.prepare(configs.override(configs.parse(QUICK), ["data.validation=0"]), digits)
    headless.train(outcome)
    report = headless.report(outcome)
    assert report["validation_accuracy"] is None
    assert len(report["epochs"]) == 3


def test_an_interrupted_run_keeps_what_it_learned(digits: DataSet) -> None:
    outcome = headless.prepare(configs.parse(QUICK), digits)

    def stop(outcome: headless.Outcome) -> None:
        if outcome.trainer.epoch == 1:
            raise KeyboardInterrupt

    headless.train(outcome, stop)
    report = headless.report(outcome)
    assert report["stopped"] == "Interrupted in epoch 2 of 3."
    assert len(report["epochs"]) == 1


def test_the_report_of_a_continued_run_keeps_its_epochs_apart(digits: DataSet) -> None:
    """Test accuracies stand with the epochs after which they were measured, and only this part's examples are timed."""
    config = configs.parse(QUICK)
    first = headless.prepare(configs.override(config, ["training.epochs=1"]), digits)
    headless.train(first)
    saved = Model(first.config, first.network, first.trainer.state())
    outcome = headless.prepare(config, digits, saved)
    headless.train(outcome)
    report = headless.report(outcome)
    assert [epoch["epoch"] for epoch in report["epochs"]] == [1, 2, 3]
    assert report["epochs"][0]["test_accuracy"] is None  # it was measured by another process, and not saved
    assert report["epochs"][-1]["test_accuracy"] == report["test_accuracy"]
    assert report["examples_per_second"] == pytest.approx(2000 / outcome.seconds)


def test_numbers_that_json_has_no_word_for_become_null(tmp_path: Path) -> None:
    write_report(tmp_path / "r.json", {"a": float("nan"), "b": [np.float32(np.inf), np.int64(3)], "c": np.eye(2)})
    read = json.loads((tmp_path / "r.json").read_text())
    assert (read["a"], read["b"], read["c"]) == (None, [None, 3], [[1, 0], [0, 1]])


def test_measuring_the_test_set_never_makes_the_time_of_a_run_negative(
    digits: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = configs.override(configs.parse(QUICK), ["data.train=40", "data.validation=0", "training.epochs=2"])
    outcome, real = headless.prepare(config, digits), Evaluator.evaluate
    seconds: list[float] = []
    clock = [0.0]
    monkeypatch.setattr(headless.time, "perf_counter", lambda: clock[0])

    def slow(evaluator: Evaluator) -> EvaluationResult:
        clock[0] += 100.0
        return real(evaluator)

    monkeypatch.setattr(Evaluator, "evaluate", slow)
    headless.train(outcome, lambda there: seconds.append(there.seconds))
    assert set(seconds) == {0.0}
