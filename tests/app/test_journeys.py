"""Whole journeys with real mouse and key events: open, train, draw, edit, save, reopen, close while it trains."""

from __future__ import annotations

import platform
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from netviz import __version__
from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.panels.views import VIEWS
from netviz.app.widgets.card import ShortLabel
from netviz.drawing.strokes import Drawing, read_strokes
from netviz.engine.layers import Conv2D, Dense
from netviz.run import model_file
from netviz.session import RunState
from tests.app.conftest import ONE, SMALL, ZERO, draw, settle, until, wait_for

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def test_one_click_trains_and_the_curves_fall(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    assert window.tool_bar.train.text() == "Train"
    slider = window.tool_bar.slider
    slider.setValue(slider.minimum())  # a step a second, so that it still runs when that is looked at
    qtbot.mouseClick(window.tool_bar.train, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.step > 0)
    assert window.tool_bar.train.text() == "Pause"
    slider.setValue(slider.maximum())
    wait_for(qtbot, opened, RunState.FINISHED)
    assert opened.run_controller.frame.step == 400
    assert window.tool_bar.train.text() == "Train on"
    assert "4 epochs" in window.status_bar.epoch.text()


def test_keys_drive_the_run(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    opened.run_controller.apply(configs.replaced(opened.run_controller.config, "training.epochs", 100_000))
    qtbot.keyClick(window, Qt.Key.Key_S)
    until(qtbot, lambda: opened.run_controller.frame.step == 1)
    qtbot.keyClick(window, Qt.Key.Key_E)
    until(qtbot, lambda: opened.run_controller.frame.step == 100)
    wait_for(qtbot, opened, RunState.PAUSED)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    until(qtbot, lambda: opened.run_controller.frame.step > 110)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    wait_for(qtbot, opened, RunState.PAUSED)
    qtbot.keyClick(window, Qt.Key.Key_R)
    until(qtbot, lambda: opened.run_controller.frame.step == 0)
    seed = opened.run_controller.config.seed
    qtbot.keyClick(window, Qt.Key.Key_N)
    until(qtbot, lambda: opened.run_controller.frame.config.seed == seed + 1)
    assert window.training.field("seed").value() == seed + 1


def test_a_drawn_one_and_zero_are_recognized(qtbot: QtBot, open_netviz) -> None:
    """The network trains on the embedded digits in the window, and what is drawn with the mouse is read right."""
    opened = open_netviz(configs.default_config())
    window = opened.window
    qtbot.mouseClick(window.tool_bar.train, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.position > 2)
    for digit, strokes in ((1, ONE), (0, ZERO)):
        qtbot.keyClick(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
        draw(qtbot, window.pad.canvas, strokes)
        until(qtbot, lambda digit=digit: window.outputs.winner == digit)
        assert f">a {digit}<" in window.outputs.heading.text()


@pytest.mark.slow(once=True)
def test_fifty_real_digits_of_ten_writers_drawn_with_the_mouse(qtbot: QtBot, opened: Opened, real_data: Path) -> None:
    """From the first start on, before anything is trained."""
    window = opened.window
    by_writer: dict[int, list[Drawing]] = {}
    for drawing in read_strokes(real_data / "pen-strokes" / "writers-01-30.jsonl.gz"):
        by_writer.setdefault(drawing.writer, []).append(drawing)
    drawings = [drawing for writer in range(21, 31) for drawing in by_writer[writer][::50]]
    right = []
    for drawing in drawings:
        qtbot.keyClick(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
        draw(qtbot, window.pad.canvas, drawing.strokes)
        until(qtbot, lambda: not opened.run_controller.frame_scheduler.waiting)
        right.append(window.outputs.winner == drawing.digit)
    assert len(right) == 50
    assert sum(right) >= 48


def test_undo_redo_clear_and_pen_width(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz()
    pad = opened.window.pad
    images: list[np.ndarray | None] = []
    pad.drawing_changed.connect(lambda seen: images.append(seen.image))
    assert not pad.undo.isEnabled()
    draw(qtbot, pad.canvas, ZERO)
    draw(qtbot, pad.canvas, ONE)
    two = images[-1]
    qtbot.mouseClick(pad.undo, LEFT)
    assert len(pad.canvas.document.strokes) == 1
    qtbot.mouseClick(pad.redo, LEFT)
    np.testing.assert_array_equal(images[-1], two)
    pad.pen_slider.setFocus()
    qtbot.keyClick(pad.pen_slider, Qt.Key.Key_End)
    assert images[-1].sum() > two.sum()
    qtbot.mouseClick(pad.clear, LEFT)
    assert images[-1] is None
    qtbot.mouseClick(pad.redo, LEFT)
    assert pad.canvas.document.empty  # a clear is the last step; there is nothing to redo after it
    qtbot.mouseClick(pad.undo, LEFT)
    assert len(pad.canvas.document.strokes) == 2  # what was cleared comes back


def test_touch_and_tablet_draw(qtbot: QtBot, opened: Opened) -> None:
    paper = opened.window.pad.canvas
    handle = opened.window.windowHandle()
    touch = QTest.touchEvent(handle, QTest.createTouchDevice(), False)
    for act, y in ((touch.press, 60), (touch.move, 160), (touch.release, 160)):
        act(0, paper.mapTo(opened.window, QPoint(60, y)), handle)
        touch.commit()
        settle(qtbot, opened)
    assert len(paper.document.strokes) == 1
    assert len(paper.document.strokes[0]) == 2
    pen = QPointingDevice.primaryPointingDevice()
    for kind, y in ((QEvent.Type.TabletPress, 50), (QEvent.Type.TabletMove, 90), (QEvent.Type.TabletRelease, 90)):
        held = LEFT if kind is not QEvent.Type.TabletRelease else Qt.MouseButton.NoButton
        event = QTabletEvent(kind, pen, QPointF(80, y), QPointF(80, y), 0.5, 0, 0, 0, 0, 0,
                             Qt.KeyboardModifier.NoModifier, LEFT, held)  # fmt: skip
        QApplication.sendEvent(paper, event)
    assert len(paper.document.strokes) == 2
    assert paper.document.current.pen_strokes[-1].pressures == (0.5, 0.5)


def test_edit_the_network_while_it_trains(qtbot: QtBot, opened: Opened) -> None:
    window, run_controller = opened.window, opened.run_controller
    run_controller.apply(configs.replaced(run_controller.config, "training.epochs", 500))
    qtbot.mouseClick(window.tool_bar.train, LEFT)
    until(qtbot, lambda: run_controller.frame.step > 20)
    card = window.network.cards[1]
    qtbot.mouseClick(card, LEFT, pos=QPoint(60, 8))
    field = card.form.field("filters")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until(qtbot, lambda: run_controller.frame.layer_names[:1] == ("conv 7",))
    assert run_controller.frame.state is RunState.RUNNING
    qtbot.mouseClick(card.remove, LEFT)
    until(qtbot, lambda: len(run_controller.frame.config.network.layers) == 2)
    window.network.add_layer("dense")
    until(qtbot, lambda: len(run_controller.frame.config.network.layers) == 3)
    assert run_controller.frame.state is RunState.RUNNING


def test_letters_in_an_open_list_are_no_shortcuts(qtbot: QtBot, opened: Opened) -> None:
    """S, E, R, N and Space drive the run; while a list is open they search in it."""
    qtbot.keyClick(opened.window, Qt.Key.Key_S)
    until(qtbot, lambda: opened.run_controller.frame.step == 1)
    box = opened.window.training.field("network.init")
    choose(qtbot, box, "zeros")  # with an e and an r
    settle(qtbot, opened)
    assert opened.run_controller.frame.config.network.init == "zeros"
    assert opened.run_controller.frame.step == 0  # other initial weights start afresh, and no step was done since
    button = opened.window.tool_bar.batch
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    until(qtbot, lambda: opened.run_controller.frame.step == 1)
    assert opened.run_controller.frame.state is RunState.PAUSED


def test_layers_move_with_keys_and_by_dragging(qtbot: QtBot, opened: Opened) -> None:
    window, run_controller = opened.window, opened.run_controller
    window.network.add_layer("dense")
    until(qtbot, lambda: len(run_controller.frame.config.network.layers) == 4)
    before = run_controller.config.network.layers
    card = window.network.cards[4]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    moved = run_controller.config.network.layers
    assert moved[2:] == before[:1:-1]
    card = window.network.cards[3]
    handle = card.handle
    down = QPoint(7, handle.height() + 2 * card.height())
    qtbot.mousePress(handle, LEFT, pos=QPoint(7, 7))
    qtbot.mouseMove(handle, down)
    qtbot.mouseRelease(handle, LEFT, pos=down)
    until(qtbot, lambda: run_controller.config.network.layers == before)


def test_an_impossible_stack_marks_its_card_and_the_run_stays(qtbot: QtBot, opened: Opened) -> None:
    window, run_controller = opened.window, opened.run_controller
    running = run_controller.frame.config
    qtbot.mouseClick(window.tool_bar.train, LEFT)
    window.network.select(window.network.cards[3])
    window.network.add_layer("conv")
    settle(qtbot, opened)
    card = window.network.cards[4]
    assert card.property("wrong")
    assert "a convolution needs an image" in card.problem.text()
    assert card.problem.isVisible()
    assert not window.network.cards[1].property("wrong")
    assert run_controller.frame.config == running
    wait_for(qtbot, opened, RunState.FINISHED)
    qtbot.mouseClick(card.remove, LEFT)
    settle(qtbot, opened)
    assert not any(card.property("wrong") for card in window.network.cards)


def test_change_the_training_while_it_runs(qtbot: QtBot, opened: Opened) -> None:
    window, run_controller = opened.window, opened.run_controller
    run_controller.apply(configs.replaced(run_controller.config, "training.epochs", 500))
    qtbot.keyClick(window, Qt.Key.Key_Space)
    for path, text in (("training.learning_rate", "0.002"), ("training.batch_size", "25")):
        field = window.training.field(path)
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    regularization = window.training.spec_form("training.regularization")
    choose(qtbot, regularization.field("kind"), "L2")
    until(qtbot, lambda: run_controller.frame.config.training.regularization.kind == "l2")
    training = run_controller.frame.config.training
    assert (training.learning_rate, training.batch_size) == (0.002, 25)
    assert run_controller.frame.state is RunState.RUNNING
    assert regularization.field("strength") is not None


def choose(qtbot: QtBot, box: QComboBox, label: str) -> None:
    """Choose an entry of a combo box with the keyboard: open it, type the name, take it."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box.view(), label)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentText() == label


def test_a_cost_that_does_not_go_with_the_output_is_reported(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    choose(qtbot, window.training.field("training.cost"), "cross-entropy")
    settle(qtbot, opened)
    assert window.training.field("training.cost").property("wrong")
    assert "choose log-likelihood as the cost" in window.training.field_problem("training.cost")
    assert opened.run_controller.frame.config.training.cost == "log-likelihood"


def test_another_output_brings_its_cost(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz()
    window, run_controller = opened.window, opened.run_controller
    card = window.network.cards[-1]
    qtbot.mouseClick(card, LEFT, pos=QPoint(60, 8))
    choose(qtbot, card.form.field("network.output"), "sigmoid")
    until(qtbot, lambda: run_controller.frame.config.network.output == "sigmoid")
    assert run_controller.frame.config.training.cost == "quadratic"
    assert window.training.field("training.cost").currentText() == "quadratic"
    choose(qtbot, window.training.field("training.cost"), "cross-entropy")
    until(qtbot, lambda: run_controller.frame.config.training.cost == "cross-entropy")


def test_a_switch_unties_the_filters(qtbot: QtBot, opened: Opened) -> None:
    card = opened.window.network.cards[1]
    qtbot.mouseClick(card, LEFT, pos=QPoint(60, 8))
    before = opened.window.network.right.text()
    switch = card.form.field("tied")
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Return)
    until(qtbot, lambda: opened.run_controller.frame.layer_names[:1] == ("local 4",))
    assert opened.window.network.right.text() != before
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)


@pytest.mark.slow(once=True)
def test_schedule_augmentation_averaging_and_early_stopping_are_set_in_the_window(qtbot: QtBot, opened: Opened) -> None:
    training, run_controller = opened.window.training, opened.run_controller
    choose(qtbot, training.spec_form("training.schedule").field("kind"), "cosine")
    choose(qtbot, training.spec_form("data.augmentation").field("kind"), "distort")
    for path, figure in (("training.averaging", "2"), ("training.early_stopping", "1")):
        field = training.field(path)
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, figure)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    until(qtbot, lambda: run_controller.frame.config.training.early_stopping == 1)
    assert run_controller.frame.config.training.averaging == 2
    config = run_controller.frame.config
    assert (config.training.schedule.kind, config.data.augmentation.kind) == ("cosine", "distort")
    run_controller.apply(configs.replaced(config, "training.epochs", 400))
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    assert "The run stopped early" in opened.window.message.toast.text.text()


def test_a_hundred_layers_are_drawn_and_trained(qtbot: QtBot, open_netviz) -> None:
    deep = configs.override(configs.parse(SMALL), ["network.init=he", "training.epochs=1"])
    deep = configs.replaced(deep, "network.layers", (Dense(20, "relu", repeat=100),))
    opened = open_netviz(deep)
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    assert len(opened.run_controller.frame.layer_names) == 101
    assert "100 times" in opened.window.network.cards[1].summary.text()


def test_a_diverging_run_is_reported_and_train_works_again(qtbot: QtBot, opened: Opened) -> None:
    window, run_controller = opened.window, opened.run_controller
    unbounded = ["network.output=linear", "training.cost=quadratic", "training.learning_rate=1e6"]
    run_controller.apply(configs.override(run_controller.config, unbounded))
    qtbot.mouseClick(window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.DIVERGED)
    settle(qtbot, opened)
    assert window.message.isVisible()
    assert window.message.text.text().startswith("The run diverged at step ")
    run_controller.apply(configs.replaced(run_controller.config, "training.learning_rate", 0.01))
    assert window.tool_bar.train.text() == "Train again"
    qtbot.mouseClick(window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    assert not window.message.isVisible()


def test_save_and_reopen(qtbot: QtBot, opened: Opened, open_netviz, tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "mine.netviz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(tmp_path / "mine"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(path), ""))
    qtbot.keyClick(opened.window, Qt.Key.Key_Space)
    wait_for(qtbot, opened, RunState.FINISHED)
    qtbot.keyClick(opened.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, path.exists)
    draw(qtbot, opened.window.pad.canvas, ONE)
    settle(qtbot, opened)
    shares = opened.window.outputs.probabilities
    again = open_netviz(configs.default_config())
    qtbot.keyClick(again.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: again.run_controller.frame.config == opened.run_controller.config)
    draw(qtbot, again.window.pad.canvas, ONE)
    settle(qtbot, again)
    np.testing.assert_allclose(again.window.outputs.probabilities, shares, atol=1e-6)
    assert model_file.load_model(path).config == opened.run_controller.config


def test_a_file_that_cannot_be_opened_is_reported_and_nothing_is_lost(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch
) -> None:
    broken = tmp_path / "broken.netviz"
    broken.write_bytes(b"nothing")
    before = opened.run_controller.config
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(broken), ""))
    qtbot.keyClick(opened.window, Qt.Key.Key_Space)
    qtbot.keyClick(opened.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: "broken.netviz is not a netviz model" in opened.window.message.text.text())
    assert opened.window.message.isVisible()
    assert opened.run_controller.config == before
    until(qtbot, lambda: opened.run_controller.frame.state in (RunState.RUNNING, RunState.FINISHED))


def test_an_error_in_the_window_is_reported_and_the_window_lives(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz()
    try:
        raise ZeroDivisionError("a bug")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    until(qtbot, lambda: "ZeroDivisionError: a bug" in opened.window.message.text.text())
    qtbot.mouseClick(opened.window.message.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    for needed in ("raise ZeroDivisionError", __version__, "PySide6", "[training]", platform.platform()):
        assert needed in copied


def test_close_while_it_trains(qtbot: QtBot, opened: Opened) -> None:
    opened.run_controller.apply(configs.replaced(opened.run_controller.config, "training.epochs", 100_000))
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.step > 20)
    opened.window.close()
    assert not opened.run_controller.session.alive


@pytest.mark.slow(once=True)
def test_speed_slows_the_run_down(qtbot: QtBot, opened: Opened) -> None:
    slider = opened.window.tool_bar.slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    started = time.perf_counter()
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.step >= 3)
    assert time.perf_counter() - started >= 2, "one step at once, then one a second"
    qtbot.keyClick(slider, Qt.Key.Key_End)
    wait_for(qtbot, opened, RunState.FINISHED)


def test_another_layers_filters_are_shown_when_its_card_is_chosen(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.default_config())
    panel = opened.window.dock_area.panels["filters"]
    qtbot.mouseClick(opened.window.network.cards[3], LEFT, pos=QPoint(60, 8))
    until(qtbot, lambda: panel.shown is not None and panel.shown.name == "conv 32")
    assert panel.shown.channels == 16
    panel.channel.setFocus()
    qtbot.keyClick(panel.channel, Qt.Key.Key_Up)
    until(qtbot, lambda: panel.shown.channel == 1)
    assert isinstance(opened.run_controller.config.network.layers[2], Conv2D)


def test_a_hidden_panel_costs_nothing_and_comes_back(qtbot: QtBot, opened: Opened) -> None:
    middle = opened.window.dock_area
    first = {middle.panels[name] for name in VIEWS["learn"].panels}
    assert set(middle.visible_panels()) == first
    middle.docks["filters"].close()
    assert middle.panels["filters"] not in middle.visible_panels()
    middle.arrange()
    assert set(middle.visible_panels()) == first


def test_a_panel_from_the_view_menu_shows_its_figures(qtbot: QtBot, opened: Opened) -> None:
    dock, panel = opened.window.dock_area.docks["layers"], opened.window.dock_area.panels["layers"]
    dock.toggleViewAction().trigger()
    qtbot.keyClick(opened.window, Qt.Key.Key_Space)
    until(qtbot, lambda: len(panel.table.rows) == 3)
    assert [cells[0] for cells, *_ in panel.table.rows] == ["conv 4", "dense 20", "output"]


def test_layout_look_and_config_are_remembered(qtbot: QtBot, open_netviz, tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    changed = configs.replaced(configs.parse(SMALL), "training.learning_rate", 0.125)
    opened = open_netviz(changed, remember=True)
    opened.window.appearance_chosen.emit("dark")
    opened.window.dock_area.docks["accuracy"].close()
    opened.window.close()
    again = open_netviz(configs.default_config(), remember=True)
    assert again.appearance.theme.name == "dark"
    assert again.window.dock_area.docks["accuracy"].isHidden()
    again.window.close()
    third = open_netviz(None, remember=True)
    assert third.run_controller.config == configs.default_config()


# A look has no sizes of its own: one of them in each among the fast tests.
@pytest.mark.parametrize(
    ("size", "look"),
    [
        ((1280, 800), "light"), ((1000, 640), "dark"),
        *(pytest.param(size, look, marks=pytest.mark.slow) for size, look in
          [((1920, 1080), "light"), ((1000, 640), "light"), ((1280, 800), "dark"), ((1920, 1080), "dark")]),
    ],
)  # fmt: skip
def test_nothing_is_cut_off(qtbot: QtBot, open_netviz, size: tuple[int, int], look: str) -> None:
    """The main button, the pad and the plots are inside the window, and no label is narrower than its text."""
    from PySide6.QtWidgets import QLabel

    opened = open_netviz(configs.default_config(), size=size, appearance=look)
    window = opened.window
    qtbot.keyClick(window, Qt.Key.Key_Space)
    settle(qtbot, opened)
    assert (window.width(), window.height()) == size
    for widget in (window.tool_bar.train, window.pad.canvas, window.outputs, *window.dock_area.visible_panels()):
        box = widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))
        assert window.rect().contains(box), widget
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.text() and not isinstance(label, ShortLabel):
            assert label.width() >= label.minimumSizeHint().width() - 1, label.text()
