"""Which job comes next: every combination to its last epoch, or successive halving.

Halving is asynchronous (ASHA; Li et al. 2020, *A System for Massively Parallel Hyperparameter Tuning*): whenever a
place is free, the best combination among the best 1/reduction of a rung that has not gone on goes on to the next, and
where there is none, a new combination begins. No place waits for the slowest run of a rung.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import msgspec

from netviz.config import Config
from netviz.run import build
from netviz.sweep.description import Sweep
from netviz.sweep.job import Job, key_of

Figures = dict[str, Any]


class Search:
    """Gives out the jobs of a sweep, except those that are done already."""

    def __init__(self, sweep: Sweep, done: dict[str, Figures]) -> None:
        self.sweep = sweep
        self.figures: dict[tuple[int, int], dict[int, Figures]] = {}
        """By combination and rung: the figures of each seed."""
        self._jobs: Iterator[Job] = iter(())
        self._begun = 0
        self._going_on: set[tuple[int, int]] = set()
        self._done = done
        self._same_data: dict[Any, bool] = {}
        self._restore()

    @property
    def total(self) -> int:
        """How many runs there are at least: one for each combination and seed."""
        return len(self.sweep.combinations) * self.sweep.seeds

    def next(self) -> Job | None:
        """The next job; None if none can begin before another has ended."""
        while True:
            job = next(self._jobs, None)
            if job is not None:
                if job.key not in self._done:
                    return job
                continue
            place = self._next_place()
            if place is None:
                return None
            self._jobs = self._of(*place)

    def tell(self, job: Job, figures: Figures) -> None:
        """A job has ended."""
        self._done[job.key] = figures
        self._note(job.combination, self._rung(job), job.seed, figures)

    def figures_of(self, job: Job) -> Figures:
        """The result of a job that has ended."""
        return self._done[job.key]

    def before(self, job: Job) -> str:
        """The key of the job that this one goes on from; empty if it begins."""
        rung = self._rung(job)
        return key_of(job.config, self.sweep.rungs[rung - 1]) if rung else ""

    def last(self) -> Iterator[tuple[int, int, int, Figures]]:
        """(combination, seed, epochs, figures) of every run that has come to something, as far as it has come."""
        for combination in range(len(self.sweep.combinations)):
            for seed in self.sweep.seeds_used():
                for rung in reversed(range(len(self.sweep.rungs))):
                    figures = self.figures.get((combination, rung), {}).get(seed)
                    if figures is not None:
                        yield combination, seed, self._epochs(combination, rung), figures
                        break

    @property
    def _halving(self) -> bool:
        return self.sweep.method == "halving"

    def _rung(self, job: Job) -> int:
        return self.sweep.rungs.index(job.epochs) if self._halving else 0

    def _epochs(self, combination: int, rung: int) -> int:
        return self.sweep.rungs[rung] if self._halving else self.sweep.configs[combination].training.epochs

    def _of(self, combination: int, rung: int) -> Iterator[Job]:
        """The jobs of a combination, one per seed, from one rung to the next."""
        epochs = self._epochs(combination, rung)
        for seed in self.sweep.seeds_used():
            config = self.sweep.config(combination, seed)
            yield Job(
                key_of(config, epochs),
                combination,
                self.sweep.combinations[combination],
                seed,
                config,
                epochs,
                self._halving and rung + 1 < len(self.sweep.rungs),
                not self._has_same_data(config),
            )

    def _has_same_data(self, config: Config) -> bool:
        """Whether a run learns from the data of the sweep's config, which is loaded once for all."""
        own = msgspec.structs.replace(config.data, train=None, validation=None)
        known = own, config.seed if config.data.source.generated else 0
        if known not in self._same_data:
            self._same_data[known] = build.same_data(config, self.sweep.base)
        return self._same_data[known]

    def _next_place(self) -> tuple[int, int] | None:
        for rung in reversed(range(len(self.sweep.rungs) - 1)):
            best = self._best_of(rung)
            if best is not None:
                self._going_on.add((best, rung))
                return best, rung + 1
        if self._begun < len(self.sweep.combinations):
            self._begun += 1
            return self._begun - 1, 0
        return None

    def _best_of(self, rung: int) -> int | None:
        """The best combination that may go on from a rung and has not; None if there is none."""
        ended = [
            (combination, _score(by_seed))
            for (combination, place), by_seed in self.figures.items()
            if place == rung and len(by_seed) == self.sweep.seeds
        ]
        ended.sort(key=lambda one: (-one[1], one[0]))
        for combination, score in ended[: len(ended) // self.sweep.reduction]:
            if (combination, rung) not in self._going_on and score > -math.inf:
                return combination
        return None

    def _note(self, combination: int, rung: int, seed: int, figures: Figures) -> None:
        self.figures.setdefault((combination, rung), {})[seed] = figures

    def _restore(self) -> None:
        """Restore what was done before an interruption, and which combinations have gone on to which rung."""
        if not self._done:
            return
        for combination in range(len(self.sweep.combinations)):
            for seed in self.sweep.seeds_used():
                config = self.sweep.config(combination, seed)
                for rung in range(len(self.sweep.rungs)):
                    figures = self._done.get(key_of(config, self._epochs(combination, rung)))
                    if figures is not None:
                        self._note(combination, rung, seed, figures)
                        if rung:
                            self._going_on.add((combination, rung - 1))
        # A combination that went on with one seed goes on with all of them.
        if self._halving:
            parts = [self._of(combination, rung + 1) for combination, rung in sorted(self._going_on)]
            self._jobs = (job for part in parts for job in part)


def worth(figures: Figures) -> float:
    """How good a run is: its accuracy on the validation examples, of numbers R², else on the test examples; −∞ for one
    that failed, diverged or was not measured."""
    if "error" in figures or "stopped" in figures:
        return -math.inf
    for name in ("validation_r2", "validation_accuracy", "test_r2", "test_accuracy"):
        value = figures.get(name)
        if value is not None:
            return float(value)
    return -math.inf


def _score(by_seed: dict[int, Figures]) -> float:
    """How good a combination is: the mean of its runs."""
    return sum(map(worth, by_seed.values())) / len(by_seed)
