"""The table of runs in a session's folder: a list in JSON, and a model's file for each run that can be opened again.

The models are written first and the list last, so that the files of a list are there however netviz ends meanwhile.
What is read may have been written by somebody else: sizes, counts and numbers are checked, and nothing is executed.
"""

from __future__ import annotations

import logging
import math
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from netviz import config as configs
from netviz.config import Config, ConfigError
from netviz.errors import UserError, shown
from netviz.files import read_bytes, write_whole
from netviz.json_errors import NOT_JSON
from netviz.run.course import IDENTITY
from netviz.run.model_file import SUFFIX, Model, save_model
from netviz.run.run_record import (
    COLUMNS,
    LARGEST,
    LONGEST_NAME,
    LONGEST_NOTE,
    MOST_POINTS,
    RecordedCurves,
    Remarks,
    RunRecord,
    tidy,
)
from netviz.texts import english, joined, phrase

log = logging.getLogger(__name__)
MOST_RUNS = 100
LARGEST_LIST = 16 << 20
LONGEST_SENTENCE = 400
DIGITS = 6
"""How many significant digits of a curve's numbers are written."""
LAST_TIME = 2.5e11
"""The latest start of a run that is believed, in the year 9892."""
_LIST, _PREFIX, _ASIDE = "runs.json", "row-", "unreadable-"


@dataclass(frozen=True)
class RunList:
    """The table at one moment."""

    records: tuple[RunRecord, ...]
    remarks: Mapping[str, Remarks]
    """By the identity of the run."""
    models: Mapping[str, Model]
    """Those that have to be written, by identity."""
    opens: frozenset[str]
    """The identities of all runs that can be opened again."""
    problem: str = ""
    """What could not be read, and where it is kept, in a sentence; empty if all could."""


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    """One run in the file."""

    identity: str
    started: float
    started_with: str
    config: str
    steps: int
    position: float
    seconds: float
    weights: int
    examples: int
    cost: float | None
    accuracy: float | None
    r2: float | None
    test: float | None
    stopped: str
    curves: dict[str, list[list[float]]]
    name: str = ""
    note: str = ""
    kept: bool = False
    diverged: bool = False


