"""The process in which a map that keeps neighbours together is worked out (neighbour_map.py).

What openTSNE imports takes 100 MB, which a process keeps until it ends, and seconds in which Python does little else.
So it has a process of its own, which ends when nothing was asked of it for a while.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
import threading
import traceback
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from netviz.engine.arrays import Array
from netviz.session.urgency import less_urgent
from netviz.texts import phrase

log = logging.getLogger(__name__)

PERPLEXITY = 30.0
"""How many neighbours count for an example."""
AT_ONCE = 10
"""How many rounds are made before the map can be seen, and the work can be cancelled."""
LESS_URGENT = 10
"""By how much it is less urgent than the window, where the system tells processes apart."""
IDLE_SECONDS = 30.0
"""How long it waits for the next map: one that trains asks for maps all the time."""
LOOK_SECONDS = 0.1
"""How often it is asked whether the map is still wanted."""
MOST_TRIES = 2
"""It may end just when it is wanted again."""


@dataclass(frozen=True)
class Wanted:
    """A map. values: (n, d), n ≥ 3. start: (n, 2), where it begins; by their principal components if None.

    phases: (rounds, exaggeration, momentum), one after another.
    """

    values: Array
    start: NDArray[np.float32] | None
    phases: tuple[tuple[int, float, float], ...]


@dataclass(frozen=True)
class Over:
    """The end of a map. problem: why there is none; details: for the log."""

    problem: str = ""
    details: str = ""


class NeighbourProcess:
    """The process, begun when it is wanted. One map at a time; its methods may be called from any thread."""

    def __init__(self, idle_seconds: float = IDLE_SECONDS) -> None:
        self._idle_seconds = idle_seconds
        self._in_use = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._end: Callable[[], object] = lambda: None

    @property
    def process(self) -> int | None:
        """Its id; None while there is none."""
        there = self._process
        return there.pid if there is not None and there.is_alive() else None

    def work_out(self, wanted: Wanted, tell: Callable[[NDArray[np.float32]], object], off: threading.Event) -> str:
        """Wait for a map; `tell` gets what there is of it, again and again. It ends early once `off` is set.

        The problem, empty if all went well.
        """
        with self._in_use:
            for _ in range(MOST_TRIES):
                if off.is_set():
                    return ""
                try:
                    return self._followed(self._begun(), wanted, tell, off)
                except (EOFError, OSError):
                    self._end()
        log.warning("the process of t-SNE ended")
        return phrase("its process ended")

    def _begun(self) -> Connection:
        if self.process is None or self._pipe is None:
            self._end()
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_work, args=(theirs, self._idle_seconds), name="t-SNE", daemon=True)
            self._process.start()
            theirs.close()
            self._end = weakref.finalize(self, _end, self._process, self._pipe)
        return self._pipe

    @staticmethod
    def _followed(
        pipe: Connection, wanted: Wanted, tell: Callable[[NDArray[np.float32]], object], off: threading.Event
    ) -> str:
        pipe.send(wanted)
        called_off = False
        while True:
            if off.is_set() and not called_off:
                called_off = True
                pipe.send(None)
            if not pipe.poll(LOOK_SECONDS):
                continue
            said = pipe.recv()
            if isinstance(said, Over):
                if said.details and not called_off:
                    log.error("t-SNE failed\n%s", said.details)
                return "" if called_off else said.problem
            tell(said)


def _end(process: BaseProcess, pipe: Connection) -> None:
    pipe.close()
    process.kill()
    process.join()


def _work(pipe: Connection, idle_seconds: float) -> None:
    """What the process does: one map after another, until none is wanted for a while or the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all; the first process decides
    less_urgent(LESS_URGENT)
    try:
        with threadpool_limits(1):
            while pipe.poll(idle_seconds):
                wanted = pipe.recv()
                if wanted is not None:  # otherwise a map was called off that was finished already
                    pipe.send(_made(wanted, pipe))
    except (EOFError, OSError):
        return


def _made(wanted: Wanted, pipe: Connection) -> Over:
    try:
        for points in _embedded(wanted):
            if pipe.poll():  # what comes while a map is worked out calls it off
                break
            pipe.send(points)
    except OSError:
        raise
    except Exception as error:  # a library's; without its map the program goes on
        return Over(str(error), traceback.format_exc())
    return Over()


def _embedded(wanted: Wanted) -> Iterator[NDArray[np.float32]]:
    from openTSNE import TSNEEmbedding
    from openTSNE.affinity import PerplexityBasedNN
    from openTSNE.initialization import pca

    count = len(wanted.values)
    values = np.ascontiguousarray(wanted.values, np.float32)
    likeness = PerplexityBasedNN(values, perplexity=min(PERPLEXITY, (count - 1) / 3), n_jobs=1, random_state=0)
    start = pca(values, random_state=0) if wanted.start is None else wanted.start.astype(np.float64)
    map_so_far = TSNEEmbedding(start, likeness, n_jobs=1, random_state=0)
    for rounds, exaggeration, momentum in wanted.phases:
        for _ in range(rounds // AT_ONCE):
            map_so_far.optimize(AT_ONCE, inplace=True, exaggeration=exaggeration, momentum=momentum)
            yield np.array(map_so_far, np.float32)
