"""Live values in a lesson's text: `{{slope}}` on a page is replaced with its value in the current frame.

A name stands for one number of one part of a frame; the table lists the names and what they mean.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from netviz.engine.history import Values
from netviz.number_format import exact
from netviz.session.frame import Frame
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.curves import Curves
from netviz.session.parts.gradients import Gradients
from netviz.session.parts.layer_stats import LayerStatsTable
from netviz.session.parts.neuron import Neuron

NOTHING_YET, THIN_SPACE = "…", "\u202f"
_NAME = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


@dataclass(frozen=True)
class LiveValue:
    """One number of a frame."""

    part: type[Any]
    """The part of a frame that it belongs to."""
    read: Callable[[Any], float | None]
    """read(part) → the number; None if there is none yet."""
    meaning: str
    """What it is, in a few words."""
    percent: bool = False
    """Whether it is a share, 0 … 1, that is written as a percentage."""
    counted: bool = False
    """Whether it counts something, such as epochs: 20, not 20.0."""


def _last_cost(curves: Curves) -> float | None:
    return curves.cost.last


def _last_term(curves: Curves) -> float | None:
    return float(curves.batches.mean[-1, 2]) if len(curves.batches.x) else None


def _data_cost(curves: Curves) -> float | None:
    whole, term = _last_cost(curves), _last_term(curves)
    return None if whole is None or term is None else whole - term


def _last(values: Values) -> float | None:
    return float(values[-1]) if len(values) else None


def _accuracy(curves: Curves) -> float | None:
    return curves.accuracy.last_validation


def _slower(norms: Values) -> float | None:
    """How many times smaller the first layer's gradient is than that of the last hidden layer."""
    return float(norms[-2] / norms[0]) if len(norms) > 1 and norms[0] > 0 else None


def _compared_accuracy(place: int, compared: ComparedRuns) -> float | None:
    """The validation accuracy of one of the compared runs; 0 is the window's own."""
    return compared.progress[place].accuracy if place < len(compared.progress) else None


def _error_beside(neuron: Neuron) -> float:
    """Of the neuron itself until there is another run, which begins at the same place."""
    return (neuron.points[1].a if len(neuron.points) > 1 else neuron.a) - neuron.y


def _slope_beside(neuron: Neuron) -> float:
    return neuron.points[1].slope if len(neuron.points) > 1 else neuron.slope


def _beside_cost(beside: ComparedRuns) -> float | None:
    return _last_cost(beside.entries[0].curves) if beside.entries else None


LIVE_VALUES: dict[str, LiveValue] = {
    "w": LiveValue(Neuron, lambda neuron: neuron.w, "the single neuron's weight"),
    "b": LiveValue(Neuron, lambda neuron: neuron.b, "its bias"),
    "x": LiveValue(Neuron, lambda neuron: neuron.x, "its input"),
    "y": LiveValue(Neuron, lambda neuron: neuron.y, "its target"),
    "z": LiveValue(Neuron, lambda neuron: neuron.z, "its weighted input"),
    "a": LiveValue(Neuron, lambda neuron: neuron.a, "its output"),
    "slope": LiveValue(Neuron, lambda neuron: neuron.slope, "σ'(z)"),
    "error": LiveValue(Neuron, lambda neuron: neuron.a - neuron.y, "a − y"),
    "error beside": LiveValue(Neuron, _error_beside, "a − y of the neuron of the first run beside"),
    "slope beside": LiveValue(Neuron, _slope_beside, "its σ'(z)"),
    "dCda": LiveValue(Neuron, lambda neuron: neuron.cost_slope, "∂C/∂a"),
    "dCdb": LiveValue(Neuron, lambda neuron: neuron.bias_gradient, "∂C/∂b"),
    "neuron cost": LiveValue(Neuron, lambda neuron: neuron.cost, "C of its one example"),
    "cost": LiveValue(Curves, _last_cost, "the training cost, averaged over the last batches"),
    "data cost": LiveValue(Curves, _data_cost, "its data term, without regularization"),
    "regularization": LiveValue(Curves, _last_term, "its regularization term"),
    "accuracy": LiveValue(Curves, _accuracy, "the accuracy on the validation set", percent=True),
    "training R²": LiveValue(Curves, lambda curves: _last(curves.r2.average), "R² in training, averaged"),
    "validation R²": LiveValue(Curves, lambda curves: _last(curves.r2.validation), "R² on the validation set"),
    "mean absolute error": LiveValue(
        Curves, lambda curves: _last(curves.error.validation), "the mean absolute error on the validation set"
    ),
    "turning point": LiveValue(
        Curves, lambda curves: curves.turning_point and curves.turning_point[0],
        "the epoch with the lowest validation cost, once it has risen since", counted=True,
    ),
    "accuracy of the first": LiveValue(
        ComparedRuns, partial(_compared_accuracy, 0), "the validation accuracy of the first run", percent=True
    ),
    "accuracy of the second": LiveValue(
        ComparedRuns, partial(_compared_accuracy, 1), "the validation accuracy of the second run", percent=True
    ),
    "cost beside": LiveValue(ComparedRuns, _beside_cost, "the training cost of the first run beside"),
    "times slower": LiveValue(
        Gradients, lambda gradients: _slower(gradients.now), "the last hidden layer's gradient over the first layer's"
    ),
    "times slower at first": LiveValue(
        Gradients, lambda gradients: _slower(gradients.first), "the same before the first step"
    ),
    "saturated": LiveValue(
        LayerStatsTable, lambda views: views.layers[0].saturated if views.layers else views.saturated_at_first,
        "the share of the first layer's outputs that are saturated", percent=True,
    ),
}  # fmt: skip
"""The values by the names that lessons use."""


def names_in(text: str) -> list[str]:
    """The names that occur in a text."""
    return _NAME.findall(text)


def unknown_names(text: str) -> list[str]:
    """Those among them that have no entry in the table."""
    return [name for name in names_in(text) if name not in LIVE_VALUES]


def frame_parts_in(text: str) -> frozenset[type[Any]]:
    """The parts of a frame that a text needs."""
    return frozenset(LIVE_VALUES[name].part for name in names_in(text) if name in LIVE_VALUES)


def fill_in(
    text: str, frame: Frame | None, number: Callable[[float], str], exact: Callable[[float], str] = exact
) -> str:
    """The text with its names replaced by their values in a frame, in bold. number: writes what is measured; exact:
    what is counted, in the shortest form that says all of it.
    """
    return _NAME.sub(lambda found: f"**{live_value(found[1], frame, number, exact)}**", text)


def live_value(
    name: str, frame: Frame | None, number: Callable[[float], str], exact: Callable[[float], str] = exact
) -> str:
    """One value in a frame, formatted."""
    known = LIVE_VALUES.get(name)
    part = None if frame is None or known is None else frame.part(known.part)
    value = None if part is None or known is None else known.read(part)
    if known is None or value is None or not math.isfinite(value):
        return NOTHING_YET
    if known.counted:
        return exact(round(float(value), 1))
    return f"{number(100 * value)}{THIN_SPACE}%" if known.percent else number(value)
