"""The network itself as columns of nodes and the strongest edges between them, for one input or for the whole plane.

For points in the plane every neuron shows what it says at each point; for an image that goes through, feature maps and
activations. Layers that are alike are folded where there are many, and of many edges only the strongest are taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Array
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.layers import Conv2D, Dense
from netviz.engine.network import Network
from netviz.engine.probabilities import probabilities
from netviz.session.frame import FrameRequest
from netviz.session.parts.plane import AXES, evenly_spaced, grid, input_spans, network_inputs, on_plane
from netviz.session.run_view import ComparisonView, RunView

# The plane is asked at so many points a side, more when the run rests.
SIDE, FINE_SIDE = 24, 48
MOST_MAPS, MOST_UNITS = 16, 120
# Edges between two columns, of the plane's small networks and of those that images go through.
MOST_EDGES, FEW_EDGES = 160, 80
# An edge weaker than this part of the strongest beside it says nothing.
WEAKEST = 0.12
# Of more alike layers in a row than this the first two and the last are shown.
MOST_ALIKE = 4
PASSED_OVER = ("flatten", "dropout", "batchnorm")

Kind = Literal["plane", "image", "maps", "units", "outputs", "folded"]


@dataclass(frozen=True)
class Column:
    """One layer, or the input, as it is drawn."""

    kind: Kind
    name: str
    detail: str
    size: int
    """The number of neurons or feature maps."""
    shown: NDArray[np.intp]
    """Which of them are drawn, (k,)."""
    values: Values
    """(k, height, width): what each says at every point, from −1 to 1, or an image or activation from 0 to 1."""
    spec: int | None = None
    """The layer's index in the config, where its size can be changed."""
    size_field: str = ""
    """The setting that holds its size: `units` or `filters`."""
    names: tuple[str, ...] = ()
    """What each of those drawn is called, where they have names of their own: the features of points."""


@dataclass(frozen=True)
class Edges:
    """The edges from one column to the next, weakest first; `source` and `target` are places in their `shown`."""

    source: NDArray[np.intp]
    target: NDArray[np.intp]
    weights: Values
    """(k,); of a filter or a map the norm of all its weights, with the sign of their sum. 0 for a plain passing on."""
    total: int
    """How many edges there are in all."""


