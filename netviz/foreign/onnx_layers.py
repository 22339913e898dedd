"""The nodes of an ONNX graph as netviz's layers.

The graph must be one row of nodes, beside those that work out numbers alone (onnx_folding.py). Whatever netviz has no
layer for is named, all of it in one sentence.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from netviz.engine.arrays import Shape
from netviz.engine.layers import Dense
from netviz.errors import UserError, shown
from netviz.foreign.assembly import ForeignError
from netviz.foreign.onnx_folding import FOLDED, shape_of
from netviz.foreign.onnx_graph import Graph, Node
from netviz.foreign.onnx_operators import KEEPING, OPERATORS, Array, Row, unchanged
from netviz.texts import clause, joined, phrase

MOST_NAMED = 8
NOT_IN_A_ROW = phrase("it does not take what the one before gives, and netviz has layers in one row only")
CONSTANTS = ("value", "value_float", "value_int", "value_ints")
"""How the operator `Constant` may say its numbers."""


def layers_of(path: Path, graph: Graph, shape: Shape) -> Row:
    """All nodes of the graph as layers, for inputs of this shape. Raises UserError that names what cannot be taken."""
    row = Row(shape, graph.examples, constants=dict(graph.arrays))
    now, problems, is_known = graph.input, [], True
    for node in graph.nodes:
        if node.operator == "Constant":
            row.constants |= _constant(node)
            continue
        given = [name for name in node.inputs if name and name not in row.constants]
        if not is_known:  # what reaches it: its settings would be judged wrongly
            if node.operator not in OPERATORS and node.operator not in FOLDED and node.operator != "Shape":
                problems.append(_told(node, phrase("netviz has no such layer")))
            continue
        if _is_folded(node, given, now):
            row.constants |= _folded(path, row, node)
            continue
        try:
            if given != [now] or not node.outputs:
                raise ForeignError(NOT_IN_A_ROW)
            if node.operator not in OPERATORS:
                raise ForeignError(phrase("netviz has no such layer"))
            if row.output and OPERATORS[node.operator] is not unchanged:
                raise ForeignError(phrase("it comes after the output, {output}", output=row.output))
            _take(row, node)
        except ForeignError as error:
            is_known = given == [now] and bool(node.outputs) and node.operator in KEEPING
            problems.append(_told(node, str(error)))
        now = node.outputs[0] if node.outputs else now
    if problems:
        raise _refused(path, problems)
    if now not in graph.outputs:
        raise UserError(phrase("{path}: its output is not that of its last layer.", path=shown(path)))
    _take_sigmoid_for_output(row)
    return row


def _told(node: Node, problem: str) -> str:
    return phrase("{node} ({problem})", node=node.told, problem=clause(problem))


def _refused(path: Path, problems: list[str]) -> UserError:
    named, more = joined(problems[:MOST_NAMED], "; "), len(problems) - MOST_NAMED
    if more <= 0:
        return UserError(phrase("{path} has what netviz cannot take: {nodes}.", path=shown(path), nodes=named))
    return UserError(
        phrase(
            "{path} has what netviz cannot take: {nodes} and {count:,} more.",
            path=shown(path),
            nodes=named,
            count=more,
        )
    )


def _is_folded(node: Node, given: list[str], now: str) -> bool:
    """Whether a node gives numbers that are known here. given: its inputs that are not; now: the last layer's
    output.
    """
    if node.operator == "Shape":
        return given == [now]
    return not given and bool(node.inputs) and node.operator in FOLDED


def _folded(path: Path, row: Row, node: Node) -> dict[str, Array]:
    try:
        if node.operator == "Shape":
            found = shape_of(row.shape)[node.settings.get("start", 0) : node.settings.get("end")]
        else:
            found = FOLDED[node.operator](node, [row.constants[name] for name in node.inputs if name])
    except ForeignError as error:
        raise UserError(
            phrase(
                "{path} has what netviz cannot take: {node} ({problem}).",
                path=shown(path),
                node=node.told,
                problem=error,
            )
        ) from error
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError) as error:
        raise UserError(
            phrase("{path}: the settings of {node} are not as ONNX has them.", path=shown(path), node=node.told)
        ) from error
    return dict.fromkeys(node.outputs[:1], found)


def _take_sigmoid_for_output(row: Row) -> None:
    """A sigmoid after the last dense layer is the output, not an activation."""
    last = row.parts[-1] if row.parts else None
    if not row.output and last and isinstance(last.layer, Dense) and last.layer.activation == "sigmoid":
        row.parts[-1] = replace(last, layer=replace(last.layer, activation="identity"))
        row.output = "sigmoid"


def _take(row: Row, node: Node) -> None:
    """The node as a layer; a setting of a kind that ONNX does not have there is refused like any other."""
    try:
        OPERATORS[node.operator](row, node)
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError) as error:
        raise ForeignError(phrase("its settings are not as ONNX has them")) from error


def _constant(node: Node) -> dict[str, Array]:
    value = next((node.settings[name] for name in CONSTANTS if name in node.settings), None)
    return {name: np.asarray(value) for name in node.outputs[:1]} if value is not None else {}
