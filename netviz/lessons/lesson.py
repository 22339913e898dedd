"""A lesson as its TOML file has it: text in pages, the runs it compares, what one may move, and the published figures.

A broken file is refused in one sentence that names the field; a user's own lesson is read in the same way.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from netviz import config as configs
from netviz.config import Config, ConfigError
from netviz.errors import UserError
from netviz.files import read_bytes
from netviz.lessons.knobs import Knob, turned
from netviz.lessons.measures import MEASURES

LARGEST_FILE = 1 << 20
FOLDER = Path(__file__).parent
MOST_SHOWN = 6


class LessonError(UserError):
    """A file that is no lesson; the message names the file and the field."""


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One page of text, short Markdown. question, answer: asked before Play, and what the run then shows."""

    text: str
    question: str = ""
    answer: str = ""


class Figure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One figure. run: which one it is of. measure: how, a name of `MEASURES`; place: which of a list.

    published: what the book gives, where it gives one; without it the figure is an effect that the lesson teaches. It
    holds where netviz's mean over the seeds lies within `within` of it (a difference), or within `factor` (a ratio);
    `at_least` takes whatever is not below, `at_most` whatever is not above.
    """

    name: str
    run: str
    measure: str
    published: float | None = None
    place: int = 0
    within: float | None = None
    factor: float | None = None
    at_least: float | None = None
    at_most: float | None = None
    unit: str = ""

    def holds(self, value: float) -> bool:
        """Whether a measured value reproduces the published one, or shows the effect."""
        published = self.published or 0.0
        near = self.within is None or abs(value - published) <= self.within
        times = max(value, 1e-300) / max(published, 1e-300)
        alike = self.factor is None or 1 / self.factor <= times <= self.factor
        above = self.at_least is None or value >= self.at_least
        below = self.at_most is None or value <= self.at_most
        return math.isfinite(value) and near and alike and above and below


class Lesson(msgspec.Struct, frozen=True):
    """name: of its file. runs: configs by the names that the window and the figures use, in order.

    panels: those that the lesson opens. beside: the runs that the window shows side by side, all where it is empty.
    slow: whether its runs take more than some minutes. knobs: what may be moved.
    draws: whether it needs the drawing pad, also on a projector.
    """

    name: str
    title: str
    summary: str
    runs: dict[str, Config]
    pages: tuple[Page, ...] = ()
    figures: tuple[Figure, ...] = ()
    panels: tuple[str, ...] = ()
    tries: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    slow: bool = False
    knobs: tuple[Knob, ...] = ()
    draws: bool = False

    @property
    def shown(self) -> list[tuple[str, Config]]:
        """The runs that the window shows, with their names."""
        names = self.beside or tuple(self.runs)
        return [(name, self.runs[name]) for name in names[:MOST_SHOWN]]

    def apart(self) -> list[tuple[str, list[str]]]:
        """Each shown run's name, with the settings in which it differs from another: the second for the first."""
        shown = self.shown
        others = [shown[min(1, len(shown) - 1)][1], *(shown[0][1] for _ in shown[1:])]
        return [(name, configs.differences(config, other)) for (name, config), other in zip(shown, others, strict=True)]


