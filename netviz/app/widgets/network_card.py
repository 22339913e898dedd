"""What is said of one node or edge of the drawn network, on the card beside it."""

from __future__ import annotations

from netviz.app.widgets.network_targets import Edge, Value
from netviz.number_format import number, percent
from netviz.session.parts.network_graph import NetworkGraph

HOW_TO_DRAG = "drag up or down, or right-click"


def told(graph: NetworkGraph, column: int, place: int) -> list[str]:
    """The lines on the card of one node: what it is, and its values."""
    of_it = graph.columns[column]
    index = int(of_it.shown[place])
    if of_it.kind == "outputs":
        names = [*graph.class_names, "none"]
        return [f"Output {names[index]}", percent(float(graph.outputs[index]))]
    what = {"image": "channel", "maps": "map", "weights": "filter"}.get(
        of_it.kind, "feature" if column == 0 else "neuron"
    )
    name = f": {of_it.names[place]}" if of_it.names else ""
    lines = [f"{of_it.name}, {what} {index + 1} of {of_it.size:,}{name}"]
    by_hand = [word for word, units in (("switched off", of_it.off), ("frozen", of_it.frozen)) if index in units]
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
            lines.append(f"w from {label}: {number(float(edges.weights[edge]))}")
    return lines


def told_of_edge(graph: NetworkGraph, edge: Edge, value: Value) -> list[str]:
    """The lines on the card of one edge."""
    edges = graph.edges[edge.gap]
    frozen = ", frozen" if edge.index(edges) in edges.frozen else ""
    return [f"w {value.input} → {value.neuron} = {number(value.value)}{frozen}", HOW_TO_DRAG]
