"""`netviz app`: opens the window until it is closed, or for some seconds with a report at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from netviz import config as configs
from netviz.benchmark import side_by_side
from netviz.commands.common import model_or_shipped, report_place, size_of
from netviz.commands.window import ending, exec_window, need_display, open_window
from netviz.config.sharing import from_text
from netviz.drawing.strokes import Drawing, read_strokes
from netviz.errors import UserError, none_of, shown
from netviz.files import write_somewhere
from netviz.lessons.lesson import Lesson
from netviz.lessons.library import find_lesson, library
from netviz.places import PICTURE, place_for
from netviz.run import model_file
from netviz.run.report import as_report
from netviz.session.comparison import MAX_COMPARED

APPEARANCES = ("light", "dark", "contrast")
LANGUAGES = ("en", "de")
"""Those of the window; the table is in app/qt/language.py, which imports Qt."""
WRITTEN = 50
SIZE = "1280x800"
Strokes = list[list[tuple[float, float]]]


def app(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="What to open: a model, a config, data, or a picture for the pad."),
    ] = None,
    config: Annotated[
        Path | None, typer.Option("--config", metavar="FILE.toml", help="The run to open; by default the last one.")
    ] = None,
    model: Annotated[
        Path | None, typer.Option("--model", metavar="FILE.netviz", help="A saved network to open.")
    ] = None,
    beside: Annotated[
        list[Path] | None,
        typer.Option(
            "--beside", metavar="FILE.toml", help=f"A run to train alongside; up to {MAX_COMPARED}, one option each."
        ),
    ] = None,
    paste: Annotated[
        str, typer.Option("--paste", metavar="TEXT", help="A network shared as text to open, netviz:1:…")
    ] = "",
    lesson: Annotated[str, typer.Option("--lesson", metavar="NAME", help="A lesson to open, by name or file.")] = "",
    view: Annotated[
        str, typer.Option("--view", metavar="NAME", help="The view to show; by default the last one.")
    ] = "",
    train: Annotated[bool, typer.Option("--train", help="Start training at once.")] = False,
    seconds: Annotated[
        float | None, typer.Option("--for", metavar="SECONDS", help="Close the window after this many seconds.")
    ] = None,
    screenshot: Annotated[
        Path | None, typer.Option("--screenshot", metavar="FILE.png", help="With --for: a picture of the window.")
    ] = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE.json", help="With --for: how smoothly it ran.")
    ] = None,
    drawing: Annotated[
        Path | None, typer.Option("--drawing", metavar="STROKES.jsonl", help="Put a file's first drawing on the pad.")
    ] = None,
    write: Annotated[
        Path | None,
        typer.Option("--write", metavar="STROKES.jsonl", help="With --for: write a file's first drawings on the pad."),
    ] = None,
    size: Annotated[
        str,
        typer.Option(
            "--size", metavar="WIDTHxHEIGHT", help=f"The window's size; by default as last time, with --for {SIZE}."
        ),
    ] = "",
    appearance: Annotated[
        str, typer.Option("--look", help="light, dark or contrast, instead of the system setting.")
    ] = "",
    language: Annotated[
        str, typer.Option("--language", metavar="|".join(LANGUAGES), help="The window's language, for this time.")
    ] = "",
) -> None:
    """Open the window."""
    if appearance and appearance not in APPEARANCES:
        raise UserError(f"--look: {none_of(appearance, APPEARANCES)}.")
    if language and language not in LANGUAGES:
        raise UserError(f"--language: {none_of(language, LANGUAGES)}.")
    if seconds is None and (screenshot or report or write):
        raise UserError("--screenshot, --report and --write need --for SECONDS, the time the window stays open.")
    if seconds is not None and not 0 < seconds <= 86_400:
        raise UserError(f"--for: {seconds:g} is not a number of seconds between 0 and a day.")
    sides = size_of(size, SIZE) if size else None
    if screenshot is not None:
        screenshot = place_for(PICTURE, screenshot, "--screenshot")
    report = report_place(report, [config, model, drawing, write, screenshot])
    if file is not None and (config or model or lesson or paste):
        raise UserError("FILE is what to open; leave out --config, --model, --lesson and --paste.")
    if file is not None and not file.exists():
        raise UserError(f"{shown(file)} does not exist.")
    if file is not None and (train or seconds is not None):  # at once, as the run that is trained or timed
        config, model, file = (file, None, None) if file.suffix.lower() == configs.CONFIG.suffix else (None, file, None)
    opening = opening_of(config, model, beside or [], lesson, paste)
    strokes = [] if drawing is None else _drawings(drawing, 1)[0].strokes
    written = [] if write is None else _drawings(write, WRITTEN)
    need_display()
    look = {"appearance": appearance, "view": view, "language": language}
    if seconds is None:
        opened = open_window(**look, **opening.arguments)
        if sides is not None:
            opened.window.resize(*sides)
        if strokes:  # without any, the drawing of last time stays
            opened.window.pad.show_strokes(strokes)
        if file is not None:
            opened.window.import_controller.import_path(file.absolute())
        if train:
            opened.run_controller.train()  # carried out once the data is loaded
        raise ending(exec_window(opened))
    _run_for(seconds, opening, train, screenshot, report, sides or size_of(SIZE, SIZE), look, strokes, written)


def _run_for(
    seconds: float,
    opening: Opening,
    train: bool,
    screenshot: Path | None,
    report: Path | None,
    size: tuple[int, int],
    look: dict[str, str],
    strokes: Strokes,
    written: list[Drawing],
) -> None:
    """Open a window that neither reads nor saves settings, so that every such run is the same."""
    together = opening.all_configs
    alone = side_by_side.steps_alone(together, min(side_by_side.ALONE_SECONDS, seconds)) if train and report else []
    if alone:
        longer = [side_by_side.long_enough(one, steps * seconds) for one, steps in zip(together, alone, strict=True)]
        opening = opening.of(longer)
    found: dict[str, Any] = {}
    opened = open_window(remember=False, **look, **opening.arguments)
    opened.window.resize(*size)
    opened.window.pad.show_strokes(strokes)
    from netviz.app.measuring import timed_run

    run = timed_run.TimedRun(opened, seconds, train, screenshot, found.update, written)
    code = exec_window(opened)
    if run.error is not None:
        raise run.error
    if report is not None:
        if alone:
            found |= side_by_side.beside_headless(found["steps_per_second"], together, alone)
        problem = write_somewhere(report, as_report({"config": configs.to_dict(opening.all_configs[0])} | found))
        if problem:
            raise UserError(problem)
    raise ending(code)


@dataclass(frozen=True)
class Opening:
    """What a window opens with: a config or a model, the compared runs, a lesson."""

    start: configs.Config | model_file.Model | None = None
    """None for the last one."""
    beside: Sequence[tuple[str, configs.Config]] = ()
    """The compared runs as (label, config)."""
    lesson: Lesson | None = None

    @property
    def all_configs(self) -> list[configs.Config]:
        """The configs of all that trains: the run, then those beside it."""
        if self.lesson is not None and self.lesson.shown_runs:
            return [config for _, config in self.lesson.shown_runs]
        first = (
            self.start.config if isinstance(self.start, model_file.Model) else self.start or configs.default_config()
        )
        return [first, *(config for _, config in self.beside)]

    def of(self, together: Sequence[configs.Config]) -> Opening:
        """The same with these configs instead; a model and a lesson keep their own."""
        if isinstance(self.start, model_file.Model) or self.lesson is not None:
            return self
        first, *others = together
        return Opening(first, [(label, config) for (label, _), config in zip(self.beside, others, strict=True)])

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments for `open_window`, by the names of its parameters."""
        return {"start": self.start, "beside": self.beside, "lesson": self.lesson}


