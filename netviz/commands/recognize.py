"""`netviz recognize`: reads drawings from a file just as the drawing pad does, pictures, and rows of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer
from numpy.typing import NDArray

from netviz.commands.common import (
    ModelOption,
    ReportOption,
    model_or_shipped,
    progress_bar,
    reading_bar,
    report_place,
    say,
)
from netviz.data.image_folder import loose_pictures, picture_input
from netviz.data.picture_file import SUFFIXES
from netviz.data.picture_tree import is_zip, tree_of
from netviz.data.table_data import is_table
from netviz.drawing.rasterizing import SIDE
from netviz.drawing.strokes import image_of, read_strokes
from netviz.engine.evaluation import evaluate
from netviz.engine.inspection import Inspector
from netviz.engine.probabilities import answered, probabilities
from netviz.errors import DataError, UserError, counted, shown
from netviz.run.matching import names_of, own_data_changed, rows_of, scaling_of
from netviz.run.model_file import Model
from netviz.run.report import write_report
from netviz.session.recognizer import Recognizer

SURE = 0.9
"""Above this probability an answer counts as sure; hardly any drawing that is not a digit may reach it."""


def recognize(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help='Drawings, one JSON object per line: {"strokes": [[[x, y], …], …]}, or UNIPEN text; a picture, or a '
            "folder or zip archive of pictures; or a table.",
        ),
    ],
    model: ModelOption = None,
    report: ReportOption = None,
    writers: Annotated[
        str, typer.Option("--writers", metavar="FIRST-LAST", help="Only drawings by these writers, for example 25-30.")
    ] = "",
) -> None:
    """Say what drawings, pictures or rows are.

    One line for each drawing in a file, each picture of a folder, or each row of a table.
    """
    wanted = _writers(writers)
    if wanted is not None and (is_table(file) or is_pictures(file)):
        raise UserError(f"--writers is about drawings, which know who wrote them; {shown(file)} has none.")
    report = report_place(report, [file, model])
    chosen = model_or_shipped(model)
    if is_table(file) or is_pictures(file):
        with reading_bar():
            changed = own_data_changed(chosen, file)
        if changed:
            say(changed, err=True)
        answers = _rows(chosen, file) if is_table(file) else _pictures(chosen, file)
        if report is not None:
            write_report(report, {"model": str(model or "shipped"), "read": len(answers), "answers": answers})
        return
    if chosen.network.input_shape != (1, SIDE, SIDE):
        raise UserError(f"{shown(model)}: this network does not read {SIDE}×{SIDE} images, so it cannot read drawings.")
    names = names_of(chosen)
    reader = Recognizer(chosen.network, chosen.config.network.none, scaling=scaling_of(chosen))
    answers = []
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
        words = f"{names[answer['answer']]}, {100 * answer['confidence']:.1f} % sure"
        say(f"{number}: {words if knows else f'I do not know ({words})'}{truth}")
    found: dict[str, Any] = {"model": str(model or "shipped"), "drawings": len(answers), "answers": answers}
    found |= _scores(answers)
    if answers:
        found["sure"] = sum(answer["confidence"] > SURE for answer in answers) / len(answers)
        say(f"{100 * found['sure']:.1f} % of {counted(len(answers), 'drawing')} read with a confidence above {SURE}")
    if "accuracy" in found:
        say(f"{100 * found['accuracy']:.2f} % of {counted(found['labelled'], 'drawing')} read correctly")
    if report is not None:
        write_report(report, found)


def is_pictures(path: Path) -> bool:
    """Whether a path is a picture, a folder, or a zip archive."""
    return path.suffix.lower() in SUFFIXES or path.is_dir() or is_zip(path)


def _pictures(model: Model, path: Path) -> list[dict[str, Any]]:
    """Say what each picture is; one that cannot be read is named and passed over, unless it is the only one."""
    names, shape = names_of(model), model.network.input_shape
    if path.suffix.lower() in SUFFIXES and not path.is_dir():
        answers = [
            {"file": str(path)} | _answer(model, names, picture_input(path, shape, writing=_reads_digits(model)))
        ]
    else:
        answers = _all_in(model, path)
    for answer in answers:
        say(f"{shown(Path(answer['file']))}: {_told(answer)}")
    return answers


def _all_in(model: Model, path: Path) -> list[dict[str, Any]]:
    """What each picture in a folder or a zip archive is."""
    names, shape = names_of(model), model.network.input_shape
    answers = []
    with tree_of(path) as tree:
        files = loose_pictures(tree)
        if not files:
            raise UserError(f"{shown(path)} has no pictures to read.")
        with progress_bar("reading pictures", len(files)) as (bar, task):
            for file in files:
                bar.advance(task)
                try:
                    image = picture_input(tree.open(file), shape, tree.shown(file.place), _reads_digits(model))
                except DataError as error:
                    if len(files) == 1:
                        raise
                    say(str(error), err=True)
                    continue
                answers.append({"file": str(path.joinpath(*file.place))} | _answer(model, names, image))
    return answers


def _reads_digits(model: Model) -> bool:
    """Whether its classes are digits: those of MNIST and of the pen have no names of their own; a folder's have."""
    return model.learned is None or not model.learned.class_names


def _rows(model: Model, path: Path) -> list[dict[str, Any]]:
    """Say what each row of a table is, a class or a number."""
    examples = rows_of(model, path)
    outputs = evaluate(model.network, examples).outputs
    names = names_of(model)
    answers: list[dict[str, Any]] = []
    if model.learned is not None and model.learned.recipe is not None and not model.learned.recipe.classes:
        scaling = scaling_of(model)
        values = outputs[0] if scaling is None else scaling.in_units(outputs[0])
        answers = [{"row": row, "answer": float(value)} for row, value in enumerate(values, 1)]
    else:
        shares = probabilities(outputs)[: len(names)]
        best = shares.argmax(axis=0)
        answers = [
            {"row": row, "answer": names[place], "confidence": float(shares[place, row - 1])}
            for row, place in enumerate(best.tolist(), 1)
        ]
    for answer in answers:
        told = _told(answer) if "confidence" in answer else f"{answer['answer']:.6g}"
        say(f"row {answer['row']}: {told}")
    return answers


def _answer(model: Model, names: Sequence[str], image: NDArray[np.uint8]) -> dict[str, Any]:
    """What a picture, of the shape of the network's input, is."""
    scaling = scaling_of(model)
    x = image / np.float32(255) if scaling is None else scaling.of_image(image)
    outputs = Inspector(model.network).forward(x)[0][:, None]
    shares = probabilities(outputs)[: len(names)]
    place = int(shares[:, 0].argmax())
    return {"answer": names[place], "confidence": float(shares[place, 0]), "known": bool(answered(shares)[0])}


def _told(answer: dict[str, Any]) -> str:
    words = f"{answer['answer']}, {100 * answer['confidence']:.1f} % sure"
    return words if answer.get("known", True) else f"I do not know ({words})"


def _writers(text: str) -> range | None:
    """The writers from first to last; None for all. Raises UserError."""
    if not text:
        return None
    found = re.fullmatch(r"([0-9]{1,9})(?:-([0-9]{1,9}))?", text)
    if found is None:
        raise UserError(f"--writers: {shown(text)} is not a range; write it like 25-30.")
    first, last = int(found[1]), int(found[2] or found[1])
    if last < first:
        raise UserError(f"--writers: {shown(text)} has nobody in it; the first comes before the last, like 25-30.")
    return range(first, last + 1)


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
