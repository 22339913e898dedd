"""Checks that a config describes a run: every value is in range, every layer fits the one before, and all of it is
small enough.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from netviz.config.conversion import ConfigError, converted, fields_of
from netviz.config.model import KINDS, Config, DataConfig, replaced
from netviz.data import by_hand, catalogue
from netviz.data.augmentation import NoAugmentation, is_for
from netviz.data.dataset import Source
from netviz.data.features import FeaturesError, features_of
from netviz.engine import memory
from netviz.engine.addresses import Addresses
from netviz.engine.arrays import Shape
from netviz.engine.by_hand import check_changes
from netviz.engine.costs import OUTPUTS, incompatibility
from netviz.engine.layers.base import count
from netviz.engine.network import one_by_one, output_layer, stack_shapes
from netviz.engine.settings import SettingError
from netviz.errors import DataError, DataFieldError, counted, field_and_problem, shown
from netviz.texts import phrase

DEEPEST = 200
_FIELDS_OF_DATA = {f"data.{name}" for name in fields_of(DataConfig)}
MOST_HEIGHTS = 1_000
MOST_PARAMETERS = 50_000_000
MOST_BYTES = 4 << 30


def shapes(config: Config) -> list[Shape]:
    """The shapes of the input and of each layer's output in turn, up to the first layer that does not fit."""
    source = config.data.source
    found = [source.shape]
    for layer in config.network.layers:
        try:
            found.append(stack_shapes(found[-1], [layer], config.network.outputs(source.classes))[1])
        except SettingError:
            return found
    return [*found, (config.network.outputs(source.classes),)]


def check(config: Config, known: Source | None = None) -> None:
    """Raise ConfigError if the config does not describe a run.

    known: its data set, features included, if it need not be looked up.
    """
    config = converted(Config, config, KINDS)
    try:
        source = known or config.data.source
        if known is not None and config.data.features is not None:
            _check_known(known, config.data.features)
    except DataFieldError as error:
        raise ConfigError(error.field, error.problem) from error
    except DataError as error:
        field, problem = field_and_problem(error)
        raise ConfigError(field if field in _FIELDS_OF_DATA else "data.name", problem) from error
    network, training = config.network, config.training
    depth = sum(layer.repeat for layer in network.layers)
    if depth > DEEPEST:
        raise ConfigError(
            "network.layers",
            phrase("{count} are more than the {most} that netviz takes", count=depth, most=DEEPEST),
        )
    reason = incompatibility(network.output, training.cost)
    if reason:
        raise ConfigError("training.cost", reason)
    try:
        stack_shapes(source.shape, network.layers, network.outputs(source.classes))
    except SettingError as error:
        raise ConfigError(f"network.{error.field}", error.problem) from error
    if source.regression and not OUTPUTS[network.output].supports_regression:
        raise ConfigError(
            "network.output",
            phrase(
                "{output} gives probabilities, but {name} has numbers to predict; choose linear or sigmoid",
                output=network.output,
                name=source.name,
            ),
        )
    if source.regression and network.none:
        raise ConfigError(
            "network.none",
            phrase("{name} has no classes, so no output can stand for none of them; leave it out", name=source.name),
        )
    if config.data.noise is not None and source.noise is None:
        raise ConfigError(
            "data.noise", phrase("{name} is not drawn at random and has no noise; leave it out", name=source.name)
        )
    if config.data.wrong_labels is not None and source.regression:
        raise ConfigError(
            "data.wrong_labels", phrase("{name} has numbers to predict and no labels; leave it out", name=source.name)
        )
    if _augments_in_vain(config, source):
        raise ConfigError(
            "data.augmentation", phrase("{name} has no pictures to change; leave it out", name=source.name)
        )
    for name in (by_hand.POINTS, by_hand.PICTURE):
        if getattr(config.data, name) is not None and source.name != name:
            raise ConfigError(f"data.{name}", phrase("{name} is not made by hand; leave it out", name=source.name))
    if config.data.seed is not None and not source.generated and not catalogue.chooses_tests(config.data.name):
        raise ConfigError(
            "data.seed", phrase("{name} is not drawn at random and has no seed; leave it out", name=source.name)
        )
    _check_curve(config.data.curve, source)
    parameters = parameter_count(config, source)
    if parameters > MOST_PARAMETERS:
        raise ConfigError(
            "network.layers",
            phrase(
                "{count:,} weights are more than the {most:,} that netviz takes",
                count=parameters,
                most=MOST_PARAMETERS,
            ),
        )
    _check_memory(config, source)
    if network.changes:
        try:
            check_changes(network.changes, addresses(config, source))
        except SettingError as error:
            raise ConfigError(f"network.{error.field}", error.problem) from error
    start = network.start
    if start is not None and (len(start) != parameters or not all(math.isfinite(value) for value in start)):
        raise ConfigError(
            "network.start",
            phrase(
                "{numbers:,} numbers do not make the {count:,} weights and biases of this network",
                numbers=len(start),
                count=parameters,
            ),
        )
    train = source.train if config.data.train is None else config.data.train
    validation = source.validation if config.data.validation is None else config.data.validation
    there = source.most or source.train + source.validation
    if source.count_known and train + validation > there:
        field = "data.validation" if validation > source.validation and train <= source.train else "data.train"
        raise ConfigError(
            field,
            phrase(
                "{train:,} to train and {validation:,} to validate are more than the {examples} of {name}",
                train=train,
                validation=validation,
                examples=counted(there, "example"),
                name=shown(source.name),
            ),
        )
    if training.batch_size > train:
        raise ConfigError(
            "training.batch_size",
            phrase(
                "{batch_size:,} is larger than the {examples}",
                batch_size=training.batch_size,
                examples=counted(train, "training example"),
            ),
        )


