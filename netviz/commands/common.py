"""What several commands share: options, the progress bar, and how a model is found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeRemainingColumn

from netviz import storage
from netviz.assets import SHIPPED_MODEL, asset
from netviz.storage import Model

ReportOption = Annotated[Path | None, typer.Option("--report", metavar="FILE.json", help="Write the figures here.")]
ModelOption = Annotated[
    Path | None,
    typer.Option("--model", metavar="FILE.netviz", help="The network to use; without it, the one that netviz ships."),
]


def model_or_shipped(path: Path | None) -> Model:
    """The model of the file, or the one in assets/; raises UserError."""
    return storage.load_model(asset(SHIPPED_MODEL) if path is None else path)


@contextmanager
def progress_bar(what: str, total: float | None) -> Iterator[tuple[Progress, TaskID]]:
    """A bar on stderr that goes when it is done; nothing where stderr is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield progress, progress.add_task(what, total=total)
