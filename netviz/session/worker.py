"""The worker: a thread that trains and, between two steps, does what the window asked for.

The window never waits for it and never gets a signal per step.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

import numpy as np

from netviz.config import Config
from netviz.run.model_file import Model
from netviz.session.driver import Driver
from netviz.session.frame import Frame, FrameRequest, RunState
from netviz.session.freed_memory import give_back_freed_memory
from netviz.session.urgency import less_urgent

HANDOVER_SECONDS = 0.1
LESS_URGENT = 5
"""By how much the worker is less urgent than the window, where the system tells threads apart. Its helper (parallel.py)
inherits that: two threads that train and the window's own are one more than two cores can run.
"""


class Worker:
    """The thread, and the driver that only it uses. The public methods may be called from any thread."""

    def __init__(self, start: Config | Model, deliver: Callable[[Frame], Any]) -> None:
        self.painted = threading.Event()
        self._deliver = deliver
        self._commands: SimpleQueue[Callable[[Driver], object]] = SimpleQueue()
        self._request: FrameRequest | None = None
        self._attention = threading.Event()
        self._driver = Driver(start, self._attention)
        self._closing = False
        self._thread = threading.Thread(target=self._loop, name="netviz-worker", daemon=True)
        self._thread.start()

    def ask(self, command: Callable[[Driver], object]) -> None:
        """Have `command` called with the driver, in the worker's thread, between two steps."""
        self._commands.put(command)
        self._attention.set()

    def request(self, request: FrameRequest) -> None:
        """Ask for a frame; a later request replaces one that is not yet answered."""
        self._request = request
        self._attention.set()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def close(self, timeout: float = 10.0) -> bool:
        """End the thread after its current step; True if it ended in time."""
        self._closing = True
        self.painted.set()
        self._attention.set()
        self._thread.join(timeout)
        return not self.alive

    def _loop(self) -> None:
        driver = self._driver
        less_urgent(LESS_URGENT)
        # NaN and infinity are checked where they matter, in the cost; NumPy need not warn on stderr as well.
        with np.errstate(all="ignore"):
            driver.attempt(driver.begin)
            while True:
                self._attention.clear()
                if self._closing:  # asked only now: what `close` sets after this ends the wait or the training below
                    break
                self._run_commands()
                self._deliver_frame()
                if driver.state is RunState.RUNNING:
                    driver.attempt(driver.train)
                else:
                    self._attention.wait()
            self._run_commands()  # what was asked for before the end, such as saving, is still done

    def _run_commands(self) -> None:
        while True:
            try:
                command = self._commands.get_nowait()
            except Empty:
                return
            run = self._driver.run
            self._driver.obey(command)
            if run is not None and self._driver.run is not run:
                del run
                give_back_freed_memory()

    def _deliver_frame(self) -> None:
        request, self._request = self._request, None
        if request is None:
            return
        driver, frame = self._driver, None

        def take() -> None:
            nonlocal frame
            frame = driver.frame(request)

        driver.attempt(take)
        # The window paints while this thread rests: two threads that fight for the GIL are slower than one.
        self.painted.clear()
        self._deliver(frame or driver.bare_frame())
        if driver.state is RunState.RUNNING:
            self.painted.wait(HANDOVER_SECONDS)
