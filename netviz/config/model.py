"""Config: the one immutable description of a run, shared by the window, the command line and files.

The choices are described where they are implemented, in the engine's tables; `KINDS` collects these tables. This module
has no `from __future__ import annotations`, because the settings in the annotations are read at run time.
"""

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache
from typing import Annotated, Any

import msgspec

from netviz.config.conversion import Field, fields_of
from netviz.data import by_hand, catalogue
from netviz.data.augmentation import AUGMENTATIONS, Augmentation, NoAugmentation
from netviz.data.dataset import GenerationOptions, Source
from netviz.data.features import with_features
from netviz.data.reading import FILLINGS, GROUNDS, INKS, SCALES, TASKS, Reading
from netviz.engine.by_hand import HAND_CHANGES, HandChange
from netviz.engine.costs import COSTS, OUTPUTS
from netviz.engine.initializers import INITIALIZERS
from netviz.engine.layers import LAYERS, Dense, LayerSpec
from netviz.engine.optimizers import OPTIMIZERS, SGD, OptimizerSpec
from netviz.engine.regularizers import REGULARIZERS, NoRegularizer, Regularizer
from netviz.engine.schedules import SCHEDULES, Constant, Schedule
from netviz.engine.settings import Setting, Spec

MOST_EXAMPLES = 1_000_000_000


class DataConfig(msgspec.Struct, frozen=True):
    """The data. If train and validation are left out, the data set's own numbers are used."""

    name: str = "digits"
    train: Annotated[
        int | None,
        Setting(
            "Training examples",
            "How many of the training examples, from the first on, the network learns from",
            minimum=1,
            maximum=MOST_EXAMPLES,
        ),
    ] = None
    validation: Annotated[
        int | None,
        Setting(
            "Validation examples",
            "How many of the last training examples are held out for validation",
            minimum=0,
            maximum=MOST_EXAMPLES,
        ),
    ] = None
    seed: Annotated[
        int | None,
        Setting(
            "Seed of the data",
            "The seed of data that netviz draws itself; if left out, the run's seed. For your own data it chooses "
            "the examples kept for testing, which are otherwise spread evenly",
            minimum=0,
            maximum=2**32 - 1,
        ),
    ] = None
    noise: Annotated[
        float | None,
        Setting("Noise", "How far points are moved at random, in data that netviz draws itself", minimum=0, maximum=1),
    ] = None
    wrong_labels: Annotated[
        float | None,
        Setting(
            "Wrong labels",
            "The share of the training examples that get a wrong label, drawn at random",
            minimum=0,
            maximum=1,
        ),
    ] = None
    curve: tuple[float, ...] | None = None
    """The heights y of a curve that the user has drawn, at evenly spaced x from −1 to 1."""
    points: tuple[tuple[float, ...], ...] | None = None
    """The points that the user has placed, each as x, y and class."""
    picture: tuple[str, ...] | None = None
    """The rows of a picture that is learned as a surface, from the top, two hexadecimal digits per pixel."""
    features: tuple[str, ...] | None = None
    """Formulas such as "x1*x2"; the network sees their values in place of an example's own numbers."""
    label: Annotated[
        str | None,
        Setting("Label", "Which column of a table is learned, by its name or its number from 1"),
    ] = None
    task: Annotated[
        str | None,
        Setting("Task", "Whether each value of the label is a class, or a number to predict", choices=lambda: TASKS),
    ] = None
    scale: Annotated[
        str | None,
        Setting(
            "Scale", "How the inputs are scaled, as measured on the examples to learn from", choices=lambda: SCALES
        ),
    ] = None
    size: Annotated[
        int | None,
        Setting("Size of pictures", "How many pixels per side your own pictures get", minimum=8, maximum=96),
    ] = None
    colour: Annotated[bool | None, Setting("In colour", "Whether your own pictures keep their colours")] = None
    transpose: Annotated[
        bool | None, Setting("Transpose", "Whether your own pictures are laid on their side, rows for columns")
    ] = None
    ink: Annotated[
        str | None,
        Setting("Ink", "Whether the writing in your own pictures is dark or light", choices=lambda: INKS),
    ] = None
    ground: Annotated[
        str | None,
        Setting("Ground", "The background for transparent parts of your own pictures", choices=lambda: GROUNDS),
    ] = None
    missing: Annotated[
        str | None,
        Setting("Missing values", "What replaces a missing value of a table", choices=lambda: FILLINGS),
    ] = None
    leave_out: tuple[str, ...] | None = None
    """The columns of a table that the network does not see, each by its name or its number from 1."""
    take_in: tuple[str, ...] | None = None
    """The columns of a table that the network sees although netviz would leave them out, such as dates; likewise."""
    test: Annotated[
        float | None,
        Setting(
            "For testing",
            "The share of your own examples that is kept for testing, if the data has no test part itself",
            minimum=0.02,
            maximum=0.8,
        ),
    ] = None
    augmentation: Annotated[
        Augmentation,
        Setting("Augmentation", "How images are changed each time they are seen", choices=lambda: AUGMENTATIONS),
    ] = NoAugmentation()

    @property
    def reading(self) -> Reading:
        """How the user's own data is to be read."""
        return Reading(**{one.name: getattr(self, one.name) for one in fields(Reading)})

    @property
    def sizes(self) -> tuple[int, int]:
        """The numbers of (training, validation) examples. Raises DataError if the data set is needed and not there."""
        if self.train is not None and self.validation is not None:
            return self.train, self.validation
        source = self.source
        train = source.train if self.train is None else self.train
        return train, source.validation if self.validation is None else self.validation

    @property
    def source(self) -> Source:
        """What is known about the data before it is loaded, features included. Raises DataError."""
        known = catalogue.source(self.name, self.reading)
        if self.name == by_hand.POINTS:
            known = by_hand.points_source(self.points)
        elif self.name == by_hand.PICTURE:
            known = by_hand.picture_source(self.picture)
        return known if self.features is None else with_features(known, self.features)

    def options(self, seed: int) -> GenerationOptions:
        """The options for generating data in a run with this seed. Raises DataError if the data is not there."""
        more = None
        if self.train is not None or self.validation is not None:
            source, wanted = catalogue.source(self.name, self.reading), sum(self.sizes)
            more = wanted if source.most and wanted > source.train + source.validation else None
        own = seed if self.seed is None else self.seed
        return GenerationOptions(own, self.noise, self.curve, self.reading, examples=more)


