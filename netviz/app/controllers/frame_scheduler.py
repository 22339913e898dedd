"""The frame scheduler: when the window asks for a frame, and what happens when it arrives.

It asks about twenty times a second during training, and at once when the user did something. Each frame is given to the
visible panels, these are painted, and only then may the worker continue.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from netviz.app.qt.failures import Failures
from netviz.app.qt.later import later
from netviz.assets import SHIPPED_MODEL, asset
from netviz.config import Config
from netviz.drawing.document import PadInput
from netviz.run.model_file import Model
from netviz.session import Frame, FrameRequest, Recognizer, RunState, Session
from netviz.session.parts.recognition import Recognition

FRAME_MS = 49
"""A little over twenty frames a second, and no more: each frame takes time from training."""
PRELOAD_MS = 400


class FrameView(Protocol):
    """Something that draws frames: a panel or the status line."""

    def set_frame(self, frame: Frame) -> None: ...


class FrameScheduler(QObject):
    """Owns the session, because the session delivers the frames.

    During training, a movement of the pen asks for a frame with nothing but the recognition, which is painted at once;
    the other panels wait for the clock. An error in one view is reported once, and the others still get their frames.
    """

    frame_delivered = Signal(object)
    """frame_delivered(Frame): the views have been given it, and are painted."""
    _arrived = Signal(object)

    def __init__(self, start: Config | Model) -> None:
        super().__init__()
        self.latest = Frame(start.config if isinstance(start, Model) else start, RunState.LOADING)
        """The last frame; parts that it was not asked for because panels take turns are those of the frame before."""
        self.views: Callable[[], list[FrameView]] = list
        """Returns the views for the next frame."""
        self.recognition_views: Callable[[], list[FrameView]] = list
        """Returns those of them that show what is read on the pad."""
        self.needs: Callable[[], frozenset[type[Any]]] = frozenset
        """Returns the parts that the views need."""
        self.questions: Callable[[], Mapping[type[Any], Any]] = dict
        """Returns what they ask about these parts."""
        self.paint: Callable[[], None] = lambda: None
        """Paints the views at once."""
        self.on_painted: Callable[[float], None] = lambda seconds: None
        """Told how many seconds a frame took in the window's thread."""
        self.on_recognized: Callable[[PadInput], None] = lambda seen: None
        """Told what was read on the pad."""
        self._input = self._requested_input = PadInput()
        self._read_by = "auto"
        self._explain = True
        self._shipped: Recognizer | None = None
        self._layer: int | None = None
        self._failures = Failures()
        self._waiting = self._stale = self._drawn = self._only_reading = False
        self.hurried = False
        """Whether the frame asked for is one of the clock's while the run trains at full speed."""
        self._prepared: FrameRequest | None = None
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self.session = Session(start, self._arrived.emit)
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._clock.start(FRAME_MS)
        # Soon after the window is up, so that the first movement of the pen does not have to wait for it.
        later(PRELOAD_MS, self, self._shipped_recognizer)

    def refresh(self) -> None:
        """Ask for a frame now; if one is on its way, ask for the next when it has arrived."""
        self._prepared = None
        if self._waiting:
            self._stale = True
        else:
            self._ask()

    @property
    def waiting(self) -> bool:
        """Whether a frame is on its way."""
        return self._waiting

    def set_drawing(self, pad_input: PadInput) -> None:
        """Have the pad's drawing recognized as soon as possible."""
        self._input = pad_input
        self._prepared = None
        if self.latest.state is not RunState.RUNNING:
            self.refresh()
        elif self._waiting:
            self._drawn = True
        else:
            self._ask(only_reading=True)

    def read_by(self, who: str) -> None:
        """Choose who reads drawings: the `shipped` network, the one in `training`, or `auto`: shipped until the other
        learns.
        """
        self._read_by = who
        self.refresh()

    def set_explain(self, wanted: bool) -> None:
        """Whether to compute the saliency of the ink."""
        self._explain = wanted
        self.refresh()

    def select_layer(self, layer: int) -> None:
        """Show the filters of this layer, if it has any."""
        self._layer = layer
        self.refresh()

    def close(self) -> bool:
        """End the worker; True when its thread has ended."""
        self._clock.stop()
        self._arrived.disconnect(self._receive)
        return self.session.close()

    def _tick(self) -> None:
        """During training, frames come by the clock; otherwise only when something happened."""
        if self.latest.state not in (RunState.RUNNING, RunState.LOADING):
            return
        if not self._waiting:
            self._ask(prepared=self._prepared)
        elif self._only_reading:
            self._stale = True  # the pen must not keep the other panels from their turn

    def _ask(self, only_reading: bool = False, prepared: FrameRequest | None = None) -> None:
        if not only_reading:
            self._prepared = None
        request = prepared or self._request(only_reading)
        # Only now: whatever fails above, the next tick of the clock asks again.
        self._waiting = True
        self._only_reading = only_reading
        self._requested_input = self._input
        self.session.request(request)

    def _prepare(self) -> None:
        """Work out the clock's next request while the worker still rests: asking the panels takes a hundred calls into
        Qt, at each of which the two threads could change places.
        """
        self._prepared = self._request(hurried=not self.latest.pace)

    def _request(self, only_reading: bool = False, hurried: bool = False) -> FrameRequest:
        attempt = self._failures.attempt
        if not only_reading:
            self.hurried = hurried
        parts: frozenset[type[Any]] = (
            frozenset({Recognition}) if only_reading else attempt("needs", self.needs, frozenset())
        )
        pad_input = self._input
        explain = self._explain and not pad_input.unread
        recognizer = None if pad_input.image is None else attempt("reader", self._shipped_recognizer, None)
        nothing: Mapping[type[Any], Any] = {}
        questions = nothing if only_reading else attempt("questions", self.questions, nothing)
        return FrameRequest(
            parts,
            pad_input.image,
            pad_input.digits,
            recognizer,
            self._read_by,
            explain,
            self._layer,
            questions,
            pad_input.chosen,
            unread=pad_input.unread,
            whole=not only_reading,
        )

    def _shipped_recognizer(self) -> Recognizer | None:
        """The shipped network, loaded once."""
        if self._shipped is None:
            self._shipped = Recognizer.from_file(asset(SHIPPED_MODEL))
        return self._shipped

    def _receive(self, frame: Frame) -> None:
        started = time.perf_counter()
        self._waiting = False
        only_reading = self._only_reading
        if not only_reading and self.hurried and frame.state is not RunState.RUNNING:
            # The run has stopped: what everybody shows from now on must be a frame for everybody.
            self._stale = self._drawn = False
            self.session.painted()
            self.refresh()
            return
        if not only_reading:
            # A frame that some panels were left out of: these still show the parts that they had.
            self.latest = replace(frame, parts={**self.latest.parts, **frame.parts}) if self.hurried else frame
        try:
            self._hand_out(frame, only_reading)
            if frame.state is RunState.RUNNING and not self._stale and not self._drawn:
                self._prepare()
        finally:
            self.session.painted()
            self._ask_again(frame)
        if not only_reading:
            self.on_painted(time.perf_counter() - started)

    def _hand_out(self, frame: Frame, only_reading: bool) -> None:
        attempt = self._failures.attempt
        for view in self.recognition_views() if only_reading else self.views():
            attempt(view, lambda view=view: view.set_frame(frame), None)  # type: ignore[misc]
        if not only_reading:
            self.frame_delivered.emit(frame)
        attempt("paint", self.paint, None)
        self.on_recognized(self._requested_input)

    def _ask_again(self, frame: Frame) -> None:
        """Ask for the next frame if something has happened meanwhile, or, at rest, until this one's parts are whole."""
        if self._stale or (frame.busy and frame.state is not RunState.RUNNING):
            self._stale = self._drawn = False
            self.refresh()
        elif self._drawn:
            self._drawn = False
            self._ask(only_reading=True)
