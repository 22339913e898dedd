"""Time travel: which moment of the run is shown, going from one to another, and the film of them, played.

Looking back makes the training wait; it goes on when one returns to the present. A place is the index of a kept moment;
the number of moments stands for the present. One moment is asked for at a time, so that a drag never lags behind the
hand.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from netviz.app.controllers.comparison import ComparisonController
from netviz.app.controllers.run import RunController
from netviz.run.named_moment import NamedMoment, Why
from netviz.session import Frame

FILM_SECONDS = (5, 10, 30)
"""The lengths of a film to choose from."""
FILM_MS = 40
CALM_MS = 1_000
"""How long each picture of a film stays, at least, when less motion is wanted."""


class TimeTravel(QObject):
    """Goes through the moments of the run of `run_controller`."""

    changed = Signal()
    """What is shown, or what can be done, has changed."""

    def __init__(self, run_controller: RunController, comparison: ComparisonController) -> None:
        super().__init__(run_controller)
        self._comparison = comparison
        self._run = run_controller
        self._wanted: int | None = None
        self._asked: int | None = None
        self._known: tuple[object, ...] = ()
        self.film_seconds: float = FILM_SECONDS[1]
        """How long a film takes."""
        self.less_motion = False
        """Whether a film goes in few, slow steps."""
        self._began, self._from = QElapsedTimer(), 0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._next_picture)
        run_controller.frame_scheduler.frame_delivered.connect(self._follow)

    @property
    def moments(self) -> tuple[NamedMoment, ...]:
        """The kept moments before the present."""
        return moments_before(self._run.frame)

    @property
    def past(self) -> NamedMoment | None:
        """The moment that is shown; None for the present."""
        return self._run.frame.past

    @property
    def place(self) -> int:
        """The place that is shown, or soon will be."""
        for place in (self._wanted, self._asked):
            if place is not None:
                return min(place, len(self.moments))
        past = self.past
        if past is None:
            return len(self.moments)
        return next((place for place, one in enumerate(self.moments) if one.number == past.number), 0)

    @property
    def can_go_earlier(self) -> bool:
        return self.place > 0

    @property
    def can_go_later(self) -> bool:
        return self.place < len(self.moments)

    @property
    def can_mark(self) -> bool:
        """Whether what is shown is not kept for good already."""
        frame = self._run.frame
        shown = frame.past if frame.past is not None else kept_now(frame)
        return frame.step > 0 and (shown is None or shown.why not in (Why.MARK, Why.START))

    def go_to(self, place: int) -> None:
        """Show a moment, or the present; a film ends."""
        self.stop_film()
        self._go_to(place)

    def earlier(self) -> None:
        self.go_to(self.place - 1)

    def later(self) -> None:
        self.go_to(self.place + 1)

    def to_present(self) -> None:
        self.go_to(len(self.moments))

    def mark(self) -> None:
        """Keep for good what is shown."""
        self._run.session.mark_moment()
        self._run.frame_scheduler.refresh()

    def branch(self) -> None:
        """Start a run from the moment that is shown, beside the present one."""
        past = self.past
        self.stop_film()
        if past is not None:
            self._comparison.branch(past)

    @property
    def films(self) -> bool:
        """Whether a film is playing."""
        return self._clock.isActive()

    def film_or_stop(self) -> None:
        """Play the moments one after another, from the one that is shown or the start, up to the present; or stop."""
        if self.films:
            self.stop_film()
            return
        self._from = self.place if self.can_go_later else 0
        self._began.start()
        self._clock.start(CALM_MS if self.less_motion else FILM_MS)
        self._go_to(self._from)
        self.changed.emit()

    def stop_film(self) -> None:
        if self.films:
            self._clock.stop()
            self.changed.emit()

    def choose_length(self, seconds: float) -> None:
        """How long the next film takes."""
        self.film_seconds = seconds
        self.changed.emit()

    def _next_picture(self) -> None:
        share = self._began.elapsed() / (1_000 * self.film_seconds)
        end = len(self.moments)
        if share >= 1.0:
            self.stop_film()
        self._go_to(self._from + int(min(1.0, share) * (end - self._from)))

    def _go_to(self, place: int) -> None:
        place = min(len(self.moments), max(0, place))
        if place != self.place:
            self._wanted = place
            if self._asked is None:
                self._ask()

    def _ask(self) -> None:
        self._asked, self._wanted = self._wanted, None
        moments, place = self.moments, self._asked
        if place is not None and place < len(moments):
            self._run.session.look_back(moments[place].number)
        else:
            self._run.session.look_at_present()
        self._run.frame_scheduler.refresh()

    def _follow(self, frame: Frame) -> None:
        """The next moment is asked for once the frame after the last has come; that before may still have been on its
        way.
        """
        waiting = self._run.frame_scheduler.waiting
        if self._asked is not None and (self._shows(frame, self._asked) or not waiting):
            self._asked = None
        if self._asked is None and self._wanted is not None:
            self._ask()
        known = (frame.past, len(self.moments), kept_now(frame), self.place, frame.step > 0, self.films)
        if known != self._known:
            self._known = known
            self.changed.emit()

    @staticmethod
    def _shows(frame: Frame, place: int) -> bool:
        moments = moments_before(frame)
        if frame.past is None or place >= len(moments):
            return frame.past is None and place >= len(moments)
        return frame.past.number == moments[place].number


def moments_before(frame: Frame) -> tuple[NamedMoment, ...]:
    """The kept moments before the present."""
    return frame.moments if kept_now(frame) is None else frame.moments[:-1]


def kept_now(frame: Frame) -> NamedMoment | None:
    """The present, if it is a kept moment as well."""
    last = frame.moments[-1] if frame.moments else None
    return last if last is not None and last.step == frame.step else None
