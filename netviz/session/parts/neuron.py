"""A network of a single neuron in figures: where its weighted input lies, what it answers, how fast it will learn."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.evaluation import evaluate
from netviz.engine.history import SMALLEST, Values
from netviz.session.frame import FrameRequest
from netviz.session.parts.compared_runs import names_of_runs
from netviz.session.run_view import ComparisonView, RunView

REACH, POINTS = 6.0, 121
LARGEST_Z = 500.0  # beyond it, e^z is no number
FLAT = 0.05
"""Where σ' is smaller than this, a fifth of its largest value, σ counts as flat, and the neuron as saturated."""
FLAT_FROM = math.log((1 - 2 * FLAT + math.sqrt(1 - 4 * FLAT)) / (2 * FLAT))
"""The z beyond which it is: that of a (1 − a) = FLAT."""


@dataclass(frozen=True)
class NeuronPoint:
    """Where the neuron of one run stands. run: which, 0 for the window's own; it has that run's colour."""

    label: str
    run: int
    z: float
    a: float
    slope: float


@dataclass(frozen=True)
class Neuron:
    """One sigmoid neuron with one input, and its first example (x, y).

    z = w x + b, a = σ(z), slope = σ'(z). cost: C, and gradient: ∂C/∂w = δ x for that example, where δ = ∂C/∂z is
    (a − y) σ'(z) with the quadratic cost and a − y with the cross-entropy; fused: whether it is the latter.
    bias_gradient: ∂C/∂b = δ. cost_slope: ∂C/∂a, which is a − y with the quadratic cost and (a − y)/(a (1 − a)) with
    the cross-entropy.
    line, sigma, sigma_slope: z, σ(z) and σ'(z), (POINTS,) each, for a plot. points: this neuron, then those of the runs
    beside it.
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
    points: tuple[NeuronPoint, ...] = ()

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
            points=_points(run, comparison),
        )


def _points(run: RunView, comparison: ComparisonView) -> tuple[NeuronPoint, ...]:
    own, *others = names_of_runs(run, comparison)
    neurons = [(own, 0, run)]
    for place, (compared, name) in enumerate(zip(comparison.runs, others, strict=True), start=1):
        if compared.run is not None and compared.run.network.parameters.size == 2:
            neurons.append((name, place, compared.run))
    found = []
    for label, place, one in neurons:
        w, b = (float(value) for value in one.network.parameters)
        z = w * float(one.split.train.inputs[0, 0]) + b
        a = 1.0 / (1.0 + math.exp(-z)) if abs(z) < LARGEST_Z else float(z > 0)
        found.append(NeuronPoint(label, place, z, a, a * (1.0 - a)))
    return tuple(found)
