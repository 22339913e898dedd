"""A file made elsewhere as a model: the one entry for whoever opens one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from netviz import config as configs
from netviz.config import Config, DataConfig
from netviz.data import catalogue
from netviz.engine.arrays import Shape
from netviz.errors import UserError, counted, shown
from netviz.foreign import onnx_graph, torch_state
from netviz.foreign.assembly import ForeignLayer, OtherDataError, assembled, scaled_input
from netviz.foreign.onnx_layers import layers_of
from netviz.foreign.own_metadata import OwnMetadata
from netviz.foreign.scales import is_for_bytes, learned_of_table, of_bytes, of_pictures, of_values, stored_scale
from netviz.run.learned import Learned
from netviz.run.model_file import Model
from netviz.texts import phrase

DEFAULT_DATA = "digits"
ONNX, STATE = ".onnx", ".safetensors"
LARGEST_SIDE = 4_096
LARGEST_NUMBER = 1_000_000_000
"""Of a mean or a deviation, and the smallest deviation is one part of it."""


@dataclass(frozen=True)
class MissingFacts:
    """What a file does not say itself, as given to its reader."""

    data: str | DataConfig = ""
    """The data that the network is for, or its name; empty for what the file says, else digits."""

    def data_or(self, name: str) -> DataConfig:
        """The data, or that of this name if none is given."""
        return self.data if isinstance(self.data, DataConfig) else DataConfig(self.data or name)

    output: str = ""
    """What the last layer makes of its logits; empty for what the file says, else softmax."""
    mean: Sequence[float] = ()
    deviation: Sequence[float] = ()
    """How pictures of 0…1 were scaled before they reached the network, (x − mean)/deviation, one number per channel."""
    config: Config | None = None
    """Which layers a state_dict is for; it has names and numbers alone."""
    activation: str = "relu"
    """Of the hidden layers of a state_dict, where no config says it."""


@dataclass(frozen=True)
class Read:
    """What a file was read as."""

    model: Model
    notes: tuple[str, ...] = field(default=())
    """What was assumed, a sentence each."""


def is_foreign(path: Path) -> bool:
    """Whether a file's name says that it is for this module."""
    return path.suffix.lower() in (ONNX, STATE)


def read(path: Path, reading: MissingFacts | None = None) -> Read:
    """The model in an ONNX file or a state_dict. Raises UserError with one sentence for whatever cannot be taken."""
    reading = reading or MissingFacts()
    if path.suffix.lower() == ONNX:
        return _onnx(path, reading)
    if path.suffix.lower() == STATE:
        return _state(path, reading)
    raise UserError(
        phrase("{path}: netviz reads networks from {onnx} and {state} files.", path=shown(path), onnx=ONNX, state=STATE)
    )


def read_for(path: Path, data: str | DataConfig) -> Read:
    """What `read` gives; for this data if the network is for no digits and its file does not say for what."""
    try:
        return read(path)
    except OtherDataError:
        if not data:
            raise
        return read(path, MissingFacts(data))


def _first(reading: MissingFacts, channels: int) -> list[ForeignLayer]:
    """The scale of the input, which has `channels`, as a layer, where one was given."""
    if not reading.mean and not reading.deviation:
        return []
    mean, deviation = np.array(reading.mean or [0.0]), np.array(reading.deviation or [1.0])
    for name, values in (("--mean", mean), ("--std", deviation)):
        if values.size not in (1, channels):
            raise UserError(
                phrase(
                    "{option}: {count} numbers are given, and the data has {channels}.",
                    option=name,
                    count=values.size,
                    channels=counted(channels, "channel"),
                )
            )
    if not np.all(np.abs(mean) <= LARGEST_NUMBER):
        raise UserError(phrase("--mean: every number must be from −{most:,} to {most:,}.", most=LARGEST_NUMBER))
    if not np.all((deviation > 1 / LARGEST_NUMBER) & (deviation <= LARGEST_NUMBER)):
        raise UserError(phrase("--std: every number must be larger than 0, and at most {most:,}.", most=LARGEST_NUMBER))
    return [scaled_input(mean, deviation, channels)]


