"""The session as the window sees it: commands to the worker, frames from it, and a pause for painting in between."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from netviz.config import Config, DataConfig
from netviz.data.dataset import DataSet
from netviz.engine.what_if import WhatIf
from netviz.errors import UserError
from netviz.progress import CalledOffError, told_to
from netviz.run import model_file, run_list
from netviz.run.model_file import Model
from netviz.run.run_list import RunList
from netviz.session.driver import Driver
from netviz.session.frame import Frame, FrameRequest
from netviz.session.run_registry import RunRegistry
from netviz.session.worker import Worker
from netviz.texts import phrase

Result = TypeVar("Result")
log = logging.getLogger(__name__)

HELD_SECONDS = 0.3


class Session:
    """Drives one worker. `deliver` is called in the worker's thread with every frame that was requested.

    Every call returns at once; its effect shows in the next frame. After each frame the window calls `painted`, which
    lets the worker continue; if it does not, the worker continues on its own a moment later.
    """

    def __init__(self, start: Config | Model, deliver: Callable[[Frame], Any]) -> None:
        self._worker = Worker(start, deliver)
        # A thread of its own, so that neither training nor the window waits for the disk.
        self._writer = ThreadPoolExecutor(1, "netviz-save")
        self._wanted: DataConfig | None = (start.config if isinstance(start, Model) else start).data

    def train(self) -> None:
        """Train until paused or finished; a finished run is extended by as many epochs again."""
        self._worker.ask(lambda driver: driver.start())

    def pause(self) -> None:
        self._worker.ask(lambda driver: driver.pause())

    def step_batch(self) -> None:
        """Train one mini-batch, then pause."""
        self._worker.ask(lambda driver: driver.start(steps=1))

    def step_epoch(self) -> None:
        """Train to the end of the current epoch, then pause."""
        self._worker.ask(lambda driver: driver.start(epochs=1))

    def reset(self) -> None:
        """Go back to the initial weights, those of the config's seed."""
        self._worker.ask(lambda driver: driver.reset())

    def configure(self, config: Config) -> None:
        """Continue with a checked config, from the next step on."""
        self._with_data_of(config, lambda driver: driver.configure(config))

    def keep_what_if(self, what: WhatIf, words: str) -> Future[None]:
        """Apply the weight changes that were tried to the run; `words` describe them in its marks and its file.

        Returns at once; the future is done when the run has them, or with a UserError. Its callbacks are called in
        another thread.
        """
        ended: Future[None] = Future()
        self._worker.ask(lambda driver: _carry_out(ended, lambda: driver.keep_what_if(what, words)))
        return ended

    def take_ticket(self, what: WhatIf, words: str) -> None:
        """Start the run anew with the weights left that the changes leave, at their first values, and the others at 0;
        `words` describe it in its marks and its file.
        """
        self._worker.ask(lambda driver: driver.take_ticket(what, words))

    def compare(self, named: list[tuple[str, Config]], own: str = "") -> None:
        """Train these configs in turns with the run, all from the start and from the same weights."""
        self._worker.ask(lambda driver: driver.compare(named, own))

    def pin(self, label: str) -> None:
        """Keep the run's curves, to be shown behind those of the next run."""
        self._worker.ask(lambda driver: driver.pin(label))

    def clear_comparison(self) -> None:
        """Remove the compared runs and the pinned curves."""
        self._worker.ask(lambda driver: driver.clear_comparison())

    def begin_another(self, config: Config) -> None:
        """Start another run with a checked config, from its initial weights."""
        self._with_data_of(config, lambda driver: driver.begin_another(config))

    def open_model(self, model: Model) -> None:
        """Show a saved network, ready to be trained further."""
        self._with_data_of(model.config, lambda driver: driver.begin_another(model.config, model))

    def change_runs(self, change: Callable[[RunRegistry], None]) -> None:
        """Change something in the table of runs."""
        self._worker.ask(lambda driver: change(driver.registry))

    def show_run(self, identities: Sequence[str], label: str) -> None:
        """Show a run of the table behind the run, or the mean of several."""
        self._worker.ask(lambda driver: driver.show_run(identities, label))

    def show_tried(self, identities: Collection[str]) -> None:
        """Show the best of what was tried behind the run, unless something is beside it already."""
        self._worker.ask(lambda driver: driver.show_tried(identities))

    def take_away(self, identities: Sequence[str]) -> None:
        """Stop showing runs of the table."""
        self._worker.ask(lambda driver: driver.take_away(identities))

    def delete_runs(self, identities: Sequence[str]) -> None:
        """Remove rows of the table of runs, which `RunRegistry.bring_back` brings back."""
        self._worker.ask(lambda driver: driver.delete_runs(identities))

    def restore_runs(self, folder: Path) -> None:
        """Continue the table of runs that was left in a folder."""
        self._worker.ask(lambda driver: driver.restore_runs(folder))

    def run_model(self, identity: str) -> Future[Model]:
        """The model of a run of the table; the future ends with a UserError if it is gone."""
        return self._ask_for(lambda driver: driver.registry.model(identity))

    def measured_run(self, identity: str) -> Future[tuple[Model, DataSet, Config]]:
        """A run of the table as it is now, or as it was left; the data of the run in the window, and its config."""
        return self._ask_for(lambda driver: (driver.model_of(identity), driver.data(), driver.config))

    def save_runs(self, folder: Path) -> Future[None]:
        """Write the table of runs to a folder; as `save` does."""

        def write(runs: RunList) -> None:
            run_list.save_runs(folder, runs)
            self._worker.ask(lambda driver: driver.registry.note_written(runs.models))

        return self._write(self._ask_for(lambda driver: driver.run_list(folder)), write)

    def find_data(self, name: str) -> None:
        """Continue the same run with its data under its new name, which the catalogue knows."""
        self._worker.ask(lambda driver: driver.find_data(name))

    def go_back(self, config: Config, learned: Future[Model]) -> None:
        """Return to a run that `snapshot` was asked for; if there was none, continue with its config."""

        def open_or_configure(driver: Driver) -> None:
            if learned.exception() is None:
                driver.begin_another(config, learned.result())
            else:
                driver.configure(config)

        self._worker.ask(open_or_configure)

    def look_back(self, moment: int) -> None:
        """Show the kept moment of this number; the training waits until one is back at the present."""
        self._worker.ask(lambda driver: driver.look_back(moment))

    def look_at_present(self) -> None:
        """Show the run as it is now; it goes on training if looking back was all that stopped it."""
        self._worker.ask(lambda driver: driver.look_at_present())

    def mark_moment(self) -> None:
        """Keep the moment that is shown for good."""
        self._worker.ask(lambda driver: driver.mark_moment())

    def branch(self, moment: int) -> None:
        """Go on from the kept moment of this number, as a run beside the one that went on from there."""
        self._worker.ask(lambda driver: driver.branch(moment))

    def bound_moments(self, memory: int) -> None:
        """How many bytes the moments of a run take at most, from now on."""
        self._worker.ask(lambda driver: driver.bound_moments(memory))

    def set_speed(self, steps_per_second: float) -> None:
        """Limit the speed to this many steps per second; 0 means as fast as possible."""

        def change(driver: Driver) -> None:
            driver.pace.steps_per_second = steps_per_second
            driver.pace.restart()

        self._worker.ask(change)

    def film_every(self, steps: int) -> None:
        """While training, wait at every multiple of this many steps until a frame has been taken; 0 ends that."""

        def change(driver: Driver) -> None:
            driver.pace.filmed_every = steps
            driver.pace.restart()

        self._worker.ask(change)

    def request(self, request: FrameRequest) -> None:
        """Ask for a frame; it goes to `deliver`."""
        self._worker.request(request)

    def painted(self) -> None:
        """Tell the worker that the last frame is on screen."""
        self._worker.painted.set()

    def hold(self) -> Callable[[], None]:
        """Have the worker stand between two steps until the returned function is called, or a moment later on its own:
        two threads that fight for the GIL are slower than one.
        """
        released = threading.Event()
        self._worker.ask(lambda driver: released.wait(HELD_SECONDS))
        return released.set

    def save(
        self, path: Path, write: Callable[[Path, Model], None] | None = None, all_moments: bool = False
    ) -> Future[None]:
        """Save the network as it is now. Returns at once; the future is done when the file is written, or with a
        UserError.

        write: how it is written, `save_model` by default. all_moments: whether it is given all moments of the run.

        Its callbacks are called in another thread.
        """
        return self._write(self.snapshot(all_moments), partial(write or model_file.save_model, path))

    def _write(self, copied: Future[Result], write: Callable[[Result], None]) -> Future[None]:
        """Write in a thread of its own what the worker copies."""
        ended: Future[None] = Future()

        def write_copy(copied: Future[Result]) -> None:
            def work() -> None:
                write(copied.result())

            try:
                self._writer.submit(_carry_out, ended, work)
            except RuntimeError:  # closed before the copy was made; the worker has nothing else left to do
                _carry_out(ended, work)

        copied.add_done_callback(write_copy)
        return ended

    def data(self) -> Future[tuple[DataSet, Config]]:
        """The run's data, which nobody changes, and its config; the future ends with a UserError if the data is
        missing.
        """
        return self._ask_for(lambda driver: (driver.data(), driver.config))

    def snapshot(self, all_moments: bool = False) -> Future[Model]:
        """A copy of the network between two steps, with its config, as soon as possible; `all_moments` as in `save`.

        The future ends with a UserError if there is no network.
        """
        self._worker.painted.set()
        return self._ask_for(lambda driver: driver.model(all_moments))

    def _with_data_of(self, config: Config, command: Callable[[Driver], None]) -> None:
        """Ask for a command that may read the data of a config, for minutes; that ends when other data is wanted."""
        wanted = self._wanted = config.data

        def look(done: int, of: int) -> None:
            if self._wanted != wanted:
                raise CalledOffError

        def obey(driver: Driver) -> None:
            with suppress(CalledOffError), told_to(look):
                command(driver)

        self._worker.ask(obey)

    def _ask_for(self, work: Callable[[Driver], Result]) -> Future[Result]:
        """What `work` returns, done in the worker's thread between two steps."""
        answer: Future[Result] = Future()
        self._worker.ask(lambda driver: _carry_out(answer, lambda: work(driver)))
        return answer

    @property
    def alive(self) -> bool:
        """Whether the worker's thread is still running."""
        return self._worker.alive

    def close(self) -> bool:
        """End the worker after its current step, and finish saving; True if its thread has ended."""
        self._wanted = None
        ended = self._worker.close()
        self._writer.shutdown(wait=ended)
        return ended


def _carry_out(answer: Future[Result], work: Callable[[], Result]) -> None:
    """Do it in this thread and complete the future accordingly; any failure becomes a UserError."""
    try:
        answer.set_result(work())
    except UserError as error:
        answer.set_exception(error)
    except Exception as error:
        log.exception("saving failed")
        answer.set_exception(
            UserError(phrase("Saving failed: {kind}: {problem}", kind=type(error).__name__, problem=error))
        )
