"""What may be moved in a lesson: a slider for one setting, or a choice among several, over all of its runs at once.

A slider's `field` is a path of the config, `training.learning_rate` or `network.layers[0].units`; with the field
`network.layers` its value is how many times the run's own hidden layers follow each other, which is how deep it is.
Annotations are evaluated here as they stand, for the settings in them.
"""

import math
import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Self

import msgspec

from netviz import config as configs
from netviz.config import Config, Setting
from netviz.errors import none_of, shown
from netviz.lessons.edits import edits_between

DEPTH = "network.layers"
DEEPEST = 1_000
SLIDER_STEPS = 200
MOST_STEPS = 10_000
BOUND = 1e12
SMALLEST = 1e-12
Bounded = Annotated[float, Setting("Number", "A number of a lesson", minimum=-BOUND, maximum=BOUND)]
"""No lesson needs numbers further from 0, and with them no slider or ratio overflows."""


class ControlChoice(msgspec.Struct, frozen=True):
    """One of several. set: the settings that it changes, by their paths; none leaves the runs as they are.

    run: another run of the lesson that takes the run's place, with all in which the two differ; see `resolved`.
    """

    label: str
    set: dict[str, Any] = {}
    run: str = ""


class Control(msgspec.Struct, frozen=True):
    """A slider from `low` to `high` for `field`, evenly or with `log` in even ratios; or `choices`.

    start: where a slider first stands; chosen: the choice that is made at first, by its label, none where it is empty;
    runs: the names of those that it changes, all where it is empty.
    """

    label: str
    field: str = ""
    low: Bounded = 0.0
    high: Bounded = 0.0
    start: Bounded | None = None
    log: bool = False
    whole: bool = False
    choices: list[ControlChoice] = []
    chosen: str = ""
    runs: list[str] = []

    @property
    def chooses_runs(self) -> bool:
        """Whether its choices are runs of the lesson, which have a button each."""
        return any(choice.run for choice in self.choices)

    def resolved(self, runs: Mapping[str, Config]) -> Self:
        """The control with the settings in which the runs that its choices name differ from the one it changes."""
        if not self.chooses_runs:
            return self
        base = runs[self.runs[0]]
        settings = {
            choice.run: {".".join(path): new for path, (_, new) in edits_between(base, runs[choice.run]).items()}
            for choice in self.choices
            if choice.run
        }
        choices = [
            msgspec.structs.replace(choice, set={**settings.get(choice.run, {}), **choice.set})
            for choice in self.choices
        ]
        return msgspec.structs.replace(self, choices=choices)

    def problem(self) -> tuple[str, str] | None:
        """(the part of it that is wrong, why), or None."""
        if self.choices:
            labels = [choice.label for choice in self.choices]
            twice = next((label for label in labels if labels.count(label) > 1), None)
            if twice is not None:
                return "choices", f"has {shown(twice)} twice; every choice needs a label of its own"
            if self.chosen and self.chosen not in labels:
                return "chosen", none_of(self.chosen, labels)
            if self.chooses_runs and len(self.runs) != 1:
                return "runs", "must be the one run that the choices' runs take the place of"
            return ("field", "is for sliders; choices say what they set") if self.field else None
        if not self.field:
            return "field", "is missing; a slider needs one, or there must be choices"
        if not self.low < self.high:
            return "high", f"{self.high:g} is not above low, {self.low:g}"
        if self.log and self.low < SMALLEST:
            return "low", f"must be above 0 where log is true, {SMALLEST:g} or more"
        if self.whole and round(self.low) == round(self.high):
            return "high", f"{self.high:g} is the same whole number as low, {self.low:g}"
        if self.field == DEPTH and not 0 <= self.low < self.high <= DEEPEST:
            return "high", f"the depth goes from 0 to {DEEPEST:,} times at most"
        if self.start is not None and not self.low <= self.start <= self.high:
            return "start", f"{self.start:g} lies outside {self.low:g} to {self.high:g}"
        return None

    @property
    def steps(self) -> int:
        """How many steps its slider has: one a whole number where it counts and they are not too many, else many."""
        counts = self.whole and not self.log and self.high - self.low <= MOST_STEPS
        return max(1, round(self.high - self.low)) if counts else SLIDER_STEPS

    @property
    def positions(self) -> list[float | str]:
        """Where it must be possible to turn it: every choice, or a slider's ends and the step after the first."""
        return [choice.label for choice in self.choices] or [self.low, self.value_of(1), self.high]

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

    def initial_value(self, config: Config) -> float | None:
        """Where its slider stands before anyone has moved it; None where the config leaves its field out."""
        if self.start is not None:
            return self.start
        if self.field == DEPTH:
            return 1.0
        value = configs.value_at(config, self.field)
        return None if value is None else float(value)

    def changes(self, config: Config, value: float | str) -> dict[str, Any]:
        """The settings of one run's config that a value of the control, or a choice by its label, stands for."""
        if self.choices:
            return next(dict(choice.set) for choice in self.choices if choice.label == value)
        number = round(value) if self.whole else float(value)  # type: ignore[arg-type]
        if self.field == DEPTH:
            return {DEPTH: configs.to_dict(config)["network"]["layers"] * int(number)}
        return {self.field: number}


def apply_controls(
    named: list[tuple[str, Config]], controls: Sequence[tuple[Control, float | str]]
) -> list[tuple[str, Config]]:
    """Runs with all controls where they stand, in their order; raises ConfigError where that cannot be.

    A name goes along: the run "λ = 0.1" is "λ = 10" once its slider stands there.
    """
    found = []
    for name, first in named:
        config, called = first, name
        for control, value in controls:
            if not control.runs or name in control.runs:
                changes = control.changes(config, value)
                config = configs.changed(config, changes) if changes else config
                run = next((choice.run for choice in control.choices if choice.label == value), "")
                first, called = (config, run) if run else (first, called)
        found.append((_renamed(called, configs.differences(config, first)), config))
    return found


def _renamed(name: str, changed: Sequence[str]) -> str:
    """A run's name with the settings that were changed: in place of the one that it is called by, or behind it."""
    kinds = [re.split(r"[=:]", phrase)[0].strip() for phrase in changed]
    if name.partition("=")[0].strip() in kinds:
        return ", ".join(changed)
    return ", ".join([name, *changed])


def _rounded(value: float) -> float:
    """Three significant digits."""
    return float(f"{value:.3g}")
