"""What if: figures with changed weights or inputs, beside those of the network as it is, and the curve of one change.

All of it is worked out on a copy of the network and a bounded number of examples, a few milliseconds per frame: first
the figures, then the curve, on few examples and, once the run rests, on those of the figures, so that the curve goes
through them. While the run trains, both follow it, each with the weights of one moment.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self

import numpy as np

from netviz.engine.examples import Examples
from netviz.engine.history import Values
from netviz.engine.settings import SettingError
from netviz.engine.what_if import WHAT_IFS, WhatIf, switchable
from netviz.engine.what_if.trials import AS_IT_IS, TrialFigures, WhatIfTrials
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.time_budget import TimeBudget

MOST, MOST_OF_CURVE = 2_000, 400
"""The figures are measured on at most this many examples, and so is each point of the curve once the run rests; until
then it is measured on fewer.
"""


@dataclass(frozen=True)
class WhatIfQuestion:
    """What to try."""

    what: WhatIf = field(default_factory=WhatIf)
    """The changes."""
    curve: str = ""
    """The kind of change whose curve is wanted; empty for none."""


@dataclass(frozen=True)
class WhatIfCurve:
    """A measure of the network at every stop of one change's slider, with all else as it is asked."""

    kind: str
    amounts: Values
    """(stops,)."""
    accuracies: Values
    """(stops,): of the examples so far; NaN where there are none yet. R² where numbers are predicted."""
    examples: int
    """On how many examples each was measured."""
    step: int
    """The step of the network that it belongs to."""


