"""From a config to a run: the one place where a description becomes data, a network and a trainer."""

from __future__ import annotations

import logging
from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from netviz.config import Config, ConfigError, dump
from netviz.data import catalogue
from netviz.data.augmentation import NoAugmentation, is_for
from netviz.data.dataset import DataSet, Splits
from netviz.data.wrong_labels import with_wrong_labels
from netviz.engine.examples import Examples
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.network import Network
from netviz.engine.settings import SettingError
from netviz.engine.trainer import Trainer
from netviz.errors import DataError, UserError, counted, shown
from netviz.run.matching import predicts_numbers
from netviz.run.model_file import Model
from netviz.texts import joined, phrase

log = logging.getLogger(__name__)


def load_data(config: Config) -> DataSet:
    """Load the config's data set. Raises DataError."""
    return catalogue.load_source(config.data.source, config.data.options(config.seed))


def blank_data(model: Model, why: str) -> DataSet:
    """A stand-in for a model's data that is missing: as many examples as it learned from, all blank, taking no memory,
    with classes or numbers to predict as the model has them. why: the sentence that says so. Raises DataError if it is
    not known how many there were.
    """
    network, name = model.network, model.config.data.name
    classes, numbers = network.outputs - model.config.network.none, predicts_numbers(model)

    def blanks(count: int) -> Examples:
        inputs = np.broadcast_to(np.uint8(0), (count, *network.input_shape))
        targets = np.broadcast_to(np.float32(0), (count, classes)) if numbers else None
        return Examples(inputs, np.broadcast_to(np.int64(0), count), classes, targets)

    return DataSet(name, name, blanks(sum(model.config.data.sizes)), blanks(0), away=why)


def require_kind(model: Model, data: DataSet) -> None:
    """Raise DataError if this is not data for the model's network, or has fewer examples than it learned from."""
    network, choice = model.network, model.config
    wanted, found = (
        (" × ".join(map(str, shape)), classes)
        for shape, classes in (
            (network.input_shape, network.outputs - choice.network.none),
            (data.train.shape, data.train.classes),
        )
    )
    if wanted != found:
        raise DataError(
            phrase(
                "{path} is not the data of this network: it has {values} values per example and "
                "{classes}, not {wanted} and {wanted_classes}.",
                path=shown(Path(choice.data.name)),
                values=found[0],
                classes=counted(found[1], "class", "classes"),
                wanted=wanted[0],
                wanted_classes=wanted[1],
            )
        )
    split_data(choice, data)


def require_same(model: Model, data: DataSet) -> None:
    """Raise DataError unless this is the data that the model learned from, example by example where that is known."""
    require_kind(model, data)
    problem = "" if model.learned is None else model.learned.difference(data)
    if problem:
        raise DataError(
            phrase(
                "data.name: {path} is not the data of this network: {problem}.",
                path=shown(Path(data.name)),
                problem=problem,
            )
        )


def same_data(one: Config, other: Config) -> bool:
    """Whether two configs choose their examples from the same data."""
    chosen: dict[str, Any] = {
        "seed": None,
        "train": None,
        "validation": None,
        "wrong_labels": None,
        "augmentation": NoAugmentation(),
    }
    if msgspec.structs.replace(one.data, **chosen) != msgspec.structs.replace(other.data, **chosen):
        return False
    if not one.data.source.generated:
        return one.data.seed == other.data.seed  # it chooses which examples are kept to test
    return one.data.options(one.seed) == other.data.options(other.seed)


def same_split(one: Config, other: Config) -> bool:
    """Whether two configs split the same data alike, wrong labels included."""
    return one.data.sizes == other.data.sizes and _wrong_labels(one) == _wrong_labels(other)


def load_or_reuse(config: Config, other: Config, there: DataSet) -> DataSet:
    """The config's data set: `there`, which was loaded for `other`, if both use the same data; otherwise it is loaded.
    Blanks are never reused: their data may be back by now. Raises DataError.
    """
    return there if not there.away and same_data(config, other) else load_data(config)


def split_data(config: Config, data: DataSet) -> Splits:
    """The splits that the config describes. Raises DataError if there are too few examples."""
    splits = data.split(*config.data.sizes)
    wrong = _wrong_labels(config)
    return splits if wrong is None else with_wrong_labels(splits, *wrong)


def _wrong_labels(config: Config) -> tuple[float, int] | None:
    """The share of wrong labels and the seed that chooses them; None if there are none."""
    share, seed = config.data.wrong_labels, config.data.seed
    return (share, config.seed if seed is None else seed) if share else None


def build_network(config: Config, data: DataSet) -> Network:
    """The config's network with its initial weights and the changes by hand. Raises ConfigError."""
    choice = config.network
    try:
        built = Network(
            data.train.shape, choice.layers, choice.outputs(data.train.classes), choice.output, config.training.cost
        )
    except SettingError as error:
        raise ConfigError(f"network.{error.field}", error.problem) from error
    built.initialize(choice.init, config.seed)
    if choice.start is not None:
        built.parameters[:] = choice.start
    built.by_hand.change_to(choice.changes)
    return built


def hyperparameters(config: Config) -> Hyperparameters:
    """The settings that the trainer can change between two steps."""
    return Hyperparameters(
        **{setting.name: getattr(config.training, setting.name) for setting in fields(Hyperparameters)}
    )


def start_run(config: Config, data: DataSet, model: Model | None = None) -> tuple[Splits, Network, Trainer]:
    """A run at its start, or where `model` stopped; it is left unchanged. Raises UserError if they do not fit."""
    examples = split_data(config, data)
    net = build_network(config, data)
    if model is not None:
        net.copy_from(model.network)
        net.by_hand.change_to(config.network.changes)  # which may differ from the model's
    learning = build_trainer(config, net, examples)
    log.info("a run%s:\n%s", "" if model is None else " continues", dump(config).strip())
    if model is not None and model.checkpoint is not None:
        try:
            learning.restore(model.checkpoint)
        except ValueError as error:
            raise UserError(phrase("The model's run cannot be continued: {problem}.", problem=error)) from error
    return examples, net, learning


def data_warning(examples: Splits) -> str:
    """What the user should know about the data before training, in one sentence; empty if there is nothing."""
    missing = examples.train.missing_classes
    if not missing:
        return ""
    some = {"classes": joined(map(str, missing)), "examples": counted(len(examples.train), "example")}
    if len(missing) == 1:
        return phrase(
            "The training data is incomplete: class {classes} never occurs among its {examples} and cannot be learned.",
            **some,
        )
    return phrase(
        "The training data is incomplete: classes {classes} never occur among its {examples} and cannot be learned.",
        **some,
    )


def build_trainer(config: Config, net: Network, examples: Splits) -> Trainer:
    """A trainer at its start; augmentation is for pictures and leaves other examples alone. Raises ConfigError."""
    try:
        augment = config.data.augmentation.start(config.seed) if is_for(examples.train.shape) else None
        return Trainer(net, examples.train, examples.validation, hyperparameters(config), config.seed, augment)
    except SettingError as error:
        raise ConfigError(f"training.{error.field}", error.problem) from error
