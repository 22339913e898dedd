"""`netviz film`: a run as a film, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from netviz import imports, interruption
from netviz.commands.app import APPEARANCES
from netviz.commands.common import progress_bar, reading_bar, say, size_of
from netviz.commands.train import start_of
from netviz.errors import UserError, counted, none_of, shown
from netviz.export.film import MOST_PER_SECOND, film_place

SIZE = "960x540"
LONGEST = 600.0


def film(
    file: Annotated[
        Path, typer.Argument(metavar="RUN", help="A config, run.toml, or a saved run to go on with, model.netviz.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="The film: .gif, .webp or .mp4; by default RUN.gif here."),
    ] = None,
    assignments: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE", help="Change a field: --set training.epochs=3. May be repeated."),
    ] = None,
    view: Annotated[str, typer.Option("--view", metavar="NAME", help="The view whose panels it shows.")] = "network",
    panels: Annotated[
        str, typer.Option("--panels", metavar="NAME,NAME", help="The panels that it shows instead: network,cost.")
    ] = "",
    size: Annotated[str, typer.Option("--size", metavar="WIDTHxHEIGHT", help="Its size in pixels.")] = SIZE,
    seconds: Annotated[float, typer.Option("--seconds", help="How long it is, at most ten minutes.")] = 10.0,
    per_second: Annotated[float, typer.Option("--fps", help=f"Pictures a second, 1 to {MOST_PER_SECOND}.")] = 25.0,
    moments: Annotated[
        bool,
        typer.Option("--moments", help="Film the kept moments of a saved run, and train nothing."),
    ] = False,
    look: Annotated[str, typer.Option("--look", help='"light" or "dark".')] = "light",
) -> None:
    """Film a run as it learns.

    It is trained from its first step to its last, and the film is what the panels show meanwhile. A saved run goes on
    from where it stands; with --moments the film is of what it has kept.
    """
    if look not in APPEARANCES:
        raise UserError(f"--look: {none_of(look, APPEARANCES)}.")
    if not 0 < seconds <= LONGEST:
        raise UserError(f"--seconds: {seconds:g} is not a number of seconds between 0 and {LONGEST:g}.")
    if not 1 <= per_second <= MOST_PER_SECOND:
        raise UserError(f"--fps: {per_second:g} is not a number of pictures between 1 and {MOST_PER_SECOND}.")
    width, height = size_of(size, SIZE)
    names = _names(panels)
    if panels and not names:
        raise UserError(f"--panels: {shown(panels)} names no panel; write it like network,cost.")
    place = film_place(output or Path(f"{file.stem}.gif"), "-o", [file])
    config, model = start_of(file, assignments or [])
    with interruption.noted() as signals:
        with interruption.blocked(), imports.kept():  # while Qt starts; see window.py
            from netviz.app.filming import film as filming
        shot = filming.Shot(view, names, width, height, seconds, per_second, look)
        with reading_bar(), progress_bar("filming", None) as (bar, task):
            count, stopped = filming.film(
                config,
                model,
                shot,
                place,
                lambda done, of: bar.update(task, completed=done, total=of),
                signals.came,
                moments,
            )
        say(f"The film of {counted(count, 'picture')} is in {shown(place)}.")
    if stopped:
        raise UserError(stopped)
    signals.obey()


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]
