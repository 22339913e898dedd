"""`netviz app`: the window, for as long as one likes or for some seconds with a report at the end."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from netviz import config as configs
from netviz import storage
from netviz.data.strokes import Drawing, read_strokes
from netviz.errors import UserError
from netviz.report import write_report
from netviz.session.companions import MOST

LOOKS = ("light", "dark")
WRITTEN = 50
Beside = list[tuple[str, configs.Config]]
Strokes = list[list[tuple[float, float]]]


def app(
    config: Annotated[
        Path | None, typer.Option("--config", metavar="FILE.toml", help="The run to open; else that of the last time.")
    ] = None,
    model: Annotated[
        Path | None, typer.Option("--model", metavar="FILE.netviz", help="A saved network to open.")
    ] = None,
    beside: Annotated[
        list[Path] | None,
        typer.Option("--beside", metavar="FILE.toml", help="A run to train beside it; up to five, one option each."),
    ] = None,
    train: Annotated[bool, typer.Option("--train", help="Begin to train at once.")] = False,
    seconds: Annotated[
        float | None, typer.Option("--for", metavar="SECONDS", help="Close the window after so many seconds.")
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
    size: Annotated[str, typer.Option("--size", metavar="WIDTHxHEIGHT", help="With --for: the window's size.")] = (
        "1280x800"
    ),
    look: Annotated[str, typer.Option("--look", help='"light" or "dark", whatever the system has.')] = "",
) -> None:
    """Open the window."""
    if look and look not in LOOKS:
        raise UserError(f"--look: {look!r} is none of {', '.join(LOOKS)}.")
    if seconds is None and (screenshot or report or write):
        raise UserError("--screenshot, --report and --write need --for SECONDS, for which the window stays open.")
    if seconds is not None and not 0 < seconds <= 86_400:
        raise UserError(f"--for: {seconds:g} is no number of seconds between 0 and a day.")
    start: configs.Config | storage.Model | None = None if config is None else configs.load(config)
    if model is not None:
        start = storage.load_model(model)
    others = _beside(beside or [], start)
    strokes = [] if drawing is None else _drawings(drawing, 1)[0].strokes
    written = [] if write is None else _drawings(write, WRITTEN)
    # Here and not above: no other command may load Qt.
    from netviz.app.display import missing_display

    problem = missing_display()
    if problem:
        raise UserError(problem)
    from netviz.app import application

    if seconds is None:
        opened = application.open_window(start, look=look, beside=others)
        opened.window.pad.show_strokes(strokes)
        if train:
            opened.conductor.train()  # obeyed once the data is loaded
        raise typer.Exit(application.run(opened))
    _run_for(seconds, start, others, train, screenshot, report, _size(size), look, strokes, written)


def _run_for(
    seconds: float,
    start: configs.Config | storage.Model | None,
    beside: Beside,
    train: bool,
    screenshot: Path | None,
    report: Path | None,
    size: tuple[int, int],
    look: str,
    strokes: Strokes,
    written: list[Drawing],
) -> None:
    """A window of its own that remembers nothing, so that every such run is like the last."""
    from netviz.app import application, timed

    config = start.config if isinstance(start, storage.Model) else start or configs.first()
    together = [config, *(other for _, other in beside)]
    alone = [timed.steps_alone(one, min(timed.ALONE_SECONDS, seconds)) for one in together] if train and report else []
    if alone and not isinstance(start, storage.Model):
        start = config = timed.long_enough(config, alone[0] * seconds)
        beside = [
            (label, timed.long_enough(one, steps * seconds))
            for (label, one), steps in zip(beside, alone[1:], strict=True)
        ]
    found: dict[str, Any] = {}
    opened = application.open_window(start, remember=False, look=look, beside=beside)
    opened.window.resize(*size)
    opened.window.pad.show_strokes(strokes)
    run = timed.TimedRun(opened, seconds, train, screenshot, found.update, written)
    code = application.run(opened)
    if run.error is not None:
        raise run.error
    if report is not None:
        if alone:
            found |= timed.beside_headless(found["steps_per_second"], together, alone)
        write_report(report, {"config": configs.to_dict(config)} | found)
    raise typer.Exit(code)


def _beside(files: list[Path], start: configs.Config | storage.Model | None) -> Beside:
    """The runs to train beside the first, by the names of their files; raises UserError."""
    if len(files) > MOST:
        raise UserError(f"--beside: {len(files)} runs are too many; up to {MOST} train beside the first.")
    if files and not isinstance(start, configs.Config):
        raise UserError("--beside needs --config FILE.toml, the run that the others train beside.")
    return [(file.stem, configs.load(file)) for file in files]


def _drawings(path: Path, most: int) -> list[Drawing]:
    """The file's first drawings with ink; raises UserError where there is none."""
    found = list(islice((drawing for drawing in read_strokes(path) if any(drawing.strokes)), most))
    if not found:
        raise UserError(f"{path} holds no drawing.")
    return found


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise UserError(f"--size: {text!r} is no size such as 1280x800.")
    return int(width), int(height)
