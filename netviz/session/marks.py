"""Marks: when a setting was changed during a run, and to what, so that its curves explain themselves."""

from __future__ import annotations

from dataclasses import dataclass

from netviz import config as configs
from netviz.config import Config

# Changes closer together than this fraction of the run so far are one: a slider passes through many values.
NEAR = 0.01


@dataclass(frozen=True)
class Mark:
    """A moment, in epochs, and what was changed there, in words."""

    epoch: float
    text: str


class Marks:
    """The marks of one run. Nothing is marked before the first step: that is how it started."""

    def __init__(self) -> None:
        self._found: list[tuple[Mark, Config]] = []

    @property
    def all(self) -> tuple[Mark, ...]:
        return tuple(mark for mark, _ in self._found)

    def add(self, epoch: float, before: Config, after: Config) -> None:
        """Mark what differs in `after` from `before`; a change that is taken back at once leaves no mark."""
        if epoch <= 0:
            return
        if self._found and epoch - self._found[-1][0].epoch <= NEAR * epoch:
            _, before = self._found.pop()
        words = [phrase for phrase in configs.differences(after, before) if not phrase.startswith("epochs")]
        if words:
            self._found.append((Mark(epoch, ", ".join(words)), before))
