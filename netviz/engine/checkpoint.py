"""Checkpoint: where a run stands, so completely that it can continue as if it had never been interrupted.

Besides the network's parameters, a run consists of its position in the order of examples, its optimizer's state, its
best weights so far, and its history; all random draws follow from the seed and the position. A trainer gives and takes
it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from netviz.engine.arrays import Array
from netviz.engine.history import CurveRecorder, EpochRecord, History, Validation
from netviz.engine.schedules import Stalls


@dataclass(frozen=True)
class Position:
    """Where a run stands, in numbers."""

    epoch: int
    """The number of finished epochs."""
    offset: int
    """How many examples of the current epoch have been seen."""
    steps: int
    """How many mini-batches have been done in all."""
    examples: int
    """How many examples they had."""
    optimizer_steps: int
    """How many steps the optimizer has done since it last began."""
    epoch_sums: tuple[float, float, float]
    """Of the current epoch: cost without the regularization term, correct answers, examples."""
    best_accuracy: float = -1.0
    """The best validation accuracy, or R², that early stopping has seen."""
    best_epoch: int = 0
    """After which epoch that was; 0 before the first."""
    stopped_early: bool = False
    """Whether early stopping has ended the run."""
    averaged_steps: int = 0
    """How many steps are in the mean of the weights."""
    planned: int = 0
    """The epochs planned, if the run has continued beyond those of its config."""
    stalls: Stalls | None = None
    """What its schedule remembers; None in a file written before netviz kept it."""
    error_sums: tuple[float, float] = (0.0, 0.0)
    """Of the current epoch: R² and mean absolute error, where numbers are predicted."""


@dataclass(frozen=True)
class Checkpoint:
    """Everything that a run needs to continue bit for bit."""

    position: Position
    optimizer_state: dict[str, Array]
    """What the optimizer remembers."""
    best: tuple[Array, Array] | None
    """Parameters and state of the best epoch, if early stopping is on."""
    mean: tuple[Array, Array] | None
    """Mean parameters and state of the last epochs, if they are averaged."""
    epochs: Sequence[EpochRecord]
    """Those that the history has kept of `epochs_added`."""
    validations: Sequence[Validation]
    """Those that the history has kept of all that `validation_curve` counts."""
    batches: CurveRecorder
    gradients: CurveRecorder
    validation_curve: CurveRecorder
    """The curves `batches`, `gradients` and `validation_curve` of the history."""
    epochs_added: int
    """How many epochs have been recorded in all."""
    errors: CurveRecorder | None = None
    """The curves `errors` and `validation_errors` of a run that predicts numbers; otherwise None."""
    validation_errors: CurveRecorder | None = None
    class_accuracy: CurveRecorder | None = None
    """The curve of a run that learns classes; None in a file written before netviz kept it."""

    @classmethod
    def of(
        cls,
        position: Position,
        optimizer_state: Mapping[str, Array],
        best: tuple[Array, Array] | None,
        mean: tuple[Array, Array] | None,
        history: History,
    ) -> Checkpoint:
        """The checkpoint of a run, with copies of all its arrays."""
        return cls(
            position,
            {name: vector.copy() for name, vector in optimizer_state.items()},
            copied(best),
            copied(mean),
            history.epochs[:],
            history.validations[:],
            history.batches.copy(),
            history.gradients.copy(),
            history.validation_curve.copy(),
            history.epochs.added,
            history.errors.copy(),
            history.validation_errors.copy(),
            history.class_accuracy.copy(),
        )

    def put_into(self, history: History) -> None:
        """Give a fresh history the records and curves, as copies. Raises ValueError if their numbers do not fit."""
        history.epochs.restore(self.epochs, self.epochs_added)
        history.validations.restore(self.validations, self.validation_curve.samples)
        history.batches, history.gradients = self.batches.copy(), self.gradients.copy()
        history.validation_curve = self.validation_curve.copy()
        if self.errors is not None and self.validation_errors is not None:
            history.errors, history.validation_errors = self.errors.copy(), self.validation_errors.copy()
        if self.class_accuracy is not None:
            history.class_accuracy = self.class_accuracy.copy()


def copied(numbers: tuple[Array, Array] | None) -> tuple[Array, Array] | None:
    """A copy of a set of parameters and state, if there is one."""
    return None if numbers is None else (numbers[0].copy(), numbers[1].copy())
