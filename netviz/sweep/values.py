"""The values that a field takes in a sweep: those of a list, numbers of a range, or numbers of a distribution."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np

from netviz.config import ConfigError, converted
from netviz.errors import shown
from netviz.texts import phrase

MOST_VALUES = 10_000


@dataclass(frozen=True)
class Listed:
    """One of these values, each as likely as the others."""

    values: tuple[Any, ...]

    def draw(self, rng: np.random.Generator) -> Any:
        return self.values[int(rng.integers(len(self.values)))]

    def samples(self) -> tuple[Any, ...]:
        """Values that show whether the field takes them all."""
        return self.values


class Range(msgspec.Struct, frozen=True):
    """A number from `low` to `high`; with `log` its logarithm is evenly spread."""

    low: float
    high: float
    log: bool = False

    def draw(self, rng: np.random.Generator) -> Any:
        if self.log:
            return math.exp(rng.uniform(math.log(self.low), math.log(self.high)))
        return rng.uniform(self.low, self.high)

    def samples(self) -> tuple[Any, ...]:
        return self.low, self.high

    def problem(self) -> tuple[str, str]:
        """(field, what is wrong with it), both empty where all is well."""
        if not self.low < self.high:
            return "high", phrase("{high:.12g} must be larger than low, {low:.12g}", high=self.high, low=self.low)
        if self.log and self.low <= 0:
            return "low", phrase("{value:.12g} must be larger than 0 where log = true", value=self.low)
        return "", ""


class Normal(msgspec.Struct, frozen=True):
    """A number of a normal distribution; with `log` its logarithm to base 10 is normally distributed."""

    mean: float
    spread: float
    """The standard deviation."""
    log: bool = False

    def draw(self, rng: np.random.Generator) -> Any:
        value = rng.normal(self.mean, self.spread)
        return 10**value if self.log else value

    def samples(self) -> tuple[Any, ...]:
        return (10**self.mean if self.log else self.mean,)

    def problem(self) -> tuple[str, str]:
        """(field, what is wrong with it), both empty where all is well."""
        if self.spread <= 0:
            return "spread", phrase("{value:.12g} must be larger than 0", value=self.spread)
        if self.log and not -300 < self.mean < 300:
            return "mean", phrase(
                "{value:.12g} is the power of ten where log = true; take one from −300 to 300", value=self.mean
            )
        return "", ""


Values = Listed | Range | Normal


def values_of(raw: Any, path: str) -> Values:
    """What a field of `[vary]` says. Raises ConfigError."""
    if isinstance(raw, list):
        if not 1 <= len(raw) <= MOST_VALUES:
            raise ConfigError(
                path,
                phrase("has {count:,} values; 1 to {most:,} are possible", count=len(raw), most=MOST_VALUES),
            )
        return Listed(tuple(raw))
    if not isinstance(raw, dict) or not ({"low", "high", "mean", "spread"} & set(raw)):
        raise ConfigError(
            path,
            phrase(
                "must be a list such as [0.1, 1.0], {{ low = 0.01, high = 10, log = true }} or "
                "{{ mean = 0.5, spread = 0.1 }}, not {value}",
                value=shown(raw),
            ),
        )
    made: Range | Normal = converted(Normal if {"mean", "spread"} & set(raw) else Range, raw, {}, path)
    field, problem = made.problem()
    if field:
        raise ConfigError(f"{path}.{field}", problem)
    return made
