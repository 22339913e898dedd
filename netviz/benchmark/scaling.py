"""How the time of a step grows with width, depth, filters, batch size and examples: a table and a picture.

The picture is an SVG with logarithmic axes, where proportional growth is a line of slope one.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from netviz import config as configs
from netviz.benchmark.ours import trainer_for
from netviz.data.dataset import DataSet

Point = tuple[int, float]
WIDTH, HEIGHT, LEFT, TOP = 640, 420, 70, 24
COLOURS = ("#440154", "#3B528B", "#21918C", "#5EC962", "#E67E22")
_DENSE = (
    "[network]\nlayers = [{{ kind = 'dense', units = {units}, repeat = {repeat} }}]\n[training]\nbatch_size = {batch}"
)
_CONV = (
    "[network]\noutput = 'softmax'\nlayers = [{{ kind = 'conv', filters = {filters}, size = 5, activation = 'relu' }}, "
    "{{ kind = 'pool' }}]\n[training]\nlearning_rate = 0.01\nbatch_size = 20"
)


@dataclass(frozen=True)
class ScalingCurve:
    """One curve."""

    name: str
    """What is varied."""
    values: Sequence[int]
    run: Callable[[int], str]
    """run(value) → the config in TOML."""


SWEEPS = (
    ScalingCurve("width", (10, 30, 100, 300, 1000), lambda n: _DENSE.format(units=n, repeat=1, batch=10)),
    ScalingCurve("depth", (1, 4, 16, 64, 128), lambda n: _DENSE.format(units=30, repeat=n, batch=10)),
    ScalingCurve("filters", (4, 8, 16, 32, 64), lambda n: _CONV.format(filters=n)),
    ScalingCurve("batch", (1, 10, 100, 1000), lambda n: _DENSE.format(units=100, repeat=1, batch=n)),
)


def step_seconds(run: str, data: DataSet, seconds: float) -> float:
    """The time of one training step, in seconds, measured over about `seconds`."""
    trainer = trainer_for(configs.parse(run), data)
    for _ in range(5):
        trainer.step()
    started, first = time.perf_counter(), trainer.step_count
    now = started
    while now < started + seconds:
        trainer.step()
        now = time.perf_counter()
    return (now - started) / (trainer.step_count - first)


def epoch_seconds(examples: int, data: DataSet) -> float:
    """The time of one epoch over this many examples, in seconds."""
    text = f"[data]\ntrain = {examples}\nvalidation = 0\n" + _DENSE.format(units=30, repeat=1, batch=10)
    trainer = trainer_for(configs.parse(text), data)
    started = time.perf_counter()
    while trainer.epoch < 1:
        trainer.step()
    return time.perf_counter() - started


def measure(data: DataSet, seconds: float, progress: Callable[[str], Any]) -> Iterator[tuple[str, list[Point]]]:
    """The curves: what is varied, and [(value, seconds per step), …]; for `examples`, seconds per epoch."""
    for sweep in SWEEPS:
        progress(sweep.name)
        yield sweep.name, [(value, step_seconds(sweep.run(value), data, seconds)) for value in sweep.values]
    progress("examples")
    yield "examples", [(n, epoch_seconds(n, data)) for n in (500, 1000, 2000, 4000)]


def picture(curves: dict[str, list[Point]]) -> str:
    """The curves as an SVG."""
    points = [point for curve in curves.values() for point in curve]
    x_low, x_high = 0, math.ceil(math.log10(max(x for x, _ in points)))
    y_low = math.floor(math.log10(min(y for _, y in points)))
    y_high = math.ceil(math.log10(max(y for _, y in points)))
    width, height = WIDTH - LEFT - 130, HEIGHT - TOP - 50

    def at(x: float, y: float) -> tuple[float, float]:
        across = (math.log10(x) - x_low) / (x_high - x_low)
        return LEFT + width * across, TOP + height * (1 - (math.log10(y) - y_low) / (y_high - y_low))

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" '
        f'font-size="12" fill="#5B6675"><rect width="100%" height="100%" fill="#FFFFFF"/>'
    ]
    for power in range(y_low, y_high + 1):
        x, y = at(1, 10**power)
        parts.append(f'<path d="M{LEFT} {y:.1f}h{width}" stroke="#EBEEF2"/>')
        parts.append(f'<text x="{x - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{_seconds(power)}</text>')
    for power in range(x_low, x_high + 1):
        x, y = at(10**power, 10**y_low)
        parts.append(f'<text x="{x:.1f}" y="{y + 20:.1f}" text-anchor="middle">{10**power:,}</text>')
    for (name, curve), colour in zip(curves.items(), COLOURS, strict=True):
        line = " ".join("{:.1f},{:.1f}".format(*at(*point)) for point in curve)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        x, y = at(*curve[-1])
        parts.append(f'<text x="{x + 8:.1f}" y="{y + 4:.1f}" fill="{colour}">{name}</text>')
    middle = LEFT + width / 2
    parts.append(f'<text x="{middle}" y="{HEIGHT - 10}" text-anchor="middle">neurons, layers, filters, examples</text>')
    parts.append(f'<text x="{LEFT}" y="14">seconds per step (examples: per epoch)</text></svg>')
    return "\n".join(parts)


def _seconds(power: int) -> str:
    unit, scale = ("µs", 6) if power < -3 else ("ms", 3) if power < 0 else ("s", 0)
    return f"{10 ** (power + scale):g} {unit}"
