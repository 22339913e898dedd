"""Bad files, lessons and signals cause a sentence in the window at most, and it never freezes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.controllers import imports, lessons
from netviz.app.dialogs import file_reading, help_dialogs
from netviz.app.dialogs.download import DownloadDialog
from netviz.app.dialogs.file_reading import PATIENCE_MS, FileReading
from netviz.app.dialogs.import_data import ImportDialog
from netviz.app.main_window.menus import show_keys, show_palette
from netviz.app.qt.later import later
from netviz.app.style.theme import LIGHT
from netviz.app.widgets.markdown import harmless
from netviz.data.mnist import REMOTES
from netviz.lessons.lesson import load
from netviz.lessons.pictures import MOST_PIXELS, WIDEST, picture_beside
from tests import waiting
from tests.app.conftest import settle, until, write_points
from tests.waiting import HANG_SECONDS

LESSON = """
title = "A lesson"
summary = "of somebody's"
panels = ["cost"]
[common]
data = {{ name = "xor" }}
network = {{ layers = [{{ kind = "dense", units = 2 }}] }}
[runs."one"]
[[pages]]
text = '''{text}'''
"""


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def write_lesson(folder: Path, text: str = "Text.", more: str = "") -> Path:
    path = folder / "mine.toml"
    path.write_text(LESSON.format(text=text) + more)
    return path


# Reading beside the window


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("kind", ["picture", "config", "lesson"])
def test_the_window_continues_while_a_file_is_read_and_it_can_be_cancelled(
    qtbot: QtBot, opened: Opened, monkeypatch, tmp_path: Path, kind: str
) -> None:
    start_run, go_on = threading.Event(), threading.Event()
    where = {
        "picture": (imports, "read_picture"),
        "config": (configs, "load"),
        "lesson": (lessons, "load"),
    }
    path = {"picture": tmp_path / "a.png", "config": tmp_path / "a.toml", "lesson": write_lesson(tmp_path)}[kind]
    drawn = Image.new("L", (50, 50), 255)
    drawn.paste(0, (23, 8, 28, 42))  # a one: of a picture without writing it would only be said that there is none
    drawn.save(tmp_path / "a.png")
    (tmp_path / "a.toml").write_text("seed = 77")
    module, name = where[kind]
    own = getattr(module, name)

    def slow(*given: object) -> object:
        start_run.set()
        go_on.wait(HANG_SECONDS)
        return own(*given)

    monkeypatch.setattr(module, name, slow)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(path), ""))
    window, before = opened.window, opened.run_controller.config

    def bring() -> None:
        start_run.clear()
        window.lesson_controller.ask_open() if kind == "lesson" else window.import_controller.import_path(path)

    def taken() -> bool:
        lesson = window.dock_area.panels["lesson"].lesson is not None
        return (
            lesson or window.pad.canvas.document.current.picture is not None or opened.run_controller.config != before
        )

    bring()
    until(qtbot, start_run.is_set)
    (reading,) = window.findChildren(FileReading)
    seen_late: list[bool] = []
    later(5 * PATIENCE_MS, reading, lambda: seen_late.append(reading.isVisible()))
    until(qtbot, reading.isVisible)
    assert all(seen_late), "it waits longer than it is meant to"
    step = opened.run_controller.frame.step
    opened.run_controller.step_batch()
    until(qtbot, lambda: opened.run_controller.frame.step == step + 1)
    gone: list[None] = []
    reading.destroyed.connect(lambda: gone.append(None))
    qtbot.keyClick(reading, Qt.Key.Key_Escape)
    until(qtbot, lambda: bool(gone))
    until(qtbot, window.isActiveWindow)
    go_on.set()
    until(qtbot, lambda: not any(thread.name == "netviz-task" for thread in threading.enumerate()))
    settle(qtbot, opened)
    assert not taken()
    go_on.clear()
    bring()
    until(qtbot, lambda: any(one.isVisible() for one in window.findChildren(FileReading)))
    go_on.set()
    until(qtbot, taken)
    until(qtbot, lambda: not window.findChildren(FileReading))
    until(qtbot, window.isActiveWindow)


def test_a_pipe_that_is_dropped_is_one_sentence(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    def said(name: str) -> bool:
        texts = [opened.window.message.text.text()]
        texts += [dialog.text.text() for dialog in opened.window.findChildren(ImportDialog)]
        return any(name in text and not text.startswith("Reading") for text in texts)

    for name in ("pipe.toml", "pipe.png", "pipe.netviz", "fifo"):
        os.mkfifo(tmp_path / name)
        opened.window.import_controller.import_path(tmp_path / name)
        until(qtbot, lambda name=name: said(name))
        for dialog in opened.window.findChildren(ImportDialog):
            dialog.reject()


def test_a_file_that_is_read_just_when_one_would_be_told_is_read_and_the_focus_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reading, "PATIENCE_MS", 0)
    shown: list[None] = []

    class Seen(FileReading):
        def showEvent(self, event: QShowEvent) -> None:
            shown.append(None)

    window, done, came = QWidget(), threading.Event(), []
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    until(qtbot, window.isActiveWindow)
    reading = Seen(window, "a file", done.wait)
    reading.read.connect(came.append)
    gone: list[None] = []
    reading.destroyed.connect(lambda: gone.append(None))
    done.set()
    waiting.until(lambda: not any(thread.name == "netviz-task" for thread in threading.enumerate()))
    until(qtbot, lambda: gone)
    assert came == [True]
    assert not shown
    assert window.isActiveWindow()


# A lesson's text


def png(width: int, height: int) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (width, height), (250, 0, 0)).save(buffer, "PNG")
    return buffer.getvalue()


def test_only_pictures_beside_the_lesson_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "lessons"
    folder.mkdir()
    (folder / "a.png").write_bytes(png(900, 300))
    (folder / "a.svg").write_text("<svg/>")
    (folder / "a.eps").write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n")
    (folder / "broken.png").write_bytes(png(90, 90)[:60])
    (folder / "large.png").write_bytes(png(2001, MOST_PIXELS // 2000))
    os.mkfifo(folder / "pipe.png")
    (folder / "link.png").symlink_to(tmp_path / "other.png")
    (folder / "zero.png").symlink_to("/dev/zero")
    (folder / "below").mkdir()
    (folder / "below" / "b.png").write_bytes(png(9, 9))
    (tmp_path / "other.png").write_bytes(png(9, 9))
    found = picture_beside(folder, "a.png")
    assert found is not None
    assert Image.open(BytesIO(found)).size == (WIDEST, WIDEST // 3)
    for name in (
        "", ".", "..", "none.png", "a.svg", "a.eps", "broken.png", "large.png", "pipe.png", "link.png", "zero.png",
        "below", "below/b.png", "../other.png", str(folder / "a.png"), "/dev/zero", "file:a.png", "http://x/a.png",
        "a\0.png",
    ):  # fmt: skip
        assert picture_beside(folder, name) is None, name
    assert picture_beside(None, "a.png") is None


@pytest.mark.parametrize(
    "text",
    ["![x](/dev/zero)", "![x][r]\n\n[r]: /dev/zero\n", "<img src='/dev/zero'>", "a <img src=/dev/zero> b",
     "<table background='/dev/zero'><tr><td>x</td></tr></table>", "<body background='/dev/zero'>x</body>",
     "<style>@import url(/dev/zero);</style>x", "<div style='background-image:url(/dev/zero)'>x</div>",
     "<link rel='stylesheet' href='/dev/zero'>x", "[x](/dev/zero) ![](file:///dev/zero)", "- ![x](/dev/zero)\n- b",
     "|a|b|\n|-|-|\n|![x](/dev/zero)|c|"],
)  # fmt: skip
def test_no_text_of_a_lesson_reads_a_file(qtbot: QtBot, open_netviz, tmp_path: Path, text: str) -> None:
    """/dev/zero has no end: a window that reads it does not come back."""
    shown, kind = harmless(text, lambda name: None)
    assert '/dev/zero"' not in shown.replace("[x](/dev/zero)", "") or kind is not Qt.TextFormat.RichText
    label = QLabel()
    qtbot.addWidget(label)
    label.setTextFormat(kind)
    label.setText(shown)
    label.show()
    label.grab()


def test_a_picture_beside_the_lesson_is_shown_and_others_are_named(qtbot: QtBot, open_netviz, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(60, 40))
    lesson = load(write_lesson(tmp_path, "Look: ![one](a.png) and ![two](/dev/zero)"))
    opened = open_netviz(configs.default_config(), lesson=lesson)
    label = opened.window.dock_area.panels["lesson"].text
    assert "no picture: /dev/zero" in label.text()
    image = label.grab().toImage()
    red = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
           if image.pixelColor(x, y).getRgb()[:3] == (250, 0, 0)]  # fmt: skip
    assert len(red) > 100


# A lesson to begin with

ODD = {
    "the data of one run only": "[runs.two.data]\ntrain = 100\n",
    "a long slider": "[[knobs]]\nlabel = 'k'\nfield = 'seed'\nlow = 0\nhigh = 4294967295\nwhole = true\n",
    "a slider from nearly nothing": (
        "[[knobs]]\nlabel = 'k'\nfield = 'training.learning_rate'\nlow = 1e-320\nhigh = 1\nlog = true\n"
    ),
    "a slider of what is left out": "[[knobs]]\nlabel = 'k'\nfield = 'data.noise'\nlow = 0.1\nhigh = 0.2\n",
}  # fmt: skip


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_lesson_opens_or_is_reported(qtbot: QtBot, open_netviz, tmp_path: Path, odd: str) -> None:
    try:
        lesson = load(write_lesson(tmp_path, more=ODD[odd]))
    except configs.ConfigError:
        return
    except Exception as error:
        assert "mine.toml" in str(error)
        return
    opened = open_netviz(configs.default_config(), lesson=lesson)
    settle(qtbot, opened)
    assert opened.window.isVisible()
    assert opened.window.message.isVisible() or opened.window.dock_area.panels["lesson"].lesson is lesson
    for field in opened.window.dock_area.panels["lesson"].controls.fields:
        for place in (field.minimum(), field.maximum()):
            field.setValue(place)
    assert not [one for one in opened.window.message.history if one.details]


def test_a_lesson_that_fails_to_open_is_reported_in_the_window(
    qtbot: QtBot, open_netviz, monkeypatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(lessons.LessonController, "_prepare", lambda self, lesson: 1 // 0)
    opened = open_netviz(configs.default_config(), lesson=load(write_lesson(tmp_path)))
    until(qtbot, lambda: "ZeroDivisionError" in opened.window.message.text.text())
    assert opened.window.isVisible()


# The next start


def visible(opened: Opened) -> set[str]:
    return {name for name, dock in opened.window.dock_area.docks.items() if not dock.isHidden()}


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("when", ["in the menu", "from the command line"])
def test_closing_with_a_lesson_open_leaves_the_layout_as_it_was(
    qtbot: QtBot, open_netviz, tmp_path: Path, when: str
) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    lesson = load(write_lesson(tmp_path))
    first = open_netviz(configs.default_config(), remember=True)
    before = visible(first)
    first.window.dock_area.docks["accuracy"].close()
    first.window.dock_area.show_panel("layers")
    if when == "in the menu":
        first.window.lesson_controller.open(lesson)
        assert visible(first) == {"lesson", "cost"}
    first.window.close()
    if when == "from the command line":
        second = open_netviz(configs.default_config(), remember=True, lesson=lesson)
        assert visible(second) == {"lesson", "cost"}
        second.window.close()
    last = open_netviz(None, remember=True)
    assert visible(last) == {"lesson", "cost"}  # open again
    last.window.lesson_controller.close()
    assert visible(last) == before
    assert last.window.side_columns.editors.isVisible()


@pytest.mark.slow(once=True)
def test_any_panel_can_be_opened_beside_a_lesson(qtbot: QtBot, open_netviz, tmp_path: Path) -> None:
    """In the lesson's layout; the fixture `quiet` sees to it that Qt says nothing."""
    opened = open_netviz(configs.default_config(), lesson=load(write_lesson(tmp_path)))
    middle = opened.window.dock_area
    beside, first = middle.docks["lesson"], middle.docks["cost"]
    qtbot.keyClick(opened.window, Qt.Key.Key_D)
    assert visible(opened) == {"lesson", "cost", "pictures"}
    until(qtbot, lambda: middle.docks["pictures"].geometry().top() >= first.geometry().bottom())
    assert beside.geometry().right() < middle.docks["pictures"].geometry().left()
    for dock in middle.docks.values():
        hidden = dock.isHidden()
        dock.toggleViewAction().trigger()
        assert dock.isHidden() is not hidden
        assert not dock.isFloating()


