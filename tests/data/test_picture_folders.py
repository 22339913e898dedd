"""Folders of pictures as people have them: splits above the classes, stray system files, damaged files, photos."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.data import catalogue
from netviz.data.overview import overview_of
from netviz.data.picture_tree import tree_of
from netviz.data.reading import Reading
from netviz.data.user_data import read
from netviz.errors import DataError
from tests.data.test_user_data import digit

CHANCE = np.random.default_rng(3)


def ink(number: int) -> np.ndarray:
    """Light writing on black, 28 × 28."""
    image = np.zeros((28, 28), np.uint8)
    image[4 + number % 3 : 22, 12:15] = 200
    image[10:13, 6 : 10 + number % 9] = 220
    return image


def put(folder: Path, name: str, image: np.ndarray) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    Image.fromarray(image).save(folder / name)
    return folder / name


def classes(folder: Path, names: str = "ab", count: int = 12) -> Path:
    for name in names:
        for number in range(count):
            put(folder / name, f"{number}.png", ink(number))
    return folder


@pytest.mark.parametrize(
    "names", [("train", "test", "val"), ("Training", "Testing", "validation"), ("train", "test", "")]
)
def test_parts_above_the_classes_are_taken_as_such(names: tuple[str, str, str], tmp_path: Path) -> None:
    for name, count in zip(names, (14, 5, 4), strict=True):
        if name:
            classes(tmp_path / "set" / name, count=count)
    known = read(tmp_path)
    source = catalogue.source(str(tmp_path))
    assert len(known.data.test) == 10
    assert known.data.class_names == ("a", "b")
    expected = (28, 8) if names[2] else (26, 2)
    assert (source.train, source.validation) == expected
    assert "28 to learn" in known.summary
    assert "10 to test" in known.summary


def test_parts_within_the_classes_are_taken_as_such(tmp_path: Path) -> None:
    for name in "abc":
        for split, first, last in (("train", 0, 14), ("Test", 14, 19), ("val", 19, 21)):
            for number in range(first, last):
                put(tmp_path / "set" / name / split, f"{number}.png", ink(number))
    known = read(tmp_path)
    assert known.data.class_names == ("a", "b", "c")
    assert (len(known.data.train), known.validation, len(known.data.test)) == (48, 6, 15)
    assert "taken together" not in known.summary
    put(tmp_path / "set" / "c" / "later", "0.png", ink(0))
    assert "c (Test, later, train, val)" in read(tmp_path).summary


def test_a_link_is_followed_unless_it_leads_back(tmp_path: Path) -> None:
    place, other = classes(tmp_path / "set"), classes(tmp_path / "other", "c")
    (place / "c").symlink_to(other / "c")
    for folder, target in ((place, place), (place / "a", place / "a"), (place / "a", place), (other / "c", place)):
        (folder / f"back{len(list(folder.iterdir()))}").symlink_to(target)
    with tree_of(place) as tree:
        assert tree.inside().folders == ["a", "b", "c"]
        assert [tree.inside((name,)).folders for name in "abc"] == [[], [], []]
        assert len(list(tree.all_pictures())) == 36
    assert read(place).data.class_names == ("a", "b", "c")
    lone = tmp_path / "lone"
    lone.mkdir()
    (lone / "itself").symlink_to(lone)
    with pytest.raises(DataError, match="has no pictures"):
        read(lone)


def test_a_class_that_only_the_test_part_has_is_named(tmp_path: Path) -> None:
    classes(tmp_path / "train", "ab")
    classes(tmp_path / "test", "abz")
    with pytest.raises(DataError, match="the class z is to be tested but not learned"):
        read(tmp_path)


def test_what_systems_leave_behind_is_ignored(tmp_path: Path) -> None:
    classes(tmp_path)
    for place in (
        tmp_path / "a" / "._0.png",
        tmp_path / ".DS_Store",
        tmp_path / "b" / "Thumbs.db",
        tmp_path / "b" / ".x.jpg",
    ):
        place.write_bytes(bytes([0, 5, 22, 7]) + bytes(400))
    put(tmp_path / ".ipynb_checkpoints", "0-checkpoint.png", ink(0))
    put(tmp_path / "__MACOSX", "0.png", ink(0))
    known = read(tmp_path)
    assert known.summary.startswith("24 pictures in 2 classes (a, b)")


def test_damaged_pictures_are_left_out_and_all_named(tmp_path: Path) -> None:
    classes(tmp_path)
    whole = (tmp_path / "a" / "3.png").read_bytes()
    (tmp_path / "a" / "3.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "b" / "7.png").write_bytes(b"")
    known = read(tmp_path)
    assert known.summary.startswith("22 pictures in 2 classes")
    assert "2 pictures are left out" in known.summary
    for place in ("a/3.png", "b/7.png"):
        assert place in known.summary
    (tmp_path / "b" / "8.png").write_bytes(b"no picture")
    with pytest.raises(DataError, match=r"and 2 more of 24 pictures"):
        read(tmp_path)


def test_photographs_are_not_turned_by_their_frames(tmp_path: Path) -> None:
    for name, step in (("stripes", 8), ("dots", 5)):
        for number in range(12):
            values = CHANCE.integers(60, 120, (64, 64)).astype(float)
            values[::step] += 100
            if number % 2:
                values[:3] = values[-3:] = values[:, :3] = values[:, -3:] = 230
            put(tmp_path / name, f"{number}.png", values.clip(0, 255).astype(np.uint8))
    known = read(tmp_path)
    assert "do not look like writing" in known.summary
    centre = known.data.train.inputs[:, 0, 8:20, 8:20].mean(axis=(1, 2))
    assert float(np.ptp(centre)) < 40, "with and without a frame they are alike"


def test_dark_and_light_writing_comes_out_alike(tmp_path: Path) -> None:
    classes(tmp_path / "light")
    for name in "ab":
        for number in range(12):
            put(tmp_path / "dark" / name, f"{number}.png", 255 - ink(number))
    one, other = (read(tmp_path / name).data.train.inputs for name in ("light", "dark"))
    np.testing.assert_array_equal(one, other)


def test_size_and_colour_are_settings(tmp_path: Path) -> None:
    for name, colour in (("red", (220, 40, 40)), ("blue", (40, 40, 220))):
        for number in range(12):
            image = np.zeros((40, 50, 3), np.uint8)
            image[...] = colour
            image[number : number + 9, 5:30] = 255
            put(tmp_path / name, f"{number}.png", image)
    assert read(tmp_path).data.train.shape == (1, 28, 28)
    data = read(tmp_path, Reading(size=32, colour=True)).data
    assert data.train.shape == (3, 32, 32)
    first = data.train.labels == data.class_names.index("red")
    middle = data.train.inputs[:, :, -1, -1]
    assert (middle[first] == (220, 40, 40)).all()
    assert (middle[~first] == (40, 40, 220)).all()
    assert read(tmp_path, Reading(size=16)).data.train.shape == (1, 16, 16)
    with pytest.raises(DataError, match="does not apply to"):
        read(tmp_path, Reading(label="red"))


def test_writing_is_fitted_at_any_size(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
        for number in range(8):
            digit(size=90 + number).convert("RGB").save(tmp_path / name / f"{number}.png")
    image = read(tmp_path, Reading(size=42)).data.train.inputs[0, 0]
    rows = np.flatnonzero(image.max(axis=1) > 60)
    assert image.shape == (42, 42)
    assert 26 <= rows[-1] - rows[0] + 1 <= 32, "20 of 28 pixels, at this size"


def odd_ones(folder: Path, share: int) -> Path:
    """Writing dark on light, one of `share` the other way round, and all of it of 40 × 40."""
    for name in "ab":
        for number in range(20):
            image = np.pad(ink(number), 6)
            put(folder / name, f"{number}.png", image if number % share == 0 else 255 - image)
    return folder


def test_ink_is_decided_once_for_the_set_and_said(tmp_path: Path) -> None:
    known = read(odd_ones(tmp_path, 10))
    assert (
        "dark on light, which is turned round, as are 4 that look otherwise (otherwise say data.ink)" in known.summary
    )
    each = read(tmp_path, Reading(ink="each"))
    assert "36 dark on light, which are turned round, and 4 light on dark." in each.summary
    assert not np.array_equal(known.data.train.inputs, each.data.train.inputs)
    light = read(tmp_path, Reading(ink="light"))
    assert "light on dark, also 36 that look otherwise." in light.summary
    left = read(tmp_path, Reading(ink="none"))
    assert "do not look like writing" in left.summary
    assert int(np.median(left.data.train.inputs)) == 255, "as in the files"


def test_writing_of_both_kinds_is_turned_by_one_rule_with_a_warning(tmp_path: Path) -> None:
    known = read(odd_ones(tmp_path, 3))
    assert (
        "dark on light, which is turned round, as are 14 that look otherwise (otherwise say data.ink)" in known.summary
    )
    warning = '14 pictures look light on dark, unlike the others; data.ink = "each" decides for each alone.'
    assert warning in known.warnings
    assert warning in known.summary
    each = read(tmp_path, Reading(ink="each"))
    assert "26 dark on light, which are turned round, and 14 light on dark." in each.summary
    assert not any("unlike the others" in one for one in each.warnings)


def stains(folder: Path, light: int) -> Path:
    """Grainy stains on nothing, which are no writing; `light` of them light, the others dark."""
    for name in "ab":
        for number in range(10):
            values = CHANCE.integers(0, 60, (28, 28, 4), dtype=np.uint8)
            values[..., 3] = 255
            values[:, :5, 3] = 0
            if number < light:
                values[..., :3] += 190
            put(folder / name, f"{number}.png", values)
    return folder


@pytest.mark.parametrize(("light", "ground", "paper"), [(1, "white", 255), (9, "black", 0)])
def test_ground_is_one_for_the_set_and_said(light: int, ground: str, paper: int, tmp_path: Path) -> None:
    known = read(stains(tmp_path, light))
    assert f"20 are transparent in part, laid on {ground}." in known.summary
    assert (known.data.train.inputs[:, 0, :, 0] == paper).all()
    assert (read(tmp_path, Reading(ground="white")).data.train.inputs[:, 0, :, 0] == 255).all()
    each = read(tmp_path, Reading(ground="each")).data.train.inputs[:, 0, :, 0]
    assert set(np.unique(each)) == {0, 255}


def test_ink_that_would_vanish_on_the_ground_of_the_set_stays(tmp_path: Path) -> None:
    for name in "ab":
        for number in range(10):
            values = np.zeros((28, 28, 4), np.uint8)
            values[4:20, 4 + number : 8 + number] = (255, 255, 255, 255) if number == 0 else (0, 0, 0, 255)
            put(tmp_path / name, f"{number}.png", values)
    data = read(tmp_path).data
    assert all(np.ptp(image) for image in data.train.inputs)


def test_sixteen_bits_have_one_scale_for_the_set(tmp_path: Path) -> None:
    for name, top in (("dim", 4_000), ("bright", 60_000)):
        for number in range(10):
            values = CHANCE.integers(0, top, (28, 28)).astype(np.uint16)
            put(tmp_path / name, f"{number}.png", values)
    known = read(tmp_path)
    assert "Pixels of 0 to 65535 become 0 to 255." in known.summary
    dim = known.data.train.labels == known.data.class_names.index("dim")
    assert known.data.train.inputs[dim].max() <= 16
    assert known.data.train.inputs[~dim].max() > 200


def test_pictures_in_folders_of_a_class_are_of_that_class(tmp_path: Path) -> None:
    classes(tmp_path)
    for number in range(12):
        put(tmp_path / "c" / "upper" / "italic", f"{number}.png", ink(number))
        put(tmp_path / "a" / "more", f"{number}.jfif", ink(number))
    known = read(tmp_path)
    assert known.data.class_names == ("a", "b", "c")
    assert len(known.data.train) + len(known.data.test) == 48
    assert "taken together: a (more); to make" in " ".join(known.warnings), "c has one folder for all of its pictures"


@pytest.mark.parametrize("above", ["", "train"])
def test_folders_within_classes_that_are_taken_together_are_named(above: str, tmp_path: Path) -> None:
    for name in ("animals/cat", "animals/dog", "birds/owl", "birds/far/emu", "fish"):
        classes(tmp_path / above / name / "..", name.rpartition("/")[2:])
    known = read(tmp_path)
    assert known.data.class_names == ("animals", "birds", "fish")
    said = "Folders within a class are taken together: animals (cat, dog), birds (far/emu, owl); to make each of them"
    assert said in known.summary
    assert any(finding.is_warning and said in finding.sentence for finding in overview_of(known).findings)


def test_whatever_is_not_learned_from_is_reported(tmp_path: Path) -> None:
    classes(tmp_path / "train")
    for number in range(5):
        put(tmp_path / "test", f"{number}.png", ink(number))
    (tmp_path / "train" / "c").mkdir()
    (tmp_path / "train" / "c" / "1.heic").write_bytes(b"1")
    known = read(tmp_path)
    assert known.data.class_names == ("a", "b")
    for said in (
        "There is no picture in c.",
        "5 pictures lie in no class's folder and are left out: test/0.png, test/1.png",
        "1 picture is of a format that netviz does not read, and is left out: train/c/1.heic.",
    ):
        assert said in known.summary
        assert any(said in warning for warning in known.warnings)


def test_names_of_classes_may_be_written_otherwise_in_the_test_part(tmp_path: Path) -> None:
    for part, names in (("train", ("Big Cat", "07")), ("test", ("big_cat", "7"))):
        for name in names:
            for number in range(12):
                put(tmp_path / part / name, f"{number}.png", ink(number))
    data = read(tmp_path).data
    assert (len(data.train), len(data.test)) == (24, 24)
    assert set(data.class_names) == {"07", "Big Cat"}


@pytest.mark.parametrize("name", ["train.csv", "x.npz", "x.parquet", "train-images-idx3-ubyte"])
@pytest.mark.parametrize("zipped", [False, True])
def test_a_folder_of_other_data_is_refused_with_what_to_open(name: str, zipped: bool, tmp_path: Path) -> None:
    path = tmp_path / "set"
    path.mkdir()
    (path / name).write_bytes(b"1")
    if zipped:
        path = tmp_path / "set.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(name, b"1")
    if "ubyte" in name and not zipped:
        return  # which is a set of its own
    with pytest.raises(DataError, match=f"has no pictures, but {name}; .*open that"):
        read(path)


def test_a_table_comes_before_folders_that_are_no_classes(tmp_path: Path) -> None:
    rows = []
    for number in range(24):
        put(tmp_path / f"images_part_{number % 2}", f"{number}.png", ink(number))
        rows.append(f"{number},{'xy'[number // 2 % 2]}\n")
    (tmp_path / "metadata.csv").write_text("image,label\n" + "".join(rows))
    assert read(tmp_path).data.class_names == ("x", "y")
    (tmp_path / "metadata.csv").write_text("image,label\n" + "".join(rows).replace("x", "images_part_0"))
    assert read(tmp_path).data.class_names == ("images_part_0", "images_part_1")
