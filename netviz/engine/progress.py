"""Progress: where a run stands, so completely that it can go on as if it had never been interrupted.

Beside the network's own numbers a run is its place in the order of examples, what its optimizer remembers, its best
weights so far, and its history; all random draws follow from the seed and the place.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.history import EpochRecord, Thinned, Validation
from netviz.engine.trainer import Trainer


@dataclass(frozen=True)
class Place:
    """The numbers of it: epoch and offset in the order of examples, counts, and the sums of the epoch under way."""

    epoch: int
    offset: int
    steps: int
    examples: int
    optimizer_steps: int
    epoch_sums: tuple[float, float, float]
    best_accuracy: float = -1.0
    best_epoch: int = 0
    stopped_early: bool = False
    averaged_steps: int = 0


@dataclass(frozen=True)
class Progress:
    """memory: what the optimizer remembers. best: parameters and state of the best epoch, if early stopping waits.

    mean: those of the last epochs, if they are averaged.
    """

    place: Place
    memory: dict[str, Array]
    best: tuple[Array, Array] | None
    mean: tuple[Array, Array] | None
    epochs: list[EpochRecord]
    validations: list[Validation]
    batches: Thinned
    gradients: Thinned


def progress_of(trainer: Trainer) -> Progress:
    """A copy of where `trainer` stands, between two steps; raises DivergedError."""
    trainer.close_chunk()
    order, early, history = trainer.order, trainer.early, trainer.history
    cost, right, examples = trainer.epoch_sums.values.tolist()
    place = Place(
        order.epoch,
        order.offset,
        trainer.step_count,
        trainer.examples_seen,
        trainer.descent.optimizer.steps,
        (cost, right, examples),
        early.best_accuracy,
        early.best_epoch,
        trainer.stopped_early,
        trainer.averaging.steps,
    )
    return Progress(
        place,
        {name: vector.copy() for name, vector in trainer.descent.optimizer.memory.items()},
        _copied(early.best),
        _copied(trainer.averaging.mean),
        list(history.epochs),
        list(history.validations),
        history.batches.copy(),
        history.gradients.copy(),
    )


def resume(trainer: Trainer, progress: Progress) -> None:
    """Put a fresh trainer, whose network has its numbers already, where `progress` was taken.

    Raises ValueError when the optimizer remembers other things or the place lies outside the data.
    """
    place = progress.place
    if place.offset >= len(trainer.train) or set(progress.memory) != set(trainer.descent.optimizer.memory):
        raise ValueError("the progress is that of another run")
    trainer.order.go_to(place.epoch, place.offset)
    trainer.step_count, trainer.examples_seen = place.steps, place.examples
    trainer.descent.optimizer.steps = place.optimizer_steps
    for name, vector in progress.memory.items():
        np.copyto(trainer.descent.optimizer.memory[name], vector)
    trainer.epoch_sums.values[:] = place.epoch_sums
    trainer.early.best_accuracy, trainer.early.best_epoch = place.best_accuracy, place.best_epoch
    trainer.early.best = _copied(progress.best)
    trainer.averaging.steps, trainer.averaging.mean = place.averaged_steps, _copied(progress.mean)
    trainer.history.batches, trainer.history.gradients = progress.batches.copy(), progress.gradients.copy()
    trainer.continued(progress.epochs, progress.validations)
    trainer.stopped_early = place.stopped_early


def _copied(numbers: tuple[Array, Array] | None) -> tuple[Array, Array] | None:
    return None if numbers is None else (numbers[0].copy(), numbers[1].copy())
