"""What a report says of a model: its history, how good it is on its test examples, and which of them it gets wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from netviz.config import Config
from netviz.data.dataset import DataSet, Splits
from netviz.data.example_values import ExampleValues
from netviz.engine.evaluation import confusion, evaluate
from netviz.engine.history import EpochRecord
from netviz.errors import UserError
from netviz.number_format import Number, exact, number, percent
from netviz.run import build
from netviz.run.headless import Outcome
from netviz.run.learned import learned_from
from netviz.run.matching import names_of
from netviz.run.model_file import Model
from netviz.texts import phrase

MOST_MISTAKES, MOST_VALUES = 40, 12


@dataclass(frozen=True)
class Mistake:
    """A test example that is answered wrong."""

    truth: str
    answer: str
    picture: NDArray[np.uint8] | None = None
    """(channels, height, width); None of an example that is none."""
    values: tuple[tuple[str, str], ...] = ()
    """(name, value) of the inputs of such an example, the first `MOST_VALUES`."""


@dataclass(frozen=True)
class Findings:
    """One model, measured."""

    name: str
    model: Model
    epochs: Sequence[EpochRecord]
    figures: dict[str, str]
    """What was measured on the test examples, in words."""
    classes: tuple[str, ...] = ()
    confusion: NDArray[np.int64] | None = None
    """(classes, classes): row the true class, column the answer; None for a regression, and without data."""
    mistakes: tuple[Mistake, ...] = field(default=())
    wrong: int = 0
    """How many test examples are answered wrong, of which `mistakes` has the first."""
    problem: str = ""
    """Why nothing could be measured, in a sentence."""

    @property
    def config(self) -> Config:
        return self.model.config


def measured(name: str, model: Model) -> Findings:
    """The model, measured on the test examples of its own data; without them where the data is not here."""
    return all_measured([(name, model)])[0]


def all_measured(models: Sequence[tuple[str, Model]]) -> list[Findings]:
    """The same for each, by its name; data that several learned from is loaded once."""
    found: list[Findings] = []
    loaded: tuple[Config, DataSet] | None = None
    for name, model in models:
        try:
            data = build.load_or_reuse(model.config, *loaded) if loaded else build.load_data(model.config)
            loaded = model.config, data
            build.require_kind(model, data)
            splits = build.split_data(model.config, data)
            found.append(_measured(name, model, _epochs_of(model), data, splits))
        except UserError as error:
            found.append(replace(unmeasured(name, model), problem=str(error)))
    return found


def unmeasured(name: str, model: Model) -> Findings:
    """The model without a look at its data."""
    epochs = _epochs_of(model)
    return Findings(name, model, epochs, _known(model, epochs))


def of_run(outcome: Outcome) -> Findings:
    """A run that has ended, or was interrupted, measured on its test examples."""
    learned = learned_from(outcome.data, outcome.splits)
    model = Model(outcome.config, outcome.network, learned=learned)
    return _measured("run", model, tuple(outcome.epochs), outcome.data, outcome.splits)


def _epochs_of(model: Model) -> Sequence[EpochRecord]:
    return () if model.checkpoint is None else tuple(model.checkpoint.epochs)


def _known(model: Model, epochs: Sequence[EpochRecord]) -> dict[str, str]:
    """The figures for which no data is needed."""
    figures: dict[str, str] = {phrase("parameters"): Number(f"{model.network.parameters.size:,}")}
    if epochs:
        figures[phrase("epochs")] = Number(f"{epochs[-1].epoch:,}")
    return figures | _training_figures(epochs)


def _measured(name: str, model: Model, epochs: Sequence[EpochRecord], data: DataSet, splits: Splits) -> Findings:
    figures = _known(model, epochs)
    if not len(splits.test):
        return Findings(name, model, epochs, figures, problem=phrase("Its data has no test examples."))
    result = evaluate(model.network, splits.test)
    figures[phrase("test examples")] = Number(f"{len(splits.test):,}")
    if (errors := result.errors) is not None:
        figures |= {
            phrase("test R²"): number(errors.r2, 4),
            phrase("mean absolute error"): number(errors.mean_absolute_error),
        }
        return Findings(name, model, epochs, figures)
    # With the regularization term, as the costs beside it and those in the curves.
    term = build.hyperparameters(model.config).regularization.term(model.network.weights, len(splits.train))
    names = names_of(model)
    figures |= {
        phrase("test accuracy"): percent(result.accuracy, 2),
        phrase("test cost"): number(result.cost + term),
    }
    wrong = np.flatnonzero(~result.correct & (result.labels >= 0))
    pictures, values = data.test.inputs, ExampleValues.of(data, splits)
    mistakes = []
    for place in wrong[:MOST_MISTAKES].tolist():
        truth, answer = names[result.labels[place]], names[result.predictions[place]]
        if values is not None:
            pairs = values.pairs(splits.points.test.inputs[place], MOST_VALUES)
            mistakes.append(Mistake(truth, answer, values=tuple(pairs)))
        elif pictures.ndim == 4 and pictures.shape[1] in (1, 3):
            mistakes.append(Mistake(truth, answer, _as_bytes(pictures[place])))
    return Findings(name, model, epochs, figures, names, confusion(result, len(names)), tuple(mistakes), len(wrong))


def _training_figures(epochs: Sequence[EpochRecord]) -> dict[str, str]:
    if not epochs:
        return {}
    last = epochs[-1]
    found: dict[str, str] = {phrase("training cost, last epoch"): number(last.train_cost)}
    if last.validation_accuracy is not None and last.validation_cost is not None:
        found[phrase("validation cost")] = number(last.validation_cost)
        errors = last.validation_errors
        told = percent(last.validation_accuracy, 2) if errors is None else number(errors.r2, 4)
        found[phrase("validation accuracy") if errors is None else phrase("validation R²")] = told
    found[phrase("seconds an epoch")] = exact(round(sum(epoch.seconds for epoch in epochs) / len(epochs), 2))
    return found


def _as_bytes(example: NDArray[np.generic]) -> NDArray[np.uint8]:
    return np.asarray(
        example if example.dtype == np.uint8 else np.clip(example.astype(np.float64) * 255, 0, 255), np.uint8
    )
