"""Thousands of live redraws: nothing drifts, neither memory nor the reference count of None.

PySide6 from 6.10 on corrupts the latter on CPython 3.11 while pyqtgraph paints, until the process aborts; this test
holds the versions that pyproject.toml allows to that.
"""

from __future__ import annotations

import gc
import resource
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.engine.history import CAPACITY
from netviz.session.parts.curves import Curves
from tests.app.conftest import ZERO, draw, part_of, until
from tests.app.made_up import frame


def redraw(opened: Opened, times: int, frames: list) -> None:
    """Hand out frames as the run controller does: to all panels, then paint."""
    window = opened.window
    for index in range(times):
        data = frames[index % len(frames)]
        for view in opened.run_controller.frame_scheduler.views():
            view.set_frame(data)
        window.paint_now()
        if index % 50 == 0:
            QApplication.processEvents()


def memory() -> int:
    """The process's present size in kB."""
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * resource.getpagesize() // 1024


def soak(opened: Opened, times: int) -> tuple[int, int]:
    """(drift of None's references, growth in kB) over `times` redraws, after a start in which caches fill."""
    frames = [frame(steps=100 * step) for step in range(1, 30)]
    redraw(opened, 100, frames)
    gc.collect()
    before, size = sys.getrefcount(None), memory()
    redraw(opened, times, frames)
    gc.collect()
    return sys.getrefcount(None) - before, memory() - size


@pytest.mark.skipif(sys.platform != "linux", reason="reads the process's size from /proc")
@pytest.mark.parametrize(
    "times", [pytest.param(100, marks=pytest.mark.slow(once=True)), pytest.param(5000, marks=pytest.mark.slow)]
)
def test_nothing_drifts_over_many_frames(qtbot: QtBot, open_netviz, times: int) -> None:
    opened = open_netviz(configs.default_config())
    draw(qtbot, opened.window.pad.canvas, ZERO)
    drift, growth = soak(opened, times)
    assert abs(drift) < 0.1 * times, f"None's reference count moved by {drift} in {times} frames"
    assert growth < 8_000 + times, f"{growth} kB more after {times} frames"


TINY = """
[data]
name = "circles"
train = 40
validation = 10
[network]
output = "softmax"
layers = [{ kind = "dense", units = 3, activation = "tanh" }]
[training]
batch_size = 10
epochs = 1000000
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the process's size from /proc")
@pytest.mark.parametrize(
    "steps", [pytest.param(3_000, marks=pytest.mark.slow(once=True)), pytest.param(1_000_000, marks=pytest.mark.slow)]
)
@pytest.mark.timeout(900)
def test_a_long_run_keeps_its_memory(qtbot: QtBot, open_netviz, steps: int) -> None:
    """Thousands of epochs in the window: neither the curves nor anything else grows with the run's length."""
    opened = open_netviz(configs.parse(TINY))
    opened.run_controller.train()

    def reach(goal: int) -> tuple[int, int]:
        """(memory in kB, points of the curve) once the run has done so many steps."""
        until(qtbot, lambda: opened.run_controller.frame.step >= goal)
        gc.collect()
        return memory(), len(part_of(qtbot, opened, Curves).batches.x)

    size, _ = reach(3_000)
    later, points = reach(3_000 + steps)
    assert 256 <= points <= CAPACITY
    assert later - size < 6_000, f"{later - size} kB more after {steps:,} steps"
