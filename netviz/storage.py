"""Models in files: one `.netviz` file holds the weights as safetensors and the config as TOML in its metadata.

With the weights goes, where there is one, the run's progress, so that it can be continued bit for bit. A file from
elsewhere is hostile until proven otherwise: its size is looked at before it is read, its tensors must have exactly the
names, shapes and types that its config asks for, and nothing in it is ever executed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save

from netviz import __version__, config
from netviz.config import Config, ConfigError
from netviz.data import catalogue
from netviz.data.dataset import DataError, DataSet, Making, Source
from netviz.data.image_folder import MOST_CLASSES
from netviz.engine.arrays import Array, Shape
from netviz.engine.history import CAPACITY, LOOKED_AT, MEASURES, EpochRecord, History, Thinned, Validation
from netviz.engine.network import Network
from netviz.engine.progress import Place, Progress
from netviz.engine.schedules import NO_STALLS
from netviz.errors import UserError
from netviz.files import read_bytes, write_whole

SUFFIX = ".netviz"
LARGEST = 1 << 30
LARGEST_HEADER = 8 << 20
LARGEST_SIDE = 4_096
LARGEST_COUNT = 1 << 50
FORMAT = "3"
DTYPES = {"F16": "<f2", "F32": "<f4", "F64": "<f8"}
SIZES = {name: np.dtype(kind).itemsize for name, kind in DTYPES.items()}


@dataclass(frozen=True)
class Model:
    """A network with the config that describes it, and how far its run has come, if it was one."""

    config: Config
    network: Network
    progress: Progress | None = None


class _Data(msgspec.Struct, forbid_unknown_fields=True):
    """What a network has to know of the data it was made for, in case that is not on the next machine."""

    shape: tuple[int, ...]
    classes: int
    train: int
    validation: int


class _Story(msgspec.Struct, forbid_unknown_fields=True):
    """What of a progress is no tensor."""

    place: Place
    epochs: list[EpochRecord]
    validations: list[Validation]
    batches: int
    gradients: int
    looks: int | None = None
    """How many looks there have been; None in a file of before that was said, which has them all."""
    epochs_added: int | None = None
    """How many epochs have been recorded; likewise."""


def save_model(path: Path, model: Model, short: bool = False) -> None:
    """Write the model whole or not at all; raises UserError.

    short: the network's numbers in 16 bits, which is half of the file and enough to recognise with, not to train on.
    """
    kind = np.float16 if short else model.network.dtype
    with np.errstate(over="ignore"):
        tensors = {f"network.{name}": array.astype(kind) for name, array in _arrays(model.network).items()}
    if short and not all(np.isfinite(array).all() for array in tensors.values()):
        raise UserError(f"{path}: some weights are too large for 16 bits; save the model with its run instead.")
    metadata = {"format": FORMAT, "netviz": __version__, "config": config.dump(model.config)}
    metadata["data"] = msgspec.json.encode(_data_of(model)).decode()
    progress = model.progress
    if progress is not None:
        tensors |= {f"optimizer.{name}": vector for name, vector in progress.memory.items()}
        for name, numbers in (("best", progress.best), ("mean", progress.mean)):
            if numbers is not None:
                tensors |= {f"{name}.parameters": numbers[0], f"{name}.state": numbers[1]}
        curves = {"batches": progress.batches, "gradients": progress.gradients, "looks": progress.looks}
        tensors |= {f"history.{name}": curve.table() for name, curve in curves.items()}
        samples = {name: curve.samples for name, curve in curves.items()}
        story = _Story(
            progress.place,
            list(progress.epochs),
            list(progress.validations),
            epochs_added=progress.epochs_added,
            **samples,
        )
        metadata["progress"] = msgspec.json.encode(story).decode()
    write_whole(path, save({name: np.ascontiguousarray(array) for name, array in tensors.items()}, metadata))


def load_model(path: Path) -> Model:
    """Read a model; raises UserError with one sentence when the file is not one, or not whole."""
    content = read_bytes(path, LARGEST)
    metadata = _metadata(path, content)
    if metadata.get("format", FORMAT) != FORMAT:
        raise UserError(f"{path} was saved by another version of netviz; train and save it again.")
    try:
        settings = config.parse(metadata["config"], lambda name: _source(name, metadata))
        source = _source(settings.data.name, metadata)
    except KeyError as error:
        raise UserError(f"{path} holds no netviz config; it was not saved by netviz.") from error
    except ConfigError as error:
        raise UserError(f"{path} holds a config that cannot be used: {error}") from error
    if source is None:
        source = catalogue.source(settings.data.name)
    else:
        settings = _with_sizes(settings, source)
    try:
        tensors = dict(deserialize(content))  # type: ignore[no-untyped-call]
    except SafetensorError as error:
        raise UserError(f"{path} is damaged or cut off: {error}.") from error
    stored = sum(len(tensor["data"]) // SIZES.get(tensor["dtype"], 1) for tensor in tensors.values())
    needed = config.parameter_count(settings, source)
    if stored < needed:
        raise UserError(f"{path} holds {stored:,} weights, but its config asks for {needed:,}.")
    reader = _Reader(path, tensors)
    choice = settings.network
    network = Network(
        source.shape, choice.layers, choice.outputs(source.classes), choice.output, settings.training.cost
    )
    for name, place in _arrays(network).items():
        place[...] = reader.take(f"network.{name}", place.shape, "F32", "F16")
    progress = _progress(reader, metadata["progress"], settings, network) if "progress" in metadata else None
    reader.expect_no_more()
    return Model(settings, network, progress)


def _data_of(model: Model) -> _Data:
    network = model.network
    train, validation = model.config.data.sizes
    classes = network.outputs - model.config.network.none
    return _Data(network.input_shape, classes, train, validation)


def _source(name: str, metadata: dict[str, str]) -> Source | None:
    """What the file says of its data, for data of the user's that is not on this machine; None where it is."""
    try:
        catalogue.source(name)
    except DataError as error:
        problem = error
    else:
        return None
    try:
        data = msgspec.json.decode(metadata.get("data", ""), type=_Data)
    except msgspec.DecodeError:
        return None
    sides_fit = 1 <= len(data.shape) <= 3 and all(1 <= side <= LARGEST_SIDE for side in data.shape)
    if not sides_fit or not 1 <= data.classes <= MOST_CLASSES or data.train < 1 or data.validation < 0:
        return None

    def load(making: Making) -> DataSet:
        raise problem

    return Source(name, name, data.shape, data.classes, data.train, data.validation, load)


