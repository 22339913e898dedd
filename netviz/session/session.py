"""The session as the window holds it: commands to the worker, frames from it, and the moment of painting between."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from netviz import storage
from netviz.config import Config
from netviz.errors import UserError
from netviz.session.driver import Driver
from netviz.session.frame import Frame, FrameRequest
from netviz.session.run import Run
from netviz.session.worker import Worker
from netviz.storage import Model

SNAPSHOT_SECONDS = 30.0


class Session:
    """Drives one worker. `deliver` is called in the worker's thread with every frame that was requested.

    Every call returns at once; what it did shows in the next frame. After each frame the window calls
    `painted`, which lets the worker go on; if it does not, the worker goes on by itself a moment later.
    """

    def __init__(self, config: Config, deliver: Callable[[Frame], Any]) -> None:
        self._worker = Worker(config, deliver)

    def train(self) -> None:
        """Train until paused or finished; a finished run goes on for as many epochs again."""
        self._worker.ask(lambda driver: driver.go())

    def pause(self) -> None:
        self._worker.ask(lambda driver: driver.pause())

    def step_batch(self) -> None:
        """Train one mini-batch, then pause."""
        self._worker.ask(lambda driver: driver.go(steps=1))

    def step_epoch(self) -> None:
        """Train to the end of the present epoch, then pause."""
        self._worker.ask(lambda driver: driver.go(epochs=1))

    def reset(self) -> None:
        """Back to the first weights, those of the config's seed."""
        self._worker.ask(lambda driver: driver.reset())

    def configure(self, config: Config) -> None:
        """Go on with a checked config, from the next step."""
        self._worker.ask(lambda driver: driver.configure(config))

    def compare(self, named: list[tuple[str, Config]]) -> None:
        """Train these configs beside the run, in turns with it, all from the start and from the same weights."""
        self._worker.ask(lambda driver: driver.compare(named))

    def pin(self, label: str) -> None:
        """Keep the run's curves behind those of the next."""
        self._worker.ask(lambda driver: driver.pin(label))

    def alone(self) -> None:
        """Forget the runs beside this one, and what is pinned."""
        self._worker.ask(lambda driver: driver.alone())

    def open_model(self, model: Model) -> None:
        """Show a saved network, ready to be trained on."""
        self._worker.ask(lambda driver: driver.open(lambda: Run.of_model(model)))

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

    def save(self, path: Path) -> None:
        """Save the network as it is now; raises UserError."""
        storage.save_model(path, self.snapshot())

    def snapshot(self) -> Model:
        """A copy of the network as it is between two steps, with its config; raises UserError when there is none."""
        answer: Future[Model] = Future()

        def copy(driver: Driver) -> None:
            try:
                answer.set_result(driver.model())
            except Exception as error:
                answer.set_exception(error if isinstance(error, UserError) else UserError(str(error)))
                raise

        self._worker.painted.set()
        self._worker.ask(copy)
        return answer.result(SNAPSHOT_SECONDS)

    @property
    def alive(self) -> bool:
        """Whether the worker's thread still runs."""
        return self._worker.alive

    def close(self) -> bool:
        """End the worker after its present step; True when its thread has ended."""
        return self._worker.close()
