"""Files of the kinds that strangers have: each is read correctly, or a sentence says what may be wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from netviz.data import catalogue
from netviz.data.finishing import UserData
from netviz.data.reading import Reading
from netviz.data.table_data import same_kind
from netviz.data.user_data import read
from netviz.encodings import GUESSED
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


def hot(place: int, count: int) -> str:
    return ",".join("1" if place == one else "0" for one in range(count))


TABLES: dict[str, Case] = {
    "quotes, line breaks in them, Windows line ends": Case(
        rows("a,note,label", lambda n: f'{A[n][0]},"he said ""{n % 3}"",\r\nand left",{n % 2}', "\r\n"),
        "40 rows, 3 columns",
        inputs=1 + 3,
        not_said="Left out",
    ),
    "a comma, a space and a quote within quotes": Case(
        rows("a,b,label", lambda n: f'{A[n][0]}, {A[n][1]}, "{"xy"[n % 2]}, ""so"""'),
        "from 2 numbers",
        classes=('x, "so"', 'y, "so"'),
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
        "-999 occurs 5 times in b, far from its other values",
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
    "a label that stands first": Case(
        rows("", lambda n: f"{n % 2 + 1},{ab(n)}").lstrip(),
        'The label was guessed; if another column is learned, say data.label = "column 3".',
        classes=("1", "2"),
    ),
    "the only text beside a name that promises a label": Case(
        rows("a,b,median_house_value,proximity", lambda n: f"{ab(n)},{n * 917 % 3000 / 7:.3f},{'xy'[n % 2]}"),
        'The label was guessed; if another column is learned, say data.label = "median_house_value".',
        inputs=3,
        classes=("x", "y"),
    ),
    "a flag that is named like a label": Case(
        rows("a,sex,b,HeartDisease", lambda n: f"{A[n][0]},{'FM'[n % 3 % 2]},{A[n][1]},{n % 2}"),
        "HeartDisease is learned",
        inputs=4,
    ),
    "two labels that are no whole numbers": Case(
        rows("a,b,y", lambda n: f"{ab(n)},{[0.5, 1.5][n % 2]}"), "y is learned, 2 classes", classes=("0.5", "1.5")
    ),
    "colours that begin like comments": Case(
        rows("colour,b,label", lambda n: f"{['#ff0000', 'red', '#00ff00'][n % 3]},{A[n][1]},{n % 2}"),
        "1 of words",
        inputs=4,
        not_said="comment",
    ),
    "words that all begin like comments": Case(rows("tag,b,label", lambda n: f"#{n % 3},{A[n][1]},{n % 2}"), "", 4),
    "a row that was taken out": Case(
        rows("a,b,label", lambda n: f"{ab(n)},{n % 2}") + "# 1.5,2.5,1\n", "1 row begins like comments and is left out"
    ),
    "a row of words that was taken out": Case(
        rows("kind,b,label", lambda n: f"{'xy'[n % 3 % 2]},{A[n][1]},{n % 2}") + "#x,2.5,1\n",
        "1 row begins like comments and is left out",
        inputs=3,
    ),
    "what a spreadsheet could not work out": Case(
        rows("a,b,label", lambda n: f"{'#DIV/0!' if n % 9 == 3 else A[n][0]},{A[n][1]},{n % 2}"),
        "5 missing values are filled",
    ),
    "blanks before quotes": Case(
        rows("a, note, label", lambda n: f'{A[n][0]}, "x, {"yz"[n % 3 % 2]}", {n % 2}'), "1 of words", inputs=3
    ),
    "decimal commas between spaces": Case(
        rows("", lambda n: f"{A[n][0]:.2f}  {A[n][1]:.2f}   {n % 2}".replace(".", ",")).lstrip(),
        "separated by spaces, decimal commas",
    ),
    "numbers among words": Case(
        rows("a,b,label", lambda n: f"{'several' if n % 5 == 0 else A[n][0]},{A[n][1]},{n % 2}"),
        "Left out: a (numbers among which there are words such as several)",
        inputs=1,
    ),
    "digits beyond those that are kept": Case(
        rows("a,t,label", lambda n: f"{A[n][0]},{1_700_000_000 + 7 * n % 90},{n % 2}"),
        "t: what differs is beyond the seven digits that are kept of a number",
    ),
    "a column for each class": Case(
        rows("a,b,setosa,versicolor,virginica", lambda n: f"{ab(n)},{hot(n % 3, 3)}"),
        "which column is 1 is learned, 3 classes: setosa (14), versicolor (13), virginica (13)",
        classes=("setosa", "versicolor", "virginica"),
    ),
    "a column for each of two classes": Case(
        rows("a,b,label_x,label_y", lambda n: f"{ab(n)},{hot(n % 2, 2)}"),
        "which column is 1 is learned",
        classes=("label_x", "label_y"),
        not_said="alone tells the label",
    ),
    "a column for each class, as pandas writes them": Case(
        rows("a,b,u,v,w", lambda n: f"{ab(n)},{n % 3 == 0},{n % 3 == 1},{n % 3 == 2}"),
        "which column is 1 is learned, 3 classes: u (14), v (13), w (13)",
        classes=("u", "v", "w"),
    ),
    "a column for each class, with yes and no": Case(
        rows("a,b,u,v,w", lambda n: f"{ab(n)},{hot(n % 3, 3).replace('1', 'yes').replace('0', 'no')}"),
        "which column is 1 is learned",
        classes=("u", "v", "w"),
    ),
    "a column for each class without a header": Case(
        rows("", lambda n: f"{ab(n)},{hot(n % 3, 3)}").lstrip(),
        "which column is 1 is learned",
        classes=("column 3", "column 4", "column 5"),
    ),
    "flags beside a label that has a name": Case(
        rows("is_u,is_v,label", lambda n: f"{n % 3 == 0},{n % 3 == 1},{n % 3 == 2}"),
        "label is learned, 2 classes",
        4,
        ("False", "True"),
    ),
    "columns of words that were taken apart before": Case(
        rows("red,green,blue,b,label", lambda n: f"{hot(n * 7 % 3, 3)},{A[n][1]},{n % 2}"), "label is learned", 4
    ),
    "classes that may be none": Case(
        rows("a,b,label", lambda n: f"{ab(n)},{'unknown' if n % 5 == 1 else 'xy'[n % 2]}"),
        "unknown: a class, which may mean that the label is missing; if so, leave these cells empty.",
        classes=("unknown", "x", "y"),
    ),
    "a number for a missing label": Case(
        rows("a,b,label", lambda n: f"{ab(n)},{-999 if n % 5 == 1 else n % 2}"),
        "-999 occurs 8 times in label, far from its other values; if that means missing, leave these cells empty.",
        classes=("-999", "0", "1"),
    ),
    "yen and rupees": Case(
        rows("yen,b,label", lambda n: f"¥{n * 10},₹ {A[n][1]},{n % 2}"), "from 2 numbers", not_said="Left out"
    ),
    "units": Case(
        rows("height,b,label", lambda n: f"{150 + n} cm,{A[n][1]},{n % 2}"),
        "Left out: height (numbers with units, such as 150 cm; write the numbers alone)",
        inputs=1,
    ),
    "money in words": Case(
        rows("cost,b,label", lambda n: f"USD {n * 10}.50,{A[n][1]},{n % 2}"), "such as USD 0.50", inputs=1
    ),
    "plus and minus": Case(
        rows("a,b,label", lambda n: f"{ab(n)},{'+-'[n % 2]}"), "", classes=("+", "-"), not_said="missing"
    ),
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