# Dialogs

DIALOGS = {
    "keys": lambda window: show_keys(window, window.commands),
    "palette": lambda window: show_palette(window, window.commands),
    "about": lambda window: help_dialogs.show_about(window),
    "log": lambda window: help_dialogs.show_log(window),
    "messages": lambda window: help_dialogs.show_messages(window, window.message.history),
    "import": lambda window: ImportDialog(window, Path(__file__), LIGHT).open(),
    "download": lambda window: DownloadDialog(window, list(REMOTES.values())).open(),
    "reading": lambda window: FileReading(window, "a file", lambda: None),
}


def test_closed_dialogs_are_deleted(qtbot: QtBot, opened: Opened) -> None:
    for name, show in DIALOGS.items():
        show(opened.window)
        for dialog in opened.window.findChildren(QDialog):
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        until(qtbot, lambda: not opened.window.findChildren(QDialog))
        assert opened.window.isVisible(), name


def test_data_that_goes_while_it_runs_is_one_sentence(qtbot: QtBot, open_netviz, tmp_path: Path) -> None:
    data = write_points(tmp_path)
    plain = configs.parse("[network]\nlayers = [{ kind = 'dense', units = 3 }]\n[training]\nbatch_size = 5")
    opened = open_netviz(configs.with_data(plain, str(data)))
    window = opened.window
    data.unlink()
    window.network.add_layer("dense")
    window.network.select(window.network.cards[0])
    opened.run_controller.edit_checked({"training.learning_rate": 0.3})
    settle(qtbot, opened)
    assert not [one for one in window.message.history if one.details]
    assert "points.csv" in window.message.text.text()
    opened.run_controller.step_batch()
    until(qtbot, lambda: opened.run_controller.frame.step == 1)


# Signals


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(one, marks=pytest.mark.slow(once=one == signal.SIGTERM))
        for one in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
    ],
)
def test_a_signal_closes_the_window_which_remembers_its_session(tmp_path: Path, number: signal.Signals) -> None:
    config = tmp_path / "run.toml"
    config.write_text("seed = 41\n[data]\nname = 'xor'\n[network]\nlayers = [{ kind = 'dense', units = 2 }]\n")
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "netviz", "--verbose", "app", "--config", str(config)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "the window is open" in line:
                break
        process.send_signal(number)
        rest = process.stderr.read()
        assert process.wait(HANG_SECONDS) == 128 + number, rest
    assert "Traceback" not in rest
    assert "seed = 41" in (tmp_path / "netviz" / "netviz.ini").read_text()
