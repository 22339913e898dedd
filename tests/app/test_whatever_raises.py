"""If a handler, a slot, a timer, a command, a part of a frame or a task raises, it is reported and the window lives."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDockWidget
from pytestqt.qtbot import QtBot

import netviz.app
from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.qt.failures import Guarded, overrides
from netviz.app.widgets.message import MessageBar
from netviz.session import RunState
from tests.app.conftest import until, wait_for
from tests.waiting import HANG_SECONDS

LEFT = Qt.MouseButton.LeftButton
# Overridden, all that comes to a widget goes through them: on CPython 3.11 an exception on the way ends the process.
EVERYTHING = ("event", "viewportEvent", "sceneEvent", "nativeEvent")


def classes() -> list[type]:
    """Every class of netviz.app."""
    found = []
    for info in pkgutil.walk_packages(netviz.app.__path__, "netviz.app."):
        module = importlib.import_module(info.name)
        found += [kind for kind in vars(module).values() if inspect.isclass(kind) and kind.__module__ == info.name]
    return found


# One kind of error for each of them, in turn; or each kind for each.
@pytest.mark.parametrize(
    ("kinds", "least"),
    [pytest.param("one", 300, marks=pytest.mark.slow(once=True)), pytest.param("all", 1_200, marks=pytest.mark.slow)],
)
def test_every_override_of_every_widget_and_all_that_qt_calls(kinds: str, least: int) -> None:
    """In a process of its own, as what is looked for is whether it survives."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-W", "ignore", "-m", "tests.app.raising", kinds],
        capture_output=True, text=True, timeout=HANG_SECONDS, cwd=Path(__file__).parents[2], check=False,
    )  # fmt: skip
    *unsaid, tried = done.stdout.splitlines() or [""]
    assert not unsaid, done.stderr
    assert done.returncode == 0, done.stderr
    assert int(tried.removesuffix(" tried")) > least


def test_no_class_overrides_what_all_events_go_through() -> None:
    for kind in classes():
        assert not set(EVERYTHING) & set(vars(kind)), kind


def test_every_class_with_overrides_is_guarded() -> None:
    for kind in classes():
        if any(inspect.isfunction(value) and overrides(kind, name) for name, value in vars(kind).items()):
            assert issubclass(kind, Guarded), kind


def test_an_override_that_is_a_slot_takes_what_it_can_of_a_signal(qtbot: QtBot) -> None:
    """`clicked` of a list says which row, and an override such as `accept` takes nothing."""
    came: list[object] = []

    class Dialog(Guarded, QDialog):
        def accept(self) -> None:
            came.append("accepted")

        def done(self, result: int) -> None:
            came.append(result)

    class Sender(QObject):
        said = Signal(int, str)

    dialog, sender = Dialog(), Sender()
    qtbot.addWidget(dialog)
    sender.said.connect(dialog.accept)
    sender.said.connect(dialog.done)
    sender.said.emit(3, "more")
    assert came == ["accepted", 3]


@pytest.mark.slow(once=True)
def test_no_timer_that_drops_exceptions() -> None:
    """`QTimer.singleShot` with an owner; `later` does what it does."""
    for path in Path(netviz.__file__).parent.rglob("*.py"):
        used = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Attribute)]
        assert "singleShot" not in {node.attr for node in used}, path


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("name", ["questions", "set_frame", "parts_wanted"])
def test_a_panel_that_fails_is_reported_once_and_the_others_continue(
    qtbot: QtBot, opened: Opened, monkeypatch, name: str
) -> None:
    def fails(*_: Any) -> Any:
        raise ZeroDivisionError("a panel's fault")

    panels = opened.window.dock_area.panels
    seen: list[int] = []
    own = panels["accuracy"].set_frame
    monkeypatch.setattr(panels["accuracy"], "set_frame", lambda frame: (seen.append(frame.step), own(frame)))
    kind = type(panels["cost"])
    monkeypatch.setattr(kind, name, property(fails) if name == "parts_wanted" else fails)
    opened.run_controller.train()
    wait_for(qtbot, opened, RunState.FINISHED)
    assert seen[-1] == opened.run_controller.frame.step > 0
    said = [one for one in opened.window.message.history if "a panel's fault" in one.text]
    assert [one.times for one in said] == [1]
    monkeypatch.undo()
    opened.run_controller.frame_scheduler.refresh()
    until(qtbot, lambda: not opened.run_controller.frame_scheduler.waiting)


@pytest.mark.slow(once=True)
def test_an_exception_between_two_frames_does_not_stop_them(qtbot: QtBot, opened: Opened) -> None:
    frames = opened.run_controller.frame_scheduler
    own = frames.questions

    def fails() -> Any:
        raise KeyError("questions")

    frames.questions = fails
    frames.refresh()
    until(qtbot, lambda: "KeyError" in opened.window.message.text.text())
    frames.questions = own
    opened.run_controller.train()
    wait_for(qtbot, opened, RunState.FINISHED)


def test_errors_come_before_notices_and_nothing_said_is_lost(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.notify("Saved as a 3.")
    bar.show_run_message("The run diverged at step 7.", "", error=True)
    assert bar.text.text() == "The run diverged at step 7."
    bar.notify("Saved as a 4.")
    assert bar.toast.text.text() == "Saved as a 4."
    assert bar.text.text() == "The run diverged at step 7."
    bar.say("a.png is no picture.")
    assert bar.text.text() == "a.png is no picture."
    qtbot.mouseClick(bar.close_button, LEFT)
    assert bar.text.text() == "The run diverged at step 7."
    bar.show_run_message("", "")
    assert not bar.isVisible()
    assert [one.text for one in bar.history] == [
        "Saved as a 3.", "The run diverged at step 7.", "Saved as a 4.", "a.png is no picture."
    ]  # fmt: skip


def test_what_is_reported_again_and_again_does_not_push_the_rest_out_of_the_history(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.say("the first")
    for _ in range(1000):
        bar.say("a fault", "details")
    assert [(one.text, one.times) for one in bar.history] == [("the first", 1), ("a fault", 1000)]
    for number in range(1000):
        bar.say(str(number))
    assert len(bar.history) <= 100


def test_divergence_is_reported_over_an_old_notice(qtbot: QtBot, opened: Opened) -> None:
    opened.window.message.notify("Saved as a 3. You have 12 drawings.")
    run_controller = opened.run_controller
    unbounded = ["network.output=linear", "training.cost=quadratic", "training.learning_rate=1e6"]
    run_controller.apply(configs.override(run_controller.config, unbounded))
    run_controller.train()
    wait_for(qtbot, opened, RunState.DIVERGED)
    until(qtbot, lambda: opened.window.message.text.text().startswith("The run diverged at step "))


def test_a_task_tells_nobody_who_is_deleted(qtbot: QtBot) -> None:
    told: list[str] = []

    class Owner(QDockWidget):
        def take(self, _: object) -> None:
            told.append("done")

    owner, go_on, tried = Owner(), threading.Event(), threading.Event()

    def work(task: BackgroundTask) -> None:
        go_on.wait(HANG_SECONDS)
        task.report_progress(1, 2)
        tried.set()

    task = BackgroundTask(owner, work)
    task.done.connect(owner.take)
    task.progressed.connect(lambda *_: told.append("moved"))
    ended: list[None] = []
    task.destroyed.connect(lambda: ended.append(None))
    task.start()
    owner.deleteLater()
    until(qtbot, lambda: task.cancelled)
    go_on.set()
    until(qtbot, lambda: bool(ended))
    assert tried.is_set()
    assert not told
