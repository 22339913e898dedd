"""The runs compared with the one in the window: their curves, how they differ, and how far each has come."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Self

from netviz import config as configs
from netviz.config import Config
from netviz.session.frame import FrameRequest
from netviz.session.parts.curves import Curves
from netviz.session.parts.mean_curves import mean_curves
from netviz.session.run_view import ComparisonView, RunView
from netviz.texts import phrase

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ComparedCurves:
    """What the window shows of a compared run."""

    name: str
    """Its name in every panel."""
    label: str
    curves: Curves
    differences: tuple[str, ...]
    """How its config differs from the run's, in words, as both started."""
    pinned: bool
    """Whether it stands behind the others, pale: the run in the window as it was before."""
    stopped: str
    seeds: int = 1
    """Of how many runs the curves are the mean."""


@dataclass(frozen=True)
class RunProgress:
    """How far one of the runs has come."""

    parameters: int
    seconds: float
    """Training time."""
    cost: float | None
    """The mean over the last epoch of training; None until there is one."""
    accuracy: float | None
    """On the validation set; None until it has been evaluated, and if the run learns numbers."""
    r2: float | None = None
    """R² on the validation set likewise, if the run learns numbers."""

    @classmethod
    def of(cls, run: RunView) -> RunProgress:
        looks, epochs = run.trainer.history.validations, run.trainer.history.epochs
        numbers = run.splits.train.targets is not None
        return cls(
            run.network.parameters.size,
            run.seconds,
            epochs[-1].train_cost if epochs else None,
            looks[-1].accuracy if looks and not numbers else None,
            looks[-1].errors.r2 if looks and looks[-1].errors is not None else None,
        )


@dataclass(frozen=True)
class ComparedRuns:
    """All runs compared with the window's own."""

    entries: tuple[ComparedCurves, ...]
    progress: tuple[RunProgress, ...] = ()
    """That of the run itself, then of each of the others that train."""
    own: str = phrase("this run")
    """The name of the run itself in every panel."""
    costs: tuple[str, ...] = ()
    """Their cost functions, the run's own first, if these are not all the same; otherwise empty."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        found = []
        runs = comparison.runs
        training = [run, *(compared.run for compared in runs if compared.run is not None)]
        comparison.settle()
        own, *names = names_of_runs(run, comparison)
        apart = _apart_from(run, comparison)
        for place, (compared, name, (differs, _)) in enumerate(zip(runs, names, apart, strict=True)):
            histories = (compared.history, *compared.others)
            work_out, pinned = partial(mean_curves, histories), compared.run is None
            # Pinned histories no longer change, so their curves are computed only once.
            curves = run.cached((f"pinned {place}", compared.history.batches), work_out) if pinned else work_out()
            seeds = len(histories)
            behind = pinned and not compared.of_table
            found.append(ComparedCurves(name, compared.label, curves, differs, behind, compared.stopped, seeds))
        configs_of = [run.started_with, *(compared.config for compared in runs)]
        costs = tuple(config.training.cost for config in configs_of)
        standings = tuple(RunProgress.of(one) for one in training)
        return cls(tuple(found), standings, own, costs if len(set(costs)) > 1 else ())


def _differences(config: Config, other: Config) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How the first differs from the second, and the second from the first, in words.

    Both are empty if the differences cannot be found: a curve without a name of its own is better than no curve.
    """
    try:
        return tuple(configs.differences(config, other)), tuple(configs.differences(other, config))
    except Exception:
        log.exception("two configs have no words for what they differ in")
        return (), ()


def _apart_from(run: RunView, comparison: ComparisonView) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """For each compared run, how it differs from the run, and the run from it, as they started."""
    found = []
    for place, compared in enumerate(comparison.runs):
        both = compared.config, run.started_with
        found.append(run.cached((f"apart {place}", both), partial(_differences, *both)))
    return found


def names_of_runs(run: RunView, comparison: ComparisonView) -> list[str]:
    """One name per run for all panels, the run's own first; no two are the same.

    The names they were given in the table of runs or by a lesson, or the setting that tells them apart, if there is
    just one.
    """
    found = _names_by_themselves(run, comparison)
    registry = comparison.registry
    given = [(run.identity,), *(one.identities for one in comparison.runs)]
    told = (registry.remarks(one[0]).name if one else "" for one in given)
    return unlike([name or other for name, other in zip(told, found, strict=True)])


def _names_by_themselves(run: RunView, comparison: ComparisonView) -> list[str]:
    """The names without those that were given in the table of runs."""
    if comparison.own_name:
        return [comparison.own_name, *(one.label for one in comparison.runs)]
    apart = _apart_from(run, comparison)
    own = {ours for _, ours in apart if ours}
    ours = next(iter(own))[0] if len(own) == 1 and len(next(iter(own))) == 1 else phrase("this run")
    told = zip(comparison.runs, apart, strict=True)
    theirs = [differs[0] if len(differs) == 1 else one.label for one, (differs, _) in told]
    return [ours, *theirs]


def unlike(names: Sequence[str], taken: Collection[str] = ()) -> list[str]:
    """The names; a repeated one, or one that is taken, gets a number."""
    found: list[str] = []
    for name in names:
        number, other = 1, name
        while other in found or other in taken:
            number += 1
            other = phrase("{name} ({number})", name=name, number=number)
        found.append(other)
    return found
