"""A closed window leaves nothing in memory: run, data and plots are freed, however much was done in it."""

from __future__ import annotations

import gc
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import open_window
from netviz.app.panels import ROWS
from netviz.lessons.library import library
from netviz.session import RunState
from tests.app.conftest import ONE, SMALL, clear_up, draw, until, wait_for


def use(qtbot: QtBot, lesson: str | None) -> list[weakref.ref[object]]:
    """Open a window, train, draw, look at every panel, close it; what stood for its parts."""
    long = configs.replaced(configs.parse(SMALL), "training.epochs", 100_000)
    opened = open_window(None if lesson else long, remember=False, lesson=library()[lesson] if lesson else None)
    window = opened.window
    window.show()
    until(qtbot, lambda: opened.run_controller.frame.state is not RunState.LOADING)
    if lesson is None:
        for name in window.dock_area.panels:
            window.dock_area.show_panel(name)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    until(qtbot, lambda: opened.run_controller.frame.step > 20)
    draw(qtbot, window.pad.canvas, ONE)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    wait_for(qtbot, opened, RunState.PAUSED)
    qtbot.keyClick(window, Qt.Key.Key_L)
    window.close()
    window.deleteLater()
    panels = window.dock_area.panels.values()
    return [weakref.ref(part) for part in (window, opened.run_controller, opened.run_controller.session, *panels)]


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("lesson", [None, "digits"])
def test_a_closed_window_is_gone(lesson: str | None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clear_up()
    before = set(QApplication.allWidgets())
    with monkeypatch.context() as hooks:  # a window sets them, and each new thread keeps them as they are then
        hooks.setattr(sys, "excepthook", sys.excepthook)
        hooks.setattr(threading, "excepthook", threading.excepthook)
        parts = use(qtbot, lesson)
        waiting = threading.Event()
        other = threading.Thread(target=waiting.wait, daemon=True)
        other.start()
        clear_up()
    assert [type(part()).__name__ for part in parts if part() is not None] == []
    assert set(QApplication.allWidgets()) <= before
    waiting.set()
    other.join()


def test_a_panel_that_had_no_window_is_gone_with_what_it_has_for_the_title_line() -> None:
    """As where a film is made, or a picture saved."""
    clear_up()
    before = set(QApplication.allWidgets())
    for kind in (kind for row in ROWS for kind in row):
        kind().deleteLater()
    clear_up()
    gc.collect()
    clear_up()  # now what went with the panels, too
    assert {type(widget).__name__ for widget in set(QApplication.allWidgets()) - before} == set()
