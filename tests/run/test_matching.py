"""Other data evaluated with a saved network: classes are matched by name, numbers scaled as in training."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz import config as configs
from netviz.assets import SHIPPED_MODEL, asset
from netviz.config import Config
from netviz.data import catalogue
from netviz.data.reading import Reading
from netviz.engine.evaluation import evaluate
from netviz.errors import UserError
from netviz.run import build, headless, model_file
from netviz.run.learned import learned_from
from netviz.run.matching import THE_SAME, comparable, names_of, rows_of, scaling_of
from netviz.run.model_file import Model
from tests.data.test_tables import HEAD, SPECIES, flowers, houses, written

WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def trained(config: Config, epochs: int = 40) -> Model:
    config = configs.replaced(config, "training.epochs", epochs)
    outcome = headless.prepare(config, build.load_data(config))
    headless.train(outcome)
    return Model(config, outcome.network, outcome.trainer.state(), learned_from(outcome.data, outcome.splits))


def again(model: Model, folder: Path) -> Model:
    """The model as its file gives it back."""
    model_file.save_model(folder / "m.netviz", model)
    return model_file.load_model(folder / "m.netviz")


@pytest.fixture(scope="module")
def shipped() -> Model:
    return model_file.load_model(asset(SHIPPED_MODEL))


@pytest.fixture(scope="module")
def digits() -> tuple[np.ndarray, np.ndarray]:
    test = catalogue.load("digits").test
    return test.inputs[:80, 0], test.labels[:80]


def folder_of(folder: Path, digits: tuple[np.ndarray, np.ndarray], names: list[str]) -> Path:
    for number, (image, label) in enumerate(zip(*digits, strict=True)):
        if names[label]:
            place = folder / names[label]
            place.mkdir(parents=True, exist_ok=True)
            Image.fromarray(image).save(place / f"{number}.png")
    return folder


NAMES = {
    "numbers": list("0123456789"),
    "words": WORDS,
    "other words": [f"digit {n}" for n in range(10)],
    "with zeros": [f"class_{n:02}" for n in range(10)],
    "no four": [*"0123", "", *"56789"],
    "three of them": ["", "one", "", "", "", "five", "", "", "eight", ""],
}


@pytest.mark.parametrize("name", NAMES)
def test_folders_are_matched_with_digits_by_their_names(
    name: str, tmp_path: Path, shipped: Model, digits: tuple[np.ndarray, np.ndarray]
) -> None:
    given = comparable(shipped, str(folder_of(tmp_path / "set", digits, NAMES[name])))
    expected = sum(bool(NAMES[name][label]) for label in digits[1])
    assert (len(given.examples), given.kind) == (expected, "examples"), "all of them are taken"
    assert evaluate(shipped.network, given.examples).accuracy > 0.97
    lacking = [str(n) for n in range(10) if not NAMES[name][n]]
    assert any("no example of" in note and lacking[0] in note for note in given.notes) == bool(lacking)


def test_classes_that_the_network_does_not_know_are_reported(
    tmp_path: Path, shipped: Model, digits: tuple[np.ndarray, np.ndarray]
) -> None:
    names = list("0123456789")
    names[3] = "tree"
    folder = folder_of(tmp_path / "some", digits, names)
    given = comparable(shipped, str(folder))
    assert "Left out, because the network does not know them: tree." in given.notes
    assert evaluate(shipped.network, given.examples).accuracy > 0.97
    told = comparable(shipped, str(folder), {"tree": "3"})
    assert len(told.examples) == 80
    with pytest.raises(UserError, match="--match: 'bush' is not one of"):
        comparable(shipped, str(folder), {"bush": "3"})
    folder = folder_of(tmp_path / "none", digits, [f"plant {name}" for name in "abcdefghij"])
    with pytest.raises(UserError, match=r"the network knows 0, 1, 2.* has plant a, .*: none is the same"):
        comparable(shipped, str(folder))


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Model]:
    folder = tmp_path_factory.mktemp("table")
    rows = [[n, *row] for n, row in enumerate(flowers())]
    (folder / "flowers.csv").write_text(written(rows, ["", *SPECIES]))
    return folder, again(trained(configs.suited(str(folder / "flowers.csv"))), folder)


def test_a_model_keeps_names_scale_and_columns(table: tuple[Path, Model]) -> None:
    _, model = table
    assert names_of(model) == ("blue", "red", "white")
    scaling = scaling_of(model)
    assert scaling is not None
    assert scaling.shift is not None
    assert scaling.shift.shape == (4,)
    assert model.learned is not None
    assert model.learned.recipe is not None
    assert [feature.name for feature in model.learned.recipe.features] == HEAD


def test_another_table_is_measured_by_its_columns_names(table: tuple[Path, Model]) -> None:
    folder, model = table
    rows = [[row[4], row[3], "", row[1], row[0], row[2]] for row in flowers()]
    rows += [["green", 1.0, "", 2.0, 3.0, 4.0]]
    head = ["species", "petal_width", "remark", "sepal_width", "sepal_length", "petal_length"]
    (folder / "other.csv").write_text(written(rows, head, ";"))
    given = comparable(model, str(folder / "other.csv"))
    assert len(given.examples) == 150
    assert "1 row without a species that the network knows left out." in given.notes
    assert evaluate(model.network, given.examples).accuracy > 0.93
    own = comparable(model, str(folder / "flowers.csv"))
    assert (len(own.examples), own.kind) == (24, "test examples"), "of what it learned from, those to test"
    (folder / "lacking.csv").write_text(written([row[:4] for row in rows], head[:4]))
    with pytest.raises(UserError, match="has no column 'sepal_length', which the network learned from"):
        comparable(model, str(folder / "lacking.csv"))


def test_data_that_was_learned_from_is_known_wherever_it_lies(table: tuple[Path, Model]) -> None:
    folder, model = table
    (folder / "moved.csv").write_bytes((folder / "flowers.csv").read_bytes())
    moved = comparable(model, str(folder / "moved.csv"))
    assert (len(moved.examples), moved.kind) == (24, "test examples")
    assert moved.notes == (THE_SAME,)
    rows = [*flowers()[:30], *([*(float(value) + 9 for value in row[:4]), row[4]] for row in flowers()[::10])]
    (folder / "some.csv").write_text(written(rows, SPECIES))
    some = comparable(model, str(folder / "some.csv"))
    assert (len(some.examples), some.kind) == (45, "examples")
    assert "30 of 45 examples are in the data that the run learned from, too." in some.notes


def test_labels_of_a_table_are_not_matched(table: tuple[Path, Model]) -> None:
    folder, model = table
    with pytest.raises(UserError, match=r"^--match: .*flowers\.csv is a table, read as it is written; leave it out\.$"):
        comparable(model, str(folder / "flowers.csv"), {"a": "b"})


def test_rows_without_a_label_are_read(table: tuple[Path, Model]) -> None:
    folder, model = table
    (folder / "new.csv").write_text(written([row[:4] for row in flowers()[:60]], HEAD))
    examples = rows_of(model, folder / "new.csv")
    answers = [names_of(model)[place] for place in evaluate(model.network, examples).predictions]
    assert sum(answer == row[4] for answer, row in zip(answers, flowers()[:60], strict=True)) > 55


def test_numbers_are_given_back_in_their_own_units(tmp_path: Path) -> None:
    (tmp_path / "houses.csv").write_text(written(houses(), ["area", "rooms", "price"]))
    model = again(trained(configs.suited(str(tmp_path / "houses.csv")), 60), tmp_path)
    (tmp_path / "more.csv").write_text(written(houses(), ["area", "rooms", "price"]))
    given = comparable(model, str(tmp_path / "more.csv"))
    errors = evaluate(model.network, given.examples).errors
    assert errors is not None
    assert errors.r2 > 0.95
    assert errors.mean_absolute_error < 3
    scaling = scaling_of(model)
    assert scaling is not None
    prices = scaling.in_units(evaluate(model.network, rows_of(model, tmp_path / "more.csv")).outputs[0])
    assert float(np.abs(prices - [float(row[2]) for row in houses()]).mean()) < 3


def test_arrays_are_scaled_as_those_that_were_learned(tmp_path: Path) -> None:
    chance = np.random.default_rng(0)
    labels = np.arange(120) % 3
    values = chance.normal(size=(120, 5)) * 100 + 1_000 * labels[:, None]
    np.savez(tmp_path / "a.npz", x=values, y=labels)
    model = again(trained(configs.suited(str(tmp_path / "a.npz"))), tmp_path)
    np.savez(tmp_path / "b.npz", x=values[labels < 2], y=labels[labels < 2])
    given = comparable(model, str(tmp_path / "b.npz"))
    assert len(given.examples) == 80
    assert evaluate(model.network, given.examples).accuracy == 1.0, "of two classes only, not scaled by themselves"
    assert "80 of 80 examples are in the data that the run learned from, too." in given.notes
    np.savez_compressed(tmp_path / "c.npz", data=values, target=labels)
    same = comparable(model, str(tmp_path / "c.npz"))
    assert (len(same.examples), same.kind, same.notes) == (18, "test examples", (THE_SAME,))
    np.savez(tmp_path / "d.npz", x=values[::-1], y=labels[::-1])
    turned = comparable(model, str(tmp_path / "d.npz"))
    assert turned.kind == "examples", "others are to test in another order"
    assert "120 of 120 examples are in the data that the run learned from, too." in turned.notes


def test_a_picture_set_keeps_its_size(tmp_path: Path, digits: tuple[np.ndarray, np.ndarray]) -> None:
    folder = folder_of(tmp_path / "set", digits, list("0123456789"))
    model = again(trained(configs.suited(str(folder), Reading(size=16)), 1), tmp_path)
    other = folder_of(tmp_path / "other", digits, WORDS)
    assert comparable(model, str(other)).examples.shape == (1, 16, 16)


def test_what_was_learned_from_is_read_as_it_was(tmp_path: Path) -> None:
    chance = np.random.default_rng(0)
    np.savez(tmp_path / "a.npz", x=chance.integers(0, 4_096, (60, 8, 8), np.uint16), y=np.arange(60) % 3)
    read_in_other_ways = (
        ("iris", Reading(label="1", missing="rows")),
        (str(tmp_path / "a.npz"), Reading(scale="none")),
    )
    for name, reading in read_in_other_ways:
        config = configs.suited(name, reading)
        data = build.load_data(config)
        learned = learned_from(data, build.split_data(config, data))
        given = comparable(Model(config, build.build_network(config, data), learned=learned), name).examples
        own = build.split_data(config, data).test
        np.testing.assert_array_equal(given.inputs, own.inputs)
