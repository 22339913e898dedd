"""What several commands share: options, the progress bar, and finding a model."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeRemainingColumn

from netviz.assets import SHIPPED_MODEL, asset
from netviz.errors import UserError, shown
from netviz.foreign import reading
from netviz.places import place_for
from netviz.progress import told_to
from netviz.run import model_file
from netviz.run.model_file import Model
from netviz.run.report import REPORT

SHORTEST_SIDE, LONGEST_SIDE = 200, 8000
"""Of a window or a film, in pixels."""
ReportOption = Annotated[Path | None, typer.Option("--report", metavar="FILE.json", help="Write the results here.")]
ModelOption = Annotated[
    Path | None,
    typer.Option("--model", metavar="FILE.netviz", help="The network to use; by default the one that netviz ships."),
]


def say(text: str, err: bool = False) -> None:
    """Print a line for the user. Unlike click's echo, this does not write UTF-8 to a terminal that knows only ASCII."""
    print(text, file=sys.stderr if err else sys.stdout)


def model_or_shipped(path: Path | None, data: str = "") -> Model:
    """The model in the file, a network made elsewhere among them, or the one that netviz ships. Raises UserError.

    data: the data that a network made elsewhere is taken to be for, if it is for no digits and its file does not say.
    """
    if path is not None and reading.is_foreign(path):
        found = reading.read_for(path, data)
        for note in found.notes:
            say(note, err=True)
        return found.model
    return model_file.load_model(asset(SHIPPED_MODEL) if path is None else path)


def report_place(path: Path | None, others: Iterable[Path | None] = ()) -> Path | None:
    """Where --report goes, checked before the work begins; says so if a suffix was added.

    others: what else the command reads or writes. Raises UserError.
    """
    if path is None:
        return None
    place = place_for(REPORT, path, "--report", [other for other in others if other is not None])
    if place != path:
        say(f"The report goes to {shown(place)}.")
    return place


def size_of(text: str, example: str) -> tuple[int, int]:
    """(width, height) in pixels of an option --size such as `1280x800`. Raises UserError, which shows `example`."""
    found = re.fullmatch(r"([0-9]{1,9})x([0-9]{1,9})", text)
    if found is None:
        raise UserError(f"--size: {shown(text)} is not a size; write it like {example}.")
    width, height = int(found[1]), int(found[2])
    if not all(SHORTEST_SIDE <= side <= LONGEST_SIDE for side in (width, height)):
        raise UserError(
            f"--size: {width}x{height} has a side that is not from {SHORTEST_SIDE} to {LONGEST_SIDE} pixels."
        )
    return width, height


@contextmanager
def progress_bar(what: str, total: float | None) -> Iterator[tuple[Progress, TaskID]]:
    """A progress bar on stderr, removed at the end; none if stderr is not a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield progress, progress.add_task(what, total=total)


@contextmanager
def reading_bar() -> Iterator[None]:
    """A progress bar on stderr while data is read, once a reader tells how far it is."""
    with progress_bar("reading pictures", None) as (bar, task):
        bar.update(task, visible=False)
        with told_to(lambda done, of: bar.update(task, completed=done, total=of, visible=True)):
            yield
