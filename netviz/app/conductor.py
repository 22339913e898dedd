"""The conductor: keeps the window and the session in time.

It asks for a frame some twenty times a second while the run runs, and at once when the user did something; hands each
frame to the visible panels; has them painted; and only then lets the worker go on. It also turns what the editors say
into checked configs, so that an impossible one never reaches the running network.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from netviz import config as configs
from netviz import storage
from netviz.assets import SHIPPED_MODEL, asset
from netviz.config import Config, ConfigError
from netviz.data import catalogue
from netviz.data.sheet import Seen
from netviz.errors import UserError
from netviz.session import Frame, FrameRequest, Reader, Session, State
from netviz.session.answers import Browse
from netviz.session.parts import Recognition

FRAME_MS = 48
PRELOAD_MS = 400


class FrameView(Protocol):
    """What draws frames: a panel, the status line."""

    def set_frame(self, frame: Frame) -> None: ...


def _run_name(config: Config, what: str) -> str:
    """A short name of a run for a legend: what sets it apart from the lecture's first network, or `what`."""
    words = configs.differences(config, configs.replaced(Config(), "data", config.data))
    short = [word for word in words if not word.startswith(("layers", "training ex", "validation ex"))]
    return ", ".join(short[:2]) or what


class Conductor(QObject):
    """Owns the session. framed(Frame): after a frame was handed out. config_changed(Config, ConfigError | None).
    said(str): a sentence for the user. missing(str): data by this name has to be downloaded first.

    `views` gives, for each frame, the views to draw it; `needs` the parts that they want, `questions` what they
    want to know of them; `paint` paints them now.
    `reading_views` are those of the drawing: while the run runs, the pen asks for a frame of nothing but what is read,
    which comes and is painted at once; the other panels wait for the clock.
    """

    framed = Signal(object)
    config_changed = Signal(object, object)
    said = Signal(str)
    missing = Signal(str)
    _arrived = Signal(object)

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.frame = Frame(config, State.LOADING)
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
        self._waiting = self._stale = self._drawn = self._only_reading = False
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self.session = Session(config, self._arrived.emit)
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._clock.start(FRAME_MS)
        # Soon after the window is up, so that the first movement of the pen need not wait for it.
        QTimer.singleShot(PRELOAD_MS, self, self._reader)

    # What the user did

    def train_or_pause(self) -> None:
        if self.frame.state is State.RUNNING:
            self.session.pause()
        else:
            self.session.train()
        self.refresh()

    def train(self) -> None:
        self.session.train()
        self.refresh()

    def step_batch(self) -> None:
        self.session.step_batch()
        self.refresh()

    def step_epoch(self) -> None:
        self.session.step_epoch()
        self.refresh()

    def reset(self) -> None:
        self.session.reset()
        self.refresh()

    def set_speed(self, steps_per_second: float) -> None:
        self.session.set_speed(steps_per_second)

    def pin(self) -> None:
        """Keep the curves of this run behind those of the next."""
        frame = self.frame
        self.session.pin(_run_name(frame.config, f"{frame.position:.3g} epochs"))
        self.refresh()

    def compare(self) -> None:
        """Let the present config train beside whatever is set next, both from the start."""
        config = self.frame.config
        self.session.compare([(_run_name(config, "as it was"), config)])
        self.refresh()

    def side_by_side(self, named: list[tuple[str, Config]]) -> None:
        """Show the first config, and let the others train beside it."""
        (_, first), *others = named
        self.config = first
        self.config_changed.emit(first, None)
        self.session.alone()
        self.session.configure(first)
        self.session.reset()
        if others:
            self.session.compare(others)
        self.refresh()

    def alone(self) -> None:
        """Forget the runs beside this one, and what is pinned."""
        self.session.alone()
        self.refresh()

    def new_weights(self) -> None:
        """Take the next seed, and start from its weights."""
        self.apply(configs.replaced(self.config, "seed", (self.config.seed + 1) % 2**32))

    def change(self, changes: dict[str, Any]) -> None:
        """Go on with some settings changed, by their paths; says in one sentence when they cannot be."""
        try:
            self.apply(configs.changed(self.config, changes))
        except ConfigError as problem:
            self.said.emit(str(problem))

    def apply(self, config: Config) -> None:
        """Go on with an edited config; one that cannot be is shown with its problem, and the run stays as it is."""
        self.config = config = configs.fitted(config, self.config)
        try:
            configs.check(config)
        except ConfigError as problem:
            self.config_changed.emit(config, problem)
            return
        self.config_changed.emit(config, None)
        self.session.configure(config)
        self.refresh()

    def take_data(self, name: str) -> None:
        """Go on with another data set, and the layers that can take its inputs; says in one sentence when it cannot.

        Where it has to be downloaded first, `missing` tells so.
        """
        if catalogue.to_download(name):
            self.config_changed.emit(self.config, None)
            self.missing.emit(name)
            return
        try:
            self.apply(configs.with_data(self.config, name))
        except UserError as error:
            self.said.emit(str(error))
            self.config_changed.emit(self.config, None)

    def open_file(self, path: Path) -> None:
        """Open a model or a config; says in one sentence when it cannot."""
        try:
            if storage.is_model(path):
                model = storage.load_model(path)
                self.config = model.config
                self.session.open_model(model)
                self.config_changed.emit(self.config, None)
                self.refresh()
            else:
                self.apply(configs.load(path))
        except UserError as error:
            self.said.emit(str(error))

    def save_model(self, path: Path) -> bool:
        """Save the network as it is now; says in one sentence when it cannot."""
        try:
            self.session.save(path)
        except UserError as error:
            self.said.emit(str(error))
            return False
        return True

    def look_at(self, seen: Seen) -> None:
        """Have what is on the pad read, as soon as can be."""
        self._seen = seen
        if self.frame.state is not State.RUNNING:
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

    # Frames

    def refresh(self) -> None:
        """Ask for a frame now; while one is on its way, the next is asked for when it has come."""
        if self._waiting:
            self._stale = True
        else:
            self._ask()

    def close(self) -> bool:
        """End the worker; True when its thread has ended."""
        self._clock.stop()
        self._arrived.disconnect(self._receive)
        return self.session.close()

    def _tick(self) -> None:
        """While the run runs, frames come by the clock; otherwise only when something happened."""
        if self.frame.state not in (State.RUNNING, State.LOADING):
            return
        if not self._waiting:
            self._ask()
        elif self._only_reading:
            self._stale = True  # the pen must not keep the other panels from their turn

    def _ask(self, only_reading: bool = False) -> None:
        self._waiting = True
        self._only_reading = only_reading
        self._asked = self._seen
        parts: frozenset[type[Any]] = frozenset({Recognition}) if only_reading else self.needs()
        seen, why = self._seen, self._why and not self._seen.row
        reader = None if seen.image is None else self._reader()
        questions = {} if only_reading else self.questions()
        request = FrameRequest(parts, seen.image, seen.row, reader, self._read_by, why, self._layer, questions)
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
        if only_reading:
            for view in self.reading_views():
                view.set_frame(frame)
        else:
            self.frame = frame
            for view in self.views():
                view.set_frame(frame)
            self.framed.emit(frame)
        if frame.refused is not None and frame.refused == self.config:
            self.config = frame.config
            self.config_changed.emit(frame.config, None)
        self.paint()
        self.session.painted()
        self.read_in(self._asked)
        if not only_reading:
            self.painted_in(time.perf_counter() - started)
        browse = frame.part(Browse)
        if self._stale or (browse is not None and browse.busy and frame.state is not State.RUNNING):
            self._stale = self._drawn = False
            self.refresh()
        elif self._drawn:
            self._drawn = False
            self._ask(only_reading=True)
