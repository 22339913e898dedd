"""A network as ONNX: one or more nodes for each step, names and settings in the file's metadata.

The operators are those of opset 13, which every runtime of recent years knows. Input `input` is float32 (N, *shape)
with the values of the data as they stand; output `output` is (N, outputs).
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz import __version__, config
from netviz.engine.activations import LEAK
from netviz.errors import UserError
from netviz.export import steps as step_kinds
from netviz.export.steps import Portable, Step, portable
from netviz.extras import missing
from netviz.run.model_file import Model
from netviz.run.report import as_json
from netviz.texts import phrase

OPSET, IR_VERSION = 13, 8
METADATA = "netviz."
"""How the keys of the file's metadata begin."""


def encoded(model: Model) -> bytes:
    """The content of the ONNX file. Raises UserError if the package onnx is not installed."""
    onnx = _onnx()
    network = portable(model)
    graph = _Graph(onnx)
    for step in network.steps:
        STEPS[type(step)](graph, step)
    graph.add("Identity", to="output")
    value = onnx.helper.make_tensor_value_info
    number = onnx.TensorProto.FLOAT
    made = onnx.helper.make_graph(
        graph.nodes,
        "netviz",
        [value("input", number, ["N", *network.input_shape], network.input_text)],
        [value("output", number, ["N", network.outputs])],
        graph.initializers,
    )
    whole = onnx.helper.make_model(
        made, producer_name="netviz", producer_version=__version__, opset_imports=[onnx.helper.make_opsetid("", OPSET)]
    )
    whole.ir_version = IR_VERSION
    onnx.helper.set_model_props(whole, {METADATA + name: text for name, text in _metadata(model, network).items()})
    onnx.checker.check_model(whole, full_check=True)
    content: bytes = whole.SerializeToString()
    return content


def require() -> None:
    """Raise UserError where the package that it needs is missing; it is looked for and not imported."""
    if find_spec("onnx") is None:
        raise _missing()


def _onnx() -> Any:
    try:
        import onnx.checker
        import onnx.helper
        import onnx.numpy_helper
    except ImportError as error:
        raise _missing() from error
    return onnx


def _missing() -> UserError:
    return UserError(phrase("{problem}.", problem=missing("ONNX", "onnx")))


def _metadata(model: Model, network: Portable) -> dict[str, str]:
    """The metadata beside the graph: texts, and lists as JSON."""
    found = {"config": config.dump(model.config), "input": network.input_text}
    if network.class_names:
        found["classes"] = as_json(network.class_names).decode().strip()
    if network.columns:
        columns = [{"column": column, "word": word} if word else {"column": column} for column, word in network.columns]
        found["columns"] = as_json(columns).decode().strip()
    return found


class _Graph:
    """Nodes in a row, each of which takes what the last one gave."""

    def __init__(self, onnx: Any) -> None:
        self._onnx = onnx
        self.nodes: list[Any] = []
        self.initializers: list[Any] = []
        self._names: set[str] = set()
        self.now = "input"
        """What the last node gave."""

    def constant(self, values: NDArray[Any], name: str) -> str:
        """Add an array to the file; returns its name, which no other has."""
        name = self._new(name)
        self.initializers.append(self._onnx.numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32), "number")

    def add(self, operator: str, *more: str, of: str = "", to: str = "", **attributes: Any) -> str:
        """Add a node that takes `of`, or what the last one gave, and then `more`; returns the name of what it gives."""
        given = to or self._new(operator.lower())
        inputs = [of or self.now, *more]
        self.nodes.append(self._onnx.helper.make_node(operator, inputs, [given], name=given, **attributes))
        self.now = given
        return given

    def _new(self, name: str) -> str:
        found = next(one for number in range(len(self._names) + 1) if (one := f"{name}_{number}") not in self._names)
        self._names.add(found)
        return found


def _standardize(graph: _Graph, step: step_kinds.Standardize) -> None:
    graph.add("Sub", graph.constant(step.shift, "input_shift"))
    graph.add("Mul", graph.constant(step.factor, "input_factor"))


def _rescale(graph: _Graph, step: step_kinds.Rescale) -> None:
    graph.add("Mul", graph.number(step.factor))
    graph.add("Add", graph.number(step.shift))


def _convolve(graph: _Graph, step: step_kinds.Convolve) -> None:
    graph.add(
        "Conv",
        graph.constant(step.weights, "weights"),
        graph.constant(step.biases, "biases"),
        kernel_shape=step.weights.shape[2:],
        strides=[step.stride] * 2,
        pads=[step.padding] * 4,
    )


