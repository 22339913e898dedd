"""A network of a single neuron in numbers: its weighted input, its activation, and how fast it learns."""

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
LARGEST_Z = 500.0  # e^z overflows beyond it
FLAT = 0.05
"""If σ' is below this, a fifth of its maximum, σ counts as flat and the neuron as saturated."""
FLAT_FROM = math.log((1 - 2 * FLAT + math.sqrt(1 - 4 * FLAT)) / (2 * FLAT))
"""The |z| beyond which σ is flat: a (1 − a) = FLAT."""


@dataclass(frozen=True)
class NeuronPoint:
    """The state of the neuron in one run."""

    label: str
    run: int
    """The run's index among the compared ones, 0 for the window's own; it determines the colour."""
    z: float
    a: float
    """σ(z)"""
    slope: float
    """σ'(z)"""


@dataclass(frozen=True)
class Neuron:
    """One sigmoid neuron with one input, and its first example (x, y)."""

    w: float
    b: float
    x: float
    y: float
    z: float
    """w x + b"""
    a: float
    """σ(z)"""
    slope: float
    """σ'(z)"""
    cost: float
    """C of that example."""
    cost_slope: float
    """∂C/∂a: a − y with the quadratic cost, (a − y)/(a (1 − a)) with the cross-entropy."""
    gradient: float
    """∂C/∂w = δ x, where δ = ∂C/∂z is (a − y) σ'(z) with the quadratic cost and a − y with the cross-entropy."""
    bias_gradient: float
    """∂C/∂b = δ."""
    fused: bool
    """Whether the cost is the cross-entropy, whose derivative cancels σ'(z)."""
    line: Values
    """(POINTS,): values of z for a plot."""
    sigma: Values
    """(POINTS,): σ(z)."""
    sigma_slope: Values
    """(POINTS,): σ'(z)."""
    points: tuple[NeuronPoint, ...] = ()
    """The points of this neuron and then of those in the compared runs."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network, train = run.network, run.splits.train
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
        z = w * float(one.splits.train.inputs[0, 0]) + b
        a = 1.0 / (1.0 + math.exp(-z)) if abs(z) < LARGEST_Z else float(z > 0)
        found.append(NeuronPoint(label, place, z, a, a * (1.0 - a)))
    return tuple(found)
