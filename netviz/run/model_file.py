"""Models in files: one `.netviz` file holds the weights as safetensors and the config as TOML in its metadata.

The progress of the run is saved with them, if there is any, so that it can be continued bit for bit. A file from
elsewhere is hostile until proven otherwise: its size is checked before it is opened, its tensors are read one at a time
and only with exactly the names, shapes and types that its config asks for, and nothing in it is ever executed.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from netviz import __version__, config
from netviz.config import Config, ConfigError
from netviz.data import catalogue
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.reading import MOST_CLASSES
from netviz.engine.arrays import Array, Shape
from netviz.engine.checkpoint import Checkpoint, Position
from netviz.engine.history import (
    CAPACITY,
    MEASURES,
    VALIDATION_MEASURES,
    CurveRecorder,
    EpochRecord,
    History,
    Validation,
)
from netviz.engine.network import Network
from netviz.errors import DataError, UserError, shown
from netviz.files import open_regular, reason, write_whole
from netviz.places import Kind

SUFFIX = ".netviz"
LARGEST = 1 << 30
LARGEST_HEADER = 8 << 20
LARGEST_SIDE = 4_096
FORMAT = "3"
LARGEST_COUNT = 1 << 50
"""The largest number of steps or examples; far below the point where a double no longer holds every whole number."""
LARGEST_NUMBER = 1e100
"""The largest cost, time or gradient that a run's history may hold; sums of several thousand of them stay finite."""


@dataclass(frozen=True)
class Model:
    """A network with the config that describes it, and the checkpoint of its run if there is one."""

    config: Config
    network: Network
    checkpoint: Checkpoint | None = None


class _DataMetadata(msgspec.Struct, forbid_unknown_fields=True):
    """What a network needs to know about its data, in case the data is not on the next machine."""

    shape: tuple[int, ...]
    classes: int
    train: int
    validation: int


class _CheckpointMetadata(msgspec.Struct, forbid_unknown_fields=True):
    """The part of a checkpoint that is not tensors."""

    place: Position
    epochs: list[EpochRecord]
    validations: list[Validation]
    batches: int
    gradients: int
    looks: int | None = None
    """The number of validations; None in a file written before this was stored, which holds all of them."""
    epochs_added: int | None = None
    """The number of epochs recorded; None likewise."""


def save_model(path: Path, model: Model, half_precision: bool = False) -> None:
    """Write the model completely or not at all. `half_precision`: as in `encoded`. Raises UserError."""
    try:
        write_whole(path, encoded(model, half_precision))
    except HalfPrecisionError as error:
        raise UserError(f"{shown(path)}: {error}") from error


class HalfPrecisionError(UserError):
    """The weights do not fit into 16 bits."""

    def __init__(self) -> None:
        super().__init__("Some weights are too large for 16 bits; save the model in 32 bits instead.")


def encoded(model: Model, half_precision: bool = False) -> bytes:
    """The content of a model's file.

    half_precision: store the network's numbers in 16 bits, which halves the file and is enough for recognition but not
    for further training. Raises HalfPrecisionError if some are too large for that.
    """
    kind = np.float16 if half_precision else model.network.dtype
    with np.errstate(over="ignore"):
        tensors = {f"network.{name}": array.astype(kind) for name, array in _arrays(model.network).items()}
    if half_precision and not all(np.isfinite(array).all() for array in tensors.values()):
        raise HalfPrecisionError
    metadata = {"format": FORMAT, "netviz": __version__, "config": config.dump(model.config)}
    metadata["data"] = msgspec.json.encode(_data_metadata(model)).decode()
    progress = model.checkpoint
    if progress is not None:
        tensors |= {f"optimizer.{name}": vector for name, vector in progress.optimizer_state.items()}
        for name, numbers in (("best", progress.best), ("mean", progress.mean)):
            if numbers is not None:
                tensors |= {f"{name}.parameters": numbers[0], f"{name}.state": numbers[1]}
        curves = {"batches": progress.batches, "gradients": progress.gradients, "looks": progress.validation_curve}
        tensors |= {f"history.{name}": curve.table() for name, curve in curves.items()}
        samples = {name: curve.samples for name, curve in curves.items()}
        story = _CheckpointMetadata(
            progress.position,
            list(progress.epochs),
            list(progress.validations),
            epochs_added=progress.epochs_added,
            **samples,
        )
        metadata["progress"] = msgspec.json.encode(story).decode()
    content: bytes = save({name: np.ascontiguousarray(array) for name, array in tensors.items()}, metadata)
    return content


def load_model(path: Path) -> Model:
    """Read a model. Raises UserError with one sentence if the file is not a model, or not complete."""
    _look_at(path)
    try:
        with safe_open(path, "numpy") as file:
            return _model(path, file)
    except SafetensorError as error:
        raise UserError(
            f"{shown(path)} is not a netviz model, or it is damaged or cut off; choose another file."
        ) from error
    except OSError as error:
        raise UserError(f"{shown(path)} could not be read: {reason(error)}.") from error


