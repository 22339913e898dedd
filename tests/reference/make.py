"""Makes tests/reference/torch.npz with PyTorch: the same initial weights and batches, cost and weights after ten steps.

Run it as `python -m tests.reference.make` where torch is installed. The tests compare netviz with what it wrote, and
where torch is installed with what it gives now.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from netviz.engine.layers import AveragePool2D, BatchNorm, Conv2D, Dense, LayerSpec, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.optimizers import SGD, AdaGrad, Adam, AdamW, Momentum, Nesterov, OptimizerSpec, RMSprop
from netviz.engine.regularizers import L1, L2, NoRegularizer, Regularizer

FOLDER = Path(__file__).parent
STEPS, BATCH, CLASSES, SHAPE = 10, 8, 4, (2, 9, 8)
DENSE: tuple[LayerSpec, ...] = (Dense(7, "sigmoid"), Dense(6, "tanh"))
CONV: tuple[LayerSpec, ...] = (
    Conv2D(5, 3, "relu", padding=1), MaxPool2D(2), Conv2D(6, 2, "sigmoid", stride=2), Dense(7, "gelu"),
)  # fmt: skip


@dataclass(frozen=True)
class Reference:
    """One network learning for ten steps."""

    name: str
    layers: tuple[LayerSpec, ...] = DENSE
    output: str = "softmax"
    cost: str = "log-likelihood"
    optimizer: OptimizerSpec = field(default_factory=SGD)
    regularizer: Regularizer = field(default_factory=NoRegularizer)
    rate: float = 0.1


REFERENCES = {
    reference.name: reference
    for reference in (
        Reference("sgd"),
        Reference("momentum", optimizer=Momentum(0.9)),
        Reference("nesterov", optimizer=Nesterov(0.9)),
        Reference("adagrad", optimizer=AdaGrad()),
        Reference("rmsprop", optimizer=RMSprop(0.99), rate=0.01),
        Reference("adam", optimizer=Adam(), rate=0.01),
        Reference("adamw", optimizer=AdamW(decay=0.1), rate=0.01),
        Reference("l2", regularizer=L2(2.0)),
        Reference("l1", regularizer=L1(0.5)),
        Reference("quadratic", output="sigmoid", cost="quadratic", rate=1.0),
        Reference("cross-entropy", output="sigmoid", cost="cross-entropy"),
        Reference("softmax quadratic", cost="quadratic", rate=1.0),
        Reference("linear quadratic", output="linear", cost="quadratic"),
        Reference("huber", output="linear", cost="huber"),
        Reference("convolution", CONV, optimizer=Momentum(0.9), rate=0.05),
        Reference("average pool", (Conv2D(4, 3, "elu"), AveragePool2D(2), Dense(5, "softplus")), optimizer=Adam(),
                  rate=0.01),
        Reference("leaky", (Conv2D(4, 3, "leaky-relu"), Dense(5, "identity"))),
        Reference("batch norm", (Dense(7, "identity"), BatchNorm("sigmoid"), Dense(6, "identity"), BatchNorm("tanh"))),
        # Not with Adam: the bias before a batch norm has no gradient but rounding, which Adam would blow up.
        Reference("batch norm of images", (Conv2D(4, 3, "identity"), BatchNorm("relu"), MaxPool2D(2)),
                  optimizer=Momentum(0.9), rate=0.05),
    )
}  # fmt: skip
"""What is compared: every optimizer, regularizer and cost, and a network with each kind of layer."""


def examples() -> tuple[np.ndarray, np.ndarray]:
    """Inputs (n, *SHAPE) in 0…1 and labels (n,) for STEPS batches."""
    rng = np.random.default_rng(42)
    n = STEPS * BATCH
    return rng.random((n, *SHAPE)).astype(np.float32), rng.integers(0, CLASSES, n)


def first_network(reference: Reference, dtype: Any = np.float32) -> Network:
    """netviz's network with the initial weights that both start from."""
    network = Network(SHAPE, reference.layers, CLASSES, reference.output, reference.cost, dtype)
    network.initialize("xavier", 3)
    return network


