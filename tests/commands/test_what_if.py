"""`netviz evaluate --what-if`, the figures of a network as it would be, and `netviz train --ticket`, what pruning
leaves.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.commands.evaluate import evaluate
from netviz.commands.train import prepared, train
from netviz.config.what_if import what_is_done
from netviz.engine.what_if import WhatIf, changed_parameters
from netviz.engine.what_if.trials import tried
from netviz.errors import UserError
from netviz.number_format import percent
from netviz.run import build, headless, model_file
from netviz.run.course import Mark
from netviz.run.model_file import Model

SMALL = configs.parse('[data]\nname = "spirals"\n[network]\nlayers = [{ kind = "dense", units = 5 }]')


def test_a_saved_network_is_measured_changed_and_its_file_stays(tmp_path: Path) -> None:
    data = build.load_data(SMALL)
    network = build.build_network(SMALL, data)
    path, report = tmp_path / "m.netviz", tmp_path / "r.json"
    model_file.save_model(path, Model(SMALL, network))
    before = path.read_bytes()
    evaluate(data="spirals", model=path, report=report, what_if=["prune=0.5", "round=4"])
    found = json.loads(report.read_text())
    wanted = tried(network, data.test, WhatIf.of({"prune": 0.5, "round": 4}), SMALL.seed)
    assert (found["accuracy"], found["what_if"]) == (wanted.accuracy, {"prune": 0.5, "round": 4.0})
    assert path.read_bytes() == before
    for option, words in (("prune", "is not a kind with a number"), ("prune=7", "prune: 7 is not from 0 to 1"),
                          ("turn=20", "turn: needs inputs that are pictures"),
                          ("round=4.5", "--what-if: round: 4.5 is not a whole number"),
                          ("zz=1", "--what-if: 'zz' is not one of prune, ")):  # fmt: skip
        with pytest.raises(UserError, match=words):
            evaluate(data="spirals", model=path, what_if=[option])
    with pytest.raises(UserError, match="--what-if: prune is given twice"):
        evaluate(data="spirals", model=path, what_if=["prune=0.5", "prune=0.7"])
    with pytest.raises(UserError, match="--match: 'a' is given twice"):
        evaluate(data="spirals", model=path, matches=["a=0", "a=1"])


def test_a_ticket_of_a_saved_network_is_trained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    network = build.build_network(SMALL, data := build.load_data(SMALL))
    first = network.parameters.copy()
    network.parameters += np.random.default_rng(0).normal(0, 1, first.size).astype(np.float32)
    pruned = changed_parameters(network, WhatIf.of({"prune": 0.6}), SMALL.seed) == 0
    config, path, saved = tmp_path / "run.toml", tmp_path / "m.netviz", tmp_path / "ticket.netviz"
    config.write_text(configs.dump(SMALL))
    model_file.save_model(path, Model(SMALL, network))
    train(path, ["training.epochs=1"], ticket=0.6, save=saved)
    zeros, weights = int(pruned[: network.weight_count].sum()), network.weight_count
    assert f"{zeros} of {weights} weights are 0 ({percent(zeros / weights)}) and stay 0.\n" in capsys.readouterr().err
    ticket = model_file.load_model(saved)
    assert ticket.config.training.keep_zeros
    kept = configs.changed(SMALL, {"training.keep_zeros": True, "training.epochs": 1})
    wanted = headless.prepare(kept, data)
    wanted.network.parameters[:] = np.where(pruned, 0, first)
    headless.train(wanted)
    assert ticket.network.parameters.tobytes() == wanted.network.parameters.tobytes()
    assert not ticket.network.parameters[pruned].any()
    assert ticket.course is not None
    assert ticket.course.marks == (Mark(0.0, f"as a ticket: {what_is_done(WhatIf.of({'prune': 0.6}))}"),)
    assert ticket.course.started_with == kept and ticket.course.seconds > 0
    train(saved, ["training.epochs=2"], save=saved)
    again = model_file.load_model(saved).course
    assert again is not None
    assert (again.marks, again.started_with) == (ticket.course.marks, kept)
    assert again.seconds > ticket.course.seconds
    for file, share, words in ((config, 0.6, "--ticket: .*run.toml.* has no trained weights to prune"),
                               (path, 1.5, "--ticket: 1.5 is not from 0 to 1"),
                               (path, 1, "--ticket: 1 leaves no weight to train; choose a smaller share")):  # fmt: skip
        with pytest.raises(UserError, match=words):
            train(file, ticket=share)
    for file in (path, saved):
        with pytest.raises(UserError, match="--ticket keeps its zeros; leave out --set"):
            train(file, ["training.keep_zeros=false"], ticket=0.6)


def test_a_ticket_of_a_ticket_says_which_zeros_are_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    network = build.build_network(SMALL, build.load_data(SMALL))
    network.weights[::5] = 0  # two of each layer
    path = tmp_path / "ticket.netviz"
    model_file.save_model(path, Model(configs.replaced(SMALL, "training.keep_zeros", True), network))
    for share, words in ((0.2, "all of them were 0 in "), (0.6, "4 of them were 0 in ")):
        prepared(path, None, [], share)
        assert words in capsys.readouterr().err
