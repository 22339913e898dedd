"""What each operator of ONNX becomes: an operator is one entry of `OPERATORS`, which takes the next node of a row."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.config.check import DEEPEST, MOST_PARAMETERS
from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Shape
from netviz.engine.layers import AveragePool2D, Conv2D, Dense, Flatten, MaxPool2D
from netviz.engine.settings import SettingError
from netviz.foreign.assembly import ForeignError, ForeignLayer, activated, input_scale, normalization, scaled_input
from netviz.foreign.onnx_folding import EXAMPLES, whole
from netviz.foreign.onnx_graph import Node
from netviz.texts import phrase

Array = NDArray[Any]
SMALLEST_SCALE = 1e-12
"""Of what the input is divided by; the largest is one over it."""


@dataclass
class Row:
    """The layers so far."""

    shape: Shape
    """What reaches the next node."""
    examples: int = 0
    """How many come at once, where the file says so."""
    parts: list[ForeignLayer] = field(default_factory=list)
    """The layers."""
    output: str = ""
    """The name of the output, once there was one."""
    constants: dict[str, Array] = field(default_factory=dict)
    """The arrays of the file, and those that nodes give, by name."""

    def array(self, node: Node, place: int) -> Array:
        """The numbers of a node's input; raises ForeignError if these come from another node."""
        name = node.inputs[place] if place < len(node.inputs) else ""
        if name not in self.constants:
            raise ForeignError(phrase("its numbers are not in the file"))
        return self.constants[name]

    parameters: int = 0
    """Of the layers so far; an array that several of them have counts for each."""

    def add(self, part: ForeignLayer) -> None:
        """Add a layer; raises ForeignError if it does not fit, or if there are too many."""
        self.require(part.weights.size)
        self.parameters += part.weights.size
        try:
            part.layer.check()
            self.shape = part.layer.output_shape(self.shape)
        except SettingError as error:
            raise ForeignError(f"{part.layer.label}: {error}") from error
        self.parts.append(part)

    def require(self, more: int) -> None:
        """Raise ForeignError, before any memory is taken, if another layer of so many weights is more than netviz
        takes.
        """
        if len(self.parts) > DEEPEST:
            raise ForeignError(phrase("there are more than {most} layers before it", most=DEEPEST))
        if self.parameters + more > MOST_PARAMETERS:
            raise ForeignError(
                phrase("with it there are more than the {most:,} weights that netviz takes", most=MOST_PARAMETERS)
            )


def _gemm(row: Row, node: Node) -> None:
    weights = row.array(node, 1)
    if node.settings.get("transA", 0) or weights.ndim != 2:
        raise ForeignError(phrase("it is not a dense layer"))
    if not node.settings.get("transB", 0):
        weights = weights.T
    row.require(weights.size)
    if (alpha := float(node.settings.get("alpha", 1.0))) != 1:
        weights = weights * np.float32(alpha)
    biases = np.zeros(len(weights))
    if len(node.inputs) > 2:
        biases = np.broadcast_to(row.array(node, 2) * node.settings.get("beta", 1.0), (1, len(weights)))[0]
    _dense(row, weights, biases)


def _dense(row: Row, weights: Array, biases: Array) -> None:
    if len(row.shape) == 3:
        raise ForeignError(phrase("a picture reaches it that was not flattened"))
    if weights.shape[1] != row.shape[0]:
        raise ForeignError(
            phrase("it takes {inputs:,} inputs, and {count:,} reach it", inputs=weights.shape[1], count=row.shape[0])
        )
    row.add(ForeignLayer(Dense(len(weights), "identity"), weights, biases))


def _matmul(row: Row, node: Node) -> None:
    weights = row.array(node, 1)
    if weights.ndim != 2:
        raise ForeignError(phrase("it is not a dense layer"))
    _dense(row, weights.T, np.zeros(weights.shape[1]))


def _add(row: Row, node: Node) -> None:
    """The bias of a dense layer or a convolution that had none, or of the input's scale."""
    values = row.array(node, 1 if node.inputs[1] in row.constants else 0).astype(np.float64)
    if _at_input(row):
        _scale(row, -values, np.ones(()))
        return
    part: Any = row.parts[-1]
    if not isinstance(part.layer, Dense | Conv2D) or part.layer.activation != "identity":
        raise ForeignError(phrase("netviz adds numbers as a bias only"))
    if not _is_per_channel(values, row.shape):
        sides = " × ".join(map(str, values.shape))
        raise ForeignError(
            phrase("it adds {shape} numbers to {neurons:,} neurons", shape=sides, neurons=len(part.biases))
        )
    row.parts[-1] = replace(part, biases=part.biases + values.reshape(-1))


def _sub(row: Row, node: Node) -> None:
    if node.inputs[0] in row.constants or not _at_input(row):
        raise ForeignError(phrase("netviz subtracts a mean from the input only"))
    _scale(row, row.array(node, 1), np.ones(()))


def _div(row: Row, node: Node) -> None:
    if node.inputs[0] in row.constants or not _at_input(row):
        raise ForeignError(phrase("netviz divides the input only"))
    _scale(row, np.zeros(()), row.array(node, 1))


