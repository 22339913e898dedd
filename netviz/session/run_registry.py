"""The registry of runs: what the table of runs knows of each run of this session and of earlier ones.

The driver registers a run when it is replaced or taken away; while a run trains, the table looks at the run itself. Of
the newest runs the models are kept as well, in memory and in the session's folder, so that they can be opened again.
Only the worker's thread uses it.
"""

from __future__ import annotations

import logging
import math
import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from netviz.config import Config
from netviz.engine.accounting import DivergedError
from netviz.errors import UserError
from netviz.run.model_file import Model
from netviz.run.run_list import MOST_RUNS, RunList, load_runs
from netviz.run.run_record import LONGEST_NAME, LONGEST_NOTE, Remarks, RunRecord, tidy
from netviz.session.learned_models import MOST_WEIGHTS, LearnedModels
from netviz.session.registered_run import (
    Copied,
    Fingerprint,
    Registered,
    fingerprint_of,
    has_begun,
    record_of,
    same_but_seed,
)
from netviz.session.run_labels import RunLabels
from netviz.texts import Text, phrase

log = logging.getLogger(__name__)
MOST_DELETIONS = 3
"""How many deletions can be taken back."""
MOST_FRAGMENTS = 5
"""How many runs of less than an epoch stay: a slider for the number of neurons leaves dozens of them."""


def _mean_score(records: Sequence[RunRecord]) -> float:
    """The mean of what is to rise; lowest where a run has no score."""
    scores = [record.score for record in records]
    found = sum(scores) / len(scores) if None not in scores else math.nan  # type: ignore[arg-type]
    return found if math.isfinite(found) else -math.inf


@dataclass(frozen=True)
class _Deleted:
    """A run that the user has deleted, until the window is closed."""

    record: RunRecord
    remarks: Remarks
    model: Model | None
    """What it had learned, if that is in memory."""
    written: bool
    """Whether it is in the folder, where it stays until the window is closed."""


