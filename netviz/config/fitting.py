"""Changes to a config that affect other settings: another output, other data."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

import msgspec

from netviz.config.model import Config, DataConfig, replaced
from netviz.config.serialization import default_config
from netviz.config.suited import settings_for
from netviz.config.toys import TOYS
from netviz.data import catalogue
from netviz.data.augmentation import NoAugmentation
from netviz.data.reading import DEFAULT, Reading
from netviz.engine.arrays import Shape
from netviz.engine.costs import OUTPUTS, incompatibility
from netviz.engine.layers import Dense
from netviz.errors import DataError


def with_output(config: Config, output: str) -> Config:
    """The config with another output, and with a cost that goes with it if the present one does not."""
    changed = replaced(config, "network.output", output)
    if incompatibility(output, config.training.cost):
        return replaced(changed, "training.cost", OUTPUTS[output].default_cost)
    return changed


def fitted(config: Config, before: Config) -> Config:
    """The config after an edit of `before`: initial weights set by hand are dropped if the network or data changed."""
    start = config.network.start
    if start is None or start != before.network.start:
        return config
    without = replaced(config, "network.start", None)
    same = without.network == replaced(before, "network.start", None).network
    seen = [(data.name, data.features, _classes(data)) for data in (config.data, before.data)]
    return config if same and seen[0] == seen[1] else without


def with_settings(config: Config, settings: Mapping[str, Any]) -> Config:
    """The config with these settings, by path; they are not checked."""
    for path, value in settings.items():
        config = replaced(config, path, value)
    return config


def with_data(config: Config, name: str, reading: Reading = DEFAULT) -> Config:
    """The config with another data set, its usual numbers of examples, and the layers that can take its inputs.

    Features are kept if the new data has the number of inputs that they need. A table brings a network that suits it
    if the old data had another shape. A toy brings the network and the training settings that solve it; if they are
    unchanged when the toy is left, they go with it. Raises DataError if there is no such data.
    """
    source = catalogue.source(name, reading)
    name = catalogue.absolute(name)
    are_images = len(source.shape) == 3
    augmentation = config.data.augmentation if are_images else NoAugmentation()
    features = config.data.features if _inputs(config) == source.shape else None
    told = {field.name: getattr(reading, field.name) for field in dataclasses.fields(reading)}
    data = DataConfig(name=name, features=features, augmentation=augmentation, **told)
    changed = msgspec.structs.replace(config, data=data)
    if name in TOYS:
        return with_settings(changed, TOYS[name])
    toy = TOYS.get(config.data.name)
    if toy is not None and with_settings(config, toy) == config:
        changed = msgspec.structs.replace(changed, network=Config().network, training=Config().training)
    if len(source.shape) == 1 and _inputs(config) != source.shape:
        return with_output(with_settings(changed, settings_for(source)), "linear" if source.regression else "softmax")
    if not are_images:
        kept = tuple(layer for layer in config.network.layers if not layer.needs_image and layer.kind != "flatten")
        changed = replaced(changed, "network.layers", kept or (Dense(),))
    if source.regression and not OUTPUTS[config.network.output].supports_regression:
        changed = with_output(changed, "linear")
    elif not source.regression and config.network.output == "linear":
        changed = with_output(changed, "softmax")
    train, _ = changed.data.sizes
    return replaced(changed, "training.batch_size", min(changed.training.batch_size, train))


def suited(name: str, reading: Reading = DEFAULT) -> Config:
    """A config that should learn well from this data, chosen without knowing more about it.

    Pictures get the convolutional network, numbers a dense one. Raises DataError if there is no such data.
    """
    if name in TOYS:
        return with_data(Config(), name)
    found = default_config()
    told = {field.name: getattr(reading, field.name) for field in dataclasses.fields(reading)}
    data = DataConfig(name=catalogue.absolute(name), **told)
    found = msgspec.structs.replace(found, data=data)
    source = found.data.source
    found = with_settings(found, settings_for(source))
    return with_output(found, "linear" if source.regression else "softmax")


def _inputs(config: Config) -> Shape | None:
    """The shape of the data's own inputs; None if the data is no longer there."""
    try:
        return catalogue.source(config.data.name, config.data.reading).shape
    except DataError:
        return None


def _classes(data: DataConfig) -> int | None:
    """How many classes the data has; None if the data is no longer there or is invalid."""
    try:
        return data.source.classes
    except DataError:
        return None
