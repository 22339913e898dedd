"""`netviz evaluate`: how good a network is on a test set."""

from __future__ import annotations

from typing import Annotated

import msgspec
import typer

from netviz.commands.common import ModelOption, ReportOption, model_or_shipped, progress_bar, report_place, say
from netviz.data import catalogue
from netviz.engine.evaluation import Evaluator, calibration_error, confusion
from netviz.errors import UserError, shown
from netviz.run.report import write_report


def evaluate(
    data: Annotated[
        str, typer.Option("--data", metavar="NAME", help="The data set whose test set to use, or the path of your own.")
    ],
    model: ModelOption = None,
    report: ReportOption = None,
) -> None:
    """Measure a network on a test set: accuracy, cost, confusion and calibration error."""
    report = report_place(report, [model])
    chosen = model_or_shipped(model)
    # The features that the network learned from are made of this data's inputs, too.
    settings = msgspec.structs.replace(chosen.config.data, name=data, noise=None, curve=None)
    source = settings.source
    network = chosen.network
    if (source.shape, chosen.config.network.outputs(source.classes)) != (network.input_shape, network.outputs):
        raise UserError(
            f"--data: the network learned from {shown(chosen.config.data.name)}; {shown(data)} has another shape."
        )
    test = catalogue.load_source(source, settings.options(0)).test
    evaluator = Evaluator(network, test)
    with progress_bar("evaluating", evaluator.batches) as (bar, task):
        while (result := evaluator.advance()) is None:
            bar.advance(task)
    gap = calibration_error(result)
    found = {
        "model": str(model or "shipped"),
        "data": data,
        "examples": len(test),
        "accuracy": result.accuracy,
        "cost": result.cost,
        "calibration_error": gap,
        "confusion": confusion(result, source.classes),
    }
    say(
        f"accuracy {100 * result.accuracy:.2f} %, cost {result.cost:.4g}, "
        f"calibration error {100 * gap:.2f} % on {len(test):,} test examples"
    )
    if report is not None:
        write_report(report, found)
