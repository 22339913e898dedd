"""`netviz evaluate --what-if`: the figures of a network as it would be, and sentences for what cannot be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from netviz import config as configs
from netviz.commands.evaluate import evaluate
from netviz.engine.what_if import WhatIf
from netviz.engine.what_if.trials import tried
from netviz.errors import UserError
from netviz.run import build, model_file
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
    for option, words in (("prune", "is no kind with a number"), ("prune=7", "prune: 7 is not from 0 to 1"),
                          ("turn=20", "turn: needs inputs that are pictures"),
                          ("round=4.5", "--what-if: round: 4.5 is not a whole number"),
                          ("zz=1", "--what-if: 'zz' is not one of prune, ")):  # fmt: skip
        with pytest.raises(UserError, match=words):
            evaluate(data="spirals", model=path, what_if=[option])
    with pytest.raises(UserError, match="--what-if: prune is given twice"):
        evaluate(data="spirals", model=path, what_if=["prune=0.5", "prune=0.7"])
    with pytest.raises(UserError, match="--match: 'a' is given twice"):
        evaluate(data="spirals", model=path, matches=["a=0", "a=1"])
