"""The lessons that netviz ships, in the order of the lecture.

A list of them needs only titles and summaries, and a window opens with it. So each lesson is read, with the data that
its runs are checked against, only when somebody asks for it, or while nobody waits for it, and then once.
"""

from __future__ import annotations

import threading
import time
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from netviz.errors import UserError, none_of
from netviz.lessons.lesson import Heading, Lesson, load, load_tested
from netviz.texts import phrase

FOLDER = Path(__file__).parent
REST_SECONDS = 0.2  # between two lessons that are read ahead


class Library(Mapping[str, Lesson]):
    """Lessons by name, which is that of the file without its number."""

    def __init__(self, folder: Path) -> None:
        self._paths = {path.stem.partition("-")[2]: path for path in sorted(folder.glob("*.toml"))}
        self._read: dict[str, Lesson] = {}
        self.headings = {name: _heading(path) for name, path in self._paths.items()}
        """What a list says of each, by name."""

    @property
    def texts(self) -> Iterator[str]:
        """What the lessons say on their pages, in order; each file is read when its turn comes."""
        for path in self._paths.values():
            yield from _texts(tomllib.loads(path.read_text(encoding="utf-8")))

    def __getitem__(self, name: str) -> Lesson:
        if name not in self._read:
            self._read[name] = load_tested(self._paths[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def __contains__(self, name: object) -> bool:
        return name in self._paths

    def read_ahead(self) -> threading.Thread:
        """Read them all in a thread, with a rest after each, so that opening one need not wait for it."""
        thread = threading.Thread(target=self._read_all, name="lessons", daemon=True)
        thread.start()
        return thread

    def _read_all(self) -> None:
        for name in self._paths:
            with suppress(UserError):  # whoever opens it is told
                self[name]
            time.sleep(REST_SECONDS)

    def name_of(self, lesson: Lesson) -> str:
        """The name of a lesson of this library; empty for any other."""
        return next((name for name, known in list(self._read.items()) if known == lesson), "")


def _heading(path: Path) -> Heading:
    """From the lines before the first table alone: at the start of netviz nobody needs the pages of all lessons."""
    first = path.read_text(encoding="utf-8").partition("\n[")[0]
    found = tomllib.loads(first)
    return Heading(path.stem, found["title"], found["summary"], found.get("chapter", ""))


def _texts(found: dict[str, Any]) -> Iterator[str]:
    for page in found.get("pages", []):
        yield from (page[name] for name in ("text", "question", "answer") if name in page)
    yield from found.get("tries", [])


@cache
def library() -> Library:
    """All lessons that netviz ships."""
    return Library(FOLDER)


def find_lesson(name: str, known: Mapping[str, Lesson]) -> Lesson:
    """The known lesson of that name, or the one in that file. Raises UserError."""
    if name in known:
        return known[name]
    if name.lower().endswith(".toml"):
        return load(Path(name))
    raise UserError(phrase("The lesson {problem}, and is not the path of a .toml file.", problem=none_of(name, known)))
