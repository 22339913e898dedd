"""`netviz lesson`: the lecture's lessons without a window, their figures beside the published ones."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Annotated

import typer

from netviz import interruption
from netviz.commands.common import ReportOption, progress_bar, report_place, say
from netviz.errors import UserError, shown
from netviz.files import require_writable, write_somewhere
from netviz.lessons import results, runner
from netviz.lessons.beginning import begin
from netviz.lessons.lesson import ExpectedResult
from netviz.lessons.library import FOLDER, find_lesson, library
from netviz.run.report import as_json

RESULTS = FOLDER / "RESULTS.md"
VERDICTS = {True: "holds", False: "does NOT hold", None: "not judged, the lesson was interrupted"}


def lesson(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="A lesson, or the path of your own; --list lists the lessons.")
    ] = "",
    new: Annotated[
        Path | None, typer.Option("--new", metavar="NAME", help="Write a lesson to start your own from.")
    ] = None,
    every: Annotated[bool, typer.Option("--list", help="List all lessons.")] = False,
    seeds: Annotated[int, typer.Option("--seeds", metavar="N", min=1, max=100, help="The number of seeds.")] = 3,
    report: ReportOption = None,
    write_results: Annotated[
        bool, typer.Option("--write-results", help="Write the results to netviz/lessons/RESULTS.md.")
    ] = False,
) -> None:
    """Run a lesson, or begin one of your own.

    Its figures are printed beside the published ones.
    """
    if new is not None:
        if name or every or report is not None or write_results:
            raise UserError("--new writes a file to start from; leave out the name of a lesson and all other options.")
        place = begin(new)
        typed = shlex.quote(str(place)) if str(place).isprintable() else "with its name"
        say(f"A lesson to start from is in {shown(place)}; netviz app --lesson {typed} opens it.")
        return
    known = library()
    if every and name:
        raise UserError("--list lists all lessons; leave out the name of one.")
    if not name and (report is not None or write_results):
        raise UserError("--report and --write-results are about one lesson; give its name.")
    if not name:
        width = max(map(len, known))
        for short, one in known.items():
            say(f"{short:{width}}  {one.summary}{' (takes long)' if one.slow else ''}")
        return
    chosen = find_lesson(name, known)
    report = report_place(report, [Path(name)])
    if write_results:
        require_writable(RESULTS)
    with interruption.noted() as signals:
        with progress_bar(chosen.title, 1.0) as (bar, task):
            found = runner.run_lesson(
                chosen,
                seeds,
                lambda run, seed, part: bar.update(task, completed=part, description=f"{run}, seed {seed}"),
                signals.came,
            )
        say(chosen.title)
        for result in found:
            unit = result.expected.unit
            spread = f" ± {results.formatted(result.spread, unit)}" if len(result.seeds) > 1 else ""
            figure = f"netviz {results.formatted(result.mean, unit)}{spread}" if result.values else "no seed finished"
            say(f"  {result.expected.name}: {_published(result.expected, unit)}{figure}: {VERDICTS[result.holds]}")
        problem = "" if report is None else write_somewhere(report, as_json([result.as_json() for result in found]))
        # Figures of fewer seeds than requested do not replace complete ones.
        if write_results and not any(result.interrupted for result in found):
            results.write(RESULTS, chosen, found, [one.name for one in known.values()])
    if problem:
        raise UserError(problem)
    signals.obey()


def _published(figure: ExpectedResult, unit: str) -> str:
    return "" if figure.published is None else f"published {results.formatted(figure.published, unit)}, "
