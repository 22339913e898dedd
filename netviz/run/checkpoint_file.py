"""The checkpoint of a run in a model's file: tensors for the large arrays, and JSON in the metadata for the rest.

A run that is read from a file continues bit for bit. What could not have come from a run is refused: an impossible
position, records that do not belong to these layers, numbers too large to compute with.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz.config import Config
from netviz.engine.arrays import Array
from netviz.engine.checkpoint import Checkpoint, Position
from netviz.engine.history import (
    ERROR_MEASURES,
    MEASURES,
    VALIDATION_MEASURES,
    CurveRecorder,
    EpochRecord,
    History,
    Validation,
    class_curve,
)
from netviz.engine.network import Network
from netviz.errors import UserError, shown
from netviz.json_errors import NOT_JSON
from netviz.run.tensor_reader import ArrayReader, TensorReader
from netviz.texts import phrase

LARGEST_COUNT = 1 << 50
"""The largest number of steps or examples; far below the point where a double no longer holds every whole number."""
LARGEST_NUMBER = 1e100
"""The largest cost, time or gradient that a run's history may hold; sums of several thousand of them stay finite."""


class CheckpointMetadata(msgspec.Struct, forbid_unknown_fields=True):
    """The part of a checkpoint that is not tensors."""

    place: Position
    epochs: list[EpochRecord]
    validations: list[Validation]
    batches: int
    gradients: int
    """How many samples the curves of these names are of."""
    looks: int | None = None
    """The number of validations; None in a file written before this was stored, which holds all of them."""
    epochs_added: int | None = None
    """The number of epochs recorded; None likewise."""
    errors: int = 0
    """The number of steps whose errors are recorded; 0 if no numbers are predicted."""
    look_errors: int = 0
    """The number of validations likewise."""
    classes: int = 0
    """The number of validations of which the accuracy of each class is recorded."""


def tensors_of(progress: Checkpoint) -> tuple[dict[str, NDArray[Any]], dict[str, int]]:
    """The arrays of a checkpoint by name, and how many samples each of its curves is of."""
    tensors: dict[str, NDArray[Any]] = {
        f"optimizer.{name}": vector for name, vector in progress.optimizer_state.items()
    }
    for name, numbers in (("best", progress.best), ("mean", progress.mean)):
        if numbers is not None:
            tensors |= {f"{name}.parameters": numbers[0], f"{name}.state": numbers[1]}
    curves = {"batches": progress.batches, "gradients": progress.gradients, "looks": progress.validation_curve}
    of_some = {
        "errors": progress.errors,
        "look_errors": progress.validation_errors,
        "classes": progress.class_accuracy,
    }
    curves |= {name: curve for name, curve in of_some.items() if curve is not None and curve.samples}
    tensors |= {f"history.{name}": curve.table() for name, curve in curves.items()}
    return tensors, {name: curve.samples for name, curve in curves.items()}


def empty_curve(name: str, columns: int) -> CurveRecorder:
    """The curve that `tensors_of` gives this name, before it is restored."""
    return class_curve(columns) if name == "classes" else CurveRecorder(columns)


def with_curves(
    position: Position,
    memory: dict[str, Array],
    best: tuple[Array, Array] | None,
    mean: tuple[Array, Array] | None,
    epochs: Sequence[EpochRecord],
    validations: Sequence[Validation],
    epochs_added: int,
    curves: Mapping[str, CurveRecorder],
) -> Checkpoint:
    """A checkpoint with its curves by the names that `tensors_of` gives them; not every run has all of them."""
    return Checkpoint(
        position,
        memory,
        best,
        mean,
        epochs,
        validations,
        curves["batches"],
        curves["gradients"],
        curves["looks"],
        epochs_added,
        curves.get("errors", CurveRecorder(ERROR_MEASURES)),
        curves.get("look_errors", CurveRecorder(ERROR_MEASURES)),
        curves.get("classes"),
    )


