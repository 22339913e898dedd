"""Killed at any moment, thirty times: a file is whole, either the old or the new one, and nothing else is left."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.drawing.strokes import read_strokes
from netviz.run import model_file
from tests.slow import options

KILLS = 30
TRAINED = """
[data]
train = 300
validation = 100
[network]
layers = [{ kind = "dense", units = 400 }]
[training]
epochs = 3
"""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="kills")]


@pytest.fixture
def here(tmp_path: Path) -> dict[str, str]:
    """The environment of a user whose folders are the test's."""
    root = str(Path(__file__).parents[2])
    return dict(os.environ, PYTHONPATH=root, XDG_DATA_HOME=str(tmp_path / "d"), XDG_STATE_HOME=str(tmp_path / "s"))


def told(name: str, kills: int, seconds: list[float]) -> None:
    """Leave a report, and see that it was not all too few."""
    text = json.dumps({"kills": kills, "seed": options.seed(), "after_seconds": seconds}, indent=1)
    (options.reports() / f"kill-{name}.json").write_text(text, encoding="utf-8")
    assert kills >= 5, f"only {kills} in the time"


@pytest.mark.timeout(1800)
def test_killed_while_it_saves_a_file_is_the_old_or_the_new(tmp_path: Path, here: dict[str, str]) -> None:
    rng, end = random.Random(options.seed()), time.monotonic() + 30 * options.minutes(30)
    folder = tmp_path / "saved"
    folder.mkdir()
    after: list[float] = []
    interrupted = 0
    while len(after) < KILLS and time.monotonic() < end:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.slow.saver", folder], env=here, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        after.append(rng.uniform(0, 0.5))
        time.sleep(after[-1])
        process.kill()
        process.wait()
        process.stdout.close()
        interrupted += len(list(folder.iterdir())) > 3
        parameters = model_file.load_model(folder / "m.netviz").network.parameters
        report = json.loads((folder / "r.json").read_text(encoding="utf-8"))["numbers"]
        assert len(report) == 10_000
        # They are written in turn: none is more than one behind or ahead of another.
        numbers = {*np.unique(parameters).tolist(), *report, configs.load(folder / "c.toml").seed}
        assert len(set(np.unique(parameters))) == len(set(report)) == 1
        assert max(numbers) - min(numbers) <= 1, numbers
        drawings = list(read_strokes(next((tmp_path / "d").rglob("my-drawings.jsonl"))))
        assert all(len(drawing.strokes[0]) == 50 for drawing in drawings)
    model_file.save_model(folder / "m.netviz", model_file.load_model(folder / "m.netviz"))
    assert interrupted, "no kill fell into a save"
    remains = [path.name for path in folder.iterdir() if "m.netviz" in path.name]
    assert remains == ["m.netviz"], "the next save clears up what a killed one has left"
    told("saving", len(after), after)


@pytest.mark.timeout(1800)
def test_killed_while_it_trains_the_model_is_the_old_or_the_new(tmp_path: Path, here: dict[str, str]) -> None:
    rng, end = random.Random(options.seed()), time.monotonic() + 30 * options.minutes(30)
    (tmp_path / "c.toml").write_text(TRAINED, encoding="utf-8")
    folder = tmp_path / "saved"
    folder.mkdir()
    model, report = folder / "m.netviz", folder / "r.json"
    command = [sys.executable, "-m", "netviz", "train"]
    first = [*command, tmp_path / "c.toml", "--save", model, "--report", report]
    started = time.monotonic()
    subprocess.run(first, env=here, check=True, capture_output=True)
    whole, after = time.monotonic() - started, []
    while len(after) < KILLS and time.monotonic() < end:
        before = model_file.load_model(model)
        goal = before.config.training.epochs + 1
        onward = [*command, model, "--set", f"training.epochs={goal}", "--save", model, "--report", report]
        process = subprocess.Popen(onward, env=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after.append(rng.uniform(0, 1.3 * whole))
        time.sleep(after[-1])
        process.kill()
        process.wait()
        now = model_file.load_model(model)
        if now.config == before.config:
            np.testing.assert_array_equal(now.network.parameters, before.network.parameters)
        else:
            assert now.config.training.epochs == goal
            assert now.checkpoint is not None
            assert now.checkpoint.position.epoch == goal
        json.loads(report.read_text(encoding="utf-8"))
    told("training", len(after), after)
