"""Files of the kinds that strangers have: each gives the right thing, or says in a sentence what may be wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from netviz.data import catalogue
from netviz.data.reading import Reading
from netviz.data.user_data import read
from netviz.errors import DataError
from tests.data.test_picture_folders import classes
from tests.data.test_user_data import idx

N = 40
A = np.random.default_rng(1).normal(size=(N, 2)).round(3)


def rows(head: str, row: Callable[[int], str], end: str = "\n") -> str:
    return end.join([head, *map(row, range(N)), ""])


def ab(number: int) -> str:
    return f"{A[number][0]},{A[number][1]}"


@dataclass(frozen=True)
class Case:
    content: str
    said: str
    """What the summary says, or the refusal."""
    inputs: int = 2
    """How many numbers an example has; 0 where the file is refused."""
    classes: tuple[str, ...] = ()
    not_said: str = ""


TABLES: dict[str, Case] = {
    "quotes, line breaks in them, Windows line ends": Case(
        rows("a,note,label", lambda n: f'{A[n][0]},"he said ""{n % 3}"",\r\nand left",{n % 2}', "\r\n"),
        "40 rows, 3 columns",
        inputs=1 + 3,
        not_said="Left out",
    ),
    "an apostrophe of inches in a comment": Case(
        '# a 5" pipe\n' + rows("a,b,label", lambda n: f"{ab(n)},{n % 2}"), "40 rows, 3 columns"
    ),
    "dollars with thousands": Case(
        rows("a,cost,label", lambda n: f'{A[n][0]},"${1000 + 37 * n:,}.50",{n % 2}'), "from 2 numbers", not_said="Left"
    ),
    "percent": Case(rows("a,share,label", lambda n: f"{A[n][0]},{n * 1.5}%,{n % 2}"), "from 2 numbers"),
    "dates": Case(
        rows("when,b,label", lambda n: f"{n % 28 + 1:02d}.{n % 12 + 1:02d}.2024,{A[n][1]},{n % 2}"),
        "Left out: when (dates)",
        inputs=1,
    ),
    "a constant column": Case(
        rows("a,b,same,label", lambda n: f"{ab(n)},7,{n % 2}"), "Always the same: same", inputs=3
    ),
    "a constant word": Case(rows("a,b,same,label", lambda n: f"{ab(n)},x,{n % 2}"), "Left out: same (always the same)"),
    "nothing but constants": Case(rows("a,b,label", lambda n: f"1,2,{n % 2}"), "so there is nothing to learn"),
    "an identifier that repeats": Case(
        rows("Patient ID,a,b,label", lambda n: f"{n // 2 + 100},{ab(n)},{n % 2}"),
        "Left out: Patient ID (an identifier, by its name)",
    ),
    "few stores": Case(rows("store_id,a,b,label", lambda n: f"{n % 4},{ab(n)},{n % 2}"), "from 3 numbers", inputs=3),
    "the label twice": Case(
        rows("a,b,label,label", lambda n: f"{ab(n)},{n % 2},{n % 2}"), "Left out: label (2) (the label again)"
    ),
    "the label in other words": Case(
        rows("a,b,is_red,target", lambda n: f"{ab(n)},{n % 2},{'xy'[n % 2]}"),
        "is_red alone tells the label",
        3,
        ("x", "y"),
    ),
    "classes in upper and lower case": Case(
        rows("a,b,label", lambda n: f"{ab(n)},{['Yes', 'yes', 'no'][n % 3]}"),
        "Classes that differ only in how they are written: Yes and yes",
        classes=("no", "Yes", "yes"),
    ),
    "a number for missing": Case(
        rows("a,b,label", lambda n: f"{A[n][0]},{-999 if n % 9 == 0 else A[n][1]},{n % 2}"),
        "-999 stands 5 times in b, far from its other values",
    ),
    "a class of two": Case(
        rows("a,b,label", lambda n: f"{ab(n)},{'z' if n in (3, 30) else 'xy'[n % 2]}"),
        "Few examples of z (2)",
        classes=("x", "y", "z"),
    ),
    "one class": Case(rows("a,b,label", lambda n: f"{ab(n)},x"), "has one value only", inputs=0),
    "the header again": Case(
        rows("a,b,label", lambda n: f"{ab(n)},{n % 2}" if n != 20 else "a,b,label"), "line 22, column 1", inputs=0
    ),
    "thousands with apostrophes": Case(
        rows("a;cost;label", lambda n: f"{A[n][0]};{n + 1}'{n * 13 % 1000:03d};{n % 2}"),
        "from 2 numbers",
        not_said="Left",
    ),
    "thousands with spaces": Case(
        rows("a;cost;label", lambda n: f"{A[n][0]};{n + 1} {n * 13 % 1000:03d},50;{n % 2}".replace(".", ",")),
        "from 2 numbers",
        not_said="Left",
    ),
    "negative numbers in brackets": Case(
        rows("a,cost,label", lambda n: f"{A[n][0]},{f'({n}.5)' if n % 2 else n},{n % 2}"),
        "from 2 numbers",
        not_said="Left",
    ),
    "a minus sign": Case(
        rows("a,b,label", lambda n: f"{ab(n)},{n % 2}").replace("-", "−"), "from 2 numbers", not_said="Left"
    ),
    "quotes in the middle of cells": Case(
        rows("a,b,label", lambda n: f'{A[n][0]},5" {"xy"[n % 3 % 2]} 7",{n % 2}'), "1 of words", inputs=3
    ),
    "ratings by halves": Case(rows("a,b,rating", lambda n: f"{ab(n)},{n % 9 / 2}"), "rating is predicted"),
    "labels 01 and 02": Case(rows("a,b,label", lambda n: f"{ab(n)},{n % 2 + 1:02d}"), "", classes=("1", "2")),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_as_strangers_have_it(name: str, tmp_path: Path) -> None:
    case = TABLES[name]
    path = tmp_path / "x.csv"
    path.write_text(case.content, encoding="utf-8", newline="")
    if not case.inputs:
        with pytest.raises(DataError) as caught:
            read(path)
        assert case.said in str(caught.value)
        return
    known = read(path)
    assert case.said in known.summary
    assert not case.not_said or case.not_said not in known.summary
    assert known.data.train.shape == (case.inputs,)
    assert known.data.class_names == case.classes
    assert len(known.data.train) + len(known.data.test) == N


@pytest.mark.parametrize(("top", "bits"), [(1_000, 10), (4_000, 12), (16_000, 14), (60_000, 16)])
def test_pixels_of_any_number_of_bits_reach_from_black_to_white(top: int, bits: int, tmp_path: Path) -> None:
    images = np.random.default_rng(0).integers(0, top, (N, 9, 9)).astype(np.uint16)
    np.savez(tmp_path / "x.npz", images=images, labels=np.arange(N) % 2)
    data = read(tmp_path / "x.npz").data
    np.testing.assert_allclose(data.train.inputs.max(), images.max() / (2**bits - 1), rtol=0.01)


def test_examples_that_are_all_alike_are_said(tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", images=np.zeros((N, 9, 9), np.uint8), labels=np.arange(N) % 2)
    assert "All examples are alike" in read(tmp_path / "x.npz").summary


@pytest.mark.parametrize(
    ("train", "test"),
    [
        ("seg_train/seg_train", "seg_test/seg_test"),
        ("training_set", "test_set"),
        ("Train Images", "Test-Images"),
        ("data/train", "data/test"),
        ("archive/data/train_data", "archive/data/test_data"),
    ],
)
def test_folders_of_parts_by_the_names_that_people_give_them(train: str, test: str, tmp_path: Path) -> None:
    classes(tmp_path / "set" / train, count=14)
    classes(tmp_path / "set" / test, count=5)
    known = read(tmp_path / "set")
    assert known.data.class_names == ("a", "b")
    assert (len(known.data.train), len(known.data.test)) == (28, 10)


@pytest.mark.parametrize(("other", "what"), [("ac", "classes"), ("ba", ""), ("ab", "")])
def test_sets_with_other_classes_are_not_joined(other: str, what: str, tmp_path: Path) -> None:
    names = [str(classes(tmp_path / name, kinds)) for name, kinds in (("one", "ab"), ("two", other))]
    if what:
        with pytest.raises(DataError, match="their classes have different names"):
            catalogue.load("+".join(names))
    else:
        assert len(catalogue.load("+".join(names)).train) == 2 * len(catalogue.load(names[0]).train)


def test_tables_with_other_columns_are_not_joined(tmp_path: Path) -> None:
    for name, head in (("x", "a,b,label"), ("y", "b,a,label")):
        (tmp_path / f"{name}.csv").write_text(rows(head, lambda n: f"{ab(n)},{n % 2}"))
    with pytest.raises(DataError, match="their columns have different names"):
        catalogue.load(f"{tmp_path}/x.csv+{tmp_path}/y.csv")


def test_emnist_lies_on_its_side_which_is_said(tmp_path: Path) -> None:
    count = 130
    images = np.random.default_rng(0).integers(0, 256, (count, 28, 28), dtype=np.uint8)
    (tmp_path / "emnist-letters-train-images-idx3-ubyte").write_bytes(idx(images))
    (tmp_path / "emnist-letters-train-labels-idx1-ubyte").write_bytes(idx(np.arange(count) % 26 + 1))
    known = read(tmp_path)
    assert known.data.class_names == tuple(map(str, range(1, 27)))
    assert "data.transpose = true sets them upright" in known.summary
    turned = read(tmp_path, Reading(transpose=True))
    assert "on their side" not in turned.summary
    np.testing.assert_array_equal(turned.data.train.inputs, known.data.train.inputs.transpose(0, 1, 3, 2))


def test_there_is_something_to_test_however_small_the_classes(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(rows("a,b,label", lambda n: f"{ab(n)},{'abcdefgh'[n % 8]}"))
    data = read(tmp_path / "x.csv").data
    assert len(data.test) == N // 6
    assert not data.train.missing_classes


def test_numbers_are_read_whichever_way_they_are_written(tmp_path: Path) -> None:
    written = ["(1.5)", "−2", "1'234", "12 345.5", "$7", "8 %", "1,234,567.5", "3e2"]
    (tmp_path / "x.csv").write_text("a;label\n" + "".join(f"{written[n % 8]};{n % 2}\n" for n in range(N)))
    data = read(tmp_path / "x.csv").data
    values = np.concatenate([data.train.inputs, data.test.inputs])
    assert set(values[:, 0].tolist()) == {-1.5, -2.0, 1234.0, 12345.5, 7.0, 8.0, 1234567.5, 300.0}