def encode_checkpoint(progress: Checkpoint) -> tuple[dict[str, NDArray[Any]], str]:
    """(tensors by name, JSON): the two parts of a checkpoint."""
    tensors, samples = tensors_of(progress)
    story = CheckpointMetadata(
        progress.position,
        list(progress.epochs),
        list(progress.validations),
        epochs_added=progress.epochs_added,
        **samples,
    )
    return tensors, msgspec.json.encode(story).decode()


def read_checkpoint(reader: TensorReader, text: str, settings: Config, network: Network) -> Checkpoint:
    """The checkpoint from its tensors and its JSON. Raises UserError if it could not be one of this config's run."""
    try:
        metadata = msgspec.json.decode(text, type=CheckpointMetadata)
    except NOT_JSON as error:
        raise UserError(
            phrase("{path} is damaged: the progress of its run cannot be read.", path=shown(reader.path))
        ) from error
    if records_problem(network, metadata.epochs, metadata.validations):
        raise reader.unfit(phrase("the place and the epochs of its run"))
    return checkpoint_of(reader, metadata, settings, network)


def records_problem(network: Network, epochs: Sequence[EpochRecord], validations: Sequence[Validation]) -> bool:
    """Whether these records could not be those of a run of this network."""
    layers = len(network.weighted_layers)
    whole = all(len(record.gradient_norms) == layers for record in epochs)
    return not (whole and all(_possible(record) for record in (*epochs, *validations)))


def checkpoint_of(reader: ArrayReader, metadata: CheckpointMetadata, settings: Config, network: Network) -> Checkpoint:
    """The checkpoint from its arrays and the rest, whose records have been looked at. Raises UserError if it could not
    be one of this config's run.
    """
    position, size = metadata.place, network.parameters.shape
    history = History(len(network.weighted_layers))
    added = len(metadata.epochs) if metadata.epochs_added is None else metadata.epochs_added
    looks = len(metadata.validations) if metadata.looks is None else metadata.looks
    layers = len(network.weighted_layers)
    samples = (metadata.batches, metadata.gradients, metadata.errors, metadata.look_errors, metadata.classes)
    in_range = _possible(position) and all(0 <= count <= LARGEST_COUNT for count in (added, looks, *samples))
    if not in_range or position.offset >= settings.data.sizes[0] or position.epoch < added:
        raise reader.unfit(phrase("the place and the epochs of its run"))
    try:
        history.epochs.restore(metadata.epochs, added)
        history.validations.restore(metadata.validations, looks)
    except ValueError as error:
        raise reader.unfit(phrase("the records of its run")) from error
    memory = {
        name: reader.take(f"optimizer.{name}", size).astype(network.dtype)
        for name in settings.training.optimizer.state_names
    }
    best, mean = (reader.take_whole(name, network) for name in ("best", "mean"))
    curves = {}
    asked = [("batches", MEASURES, metadata.batches), ("gradients", layers, metadata.gradients)]
    if metadata.looks is not None:
        asked.append(("looks", VALIDATION_MEASURES, looks))
    of_numbers = (("errors", metadata.errors), ("look_errors", metadata.look_errors))
    asked += [(name, ERROR_MEASURES, taken) for name, taken in of_numbers if taken]
    if metadata.classes:
        asked.append(("classes", network.outputs - settings.network.none, metadata.classes))
    for name, columns, taken in asked:
        curve = empty_curve(name, columns)
        table = reader.take(f"history.{name}", curve.table_shape(taken), "F64")
        if not (np.abs(table) <= LARGEST_NUMBER).all() or not (table[:, 1] >= 1).all():
            raise reader.unfit(phrase("the curves of its run"))
        curve.restore(taken, table)
        curves[name] = curve
    if (mean is None) != (position.averaged_steps == 0):
        raise reader.unfit(phrase("the averaged weights"))
    if "looks" not in curves:
        for look in metadata.validations:
            history.add_validation(look)
        curves["looks"] = history.validation_curve
    return with_curves(position, memory, best, mean, metadata.epochs, metadata.validations, added, curves)


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
