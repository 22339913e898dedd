"""The animation of a training step: forward, cost, backward, update. Time or the arrow keys advance it."""

from __future__ import annotations

from enum import IntEnum

from netviz.texts import phrase


class Phase(IntEnum):
    """A phase of a training step, in order of time."""

    FORWARD = 0
    COST = 1
    BACKWARD = 2
    UPDATE = 3


SHARES = (0.4, 0.1, 0.3, 0.2)
"""The share of the time that each phase takes."""
TITLES = (phrase("forward: activations"), phrase("cost"), phrase("backward: δ"), phrase("update"))
ROUNDED = 1e-9


class Motion:
    """The position in the animation of a step: `place` runs from 0 to 1, where it ends."""

    def __init__(self) -> None:
        self.place = 1.0

    def begin(self) -> None:
        """Start the animation of a step."""
        self.place = 0.0

    def finish(self) -> None:
        """End the animation."""
        self.place = 1.0

    @property
    def running(self) -> bool:
        """Whether the animation has not ended yet."""
        return self.place < 1.0

    @property
    def phase(self) -> Phase:
        """The phase that is shown; the last one after the end."""
        return self._where[0]

    @property
    def progress(self) -> float:
        """How far that phase has come, 0…1."""
        return self._where[1]

    @property
    def _where(self) -> tuple[Phase, float]:
        begun = 0.0
        for phase, share in zip(Phase, SHARES, strict=True):
            if self.place < begun + share - ROUNDED:
                return phase, (self.place - begun) / share
            begun += share
        return Phase.UPDATE, 1.0

    def advance(self, share: float) -> None:
        """Advance by this share of a step's time."""
        self.place = min(1.0, self.place + share)

    def show_whole(self, phase: Phase) -> None:
        """Show the end of a phase, with those before it complete."""
        self.place = sum(SHARES[: phase + 1]) - ROUNDED * 2

    def lit(self, column: int, columns: int) -> float:
        """How far a column's activations are revealed, 0…1."""
        return self._reached(Phase.FORWARD, column, columns)

    def ring(self, column: int, columns: int) -> float:
        """How far the δ of a column are revealed, 0…1; the last column has them first."""
        return self._reached(Phase.BACKWARD, columns - 1 - column, columns) if self.running else 0.0

    @property
    def flash(self) -> float:
        """The brightness of the changes of the weights, 0…1: brightest when they happen."""
        return 1.0 - self.progress * 0.7 if self.running and self.phase is Phase.UPDATE else 0.0

    @property
    def shows_cost(self) -> bool:
        """Whether the animation has reached the cost."""
        return self.running and self.phase > Phase.FORWARD

    def _reached(self, phase: Phase, place: int, places: int) -> float:
        now, progress = self._where
        if now is not phase:
            return float(now > phase)
        return min(1.0, max(0.0, progress * places - place))
