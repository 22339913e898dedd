"""An ONNX file as nodes and arrays, read with limits; the numbers of its messages are those of onnx.proto.

A file is hostile until proven otherwise: nothing in it is followed (no functions, no loops, no files but those in its
own folder: external_data.py), every array's bytes must be as many as its shape says, and arrays are views of the bytes
that were read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from netviz.errors import UserError, shortened, shown
from netviz.files import open_regular, reason
from netviz.foreign.onnx_arrays import MOST_SIDES, ArrayReader
from netviz.foreign.onnx_parts import Parts, text_of
from netviz.foreign.protobuf import ProtobufError, integers, signed
from netviz.texts import phrase

LARGEST = 1 << 30
MOST_NODES, MOST_ARRAYS, MOST_PARTS = 2_000, 4_000, 64
LONGEST_METADATA = 100_000


@dataclass(frozen=True)
class Node:
    """One operation."""

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    settings: dict[str, Any] = field(default_factory=dict)
    """Its attributes: a number, a text in bytes, a list of whole numbers, or an array."""
    name: str = ""

    @property
    def told(self) -> str:
        """What messages call it."""
        operator = shortened(self.operator)
        return f"{operator} {shown(self.name)}" if self.name else phrase("the {operator}", operator=operator)


@dataclass(frozen=True)
class Graph:
    """The whole network."""

    nodes: tuple[Node, ...]
    arrays: dict[str, NDArray[Any]]
    input: str
    input_shape: tuple[int, ...]
    """Without the batch; a side that the file leaves open is 0."""
    outputs: tuple[str, ...]
    examples: int = 0
    """How many come at once; 0 if the file leaves it open."""
    producer: str = ""
    metadata: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _File:
    """What reads the parts and the arrays of one file."""

    path: Path
    parts: Parts
    arrays: ArrayReader


def read(path: Path) -> Graph:
    """The graph in an ONNX file. Raises UserError with one sentence for whatever cannot be used."""
    with open_regular(path, LARGEST) as file:  # all of it, in no more memory than it is long
        try:
            content = memoryview(file.read())
        except OSError as error:
            raise UserError(
                phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
            ) from error
    parts = Parts(path)
    try:
        graph = _model(_File(path, parts, ArrayReader(path, parts, LARGEST)), content)
    except (ProtobufError, UnicodeDecodeError, struct.error, OverflowError) as error:
        raise UserError(
            phrase("{path} is not an ONNX file, or it is damaged; choose another file.", path=shown(path))
        ) from error
    return graph


def _model(file: _File, content: memoryview) -> Graph:
    graph: memoryview | None = None
    producer, metadata = "", {}
    for number, value in file.parts.of(content, "parts", MOST_ARRAYS):
        if number == 2 and not isinstance(value, int):
            producer = text_of(value)
        elif number == 7 and not isinstance(value, int):
            graph = value
        elif number == 14 and not isinstance(value, int):
            entry = dict(file.parts.of(value, phrase("parts in one entry of its metadata"), MOST_PARTS))
            key, text = entry.get(1), entry.get(2)
            if isinstance(key, memoryview) and isinstance(text, memoryview):
                metadata[text_of(key)] = text_of(text, LONGEST_METADATA)
    if graph is None:
        raise ProtobufError(phrase("there is no graph"))
    return _graph(file, graph, producer, metadata)


def _graph(file: _File, message: memoryview, producer: str, metadata: dict[str, str]) -> Graph:
    nodes: list[Node] = []
    arrays: dict[str, NDArray[Any]] = {}
    inputs: dict[str, tuple[int, ...]] = {}
    outputs: list[str] = []
    for number, value in file.parts.of(message, phrase("nodes and arrays"), 2 * (MOST_NODES + MOST_ARRAYS)):
        if isinstance(value, int):
            continue
        if number == 1:
            nodes.append(_node(file, value))
        elif number == 5:
            name, array = file.arrays.read(value)
            arrays[name] = array
        elif number == 11:
            name, shape = _value(file, value)
            inputs[name] = shape
        elif number == 12:
            outputs.append(_value(file, value)[0])
        elif number == 15:
            raise UserError(phrase("{path} has sparse weights, which netviz does not read.", path=shown(file.path)))
    if len(nodes) > MOST_NODES or len(arrays) > MOST_ARRAYS:
        raise UserError(
            phrase(
                "{path} has {nodes:,} nodes and {arrays:,} arrays, too many for netviz.",
                path=shown(file.path),
                nodes=len(nodes),
                arrays=len(arrays),
            )
        )
    given = {name: shape for name, shape in inputs.items() if name not in arrays}
    if len(given) != 1 or not outputs:
        raise UserError(
            phrase(
                "{path} has {inputs} inputs and {outputs} outputs; netviz takes one of each.",
                path=shown(file.path),
                inputs=len(given),
                outputs=len(outputs),
            )
        )
    ((name, shape),) = given.items()
    if len(shape) not in (2, 4):
        raise UserError(
            phrase(
                "{path}: its input has {count} axes; netviz takes (N, features) and (N, channels, height, width).",
                path=shown(file.path),
                count=len(shape),
            )
        )
    return Graph(tuple(nodes), arrays, name, shape[1:], tuple(outputs), shape[0], producer, metadata)


def _node(file: _File, message: memoryview) -> Node:
    inputs, outputs, settings = [], [], {}
    operator = name = domain = ""
    for number, value in file.parts.of(message, phrase("parts in one node"), MOST_PARTS):
        if isinstance(value, int):
            continue
        if number == 1:
            inputs.append(text_of(value))
        elif number == 2:
            outputs.append(text_of(value))
        elif number == 3:
            name = text_of(value)
        elif number == 4:
            operator = text_of(value)
        elif number == 5:
            key, setting = _attribute(file, value)
            settings[key] = setting
        elif number == 7:
            domain = text_of(value)
    if domain not in ("", "ai.onnx"):
        operator = f"{domain}.{operator}"
    return Node(operator, tuple(inputs), tuple(outputs), settings, name)


def _attribute(file: _File, message: memoryview) -> tuple[str, Any]:
    name, found, whole = "", None, []
    for number, value in file.parts.of(message, phrase("parts in one attribute"), 4 * MOST_PARTS):
        if number == 1 and not isinstance(value, int):
            name = text_of(value)
        elif number == 2 and not isinstance(value, int):
            (found,) = struct.unpack("<f", value)
        elif number == 3 and isinstance(value, int):
            found = signed(value)
        elif number == 4 and not isinstance(value, int):
            found = bytes(value[:1_000])
        elif number == 5 and not isinstance(value, int):
            found = file.arrays.read(value)[1]
        elif number == 8:
            more = integers(value, 10 * MOST_PARTS)
            whole += more
            file.parts.count(len(more))
            file.parts.require(len(whole), phrase("numbers in one attribute"), MOST_PARTS)
        elif number in (6, 11):
            raise UserError(
                phrase(
                    "{path} has a loop or a branch ({name}), which netviz cannot take.",
                    path=shown(file.path),
                    name=shown(name),
                )
            )
    return name, whole or found


def _value(file: _File, message: memoryview) -> tuple[str, tuple[int, ...]]:
    """The name and shape of an input or output; a side that is left open is 0."""
    name, shape = "", []
    for number, value in file.parts.of(message, phrase("parts in one input"), MOST_PARTS):
        if number == 1 and not isinstance(value, int):
            name = text_of(value)
        elif number == 2 and not isinstance(value, int):
            for dimension in _within(file, value, 1, 2, 1):
                size = dict(file.parts.of(dimension, phrase("parts in one side"), MOST_PARTS)).get(1, 0)
                shape.append(size if isinstance(size, int) else 0)
                if len(shape) > MOST_SIDES:
                    raise UserError(
                        phrase("{path}: the shape of {name} is impossible.", path=shown(file.path), name=shown(name))
                    )
    return name, tuple(shape)


def _within(file: _File, message: memoryview, *numbers: int) -> Iterator[memoryview]:
    """The messages at the end of a path of fields, one after the other."""
    if not numbers:
        yield message
        return
    for number, value in file.parts.of(message, phrase("parts in one shape"), MOST_PARTS):
        if number == numbers[0] and isinstance(value, memoryview):
            yield from _within(file, value, *numbers[1:])
