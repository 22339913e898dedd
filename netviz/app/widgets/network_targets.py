"""What in the drawn network answers to the mouse: nodes, edges, buttons, menus, and the values that can be dragged.

All positions are in the drawing's own coordinates, before zooming and panning.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from netviz.app.widgets.network_layout import Layout, Node
from netviz.config import Freeze, HandChange, HandEdit, SetValue
from netviz.config.by_hand import BIAS
from netviz.session.parts.graph_edges import Edges
from netviz.session.parts.network_graph import NetworkGraph

# How far from an edge, in pixels, the pointer may be, and at how many places of its curve that is measured.
NEAR, SAMPLES = 5.0, 33


@dataclass(frozen=True)
class Value:
    """A weight or bias that can be changed by hand; of a filter it is the bias."""

    layer: int
    """The number of its layer among those with weights, counted from 1."""
    neuron: int
    """The neuron that it belongs to, counted from 1."""
    input: int
    """Which of the neuron's weights, counted from 1; 0 for its bias."""
    value: float
    """What it is now."""

    def set_to(self, value: float) -> HandChange:
        """The change that gives it another value."""
        return SetValue(self.layer, self.neuron, self.input, value)

    @property
    def frozen(self) -> HandChange:
        """The change that freezes it."""
        return Freeze(self.layer, self.neuron, self.input)

    def freeze(self, on: bool) -> HandEdit:
        """The edit that freezes it at the value that it has now, or lets it move on."""
        return HandEdit((self.set_to(self.value), self.frozen)) if on else HandEdit(let_go=(self.frozen,))


@dataclass(frozen=True)
class Edge:
    """One edge, whatever its place in the order of strength."""

    gap: int
    """The column on its left."""
    source: int
    """The index of its node in the column on its left."""
    target: int
    """The index of its node in the column on its right."""

    def index(self, edges: Edges) -> int | None:
        """Its index among the edges of its gap; None if it is not drawn any more."""
        found = np.flatnonzero((edges.source == self.source) & (edges.target == self.target))
        return int(found[0]) if len(found) else None


@dataclass(frozen=True)
class Targets:
    """Finds them in one drawing."""

    layout: Layout
    nodes: list[list[Node]]
    graph: NetworkGraph | None

    def node_at(self, at: QPointF) -> Node | None:
        """The node at a position."""
        return next((node for row in self.nodes for node in row if node.box.contains(at)), None)

    def edge_at(self, at: QPointF) -> Edge | None:
        """The edge nearest to a position, among those that are single weights; None if none is near."""
        if self.graph is None or self.layout.pitch <= 0:
            return None
        gap = sum(self.layout.middle(index) <= at.x() for index in range(len(self.nodes))) - 1
        if not 0 <= gap < len(self.graph.edges) or gap + 1 >= len(self.nodes):
            return None
        edges = self.graph.edges[gap]
        if not edges.single or not len(edges.weights) or not self.nodes[gap] or not self.nodes[gap + 1]:
            return None
        away = _distances(edges, (self.nodes[gap], self.nodes[gap + 1]), at)
        nearest = int(np.argmin(away))
        if away[nearest] > NEAR:
            return None
        return Edge(gap, int(edges.source[nearest]), int(edges.target[nearest]))

    def value_of_edge(self, edge: Edge | None) -> Value | None:
        """The weight of an edge; None if it is gone."""
        if edge is None or self.graph is None or edge.gap >= len(self.graph.edges):
            return None
        edges, (before, column) = self.graph.edges[edge.gap], self.graph.columns[edge.gap : edge.gap + 2]
        index = edge.index(edges)
        if not edges.single or index is None or column.number is None:
            return None
        source, target = int(before.shown[edge.source]), int(column.shown[edge.target])
        return Value(column.number, target + 1, source + 1, float(edges.weights[index]))

    def bias_of(self, node: tuple[int, int] | None) -> Value | None:
        """The bias of a node (column, place); None if it has none, or is gone."""
        if node is None or self.graph is None or node[0] >= len(self.graph.columns):
            return None
        column = self.graph.columns[node[0]]
        if column.number is None or column.biases is None or node[1] >= len(column.shown):
            return None
        return Value(column.number, int(column.shown[node[1]]) + 1, BIAS, float(column.biases[node[1]]))

    def button_at(self, at: QPointF) -> tuple[int, int] | None:
        """The column and the step, −1 or 1, of the − or + at a position."""
        if self.graph is None or not self.layout.roomy:
            return None
        for index, column in enumerate(self.graph.columns):
            for step in (-1, 1):
                box = self.layout.button_box(index, step).adjusted(-3, -3, 3, 3)
                if column.spec is not None and box.contains(at):
                    return index, step
        return None

    def gap_at(self, at: QPointF) -> int | None:
        """The column behind which a click at this position adds a layer."""
        columns = () if self.graph is None else self.graph.columns[:-1]
        return next(
            (index for index, column in enumerate(columns)
             if column.place is not None and self.layout.gap_box(index).adjusted(-3, -4, 3, 4).contains(at)),
            None,
        )  # fmt: skip

    def menu_at(self, at: QPointF) -> int | None:
        """The column whose menu, the second line of its header, is at a position."""
        index = self.head_at(at)
        if self.graph is None or index is None or at.y() < self.layout.line + 1:
            return None
        if index == 0:
            return 0 if self.graph.source or self.graph.columns[0].kind == "plane" else None
        return index if self.graph.columns[index].activation and self.layout.roomy else None

    def head_at(self, at: QPointF) -> int | None:
        """The column whose header is at a position."""
        if self.graph is None or not 0 <= at.y() < self.layout.head - 4 or self.layout.pitch <= 0:
            return None
        columns = len(self.graph.columns)
        return next((index for index in range(columns) if _spans(self.layout.head_box(index), at)), None)


def _spans(box: QRectF, at: QPointF) -> bool:
    """Whether a position lies below or above a rectangle, or in it."""
    return box.left() <= at.x() < box.right()


def _distances(edges: Edges, sides: tuple[list[Node], list[Node]], at: QPointF) -> np.ndarray:
    """The distance of each edge's curve from a position, (k,)."""
    boxes = [[node.box for node in side] for side in sides]
    left = np.array([(box.right(), box.center().y()) for box in boxes[0]])[edges.source]
    right = np.array([(box.left(), box.center().y()) for box in boxes[1]])[edges.target]
    t = np.linspace(0, 1, SAMPLES)
    # The same cubic as `curve`: its control points lie in the middle, as high as the ends.
    early, late = (1 - t) ** 3, t**3
    inner = 3 * t * (1 - t)
    middle = (left[:, :1] + right[:, :1]) / 2
    x = left[:, :1] * early + right[:, :1] * late + middle * inner
    y = left[:, 1:] * (early + inner * (1 - t)) + right[:, 1:] * (late + inner * t)
    return np.asarray(np.hypot(x - at.x(), y - at.y()).min(axis=1))
