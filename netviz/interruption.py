"""Interruptions: Ctrl-C, SIGTERM and SIGHUP, which end a command between two pieces of work but never within one.

A command that has something to save works inside `noted`: a signal is only remembered, and the command checks for it
where its state is consistent. Everywhere else a signal raises `Interrupted` at once.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


class Interrupted(BaseException):
    """The user, or the system, wants the command to end.

    Not a KeyboardInterrupt, for which click has its own exit code and message.
    """

    def __init__(self, number: int, said: bool = False) -> None:
        super().__init__(number)
        self.number = number
        """The signal's number."""
        self.said = said
        """Whether the command has said already that it was interrupted."""

    @property
    def exit_code(self) -> int:
        """What a shell reports for a process ended by the signal: 130 for Ctrl-C, 143 for SIGTERM, 129 for SIGHUP."""
        return 128 + self.number


class Signals:
    """The signals since `noted` or `raised` began."""

    def __init__(self, raises: bool) -> None:
        self._raises = raises
        self._number: int | None = None
        self.over = False
        """Whether the process is about to end; after the block, a signal then ends it without a message."""

    def came(self) -> bool:
        """Whether there was a signal."""
        return self._number is not None

    def obey(self, said: bool = False) -> None:
        """Raise Interrupted if there was a signal; said: the command has told the user."""
        if self._number is not None:
            raise Interrupted(self._number, said)

    @contextmanager
    def raising(self) -> Iterator[None]:
        """For work that may be interrupted anywhere: within, a further signal raises Interrupted."""
        self._raises = True
        try:
            yield
        finally:
            self._raises = False

    def handle(self, number: int, frame: FrameType | None) -> None:
        """The signal handler; remembers the first signal, which determines the exit code."""
        if self._number is None:
            self._number = number
        if self._raises:
            raise Interrupted(number)


@contextmanager
def noted() -> Iterator[Signals]:
    """Within, signals are remembered and raise nothing."""
    with _handled(Signals(raises=False)) as signals:
        yield signals


@contextmanager
def raised() -> Iterator[Signals]:
    """Within, a signal raises Interrupted."""
    with _handled(Signals(raises=True)) as signals:
        yield signals


@contextmanager
def blocked() -> Iterator[None]:
    """Within, signals are blocked, if the system supports it: not even a handler runs.

    Needed while Qt starts, because it creates its types when they are first used: a type whose creation a handler
    interrupted lacked attributes.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _handled(signals: Signals) -> Iterator[Signals]:
    """Install handlers within the block; ignored signals (nohup, a background job) stay ignored."""
    before = {}
    if threading.current_thread() is threading.main_thread():
        for number in SIGNALS:
            if signal.getsignal(number) not in (signal.SIG_IGN, None):
                before[number] = signal.signal(number, signals.handle)
    try:
        yield signals
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if signals.over else handler)
