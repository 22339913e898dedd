"""What has come of runs over the values of one or two settings: a cell for each pair of values, its mean over seeds."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from netviz import config as configs
from netviz.config import Setting
from netviz.number_format import exact
from netviz.sweep.description import Sweep, value_text
from netviz.sweep.search import Figures


@dataclass(frozen=True)
class Side:
    """One side of the grid: a setting and the values that were tried, in words."""

    path: str
    label: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    """The runs of one combination."""

    settings: Mapping[str, Any]
    scores: tuple[float, ...]
    """Accuracy or R² of each run that has ended, on the validation set, or in training if there is none."""
    of: int
    """How many runs there are to be; 0 where none is planned."""
    problem: str = ""
    """Why a run failed or ended early, as a sentence."""

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
        whole = [cell for row in self.cells for cell in row if 0 < len(cell.scores) == cell.of and not cell.problem]
        return max(whole, key=lambda cell: cell.mean or 0.0, default=None)

    @cached_property
    def span(self) -> tuple[float, float] | None:
        """The lowest and the highest mean; None before the first."""
        means = [cell.mean for row in self.cells for cell in row if cell.mean is not None]
        return (min(means), max(means)) if means else None


def grid_of(
    sweep: Sweep, figures: Mapping[tuple[int, int], Mapping[int, Figures]], settings: Mapping[str, Setting]
) -> TrialGrid:
    """The grid of a sweep of one or two settings, in the order in which their values were given.

    figures: of each run that has ended, by combination and rung, then by seed. settings: the labels, by path.
    """
    paths = list(sweep.vary)
    sides = [side_of(path, sweep.vary[path].samples(), settings) for path in paths[:2]]
    cells = [
        _cell(sweep.combinations[place], list(figures.get((place, 0), {}).values()), sweep.seeds)
        for place in range(len(sweep.combinations))
    ]
    # The first setting varies most slowly among the combinations; it lies along the bottom.
    across = len(sides[0].values)
    down = len(sides[1].values) if len(sides) > 1 else 1
    rows = tuple(tuple(cells[column * down + row] for column in range(across)) for row in range(down))
    of_numbers = any("validation_r2" in one for by_seed in figures.values() for one in by_seed.values())
    done = sum(len(by_seed) for by_seed in figures.values())
    return TrialGrid(sides[0], sides[1] if len(sides) > 1 else None, rows, done, len(cells) * sweep.seeds, of_numbers)


def score_of(figures: Figures) -> float | None:
    """Accuracy or R² on the validation set, or in training if there is none; None for a run that failed."""
    kind = "r2" if "validation_r2" in figures else "accuracy"
    return next(
        (figures[f"{part}_{kind}"] for part in ("validation", "train") if figures.get(f"{part}_{kind}") is not None),
        None,
    )


def side_of(path: str, values: Sequence[Any], settings: Mapping[str, Setting]) -> Side:
    """A side of the grid. settings: the labels, by path."""
    setting = settings.get(path)
    label = path if setting is None else setting.label
    return Side(path, configs.symbol(label), tuple(map(_said, values)))


def _said(value: Any) -> str:
    """A value of a setting, a number as people read it."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return exact(value) if is_number else value_text(value)


def _cell(settings: Mapping[str, Any], figures: Sequence[Figures], of: int) -> Cell:
    scores = tuple(score for score in map(score_of, figures) if score is not None)
    problem = next((str(one[name]) for one in figures for name in ("error", "stopped") if name in one), "")
    return Cell(settings, scores, of, problem)
