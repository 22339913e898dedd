"""A run with features uses them wherever another run uses the data's own inputs: saved, evaluated and drawn."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from netviz import config as configs
from netviz.commands.evaluate import evaluate
from netviz.config import Config
from netviz.engine.evaluation import evaluate as answers
from netviz.engine.examples import Examples
from netviz.run import build, headless, model_file
from netviz.run.model_file import Model
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts.plane import SIDE, Plane, grid, input_spans
from netviz.session.run import Run

CIRCLES = configs.changed(
    configs.with_data(Config(), "circles"),
    {"data.features": ["x1**2", "x2**2"], "network.layers": [], "training.epochs": 30, "training.learning_rate": 0.1},
)


def test_a_saved_model_sees_its_features_when_it_is_measured(tmp_path: Path) -> None:
    """One neuron parts a disc from its ring by x₁² + x₂²."""
    outcome = headless.prepare(CIRCLES, build.load_data(CIRCLES))
    headless.train(outcome)
    model, report = tmp_path / "m.netviz", tmp_path / "r.json"
    model_file.save_model(model, Model(CIRCLES, outcome.network, outcome.trainer.state()))
    assert model_file.load_model(model).config == CIRCLES
    evaluate(data="circles", model=model, report=report)
    assert json.loads(report.read_text())["accuracy"] > 0.99


def test_a_model_of_a_table_that_has_gone_still_opens(tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    table.write_text("x,y,label\n" + "".join(f"{i % 7},{i % 5},{i % 2}\n" for i in range(100)))
    config = configs.changed(Config(), {"data.name": str(table), "data.features": ["x1*x2", "x1", "x2**2"]})
    path = tmp_path / "m.netviz"
    network = build.build_network(config, build.load_data(config))
    model_file.save_model(path, Model(config, network))
    table.unlink()
    again = model_file.load_model(path)
    assert again.network.input_shape == (3,) and again.config.data.features == config.data.features


def test_the_plane_shows_what_the_network_makes_of_the_features_of_each_point() -> None:
    config = configs.changed(CIRCLES, {"data.features": ["x1**2", "log(x1 + 1.1)"]})
    run = Run(config, build.load_data(config))
    plane = Plane.take(run, FrameRequest(), Comparison())
    assert plane is not None
    spans = input_spans(run.splits.points.train.inputs)
    x = grid(spans, SIDE)[:, 0].astype(np.float64)
    known = x > -1.1
    inputs = np.stack([x**2, np.log(np.where(known, x + 1.1, 1))], axis=1).astype(np.float32)
    outputs = answers(run.network, Examples(inputs, np.zeros(len(x), np.int64), 2)).outputs
    expected = np.where(known, outputs, np.nan).reshape(2, SIDE, SIDE)
    assert 0 < known.sum() < len(x)
    np.testing.assert_allclose(plane.answers, expected, atol=1e-6)
    assert np.array_equal(plane.points, run.splits.points.train.inputs.astype(np.float64))
