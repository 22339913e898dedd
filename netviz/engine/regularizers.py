"""Regularization: a term that the cost gets besides the data, to keep the weights small.

Strength λ as in the lecture: the L2 term is λ/(2n) Σ w², n the number of training examples; biases are left free.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.settings import Spec, setting, table


class Regularizer(Spec):
    """What is added to the cost and to ∂C/∂w; `weights` are all weights of the network in one vector, no biases."""

    formula: ClassVar[str]
    active: ClassVar[bool] = True

    def term(self, weights: Array, n: int) -> float:
        """The term of the cost, for n training examples."""
        return 0.0

    def total_gradient(self, weights: Array, gradient: Array, total: Array, n: int) -> None:
        """total ← gradient + ∂term/∂w, for the weights of n training examples; `gradient` stays the data's own."""
        np.copyto(total, gradient)


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
        0.1, "λ", "Regularization λ: how strongly large weights are punished (λ/2n · Σw²)", minimum=0.0, maximum=1e6
    )

    def term(self, weights: Array, n: int) -> float:
        return float(self.strength * np.dot(weights, weights) / (2 * n))

    def total_gradient(self, weights: Array, gradient: Array, total: Array, n: int) -> None:
        np.multiply(weights, self.strength / n, out=total)
        np.add(gradient, total, out=total)


REGULARIZERS: dict[str, type[Regularizer]] = table(NoRegularizer, L2)
