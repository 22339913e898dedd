"""The lessons that netviz ships: listed at once, each read when it is opened."""

from __future__ import annotations

import pytest

from netviz.lessons import library
from netviz.lessons.lesson import Heading, Lesson
from netviz.lessons.library import FOLDER, Library


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
