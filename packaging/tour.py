"""Pictures of every lesson, for the README's tour and for looking at: `python packaging/tour.py FOLDER [NAME …]`.

The README's are made by `python packaging/tour.py assets/screenshots/lessons`.

Each lesson is opened in a window of its own, read to the page that shows most, played for some seconds, with a digit on
the pad; then the window is grabbed. Needs MNIST where the lesson does (NETVIZ_DATA_DIR), and no display with
QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netviz.app.application import Opened, application, open_window
from netviz.app.style.theme import THEMES
from netviz.lessons.library import library

SEVEN = [[(150, 110), (220, 100), (345, 98), (300, 190), (250, 300), (215, 420)], [(190, 265), (320, 250)]]
# The page that a lesson is best shown at, where it is not the first.
PAGES = {
    "first-network": 1,
    "neuron": 1,
    "backpropagation": 2,
    "learning-slowdown": 1,
    "cross-entropy": 3,
    "softmax": 2,
    "overfitting": 1,
    "universal-approximation": 1,
    "vanishing-gradient": 1,
    "convolution": 2,
    "your-own-data": 3,
    "double-descent": 1,
    "lottery-tickets": 1,
}


def _slide(opened: Opened) -> None:
    panel = opened.window.dock_area.panels["sliding"]
    panel.view.moved.emit(9, 12)


BESIDES: dict[str, Callable[[Opened], None]] = {
    "convolution": _slide,
}
"""What is done in a lesson before its picture is taken."""


def picture(name: str, look: str, size: tuple[int, int], seconds: float, path: Path, presenting: bool = False) -> None:
    """Open, play and grab one lesson."""
    application()
    opened = open_window(None, remember=False, appearance=look)
    window = opened.window
    window.resize(*size)
    window.show()
    QTest.qWait(600)
    if presenting:
        window.showFullScreen = window.show  # on no screen a full one has a size of its own
        QTest.keyClick(window, Qt.Key.Key_F11)
        window.resize(*size)
        QTest.qWait(300)
    window.lesson_controller.open_named(name)
    panel = window.dock_area.panels["lesson"]
    for _ in range(PAGES.get(name, 0)):
        QTest.mouseClick(panel.next, Qt.MouseButton.LeftButton)
    QTest.qWait(1500)
    window.tool_bar.slider.setValue(window.tool_bar.slider.maximum())  # to its end, whatever the lesson's own speed
    window.pad.show_strokes(SEVEN)
    if name != "backpropagation":
        QTest.mouseClick(panel.play, Qt.MouseButton.LeftButton)
        QTest.qWait(round(1000 * seconds))
    BESIDES.get(name, lambda opened: None)(opened)
    QTest.qWait(600)
    window.grab().save(str(path))
    # A window has few colours: so its picture is a third as large, and looks the same.
    Image.open(path).convert("RGB").quantize(200).save(path, optimize=True)
    if presenting:
        QTest.keyClick(window, Qt.Key.Key_F11)
    window.close()
    QTest.qWait(200)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="lessons, all by default")
    parser.add_argument("--look", choices=[*THEMES], default="light")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--seconds", type=float, default=6.0, help="how long each lesson plays")
    parser.add_argument("--presenting", action="store_true", help="in presentation mode")
    chosen = parser.parse_args()
    width, height = map(int, chosen.size.split("x"))
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for name in chosen.names or library():
        picture(
            name, chosen.look, (width, height), chosen.seconds, chosen.folder / f"{name}.png", chosen.presenting
        )  # fmt: skip


if __name__ == "__main__":
    main()
