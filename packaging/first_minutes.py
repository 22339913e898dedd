"""Pictures of the first five minutes, for the README: `python packaging/first_minutes.py`.

One window is used as the README tells it, step by step, and grabbed after each; on no screen with
QT_QPA_PLATFORM=offscreen. `--look dark` makes them dark.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from netviz.app.application import Opened, application, open_window
from netviz.app.style.theme import THEMES
from netviz.assets import asset
from netviz.config import load
from netviz.session import RunState

FOLDER = Path(__file__).parent.parent / "assets" / "screenshots" / "first"
SIZE, WIDTH, COLOURS = (1280, 800), 960, 128
LONGEST = 120.0
"""How many seconds it trains at most."""
FIVE = [[(330, 90), (200, 90), (185, 220), (260, 200), (330, 250), (330, 340), (260, 400), (170, 380)]]


def spin(app: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def grab(opened: Opened, name: str, folder: Path) -> None:
    path = folder / f"{name}.png"
    opened.window.grab().save(str(path))
    picture = Image.open(path).convert("RGB")
    picture = picture.resize((WIDTH, WIDTH * picture.height // picture.width), Image.Resampling.LANCZOS)
    picture.quantize(COLOURS).save(path, optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--look", choices=[*THEMES], default="light")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = application()
    opened = open_window(None, remember=False, appearance=chosen.look, view="learn")
    window = opened.window
    window.resize(*SIZE)
    window.show()
    spin(app, 1.5)
    # 1: a digit, and why
    window.pad.show_strokes(FIVE)
    window.pad.explain.setChecked(True)
    spin(app, 1.5)
    grab(opened, "1-draw", chosen.folder)
    # 2: train
    opened.run_controller.train()
    end = time.monotonic() + LONGEST
    while opened.run_controller.frame.position < 1.2 and time.monotonic() < end:
        spin(app, 0.5)
    grab(opened, "2-train", chosen.folder)
    opened.run_controller.train_or_pause()
    # 3: the network itself
    opened.run_controller.open(load(asset("configs/dense.toml")))
    window.view_controller.show("network")
    spin(app, 1.5)
    for _ in range(3):
        opened.run_controller.step_batch()
        spin(app, 1.0)
    grab(opened, "3-network", chosen.folder)
    # 4: a lesson
    window.lesson_controller.open_named("gradient-descent")
    spin(app, 1.0)
    window.dock_area.panels["lesson"].play.click()
    spin(app, 8.0)
    if opened.run_controller.frame.state is RunState.RUNNING:
        opened.run_controller.train_or_pause()
    grab(opened, "4-lesson", chosen.folder)
    window.close()
    spin(app, 0.2)


if __name__ == "__main__":
    main()
