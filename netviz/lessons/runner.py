"""A lesson without a window: its runs over several seeds, and its figures beside the published ones."""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from netviz import config as configs
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.lessons.lesson import ExpectedResult, Lesson
from netviz.lessons.measures import MEASURES
from netviz.run import build, headless
from netviz.run.headless import Outcome

ProgressCallback = Callable[[str, int, float], Any]
"""progress(run, seed, fraction of all epochs), called about ten times a second."""


@dataclass(frozen=True)
class LessonResult:
    """One figure over the seeds."""

    lesson: str
    expected: ExpectedResult
    values: tuple[float, ...]
    seeds: tuple[int, ...]
    seconds: float
    """The total time of its run, which other figures of the same run share."""
    interrupted: bool = False
    """Whether the lesson was interrupted; the figures are then those of the finished seeds and are not judged."""

    @property
    def mean(self) -> float:
        """NaN if no seed was finished."""
        return float(np.mean(self.values)) if self.values else math.nan

    @property
    def spread(self) -> float:
        """The standard deviation over the seeds; 0 for a single one."""
        return float(np.std(self.values, ddof=1)) if len(self.values) > 1 else 0.0

    @property
    def holds(self) -> bool | None:
        """Whether the figure is what the lesson says; None if it was interrupted."""
        return None if self.interrupted else self.expected.holds(self.mean)

    def as_json(self) -> dict[str, Any]:
        return {
            "lesson": self.lesson,
            "figure": self.expected.name,
            "published": self.expected.published,
            "netviz_mean": self.mean,
            "netviz_sd": self.spread,
            "seeds": list(self.seeds),
            "holds": self.holds,
        }


def run_lesson(
    lesson: Lesson,
    seeds: int,
    progress: ProgressCallback = lambda name, seed, part: None,
    interrupted: Callable[[], bool] = lambda: False,
) -> list[LessonResult]:
    """Run everything that the lesson's figures need, each with `seeds` seeds. Raises UserError.

    `interrupted` is asked between two steps; what was finished by then is returned.
    """
    wanted = {name: [f for f in lesson.expected_results if f.run == name] for name in lesson.runs}
    wanted = {name: figures for name, figures in wanted.items() if figures}
    data = _data({name: lesson.runs[name] for name in wanted})
    found: list[LessonResult] = []
    cut_off = False
    for name, figures in wanted.items():
        config = lesson.runs[name]
        # If nothing is random, one run is enough.
        tried = range(seeds if _has_chance(config, data[name]) else 1)
        started = time.perf_counter()
        measured: list[list[float]] = []
        for seed in tried:
            cut_off = cut_off or interrupted()
            if cut_off:
                break
            seeded = configs.replaced(config, "seed", seed)
            outcome = headless.prepare(seeded, build.load_or_reuse(seeded, config, data[name]))
            figured = _measured(outcome, name, figures, progress, interrupted)
            if outcome.interrupted:
                cut_off = True
                break
            measured.append(figured)
        seconds = time.perf_counter() - started
        for index, figure in enumerate(figures):
            values = tuple(one[index] for one in measured)
            found.append(LessonResult(lesson.name, figure, values, tuple(tried)[: len(measured)], seconds))
    order = [figure.name for figure in lesson.expected_results]
    found = [dataclasses.replace(result, interrupted=cut_off) for result in found]
    return sorted(found, key=lambda result: order.index(result.expected.name))


def _data(named: Mapping[str, Config]) -> dict[str, DataSet]:
    """The data of every run, each loaded once. Raises UserError before anything is trained."""
    found: dict[str, DataSet] = {}
    for name, config in named.items():
        like = next((other for other in found if build.same_data(config, named[other])), None)
        found[name] = build.load_data(config) if like is None else found[like]
        build.split_data(config, found[name])
    return found


def _measured(
    outcome: Outcome,
    name: str,
    figures: Sequence[ExpectedResult],
    progress: ProgressCallback,
    interrupted: Callable[[], bool],
) -> list[float]:
    """One run with one seed, and its figures; empty if it was interrupted."""
    config = outcome.config
    measures = {figure.measure: MEASURES[figure.measure]() for figure in figures}
    for measure in measures.values():
        measure.begin(outcome)
    done = 0

    def see(outcome: Outcome) -> None:
        nonlocal done
        if outcome.trainer.epoch > done:
            done = outcome.trainer.epoch
            for measure in measures.values():
                measure.epoch(outcome)
        progress(name, config.seed, outcome.trainer.position / config.training.epochs)

    headless.train(outcome, see, interrupted)
    if outcome.interrupted:
        return []
    if not done:
        return [math.nan] * len(figures)  # it ended before there was anything to measure
    ends = {kind: np.ravel(measure.end(outcome)) for kind, measure in measures.items()}
    values = [float(ends[figure.measure][figure.place]) for figure in figures]
    return [math.nan if outcome.stopped and not math.isfinite(value) else value for value in values]


def _has_chance(config: Config, data: DataSet) -> bool:
    """Whether two seeds give two different runs: initial weights are drawn, or the order of more than one example."""
    return config.network.start is None or len(build.split_data(config, data).train) > 1
