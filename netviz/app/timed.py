"""A window that opens, trains for some seconds, and ends by itself: for measurements, screenshots and tests."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from netviz import config as configs
from netviz import headless, runs
from netviz.app.application import Opened
from netviz.app.later import later
from netviz.app.probe import Probe
from netviz.app.widgets.panel_menu import picture
from netviz.app.writer import Writer
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.data.strokes import Drawing
from netviz.files import write_whole
from netviz.session import Frame, State

ALONE_SECONDS = 5.0
SETTLE_MS = 300


def steps_alone(together: Sequence[Config], seconds: float) -> list[float]:
    """Steps a second of each run alone and without a window, measured over `seconds` each."""
    first = runs.data(together[0])
    return [_steps_alone(one, runs.data_like(one, together[0], first), seconds) for one in together]


def _steps_alone(config: Config, data: DataSet, seconds: float) -> float:
    trainer = headless.prepare(config, data).trainer
    warm = time.perf_counter() + 0.1 * seconds
    while time.perf_counter() < warm:
        trainer.advance()
    started, first = time.perf_counter(), trainer.step_count
    while (now := time.perf_counter()) < started + seconds:
        trainer.advance()
    return (trainer.step_count - first) / (now - started)


def beside_headless(steps: float, together: Sequence[Config], alone: Sequence[float]) -> dict[str, float]:
    """Figures of runs that trained side by side, as far as each other in epochs, the first at `steps` a second.

    alone: the steps a second of each without a window. The ratio is the sum of what each does of that: for runs alike,
    the examples of all together by those of one alone.
    """
    epochs = steps / _steps_an_epoch(together[0])
    rates = [epochs * _steps_an_epoch(config) for config in together]
    return {
        "runs": len(together),
        "examples_per_second": sum(rate * one.training.batch_size for rate, one in zip(rates, together, strict=True)),
        "headless_steps_per_second": alone[0],
        "headless_ratio": sum(rate / free for rate, free in zip(rates, alone, strict=True)),
    }


def _steps_an_epoch(config: Config) -> int:
    return math.ceil(config.data.sizes[0] / config.training.batch_size)


def long_enough(config: Config, steps: float) -> Config:
    """The config with so many epochs that the run does not end before so many steps."""
    epochs = math.ceil(steps / _steps_an_epoch(config))
    return configs.replaced(config, "training.epochs", max(epochs, config.training.epochs))


class TimedRun(QObject):
    """Runs an opened window for `seconds`; `done` gets the figures just before it closes.

    A run that reaches its last epoch earlier goes on, as a click on Train would have it. `written` are drawings that a
    hand writes on the pad meanwhile.
    """

    def __init__(
        self,
        opened: Opened,
        seconds: float,
        train: bool,
        screenshot: Path | None,
        done: Callable[[dict[str, Any]], Any],
        written: Sequence[Drawing] = (),
    ) -> None:
        super().__init__()
        self._opened = opened
        self._train = train
        self._seconds = seconds
        self._screenshot = screenshot
        self._done = done
        self._probe = Probe(opened.conductor)
        self._writer = Writer(opened.window.pad, opened.conductor, written) if written else None
        self._begun = False
        self.error: Exception | None = None
        opened.conductor.frames.framed.connect(self._framed)

    def _framed(self, frame: Frame) -> None:
        if frame.state is State.LOADING:
            return
        if not self._begun:
            self._begun = True
            if self._train:
                self._opened.conductor.train()
            later(SETTLE_MS, self, self._probe.start)
            if self._writer is not None:
                later(SETTLE_MS, self, self._writer.start)
            later(SETTLE_MS + round(1000 * self._seconds), self, self._end)
        elif self._train and frame.state is State.FINISHED:
            self._opened.conductor.train()

    def _end(self) -> None:
        window = self._opened.window
        try:
            if self._screenshot is not None:
                write_whole(self._screenshot, picture(window))
            figures = self._probe.figures()
            if self._writer is not None:
                self._writer.stop()
                figures |= self._writer.figures()
            self._done(figures)
        except Exception as error:  # it belongs to the command that waits for the window to close
            self.error = error
        window.close()
