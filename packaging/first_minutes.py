"""Pictures of the window for the README, all but those of the lessons: `python packaging/first_minutes.py`.

One window is used as the first five minutes of the README tell it, step by step, and grabbed after each; then it shows
spirals and points by hand. On no screen with QT_QPA_PLATFORM=offscreen; `--look dark` makes them dark.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

from PIL import Image
from PySide6.QtTest import QTest

from netviz.app.application import Opened, application, open_window
from netviz.app.style.theme import THEMES
from netviz.assets import asset
from netviz.config import load, parse
from netviz.session import RunState

FOLDER = Path(__file__).parent.parent / "assets" / "screenshots"
SIZE, WIDTH, COLOURS = (1280, 800), 960, 128
LONGEST = 120.0
"""How many seconds it trains at most."""
SPIRALS = """
[data]
name = "spirals"
features = ["x1", "x2", "x1*x2", "sin(3*x1)", "sin(3*x2)"]
[network]
output = "softmax"
init = "he"
layers = [{ kind = "dense", units = 8, activation = "tanh", repeat = 2 }]
[training]
cost = "log-likelihood"
optimizer = { kind = "adam" }
learning_rate = 0.01
epochs = 1000
"""
CORNERS = ((-0.6, 0.6), (0.6, 0.6), (-0.4, -0.6), (0.6, -0.4))
"""Where the points by hand of each class lie, in a ring of fourteen."""
POINTS = [
    [round(x + 0.3 * math.cos(turn) * (1 - turn / 9), 3), round(y + 0.3 * math.sin(turn) * (1 - turn / 9), 3), label]
    for label, (x, y) in enumerate(CORNERS)
    for turn in (0.45 * place for place in range(14))
]
BY_HAND = f"""
[data]
name = "points"
points = {POINTS}
validation = 0
[network]
output = "softmax"
init = "he"
layers = [{{ kind = "dense", units = 6, activation = "tanh" }}]
[training]
cost = "log-likelihood"
optimizer = {{ kind = "adam" }}
learning_rate = 0.01
batch_size = 4
epochs = 1000
"""
FIVE = [[(330, 90), (200, 90), (185, 220), (260, 200), (330, 250), (330, 340), (260, 400), (170, 380)]]


def grab(opened: Opened, path: Path, width: int = WIDTH) -> None:
    opened.window.grab().save(str(path))
    picture = Image.open(path).convert("RGB")
    picture = picture.resize((width, width * picture.height // picture.width), Image.Resampling.LANCZOS)
    picture.quantize(COLOURS).save(path, optimize=True)


def train(opened: Opened, epochs: float) -> None:
    """Train until this many epochs are done, or LONGEST."""
    opened.run_controller.train()
    end = time.monotonic() + LONGEST
    while opened.run_controller.frame.position < epochs and time.monotonic() < end:
        QTest.qWait(500)


def show_plane(opened: Opened, path: Path, text: str, looks: tuple[str, ...]) -> None:
    """Train a network on points, drawn with these of the data card's ticks, and grab it in the view Network."""
    opened.run_controller.open(parse(text))
    opened.window.view_controller.show("network")
    QTest.qWait(1000)
    for name, tick in opened.window.data.ticks.items():
        if tick.isChecked() != (name in looks):
            tick.click()
    train(opened, 80.0)
    grab(opened, path, SIZE[0])
    opened.run_controller.train_or_pause()
    QTest.qWait(500)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--look", choices=[*THEMES], default="light")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    chosen = parser.parse_args()
    first = chosen.folder / "first"
    first.mkdir(parents=True, exist_ok=True)
    application()
    opened = open_window(None, remember=False, appearance=chosen.look, view="learn")
    window = opened.window
    window.resize(*SIZE)
    window.show()
    QTest.qWait(1500)
    # 1: a digit, and why
    window.pad.show_strokes(FIVE)
    window.pad.explain.setChecked(True)
    QTest.qWait(1500)
    grab(opened, first / "1-draw.png")
    # 2: train
    train(opened, 1.2)
    grab(opened, first / "2-train.png")
    train(opened, 3.2)
    grab(opened, chosen.folder / "netviz.png", SIZE[0])
    opened.run_controller.train_or_pause()
    # 3: the network itself
    opened.run_controller.open(load(asset("configs/dense.toml")))
    window.view_controller.show("network")
    QTest.qWait(1500)
    for _ in range(3):
        opened.run_controller.step_batch()
        QTest.qWait(1000)
    grab(opened, first / "3-network.png")
    # 4: a lesson
    window.lesson_controller.open_named("gradient-descent")
    QTest.qWait(1000)
    window.dock_area.panels["lesson"].play.click()
    QTest.qWait(8000)
    if opened.run_controller.frame.state is RunState.RUNNING:
        opened.run_controller.train_or_pause()
    grab(opened, first / "4-lesson.png")
    window.lesson_controller.close()
    show_plane(opened, chosen.folder / "plane.png", SPIRALS, ("contours",))
    show_plane(opened, chosen.folder / "by-hand.png", BY_HAND, ("arrows",))
    window.close()
    QTest.qWait(200)


if __name__ == "__main__":
    main()
