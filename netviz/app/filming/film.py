"""A film of a run without a window: it trains from one picture to the next, in equal steps over the whole run, or
shows the moments that a saved run has kept.

The run has the same bits as one without a film: what is shown is a copy, taken between two steps.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, qInstallMessageHandler

from netviz.app.application import application
from netviz.app.filming.stage import Stage
from netviz.app.style.theme import THEMES
from netviz.config import Config
from netviz.engine.sampler import steps_per_epoch
from netviz.errors import UserError
from netviz.export.film import film_file
from netviz.run.model_file import Model
from netviz.session import Frame, FrameRequest, RunState
from netviz.session.driver import Driver
from netviz.texts import phrase

log = logging.getLogger(__name__)

AT_ITS_END = phrase("The run has reached its last epoch already; give it more with --set training.epochs=….")
NO_MOMENTS = phrase(
    "--moments: the run has kept no moments; netviz train --moments keeps them. Leave it out to film training."
)
MOST_AT_ONCE = 200
"""Steps between two checks for an interruption."""
MOST_WAITS = 200
"""How many frames to wait, at most, for parts that are computed over several."""


@dataclass(frozen=True)
class Shot:
    """What a film shows, how large, and for how long."""

    view: str
    panels: Sequence[str] = ()
    """The panels by name; empty for those of the view."""
    width: int = 960
    height: int = 540
    """Its size in pixels."""
    seconds: float = 10.0
    per_second: float = 25.0
    """Pictures a second."""
    look: str = "light"
    """The name of a theme."""


class Filmed:
    """A run and the stage that shows it. Needs no display."""

    def __init__(self, config: Config, model: Model | None, shot: Shot) -> None:
        """Begins the run. Raises UserError if that is impossible."""
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # What Qt says of a platform without screens goes to the log alone.
        self._before = qInstallMessageHandler(lambda kind, context, text: log.info("Qt: %s", text))
        self._app = application()
        self._shot = shot
        self.stage = Stage(THEMES[shot.look], shot.view, shot.panels)
        self._driver = Driver(config, threading.Event())
        self._driver.begin_another(config, model)
        run = self._driver.run
        assert run is not None
        self._run = run
        run.require_data()
        train = run.data.train
        self.stage.open(QSize(shot.width, shot.height), train.shape, train.targets is not None)

    @property
    def steps(self) -> list[int]:
        """The steps at which there is a picture, the first where the run stands, the last at its end."""
        run = self._run
        trainer, train = run.trainer, run.sizes[0]
        last = run.goal * steps_per_epoch(train, run.config.training.batch_size)
        pictures = max(2, round(self._shot.seconds * self._shot.per_second))
        steps: list[int] = np.unique(np.linspace(trainer.step_count, last, pictures).round().astype(int)).tolist()
        return steps

    @property
    def moments(self) -> list[int]:
        """The numbers of the kept moments that have a picture, the first and the last among them."""
        kept = [moment.number for moment in self._run.moments.all]
        pictures = min(len(kept), max(2, round(self._shot.seconds * self._shot.per_second)))
        return [kept[place] for place in np.linspace(0, len(kept) - 1, pictures).round().astype(int).tolist()]

    @property
    def stopped(self) -> str:
        """Why the run cannot go on, as a sentence; empty if it can."""
        state = self._driver.state
        return self._driver.bare_frame().message if state in (RunState.DIVERGED, RunState.FAILED) else ""

    def train_to(self, step: int, interrupted: Callable[[], bool]) -> bool:
        """Train up to a step; False if the run has come to an end before."""
        driver, run = self._driver, self._run
        while run.trainer.step_count < step:
            over = run.trainer.epoch >= run.goal or driver.state in (
                RunState.FINISHED, RunState.DIVERGED, RunState.FAILED,
            )  # fmt: skip
            if over or interrupted():
                return False
            driver.start(steps=min(MOST_AT_ONCE, step - run.trainer.step_count))
            driver.attempt(driver.train)
        while (
            run.trainer.validation_due
        ):  # before the next step, so that the end of an epoch is measured in its picture
            run.trainer.advance()
        return True

    def look_back(self, moment: int) -> None:
        """Be as the run was at a kept moment."""
        self._driver.attempt(lambda: self._driver.look_back(moment))

    def show(self) -> None:
        """Show the run as it is now."""
        for _ in range(MOST_WAITS):
            frame = self._frame(self.stage.request)
            self.stage.show_frame(frame)
            if not frame.busy:
                return

    def close(self) -> None:
        """Take the stage away."""
        qInstallMessageHandler(self._before)
        self.stage.close()
        self.stage.deleteLater()

    def _frame(self, request: FrameRequest) -> Frame:
        found: list[Frame] = []
        self._driver.attempt(lambda: found.append(self._driver.frame(request)))
        return found[0] if found else self._driver.bare_frame()


def film(
    config: Config,
    model: Model | None,
    shot: Shot,
    place: Path,
    progress: Callable[[int, int], object] = lambda done, of: None,
    interrupted: Callable[[], bool] = lambda: False,
    moments: bool = False,
) -> tuple[int, str]:
    """Film a run, new or saved, from its present step on, into a file that `film_place` has checked; or its kept
    `moments`, without training.

    Returns the number of pictures, and why the run ended before its last epoch, as a sentence, or nothing. Raises
    UserError.
    """
    filmed = Filmed(config, model, shot)
    try:
        stops = filmed.moments if moments else filmed.steps
        if len(stops) < 2:
            raise UserError(NO_MOMENTS if moments else AT_ITS_END)
        # A run of fewer steps than pictures is as long as wanted all the same.
        per_second = min(shot.per_second, len(stops) / shot.seconds)
        with film_file(place, per_second) as written:
            for stop in stops:
                if moments:
                    if interrupted():
                        break
                    filmed.look_back(stop)
                elif not filmed.train_to(stop, interrupted):
                    break
                filmed.show()
                written.add(filmed.stage.picture())
                progress(written.count, len(stops))
            return written.count, filmed.stopped
    finally:
        filmed.close()
