"""Texts about the drawn network: its title, and the card beside one node or edge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import listed, number, percent
from netviz.app.widgets.network_targets import Edge, Value
from netviz.errors import counted
from netviz.session.parts.graph_columns import GraphColumn
from netviz.session.parts.network_graph import NetworkGraph
from netviz.session.parts.touched_neuron import TouchedNeuron


def place_in_layer(index: int, size: int, name: str = "") -> str:
    """How a neuron is numbered wherever it is named: `5 of 10: class 4`. name: of the neuron, if it has one."""
    if name:
        return tr("{number} of {size:,}: {name}", number=index + 1, size=size, name=name)
    return tr("{number} of {size:,}", number=index + 1, size=size)


def name_of_output(index: int, class_names: Sequence[str]) -> str:
    """What an output of classes stands for; empty where these are not classes."""
    if not class_names:
        return ""
    return tr("none") if index >= len(class_names) else tr("class {name}", name=class_names[index])


def told(graph: NetworkGraph, column: int, place: int) -> list[str]:
    """The lines on the card of one node: what it is, and its values."""
    of_it = graph.columns[column]
    index, layer = int(of_it.shown[place]), translated(of_it.name)
    if of_it.kind == "outputs":
        which = place_in_layer(index, of_it.size, name_of_output(index, graph.class_names))
        return [tr("{layer}, neuron {which}", layer=layer, which=which), percent(float(graph.outputs[index]))]
    lines = [_title(of_it, column == 0, layer, place)]
    if index in of_it.off and index in of_it.frozen:
        lines.append(tr("switched off and frozen"))
    elif index in of_it.off or index in of_it.frozen:
        lines.append(tr("switched off") if index in of_it.off else tr("frozen"))
    if of_it.numbers is not None:
        lines.append(f"{'x' if column == 0 else 'a'} = {number(float(of_it.numbers[place]))}")
    if column:
        edges = graph.edges[column - 1]
        own = (edges.target == place) & (edges.weights != 0)
        strongest = [edge for edge in abs(edges.weights).argsort()[::-1].tolist() if own[edge]][:3]
        before = graph.columns[column - 1]
        for edge in strongest:
            source = int(edges.source[edge])
            label = in_language(before.names[source]) if before.names else str(int(before.shown[source]) + 1)
            lines.append(tr("w from {source}: {weight}", source=label, weight=number(float(edges.weights[edge]))))
    return lines


def _title(of_it: GraphColumn, is_input: bool, layer: str, place: int) -> str:
    """The first line on a node's card: its layer, and which of what it is there."""
    if of_it.kind == "image" and of_it.size == 1:
        return f"{layer}, {translated(of_it.detail)}"
    which = place_in_layer(int(of_it.shown[place]), of_it.size, in_language(of_it.names[place]) if of_it.names else "")
    if of_it.kind == "image":
        return tr("{layer}, channel {which}", layer=layer, which=which)
    if of_it.kind == "maps":
        return tr("{layer}, map {which}", layer=layer, which=which)
    if of_it.kind == "weights":
        return tr("{layer}, filter {which}", layer=layer, which=which)
    return tr("{layer}, feature {which}" if is_input else "{layer}, neuron {which}", layer=layer, which=which)


def told_of_edge(graph: NetworkGraph, edge: Edge, value: Value) -> list[str]:
    """The lines on the card of one edge."""
    edges = graph.edges[edge.gap]
    weight = f"w {value.input} → {value.neuron} = {number(value.value)}"
    if edge.index(edges) in edges.frozen:
        weight = tr("{weight}, frozen", weight=weight)
    return [weight, tr("drag up or down, or right-click")]


def summary(graph: NetworkGraph) -> str:
    """How many edges are drawn, and what the input is."""
    drawn = sum(int(np.count_nonzero(edges.weights)) for edges in graph.edges)
    total = sum(edges.total for edges in graph.edges if edges.weights.any())
    edges = translated(counted(total, "edge"))
    which = tr("{count:,} strongest of {edges}", count=drawn, edges=edges) if drawn < total else edges
    return " · ".join(filter(None, (translated(graph.source), f"{which}, |w| ≤ {number(graph.limit)}")))


def point_text(point: tuple[float, ...]) -> str:
    """A point of the plane, or of a line: `(0.420, −0.100)`."""
    return f"({listed(number(one) for one in point)})"


def told_of(touched: TouchedNeuron) -> list[str]:
    """The lines about a neuron on its card, besides its weights."""
    lines = []
    if touched.bias is not None:
        lines.append(f"b = {number(touched.bias)}")
    if touched.z is not None and touched.slope is not None:
        slope = f"σ′ = {number(touched.slope)}"
        if touched.point is None or touched.a is None:  # a stands above, with what is drawn
            lines.append(listed((f"z = {number(touched.z)}", slope)))
        else:
            lines += [
                tr("at {point}:", point=point_text(touched.point)),
                listed((f"z = {number(touched.z)}", f"a = {number(touched.a)}", slope)),
            ]
    if touched.delta is not None:
        lines.append(tr("δ = {delta} in the last step", delta=number(touched.delta)))
    if touched.accuracies is not None:
        first, second = (percent(one) for one in touched.accuracies)
        lines.append(tr("without it: {first} → {second} right", first=first, second=second))
    elif touched.busy:
        lines.append(tr("without it: …"))
    return lines
