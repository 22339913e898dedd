"""Optimizers: how the parameters follow the gradient downhill.

All parameters of a network lie in one vector, so a step is a few passes over it whatever the number of layers.
A spec says which optimizer with which settings; its `start` gives the state that one run carries along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.settings import Spec, setting, table


class Optimizer:
    """One run's optimizer: its spec and the vectors that it remembers, by name."""

    def __init__(self, **memory: Array) -> None:
        self.memory = memory

    def step(self, parameters: Array, gradient: Array, learning_rate: float) -> None:
        """Move `parameters` in place. `gradient` is ∂C/∂parameters and stays as it is, so that it can be observed."""
        raise TypeError(f"{type(self).__name__} defines no step")


class OptimizerSpec(Spec):
    """Which optimizer, with which settings."""

    formula: ClassVar[str]

    def start(self, parameters: Array) -> Optimizer:
        """A fresh optimizer for parameters of this shape and dtype."""
        raise TypeError(f"{type(self).__name__} defines no start")


@dataclass(frozen=True)
class SGD(OptimizerSpec):
    """w ← w − η ∂C/∂w, the lecture's rule."""

    kind: ClassVar[str] = "sgd"
    label: ClassVar[str] = "SGD"
    formula: ClassVar[str] = "w ← w − η ∂C/∂w"

    def start(self, parameters: Array) -> Optimizer:
        return _SGDSteps(np.empty_like(parameters))


class _SGDSteps(Optimizer):
    def __init__(self, scratch: Array) -> None:
        super().__init__()
        self._scratch = scratch

    def step(self, parameters: Array, gradient: Array, learning_rate: float) -> None:
        np.multiply(gradient, learning_rate, out=self._scratch)
        np.subtract(parameters, self._scratch, out=parameters)


@dataclass(frozen=True)
class Momentum(OptimizerSpec):
    """v ← μ v − η ∂C/∂w, w ← w + v: the velocity v remembers where the steps before went (Nielsen, chapter 3)."""

    kind: ClassVar[str] = "momentum"
    label: ClassVar[str] = "SGD + momentum"
    formula: ClassVar[str] = "v ← μ v − η ∂C/∂w, w ← w + v"

    momentum: float = setting(
        0.9, "Momentum μ", "Momentum μ: how much of the last step's velocity is kept (0 is plain SGD)", minimum=0.0,
        maximum=0.999,
    )  # fmt: skip

    def start(self, parameters: Array) -> Optimizer:
        return _MomentumSteps(self.momentum, np.zeros_like(parameters), np.empty_like(parameters))


class _MomentumSteps(Optimizer):
    def __init__(self, momentum: float, velocity: Array, scratch: Array) -> None:
        super().__init__(velocity=velocity)
        self._momentum = momentum
        self._scratch = scratch

    def step(self, parameters: Array, gradient: Array, learning_rate: float) -> None:
        velocity = self.memory["velocity"]
        np.multiply(velocity, self._momentum, out=velocity)
        np.multiply(gradient, learning_rate, out=self._scratch)
        np.subtract(velocity, self._scratch, out=velocity)
        np.add(parameters, velocity, out=parameters)


OPTIMIZERS: dict[str, type[OptimizerSpec]] = table(SGD, Momentum)