class _File(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    summary: str
    runs: dict[str, dict[str, Any]]
    common: dict[str, Any] = {}
    pages: list[Page] = []
    figures: list[Figure] = []
    panels: list[str] = []
    tries: list[str] = []
    rows: list[str] = []
    beside: list[str] = []
    slow: bool = False
    knobs: list[Knob] = []
    draws: bool = False


def load(path: Path) -> Lesson:
    """Read and check a lesson; raises LessonError."""
    try:
        raw = tomllib.loads(read_bytes(path, LARGEST_FILE).decode("utf-8"))
        file = msgspec.convert(raw, _File)
    except UnicodeDecodeError as error:
        raise LessonError(f"{path} is no text in UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise LessonError(f"{path} is no valid TOML: {error}.") from error
    except msgspec.ValidationError as error:
        raise LessonError(f"{path}: {_in_words(error)}.") from error
    if not file.runs:
        raise LessonError(f"{path}: runs: a lesson needs at least one.")
    runs = {name: _run(path, name, file.common, run) for name, run in file.runs.items()}
    for index, name in enumerate(file.beside):
        if name not in runs:
            raise LessonError(f"{path}: beside[{index}]: {name!r} is none of {', '.join(runs)}.")
    for index, figure in enumerate(file.figures):
        if figure.run not in runs:
            raise LessonError(f"{path}: figures[{index}].run: {figure.run!r} is none of {', '.join(runs)}.")
        if figure.measure not in MEASURES:
            raise LessonError(f"{path}: figures[{index}].measure: {figure.measure!r} is none of {', '.join(MEASURES)}.")
        if (figure.within, figure.factor, figure.at_least, figure.at_most) == (None,) * 4:
            raise LessonError(f"{path}: figures[{index}]: say when it holds: within, factor, at_least or at_most.")
        if figure.published is None and (figure.within, figure.factor) != (None, None):
            raise LessonError(
                f"{path}: figures[{index}].published: is missing; within and factor are measured from it."
            )
    _check_knobs(path, file.knobs, runs)
    return Lesson(
        path.stem, file.title, file.summary, runs, tuple(file.pages), tuple(file.figures), tuple(file.panels),
        tuple(file.tries), tuple(file.rows), tuple(file.beside), file.slow, tuple(file.knobs), file.draws,
    )  # fmt: skip


def library() -> dict[str, Lesson]:
    """All lessons that netviz ships, by name, in the order of the lecture."""
    return {lesson.name.partition("-")[2]: lesson for lesson in map(load, sorted(FOLDER.glob("*.toml")))}


def named(name: str, known: Mapping[str, Lesson]) -> Lesson:
    """The known lesson of that name, or that of a file; raises UserError."""
    if name in known:
        return known[name]
    if name.endswith(".toml"):
        return load(Path(name))
    raise UserError(f"The lesson {name!r} is none of {', '.join(known)}, and no path of a .toml file.")


def _run(path: Path, name: str, common: dict[str, Any], run: dict[str, Any]) -> Config:
    try:
        return configs.from_dict(_merged(common, run))
    except ConfigError as error:
        field = f".{error.field}" if error.field else ""
        raise LessonError(f"{path}: runs.{name}{field}: {error.problem}.") from error


def _check_knobs(path: Path, knobs: list[Knob], runs: dict[str, Config]) -> None:
    """Raise LessonError for a knob that cannot be turned to both of its ends, or to one of its choices."""
    for index, knob in enumerate(knobs):
        wrong = knob.problem()
        if wrong:
            raise LessonError(f"{path}: knobs[{index}].{wrong[0]}: {wrong[1]}.")
        for name in knob.runs:
            if name not in runs:
                raise LessonError(f"{path}: knobs[{index}].runs: {name!r} is none of {', '.join(runs)}.")
        for value in [choice.label for choice in knob.choices] or (knob.low, knob.high):
            try:
                turned(list(runs.items()), [(knob, value)])
            except ConfigError as error:
                raise LessonError(f"{path}: knobs[{index}] at {value}: {error}") from error


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """What all runs have in common with what is one run's own; tables are merged, all else is replaced."""
    found = dict(below)
    for key, value in above.items():
        old = found.get(key)
        both = isinstance(old, dict) and isinstance(value, dict) and "kind" not in value
        found[key] = _merged(old, value) if both and isinstance(old, dict) else value
    return found


def _in_words(error: msgspec.ValidationError) -> str:
    """msgspec's problem with the field first: `pages[2].text: expected str, got int`."""
    problem, _, place = str(error).partition(" - at `$.")
    problem = problem[:1].lower() + problem[1:]
    return f"{place.rstrip('`')}: {problem}" if place else problem