@dataclass(frozen=True)
class NetworkGraph:
    """Columns from the input to the output, and the edges between each and the next, one fewer.

    The question is the pinned node (column, place in `shown`), whose edges are all taken, or None.
    """

    columns: tuple[Column, ...]
    edges: tuple[Edges, ...]
    limit: float
    """The largest |w| of the edges taken: the end of the colour scale."""
    class_names: tuple[str, ...]
    outputs: Values
    """What the network answers to the one input, as shares, (classes,); empty for the plane."""
    answer: int | None
    drawn: bool
    """Whether the input is the drawing on the pad."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        network = run.network
        plane = on_plane(run)
        pinned = request.questions.get(cls)
        drawing = request.drawing if run.recognizer.accepts_drawings and not plane else None
        outputs, answer = np.zeros(0), None
        if plane:
            inputs, activations = _plane_activations(run)
        else:
            inputs = run.sample_input() if drawing is None else run.as_input(drawing)
            found, views = run.inspector.forward(inputs)
            activations = [np.asarray(view) for view in views]
            if run.data.train.targets is None:
                outputs = probabilities(found[:, None])[:, 0].astype(np.float64)
                answer = int(outputs[: run.data.train.classes].argmax())
        layers = [i for i, layer in enumerate(network.layers) if layer.kind not in PASSED_OVER]
        kept = _folded(run, layers)
        columns = [_input_column(run, inputs, plane)]
        edges: list[Edges] = []
        before = -1
        for index in kept:
            if index is None:
                hidden = len(layers) - sum(one is not None for one in kept)
                columns.append(Column("folded", f"× {hidden}", "alike", hidden, np.arange(1), np.zeros((1, 1, 1))))
                edges.append(Edges(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0), 0))
                before = -2
                continue
            column = _layer_column(run, index, activations[index], plane, outputs)
            if before == -2:
                edges.append(Edges(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0), 0))
            else:
                at = (len(columns) - 1, len(columns))
                edges.append(_edges(run, index, columns[-1], column, pinned, at))
            columns.append(column)
            before = index
        limit = max([float(np.abs(one.weights).max(initial=0.0)) for one in edges] or [0.0]) or 1.0
        names = run.data.class_names or tuple(map(str, range(run.data.train.classes)))
        return cls(tuple(columns), tuple(edges), limit, names, outputs, answer, drawing is not None)


def _plane_activations(run: RunView) -> tuple[Array, list[Array]]:
    """The plane's features (features, side²), and every layer's activations for them, (units, side²) each."""
    side = FINE_SIDE if run.resting else SIDE
    points = np.nan_to_num(network_inputs(run, grid(input_spans(run.split.points.train.inputs), side)).T)
    count = points.shape[1]
    execution = run.cached(
        ("network graph", count), lambda: ForwardBackward(run.network, count, training=False, every_layer=True)
    )
    return points, execution.activations(points.astype(run.network.dtype))


def _side(run: RunView, points: int) -> int:
    """How many points of the plane lie in one row."""
    return round(points**0.5) if run.split.points.train.shape == (2,) else points


def _folded(run: RunView, layers: Sequence[int]) -> list[int | None]:
    """The layers to draw, in order; None stands for those that are left out of a long row of alike ones."""
    network = run.network
    found: list[int | None] = []

    def alike(index: int) -> tuple[object, ...]:
        layer = network.layers[index]
        return (layer.kind, layer.summary(), network.shapes[index + 1])

    for _, group in groupby(layers, alike):
        row = list(group)
        found += row if len(row) <= MOST_ALIKE else [*row[:2], None, row[-1]]
    return found


def _input_column(run: RunView, inputs: Array, plane: bool) -> Column:
    shape = run.network.input_shape
    if plane:
        side, shown = _side(run, inputs.shape[1]), evenly_spaced(shape[0], MOST_MAPS)
        values = inputs[shown].reshape(len(shown), -1, side).astype(np.float64)
        values /= np.maximum(1e-9, np.abs(values).max(axis=(1, 2), keepdims=True))
        names = run.data.features.labels if run.data.features is not None else ("x",) if shape == (1,) else AXES
        detail = f"{shape[0]} feature" + ("s" if shape[0] > 1 else "")
        return Column("plane", "Input", detail, shape[0], shown, values, names=tuple(names[i] for i in shown))
    if len(shape) == 3:
        values = np.asarray(inputs, np.float64).reshape(shape)
        return Column("image", "Input", f"{shape[1]} × {shape[2]}", shape[0], np.arange(shape[0]), values)
    shown = evenly_spaced(shape[0], MOST_UNITS)
    values = np.asarray(inputs, np.float64).reshape(-1)[shown]
    spread = max(1e-9, float(np.abs(values).max(initial=0.0)))
    return Column("units", "Input", f"{shape[0]:,} numbers", shape[0], shown, np.abs(values / spread)[:, None, None])


def _layer_column(run: RunView, index: int, a: Array, plane: bool, outputs: Values) -> Column:
    network, layer, shape = run.network, run.network.layers[index], run.network.shapes[index + 1]
    last = index == len(network.layers) - 1
    size_field = next((name for name in ("units", "filters") if hasattr(layer, name)), "")
    origin = network.origins[index]
    editable = not last and bool(size_field) and layer.repeat == 1 and origin < len(run.config.network.layers)
    name = "Output" if last else layer.short_name()
    activation = getattr(layer, "activation", "")
    detail = network.output.name if last else ACTIVATIONS[activation].label if activation else ""
    kind: Kind
    if len(shape) == 3:
        kind, shown, detail = "maps", evenly_spaced(shape[0], MOST_MAPS), f"{shape[1]} × {shape[2]}"
        values = _part_of_largest(np.asarray(a[shown], np.float64))
    elif plane:
        kind, shown = "plane", evenly_spaced(shape[0], MOST_MAPS)
        side = _side(run, a.shape[1])
        values = _answers(network, a, last and run.split.train.targets is None)[shown]
        limits = (0.0, 1.0) if last else network.activation_limits(index)
        values = _signed(values, limits).reshape(len(shown), -1, side)
    elif last and len(outputs):
        kind, shown, values = "outputs", np.arange(shape[0]), outputs[:, None, None]
    else:
        kind, shown = "units", evenly_spaced(shape[0], MOST_UNITS)
        values = _part_of_largest(np.asarray(a, np.float64)[shown, None, None])
    return Column(kind, name, detail, shape[0], shown, values, origin if editable else None, size_field)


def _answers(network: Network, a: Array, shares: bool) -> Values:
    """A layer's activations (units, n); of the logits the shares that they stand for."""
    if not shares:
        return np.array(a, np.float64)
    outputs = np.empty_like(a)
    network.output.apply(a, outputs)
    return probabilities(outputs).astype(np.float64)


