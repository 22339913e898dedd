"""How far a long piece of work has come, told to whoever waits for it, who may call it off.

Readers lie deep below the commands and dialogs that start them. The listener belongs to the context of its own thread,
so that two readings at the same time do not know of each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[int, int], object]
"""listener(done, of); whatever it raises ends the work."""


class CalledOffError(Exception):
    """What a listener raises to end a piece of work whose result is no longer wanted."""


_LISTENER: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def told_to(listener: Listener) -> Iterator[None]:
    """Within, `tell` calls the listener."""
    token = _LISTENER.set(listener)
    try:
        yield
    finally:
        _LISTENER.reset(token)


def tell(done: int, of: int) -> None:
    """Say that `done` of `of` pieces are done. Raises what the listener raises, which ends the work."""
    listener = _LISTENER.get()
    if listener is not None:
        listener(done, of)
