"""The differences between two configs in words, so that two curves have different names."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any

from netviz.config.by_hand import hand_differences
from netviz.config.model import SETTINGS, SPECS, Config, value_at
from netviz.data.by_hand import Point
from netviz.data.features import FeaturesError, features_of
from netviz.engine.layers import LayerSpec
from netviz.engine.settings import Setting, Spec, settings_of
from netviz.errors import shortened, shown

_LEFT_OUT = "as by default"
_SETTING = re.compile(rf"(?:^|(?<=, ))[^,:]+: (?!(?:yes|no|{_LEFT_OUT})\b)")


def differences(config: Config, other: Config) -> list[str]:
    """How `config` differs from `other`, one phrase per setting: `λ = 0.1`, `cost: quadratic`."""
    found = []
    if config.data.name != other.data.name:
        found.append(f"data: {shortened(config.data.name)}")
    for path, setting in SETTINGS.items():
        value = value_at(config, path)
        if value != value_at(other, path):
            found.append(_phrase(setting, value))
    for path, setting in SPECS.items():
        mine, theirs = value_at(config, path), value_at(other, path)
        if mine != theirs:
            found.append(_of_spec(_lower(setting.label), mine, theirs))
    if config.data.features != other.data.features:
        found.append(f"features: {_features(config.data.features, other.data.features)}")
    if config.data.leave_out != other.data.leave_out:
        found.append(f"columns left out: {_columns(config.data.leave_out)}")
    if config.data.take_in != other.data.take_in:
        found.append(f"columns taken in: {_columns(config.data.take_in)}")
    if config.data.points != other.data.points:
        found.append(f"points: {_points(config.data.points, other.data.points)}")
    if config.data.picture != other.data.picture:
        found.append(f"picture: {_picture(config.data.picture)}")
    found += _of_layers(config.network.layers, other.network.layers)
    found += hand_differences(config.network.changes, other.network.changes)
    for path, label in _BY_HAND.items():
        mine, theirs = value_at(config, path), value_at(other, path)
        if mine != theirs:
            found.append(f"{label}: {_numbers(mine, theirs)}")
    return found


def values_only(phrase: str) -> str:
    """A phrase from `differences`, or a list of them, without the settings: `quadratic` for `cost: quadratic`. One that
    would say nothing alone stays whole: `keep zeros: yes`.
    """
    return _SETTING.sub("", phrase)


_BY_HAND = {"network.start": "initial weights", "data.curve": "curve"}
"""The names of fields that hold many numbers set by hand."""


def _phrase(setting: Setting, value: Any) -> str:
    """`η = 0.1` for a number, `cost: quadratic` for anything else; says so if the value is left to the data set."""
    label = _lower(setting.label)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{symbol(label)} = {value_words(value)}"
    return f"{label}: {value_words(value, setting)}"


def _of_spec(label: str, mine: Spec, theirs: Spec) -> str:
    """The settings that differ if the kind is the same, otherwise the kind and its settings."""
    if mine.kind == "none":
        return f"no {label}"
    settings = settings_of(type(mine))
    if type(mine) is type(theirs):
        changed = [name for name in settings if getattr(mine, name) != getattr(theirs, name)]
        return ", ".join(_phrase(settings[name], getattr(mine, name)) for name in changed)
    of_it = ", ".join(
        f"{symbol(setting.label)} = {value_words(getattr(mine, name))}" for name, setting in settings.items()
    )
    return f"{label}: {mine.label}" + (f" ({of_it})" if of_it and len(settings) < 3 else "")


def _of_layers(mine: tuple[LayerSpec, ...], theirs: tuple[LayerSpec, ...]) -> list[str]:
    """All layers by name, or, if the names are the same, the settings that differ."""
    if mine == theirs:
        return []
    named = [" · ".join(_layer(layer) for layer in layers) or "none hidden" for layers in (mine, theirs)]
    if named[0] != named[1]:
        return [f"layers: {named[0]}"]
    pairs = enumerate(zip(mine, theirs, strict=True), 1)
    return [f"layer {place} {_lower(_of_spec('kind', a, b))}" for place, (a, b) in pairs if a != b]


def _layer(layer: Any) -> str:
    return f"{layer.repeat} × {layer.short_name()}" if layer.repeat > 1 else str(layer.short_name())


def symbol(label: str) -> str:
    """The symbol at the end of a label, `η` of `learning rate η`, or the label."""
    last = label.rpartition(" ")[2]
    return last if len(last) <= 2 and not last.isascii() else label


def _points(mine: tuple[Point, ...] | None, theirs: tuple[Point, ...] | None) -> str:
    """The number of points, or the first point that differs."""
    if mine is None:
        return _LEFT_OUT
    if theirs is None or len(mine) != len(theirs):
        return f"{len(mine):,} by hand"
    place = next(index for index, pair in enumerate(zip(mine, theirs, strict=True)) if pair[0] != pair[1])
    return f"({', '.join(map(value_words, mine[place][:FEW]))}) at place {place + 1}"


def _picture(rows: tuple[str, ...] | None) -> str:
    """The number of rows of a picture, and a short checksum to tell it from another."""
    if rows is None:
        return _LEFT_OUT
    mark = hashlib.sha256("\n".join(rows).encode(errors="replace")).hexdigest()[:6]
    return f"{len(rows)} rows, {mark}"


def _columns(names: tuple[str, ...] | None) -> str:
    """The names of columns, each in quotes, or how many there are and a short checksum."""
    if names is None:
        return _LEFT_OUT
    written = ", ".join(map(repr, names))
    if names and len(written) <= MOST_LETTERS:
        return written
    mark = hashlib.sha256(repr(names).encode(errors="replace")).hexdigest()[:6]
    return f"{len(names)}, {mark}"


def _features(mine: tuple[str, ...] | None, theirs: tuple[str, ...] | None) -> str:
    """All features if they are few and short, otherwise the first that differs and how many there are."""
    if mine is None:
        return _LEFT_OUT
    if len(mine) <= MOST_NAMED:
        try:
            named = ", ".join(features_of(mine, None).labels)
        except FeaturesError:
            named = ", ".join(map(shown, mine))
        if len(named) <= MOST_LETTERS:
            return named
    other = theirs or ()
    place = next((i for i, text in enumerate(mine) if other[i : i + 1] != (text,)), len(mine) - 1)
    return f"{shown(mine[place])} at place {place + 1} of {len(mine)}"


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]


def label_of(setting: Setting, name: str) -> str:
    """How a choice is shown: by the label of its entry in the setting's table, `Xavier` for `xavier`."""
    table = setting.choices() if setting.choices is not None else ()
    return str(table[name].label) if isinstance(table, Mapping) and name in table else name


def value_words(value: object, setting: Setting | None = None) -> str:
    """A value as people read it: a number in its shortest exact form, a switch as yes or no, a choice by its label."""
    if setting is not None and setting.choices is not None and isinstance(value, str):
        return label_of(setting, value)
    if value is None:
        return _LEFT_OUT
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}" if float(f"{value:g}") == value else repr(value)
    return shown(value) if value == _LEFT_OUT else shortened(str(value))


FEW, MOST_NAMED, MOST_LETTERS = 4, 8, 150  # how many numbers, features and letters of them can be read at a glance


def _numbers(mine: tuple[float, ...] | None, theirs: tuple[float, ...] | None) -> str:
    """Numbers set by hand: all of them if there are few, otherwise how many, or the first that differs."""
    if mine is None:
        return _LEFT_OUT
    if len(mine) <= FEW:
        return f"({', '.join(map(value_words, mine))})"
    if theirs is None or len(mine) != len(theirs):
        return f"{len(mine):,} numbers set by hand"
    place = next(index for index, pair in enumerate(zip(mine, theirs, strict=True)) if pair[0] != pair[1])
    return f"{value_words(mine[place])} at place {place + 1}"
