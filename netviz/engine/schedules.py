"""Schedules: how the learning rate η changes from epoch to epoch (Nielsen, chapter 3, "halve it when it stalls").

A schedule is a function of the epoch and of a few numbers that it keeps of earlier epochs, so that a continued run goes
on as it would have, and an epoch costs the same however many came before.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import ClassVar

from netviz.engine.settings import Spec, setting, table

STANDSTILL = 1e-6
"""A factor below this leaves too little of η to move a weight."""


@dataclass(frozen=True)
class Stalls:
    """What a schedule keeps of the validation accuracies."""

    best: float = -1.0
    """The highest so far."""
    waited: int = 0
    """How many epochs have passed since then, or since η was last lowered."""
    lowered: int = 0
    """How often η has been lowered."""


NO_STALLS = Stalls()


class Schedule(Spec):
    """By which factor η is multiplied."""

    def factor(self, epoch: int, epochs: int, stalls: Stalls = NO_STALLS) -> float:
        """The factor in epoch `epoch` (from 0) of `epochs` planned; past these it stays what it was in the last."""
        raise TypeError(f"{type(self).__name__} defines no factor")

    def after(self, stalls: Stalls, accuracy: float) -> Stalls:
        """What to remember after one more epoch, with the validation `accuracy` that it came to."""
        return stalls


@dataclass(frozen=True)
class Constant(Schedule):
    """η stays."""

    kind: ClassVar[str] = "constant"
    label: ClassVar[str] = "constant"

    def factor(self, epoch: int, epochs: int, stalls: Stalls = NO_STALLS) -> float:
        return 1.0


@dataclass(frozen=True)
class Step(Schedule):
    """η is multiplied by `by` every `every` epochs."""

    kind: ClassVar[str] = "step"
    label: ClassVar[str] = "steps"

    every: int = setting(10, "Every", "After how many epochs η is lowered", minimum=1, maximum=1_000_000)
    by: float = setting(0.5, "Factor", "What η is multiplied by each time", above=0, maximum=1.0)

    def factor(self, epoch: int, epochs: int, stalls: Stalls = NO_STALLS) -> float:
        return float(self.by ** (epoch // self.every))


@dataclass(frozen=True)
class Cosine(Schedule):
    """η falls to `least` times its start along half a cosine, over the planned epochs."""

    kind: ClassVar[str] = "cosine"
    label: ClassVar[str] = "cosine"

    least: float = setting(0.0, "Down to", "The share of η that is left in the last epoch", minimum=0.0, maximum=1.0)

    def factor(self, epoch: int, epochs: int, stalls: Stalls = NO_STALLS) -> float:
        # Where nothing would be left, the end lies one epoch after the last, so that this one still learns.
        way = min(epoch, epochs - 1) / (epochs if self.least == 0 else max(1, epochs - 1))
        return self.least + (1 - self.least) * 0.5 * (1 + math.cos(math.pi * way))


@dataclass(frozen=True)
class Halve(Schedule):
    """η is halved whenever the validation accuracy has not risen for `patience` epochs."""

    kind: ClassVar[str] = "halve"
    label: ClassVar[str] = "halve on stall"

    patience: int = setting(
        5, "Patience", "How many epochs without a better validation accuracy it waits", minimum=1, maximum=10_000
    )

    def factor(self, epoch: int, epochs: int, stalls: Stalls = NO_STALLS) -> float:
        return float(0.5**stalls.lowered)

    def after(self, stalls: Stalls, accuracy: float) -> Stalls:
        if accuracy > stalls.best:
            return replace(stalls, best=accuracy, waited=0)
        if stalls.waited + 1 < self.patience:
            return replace(stalls, waited=stalls.waited + 1)
        return replace(stalls, waited=0, lowered=stalls.lowered + 1)


SCHEDULES: dict[str, type[Schedule]] = table(Constant, Step, Cosine, Halve)
