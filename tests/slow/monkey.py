"""A monkey at the real window: it clicks, types, draws, opens and saves by chance, and takes down what goes wrong.

    python -m tests.slow.monkey --seed 1 --minutes 60 --pause 40 --files FOLDER --report FILE

Once a minute it comes to rest with the first config, so that memory can be compared. Each gesture stands in the log
before it is done; where the process ends, the last line is what ended it.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import random
import sys
import threading
import time
from collections import Counter, deque
from dataclasses import asdict
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from threadpoolctl import threadpool_limits

from netviz import config as configs
from netviz.app.application import AHEAD_MS, Opened, application, open_window
from netviz.app.widgets.layer_card import LayerCard
from netviz.run.model_file import Model
from netviz.session import RunState
from netviz.session.run_registry import RunRegistry
from tests.slow.gestures import GESTURES, Gesture, Hand, Steps, answer
from tests.slow.watch import Faults, Latency, Size, size, slope, to_go_back_to
from tests.waiting import HANG_SECONDS

HURRIED_MS = 40
"""Between gestures, where as many as possible are tried."""
USERS_MS = 500
"""Between gestures, as of somebody who is quick."""
STEP_MS = 8
"""Between the events of one gesture, as a mouse reports them."""
REST_SECONDS = 60
SETTLE_MS = 2_000
WORKING = (RunState.LOADING, RunState.RUNNING)
SETTLED_AFTER = 10.0
"""Minutes after which memory must not grow."""


class Monkey(QObject):
    """Does one gesture after the other until its time is over, then closes the window."""

    def __init__(self, opened: Opened, seed: int, minutes: float, pause: int, files: Path, log: Path) -> None:
        """pause: milliseconds from one gesture to the next, on average."""
        super().__init__()
        self.opened, self.seed, self.minutes, self.pause = opened, seed, minutes, pause
        there, places = sorted((files / "there").iterdir()), [files / "saved" / name for name in SAVED]
        self.hand = Hand(opened, random.Random(seed), there, places)
        self.counts: Counter[str] = Counter()
        self.faults: Counter[tuple[str, str]] = Counter()
        self.blocked: list[tuple[float, str]] = []
        self.sizes: list[Size] = []
        self.closing = 0.0
        """How many seconds the window took to close, with its work written to disk."""
        self.latency = Latency()
        self.latency.blocked = self._blocked
        self.watch = Faults(self._fault)
        self._log = log.open("w", encoding="utf-8", buffering=1)
        self._recent: deque[str] = deque(maxlen=12)
        self._ending = False
        self._under_way: list[Steps | None] = []
        """The gesture that has begun, and those in the dialogs that it has opened."""
        self._acting_on: list[QWidget] = []
        """What the events were sent to that have not come back."""
        self._began = self._rested = time.monotonic()
        opened.window.installEventFilter(self)
        QTimer.singleShot(AHEAD_MS, opened.window.dock_area, opened.window.dock_area.make_ahead)
        QTimer.singleShot(SETTLE_MS, self, self._begin_at_home)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window stays until the monkey's time is over."""
        if event.type() == QEvent.Type.Close and not self._ending:
            event.ignore()
            return True
        return False

    def report(self) -> dict[str, object]:
        return {
            "seed": self.seed,
            "platform": QGuiApplication.platformName(),
            "pause_ms": self.pause,
            "minutes": (time.monotonic() - self._began) / 60,
            "gestures": sum(self.counts.values()),
            "by_kind": dict(self.counts),
            "faults": [{"kind": kind, "text": text, "times": n} for (kind, text), n in self.faults.items()],
            "latency_ms": {str(percent): self.latency.percentile(percent) for percent in (50, 90, 99, 99.9)},
            "closing_ms": 1000 * self.closing,
            "longest_blocks": sorted(self.blocked, reverse=True)[:30],
            "bytes_in_ten_minutes": slope(self.sizes, SETTLED_AFTER),
            "more_widgets": dict(Counter(self.sizes[-1].kinds) - Counter(self.sizes[0].kinds)),
            "sizes": [asdict(one) for one in self.sizes],
        }

    def _act(self) -> None:
        """The next step of a gesture. What follows is asked for before it: an event that opens a dialog may not be back
        for long."""
        if time.monotonic() > self._began + 60 * self.minutes:
            self._end()
            return
        # Each event that waits for an answer has a loop of its own, with a gesture of its own under way.
        depth = len(self._acting_on)
        del self._under_way[depth + 1 :]
        self._under_way += [None] * (depth + 1 - len(self._under_way))
        if self._under_way[depth] is None and time.monotonic() > self._rested + REST_SECONDS:
            self._go_home()
            return
        pause = STEP_MS if self._under_way[depth] else self.hand.rng.randrange(5, 2 * self.pause)
        QTimer.singleShot(pause, self, self._act)
        # Within an event only where it waits for an answer; that there is a new menu or dialog says so.
        top = self.hand.top
        if self._acting_on and top is self._acting_on[-1]:
            return
        self._acting_on.append(top)
        try:
            self._step(depth)
        finally:
            self._acting_on.pop()

    def _step(self, depth: int) -> None:
        began = time.perf_counter()
        steps = self._under_way[depth]
        begins = steps is None
        if steps is None:
            steps = self._under_way[depth] = self._begin()
        try:
            next(steps)
        except StopIteration:
            self._under_way[depth] = None
            self._log.write(f"done:{self.hand.done}\n")
            self._recent.append(self.hand.done)
        except RuntimeError as error:
            # A menu or dialog that went away between two events of one gesture.
            self._under_way[depth] = None
            if "already deleted" not in str(error):
                raise
            self.counts["gone"] += 1
        if begins:
            self.latency.forgive(time.perf_counter() - began)  # to choose is the monkey's own work

    def _begin(self) -> Steps:
        gesture = answer if isinstance(QApplication.activeModalWidget(), QFileDialog) else self._chosen()
        if QApplication.activeModalWidget() is not None and self.hand.rng.random() < 0.3:
            gesture = answer
        number = sum(self.counts.values())
        self.counts[gesture.__name__] += 1
        self._log.write(f"{number} {gesture.__name__}\n")
        self.hand.done = f"{number} {gesture.__name__}"
        return gesture(self.hand)

    def _chosen(self) -> Gesture:
        return self.hand.rng.choices(list(GESTURES), list(GESTURES.values()))[0]

    def _begin_at_home(self) -> None:
        """Once all panels are made, as they are soon after the start: what comes later would be taken for growth. A
        window that goes on with another network than the first has other cards.
        """
        if all(dock.is_made for dock in self.opened.window.dock_area.docks.values()):
            self._go_home()
        else:
            QTimer.singleShot(100, self, self._begin_at_home)

    def _go_home(self) -> None:
        """Back to what stood there first, step by step, as dialogs have to end before what is below them."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None or modal is not None:
            QTimer.singleShot(100, self, self._go_home)
            (popup or modal).close()
            return
        window = self.opened.window
        self._log.write("home\n")
        for dialog in window.findChildren(QDialog):
            dialog.close()
        if self.opened.appearance.presenting:
            window.presentation_toggled.emit()
        window.lesson_controller.close()
        window.pad.clear_drawing()
        self.opened.run_controller.apply(configs.default_config())
        self.opened.run_controller.reset()
        window.resize(1280, 800)
        self.latency.skip()  # six actions in one turn, which nobody else could do
        self._rested = time.monotonic()
        QTimer.singleShot(SETTLE_MS, self, self._measure)

    def _measure(self) -> None:
        """Once the worker is home, too: it may still be reading tens of thousands of pictures."""
        controller = self.opened.run_controller
        controller.frame_scheduler.refresh()
        if controller.frame.config != controller.config or controller.frame.state in WORKING:
            QTimer.singleShot(100, self, self._measure)
            return
        self._open_forms()
        models: list[Model] = []
        answered = threading.Event()

        def look(registry: RunRegistry) -> None:
            models.extend(registry.models)
            answered.set()

        controller.session.change_runs(look)
        answered.wait(HANG_SECONDS)
        self.sizes.append(size((time.monotonic() - self._began) / 60, to_go_back_to(self.opened, models)))
        self.latency.skip()
        self._rested = time.monotonic()
        self._act()

    def _open_forms(self) -> None:
        """Open each layer's card once, and close it: its form is made then, and stays as long as the card."""
        network = self.opened.window.network
        cards = [card for card in network.findChildren(LayerCard) if not card.isHidden()]
        for card in cards:
            if not card.property("selected"):
                network.select(card)
        for card in cards:
            if card.property("selected"):
                network.select(card)

    def _fault(self, kind: str, text: str) -> None:
        if not any(text == known for _, known in self.faults):
            text_of_log = "\n".join(self._recent)
            self._log.write(f"fault: {kind}: {text}\nafter:\n{text_of_log}\n{self.hand.done}\n")
        self.faults[kind, text] += 1

    def _blocked(self, seconds: float) -> None:
        self.blocked.append((round(seconds, 3), " | ".join([*list(self._recent)[-1:], self.hand.done])))

    def _end(self) -> None:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        QTimer.singleShot(100, self, self._end)
        if popup is not None or modal is not None:
            (popup or modal).close()
            return
        self._ending = True
        began = time.perf_counter()
        self.opened.window.close()
        self.closing = time.perf_counter() - began
        self.latency.skip()  # no event waits for a window that is closed


SAVED = ("a.netviz", "b", "c.toml", "d.png", "e.jsonl", "missing/f.netviz")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--pause", type=int, default=HURRIED_MS)
    parser.add_argument("--files", type=Path, required=True)
    parser.add_argument("--report", type=Path, required=True)
    asked = parser.parse_args()
    faulthandler.enable()
    with np.errstate(all="ignore"), threadpool_limits(1, user_api="blas"):
        app = application()
        QDesktopServices.setUrlHandler("https", _Nowhere(app), "open")
        opened = open_window()
        opened.window.show()
        opened.window.activateWindow()
        monkey = Monkey(opened, asked.seed, asked.minutes, asked.pause, asked.files, asked.report.with_suffix(".log"))
        app.exec()
        text = json.dumps(monkey.report(), indent=1, ensure_ascii=False)
        asked.report.write_text(text, encoding="utf-8")
    sys.exit(0)


class _Nowhere(QObject):
    """Where links lead: no browser is opened."""

    def open(self, url: QUrl) -> None:
        pass


if __name__ == "__main__":
    main()
