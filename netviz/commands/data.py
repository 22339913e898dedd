"""`netviz data`: lists the data sets, downloads one, or shows what is in one or in a file of your own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from netviz import config as configs
from netviz.commands.common import reading_bar, say
from netviz.data import catalogue, downloads, pens, user_data
from netviz.data.combined import PLUS
from netviz.data.dataset import DataSet, GenerationOptions
from netviz.data.folders import data_folders
from netviz.data.mnist import REMOTES
from netviz.data.overview import as_text, overview_of
from netviz.errors import DataError, UserError, shown
from netviz.files import write_whole
from netviz.places import place_for

SHADES = " .:-=+*#%@"
SHOWN = 10

Assignments = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="FIELD=VALUE", help="Say how it is read: --set data.label=price. May be repeated."),
]

data = typer.Typer(help="List, download and show data sets.", no_args_is_help=True, rich_markup_mode=None)


@data.command("list")
def list_sets() -> None:
    """List all data sets.

    Each with where it is: on this machine, or to download.
    """
    width = max(map(len, catalogue.SOURCES))
    for name, source in catalogue.SOURCES.items():
        here = _here(name)
        say(f"{name:{width}}  {here:13}  {source.about}")
    say(f"netviz looks for them in {' and '.join(map(str, data_folders()))}.")


@data.command("get")
def get(
    name: Annotated[str, typer.Argument(metavar="NAME", help=f"One of {', '.join(REMOTES)}.")],
) -> None:
    """Download a data set.

    An interrupted download is resumed.
    """
    if name in catalogue.SOURCES and name not in REMOTES and _here(name) == "here":
        say(f"{catalogue.SOURCES[name].label} needs no download; it comes with netviz.")
        return
    if name not in REMOTES:
        raise UserError(f"NAME: {shown(name)} cannot be downloaded; choose one of {', '.join(REMOTES)}.")
    remote = REMOTES[name]
    if not downloads.missing(remote):
        say(f"{remote.label} is already here.")
        return
    with _download_bar(remote.label, remote.size) as progress:
        folder = downloads.fetch(remote, progress)
    loaded = catalogue.load(name)
    say(f"{remote.label}: {len(loaded.train):,} examples to learn from, {len(loaded.test):,} to test, in {folder}.")


@data.command("show")
def show(
    name: Annotated[str, typer.Argument(metavar="FILE", help="A data set's name, or a file or folder of your own.")],
    assignments: Assignments = None,
) -> None:
    """Say what is in a data set.

    Also where it comes from; of your own data, what the import dialog says.
    """
    told = configs.reading_of(assignments or [])
    is_own = user_data.is_path(name) and name not in catalogue.SOURCES and PLUS not in name
    with reading_bar():
        source = catalogue.source(name, told)
        loaded = catalogue.load_source(source, GenerationOptions(reading=told))
        seen = overview_of(user_data.read(Path(name), told)) if is_own else None
    say(f"{source.label}: {source.about}")
    if seen is not None:
        for line in as_text(seen):
            say(line)
        if len(source.shape) == 3:
            _show_pictures(loaded)
        return
    shape = " × ".join(map(str, source.shape))
    say(f"{len(loaded.train):,} examples to learn from, {len(loaded.test):,} to test, each {shape} values")
    if loaded.train.targets is None:
        _show_classes(loaded)
    if len(source.shape) == 3:
        _show_pictures(loaded)


@data.command("init")
def init(
    name: Annotated[str, typer.Argument(metavar="FILE", help="A file or folder of your own, or a data set's name.")],
    save: Annotated[
        Path | None,
        typer.Option("--save", metavar="RUN.toml", help="Write the config here; without it, it is printed."),
    ] = None,
    assignments: Assignments = None,
) -> None:
    """Write a config that fits the data.

    `netviz train` learns from it as it is.
    """
    told = configs.reading_of(assignments or [])
    with reading_bar():
        found = configs.override(configs.suited(name, told), assignments or [])
    text = configs.dump(found)
    if save is None:
        say(text.rstrip())
        return
    place = place_for(configs.CONFIG, save, "--save", [Path(name)] if user_data.is_path(name) else [])
    write_whole(place, text.encode())
    say(f"{found.data.source.label}: {found.data.source.about}")
    say(f"The config is in {shown(place)}; netviz train {shown(place)} learns from it.")


def _here(name: str) -> str:
    if name in REMOTES:
        lacking = len(downloads.missing(REMOTES[name]))
        return "here" if not lacking else "to download" if lacking == len(REMOTES[name].files) else "incomplete"
    try:
        if name.startswith("pen-strokes"):
            pens.drawings_files()
    except DataError:
        return "not here"
    return "here"


def _show_classes(loaded: DataSet) -> None:
    counts = np.bincount(loaded.train.labels[loaded.train.labels >= 0], minlength=loaded.train.classes)
    rest = len(loaded.train) - int(counts.sum())
    told = [
        f"{shown(Path(name))}: {count:,}" for name, count in zip(loaded.names_of_classes, counts.tolist(), strict=True)
    ]
    say("by class: " + ", ".join(told) + (f", of no class: {rest:,}" if rest else ""))


def _show_pictures(loaded: DataSet) -> None:
    """The first pictures as text, several in a row."""
    pictures = [_as_text(image[0]) for image in loaded.train.inputs[:SHOWN]]
    for start in range(0, len(pictures), 5):
        for lines in zip(*pictures[start : start + 5], strict=True):
            say(" ".join(lines).rstrip())


def _as_text(image: NDArray[np.generic]) -> list[str]:
    """A picture in characters; each is about twice as high as wide, so two rows of pixels become one."""
    image = np.pad(image, [(0, side == 1) for side in image.shape], mode="edge")  # a side of one pixel has no two
    values = image[: image.shape[0] // 2 * 2, : image.shape[1] // 2 * 2].astype(np.float64)
    values = values.reshape(values.shape[0] // 2, 2, values.shape[1] // 2, 2).mean(axis=(1, 3))
    top = max(float(values.max()), 1e-9)
    return ["".join(SHADES[int(value / top * (len(SHADES) - 1))] for value in row) for row in values]


@contextmanager
def _download_bar(label: str, size: int) -> Iterator[downloads.ProgressCallback]:
    """A progress bar on stderr; none if stderr is not a terminal."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(label, total=size)
        yield lambda done, total: bar.update(task, completed=done, total=total)