def _mul(row: Row, node: Node) -> None:
    factor = row.array(node, 1 if node.inputs[1] in row.constants else 0).astype(np.float64)
    if not _at_input(row):
        _multiply(row, factor)
        return
    if not np.all(factor > 0):
        raise ForeignError(phrase("it multiplies by numbers that are not larger than 0"))
    _scale(row, np.zeros(()), 1 / factor)


def _multiply(row: Row, factor: Array) -> None:
    """A factor of what a dense layer or a convolution gives, as part of its weights."""
    part = row.parts[-1]
    layer = part.layer
    if (
        not isinstance(layer, Dense | Conv2D)
        or layer.activation != "identity"
        or not _is_per_channel(factor, row.shape)
    ):
        raise ForeignError(phrase("netviz multiplies the input only, and what a layer gives before its activation"))
    rows = factor.reshape(-1, *[1] * (part.weights.ndim - 1))
    row.parts[-1] = replace(part, weights=part.weights * rows.astype(part.weights.dtype, copy=False),
                            biases=part.biases * factor.reshape(-1))  # fmt: skip


def _at_input(row: Row) -> bool:
    """Whether there is nothing yet but perhaps the scale of the input."""
    return not row.parts or (len(row.parts) == 1 and input_scale(row.parts[0]) is not None)


def _is_per_channel(values: Array, shape: Shape) -> bool:
    """Whether ONNX spreads it as one number over all, or one over each neuron, or each channel of a picture."""
    axis = len(shape)  # from the end: the channels come before height and width
    return values.size == 1 or (values.ndim >= axis and values.shape[-axis] == values.size == shape[0])


def _scale(row: Row, mean: Array, deviation: Array) -> None:
    """(x − mean)/deviation of the input, after what was done to it before."""
    channels = row.shape[0]
    mean, deviation = (np.asarray(one, np.float64) for one in (mean, deviation))
    if not all(_is_per_channel(values, row.shape) for values in (mean, deviation)):
        raise ForeignError(phrase("it scales each pixel on its own, and netviz each channel"))
    if np.any(deviation <= 0) or not np.isfinite(deviation).all():
        raise ForeignError(phrase("it divides by numbers that are not larger than 0"))
    if not np.all((deviation > SMALLEST_SCALE) & (deviation < 1 / SMALLEST_SCALE)):
        raise ForeignError(phrase("it scales by numbers that are too small or too large"))
    mean, deviation = (np.broadcast_to(one.reshape(-1), channels) for one in (mean, deviation))
    before = input_scale(row.parts.pop()) if row.parts else None
    if before is not None:  # (x − m)/s, and then (… − mean)/deviation
        mean, deviation = before[0] + mean * before[1], before[1] * deviation
    row.parts.append(scaled_input(mean, deviation, channels))


def _conv(row: Row, node: Node) -> None:
    weights = row.array(node, 1)
    if weights.ndim != 4 or len(row.shape) != 3:
        raise ForeignError(phrase("netviz convolves pictures only"))
    filters, channels, size, wide = weights.shape
    if size != wide:
        raise ForeignError(
            phrase("its filters are {height} × {width}, and netviz has square ones", height=size, width=wide)
        )
    if node.settings.get("group", 1) != 1 or channels != row.shape[0]:
        raise ForeignError(phrase("its filters do not look at every channel"))
    if set(node.settings.get("dilations", [1])) != {1}:
        raise ForeignError(phrase("its filters are spread out (dilations)"))
    stride = _one(node, "strides", 1)
    biases = row.array(node, 2) if len(node.inputs) > 2 and node.inputs[2] else np.zeros(filters)
    layer = Conv2D(filters, size, "identity", stride, _padding(node, size, stride))
    row.add(ForeignLayer(layer, weights, biases))


def _padding(node: Node, size: int, stride: int) -> int:
    auto = node.settings.get("auto_pad", b"NOTSET")
    if auto in (b"SAME_UPPER", b"SAME_LOWER") and stride == 1 and size % 2:
        return size // 2
    if auto not in (b"NOTSET", b"VALID"):
        raise ForeignError(phrase("its padding is not the same on all sides"))
    return _one(node, "pads", 0) if auto == b"NOTSET" else 0


def _one(node: Node, name: str, default: int) -> int:
    """The number that all of a setting's numbers are."""
    found = set(node.settings.get(name, [default]))
    if len(found) != 1:
        raise ForeignError(phrase("its {setting} are not all the same", setting=name))
    value = found.pop()
    if not isinstance(value, int):
        raise ForeignError(phrase("its {setting} are not whole numbers", setting=name))
    return value


def _pool(kind: type[MaxPool2D | AveragePool2D]) -> Callable[[Row, Node], None]:
    def take(row: Row, node: Node) -> None:
        size = _one(node, "kernel_shape", 1)
        if _one(node, "strides", 1) != size or _one(node, "pads", 0) or node.settings.get("ceil_mode", 0):
            raise ForeignError(phrase("its squares overlap, or reach beyond the picture"))
        if set(node.settings.get("dilations", [1])) != {1}:
            raise ForeignError(phrase("its squares are spread out (dilations)"))
        if node.settings.get("auto_pad", b"NOTSET") not in (b"NOTSET", b"VALID"):
            raise ForeignError(phrase("its squares reach beyond the picture (auto_pad)"))
        row.add(ForeignLayer(kind(size)))

    return take


