"""A lesson as its TOML file defines it: pages of text, the runs it compares, its controls, and the published results.

A broken file is refused in one sentence that names the field; a user's own lesson is read in the same way. Annotations
are evaluated here, for the settings in them.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import msgspec

from netviz import config as configs
from netviz.config import Config, ConfigError, Setting, TomlError
from netviz.errors import UserError, none_of, shortened, shown
from netviz.lessons.controls import BOUND, Bounded, Control, apply_controls
from netviz.lessons.formulas import TypesettingError, pieces_of, typeset
from netviz.lessons.measures import MEASURES
from netviz.texts import clause, phrase

MOST_SHOWN = 6
MOST_RUNS = 100
MOST_PAGES = 100
FASTEST = 1e6
MOST_TURNS = 2_000
"""The largest number of runs with a changed control that are checked when a lesson is opened."""


class LessonError(UserError):
    """A file that is not a lesson; the message names the file and the field."""


class Page(msgspec.Struct, frozen=True):
    """One page of text, in short Markdown, and what it changes in the window."""

    text: str
    question: str = ""
    answer: str = ""
    """The answer to `question`, which is asked before Play; the run then shows it."""
    plays: bool = True
    """Whether Play answers the question, or thinking does."""
    beside: list[str] = []
    """The runs that the window shows side by side on this page; empty for those of the lesson."""
    set: dict[str, Any] = {}
    """Settings of all these runs, by path."""
    open: list[str] = []
    """The panels open on this page; empty for those of the lesson."""
    panels: dict[str, dict[str, Any]] = {}
    """What the page selects in a panel, by the panel's name."""
    watch: str = ""
    """The panel that shows what Play does; it comes forward then if it lies behind another."""


class ExpectedResult(msgspec.Struct, frozen=True):
    """One figure of a lesson, and when it holds."""

    name: str
    run: str
    """The name of the run it belongs to."""
    measure: Annotated[str, Setting("Measure", "How the figure is measured", choices=lambda: MEASURES)]
    """How it is measured, a name in `MEASURES`."""
    published: Bounded | None = None
    """The value the book gives, if any; otherwise the figure shows an effect that the lesson teaches. It holds if
    netviz's mean over the seeds lies within `within` of it (a difference) or within `factor` (a ratio); `at_least` and
    `at_most` bound it from one side.
    """
    place: Annotated[int, Setting("Place", "Which of several numbers, counted from 0", minimum=0, maximum=1_000)] = 0
    """The index, if the measure gives several numbers."""
    within: Annotated[float | None, Setting("Within", "By how much it may differ", minimum=0, maximum=BOUND)] = None
    factor: Annotated[float | None, Setting("Factor", "By which ratio it may differ", minimum=1, maximum=BOUND)] = None
    at_least: Bounded | None = None
    at_most: Bounded | None = None
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


class Heading(msgspec.Struct, frozen=True):
    """What a list of lessons says of one."""

    name: str
    """The name of its file."""
    title: str
    summary: str
    chapter: str
    """The part of the lecture it belongs to, may be empty."""

    @property
    def number(self) -> int | None:
        """Its place in the lecture, the number that its file's name starts with; None if there is none."""
        number = self.name.partition("-")[0]
        return int(number) if number.isdecimal() and len(number) < 4 else None


class Lesson(Heading, frozen=True):
    """A lesson that has been read and checked."""

    runs: dict[str, Config]
    """Configs by the names that the window and the figures use, in order."""
    pages: tuple[Page, ...] = ()
    expected_results: tuple[ExpectedResult, ...] = ()
    panels: tuple[str, ...] = ()
    """The panels it opens."""
    tries: tuple[str, ...] = ()
    """Sentences on what to try, shown at the end."""
    rows: tuple[str, ...] = ()
    """Sentences for RESULTS.md."""
    beside: tuple[str, ...] = ()
    """The runs that the window shows side by side; empty for all of them."""
    slow: bool = False
    """Whether its runs take more than a few minutes."""
    controls: tuple[Control, ...] = ()
    draws: bool = False
    """Whether it needs the drawing pad, also on a projector."""
    speed: float = 0.0
    """How many steps a second it plays, so that one can follow; 0 means as fast as possible."""
    view: str = ""
    """The view whose panels it opens, where neither the lesson nor a page names panels."""
    folder: Path | None = None
    """The folder of its file, and of the pictures in its text."""

    @property
    def shown_runs(self) -> list[tuple[str, Config]]:
        """The runs that the window shows first, with their names."""
        return self.shown_on(0)

    def panels_on(self, page: int) -> tuple[str, ...]:
        """The panels open on a page."""
        return (tuple(self.pages[page].open) if page < len(self.pages) else ()) or self.panels

    def shown_on(self, page: int) -> list[tuple[str, Config]]:
        """The runs shown on a page, with their names and the page's settings. Raises ConfigError."""
        found = self.pages[page] if page < len(self.pages) else Page("")
        names = tuple(found.beside) or self.beside or tuple(self.runs)
        runs: list[tuple[str, Config]] = [(phrase(name), self.runs[name]) for name in names[:MOST_SHOWN]]
        return [(name, configs.changed(config, found.set)) for name, config in runs] if found.set else runs

    def texts(self) -> Iterator[tuple[str, str]]:
        """Every text in it, with its place in the file."""
        for index, page in enumerate(self.pages):
            for name in ("text", "question", "answer"):
                yield f"pages[{index}].{name}", getattr(page, name)
        yield from ((f"tries[{index}]", text) for index, text in enumerate(self.tries))

    def differences(self, page: int = 0) -> Sequence[tuple[str, Sequence[str]]]:
        """Each run of a page, with the settings in which it differs from the first; for the first, from the second."""
        shown = self.shown_on(page)
        others = [shown[min(1, len(shown) - 1)][1], *(shown[0][1] for _ in shown[1:])]
        return [(name, configs.differences(config, other)) for (name, config), other in zip(shown, others, strict=True)]