def _with_sizes(settings: Config, source: Source) -> Config:
    """The config with its numbers of examples said, since its data cannot be asked."""
    train, validation = settings.data.train, settings.data.validation
    settings = config.replaced(settings, "data.train", source.train if train is None else train)
    return config.replaced(settings, "data.validation", source.validation if validation is None else validation)


def is_model(path: Path) -> bool:
    """Whether a file's name says that it is a model rather than a config."""
    return path.suffix.lower() == SUFFIX


class _Reader:
    """Takes tensors out of a file, each only as exactly what is expected."""

    def __init__(self, path: Path, tensors: dict[str, Any]) -> None:
        self.path = path
        self._tensors = tensors

    def take(self, name: str, shape: Shape, *kinds: str) -> NDArray[Any]:
        tensor = self._tensors.pop(name, None)
        if tensor is None or tensor["dtype"] not in (kinds or ("F32",)) or tuple(tensor["shape"]) != shape:
            raise self.unfit(f"the numbers of {name}")
        array = np.frombuffer(tensor["data"], DTYPES[tensor["dtype"]]).reshape(shape)
        if not np.isfinite(array).all():
            raise UserError(f"{self.path} holds numbers in {name} that are not finite.")
        return array

    def take_whole(self, name: str, network: Network) -> tuple[Array, Array] | None:
        """Other parameters and another state of the network, if the file has such."""
        if f"{name}.parameters" not in self._tensors:
            return None
        parameters = self.take(f"{name}.parameters", network.parameters.shape)
        return parameters.copy(), self.take(f"{name}.state", network.state.shape).copy()

    def unfit(self, what: str) -> UserError:
        return UserError(f"{self.path}: {what} do not fit the config in the same file.")

    def expect_no_more(self) -> None:
        if self._tensors:
            raise UserError(f"{self.path} holds {min(self._tensors)}, of which its config knows nothing.")


def _arrays(network: Network) -> dict[str, NDArray[Any]]:
    """All numbers of a network by name, as views: `0.weights`, `0.biases`, `1.state`."""
    return {
        f"{index}.{name}": array
        for index, part in enumerate(network.parts)
        for name, array in (("weights", part.weights), ("biases", part.biases), ("state", part.state))
        if array.size
    }


def _progress(reader: _Reader, text: str, settings: Config, network: Network) -> Progress:
    try:
        story = msgspec.json.decode(text, type=_Story)
    except msgspec.DecodeError as error:
        raise UserError(f"{reader.path} is damaged: its progress cannot be read ({error}).") from error
    place, size = story.place, network.parameters.shape
    stalls, history = place.stalls or NO_STALLS, History(len(network.learned))
    counts = (
        place.epoch, place.offset, place.steps, place.examples, place.optimizer_steps, place.best_epoch,
        place.averaged_steps, place.planned, stalls.waited, stalls.lowered,
    )  # fmt: skip
    added = len(story.epochs) if story.epochs_added is None else story.epochs_added
    looks = len(story.validations) if story.looks is None else story.looks
    layers = len(network.learned)
    whole = all(len(record.gradient_norms) == layers for record in story.epochs)
    in_range = min(counts) >= 0 and max(*counts, added, looks) <= LARGEST_COUNT
    if not in_range or place.offset >= settings.data.sizes[0] or not whole or place.epoch < added:
        raise reader.unfit("the place and the epochs of its run")
    try:
        history.epochs.restore(story.epochs, added)
        history.validations.restore(story.validations, looks)
    except ValueError as error:
        raise reader.unfit("the records of its run") from error
    memory = {
        name: reader.take(f"optimizer.{name}", size).astype(network.dtype)
        for name in settings.training.optimizer.remembers
    }
    best, mean = (reader.take_whole(name, network) for name in ("best", "mean"))
    curves = {}
    asked = [("batches", MEASURES, story.batches), ("gradients", layers, story.gradients)]
    for name, columns, samples in [*asked, ("looks", LOOKED_AT, looks)] if story.looks is not None else asked:
        if not 0 <= samples <= LARGEST_COUNT:
            raise reader.unfit("the curves of its run")
        curve = Thinned(columns, CAPACITY)
        curve.restore(samples, reader.take(f"history.{name}", curve.table_shape(samples), "F64"))
        curves[name] = curve
    if (mean is None) != (place.averaged_steps == 0):
        raise reader.unfit("the averaged weights")
    if "looks" not in curves:
        for look in story.validations:
            history.add_look(look)
        curves["looks"] = history.looks
    return Progress(
        place, memory, best, mean, story.epochs, story.validations, curves["batches"], curves["gradients"],
        curves["looks"], added,
    )  # fmt: skip


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