class RunRegistry:
    """All runs but those that train, in the order in which they were replaced."""

    def __init__(self) -> None:
        self._records: dict[str, RunRecord] = {}
        self._remarks: dict[str, Remarks] = {}
        self._learned = LearnedModels()
        self._tested: dict[str, tuple[Fingerprint, float]] = {}
        """Accuracy or R² on the test set by identity, and of which weights."""
        self._tests = 0
        self._deleted: list[list[_Deleted]] = []
        self.labels = RunLabels()
        """What sets runs apart, in words."""

    @property
    def records(self) -> tuple[RunRecord, ...]:
        """Those of all runs that were registered."""
        return tuple(self._records.values())

    @property
    def deleted(self) -> int:
        """How many runs the last deletion removed, which can be brought back."""
        return len(self._deleted[-1]) if self._deleted else 0

    @property
    def tests(self) -> int:
        """How many times a run was measured on the test set."""
        return self._tests

    @property
    def models(self) -> tuple[Model, ...]:
        """The models that are in memory."""
        return (*self._learned.in_memory, *(one.model for row in self._deleted for one in row if one.model is not None))

    def best_of(self, identities: Collection[str], most: int) -> list[tuple[tuple[RunRecord, ...], Text]]:
        """The best of some runs, those that differ only in their seed together, with what sets each group apart."""
        groups: dict[Config, list[RunRecord]] = {}
        for record in self.records:
            if record.identity in identities:
                groups.setdefault(same_but_seed(record.started_with), []).append(record)
        labels = dict(zip(groups, self.labels.of(list(groups), False), strict=True))
        kept = sorted(groups, key=lambda config: _mean_score(groups[config]), reverse=True)[:most]
        return [(tuple(group), labels[config]) for config, group in groups.items() if config in kept]

    def remarks(self, identity: str) -> Remarks:
        """What the user has said of a run."""
        return self._remarks.get(identity, Remarks())

    def opens(self, identity: str) -> bool:
        """Whether the model of the run is there."""
        return identity in self._learned

    def record(self, run: Registered) -> RunRecord:
        """The record of a run as it is now, between two steps."""
        before = self._records.get(run.identity)
        tested, test = self._tested.get(run.identity, (None, None))
        same = tested is not None and tested == fingerprint_of(run.network, run.trainer.step_count)
        return record_of(run, run.begun if before is None else before.started, test if same else None)

    def note_test(self, identity: str, of: Fingerprint, test: float) -> None:
        """Take note that a run was measured on the test set, with the weights `of` this fingerprint."""
        self._tested[identity] = of, test
        self._tests += 1
        record, model = self._records.get(identity), self._learned.get(identity)
        of_row = record is not None and of[0] == record.steps
        if record is not None and of_row and (model is None or of == fingerprint_of(model.network, record.steps)):
            self._records[identity] = replace(record, test=test)

    def adopt(self, run: Registered, others: Iterable[Registered] = ()) -> None:
        """Take up a run that begins, or one that was left and goes on. If it goes on from another place than its row
        says, or beside itself, it is another run from now on."""
        known = self._records.get(run.identity)
        elsewhere = known is not None and known.steps != run.trainer.step_count
        if elsewhere or any(other is not run and other.identity == run.identity for other in others):
            run.identity = secrets.token_hex(8)

    def follow(self, before: Iterable[tuple[Copied, str]], now: Sequence[Registered]) -> None:
        """After a command: register the runs that are gone, and recognize those that have come. before: the runs that
        there were, with their names. now: those that there are.
        """
        runs = list(before)
        for run, name in runs:
            if not any(run is other for other in now) and has_begun(run):
                self.register(run, name)
        for one in now:
            if not any(one is other for other, _ in runs):
                self.adopt(one, now)

    def register(self, run: Copied, name: str = "") -> None:
        """Enter the row of a run that is replaced or taken away, and its model. `name`: its name in a lesson."""
        try:
            run.trainer.settle()
        except DivergedError as error:
            run.stopped = str(error)
        record = self.record(run)
        self._records.pop(record.identity, None)
        self._records[record.identity] = record
        if name and not self.remarks(record.identity).name:
            self._remark(record.identity, replace(self.remarks(record.identity), name=tidy(name, LONGEST_NAME)))
        if record.weights <= MOST_WEIGHTS:
            try:
                self._learned.put(record.identity, run.model())
            except UserError as error:  # its row is there all the same
                log.warning("a run cannot be opened again: %s", error)
        self._let_go()

    def add(self, record: RunRecord, model: Model | None = None) -> None:
        """Enter a run that was trained elsewhere, with its model if there is one."""
        self._records[record.identity] = record
        if model is not None and record.weights <= MOST_WEIGHTS:
            self._learned.put(record.identity, model)
        self._let_go()

    def rename(self, identity: str, name: str) -> None:
        """Give a run a name for table and plots; an empty one takes it away."""
        self._remark(identity, replace(self.remarks(identity), name=tidy(name, LONGEST_NAME)))

    def annotate(self, identity: str, note: str) -> None:
        """Write a note beside a run."""
        self._remark(identity, replace(self.remarks(identity), note=tidy(note, LONGEST_NOTE)))

    def keep_at_top(self, identity: str, at_top: bool) -> None:
        """Have a run stay above the others, however many come after it, or no longer."""
        self._remark(identity, replace(self.remarks(identity), at_top=at_top))

    def delete(self, identities: Collection[str]) -> None:
        """Remove rows; `bring_back` restores them."""
        found = [
            _Deleted(self._records[one], self.remarks(one), self._learned.get(one), self._learned.is_written(one))
            for one in identities
            if one in self._records
        ]
        self._forget([one.record.identity for one in found])
        if found:
            self._deleted = [*self._deleted[1 - MOST_DELETIONS :], found]

    def bring_back(self) -> None:
        """Take back the last deletion."""
        for one in self._deleted.pop() if self._deleted else ():
            self._records[one.record.identity] = one.record
            self._remark(one.record.identity, one.remarks)
            self._learned.put_back(one.record.identity, one.model, one.written)
        self._records = dict(sorted(self._records.items(), key=lambda entry: entry[1].started))
        self._let_go()

    def model(self, identity: str) -> Model:
        """The model of a run. Raises UserError if it is gone."""
        if identity not in self._records:
            raise UserError(phrase("This run is no longer in the table."))
        return self._learned.load(self._records[identity])

    def restore(self, folder: Path) -> str:
        """Continue the table that was left in a folder, to which this session writes from now on.

        Returns what could not be read, as a sentence; empty if all could.
        """
        left = load_runs(folder)
        since, self._records = self._records, {record.identity: record for record in left.records}
        self._records |= since
        self._remarks = dict(left.remarks) | self._remarks
        self._learned.restore(folder, left.opens)
        self._let_go()
        return left.problem

    def list_for(self, folder: Path, training: Sequence[Registered]) -> RunList:
        """The table as it is to be written to a folder, those that train among its rows."""
        records = dict(self._records)
        for run in training:
            if has_begun(run):
                records[run.identity] = self.record(run)
        new, opens = self._learned.for_folder(folder)
        deleted = {one.record.identity for together in self._deleted for one in together if one.written}
        for identity in self._surplus(records):
            del records[identity]
        return RunList(tuple(records.values()), dict(self._remarks), new, opens | deleted)

    def note_written(self, models: Mapping[str, Model]) -> None:
        """Take note that these models are in the folder's files."""
        self._learned.note_written(models)

    def _surplus(self, identities: Iterable[str]) -> list[str]:
        """The rows that are too many: the oldest, those without a name or note first."""
        worth = sorted(identities, key=lambda one: self.remarks(one) != Remarks())
        return worth[: max(0, len(worth) - MOST_RUNS)]

    def _remark(self, identity: str, remarks: Remarks) -> None:
        if remarks == Remarks():
            self._remarks.pop(identity, None)
        else:
            self._remarks[identity] = remarks

    def _forget(self, identities: Sequence[str]) -> None:
        """Forget all that is known of these runs."""
        for identity in identities:
            for table in (self._records, self._remarks, self._tested):
                table.pop(identity, None)
            self._learned.forget(identity)

    def _let_go(self) -> None:
        """Forget the oldest rows, and the models of older ones; those kept at the top go last."""
        fragments = [one for one, record in self._records.items() if record.position < 1 and not record.stopped]
        self._forget([one for one in fragments if self.remarks(one) == Remarks()][:-MOST_FRAGMENTS])
        self._forget(self._surplus(self._records))
        newest = list(self._records.values())[::-1]
        self._learned.let_go(sorted(newest, key=lambda one: not self.remarks(one.identity).at_top))
