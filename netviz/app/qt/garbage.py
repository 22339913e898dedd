"""Objects that refer to one another in a circle are freed in the window's thread alone.

Python looks for such circles in whichever thread has just made an object, and the worker makes many. A widget freed
there takes its running timers with it, but Qt goes on to call them in the window's thread: the process dies of a
segmentation fault, some time after, with nothing of Python's to be seen.

Objects are counted, never listed: a list of them (`gc.get_objects`) holds the tuple that another thread is just
making, which then fails with a SystemError.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

TICK_MS = 250
OLDER = 10
"""After how many looks at the youngest objects those are looked at, too, that have outlived one."""
GROWN = 0.25
"""By what part those that have outlived two have grown since all were looked at last, when all are again. That takes
longest: CPython, too, waits for a quarter."""


class GarbageCollector(QObject):
    """Looks by a clock of the window's thread for what Python's own collector, which is switched off, would find."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.disable()
        self._looks = self._come = self._old = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(TICK_MS)

    def look(self) -> None:
        """One look: at the youngest objects, and now and then at the older ones."""
        self._looks += 1
        older = self._looks % OLDER == 0
        new = gc.get_count()[0]  # objects that have come and not gone since the last look
        self._come += new - gc.collect(1 if older else 0)
        if older and self._come > GROWN * self._old:
            freed = gc.collect()
            self._come, self._old = 0, max(0, self._old + self._come - freed)


def collect_in_this_thread(app: QCoreApplication) -> None:
    """From now on, and as long as this application lives."""
    if app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
