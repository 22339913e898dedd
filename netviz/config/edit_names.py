"""Names of edits, such as `add Dense 30` or `η = 0.1`, so that a menu can say what would be undone."""

from __future__ import annotations

from netviz.config.diff import differences
from netviz.config.model import Config, replaced
from netviz.engine.layers import LayerSpec
from netviz.texts import Text, beginning, joined, phrase

FEW = 2
"""The most changes that are named; there may be more if one choice brings others with it."""


def edit_name(before: Config, after: Config) -> Text:
    """The edit that turned `before` into `after`, in a few words; names a layer that was added, removed or moved."""
    layers = _layers_edited(before.network.layers, after.network.layers)
    if layers:
        after = replaced(after, "network.layers", before.network.layers)
    found = [*([layers] if layers else []), *differences(after, before)]
    if not found:
        return phrase("no change")
    named = joined(found[:FEW])
    return phrase("{changes} …", changes=named) if len(found) > FEW else named


def _layers_edited(before: tuple[LayerSpec, ...], after: tuple[LayerSpec, ...]) -> Text | None:
    """`add Dense 30`, `remove Pool` or `move Dropout`; None for any other edit."""
    added = _the_one_more(after, before)
    if added is not None:
        return phrase("add {layer}", layer=_named(added))
    removed = _the_one_more(before, after)
    if removed is not None:
        return phrase("remove {layer}", layer=_named(removed))
    if len(before) == len(after) and before != after:
        for place, layer in enumerate(before):
            rest = before[:place] + before[place + 1 :]
            if _the_one_more(after, rest) == layer:
                return phrase("move {layer}", layer=_named(layer))
    return None


def _the_one_more(longer: tuple[LayerSpec, ...], shorter: tuple[LayerSpec, ...]) -> LayerSpec | None:
    """The one layer that `longer` has besides those of `shorter`, in the same order; None if not exactly one."""
    if len(longer) != len(shorter) + 1:
        return None
    place = next((i for i, (one, other) in enumerate(zip(longer, shorter, strict=False)) if one != other), len(shorter))
    return longer[place] if longer[:place] + longer[place + 1 :] == shorter else None


def _named(layer: LayerSpec) -> Text:
    return beginning(layer.short_name())
