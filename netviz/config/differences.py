"""In what two configs differ, in words: so that the difference of two curves has a name."""

from __future__ import annotations

import re
from typing import Any

from netviz.config.model import SETTINGS, SPECS, Config, value_at
from netviz.engine.settings import Spec, settings_of

_SETTING = re.compile(r"(?:^|(?<=, ))[^,:]+: ")


def differences(config: Config, other: Config) -> list[str]:
    """What `config` has that `other` has not, one phrase a setting: `λ = 0.1`, `cost: quadratic`."""
    found = []
    if config.data.name != other.data.name:
        found.append(f"data: {config.data.name}")
    for path, setting in SETTINGS.items():
        value = value_at(config, path)
        if value != value_at(other, path):
            label = _lower(setting.label)
            found.append(f"{label}: {value}" if isinstance(value, str) else f"{_symbol(label)} = {value:g}")
    for path, setting in SPECS.items():
        mine, theirs = value_at(config, path), value_at(other, path)
        if mine != theirs:
            found.append(_of_spec(_lower(setting.label), mine, theirs))
    if config.network.layers != other.network.layers:
        found.append("layers: " + (" · ".join(_layer(layer) for layer in config.network.layers) or "none hidden"))
    return found


def values_only(phrase: str) -> str:
    """A phrase of `differences`, alone or in a list, without its setting: `quadratic` for `cost: quadratic`."""
    return _SETTING.sub("", phrase)


def _of_spec(label: str, mine: Spec, theirs: Spec) -> str:
    """The settings that differ where the kind is the same, else the kind and its settings."""
    if mine.kind == "none":
        return f"no {label}"
    settings = settings_of(type(mine))
    if type(mine) is type(theirs):
        changed = [name for name in settings if getattr(mine, name) != getattr(theirs, name)]
        return ", ".join(f"{_symbol(settings[name].label)} = {getattr(mine, name):g}" for name in changed)
    of_it = ", ".join(f"{_symbol(setting.label)} = {_plain(getattr(mine, name))}" for name, setting in settings.items())
    return f"{label}: {mine.label}" + (f" ({of_it})" if of_it and len(settings) < 3 else "")


def _layer(layer: Any) -> str:
    return f"{layer.repeat} × {layer.short_name()}" if layer.repeat > 1 else str(layer.short_name())


def _symbol(label: str) -> str:
    """The symbol at the end of a label, `η` of `learning rate η`, or the label."""
    last = label.rpartition(" ")[2]
    return last if len(last) <= 2 and not last.isascii() else label


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]


def _plain(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
