"""Pictures beside a table that names them: which column is the file, which the label, and what is missing."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from netviz.data import picture_set
from netviz.data.reading import Reading
from netviz.data.user_data import read, settings_for
from netviz.errors import DataError
from tests.data.test_picture_folders import classes, ink, put

COUNT = 24
KINDS = ("oak", "ash", "elm")


def pictures(folder: Path, name: Callable[[int], str] = "{}.png".format, count: int = COUNT) -> None:
    for number in range(count):
        put(folder, name(number), ink(number % 3 * 4))


def table(place: Path, rows: list[str], head: str = "", newline: str = "\n") -> Path:
    place.write_text(newline.join([*([head] if head else []), *rows, ""]), encoding="utf-8", newline="")
    return place


def kind(number: int) -> str:
    return KINDS[number % 3]


TABLES: dict[str, tuple[str, Callable[[int], str], Callable[[int], str]]] = {
    "a header": ("filename,label", "{}.png".format, lambda n: f"{n}.png,{kind(n)}"),
    "no header": ("", "{}.png".format, lambda n: f"{n}.png,{kind(n)}"),
    "the label first": ("tree;file", "{}.png".format, lambda n: f"{kind(n)};{n}.png"),
    "no suffix": ("id,breed", "{}.png".format, lambda n: f"{n},{kind(n)}"),
    "zeros before numbers": ("id,breed", "{:05d}.png".format, lambda n: f"{n:05d},{kind(n)}"),
    "numbers without their zeros": ("id,breed", "{:05d}.png".format, lambda n: f"{n},{kind(n)}"),
    "folders in names": ("path\tclass", "{}.png".format, lambda n: f"images/{n}.png\t{kind(n)}"),
    "folders of another machine": ("path,class", "{}.png".format, lambda n: f"C:\\data\\images\\{n}.png,{kind(n)}"),
    "upper case": ("path,class", "IMG_{}.PNG".format, lambda n: f"img_{n}.png,{kind(n)}"),
    "more columns": ("n,file,width,species", "{}.png".format, lambda n: f"{n + 1},{n}.png,28,{kind(n)}"),
    "quotes": ("file,label", "{}, a.png".format, lambda n: f'"{n}, a.png","{kind(n)}"'),
    "one column a class": (
        "file," + ",".join(KINDS),
        "{}.png".format,
        lambda n: f"{n}.png," + ",".join("01"[k == kind(n)] for k in KINDS),
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_labels_are_those_of_the_table(name: str, tmp_path: Path) -> None:
    head, called, row = TABLES[name]
    pictures(tmp_path / "images", called)
    table(tmp_path / "train.csv", list(map(row, range(COUNT))), head, "\r\n")
    known = read(tmp_path)
    data = known.data
    assert sorted(data.class_names) == sorted(KINDS)
    assert (len(data.train) + len(data.test), data.train.shape) == (COUNT, (1, 28, 28))
    for part in (data.train, data.test):
        for image, label in zip(part.inputs, part.labels, strict=True):
            np.testing.assert_array_equal(image[0], ink(KINDS.index(data.class_names[label]) * 4))
    assert "named by train.csv" in known.summary


def test_what_is_missing_is_counted_and_named(tmp_path: Path) -> None:
    pictures(tmp_path / "images")
    for number in (3, 8):
        (tmp_path / "images" / f"{number}.png").unlink()
    put(tmp_path / "images", "more.png", ink(0))
    rows = [f"{n}.png,{'' if n == 5 else kind(n)}" for n in range(COUNT)]
    table(tmp_path / "labels.csv", rows, "file,label")
    said = read(tmp_path).summary
    assert "21 pictures named by labels.csv, label is learned: 3 classes" in said
    assert "There is no picture for 2 of the 24 rows of labels.csv: 3.png, 8.png." in said
    assert "1 row has no label and is left out." in said
    assert "1 picture is named by no row and left out." in said


def test_the_table_itself_may_be_opened_and_the_label_named(tmp_path: Path) -> None:
    pictures(tmp_path / "images")
    path = table(tmp_path / "x.csv", [f"{n}.png,{kind(n)},{'ab'[n % 2]}" for n in range(COUNT)], "file,kind,side")
    assert sorted(read(path).data.class_names) == sorted(KINDS)
    assert read(path, Reading(label="side", size=16)).data.class_names == ("a", "b")
    table(path, [f"{n}.png,{kind(n)},{'ab'[n % 2]}" for n in range(COUNT)], "file,one,other")
    with pytest.raises(DataError, match="several columns that may be the label"):
        read(path)
    with pytest.raises(DataError, match=r"data\.label: .file. is not one of"):
        read(path, Reading(label="file"))


def test_a_table_whose_pictures_lie_elsewhere_is_a_table(tmp_path: Path) -> None:
    path = table(tmp_path / "x.csv", [f"{n}.png,{n % 5},{kind(n)}" for n in range(COUNT)], "file,size,label")
    assert read(path).data.train.shape == (1,)


def test_tables_of_the_parts_and_a_column_that_tells_them(tmp_path: Path) -> None:
    pictures(tmp_path / "one" / "train", count=18)
    pictures(tmp_path / "one" / "test", count=6)
    for part, count in (("train", 18), ("test", 6)):
        table(tmp_path / "one" / f"{part}.csv", [f"{n}.png,{kind(n)}" for n in range(count)], "file,label")
    table(tmp_path / "one" / "sample_submission.csv", [f"{n}.png,oak" for n in range(6)], "file,label")
    pictures(tmp_path / "two" / "images")
    rows = [f"{n}.png,{kind(n)},{'Train' if n < 18 else 'Test'}" for n in range(COUNT)]
    table(tmp_path / "two" / "labels.csv", rows, "file,label,split")
    for name in ("one", "two"):
        known = read(tmp_path / name)
        assert (len(known.data.train), len(known.data.test)) == (18, 6)
        assert "18 to learn, 6 to test." in known.summary


@pytest.mark.parametrize("head", ["file,split,oak,ash,elm", "oak,ash,elm,file"])
def test_columns_of_classes_may_lie_elsewhere_in_the_table_of_another_part(head: str, tmp_path: Path) -> None:
    heads = {"train": head, "test": "file,elm,oak,ash"}
    for part, count in (("train", 18), ("test", 6)):
        pictures(tmp_path / part, count=count)
        columns = heads[part].split(",")
        splits = ["train" if n < 12 else "validation" for n in range(count)]
        cells = [
            {"file": f"{n}.png", "split": split} | {k: "01"[k == kind(n)] for k in KINDS}
            for n, split in enumerate(splits)
        ]
        table(tmp_path / f"{part}.csv", [",".join(row[column] for column in columns) for row in cells], heads[part])
    data = read(tmp_path).data
    assert (len(data.train), len(data.test)) == (18, 6)
    for image, label in zip(data.test.inputs, data.test.labels, strict=True):
        np.testing.assert_array_equal(image[0], ink(KINDS.index(data.class_names[label]) * 4))


def test_numbers_beside_pictures_are_predicted(tmp_path: Path) -> None:
    pictures(tmp_path / "images", count=60)
    table(tmp_path / "ages.csv", [f"{n}.png,{n * 1.5 + 0.25}" for n in range(60)], "file,age")
    data = read(tmp_path).data
    assert data.train.targets is not None
    assert data.scales_targets


def test_in_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "set.zip"
    pictures(tmp_path / "images")
    with zipfile.ZipFile(path, "w") as archive:
        for place in sorted((tmp_path / "images").iterdir()):
            archive.write(place, f"set/images/{place.name}")
        archive.writestr("set/train.csv", "".join(f"{n}.png,{kind(n)}\n" for n in range(COUNT)))
    assert sorted(read(path).data.class_names) == sorted(KINDS)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([f"../../etc/{n}.png,{kind(n)}" for n in range(COUNT)], ""),
        ([f"x{n}.png,{kind(n)}" for n in range(COUNT)], "pictures in one folder only"),
        ([f"{n if n < 14 else 'x'}.png,{kind(n)}" for n in range(COUNT)], ""),
        ([f"{n}.png" for n in range(COUNT)], "pictures in one folder only"),
        ([f"{n}.png,oak" for n in range(COUNT)], "every label is 'oak'"),
    ],
)
def test_tables_that_say_less(rows: list[str], said: str, tmp_path: Path) -> None:
    pictures(tmp_path / "images")
    table(tmp_path / "train.csv", rows, "file,label" if "," in rows[0] else "file")
    if said:
        with pytest.raises(DataError, match=said):
            read(tmp_path)
    else:
        assert sorted(read(tmp_path).data.class_names) == sorted(KINDS)


def test_a_changed_table_is_read_anew(tmp_path: Path) -> None:
    pictures(tmp_path / "images")
    table(tmp_path / "train.csv", [f"{n}.png,{kind(n)}" for n in range(COUNT)], "file,label")
    assert len(read(tmp_path).data.class_names) == 3
    table(tmp_path / "train.csv", [f"{n}.png,{'ab'[n % 2]}" for n in range(COUNT)], "file,label")
    assert read(tmp_path).data.class_names == ("a", "b")


def test_a_label_is_for_tables_and_not_for_folders_of_classes(tmp_path: Path) -> None:
    classes(tmp_path / "folders")
    with pytest.raises(DataError, match=r"data\.label: this does not apply to .*"):
        read(tmp_path / "folders", Reading(label="x"))
    assert "label" not in settings_for(tmp_path / "folders")
    pictures(tmp_path / "named" / "images")
    table(tmp_path / "named" / "x.csv", [f"{n}.png,{kind(n)}" for n in range(COUNT)], "file,label")
    assert "label" in settings_for(tmp_path / "named")


def test_a_picture_that_several_rows_name_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures(tmp_path / "images")
    (tmp_path / "images" / "3.png").write_bytes(b"no picture")
    table(tmp_path / "x.csv", [f"{n % COUNT}.png,{kind(n)}" for n in range(3 * COUNT)], "file,label")
    read_picture, opened = picture_set.read_picture, []

    def counted(source: Path, *given: object) -> object:
        opened.append(source)
        return read_picture(source, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(picture_set, "read_picture", counted)
    data = read(tmp_path).data
    assert len(data.train) + len(data.test) == 3 * (COUNT - 1)
    assert len(opened) == COUNT
    for image, label in zip(data.train.inputs, data.train.labels, strict=True):
        np.testing.assert_array_equal(image[0], ink(KINDS.index(data.class_names[label]) * 4))
