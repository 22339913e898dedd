"""A network of a single neuron in figures: where its weighted input lies, what it answers, how fast it will learn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.evaluation import evaluate
from netviz.engine.history import SMALLEST, Values
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

REACH, POINTS = 6.0, 121


@dataclass(frozen=True)
class Neuron:
    """One sigmoid neuron with one input, and its first example (x, y).

    z = w x + b, a = σ(z), slope = σ'(z). cost: C, and gradient: ∂C/∂w = δ x for that example, where δ = ∂C/∂z is
    (a − y) σ'(z) with the quadratic cost and a − y with the cross-entropy; fused: whether it is the latter.
    bias_gradient: ∂C/∂b = δ. cost_slope: ∂C/∂a, which is a − y with the quadratic cost and (a − y)/(a (1 − a)) with
    the cross-entropy.
    line, sigma, sigma_slope: z, σ(z) and σ'(z), (POINTS,) each, for a plot.
    """

    w: float
    b: float
    x: float
    y: float
    z: float
    a: float
    slope: float
    cost: float
    cost_slope: float
    gradient: float
    bias_gradient: float
    fused: bool
    line: Values
    sigma: Values
    sigma_slope: Values

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network, train = run.network, run.split.train
        if network.parameters.size != 2 or network.output.name != "sigmoid" or train.targets is None:
            return None
        w, b = (float(value) for value in network.parameters)
        x, y = float(train.inputs[0, 0]), float(train.targets[0, 0])
        z = w * x + b
        line = np.linspace(-REACH, REACH, POINTS)
        sigma = np.empty_like(line)
        ACTIVATIONS["sigmoid"].apply(line, sigma)
        a = 1.0 / (1.0 + float(np.exp(-z)))
        slope = a * (1.0 - a)
        fused = run.config.training.cost != "quadratic"
        delta = (a - y) * (1.0 if fused else slope)
        return cls(
            w=w,
            b=b,
            x=x,
            y=y,
            z=z,
            a=a,
            slope=slope,
            cost=evaluate(network, train.first(1)).cost,
            cost_slope=(a - y) / (max(slope, SMALLEST) if fused else 1.0),
            gradient=delta * x,
            bias_gradient=delta,
            fused=fused,
            line=line,
            sigma=sigma,
            sigma_slope=sigma * (1.0 - sigma),
        )
