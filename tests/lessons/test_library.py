"""The lessons that netviz ships: listed at once, each read when it is opened, or before."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

import pytest

from netviz.lessons import library
from netviz.lessons.lesson import Heading, Lesson, LessonError
from netviz.lessons.library import FOLDER, Library
from tests.waiting import HANG_SECONDS


def test_a_list_of_lessons_reads_none_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(_: object) -> Lesson:
        raise AssertionError("a lesson was read")

    monkeypatch.setattr(library, "load_tested", read)
    found = Library(FOLDER)
    assert len(found) == len(found.headings) > 10
    assert "digits" in found and "pixels" not in found
    with pytest.raises(AssertionError, match="was read"):
        found["digits"]


def test_headings_are_those_of_the_lessons() -> None:
    for name, lesson in library.library().items():
        assert library.library().headings[name] == Heading(lesson.name, lesson.title, lesson.summary, lesson.chapter)
        assert library.library().name_of(lesson) == name


def test_lessons_are_read_before_anybody_asks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Reading one took a third of the time in which the first lesson opened."""
    for path in sorted(FOLDER.glob("*.toml"))[:2]:
        copyfile(path, tmp_path / path.name)
    (tmp_path / "99-broken.toml").write_text('title = "Broken"\nsummary = "Has no runs"\n', encoding="utf-8")
    monkeypatch.setattr(library, "REST_SECONDS", 0.0)
    found = Library(tmp_path)
    found.read_ahead().join(HANG_SECONDS)
    *good, broken = found
    with monkeypatch.context() as patch:
        patch.delattr(library, "load_tested")
        assert [found[name].name for name in good] == [path.stem for path in sorted(tmp_path.glob("0*.toml"))]
    with pytest.raises(LessonError):
        found[broken]
