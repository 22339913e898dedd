"""An ONNX file as nodes and arrays, read with limits; the numbers of its messages are those of onnx.proto.

A file is hostile until proven otherwise: nothing in it is followed (no functions, no loops, no files but those in its
own folder: external_data.py), every array's bytes must be as many as its shape says, and arrays are views of the bytes
that were read.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.errors import UserError, shortened, shown
from netviz.files import open_regular, reason
from netviz.foreign.external_data import ExternalData
from netviz.foreign.protobuf import ProtobufError, fields, integers, signed
from netviz.texts import phrase

LARGEST = 1 << 30
MOST_NODES, MOST_ARRAYS, MOST_PARTS, MOST_SIDES = 2_000, 4_000, 64, 8
_TYPES = {1: "<f4", 6: "<i4", 7: "<i8", 10: "<f2", 11: "<f8"}
"""The types of arrays, by the number that ONNX gives them."""
_IN_MESSAGES = {4: "<f4", 10: "<f8"}
"""The fields of a tensor that hold packed floats."""


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


def read(path: Path) -> Graph:
    """The graph in an ONNX file. Raises UserError with one sentence for whatever cannot be used."""
    with open_regular(path, LARGEST) as file:  # all of it, in no more memory than it is long
        try:
            content = memoryview(file.read())
        except OSError as error:
            raise UserError(
                phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
            ) from error
    try:
        graph = _model(path, content, ExternalData(path, LARGEST))
    except (ProtobufError, UnicodeDecodeError, struct.error, OverflowError) as error:
        raise UserError(
            phrase("{path} is not an ONNX file, or it is damaged; choose another file.", path=shown(path))
        ) from error
    return graph


def _model(path: Path, content: memoryview, beside: ExternalData) -> Graph:
    graph: memoryview | None = None
    producer, metadata = "", {}
    for number, value in _limited(path, fields(content), "parts", MOST_ARRAYS):
        if number == 2 and not isinstance(value, int):
            producer = _text(value)
        elif number == 7 and not isinstance(value, int):
            graph = value
        elif number == 14 and not isinstance(value, int):
            entry = dict(_limited(path, fields(value), phrase("parts in one entry of its metadata"), MOST_PARTS))
            key, text = entry.get(1), entry.get(2)
            if isinstance(key, memoryview) and isinstance(text, memoryview):
                metadata[_text(key)] = _text(text)
    if graph is None:
        raise ProtobufError(phrase("there is no graph"))
    return _graph(path, graph, producer, metadata, beside)


def _graph(path: Path, message: memoryview, producer: str, metadata: dict[str, str], beside: ExternalData) -> Graph:
    nodes: list[Node] = []
    arrays: dict[str, NDArray[Any]] = {}
    inputs: dict[str, tuple[int, ...]] = {}
    outputs: list[str] = []
    for number, value in _limited(path, fields(message), phrase("nodes and arrays"), 2 * (MOST_NODES + MOST_ARRAYS)):
        if isinstance(value, int):
            continue
        if number == 1:
            nodes.append(_node(path, value, beside))
        elif number == 5:
            name, array = _tensor(path, value, beside)
            arrays[name] = array
        elif number == 11:
            name, shape = _value(path, value)
            inputs[name] = shape
        elif number == 12:
            outputs.append(_value(path, value)[0])
        elif number == 15:
            raise UserError(phrase("{path} has sparse weights, which netviz does not read.", path=shown(path)))
    if len(nodes) > MOST_NODES or len(arrays) > MOST_ARRAYS:
        raise UserError(
            phrase(
                "{path} has {nodes:,} nodes and {arrays:,} arrays, too many for netviz.",
                path=shown(path),
                nodes=len(nodes),
                arrays=len(arrays),
            )
        )
    given = {name: shape for name, shape in inputs.items() if name not in arrays}
    if len(given) != 1 or not outputs:
        raise UserError(
            phrase(
                "{path} has {inputs} inputs and {outputs} outputs; netviz takes one of each.",
                path=shown(path),
                inputs=len(given),
                outputs=len(outputs),
            )
        )
    ((name, shape),) = given.items()
    if len(shape) not in (2, 4):
        raise UserError(
            phrase(
                "{path}: its input has {count} axes; netviz takes (N, features) and (N, channels, height, width).",
                path=shown(path),
                count=len(shape),
            )
        )
    return Graph(tuple(nodes), arrays, name, shape[1:], tuple(outputs), shape[0], producer, metadata)


def _limited(path: Path, found: Any, what: str, most: int) -> Any:
    for count, one in enumerate(found):
        if count >= most:
            raise UserError(
                phrase(
                    "{path} has more than {most:,} {parts}, too many for netviz.",
                    path=shown(path),
                    most=most,
                    parts=what,
                )
            )
        yield one


def _node(path: Path, message: memoryview, beside: ExternalData) -> Node:
    inputs, outputs, settings = [], [], {}
    operator = name = domain = ""
    for number, value in _limited(path, fields(message), phrase("parts in one node"), MOST_PARTS):
        if isinstance(value, int):
            continue
        if number == 1:
            inputs.append(_text(value))
        elif number == 2:
            outputs.append(_text(value))
        elif number == 3:
            name = _text(value)
        elif number == 4:
            operator = _text(value)
        elif number == 5:
            key, setting = _attribute(path, value, beside)
            settings[key] = setting
        elif number == 7:
            domain = _text(value)
    if domain not in ("", "ai.onnx"):
        operator = f"{domain}.{operator}"
    return Node(operator, tuple(inputs), tuple(outputs), settings, name)


def _attribute(path: Path, message: memoryview, beside: ExternalData) -> tuple[str, Any]:
    name, found, whole = "", None, []
    for number, value in _limited(path, fields(message), phrase("parts in one attribute"), 4 * MOST_PARTS):
        if number == 1 and not isinstance(value, int):
            name = _text(value)
        elif number == 2 and not isinstance(value, int):
            (found,) = struct.unpack("<f", value)
        elif number == 3 and isinstance(value, int):
            found = signed(value)
        elif number == 4 and not isinstance(value, int):
            found = bytes(value[:1_000])
        elif number == 5 and not isinstance(value, int):
            found = _tensor(path, value, beside)[1]
        elif number == 8:
            whole += integers(value, MOST_PARTS)
        elif number in (6, 11):
            raise UserError(
                phrase(
                    "{path} has a loop or a branch ({name}), which netviz cannot take.",
                    path=shown(path),
                    name=shown(name),
                )
            )
    return name, whole or found


def _tensor(path: Path, message: memoryview, beside: ExternalData) -> tuple[str, NDArray[Any]]:
    dims: list[int] = []
    name, kind, raw, packed = "", 0, None, None
    is_outside = False
    entries: dict[str, str] = {}
    singles: list[int] = []
    for number, value in _limited(path, fields(message), phrase("parts in one array"), 10_000):
        if number == 1:
            dims += integers(value, MOST_SIDES)
        elif number == 2 and isinstance(value, int):
            kind = value
        elif number in _IN_MESSAGES and not isinstance(value, int):
            packed = np.frombuffer(value, _IN_MESSAGES[number]) if len(value) % 4 == 0 else None
        elif number in (5, 7):
            singles += integers(value, 10_000)
        elif number == 8 and not isinstance(value, int):
            name = _text(value)
        elif number == 9 and not isinstance(value, int):
            raw = value
        elif number == 13 and not isinstance(value, int):
            entry = dict(_limited(path, fields(value), phrase("parts in one entry"), MOST_PARTS))
            key, text = entry.get(1), entry.get(2)
            if isinstance(key, memoryview) and isinstance(text, memoryview):
                entries[_text(key)] = _text(text)
        elif number == 14 and value:
            is_outside = True
    if entries or is_outside:
        raw = beside.part(name, entries)
    if kind not in _TYPES:
        raise UserError(
            phrase(
                "{path}: the numbers of {name} are of a type that netviz does not read.",
                path=shown(path),
                name=shown(name),
            )
        )
    if len(dims) > MOST_SIDES or any(side < 0 for side in dims):
        raise UserError(phrase("{path}: the shape of {name} is impossible.", path=shown(path), name=shown(name)))
    dtype = np.dtype(_TYPES[kind])
    if raw is not None:
        array = np.frombuffer(raw, dtype) if len(raw) % dtype.itemsize == 0 else np.zeros(0, dtype)
    elif packed is not None:
        array = packed
    else:
        array = np.array(singles, np.int64)
    if array.size != math.prod(dims):
        sides = " × ".join(map(str, dims))
        raise UserError(
            phrase(
                "{path}: {name} says that it is {shape}, and has {count:,} numbers.",
                path=shown(path),
                name=shown(name),
                shape=sides,
                count=array.size,
            )
        )
    return name, array.reshape(dims)


def _value(path: Path, message: memoryview) -> tuple[str, tuple[int, ...]]:
    """The name and shape of an input or output; a side that is left open is 0."""
    name, shape = "", []
    for number, value in _limited(path, fields(message), phrase("parts in one input"), MOST_PARTS):
        if number == 1 and not isinstance(value, int):
            name = _text(value)
        elif number == 2 and not isinstance(value, int):
            for dimension in _within(path, value, 1, 2, 1):
                size = dict(_limited(path, fields(dimension), phrase("parts in one side"), MOST_PARTS)).get(1, 0)
                shape.append(size if isinstance(size, int) else 0)
                if len(shape) > MOST_SIDES:
                    raise UserError(
                        phrase("{path}: the shape of {name} is impossible.", path=shown(path), name=shown(name))
                    )
    return name, tuple(shape)


def _within(path: Path, message: memoryview, *numbers: int) -> Iterator[memoryview]:
    """The messages at the end of a path of fields, one after the other."""
    if not numbers:
        yield message
        return
    for number, value in _limited(path, fields(message), phrase("parts in one shape"), MOST_PARTS):
        if number == numbers[0] and isinstance(value, memoryview):
            yield from _within(path, value, *numbers[1:])


def _text(value: memoryview) -> str:
    return bytes(value[:10_000]).decode()
