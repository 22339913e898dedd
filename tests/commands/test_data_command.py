"""`netviz data`, and other commands that use data: own files, missing sets, no network."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.data import catalogue
from tests.commands.test_commands import netviz, sentence
from tests.data.test_user_data import IMAGES, LABELS, broken

LETTERS = Path(__file__).with_name("letters.jsonl")


@pytest.fixture
def nowhere(tmp_path: Path) -> dict[str, str]:
    """An environment without data and without a network."""
    return {
        "NETVIZ_DATA_DIR": str(tmp_path / "data"),
        "XDG_DATA_HOME": str(tmp_path / "home"),
        "NETVIZ_MIRROR": "http://127.0.0.1:9",
        "HTTPS_PROXY": "http://127.0.0.1:9",
        "HTTP_PROXY": "http://127.0.0.1:9",
        "NO_PROXY": "127.0.0.1",
    }


def test_the_list_names_every_set_and_whether_it_is_here(nowhere: dict[str, str]) -> None:
    lines = netviz("data", "list", **nowhere).stdout.splitlines()
    here = {line.split()[0]: line for line in lines}
    assert "here" in here["digits"]
    assert "to download" in here["kmnist"]
    assert here["mnist"].split()[1] == "here"
    assert "not here" in here["pen-strokes"]
    assert nowhere["NETVIZ_DATA_DIR"] in lines[-1]


def test_show_says_where_data_comes_from_and_draws_it(tmp_path: Path) -> None:
    shown = netviz("data", "show", "digits").stdout
    assert "LeCun" in shown
    assert "by class: 0: 450" in shown
    assert "@" in shown
    path = tmp_path / "mine.npz"
    np.savez(path, images=IMAGES, labels=LABELS)
    shown = netviz("data", "show", path).stdout
    assert shown.startswith("mine.npz: 3 classes"), "its name once"
    assert "60 examples of 1 × 28 × 28 values. Every sixth of each class is kept for testing." in shown
    assert "by class: 0: 20, 1: 20, 2: 20" in shown
    assert "700 examples to learn from" in netviz("data", "show", "curve").stdout


@pytest.mark.parametrize("shape", [(1, 1, 1), (1, 1, 6), (1, 7, 1)])
def test_pictures_of_one_row_or_column_are_drawn_too(shape: tuple[int, int, int], tmp_path: Path) -> None:
    images = np.zeros((60, *shape), np.uint8)
    images[1::2] = 255
    np.savez(tmp_path / "thin.npz", images=images, labels=np.arange(60) % 2)
    drawn = netviz("data", "show", tmp_path / "thin.npz").stdout.partition(" outputs\n")[2]
    assert "@" in drawn


def test_pen_strokes_say_where_they_come_from(few_pens: Path) -> None:
    shown = netviz("data", "show", "pen-strokes", NETVIZ_DATA_DIR=str(few_pens)).stdout
    assert "Alpaydin and Alimoglu" in shown
    assert "CC BY 4.0" in shown


def test_get_without_a_network_is_one_sentence(nowhere: dict[str, str]) -> None:
    told = sentence("data", "get", "kmnist", **nowhere)
    assert "KMNIST could not be downloaded: 127.0.0.1:9 cannot be reached" in told
    told = sentence("data", "get", "nonsense", **nowhere)
    assert "'nonsense' cannot be downloaded; choose one of fashion-mnist" in told


def test_get_of_what_is_part_of_netviz_says_so(nowhere: dict[str, str]) -> None:
    assert netviz("data", "get", "mnist", **nowhere).stdout == "MNIST needs no download; it comes with netviz.\n"


def test_training_on_data_that_is_not_here_says_how_to_get_it(tmp_path: Path, nowhere: dict[str, str]) -> None:
    config = tmp_path / "run.toml"
    config.write_text('[data]\nname = "kmnist"\n')
    assert "netviz data get kmnist" in sentence("train", config, **nowhere)
    config.write_text(f'[data]\nname = "{tmp_path / "gone.npz"}"\n')
    assert "data.name" in sentence("train", config, **nowhere)


@pytest.mark.parametrize("kind", ["archive pickle", "table text", "folder empty", "archive label", "gzip cut"])
def test_broken_data_is_one_sentence(tmp_path: Path, kind: str) -> None:
    assert str(tmp_path) in sentence("data", "show", broken(kind, tmp_path))


def test_a_network_of_ones_own_data_reads_without_that_data(tmp_path: Path) -> None:
    path = tmp_path / "mine.npz"
    np.savez(path, images=IMAGES, labels=LABELS)
    config, model, report = tmp_path / "run.toml", tmp_path / "m.netviz", tmp_path / "r.json"
    config.write_text(f'[data]\nname = "{path}"\n[training]\nepochs = 1\nbatch_size = 5\n')
    netviz("train", config, "--save", model)
    assert "accuracy" in netviz("evaluate", "--data", path, "--model", model).stdout
    path.unlink()
    strokes = tmp_path / "s.jsonl"
    strokes.write_text('{"strokes": [[[0, 0], [0, 9]]]}\n')
    netviz("recognize", strokes, "--model", model, "--report", report)
    assert json.loads(report.read_text())["drawings"] == 1
    assert "mine.npz could not be read: no such file" in sentence("train", model, "--set", "training.epochs=2")


def test_only_some_writers_are_read(tmp_path: Path) -> None:
    strokes, report = tmp_path / "s.jsonl", tmp_path / "r.json"
    strokes.write_text("".join(f'{{"writer": {n}, "digit": 1, "strokes": [[[0, 0], [0, 9]]]}}\n' for n in range(1, 9)))
    netviz("recognize", strokes, "--writers", "3-5", "--report", report)
    assert json.loads(report.read_text())["drawings"] == 3
    assert "--writers: 'x' is not a range" in sentence("recognize", strokes, "--writers", "x")


def unknowns(folder: Path) -> Path:
    """Noise, blank pads, and letters that netviz has not learned from, each written four times by a shaking hand.

    letters.jsonl: what no one reads as a digit of two typefaces of A. V. Hershey's (U.S. National Bureau of Standards,
    1967), simplex and script; glyphs.py, from which the network has learned, has neither.
    """
    rng = random.Random(7)
    lines = [[] for _ in range(20)]
    for _ in range(120):
        count = rng.randint(1, 3)
        lines.append([[[rng.uniform(0, 500) for _ in "xy"] for _ in range(rng.randint(8, 60))] for _ in range(count)])
    for letter in LETTERS.read_text().splitlines() * 4:
        strokes = json.loads(letter)["strokes"]
        lines += [[[[x + rng.gauss(0, 0.4), y + rng.gauss(0, 0.4)] for x, y in stroke] for stroke in strokes]]
    path = folder / "unknown.jsonl"
    path.write_text("".join(json.dumps({"strokes": strokes}) + "\n" for strokes in lines))
    return path


def test_what_is_no_digit_is_not_read_as_one(tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    told = netviz("recognize", unknowns(tmp_path), "--report", report).stdout
    answers = json.loads(report.read_text())["answers"]
    sure = sum(answer["confidence"] > 0.9 for answer in answers) / len(answers)
    assert sure <= 0.05
    assert json.loads(report.read_text())["sure"] == pytest.approx(sure)
    assert f"{100 * sure:.1f} % of {len(answers)} drawings read with a confidence above 0.9" in told
    assert told.count("I do not know") > len(answers) / 2


def test_init_writes_a_config_that_fits_the_data(tmp_path: Path) -> None:
    rows = "".join(f"{k % 7 + 10 * (k % 2)},{k % 5},{'ab'[k % 2]}\n" for k in range(60))
    (tmp_path / "x.csv").write_text("size,weight,kind of thing\n" + rows)
    said = netviz("data", "init", tmp_path / "x.csv", "--save", tmp_path / "run.toml").stdout
    assert "kind of thing is learned, 2 classes: a (30), b (30); from 2 numbers, standardized" in said
    trained = netviz("train", tmp_path / "run.toml", "--set", "training.epochs=3").stdout
    assert "test accuracy" in trained
    printed = netviz(
        "data", "init", tmp_path / "x.csv", "--set", "data.label=size", "--set", "data.task=regression"
    ).stdout
    assert 'output = "linear"' in printed
    assert 'label = "size"' in printed
    assert "data.label" in sentence("data", "init", tmp_path / "x.csv", "--set", "data.label=colour")


def test_pictures_and_rows_are_read_by_a_network(tmp_path: Path) -> None:
    image = catalogue.load("digits").test.inputs[0, 0]
    (tmp_path / "some" / "more").mkdir(parents=True)
    for place in ("a.png", "some/b.png", "some/more/c.png"):
        Image.fromarray(255 - image).resize((90, 90)).save(tmp_path / place)
    label = catalogue.load("digits").test.labels[0]
    assert f"a.png: {label}, " in netviz("recognize", tmp_path / "a.png").stdout
    shown = netviz("recognize", tmp_path / "some", "--report", tmp_path / "r.json").stdout
    assert f"b.png: {label}, " in shown
    assert f"c.png: {label}, " in shown
    assert json.loads((tmp_path / "r.json").read_text())["read"] == 2
    (tmp_path / "x.csv").write_text("a,b\n1,2\n")
    assert "the network learned from none" in sentence("recognize", tmp_path / "x.csv")