@dataclass(frozen=True)
class WhatIfFigures:
    """The figures as it is and with the changes. The question is a `WhatIfQuestion`."""

    split: str
    """`validation`, or `training` if there are no validation examples."""
    total: int
    """How many examples there are in it."""
    kinds: tuple[str, ...]
    """The kinds of changes that suit this network and its inputs."""
    layers: tuple[tuple[int, str], ...]
    """The layers whose neurons can be switched off: their numbers among those with weights, and names."""
    as_it_is: TrialFigures | None
    changed: TrialFigures | None
    """None until the first examples have been evaluated."""
    what: WhatIf
    """What was tried; what does not suit the network is left out."""
    curve: WhatIfCurve | None
    step: int
    """The step of the network that the figures belong to."""
    regression: bool
    """Whether numbers are predicted."""
    busy: bool
    """Whether the next frame will know more."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        question = request.questions.get(cls, WhatIfQuestion())
        examples, split = run.splits.shown, run.splits.shown_name
        trial = run.cached("what if", lambda: _Trial(run, examples))
        what = _suited(question.what, run)
        curve = question.curve if question.curve in trial.kinds else ""
        trial.advance(run, what, curve)
        as_it_is, changed = trial.shown
        network = run.network
        names = {number: network.name_of(index) for index, number in network.addresses.numbers.items()}
        return cls(
            split, len(examples), trial.kinds, tuple((number, names[number]) for number in switchable(network)),
            as_it_is, changed, what, trial.curve, trial.step, examples.targets is not None, trial.busy,
        )  # fmt: skip


def _suited(what: WhatIf, run: RunView) -> WhatIf:
    """The changes that fit the network, which may have been replaced by now."""
    layers = switchable(run.network)
    scope = what.scope if what.scope.layer in layers else type(what.scope)(what.scope.whole, layers[0] if layers else 1)
    try:
        return WhatIf.of({kind: a for kind, a in what.amounts if WHAT_IFS[kind].suits(run.network)}, scope)
    except SettingError:
        return AS_IT_IS


class _Trial:
    """The figures of one run, and what is known of them."""

    def __init__(self, run: RunView, examples: Examples) -> None:
        seed, network = run.config.seed, run.network
        self.kinds = tuple(kind for kind, change in WHAT_IFS.items() if change.suits(network))
        examples = examples.first(min(MOST, len(examples)))
        self._figures = WhatIfTrials(network, examples, seed)
        self._curve = _Curve(WhatIfTrials(network, examples, seed, side_by_side=False), len(examples))
        self._what: WhatIf | None = None
        self._version = -1
        self._budget = TimeBudget()
        self._answered = self._turn_of_curve = False
        self._begun_at = self.step = 0
        self.shown: tuple[TrialFigures | None, TrialFigures | None] = (None, None)
        self.busy = True

    @property
    def curve(self) -> WhatIfCurve | None:
        """The last that was worked out."""
        return self._curve.found

    def advance(self, run: RunView, what: WhatIf, kind: str) -> None:
        """Spend a frame's time on what is not known yet, on the figures first.

        A run that trains has other weights in every frame: then figures and a curve that was asked for take turns.
        """
        if what != self._what or (self._figures.done and run.version != self._version):
            self._answered = self._answered and what == self._what
            self._what, self._version, self._begun_at = what, run.version, run.trainer.step_count
            self._figures.begin([AS_IT_IS, what] if what.amounts else [AS_IT_IS])
        self._turn_of_curve = not self._turn_of_curve
        with self._budget.of_frame(run, waited_for=not self._answered) as seconds:
            if seconds > 0:
                self._spend(seconds, run, what, kind)
        self.busy = not self._figures.done or (bool(kind) and self._curve.is_behind(run, what, kind))

    def _spend(self, seconds: float, run: RunView, what: WhatIf, kind: str) -> None:
        wanted = bool(kind) and self._curve.is_behind(run, what, kind)
        if wanted and (self._figures.done or (self._answered and self._turn_of_curve)):
            self._curve.advance(run, what, kind, seconds)
        elif not self._figures.done:
            self._figures.advance(seconds)
            # The first answer is shown as far as it is; later ones take its place when they are whole.
            if self._figures.done or not self._answered:
                figures = self._figures.figures
                self.shown, self.step = (figures[0], figures[-1]), self._begun_at
                self._answered = self._answered or self._figures.done


class _Curve:
    """The measure at every stop of one slider, one stop after the other: on few examples, then on all of them.

    examples: how many the trials have.
    """

    def __init__(self, trials: WhatIfTrials, examples: int) -> None:
        self._trials, self._all = trials, examples
        self._examples = 0  # how many the running trials take
        self._asked: tuple[WhatIf, str] | None = None
        self._version = self._step = -1
        self.found: WhatIfCurve | None = None

    def is_behind(self, run: RunView, what: WhatIf, kind: str) -> bool:
        """Whether it is incomplete, about something else or, once the run rests, of older weights or few examples."""
        return self._is_other(run, what, kind) or not self._trials.done or (run.resting and self._examples < self._all)

    def _is_other(self, run: RunView, what: WhatIf, kind: str) -> bool:
        return self._asked != (_without(what, kind), kind) or (run.resting and self._version != run.version)

    def advance(self, run: RunView, what: WhatIf, kind: str, seconds: float) -> None:
        """Work on it for this many seconds."""
        stops = WHAT_IFS[kind].stops
        other = self._is_other(run, what, kind)
        if other or self._trials.done:
            self._examples = min(MOST_OF_CURVE, self._all) if other else self._all
            self._trials.begin([what.with_amount(kind, stop) for stop in stops], self._examples)
            self._asked, self._version, self._step = (_without(what, kind), kind), run.version, run.trainer.step_count
        self._trials.advance(seconds)
        if self._examples == self._all and not self._trials.done and not self._is_first(kind):
            return  # the curve of few examples stays until that of all is whole
        figures = self._trials.figures
        found = np.array([np.nan if one is None else _measure(one) for one in figures])
        examples = max((one.examples for one in figures if one is not None), default=0)
        self.found = WhatIfCurve(kind, np.array(stops), found, examples, self._step)

    def _is_first(self, kind: str) -> bool:
        """Whether there is no other curve to be shown meanwhile, since there are only few examples."""
        return self._all <= MOST_OF_CURVE or self.found is None or self.found.kind != kind


def _without(what: WhatIf, kind: str) -> WhatIf:
    """All but one kind, which is what its curve depends on."""
    return what.with_amount(kind, WHAT_IFS[kind].none)


def _measure(figures: TrialFigures) -> float:
    return figures.accuracy if figures.errors is None else figures.errors.r2
