"""Models in files: one `.netviz` file holds the weights as safetensors and the config as TOML in its metadata.

A file from elsewhere is hostile until proven otherwise: its size is looked at before it is read, its tensors must have
exactly the names, shapes and type that its config asks for, and nothing in it is ever executed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save

from netviz import __version__, config
from netviz.config import Config, ConfigError
from netviz.data.catalogue import SOURCES
from netviz.engine.network import Network
from netviz.errors import UserError
from netviz.files import read_bytes, write_whole

SUFFIX = ".netviz"
LARGEST = 1 << 30
LARGEST_HEADER = 1 << 20
FORMAT = "1"


@dataclass(frozen=True)
class Model:
    """A network with the config that describes it."""

    config: Config
    network: Network


def save_model(path: Path, model: Model) -> None:
    """Write the model whole or not at all; raises UserError."""
    tensors = {}
    for index in model.network.learned:
        part = model.network.parts[index]
        tensors[f"layers.{index}.weights"] = np.ascontiguousarray(part.weights)
        tensors[f"layers.{index}.biases"] = np.ascontiguousarray(part.biases)
    metadata = {"format": FORMAT, "netviz": __version__, "config": config.dump(model.config)}
    write_whole(path, save(tensors, metadata))


def load_model(path: Path) -> Model:
    """Read a model; raises UserError with one sentence when the file is not one, or not whole."""
    content = read_bytes(path, LARGEST)
    metadata = _metadata(path, content)
    try:
        settings = config.parse(metadata["config"])
    except KeyError as error:
        raise UserError(f"{path} holds no netviz config; it was not saved by netviz.") from error
    except ConfigError as error:
        raise UserError(f"{path} holds a config that cannot be used: {error}") from error
    source = SOURCES[settings.data.name]
    choice = settings.network
    try:
        tensors = dict(deserialize(content))  # type: ignore[no-untyped-call]
    except SafetensorError as error:
        raise UserError(f"{path} is damaged or cut off: {error}.") from error
    stored = sum(len(tensor["data"]) for tensor in tensors.values())
    needed = config.parameter_count(settings)
    if stored != 4 * needed:
        raise UserError(f"{path} holds {stored:,} bytes of weights, but its config asks for {4 * needed:,}.")
    network = Network(source.shape, choice.layers, source.classes, choice.output, settings.training.cost)
    for index in network.learned:
        part = network.parts[index]
        for name, place in (("weights", part.weights), ("biases", part.biases)):
            tensor = tensors.get(f"layers.{index}.{name}")
            if tensor is None or tensor["dtype"] != "F32" or tuple(tensor["shape"]) != place.shape:
                raise UserError(f"{path}: the {name} of layer {index + 1} do not fit the config in the same file.")
            place[...] = np.frombuffer(tensor["data"], "<f4").reshape(place.shape)
    if not np.isfinite(network.parameters).all():
        raise UserError(f"{path} holds weights that are not finite numbers.")
    return Model(settings, network)


def is_model(path: Path) -> bool:
    """Whether a file's name says that it is a model rather than a config."""
    return path.suffix.lower() == SUFFIX


def _metadata(path: Path, content: bytes) -> dict[str, str]:
    """The strings in the header: 8 bytes of length, then JSON (the safetensors format)."""
    length = int.from_bytes(content[:8], "little")
    if len(content) < 8 or length > min(LARGEST_HEADER, len(content) - 8):
        raise UserError(f"{path} is no netviz model.")
    try:
        metadata = json.loads(content[8 : 8 + length])["__metadata__"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError(f"{path} is no netviz model.") from error
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        raise UserError(f"{path} is no netviz model.")
    return metadata
