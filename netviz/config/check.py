"""Whether a config describes a run: every value in its range, every layer fitting on the one before, small enough."""

from __future__ import annotations

from netviz.config.model import SETTINGS, SPECS, Config, ConfigError, value_at
from netviz.data.catalogue import SOURCES
from netviz.engine.arrays import Shape
from netviz.engine.costs import why_not
from netviz.engine.layers.base import count
from netviz.engine.network import output_layer, stack_shapes
from netviz.engine.settings import SettingError

DEEPEST = 200
MOST_PARAMETERS = 50_000_000


def shapes(config: Config) -> list[Shape]:
    """The shape that leaves the input and each layer in turn, as far as the stack fits together."""
    source = SOURCES[config.data.name]
    found = [source.shape]
    for layer in config.network.layers:
        try:
            found.append(stack_shapes(found[-1], [layer], source.classes)[1])
        except SettingError:
            return found
    return [*found, (source.classes,)]


def check(config: Config, shape: Shape | None = None, classes: int | None = None) -> None:
    """Raise ConfigError when the config describes no run; `shape` and `classes` default to its data set's."""
    for path, described in SETTINGS.items():
        value = value_at(config, path)
        problem = None if value is None else described.problem(value)
        if problem:
            raise ConfigError(path, problem)
    if config.data.name not in SOURCES:
        raise ConfigError("data.name", f"{config.data.name!r} is none of {', '.join(SOURCES)}")
    source = SOURCES[config.data.name]
    network, training = config.network, config.training
    depth = sum(layer.repeat for layer in network.layers)
    if depth > DEEPEST:
        raise ConfigError("network.layers", f"{depth} are more than the {DEEPEST} that netviz takes")
    reason = why_not(network.output, training.cost)
    if reason:
        raise ConfigError("training.cost", reason)
    for path in SPECS:
        spec = value_at(config, path)
        try:
            spec.check()
        except SettingError as error:
            raise ConfigError(f"{path}.{error.field}", error.problem) from error
    try:
        stack_shapes(shape or source.shape, network.layers, classes or source.classes)
    except SettingError as error:
        raise ConfigError(f"network.{error.field}", error.problem) from error
    parameters = parameter_count(config)
    if parameters > MOST_PARAMETERS:
        raise ConfigError(
            "network.layers", f"{parameters:,} weights are more than the {MOST_PARAMETERS:,} that netviz takes"
        )
    train, _ = config.data.sizes
    if training.batch_size > train:
        raise ConfigError(
            "training.batch_size", f"{training.batch_size:,} is larger than the {train:,} training examples"
        )


def parameter_count(config: Config) -> int:
    """How many weights and biases the config's network has, without building it."""
    source = SOURCES[config.data.name]
    shape, total = source.shape, 0
    for layer in (*config.network.layers, output_layer(source.classes)):
        for _ in range(layer.repeat):
            total += count(layer.weight_shape(shape)) + count(layer.bias_shape(shape))
            shape = layer.output_shape(shape)
    return total
