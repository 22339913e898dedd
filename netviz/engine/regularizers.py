"""Regularization: what keeps the weights small, as a term of the cost or as a bound.

Strength λ as in the lecture: the L2 term is λ/(2n) Σ w², with n the number of training examples; biases are not
regularized.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.settings import Spec, setting, table


class Regularizer(Spec):
    """What is added to the cost and to ∂C/∂w; `weights` are all weights of the network in one vector, no biases."""

    formula: ClassVar[str]
    active: ClassVar[bool] = True
    """Whether it adds a term to the cost."""
    bounds: ClassVar[bool] = False
    """Whether it holds the weights within bounds."""

    def term(self, weights: Array, n: int) -> float:
        """The term of the cost, for n training examples."""
        return 0.0

    def total_gradient(self, weights: Array, gradient: Array, total: Array, n: int) -> None:
        """total ← gradient + ∂term/∂w, for the weights of n training examples; `gradient` stays the data's own."""
        np.copyto(total, gradient)

    def bound(self, layers: Sequence[Array]) -> None:
        """After a step: bring each layer's weights, (neurons, fan_in), back to where they may be."""


@dataclass(frozen=True)
class NoRegularizer(Regularizer):
    """The cost of the data alone."""

    kind: ClassVar[str] = "none"
    label: ClassVar[str] = "none"
    formula: ClassVar[str] = ""
    active: ClassVar[bool] = False


@dataclass(frozen=True)
class L2(Regularizer):
    """λ/(2n) Σ w²: every weight decays in proportion to its size."""

    kind: ClassVar[str] = "l2"
    label: ClassVar[str] = "L2"
    formula: ClassVar[str] = "λ/(2n) Σ w²"

    strength: float = setting(
        0.1,
        "λ",
        "Regularization λ: how strongly large weights are penalized (λ/2n · Σw²)",
        minimum=0.0,
        maximum=1e6,
        slider=(1e-3, 100.0),
    )

    def term(self, weights: Array, n: int) -> float:
        return float(self.strength * np.dot(weights, weights) / (2 * n))

    def total_gradient(self, weights: Array, gradient: Array, total: Array, n: int) -> None:
        np.multiply(weights, self.strength / n, out=total)
        np.add(gradient, total, out=total)


@dataclass(frozen=True)
class L1(Regularizer):
    """λ/n Σ |w|: all weights shrink by the same amount, until only a few large ones are left (Nielsen, chapter 3)."""

    kind: ClassVar[str] = "l1"
    label: ClassVar[str] = "L1"
    formula: ClassVar[str] = "λ/n Σ |w|"

    strength: float = setting(
        0.1, "λ", "Regularization λ: how strongly weights are penalized, whatever their size (λ/n · Σ|w|)", minimum=0.0,
        maximum=1e6, slider=(1e-3, 100.0),
    )  # fmt: skip

    def term(self, weights: Array, n: int) -> float:
        return float(self.strength * np.abs(weights).sum(dtype=np.float64) / n)

    def total_gradient(self, weights: Array, gradient: Array, total: Array, n: int) -> None:
        np.sign(weights, out=total)
        np.multiply(total, self.strength / n, out=total)
        np.add(gradient, total, out=total)


@dataclass(frozen=True)
class MaxNorm(Regularizer):
    """‖w‖ ≤ c for the incoming weights of each neuron: longer vectors are scaled down (Srebro et al. 2004)."""

    kind: ClassVar[str] = "max-norm"
    label: ClassVar[str] = "max-norm"
    formula: ClassVar[str] = "‖w‖ ≤ c"
    active: ClassVar[bool] = False
    bounds: ClassVar[bool] = True

    norm: float = setting(3.0, "c", "The largest norm of the weights into one neuron", above=0, maximum=1e6)

    def bound(self, layers: Sequence[Array]) -> None:
        for rows in layers:
            norms = np.sqrt(np.einsum("ij,ij->i", rows, rows))
            if norms.max(initial=0.0) > self.norm:
                rows *= np.minimum(1, self.norm / np.maximum(norms, self.norm))[:, None]


REGULARIZERS: dict[str, type[Regularizer]] = table(NoRegularizer, L2, L1, MaxNorm)
