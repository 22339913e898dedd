"""Names and paths of data sets as strangers may write them: each is found, or refused in one sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from netviz.data import catalogue
from netviz.data.array_names import split_and_role, split_in
from netviz.data.names import compact, plain
from netviz.data.tables.names import all_named, named, unique
from netviz.data.user_data import read
from netviz.errors import DataError

BAD_NAMES = {
    "": "a name is missing",
    "digits+": "needs a data set before and after each",
    "+": "needs a data set before and after each",
    " + digits": "needs a data set before and after each",
    "digts": r"'digts' is not one of .* \(did you mean digits\?\)",
    "/a\0b": r"'/a\\x00b' has a character that no name has",
    "/a\nb": r"'/a\\nb' has a character that no name has",
    "~nosuchuser/x.csv": "begins with a user that this machine does not know",
    "n" * 300: "'nnn.*…' is not one of",
    "./" + "n" * 300: "file name too long",
    "/" + "x/" * 5_000: "file name too long",
    "./nowhere": "no such file",
    "/proc/self/mem": "is not something that netviz can learn from",
    "/dev/zero": "is not an ordinary file or folder",
}


@pytest.mark.skipif(sys.platform != "linux", reason="names there are Unicode")
def test_a_file_whose_name_no_config_can_hold_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.csv")
    path.write_text("a,b\n1,2\n")
    with pytest.raises(DataError, match="is not UTF-8, so no config can name it; rename the file"):
        catalogue.source(str(path))


@pytest.mark.parametrize("name", BAD_NAMES)
def test_an_invalid_name_is_one_sentence(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DataError, match=BAD_NAMES[name]) as caught:
        catalogue.source(name)
    said = str(caught.value)
    assert said.isprintable() and said.endswith(".") and len(said) < 400


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A folder that may not be entered, also where the tests run as root."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "mine.npz").touch()
    folder.chmod(0)
    if os.geteuid() == 0:
        os.seteuid(65534)
    yield folder
    os.seteuid(os.getuid())
    folder.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this kind are Unix's")
def test_a_folder_that_may_not_be_entered(locked: Path) -> None:
    for name in (str(locked), str(locked / "mine.npz"), f"{locked}+digits", f"{locked / 'x'}"):
        with pytest.raises(DataError, match="permission denied"):
            catalogue.source(name)


def test_both_parts_must_be_of_one_shape(tmp_path: Path) -> None:
    path = tmp_path / "two.npz"
    labels = np.arange(24) % 2
    for shape in ((24, 14, 14), (24, 28, 28, 3), (24, 5)):
        np.savez(path, x_train=np.zeros((24, 28, 28), np.uint8), y_train=labels, x_test=np.zeros(shape), y_test=labels)
        with pytest.raises(DataError, match=r"two\.npz: the training examples are of 1 × 28 × 28 values, those of"):
            read(path)


def test_a_file_that_is_there_may_be_called_what_it_likes(tmp_path: Path) -> None:
    for name in ("my\u00a0own+digits.npz", "two\nlines.npz", "naïve 数字.npz"):
        path = tmp_path / name
        np.savez(path, images=np.zeros((24, 28, 28), np.uint8), labels=np.arange(24) % 2)
        assert catalogue.source(str(path)).classes == 2


def test_paths_are_stored_from_the_root_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert catalogue.absolute("./points.csv") == str(tmp_path / "points.csv")
    assert catalogue.absolute("digits+./points.csv") == f"digits+{tmp_path / 'points.csv'}"
    for name in ("digits", "digits+my-drawings", "", "nonsense", "line\nbreak/"):
        assert catalogue.absolute(name) == name


SAME = [
    ("Sale_Price", "sale price"), ("SalePrice", "sale-price"), ("X_train", "x.train"), ("07", "7"),
    ("Class 5", "class_5"), ("  Größe ", "größe"), ("STRASSE", "straße"), ("Unnamed: 0", "unnamed:  0"),
]  # fmt: skip
DIFFERENT = [("-1", "1"), ("A+", "A"), ("A+", "A-"), ("C", "C#"), ("x1", "x01"), ("1.5", "15"), ("", "_x")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_mean_the_same(one: str, other: str) -> None:
    assert plain(one) == plain(other)
    assert compact(one) == compact(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_that_do_not(one: str, other: str) -> None:
    assert plain(one) != plain(other)


def test_columns_arrays_and_folders_follow_the_one_rule() -> None:
    for name in ("X_train", "x.train", "xTrain", "XTRAIN", "train-x"):
        assert split_and_role(name) == ("train", "inputs")
    for name in ("Sale_Price", "SalePrice", "sale-price"):
        assert named(("a", name), "sale price") == 1
    for name in ("Test", "test_set", "Test-Images", "seg_test"):
        assert split_in(name) == "test"
    assert [split_in(name) for name in ("tested", "train test", "best", "images")] == [None, None, None, None]


def test_columns_of_one_name_are_told_apart() -> None:
    assert unique(["a", "b", "a", "", " a  a ", "a", "a (2)", "a (9)"]) == (
        "a", "b", "a (2)", "column 4", "a a", "a (3)", "a (2) (2)", "a (9)"
    )  # fmt: skip
    assert unique(["a (2)", "a", "a", "a"]) == ("a (2)", "a", "a (3)", "a (4)")
    assert len(set(unique(["a"] * 100_000))) == 100_000, "in a moment, not in hours"


def test_many_columns_are_found_as_each_of_them_is() -> None:
    names, wanted = ["b", "A", "a"], ["a", "B", "2", "A", "x"]
    assert all_named(names, wanted) == [named(names, name) for name in wanted] == [2, 0, 1, 1, None]