def is_stored(path: Path) -> bool:
    """Whether the file's content is a model saved by netviz, whether or not this version can read it."""
    try:
        _look_at(path)
        with safe_open(path, "numpy") as file:
            return "netviz" in (file.metadata() or {})
    except (UserError, SafetensorError, OSError):
        return False


def _look_at(path: Path) -> None:
    """Raise UserError if it is no ordinary file, too large, or claims a header that would take much memory."""
    with open_regular(path, LARGEST) as file:
        head = file.read(8)
    if len(head) < 8 or int.from_bytes(head, "little") > LARGEST_HEADER:
        raise UserError(f"{shown(path)} is not a netviz model.")


def _model(path: Path, file: Any) -> Model:
    """The content of an open safetensors file. Raises UserError."""
    metadata = file.metadata()
    if metadata is None:
        raise UserError(f"{shown(path)} is not a netviz model.")
    if metadata.get("format", FORMAT) != FORMAT:
        raise UserError(f"{shown(path)} was saved by another version of netviz; train and save it again.")
    try:
        settings = config.parse(metadata["config"], lambda name: _source(name, metadata))
        source = _source(settings.data.name, metadata)
    except KeyError as error:
        raise UserError(f"{shown(path)} contains no netviz config; it was not saved by netviz.") from error
    except ConfigError as error:
        raise UserError(f"{shown(path)} contains a config that cannot be used: {error}") from error
    if source is None:
        source = settings.data.source
    else:
        settings = _with_sizes(settings, source)
    reader = _TensorReader(path, file)
    stored, needed = reader.weights(), config.parameter_count(settings, source)
    if stored < needed:
        raise UserError(f"{shown(path)} contains {stored:,} weights, but its config asks for {needed:,}.")
    choice = settings.network
    network = Network(
        source.shape, choice.layers, choice.outputs(source.classes), choice.output, settings.training.cost
    )
    for name, place in _arrays(network).items():
        place[...] = reader.take(f"network.{name}", place.shape, "F32", "F16")
    progress = _checkpoint(reader, metadata["progress"], settings, network) if "progress" in metadata else None
    reader.expect_no_more()
    return Model(settings, network, progress)


def _data_metadata(model: Model) -> _DataMetadata:
    network = model.network
    train, validation = model.config.data.sizes
    classes = network.outputs - model.config.network.none
    return _DataMetadata(network.input_shape, classes, train, validation)


def _source(name: str, metadata: dict[str, str]) -> Source | None:
    """What the file says about the user's own data, if that is not on this machine or is less now; otherwise None."""
    there, problem = None, None
    try:
        there = catalogue.source(name)
    except DataError as error:
        problem = error
    try:
        data = msgspec.json.decode(metadata.get("data", ""), type=_DataMetadata)
    except msgspec.DecodeError:
        return None
    if there is not None and _are_there(data, there):
        return None
    sides_fit = 1 <= len(data.shape) <= 3 and all(1 <= side <= LARGEST_SIDE for side in data.shape)
    if not sides_fit or not 1 <= data.classes <= MOST_CLASSES or data.train < 1 or data.validation < 0:
        return None

    def load(making: GenerationOptions) -> DataSet:
        raise problem or DataError(f"{shown(name)} has fewer examples than this network learned from.")

    return Source(name, name, data.shape, data.classes, data.train, data.validation, load)


def _are_there(data: _DataMetadata, there: Source) -> bool:
    """Whether the data has as many examples as the network learned from."""
    return not there.count_known or data.train + data.validation <= there.train + there.validation


def _with_sizes(settings: Config, source: Source) -> Config:
    """The config with explicit numbers of examples, because its data is not there to be asked."""
    train, validation = settings.data.train, settings.data.validation
    settings = config.replaced(settings, "data.train", source.train if train is None else train)
    return config.replaced(settings, "data.validation", source.validation if validation is None else validation)


def is_model(path: Path) -> bool:
    """Whether a file's name marks it as a model rather than a config."""
    return path.suffix.lower() == SUFFIX


MODEL = Kind("a model", SUFFIX, is_stored)


