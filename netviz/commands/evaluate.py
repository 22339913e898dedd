"""`netviz evaluate`: how good a network is on a test set."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from netviz.commands.common import (
    ModelOption,
    ReportOption,
    model_or_shipped,
    progress_bar,
    reading_bar,
    report_place,
    say,
)
from netviz.config.what_if import WHAT_IFS, Scope, WhatIf, what_is_done
from netviz.engine.class_scores import class_scores
from netviz.engine.evaluation import EvaluationResult, Evaluator, confusion
from netviz.engine.judgement import Judgement
from netviz.engine.network import Network
from netviz.engine.settings import SettingError
from netviz.engine.what_if import changed_examples, changed_parameters, switchable
from netviz.errors import UserError, none_of, shown
from netviz.run.matching import comparable, names_of
from netviz.run.report import write_report


def evaluate(
    data: Annotated[
        str, typer.Option("--data", metavar="NAME", help="The data set whose test set to use, or the path of your own.")
    ],
    model: ModelOption = None,
    report: ReportOption = None,
    matches: Annotated[
        list[str] | None,
        typer.Option("--match", metavar="THEIRS=ITS", help="Which class of the data is which of the network's."),
    ] = None,
    what_if: Annotated[
        list[str] | None,
        typer.Option(
            "--what-if",
            metavar="KIND=AMOUNT",
            help=f"Measure it with a change, as in prune=0.5 or round=4; the file stays. {', '.join(WHAT_IFS)}.",
        ),
    ] = None,
) -> None:
    """Measure a network on a test set.

    Accuracy, cost, confusion, scores of each class, calibration and ROC. Classes are matched by their names. Of data
    of your own that the network has not learned from, all is taken.
    """
    report = report_place(report, [model])
    chosen = model_or_shipped(model, data)
    what = _tried(what_if or [], chosen.network)
    with reading_bar():
        given = comparable(chosen, data, _given(matches or []))
    test = given.examples
    for note in given.notes:
        say(note)
    network, seed = chosen.network.copy(), chosen.config.seed
    network.parameters[:] = changed_parameters(chosen.network, what, seed)
    test = changed_examples(test, what, seed)
    if what.amounts:
        say(f"What if: {what_is_done(what)}")
    evaluator = Evaluator(network, test)
    with progress_bar("evaluating", evaluator.batches) as (bar, task):
        while (result := evaluator.advance()) is None:
            bar.advance(task)
    found: dict[str, Any] = {"model": str(model or "shipped"), "data": data, "examples": len(test), "cost": result.cost}
    if what.amounts:
        found["what_if"] = dict(what.amounts)
    errors = result.errors
    if errors is not None:
        found |= {"r2": errors.r2, "mean_absolute_error": errors.mean_absolute_error}
        say(f"R² {errors.r2:.4f}, mean absolute error {errors.mean_absolute_error:.4g} on {len(test):,} {given.kind}")
    else:
        names = names_of(chosen)
        judged = _judged(result, names)
        found |= judged
        say(
            f"accuracy {100 * result.accuracy:.2f} %, cost {result.cost:.4g}, "
            f"calibration error {100 * judged['calibration_error']:.2f} % on {len(test):,} {given.kind}"
        )
        if judged["roc"] is not None:
            say(f"area below the ROC curve {judged['roc']['area']:.4f} ({names[1]} against {names[0]})")
    if report is not None:
        write_report(report, found)


def _judged(result: EvaluationResult, names: tuple[str, ...]) -> dict[str, Any]:
    """What the report says of a network that learned classes of these names."""
    counts, judgement = confusion(result, len(names)), Judgement.of(result)
    scores, calibration, roc = class_scores(counts), judgement.calibration, judgement.roc
    return {
        "accuracy": result.accuracy,
        "classes": names,
        "confusion": counts,
        "precision": scores.precision,
        "recall": scores.recall,
        "f1": scores.f1,
        "calibration_error": calibration.error,
        "calibration": {
            "confidence": calibration.confidence,
            "accuracy": calibration.accuracy,
            "counts": calibration.counts,
        },
        "roc": roc
        and {
            "area": roc.area,
            "false_positives": roc.false_positives,
            "true_positives": roc.true_positives,
            "thresholds": roc.thresholds,
        },
    }


def _tried(options: list[str], network: Network) -> WhatIf:
    """The changes in `prune=0.5`, `round=4`; raises UserError."""
    amounts = {}
    for option in options:
        kind, _, amount = (part.strip() for part in option.partition("="))
        if kind in amounts:
            raise UserError(f"--what-if: {kind} is given twice; give it once.")
        try:
            amounts[kind] = float(amount)
        except ValueError as error:
            raise UserError(
                f'--what-if: {shown(option)} is not a kind with a number; write it as "prune=0.5".'
            ) from error
        if kind not in WHAT_IFS:
            raise UserError(f"--what-if: {none_of(kind, WHAT_IFS)}.")
    try:
        what = WhatIf.of(amounts, Scope(layer=next(iter(switchable(network)), 1)))
        what.check(network)
    except SettingError as error:
        raise UserError(f"--what-if: {error}.") from error
    return what


def _given(matches: list[str]) -> dict[str, str]:
    """The classes in `eight=8`; raises UserError."""
    found = {}
    for match in matches:
        theirs, equals, ours = match.partition("=")
        if not equals:
            raise UserError(f'--match: {shown(match)} does not name two classes; write it as "eight=8".')
        if theirs.strip() in found:
            raise UserError(f"--match: {shown(theirs.strip())} is given twice; give it once.")
        found[theirs.strip()] = ours.strip()
    return found
