"""An opened window for each test, driven by real events, and the strokes to draw with."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened, application, open_window
from netviz.app.controllers import frame_scheduler
from netviz.app.drawing.pad import UNITS
from netviz.app.main_window.window import MainWindow
from netviz.app.qt.language import ENGLISH, install
from netviz.config import Config
from netviz.run.model_file import Model
from netviz.session import RunState
from tests import waiting

# Two real digits as people draw them with a pen, a 1 with its flag and a 0, in the pad's units.
ONE = [[(190, 150), (215, 130), (240, 105), (262, 78), (268, 70), (268, 110), (267, 180), (266, 260), (264, 420)]]
ZERO = [[(260, 70), (200, 85), (150, 140), (130, 220), (135, 310), (170, 385), (235, 425), (300, 405), (350, 340),
         (368, 250), (355, 165), (320, 100), (270, 70)]]  # fmt: skip

Part = TypeVar("Part")
USUAL = 1280, 800
"""The size of a window."""

SMALL = """
[data]
train = 1000
validation = 200
[network]
init = "he"
output = "softmax"
layers = [
  { kind = "conv", filters = 4, size = 5, activation = "relu" },
  { kind = "pool", size = 4 },
  { kind = "dense", units = 20, activation = "relu" },
]
[training]
learning_rate = 0.05
epochs = 4
"""


@pytest.fixture(scope="session", autouse=True)
def ten_frames_a_second() -> Iterator[None]:
    """Half as many as usual while a run trains: tests wait for steps and for frames, not for how many come in a second,
    and to paint them took a third of the time in which a test waits for a run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frame_scheduler, "FRAME_MS", 2 * frame_scheduler.FRAME_MS)
        yield


@pytest.fixture(autouse=True)
def quiet(qapp, capfd, settled) -> Iterator[None]:
    """No test of the window may leave a word of Qt's or a traceback on stderr; none begins with another's windows."""
    application()
    clear_up()
    yield
    assert capfd.readouterr().err == ""


@pytest.fixture(scope="module")
def settled() -> Iterator[None]:
    """What is there before a file's first window stays as long as that file's tests run, and need not be looked at
    whenever windows are cleared up. At the end all is looked through once, with the file's last window: what is left
    then would be kept by every later file, and the process would take a gigabyte."""
    gc.freeze()
    yield
    clear_up()
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def write_points(folder: Path) -> Path:
    """A table of a hundred points of two classes, which can be moved or deleted."""
    path = folder / "points.csv"
    path.write_text("".join(f"{i % 2},{i},{i % 7}\n" for i in range(100)))
    return path


def clear_up() -> None:
    """Delete the windows that have been closed, and what they held; Python itself would let dozens come together."""
    windows = any(isinstance(one, QMainWindow) and not one.isVisible() for one in QApplication.topLevelWidgets())
    for _ in range(2):  # a window's end deletes what it had outside
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if windows:
            gc.collect()
    app = QApplication.instance()
    if isinstance(app, QApplication) and not any(isinstance(one, MainWindow) for one in app.topLevelWidgets()):
        app.setStyleSheet("")  # the last window's


@pytest.fixture(autouse=True)
def own_state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No window of a test begins with what that of another test has left."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def open_netviz(qtbot: QtBot, monkeypatch) -> Iterator[Callable[..., Opened]]:
    """Opens windows that remember nothing, and closes them at the end."""
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    windows: list[Opened] = []
    small = configs.parse(SMALL)

    def opening(start: Config | Model | None = small, size: tuple[int, int] = USUAL, **options) -> Opened:
        wanted = {"remember": False} | options
        if not wanted["remember"]:
            # All the plots; the view of the first start is tried where it is the subject.
            wanted = {"view": "learn"} | wanted
        opened = open_window(start, **wanted)
        windows.append(opened)
        opened.window.resize(*size)
        opened.window.show()
        until(qtbot, lambda: opened.run_controller.frame.state is not RunState.LOADING)
        return opened

    yield opening
    for opened in windows:
        close(opened)
    install(application(), ENGLISH)  # the language is the application's, and would stay for the next test


def close(opened: Opened) -> None:
    """Close a window, which is deleted before the next one is opened."""
    if opened.appearance.presenting:
        opened.appearance.present(False)  # large type is the application's, and would stay for the next test
    opened.window.close()
    waiting.until(lambda: not opened.run_controller.session.alive, QApplication.processEvents)
    opened.window.deleteLater()


