"""What the table of runs sees of a run, and the record it makes of it."""

from __future__ import annotations

from typing import Protocol

import msgspec
import numpy as np

from netviz.config import Config
from netviz.engine.network import Network
from netviz.engine.trainer import Trainer
from netviz.run.model_file import Model
from netviz.run.run_record import RecordedCurves, RunRecord, sound

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


def fingerprint_of(network: Network, steps: int) -> Fingerprint:
    """The fingerprint of a network after this many steps; changes by hand change it as well."""
    return steps, float(np.sum(network.parameters, dtype=np.float64))


def record_of(run: Registered, started: float, test: float | None) -> RunRecord:
    """The record of a run as it is now."""
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
    """Whether a run has a row: it has learned something, or diverged at once."""
    return bool(run.trainer.step_count or run.stopped)


def same_but_seed(config: Config) -> Config:
    """The config with one seed for all, to tell whether two configs differ in the seed alone."""
    return msgspec.structs.replace(config, seed=0)
