"""`netviz recognize`: reads drawings from a file just as the drawing pad does."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any

import typer

from netviz.commands.common import ModelOption, ReportOption, model_or_shipped, progress_bar, report_place, say
from netviz.drawing.rasterizing import SIDE
from netviz.drawing.strokes import image_of, read_strokes
from netviz.errors import UserError, counted, shown
from netviz.run.report import write_report
from netviz.session.recognizer import Recognizer

SURE = 0.9
"""Above this probability an answer counts as sure; hardly any drawing that is no digit may reach it."""


def recognize(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="STROKES.jsonl",
            help='Drawings, one JSON object per line: {"strokes": [[[x, y], …], …]}, or UNIPEN text.',
        ),
    ],
    model: ModelOption = None,
    report: ReportOption = None,
    writers: Annotated[
        str, typer.Option("--writers", metavar="FIRST-LAST", help="Only drawings by these writers, for example 25-30.")
    ] = "",
) -> None:
    """Say what each drawing of a file is."""
    report = report_place(report, [file, model])
    chosen = model_or_shipped(model)
    if chosen.network.input_shape != (1, SIDE, SIDE):
        raise UserError(f"{shown(model)}: this network does not read {SIDE}×{SIDE} images, so it cannot read drawings.")
    reader = Recognizer(chosen.network, chosen.config.network.none)
    wanted = _writers(writers)
    answers: list[dict[str, Any]] = []
    known: list[bool] = []
    with progress_bar("reading drawings", None) as (bar, task):
        for drawing in read_strokes(file):
            if wanted is not None and drawing.writer not in wanted:
                continue
            read = reader.recognize(image_of(drawing))
            answers.append({"digit": drawing.digit, "answer": read.answer, "confidence": read.confidence})
            known.append(read.is_confident)
            bar.advance(task)
    for number, (answer, knows) in enumerate(zip(answers, known, strict=True), 1):
        truth = "" if answer["digit"] is None else f" (drawn as {answer['digit']})"
        words = f"{answer['answer']}, {100 * answer['confidence']:.1f} % sure"
        say(f"{number}: {words if knows else f'I do not know ({words})'}{truth}")
    found: dict[str, Any] = {"model": str(model or "shipped"), "drawings": len(answers), "answers": answers}
    found |= _scores(answers)
    if answers:
        found["sure"] = sum(answer["confidence"] > SURE for answer in answers) / len(answers)
        say(f"{100 * found['sure']:.1f} % of {counted(len(answers), 'drawing')} read with a confidence above {SURE}")
    if "accuracy" in found:
        say(f"{100 * found['accuracy']:.2f} % of {counted(found['labelled'], 'drawing')} read as they were meant")
    if report is not None:
        write_report(report, found)


def _writers(text: str) -> range | None:
    """The writers from first to last; None for all. Raises UserError."""
    if not text:
        return None
    found = re.fullmatch(r"([0-9]{1,9})(?:-([0-9]{1,9}))?", text)
    if found is None:
        raise UserError(f"--writers: {shown(text)} is not a range; write it like 25-30.")
    return range(int(found[1]), int(found[2] or found[1]) + 1)


def _scores(answers: list[dict[str, Any]]) -> dict[str, Any]:
    """Accuracy overall and by class, over the drawings that say what they are meant to be."""
    labelled = [answer for answer in answers if answer["digit"] is not None]
    if not labelled:
        return {}
    right = [answer["digit"] == answer["answer"] for answer in labelled]
    by_class: dict[int, list[bool]] = {}
    for answer, good in zip(labelled, right, strict=True):
        by_class.setdefault(answer["digit"], []).append(good)
    return {
        "accuracy": sum(right) / len(right),
        "labelled": len(right),
        "per_class": {str(digit): sum(goods) / len(goods) for digit, goods in sorted(by_class.items())},
    }