class _Rows(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    runs: list[msgspec.Raw]
    """The rows, each read separately, so that a damaged one does not affect the others."""


def model_path(folder: Path, identity: str) -> Path:
    """The file of a run's model."""
    return folder / f"{_PREFIX}{identity}{SUFFIX}"


def save_runs(folder: Path, runs: RunList) -> None:
    """Write the table into a session's folder, and remove the models that it no longer names. Raises UserError.

    If an unreadable list was set aside, all models stay, because it may name them.
    """
    for identity, model in runs.models.items():
        save_model(model_path(folder, identity), model)
    rows = [_row(record, runs.remarks.get(record.identity, Remarks())) for record in runs.records]
    write_whole(
        folder / _LIST,
        msgspec.json.encode(_Rows([msgspec.Raw(msgspec.json.encode(row, enc_hook=english)) for row in rows])),
    )
    if any(folder.glob(f"{_ASIDE}*.json")):
        return
    wanted = {model_path(folder, identity) for identity in runs.opens}
    for path in folder.glob(f"{_PREFIX}*{SUFFIX}"):
        if path not in wanted:
            with suppress(OSError):
                path.unlink()


def load_runs(folder: Path) -> RunList:
    """The table that was left in a folder. Unreadable rows are left out, and the list is kept in another file."""
    records: list[RunRecord] = []
    remarks: dict[str, Remarks] = {}
    path, problems = folder / _LIST, list[str]()
    if not os.path.lexists(path):
        return RunList((), {}, {}, frozenset())
    try:
        content = read_bytes(path, LARGEST_LIST)
        raws = msgspec.json.decode(content, type=_Rows).runs
    except (UserError, OSError, *NOT_JSON) as error:
        log.warning("%s: %s", path, error)
        aside = _aside(folder)
        with suppress(OSError):
            path.replace(aside)
        return RunList(
            (),
            {},
            {},
            frozenset(),
            phrase("The table of earlier runs cannot be read. It is kept as {path}.", path=shown(aside)),
        )
    if len(raws) > MOST_RUNS:
        problems.append(
            phrase(
                "The table of earlier runs has {count:,} rows, and netviz reads the newest {most} of them.",
                count=len(raws),
                most=MOST_RUNS,
            )
        )
    for raw in raws[-MOST_RUNS:]:
        try:
            row = msgspec.json.decode(raw, type=_Row)
            record = _record(row)
        except (UserError, ValueError, OverflowError, *NOT_JSON) as error:
            log.warning("%s: a run is left out: %s", path, error)
            problems = problems or [phrase("Some runs of the table cannot be read.")]
            continue
        if record.identity not in remarks:
            records.append(record)
            remarks[record.identity] = Remarks(tidy(row.name, LONGEST_NAME), tidy(row.note, LONGEST_NOTE), row.kept)
    if problems:
        aside = _aside(folder)
        try:
            write_whole(aside, content)
            problems.append(phrase("The whole table is kept as {path}.", path=shown(aside)))
        except UserError as error:
            problems.append(str(error))
    opens = frozenset(record.identity for record in records if model_path(folder, record.identity).is_file())
    return RunList(tuple(records), remarks, {}, opens, joined(problems, " "))


def _aside(folder: Path) -> Path:
    """Where an unreadable list is moved to."""
    return folder / f"{_ASIDE}{secrets.token_hex(4)}.json"


def _row(record: RunRecord, remarks: Remarks) -> _Row:
    started_with = configs.dump(record.started_with)
    curves = {
        name: [[float(f"{value:.{DIGITS}g}") for value in row] for row in getattr(record.curves, name).tolist()]
        for name in COLUMNS
    }
    return _Row(
        record.identity, record.started, started_with,
        "" if record.config == record.started_with else configs.dump(record.config), record.steps, record.position,
        record.seconds, record.weights, record.examples, record.cost, record.accuracy, record.r2, record.test,
        record.stopped, curves, remarks.name, remarks.note, remarks.at_top, record.diverged,
    )  # fmt: skip


def _record(row: _Row) -> RunRecord:
    """The run of a row. Raises UserError or ValueError if there can be no such run."""
    if not IDENTITY.fullmatch(row.identity):
        raise ValueError("its identity is not one")
    positive = (row.started, row.steps, row.position, row.seconds, row.weights, row.examples)
    figures = [figure for figure in (row.cost, row.accuracy, row.r2, row.test) if figure is not None]
    if not all(math.isfinite(number) and 0 <= number <= LARGEST for number in positive) or row.started > LAST_TIME:
        raise ValueError("one of its numbers lies outside its range")
    if not all(math.isfinite(number) for number in figures):
        raise ValueError("one of its figures is not a number")
    started_with = _config(row.started_with)
    return RunRecord(
        row.identity, row.started, started_with, _config(row.config) if row.config else started_with, row.steps,
        row.position, row.seconds, row.weights, row.examples, row.cost, row.accuracy, row.r2, row.test,
        tidy(row.stopped, LONGEST_SENTENCE), _curves(row.curves), row.diverged,
    )  # fmt: skip


def _config(text: str) -> Config:
    """A config whose data need not be there any more. Raises ValueError."""
    try:
        return configs.described(text)
    except ConfigError as error:
        raise ValueError(str(error)) from error


def _curves(tables: Mapping[str, list[list[float]]]) -> RecordedCurves:
    """The curves of a row. Raises ValueError if shape, order or numbers are not those of curves."""
    if set(tables) != set(COLUMNS):
        raise ValueError("its curves are not those of a run")
    found = {}
    for name, columns in COLUMNS.items():
        rows = tables[name]
        if len(rows) > MOST_POINTS or any(len(row) != columns for row in rows):
            raise ValueError("its curves have another shape")
        table = np.array(rows, np.float64).reshape(-1, columns)
        if not np.isfinite(table).all() or (np.diff(table[:, 0]) < 0).any() or (np.abs(table) > LARGEST).any():
            raise ValueError("its curves have values that are not numbers")
        found[name] = table
    return RecordedCurves(**found)
