"""Config: one immutable description of a run, the only one there is; window, command line and files all speak it.

The choices themselves are described where they are implemented, in the engine's tables; `KINDS` brings them together.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from netviz.data import catalogue
from netviz.data.augmentation import AUGMENTATIONS, Augmentation, NoAugmentation
from netviz.engine.costs import COSTS, OUTPUTS
from netviz.engine.initializers import INITIALIZERS
from netviz.engine.layers import LAYERS, Dense, LayerSpec
from netviz.engine.optimizers import OPTIMIZERS, SGD, OptimizerSpec
from netviz.engine.regularizers import REGULARIZERS, NoRegularizer, Regularizer
from netviz.engine.schedules import SCHEDULES, Constant, Schedule
from netviz.engine.settings import Setting, Spec
from netviz.errors import UserError


class ConfigError(UserError):
    """A config that describes no run: `field` is its path in the file, `problem` what is wrong with it."""

    def __init__(self, field: str, problem: str, source: str = "") -> None:
        super().__init__(f"{source + ': ' if source else ''}{field + ': ' if field else ''}{problem}.")
        self.field = field
        self.problem = problem


class Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is learned from. Where train and validation are left out, the data set's own numbers are taken.

    curve: the heights y of a curve that the user has drawn, evenly from x = −1 to 1.
    """

    name: str = "digits"
    train: int | None = None
    validation: int | None = None
    noise: float | None = None
    curve: tuple[float, ...] | None = None
    augmentation: Augmentation = NoAugmentation()

    @property
    def sizes(self) -> tuple[int, int]:
        """(training, validation) examples; raises DataError where the data set has to be asked and is not there."""
        if self.train is not None and self.validation is not None:
            return self.train, self.validation
        source = catalogue.source(self.name)
        train = source.train if self.train is None else self.train
        return train, source.validation if self.validation is None else self.validation


class NetworkChoice(msgspec.Struct, frozen=True):
    """The hidden layers, the output and the first weights.

    start: all first parameters set by hand, the weights of every layer and then the biases; else `init` draws them.
    """

    layers: tuple[LayerSpec, ...] = (Dense(),)
    output: str = "sigmoid"
    init: str = "default"
    start: tuple[float, ...] | None = None
    none: bool = False

    def outputs(self, classes: int) -> int:
        """How many outputs the network has for so many classes: one more with `none`, for what belongs to no class."""
        return classes + self.none


class Training(msgspec.Struct, frozen=True):
    """How the network learns; the defaults are the lecture's first network."""

    cost: str = "quadratic"
    optimizer: OptimizerSpec = SGD()
    learning_rate: float = 3.0
    batch_size: int = 10
    epochs: int = 30
    regularization: Regularizer = NoRegularizer()
    schedule: Schedule = Constant()
    early_stopping: int = 0
    averaging: int = 0


class Config(msgspec.Struct, frozen=True):
    """One run: the same config gives the same run, bit for bit, on one machine."""

    seed: int = 0
    data: Data = Data()
    network: NetworkChoice = NetworkChoice()
    training: Training = Training()


SETTINGS: dict[str, Setting] = {
    "seed": Setting("Seed", "The number that all random draws start from; the same seed gives the same run",
                    minimum=0, maximum=2**32 - 1),
    "data.train": Setting("Training examples", "How many of the first training examples are learned from", minimum=1),
    "data.validation": Setting("Validation examples", "How many of the last training examples only measure", minimum=0),
    "data.noise": Setting("Noise", "How far points are moved by chance, in data that netviz draws itself", minimum=0,
                          maximum=1),
    "network.init": Setting("Initial weights", "How the first weights and biases are drawn",
                            choices=lambda: INITIALIZERS),
    "network.output": Setting("Output", "What the last layer makes of its weighted inputs", choices=lambda: OUTPUTS),
    "network.none": Setting("None of them", "One output more, for what belongs to no class: a scribble is no digit"),
    "training.cost": Setting("Cost", "Cost C: how the distance of the outputs from the targets is measured",
                             choices=lambda: COSTS),
    "training.learning_rate": Setting("Learning rate η", "Learning rate η: how far one step goes down the gradient",
                                      above=0, maximum=1e6),
    "training.batch_size": Setting("Batch size", "How many examples m one step averages over", minimum=1,
                                   maximum=1_000_000),
    "training.early_stopping": Setting(
        "Early stopping", "After how many epochs without a better validation accuracy the run ends, 0 for never",
        minimum=0, maximum=1_000_000),
    "training.averaging": Setting(
        "Averaging", "Over how many of the last epochs the weights are averaged, which the run then ends with; 0 for "
        "none", minimum=0, maximum=1_000_000),
    "training.epochs": Setting("Epochs", "How many times the run passes through the training examples", minimum=1,
                               maximum=1_000_000),
}  # fmt: skip
"""The plain fields with their labels and ranges, read here to check and by the window to build its editors."""

SPECS: dict[str, Setting] = {
    "training.regularization": Setting("Regularization", "What keeps the weights small", choices=lambda: REGULARIZERS),
    "training.optimizer": Setting("Optimizer", "How the weights follow the gradient downhill",
                                  choices=lambda: OPTIMIZERS),
    "training.schedule": Setting("Schedule of η", "How the learning rate changes from epoch to epoch",
                                 choices=lambda: SCHEDULES),
    "data.augmentation": Setting("Augmentation", "How images are changed each time they are seen",
                                 choices=lambda: AUGMENTATIONS),
}  # fmt: skip
"""The fields that hold one of several kinds with settings of its own, in the order in which they are shown."""

KINDS: dict[type[Spec], dict[str, type[Any]]] = {
    LayerSpec: LAYERS,
    OptimizerSpec: OPTIMIZERS,
    Regularizer: REGULARIZERS,
    Schedule: SCHEDULES,
    Augmentation: AUGMENTATIONS,
}
"""The engine's tables of kinds, by what they are kinds of."""


def replaced(config: Config, path: str, value: Any) -> Config:
    """The config with one field changed, `training.epochs`; not checked."""
    head, _, rest = path.partition(".")
    return msgspec.structs.replace(config, **{head: replaced(getattr(config, head), rest, value) if rest else value})


def steps_of(path: str) -> list[str]:
    """The names and places along a path: `network`, `layers`, `0`, `units` of `network.layers[0].units`."""
    return re.findall(r"[^.\[\]]+", path)


def value_at(config: Config, path: str) -> Any:
    """The value of one field, `training.epochs` or `network.layers[0].units`."""
    value: Any = config
    for name in steps_of(path):
        value = value[int(name)] if isinstance(value, tuple) else getattr(value, name)
    return value
