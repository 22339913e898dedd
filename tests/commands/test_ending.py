"""How commands end: interrupted at any moment, with output that cannot be written, or in an old encoding."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from netviz import streams
from netviz.assets import asset
from netviz.commands.table import COMMANDS
from netviz.desktop import UPDATES
from netviz.run import model_file
from tests.commands.running import Running
from tests.commands.running import command as run
from tests.commands.test_commands import netviz
from tests.forked import CLOSED_PIPE
from tests.waiting import HANG_SECONDS, until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals are those of POSIX")

LONG = "[data]\ntrain = 500\nvalidation = 100\n[training]\nepochs = 1000000\n"
LESSON = """
title = "Two runs"
summary = "One that ends, and one that does not."
panels = ["cost"]
[[pages]]
text = "A page."
[common.data]
train = 100
validation = 0
[runs.short.training]
epochs = 1
[runs.long.training]
epochs = 1000000
[[figures]]
name = "short"
run = "short"
measure = "test-accuracy"
at_least = 0.0
[[figures]]
name = "long"
run = "long"
measure = "test-accuracy"
at_least = 0.0
"""
SHORT_WAYS: dict[str, tuple[str, ...]] = {
    "app": ("--for", "0.2"),
    "train": ("{quick}",),
    "lr-find": ("{quick}",),
    "recognize": ("{strokes}",),
    "evaluate": ("--data", "digits"),
    "data": ("show", "digits"),
    "lesson": ("--list",),
    "export": ("{model}", "--to", "numpy", "-o", "{source}"),
    "film": ("{quick}", "-o", "{film}", "--seconds", "0.2", "--fps", "10"),
    "import": ("{weights}", "-o", "{imported}"),
    "sweep": ("{sweep}", "--processes", "1"),
    "install-desktop": (),
    "bench": ("--only", "predict_lenet", "--seconds", "0.01", "--repeats", "1"),
}
"""A short way through every command of the table."""
FAST = ("--help", "app", "data", "train", "lesson")
"""Of what ends alike in every command, the commands that are tried among the fast tests."""


def each(*names: str) -> list[Any]:
    """Parameters: all of these commands, of which only some are fast."""
    return [pytest.param(name, marks=() if name in FAST else pytest.mark.slow) for name in names]


@pytest.fixture
def ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, ...]]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))  # where install-desktop writes
    for (program, *_), _, _ in UPDATES:  # it says which of these are missing, and a machine may have some
        stub = tmp_path / "bin" / program
        stub.parent.mkdir(exist_ok=True)
        stub.write_text("#!/bin/sh\n")
        stub.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    quick, strokes = tmp_path / "quick.toml", tmp_path / "strokes.jsonl"
    quick.write_text(LONG.replace("1000000", "1"))
    strokes.write_text('{"strokes": [[[250, 50], [250, 450]]], "digit": 1}\n')
    sweep = tmp_path / "sweep.toml"
    sweep.write_text('config = "quick.toml"\n[vary]\n"training.learning_rate" = [0.5]\n')
    layer = {"0.weight": np.zeros((10, 784), np.float32), "0.bias": np.zeros(10, np.float32)}
    save_file(layer, tmp_path / "weights.safetensors")
    places = {
        "quick": quick, "strokes": strokes, "sweep": sweep, "model": asset("digits.netviz"),
        "film": tmp_path / "film.gif",
        "source": tmp_path / "exported.py",
        "weights": tmp_path / "weights.safetensors",
        "imported": tmp_path / "imported.netviz",
    }  # fmt: skip
    return {name: (name, *(word.format(**places) for word in way)) for name, way in SHORT_WAYS.items()}


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    path = tmp_path / "long.toml"
    path.write_text(LONG)
    return path


def test_every_command_is_tried() -> None:
    assert set(SHORT_WAYS) == set(COMMANDS)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupted_training_saves(endless: Path, tmp_path: Path, number: signal.Signals) -> None:
    """A second and a third signal change nothing about that."""
    model, report = tmp_path / "m.netviz", tmp_path / "r.json"
    with Running("train", endless, "--save", model, "--report", report) as running:
        running.until_said("test ")
        code, output = running.end(number, number, number)
        assert code == 128 + number
        assert running.last_line() == "Interrupted."
        assert "Traceback" not in running.said
    assert str(model) in output
    saved = model_file.load_model(model)
    found = json.loads(report.read_text())
    assert found["stopped"].startswith("Interrupted in epoch ")
    assert len(found["epochs"]) == len(saved.checkpoint.epochs)


def test_a_signal_while_the_figures_are_measured_leaves_only_them_out(monkeypatch, tmp_path: Path, capsys) -> None:
    """In this process, so that the moment is certain."""
    from netviz.commands.train import train
    from netviz.interruption import Interrupted
    from netviz.run import headless

    def cut_off(*_: object) -> None:
        # To this very thread; without a handler it would end the tests.
        assert callable(signal.getsignal(signal.SIGTERM))
        signal.raise_signal(signal.SIGTERM)
        raise AssertionError("the signal interrupts nothing")

    monkeypatch.setattr(headless, "evaluate", cut_off)
    config, model, report = tmp_path / "run.toml", tmp_path / "m.netviz", tmp_path / "r.json"
    config.write_text(LONG.replace("1000000", "1"))
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(Interrupted) as caught:
        train(config, save=model, report=report)
    assert caught.value.exit_code == 143
    assert signal.getsignal(signal.SIGTERM) == before
    assert capsys.readouterr().out.startswith("not measured; 1 epoch in ")
    assert model_file.load_model(model).checkpoint.position.epoch == 1
    found = json.loads(report.read_text())
    assert found["test_accuracy"] is None
    assert len(found["epochs"]) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_no_figure_of_an_interrupted_lesson_holds(tmp_path: Path, number: signal.Signals) -> None:
    lesson, report = tmp_path / "lesson.toml", tmp_path / "r.json"
    lesson.write_text(LESSON)
    with Running("lesson", lesson, "--seeds", 1, "--report", report) as running:
        running.until_said("long, seed 0")
        code, output = running.end(number, number)
        assert (code, running.last_line()) == (128 + number, "Interrupted.")
        assert "Traceback" not in running.said
    assert "holds" not in output
    assert "not judged" in output
    short, long = json.loads(report.read_text())
    assert (short["holds"], short["seeds"]) == (None, [0])
    assert short["netviz_mean"] > 0
    assert (long["holds"], long["seeds"], long["netviz_mean"]) == (None, [], None)


@pytest.mark.slow(once=True)
def test_an_interrupted_benchmark_keeps_the_rows_that_are_done(tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    with Running(
        "bench", "--only", "predict_lenet", "--only", "dense_small", "--seconds", "0.01", "--repeats", "1",
        "--report", report,
    ) as running:  # fmt: skip
        running.until_said("dense_small")
        code, output = running.end(signal.SIGTERM)
        assert (code, running.last_line()) == (143, "Interrupted.")
        assert "Traceback" not in running.said
    assert "predict_lenet" in output
    assert "predict_lenet" in json.loads(report.read_text())


@pytest.mark.parametrize("command", each(*COMMANDS))
def test_an_interruption_in_any_moment_is_one_word(command: str, ways: dict[str, tuple[str, ...]]) -> None:
    """In the first second above all, when modules are still being loaded; what is done by then ends as ever."""
    rng = random.Random(command)
    number = rng.choice([signal.SIGINT, signal.SIGTERM])
    with Running(*ways[command]) as running:
        running.until_ready()
        time.sleep(rng.uniform(0, 0.8))  # not to wait for anything: any moment will do
        code, _ = running.end(number)
        assert "Traceback" not in running.said
        if code:
            # A process that has nothing left to do ends by the signal itself.
            assert code in (128 + number, -number)
            assert running.said.count("Interrupted.") == (code > 0)
            assert code < 0 or running.last_line() == "Interrupted."


@pytest.mark.slow(once=True)
def test_what_the_parent_ignores_stays_ignored(endless: Path, tmp_path: Path) -> None:
    """So a run under nohup goes on when its terminal closes."""
    model = tmp_path / "m.netviz"
    options = {"preexec_fn": lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)}
    with Running("train", endless, "--save", model, **options) as running:
        running.until_said("test ")
        running.process.send_signal(signal.SIGHUP)
        before = running.said.count("epoch ")
        until(lambda: running.process.poll() is not None or running.said.count("epoch ") > before + 5)
        assert running.end(signal.SIGTERM)[0] == 143


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
@pytest.mark.parametrize("command", each("--help", *(name for name in COMMANDS if name != "app")))
def test_an_output_that_cannot_be_written(command: str, ways: dict[str, tuple[str, ...]]) -> None:
    done = run(*ways.get(command, (command,)), stdout="/dev/full")
    assert done.returncode == 1
    assert done.stderr == "The output could not be written: no space left on device.\n"


@pytest.mark.parametrize("command", ["--help", "data", "bench"])
def test_a_closed_pipe_is_no_news(command: str, ways: dict[str, tuple[str, ...]]) -> None:
    """What typer, print and rich write, each."""
    done = run(*ways.get(command, (command,)), stdout=CLOSED_PIPE)
    assert (done.returncode, done.stderr) == (1, "")


def test_a_run_saves_though_nobody_can_read_of_it(ways: dict[str, tuple[str, ...]], tmp_path: Path) -> None:
    model = tmp_path / "m.netviz"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "netviz", *ways["train"], "--save", model],
            stdout=full,
            stderr=full,
            timeout=HANG_SECONDS,
        )
    assert done.returncode == 1
    assert model_file.load_model(model).checkpoint.position.epoch == 1


@pytest.mark.parametrize("command", each(*(name for name in COMMANDS if name != "app")))
def test_an_old_encoding_gets_plain_characters(command: str, ways: dict[str, tuple[str, ...]]) -> None:
    for encoding in ("latin-1", *(("ascii", "cp1252") if command == "data" else ())):
        done = run(*ways[command], PYTHONIOENCODING=encoding)
        assert done.returncode == 0, done.stderr
        done.stdout.encode(errors="surrogateescape").decode(encoding)
        assert done.stderr == ""


@pytest.mark.parametrize(
    ("character", "plain"),
    [("×", "x"), ("–", "-"), ("η", "eta"), ("Σ", "Sigma"), ("é", "e"), ("²", "2"), ("\udcff", "?"), ("猫", "?")],
)  # fmt: skip
def test_plain_characters(character: str, plain: str) -> None:
    assert streams.plain(character) == plain


def test_help_goes_without_anything_heavy() -> None:
    """The command's first module is there before NumPy is, so that a signal finds its handler."""
    code = "import netviz.cli, sys; assert not {'numpy', 'typer', 'pathlib'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=HANG_SECONDS)


