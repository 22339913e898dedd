"""pyqtgraph, imported in half of the time: `from netviz.app.qt.graphics import pg`.

pyqtgraph copies all names of three of Qt's modules into modules of its own, so that PySide6 makes all 660 classes and
600 enumerations. Its import needs sixty of these names; here its modules take one over when it is first asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

QT = (QtCore, QtGui, QtWidgets)


@contextmanager
def _taken_over_by_name() -> Iterator[None]:
    """Within it pyqtgraph finds modules that are there already, and nothing to copy into them."""
    if "pyqtgraph" in sys.modules:
        yield
        return
    listing = [module.__dir__ for module in QT]
    for module in QT:
        mirror = ModuleType(f"pyqtgraph.Qt.{module.__name__.rpartition('.')[2]}", module.__doc__)
        mirror.__getattr__ = _taking(module, mirror)  # type: ignore[method-assign]
        sys.modules[mirror.__name__] = mirror
        module.__dir__ = list  # type: ignore[method-assign]
    try:
        yield
    finally:
        for module, listed in zip(QT, listing, strict=True):
            module.__dir__ = listed  # type: ignore[method-assign]


def _taking(module: ModuleType, mirror: ModuleType) -> Callable[[str], Any]:
    def take(name: str) -> Any:
        found = getattr(module, name)
        setattr(mirror, name, found)
        return found

    return take


with _taken_over_by_name():
    import pyqtgraph as pg

__all__ = ["pg"]
