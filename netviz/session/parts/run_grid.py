"""How good the runs of the table are over the values of two settings in which they differ.

Runs share a grid when they are alike in everything else but the seed: those that *Try several* has done, and any
others.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from netviz.config import SPECS, Config, value_at
from netviz.run.run_record import RunRecord
from netviz.session.frame import FrameRequest, OfPresent
from netviz.session.parts.run_table import records_of
from netviz.session.run_view import ComparisonView, RunView
from netviz.sweep.plan import settings_to_vary
from netviz.sweep.trial_grid import Cell, TrialGrid, side_of

MOST_SETTINGS = 8
"""How many settings that differ are offered: those with the most values."""
MOST_VALUES = 24
ALONE = "-"
"""In place of the second path: one setting is to be shown alone."""
Values = tuple[Any, ...]


@dataclass(frozen=True)
class RunGrid(OfPresent):
    """The grid of two settings. The question is (across, down): their paths, each "" for what shows most, the second
    perhaps `ALONE`.
    """

    grid: TrialGrid | None
    """None while no two runs differ in a setting."""
    choices: tuple[tuple[str, str], ...] = ()
    """(path, label) of the settings in which runs differ."""
    across: str = ""
    down: str = ""
    """The paths of the two that are shown; `down` is `ALONE` where there is but one."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        wanted: Any = request.questions.get(cls, ("", ""))
        records = [one for one in records_of(run, comparison) if one.score is not None or one.stopped]
        key = "run grid", wanted, tuple(map(id, records)), run.config
        # Kept with the records, whose identities are thus their own.
        _, found = run.cached(key, lambda: (records, cls.of(records, run.config, *wanted)))
        return found

    @classmethod
    def of(cls, records: Sequence[RunRecord], like: Config, across: str = "", down: str = "") -> Self:
        """The grid of runs on the data of `like` and with its layers."""
        settings = settings_to_vary(like)
        paths = list(settings)
        rows = [(record, _values(record.started_with, paths)) for record in records if _alike(record, like)]
        rows = [(record, values) for record, values in rows if values]
        differing = _differing([values for _, values in rows], len(paths))
        choices = tuple((paths[place], settings[paths[place]].label) for place in differing)
        if not differing:
            return cls(None)
        pairs = [(one, other) for one in differing for other in (*differing, None) if one != other]
        asked = [pair for pair in pairs if _is_asked(pair, paths, across, down)]
        asked = asked or [pair for pair in pairs if _is_asked(pair, paths, across, "")] or pairs
        slices = [(_slice(rows, pair), pair) for pair in asked]
        best, places = max(slices, key=lambda found: len({_at(row[1], found[1]) for row in found[0]}))
        named = [paths[place] for place in places if place is not None]
        sides = [side_of(path, _sorted(row[1][paths.index(path)] for row in best), settings) for path in named]
        levels = [_sorted(row[1][paths.index(path)] for row in best) for path in named]
        cells = tuple(
            tuple(_cell(best, places, named, column, row) for column in levels[0])
            for row in (levels[1] if len(levels) > 1 else (None,))
        )
        of_numbers = any(record.r2 is not None for record, _ in best)
        grid = TrialGrid(sides[0], sides[1] if len(sides) > 1 else None, cells, len(best), len(best), of_numbers)
        return cls(grid, choices, named[0], named[1] if len(named) > 1 else ALONE)


Row = tuple[RunRecord, Values]
Pair = tuple[int, int | None]


def _alike(record: RunRecord, like: Config) -> bool:
    return record.started_with.data.name == like.data.name


def _values(config: Config, paths: Sequence[str]) -> Values:
    """The values of a config at these paths; empty if it does not have all of them."""
    try:
        return tuple(value_at(config, path) for path in paths)
    except (AttributeError, IndexError, TypeError):
        return ()


def _differing(rows: Sequence[Values], count: int) -> list[int]:
    """The places at which rows differ, those with the most values first; none with so many that they cannot be read."""
    levels = {place: len({row[place] for row in rows}) for place in range(count)}
    found = [place for place, number in levels.items() if 1 < number <= MOST_VALUES]
    return sorted(found, key=lambda place: -levels[place])[:MOST_SETTINGS]


def _is_asked(pair: Pair, paths: Sequence[str], across: str, down: str) -> bool:
    one, other = pair
    return across in ("", paths[one]) and down in ("", ALONE if other is None else paths[other])


def _slice(rows: Sequence[Row], pair: Pair) -> list[Row]:
    """The largest number of rows that are alike in all but the two places; of several, that with the newest run."""
    groups: dict[Values, list[Row]] = {}
    for record, values in rows:
        rest = tuple(value for place, value in enumerate(values) if place not in pair)
        groups.setdefault((rest, _kinds(record.started_with)), []).append((record, values))
    return max(groups.values(), key=lambda group: (len({_at(row[1], pair) for row in group}), group[-1][0].started))


def _kinds(config: Config) -> Values:
    """What runs of one grid have in common besides their values: kinds, and how much data they have."""
    specs = tuple(type(value_at(config, path)) for path in SPECS)
    return specs, tuple(map(type, config.network.layers)), config.data.train, config.data.validation


def _at(values: Values, pair: Pair) -> Values:
    return tuple(values[place] for place in pair if place is not None)


def _sorted(values: Any) -> list[Any]:
    """Each value once: numbers from the smallest up, others in the order in which they came."""
    found = list(dict.fromkeys(values))
    return sorted(found) if all(isinstance(value, int | float) for value in found) else found


def _cell(rows: Sequence[Row], places: Pair, named: Sequence[str], column: Any, row: Any) -> Cell:
    wanted = tuple(itertools.islice((column, row), len(named)))
    records = [record for record, values in rows if _at(values, places) == wanted]
    scores = tuple(record.score for record in records if record.score is not None)
    problem = next((record.stopped for record in records if record.diverged), "")
    return Cell(dict(zip(named, wanted, strict=True)), scores, len(records), problem)
