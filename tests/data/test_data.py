"""Where examples come from: the embedded digits, IDX files, MNIST, files of strokes."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import struct
from pathlib import Path

import numpy as np
import pytest

from netviz.assets import asset
from netviz.data import catalogue
from netviz.data.dataset import DataSet
from netviz.data.downloads import missing
from netviz.data.idx import read_idx
from netviz.data.mnist import REMOTES
from netviz.drawing.strokes import read_strokes
from netviz.errors import DataError

# What takes ten seconds and more to draw; some of each stand for all in tests/data/test_generated.py.
DRAWN = ("pen-strokes", "pen-strokes-all", "not-digits")


def test_the_embedded_digits_are_split_evenly(digits: DataSet) -> None:
    parts = digits.split(4000, 500)
    for examples, each in ((parts.train, 400), (parts.validation, 50), (parts.test, 50)):
        np.testing.assert_array_equal(np.bincount(examples.labels), [each] * 10)
        assert examples.inputs.dtype == np.uint8
        assert examples.shape == (1, 28, 28)


def test_no_embedded_digit_is_in_two_parts(digits: DataSet) -> None:
    parts = digits.split(4000, 500)
    seen = [{image.tobytes() for image in examples.inputs} for examples in (parts.train, parts.validation, parts.test)]
    assert not seen[0] & seen[1]
    assert not seen[0] & seen[2]
    assert not seen[1] & seen[2]


def test_more_than_there_is_cannot_be_split(digits: DataSet) -> None:
    with pytest.raises(DataError, match=r"4,400 \+ 200 examples are more than the 4,500"):
        digits.split(4400, 200)


def idx(shape: tuple[int, ...], content: bytes | None = None, kind: int = 8) -> bytes:
    values = bytes(int(np.prod(shape))) if content is None else content
    return struct.pack(f">BBBB{len(shape)}I", 0, 0, kind, len(shape), *shape) + values


def test_idx_files_are_read_gzipped_or_not(tmp_path: Path) -> None:
    content = idx((2, 3), bytes(range(6)))
    (tmp_path / "a").write_bytes(content)
    (tmp_path / "a.gz").write_bytes(gzip.compress(content))
    for name in ("a", "a.gz"):
        np.testing.assert_array_equal(read_idx(tmp_path / name), np.arange(6).reshape(2, 3))


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "not an IDX file: it begins with nothing"),
        (b"\x89PNG....", "not an IDX file: it begins with 89 50 4e 47"),
        (idx((2, 2), kind=13), "should hold 4 values but holds 1"),
        (idx((2, 2), kind=7), "not an IDX file: it begins with 00 00 07 02"),
        (idx((2, 2))[:10], "ends within its header"),
        (idx((2, 3), bytes(5)), "should hold 6 values but holds 5"),
        (idx((2, 3), bytes(7)), "should hold 6 values but holds 7"),
        (idx((60000, 60000, 60000), b""), "claims 216,000,000,000,000 bytes, more than"),
    ],
)
def test_a_wrong_idx_file_is_refused_in_a_sentence(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "x-idx3-ubyte"
    path.write_bytes(content)
    with pytest.raises(DataError, match=problem):
        read_idx(path)


def test_a_truncated_gzip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.gz"
    path.write_bytes(gzip.compress(idx((100, 100), bytes(np.random.default_rng(0).bytes(10_000))))[:-500])
    with pytest.raises(DataError, match="cut off or damaged"):
        read_idx(path)
    path.write_bytes(b"no gzip")
    with pytest.raises(DataError, match="is not an IDX file"):
        read_idx(path)


def test_a_published_set_is_taken_from_the_data_folder(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
    with pytest.raises(DataError, match=r'kmnist is not on this machine; get it .*"digits"'):
        catalogue.load("kmnist")
    folder = tmp_path / "kmnist"
    folder.mkdir()
    (folder / "t10k-labels-idx1-ubyte").write_bytes(idx((5,)))
    with pytest.raises(DataError, match="has no file train-images-idx3-ubyte"):
        catalogue.load("kmnist")
    for part, n in (("train", 20), ("t10k", 5)):
        (folder / f"{part}-images-idx3-ubyte").write_bytes(idx((n, 28, 28)))
        (folder / f"{part}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx((n,))))
    data = catalogue.load("kmnist")
    assert (len(data.train), len(data.test)) == (20, 5)
    (folder / "train-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx((19,))))
    with pytest.raises(DataError, match="do not belong together"):
        catalogue.load("kmnist")
    (folder / "train-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx((20,), bytes([11] * 20))))
    with pytest.raises(DataError, match=r"kmnist: label 11 lies outside the classes 0…9\."):
        catalogue.load("kmnist")


def test_mnist_comes_with_netviz(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
    about = asset("mnist.md").read_text("utf-8")
    sums = dict(re.findall(r"^\| (\S+\.gz) \|.*\| (\w{64}) \|$", about, re.MULTILINE))
    files = {path.name: path for path in asset("mnist").iterdir()}
    contents = {name: gzip.decompress(path.read_bytes()) for name, path in files.items()}
    assert sums == {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
    data = catalogue.load("mnist")
    assert (len(data.train), len(data.test)) == (60_000, 10_000)
    assert data.train.labels[:5].tolist() == [5, 0, 4, 1, 9]
    assert catalogue.to_download("mnist") == []


def test_mnist_of_the_data_folder_comes_first_if_it_is_whole(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(tmp_path))
    folder = tmp_path / "mnist"
    folder.mkdir()
    for part, n in (("train", 20), ("t10k", 5)):
        (folder / f"{part}-images-idx3-ubyte").write_bytes(idx((n, 28, 28)))
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(idx((n,)))
    assert len(catalogue.load("mnist").train) == 20
    (folder / "t10k-labels-idx1-ubyte").unlink()
    assert len(catalogue.load("mnist").train) == 60_000


def test_strokes_are_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text('{"strokes": [[[1, 2], [3.5, 4]]], "digit": 7, "writer": 3}\n\n{"strokes": []}\n')
    first, second = read_strokes(path)
    assert first.strokes == [[(1.0, 2.0), (3.5, 4.0)]]
    assert (first.digit, first.writer) == (7, 3)
    assert (second.strokes, second.digit) == ([], None)


@pytest.mark.parametrize(
    "line",
    [
        "not json", "[]", '{"digit": 3}', '{"strokes": 5}', '{"strokes": [[[1]]]}', '{"strokes": [[[1, 2, 3]]]}',
        '{"strokes": [[["a", 2]]]}', '{"strokes": [], "digit": 10}', '{"strokes": [], "digit": -1}',
        '{"strokes": [[[1e999, 0]]]}', '{"strokes": [[[null, 0]]]}', "\udcff", "[" * 5000,
    ],
)  # fmt: skip
def test_a_line_that_is_no_drawing_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "s.jsonl"
    path.write_bytes(json.dumps({"strokes": []}).encode() + b"\n" + line.encode("utf-8", "surrogateescape") + b"\n")
    with pytest.raises(DataError, match=r"s\.jsonl, line 2"):
        list(read_strokes(path))


def test_strokes_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file"):
        list(read_strokes(tmp_path / "missing.jsonl"))
    path = tmp_path / "s.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"strokes": []}\n' * 2000)[:40])
    with pytest.raises(DataError, match="cut off or damaged"):
        list(read_strokes(path))
    long = tmp_path / "long.jsonl"
    long.write_text('{"strokes": [' + "[[1, 2]]," * 600_000)
    with pytest.raises(DataError, match=r"line 1 is longer than"):
        list(read_strokes(long))


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] * (name in DRAWN)) for name in catalogue.SOURCES]
)
def test_every_source_is_what_it_says(name: str, request: pytest.FixtureRequest) -> None:
    if name in REMOTES or name.startswith("pen-strokes"):
        request.getfixturevalue("real_data")
    if name in REMOTES and missing(REMOTES[name]):
        pytest.skip(f"{name} is not on this machine")
    source = catalogue.SOURCES[name]
    assert source.about
    if source.refresh is not None:
        return  # it is what the user has made of it
    data = catalogue.load(name)
    assert data.train.shape == data.test.shape == source.shape
    assert data.train.classes == source.classes
    assert len(data.train) >= source.train + source.validation


@pytest.mark.parametrize("folder", ["n" * 5_000, "/dev/zero", "/proc/self/status/x", "file", "a\x1b[2Jb"])
def test_a_data_folder_that_is_not_a_folder_has_no_data(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too long, a device, below a file, and one in which files stand where folders should."""
    if folder == "file":
        for name in ("pen-strokes", *REMOTES):
            (tmp_path / name).write_text("no folder")
        folder = str(tmp_path)
    monkeypatch.setenv("NETVIZ_DATA_DIR", folder)
    monkeypatch.setenv("XDG_DATA_HOME", folder)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))  # where a folder that is no absolute path is not followed
    for name in ("fashion-mnist", "kmnist", "pen-strokes", "pen-strokes-all", "my-drawings"):
        with pytest.raises(DataError) as caught:
            catalogue.load(name)
        said = str(caught.value)
        assert said.isprintable() and said.endswith(".") and len(said) < 600, said
    assert catalogue.load("mnist").label == "MNIST"
