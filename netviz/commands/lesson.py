"""`netviz lesson`: the lecture's lessons without a window, their figures beside the published ones."""

from __future__ import annotations

from typing import Annotated

import typer

from netviz.commands.common import ReportOption, progress_bar
from netviz.lessons import results, runner
from netviz.lessons.lesson import FOLDER, Figure, library, named
from netviz.report import write_json

RESULTS = FOLDER / "RESULTS.md"


def lesson(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="A lesson, or the path of a file of your own; --list names them.")
    ] = "",
    every: Annotated[bool, typer.Option("--list", help="Name all lessons.")] = False,
    seeds: Annotated[int, typer.Option("--seeds", metavar="N", min=1, max=100, help="Over how many seeds.")] = 3,
    report: ReportOption = None,
    write_results: Annotated[
        bool, typer.Option("--write-results", help="Write the figures into netviz/lessons/RESULTS.md.")
    ] = False,
) -> None:
    """Run a lesson and print its figures beside the published ones."""
    known = library()
    if every or not name:
        width = max(map(len, known))
        for short, one in known.items():
            typer.echo(f"{short:{width}}  {one.summary}{' (takes long)' if one.slow else ''}")
        return
    chosen = named(name, known)
    with progress_bar(chosen.title, 1.0) as (bar, task):
        found = runner.run(
            chosen,
            seeds,
            lambda run, seed, part: bar.update(task, completed=part, description=f"{run}, seed {seed}"),
        )
    typer.echo(chosen.title)
    for result in found:
        unit = result.figure.unit
        spread = f" ± {results.said(result.spread, unit)}" if len(result.seeds) > 1 else ""
        typer.echo(
            f"  {result.figure.name}: {_published(result.figure, unit)}"
            f"netviz {results.said(result.mean, unit)}{spread}: {'holds' if result.holds else 'does NOT hold'}"
        )
    if report is not None:
        write_json(report, [result.as_json() for result in found])
    if write_results:
        results.write(RESULTS, chosen, found, [one.name for one in known.values()])


def _published(figure: Figure, unit: str) -> str:
    return "" if figure.published is None else f"published {results.said(figure.published, unit)}, "
