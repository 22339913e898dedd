"""Data that has changed since a network learned from it, or has moved: this is reported, example by example."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.commands.train import prepared
from netviz.data.checksums import compared
from netviz.errors import DataError, UserError
from netviz.run import build, headless, model_file
from netviz.run.learned import learned_from
from netviz.run.matching import comparable, own_data_changed
from netviz.run.model_file import Model
from netviz.session.run import Run
from tests.data.test_picture_folders import classes, ink, put


def saved(data: Path, path: Path) -> Path:
    """A saved run at its start, on the data at a path."""
    config = configs.replaced(configs.suited(str(data)), "training.epochs", 1)
    outcome = headless.prepare(config, build.load_data(config))
    learned = learned_from(outcome.data, outcome.splits)
    model_file.save_model(path, Model(config, outcome.network, outcome.trainer.state(), learned))
    return path


def said(path: Path) -> str:
    model = model_file.load_model(path)
    assert model.learned is not None
    return model.learned.difference(build.load_data(model.config))


def change_two(folder: Path) -> None:
    for number in (3, 7):
        put(folder / "a", f"{number}.png", ink(number) // 2)


PICTURES: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (lambda folder: None, ""),
    "two": (change_two, "2 of 30 pictures differ from those that this run learned from"),
    "one more": (lambda folder: put(folder / "a", "x.png", ink(1) // 3), "1 picture is new since this run"),
    "other names": (lambda folder: (folder / "a" / "3.png").rename(folder / "a" / "x.png"), ""),
    "another class": (
        lambda folder: put(folder / "b", "x.png", ink(1) // 3) and shutil.move(folder / "a/1.png", folder / "b/y.png"),
        "1 of 30 pictures that this run learned from is no longer there, and 2 are new",
    ),
}


@pytest.mark.parametrize("name", PICTURES)
def test_changed_pictures_are_counted(name: str, tmp_path: Path) -> None:
    change, expected = PICTURES[name]
    folder = classes(tmp_path / "set", count=15)
    for number in range(15):  # all different
        for label in "ab":
            put(folder / label, f"{number}.png", ink(number) // 30 * (number + 1 + 15 * (label == "b")))
    model = saved(folder, tmp_path / "m.netviz")
    change(folder)
    assert said(model) == expected


ROWS = [f"{n * 7 % 31},{'' if n % 5 == 0 else n * 3 % 17},{'pq'[n % 2]}" for n in range(40)]


def table(path: Path, rows: list[str]) -> Path:
    path.write_text("\n".join(["a,b,label", *rows, ""]))
    return path


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda rows: rows, ""),
        (lambda rows: rows[::-1], ""),
        (lambda rows: ["5,500,p", *rows[1:]], "1 of 40 rows differs from those that this run learned from"),
        (lambda rows: [*rows[:2], "5,6,p", *rows[2:]], "1 row is new since this run"),
    ],
)
def test_rows_are_distinguished_by_themselves_and_not_by_what_fills_their_gaps(
    change: Callable[[list[str]], list[str]], expected: str, tmp_path: Path
) -> None:
    path = table(tmp_path / "x.csv", ROWS)
    model = saved(path, tmp_path / "m.netviz")
    table(path, change(ROWS))
    assert said(model) == expected


def test_it_is_reported_wherever_the_data_is_met_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = classes(tmp_path / "set", count=15)
    path = saved(folder, tmp_path / "m.netviz")
    change_two(folder)
    sentence = "The data has changed: 2 of 30 pictures differ from those that this run learned from."
    model = model_file.load_model(path)
    assert sentence in comparable(model, str(folder)).notes
    assert own_data_changed(model, folder) == sentence
    assert sentence in Run(model.config, build.load_data(model.config), model).notice
    prepared(path, None, [])
    assert sentence in capsys.readouterr().err
    other = shutil.copytree(folder, tmp_path / "other")
    assert not any("has changed" in note for note in comparable(model, str(other)).notes)


def test_data_that_lies_elsewhere_is_taken_where_it_is_the_same(tmp_path: Path) -> None:
    folder = classes(tmp_path / "set", count=15)
    path = saved(folder, tmp_path / "m.netviz")
    moved = folder.rename(tmp_path / "moved")
    assert prepared(path, None, [f"data.name={moved}"]).config.data.name == str(moved)
    change_two(moved)
    with pytest.raises(DataError, match="is not the data of this network: 2 of 30 pictures differ"):
        prepared(path, None, [f"data.name={moved}"])
    fewer = classes(tmp_path / "fewer", count=9)
    with pytest.raises(UserError, match=r"more than the|has fewer|is not the data"):
        prepared(path, None, [f"data.name={fewer}"])
    third = classes(tmp_path / "third", "abc", 15)
    with pytest.raises(DataError, match="3 classes, not"):
        prepared(path, None, [f"data.name={third}"])
    with pytest.raises(UserError, match="keeps its seed, data"):
        prepared(path, None, ["data.name=mnist"])


def test_checksums_that_do_not_belong_to_the_file_are_refused(tmp_path: Path) -> None:
    path = saved(classes(tmp_path / "set"), tmp_path / "m.netviz")
    content = path.read_bytes()
    assert content.count(rb"checksums\":24") == 1
    for other in (rb"checksums\":23", rb"checksums\":-4"):
        path.write_bytes(content.replace(rb"checksums\":24", other))
        with pytest.raises(UserError, match="do not fit the config"):
            model_file.load_model(path)


def test_examples_are_compared_in_any_order_and_as_often_as_they_stand() -> None:
    one, other = np.array([1, 2, 2, 3], np.uint32), np.array([2, 3, 4, 5, 3], np.uint32)
    assert compared(one, other) == (2, 3)
    assert compared(one, one[::-1]) == (0, 0)


def test_the_recipe_of_a_model_fills_gaps_as_the_run_did(tmp_path: Path) -> None:
    path = table(tmp_path / "x.csv", ROWS)
    config = configs.replaced(configs.suited(str(path)), "data.train", 10)
    data = build.load_data(config)
    split = build.split_data(config, data)
    learned = learned_from(data, split)
    assert learned.recipe == split.recipe
    assert learned.recipe != data.recipe
    assert learned.recipe is not None
    scaling = learned.scaling
    assert scaling is not None
    np.testing.assert_array_equal(scaling.of(data.test_for(learned.recipe)).inputs, split.test.inputs)
