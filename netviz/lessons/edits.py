"""What the user changes while a lesson is open, carried over into the runs that are played next.

Each edit is one setting of the window's own run with its old and its new value. It applies to every other run that had
the same old value: a drawn curve applies to all runs, another start of a neuron only to those that started there too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from netviz import config as configs
from netviz.config import Config

Path = tuple[str, ...]
Edits = Mapping[Path, tuple[Any, Any]]
"""(old value, new value) by the setting's path in the config's tables; None for a value that is left out."""


def edits_between(before: Config, after: Config) -> Edits:
    """The settings in which two configs differ."""
    old, new = dict(_settings(configs.to_dict(before))), dict(_settings(configs.to_dict(after)))
    return {path: (old.get(path), new.get(path)) for path in {**old, **new} if old.get(path) != new.get(path)}


def together(first: Edits, then: Edits) -> Edits:
    """Two sets of edits, one after the other, as if they had been made at once."""
    found = {**first, **{path: (first.get(path, change)[0], change[1]) for path, change in then.items()}}
    return {path: change for path, change in found.items() if change[0] != change[1]}


def with_edits(named: list[tuple[str, Config]], edits: Edits) -> list[tuple[str, Config]]:
    """The runs with all edits whose setting still has the edit's old value. Raises ConfigError."""
    return [(name, _edited(config, edits)) for name, config in named]


def _edited(config: Config, edits: Edits) -> Config:
    raw = configs.to_dict(config)
    there = dict(_settings(raw))
    changes = {path: new for path, (old, new) in edits.items() if there.get(path) == old}
    for (*tables, last), value in changes.items():
        inside = raw
        for table in tables:
            inside = inside.setdefault(table, {})
        if value is None:
            inside.pop(last, None)
        else:
            inside[last] = value
    return configs.from_dict(raw) if changes else config


def _settings(table: Mapping[str, Any], above: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every setting with its path; a table with a kind, such as an optimizer, counts as one setting."""
    for name, value in table.items():
        if isinstance(value, dict) and "kind" not in value:
            yield from _settings(value, (*above, name))
        else:
            yield (*above, name), value
