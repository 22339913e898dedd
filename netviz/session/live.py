"""Live figures in a lesson's text: `{{slope}}` in a page is written out with the number as it is in the present frame.

A name stands for one number of one part of a frame; the table says which, and what the names mean.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from netviz.session.companions import Beside
from netviz.session.frame import Frame
from netviz.session.neuron import Neuron
from netviz.session.parts import Curves, Gradients, LayerViews

NOTHING_YET = "…"
_NAME = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


@dataclass(frozen=True)
class Figure:
    """One number: of which part of a frame, and how it is read off; None where there is none yet."""

    part: type[Any]
    read: Callable[[Any], float | None]
    means: str


def _last_cost(curves: Curves) -> float | None:
    return float(curves.batches.average[-1, 0]) if len(curves.batches.x) else None


def _last_term(curves: Curves) -> float | None:
    return float(curves.batches.mean[-1, 2]) if len(curves.batches.x) else None


def _data_cost(curves: Curves) -> float | None:
    whole, term = _last_cost(curves), _last_term(curves)
    return None if whole is None or term is None else whole - term


def _accuracy(curves: Curves) -> float | None:
    return float(curves.validation_accuracy[-1]) if len(curves.validation_accuracy) else None


def _slower(gradients: Gradients) -> float | None:
    """How many times smaller the first layer's gradient is than the last hidden layer's."""
    now = gradients.now
    return float(now[-2] / now[0]) if len(now) > 2 and now[0] > 0 else None


def _beside_cost(beside: Beside) -> float | None:
    return _last_cost(beside.entries[0].curves) if beside.entries else None


FIGURES: dict[str, Figure] = {
    "w": Figure(Neuron, lambda neuron: neuron.w, "the single neuron's weight"),
    "b": Figure(Neuron, lambda neuron: neuron.b, "its bias"),
    "x": Figure(Neuron, lambda neuron: neuron.x, "its input"),
    "y": Figure(Neuron, lambda neuron: neuron.y, "its target"),
    "z": Figure(Neuron, lambda neuron: neuron.z, "its weighted input"),
    "a": Figure(Neuron, lambda neuron: neuron.a, "its output"),
    "slope": Figure(Neuron, lambda neuron: neuron.slope, "σ'(z)"),
    "error": Figure(Neuron, lambda neuron: neuron.a - neuron.y, "a − y"),
    "dCda": Figure(Neuron, lambda neuron: neuron.cost_slope, "∂C/∂a"),
    "dCdb": Figure(Neuron, lambda neuron: neuron.bias_gradient, "∂C/∂b"),
    "neuron cost": Figure(Neuron, lambda neuron: neuron.cost, "C of its one example"),
    "cost": Figure(Curves, _last_cost, "the training cost, averaged over the last batches"),
    "data cost": Figure(Curves, _data_cost, "the part of it that the data cause"),
    "regularization": Figure(Curves, _last_term, "the part of it that the weights cause"),
    "accuracy": Figure(Curves, _accuracy, "the accuracy on the validation set, 0…1"),
    "cost beside": Figure(Beside, _beside_cost, "the training cost of the first run beside"),
    "times slower": Figure(Gradients, _slower, "the last hidden layer's gradient over the first layer's"),
    "saturated": Figure(
        LayerViews, lambda views: views.layers[0].saturated if views.layers else None,
        "the share of the first layer's outputs that are saturated",
    ),
}  # fmt: skip
"""The figures by the names that lessons use."""


def names_in(text: str) -> list[str]:
    """The names that a text asks for."""
    return _NAME.findall(text)


def unknown(text: str) -> list[str]:
    """Those of them that there are no figures for."""
    return [name for name in names_in(text) if name not in FIGURES]


def parts_of(text: str) -> frozenset[type[Any]]:
    """The parts of a frame that a text needs."""
    return frozenset(FIGURES[name].part for name in names_in(text) if name in FIGURES)


def written_out(text: str, frame: Frame | None, number: Callable[[float], str]) -> str:
    """The text with its figures as they are in a frame, bold; `number` says how a number is written."""

    def figure(found: re.Match[str]) -> str:
        known = FIGURES.get(found[1])
        part = None if frame is None or known is None else frame.part(known.part)
        value = None if part is None or known is None else known.read(part)
        return f"**{NOTHING_YET if value is None or not math.isfinite(value) else number(value)}**"

    return _NAME.sub(figure, text)
