"""Names of edits, such as `add Dense 30` or `η = 0.1`, so that a menu can say what would be undone."""

from __future__ import annotations

from netviz.config.diff import differences
from netviz.config.model import Config, replaced
from netviz.engine.layers import LayerSpec

FEW = 2
"""The most changes that are named; there may be more if one choice brings others with it."""


def edit_name(before: Config, after: Config) -> str:
    """The edit that turned `before` into `after`, in a few words; names a layer that was added, removed or moved."""
    layers = _layers_edited(before.network.layers, after.network.layers)
    if layers:
        after = replaced(after, "network.layers", before.network.layers)
    found = [*([layers] if layers else []), *differences(after, before)]
    if not found:
        return "no change"
    return ", ".join(found[:FEW]) + (" …" if len(found) > FEW else "")


def _layers_edited(before: tuple[LayerSpec, ...], after: tuple[LayerSpec, ...]) -> str:
    """`add Dense 30`, `remove Pool` or `move Dropout`; empty for any other edit."""
    added = _the_one_more(after, before)
    if added is not None:
        return f"add {_named(added)}"
    removed = _the_one_more(before, after)
    if removed is not None:
        return f"remove {_named(removed)}"
    if len(before) == len(after) and before != after:
        for place, layer in enumerate(before):
            rest = before[:place] + before[place + 1 :]
            if _the_one_more(after, rest) == layer:
                return f"move {_named(layer)}"
    return ""


def _the_one_more(longer: tuple[LayerSpec, ...], shorter: tuple[LayerSpec, ...]) -> LayerSpec | None:
    """The one layer that `longer` has besides those of `shorter`, in the same order; None if not exactly one."""
    if len(longer) != len(shorter) + 1:
        return None
    place = next((i for i, (one, other) in enumerate(zip(longer, shorter, strict=False)) if one != other), len(shorter))
    return longer[place] if longer[:place] + longer[place + 1 :] == shorter else None


def _named(layer: LayerSpec) -> str:
    name = layer.short_name()
    return name[:1].upper() + name[1:]
