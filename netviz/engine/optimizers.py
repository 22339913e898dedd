"""Optimizers: how the parameters follow the gradient downhill.

All parameters of a network lie in one vector, so a step is a few passes over it whatever the number of layers. A spec
holds the kind and its settings; its `start` gives the state of one run, by name, so that a run can be saved and
continued.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.parallel import TwoThreads
from netviz.engine.settings import Spec, setting, table

# From this many parameters on, two threads are faster than one. Each takes one half as a whole: with many small pieces
# the threads would spend their time passing the interpreter's lock back and forth.
WORTH_SHARING = 200_000


class Optimizer:
    """The optimizer of one run: the vectors it keeps, and the number of its steps."""

    def __init__(self, spec: OptimizerSpec, parameters: Array, weight_count: int) -> None:
        self.spec = spec
        self.state = {name: np.zeros_like(parameters) for name in spec.state_names}
        self.steps = 0
        self.weight_count = weight_count
        middle = parameters.size // 2 if parameters.size >= WORTH_SHARING else 0
        self._shares = [slice(middle, parameters.size), slice(0, middle)]
        self._scratch = np.empty_like(parameters)

    def step(self, parameters: Array, gradient: Array, learning_rate: float, threads: TwoThreads | None = None) -> None:
        """Move `parameters` in place. `gradient` is ∂C/∂parameters and stays as it is, so that it can be observed.

        Long vectors are shared between the two `threads`; the result is the same to the last bit.
        """
        self.steps += 1

        def move(share: slice) -> None:
            scratch = self._scratch[share]
            self.spec.update(self, share, parameters[share], gradient[share], scratch, learning_rate)

        first, second = self._shares
        if second.stop == 0:
            move(first)
        elif threads is None:
            move(second)
            move(first)
        else:
            threads.in_parallel(lambda: move(first), lambda: move(second))


class OptimizerSpec(Spec):
    """The kind of optimizer and its settings."""

    formula: ClassVar[str]
    state_names: ClassVar[tuple[str, ...]] = ()
    """The names of the vectors that it carries along."""

    def start(self, parameters: Array, weight_count: int | None = None) -> Optimizer:
        """A fresh optimizer for these parameters, of which the first `weight_count` are weights."""
        return Optimizer(self, parameters, parameters.size if weight_count is None else weight_count)

    def update(self, optimizer: Optimizer, share: slice, w: Array, g: Array, scratch: Array, rate: float) -> None:
        """Move the share `w` of the parameters along its gradient `g`; `scratch` has their shape."""
        raise TypeError(f"{type(self).__name__} defines no update")


@dataclass(frozen=True)
class SGD(OptimizerSpec):
    """w ← w − η ∂C/∂w, the lecture's rule."""

    kind: ClassVar[str] = "sgd"
    label: ClassVar[str] = "SGD"
    formula: ClassVar[str] = "w ← w − η ∂C/∂w"

    def update(self, optimizer: Optimizer, share: slice, w: Array, g: Array, scratch: Array, rate: float) -> None:
        np.multiply(g, rate, out=scratch)
        np.subtract(w, scratch, out=w)


@dataclass(frozen=True)
class Momentum(OptimizerSpec):
    """v ← μ v − η ∂C/∂w, w ← w + v: the velocity v accumulates past gradients (Nielsen, chapter 3)."""

    kind: ClassVar[str] = "momentum"
    label: ClassVar[str] = "SGD + momentum"
    formula: ClassVar[str] = "v ← μ v − η ∂C/∂w, w ← w + v"
    state_names: ClassVar[tuple[str, ...]] = ("velocity",)

    momentum: float = setting(
        0.9, "Momentum μ", "Momentum μ: how much of the last step's velocity is kept (0 is plain SGD)", minimum=0.0,
        maximum=0.999,
    )  # fmt: skip

    def update(self, optimizer: Optimizer, share: slice, w: Array, g: Array, scratch: Array, rate: float) -> None:
        velocity = optimizer.state["velocity"][share]
        np.multiply(velocity, self.momentum, out=velocity)
        np.multiply(g, rate, out=scratch)
        np.subtract(velocity, scratch, out=velocity)
        np.add(w, velocity, out=w)


@dataclass(frozen=True)
class Nesterov(Momentum):
    """v ← μ v − η ∂C/∂w, w ← w + μ v − η ∂C/∂w: looks ahead along the velocity (Sutskever et al. 2013)."""

    kind: ClassVar[str] = "nesterov"
    label: ClassVar[str] = "Nesterov"
    formula: ClassVar[str] = "v ← μ v − η ∂C/∂w, w ← w + μ v − η ∂C/∂w"

    def update(self, optimizer: Optimizer, share: slice, w: Array, g: Array, scratch: Array, rate: float) -> None:
        velocity = optimizer.state["velocity"][share]
        np.multiply(velocity, self.momentum, out=velocity)
        np.multiply(g, rate, out=scratch)
        np.subtract(velocity, scratch, out=velocity)
        np.subtract(w, scratch, out=w)
        np.multiply(velocity, self.momentum, out=scratch)
        np.add(w, scratch, out=w)


