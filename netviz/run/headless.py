"""A run without a window: the same config, network and trainer, up to the last epoch.

The training figures of an epoch are means over its mini-batches, taken while the network changes; those of the whole
run are measured afterwards, over all examples, with the final weights.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from netviz.config import Config
from netviz.data.dataset import DataSet, Splits
from netviz.engine.accounting import DivergedError
from netviz.engine.evaluation import Evaluator, evaluate
from netviz.engine.history import EpochRecord
from netviz.engine.network import Network
from netviz.engine.prediction_errors import PredictionErrors
from netviz.engine.trainer import Trainer
from netviz.run import build
from netviz.run.course import Course
from netviz.run.model_file import Model
from netviz.run.moment_times import NEVER, Due, next_due
from netviz.run.moments import Moments
from netviz.run.named_moment import Why
from netviz.texts import english, phrase

PROGRESS_SECONDS = 0.1


@dataclass
class Outcome:
    """The state and the results of a run."""

    config: Config
    data: DataSet
    splits: Splits
    network: Network
    trainer: Trainer
    seconds: float = 0.0
    """Time for training and validation, without the test set."""
    test_accuracies: dict[int, float] = field(default_factory=dict)
    """By the epoch after which each was measured."""
    test_errors: dict[int, PredictionErrors] = field(default_factory=dict)
    """Likewise, where numbers are predicted."""
    seen_before: int = 0
    """How many examples a continued run had seen when it was resumed."""
    epochs: list[EpochRecord] = field(default_factory=list)
    """The record of every epoch; the history of a long run does not keep them all."""
    stopped: str = ""
    """Why the run was cut short, as a sentence; empty if it was not."""
    interrupted: bool = False
    """Whether the user or the system stopped it."""
    note: str = ""
    """What else the user should know."""
    moments: Moments | None = None
    """The moments of the run, if they are to be kept."""
    course: Course | None = None
    """How the run came to where it began; None if it began anew."""

    @property
    def is_regression(self) -> bool:
        """Whether numbers are predicted."""
        return self.splits.train.targets is not None

    @property
    def examples_per_second(self) -> float:
        return (self.trainer.examples_seen - self.seen_before) / self.seconds if self.seconds > 0 else 0.0


def prepare(config: Config, data: DataSet, model: Model | None = None) -> Outcome:
    """A run at its start, or where `model` stopped. Raises UserError if config and data do not fit."""
    examples, network, trainer = build.start_run(config, data, model)
    before = list(trainer.history.epochs)
    moments = None if model is None or model.moments is None else model.moments.copy()
    course = None if model is None else model.course
    return Outcome(
        config,
        data,
        examples,
        network,
        trainer,
        seen_before=trainer.examples_seen,
        epochs=before,
        moments=moments,
        course=course,
    )


# NaN and infinity are checked where they matter, in the cost. NumPy's own warnings are no help: OpenBLAS sets the flag
# of invalid values now and then where there are none.
@np.errstate(all="ignore")
def train(
    outcome: Outcome,
    progress: Callable[[Outcome], Any] = lambda outcome: None,
    interrupted: Callable[[], bool] = lambda: False,
    until: int | None = None,
) -> None:
    """Train up to the last epoch, or that with number `until`; `progress` is called about ten times a second and after
    each epoch.

    A run that diverges or is interrupted ends early with its last good weights and says so in `stopped`. `interrupted`
    is asked between two steps, when all numbers belong to the same step.
    """
    trainer, goal = outcome.trainer, outcome.config.training.epochs
    goal = goal if until is None else min(goal, until)
    test = Evaluator(outcome.network, outcome.splits.test)
    started = told = time.perf_counter()
    apart = 0.0
    due = NEVER
    try:
        if outcome.moments is not None:
            start = Due(trainer.step_count, Why.START)
            due = next_due(trainer, outcome.moments) if outcome.moments.all else _keep(outcome, start)
        try:
            while trainer.epoch < goal and not trainer.stopped_early:
                if interrupted():
                    raise KeyboardInterrupt
                epoch = trainer.epoch
                trainer.advance()
                now = time.perf_counter()
                spent = now - started - apart  # before the test set is measured, which does not count
                if trainer.step_count >= due.step and not trainer.validation_due:
                    due = _keep(outcome, due)
                if trainer.epoch > epoch:
                    outcome.epochs.append(trainer.history.epochs[-1])
                    result = test.evaluate()
                    outcome.test_accuracies[trainer.epoch] = result.accuracy
                    if result.errors is not None:
                        outcome.test_errors[trainer.epoch] = result.errors
                    apart += time.perf_counter() - now
                elif now - told < PROGRESS_SECONDS:
                    continue
                told = now
                outcome.seconds = spent
                progress(outcome)
        except KeyboardInterrupt:
            outcome.interrupted = True
            outcome.stopped = phrase(
                "Interrupted in epoch {epoch} of {goal}.", epoch=min(trainer.epoch + 1, goal), goal=goal
            )
        trainer.settle()
        outcome.note = trainer.stop_sentence if trainer.stopped_early else trainer.notice
    except DivergedError as error:
        outcome.stopped = str(error)
        if outcome.moments is not None:
            outcome.moments.keep(trainer, outcome.config, Why.DIVERGENCE, (), outcome.seconds)
    outcome.seconds = time.perf_counter() - started - apart


def _keep(outcome: Outcome, due: Due) -> Due:
    """Keep a moment that is due; returns when the next one is."""
    if outcome.moments is None:
        return NEVER
    outcome.moments.keep(outcome.trainer, outcome.config, due.why, (), outcome.seconds)
    return next_due(outcome.trainer, outcome.moments)


def report(outcome: Outcome, measured: bool = True) -> dict[str, Any]:
    """The results of a run with its final weights: costs include the regularization term, accuracies are 0…1.

    measured: False skips the measuring if there is no time for it; those results are then None.
    """
    trainer, network, splits = outcome.trainer, outcome.network, outcome.splits
    term = trainer.regularization_term()
    found: dict[str, Any] = {}
    for name, examples in (("test", splits.test), ("validation", splits.validation), ("train", splits.train)):
        result = evaluate(network, examples) if measured and len(examples) else None
        found[f"{name}_accuracy"] = None if result is None else result.accuracy
        found[f"{name}_cost"] = None if result is None else result.cost + term
        if outcome.is_regression:
            found |= _told(name, None if result is None else result.errors)
    found |= {
        "seconds": outcome.seconds,
        "examples_per_second": outcome.examples_per_second,
        "steps": trainer.step_count,
    }
    names = [english(network.name_of(index)) for index in network.weighted_layers]
    found["layers"] = names
    found["epochs"] = [
        {
            "epoch": record.epoch,
            "seconds": record.seconds,
            "train_cost": record.train_cost,
            "train_accuracy": record.train_accuracy,
            "validation_cost": record.validation_cost,
            "validation_accuracy": record.validation_accuracy,
            "test_accuracy": outcome.test_accuracies.get(record.epoch),
            "gradient_norms": list(record.gradient_norms),
        }
        | (_errors_of(outcome, record) if outcome.is_regression else {})
        for record in outcome.epochs
    ]
    for name, sentence in (("stopped", outcome.stopped), ("note", outcome.note)):
        if sentence:
            found[name] = sentence
    return found


def _told(split: str, errors: PredictionErrors | None) -> dict[str, float | None]:
    """The entries of a report for one split, whose targets are numbers."""
    return {
        f"{split}_r2": None if errors is None else errors.r2,
        f"{split}_mean_absolute_error": None if errors is None else errors.mean_absolute_error,
    }


def _errors_of(outcome: Outcome, record: EpochRecord) -> dict[str, float | None]:
    """The same for an epoch."""
    splits = {
        "train": record.train_errors,
        "validation": record.validation_errors,
        "test": outcome.test_errors.get(record.epoch),
    }
    return {name: value for split, errors in splits.items() for name, value in _told(split, errors).items()}
