"""A config whose data is missing: it is kept as it was written, and meanwhile shown with the embedded digits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from netviz import config as configs
from netviz.config import Config, ConfigError
from netviz.data import catalogue
from netviz.texts import phrase

STAND_IN = "digits"


@dataclass(frozen=True)
class AwayConfig:
    """The nested dicts of a config's TOML, and why its data is not available."""

    raw: Mapping[str, Any]
    problem: ConfigError

    @property
    def data_name(self) -> str:
        """The name of the data in the config."""
        table = self.raw.get("data", {})
        name = table.get("name") if isinstance(table, dict) else None
        return name if isinstance(name, str) else ""

    def with_data(self, name: str) -> Config:
        """The config with data of another name. Raises ConfigError if that does not fit."""
        return configs.with_data_name(self.raw, name)

    def stand_in(self) -> Config | None:
        """The config with the embedded digits in place of its data; None if its layers cannot take them."""
        try:
            return configs.with_data(self.with_data(STAND_IN), STAND_IN)
        except ConfigError:
            return None

    def sentence(self, shown: Config | None) -> str:
        """What the problem is, and what is shown instead."""
        return (
            str(self.problem)
            if shown is None
            else phrase("{problem} The embedded digits are used instead.", problem=self.problem)
        )


def load_config(path: Path) -> Config | AwayConfig:
    """Read a config whose data may be missing. Raises ConfigError for anything else that is wrong."""
    try:
        return configs.load(path)
    except ConfigError as error:
        away = _away(error, lambda: configs.read_toml(path))
        if away is None:
            raise
        return away


def parse_config(text: str) -> Config | AwayConfig:
    """The same for a config that netviz wrote itself, as TOML text."""
    try:
        return configs.parse(text, own=True)
    except ConfigError as error:
        away = _away(error, lambda: configs.parse_toml(text))
        if away is None:
            raise
        return away


def _away(problem: ConfigError, read: Callable[[], dict[str, Any]]) -> AwayConfig | None:
    """The refused config, if its data is the only problem and was known before."""
    if problem.field != "data.name":
        return None
    away = AwayConfig(read(), problem)
    name = away.data_name
    return away if catalogue.moved_part(name) else None
