"""`netviz lesson --new`: it writes a complete lesson, whose figures hold, and overwrites nothing."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from netviz.commands.lesson import lesson
from netviz.errors import UserError
from netviz.lessons import runner
from netviz.lessons.beginning import begin
from netviz.lessons.lesson import Control, ExpectedResult, LessonFile, Page, load
from netviz.lessons.library import find_lesson

GUIDE = Path(runner.__file__).with_name("README.md")


def test_a_new_lesson_is_whole_and_what_it_promises_holds(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    lesson(new=Path('my "first"-lesson'))
    said = capsys.readouterr().out
    path = tmp_path / 'my "first"-lesson.toml'
    assert path.name in said
    found = load(path)
    assert found.title == 'My "first" lesson'
    assert len(found.pages) > 1 and found.controls and found.panels and found.tries
    assert all(result.holds for result in runner.run_lesson(found, 1))
    before = path.read_bytes()
    with pytest.raises(UserError, match="already exists"):
        begin(path)
    assert path.read_bytes() == before
    with pytest.raises(UserError, match="leave out"):
        lesson(name="neuron", new=Path("other"))
    with pytest.raises(UserError, match="could not be written"):
        begin(tmp_path / "nowhere" / "a")


def test_no_odd_character_of_a_name_reaches_the_terminal(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    lesson(new=Path("a\x1b[31m\nb"))
    said = capsys.readouterr().out
    assert said.count("\n") == 1 and said.strip().isprintable() and said.endswith("opens it.\n")


@pytest.mark.parametrize("name", ["", ".", "..", "/"])
def test_what_is_no_name_is_refused(name: str, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="not a name for a lesson"):
        begin(Path(name))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["b.TOML", os.fsdecode(b"\xff"), "a\x7fb", "v1.2"])
def test_what_is_written_can_be_opened(name: str, tmp_path: Path) -> None:
    if sys.platform != "linux" and not name.isascii():
        pytest.skip("names there are Unicode")
    assert find_lesson(str(begin(tmp_path / name)), {}).pages


@pytest.mark.parametrize(
    "options", [{"new": Path("a"), "report": Path("r.json")}, {"name": "neuron", "every": True}, {"report": Path("r")},
                {"every": True, "write_results": True}],
)  # fmt: skip
def test_what_would_be_dropped_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(UserError, match=r"leave out|give its name"):
        lesson(**options)


def test_the_guide_names_every_field_and_no_other() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    told = set(re.findall(r"`\[?\[?([a-z_]+)", text))
    for kind in (LessonFile, Page, Control, ExpectedResult):
        fields = set(kind.__struct_fields__) - {"common", "runs"}
        assert fields <= told | {"pages", "knobs", "figures"}, sorted(fields - told)
