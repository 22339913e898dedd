"""Where a command may write: it overwrites what netviz has written, and nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from netviz import config as configs
from netviz import places
from netviz.data.dataset import DataSet
from netviz.errors import UserError
from netviz.places import GRAPHIC, PICTURE, place_for
from netviz.run import build, model_file
from netviz.run.model_file import MODEL, Model
from netviz.run.report import REPORT, write_report

KINDS = [MODEL, REPORT, PICTURE, GRAPHIC]


def refused(kind: places.Kind, path: Path, *others: Path) -> str:
    before = path.read_bytes() if os.path.isfile(path) else None  # noqa: PTH113  (which knows no error)
    with pytest.raises(UserError) as caught:
        place_for(kind, path, "--there", others)
    if before is not None:
        assert path.read_bytes() == before
    said = str(caught.value)
    assert said.startswith("--there: ")
    assert said.endswith(".")
    assert "\n" not in said
    return said


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.suffix)
def test_a_place_is_known_by_its_suffix(kind: places.Kind, tmp_path: Path) -> None:
    assert place_for(kind, tmp_path / "new", "--there") == tmp_path / f"new{kind.suffix}"
    assert place_for(kind, tmp_path / f"new{kind.suffix}", "--there") == tmp_path / f"new{kind.suffix}"
    upper = tmp_path / f"new{kind.suffix.upper()}"
    assert place_for(kind, upper, "--there") == upper
    said = refused(kind, tmp_path / "model.bin")
    assert f"which ends in {kind.suffix}" in said
    assert f"take {tmp_path / 'model.bin'}{kind.suffix}." in said
    assert "is not a name for" in refused(kind, tmp_path / "run.toml")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.suffix)
@pytest.mark.parametrize(
    "content",
    [b"seed = 1", b"[1, 2, 3]", b'{"name": "a package"}', b"[" * 100_000, b"\xff\xfe", b"\x00" * 100, b"1" * 5000],
    ids=["toml", "list", "json", "deep", "binary", "zeros", "number"],
)
def test_a_file_of_another_kind_is_not_written_over(kind: places.Kind, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"there{kind.suffix}"
    path.write_bytes(content)
    assert "already exists and is not" in refused(kind, path)
    link = tmp_path / f"link{kind.suffix}"
    link.symlink_to(path)
    assert "already exists and is not" in refused(kind, link)
    path.write_bytes(b"")
    assert place_for(kind, path, "--there") == path


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.suffix)
def test_folders_devices_and_missing_folders(kind: places.Kind, tmp_path: Path) -> None:
    assert "it is a folder" in refused(kind, tmp_path)
    (tmp_path / f"d{kind.suffix}").mkdir()
    assert "it is a folder" in refused(kind, tmp_path / f"d{kind.suffix}")
    fifo = tmp_path / f"f{kind.suffix}"
    os.mkfifo(fifo)
    assert "it is not an ordinary file" in refused(kind, fifo)
    assert "it is not an ordinary file" in refused(kind, Path("/dev/null"))
    assert "no such file or directory" in refused(kind, tmp_path / "no" / f"x{kind.suffix}")
    assert "it is a folder" in refused(kind, Path())
    refused(kind, tmp_path / f"nul\0{kind.suffix}")
    refused(kind, tmp_path / "nul\0")
    refused(kind, tmp_path / ("n" * 5000))


def test_what_netviz_wrote_is_written_over(tmp_path: Path, digits: DataSet) -> None:
    config = configs.parse("")
    model, report = tmp_path / "m.netviz", tmp_path / "r.json"
    model_file.save_model(model, Model(config, build.build_network(config, digits)))
    assert place_for(MODEL, model, "--save") == model
    write_report(report, {"test_accuracy": 1.0})
    assert place_for(REPORT, report, "--report") == report
    report.write_text(json.dumps([{"netviz_mean": 1.0}]))
    assert place_for(REPORT, report, "--report") == report


def test_one_file_is_not_two(tmp_path: Path) -> None:
    path, link = tmp_path / "m.netviz", tmp_path / "r.json"
    link.symlink_to(path)
    assert "of the same command" in refused(REPORT, link, tmp_path / "other", path)
    link.unlink()
    path.write_bytes(b"")
    link.hardlink_to(path)
    assert "of the same command" in refused(REPORT, link, path)
