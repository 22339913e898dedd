"""`netviz sweep` as a process: its report, and that it continues after it was killed or interrupted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from netviz.sweep.search import Search
from netviz.sweep.store import RunStore
from tests.commands.test_commands import netviz, sentence
from tests.sweep.described import GRID, HALVING, RUN, bare, done_here, sweep_in
from tests.waiting import HANG_SECONDS, until


def test_the_report_has_every_run_with_its_settings_and_figures(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    done = netviz("sweep", sweep.path, "--processes", 1, "--report", tmp_path / "runs.json")
    found = json.loads((tmp_path / "runs.json").read_text())
    assert len(found["runs"]) == 8
    assert found["runs"][0]["settings"] == {"training.learning_rate": 0.5, "network.layers[0].units": 3}
    assert found["runs"][0]["seed"] == 3
    assert {"test_accuracy", "validation_cost", "seconds", "epochs", "layers"} <= set(found["runs"][0])
    assert found["versions"]["netviz"]
    assert done.stdout.count(", seed ") == 9  # one line a run, and the best
    assert "8 of 8 runs" in done.stdout


def test_a_sweep_with_equal_values_says_so_and_is_whole(tmp_path: Path) -> None:
    text = GRID.partition("[vary]")[0] + '[vary]\n"training.learning_rate" = [0.1, 0.1, 0.1]\n'
    done = netviz("sweep", sweep_in(tmp_path, text).path, "--processes", 1)
    assert "2 of 3 combinations are the same as others" in done.stdout
    assert "2 of 2 runs" in done.stdout


def test_halving_says_after_how_many_epochs(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, HALVING)
    said = netviz("sweep", sweep.path, "--processes", 1).stdout
    lines = [line.partition(": ")[0] for line in said.splitlines() if line.startswith("training.learning_rate")]
    assert len(set(lines)) == len(lines) > 9
    assert sum(line.endswith(", 1 epoch") for line in lines) == 9
    assert any(line.endswith(", 3 epochs") for line in lines)


@pytest.mark.slow
def test_what_cannot_be_is_reported_in_a_sentence(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    assert "nothing answers at 'tcp://127.0.0.1:9'" in sentence("sweep", sweep.path, "--scheduler", "tcp://127.0.0.1:9")


def alive(process: int) -> bool:
    """Whether a process of that number is there and is not over."""
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT])
def test_after_it_was_ended_the_same_command_continues(ending: signal.Signals, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    longer = RUN.replace("epochs = 9", "epochs = 400")
    expected, _ = done_here(sweep_in(tmp_path / "here", GRID, longer))
    sweep = sweep_in(tmp_path, GRID, longer)
    command = [sys.executable, "-m", "netviz", "sweep", str(sweep.path), "--processes", "2"]
    said, errors = tmp_path / "said.txt", tmp_path / "errors.txt"
    with said.open("w") as file, errors.open("w") as other:
        running = subprocess.Popen(command, stdout=file, stderr=other, env=os.environ | {"PYTHONUNBUFFERED": "1"})
    until(lambda: said.read_text().count(", seed ") >= 3 or running.poll() is not None)
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
    running.send_signal(ending)
    assert running.wait(HANG_SECONDS) == (130 if ending == signal.SIGINT else -signal.SIGKILL)
    assert (said.read_text() + errors.read_text()).count("Interrupted") == (ending == signal.SIGINT)
    until(lambda: not any(alive(int(child)) for child in children))
    before = said.read_text().count(", seed ") - ("Best" in said.read_text())
    with RunStore(sweep.store) as store:
        kept = store.results()
    assert before <= len(kept) < 8
    done = netviz("sweep", sweep.path, "--processes", 2)
    assert f"{len(kept)} were done before" in done.stdout
    assert done.stdout.count(", seed ") == 8 - len(kept) + 1
    with RunStore(sweep.store) as store:
        results = store.results()
    found = [bare(figures) for *_, figures in Search(sweep, results).last()]
    np.testing.assert_equal(found, [bare(figures) for *_, figures in expected.last()])
    assert not sweep.store.with_name("sweep.sqlite-data").exists()
