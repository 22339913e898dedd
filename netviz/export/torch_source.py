"""A network as PyTorch source: an `nn.Module` that is built like it, and its state_dict as safetensors beside it.

In training mode it has dropout and normalizes by the batch, as netviz does, so that it can go on training there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save

from netviz.engine.activations import LEAK
from netviz.export import steps as step_kinds
from netviz.export.literals import beginning, literal
from netviz.export.steps import Portable, Step, portable
from netviz.run.model_file import Model

Arrays = dict[str, NDArray[Any]]

_TEXT = '''{beginning}
from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

CLASSES = {classes}
INPUT = {input}

{untied}
class Net(nn.Module):
    """The network; `logits` is what PyTorch's costs take, calling it gives the outputs."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("shift", torch.zeros({scale}))
        self.register_buffer("factor", torch.ones({scale}))
        self.layers = nn.Sequential(
{layers}
        )

    def logits(self, inputs: torch.Tensor) -> torch.Tensor:
        """(N, {outputs}) for inputs (N, {shape}); see INPUT."""
        return self.layers((inputs - self.shift) * self.factor)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """The outputs (N, {outputs})."""
        return {answer}


def load() -> Net:
    """The network with its weights, which lie beside this file, ready to recognize."""
    net = Net()
    net.load_state_dict(load_file(Path(__file__).with_suffix(".safetensors")))
    return net.eval()
'''

_UNTIED = '''
class UntiedConvolution(nn.Module):
    """A convolution with weights of its own at every place."""

    def __init__(self, channels: int, filters: int, size: int, stride: int, padding: int, height: int, width: int):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(height, width, filters, channels, size, size))
        self.bias = nn.Parameter(torch.empty(filters, height, width))
        self.settings = dict(kernel_size=size, stride=stride, padding=padding)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        height, width, filters = self.weight.shape[:3]
        patches = nn.functional.unfold(x, **self.settings).reshape(len(x), -1, height, width)
        return torch.einsum("nphw,hwfp->nfhw", patches, self.weight.flatten(3)) + self.bias

'''


def source(network: Portable) -> tuple[str, Arrays]:
    """The text of the file, and the arrays of its state_dict."""
    first, *steps = network.steps
    assert isinstance(first, step_kinds.Standardize)
    arrays: Arrays = {"shift": first.shift, "factor": first.factor}
    modules: list[str] = []
    answer = "self.logits(inputs)"
    for step in steps:
        if isinstance(step, step_kinds.OutputStep):
            answer = OUTPUTS[step.name].format(answer)
        elif isinstance(step, step_kinds.Rescale):
            answer = f"{answer} * {float(step.factor)!r} + {float(step.shift)!r}"
        else:
            module, given = MODULES[type(step)](step)
            arrays |= {f"layers.{len(modules)}.{name}": values for name, values in given.items()}
            modules.append(f"            {module},")
    untied = any(isinstance(step, step_kinds.ConvolveUntied) for step in steps)
    text = _TEXT.format(
        beginning=beginning("PyTorch and safetensors"),
        classes=literal(network.class_names),
        input=literal(network.input_text),
        untied=_UNTIED if untied else "",
        scale=", ".join(map(str, first.shift.shape)) or "()",
        layers="\n".join(modules),
        outputs=network.outputs,
        shape=", ".join(map(str, network.input_shape)),
        answer=answer,
    )
    return text, arrays


def encoded(model: Model) -> tuple[bytes, bytes]:
    """The contents of the Python file and of the safetensors file beside it."""
    text, arrays = source(portable(model))
    return text.encode(), save({name: np.ascontiguousarray(values) for name, values in arrays.items()})


Module = tuple[str, Arrays]


def _convolve(step: step_kinds.Convolve) -> Module:
    filters, channels, size, _ = step.weights.shape
    settings = f"{channels}, {filters}, {size}, stride={step.stride}, padding={step.padding}"
    return f"nn.Conv2d({settings})", {"weight": step.weights, "bias": step.biases}


def _convolve_untied(step: step_kinds.ConvolveUntied) -> Module:
    height, width, filters, channels, size, _ = step.weights.shape
    settings = f"{channels}, {filters}, {size}, {step.stride}, {step.padding}, {height}, {width}"
    return f"UntiedConvolution({settings})", {"weight": step.weights, "bias": step.biases}


def _multiply(step: step_kinds.Multiply) -> Module:
    neurons, inputs = step.weights.shape
    return f"nn.Linear({inputs}, {neurons})", {"weight": step.weights, "bias": step.biases}


def _normalize(step: step_kinds.Normalize) -> Module:
    kind = "BatchNorm2d" if step.of_images else "BatchNorm1d"
    arrays: Arrays = {"weight": step.gamma, "bias": step.beta, "running_mean": step.mean, "running_var": step.variance}
    counted = {"num_batches_tracked": np.zeros((), np.int64)}
    share = round(1 - step.momentum, 12)  # PyTorch counts what is new, netviz what is kept
    return f"nn.{kind}({len(step.mean)}, eps={step.epsilon}, momentum={share})", arrays | counted


ACTIVATIONS = {
    "sigmoid": "nn.Sigmoid()",
    "tanh": "nn.Tanh()",
    "relu": "nn.ReLU()",
    "leaky-relu": f"nn.LeakyReLU({LEAK})",
    "elu": "nn.ELU()",
    "gelu": 'nn.GELU(approximate="tanh")',
    "softplus": "nn.Softplus()",
    "identity": "nn.Identity()",
}
OUTPUTS = {"sigmoid": "torch.sigmoid({})", "softmax": "torch.softmax({}, dim=1)", "linear": "{}"}
MODULES: dict[type[Step], Callable[[Any], Module]] = {
    step_kinds.Convolve: _convolve,
    step_kinds.ConvolveUntied: _convolve_untied,
    step_kinds.PoolMaximum: lambda step: (f"nn.MaxPool2d({step.size})", {}),
    step_kinds.PoolAverage: lambda step: (f"nn.AvgPool2d({step.size})", {}),
    step_kinds.Ravel: lambda step: ("nn.Flatten()", {}),
    step_kinds.Multiply: _multiply,
    step_kinds.Normalize: _normalize,
    step_kinds.Silence: lambda step: (f"nn.Dropout({step.rate})", {}),
    step_kinds.Activate: lambda step: (ACTIVATIONS[step.name], {}),
}
"""The module of each kind of step that is a layer, and its part of the state_dict."""
