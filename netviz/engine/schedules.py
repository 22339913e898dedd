"""Schedules: how the learning rate η changes from epoch to epoch (Nielsen, chapter 3, "halve it when it stalls").

A schedule is a function of what has happened so far, and of nothing else, so that a continued run goes on as it would
have.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from netviz.engine.settings import Spec, setting, table


class Schedule(Spec):
    """By which factor η is multiplied."""

    def factor(self, epoch: int, epochs: int, accuracies: Sequence[float]) -> float:
        """The factor in epoch `epoch` (from 0) of `epochs` planned, after the validation `accuracies` so far."""
        raise TypeError(f"{type(self).__name__} defines no factor")


@dataclass(frozen=True)
class Constant(Schedule):
    """η stays."""

    kind: ClassVar[str] = "constant"
    label: ClassVar[str] = "constant"

    def factor(self, epoch: int, epochs: int, accuracies: Sequence[float]) -> float:
        return 1.0


@dataclass(frozen=True)
class Step(Schedule):
    """η is multiplied by `by` every `every` epochs."""

    kind: ClassVar[str] = "step"
    label: ClassVar[str] = "steps"

    every: int = setting(10, "Every", "After how many epochs η is lowered", minimum=1, maximum=1_000_000)
    by: float = setting(0.5, "Factor", "What η is multiplied by each time", above=0, maximum=1.0)

    def factor(self, epoch: int, epochs: int, accuracies: Sequence[float]) -> float:
        return float(self.by ** (epoch // self.every))


@dataclass(frozen=True)
class Cosine(Schedule):
    """η goes down to `least` of itself along half a cosine, over the planned epochs."""

    kind: ClassVar[str] = "cosine"
    label: ClassVar[str] = "cosine"

    least: float = setting(0.0, "Down to", "The part of η that is left in the last epoch", minimum=0.0, maximum=1.0)

    def factor(self, epoch: int, epochs: int, accuracies: Sequence[float]) -> float:
        # Where nothing would be left, the end lies one epoch after the last, so that this one still learns.
        way = min(1.0, epoch / (epochs if self.least == 0 else max(1, epochs - 1)))
        return self.least + (1 - self.least) * 0.5 * (1 + math.cos(math.pi * way))


@dataclass(frozen=True)
class Halve(Schedule):
    """η is halved whenever the validation accuracy has not risen for `patience` epochs."""

    kind: ClassVar[str] = "halve"
    label: ClassVar[str] = "halve on stall"

    patience: int = setting(
        5, "Patience", "How many epochs without a better validation accuracy it waits", minimum=1, maximum=10_000
    )

    def factor(self, epoch: int, epochs: int, accuracies: Sequence[float]) -> float:
        best, waited, factor = -1.0, 0, 1.0
        for accuracy in accuracies:
            waited += 1
            if accuracy > best:
                best, waited = accuracy, 0
            elif waited >= self.patience:
                factor, waited = factor / 2, 0
        return factor


SCHEDULES: dict[str, type[Schedule]] = table(Constant, Step, Cosine, Halve)
