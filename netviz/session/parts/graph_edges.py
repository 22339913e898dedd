"""The edges of the drawn network: the strongest between each column and the next, and all of a pinned node's."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.history import Values
from netviz.engine.layers import Conv2D, Dense, LayerSpec
from netviz.session.parts.graph_columns import Column
from netviz.session.run_view import RunView

# Edges between two columns, of the plane's small networks and of those that images go through.
MOST_EDGES, FEW_EDGES = 160, 80
# An edge weaker than this part of the strongest beside it says nothing.
WEAKEST = 0.12


@dataclass(frozen=True)
class Edges:
    """The edges from one column to the next, weakest first; `source` and `target` are places in their `shown`."""

    source: NDArray[np.intp]
    target: NDArray[np.intp]
    weights: Values
    """(k,); of a filter or a map the norm of all its weights, with the sign of their sum. 0 for a plain passing on."""
    total: int
    """How many edges there are in all."""
    changes: Values | None = None
    """(k,): by how much the weights of each have changed in the last step, as one number as above; None where it was
    not asked."""


def edges_between(
    run: RunView,
    index: int,
    before: Column,
    column: Column,
    pinned: tuple[int, int] | None,
    at: tuple[int, int],
    moved: Array | None = None,
) -> Edges:
    """The strongest edges between two columns, and all of a pinned node's; `at` are the columns' places.

    moved: by how much the layer's weights have changed, in their shape.
    """
    layer = run.network.layers[index]
    weights = run.network.layer_parameters[index].weights
    if not isinstance(layer, Conv2D | Dense):  # a pool passes each map on
        places = np.arange(len(column.shown))
        return Edges(places, places, np.zeros(len(places)), column.size)
    strength = _strengths(layer, weights, before, column)
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
    changes = None if moved is None else _strengths(layer, moved, before, column)[target, source]
    return Edges(source.astype(np.intp), target.astype(np.intp), chosen, column.size * before.size, changes)


def _strengths(layer: LayerSpec, weights: Array, before: Column, column: Column) -> Values:
    """Each edge between those drawn as one number, (targets, sources): its weight, or of several their norm, signed."""
    if isinstance(layer, Conv2D):
        parts = layer.filters_to_show(weights)
        parts = parts.reshape(*parts.shape[:2], -1)
    else:
        parts = weights.reshape(len(weights), before.size, -1)
    parts = parts[column.shown][:, before.shown]
    strength = parts[..., 0] if parts.shape[-1] == 1 else np.linalg.norm(parts, axis=-1) * np.sign(parts.sum(axis=-1))
    return np.asarray(strength, np.float64)