@pytest.fixture(scope="module")
def kept() -> Iterator[list[Opened]]:
    """The window that the tests of a file share, once there is one; see `shared`."""
    windows: list[Opened] = []
    yield windows
    for opened in windows:
        close(opened)


@pytest.fixture
def shared(kept: list[Opened], request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Opened]:
    """One window for the tests of a file, where opening it would take longer than they do: each finds the run and the
    layout of the beginning. After a test that has failed or closed it, it is another one."""
    small = configs.parse(SMALL)
    if not kept:
        opened = open_window(small, remember=False, view="learn")
        kept.append(opened)
        opened.window.show()
        opened.window.resize(*USUAL)
    (opened,) = kept
    opened.window.activateWindow()  # a list that a test has opened, say, may have been the active one
    until(qtbot, lambda: opened.run_controller.frame.config == small and is_ready(opened))
    until(qtbot, opened.window.isActiveWindow)
    failed = request.session.testsfailed
    yield opened
    if request.session.testsfailed > failed or not opened.window.isVisible():
        kept.clear()
        close(opened)
    else:
        begin_again(opened, small)


def is_ready(opened: Opened) -> bool:
    return opened.run_controller.frame.state is RunState.READY


def begin_again(opened: Opened, config: Config) -> None:
    """Bring a window back to how it was opened, with what a user has for that."""
    window, run_controller = opened.window, opened.run_controller
    if opened.appearance.presenting:
        opened.appearance.present(False)
    if window.lesson_controller.opened:
        window.lesson_controller.close()
    window.comparison.clear()
    run_controller.open(config)
    while run_controller.replaced_runs.all:
        run_controller.replaced_runs.take()
    window.pad.clear_drawing()
    window.message.withdraw_news()
    window.message.close_button.click()
    at_full_speed(opened)
    window.resize(*USUAL)
    window.view_controller.show("learn")
    window.setFocus()


@pytest.fixture
def german(qapp) -> Iterator[None]:
    """Everything is said in German, and in English again after the test."""
    install(qapp, "de")
    yield
    install(qapp, ENGLISH)


@pytest.fixture
def opened(open_netviz) -> Opened:
    return open_netviz()


def until(qtbot: QtBot, holds: Callable[[], object]) -> None:
    """Handle events until something holds."""
    waiting.until(holds, lambda: qtbot.wait(5))


def part_of(qtbot: QtBot, opened: Opened, kind: type[Part]) -> Part:
    """The part of a frame that has it: at full speed panels take turns, and one frame in three is for the curves."""
    until(qtbot, lambda: opened.run_controller.frame.part(kind) is not None)
    found = opened.run_controller.frame.part(kind)
    assert found is not None
    return found


def wait_for(qtbot: QtBot, opened: Opened, state: RunState) -> None:
    until(qtbot, lambda: opened.run_controller.frame.state is state)


def at_full_speed(opened: Opened) -> None:
    """What follows is trained as fast as can be, where the lesson's own speed is not what is looked at."""
    slider = opened.window.tool_bar.slider
    slider.setValue(slider.maximum())


def at(paper: QWidget, point: tuple[float, float]) -> QPoint:
    """Where a point of the pad's units lies on the paper, in pixels."""
    side = min(paper.width(), paper.height())
    left, top = (paper.width() - side) / 2, (paper.height() - side) / 2
    return QPoint(round(left + point[0] * side / UNITS), round(top + point[1] * side / UNITS))


def draw(qtbot: QtBot, paper: QWidget, strokes: list[list[tuple[float, float]]]) -> None:
    """Draw strokes with the mouse: press, move through the points, release."""
    for stroke in strokes:
        qtbot.mousePress(paper, Qt.MouseButton.LeftButton, pos=at(paper, stroke[0]))
        for point in stroke[1:]:
            qtbot.mouseMove(paper, at(paper, point))
        qtbot.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=at(paper, stroke[-1]))


def settle(qtbot: QtBot, opened: Opened, frames: int = 3) -> None:
    """Let the window handle what has happened: so many frames come and are painted, each asked for after the last."""
    came = 0

    def count(_: object) -> None:
        nonlocal came
        came += 1

    opened.run_controller.frame_scheduler.frame_delivered.connect(count)
    for number in range(1, frames + 1):
        opened.run_controller.frame_scheduler.refresh()
        until(qtbot, lambda number=number: came >= number)
    opened.run_controller.frame_scheduler.frame_delivered.disconnect(count)