def opening_of(config: Path | None, model: Path | None, beside: list[Path], lesson: str, paste: str = "") -> Opening:
    """The opening that the options ask for. Raises UserError."""
    if len(beside) > MAX_COMPARED:
        raise UserError(
            f"--beside: {len(beside)} runs are too many; at most {MAX_COMPARED} can train beside the first."
        )
    if beside and (config is None or model is not None):
        raise UserError("--beside needs --config FILE.toml, the run that the others are compared with.")
    if lesson and (config or model):
        raise UserError("--lesson brings its own runs; leave out --config and --model.")
    if paste and (config or model or lesson):
        raise UserError("--paste brings its own network; leave out --config, --model and --lesson.")
    others = [(file.stem, configs.load(file)) for file in beside]
    start: configs.Config | model_file.Model | None = None if config is None else configs.load(config)
    if paste:
        try:
            start = from_text(paste)
        except UserError as error:
            raise UserError(f"--paste: {error}") from error
    if model is not None:
        start = model_or_shipped(model)
    return Opening(start, others, find_lesson(lesson, library()) if lesson else None)


def _drawings(path: Path, most: int) -> list[Drawing]:
    """The first drawings in the file that have ink, at most `most`. Raises UserError if there are none."""
    found = list(islice((drawing for drawing in read_strokes(path) if any(drawing.strokes)), most))
    if not found:
        raise UserError(f"{shown(path)} contains no drawing.")
    return found
