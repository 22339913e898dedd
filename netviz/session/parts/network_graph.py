"""The network as columns of nodes and the strongest edges between them, for one input or for the whole plane.

For points in the plane, every neuron shows its activation at each point; for an image, there are feature maps and
activations. Long rows of identical layers are folded, and of many edges only the strongest are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import groupby
from typing import Self

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.examples import NO_CLASS, unit_scaled
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.probabilities import probabilities
from netviz.session.frame import FrameRequest, WithoutAccounts
from netviz.session.last_update import LastUpdate
from netviz.session.parts.graph_columns import GraphColumn, input_column, layer_column
from netviz.session.parts.graph_edges import Edges, edges_between
from netviz.session.parts.plane import grid, input_spans, network_inputs, on_plane
from netviz.session.run_view import ComparisonView, RunView
from netviz.texts import phrase

# The points per side at which the plane is computed; the finer grid is for a paused run.
SIDE, FINE_SIDE = 24, 48
# Of a longer row of identical layers, only the first two and the last are shown.
MOST_ALIKE = 4
EDGES_SECONDS, SLOWEST = 0.15, 4
"""While the run trains, the strongest edges stay the same at least this long, and at most SLOWEST times as long."""
PASSED_OVER = ("flatten", "dropout", "batchnorm")
# The sources of the input for a network of images.
SOURCES = ("drawing", "example", "batch")


@dataclass(frozen=True)
class GraphQuestion:
    """What a panel wants to know about the network."""

    pin: tuple[int, int] | None = None
    """The node (column, index in `shown`) whose edges are all kept."""
    source: str = "drawing"
    """The input, one of SOURCES: the drawing on the pad, or an example if there is none; an example; or the first
    example of the next mini-batch."""
    example: int = 0
    """The index of the example in the validation set, modulo its size."""
    filters: bool = False
    """Whether layers show their weights as pictures instead of their activations."""
    moves: bool = False
    """Whether to include what the last step did: δ, the cost, the changes of the weights."""
    point: tuple[float, ...] | None = None
    """The point of the plane for which z, a and σ′ of a neuron are wanted; None for the first example."""
    edges_serve: float = 0.0
    """For how many seconds the panel shows the same edges at full speed; within that they are chosen at most twice."""

    @property
    def edges_seconds(self) -> float:
        """For how long edges stay the same while the run trains; only a few values, for each begins anew."""
        return EDGES_SECONDS * max(1, round(min(SLOWEST, self.edges_serve / 2 / EDGES_SECONDS)))


@dataclass(frozen=True)
class LastStep:
    """What the last training step did."""

    number: int
    cost: float
    """C of its mini-batch."""
    deltas: tuple[Values, ...]
    """For each column (k,): ∂C/∂b, which is δ summed over the mini-batch and each map; empty if there is no b."""


@dataclass(frozen=True)
class NetworkGraph(WithoutAccounts):
    """Columns from the input to the output, and the edges between adjacent columns.

    The question is a `GraphQuestion`.
    """

    columns: tuple[GraphColumn, ...]
    edges: tuple[Edges, ...]
    limit: float
    """The largest |w| of the edges: the end of the colour scale."""
    class_names: tuple[str, ...]
    outputs: Values
    """The outputs for the input as probabilities, (outputs,); empty for the plane and for a regression."""
    answer: int | None
    """The class with the highest output; None if `outputs` is empty."""
    drawn: bool
    """Whether the input is the drawing on the pad."""
    source: str = ""
    """What the input is, in words; empty for the plane."""
    step: LastStep | None = None
    """What the last step did; None if it was not requested or there was none."""
    true: int | None = None
    """The class of the input; None if nobody knows it, as of a drawing."""

    def looks_like(self, other: NetworkGraph) -> bool:
        """Whether both have the same nodes."""
        return [(one.name, one.kind, len(one.shown)) for one in self.columns] == [
            (one.name, one.kind, len(one.shown)) for one in other.columns
        ]

    def same_as(self, other: NetworkGraph) -> bool:
        """Whether both say the same of everything."""
        return _same(self, other)

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        network, question = run.network, request.questions.get(cls, GraphQuestion())
        plane = on_plane(run)
        outputs, answer = np.zeros(0), None
        drawing, source = False, ""
        true: int | None = None
        if plane:
            inputs, activations = _plane_activations(run)
        else:
            inputs, source, drawing, label = network_input(run, request, question)
            found, views = run.inspector.forward(inputs)
            activations = [np.asarray(view) for view in views]
            if run.data.train.targets is None:
                outputs = probabilities(found[:, None])[:, 0].astype(np.float64)
                answer = int(outputs[: run.data.train.classes].argmax())
                true = label if label >= 0 else None
        move = LastUpdate.of(run) if question.moves else None
        kept = run.cached(("drawn layers", run.config.network), lambda: _folded(network))
        columns = [input_column(run, inputs, plane)]
        chosen = _chosen(run, question, plane, len(outputs) > 0)
        edges: list[Edges] = []
        before = -1
        for index in kept:
            if index < 0:
                hidden = -index
                columns.append(GraphColumn("folded", f"× {hidden}", "alike", hidden, np.arange(1), np.zeros((1, 1, 1))))
                edges.append(Edges(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0), 0))
                before = -2
                continue
            column = layer_column(run, index, activations[index], plane, outputs, question.filters)
            if before == -2:
                edges.append(Edges(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0), 0))
            else:
                at = (len(columns) - 1, len(columns))
                if move is None:
                    if index not in chosen:
                        chosen[index] = edges_between(run, index, columns[-1], column, question.pin, at)
                    edges.append(chosen[index])
                else:
                    moved = move.of_weights(network, index)
                    edges.append(edges_between(run, index, columns[-1], column, question.pin, at, moved))
            columns.append(column)
            before = index
        limit = max((one.largest for one in edges), default=0.0) or 1.0
        names = run.data.names_of_classes
        step = None if move is None or not run.trainer.step_count else _step(run, columns)
        return cls(tuple(columns), tuple(edges), limit, names, outputs, answer, drawing, source, step, true)


def _same(one: object, other: object) -> bool:
    """Whether two parts of a graph are equal, array by array."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return np.array_equal(one, np.asarray(other))
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    if is_dataclass(one):
        return all(_same(getattr(one, part.name), getattr(other, part.name)) for part in fields(one))
    return one == other