def by_torch(reference: Reference) -> tuple[np.ndarray, np.ndarray]:
    """(cost before each step (STEPS,), all parameters after the last, as netviz lays them out)."""
    import torch
    from torch.nn import functional

    network = first_network(reference)
    tensors = [
        [torch.tensor(array.copy(), requires_grad=True) for array in (part.weights, part.biases)]
        if part.trainable
        else None
        for part in network.layer_parameters
    ]
    activate: dict[str, Callable[[Any], Any]] = {
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "leaky-relu": lambda z: functional.leaky_relu(z, 0.01),
        "elu": functional.elu,
        "gelu": lambda z: functional.gelu(z, approximate="tanh"),
        "softplus": functional.softplus,
        "identity": lambda z: z,
    }

    def logits(x: Any) -> Any:
        for layer, tensor in zip(network.layers, tensors, strict=True):
            if isinstance(layer, MaxPool2D):
                x = functional.max_pool2d(x, layer.size)
            elif isinstance(layer, AveragePool2D):
                x = functional.avg_pool2d(x, layer.size)
            else:
                weights, biases = tensor
                if isinstance(layer, Conv2D):
                    x = functional.conv2d(x, weights, biases, layer.stride, layer.padding)
                elif isinstance(layer, BatchNorm):
                    x = functional.batch_norm(x, None, None, biases[0], biases[1], training=True)
                else:
                    x = functional.linear(x.flatten(1), weights, biases)
                x = activate[layer.activation](x)
        return x

    def cost(z: Any, y: Any) -> Any:
        a = {"softmax": lambda z: functional.softmax(z, 1), "sigmoid": torch.sigmoid, "linear": lambda z: z}
        if reference.cost == "log-likelihood":
            return -(y * functional.log_softmax(z, 1)).sum(1).mean()
        if reference.cost == "cross-entropy":
            return functional.binary_cross_entropy_with_logits(z, y, reduction="none").sum(1).mean()
        if reference.cost == "huber":
            return functional.huber_loss(a[reference.output](z), y, reduction="none").sum(1).mean()
        return 0.5 * ((a[reference.output](z) - y) ** 2).sum(1).mean()

    learned = [tensor for tensor in tensors if tensor]
    weights = [tensor[0] for tensor in learned if tensor[0].numel()]
    optimizer = _torch_optimizer(reference, weights, [tensor[1] for tensor in learned])
    inputs, labels = examples()
    costs = []
    for step in range(STEPS):
        some = slice(step * BATCH, (step + 1) * BATCH)
        y = functional.one_hot(torch.from_numpy(labels[some]), CLASSES).float()
        optimizer.zero_grad()
        value = cost(logits(torch.from_numpy(inputs[some])), y)
        costs.append(value.item())
        n = len(inputs)
        if isinstance(reference.regularizer, L2):
            value = value + reference.regularizer.strength / (2 * n) * sum((w**2).sum() for w in weights)
        elif isinstance(reference.regularizer, L1):
            value = value + reference.regularizer.strength / n * sum(w.abs().sum() for w in weights)
        value.backward()
        optimizer.step()
    parts = [tensor[0] for tensor in learned] + [tensor[1] for tensor in learned]
    return np.array(costs), np.concatenate([part.detach().numpy().ravel() for part in parts])


def _torch_optimizer(reference: Reference, weights: list[Any], biases: list[Any]) -> Any:
    import torch

    spec, rate, every = reference.optimizer, reference.rate, [*weights, *biases]
    match spec:
        case Nesterov():
            return torch.optim.SGD(every, lr=rate, momentum=spec.momentum, nesterov=True)
        case Momentum():
            return torch.optim.SGD(every, lr=rate, momentum=spec.momentum)
        case AdaGrad():
            return torch.optim.Adagrad(every, lr=rate)
        case RMSprop():
            return torch.optim.RMSprop(every, lr=rate, alpha=spec.decay)
        case AdamW():
            groups = [{"params": weights, "weight_decay": spec.decay}, {"params": biases, "weight_decay": 0.0}]
            return torch.optim.AdamW(groups, lr=rate)
        case Adam():
            return torch.optim.Adam(every, lr=rate)
        case _:
            return torch.optim.SGD(every, lr=rate)


def main() -> None:
    found = {}
    for name, reference in REFERENCES.items():
        found[f"{name}: costs"], found[f"{name}: parameters"] = by_torch(reference)
    np.savez_compressed(FOLDER / "torch.npz", **found)


if __name__ == "__main__":
    main()
