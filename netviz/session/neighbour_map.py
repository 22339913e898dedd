"""A map that keeps neighbours together, t-SNE, worked out by the library openTSNE in a thread of its own.

It is there only where the library is (the extra `tsne`), which is imported when such a map is first asked for. Sources:
L. van der Maaten and G. Hinton, Visualizing data using t-SNE (2008); P. G. Poličar, M. Stražar and B. Zupan, openTSNE,
a modular Python library for t-SNE dimensionality reduction and embedding (2024).
"""

from __future__ import annotations

import logging
import threading
import weakref
from dataclasses import dataclass, field
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.extras import missing
from netviz.session.urgency import less_urgent
from netviz.texts import phrase

log = logging.getLogger(__name__)

PERPLEXITY = 30.0
"""How many neighbours count for an example."""
AT_ONCE = 10
"""How many rounds are made before the map can be seen, and the work can be cancelled."""
GATHERING, SPREADING, GOING_ON = 200, 300, 150
"""Rounds in which neighbours attract each other more than they should, and then as they should; how many of the latter
there are where a map goes on from an earlier one.
"""
EXAGGERATION = 12.0
LESS_URGENT = 10
"""By how much its thread is less urgent than the others, where the system tells threads apart."""


def why_not() -> str:
    """Why there is no such map on this machine, as a sentence without its full stop; empty if there is."""
    return "" if find_spec("openTSNE") is not None else missing("t-SNE", "openTSNE")


@dataclass
class _Work:
    """What the thread and the one who waits for it share."""

    values: Array
    start: NDArray[np.float32] | None
    points: NDArray[np.float32] | None = None
    problem: str = ""
    called_off: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)


class NeighbourMap:
    """One map of n examples; its thread ends with it, or when it is cancelled.

    values: (n, d), n ≥ 3, which the thread reads as long as it runs. start: (n, 2), where the map is to begin, so that
    it stays near an earlier one; by their principal components if None.
    """

    def __init__(self, values: Array, start: NDArray[np.float32] | None = None) -> None:
        self._work = _Work(values, start)
        # The thread must not hold what it works for, or a run that is dropped would wait for its map.
        weakref.finalize(self, self._work.called_off.set)
        self._thread = threading.Thread(target=_carry_out, args=(self._work,), name="t-SNE", daemon=True)
        self._thread.start()

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


def _carry_out(work: _Work) -> None:
    try:
        less_urgent(LESS_URGENT)
        _embed(work)
    except Exception as error:  # a library's; without its map the program goes on
        log.exception("t-SNE failed")
        work.problem = phrase("t-SNE failed: {problem}", problem=error)
    finally:
        work.over.set()


def _embed(work: _Work) -> None:
    from openTSNE import TSNEEmbedding
    from openTSNE.affinity import PerplexityBasedNN
    from openTSNE.initialization import pca

    count = len(work.values)
    values = np.ascontiguousarray(work.values, np.float32)
    likeness = PerplexityBasedNN(values, perplexity=min(PERPLEXITY, (count - 1) / 3), n_jobs=1, random_state=0)
    start = pca(values, random_state=0) if work.start is None else work.start.astype(np.float64)
    map_so_far = TSNEEmbedding(start, likeness, n_jobs=1, random_state=0)
    if work.start is None:
        phases = [(GATHERING, EXAGGERATION, 0.5), (SPREADING, 1.0, 0.8)]
    else:
        phases = [(GOING_ON, 1.0, 0.8)]
    for rounds, exaggeration, momentum in phases:
        for _ in range(rounds // AT_ONCE):
            if work.called_off.is_set():
                return
            map_so_far.optimize(AT_ONCE, inplace=True, exaggeration=exaggeration, momentum=momentum)
            work.points = np.array(map_so_far, np.float32)