def inapplicable(config: Config) -> dict[str, str]:
    """The settings left out that do not apply to the config's data, by path, each with the reason in a few words; none
    if the data is away. One that is set all the same is refused by `check`.
    """
    try:
        source = config.data.source
    except DataError:
        return {}
    applies = is_for(source.shape) or _augments_in_vain(config, source)
    return {} if applies else {"data.augmentation": phrase("for pictures only")}


def as_taken_now(config: Config, known: Source | None = None) -> Config:
    """A config that netviz wrote itself, without what earlier versions let stand though it had no effect; `known` as in
    `check`.
    """
    try:
        vain = _augments_in_vain(config, known or config.data.source)
    except DataError:  # `check` says so
        return config
    return replaced(config, "data.augmentation", NoAugmentation()) if vain else config


def _augments_in_vain(config: Config, source: Source) -> bool:
    return not isinstance(config.data.augmentation, NoAugmentation) and not is_for(source.shape)


def _check_known(known: Source, texts: tuple[str, ...]) -> None:
    """Check features when the data is not there: their formulas, and that the network was made for that many."""
    if known.shape != (len(features_of(texts, None).formulas),):
        raise FeaturesError("data.features", phrase("{count} are not what the network was made for", count=len(texts)))


def _check_memory(config: Config, source: Source) -> None:
    """Raise ConfigError if the run would need too much memory, estimated from shapes before any is allocated."""
    train, tested = source.train if config.data.train is None else config.data.train, source.validation
    network, batch = config.network, max(1, min(config.training.batch_size, train))

    def needed(batch: int) -> int:
        return memory.of_run(source.shape, network.layers, network.outputs(source.classes), batch, train, tested)

    found = needed(batch)
    if found <= MOST_BYTES:
        return
    sizes = {"gigabytes": found / 2**30, "most": MOST_BYTES >> 30}
    if batch > 1 and needed(1) <= MOST_BYTES:
        raise ConfigError(
            "training.batch_size",
            phrase(
                "batches of {batch:,} need about {gigabytes:,.1f} GB of memory, more than the {most} GB that netviz "
                "takes; use smaller ones",
                batch=batch,
                **sizes,
            ),
        )
    raise ConfigError(
        "network.layers",
        phrase(
            "these layers need about {gigabytes:,.1f} GB of memory, more than the {most} GB that netviz takes; "
            "use fewer or smaller ones",
            **sizes,
        ),
    )


def _check_curve(curve: tuple[float, ...] | None, source: Source) -> None:
    if curve is None:
        return
    if not source.user_drawn:
        raise ConfigError("data.curve", phrase("{name} is not drawn by hand; leave it out", name=source.name))
    if not 2 <= len(curve) <= MOST_HEIGHTS:
        raise ConfigError(
            "data.curve",
            phrase(
                "{count} heights do not make a curve; give 2 to {most}",
                count=len(curve),
                most=MOST_HEIGHTS,
            ),
        )
    if not all(math.isfinite(height) and -1 <= height <= 2 for height in curve):
        raise ConfigError("data.curve", phrase("every height must be a number from −1 to 2"))


def parameter_count(config: Config, known: Source | None = None) -> int:
    """The number of weights and biases of the config's network, without building it; `known` as in `check`."""
    return sum(weights + biases for weights, biases in _sizes(config, known))


def addresses(config: Config, known: Source | None = None) -> Addresses:
    """Where the config's network will have its weights and biases, without building it; `known` as in `check`."""
    source, network = known or config.data.source, config.network
    return Addresses(*one_by_one(source.shape, network.layers, network.outputs(source.classes)))


def weighted_layers(config: Config) -> int:
    """The number of layers with weights in the config's network, including the output."""
    return sum(weights > 0 for weights, _ in _sizes(config))


def _sizes(config: Config, known: Source | None = None) -> Iterator[tuple[int, int]]:
    """The numbers of weights and of biases of each layer, the output last."""
    source = known or config.data.source
    shape = source.shape
    for layer in (*config.network.layers, output_layer(config.network.outputs(source.classes))):
        for _ in range(layer.repeat):
            yield count(layer.weight_shape(shape)), count(layer.bias_shape(shape))
            shape = layer.output_shape(shape)