def _state(path: Path, reading: MissingFacts) -> Read:
    choice = reading.config
    data = reading.data_or(DEFAULT_DATA) if choice is None else choice.data
    source = data.source
    first = _first(reading, source.shape[0])
    stored = torch_state.stored(path)
    found = torch_state.layers_of(path, stored, source.shape, choice, reading.activation)
    shape, parts = source.shape, found.parts
    output = reading.output or (choice.network.output if choice is not None else "softmax")
    if stored.shift is not None and stored.factor is not None:  # netviz's own export
        parts = [stored_scale(stored.shift, stored.factor, shape), *parts]
        if len(shape) == 3:
            is_bytes = catalogue.is_published(data.name) or is_for_bytes(parts)
            parts = of_pictures(parts, shape)
            parts = of_bytes(parts) if is_bytes else parts
    parts = [*first, *parts]
    stands = stored.shift is not None or choice is None
    parts, learned = _for_data(parts, shape, data, "" if stored.shift is not None else output, stands)
    extra = choice is not None and choice.network.none
    return Read(assembled(parts, shape, output, data, extra, learned), found.notes)


def _onnx(path: Path, reading: MissingFacts) -> Read:
    if reading.config is not None:
        raise UserError(phrase("--config: an ONNX file says itself which layers it has; leave it out."))
    graph = onnx_graph.read(path)
    about = OwnMetadata.of(graph)
    data = reading.data_or(about.data or DEFAULT_DATA)
    source = data.source
    flat = _shape(path, graph.input_shape, source.shape)
    row = layers_of(path, graph, flat)
    parts, shape, notes = row.parts, flat, []
    if len(flat) == 1 and len(source.shape) == 3 and flat[0] == math.prod(source.shape):
        shape = source.shape
        parts = of_pictures(parts, shape)
        sides = " × ".join(map(str, shape))
        notes.append(
            phrase(
                "Its {inputs:,} inputs were taken for the pixels of {shape}, row by row.", inputs=flat[0], shape=sides
            )
        )
    if len(shape) == 3:
        if about.of_bytes:
            parts = of_bytes(parts)
        elif not about.is_netviz and is_for_bytes(parts):
            parts = of_bytes(parts)
            notes.append(
                phrase("It scales its input as bytes 0…255 are scaled; this was adapted to the 0…1 of netviz.")
            )
    output = reading.output or row.output
    if not output:
        output = "linear" if source.regression else "softmax"
        notes.append(phrase("The file does not say what its output is; {output} was taken.", output=output))
    parts = [*_first(reading, shape[0]), *parts]
    parts, learned = _for_data(parts, shape, data, output)
    if not learned.class_names and not source.regression:
        learned = replace(learned, class_names=about.names_for(source.classes))
    return Read(assembled(parts, shape, output, data, about.is_netviz, learned), tuple(notes))


def _for_data(
    parts: list[ForeignLayer], shape: Shape, data: DataConfig, output: str, as_they_stand: bool = True
) -> tuple[list[ForeignLayer], Learned]:
    """(the layers as they are for the data as a run gives it to them, what the network knows about the data).

    as_they_stand: whether the layers are for the values of a table as they stand, and not scaled like those of a run.
    """
    source = data.source
    if len(shape) != 1 or source.shape != shape:
        return parts, Learned(source.class_names, of_bytes=len(shape) == 3)
    learned = learned_of_table(configs.replaced(Config(), "data", data))
    if learned.scaling is None or not as_they_stand:
        return parts, learned
    return of_values(parts, learned.scaling, targets=output == "linear"), learned


def _shape(path: Path, found: Shape, wanted: Shape) -> Shape:
    """The shape of one input: what the file leaves open is as in the data."""
    if len(found) == len(wanted):
        found = tuple(side or known for side, known in zip(found, wanted, strict=True))
    elif found == (0,):
        found = (math.prod(wanted),)
    if not all(1 <= side <= LARGEST_SIDE for side in found):
        raise UserError(phrase("{path}: the shape of its input cannot be taken.", path=shown(path)))
    return found
