"""The table of runs in a folder: netviz reads back what it has written, and does not trust what others have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from netviz.config import Config
from netviz.engine.history import History, Validation
from netviz.run.run_list import MOST_RUNS, RunList, load_runs, save_runs
from netviz.run.run_record import COLUMNS, RecordedCurves, Remarks, RunRecord

NAME = "runs.json"


def record(number: int = 1, **changes: Any) -> RunRecord:
    looks = np.stack([np.linspace(0, 3, 7), np.linspace(1, 0.1, 7), np.linspace(0.1, 0.9, 7)], axis=1)
    fields: dict[str, Any] = {
        "identity": f"{number:016x}", "started": 1e9, "started_with": Config(), "config": Config(), "steps": 12,
        "position": 3.0, "seconds": 1.5, "weights": 100, "examples": 1200, "cost": 0.5, "accuracy": 0.9, "r2": None,
        "test": None, "stopped": "", "curves": RecordedCurves(looks=looks),
    }  # fmt: skip
    return RunRecord(**(fields | changes))


def written(folder: Path, *records: RunRecord) -> Any:
    """What stands in the file of these runs."""
    save_runs(folder, RunList(records, {records[0].identity: Remarks("a name", "a note", True)}, {}, frozenset()))
    return json.loads((folder / NAME).read_text())


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    first, second = record(1), record(2, r2=0.5, accuracy=None, stopped="It diverged.", diverged=True)
    written(tmp_path, first, second)
    left = load_runs(tmp_path)
    assert [one.identity for one in left.records] == [first.identity, second.identity]
    assert left.remarks[first.identity] == Remarks("a name", "a note", True)
    assert (left.records[1].score, left.records[1].stopped, left.opens) == (0.5, "It diverged.", frozenset())
    assert left.records[0].started_with == Config()
    assert [one.diverged for one in left.records] == [False, True]
    for name in COLUMNS:
        np.testing.assert_allclose(getattr(left.records[0].curves, name), getattr(first.curves, name), rtol=1e-5)


WRONG: dict[str, tuple[str, Any]] = {
    "a path for an identity": ("identity", "../../../etc/passwd"),
    "a time that is none": ("started", -1),
    "a time after the last year": ("started", 1e14),
    "steps beyond all bounds": ("steps", 10**30),
    "a config that is none": ("started_with", "[network]\nlayers = 7"),
    "another table": ("curves", {"looks": []}),
    "curves that are too long": ("curves", {name: [[0.0] * width] * 5000 for name, width in COLUMNS.items()}),
    "curves that go back": ("curves", {name: [[1.0] * width, [0.0] * width] for name, width in COLUMNS.items()}),
    "curves that are no numbers": ("curves", {name: [[None] * width] for name, width in COLUMNS.items()}),
    "a row that is none": ("seconds", "long"),
    "curves of another width": ("curves", {name: [[1.0]] for name in COLUMNS}),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_row_that_cannot_be_is_left_out_and_the_others_stay(what: str, tmp_path: Path) -> None:
    table = written(tmp_path, record(1), record(2))
    field, value = WRONG[what]
    table["runs"][0][field] = value
    content = json.dumps(table)
    (tmp_path / NAME).write_text(content)
    (tmp_path / f"row-{record(1).identity}.netviz").write_bytes(b"what it had learned")
    left = load_runs(tmp_path)
    assert [one.identity for one in left.records] == [record(2).identity]
    (aside,) = tmp_path.glob("unreadable-*.json")
    assert aside.name in left.problem and aside.read_text() == content
    save_runs(tmp_path, left)
    assert (tmp_path / f"row-{record(1).identity}.netviz").exists(), "the list that was set aside may name it"


@pytest.mark.parametrize(
    "text", [b"", b"7", b'{"runs": [{"identity": 7}]}', b'{"runs": {}}', b"[" * 100_000, b'{"runs": [], "\xff": 1}',
             b'{"runs": [{"identity": "\xff"}]}'],
)  # fmt: skip
def test_a_list_that_cannot_be_read_is_set_aside_with_its_models(text: bytes, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(text)
    model = tmp_path / f"row-{record(1).identity}.netviz"
    model.write_bytes(b"what it had learned")
    left = load_runs(tmp_path)
    assert left.records == ()
    if text.startswith(b'{"runs": [{'):  # a list, of which no row can be read
        assert "Some runs" in left.problem
    (aside,) = tmp_path.glob("unreadable-*.json")
    assert aside.name in left.problem and aside.read_bytes() == text
    save_runs(tmp_path, left)
    assert model.exists()


def test_a_list_behind_a_link_that_leads_nowhere_is_set_aside_with_its_models(tmp_path: Path) -> None:
    (tmp_path / NAME).symlink_to(tmp_path / "unmounted" / NAME)
    (model := tmp_path / f"row-{record(1).identity}.netviz").write_bytes(b"what it had learned")
    left = load_runs(tmp_path)
    (aside,) = tmp_path.glob("unreadable-*.json")
    assert aside.name in left.problem and aside.is_symlink()
    save_runs(tmp_path, left)
    assert model.exists()


def test_of_a_list_that_is_too_long_the_newest_are_read_and_all_is_kept(tmp_path: Path) -> None:
    table = written(tmp_path, *(record(number) for number in range(1, MOST_RUNS + 2)))
    (model := tmp_path / f"row-{record(1).identity}.netviz").write_bytes(b"what it had learned")
    left = load_runs(tmp_path)
    assert [one.identity for one in left.records] == [record(number).identity for number in range(2, MOST_RUNS + 2)]
    (aside,) = tmp_path.glob("unreadable-*.json")
    assert f"{MOST_RUNS + 1} rows" in left.problem and aside.name in left.problem
    assert json.loads(aside.read_text()) == table
    save_runs(tmp_path, left)
    assert model.exists()


def test_what_has_left_the_range_of_numbers_is_left_out_and_the_rest_is_kept(tmp_path: Path) -> None:
    history = History(1)
    for epoch, cost in enumerate((0.5, np.inf, np.nan, 1e30, 0.25)):
        history.add_validation(Validation(epoch, float(cost), 0.5, 0.0))
    curves = RecordedCurves.of(history)
    written(tmp_path, record(1, curves=curves))
    (left,) = load_runs(tmp_path).records
    np.testing.assert_array_equal(left.curves.looks[:, :2], [[0, 0.5], [4, 0.25]])


def test_a_name_of_others_is_one_short_line(tmp_path: Path) -> None:
    table = written(tmp_path, record(1))
    table["runs"][0]["name"] = "x\n\x1b[31m" * 500
    (tmp_path / NAME).write_text(json.dumps(table))
    name = load_runs(tmp_path).remarks[record(1).identity].name
    assert name.isprintable() and len(name) <= 40
