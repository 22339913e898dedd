"""What a model's file says about its data: its sizes, and what the network has to know of it. Both may be hostile."""

from __future__ import annotations

import msgspec
import numpy as np

from netviz.config import Config, replaced
from netviz.data import catalogue
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.reading import MOST_CLASSES, Reading
from netviz.engine.network import Network
from netviz.errors import DataError, UserError, shown
from netviz.json_errors import NOT_JSON
from netviz.run.learned import Learned, LearnedMetadata, restored
from netviz.run.tensor_reader import TensorReader
from netviz.texts import phrase

LARGEST_SIDE = 4_096


class DataMetadata(msgspec.Struct, forbid_unknown_fields=True):
    """What a network needs to know about its data, in case the data is not on the next machine."""

    shape: tuple[int, ...]
    classes: int
    train: int
    validation: int


def data_metadata(settings: Config, network: Network) -> DataMetadata:
    """What a file says about the data of a network's run."""
    train, validation = settings.data.sizes
    return DataMetadata(network.input_shape, network.outputs - settings.network.none, train, validation)


def read_learned(reader: TensorReader, text: str, settings: Config, network: Network) -> Learned:
    """What the file says about its data; raises UserError."""
    try:
        found = msgspec.json.decode(text, type=LearnedMetadata)
    except NOT_JSON as error:
        raise UserError(
            phrase("{path} is damaged: what it learned from cannot be read.", path=shown(reader.path))
        ) from error
    problem = found.problem(network.input_shape, network.outputs - settings.network.none)
    if problem:
        raise reader.unfit(problem)
    shift, factor = (
        reader.take(f"scaling.{name}", network.input_shape).copy() if reader.has(f"scaling.{name}") else None
        for name in ("shift", "factor")
    )
    if (shift is None) != (factor is None):
        raise reader.unfit(phrase("the scale of its inputs"))
    sums = (
        reader.take("data.checksums", (found.checksums,), "U32").copy() if found.checksums else np.empty(0, np.uint32)
    )
    return restored(found, shift, factor, sums)


def source_in_file(name: str, reading: Reading, metadata: dict[str, str]) -> Source | None:
    """What the file says about the user's own data, if that is not on this machine or has fewer examples now; otherwise
    None.
    """
    there, problem = None, None
    try:
        there = catalogue.source(name, reading)
    except DataError as error:
        problem = error
    try:
        data = msgspec.json.decode(metadata.get("data", ""), type=DataMetadata)
    except NOT_JSON:
        return None
    if there is not None and _are_there(data, there):
        return None
    sides_fit = 1 <= len(data.shape) <= 3 and all(1 <= side <= LARGEST_SIDE for side in data.shape)
    if not sides_fit or not 1 <= data.classes <= MOST_CLASSES or data.train < 1 or data.validation < 0:
        return None

    def load(making: GenerationOptions) -> DataSet:
        raise problem or DataError(
            phrase("{name} has fewer examples than this network learned from.", name=shown(name))
        )

    return Source(name, name, data.shape, data.classes, data.train, data.validation, load)


def _are_there(data: DataMetadata, there: Source) -> bool:
    """Whether the data has as many examples as the network learned from."""
    return not there.count_known or data.train + data.validation <= there.train + there.validation


def with_sizes(settings: Config, source: Source) -> Config:
    """The config with explicit numbers of examples, because its data is not there to be asked."""
    train, validation = settings.data.train, settings.data.validation
    settings = replaced(settings, "data.train", source.train if train is None else train)
    return replaced(settings, "data.validation", source.validation if validation is None else validation)
