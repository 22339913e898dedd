"""The window of a command: opened, shown to its end, and what the command ends with.

These functions import Qt, and not the module, because no other command may load it. Signals are blocked meanwhile,
because one during the start of Qt would end in a traceback.
"""

from __future__ import annotations

from typing import Any

from netviz import imports, interruption
from netviz.errors import UserError


def open_again() -> None:
    """Open the window as it was left, as `netviz` and `netviz app` alone do.

    Ends in SystemExit, UserError or Interrupted.
    """
    need_display()
    raise ending(exec_window(open_window()))


def need_display() -> None:
    """Raises UserError if no window can be opened."""
    with interruption.blocked(), imports.kept():
        from netviz.app.main_window.display import missing_display

        problem = missing_display()
    if problem:
        raise UserError(problem)


def open_window(**how: Any) -> Any:
    """The `Opened` of `application.open_window`. Raises Interrupted afterwards if a signal came meanwhile."""
    with interruption.noted() as meanwhile:
        with interruption.blocked():
            with imports.kept():
                from netviz.app.qt.plain_imports import plain_imports

                with plain_imports():
                    from netviz.app import application
            opened = application.open_window(**how)
        if meanwhile.came():
            opened.window.end()
    meanwhile.obey()
    return opened


def exec_window(opened: Any) -> int:
    """Show the window until it is closed; returns its exit code."""
    from netviz.app import application

    return application.exec_window(opened)


def ending(code: int) -> SystemExit | interruption.Interrupted:
    """The exception that ends the command after the window's exit code, which tells whether a signal closed it."""
    return interruption.Interrupted(code - 128) if code > 128 else SystemExit(code)
