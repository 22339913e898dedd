"""Work that takes seconds (a download, reading a folder of pictures), done in a thread, so that the window stays
responsive.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from netviz.app.qt.language import tr, translated
from netviz.data.downloads import CancelledError
from netviz.errors import UserError
from netviz.progress import told_to

ENDS_SECONDS = 10.0

log = logging.getLogger(__name__)


class BackgroundTask(QObject):
    """One piece of work in its own thread. Its signals arrive in the window's thread.

    `work` is called with this task. It may call `report_progress`, and should end soon once `cancelled` is true, with
    CancelledError or otherwise. The task is cancelled when its owner is deleted, but lives until its thread has ended.
    superqt's thread_worker is not used, because the window would then wait for a hanging thread before it closes.
    """

    done = Signal(object)
    """done(result)."""
    failed = Signal(str, str)
    """failed(sentence, details)."""
    progressed = Signal(int, int)
    """progressed(done, total): how much of the work is done, and of how much."""
    _ended = Signal(object)

    def __init__(self, owner: QObject, work: Callable[[BackgroundTask], Any]) -> None:
        super().__init__(QCoreApplication.instance())
        self._cancel = threading.Event()
        self._work = work
        owner.destroyed.connect(self._cancel.set)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work_in_thread, name="netviz-task", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to end; from now on neither `done` nor `failed` is emitted."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work should end."""
        return self._cancel.is_set()

    def report_progress(self, now: int, of: int) -> None:
        """Report the progress of the work."""
        if not self.cancelled:
            self.progressed.emit(now, of)

    def _tell(self, now: int, of: int) -> None:
        """Report the progress of a reader. Raises CancelledError, which ends it."""
        if self.cancelled:
            raise CancelledError
        self.report_progress(now, of)

    def wait(self, seconds: float = ENDS_SECONDS) -> bool:
        """Wait until the thread has ended, for at most this many seconds; return whether it did."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work_in_thread(self) -> None:
        tell: Callable[[], None]
        try:
            with told_to(self._tell):
                result = self._work(self)
        except CancelledError:
            tell = self.cancel
        except UserError as error:
            tell = self._failing(translated(str(error)), "")
        except Exception as error:  # the dialog shows it with its traceback, to copy
            log.exception("unforeseen")
            words = tr("Something in netviz went wrong: {kind}: {problem}", kind=type(error).__name__, problem=error)
            tell = self._failing(words, traceback.format_exc())
        else:
            tell = lambda: self.done.emit(result)  # noqa: E731
        with suppress(RuntimeError):  # the application has already ended
            self._ended.emit(tell)

    def _failing(self, sentence: str, details: str) -> Callable[[], None]:
        return lambda: self.failed.emit(sentence, details)

    def _end(self, tell: Callable[[], None]) -> None:
        self.deleteLater()
        if not self.cancelled:
            tell()