@dataclass(frozen=True)
class AdaGrad(OptimizerSpec):
    """s ← s + g², w ← w − η g/(√s + ε): parameters with large past gradients move less (Duchi et al. 2011)."""

    kind: ClassVar[str] = "adagrad"
    label: ClassVar[str] = "AdaGrad"
    formula: ClassVar[str] = "s ← s + g², w ← w − η g / (√s + ε)"
    state_names: ClassVar[tuple[str, ...]] = ("squares",)
    epsilon: ClassVar[float] = 1e-10

    def update(self, optimizer: Optimizer, share: slice, w: Array, g: Array, scratch: Array, rate: float) -> None:
        squares = optimizer.state["squares"][share]
        np.multiply(g, g, out=scratch)
        np.add(squares, scratch, out=squares)
        _move(w, g, squares, scratch, rate, self.epsilon)


@dataclass(frozen=True)
class RMSprop(OptimizerSpec):
    """s ← ρ s + (1 − ρ) g², w ← w − η g/(√s + ε): AdaGrad with a moving average (Hinton 2012)."""

    kind: ClassVar[str] = "rmsprop"
    label: ClassVar[str] = "RMSprop"
    formula: ClassVar[str] = "s ← ρ s + (1 − ρ) g², w ← w − η g / (√s + ε)"
    state_names: ClassVar[tuple[str, ...]] = ("squares",)
    epsilon: ClassVar[float] = 1e-8

    decay: float = setting(
        0.99, "Memory ρ", "Memory ρ: how much of the average of squares is kept", minimum=0.0, maximum=0.9999
    )

    def update(self, optimizer: Optimizer, share: slice, w: Array, g: Array, scratch: Array, rate: float) -> None:
        squares = optimizer.state["squares"][share]
        np.multiply(squares, self.decay, out=squares)
        np.multiply(g, 1 - self.decay, out=scratch)
        np.multiply(scratch, g, out=scratch)
        np.add(squares, scratch, out=squares)
        _move(w, g, squares, scratch, rate, self.epsilon)


@dataclass(frozen=True)
class Adam(OptimizerSpec):
    """Moving averages of g and g², corrected for their start at 0 (Kingma and Ba 2015)."""

    kind: ClassVar[str] = "adam"
    label: ClassVar[str] = "Adam"
    formula: ClassVar[str] = "w ← w − η m̂ / (√ŝ + ε)"
    state_names: ClassVar[tuple[str, ...]] = ("mean", "squares")
    epsilon: ClassVar[float] = 1e-8

    beta1: float = setting(
        0.9, "Memory β₁", "Memory β₁: how much of the average gradient is kept", minimum=0.0, maximum=0.9999
    )
    beta2: float = setting(
        0.999, "Memory β₂", "Memory β₂: how much of the average square is kept", minimum=0.0, maximum=0.99999
    )

    def update(self, optimizer: Optimizer, share: slice, w: Array, g: Array, scratch: Array, rate: float) -> None:
        mean, squares = optimizer.state["mean"][share], optimizer.state["squares"][share]
        np.multiply(mean, self.beta1, out=mean)
        np.add(mean, g, out=mean)
        np.multiply(squares, self.beta2, out=squares)
        np.multiply(g, g, out=scratch)
        np.add(squares, scratch, out=squares)
        # The memories are the averages divided by 1 − β, which saves two passes; that and the corrections for their
        # start, m̂ = m (1 − β₁)/(1 − β₁ᵗ) and ŝ = s (1 − β₂)/(1 − β₂ᵗ), are taken out of the vectors here.
        root = ((1 - self.beta2) / (1 - self.beta2**optimizer.steps)) ** 0.5
        corrected = (1 - self.beta1) / (1 - self.beta1**optimizer.steps)
        _move(w, mean, squares, scratch, rate * corrected / root, self.epsilon / root)


@dataclass(frozen=True)
class AdamW(Adam):
    """Adam with decoupled weight decay: w ← (1 − η λ) w before each step (Loshchilov and Hutter 2019)."""

    kind: ClassVar[str] = "adamw"
    label: ClassVar[str] = "AdamW"
    formula: ClassVar[str] = "w ← w − η λ w − η m̂ / (√ŝ + ε)"

    decay: float = setting(
        0.01, "Decay", "How much of every weight is lost in a step, times η; biases are left free", minimum=0.0,
        maximum=10.0,
    )  # fmt: skip

    def update(self, optimizer: Optimizer, share: slice, w: Array, g: Array, scratch: Array, rate: float) -> None:
        weights = w[: max(0, optimizer.weight_count - share.start)]
        np.multiply(weights, 1 - rate * self.decay, out=weights)
        super().update(optimizer, share, w, g, scratch, rate)


def _move(w: Array, direction: Array, squares: Array, scratch: Array, rate: float, epsilon: float) -> None:
    """w ← w − rate · direction / (√squares + ε)."""
    np.sqrt(squares, out=scratch)
    np.add(scratch, epsilon, out=scratch)
    np.divide(direction, scratch, out=scratch)
    np.multiply(scratch, rate, out=scratch)
    np.subtract(w, scratch, out=w)


OPTIMIZERS: dict[str, type[OptimizerSpec]] = table(SGD, Momentum, Nesterov, AdaGrad, RMSprop, Adam, AdamW)