@pytest.mark.parametrize("gap", ["na", "NaT", "<NA>", "(null)", "\\N", "n.a.", "N.A.", "k.A.", "—", "#NV", "#WERT!"])
@pytest.mark.parametrize("column", ["a", "kind", "label"])
def test_a_missing_value_may_be_written_in_many_ways(gap: str, column: str, tmp_path: Path) -> None:
    def row(n: int) -> str:
        cells = {"a": str(A[n][0]), "kind": "xy"[n // 20], "label": "uv"[n % 2]}
        return ",".join((cells | ({column: gap} if n % 9 == 4 else {})).values())

    (tmp_path / "x.csv").write_text(rows("a,kind,label", row))
    known = read(tmp_path / "x.csv")
    said = {"a": "4 missing values are filled", "kind": "4 missing words are", "label": "4 rows have no label"}[column]
    assert said in known.summary
    assert known.data.class_names == ("u", "v")


def test_a_label_of_one_column_for_each_class_is_chosen_or_recognized_again(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(rows("a,b,x,y,z", lambda n: f"{ab(n)},{hot(n % 3, 3)}"))
    known = read(tmp_path / "x.csv")
    assert known.preview is not None
    assert [column.role for column in known.preview.columns] == ["number", "number", "label", "label", "label"]
    chosen = read(tmp_path / "x.csv", Reading(label="z"))
    assert 'exactly one of z and x, y is 1, so these tell the label; say data.leave_out = ["x", "y"]' in chosen.summary
    recipe = known.data.recipe
    assert recipe is not None
    (tmp_path / "gap.csv").write_text(rows("a,b,x,y,z", lambda n: f"{ab(n)},{hot(n % 3 if n != 7 else 9, 3)}"))
    gap = read(tmp_path / "gap.csv")
    assert gap.data.class_names == ("x", "y", "z")
    assert "1 row has no label and is left out." in gap.summary
    (tmp_path / "y.csv").write_text("z,y,x,b,a\n1,0,0,2,3\n0,0,1,4,5\n1,1,0,6,7\n")
    other = same_kind(tmp_path / "y.csv", recipe)
    assert other.labels.tolist() == [2, 0, -1]
    assert other.inputs.tolist() == [[3, 2], [5, 4], [7, 6]]
    (tmp_path / "z.csv").write_text("a,b\n3,2\n5,4\n")
    assert same_kind(tmp_path / "z.csv", recipe).labels.tolist() == [-1, -1]


def test_an_encoding_that_cannot_be_told_is_reported(tmp_path: Path) -> None:
    text = rows("a,b,label", lambda n: f"{ab(n)},{'кот' if n % 2 else 'пёс'}")
    (tmp_path / "x.csv").write_bytes(text.encode("cp1251"))
    assert GUESSED in read(tmp_path / "x.csv").notes
    (tmp_path / "x.csv").write_bytes(text.encode())
    assert GUESSED not in read(tmp_path / "x.csv").summary


@pytest.mark.parametrize("mark", [",", "."])
def test_thousands_are_no_decimals(mark: str, tmp_path: Path) -> None:
    values = [850 if n % 2 else 1_200 + 30 * n for n in range(N)]
    text = rows("income;b;label", lambda n: f"{values[n]:,};{n % 7};{n % 2}".replace(",", mark))
    (tmp_path / "x.csv").write_text(text)
    data = read(tmp_path / "x.csv").data
    assert sorted(np.concatenate([data.train.inputs, data.test.inputs])[:, 0].tolist()) == sorted(values)


@pytest.mark.parametrize("mark", [",", "."])
def test_three_decimals_are_no_thousands(mark: str, tmp_path: Path) -> None:
    text = rows("a;b;label", lambda n: f"{1 + abs(A[n][0]):.3f};{n};{n % 2}".replace(".", mark))
    (tmp_path / "x.csv").write_text(text)
    data = read(tmp_path / "x.csv").data
    assert np.concatenate([data.train.inputs, data.test.inputs])[:, 0].max() < 10


def test_a_column_that_begins_late_holds_numbers_all_the_same(tmp_path: Path) -> None:
    text = "a,late,label\n" + "".join(f"{n % 7},{'' if n < 2_500 else n / 4},{n % 2}\n" for n in range(3_000))
    (tmp_path / "x.csv").write_text(text)
    known = read(tmp_path / "x.csv")
    assert known.data.train.shape == (2,)
    assert "2,500 missing values are filled" in known.summary


@pytest.mark.parametrize(
    ("name", "parts", "sizes", "own_test"),
    [
        ("split", ("train", "test", "val"), (14, 13, 13), True),
        ("Set", ("Training", "Testing"), (20, 0, 20), True),
        ("subset", ("train", "validation"), (17, 20, 3), False),
    ],
)
def test_a_column_may_say_which_rows_are_to_test(
    name: str, parts: tuple[str, ...], sizes: tuple[int, int, int], own_test: bool, tmp_path: Path
) -> None:
    text = rows(f"a,{name},label", lambda n: f"{n}.25,{parts[n % len(parts)]},{n // 3 % 2}")
    (tmp_path / "x.csv").write_text(text)
    known = read(tmp_path / "x.csv", Reading(label="label"))
    data, validation = known.data, known.validation or 0
    assert (len(data.train) - validation, validation, len(data.test)) == sizes
    assert known.has_own_test == own_test
    assert data.train.shape == (1,)
    of_test = {int(value) % len(parts) for value in data.test.inputs[:, 0].tolist()}
    assert of_test == ({1} if own_test else {0})
    assert not validation or {int(v) % len(parts) for v in data.train.inputs[-validation:, 0].tolist()} == {
        len(parts) - 1
    }


def test_columns_are_left_out_by_name_or_number(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(rows("a,Long Name,species_name,species", lambda n: f"{ab(n)},{'xy'[n % 2]},{n % 2}"))
    assert 'say data.leave_out = ["species_name"]' in read(path).summary
    for names in (("species_name", "long_name"), ("3", "2")):
        known = read(path, Reading(leave_out=names))
        assert known.data.train.shape == (1,)
        assert "Left out: Long Name (by you), species_name (by you)" in known.summary
        assert known.preview is not None
        assert [column.is_used for column in known.preview.columns] == [True, False, False, True]
    assert read(path, Reading(leave_out=("species",))).data.class_names == ("x", "y")
    with pytest.raises(DataError, match=r"data\.leave_out: 'colour' is not one of a, Long Name"):
        read(path, Reading(leave_out=("colour",)))
    with pytest.raises(DataError, match=r"data\.leave_out: 'species' is the label"):
        read(path, Reading(label="species", leave_out=("species",)))
    with pytest.raises(DataError, match="has no column to learn"):
        read(path, Reading(leave_out=("1", "2", "3")))


def taken(path: Path, *names: str) -> UserData:
    return read(path, Reading(label="label", take_in=names))


def test_columns_that_netviz_leaves_out_are_taken_in_by_name_or_number(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(
        rows("Id,day,same,note,split,label", lambda n: f"{n + 7},{n % 28 + 1}.{n % 5 + 1}.2024,x,remark {n % 30},"
             f"{'test' if n > 29 else 'train'},{n % 2}")
    )  # fmt: skip
    with pytest.raises(
        DataError, match=r'to learn from it all the same, say data\.take_in = \["Id", "day", "same", "split'
    ):
        read(path)
    known = taken(path, "id", "2")
    assert "from 2 numbers (1 column of numbers, 0 of words, 1 of dates, in days)" in known.summary
    assert known.preview is not None
    assert [column.role.partition(":")[0] for column in known.preview.columns[:3]] == ["number", "days", "left out"]
    assert [column.can_be_taken_in for column in known.preview.columns] == [False, False, True, False, True, False]
    both = np.concatenate([known.data.train.inputs, known.data.test.inputs])
    row = {n + 7: (date(2024, n % 5 + 1, n % 28 + 1) - date(2000, 1, 1)).days for n in range(N)}
    assert {int(one): int(days) for one, days in both.tolist()} == row
    assert len(taken(path, "split").data.test) == 10, "it says the parts all the same"
    assert taken(path, "same").data.train.shape == (1,)
    recipe = known.data.recipe
    assert recipe is not None
    (tmp_path / "y.csv").write_text("day,Id\n3.1.2000,1\nsoon,2\n")
    other = same_kind(tmp_path / "y.csv", recipe).inputs
    assert other[0].tolist() == [1, 2]
    assert other[1, 1] == pytest.approx(both[:30, 1].mean(), rel=0.01)
    with pytest.raises(DataError, match=r"data\.take_in: 'note' of .*x\.csv cannot become numbers: text of more"):
        taken(path, "note")
    with pytest.raises(DataError, match=r"data\.take_in: 'colour' is not one of Id, day"):
        taken(path, "colour")
    with pytest.raises(DataError, match=r"data\.take_in: 'label' is the label"):
        taken(path, "label")
    with pytest.raises(DataError, match=r"data\.take_in: 'Id' is in data\.leave_out, too"):
        read(path, Reading(leave_out=("1",), take_in=("Id",)))


DATES = {
    "2024-05-31": ("2024-02-29", "2024-03-01", 1.0),
    "with a time": ("2024-02-29T23:00:00Z", "2024-03-01 11:30", 12.5 / 24),
    "day first": ("31/01/2024", "01/02/2024", 1.0),
    "month first": ("01/31/24", "02/01/24", 1.0),
    "with points": ("1.2.1999", "1.3.1999", 28.0),
    "times": ("6:00", "18:30:00", 12.5 / 24),
}


@pytest.mark.parametrize("name", DATES)
def test_dates_that_are_taken_in_become_days(name: str, tmp_path: Path) -> None:
    one, other, days = DATES[name]
    (tmp_path / "x.csv").write_text(rows("when,label", lambda n: f"{(one, other)[n // 2 % 2]},{n % 2}"))
    values = np.unique(taken(tmp_path / "x.csv", "when").data.train.inputs)
    assert np.ptp(values) == pytest.approx(days, abs=1e-3)


@pytest.mark.parametrize(
    ("some", "why"),
    [
        (["01/02/2024", "03/04/2024"], "nothing tells whether the day or the month comes first"),
        (["13/02/2024", "03/14/2024"], "its dates are not all written in one way"),
        (["2024-01-01", "1.2.2024"], "its dates are not all written in one way"),
        (["2024-01-01"] * 19 + ["2024-02-30"], "its dates are not all written in one way"),
    ],
)
def test_dates_that_could_be_misread_are_refused(some: list[str], why: str, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(rows("a,when,label", lambda n: f"{A[n][0]},{some[n // 2 % len(some)]},{n % 2}"))
    assert read(tmp_path / "x.csv").data.train.shape == (1,)
    with pytest.raises(DataError, match=f"data.take_in: in 'when' of .*x.csv, {why}"):
        taken(tmp_path / "x.csv", "when")


@pytest.mark.parametrize(("top", "bits"), [(1_000, 10), (4_000, 12), (16_000, 14), (60_000, 16)])
def test_pixels_of_any_number_of_bits_reach_from_black_to_white(top: int, bits: int, tmp_path: Path) -> None:
    images = np.random.default_rng(0).integers(0, top, (N, 9, 9)).astype(np.uint16)
    np.savez(tmp_path / "x.npz", images=images, labels=np.arange(N) % 2)
    data = read(tmp_path / "x.npz").data
    np.testing.assert_allclose(data.train.inputs.max(), images.max() / (2**bits - 1), rtol=0.01)


def test_examples_that_are_all_alike_are_reported(tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", images=np.zeros((N, 9, 9), np.uint8), labels=np.arange(N) % 2)
    assert "All examples are the same" in read(tmp_path / "x.npz").summary


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


def test_emnist_lies_on_its_side_which_is_reported(tmp_path: Path) -> None:
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
