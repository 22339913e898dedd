"""What the window's first second is not spent on."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.waiting import HANG_SECONDS

OPEN = """
import json, sys
from netviz.commands.preparing import prepared
from netviz.commands.window import open_window
prepared()
window = open_window(remember=False).window
window.show()
print(json.dumps([*sys.modules]))
window.close()
"""
LATER = {
    "polars": "tables",
    "pooch": "downloads",
    "requests": "downloads",
    "rich": "commands that write into a terminal",
    "typer": "a command line with arguments",
    "ziamath": "formulas, of panels that are open or in a thread later",
}
"""What is imported when it is needed, and for what."""


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("arguments", [[], ["app"]], ids=["netviz", "netviz app"])
def test_the_window_opens_without_what_only_some_need(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN, *arguments], capture_output=True, text=True, timeout=HANG_SECONDS, check=False
    )
    loaded = json.loads(done.stdout)
    assert not LATER.keys() & set(loaded)


def test_pyqtgraph_makes_no_class_of_qt_that_it_does_not_need() -> None:
    code = """
from netviz.app.qt.graphics import pg
from PySide6 import QtWidgets
assert pg.QtWidgets is QtWidgets
assert "QLabel" in vars(QtWidgets) and "QWizard" not in vars(QtWidgets)
assert "QWizard" in dir(QtWidgets) and QtWidgets.QWizard
pg.PlotWidget, pg.AxisItem, pg.GraphicsObject
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=HANG_SECONDS)


def test_a_pyqtgraph_that_was_there_before_is_left_alone() -> None:
    code = """
import pyqtgraph
from netviz.app.qt.graphics import pg
from PySide6 import QtWidgets
assert pg is pyqtgraph and pg.QtWidgets is not QtWidgets
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=HANG_SECONDS)


@pytest.mark.slow(once=True)
def test_a_start_does_not_have_the_source_of_every_module_read() -> None:
    code = """
import builtins, inspect, sys
plain, read, source = builtins.__import__, [], inspect.getsource
inspect.getsource = lambda module: (read.append(module), source(module))[1]
from netviz.app.qt.plain_imports import plain_imports
with plain_imports():
    from netviz.app import application
    assert builtins.__import__ is plain
assert "netviz.app.main_window.window" in sys.modules
assert len(read) < 60, len(read)
import PySide6.QtCore
assert builtins.__import__ is not plain
hooked = builtins.__import__
with plain_imports():
    assert builtins.__import__ is hooked
assert builtins.__import__ is hooked
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=HANG_SECONDS)


def test_shapes_are_filled_in_the_thread_that_paints_them() -> None:
    code = """
from pathlib import Path
from netviz.app.application import application
from PySide6.QtGui import QImage, QLinearGradient, QPainter
kept = application()
image = QImage(600, 600, QImage.Format.Format_ARGB32_Premultiplied)
with QPainter(image) as painter:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QLinearGradient(0, 0, 600, 600))
    painter.drawEllipse(0, 0, 600, 600)
names = [one.read_text().strip() for one in Path("/proc/self/task").glob("*/comm")]
assert "Thread (pooled)" not in names, names
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=HANG_SECONDS)
