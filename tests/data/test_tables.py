"""Tables as people have them: every way to write a table gives the same numbers, classes and messages."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from netviz.data.finishing import UserData
from netviz.data.reading import Reading
from netviz.data.user_data import read
from netviz.errors import DataError

MEANS = {"red": (5.0, 3.4, 1.5, 0.25), "white": (5.9, 2.8, 4.3, 1.3), "blue": (6.6, 3.0, 5.6, 2.0)}
HEAD = ["sepal_length", "sepal_width", "petal_length", "petal_width"]


def rng() -> np.random.Generator:
    return np.random.default_rng(1)


def flowers(names: Sequence[object] = ("red", "white", "blue")) -> list[list[object]]:
    """150 rows of four numbers with the label last."""
    chance = rng()
    rows: list[list[object]] = []
    for name, mean in zip(names, MEANS.values(), strict=True):
        rows += [[*(round(float(value), 1) for value in chance.normal(mean, 0.3)), name] for _ in range(50)]
    return rows


def written(rows: Iterable[Sequence[object]], head: Sequence[str] = (), separator: str = ",", end: str = "\n") -> str:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, lineterminator=end)
    if head:
        writer.writerow(head)
    writer.writerows(rows)
    return file.getvalue()


def commas(rows: Iterable[Sequence[object]]) -> list[list[object]]:
    return [[str(cell).replace(".", ",") for cell in row] for row in rows]


def first_label(rows: Iterable[Sequence[object]]) -> list[list[object]]:
    return [[row[-1], *row[:-1]] for row in rows]


@dataclass(frozen=True)
class Written:
    """One way in which the flowers are written."""

    content: str | bytes
    name: str = "x.csv"
    classes: tuple[str, ...] = ("blue", "red", "white")
    label: str = "species"
    says: tuple[str, ...] = ()


NUMBERED = ("0", "1", "2")
SPECIES = [*HEAD, "species"]
FLOWERS = written(flowers(), SPECIES)
FRENCH = ("rosé", "blanc", "bleuté")
WAYS = {
    "words, label last": Written(FLOWERS),
    "a label called class": Written(written(flowers(), [*HEAD, "Class"]), label="Class"),
    "words without a header": Written(written(flowers()), label="column 5"),
    "label first without a header": Written(written(first_label(flowers())), label="column 1"),
    "numbers as classes": Written(written(flowers((0, 1, 2)), SPECIES), classes=NUMBERED),
    "numbers as classes without a header": Written(written(flowers((0, 1, 2))), classes=NUMBERED, label="column 5"),
    "whole numbers, label last": Written(
        written([[*(round(10 * value) for value in row[:4]), row[4]] for row in flowers((0, 1, 2))]),  # type: ignore[operator]
        classes=NUMBERED,
        label="column 5",
    ),
    "whole numbers, label first": Written(
        written([[row[4], *(round(10 * value) for value in row[:4])] for row in flowers((0, 1, 2))]),  # type: ignore[operator]
        classes=NUMBERED,
        label="column 1",
    ),
    "classes from 1": Written(written(flowers((1, 2, 3)), SPECIES), classes=("1", "2", "3")),
    "classes as 1.0": Written(written(flowers(("1.0", "2.0", "3.0")), SPECIES), classes=("1", "2", "3")),
    "classes of −1, 0, 1": Written(written(flowers((-1, 0, 1)), SPECIES), classes=("-1", "0", "1")),
    "large whole classes": Written(
        written(flowers((20240001, 20240002, 20240003)), SPECIES), classes=("20240001", "20240002", "20240003")
    ),
    "tabs": Written(written(flowers(), SPECIES, "\t"), "x.tsv", says=("separated by tabs",)),
    "tabs in a text file": Written(written(flowers(), SPECIES, "\t"), "x.txt"),
    "spaces": Written(written(flowers((0, 1, 2)), (), " "), "x.txt", NUMBERED, "column 5", ("separated by spaces",)),
    "columns of spaces": Written(
        "".join("   ".join(f"{cell:>6}" for cell in row) + "  \n" for row in flowers()), "x.dat", label="column 5"
    ),
    "bars": Written(written(flowers(), SPECIES, "|"), "x.psv"),
    "semicolons": Written(written(flowers(), SPECIES, ";")),
    "decimal commas": Written(written(commas(flowers()), SPECIES, ";"), says=("decimal commas",)),
    "decimal commas in quotes": Written(written(commas(flowers()), SPECIES), says=("decimal commas",)),
    "decimal commas and tabs": Written(written(commas(flowers()), SPECIES, "\t"), "x.tsv"),
    "a blank after the comma": Written("\n".join(", ".join(map(str, row)) for row in [SPECIES, *flowers()])),
    "every cell in quotes": Written(
        "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in [SPECIES, *flowers()])
    ),
    "UTF-16": Written(FLOWERS.encode("utf-16"), says=("UTF-16",)),
    "UTF-16, the other way round": Written(b"\xfe\xff" + FLOWERS.encode("utf-16-be")),
    "UTF-16 without a mark": Written(FLOWERS.encode("utf-16-le")),
    "UTF-32": Written(FLOWERS.encode("utf-32")),
    "a byte order mark": Written(FLOWERS.replace("\n", "\r\n").encode("utf-8-sig")),
    "Latin-1": Written(written(flowers(FRENCH), SPECIES).encode("latin-1"), classes=("blanc", "bleuté", "rosé")),
    "UTF-8 with accents": Written(written(flowers(FRENCH), SPECIES), classes=("blanc", "bleuté", "rosé")),
    "line breaks of an old Mac": Written(FLOWERS.replace("\n", "\r")),
    "empty lines at the end": Written(FLOWERS + "\n\n,,,,\n\n"),
    "no line break at the end": Written(FLOWERS.rstrip("\n")),
    "comments": Written("# made by hand\n# in spring\n" + FLOWERS + "# the end\n"),
    "a header in a comment": Written("# " + " ".join(SPECIES) + "\n" + written(flowers(), (), " "), "x.txt"),
    "Excel's word for the separator": Written("sep=;\n" + written(flowers(), SPECIES, ";")),
    "a separator at the end of every line": Written(FLOWERS.replace("\n", ",\n"), says=("column 6 (empty)",)),
    "row names as R writes them": Written(
        " ".join(SPECIES)
        + "\n"
        + "".join(f'"{n}" ' + " ".join(map(str, row)) + "\n" for n, row in enumerate(flowers(), 1)),
        "x.txt",
        says=("Left out: column 1 (",),
    ),
    "a row number": Written(
        written([[n, *row] for n, row in enumerate(flowers())], ["", *SPECIES]), says=("column 1 (a row number)",)
    ),
    "an Id": Written(
        written([[7 * n + 3, *row] for n, row in enumerate(flowers())], ["Id", *SPECIES]),
        says=("Id (a different number",),
    ),
    "a title above": Written("Flowers of 2024\n\n" + FLOWERS),
    "numbers with units": Written(written([[f"{row[0]} %", f"$ {row[1]}", *row[2:]] for row in flowers()], SPECIES)),
    "a number of each row's own": Written(
        written([[(n * 7919) % 99_991, *row] for n, row in enumerate(flowers())], ["plant_id", *SPECIES]),
        says=("plant_id (a different number in every row)",),
    ),
    "a word that names each row": Written(
        written([[f"plant {n}", *row] for n, row in enumerate(flowers())], ["name", *SPECIES]),
        says=("name (every value is different)",),
    ),
    "a row number without a header": Written(
        written([[n, *row] for n, row in enumerate(flowers((0, 1, 2)), 1)]), classes=NUMBERED, label="column 6"
    ),
    "dates": Written(
        written([[f"2024-05-{1 + n % 28:02}", *row] for n, row in enumerate(flowers())], ["day", *SPECIES]),
        says=("day (dates)",),
    ),
    "remarks": Written(
        written([[f"seen, and {n % 60} times", *row] for n, row in enumerate(flowers())], ["remark", *SPECIES]),
        says=("remark (text of more than 20 values)",),
    ),
    "an empty column": Written(
        written([["", *row] for row in flowers()], ["notes", *SPECIES]), says=("notes (empty)",)
    ),
    "cells over two lines": Written(
        written([[f"a\nb{n % 60}", *row] for n, row in enumerate(flowers())], ["remark", *SPECIES])
    ),
    "no label in some rows": Written(
        written([[*row[:4], "" if n % 50 == 7 else row[4]] for n, row in enumerate(flowers())], SPECIES),
        says=("3 rows have no label and are left out",),
    ),
    "as gzip": Written(gzip.compress(FLOWERS.encode()), "x.csv.gz"),
    "numbers as pandas counts columns": Written(
        written([[n, *row] for n, row in enumerate(flowers())], ["", "0", "1", "2", "3", "4"]), label="4"
    ),
}


def made(folder: Path, way: Written) -> Path:
    path = folder / way.name
    path.write_bytes(way.content if isinstance(way.content, bytes) else way.content.encode())
    return path


def all_inputs(data: UserData) -> np.ndarray:
    return np.concatenate([data.data.train.inputs, data.data.test.inputs])


@pytest.mark.parametrize("name", WAYS)
def test_a_table_gives_the_same_numbers_however_it_is_written(name: str, tmp_path: Path) -> None:
    way = WAYS[name]
    known = read(made(tmp_path, way))
    data = known.data
    assert data.train.shape == (4,), known.summary
    assert (data.class_names or tuple(map(str, range(data.train.classes)))) == way.classes
    assert f"{way.label} is learned" in known.summary
    for words in way.says:
        assert words in known.summary
    assert not data.train.missing_classes
    scale = 10 if name.startswith("whole numbers") else 1
    expected = np.array([row[:4] for row in flowers()], np.float64) * scale
    if name != "no label in some rows":
        np.testing.assert_allclose(np.sort(all_inputs(known), axis=0), np.sort(expected, axis=0), rtol=1e-5)


def test_a_run_sees_standardized_numbers_measured_on_what_it_learns_from(tmp_path: Path) -> None:
    data = read(made(tmp_path, WAYS["words, label last"])).data
    split = data.split(100, 20)
    assert split.scaling is not None
    np.testing.assert_allclose(split.train.inputs.mean(axis=0), 0, atol=1e-5)
    np.testing.assert_allclose(split.train.inputs.std(axis=0), 1, atol=1e-5)
    np.testing.assert_allclose(
        split.test.inputs, (data.test.inputs - split.scaling.shift) * split.scaling.factor, atol=1e-6
    )
    unit = read(tmp_path / "x.csv", Reading(scale="unit")).data.split(126, 0)
    assert (float(unit.train.inputs.min()), float(unit.train.inputs.max())) == (0, 1)
    plain = read(tmp_path / "x.csv", Reading(scale="none")).data.split(126, 0)
    assert plain.scaling is None
    assert float(plain.train.inputs.max()) > 6


@pytest.mark.parametrize("gap", ["", "NaN", "nan", "NA", "?", "null", "-", "N/A", "None"])
def test_a_missing_number_becomes_the_mean_of_those_to_learn_from(gap: str, tmp_path: Path) -> None:
    chance = rng()
    rows = [
        [k % 2, f"{chance.normal() + k % 2:.3f}", gap if k in (7, 20) else f"{chance.normal():.3f}"] for k in range(40)
    ]
    path = tmp_path / "x.csv"
    path.write_text(written(rows, ["label", "a", "b"]))
    known = read(path)
    assert "2 missing values are filled with the mean of the column" in known.summary
    assert known.data.recipe is not None
    fill = known.data.recipe.features[1].fill
    there = np.array([float(row[2]) for row in rows if row[2] != gap])
    given = np.isin(all_inputs(known)[:, 1], np.float32(fill))
    assert given.sum() == 2
    learned = known.data.train.inputs[:, 1]
    own = learned[~np.isin(learned, np.float32(fill))]
    assert fill == pytest.approx(own.mean(), abs=1e-5)
    assert fill != pytest.approx(there.mean(), abs=1e-6), "those to test are not in it"


def test_words_become_one_input_each_and_a_gap_is_a_word_of_its_own(tmp_path: Path) -> None:
    chance = rng()
    regions = ["north", "south", "hills", ""]
    rows = [[regions[k % 4], f"{chance.normal():.3f}", ("a", "b")[k % 2]] for k in range(60)]
    path = tmp_path / "x.csv"
    path.write_text(written(rows, ["region", "height", "kind of soil"]))
    known = read(path, Reading(label="KIND of soil"))
    assert known.data.train.shape == (5,)
    assert set(np.unique(all_inputs(known)[:, :4])) == {0, 1}
    assert (all_inputs(known)[:, :4].sum(axis=1) == 1).all()
    assert "15 missing words are a category of their own" in known.summary


def test_no_and_none_are_words_too(tmp_path: Path) -> None:
    rows = [[k, ("none", "mild", "severe")[k % 3]] for k in (3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9) * 3]
    path = tmp_path / "x.csv"
    path.write_text(written(rows, ["dose", "outcome"]))
    assert read(path).data.class_names == ("mild", "none", "severe")


def houses() -> list[list[object]]:
    chance = rng()
    rows = [(chance.uniform(40, 200), int(chance.integers(1, 7))) for _ in range(200)]
    return [[f"{a:.1f}", r, f"{0.2 * a + 5 * r + chance.normal():.3f}"] for a, r in rows]


def test_a_label_of_many_numbers_is_predicted_as_a_number(tmp_path: Path) -> None:
    path = tmp_path / "houses.csv"
    path.write_text(written(houses(), ["area", "rooms", "price"]))
    known = read(path)
    assert "price is predicted, a number from" in known.summary
    assert known.data.train.targets is not None
    split = known.data.split(150, 10)
    assert split.scaling is not None
    assert split.train.targets is not None
    assert float(split.train.targets.std()) == pytest.approx(1, abs=1e-5)
    raw = known.data.test.targets
    assert raw is not None
    assert split.test.targets is not None
    np.testing.assert_allclose(split.scaling.in_units(split.test.targets), raw, rtol=1e-5)
    for part in (known.data.train.first(60), known.data.train.last(60), known.data.test):
        assert part.targets is not None
        assert abs(float(part.targets.mean()) - float(raw.mean())) < 6, "spread evenly by size"
    rooms = read(path, Reading(label="rooms"))
    assert rooms.data.class_names == ("1", "2", "3", "4", "5", "6")
    assert read(path, Reading(label="2", task="regression")).data.train.targets is not None


def test_a_square_number_of_columns_is_no_picture(tmp_path: Path) -> None:
    chance = rng()
    labels = np.arange(90) % 3
    for columns in (16, 25, 36, 64):
        values = chance.normal(size=(90, columns)) + labels[:, None]
        path = tmp_path / f"{columns}.csv"
        path.write_text(written([[label, *row] for label, row in zip(labels, values.round(3).tolist(), strict=True)]))
        assert read(path).data.train.shape == (columns,)
        whole = np.rint(values * 5 + 20).clip(0, 255).astype(int)
        path.write_text(written([[label, *row] for label, row in zip(labels, whole.tolist(), strict=True)]))
        assert read(path).data.train.shape == (columns,)


def test_pixels_by_their_names_are_pictures(tmp_path: Path) -> None:
    values = rng().integers(0, 17, (60, 64))
    path = tmp_path / "digits.csv"
    for names in ([f"pixel{n}" for n in range(64)], [f"pixel_{r}_{c}" for r in range(8) for c in range(8)]):
        path.write_text(written([[*row, n % 10] for n, row in enumerate(values.tolist())], [*names, "target"]))
        data = read(path).data
        assert data.train.shape == (1, 8, 8)
        assert data.train.inputs.dtype == np.float32
        assert float(all_inputs(read(path)).max()) == 1.0


def test_two_columns_of_words_and_no_name_ask_which(tmp_path: Path) -> None:
    rows = [[("a", "b")[k % 2], k * k % 17, ("x", "y", "z")[k % 3]] for k in range(60)]
    path = tmp_path / "x.csv"
    path.write_text(written(rows, ["one", "two", "three"]))
    known = read(path)
    assert 'The label was guessed; if another column is learned, say data.label = "one"' in known.summary
    assert read(path, Reading(label="one")).data.class_names == ("a", "b")


REFUSED = {
    "a word among numbers": (
        "a,label\n" + "1,x\n2,y\n" * 10 + "three,x\n",
        "line 22, column 1 ('a'): 'three' is not a number",
    ),
    "a line that is too short": (
        "a,b,label\n" + "1,2,x\n2,3,y\n" * 10 + "1,x\n",
        "line 22 has 2 columns where the first has 3",
    ),
    "no label": ("a,b\n" + "".join(f"{k / 7:.4f},5\n" for k in range(30)), "no column looks like a label"),
    "one class only": ("a,label\n" + "1,x\n2,x\n" * 10, "'label' has one value only"),
    "a label alone": ("label\n" + "x\ny\n" * 10, "each line needs a label"),
    "nothing to learn from": (
        "Id,label\n" + "".join(f"{k},{'xy'[k % 2]}\n" for k in range(30)),
        "no column to learn 'label' from",
    ),
    "a header alone": ("a,b,label\n", "has one row, and it holds words: names of columns"),
    "a quote without an end": ('a,label\n1,"x\n' + "2,y\n" * 20, "the quote that begins there does not end"),
    "an infinite number": ("a,label\n" + "1,x\n2,y\n" * 10 + "inf,x\n", "'inf' is not a number"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), "not text in UTF-8"),
    "few rows": ("a,label\n" + "1,x\n2,y\n" * 4, "has 8 examples; at least 12 are needed"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_table_that_cannot_be_learned_from_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    content, words = REFUSED[name]
    path = tmp_path / "x.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(DataError) as caught:
        read(path)
    assert words in str(caught.value)
    assert str(caught.value).endswith(".")


def test_settings_of_the_reading_are_refused_by_name(tmp_path: Path) -> None:
    path = made(tmp_path, WAYS["words, label last"])
    for reading, words in (
        (Reading(label="speces"), "data.label: 'speces' is not one of"),
        (Reading(size=20), "data.size: "),
        (Reading(task="regression"), "data.task: species is text"),
        (Reading(label="species", colour=True), "data.colour: "),
    ):
        with pytest.raises(DataError) as caught:
            read(path, reading)
        assert str(caught.value).startswith(words)


def test_parquet_is_a_table_too(tmp_path: Path) -> None:
    import polars

    rows = flowers()
    columns = {name: [row[place] for row in rows] for place, name in enumerate(SPECIES)}
    path = tmp_path / "x.parquet"
    polars.DataFrame(columns | {"seen": [n % 2 == 0 for n in range(150)]}).write_parquet(path)
    known = read(path)
    assert known.data.class_names == ("blue", "red", "white")
    assert known.data.train.shape == (6,)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(DataError, match="is not a Parquet file, or is cut off"):
        read(path)


@pytest.mark.parametrize("name", ["mnist.pkl.gz", "a.pickle", "b.xlsx", "c.mat", "d.json", "e.tar.xz"])
def test_what_is_not_read_is_refused_with_what_serves_instead(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"\x80\x02]q\x00.")
    with pytest.raises(DataError, match=r"save|take|unpack"):
        read(path)


def test_a_parquet_file_cannot_hold_more_text_than_its_size_allows(tmp_path: Path) -> None:
    import polars

    path = tmp_path / "x.parquet"
    long = "x" * 20_000
    polars.DataFrame({"a": [long, long + "y"] * 500, "label": ["p", "q"] * 500}).write_parquet(path)
    with pytest.raises(DataError, match="'a' holds more text than the file could say"):
        read(path)
