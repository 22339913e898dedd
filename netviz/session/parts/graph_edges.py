"""The edges of the drawn network: the strongest between adjacent columns, those changed by hand, and all of a pinned
node.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.by_hand import Freeze, HandChange, SetValue
from netviz.engine.history import Values
from netviz.engine.layers import Conv2D, Dense, LayerSpec
from netviz.session.parts.graph_columns import GraphColumn
from netviz.session.run_view import RunView

# The most edges between two columns, in networks for points in the plane and in networks for images.
MOST_EDGES, FEW_EDGES = 160, 80
# Edges weaker than this share of the strongest one beside them are left out.
WEAKEST = 0.12


@dataclass(frozen=True)
class Edges:
    """The k edges from one column to the next, weakest first."""

    source: NDArray[np.intp]
    """(k,): indices into the first column's `shown`."""
    target: NDArray[np.intp]
    """(k,): indices into the next column's `shown`."""
    weights: Values
    """(k,): the weight, or for a filter or map the norm of its weights with the sign of their sum; 0 if it has none."""
    total: int
    """The number of edges, drawn or not."""
    changes: Values | None = None
    """(k,): the change of each weight in the last step, as one number like `weights`; None if not requested."""
    single: bool = False
    """Whether each edge is one weight, which can be changed by hand."""
    frozen: frozenset[int] = frozenset()
    """The indices among the k edges of those that are frozen by hand, one by one."""

    @cached_property
    def largest(self) -> float:
        """The largest |w| of them; 0 if there are none."""
        return float(np.abs(self.weights).max(initial=0.0))


def edges_between(
    run: RunView,
    index: int,
    before: GraphColumn,
    column: GraphColumn,
    pinned: tuple[int, int] | None,
    at: tuple[int, int],
    moved: Array | None = None,
) -> Edges:
    """The strongest edges between two columns, and all edges of a pinned node; `at` are the indices of the columns.

    moved: the changes of the layer's weights, in their shape.
    """
    layer = run.network.layers[index]
    weights = run.network.layer_parameters[index].weights
    if not isinstance(layer, Conv2D | Dense):  # pooling passes on each map
        places = np.arange(len(column.shown))
        return Edges(places, places, np.zeros(len(places)), column.size)
    strength = _strengths(layer, weights, before, column)
    size = np.abs(strength)
    most = MOST_EDGES if column.kind == "plane" else FEW_EDGES
    single = isinstance(layer, Dense) and weights.shape[1] == before.size
    by_hand = _by_hand(run.config.network.changes, before, column) if single else {}
    flat = np.argsort(size, axis=None)[-most:]
    flat = flat[size.ravel()[flat] >= WEAKEST * size.max(initial=0.0)]
    if by_hand:
        flat = np.union1d(flat, list(by_hand))
        flat = flat[np.argsort(size.ravel()[flat])]
    target, source = np.unravel_index(flat, strength.shape)
    if pinned is not None and pinned[0] in at and pinned[1] < strength.shape[0 if pinned[0] == at[1] else 1]:
        ends, place = (target, pinned[1]) if pinned[0] == at[1] else (source, pinned[1])
        kept = ends != place
        own = strength[place] if pinned[0] == at[1] else strength[:, place]
        others = np.argsort(np.abs(own))
        same = np.full(len(others), place)
        more = (others, same) if pinned[0] == at[1] else (same, others)
        source, target = np.append(source[kept], more[0]), np.append(target[kept], more[1])
    chosen = strength[target, source].astype(np.float64)
    changes = None if moved is None else _strengths(layer, moved, before, column)[target, source]
    frozen = frozenset(
        place for place, flat in enumerate((target * strength.shape[1] + source).tolist()) if by_hand.get(flat)
    ) if by_hand else frozenset()  # fmt: skip
    total = column.size * before.size
    return Edges(source.astype(np.intp), target.astype(np.intp), chosen, total, changes, single, frozen)


def _by_hand(changes: Sequence[HandChange], before: GraphColumn, column: GraphColumn) -> dict[int, bool]:
    """Whether each edge changed by hand is frozen, by its flat index (target, source) among those that may be drawn."""
    sources, targets = ({int(unit): place for place, unit in enumerate(one.shown)} for one in (before, column))
    found: dict[int, bool] = {}
    for change in changes:
        if isinstance(change, SetValue | Freeze) and change.layer == column.number and change.input:
            source, target = sources.get(change.input - 1), targets.get(change.neuron - 1)
            if source is not None and target is not None:
                flat = target * len(sources) + source
                found[flat] = found.get(flat, False) or isinstance(change, Freeze)
    return found


def _strengths(layer: LayerSpec, weights: Array, before: GraphColumn, column: GraphColumn) -> Values:
    """Each edge as one number, (targets, sources): its weight, or of several their norm, with the sign of the sum."""
    if isinstance(layer, Conv2D):
        parts = layer.filters_to_show(weights)
        parts = parts.reshape(len(parts), before.size, -1)
    else:
        parts = weights.reshape(len(weights), before.size, -1)
    parts = parts[column.shown][:, before.shown]
    strength = parts[..., 0] if parts.shape[-1] == 1 else np.linalg.norm(parts, axis=-1) * np.sign(parts.sum(axis=-1))
    return np.asarray(strength, np.float64)
