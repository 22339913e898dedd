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
from netviz.number_format import Number
from netviz.texts import Text, joined, phrase, within

_LEFT_OUT = phrase("as by default")
_SETTING = re.compile(rf"(?:^|(?<=, ))[^,:]+: (?!(?:yes|no|{_LEFT_OUT})\b)")
_SAID = re.compile(r"[^,:]+: \{(\w+)\}")


def differences(config: Config, other: Config) -> list[Text]:
    """How `config` differs from `other`, one phrase per setting: `λ = 0.1`, `cost: quadratic`."""
    found: list[Text] = []
    if config.data.name != other.data.name:
        found.append(phrase("data: {name}", name=shortened(config.data.name)))
    for path, setting in SETTINGS.items():
        value = value_at(config, path)
        if value != value_at(other, path):
            found.append(_phrase(setting, value))
    for path, setting in SPECS.items():
        mine, theirs = value_at(config, path), value_at(other, path)
        if mine != theirs:
            found.append(_of_spec(within(setting.label), mine, theirs))
    if config.data.features != other.data.features:
        found.append(phrase("features: {features}", features=_features(config.data.features, other.data.features)))
    if config.data.leave_out != other.data.leave_out:
        found.append(phrase("columns left out: {columns}", columns=_columns(config.data.leave_out)))
    if config.data.take_in != other.data.take_in:
        found.append(phrase("columns taken in: {columns}", columns=_columns(config.data.take_in)))
    if config.data.points != other.data.points:
        found.append(phrase("points: {points}", points=_points(config.data.points, other.data.points)))
    if config.data.picture != other.data.picture:
        found.append(phrase("picture: {picture}", picture=_picture(config.data.picture)))
    found += _of_layers(config.network.layers, other.network.layers)
    found += hand_differences(config.network.changes, other.network.changes)
    for path, label in _BY_HAND.items():
        mine, theirs = value_at(config, path), value_at(other, path)
        if mine != theirs:
            found.append(phrase("{setting}: {value}", setting=label, value=_numbers(mine, theirs)))
    return found


def values_only(said: str) -> str:
    """A phrase from `differences`, or a list of them, without the settings: `quadratic` for `cost: quadratic`. One that
    would say nothing alone stays whole: `keep zeros: yes`.
    """
    if not isinstance(said, Text):
        return _SETTING.sub("", said)
    of_setting = _SAID.fullmatch(said.template)
    if of_setting and said.values[of_setting[1]] != _LEFT_OUT:
        return str(said.values[of_setting[1]])
    short = {name: values_only(one) if isinstance(one, Text) else one for name, one in said.values.items()}
    return Text(said.template, short) if any(isinstance(one, Text) for one in short.values()) else said


_BY_HAND = {"network.start": phrase("initial weights"), "data.curve": phrase("curve")}
"""The names of fields that hold many numbers set by hand."""


def _phrase(setting: Setting, value: Any) -> Text:
    """`η = 0.1` for a number, `cost: quadratic` for anything else; says so if the value is left to the data set."""
    label = within(setting.label)
    if value is None:
        return phrase("{setting}: as by default", setting=label)
    if isinstance(value, bool):
        return phrase("{setting}: yes" if value else "{setting}: no", setting=label)
    if isinstance(value, int | float):
        return phrase("{setting} = {value}", setting=symbol(label), value=value_words(value))
    return phrase("{setting}: {value}", setting=label, value=value_words(value, setting))


def _of_spec(label: str, mine: Spec, theirs: Spec) -> Text:
    """The settings that differ if the kind is the same, otherwise the kind and its settings."""
    if mine.kind == "none":
        return phrase("no {setting}", setting=label)
    settings = settings_of(type(mine))
    if type(mine) is type(theirs):
        changed = [name for name in settings if getattr(mine, name) != getattr(theirs, name)]
        return joined(_phrase(settings[name], getattr(mine, name)) for name in changed)
    kind = phrase(mine.label)
    if settings and len(settings) < 3:
        of_it = joined(
            phrase("{setting} = {value}", setting=symbol(setting.label), value=value_words(getattr(mine, name)))
            for name, setting in settings.items()
        )
        kind = phrase("{kind} ({settings})", kind=kind, settings=of_it)
    return phrase("{setting}: {value}", setting=label, value=kind)


