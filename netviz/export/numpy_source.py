"""A network as a Python file that needs NumPy alone, and its numbers in an .npz beside it.

The functions in the file are those of `numpy_functions`, copied as text. Nothing that a user wrote gets into the file
except as a Python literal.
"""

from __future__ import annotations

import inspect
import io
import re
from collections.abc import Callable
from typing import Any

import numpy as np

from netviz.engine.arrays import Array
from netviz.export import numpy_functions
from netviz.export import steps as step_kinds
from netviz.export.literals import beginning, literal
from netviz.export.steps import Portable, Step, portable
from netviz.run.model_file import Model

Arrays = dict[str, Array]

_HEAD = '''{beginning}
from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np

CLASSES = {classes}
INPUT = {input}


{functions}


def predict(inputs: np.ndarray, numbers: dict[str, np.ndarray]) -> np.ndarray:
    """The outputs (N, {outputs}) for inputs (N, {shape}); see INPUT. `numbers` is what `load` returns."""
    x = np.asarray(inputs, np.float32)
{lines}
    return x


def load() -> dict[str, np.ndarray]:
    """The network's numbers, which lie beside this file."""
    with np.load(Path(__file__).with_suffix(".npz"), allow_pickle=False) as file:
        return {{name: file[name] for name in file.files}}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: python {{Path(__file__).name}} INPUTS.npy    ({{INPUT}})")
    for row in predict(np.load(sys.argv[1], allow_pickle=False), load()):
        print(CLASSES[int(row.argmax())] if CLASSES else row.tolist())
'''


def source(network: Portable) -> tuple[str, Arrays]:
    """The text of the file, and the arrays of the .npz by name."""
    lines, arrays = [], Arrays()
    used: set[str] = set()
    for place, step in enumerate(network.steps):
        made = CALLS[type(step)](step)
        if made is None:
            continue
        function, given, settings = made
        names = {name: f"{place}.{name}" for name in given}
        arrays |= {names[name]: np.ascontiguousarray(values) for name, values in given.items()}
        words = [f'numbers["{name}"]' for name in names.values()]
        words += [f"{name}={value!r}" for name, value in settings.items()]
        lines.append(f"    x = {function}({', '.join(['x', *words])})")
        used |= _needed(function)
    functions = [text for name, text in FUNCTIONS.items() if name in used]
    text = _HEAD.format(
        beginning=beginning("NumPy alone"),
        classes=literal(network.class_names),
        input=literal(network.input_text),
        functions="\n\n".join(functions).rstrip(),
        outputs=network.outputs,
        shape=", ".join(map(str, network.input_shape)),
        lines="\n".join(lines),
    )
    return text, arrays


def encoded(model: Model) -> tuple[bytes, bytes]:
    """The contents of the Python file and of the .npz beside it."""
    text, arrays = source(portable(model))
    packed = io.BytesIO()
    np.savez_compressed(packed, **arrays)  # type: ignore[arg-type]
    return text.encode(), packed.getvalue()


def _needed(function: str) -> set[str]:
    """The function and those that it calls."""
    found = {function}
    for name in FUNCTIONS:
        if name != function and re.search(rf"(?<![\w.]){name}\(", FUNCTIONS[function]):
            found |= _needed(name)
    return found


FUNCTIONS: dict[str, str] = {
    name: inspect.getsource(function)
    for name, function in inspect.getmembers(numpy_functions, inspect.isfunction)
    if function.__module__ == numpy_functions.__name__
}
"""The text of each function by name."""

Call = tuple[str, Arrays, dict[str, Any]]
ACTIVATION_FUNCTIONS = {
    "sigmoid": "sigmoid",
    "tanh": "tanh",
    "relu": "relu",
    "leaky-relu": "leaky_relu",
    "elu": "elu",
    "gelu": "gelu",
    "softplus": "softplus",
    "identity": "",
}
OUTPUT_FUNCTIONS = {"sigmoid": "sigmoid", "softmax": "softmax", "linear": ""}


def _of_name(functions: dict[str, str]) -> Callable[[Any], Call | None]:
    return lambda step: (functions[step.name], {}, {}) if functions[step.name] else None


def _filters(function: str) -> Callable[[Any], Call]:
    return lambda step: (
        function,
        {"weights": step.weights, "biases": step.biases},
        {"stride": step.stride, "padding": step.padding},
    )


CALLS: dict[type[Step], Callable[[Any], Call | None]] = {
    step_kinds.Standardize: lambda step: ("standardized", {"shift": step.shift, "factor": step.factor}, {}),
    step_kinds.Rescale: lambda step: ("rescaled", {}, {"factor": float(step.factor), "shift": float(step.shift)}),
    step_kinds.Convolve: _filters("convolved"),
    step_kinds.ConvolveUntied: _filters("convolved_untied"),
    step_kinds.PoolMaximum: lambda step: ("pooled_maximum", {}, {"size": step.size}),
    step_kinds.PoolAverage: lambda step: ("pooled_average", {}, {"size": step.size}),
    step_kinds.Ravel: lambda step: ("raveled", {}, {}),
    step_kinds.Multiply: lambda step: ("multiplied", {"weights": step.weights, "biases": step.biases}, {}),
    step_kinds.Normalize: lambda step: (
        "normalized",
        {"mean": step.mean, "variance": step.variance, "gamma": step.gamma, "beta": step.beta},
        {"epsilon": step.epsilon},
    ),
    step_kinds.Silence: lambda step: None,
    step_kinds.Activate: _of_name(ACTIVATION_FUNCTIONS),
    step_kinds.OutputStep: _of_name(OUTPUT_FUNCTIONS),
}
"""The function of each kind of step, its arrays and its settings; None if there is nothing to do."""
