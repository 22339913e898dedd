"""The moments of a run in a model's file: their blocks as one tensor of bytes, and the rest as JSON in another.

An array is a list of blocks, which moments share in the file as they do in memory. As with everything in a file,
nothing is trusted: counts, sizes and shapes must be those that the config of each moment asks for before an array is
put together.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz import config as configs
from netviz.config import Config, ConfigError
from netviz.engine.arrays import Shape
from netviz.engine.checkpoint import Position
from netviz.engine.history import EpochRecord, Validation
from netviz.engine.network import Network
from netviz.errors import UserError, shown
from netviz.json_errors import NOT_JSON
from netviz.run.checkpoint_file import (
    LARGEST_COUNT,
    LARGEST_NUMBER,
    CheckpointMetadata,
    checkpoint_of,
    records_problem,
)
from netviz.run.course import Mark
from netviz.run.moments import MOST_MOMENTS, Moment, Moments
from netviz.run.named_moment import Why
from netviz.run.shared_blocks import BLOCK, Block, PackedArray
from netviz.run.tensor_reader import ArrayReader, TensorReader
from netviz.texts import english, phrase

BLOCKS, ABOUT = "moments.blocks", "moments.about"
LARGEST_ABOUT = 1 << 23
"""The most bytes of JSON: a number of two bytes in it becomes an object of thirty."""
LARGEST_IN_FILE = 1 << 28
"""The most bytes of moments in a file, which may have 2³⁰ in all; held twice while it is read."""
ALWAYS = {"batches", "gradients", "looks"}
"""The curves that every moment has."""
DTYPES: dict[str, str] = {"float32": "F32", "float64": "F64"}

T = TypeVar("T")


class _Array(msgspec.Struct, forbid_unknown_fields=True, array_like=True):
    """An array of a moment."""

    dtype: str
    shape: tuple[int, ...]
    blocks: list[int]


class _Moment(msgspec.Struct, forbid_unknown_fields=True):
    """A moment: its numbers are places in the lists that all moments share."""

    why: Why
    config: int
    place: Position
    arrays: dict[str, _Array]
    samples: dict[str, int]
    epochs: list[int]
    epochs_added: int
    validations: list[int]
    marks: list[int]
    seconds: float
    traced: int


class _About(msgspec.Struct, forbid_unknown_fields=True):
    """Everything about the moments of a run except the content of their blocks."""

    sizes: list[int]
    """The bytes of each block."""
    configs: list[str]
    """TOML."""
    epochs: list[EpochRecord]
    validations: list[Validation]
    marks: list[Mark]
    moments: list[_Moment]


class _Shared:
    """A list that has each object once."""

    def __init__(self) -> None:
        self.all: list[Any] = []
        self._places: dict[int, int] = {}

    def place(self, one: object) -> int:
        if id(one) not in self._places:
            self._places[id(one)] = len(self.all)
            self.all.append(one)
        return self._places[id(one)]

    def places(self, many: Sequence[object]) -> list[int]:
        return [self.place(one) for one in many]


def encode_moments(moments: Moments) -> dict[str, NDArray[Any]]:
    """The tensors of the moments by name; empty if there are none. Moments are thinned to what a file may have."""
    kept = moments.copy(bound=LARGEST_IN_FILE)
    while kept.all:
        content, about = _encoded(kept.all)
        if len(about) <= LARGEST_ABOUT:
            return {BLOCKS: np.frombuffer(content, np.uint8), ABOUT: np.frombuffer(about, np.uint8)}
        kept = kept.copy(bound=kept.bytes // 2)
    return {}


def _encoded(kept: Sequence[Moment]) -> tuple[bytes, bytes]:
    """The content of all blocks, and the JSON."""
    blocks, settings, epochs, looks, marks = (_Shared() for _ in range(5))
    found = [
        _Moment(
            one.why,
            settings.place(one.config),
            one.place,
            {
                name: _Array(packed.dtype.name, packed.shape, blocks.places(packed.blocks))
                for name, packed in one.arrays.items()
            },
            dict(one.samples),
            epochs.places(one.epochs),
            one.epochs_added,
            looks.places(one.validations),
            marks.places(one.marks),
            one.seconds,
            one.traced,
        )
        for one in kept
    ]
    about = _About(
        [len(block.content) for block in blocks.all],
        [configs.dump(config) for config in settings.all],
        epochs.all,
        looks.all,
        marks.all,
        found,
    )
    return b"".join(block.content for block in blocks.all), msgspec.json.encode(about, enc_hook=english)


def has_moments(reader: TensorReader) -> bool:
    """Whether a file has moments of its run."""
    return reader.has(ABOUT)


def read_moments(
    reader: TensorReader,
    settings: Config,
    network: Network,
    steps: int,
    traced: int,
    parse: Callable[[str], Config],
) -> Moments:
    """The moments in a file. Raises UserError if they cannot be those of a run with these settings and this network.

    steps: how many steps the run has done. traced: how many steps the path of its parameters has. parse: reads a
    config.
    """
    try:
        text = reader.take_bytes(ABOUT, LARGEST_ABOUT).tobytes()
        about = msgspec.json.decode(text, type=_About)
        found = [parse(one) for one in about.configs[: MOST_MOMENTS + 1]]
    except (*NOT_JSON, ConfigError) as error:
        raise UserError(
            phrase("{path} is damaged: the moments of its run cannot be read.", path=shown(reader.path))
        ) from error
    problem = (
        not 0 < len(about.moments) <= MOST_MOMENTS
        or len(about.configs) > MOST_MOMENTS
        or about.moments[-1].place.steps > steps
        or not all(_built_alike(one, settings) for one in found)
        or records_problem(network, about.epochs, about.validations)
        or not all(0 <= mark.epoch <= LARGEST_NUMBER for mark in about.marks)
        or not all(0 < size <= BLOCK for size in about.sizes)
    )
    if problem:
        raise reader.unfit(phrase("the moments of its run"))
    content = reader.take_bytes(BLOCKS, LARGEST_IN_FILE)
    if sum(about.sizes) != len(content):
        raise reader.unfit(phrase("the moments of its run"))
    ends = np.cumsum(about.sizes)
    blocks = [Block(content[end - size : end].tobytes()) for end, size in zip(ends, about.sizes, strict=True)]
    reading = _Reading(reader, network, about, found, blocks, traced)
    return Moments.of([reading.moment(number) for number in range(len(about.moments))])


@dataclass(frozen=True)
class _Reading:
    """What the moments in a file are made of."""

    reader: TensorReader
    network: Network
    about: _About
    configs: list[Config]
    blocks: list[Block]
    traced: int

    def moment(self, number: int) -> Moment:
        """One of them. Raises UserError."""
        about, one = self.about, self.about.moments[number]
        config, network = self._one(self.configs, one.config), self.network
        epochs, looks = self._some(about.epochs, one.epochs), self._some(about.validations, one.validations)
        in_order = not number or about.moments[number - 1].place.steps <= one.place.steps
        in_range = math.isfinite(one.seconds) and one.seconds >= 0 and 0 <= one.traced <= self.traced
        names = ALWAYS <= set(one.samples) <= ALWAYS | {"errors", "look_errors", "classes"}
        if not (in_order and in_range and names and max(one.samples.values(), default=0) <= LARGEST_COUNT):
            raise self.reader.unfit(phrase("the moments of its run"))
        arrays = {name: self._packed(array) for name, array in one.arrays.items()}
        reader = PackedReader(self.reader.path, arrays)
        reader.take("parameters", network.parameters.shape)
        reader.take("state", network.state.shape)
        reader.take("by_hand.before", (network.by_hand.numbers_before(config.network.changes, network.addresses),))
        metadata = CheckpointMetadata(
            one.place, list(epochs), list(looks), epochs_added=one.epochs_added,
            **one.samples,
        )  # fmt: skip
        checkpoint_of(reader, metadata, config, network)
        reader.expect_no_more()
        place = one.place
        return Moment(
            number=number,
            why=one.why,
            config=config,
            epoch=place.epoch + place.offset / config.data.sizes[0],
            place=place,
            arrays=arrays,
            samples=one.samples,
            epochs=tuple(epochs),
            epochs_added=one.epochs_added,
            validations=tuple(looks),
            marks=tuple(self._some(about.marks, one.marks)),
            seconds=one.seconds,
            traced=one.traced,
        )

    def _one(self, all_of_them: Sequence[T], place: int) -> T:
        if not 0 <= place < len(all_of_them):
            raise self.reader.unfit(phrase("the moments of its run"))
        return all_of_them[place]

    def _some(self, all_of_them: Sequence[T], places: Sequence[int]) -> list[T]:
        """In their order; none twice."""
        if any(after <= before for before, after in pairwise(places)):
            raise self.reader.unfit(phrase("the moments of its run"))
        return [self._one(all_of_them, place) for place in places]

    def _packed(self, array: _Array) -> PackedArray:
        if array.dtype not in DTYPES:
            raise self.reader.unfit(phrase("the moments of its run"))
        blocks = tuple(self._one(self.blocks, place) for place in array.blocks)
        return PackedArray(np.dtype(array.dtype), array.shape, blocks)


class PackedReader(ArrayReader):
    """Gives the arrays of one moment, each only if it is exactly as expected."""

    def __init__(self, path: Path, arrays: Mapping[str, PackedArray]) -> None:
        super().__init__(path, arrays)
        self._arrays = arrays

    def _is(self, name: str, shape: Shape, kinds: tuple[str, ...]) -> bool:
        packed = self._arrays[name]
        content = sum(len(block.content) for block in packed.blocks)
        fits = packed.shape == shape and content == math.prod(shape) * packed.dtype.itemsize
        return fits and DTYPES[packed.dtype.name] in kinds

    def _array(self, name: str) -> NDArray[Any]:
        return self._arrays[name].array()


def _built_alike(config: Config, settings: Config) -> bool:
    """Whether a config of a moment has the network, the data and the cost of the run."""
    network = configs.replaced(config, "network.by_hand", settings.network.by_hand)
    return configs.replaced(network, "training", settings.training) == settings and (
        config.training.cost == settings.training.cost
    )
