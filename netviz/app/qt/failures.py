"""What fails unforeseen in the window: logged, said in the window with the whole text to copy, and survived.

All of it comes to `sys.excepthook`, which the application sets. Two places catch it before Python would: `Guarded`, as
no exception may go through Qt's own code, and `Failures`, where several things are done in turn and one of them must
not stop the others.
"""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QRectF

Result = TypeVar("Result")
QT = ("PySide6.", "pyqtgraph.")


def report(error: BaseException) -> None:
    """Say an exception that was caught as if nobody had caught it."""
    sys.excepthook(type(error), error, error.__traceback__)


class Guarded:
    """A base of every class that overrides methods of Qt's or pyqtgraph's: whatever such an override raises ends there.

    PySide6 6.9 on CPython 3.11 crashes when an exception that C has raised (an IndexError, a ZeroDivisionError) goes
    through Qt into a second override. An override that fails does what the class above does, if it answers something
    (`sizeHint`), and else nothing (`paintEvent`).
    """

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        for name, method in list(vars(cls).items()):
            if inspect.isfunction(method) and overrides(cls, name):
                setattr(cls, name, _guarded(cls, name, method))


def overrides(kind: type, name: str) -> bool:
    """Whether a class above `kind` that is Qt's or pyqtgraph's has a method of this name."""
    return not name.startswith("_") and any(
        base.__module__.startswith(QT) and callable(vars(base).get(name)) for base in kind.__mro__[1:]
    )


# What an override answers that fails, where the class above may have no answer.
_ANSWERS: dict[str, Callable[[], Any]] = {"eventFilter": bool, "boundingRect": QRectF}


def _guarded(kind: type, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def guarded(self: Any, *args: Any, **options: Any) -> Any:
        try:
            return method(self, *args, **options)
        except Exception as error:  # reported; nothing may go on into Qt
            report(error)
        if name in _ANSWERS:
            return _ANSWERS[name]()
        return None if name == "paint" or name.endswith("Event") else getattr(super(kind, self), name)(*args, **options)

    return guarded


class Failures:
    """Calls what may fail, and reports each failure once, until the same call has succeeded again."""

    def __init__(self) -> None:
        self._failing: set[object] = set()

    def attempt(self, who: object, action: Callable[[], Result], otherwise: Result) -> Result:
        """The action's result, or `otherwise` where it raises; `who` tells one call from another."""
        try:
            result = action()
        except Exception as error:  # reported, and the others go on
            if who not in self._failing:
                self._failing.add(who)
                report(error)
            return otherwise
        self._failing.discard(who)
        return result
