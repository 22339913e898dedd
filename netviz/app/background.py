"""Work that takes seconds (a download, reading a folder of pictures), done beside the window, which stays quick."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from netviz.data.downloads import CancelledError
from netviz.errors import UserError

ENDS_SECONDS = 10.0


class Task(QObject):
    """One piece of work in a thread of its own. Its signals come in the window's thread.

    done(result); failed(sentence, details); moved(now, of): how far it is. `work` is called with this task: it may call
    `tell`, and should end soon, by CancelledError or otherwise, once `cancelled` is true.
    """

    done = Signal(object)
    failed = Signal(str, str)
    moved = Signal(int, int)
    _ended = Signal(object)

    def __init__(self, parent: QObject, work: Callable[[Task], Any]) -> None:
        super().__init__(parent)
        self._cancel = threading.Event()
        self._work = work
        self._ended.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="netviz-task", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to end; neither `done` nor `failed` comes any more."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def tell(self, now: int, of: int) -> None:
        """Say how far the work is."""
        self.moved.emit(now, of)

    def wait(self) -> bool:
        """Wait until the thread has ended; True when it has in time."""
        self._thread.join(ENDS_SECONDS)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work(self)
        except CancelledError:
            return
        except UserError as error:
            self._say(str(error), "")
        except Exception as error:  # the dialog shows it, with the traceback to copy
            self._say(f"Something in netviz went wrong: {type(error).__name__}: {error}", traceback.format_exc())
        else:
            if not self.cancelled:
                self._ended.emit(lambda: None if self.cancelled else self.done.emit(result))

    def _say(self, sentence: str, details: str) -> None:
        self._ended.emit(lambda: None if self.cancelled else self.failed.emit(sentence, details))
