"""A plan of what to try, as it is made in the window: settings with their values, and seeds; the draft of a sweep.

It becomes the description that `netviz sweep` takes, and is checked in the same way.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import tomli_w

from netviz import config as configs
from netviz.config import SETTINGS, SPECS, Config, ConfigError, Setting, settings_of, value_at
from netviz.errors import UserError
from netviz.files import LARGEST_TEXT, read_bytes, write_whole
from netviz.sweep.description import Sweep, parsed
from netviz.texts import Text, phrase, within

MOST_RUNS = 100
"""How many runs may be tried at once: as many as the table of runs has rows."""
FIRST_PART = 9
"""Halving first compares runs after one of this many parts of their epochs, and once more on the way."""
EPOCHS = "training.epochs"
_LEFT_OUT = ("seed", "data.name")


@dataclass(frozen=True)
class Plan:
    """Which values of which settings to try in place of the config's own, and with how many seeds."""

    base: Config
    """The config whose settings are varied."""
    vary: Mapping[str, tuple[Any, ...]]
    """The values of each setting, by path."""
    seeds: int = 1
    """How many runs each combination has, with seeds one after the other."""
    method: str = "grid"
    """One of description.py's `METHODS`."""
    runs: int = 1
    """How many combinations are drawn, except for a grid; no more than there are."""

    @property
    def combinations(self) -> int:
        """How many combinations there are."""
        return int(np.prod([len(values) for values in self.vary.values()], dtype=np.int64))

    @property
    def count(self) -> int:
        """The number of runs."""
        return self.seeds * (self.combinations if self.method == "grid" else min(self.runs, self.combinations))

    def check(self) -> None:
        """Raise UserError, one sentence that names the setting as the window does, where a value cannot be. Whether
        values go together, `sweep` finds out, which takes longer.
        """
        if not self.vary:
            raise UserError(phrase("Choose a setting, and at least two values to try."))
        if self.count > MOST_RUNS:
            raise UserError(
                phrase(
                    "That makes {count:,} runs; {most} are possible here, more with netviz sweep.",
                    count=self.count,
                    most=MOST_RUNS,
                )
            )
        for path, values in self.vary.items():
            for value in values:
                try:
                    configs.require_values(self.base, {path: value})
                except ConfigError as error:
                    said = phrase("{field}: {problem}.", field=self._label(path), problem=error.problem)
                    raise UserError(said) from error
        if self.method == "halving" and EPOCHS not in self.vary and self.base.training.epochs < 2:
            raise UserError(phrase("Where only the best go on, runs need at least 2 epochs."))

    def sweep(self, folder: Path) -> Sweep:
        """The sweep, checked, with its config in a folder. Raises UserError that names the setting as the window
        does.
        """
        self.check()
        write_whole(folder / "run.toml", configs.dump(self.base).encode())
        try:
            return parsed(self._described("run.toml"), folder / "sweep.toml")
        except ConfigError as error:
            if error.field == "vary":
                sentence: str = phrase("{problem}.", problem=error.problem)
            else:
                sentence = str(error)
            for path in self.vary:
                for written in (f'vary."{path}"', path):
                    sentence = _replaced(sentence, written, self._label(path))
            raise UserError(sentence) from error

    def _label(self, path: str) -> str:
        """How the window calls a setting: `Learning rate η`."""
        setting = settings_to_vary(self.base).get(path)
        if setting is None:
            return path
        return setting.label if isinstance(setting.label, Text) else phrase(setting.label)

    def save(self, path: Path) -> Path:
        """Write the description to `path`, and the config beside it, whose place is returned; no other file is
        overwritten. Raises UserError.
        """
        content = configs.dump(self.base).encode()
        names = itertools.chain([f"{path.stem}-run.toml"], (f"{path.stem}-run-{n}.toml" for n in itertools.count(2)))
        places = (path.with_name(name) for name in names)
        config = next(place for place in places if not os.path.lexists(place) or _holds(place, content))
        write_whole(config, content)
        write_whole(path, tomli_w.dumps(self._described(config.name)).encode())
        return config

    def _described(self, config: str) -> dict[str, Any]:
        """The description in TOML's nested dicts."""
        vary = {path: list(values) for path, values in self.vary.items()}
        found = {"config": config, "method": self.method, "seeds": self.seeds, "vary": vary}
        if self.method != "grid":
            found["runs"] = min(self.runs, self.combinations)
        if self.method == "halving":
            found["first_epochs"] = max(1, self.base.training.epochs // FIRST_PART)
        return found


def _replaced(said: str, word: str, label: str) -> str:
    """A sentence with a word replaced, also within its parts."""
    if said == word:
        return label
    if not isinstance(said, Text):
        return said.replace(word, label)
    values = {name: _replaced(one, word, label) if isinstance(one, str) else one for name, one in said.values.items()}
    return Text(said.template, values)


def settings_to_vary(config: Config) -> dict[str, Setting]:
    """All settings of a config of which several values can be tried, by path, with those of its kinds and layers."""
    found = {path: one for path, one in SETTINGS.items() if path not in _LEFT_OUT and _is_plain(config, path)}
    for path in SPECS:
        found |= {f"{path}.{name}": one for name, one in settings_of(type(value_at(config, path))).items()}
    for place, layer in enumerate(config.network.layers):
        for name, one in settings_of(type(layer)).items():
            path = f"network.layers[{place}].{name}"
            if _is_plain(config, path):
                label = phrase("Layer {place}: {setting}", place=place + 1, setting=within(one.label))
                found[path] = replace(one, label=label)
    return dict(sorted(found.items(), key=lambda entry: not entry[0].startswith("training.")))


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file has this content."""
    try:
        return read_bytes(path, LARGEST_TEXT) == content
    except UserError:
        return False


def _is_plain(config: Config, path: str) -> bool:
    return isinstance(value_at(config, path), bool | int | float | str)