def _global_average(row: Row, node: Node) -> None:
    if len(row.shape) != 3 or row.shape[1] != row.shape[2]:
        raise ForeignError(phrase("the picture that reaches it is not square"))
    row.add(ForeignLayer(AveragePool2D(row.shape[1])))


def _reduce_mean(row: Row, node: Node) -> None:
    """The mean over height and width, as PyTorch's newer exporter writes a global average."""
    axes = whole(row.array(node, 1)) if len(node.inputs) > 1 else node.settings.get("axes", [])
    if len(row.shape) != 3 or sorted(axis % 4 for axis in axes) != [2, 3]:
        raise ForeignError(phrase("it is not over height and width"))
    _global_average(row, node)
    if not node.settings.get("keepdims", 1):
        row.add(ForeignLayer(Flatten()))


def _flatten(row: Row, node: Node) -> None:
    if node.settings.get("axis", 1) != 1:
        raise ForeignError(phrase("it does not flatten each example"))
    if len(row.shape) == 3:
        row.add(ForeignLayer(Flatten()))


def _reshape(row: Row, node: Node) -> None:
    wanted = whole(row.array(node, 1))
    values = math.prod(row.shape)
    of_examples = (EXAMPLES, 0, row.examples, -1) if wanted[1:] == [values] else (EXAMPLES, 0, row.examples)
    if len(wanted) != 2 or wanted[0] not in of_examples or wanted[1] not in (-1, values):
        raise ForeignError(phrase("it does something other than flatten each example"))
    if len(row.shape) == 3:
        row.add(ForeignLayer(Flatten()))


def _batch_normalization(row: Row, node: Node) -> None:
    gamma, beta, mean, variance = (row.array(node, place) for place in range(1, 5))
    if any(one.size != row.shape[0] for one in (gamma, beta, mean, variance)):
        raise ForeignError(phrase("it is for another number of channels than {channels:,}", channels=row.shape[0]))
    part = normalization(mean, variance, gamma, beta, float(node.settings.get("epsilon", 1e-5)))
    row.add(part)


def _activation(name: str, **needed: float) -> Callable[[Row, Node], None]:
    """σ, which goes to the layer before, or past pools to the one before them where it never decreases."""

    def take(row: Row, node: Node) -> None:
        place = len(row.parts) - 1
        while place >= 0 and isinstance(row.parts[place].layer, MaxPool2D | Flatten) and ACTIVATIONS[name].monotone:
            place -= 1
        if place < 0:
            raise ForeignError(phrase("there is no layer before it"))
        row.parts[place] = activated(row.parts[place], name)
        for setting, value in needed.items():
            if not math.isclose(float(node.settings.get(setting, value)), value, rel_tol=1e-6):
                raise ForeignError(phrase("its {setting} is not {value:g}", setting=setting, value=value))

    return take


def _gelu(row: Row, node: Node) -> None:
    _activation("gelu")(row, node)
    if node.settings.get("approximate", b"none") != b"tanh":
        raise ForeignError(phrase("netviz has only the GELU with tanh"))


def _output(name: str) -> Callable[[Row, Node], None]:
    def take(row: Row, node: Node) -> None:
        if node.settings.get("axis", -1) not in (-1, 1) or len(row.shape) != 1:
            raise ForeignError(phrase("it is not over the classes"))
        row.output = name

    return take


def unchanged(row: Row, node: Node) -> None:
    """Does nothing to a trained network."""


OPERATORS: dict[str, Callable[[Row, Node], None]] = {
    "Gemm": _gemm,
    "MatMul": _matmul,
    "Add": _add,
    "Sub": _sub,
    "Mul": _mul,
    "Div": _div,
    "Conv": _conv,
    "MaxPool": _pool(MaxPool2D),
    "AveragePool": _pool(AveragePool2D),
    "GlobalAveragePool": _global_average,
    "ReduceMean": _reduce_mean,
    "Flatten": _flatten,
    "Reshape": _reshape,
    "BatchNormalization": _batch_normalization,
    "Relu": _activation("relu"),
    "Tanh": _activation("tanh"),
    "Sigmoid": _activation("sigmoid"),
    "LeakyRelu": _activation("leaky-relu", alpha=0.01),
    "Elu": _activation("elu", alpha=1.0),
    "Softplus": _activation("softplus"),
    "Gelu": _gelu,
    "Softmax": _output("softmax"),
    "LogSoftmax": _output("softmax"),
    "Dropout": unchanged,
    "Identity": unchanged,
}
"""What each operator of ONNX becomes."""
KEEPING = frozenset(OPERATORS) - {
    "Gemm", "MatMul", "Conv", "MaxPool", "AveragePool", "GlobalAveragePool", "ReduceMean", "Flatten", "Reshape"
}  # fmt: skip
"""The operators that give as many numbers as they take: what follows one can be judged even if it was refused."""