def _convolve_untied(graph: _Graph, step: step_kinds.ConvolveUntied) -> None:
    """The patch at every place as a row, times the weights of that place: (places, N, patch) · (places, patch, F)."""
    channels, high, wide = step.input_shape
    height, width, filters, _, size, _ = step.weights.shape
    if step.padding:
        pads = np.array([0, 0, step.padding, step.padding] * 2, np.int64)
        graph.add("Pad", graph.constant(pads, "pads"))
        high, wide = high + 2 * step.padding, wide + 2 * step.padding
    graph.add("Flatten")
    pixels = np.arange(channels * high * wide).reshape(channels, high, wide)
    windows = np.lib.stride_tricks.sliding_window_view(pixels, (size, size), (1, 2))[:, :: step.stride, :: step.stride]
    places = windows.transpose(1, 2, 0, 3, 4).reshape(height * width, -1).astype(np.int64)
    graph.add("Gather", graph.constant(places, "patches"), axis=1)
    graph.add("Transpose", perm=[1, 0, 2])
    weights = step.weights.reshape(height * width, filters, -1).transpose(0, 2, 1)
    graph.add("MatMul", graph.constant(weights, "weights"))
    graph.add("Transpose", perm=[1, 2, 0])
    shape = np.array([-1, filters, height, width], np.int64)
    graph.add("Reshape", graph.constant(shape, "shape"))
    graph.add("Add", graph.constant(step.biases, "biases"))


def _pool(operator: str) -> Callable[[_Graph, Any], None]:
    def add(graph: _Graph, step: step_kinds.PoolMaximum | step_kinds.PoolAverage) -> None:
        graph.add(operator, kernel_shape=[step.size] * 2, strides=[step.size] * 2)

    return add


def _multiply(graph: _Graph, step: step_kinds.Multiply) -> None:
    graph.add("Gemm", graph.constant(step.weights, "weights"), graph.constant(step.biases, "biases"), transB=1)


def _normalize(graph: _Graph, step: step_kinds.Normalize) -> None:
    parts = {"gamma": step.gamma, "beta": step.beta, "mean": step.mean, "variance": step.variance}
    names = [graph.constant(values, name) for name, values in parts.items()]
    graph.add("BatchNormalization", *names, epsilon=step.epsilon)


def _gelu(graph: _Graph) -> None:
    """z/2 · (1 + tanh(√(2/π)(z + 0.044715 z³))), as the engine has it; ONNX has a Gelu only from opset 20 on."""
    z = graph.now
    graph.add("Mul", z)
    graph.add("Mul", z)
    graph.add("Mul", graph.number(0.044715))
    graph.add("Add", z)
    graph.add("Mul", graph.number(np.sqrt(2 / np.pi)))
    graph.add("Tanh")
    graph.add("Add", graph.number(1))
    graph.add("Mul", z)
    graph.add("Mul", graph.number(0.5))


ACTIVATION_NODES: dict[str, Callable[[_Graph], Any]] = {
    "sigmoid": lambda graph: graph.add("Sigmoid"),
    "tanh": lambda graph: graph.add("Tanh"),
    "relu": lambda graph: graph.add("Relu"),
    "leaky-relu": lambda graph: graph.add("LeakyRelu", alpha=LEAK),
    "elu": lambda graph: graph.add("Elu", alpha=1.0),
    "gelu": _gelu,
    "softplus": lambda graph: graph.add("Softplus"),
    "identity": lambda graph: None,
}
OUTPUT_NODES: dict[str, Callable[[_Graph], Any]] = {
    "sigmoid": lambda graph: graph.add("Sigmoid"),
    "softmax": lambda graph: graph.add("Softmax", axis=1),
    "linear": lambda graph: None,
}
STEPS: dict[type[Step], Callable[[_Graph, Any], Any]] = {
    step_kinds.Standardize: _standardize,
    step_kinds.Rescale: _rescale,
    step_kinds.Convolve: _convolve,
    step_kinds.ConvolveUntied: _convolve_untied,
    step_kinds.PoolMaximum: _pool("MaxPool"),
    step_kinds.PoolAverage: _pool("AveragePool"),
    step_kinds.Ravel: lambda graph, step: graph.add("Flatten"),
    step_kinds.Multiply: _multiply,
    step_kinds.Normalize: _normalize,
    step_kinds.Silence: lambda graph, step: None,
    step_kinds.Activate: lambda graph, step: ACTIVATION_NODES[step.name](graph),
    step_kinds.OutputStep: lambda graph, step: OUTPUT_NODES[step.name](graph),
}
"""The nodes of each kind of step."""
