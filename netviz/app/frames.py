"""The frames: when the window asks for one, and what happens when it comes.

One is asked for some twenty times a second while the run runs, and at once when the user did something. Each is handed
to the visible panels, these are painted, and only then may the worker go on.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from netviz.app.failures import Failures
from netviz.app.later import later
from netviz.assets import SHIPPED_MODEL, asset
from netviz.config import Config
from netviz.data.sheet import Seen
from netviz.session import Frame, FrameRequest, Reader, Session, State
from netviz.session.answers import Browse
from netviz.session.parts import Recognition

FRAME_MS = 48
PRELOAD_MS = 400


class FrameView(Protocol):
    """What draws frames: a panel, the status line."""

    def set_frame(self, frame: Frame) -> None: ...


class Frames(QObject):
    """Owns the session, as it gives the frames. framed(Frame): after one was handed out.

    `views` gives, for each frame, the views to draw it; `needs` the parts that they want, `questions` what they
    want to know of them; `paint` paints them now. `painted_in` and `read_in` are told how long that took, and what of
    the pad has been read.
    `reading_views` are those of the drawing: while the run runs, the pen asks for a frame of nothing but what is read,
    which comes and is painted at once; the other panels wait for the clock.
    Whatever one of them raises is reported once, and the others get their frames.
    """

    framed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.latest = Frame(config, State.LOADING)
        self.views: Callable[[], list[FrameView]] = list
        self.reading_views: Callable[[], list[FrameView]] = list
        self.needs: Callable[[], frozenset[type[Any]]] = frozenset
        self.questions: Callable[[], Mapping[type[Any], Any]] = dict
        self.paint: Callable[[], None] = lambda: None
        self.painted_in: Callable[[float], None] = lambda seconds: None
        self.read_in: Callable[[Seen], None] = lambda seen: None
        self._seen = self._asked = Seen()
        self._read_by = "auto"
        self._why = True
        self._shipped: Reader | None = None
        self._layer: int | None = None
        self._failures = Failures()
        self._waiting = self._stale = self._drawn = self._only_reading = False
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self.session = Session(config, self._arrived.emit)
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._clock.start(FRAME_MS)
        # Soon after the window is up, so that the first movement of the pen need not wait for it.
        later(PRELOAD_MS, self, self._reader)

    def refresh(self) -> None:
        """Ask for a frame now; while one is on its way, the next is asked for when it has come."""
        if self._waiting:
            self._stale = True
        else:
            self._ask()

    @property
    def waiting(self) -> bool:
        """Whether a frame is on its way."""
        return self._waiting

    def look_at(self, seen: Seen) -> None:
        """Have what is on the pad read, as soon as can be."""
        self._seen = seen
        if self.latest.state is not State.RUNNING:
            self.refresh()
        elif self._waiting:
            self._drawn = True
        else:
            self._ask(only_reading=True)

    def read_by(self, who: str) -> None:
        """Have drawings read by the `shipped` network, the one in `training`, or `auto`: the first until it learns."""
        self._read_by = who
        self.refresh()

    def want_why(self, wanted: bool) -> None:
        """Whether to say what in the ink the answer goes by."""
        self._why = wanted
        self.refresh()

    def look_into(self, layer: int) -> None:
        """Show this layer's filters, if it has any."""
        self._layer = layer
        self.refresh()

    def close(self) -> bool:
        """End the worker; True when its thread has ended."""
        self._clock.stop()
        self._arrived.disconnect(self._receive)
        return self.session.close()

    def _tick(self) -> None:
        """While the run runs, frames come by the clock; otherwise only when something happened."""
        if self.latest.state not in (State.RUNNING, State.LOADING):
            return
        if not self._waiting:
            self._ask()
        elif self._only_reading:
            self._stale = True  # the pen must not keep the other panels from their turn

    def _ask(self, only_reading: bool = False) -> None:
        attempt = self._failures.attempt
        parts: frozenset[type[Any]] = (
            frozenset({Recognition}) if only_reading else attempt("needs", self.needs, frozenset())
        )
        seen, why = self._seen, self._why and not self._seen.row
        reader = None if seen.image is None else attempt("reader", self._reader, None)
        nothing: Mapping[type[Any], Any] = {}
        questions = nothing if only_reading else attempt("questions", self.questions, nothing)
        request = FrameRequest(parts, seen.image, seen.row, reader, self._read_by, why, self._layer, questions)
        # Only now: whatever fails above, the next tick of the clock asks again.
        self._waiting = True
        self._only_reading = only_reading
        self._asked = seen
        self.session.request(request)

    def _reader(self) -> Reader | None:
        """The shipped network, loaded once."""
        if self._shipped is None:
            self._shipped = Reader.of_file(asset(SHIPPED_MODEL))
        return self._shipped

    def _receive(self, frame: Frame) -> None:
        started = time.perf_counter()
        self._waiting = False
        only_reading = self._only_reading
        if not only_reading:
            self.latest = frame
        try:
            self._hand_out(frame, only_reading)
        finally:
            self.session.painted()
            self._ask_again(frame)
        if not only_reading:
            self.painted_in(time.perf_counter() - started)

    def _hand_out(self, frame: Frame, only_reading: bool) -> None:
        attempt = self._failures.attempt
        for view in self.reading_views() if only_reading else self.views():
            attempt(view, lambda view=view: view.set_frame(frame), None)  # type: ignore[misc]
        if not only_reading:
            self.framed.emit(frame)
        attempt("paint", self.paint, None)
        self.read_in(self._asked)

    def _ask_again(self, frame: Frame) -> None:
        """Ask for the next frame, where something has happened meanwhile."""
        browse = frame.part(Browse)
        if self._stale or (browse is not None and browse.busy and frame.state is not State.RUNNING):
            self._stale = self._drawn = False
            self.refresh()
        elif self._drawn:
            self._drawn = False
            self._ask(only_reading=True)
