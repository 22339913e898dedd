"""Texts about the drawn network: its title, and the card beside one node or edge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from netviz.app.qt.language import tr
from netviz.app.qt.numbers import number, percent
from netviz.app.widgets.network_targets import Edge, Value
from netviz.errors import counted
from netviz.session.parts.network_graph import NetworkGraph
from netviz.session.parts.touched_neuron import TouchedNeuron
from netviz.texts import phrase

HOW_TO_DRAG = phrase("drag up or down, or right-click")


def place_in_layer(index: int, size: int, name: str = "") -> str:
    """How a neuron is numbered wherever it is named: `5 of 10: class 4`. name: of the neuron, if it has one."""
    return f"{index + 1} of {size:,}" + (f": {name}" if name else "")


def name_of_output(index: int, class_names: Sequence[str]) -> str:
    """What an output of classes stands for; empty where these are not classes."""
    return "" if not class_names else "none" if index >= len(class_names) else f"class {class_names[index]}"


def told(graph: NetworkGraph, column: int, place: int) -> list[str]:
    """The lines on the card of one node: what it is, and its values."""
    of_it = graph.columns[column]
    index = int(of_it.shown[place])
    if of_it.kind == "outputs":
        which = place_in_layer(index, of_it.size, name_of_output(index, graph.class_names))
        return [tr("{name}, neuron {which}", name=of_it.name, which=which), percent(float(graph.outputs[index]))]
    what = {"image": "channel", "maps": "map", "weights": "filter"}.get(
        of_it.kind, "feature" if column == 0 else "neuron"
    )
    which = f"{what} {place_in_layer(index, of_it.size, of_it.names[place] if of_it.names else '')}"
    if of_it.kind == "image" and of_it.size == 1:
        which = of_it.detail
    lines = [f"{of_it.name}, {which}"]
    by_hand = [word for word, units in ((tr("switched off"), of_it.off), ("frozen", of_it.frozen)) if index in units]
    if by_hand:
        lines.append(" and ".join(by_hand))
    if of_it.numbers is not None:
        lines.append(f"{'x' if column == 0 else 'a'} = {number(float(of_it.numbers[place]))}")
    if column:
        edges = graph.edges[column - 1]
        own = (edges.target == place) & (edges.weights != 0)
        strongest = [edge for edge in abs(edges.weights).argsort()[::-1].tolist() if own[edge]][:3]
        before = graph.columns[column - 1]
        for edge in strongest:
            source = int(edges.source[edge])
            label = before.names[source] if before.names else str(int(before.shown[source]) + 1)
            lines.append(tr("w from {label}: {weights}", label=label, weights=number(float(edges.weights[edge]))))
    return lines


def told_of_edge(graph: NetworkGraph, edge: Edge, value: Value) -> list[str]:
    """The lines on the card of one edge."""
    edges = graph.edges[edge.gap]
    frozen = tr(", frozen") if edge.index(edges) in edges.frozen else ""
    return [f"w {value.input} → {value.neuron} = {number(value.value)}{frozen}", HOW_TO_DRAG]


def summary(graph: NetworkGraph) -> str:
    """How many edges are drawn, and what the input is."""
    drawn = sum(int(np.count_nonzero(edges.weights)) for edges in graph.edges)
    total = sum(edges.total for edges in graph.edges if edges.weights.any())
    which = (
        tr("{drawn:,} strongest of {edges}", drawn=drawn, edges=counted(total, "edge"))
        if drawn < total
        else counted(total, "edge")
    )
    return " · ".join(filter(None, (graph.source, f"{which}, |w| ≤ {number(graph.limit)}")))


def point_text(point: tuple[float, ...]) -> str:
    """A point of the plane, or of a line: `(0.420, −0.100)`."""
    return f"({', '.join(number(one) for one in point)})"


def told_of(touched: TouchedNeuron) -> list[str]:
    """The lines about a neuron on its card, besides its weights."""
    lines = []
    if touched.bias is not None:
        lines.append(f"b = {number(touched.bias)}")
    if touched.z is not None and touched.slope is not None:
        slope = f"σ′ = {number(touched.slope)}"
        if touched.point is None or touched.a is None:  # a stands above, with what is drawn
            lines.append(f"z = {number(touched.z)}, {slope}")
        else:
            lines += [
                tr("at {point_text}:", point_text=point_text(touched.point)),
                f"z = {number(touched.z)}, a = {number(touched.a)}, {slope}",
            ]
    if touched.delta is not None:
        lines.append(tr("δ = {delta} in the last step", delta=number(touched.delta)))
    if touched.accuracies is not None:
        first, second = (percent(one) for one in touched.accuracies)
        lines.append(tr("without it: {first} → {second} right", first=first, second=second))
    elif touched.busy:
        lines.append(tr("without it: …"))
    return lines
