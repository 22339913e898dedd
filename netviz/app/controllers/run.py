"""The run controller: takes what the user did, with the buttons or the editors, to the session.

What the editors say becomes a checked config first, so that an impossible one never reaches the running network.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from netviz import config as configs
from netviz.app.controllers.frame_scheduler import FrameScheduler
from netviz.config import Config, ConfigError
from netviz.data import catalogue
from netviz.errors import UserError
from netviz.run import model_file
from netviz.run.model_file import Model
from netviz.session import Frame, RunState


def _run_name(config: Config, what: str) -> str:
    """A short name of a run for a legend: what sets it apart from the lecture's first network, or `what`."""
    words = configs.differences(config, configs.replaced(Config(), "data", config.data))
    short = [word for word in words if not word.startswith(("layers", "training ex", "validation ex"))]
    return ", ".join(short[:2]) or what


def read_file(path: Path) -> Model | Config:
    """The model or the config of a file, in whatever thread; raises UserError."""
    return model_file.load_model(path) if model_file.is_model(path) else configs.load(path)


class RunController(QObject):
    """config_changed(Config, ConfigError | None). said(str): a sentence for the user. missing(str): data by this name
    has to be downloaded first. config: the one shown, which may have a problem; frame_scheduler: those of the session.
    """

    config_changed = Signal(object, object)
    said = Signal(str)
    _saved = Signal(object)
    missing = Signal(str)

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.frame_scheduler = FrameScheduler(config)
        self.frame_scheduler.frame_delivered.connect(self._take_back)
        self.session = self.frame_scheduler.session
        self._saved.connect(self._say_if_not_saved)

    @property
    def frame(self) -> Frame:
        """The last one."""
        return self.frame_scheduler.latest

    def train_or_pause(self) -> None:
        if self.frame.state is RunState.RUNNING:
            self.session.pause()
        else:
            self.session.train()
        self.frame_scheduler.refresh()

    def train(self) -> None:
        self.session.train()
        self.frame_scheduler.refresh()

    def step_batch(self) -> None:
        self.session.step_batch()
        self.frame_scheduler.refresh()

    def step_epoch(self) -> None:
        self.session.step_epoch()
        self.frame_scheduler.refresh()

    def reset(self) -> None:
        self.session.reset()
        self.frame_scheduler.refresh()

    def set_speed(self, steps_per_second: float) -> None:
        self.session.set_speed(steps_per_second)

    def pin(self) -> None:
        """Keep the curves of this run behind those of the next."""
        frame = self.frame
        self.session.pin(_run_name(frame.config, f"{frame.position:.3g} epochs"))
        self.frame_scheduler.refresh()

    def compare(self) -> None:
        """Let the present config train beside whatever is set next, both from the start."""
        config = self.frame.config
        self.session.compare([(_run_name(config, "as it was"), config)])
        self.frame_scheduler.refresh()

    def side_by_side(self, named: list[tuple[str, Config]]) -> None:
        """Show the first config, and let the others train beside it."""
        (own, first), *others = named
        self.config = first
        self.config_changed.emit(first, None)
        self.session.clear_comparison()
        self.session.configure(first)
        self.session.reset()
        if others:
            self.session.compare(others, own)
        self.frame_scheduler.refresh()

    def clear_comparison(self) -> None:
        """Forget the runs beside this one, and what is pinned."""
        self.session.clear_comparison()
        self.frame_scheduler.refresh()

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
            if problem.field == "data.name":  # its data has gone meanwhile: no edit of the user's, and no card says it
                self.said.emit(f"{str(problem).removesuffix('.')}; the run goes on with what was read before.")
            return
        self.config_changed.emit(config, None)
        self.session.configure(config)
        self.frame_scheduler.refresh()

    def use_data(self, name: str) -> None:
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
        """Open a model or a config of netviz's own; says in one sentence when it cannot."""
        try:
            self.open(read_file(path))
        except UserError as error:
            self.said.emit(str(error))

    def open(self, read: Model | Config) -> None:
        """Go on with what was read from a file."""
        if isinstance(read, Config):
            self.apply(read)
            return
        self.config = read.config
        self.session.open_model(read)
        self.config_changed.emit(self.config, None)
        self.frame_scheduler.refresh()

    def save_model(self, path: Path) -> None:
        """Save the network as it is now, beside the training; says in one sentence when it cannot."""
        # A signal, because the callback comes in another thread.
        self.session.save(path).add_done_callback(lambda ended: self._saved.emit(ended.exception()))

    def _say_if_not_saved(self, error: Exception | None) -> None:
        if error is not None:
            self.said.emit(str(error))

    def close(self) -> bool:
        """End the worker; True when its thread has ended."""
        return self.frame_scheduler.close()

    def _take_back(self, frame: Frame) -> None:
        """Where the worker could not go on with the present config, show the one that it goes on with."""
        if frame.refused is not None and frame.refused == self.config:
            self.config = frame.config
            self.config_changed.emit(frame.config, None)
