"""A map that keeps neighbours together, t-SNE, worked out by the library openTSNE in a process of its own
(neighbour_process.py).

It is there only where the library is (the extra `tsne`). Sources: L. van der Maaten and G. Hinton, Visualizing data
using t-SNE (2008); P. G. Poličar, M. Stražar and B. Zupan, openTSNE, a modular Python library for t-SNE dimensionality
reduction and embedding (2024).
"""

from __future__ import annotations

import threading
import weakref
from dataclasses import dataclass, field
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.extras import missing
from netviz.session.neighbour_process import NeighbourProcess, Wanted
from netviz.texts import phrase

GATHERING, SPREADING, GOING_ON = 200, 300, 150
"""Rounds in which neighbours attract each other more than they should, and then as they should; how many of the latter
there are where a map goes on from an earlier one.
"""
EXAGGERATION = 12.0


def why_not() -> str:
    """Why there is no such map on this machine, as a sentence without its full stop; empty if there is."""
    return "" if find_spec("openTSNE") is not None else missing("t-SNE", "openTSNE")


@dataclass
class _Work:
    """What the thread and the one who waits for it share."""

    wanted: Wanted
    points: NDArray[np.float32] | None = None
    problem: str = ""
    called_off: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)

    def take(self, points: NDArray[np.float32]) -> None:
        self.points = points


class NeighbourMap:
    """One map of n examples, followed by a thread, which ends with it, or when it is cancelled.

    values: (n, d), n ≥ 3, which the thread reads as long as it runs. start: (n, 2), where the map is to begin, so that
    it stays near an earlier one; by their principal components if None. process: where it is worked out.
    """

    def __init__(self, values: Array, start: NDArray[np.float32] | None, process: NeighbourProcess) -> None:
        first = (GATHERING, EXAGGERATION, 0.5), (SPREADING, 1.0, 0.8)
        self._work = _Work(Wanted(values, start, first if start is None else ((GOING_ON, 1.0, 0.8),)))
        # The thread must not hold what it works for, or a run that is dropped would wait for its map.
        weakref.finalize(self, self._work.called_off.set)
        thread = threading.Thread(target=_carry_out, args=(self._work, process), name="t-SNE", daemon=True)
        thread.start()

    @property
    def points(self) -> NDArray[np.float32] | None:
        """The map so far, (n, 2); another array whenever there is more of it, None before."""
        return self._work.points

    @property
    def over(self) -> bool:
        """Whether the map is finished, has failed or was cancelled."""
        return self._work.over.is_set()

    @property
    def problem(self) -> str:
        """Why there is no map, as a sentence without its full stop."""
        return self._work.problem

    def call_off(self) -> None:
        """End the work after the rounds that are being made."""
        self._work.called_off.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it has come."""
        return self._work.over.wait(seconds)


def _carry_out(work: _Work, process: NeighbourProcess) -> None:
    try:
        problem = process.work_out(work.wanted, work.take, work.called_off)
        work.problem = phrase("t-SNE failed: {problem}", problem=problem) if problem else ""
    finally:
        work.over.set()
