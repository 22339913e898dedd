"""`netviz lr-find`: the cost against η for a config, and an η to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from netviz import config as configs
from netviz import interruption
from netviz.commands.common import ReportOption, progress_bar, reading_bar, report_place, say
from netviz.errors import UserError, counted, shown
from netviz.number_format import number
from netviz.run import build, model_file
from netviz.run.learning_rate_search import find_learning_rate, rounded
from netviz.run.report import write_report


def lr_find(
    file: Annotated[Path, typer.Argument(metavar="RUN.toml", help="The config of a run.")],
    assignments: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE", help="Change a field: --set training.batch_size=32. Repeatable."),
    ] = None,
    report: ReportOption = None,
) -> None:
    """Find a learning rate to begin with.

    The cost is measured while the learning rate rises over an epoch; the best is where the cost falls most steeply.
    The report has `rates`, `costs` and `smoothed`, one for each step, and `suggestion`.
    """
    if model_file.is_model(file):
        raise UserError(f"{shown(file)} is a saved network, and lr-find takes the config of a run, run.toml.")
    report = report_place(report, [file])
    config = configs.load(file, assignments or [])
    with reading_bar():
        data = build.load_data(config)
    with interruption.noted() as signals:
        with progress_bar("η rises", None) as (bar, task):
            found = find_learning_rate(
                config,
                data,
                progress=lambda finder: bar.update(task, completed=finder.done, total=finder.steps),
                still_wanted=lambda: not signals.came(),
            )
        suggested = None if found.suggestion is None else rounded(found.suggestion)
        if report is not None:
            columns = {"rates": found.rates, "costs": found.costs, "smoothed": found.smoothed}
            write_report(report, {"config": configs.to_dict(config), "suggestion": suggested} | columns)
    signals.obey()
    if suggested is None:
        say(
            f"In {counted(len(found.rates), 'step')} the cost never fell by clearly more than its noise; "
            "a larger training.batch_size has less noise."
        )
        return
    why = "is lowest at ten times" if found.held_back else "falls most steeply at"
    say(
        f"The smoothed cost {why} η = {number(suggested, 2)} ({counted(len(found.rates), 'step')}): "
        f"--set training.learning_rate={suggested:g}"
    )
