"""Changes to a config that affect other settings: another output, other data."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from netviz.config.check import addresses
from netviz.config.model import Config, DataConfig, NetworkConfig, replaced
from netviz.config.serialization import default_config
from netviz.config.suited import settings_for
from netviz.config.synthetic_settings import SYNTHETIC_SETTINGS
from netviz.data import catalogue
from netviz.data.augmentation import NoAugmentation, is_for
from netviz.data.reading import DEFAULT, Reading
from netviz.engine.addresses import Addresses
from netviz.engine.arrays import Shape
from netviz.engine.by_hand import HandChange
from netviz.engine.costs import OUTPUTS, incompatibility
from netviz.engine.layers import LAYERS, Conv2D, Dense, LayerSpec
from netviz.engine.network import pairs_of_layers
from netviz.engine.settings import SettingError
from netviz.errors import DataError

FOR_CLASSES: Mapping[str, Any] = {"network.output": "softmax", "training.cost": OUTPUTS["softmax"].default_cost}
"""The output and the cost of classes, where those before were there for numbers."""


def with_output(config: Config, output: str) -> Config:
    """The config with another output, and with a cost that goes with it if the present one does not."""
    changed = replaced(config, "network.output", output)
    if incompatibility(output, config.training.cost):
        return replaced(changed, "training.cost", OUTPUTS[output].default_cost)
    return changed


def fitted(config: Config, before: Config) -> Config:
    """The config after an edit of `before`: initial weights set by hand are dropped if the network or data changed,
    and changes by hand go with their layers, or are dropped with them.
    """
    network, old = config.network, before.network
    seen = [(data.name, data.features, _classes(data)) for data in (config.data, before.data)]
    same = seen[0] == seen[1] and _by_settings(network) == _by_settings(old)
    if not same and network.start is not None and network.start == old.start:
        config = replaced(config, "network.start", None)
    if not same and network.changes and network.changes == old.changes:
        config = replaced(config, "network.by_hand", _still_there(config, before) or None)
    return config


def new_layer(kind: str, layers: Sequence[LayerSpec]) -> LayerSpec:
    """A layer of this kind to add to these: with the activation of the last of them that has one."""
    new = LAYERS[kind]()
    used = [layer.activation for layer in layers if isinstance(layer, Dense | Conv2D)]
    return dataclasses.replace(new, activation=used[-1]) if used and isinstance(new, Dense | Conv2D) else new


def _by_settings(network: NetworkConfig) -> NetworkConfig:
    """The network without what is set by hand."""
    return msgspec.structs.replace(network, start=None, by_hand=None)


def _still_there(config: Config, before: Config) -> tuple[HandChange, ...]:
    """The changes by hand of those layers that are still there, with the layers' new numbers."""
    changes = config.network.changes
    try:
        now = addresses(config)
    except (DataError, SettingError):  # an impossible network, which is reported; the next edit may mend it
        return changes
    try:
        numbers = _renumbered(addresses(before), now)
    except (DataError, SettingError):
        numbers = {number: number for number in range(1, len(now.weighted) + 1)}
    kept = []
    for change in changes:
        if change.layer in numbers:
            moved = dataclasses.replace(change, layer=numbers[change.layer])
            with contextlib.suppress(SettingError):
                moved.places(now)
                kept.append(moved)
    return tuple(kept)


def _renumbered(before: Addresses, now: Addresses) -> dict[int, int]:
    """The number of each layer with weights that goes on, by the one it had."""
    pairs = pairs_of_layers(before.parameter_shapes, now.parameter_shapes)
    return {before.numbers[old]: now.numbers[new] for old, new in pairs.items() if old in before.numbers}


def with_settings(config: Config, settings: Mapping[str, Any]) -> Config:
    """The config with these settings, by path; they are not checked."""
    for path, value in settings.items():
        config = replaced(config, path, value)
    return config


def with_data(config: Config, name: str, reading: Reading = DEFAULT, validation: int | None = None) -> Config:
    """The config with another data set, its usual numbers of examples, and the layers that can take its inputs.

    Features are kept if the new data has the number of inputs that they need. A table brings a network that suits it
    if the old data had another shape. Synthetic data brings the network and the training settings that solve it; if
    they are unchanged when it is left, they go with it. Output and cost of numbers end with these: classes have softmax
    and log-likelihood again. A cost chosen for classes stays with other classes. validation: how many examples
    validate, if not as many as usual. Raises DataError if there is no such data.
    """
    source = catalogue.source(name, reading)
    name = catalogue.absolute(name)
    are_images = len(source.shape) == 3
    augmentation = config.data.augmentation if is_for(source.shape) else NoAugmentation()
    features = config.data.features if _inputs(config) == source.shape else None
    told = {field.name: getattr(reading, field.name) for field in dataclasses.fields(reading)}
    if validation is not None:
        whole = source.train + source.validation
        told |= {"train": whole - validation, "validation": validation}
    data = DataConfig(name=name, features=features, augmentation=augmentation, **told)
    changed = msgspec.structs.replace(config, data=data)
    if name in SYNTHETIC_SETTINGS:
        return with_settings(changed, SYNTHETIC_SETTINGS[name])
    given = SYNTHETIC_SETTINGS.get(config.data.name)
    they_end = given is not None and with_settings(config, given) == config
    if they_end:
        changed = msgspec.structs.replace(changed, network=Config().network, training=Config().training)
    if len(source.shape) == 1 and _inputs(config) != source.shape:
        changed = with_settings(changed, settings_for(source))
        if source.regression:
            return with_output(changed, "linear")
        cost_was_chosen = not they_end and not _predicts_numbers(config)
        return with_output(changed, "softmax") if cost_was_chosen else with_settings(changed, FOR_CLASSES)
    if not are_images:
        kept = tuple(layer for layer in config.network.layers if not layer.needs_image and layer.kind != "flatten")
        changed = replaced(changed, "network.layers", kept or (Dense(),))
    if source.regression and (they_end or not OUTPUTS[config.network.output].supports_regression):
        changed = with_output(changed, "linear")
    elif not source.regression and changed.network.output == "linear":
        changed = with_settings(changed, FOR_CLASSES)
    train, _ = changed.data.sizes
    return replaced(changed, "training.batch_size", min(changed.training.batch_size, train))


def suited(name: str, reading: Reading = DEFAULT) -> Config:
    """A config that should learn well from this data, chosen without knowing more about it.

    Pictures get the convolutional network, numbers a dense one. Raises DataError if there is no such data.
    """
    if name in SYNTHETIC_SETTINGS:
        return with_data(Config(), name)
    found = default_config()
    told = {field.name: getattr(reading, field.name) for field in dataclasses.fields(reading)}
    data = DataConfig(name=catalogue.absolute(name), **told)
    found = msgspec.structs.replace(found, data=data)
    source = found.data.source
    found = with_settings(found, settings_for(source))
    return with_output(found, "linear" if source.regression else "softmax")


def _predicts_numbers(config: Config) -> bool:
    """Whether the config's data has numbers to predict; by its output if the data is no longer there."""
    try:
        return config.data.source.regression
    except DataError:
        return config.network.output == "linear"


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
