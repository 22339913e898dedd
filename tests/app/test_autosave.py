"""The session is there at the next start, whatever ended the window before."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
from concurrent.futures import Future
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from netviz.app.controllers import session_folder
from netviz.app.controllers.edit_history import RunEdits
from netviz.app.controllers.replaced_runs import ReplacedRun
from netviz.app.controllers.session_folder import WindowState, sessions_path, take_folder
from netviz.app.main_window.preferences import Preferences
from netviz.app.panels.lesson import LessonPanel
from netviz.app.widgets.fields import NumberField
from netviz.drawing.document import PenStroke, Snapshot
from netviz.errors import UserError
from netviz.run import model_file
from netviz.run.compared_files import load_with_compared
from netviz.run.model_file import Model, load_model
from netviz.session import RunState
from tests.app.conftest import ONE, Opened, draw, settle, until, wait_for, write_points
from tests.app.test_undo import model, train_a_little
from tests.waiting import HANG_SECONDS


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


def strokes(opened: Opened) -> tuple[PenStroke, ...]:
    return opened.window.pad.canvas.document.current.pen_strokes


def lesson_panel(opened: Opened) -> LessonPanel:
    panel = opened.window.dock_area.panels["lesson"]
    assert isinstance(panel, LessonPanel)
    return panel


def test_run_drawing_and_layout_are_there_again(qtbot: QtBot, open_netviz) -> None:
    first = open_netviz(remember=True)
    learned = train_a_little(qtbot, first)
    draw(qtbot, first.window.pad.canvas, ONE)
    first.window.dock_area.show_panel("neuron")
    drawn, docks = strokes(first), first.window.dock_area.docks["neuron"].isVisible()
    first.window.close()
    again = open_netviz(None, remember=True)
    until(qtbot, lambda: again.run_controller.frame.step > 0)
    assert again.run_controller.config == learned.config
    assert again.run_controller.frame.state is RunState.PAUSED
    back = model(qtbot, again)
    np.testing.assert_array_equal(back.network.parameters, learned.network.parameters)
    assert back.checkpoint is not None
    assert learned.checkpoint is not None
    assert back.checkpoint.position == learned.checkpoint.position
    assert list(back.checkpoint.epochs) == list(learned.checkpoint.epochs)
    assert strokes(again) == drawn
    assert again.window.dock_area.docks["neuron"].isVisible() == docks
    assert not again.window.message.isVisible()


@pytest.mark.slow(once=True)
def test_a_presentation_that_is_closed_is_not_remembered(qtbot: QtBot, open_netviz) -> None:
    """Neither its panels nor its view nor its full screen is kept anywhere; an older full screen goes."""
    first = open_netviz(remember=True)
    window = first.window
    window.dock_area.show_panel("layers")
    settle(qtbot, first)
    docks, geometry, view = window.dock_area.saveState(), window.saveGeometry(), window.dock_area.view
    qtbot.keyClick(window, Qt.Key.Key_F11)
    window.view_controller.show("compare")
    assert window.isFullScreen() and window.dock_area.saveState() != docks
    window.close()
    left = Preferences()
    assert (left.layout("window"), left.layout("docks"), left.view) == (geometry, docks, view)
    folder = take_folder()
    assert (folder.state().docks, folder.state().view) == (bytes(docks.data()), view)
    folder.release()

    again = open_netviz(remember=True)
    settle(qtbot, again)
    docks, geometry = again.window.dock_area.saveState(), again.window.saveGeometry()
    for _ in range(2):
        qtbot.keyClick(again.window, Qt.Key.Key_F11)
    again.window.close()  # before the panels have come back to their places
    assert (Preferences().layout("window"), Preferences().layout("docks")) == (geometry, docks)

    window.showFullScreen()
    window.preferences.remember_layout("window", window.saveGeometry())
    window.memory.restore_size()
    assert not window.isFullScreen()
    window.close()


def test_what_is_typed_when_the_window_closes_is_kept_and_nothing_is_reported_after(
    qtbot: QtBot, open_netviz, caplog: pytest.LogCaptureFixture
) -> None:
    """Qt takes the focus from a field of a window that is being deleted: too late for what an edit tells."""
    first = open_netviz(remember=True)
    window, run = first.window, first.run_controller
    window.activateWindow()
    until(qtbot, window.isActiveWindow)
    run.step_batch()
    until(qtbot, lambda: run.frame.step == 1 and run.frame.state is RunState.PAUSED)
    assert window.memory.finish() == ""  # all is saved
    epochs = window.training.field("training.epochs")
    assert isinstance(epochs, NumberField)
    qtbot.mouseClick(epochs.lineEdit(), Qt.MouseButton.LeftButton)
    epochs.selectAll()
    qtbot.keyClicks(epochs, "30000")
    assert run.config.training.epochs == 4
    said: list[object] = []
    run.config_changed.connect(lambda *_: said.append(window.isVisible()))
    window.close()
    assert said == [True]
    assert run.config.training.epochs == 30000
    folder = take_folder()
    assert load_model(folder.run_file).config.training.epochs == 30000
    folder.release()
    assert window.focusWidget() is None
    assert "Traceback" not in caplog.text


def test_a_pause_saves_the_run(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(remember=True)
    train_a_little(qtbot, opened)
    until(qtbot, lambda: list(session_folder.sessions_path().glob("*/run.netviz")))
    [path] = session_folder.sessions_path().glob("*/run.netviz")
    saved = load_model(path).checkpoint
    assert saved is not None
    assert saved.position.steps == opened.run_controller.frame.step


@pytest.mark.slow(once=True)
def test_two_windows_do_not_disturb_each_other(qtbot: QtBot, open_netviz) -> None:
    one, two = open_netviz(remember=True), open_netviz(remember=True)
    learned = train_a_little(qtbot, one)
    two.window.network.add_layer("dense")
    settle(qtbot, two)
    config = two.run_controller.config
    one.window.close()
    two.window.close()
    again, other = open_netviz(None, remember=True), open_netviz(None, remember=True)
    assert {again.run_controller.config, other.run_controller.config} == {config, learned.config}


@pytest.mark.slow(once=True)
def test_a_file_that_is_opened_keeps_the_run_of_last_time(qtbot: QtBot, open_netviz) -> None:
    first = open_netviz(remember=True)
    learned = train_a_little(qtbot, first)
    first.window.close()
    again = open_netviz(remember=True)
    assert again.run_controller.frame.step == 0
    assert again.window.tool_bar.back_button.isVisible()
    again.window.back_to_run()
    until(qtbot, lambda: again.run_controller.frame.step > 0)
    np.testing.assert_array_equal(model(qtbot, again).network.parameters, learned.network.parameters)


@pytest.mark.slow(once=True)
def test_a_run_that_was_replaced_is_there_at_the_next_start(qtbot: QtBot, open_netviz) -> None:
    first = open_netviz(remember=True)
    learned = train_a_little(qtbot, first)
    first.run_controller.open(first.run_controller.config)
    until(qtbot, lambda: first.run_controller.frame.step == 0)
    first.window.close()
    again = open_netviz(None, remember=True)
    until(qtbot, lambda: again.run_controller.frame.state is RunState.READY)
    again.window.back_to_run()
    until(qtbot, lambda: again.run_controller.frame.step > 0)
    np.testing.assert_array_equal(model(qtbot, again).network.parameters, learned.network.parameters)
    again.window.view_controller.show("compare")
    panel = again.window.dock_area.panels["runs"]
    until(qtbot, lambda: panel.rows.rows and panel.rows.rows[0].own)
    assert [row.last.identity for row in panel.rows.rows] == [learned.course.identity]


@pytest.mark.slow(once=True)
def test_what_cannot_be_read_is_set_aside_and_said(qtbot: QtBot, open_netviz) -> None:
    first = open_netviz(remember=True)
    train_a_little(qtbot, first)
    first.window.close()
    [path] = session_folder.sessions_path().glob("*/run.netviz")
    path.write_bytes(path.read_bytes()[:-7])
    path.with_name("window.json").write_text('{"strokes": 7}')
    again = open_netviz(None, remember=True)
    assert "The last run cannot be opened" in again.window.message.text.text()
    assert list(path.parent.glob("unreadable-*.netviz"))


@pytest.mark.slow(once=True)
def test_a_full_disk_is_reported_once(
    qtbot: QtBot, open_netviz, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(path: Path, saved: model_file.Model, **_: object) -> None:
        raise UserError("The disk is full.")

    write = model_file.save_model
    monkeypatch.setattr(model_file, "save_model", full)
    opened = open_netviz(remember=True)
    train_a_little(qtbot, opened)
    until(qtbot, lambda: "The disk is full." in opened.window.message.text.text())
    train_a_little(qtbot, opened)
    said = [one for one in opened.window.message.history if "The disk is full." in one.text]
    assert len(said) == 1
    assert opened.run_controller.frame.state is RunState.PAUSED
    # It is not lost by closing: the window asks, stays where the user wants it to, and goes on.
    opened.window.close()
    question = opened.window.findChild(QMessageBox)
    assert opened.window.isVisible()
    assert "The disk is full." in question.informativeText()
    qtbot.mouseClick(question.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    train_a_little(qtbot, opened)
    monkeypatch.setattr(model_file, "save_model", write)
    opened.run_controller.set_aside()
    opened.window.close()
    assert not opened.window.isVisible()
    [path] = session_folder.sessions_path().glob("*/run.netviz")
    assert load_model(path).checkpoint.position.steps == opened.run_controller.frame.step
    assert opened.run_controller.replaced_runs.take() is not None
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR], "nothing fails that comes after the end"
    assert list(path.parent.glob("kept-*")), "it is there at the next start, as it was at the end"


def test_where_no_session_can_be_kept_it_is_reported_and_asked(
    qtbot: QtBot, open_netviz, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(session_folder, "sessions_path", lambda: blocked / "sessions")
    opened = open_netviz(remember=True)
    assert "not being saved" in opened.window.message.text.text()
    train_a_little(qtbot, opened)
    opened.window.close()
    question = opened.window.findChild(QMessageBox)
    assert opened.window.isVisible()
    anyway = next(one for one in question.buttons() if one.text() == "Close anyway")
    qtbot.mouseClick(anyway, Qt.MouseButton.LeftButton)
    assert not opened.window.isVisible()
    assert not opened.run_controller.session.alive


def test_a_window_in_which_nothing_was_made_closes_without_a_question(
    open_netviz, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(session_folder, "sessions_path", lambda: blocked / "sessions")
    opened = open_netviz(remember=True)
    opened.window.close()
    assert not opened.window.isVisible()


def test_a_folder_belongs_to_one_window_at_a_time() -> None:
    one = take_folder()
    two = take_folder()
    assert one is not None
    assert two is not None
    assert one.path != two.path
    one.release()
    again = take_folder()
    assert again is not None
    assert again.path == one.path
    assert not again.is_new


@pytest.mark.parametrize(
    "drawing",
    [Snapshot(), Snapshot((PenStroke(((1.0, 2.0),), (0.5,)),)), Snapshot(picture=np.full((28, 28), 9, np.uint8))],
)
def test_a_drawing_goes_into_a_file_and_back(drawing: Snapshot) -> None:
    content = msgspec.json.encode(WindowState.of(drawing, b"\x00docks"))
    again = msgspec.json.decode(content, type=WindowState)
    assert again.docks == b"\x00docks"
    assert again.drawing.pen_strokes == drawing.pen_strokes
    np.testing.assert_array_equal(again.drawing.picture, drawing.picture)


@pytest.mark.slow(once=True)
def test_a_run_whose_data_is_away_is_shown_and_kept(qtbot: QtBot, open_netviz, tmp_path: Path) -> None:
    data = write_points(tmp_path)
    first = open_netviz(remember=True)
    first.run_controller.use_data(str(data))
    until(qtbot, lambda: first.run_controller.frame.config.data.name == str(data))
    learned = train_a_little(qtbot, first)
    first.window.close()
    away = data.rename(tmp_path / "away.csv")
    for time in range(2):
        again = open_netviz(None, remember=True)
        until(qtbot, lambda again=again: again.window.message.isVisible())
        said = [said.text for said in again.window.message.history]
        assert len(said) == 1 and "no such file" in said[0], f"start {time}"
        assert again.run_controller.frame.config.data.name == str(data)
        np.testing.assert_array_equal(model(qtbot, again).network.parameters, learned.network.parameters)
        again.window.close()
    away.rename(data)
    last = open_netviz(None, remember=True)
    until(qtbot, lambda: last.run_controller.frame.step > 0)
    np.testing.assert_array_equal(model(qtbot, last).network.parameters, learned.network.parameters)


@pytest.mark.slow(once=True)
def test_a_lesson_is_open_again_where_it_was_left_and_play_continues(qtbot: QtBot, open_netviz) -> None:
    first = open_netviz(remember=True)
    first.window.lesson_controller.open_named("learning-slowdown")
    panel = lesson_panel(first)
    panel.controls.fields[0].setValue(7)
    panel.next.click()
    first.run_controller.edit_checked({"training.batch_size": 2})
    until(qtbot, lambda: first.run_controller.frame.compared == 1)
    train_a_little(qtbot, first)
    before = first.run_controller.frame
    first.window.close()
    again = open_netviz(None, remember=True)
    panel = lesson_panel(again)
    until(qtbot, lambda: again.run_controller.frame.compared == 1)
    frame = again.run_controller.frame
    assert (frame.config, frame.step) == (before.config, before.step)
    assert (panel.page, panel.controls.fields[0].value()) == (1, 7)
    panel.play.click()
    steps = []
    until(qtbot, lambda: steps.append(again.run_controller.frame.step) or steps[-1] > before.step)
    assert min(steps) == before.step, "Play went on, and did not begin anew"
    again.window.lesson_controller.show_list()
    again.window.close()
    folder = take_folder()
    assert folder is not None
    assert folder.state().lesson is None
    folder.release()


def curves(model: Model) -> list[np.ndarray]:
    """What the plots show of a model's run."""
    checkpoint = model.checkpoint
    assert checkpoint is not None
    found = (checkpoint.batches.curve(), checkpoint.gradients.curve(), checkpoint.validation_curve.curve())
    return [values for curve in found for values in (curve.x, curve.mean, curve.low, curve.high)]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize(
    "actions", [pytest.param(10, marks=pytest.mark.slow(once=True)), pytest.param(50, marks=pytest.mark.slow)]
)
def test_random_actions_and_a_kill_and_all_is_there(qtbot: QtBot, open_netviz, tmp_path: Path, actions: int) -> None:
    report = tmp_path / "report.netviz"
    command = [sys.executable, "-m", "tests.app.killed_window", str(report), "17", str(actions)]
    ended = subprocess.run(command, cwd=Path(__file__).parents[2], timeout=HANG_SECONDS, check=False)
    assert ended.returncode == -signal.SIGKILL
    again = open_netviz(None, remember=True)
    wait_for(qtbot, again, RunState.PAUSED)
    panel = lesson_panel(again)
    assert (panel.lesson.name, panel.page) == ("05-learning-slowdown", 1)
    docks = again.window.dock_area.docks.values()
    assert {dock.objectName() for dock in docks if dock.isVisible()} == {"lesson", *panel.lesson.panels_on(1)}
    for file in (report, report.with_name("replaced.netviz")):
        there, learned = model(qtbot, again), load_with_compared(file)
        assert there.config == learned.config
        np.testing.assert_array_equal(there.network.parameters, learned.network.parameters)
        for one, other in zip(curves(there), curves(learned), strict=True):
            np.testing.assert_array_equal(one, other)
        assert (there.course.marks, there.course.started_with) == (learned.course.marks, learned.course.started_with)
        was, now = ([(one.label, one.trains, one.model.checkpoint.position) for one in compared.runs]
                    for compared in (learned.compared, there.compared))  # fmt: skip
        assert was == now != [], "the lesson has a run beside its own, the run before it one that was pinned"
        again.window.back_to_run()
        until(qtbot, lambda: again.run_controller.frame.config == again.run_controller.config)
        settle(qtbot, again)
    assert learned.course.marks
    assert msgspec.json.encode(strokes(again)) == report.with_suffix(".json").read_bytes()


@pytest.mark.slow(once=True)
def test_a_kept_run_is_written_when_it_has_been_copied_however_late(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(remember=True)
    learned = train_a_little(qtbot, opened)
    copied: Future[model_file.Model] = Future()
    opened.run_controller.replaced_runs.add(ReplacedRun(learned.config, copied, RunEdits(learned.config)))
    draw(qtbot, opened.window.pad.canvas, ONE)
    until(qtbot, lambda: any(b"points" in path.read_bytes() for path in sessions_path().glob("*/window.json")))
    assert not opened.window.message.isVisible(), "the drawing does not wait for the run"
    copied.set_result(learned)
    opened.window.close()
    folder = take_folder()
    assert folder is not None
    assert [one.config for one in folder.replaced_runs()] == [learned.config]
    folder.release()
