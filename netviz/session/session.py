"""The session as the window holds it: commands to the worker, frames from it, and the moment of painting between."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from netviz.config import Config
from netviz.errors import UserError
from netviz.run import model_file
from netviz.run.model_file import Model
from netviz.session.driver import Driver
from netviz.session.frame import Frame, FrameRequest
from netviz.session.worker import Worker

Result = TypeVar("Result")
log = logging.getLogger(__name__)


class Session:
    """Drives one worker. `deliver` is called in the worker's thread with every frame that was requested.

    Every call returns at once; what it did shows in the next frame. After each frame the window calls
    `painted`, which lets the worker go on; if it does not, the worker goes on by itself a moment later.
    """

    def __init__(self, config: Config, deliver: Callable[[Frame], Any]) -> None:
        self._worker = Worker(config, deliver)
        # A thread of its own, so that neither training nor the window waits for the disk.
        self._writer = ThreadPoolExecutor(1, "netviz-save")

    def train(self) -> None:
        """Train until paused or finished; a finished run goes on for as many epochs again."""
        self._worker.ask(lambda driver: driver.start())

    def pause(self) -> None:
        self._worker.ask(lambda driver: driver.pause())

    def step_batch(self) -> None:
        """Train one mini-batch, then pause."""
        self._worker.ask(lambda driver: driver.start(steps=1))

    def step_epoch(self) -> None:
        """Train to the end of the present epoch, then pause."""
        self._worker.ask(lambda driver: driver.start(epochs=1))

    def reset(self) -> None:
        """Back to the first weights, those of the config's seed."""
        self._worker.ask(lambda driver: driver.reset())

    def configure(self, config: Config) -> None:
        """Go on with a checked config, from the next step."""
        self._worker.ask(lambda driver: driver.configure(config))

    def compare(self, named: list[tuple[str, Config]], own: str = "") -> None:
        """Train these configs beside the run, in turns with it, all from the start and from the same weights."""
        self._worker.ask(lambda driver: driver.compare(named, own))

    def pin(self, label: str) -> None:
        """Keep the run's curves behind those of the next."""
        self._worker.ask(lambda driver: driver.pin(label))

    def clear_comparison(self) -> None:
        """Forget the runs beside this one, and what is pinned."""
        self._worker.ask(lambda driver: driver.clear_comparison())

    def begin_another(self, config: Config) -> None:
        """Begin another run with a checked config, from its first weights."""
        self._worker.ask(lambda driver: driver.begin_another(config))

    def open_model(self, model: Model) -> None:
        """Show a saved network, ready to be trained on."""
        self._worker.ask(lambda driver: driver.begin_another(model.config, model))

    def go_back(self, config: Config, learned: Future[Model]) -> None:
        """Show a run again of which `snapshot` was asked before; where there was none, go on with its config."""

        def open_or_configure(driver: Driver) -> None:
            if learned.exception() is None:
                driver.begin_another(config, learned.result())
            else:
                driver.configure(config)

        self._worker.ask(open_or_configure)

    def set_speed(self, steps_per_second: float) -> None:
        """So many steps a second at most; 0 is as fast as it can."""

        def change(driver: Driver) -> None:
            driver.pace.steps_per_second = steps_per_second
            driver.pace.restart()

        self._worker.ask(change)

    def request(self, request: FrameRequest) -> None:
        """Ask for a frame; it comes to `deliver`."""
        self._worker.request(request)

    def painted(self) -> None:
        """Tell the worker that the last frame is on screen."""
        self._worker.painted.set()

    def save(self, path: Path) -> Future[None]:
        """Save the network as it is now. Returns at once; the future ends when the file is there, or in UserError.

        Its callbacks are called in another thread.
        """
        ended: Future[None] = Future()

        def write(copied: Future[Model]) -> None:
            self._writer.submit(_carry_out, ended, lambda: model_file.save_model(path, copied.result()))

        self.snapshot().add_done_callback(write)
        return ended

    def snapshot(self) -> Future[Model]:
        """A copy of the network as it is between two steps, with its config, as soon as there is one.

        The future ends in UserError when there is no network.
        """
        answer: Future[Model] = Future()

        def copy(driver: Driver) -> None:
            _carry_out(answer, driver.model)

        self._worker.painted.set()
        self._worker.ask(copy)
        return answer

    @property
    def alive(self) -> bool:
        """Whether the worker's thread still runs."""
        return self._worker.alive

    def close(self) -> bool:
        """End the worker after its present step, and what is being saved; True when its thread has ended."""
        ended = self._worker.close()
        self._writer.shutdown(wait=ended)
        return ended


def _carry_out(answer: Future[Result], work: Callable[[], Result]) -> None:
    """Do it in this thread, and let the future end as it does; whatever fails, as a UserError."""
    try:
        answer.set_result(work())
    except UserError as error:
        answer.set_exception(error)
    except Exception as error:
        log.exception("saving failed")
        answer.set_exception(UserError(f"Saving failed: {type(error).__name__}: {error}"))