def test_version_and_errors_end_as_ever(tmp_path: Path) -> None:
    assert netviz("--version").stdout.startswith("netviz ")
    assert netviz("train", expect=2).stdout == ""
    assert "no such file" in netviz("train", tmp_path / "missing.toml", expect=2).stderr


@pytest.mark.slow(once=True)
def test_a_window_that_a_signal_closes_ends_in_the_same_word(endless: Path) -> None:
    with Running("app", "--config", endless, "--verbose") as running:
        running.until_said("the window is open")
        code, _ = running.end(signal.SIGTERM)
        assert (code, running.last_line()) == (143, "Interrupted.")
        assert "Traceback" not in running.said


def test_a_fault_of_its_own_is_a_sentence_and_the_log_has_the_rest(tmp_path: Path) -> None:
    code = """
import sys
from netviz.commands import data, ending
from netviz.data import catalogue
def broken(*_):
    raise ZeroDivisionError("a fault")
catalogue.load_source = broken
sys.argv = ["netviz", "data", "show", "digits"]
ending.run()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=HANG_SECONDS,
        env=os.environ | {"XDG_STATE_HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 70
    assert done.stderr.startswith("Something in netviz went wrong: ZeroDivisionError: a fault; ")
    assert len(done.stderr.splitlines()) == 1
    (log,) = tmp_path.rglob("netviz.log")
    assert "Traceback" in log.read_text()
