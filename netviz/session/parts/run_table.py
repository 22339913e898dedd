"""The table of runs: those that train, and all that the session has kept, with what sets each apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from netviz.config import Config
from netviz.run.run_record import Remarks, RunRecord
from netviz.session.frame import FrameRequest, OfPresent
from netviz.session.parts.compared_runs import names_of_runs, unlike
from netviz.session.registered_run import has_begun, same_but_seed
from netviz.session.run_registry import RunRegistry
from netviz.session.run_view import ComparisonView, RunView
from netviz.texts import joined, phrase

FRESH_SECONDS = 0.5
"""How old the figures of a run that trains may be."""
OWN = phrase("this run")
FIRST = phrase("the first run")


@dataclass(frozen=True)
class RunRow:
    """One row: a run, or runs that differ in their seed alone."""

    records: tuple[RunRecord, ...]
    """One or more."""
    label: str
    """What it is called, or what sets it apart."""
    differs: str
    """What sets it apart from the first run, or the first from all others."""
    remarks: Remarks
    place: int | None
    """Its place among the runs that the plots show, which says its colour; None if they do not show it."""
    trains: bool
    """Whether it is the window's own run, or one that trains beside it."""
    own: bool
    opens: bool
    """Whether one can go back to it."""
    shows: bool
    """Whether the plots can show it: its data is that of the window's run."""

    @property
    def tests(self) -> bool:
        """Whether it can be measured on the test set."""
        return len(self.records) == 1 and (self.opens or self.trains)

    @property
    def identities(self) -> tuple[str, ...]:
        """By which the registry knows its runs."""
        return tuple(record.identity for record in self.records)

    @property
    def last(self) -> RunRecord:
        """Its newest run."""
        return self.records[-1]

    @property
    def score(self) -> float | None:
        """Accuracy or R² on the validation set, of several runs the mean."""
        return _mean([record.score for record in self.records])

    @property
    def spread(self) -> float | None:
        """The standard deviation of `score` over seeds; None for one run."""
        values = [record.score for record in self.records if record.score is not None]
        return float(np.std(values, ddof=1)) if len(values) > 1 else None

    @property
    def cost(self) -> float | None:
        return _mean([record.cost for record in self.records])

    @property
    def test(self) -> float | None:
        return _mean([record.test for record in self.records])

    @property
    def seconds(self) -> float | None:
        return _mean([record.seconds for record in self.records])

    @property
    def note(self) -> str:
        """What the user has noted, or why it ended early."""
        return self.remarks.note or next((record.stopped for record in self.records if record.stopped), "")


@dataclass(frozen=True)
class RunTable(OfPresent):
    """All rows: the window's own run, then the others, the newest first.

    `FrameRequest.questions` says by True whether seeds are taken together.
    """

    rows: tuple[RunRow, ...]
    deleted: int = 0
    """How many runs the last deletion removed."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        registry = comparison.registry
        together = bool(request.questions.get(cls, False))
        records = records_of(run, comparison)
        known = {one.identity for one in _training(run, comparison)}
        groups = _by_settings(records, known) if together else [(record,) for record in records]
        labels = registry.labels.of([group[-1].started_with for group in groups], not together)
        names = names_of_runs(run, comparison)
        shown_as = [(run.identity,), *(one.identities for one in comparison.runs)]
        places = {identity: place for place, shown in reversed([*enumerate(shown_as)]) for identity in shown}
        rows = []
        for group, label in zip(groups, labels, strict=True):
            last = group[-1]
            identities = [record.identity for record in group]
            place = next((places[one] for one in identities if one in places), None)
            own = last.identity == run.identity
            remarks = registry.remarks(last.identity)
            shown = names[place] if place is not None and len(shown_as[place]) == len(group) else ""
            if own and not comparison.own_name:
                shown = joined(filter(None, (OWN, label)))
            told = remarks.name or shown or label or FIRST
            same = last.config.data.name == run.config.data.name and (last.r2 is None) == _has_classes(run)
            rows.append(
                RunRow(
                    group, told, label, remarks, place, last.identity in known, own,
                    len(group) == 1 and registry.opens(last.identity), same,
                )
            )  # fmt: skip
        rows.reverse()
        rows.sort(key=lambda row: not row.own)
        return cls(_told_apart(rows), registry.deleted)


def _told_apart(rows: Sequence[RunRow]) -> tuple[RunRow, ...]:
    """The rows with unique names: those that the plots show keep theirs, then the older ones."""
    taken = [row.label for row in rows if row.place is not None]
    others = [row for row in rows if row.place is None][::-1]
    names = dict(zip(map(id, others), unlike([row.label for row in others], taken), strict=True))
    return tuple(replace(row, label=names.get(id(row), row.label)) for row in rows)


def records_of(run: RunView, comparison: ComparisonView) -> list[RunRecord]:
    """The records of all runs that the table knows, including those that train, in the order in which they began."""
    live = [_fresh(one, comparison.registry) for one in _training(run, comparison)]
    known = {record.identity for record in live}
    others = [record for record in comparison.registry.records if record.identity not in known]
    return sorted([*others, *live], key=lambda record: record.started)


def _training(run: RunView, comparison: ComparisonView) -> list[RunView]:
    """The runs that train, or could, and that have a row."""
    training = [run, *(one.run for one in comparison.runs if one.run is not None)]
    return [one for one in training if has_begun(one)]


def _fresh(run: RunView, registry: RunRegistry) -> RunRecord:
    """The record of a run that trains, not older than half a second."""
    key = ("record", run.weights_key(FRESH_SECONDS), run.identity, run.stopped, registry.tests)
    return run.cached(key, lambda: registry.record(run))


def _has_classes(run: RunView) -> bool:
    return run.data.train.targets is None


def _by_settings(records: Sequence[RunRecord], training: set[str]) -> list[tuple[RunRecord, ...]]:
    """Runs whose settings are the same but for the seed, together; those that train by themselves."""
    groups: dict[tuple[Config, Config, str], list[RunRecord]] = {}
    for record in records:
        alone = record.identity if record.identity in training else ""
        key = same_but_seed(record.started_with), same_but_seed(record.config), alone
        groups.setdefault(key, []).append(record)
    return [tuple(group) for group in groups.values()]


def _mean(values: Sequence[float | None]) -> float | None:
    there = [value for value in values if value is not None]
    return sum(there) / len(there) if there else None
