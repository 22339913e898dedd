"""What runs side by side have in common: only then does what differs explain how they differ."""

from __future__ import annotations

from collections.abc import Sequence

from netviz.config import Config
from netviz.engine.layers import LayerSpec
from netviz.engine.settings import settings_of

NO_WEIGHTS = frozenset({"activation", "frozen"})
"""Settings of a layer that leave its initial weights what they are."""


def same_weights(configs: Sequence[Config]) -> bool:
    """Whether all begin with the same weights: with the same seed, and layers of the same sizes."""
    return _one({(c.seed, c.network.init, c.network.start, tuple(map(_sizes, c.network.layers))) for c in configs})


def same_batches(configs: Sequence[Config]) -> bool:
    """Whether all see the same examples in the same batches."""
    return _one({(c.seed, c.training.batch_size, c.data) for c in configs})


def _sizes(layer: LayerSpec) -> tuple[object, ...]:
    return type(layer), *(getattr(layer, name) for name in settings_of(type(layer)) if name not in NO_WEIGHTS)


def _one(found: set[tuple[object, ...]]) -> bool:
    return len(found) == 1