class _TensorReader:
    """Reads tensors from an open safetensors file, each only if it is exactly what is expected."""

    def __init__(self, path: Path, file: Any) -> None:
        self.path = path
        self._file = file
        self._left = set(file.keys())

    def weights(self) -> int:
        """The number of values of two bytes or more that the file holds for a network."""
        found = (self._file.get_slice(name) for name in self._left if name.startswith("network."))
        return sum(math.prod(one.get_shape()) for one in found if one.get_dtype().endswith(("16", "32", "64")))

    def take(self, name: str, shape: Shape, *kinds: str) -> NDArray[Any]:
        if name not in self._left:
            raise self.unfit(f"the values of {name}")
        tensor = self._file.get_slice(name)
        if tensor.get_dtype() not in (kinds or ("F32",)) or tuple(tensor.get_shape()) != shape:
            raise self.unfit(f"the values of {name}")
        self._left.remove(name)
        array: NDArray[Any] = self._file.get_tensor(name)
        if not np.isfinite(array).all():
            raise UserError(f"{shown(self.path)} contains values in {name} that are not finite.")
        return array

    def take_whole(self, name: str, network: Network) -> tuple[Array, Array] | None:
        """A second set of parameters and state of the network, if the file has one."""
        if f"{name}.parameters" not in self._left:
            return None
        parameters = self.take(f"{name}.parameters", network.parameters.shape)
        return parameters.copy(), self.take(f"{name}.state", network.state.shape).copy()

    def unfit(self, what: str) -> UserError:
        return UserError(f"{shown(self.path)}: {what} do not fit the config in the same file.")

    def expect_no_more(self) -> None:
        if self._left:
            raise UserError(f"{shown(self.path)} contains {shown(min(self._left))}, which its config does not mention.")


def _arrays(network: Network) -> dict[str, NDArray[Any]]:
    """All numbers of a network by name, as views: `0.weights`, `0.biases`, `1.state`."""
    return {
        f"{index}.{name}": array
        for index, part in enumerate(network.layer_parameters)
        for name, array in (("weights", part.weights), ("biases", part.biases), ("state", part.state))
        if array.size
    }


def _checkpoint(reader: _TensorReader, text: str, settings: Config, network: Network) -> Checkpoint:
    try:
        checkpoint_metadata = msgspec.json.decode(text, type=_CheckpointMetadata)
    except (msgspec.DecodeError, RecursionError) as error:
        raise UserError(f"{shown(reader.path)} is damaged: the progress of its run cannot be read.") from error
    position, size = checkpoint_metadata.place, network.parameters.shape
    history = History(len(network.weighted_layers))
    added = (
        len(checkpoint_metadata.epochs)
        if checkpoint_metadata.epochs_added is None
        else checkpoint_metadata.epochs_added
    )
    looks = len(checkpoint_metadata.validations) if checkpoint_metadata.looks is None else checkpoint_metadata.looks
    layers = len(network.weighted_layers)
    whole = all(len(record.gradient_norms) == layers for record in checkpoint_metadata.epochs)
    in_range = all(
        _possible(record) for record in (position, *checkpoint_metadata.epochs, *checkpoint_metadata.validations)
    )
    in_range = in_range and all(
        0 <= count <= LARGEST_COUNT
        for count in (added, looks, checkpoint_metadata.batches, checkpoint_metadata.gradients)
    )
    if not in_range or position.offset >= settings.data.sizes[0] or not whole or position.epoch < added:
        raise reader.unfit("the place and the epochs of its run")
    try:
        history.epochs.restore(checkpoint_metadata.epochs, added)
        history.validations.restore(checkpoint_metadata.validations, looks)
    except ValueError as error:
        raise reader.unfit("the records of its run") from error
    memory = {
        name: reader.take(f"optimizer.{name}", size).astype(network.dtype)
        for name in settings.training.optimizer.state_names
    }
    best, mean = (reader.take_whole(name, network) for name in ("best", "mean"))
    curves = {}
    asked = [("batches", MEASURES, checkpoint_metadata.batches), ("gradients", layers, checkpoint_metadata.gradients)]
    for name, columns, samples in (
        [*asked, ("looks", VALIDATION_MEASURES, looks)] if checkpoint_metadata.looks is not None else asked
    ):
        curve = CurveRecorder(columns, CAPACITY)
        table = reader.take(f"history.{name}", curve.table_shape(samples), "F64")
        if not (np.abs(table) <= LARGEST_NUMBER).all() or not (table[:, 1] >= 1).all():
            raise reader.unfit("the curves of its run")
        curve.restore(samples, table)
        curves[name] = curve
    if (mean is None) != (position.averaged_steps == 0):
        raise reader.unfit("the averaged weights")
    if "looks" not in curves:
        for look in checkpoint_metadata.validations:
            history.add_validation(look)
        curves["looks"] = history.validation_curve
    return Checkpoint(
        position,
        memory,
        best,
        mean,
        checkpoint_metadata.epochs,
        checkpoint_metadata.validations,
        curves["batches"],
        curves["gradients"],
        curves["looks"],
        added,
    )


def _possible(record: object) -> bool:
    """Whether counts are counts and no number is NaN or so large that computing with it goes wrong.

    No count is negative; a cost may be, and so may `best_accuracy`, which starts at −1. Nested dataclasses and tuples
    are checked too.
    """
    if dataclasses.is_dataclass(record):
        return all(_possible(getattr(record, field.name)) for field in dataclasses.fields(record))
    if isinstance(record, tuple):
        return all(map(_possible, record))
    if isinstance(record, int):
        return 0 <= record <= LARGEST_COUNT
    return not isinstance(record, float) or abs(record) <= LARGEST_NUMBER