def _chosen(run: RunView, question: GraphQuestion, plane: bool, classes: bool) -> dict[int, Edges]:
    """The edges already chosen, by the layer that they lead to; while the run trains they stay for a while."""
    about = (question.pin, question.filters, plane, classes, run.config.network)
    return run.cached(("edges", about, run.weights_key(question.edges_seconds)), dict)


def network_input(run: RunView, request: FrameRequest, question: GraphQuestion) -> tuple[Array, str, bool, int]:
    """The input (*input_shape), what it is in words, whether it is the drawing on the pad, and its label."""
    if question.source == "drawing" and request.drawing is not None and run.recognizer.accepts_drawings:
        return run.as_input(request.drawing), phrase("your drawing"), True, NO_CLASS
    if question.source == "batch":
        index = run.trainer.next_example
        label = int(run.splits.train.labels[index])
        said = phrase("training example {number:,}, the next", number=index + 1)
        return unit_scaled(run.splits.train.inputs[index]), said, False, label
    examples = run.splits.shown
    index = question.example % len(examples)
    validation = run.splits.shown_name == "validation"
    said = phrase("validation example {number:,}" if validation else "training example {number:,}", number=index + 1)
    label = int(examples.labels[index])
    return unit_scaled(examples.inputs[index]), said, False, label


def asked_neuron(network: Network, place: tuple[int, int] | None) -> tuple[int, int] | None:
    """(layer, unit) of a question about one neuron or filter; None if the network does not have it."""
    if place is None or not 0 <= place[0] < len(network.layers):
        return None
    layer, unit = place
    return place if 0 <= unit < network.shapes[layer + 1][0] else None


def _step(run: RunView, columns: Sequence[GraphColumn]) -> LastStep:
    parts = run.network.layer_parameters
    deltas = tuple(
        np.asarray(parts[column.layer].bias_gradient.reshape(-1)[column.shown], np.float64)
        if column.layer is not None and parts[column.layer].bias_gradient.size == column.size
        else np.zeros(0)
        for column in columns
    )
    return LastStep(run.trainer.step_count, run.trainer.last_cost, deltas)


def _plane_activations(run: RunView) -> tuple[Array, list[Array]]:
    """The inputs (features, side²) for a grid in the plane, and the activations (units, side²) of every layer."""
    side = FINE_SIDE if run.resting else SIDE
    points = np.nan_to_num(network_inputs(run, grid(input_spans(run.splits.points.train.inputs), side)).T)
    count = points.shape[1]
    execution = run.cached(
        ("network graph", count), lambda: ForwardBackward(run.network, count, training=False, every_layer=True)
    )
    return points, execution.activations(points.astype(run.network.dtype))


def _folded(network: Network) -> list[int]:
    """The layers to draw, in order; −k stands for k layers left out of a long row of identical ones."""
    found: list[int] = []

    def alike(index: int) -> tuple[object, ...]:
        layer = network.layers[index]
        return (layer.kind, layer.summary(), network.shapes[index + 1])

    drawn = (index for index, layer in enumerate(network.layers) if layer.kind not in PASSED_OVER)
    for _, group in groupby(drawn, alike):
        row = list(group)
        found += row if len(row) <= MOST_ALIKE else [*row[:2], 3 - len(row), row[-1]]
    return found
