"""What may be moved in a lesson: a slider for one setting, or a choice among several, over all of its runs at once.

A slider's `field` is a path of the config, `training.learning_rate` or `network.layers[0].units`; with the field
`network.layers` its value is how many times the run's own hidden layers follow each other, which is how deep it is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import msgspec

from netviz import config as configs
from netviz.config import Config

DEPTH = "network.layers"
SLIDER_STEPS = 200


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of several. set: the settings that it changes, by their paths; none leaves the runs as they are."""

    label: str
    set: dict[str, Any] = {}


class Knob(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A slider from `low` to `high` for `field`, evenly or with `log` in even ratios; or `choices`.

    start: where a slider first stands; runs: the names of those that it changes, all where it is empty.
    """

    label: str
    field: str = ""
    low: float = 0.0
    high: float = 0.0
    start: float | None = None
    log: bool = False
    whole: bool = False
    choices: list[Choice] = []
    runs: list[str] = []

    def problem(self) -> tuple[str, str] | None:
        """(the part of it that is wrong, why), or None."""
        if self.choices:
            return ("field", "is for sliders; choices say what they set") if self.field else None
        if not self.field:
            return "field", "is missing; a slider needs one, or there must be choices"
        if not self.low < self.high:
            return "high", f"{self.high:g} is not above low, {self.low:g}"
        if self.log and self.low <= 0:
            return "low", "must be above 0 where log is true"
        if self.start is not None and not self.low <= self.start <= self.high:
            return "start", f"{self.start:g} lies outside {self.low:g} to {self.high:g}"
        return None

    @property
    def steps(self) -> int:
        """How many steps its slider has: one a whole number where it counts, else many."""
        return round(self.high - self.low) if self.whole and not self.log else SLIDER_STEPS

    def value_of(self, step: int) -> float:
        """The value at a step of its slider, 0 … steps, rounded to what one can read."""
        share = step / self.steps
        if self.log:
            value = self.low * (self.high / self.low) ** share
        else:
            value = self.low + (self.high - self.low) * share
        return float(round(value)) if self.whole else _rounded(value)

    def step_of(self, value: float) -> int:
        """The step nearest to a value."""
        inside = min(max(value, self.low), self.high)
        if self.log:
            share = math.log(inside / self.low) / math.log(self.high / self.low)
        else:
            share = (inside - self.low) / (self.high - self.low)
        return round(share * self.steps)

    def first(self, config: Config) -> float:
        """Where its slider stands before anyone has moved it."""
        if self.start is not None:
            return self.start
        return 1.0 if self.field == DEPTH else float(configs.value_at(config, self.field))

    def changes(self, config: Config, value: float | str) -> dict[str, Any]:
        """The settings of one run's config that a value of the knob, or a choice by its label, stands for."""
        if self.choices:
            return next(dict(choice.set) for choice in self.choices if choice.label == value)
        number = round(value) if self.whole else float(value)  # type: ignore[arg-type]
        if self.field == DEPTH:
            return {DEPTH: configs.to_dict(config)["network"]["layers"] * int(number)}
        return {self.field: number}


def turned(named: list[tuple[str, Config]], knobs: Sequence[tuple[Knob, float | str]]) -> list[tuple[str, Config]]:
    """Runs with all knobs where they stand, in their order; raises ConfigError where that cannot be."""
    found = []
    for name, config in named:
        for knob, value in knobs:
            if not knob.runs or name in knob.runs:
                changes = knob.changes(config, value)
                config = configs.changed(config, changes) if changes else config
        found.append((name, config))
    return found


def _rounded(value: float) -> float:
    """Three significant digits."""
    return float(f"{value:.3g}")
