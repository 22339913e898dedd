"""Pictures of every view, with a page to look at them: `python packaging/views.py FOLDER`, then open FOLDER/index.html.

Each kind of data is learned, with another run beside it, and every view is grabbed, in each look and size; then an
earlier moment, and the panels that stand in no view. Needs no display with QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import itertools
import time
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QApplication

from netviz import config as configs
from netviz.app.application import Opened, application, open_window
from netviz.app.panels.views import VIEWS
from netviz.app.style.theme import THEMES
from netviz.config import Config
from netviz.session import RunState

CONVOLUTION = """[data]
name = "digits"
[network]
init = "xavier"
output = "softmax"
layers = [
  { kind = "conv", filters = 8, size = 5, activation = "relu" },
  { kind = "pool", size = 2 },
  { kind = "dense", units = 30, activation = "relu" },
]
[training]
cost = "log-likelihood"
learning_rate = 0.05
epochs = 2"""
DENSE = """[data]
name = "{}"
[network]
init = "xavier"
output = "{}"
layers = [{{ kind = "dense", units = 8, activation = "tanh" }}, {{ kind = "dense", units = 6, activation = "tanh" }}]
[training]
cost = "{}"
optimizer = {{ kind = "adam" }}
learning_rate = 0.01
epochs = 60"""
KINDS = {
    "pictures": CONVOLUTION,
    "points": DENSE.format("spirals", "softmax", "log-likelihood"),
    "table": DENSE.format("iris", "softmax", "log-likelihood"),
    "numbers": DENSE.format("hills", "linear", "quadratic"),
}
ALONE = ("what-if", "landscape", "map", "ask")
"""Panels that are looked at by themselves."""
FIVE = [[(330, 90), (200, 90), (185, 220), (260, 200), (330, 250), (330, 340), (260, 400), (170, 380)]]


def pictures(kind: str, config: Config, look: str, size: tuple[int, int], folder: Path, seconds: float) -> list[Path]:
    """Train, and grab every view; returns the files, in order."""
    application()
    slower = configs.changed(config, {"training.learning_rate": config.training.learning_rate / 5})
    opened = open_window(config, remember=False, appearance=look, beside=[("a fifth of the rate", slower)])
    window, found = opened.window, []
    window.resize(*size)
    window.show()
    _wait(1000)

    def grab(name: str) -> None:
        path = folder / f"{kind}-{look}-{size[0]}x{size[1]}-{name}.png"
        window.grab().save(str(path))
        found.append(path)

    if kind == "pictures":
        window.pad.show_strokes(FIVE)
    opened.run_controller.train()
    end = time.monotonic() + seconds
    while opened.run_controller.frame.state is not RunState.FINISHED and time.monotonic() < end:
        _wait(100)
    opened.run_controller.session.pause()
    _wait(500)
    for view in VIEWS:
        window.view_controller.show(view)
        _wait(800)
        grab(view)
    _look_back(opened)
    grab("moment")
    window.time_travel.to_present()
    for panel in ALONE:
        window.dock_area.show_alone(panel)
        _wait(1000)
        grab(panel)
    window.close()
    _wait(200)
    return found


def _look_back(opened: Opened) -> None:
    opened.window.view_controller.show("network")
    opened.window.time_travel.go_to(len(opened.window.time_travel.moments) // 2)
    _wait(1000)


def _wait(ms: int) -> None:
    """Let the window live for a while; unlike QTest's, which keeps the GIL, so that the worker hardly trains."""
    end = time.monotonic() + ms / 1000
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def page(found: dict[str, list[Path]]) -> str:
    """A page of all pictures, by what they have in common."""
    parts = ["<!doctype html><meta charset=utf-8><title>netviz, every view</title>"]
    for title, paths in found.items():
        parts.append(f"<h2>{escape(title)}</h2>")
        for path in paths:
            name = escape(path.name)
            parts.append(f'<a href="{name}"><img src="{name}" alt="{name}" width=480 loading=lazy></a>')
    return "\n".join(parts) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("kinds", nargs="*", help=f"of {', '.join(KINDS)}; all by default")
    parser.add_argument("--looks", nargs="*", choices=[*THEMES], default=["light", "dark"])
    parser.add_argument("--sizes", nargs="*", default=["1280x800", "1920x1080"])
    parser.add_argument("--seconds", type=float, default=30.0, help="how long each run trains at most")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[Path]] = {}
    for kind, look, size in itertools.product(chosen.kinds or KINDS, chosen.looks, chosen.sizes):
        width, height = map(int, size.split("x"))
        config = configs.parse(KINDS[kind])
        found[f"{kind}, {look}, {size}"] = pictures(
            kind, config, look, (width, height), chosen.folder, chosen.seconds
        )  # fmt: skip
        (chosen.folder / "index.html").write_text(page(found), encoding="utf-8")


if __name__ == "__main__":
    main()
