"""The learning rate η of one run: what its schedule makes of it from epoch to epoch."""

from __future__ import annotations

from collections.abc import Iterable

from netviz.engine.history import EpochRecord
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.schedules import NO_STALLS, STANDSTILL, Stalls
from netviz.texts import phrase


class LearningRate:
    """The current η, and the state of the schedule."""

    value: float
    """η in the present epoch."""
    stalls: Stalls
    """What the schedule remembers of the validation scores."""

    def __init__(self, choice: Hyperparameters) -> None:
        self.stalls = NO_STALLS
        self.set(choice, 0)

    def set(self, choice: Hyperparameters, epoch: int) -> None:
        """Follow these hyperparameters after `epoch` finished epochs."""
        self._choice = choice
        self.value = choice.learning_rate * choice.schedule.factor(epoch, choice.epochs, self.stalls)

    def end_epoch(self, record: EpochRecord) -> None:
        """Update the schedule with the result of an epoch."""
        self.stalls = self._choice.schedule.after(self.stalls, record.validation_score or 0.0)
        self.set(self._choice, record.epoch)

    def look_back(self, choice: Hyperparameters, records: Iterable[EpochRecord]) -> None:
        """Rebuild the state that another schedule would have by now, as far as there are records."""
        self.stalls = NO_STALLS
        for record in records:
            self.stalls = choice.schedule.after(self.stalls, record.validation_score or 0.0)

    @property
    def notice(self) -> str:
        """A sentence where the schedule has left too little of η to learn with; else empty."""
        if self.value >= STANDSTILL * self._choice.learning_rate:
            return ""
        return phrase(
            "The schedule ({schedule}) has brought η down to {rate:.1e}: the weights hardly move any more.",
            schedule=phrase(self._choice.schedule.label),
            rate=self.value,
        )