def _of_layers(mine: tuple[LayerSpec, ...], theirs: tuple[LayerSpec, ...]) -> list[Text]:
    """All layers by name, or, if the names are the same, the settings that differ."""
    if mine == theirs:
        return []
    named = [joined(map(_layer, layers), " · ") if layers else phrase("none hidden") for layers in (mine, theirs)]
    if named[0] != named[1]:
        return [phrase("layers: {layers}", layers=named[0])]
    pairs = enumerate(zip(mine, theirs, strict=True), 1)
    kind = phrase("kind")
    return [
        phrase("layer {place} {changes}", place=place, changes=within(_of_spec(kind, a, b)))
        for place, (a, b) in pairs
        if a != b
    ]


def _layer(layer: Any) -> Text:
    name: Text = layer.short_name()
    return phrase("{times} × {layer}", times=layer.repeat, layer=name) if layer.repeat > 1 else name


def symbol(label: str) -> str:
    """The symbol at the end of a label, `η` of `learning rate η`, or the label."""
    last = label.rpartition(" ")[2]
    if len(last) <= 2 and not last.isascii():
        return last
    return label if isinstance(label, Text) else phrase(label)


def _points(mine: tuple[Point, ...] | None, theirs: tuple[Point, ...] | None) -> str:
    """The number of points, or the first point that differs."""
    if mine is None:
        return _LEFT_OUT
    if theirs is None or len(mine) != len(theirs):
        return phrase("{count:,} by hand", count=len(mine))
    place = next(index for index, pair in enumerate(zip(mine, theirs, strict=True)) if pair[0] != pair[1])
    return phrase("({point}) at place {place}", point=joined(map(value_words, mine[place][:FEW])), place=place + 1)


def _picture(rows: tuple[str, ...] | None) -> str:
    """The number of rows of a picture, and a short checksum to tell it from another."""
    if rows is None:
        return _LEFT_OUT
    mark = hashlib.sha256("\n".join(rows).encode(errors="replace")).hexdigest()[:6]
    return phrase("{count} rows, {mark}", count=len(rows), mark=mark)


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
    return phrase("{value} at place {place} of {count}", value=shown(mine[place]), place=place + 1, count=len(mine))


def label_of(setting: Setting, name: str) -> str:
    """How a choice is shown: by the label of its entry in the setting's table, `Xavier` for `xavier`."""
    table = setting.choices() if setting.choices is not None else ()
    return phrase(table[name].label) if isinstance(table, Mapping) and name in table else name


def value_words(value: object, setting: Setting | None = None) -> str:
    """A value as people read it: a number in its shortest exact form, a switch as yes or no, a choice by its label."""
    if setting is not None and setting.choices is not None and isinstance(value, str):
        return label_of(setting, value)
    if value is None:
        return _LEFT_OUT
    if isinstance(value, bool):
        return phrase("yes" if value else "no")
    if isinstance(value, float):
        return Number(f"{value:g}" if float(f"{value:g}") == value else repr(value))
    return shown(value) if value == _LEFT_OUT else shortened(str(value))


FEW, MOST_NAMED, MOST_LETTERS = 4, 8, 150  # how many numbers, features and letters of them can be read at a glance


def _numbers(mine: tuple[float, ...] | None, theirs: tuple[float, ...] | None) -> str:
    """Numbers set by hand: all of them if there are few, otherwise how many, or the first that differs."""
    if mine is None:
        return _LEFT_OUT
    if len(mine) <= FEW:
        return phrase("({numbers})", numbers=joined(map(value_words, mine)))
    if theirs is None or len(mine) != len(theirs):
        return phrase("{count:,} numbers set by hand", count=len(mine))
    place = next(index for index, pair in enumerate(zip(mine, theirs, strict=True)) if pair[0] != pair[1])
    return phrase("{value} at place {place}", value=value_words(mine[place]), place=place + 1)
