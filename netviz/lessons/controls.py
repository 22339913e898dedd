"""The controls of a lesson: a slider for one setting, or a choice among several, for all of its runs at once.

A slider's `field` is a path in the config, `training.learning_rate` or `network.layers[0].units`; with the field
`network.layers` its value says how often the run's own hidden layers are repeated, that is, how deep the network is.
Annotations are evaluated here, for the settings in them.
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
from netviz.number_format import exact
from netviz.texts import Text, joined, phrase

DEPTH = "network.layers"
DEEPEST = 1_000
SLIDER_STEPS = 200
MOST_STEPS = 10_000
BOUND = 1e12
SMALLEST = 1e-12
Bounded = Annotated[float, Setting("Number", "A number of a lesson", minimum=-BOUND, maximum=BOUND)]
"""No lesson needs larger numbers, and with these no slider or ratio overflows."""


class ControlChoice(msgspec.Struct, frozen=True):
    """One of several choices."""

    label: str
    set: dict[str, Any] = {}
    """The settings it changes, by path; if there are none, the runs stay as they are."""
    run: str = ""
    """Another run of the lesson that takes the run's place; `resolved` fills in how the two differ."""


class Control(msgspec.Struct, frozen=True):
    """A slider for one setting, or a choice among several."""

    label: str
    field: str = ""
    """The setting that the slider changes, by path; empty for choices."""
    low: Bounded = 0.0
    high: Bounded = 0.0
    """The ends of the slider."""
    start: Bounded | None = None
    """Where the slider starts; None for the run's own value."""
    log: bool = False
    """Whether the slider is logarithmic."""
    whole: bool = False
    """Whether its values are whole numbers."""
    choices: list[ControlChoice] = []
    """What there is to choose from; empty for a slider."""
    chosen: str = ""
    """The label of the initial choice; empty for none."""
    runs: list[str] = []
    """The names of the runs it changes; empty for all."""

    @property
    def chooses_runs(self) -> bool:
        """Whether its choices are runs of the lesson; each then has a button."""
        return any(choice.run for choice in self.choices)

    def resolved(self, runs: Mapping[str, Config]) -> Self:
        """The control, with the settings in which the runs named by its choices differ from the one it changes."""
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
        """(the field that is wrong, why), or None."""
        if self.choices:
            labels = [choice.label for choice in self.choices]
            twice = next((label for label in labels if labels.count(label) > 1), None)
            if twice is not None:
                return "choices", phrase("has {label} twice; every choice needs a label of its own", label=shown(twice))
            if self.chosen and self.chosen not in labels:
                return "chosen", none_of(self.chosen, labels)
            if self.chooses_runs and len(self.runs) != 1:
                return "runs", phrase("must name the one run that the choices' runs replace")
            return ("field", phrase("is only for sliders; choices say what they set")) if self.field else None
        if not self.field:
            return "field", phrase("is missing; a control needs either a slider's field or choices")
        if not self.low < self.high:
            return "high", phrase("{high} is not above low, {low}", high=exact(self.high), low=exact(self.low))
        if self.log and self.low < SMALLEST:
            return "low", phrase("must be at least {least} if log is true", least=exact(SMALLEST))
        if self.whole and round(self.low) == round(self.high):
            return "high", phrase(
                "{high} rounds to the same whole number as low, {low}", high=exact(self.high), low=exact(self.low)
            )
        if self.field == DEPTH and not 0 <= self.low < self.high <= DEEPEST:
            return "high", phrase("the depth can be 0 to {most:,} at most", most=DEEPEST)
        if self.start is not None and not self.low <= self.start <= self.high:
            return "start", phrase(
                "{start} is not between {low} and {high}",
                start=exact(self.start),
                low=exact(self.low),
                high=exact(self.high),
            )
        return None

    @property
    def steps(self) -> int:
        """The number of steps of its slider: one for each whole number if it counts and they are not too many."""
        counts = self.whole and not self.log and self.high - self.low <= MOST_STEPS
        return max(1, round(self.high - self.low)) if counts else SLIDER_STEPS

    @property
    def positions(self) -> list[float | str]:
        """The positions to check: every choice, or the ends of a slider and the step after the first."""
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
        """Where its slider stands before anyone has moved it; None if the config leaves its field out."""
        if self.start is not None:
            return self.start
        if self.field == DEPTH:
            return 1.0
        value = configs.value_at(config, self.field)
        return None if value is None else float(value)

    def changes(self, config: Config, value: float | str) -> dict[str, Any]:
        """The settings of one run's config that a slider's value, or the label of a choice, stands for."""
        if self.choices:
            return next(dict(choice.set) for choice in self.choices if choice.label == value)
        number = round(value) if self.whole else float(value)  # type: ignore[arg-type]
        if self.field == DEPTH:
            return {DEPTH: configs.to_dict(config)["network"]["layers"] * int(number)}
        return {self.field: number}


def apply_controls(
    named: list[tuple[str, Config]], controls: Sequence[tuple[Control, float | str]]
) -> list[tuple[str, Config]]:
    """The runs with all controls applied, in order. Raises ConfigError if that is impossible.

    Names follow: the run "λ = 0.1" becomes "λ = 10" when its slider is moved there.
    """
    found: list[tuple[str, Config]] = []
    for name, first in named:
        config, called = first, name
        for control, value in controls:
            if not control.runs or name in control.runs:
                changes = control.changes(config, value)
                config = configs.changed(config, changes) if changes else config
                run = next((choice.run for choice in control.choices if choice.label == value), "")
                first, called = (config, phrase(run)) if run else (first, called)
        found.append((_renamed(called, configs.differences(config, first)), config))
    return found


def _renamed(name: str, changed: Sequence[str]) -> Text:
    """A run's name with the changed settings: in place of the one that it is named after, or added to it."""
    kinds = [re.split(r"[=:]", one)[0].strip() for one in changed]
    if name.partition("=")[0].strip() in kinds:
        return joined(changed)
    return joined([name, *changed])


def _rounded(value: float) -> float:
    """Three significant digits."""
    return float(f"{value:.3g}")