class LessonFile(msgspec.Struct):
    """The fields of the file; lessons/README.md describes them."""

    title: str
    summary: str
    runs: dict[str, dict[str, Any]]
    chapter: str = ""
    common: dict[str, Any] = {}
    pages: list[Page] = []
    figures: list[ExpectedResult] = []
    panels: list[str] = []
    tries: list[str] = []
    rows: list[str] = []
    beside: list[str] = []
    slow: bool = False
    knobs: list[Control] = []
    draws: bool = False
    view: str = ""
    speed: Annotated[float, Setting("Speed", "Steps a second", minimum=0, maximum=FASTEST)] = 0.0


def load(path: Path) -> Lesson:
    """Read and check a lesson, including its formulas and every position of its controls. Raises LessonError."""
    found = load_tested(path, _try_controls)
    for where, text in found.texts():
        for piece in pieces_of(text):
            try:
                if piece.formula:
                    typeset(piece.text, piece.own_line)
            except TypesettingError as error:
                raise LessonError(
                    phrase("{path}: {field}: {problem}.", path=shown(path), field=where, problem=error)
                ) from error
    return found


def load_tested(path: Path, more: Callable[[Lesson], None] = lambda lesson: None) -> Lesson:
    """Read a lesson and check that its parts fit together; `more` checks what takes longer. Raises LessonError.

    Without `more` for a lesson of netviz's own: tests check its formulas and every position of its controls.
    """
    try:
        found = _lesson(path.stem, configs.converted(LessonFile, configs.read_toml(path), configs.KINDS))
        more(found)
        return msgspec.structs.replace(found, folder=path.parent)
    except TomlError as error:
        raise LessonError(phrase("{subject} {problem}.", subject=shown(path), problem=error.problem)) from error
    except ConfigError as error:
        raise LessonError(phrase("{path}: {problem}", path=shown(path), problem=error)) from error


def _lesson(name: str, file: LessonFile) -> Lesson:
    """Build the lesson from a file whose fields have the right types. Raises ConfigError if they do not match."""
    if not file.runs:
        raise ConfigError("runs", phrase("is empty; a lesson needs at least one run"))
    if len(file.runs) > MOST_RUNS:
        raise ConfigError(
            "runs",
            phrase(
                "has {count:,} runs, more than the {most} that netviz takes",
                count=len(file.runs),
                most=MOST_RUNS,
            ),
        )
    runs = {name: _run_config(name, file.common, run) for name, run in file.runs.items()}
    for index, beside in enumerate(file.beside):
        if beside not in runs:
            raise ConfigError(f"beside[{index}]", none_of(beside, runs))
    _check_pages(file.pages, file.beside, runs)
    for index, figure in enumerate(file.figures):
        _check_figure(f"figures[{index}]", figure, runs)
    controls = _checked_controls(file.knobs, runs)
    return Lesson(
        name, file.title, file.summary, file.chapter, runs, tuple(file.pages), tuple(file.figures), tuple(file.panels),
        tuple(file.tries), tuple(file.rows), tuple(file.beside), file.slow, tuple(controls), file.draws, file.speed,
        file.view,
    )  # fmt: skip


def _run_config(name: str, common: dict[str, Any], run: dict[str, Any]) -> Config:
    try:
        return configs.from_dict(_merged(common, run))
    except ConfigError as error:
        raise ConfigError(f"runs.{shortened(name)}.{error.field}", error.problem) from error


