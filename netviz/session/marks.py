"""Marks: when a setting was changed during a run, and to what, so that its curves explain themselves."""

from __future__ import annotations

from collections.abc import Sequence

from netviz import config as configs
from netviz.config import Config
from netviz.run.course import Mark
from netviz.texts import joined

# Changes closer together than this fraction of the run so far are one: a slider passes through many values.
NEAR = 0.01


class Marks:
    """The marks of one run, after those of an earlier window. Changes before the first step are not marked: they are
    part of how it started.
    """

    def __init__(self, earlier: Sequence[Mark] = ()) -> None:
        self._found: list[tuple[Mark, Config | None]] = [(mark, None) for mark in earlier]  # the config before it

    @property
    def all(self) -> tuple[Mark, ...]:
        return tuple(mark for mark, _ in self._found)

    def add(self, epoch: float, before: Config, after: Config) -> None:
        """Mark what differs in `after` from `before`; a change that is taken back at once leaves no mark."""
        if epoch <= 0:
            return
        last, known = self._found[-1] if self._found else (None, None)
        if last is not None and known is not None and epoch - last.epoch <= NEAR * epoch:
            self._found.pop()
            before = known
        words = [phrase for phrase in configs.differences(after, before) if not phrase.startswith("epochs")]
        if words:
            self._found.append((Mark(epoch, joined(words)), before))

    def note(self, epoch: float, text: str) -> None:
        """Mark what no config says, such as weights that were pruned; it stays, even before the first step."""
        self._found.append((Mark(epoch, text), None))
