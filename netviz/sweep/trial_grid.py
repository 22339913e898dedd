"""The results of runs over the values of one or two settings: a cell per pair of values, with the mean over seeds."""

from __future__ import annotations

import itertools
import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from netviz import config as configs
from netviz.config import Setting
from netviz.number_format import exact
from netviz.sweep.description import Sweep, value_text
from netviz.sweep.search import Figures


@dataclass(frozen=True)
class Side:
    """One side of the grid: a setting and the values that were tried."""

    path: str
    """The setting's path in the config."""
    label: str
    values: tuple[str, ...]
    """As they are shown."""


@dataclass(frozen=True)
class Cell:
    """The runs of one combination."""

    settings: Mapping[str, Any]
    """The values by path."""
    scores: tuple[float, ...]
    """Accuracy or R² of each run that has ended, on the validation set, or in training if there is none."""
    of: int
    """How many runs are planned; 0 if none are."""
    problem: str = ""
    """Why a run failed or ended early, as a sentence."""
    epochs: int | None = None
    """After how many epochs they are scored, if others trained for longer; None if they went to their end."""

    @cached_property
    def mean(self) -> float | None:
        """Over the seeds that have ended; None before the first."""
        return statistics.fmean(self.scores) if self.scores else None

    @cached_property
    def spread(self) -> float | None:
        """Their standard deviation; None for fewer than two."""
        return statistics.stdev(self.scores) if len(self.scores) > 1 else None


@dataclass(frozen=True)
class TrialGrid:
    """All cells, row by row; a single row where one setting was varied."""

    columns: Side
    rows: Side | None
    cells: tuple[tuple[Cell, ...], ...]
    done: int
    """How many runs have ended."""
    total: int
    of_numbers: bool
    """Whether the scores are R² rather than accuracies."""

    @cached_property
    def best(self) -> Cell | None:
        """The cell with the highest mean, of those all of whose runs have ended well; None if there is none."""
        ended = [cell for row in self.cells for cell in row if 0 < len(cell.scores) == cell.of and not cell.problem]
        whole = [cell for cell in ended if cell.epochs is None] or ended
        return max(whole, key=lambda cell: cell.mean or 0.0, default=None)

    @property
    def as_it_stands(self) -> TrialGrid:
        """The same when nothing more is to come."""
        rows = tuple(tuple(replace(cell, of=len(cell.scores)) for cell in row) for row in self.cells)
        return replace(self, cells=rows)

    @cached_property
    def span(self) -> tuple[float, float] | None:
        """The lowest and the highest mean, the ends of the colour scale; None before the first.

        R² has no lower bound, and one run that diverged would make all others look alike: it begins at 0, as good as
        always saying the mean; if none is better than that, as far below the median as the best is above it.
        """
        means = self._means
        if not means:
            return None
        low, high = min(means), max(means)
        if self.of_numbers:
            low = max(low, 0.0 if high > 0 else 2 * statistics.median_low(means) - high)
        return low, high

    @property
    def clips(self) -> bool:
        """Whether a mean lies below the span."""
        return self.span is not None and min(self._means) < self.span[0]

    @property
    def _means(self) -> list[float]:
        """Those that are finite."""
        means = (cell.mean for row in self.cells for cell in row)
        return [mean for mean in means if mean is not None and math.isfinite(mean)]


def grid_of(
    sweep: Sweep, figures: Mapping[tuple[int, int], Mapping[int, Figures]], settings: Mapping[str, Setting]
) -> TrialGrid:
    """The grid of a sweep of one or two listed settings, in the order in which their values were given.

    figures: of each run that has ended, by combination and rung, then by seed. settings: the labels, by path.
    """
    paths = list(sweep.vary)
    sides = [side_of(path, sweep.vary[path].samples(), settings) for path in paths[:2]]
    last = _last(sweep, figures)
    listed = [sweep.vary[path].samples() for path in paths[:2]]
    rows = tuple(
        tuple(_cell(sweep, dict(zip(paths, (one, *other), strict=True)), last) for one in listed[0])
        for other in itertools.product(*listed[1:])
    )
    of_numbers = any("validation_r2" in one for by_seed in figures.values() for one in by_seed.values())
    done = sum(len(by_seed) for _, by_seed in last.values())
    total = len(sweep.combinations) * sweep.seeds
    return TrialGrid(sides[0], sides[1] if len(sides) > 1 else None, rows, done, total, of_numbers)


def _last(
    sweep: Sweep, figures: Mapping[tuple[int, int], Mapping[int, Figures]]
) -> dict[int, tuple[int, dict[int, Figures]]]:
    """By combination: the rung that all its seeds have come to, or are on the way to, and their figures there."""
    found: dict[int, tuple[int, dict[int, Figures]]] = {}
    for (place, rung), by_seed in figures.items():
        before = found.get(place)
        whole = len(by_seed) == sweep.seeds
        if by_seed and (before is None or ((rung > before[0]) == whole and (whole or rung < before[0]))):
            found[place] = rung, dict(by_seed)
    return found


def score_of(figures: Figures) -> float | None:
    """Accuracy or R² on the validation set, or in training if there is none; None for a run that failed."""
    kind = "r2" if "validation_r2" in figures else "accuracy"
    return next(
        (figures[f"{split}_{kind}"] for split in ("validation", "train") if figures.get(f"{split}_{kind}") is not None),
        None,
    )


def side_of(path: str, values: Sequence[Any], settings: Mapping[str, Setting]) -> Side:
    """A side of the grid. settings: the labels, by path."""
    setting = settings.get(path)
    label = path if setting is None else setting.label
    return Side(path, configs.symbol(label), tuple(_said(value, setting) for value in values))


def _said(value: Any, setting: Setting | None) -> str:
    """A value of a setting, a number as people read it."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return exact(value)
    return configs.value_words(value, setting) if isinstance(value, str | bool) else value_text(value)


def _cell(sweep: Sweep, settings: dict[str, Any], last: Mapping[int, tuple[int, dict[int, Figures]]]) -> Cell:
    if settings not in sweep.combinations:
        return Cell(settings, (), 0)  # which was not drawn
    rung, by_seed = last.get(sweep.combinations.index(settings), (0, {}))
    figures = list(by_seed.values())
    scores = tuple(score for score in map(score_of, figures) if score is not None)
    problem = next((str(one[name]) for one in figures for name in ("error", "stopped") if name in one), "")
    early = sweep.method == "halving" and rung + 1 < len(sweep.rungs)
    return Cell(settings, scores, sweep.seeds, problem, sweep.rungs[rung] if early else None)
