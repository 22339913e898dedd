"""The registry of runs: what the table of runs knows of each run of the session, and of those of earlier ones.

The driver tells it of a run when that is replaced or taken away; while a run trains, the table looks at the run itself.
Of the newest runs it has what they had learned as well, so that they can be opened again, and so does the folder of
the session. Only the worker's thread uses it.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import msgspec
import numpy as np

from netviz.config import Config
from netviz.engine.accounting import DivergedError
from netviz.engine.network import Network
from netviz.engine.trainer import Trainer
from netviz.errors import UserError
from netviz.run.model_file import Model, load_model
from netviz.run.run_list import MOST_RUNS, RunList, load_runs, model_path
from netviz.run.run_record import LONGEST_NAME, LONGEST_NOTE, RecordedCurves, Remarks, RunRecord, sound, tidy
from netviz.session.run_labels import RunLabels

log = logging.getLogger(__name__)
SHARE_OF_ROW = 256
"""The moments of a run in the table take this part of the memory that its own may take."""
MOST_MODELS = 24
MOST_WEIGHTS = 10_000_000
"""Of this many runs, and with this many weights in all, the table has what they had learned: of the newest ones, and
before these of those that stay at the top."""
MOST_DELETIONS = 3
"""How many deletions can be taken back."""
MOST_FRAGMENTS = 5
"""How many runs of less than an epoch stay, the newest: a slider for the number of neurons leaves dozens of them."""
Fingerprint = tuple[int, float]
"""What tells the weights of a run from others it has had: the steps done and the sum of its parameters."""


class Registered(Protocol):
    """What the registry sees of a run; see `Run`."""

    identity: str
    begun: float
    stopped: str
    seconds: float
    config: Config
    started_with: Config
    network: Network
    trainer: Trainer


class Copied(Registered, Protocol):
    """A run that can be copied."""

    def model(self) -> Model: ...


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
        self._models: dict[str, Model] = {}
        self._written: set[str] = set()
        """The identities of runs whose model's file should be in the folder."""
        self._changed: set[str] = set()
        """Those whose model is another than the one that was last given to be written."""
        self._tested: dict[str, tuple[Fingerprint, float]] = {}
        """Accuracy or R² on the test set by identity, and of which weights."""
        self._tests = 0
        self._folder: Path | None = None
        self._deleted: list[list[_Deleted]] = []
        self.labels = RunLabels()
        """What sets runs apart, in words."""

    @property
    def records(self) -> tuple[RunRecord, ...]:
        """Of all runs that it has been told of."""
        return tuple(self._records.values())

    @property
    def deleted(self) -> int:
        """How many runs the last deletion was of, which can be brought back."""
        return len(self._deleted[-1]) if self._deleted else 0

    @property
    def tests(self) -> int:
        """How many times a run was measured on the test set."""
        return self._tests

    @property
    def models(self) -> tuple[Model, ...]:
        """What runs had learned, as far as it is in memory."""
        return (*self._models.values(), *(one.model for row in self._deleted for one in row if one.model is not None))

    def remarks(self, identity: str) -> Remarks:
        """What the user has said of a run."""
        return self._remarks.get(identity, Remarks())

    def opens(self, identity: str) -> bool:
        """Whether what the run had learned is there."""
        return identity in self._models or identity in self._written

    def record(self, run: Registered) -> RunRecord:
        """The record of a run as it is now, between two steps."""
        before = self._records.get(run.identity)
        tested, test = self._tested.get(run.identity, (None, None))
        same = tested is not None and tested == fingerprint_of(run.network, run.trainer.step_count)
        return record_of(run, run.begun if before is None else before.started, test if same else None)

    def note_test(self, identity: str, of: Fingerprint, test: float) -> None:
        """A run was measured on the test set, with the weights `of` this fingerprint."""
        self._tested[identity] = of, test
        self._tests += 1
        record, model = self._records.get(identity), self._models.get(identity)
        of_row = record is not None and of[0] == record.steps
        if record is not None and of_row and (model is None or of == fingerprint_of(model.network, record.steps)):
            self._records[identity] = replace(record, test=test)

    def adopt(self, run: Registered, others: Iterable[Registered] = ()) -> None:
        """A run begins, or one that was left goes on. If it goes on from another place than its row says, or beside
        itself, it is another run from now on."""
        known = self._records.get(run.identity)
        elsewhere = known is not None and known.steps != run.trainer.step_count
        if elsewhere or any(other is not run and other.identity == run.identity for other in others):
            run.identity = secrets.token_hex(8)

    def register(self, run: Copied, name: str = "") -> None:
        """A run is replaced or taken away: enter its row, and what it had learned. `name`: that in a lesson."""
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
                self._put(record.identity, _with_few_moments(run.model()))
            except UserError as error:  # its row is there all the same
                log.warning("a run cannot be opened again: %s", error)
        self._let_go()

    def add(self, record: RunRecord, model: Model | None = None) -> None:
        """A run that was done elsewhere, with what it had learned, if that is there."""
        self._records[record.identity] = record
        if model is not None and record.weights <= MOST_WEIGHTS:
            self._put(record.identity, model)
        self._let_go()

    def rename(self, identity: str, name: str) -> None:
        """Give a run a name for table and plots; an empty one takes it away."""
        self._remark(identity, replace(self.remarks(identity), name=tidy(name, LONGEST_NAME)))

    def annotate(self, identity: str, note: str) -> None:
        """Write a note beside a run."""
        self._remark(identity, replace(self.remarks(identity), note=tidy(note, LONGEST_NOTE)))

    def keep_at_top(self, identity: str, at_top: bool) -> None:
        """Whether a run stays, above the others, however many come after it."""
        self._remark(identity, replace(self.remarks(identity), at_top=at_top))

    def delete(self, identities: Collection[str]) -> None:
        """Remove rows, until they are brought back."""
        found = [
            _Deleted(self._records[one], self.remarks(one), self._models.get(one), one in self._written)
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
            if one.model is not None:
                self._put(one.record.identity, one.model)
            if one.written:
                self._written.add(one.record.identity)
        self._records = dict(sorted(self._records.items(), key=lambda entry: entry[1].started))
        self._let_go()

    def model(self, identity: str) -> Model:
        """What a run had learned. Raises UserError if that is not to be had."""
        if identity in self._models:
            return self._models[identity]
        if identity in self._written and self._folder is not None:
            model, steps = load_model(model_path(self._folder, identity)), self._records[identity].steps
            if model.checkpoint is None or model.checkpoint.position.steps != steps:
                raise UserError("What is kept of this run is from another moment than its row says.")
            return model
        raise UserError("Only the row is left of this run; what it had learned is not kept any more.")

    def restore(self, folder: Path) -> str:
        """Take up the table that was left in a folder, which from now on has that of this session.

        Returns what could not be read, as a sentence; empty if all could.
        """
        left = load_runs(folder)
        self._folder = folder
        since, self._records = self._records, {record.identity: record for record in left.records}
        self._records |= since
        self._remarks = dict(left.remarks) | self._remarks
        self._written = set(left.opens)
        self._let_go()
        return left.problem

    def list_for(self, folder: Path, training: Sequence[Registered]) -> RunList:
        """The table as it is to be written to a folder, those that train among its rows."""
        records = dict(self._records)
        for run in training:
            if has_begun(run):
                records[run.identity] = self.record(run)
        # What could not be written the last time is not there, and is tried again.
        missing = {one for one in self._models if not model_path(folder, one).is_file()}
        new = {one: self._models[one] for one in self._models if one in self._changed | missing}
        self._folder = folder
        deleted = {one.record.identity for together in self._deleted for one in together if one.written}
        opens = frozenset(self._models) | self._written | deleted
        for identity in self._surplus(records):
            del records[identity]
        return RunList(tuple(records.values()), dict(self._remarks), new, opens)

    def note_written(self, models: Mapping[str, Model]) -> None:
        """These models are in the folder's files."""
        for identity, model in models.items():
            if self._models.get(identity) is model:
                self._changed.discard(identity)
                self._written.add(identity)

    def _surplus(self, identities: Iterable[str]) -> list[str]:
        """Those that are too many: the oldest, and of these first the ones of which the user has said nothing."""
        worth = sorted(identities, key=lambda one: self.remarks(one) != Remarks())
        return worth[: max(0, len(worth) - MOST_RUNS)]

    def _put(self, identity: str, model: Model) -> None:
        self._models[identity] = model
        self._changed.add(identity)

    def _remark(self, identity: str, remarks: Remarks) -> None:
        if remarks == Remarks():
            self._remarks.pop(identity, None)
        else:
            self._remarks[identity] = remarks

    def _forget(self, identities: Sequence[str]) -> None:
        """All that is known of these runs."""
        for identity in identities:
            for table in (self._records, self._models, self._remarks, self._tested):
                table.pop(identity, None)
            self._written.discard(identity)

    def _let_go(self) -> None:
        """Forget the oldest rows, and of older ones what they had learned; what stays at the top goes last."""
        fragments = [one for one, record in self._records.items() if record.position < 1 and not record.stopped]
        self._forget([one for one in fragments if self.remarks(one) == Remarks()][:-MOST_FRAGMENTS])
        self._forget(self._surplus(self._records))
        count = weights = 0
        newest = list(self._records)[::-1]
        for identity in sorted(newest, key=lambda one: not self.remarks(one).at_top):
            if not self.opens(identity):
                continue
            count, weights = count + 1, weights + self._records[identity].weights
            if count > MOST_MODELS or weights > MOST_WEIGHTS:
                self._models.pop(identity, None)
                self._written.discard(identity)


def fingerprint_of(network: Network, steps: int) -> Fingerprint:
    """That of a network after so many steps; changes by hand change it as well."""
    return steps, float(np.sum(network.parameters, dtype=np.float64))


def _with_few_moments(model: Model) -> Model:
    """A model with a moment or two of its run: there may be two dozen of them."""
    moments = model.moments
    if moments is None:
        return model
    return replace(model, moments=moments.copy(bound=moments.bound // SHARE_OF_ROW))


def record_of(run: Registered, started: float, test: float | None) -> RunRecord:
    """What a run has come to."""
    trainer, curves = run.trainer, RecordedCurves.of(run.trainer.history)
    history = trainer.history
    numbers = trainer.train.targets is not None
    last = history.epochs[-1] if history.epochs else None
    cost = float(curves.batches[-1, 1]) if last is None and len(curves.batches) else None
    looks, errors = (curves.looks, curves.look_errors) if len(curves.looks) else (curves.batches, curves.errors)
    accuracy = float(looks[-1, 2]) if len(looks) and not numbers else None
    r2 = float(errors[-1, 1]) if numbers and len(errors) else None
    return RunRecord(
        run.identity, started, run.started_with, run.config, trainer.step_count, trainer.position, run.seconds,
        run.network.parameters.size, trainer.examples_seen, sound(last.train_cost if last is not None else cost),
        sound(accuracy), sound(r2), sound(test),
        run.stopped or (trainer.stop_sentence if trainer.stopped_early else ""), curves, bool(run.stopped),
    )  # fmt: skip


def has_begun(run: Registered) -> bool:
    """Whether there is something to be said of a run: it has learned, or diverged at once."""
    return bool(run.trainer.step_count or run.stopped)


def same_but_seed(config: Config) -> Config:
    """The config with a seed that is the same for all, to tell whether two differ in it alone."""
    return msgspec.structs.replace(config, seed=0)