class NetworkConfig(msgspec.Struct, frozen=True):
    """The hidden layers, the output and the initial weights."""

    layers: tuple[LayerSpec, ...] = (Dense(),)
    output: Annotated[
        str, Setting("Output", "What the last layer makes of its weighted inputs", choices=lambda: OUTPUTS)
    ] = "sigmoid"
    init: Annotated[
        str,
        Setting("Initial weights", "How the initial weights and biases are drawn", choices=lambda: INITIALIZERS),
    ] = "default"
    start: tuple[float, ...] | None = None
    """All initial parameters, set by hand: for each layer its weights, then its biases. None: `init` draws them."""
    by_hand: tuple[HandChange, ...] | None = None
    """Changes by hand: weights and biases set or frozen, neurons switched off, in the order in which they were made."""
    none: Annotated[
        bool,
        Setting("Extra output: none of the classes", "One more output, for images of no class, such as a scribble"),
    ] = False

    @property
    def changes(self) -> tuple[HandChange, ...]:
        """The changes by hand."""
        return self.by_hand or ()

    def outputs(self, classes: int) -> int:
        """The number of outputs for this many classes: one more with `none`, for inputs that belong to no class."""
        return classes + self.none


class TrainingConfig(msgspec.Struct, frozen=True):
    """How the network learns; the defaults are those of the lecture's first network."""

    cost: Annotated[
        str,
        Setting("Cost", "Cost C: how the distance of the outputs from the targets is measured", choices=lambda: COSTS),
    ] = "quadratic"
    regularization: Annotated[
        Regularizer, Setting("Regularization", "What keeps the weights small", choices=lambda: REGULARIZERS)
    ] = NoRegularizer()
    optimizer: Annotated[
        OptimizerSpec,
        Setting("Optimizer", "How the weights follow the gradient downhill", choices=lambda: OPTIMIZERS),
    ] = SGD()
    learning_rate: Annotated[
        float,
        Setting(
            "Learning rate η",
            "Learning rate η: how far one step goes down the gradient",
            above=0,
            maximum=1e6,
            slider=(1e-4, 10.0),
        ),
    ] = 3.0
    batch_size: Annotated[
        int, Setting("Batch size", "How many examples m one step averages over", minimum=1, maximum=1_000_000)
    ] = 10
    epochs: Annotated[
        int,
        Setting("Epochs", "How many times the run passes through the training examples", minimum=1, maximum=1_000_000),
    ] = 30
    schedule: Annotated[
        Schedule,
        Setting("Schedule of η", "How the learning rate changes from epoch to epoch", choices=lambda: SCHEDULES),
    ] = Constant()
    early_stopping: Annotated[
        int,
        Setting(
            "Early stopping",
            "After how many epochs without a better validation accuracy the run ends, 0 for never",
            minimum=0,
            maximum=1_000_000,
        ),
    ] = 0
    averaging: Annotated[
        int,
        Setting(
            "Averaging",
            "Over how many of the last epochs the weights are averaged; the run ends with the mean; 0 for none",
            minimum=0,
            maximum=1_000_000,
        ),
    ] = 0
    keep_zeros: Annotated[
        bool,
        Setting(
            "Keep zeros",
            "Weights that are 0, such as pruned ones, stay 0: in training, after Reset and with new weights",
        ),
    ] = False


