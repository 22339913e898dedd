"""What is said about a moment of a run: which one it is, and why it was kept (moments.py).

It is without the arrays of the moment, so that whoever only speaks of it holds none of the run's memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from netviz.config import Config
from netviz.engine.checkpoint import Position
from netviz.number_format import exact
from netviz.texts import phrase


class Why(Enum):
    """Why a moment was kept."""

    START = "start"
    FIRST_EPOCH = "first epoch"
    EPOCH = "epoch"
    MARK = "mark"
    DIVERGENCE = "divergence"


@dataclass(frozen=True, eq=False)
class NamedMoment:
    """Which moment of a run it is, without what the run needs to go on from there."""

    number: int
    """Unique among the moments of the run."""
    why: Why
    config: Config
    """The config as it was then."""
    epoch: float
    """How far the run had come, in epochs, with fractions."""
    place: Position

    @property
    def step(self) -> int:
        """Mini-batches done."""
        return self.place.steps

    @property
    def when(self) -> str:
        """Which moment it is, in words: `the start`, `step 50` in the first epoch, then `epoch 3` or `epoch 3.25`."""
        if not self.step:
            return phrase("the start")
        if self.epoch < 1:
            return phrase("step {step:,}", step=self.step)
        return phrase("epoch {epoch}", epoch=exact(round(self.epoch, 2)))

    @property
    def words(self) -> str:
        """Which moment it is, and why it was kept if that is not plain."""
        if self.why is Why.MARK:
            return phrase("{moment}, marked", moment=self.when)
        if self.why is Why.DIVERGENCE:
            return phrase("{moment}, before it diverged", moment=self.when)
        return self.when

    def __repr__(self) -> str:
        return f"<moment {self.number}: {self.words}, step {self.step}>"
