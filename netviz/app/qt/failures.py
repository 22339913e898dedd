"""Unforeseen failures in the window: they are logged, shown in the window with the whole text to copy, and survived.

All of them go to `sys.excepthook`, which the application sets. Two classes catch them earlier than Python would:
`Guarded`, because no exception may pass through Qt's own code, and `Failures`, where several things are done in turn
and one of them must not stop the others.
"""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable
from types import CodeType
from typing import Any, TypeVar

from PySide6.QtCore import QRectF

Result = TypeVar("Result")
QT = ("PySide6.", "pyqtgraph.")


def report(error: BaseException) -> None:
    """Report a caught exception as if it had not been caught."""
    sys.excepthook(type(error), error, error.__traceback__)


class Guarded:
    """A base for every class that overrides methods of Qt's or pyqtgraph's: whatever such an override raises ends
    there.

    PySide6 6.9 on CPython 3.11 crashes when an exception raised in C (an IndexError, a ZeroDivisionError) passes
    through Qt into a second override. An override that fails does what its base class does if it returns something
    (`sizeHint`), and otherwise nothing (`paintEvent`).
    """

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        for name, method in list(vars(cls).items()):
            if inspect.isfunction(method) and overrides(cls, name):
                setattr(cls, name, _guarded(cls, name, method))


def overrides(kind: type, name: str) -> bool:
    """Whether a base of `kind` that belongs to Qt or pyqtgraph has a method of this name."""
    return not name.startswith("_") and any(
        base.__module__.startswith(QT) and callable(vars(base).get(name)) for base in kind.__mro__[1:]
    )


# What a failing override returns if its base class has no answer.
_ANSWERS: dict[str, Callable[[], Any]] = {
    "eventFilter": bool, "boundingRect": QRectF, "rowCount": int, "columnCount": int, "data": lambda: None,
}  # fmt: skip


def _guarded(kind: type, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    most = _most_arguments(method)

    @functools.wraps(method)
    def guarded(self: Any, *args: Any, **options: Any) -> Any:
        # As a slot it is given all that its signal says, since PySide6 cannot see how much it takes.
        args = args[:most]
        try:
            return method(self, *args, **options)
        except Exception as error:  # reported; nothing may pass into Qt
            report(error)
        if name in _ANSWERS:
            return _ANSWERS[name]()
        return None if name == "paint" or name.endswith("Event") else getattr(super(kind, self), name)(*args, **options)

    return guarded


def _most_arguments(method: Callable[..., Any]) -> int | None:
    """How many arguments a method takes by their place, besides `self`; None if it takes any number."""
    # As `inspect.signature` says, which takes ten times as long, for the 300 overrides of a window.
    code: CodeType = inspect.unwrap(method).__code__
    return None if code.co_flags & inspect.CO_VARARGS else code.co_argcount - 1


class Failures:
    """Calls what may fail, and reports each failure once, until the same call has succeeded again."""

    def __init__(self) -> None:
        self._failing: set[object] = set()

    def attempt(self, who: object, action: Callable[[], Result], otherwise: Result) -> Result:
        """The action's result, or `otherwise` if it raises; `who` identifies the call."""
        try:
            result = action()
        except Exception as error:  # reported, and the others continue
            if who not in self._failing:
                self._failing.add(who)
                report(error)
            return otherwise
        self._failing.discard(who)
        return result
