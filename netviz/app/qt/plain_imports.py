"""Imports without PySide6's hook, for the start of the window.

PySide6 replaces Python's import by one that reads the source of each imported module, to see whether the module may
use PySide6's alternative names (`from __feature__ import snake_case`). netviz and its libraries use none; for the
thousand modules of a start, that is a tenth of its time.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def plain_imports() -> Iterator[None]:
    """Within it Python's own import is used, and afterwards PySide6's again; without effect if PySide6 is loaded."""
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401  # it puts its hook in place

    hooked = builtins.__import__
    builtins.__import__ = plain
    try:
        yield
    finally:
        builtins.__import__ = hooked
