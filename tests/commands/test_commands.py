"""The command line as a user meets it: what it prints, what it writes, and how it fails."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from netviz.commands.bench import bench
from netviz.commands.film import film
from netviz.commands.lr_find import lr_find
from netviz.commands.recognize import recognize
from netviz.commands.table import COMMANDS
from netviz.commands.train import start_of
from netviz.commands.train import train as train_command
from netviz.errors import UserError
from tests.commands.running import Running, command

QUICK = "[data]\ntrain = 500\nvalidation = 100\n[training]\nepochs = 2\n"


def netviz(*arguments: object, expect: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command; stderr must be empty when all is well, and one line without a traceback when it is not."""
    done = command(*arguments, **environment)
    assert done.returncode == expect, done.stderr
    assert "Traceback" not in done.stderr
    return done


def sentence(*arguments: object, **environment: str) -> str:
    """What a command that must fail says: one sentence, with exit code 2."""
    done = netviz(*arguments, expect=2, **environment)
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].endswith(".")
    return lines[0]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "run.toml"
    path.write_text(QUICK)
    return path


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_every_command_helps(name: str) -> None:
    done = netviz(*name.split(), "--help")
    assert "Usage: " in done.stdout
    about = done.stdout.strip().splitlines()[2].strip()
    assert about[0].isupper(), "what a command is for stands below its usage, in words"
    assert done.stderr == ""


@pytest.mark.parametrize("name", ["", "data"])
def test_what_commands_are_for_is_not_cut_off(name: str) -> None:
    listed = netviz(*name.split(), "--help").stdout.partition("Commands:")[2].strip().splitlines()
    assert len(listed) >= 4
    assert not [line for line in listed if not line.endswith(".") or line.endswith("..")]


def test_version() -> None:
    assert netviz("--version").stdout.startswith("netviz 0.")


def test_train_save_evaluate_recognize(config: Path, tmp_path: Path) -> None:
    model, report = tmp_path / "m.netviz", tmp_path / "r.json"
    done = netviz("train", config, "--set", "training.learning_rate=1.0", "--report", report, "--save", model)
    assert done.stdout.startswith("test accuracy ")
    assert done.stderr == ""
    found = json.loads(report.read_text())
    assert found["config"]["training"]["learning_rate"] == 1.0
    assert len(found["epochs"]) == 2
    netviz("evaluate", "--model", model, "--data", "digits", "--report", report)
    measured = json.loads(report.read_text())
    assert measured["accuracy"] == pytest.approx(found["test_accuracy"])
    assert sum(map(sum, measured["confusion"])) == measured["examples"] == 500
    assert 0 <= measured["calibration_error"] <= 1
    assert sum(measured["calibration"]["counts"]) == 500
    counts = np.array(measured["confusion"])
    np.testing.assert_allclose(measured["recall"], np.diagonal(counts) / counts.sum(axis=1))
    assert measured["roc"] is None, "only two classes have one"
    assert measured["cost"] > 0
    strokes = tmp_path / "s.jsonl"
    strokes.write_text('{"strokes": [[[250, 50], [250, 450]]], "digit": 1}\n{"strokes": [[[1, 2], [3, 4]]]}\n')
    done = netviz("recognize", strokes, "--model", model, "--report", report)
    assert done.stdout.startswith("1: ")
    assert json.loads(report.read_text())["drawings"] == 2


def test_a_run_begins_with_the_weights_of_a_saved_network(config: Path, tmp_path: Path) -> None:
    saved, report = tmp_path / "m.netviz", tmp_path / "r.json"
    netviz("train", config, "--save", saved, "--weights-only", "--report", report)
    small_steps = ("--set", "training.learning_rate=1e-9", "--set", "seed=5", "--set", "training.epochs=1")
    first = json.loads(report.read_text())
    netviz("train", config, "--from", saved, *small_steps, "--report", report)
    again = json.loads(report.read_text())
    assert again["test_accuracy"] == pytest.approx(first["test_accuracy"], abs=0.005)
    assert again["epochs"][0]["epoch"] == 1
    other = ("--set", 'network.layers=[{ kind = "dense", units = 7 }]')
    assert "has another structure than the config" in sentence("train", config, "--from", saved, *other)
    assert "already has weights" in sentence("train", saved, "--from", saved)


def test_the_shipped_network_reads_real_pens(real_data: Path, tmp_path: Path) -> None:
    """It has learned from all thirty writers; what it reads of strangers stands in assets/digits.netviz.md."""
    report, quarter = tmp_path / "r.json", tmp_path / "quarter.jsonl"
    with gzip.open(real_data / "pen-strokes" / "writers-01-30.jsonl.gz", "rt", encoding="utf-8") as file:
        quarter.write_text("".join(list(file)[::4]), encoding="utf-8")
    netviz("recognize", quarter, "--report", report)
    found = json.loads(report.read_text())
    assert found["labelled"] == 1874
    assert found["accuracy"] >= 0.985
    assert min(found["per_class"].values()) >= 0.96
    assert set(found["per_class"]) == set("0123456789")


