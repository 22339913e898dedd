"""pyqtgraph, imported in half of the time: `from netviz.app.qt.graphics import pg`.

pyqtgraph copies all names of three of Qt's modules into modules of its own, so that PySide6 makes all 660 classes and
600 enumerations. Its import needs sixty of these names; here it finds Qt's modules in place of its own, and no names to
copy.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6 import QtCore, QtGui, QtWidgets

QT = (QtCore, QtGui, QtWidgets)


@contextmanager
def _shared() -> Iterator[None]:
    """Within it, pyqtgraph takes Qt's modules for its own, and they list no names."""
    listings = {module: vars(module)["__dir__"] for module in QT if "__dir__" in vars(module)}  # PySide6's own
    for module in QT:
        sys.modules[f"pyqtgraph.Qt.{module.__name__.rpartition('.')[2]}"] = module
    for module in listings:
        module.__dir__ = list  # type: ignore[method-assign]
    try:
        yield
    finally:
        for module, listing in listings.items():
            module.__dir__ = listing  # type: ignore[method-assign]


if "pyqtgraph" in sys.modules:
    import pyqtgraph as pg
else:
    with _shared():
        import pyqtgraph as pg

__all__ = ["pg"]
