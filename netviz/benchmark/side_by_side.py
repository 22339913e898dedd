"""The window's training rate compared with that of the same runs without a window; needs no Qt."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

from netviz import config as configs
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.engine.sampler import steps_per_epoch
from netviz.run import build, headless

ALONE_SECONDS = 5.0


def steps_alone(together: Sequence[Config], seconds: float) -> list[float]:
    """Steps a second of each run alone and without a window, measured over `seconds` each."""
    first = build.load_data(together[0])
    return [_steps_alone(one, build.load_or_reuse(one, together[0], first), seconds) for one in together]


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
    """Figures of runs that trained side by side, equally far in epochs, the first at `steps` a second.

    alone: the steps a second of each without a window. The ratio is the sum over the runs of steps together ÷ steps
    alone: for runs that are alike, the examples of all together divided by those of one alone.
    """
    epochs = steps / _per_epoch(together[0])
    rates = [epochs * _per_epoch(config) for config in together]
    return {
        "runs": len(together),
        "examples_per_second": sum(rate * one.training.batch_size for rate, one in zip(rates, together, strict=True)),
        "headless_steps_per_second": alone[0],
        "headless_ratio": sum(rate / free for rate, free in zip(rates, alone, strict=True)),
    }


def _per_epoch(config: Config) -> int:
    return steps_per_epoch(config.data.sizes[0], config.training.batch_size)


def long_enough(config: Config, steps: float) -> Config:
    """The config with enough epochs for this number of steps."""
    epochs = math.ceil(steps / _per_epoch(config))
    return configs.replaced(config, "training.epochs", max(epochs, config.training.epochs))