def test_a_diverging_run_ends_in_a_sentence_and_saves_its_last_good_weights(config: Path, tmp_path: Path) -> None:
    relu = 'network.layers=[{kind="dense", units=30, activation="relu"}]'
    model = tmp_path / "m.netviz"
    said = sentence("train", config, "--set", relu, "--set", "training.learning_rate=1e6", "--set",
                    "network.output=linear", "--save", model)  # fmt: skip
    assert said.startswith("The run diverged at step ")
    assert "try a smaller learning rate" in said
    netviz("evaluate", "--model", model, "--data", "digits")


def test_bad_input_is_reported_in_one_sentence(config: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("[training]\nbatch_size = 0")
    (tmp_path / "bad.netviz").write_bytes(b"nothing")
    (tmp_path / "bad.jsonl").write_text("nothing")
    assert "bad.toml: training.batch_size: 0" in sentence("train", tmp_path / "bad.toml")
    assert "no such file" in sentence("train", tmp_path / "missing.toml")
    assert "is a folder" in sentence("train", tmp_path)
    assert "training.epochs" in sentence("train", config, "--set", "training.epochs=none")
    assert "could not be written" in sentence("train", config, "--report", tmp_path / "no" / "r.json")
    assert "bad.netviz is not a netviz model" in sentence(
        "evaluate", "--model", tmp_path / "bad.netviz", "--data", "mnist"
    )
    assert "'letters' is not one of" in sentence("evaluate", "--data", "letters")
    assert "bad.jsonl, line 1 is not a drawing" in sentence("recognize", tmp_path / "bad.jsonl")
    assert "bad.toml: training.batch_size" in sentence("app", "--config", tmp_path / "bad.toml")
    assert "need --for" in sentence("app", "--report", tmp_path / "r.json")
    assert "--size: 'big' is not a size; write it like" in sentence("app", "--for", 1, "--size", "big")
    assert "--size: 200x150 has a side that is not from 200 to 8000 pixels." in sentence("app", "--size", "200x150")
    assert "kmnist is not on this machine" in sentence(
        "evaluate", "--data", "kmnist", NETVIZ_DATA_DIR=str(tmp_path), XDG_DATA_HOME=str(tmp_path)
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_it_says_so() -> None:
    nothing = {"QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": ""}
    assert "There is no display" in sentence("app", **nothing, DISPLAY="")
    assert "The display :987 does not answer" in sentence("app", **nothing, DISPLAY=":987")


def test_the_app_opens_trains_and_ends_on_its_own(config: Path, tmp_path: Path) -> None:
    picture, report = tmp_path / "p.png", tmp_path / "r.json"
    done = netviz("app", "--config", config, "--train", "--for", 1, "--screenshot", picture, "--report", report)
    assert done.stderr == ""
    assert picture.read_bytes().startswith(b"\x89PNG")
    found = json.loads(report.read_text())
    for name in ("frames_per_second", "event_latency_ms_p99", "frame_ms_p99", "steps_per_second", "headless_ratio"):
        assert found[name] > 0, name


def test_runs_side_by_side_from_the_command_line(config: Path, tmp_path: Path) -> None:
    other, report = tmp_path / "other.toml", tmp_path / "r.json"
    other.write_text(config.read_text().replace("epochs = 2", "epochs = 2\nlearning_rate = 0.5"))
    both = ["--config", config, "--beside", other]
    for seconds in (1, 8, 64):  # on a machine that is busy with other things a second may have no step
        done = netviz("app", *both, "--beside", other, "--train", "--for", seconds, "--report", report)
        assert done.stderr == ""
        found = json.loads(report.read_text())
        if found["steps_per_second"]:
            break
    assert found["runs"] == 3
    assert found["examples_per_second"] > 2 * found["steps_per_second"] * found["config"]["training"]["batch_size"]
    # The first run's own share is part of the three's together; how large they are is for a benchmark to say.
    assert 0 < found["steps_per_second"] / found["headless_steps_per_second"] < found["headless_ratio"]
    assert "at most 5" in sentence("app", *both, *["--beside", other] * 5)
    assert "needs --config" in sentence("app", "--beside", other)


def test_a_lesson_is_opened_from_the_command_line(config: Path, tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    assert netviz("app", "--lesson", "learning-slowdown", "--train", "--for", 1, "--report", report).stderr == ""
    found = json.loads(report.read_text())
    assert found["config"]["data"]["name"] == "one-point"
    assert found["runs"] >= 1
    assert "'fishing' is not one of" in sentence("app", "--lesson", "fishing")
    assert "leave out --config" in sentence("app", "--lesson", "softmax", "--config", config)


@pytest.mark.parametrize(
    ("command", "options", "said"),
    [
        (train_command, {"weights_only": True}, "give --save"),
        (train_command, {"moments": True}, "give --save"),
        (train_command, {"moments": True, "weights_only": True, "save": Path("m")}, "leave out one of the two"),
        (lr_find, {"file": Path("m.netviz")}, "m.netviz is a saved network, and lr-find takes the config of a run"),
        (film, {"panels": " , "}, "--panels: ' , ' names no panel"),
        (recognize, {"file": Path("a.csv"), "writers": "1-2"}, "--writers is about drawings"),
        (recognize, {"writers": "30-25"}, "--writers: '30-25' has nobody in it"),
        (bench, {"only": ["conv_lenet"], "scales": True}, "--only is about the rows of the table"),
        (bench, {"book": True, "sweeps_too": True}, "give one of them"),
    ],
)
def test_what_would_be_dropped_is_refused(command: Any, options: dict[str, Any], said: str) -> None:
    named = {} if command is bench or "file" in options else {"file": Path("run.toml")}
    with pytest.raises(UserError, match=said):
        command(**named, **options)


ENDLESS = ("--set", "training.epochs=1000000")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--save", "c.toml"), "--save: c.toml is not a name for a model, which ends in .netviz; take c.toml.netviz."),
        (("--save", "m.bin"), "take m.bin.netviz."),
        (("--save", "link.netviz"), "--save: link.netviz is also c.toml of the same command; choose another name."),
        (
            ("--save", "pickle.netviz"),
            "pickle.netviz already exists and is not a model of netviz's; choose another name.",
        ),
        (("--save", "/dev/null"), "it is not an ordinary file; choose another place."),
        (("--save", "folder"), "it is a folder; choose another place."),
        (("--save", "no/m.netviz"), "no such file or directory; choose another place."),
        (("--save", "new", "--report", "report.json"), "--report: report.json is also new.netviz of the same command"),
        (("--report", "c.toml"), "--report: c.toml is not a name for a report, which ends in .json"),
        (("--report", "link.json"), "--report: link.json is also c.toml of the same command"),
        (("--report", "mine.json"), "mine.json already exists and is not a report of netviz's; choose another name."),
    ],
)
def test_where_to_write_is_checked_before_the_first_epoch(
    options: tuple[str, ...], said: str, tmp_path: Path, monkeypatch
) -> None:
    """The run would never end; nothing that is there is touched."""
    monkeypatch.chdir(tmp_path)
    for name, content in (("c.toml", QUICK), ("pickle.netviz", "x"), ("mine.json", '{"a": 1}')):
        Path(name).write_text(content)
    Path("link.netviz").symlink_to("c.toml")
    Path("link.json").symlink_to("c.toml")
    Path("report.json").symlink_to("new.netviz")
    Path("folder").mkdir()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    with pytest.raises(UserError) as caught:
        train_command(Path("c.toml"), [ENDLESS[1]], **{name[2:]: Path(value) for name, value in pairs(options)})
    assert said in str(caught.value)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def pairs(words: tuple[str, ...]) -> list[tuple[str, str]]:
    return list(zip(words[::2], words[1::2], strict=True))


def test_a_name_without_a_suffix_gets_one_and_it_is_reported(config: Path, tmp_path: Path) -> None:
    done = netviz("train", config, "--save", tmp_path / "model", "--report", tmp_path / "r")
    assert f"The network is in {tmp_path / 'model.netviz'}." in done.stdout
    assert f"The report goes to {tmp_path / 'r.json'}." in done.stdout
    assert {path.name for path in tmp_path.iterdir()} == {"run.toml", "model.netviz", "r.json"}


@pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals are those of POSIX")
def test_where_the_place_has_gone_at_the_end_the_network_is_in_the_working_folder(
    config: Path, tmp_path: Path, monkeypatch
) -> None:
    here, gone = tmp_path / "here", tmp_path / "gone"
    here.mkdir()
    gone.mkdir()
    monkeypatch.chdir(here)
    with Running("train", config, *ENDLESS, "--save", gone / "m.netviz", "--report", gone / "r.json") as running:
        running.until_said("test ")
        gone.rmdir()
        code, output = running.end(signal.SIGINT)
        assert code == 2
        assert output.startswith("test accuracy ")
        assert f"its content is in {here / 'm.netviz'}." in running.said.replace("\n", "")
        assert f"its content is in {here / 'r.json'}." in running.said.replace("\n", "")
    from netviz.run.model_file import load_model

    assert load_model(here / "m.netviz").checkpoint is not None
    assert json.loads((here / "r.json").read_text())["stopped"].startswith("Interrupted in epoch")


def test_weights_too_large_for_16_bits_are_saved_in_32(tmp_path: Path, digits, monkeypatch) -> None:
    from netviz.run import model_file

    config, model = tmp_path / "c.toml", tmp_path / "m.netviz"
    config.write_text(QUICK)

    def too_large(given: model_file.Model, half_precision: bool = False, **kept: bool) -> bytes:
        if half_precision:
            given.network.parameters[0] = 1e6
        return encoded(given, half_precision, **kept)

    encoded = model_file.encoded
    monkeypatch.setattr(model_file, "encoded", too_large)
    with pytest.raises(UserError, match="It was saved in 32 bits"):
        train_command(config, save=model, weights_only=True)
    again = model_file.load_model(model)
    assert again.network.parameters[0] == 1e6
    assert again.checkpoint is None


def test_bench_writes_its_table(tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    quick = ("--seconds", "0.02", "--repeats", "1", "--report", report)
    done = netviz("bench", "--only", "dense_small", "--only", "predict_lenet", *quick)
    assert "dense_small" in done.stdout
    found = json.loads(report.read_text())
    for key in ("dense_small", "predict_lenet"):
        assert found[key]["netviz"] > 0
        assert {"torch", "sklearn", "ratio_torch"} <= set(found[key])
    assert "'fast' is not one of dense_small" in sentence("bench", "--only", "fast")
    assert "--picture needs --scaling" in sentence("bench", "--picture", tmp_path / "p.svg")


def test_bench_draws_how_a_step_grows(tmp_path: Path) -> None:
    picture = tmp_path / "p.svg"
    netviz("bench", "--scaling", "--seconds", "0.04", "--picture", picture)
    text = picture.read_text()
    assert text.startswith("<svg")
    assert text.count("<polyline") == 5
    assert "width" in text


def test_a_saved_run_continues_where_it_stood(config: Path, tmp_path: Path) -> None:
    """Three epochs at once, and one saved and continued by another process for two more, give the same bits."""
    whole, part = tmp_path / "whole.netviz", tmp_path / "part.netviz"
    netviz("train", config, "--set", "training.epochs=3", "--save", whole)
    netviz("train", config, "--set", "training.epochs=1", "--save", part)
    netviz("train", part, "--set", "training.epochs=3", "--save", part)
    from netviz.run.model_file import load_model

    first, second = load_model(whole), load_model(part)
    assert first.network.parameters.tobytes() == second.network.parameters.tobytes()
    assert first.checkpoint.position == second.checkpoint.position
    said = sentence("train", part, "--set", "network.init=he")
    assert "keeps its seed, data, network, cost and optimizer" in said


def test_a_class_that_never_occurs_is_reported(tmp_path: Path) -> None:
    config = tmp_path / "few.toml"
    config.write_text("[data]\ntrain = 8\nvalidation = 100\n[training]\nepochs = 1\nbatch_size = 4\n")
    done = netviz("train", config)
    assert done.stderr.startswith("The training data is incomplete: class")
    assert len(done.stderr.strip().splitlines()) == 1


def test_early_stopping_is_reported(config: Path) -> None:
    settings = ("training.epochs=500", "training.early_stopping=2", "training.learning_rate=3.0")
    done = netviz("train", config, *(word for setting in settings for word in ("--set", setting)))
    assert "The run stopped early after epoch" in done.stdout


def test_hostile_files_are_refused_by_every_command_that_reads_them(tmp_path: Path) -> None:
    """One of each kind through the whole command line; tests/config and tests/lessons have all the others."""
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "endless.toml").symlink_to("/dev/zero")
    (tmp_path / "key.toml").write_text("a." * 100_000 + "a = 1")
    (tmp_path / "name.toml").write_text('[data]\nname = "/a\\u0000b"')
    assert "pipe.toml is not an ordinary file" in sentence("train", tmp_path / "pipe.toml")
    assert "endless.toml is not an ordinary file" in sentence("lesson", tmp_path / "endless.toml")
    assert "key.toml has a key of more than 32 parts" in sentence("app", "--lesson", tmp_path / "key.toml")
    assert "data.name: '/a\\x00b' has a character" in sentence("train", tmp_path / "name.toml")
    mended = netviz("train", tmp_path / "name.toml", "--set", "data.name=digits", "--set", "training.epochs=1")
    assert "test accuracy" in mended.stdout


def test_a_network_made_elsewhere_is_imported_first() -> None:
    for name in ("net.onnx", "net.safetensors"):
        with pytest.raises(UserError, match=rf"^{re.escape(name)} was made elsewhere; netviz import makes a model"):
            start_of(Path(name), [])
