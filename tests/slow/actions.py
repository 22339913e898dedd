"""How long the window is busy with each of its commands: alone, while a network trains, after a thousand of them.

    python -m tests.slow.actions --seed 1 --times 1000 --report FILE

Counted is the processor time of the window's thread, so that what else the machine does is not taken for slowness. To
answer takes as long as the longest time in which no other event gets its turn; the action is done when two frames that
were asked for after it are painted.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from shiboken6 import isValid
from threadpoolctl import threadpool_limits

from netviz import config as configs
from netviz.app.application import Opened, application, open_window
from netviz.assets import asset
from netviz.session import RunState
from tests.app.conftest import ONE, at
from tests.slow.gestures import commands
from tests.slow.watch import size
from tests.waiting import until

Timing = tuple[float, float]
"""Milliseconds to answer, and to be done."""
Action = Callable[[], object]

SIZES = ((1280, 800), (1000, 640), (1500, 900), (1366, 768))
WAITING = ("About netviz", "Messages", "Show log", "Save model", "Quit")  # they wait for an answer, or end the window


class Stopwatch:
    """Does actions in a window, and measures them."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self._frames = 0
        self._scheduler = opened.run_controller.frame_scheduler
        self._scheduler.frame_delivered.connect(self._count)

    def measure(self, action: Action) -> Timing:
        longest, started = 0.0, time.thread_time()
        self._frames = -1 if self._scheduler.waiting else 0  # a frame that is on its way was asked for before
        for step in (action, self._scheduler.refresh):
            begun = time.thread_time()
            step()
            longest = max(longest, time.thread_time() - begun)

        def turn() -> None:
            nonlocal longest
            begun = time.thread_time()
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            longest = max(longest, time.thread_time() - begun)
            if not self._scheduler.waiting:  # one that was on its way may have been left out when the run stopped
                self._scheduler.refresh()
            time.sleep(0.001)

        shown = self.opened.window.centralWidget()
        until(lambda: self._frames >= 2 and shown.updatesEnabled(), turn)
        turn()  # what was held back is painted
        spent = time.thread_time() - started
        for dialog in self.opened.window.findChildren(QDialog):
            dialog.done(0)  # of the help: it would lie over what comes next
        return 1000 * longest, 1000 * spent

    def _count(self, frame: object) -> None:
        self._frames += 1


def actions(opened: Opened) -> dict[str, Action]:
    """All that one can do in the window by one click or key and without a dialog, by name."""
    window = opened.window
    found: dict[str, Action] = {}
    for action in commands(window):
        text = action.text().replace("&", "") if isValid(action) else ""
        if text and action.isEnabled() and not text.endswith("…") and text not in WAITING:
            found[text] = partial(trigger, action)
    for width, height in SIZES:
        found[f"window of {width} × {height}"] = partial(resize, opened, width, height)
    found["draw a digit"] = partial(draw, opened)
    lesson = window.lesson_controller
    panel = window.dock_area.panels["lesson"]
    for button in panel.findChildren(QPushButton):
        if button.text() in ("Next", "Back"):
            found[f"lesson: {button.text()}"] = button.click
    found["lesson: Play"] = lesson.play
    return found


def trigger(action: QAction) -> None:
    if isValid(action):  # a menu that is filled anew may have taken it away
        action.trigger()


def resize(opened: Opened, width: int, height: int) -> None:
    if not opened.window.isFullScreen():
        opened.window.resize(width, height)


def draw(opened: Opened) -> None:
    """A one on the pad, stroke by stroke as its canvas takes them from the mouse."""
    paper = opened.window.pad.canvas
    for stroke in ONE:
        points = [at(paper, point) for point in stroke]
        QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(paper, point)
        QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=points[-1])


def table(stopwatch: Stopwatch, prepare: Action) -> dict[str, Timing]:
    """Each action's longest of two times, since many of them go there and back."""
    found: dict[str, Timing] = {}
    for name, action in actions(stopwatch.opened).items():
        prepare()
        timings = [stopwatch.measure(action) for _ in range(2)]
        found[name] = (max(one for one, _ in timings), max(other for _, other in timings))
    return found


def home(opened: Opened) -> None:
    """As at the start: no lesson, no presentation, the first layout and size."""
    if opened.appearance.presenting:
        opened.appearance.present(False)
    opened.window.lesson_controller.close()
    opened.window.resize(1280, 800)


def train(opened: Opened) -> None:
    """Have the convolution network train, whatever the last action was."""
    controller = opened.run_controller
    wanted = configs.load(asset("configs/convolution.toml"))
    if controller.frame.config.network != wanted.network:
        controller.apply(wanted)
    if controller.frame.state is not RunState.RUNNING:
        controller.train()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--report", type=Path, required=True)
    asked = parser.parse_args()
    gc.freeze()  # as a command does after its imports; to look through them for garbage takes 60 ms
    with threadpool_limits(1, user_api="blas"):
        application()
        opened = open_window(remember=False)
        opened.window.resize(1280, 800)
        opened.window.show()
        stopwatch = Stopwatch(opened)
        stopwatch.measure(lambda: None)
        report: dict[str, object] = {}

        def write() -> None:
            """Write what is known so far."""
            asked.report.write_text(json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8")

        before = size(0)
        report["alone"] = table(stopwatch, lambda: None)
        write()
        home(opened)
        report["while the convolution network trains"] = table(stopwatch, partial(train, opened))
        write()
        home(opened)
        rng = random.Random(asked.seed)
        for _ in range(asked.times):
            stopwatch.measure(rng.choice(list(actions(opened).values())))
        home(opened)
        stopwatch.measure(lambda: None)
        report[f"after {asked.times:,} random actions"] = table(stopwatch, lambda: None)
        home(opened)
        stopwatch.measure(lambda: None)
        after = size(0)
        report["widgets"] = [before.widgets, after.widgets]
        report["bytes"] = [before.memory, after.memory]
        write()
        opened.window.close()


if __name__ == "__main__":
    main()
