"""Every field of a config with every kind of invalid value, from the tables that describe the fields."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, get_origin

from netviz import config as configs
from netviz.config import FIELDS, KINDS, SPECS, Config
from netviz.config.conversion import Field, fields_of
from netviz.engine.by_hand import HAND_CHANGES
from netviz.engine.layers import LAYERS

HUGE = 10**399
NO_NUMBERS = (math.nan, math.inf, -math.inf, HUGE, -HUGE)
NO_WORDS = (3, 0.5, True, math.nan, HUGE, ["x"], {"a": 1}, "x" * 100_000, "no such word\n\0")


def wrong(field: Field) -> Iterator[Any]:
    """Values that a plain field cannot have."""
    setting = field.setting
    wants = field.value_type
    if (setting is not None and setting.choices is not None) or wants is str:
        yield from NO_WORDS
    elif wants is bool:
        yield from ("yes", 1, 0.0, ["x"], {}, *NO_NUMBERS)
    else:
        yield from ("many", "0,5", True, [1], {"a": 1}, *NO_NUMBERS, 1e308, -1e308)
        assert setting is not None and setting.maximum is not None, "every number has bounds"
        lowest = setting.minimum if setting.minimum is not None else setting.above
        assert lowest is not None
        yield from (setting.maximum + 1, lowest - 1)
        if setting.above is not None:
            yield setting.above
        if wants is int:
            yield 2.5


def wrong_kinds(kinds: dict[str, type[Any]]) -> Iterator[tuple[str, Any]]:
    """(where below the field, value) for a field that holds one of several kinds."""
    yield from (("", raw) for raw in (3, "x", next(iter(kinds)), True, [], math.nan, HUGE))
    yield ".kind", {}
    yield from ((".kind", {"kind": raw}) for raw in NO_WORDS)
    for name, kind in kinds.items():
        yield ".no_such", {"kind": name, "no_such": 1}
        for setting, field in fields_of(kind).items():
            yield from ((f".{setting}", {"kind": name, setting: raw}) for raw in wrong(field))


def wrong_lists(inner: str) -> Iterator[tuple[str, Any]]:
    """The same for a field that holds a list."""
    yield from (("", raw) for raw in (3, "x", True, {"a": 1}, math.nan, HUGE))
    if inner == "network.layers":
        yield from ((f"[0]{where}", [raw]) for where, raw in wrong_kinds(LAYERS))
        yield "[1].kind", [{"kind": "dense"}, {"kind": "cone"}]
        yield "", [{"kind": "dense"}] * 5_000
    elif inner == "network.by_hand":
        whole = {"set": {"layer": 1, "neuron": 1, "input": 1}, "freeze": {"layer": 1, "neuron": 1, "input": 1},
                 "off": {"layer": 1, "neuron": 1}}  # fmt: skip
        assert set(whole) == set(HAND_CHANGES)
        yield from ((f"[0]{where}", [raw]) for where, raw in wrong_kinds(HAND_CHANGES))
        for kind, right in whole.items():
            one = {"kind": kind} | right
            yield from ((f"[0].{name}", [{key: of for key, of in one.items() if key != name}])
                        for name in ("layer", "neuron"))  # fmt: skip
            yield from ((f"[1].{name}", [one | {"neuron": 2}, one | {name: 10_000 if name != "layer" else 999}])
                        for name in right)  # fmt: skip
            yield "[1]", [one, one]
        yield "", [{"kind": "off", "layer": 1, "neuron": 1}] * 5_000
    elif inner == "data.points":
        yield from (("[1]", [[0, 0, 0], raw]) for raw in (3, "x", True, {"a": 1}, HUGE))
        yield from (("[1][0]", [[0, 0, 0], [raw, 0, 0]]) for raw in ("a", True, [1], {}, *NO_NUMBERS))
        yield "", [[0, 0, 0]] * 1_001
        yield "", [[0, 0, 0]]  # the data is pictures
    elif inner == "data.picture":
        yield from (("[1]", ["00", raw]) for raw in (3, 0.5, True, math.nan, HUGE, ["x"], {"a": 1}))
        yield "", ["00"]
    elif inner == "data.features":
        yield from (("[1]", ["x1", raw]) for raw in (3, 0.5, True, math.nan, HUGE, ["x"], {"a": 1}))
        yield "", ["x1"]  # the data is pictures
    elif inner in ("data.leave_out", "data.take_in"):
        yield from (("[1]", ["id", raw]) for raw in (3, 0.5, True, math.nan, HUGE, ["x"], {"a": 1}))
        yield "", ["id"]  # the data comes with netviz
    else:
        yield from (("[1]", [0.5, raw]) for raw in ("a", True, [1], {}, *NO_NUMBERS))
        yield "", [0.5]


def everything_wrong() -> Iterator[tuple[str, str, Any]]:
    """(path, the field that has to be named, value) over all fields of a config."""
    for path, field in FIELDS.items():
        if path == "data.name":
            names = ("", "digits+", "+", "a\nb", "a\0b", "x" * 256, "x" * 5_000, "/" + "x/" * 5_000, "~nosuchuser/x")
            for value in (*names, *NO_WORDS):
                yield path, path, value
        elif path in SPECS:
            for where, value in wrong_kinds(dict(KINDS[field.holds])):
                yield path, path + where, value
        elif get_origin(field.value_type) is tuple:
            for where, value in wrong_lists(path):
                yield path, path + where, value
        else:
            for value in wrong(field):
                yield path, path, value
    for table in ("data", "network", "training"):
        for value in (3, "x", True, [], math.nan, HUGE):
            yield table, table, value


def as_tables(path: str, value: Any) -> dict[str, Any]:
    """A config of this one field, as TOML gives it."""
    head, _, rest = path.partition(".")
    return {head: as_tables(rest, value) if rest else value}


def as_config(path: str, value: Any) -> Config:
    """The default config with this value in it unchecked, as an editor could make it."""
    if path in ("data", "network", "training"):
        return configs.replaced(Config(), path, value)
    return configs.replaced(Config(), path, tuple(value) if isinstance(value, list) else value)