def _part_of_largest(values: Values) -> Values:
    """Activations by their size, as parts of the largest, 0…1."""
    return np.abs(values) / max(1e-9, float(np.abs(values).max(initial=0.0)))


def _signed(values: Values, limits: tuple[float, ...]) -> Values:
    """What neurons say as −1…1: between an activation's two limits, else in parts of the layer's largest."""
    if len(limits) == 2:
        low, high = limits
        return np.clip((values - low) / (high - low) * 2 - 1, -1, 1)
    return values / max(1e-9, float(np.abs(values).max(initial=0.0)))


def _edges(
    run: RunView,
    index: int,
    before: Column,
    column: Column,
    pinned: tuple[int, int] | None,
    at: tuple[int, int],
) -> Edges:
    """The strongest edges between two columns, and all of a pinned node's; `at` are the columns' places."""
    layer = run.network.layers[index]
    weights = run.network.layer_parameters[index].weights
    if isinstance(layer, Conv2D):
        parts = layer.filters_to_show(weights)
        parts = parts.reshape(*parts.shape[:2], -1)
    elif isinstance(layer, Dense):
        parts = weights.reshape(len(weights), before.size, -1)
    else:  # a pool passes each map on
        places = np.arange(len(column.shown))
        return Edges(places, places, np.zeros(len(places)), column.size)
    parts = parts[column.shown][:, before.shown]
    strength = parts[..., 0] if parts.shape[-1] == 1 else np.linalg.norm(parts, axis=-1) * np.sign(parts.sum(axis=-1))
    strength = np.asarray(strength, np.float64)
    size = np.abs(strength)
    most = MOST_EDGES if column.kind == "plane" else FEW_EDGES
    flat = np.argsort(size, axis=None)[-most:]
    flat = flat[size.ravel()[flat] >= WEAKEST * size.max(initial=0.0)]
    target, source = np.unravel_index(flat, strength.shape)
    if pinned is not None and pinned[0] in at:
        ends, place = (target, pinned[1]) if pinned[0] == at[1] else (source, pinned[1])
        kept = ends != place
        own = strength[place] if pinned[0] == at[1] else strength[:, place]
        others = np.argsort(np.abs(own))
        same = np.full(len(others), place)
        more = (others, same) if pinned[0] == at[1] else (same, others)
        source, target = np.append(source[kept], more[0]), np.append(target[kept], more[1])
    chosen = strength[target, source].astype(np.float64)
    return Edges(source.astype(np.intp), target.astype(np.intp), chosen, column.size * before.size)