def _check_pages(pages: list[Page], beside: list[str], runs: Mapping[str, Config]) -> None:
    """Raise ConfigError if a page shows runs that do not exist, or settings that they cannot have."""
    if len(pages) > MOST_PAGES:
        raise ConfigError(
            "pages",
            phrase(
                "has {count:,} pages, more than the {most} that netviz takes",
                count=len(pages),
                most=MOST_PAGES,
            ),
        )
    for index, page in enumerate(pages):
        for place, name in enumerate(page.beside):
            if name not in runs:
                raise ConfigError(f"pages[{index}].beside[{place}]", none_of(name, runs))
        shown = page.beside or beside or list(runs)
        for config in (runs[name] for name in shown if page.set):
            try:
                configs.changed(config, page.set)
            except ConfigError as error:
                raise ConfigError(f"pages[{index}].set.{error.field}", error.problem) from error


def _check_figure(path: str, figure: ExpectedResult, runs: Mapping[str, Config]) -> None:
    """Raise ConfigError for a figure that no run could have, before anything is trained for it."""
    if figure.run not in runs:
        raise ConfigError(f"{path}.run", none_of(figure.run, runs))
    if (figure.within, figure.factor, figure.at_least, figure.at_most) == (None,) * 4:
        raise ConfigError(path, phrase("does not say when it holds; give within, factor, at_least or at_most"))
    if figure.published is None and (figure.within, figure.factor) != (None, None):
        raise ConfigError(f"{path}.published", phrase("is missing; within and factor compare with it"))
    if figure.factor is not None and figure.published is not None and figure.published <= 0:
        raise ConfigError(f"{path}.factor", phrase("is a ratio, but published is not above 0; use within instead"))
    config, measure = runs[figure.run], MEASURES[figure.measure]()
    reason = measure.incompatibility(config)
    if reason:
        raise ConfigError(f"{path}.measure", phrase("{measure} {problem}", measure=figure.measure, problem=reason))
    there = measure.values(config)
    if figure.place >= there:
        about = {"place": figure.place, "measure": figure.measure, "count": there}
        if there == 1:
            problem = phrase("{place} is out of range; {measure} of this run gives one number", **about)
        else:
            problem = phrase(
                "{place} is out of range; {measure} of this run gives {count} numbers, counted from 0", **about
            )
        raise ConfigError(f"{path}.place", problem)


def _checked_controls(controls: list[Control], runs: dict[str, Config]) -> list[Control]:
    """The controls with the settings of their choices' runs. Raises ConfigError if one is wrong in itself."""
    for index, control in enumerate(controls):
        wrong = control.problem()
        if wrong:
            raise ConfigError(f"knobs[{index}].{wrong[0]}", wrong[1])
        for place, choice in enumerate(control.choices):
            if choice.run and choice.run not in runs:
                raise ConfigError(f"knobs[{index}].choices[{place}].run", none_of(choice.run, runs))
    turns = len(runs) * sum(len(knob.positions) for knob in controls)
    if turns > MOST_TURNS:
        raise ConfigError(
            "knobs",
            phrase(
                "are too many: with {runs} runs they give {count:,} combinations, more than {most:,}",
                runs=len(runs),
                count=turns,
                most=MOST_TURNS,
            ),
        )
    for index, control in enumerate(controls):
        for name in control.runs:
            if name not in runs:
                raise ConfigError(f"knobs[{index}].runs", none_of(name, runs))
    return [control.resolved(runs) for control in controls]


def _try_controls(lesson: Lesson) -> None:
    """Raise ConfigError if one of the controls cannot start, or be moved."""
    for index, control in enumerate(lesson.controls):
        named = [(name, config) for name, config in lesson.runs.items() if not control.runs or name in control.runs]
        for value in control.positions:
            try:
                apply_controls(named, [(control, value)])
            except ConfigError as error:
                at = shown(value) if isinstance(value, float) else shortened(value)
                raise ConfigError(
                    phrase("knobs[{index}] at {position}", index=index, position=at), clause(str(error))
                ) from error
        for name, config in named:
            if not control.choices and control.initial_value(config) is None:
                raise ConfigError(
                    f"knobs[{index}].start",
                    phrase(
                        "is missing, and run {name} leaves {field} out; say where the slider starts",
                        name=shown(name),
                        field=control.field,
                    ),
                )


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """The settings common to all runs merged with those of one run; tables are merged, anything else is replaced."""
    found = dict(below)
    for key, value in above.items():
        old = found.get(key)
        both = isinstance(old, dict) and isinstance(value, dict) and "kind" not in value
        found[key] = _merged(old, value) if both and isinstance(old, dict) else value
    return found