class Config(msgspec.Struct, frozen=True):
    """One run: the same config gives the same run, bit for bit, on one machine."""

    seed: Annotated[
        int,
        Setting(
            "Seed",
            "The number that all random draws start from; the same seed gives the same run",
            minimum=0,
            maximum=2**32 - 1,
        ),
    ] = 0
    data: DataConfig = DataConfig()
    network: NetworkConfig = NetworkConfig()
    training: TrainingConfig = TrainingConfig()


KINDS: dict[type[Spec], dict[str, type[Any]]] = {
    LayerSpec: LAYERS,
    OptimizerSpec: OPTIMIZERS,
    Regularizer: REGULARIZERS,
    Schedule: SCHEDULES,
    Augmentation: AUGMENTATIONS,
    HandChange: HAND_CHANGES,
}
"""The engine's tables of kinds, by base class."""


def _described(kind: type[msgspec.Struct], above: str = "") -> Iterator[tuple[str, Field]]:
    """The fields that hold a value, with their paths."""
    for name, field in fields_of(kind).items():
        if isinstance(field.holds, type) and issubclass(field.holds, msgspec.Struct):
            yield from _described(field.holds, f"{above}{name}.")
        else:
            yield above + name, field


FIELDS: dict[str, Field] = dict(_described(Config))
"""All fields of a config by path, such as `training.epochs`."""

SETTINGS: dict[str, Setting] = {
    path: field.setting for path, field in FIELDS.items() if field.setting and field.holds not in KINDS
}
"""The plain fields with their labels and ranges, used for checks and by the window to build its editors."""

SPECS: dict[str, Setting] = {
    path: field.setting
    for path, field in sorted(FIELDS.items(), key=lambda entry: entry[0].startswith("data."))
    if field.setting and field.holds in KINDS
}
"""The fields that hold one of several kinds, each with its own settings, in the order in which they are shown."""


def replaced(config: Config, path: str, value: Any) -> Config:
    """The config with one field changed, such as `training.epochs`; not checked."""
    head, _, rest = path.partition(".")
    return msgspec.structs.replace(config, **{head: replaced(getattr(config, head), rest, value) if rest else value})


@lru_cache(1_000)
def steps_of(path: str) -> tuple[str, ...]:
    """The names and indices along a path: `network`, `layers`, `0`, `units` for `network.layers[0].units`."""
    return tuple(re.findall(r"[^.\[\]]+", path))


def value_at(config: Config, path: str) -> Any:
    """The value of one field, such as `training.epochs` or `network.layers[0].units`."""
    value: Any = config
    for name in steps_of(path):
        value = value[int(name)] if isinstance(value, tuple) else getattr(value, name)
    return value
