"""A file made elsewhere as a model: the one entry for whoever opens one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from netviz.config import Config, DataConfig
from netviz.data import catalogue
from netviz.engine.arrays import Shape
from netviz.errors import UserError, counted, shown
from netviz.foreign import onnx_graph, torch_state
from netviz.foreign.assembly import ForeignLayer, assembled, input_scale, scaled_input
from netviz.foreign.onnx_layers import layers_of
from netviz.run.model_file import Model
from netviz.texts import phrase

ONNX, STATE = ".onnx", ".safetensors"
LARGEST_SIDE = 4_096
LARGEST_NUMBER = 1_000_000_000
"""Of a mean or a deviation, and the smallest deviation is one part of it."""


@dataclass(frozen=True)
class MissingFacts:
    """What a file does not say itself, as given to its reader."""

    data: str = "digits"
    """The name of the data that the network is for."""
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
        source = catalogue.source(reading.data) if reading.config is None else reading.config.data.source
        first = _first(reading, source.shape[0])
        return Read(*torch_state.read(path, reading.data, reading.config, reading.activation, reading.output, first))
    raise UserError(
        phrase("{path}: netviz reads networks from {onnx} and {state} files.", path=shown(path), onnx=ONNX, state=STATE)
    )


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


def _onnx(path: Path, reading: MissingFacts) -> Read:
    graph = onnx_graph.read(path)
    source = catalogue.source(reading.data)
    shape = _shape(path, graph.input_shape, source.shape)
    row = layers_of(path, graph, shape)
    parts, notes = row.parts, []
    of_netviz = graph.producer == "netviz"
    if of_netviz and len(shape) == 3 and parts:
        parts = _of_bytes(parts, shape[0])
    output = reading.output or row.output
    if not output:
        output = "linear" if source.regression else "softmax"
        notes.append(phrase("The file does not say what its output is; {output} was taken.", output=output))
    model = assembled([*_first(reading, shape[0]), *parts], shape, output, DataConfig(reading.data), extra=of_netviz)
    return Read(model, tuple(notes))


def _of_bytes(parts: list[ForeignLayer], channels: int) -> list[ForeignLayer]:
    """A network of netviz's own scales bytes 0…255 itself; here they come as 0…1."""
    scale = input_scale(parts[0])
    if scale is None:
        return parts
    mean, deviation = (one / 255 for one in scale)
    if np.allclose(mean, 0, atol=1e-7) and np.allclose(deviation, 1, rtol=1e-5):
        return parts[1:]
    return [scaled_input(mean, deviation, channels), *parts[1:]]


def _shape(path: Path, found: Shape, wanted: Shape) -> Shape:
    """The shape of one input: what the file leaves open is as in the data."""
    if len(found) == len(wanted):
        found = tuple(side or known for side, known in zip(found, wanted, strict=True))
    if not all(1 <= side <= LARGEST_SIDE for side in found):
        raise UserError(phrase("{path}: the shape of its input cannot be taken.", path=shown(path)))
    return found
