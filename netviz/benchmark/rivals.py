"""PyTorch and scikit-learn doing the same work, each in its natural fast form.

PyTorch: the whole data as one float tensor, batches by index, gradients set to none, nothing recorded. scikit-learn:
MLPClassifier's own loop, for the networks it supports. If one is not installed, its column stays empty.
"""

from __future__ import annotations

import importlib.util
import time
import warnings
from typing import Any

import numpy as np

from netviz.benchmark.cases import Case
from netviz.benchmark.ours import Work
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.engine.examples import Examples
from netviz.engine.layers import Conv2D, Dense, MaxPool2D
from netviz.engine.optimizers import Adam

THREADS = 2


def installed(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def torch_model(config: Config) -> Any:
    """The config's network in PyTorch, for the layers that the cases use; it ends at the logits."""
    from torch import nn

    active = {"sigmoid": nn.Sigmoid, "relu": nn.ReLU}
    layers: list[Any] = []
    for layer in config.network.layers:
        for _ in range(layer.repeat):
            if isinstance(layer, Conv2D):
                layers += [nn.LazyConv2d(layer.filters, layer.size), active[layer.activation]()]
            elif isinstance(layer, MaxPool2D):
                layers.append(nn.MaxPool2d(layer.size))
            elif isinstance(layer, Dense):
                layers += [nn.Flatten(), nn.LazyLinear(layer.units), active[layer.activation]()]
    return nn.Sequential(*layers, nn.Flatten(), nn.LazyLinear(10))


class TorchRun:
    """One network learning in PyTorch."""

    def __init__(self, config: Config, examples: Examples) -> None:
        import torch
        from torch.nn import functional

        torch.set_num_threads(THREADS)
        torch.manual_seed(0)
        self._torch = torch
        self._inputs = torch.from_numpy(examples.inputs.astype(np.float32) / 255)
        labels = torch.from_numpy(examples.labels)
        self._model = torch_model(config)
        self._model(self._inputs[:1])  # the lazy layers learn their shapes
        adam = isinstance(config.training.optimizer, Adam)
        kind = torch.optim.Adam if adam else torch.optim.SGD
        self._optimizer = kind(self._model.parameters(), lr=config.training.learning_rate)
        if config.training.cost == "cross-entropy":
            self._targets = functional.one_hot(labels, examples.classes).float()
            self._cost: Any = functional.binary_cross_entropy_with_logits
        else:
            self._targets, self._cost = labels, functional.cross_entropy
        self._batch = config.training.batch_size
        self._order = torch.randperm(len(examples))
        self._place = 0

    def step(self) -> int:
        if self._place + self._batch > len(self._order):
            self._order, self._place = self._torch.randperm(len(self._order)), 0
        chosen = self._order[self._place : self._place + self._batch]
        self._place += self._batch
        cost = self._cost(self._model(self._inputs[chosen]), self._targets[chosen])
        self._optimizer.zero_grad(set_to_none=True)
        cost.backward()
        self._optimizer.step()
        return self._batch

    def predict(self) -> int:
        self._place = self._place + self._batch if self._place + 2 * self._batch <= len(self._inputs) else 0
        with self._torch.inference_mode():
            self._model(self._inputs[self._place : self._place + self._batch])
        return self._batch

    def accuracy(self, examples: Examples) -> float:
        """The share of right answers, in batches of a thousand."""
        right = 0
        with self._torch.inference_mode():
            for start in range(0, len(examples), 1000):
                some = self._torch.from_numpy(examples.inputs[start : start + 1000].astype(np.float32) / 255)
                right += int((self._model(some).argmax(1).numpy() == examples.labels[start : start + 1000]).sum())
        return right / len(examples)


def torch_work(case: Case, data: DataSet) -> Work:
    config = case.config(data.name)
    run = TorchRun(config, data.split(*config.data.sizes).train)
    return run.predict if case.predicts else run.step


def sklearn_work(case: Case, data: DataSet) -> Work | None:
    """An epoch of MLPClassifier over 2,000 examples; None for networks that it does not support."""
    config = case.config(data.name)
    layers = config.network.layers
    if case.predicts or not all(isinstance(layer, Dense) for layer in layers):
        return None
    from sklearn.neural_network import MLPClassifier

    hidden = [layer for layer in layers if isinstance(layer, Dense)]
    model = MLPClassifier(
        hidden_layer_sizes=[layer.units for layer in hidden for _ in range(layer.repeat)],
        activation="logistic" if hidden[0].activation == "sigmoid" else "relu",
        solver="adam" if isinstance(config.training.optimizer, Adam) else "sgd",
        batch_size=config.training.batch_size,
        learning_rate_init=config.training.learning_rate,
        momentum=0.0,
        alpha=0.0,
        max_iter=1,
        tol=0.0,
        warm_start=True,
        random_state=0,
    )
    examples = data.train.first(2000)
    inputs = examples.inputs.reshape(len(examples), -1).astype(np.float32) / 255

    def epoch() -> int:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it says after each epoch that it has not converged
            model.fit(inputs, examples.labels)
        return len(examples)

    return epoch


RIVALS = {"torch": ("torch", "torch", torch_work), "sklearn": ("scikit-learn", "sklearn", sklearn_work)}
"""Column in the report → (package that must be installed, its module, how its work is made)."""


def seconds_for_epochs(run: TorchRun, examples: int, epochs: int, validation: Examples) -> tuple[float, float]:
    """(seconds, last validation accuracy) of this many epochs, each followed by a validation."""
    started, accuracy = time.perf_counter(), 0.0
    for _ in range(epochs):
        done = 0
        while done < examples:
            done += run.step()
        accuracy = run.accuracy(validation)
    return time.perf_counter() - started, accuracy
