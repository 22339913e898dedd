"""The window by keyboard alone: the focus moves in a sensible order, is visible in one place, and is restored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.qt.focus import in_layout_order
from netviz.app.widgets.layer_card import LayerCard
from netviz.run.model_file import load_model
from netviz.session import RunState
from tests.app.conftest import settle, until, wait_for

TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
MOST_STOPS = 200
EDGE = 3  # pixels of a border that lie around a control


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def press(qtbot: QtBot, opened: Opened, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """A key where the focus is."""
    qtbot.keyClick(focus(opened) or opened.window, key, modifier)


def focus(opened: Opened) -> QWidget | None:
    """What has the focus, or will have it as soon as the window is active again."""
    return QApplication.focusWidget() or opened.window.focusWidget()


def stops(qtbot: QtBot, opened: Opened) -> list[QWidget]:
    """What the focus goes to by Tab, all the way round."""
    found: list[QWidget] = []
    opened.window.setFocus()
    for _ in range(MOST_STOPS):
        press(qtbot, opened, TAB)
        widget = focus(opened)
        assert widget is not None
        if widget in found:
            break
        found.append(widget)
    return found


def tab_to(qtbot: QtBot, opened: Opened, wanted: QWidget) -> None:
    for _ in range(MOST_STOPS):
        if focus(opened) is wanted:
            return
        press(qtbot, opened, TAB)
    raise AssertionError(f"Tab does not come to {wanted}")


def test_tab_goes_through_the_window_as_it_is_laid_out(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    for place in (2, 0):
        window.network.select(window.network.cards[place])
    window.network.add_layer("dense")
    optimizer = window.training.spec_form("training.optimizer")
    optimizer.field("kind").chosen.emit("adam")
    settle(qtbot, opened)
    went = stops(qtbot, opened)
    parts = [window.tool_bar, window.left, window.view_bar, window.dock_area, window.time_line, window.right]
    of = [next(place for place, part in enumerate(parts) if part.isAncestorOf(widget)) for widget in went]
    assert of == sorted(of), "tool bar, network and training, views, panels, time line, pad"
    left = [widget for widget in went if window.left.isAncestorOf(widget)]
    laid_out = [widget for column in (window.network, window.training) for widget in in_layout_order(column)]
    assert left == [widget for widget in laid_out if widget in left]
    assert [widget for widget in left if isinstance(widget, LayerCard)] == window.network.cards
    reached = set(map(id, went))
    for widget in laid_out:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            assert id(widget) in reached, widget
    assert all(widget.accessibleName() or widget.text() for widget in went), "each says what it is"


def pixels(widget: QWidget) -> np.ndarray:
    widget.grab()  # Qt 6.12 moves a field's text by a pixel when it is painted after the focus has left it
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, : image.width()].copy()


def test_the_focus_is_seen_at_every_control_and_nowhere_else(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    window.network.select(window.network.cards[1])
    settle(qtbot, opened)
    for part in (window.tool_bar, window.network, window.training, window.pad):
        for widget in (one for one in stops_in(part) if part.isAncestorOf(one)):
            window.setFocus()
            QApplication.processEvents()  # Qt 6.12 takes a field's selection away only then
            before = pixels(part)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            changed = np.argwhere((pixels(part) != before).any(axis=2))
            assert len(changed), f"{widget.accessibleName()} {widget.toolTip()} {widget} looks as without the focus"
            box = QRect(widget.mapTo(part, QPoint()), widget.size()).adjusted(-EDGE, -EDGE, EDGE, EDGE)
            assert all(box.contains(QPoint(int(x), int(y))) for y, x in changed), f"{widget} is not alone in showing it"


def stops_in(part: QWidget) -> Iterator[QWidget]:
    """What can have the focus and is wholly in sight, so that nothing scrolls when it gets it."""
    for widget in part.findChildren(QWidget):
        whole = widget.visibleRegion().boundingRect() == widget.rect()
        inner = widget.objectName().startswith("qt_")
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and whole and not inner:
            yield widget


def test_the_focus_comes_back_after_a_notice_and_after_a_dialog(qtbot: QtBot, opened: Opened) -> None:
    window, bar = opened.window, opened.window.message
    toast, field = window.message.toast, window.training.field("training.epochs")

    def by_key(widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        press(qtbot, opened, ENTER)

    field.setFocus(Qt.FocusReason.TabFocusReason)
    bar.say("a.png is no picture.")
    by_key(bar.close_button)
    assert QApplication.focusWidget() is field
    bar.say("points.csv has moved.", "", [("Where is it now?", lambda: None)])
    bar.offers[0].setFocus(Qt.FocusReason.TabFocusReason)
    bar.show_run_message("", "")
    by_key(bar.close_button)
    assert QApplication.focusWidget() is field
    done: list[bool] = []
    bar.notify("Saved as a 9.", [("Train on it", lambda: done.append(True))])
    by_key(toast.offers[0])
    assert done and QApplication.focusWidget() is field
    bar.notify("Saved as an 8.")
    by_key(toast.close_button)
    assert QApplication.focusWidget() is field
    for key, modifier in ((Qt.Key.Key_F1, NO_MODIFIER), (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)):
        press(qtbot, opened, key, modifier)
        dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
        assert len(dialogs) == 1
        qtbot.keyClick(dialogs[0], ESCAPE)
        until(qtbot, lambda: not any(one.isVisible() for one in window.findChildren(QDialog)))
        until(qtbot, lambda: QApplication.focusWidget() is field)


def test_what_had_the_focus_may_have_gone_meanwhile(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    window.network.cards[2].setFocus(Qt.FocusReason.TabFocusReason)
    window.message.say("a.png is no picture.")
    window.message.close_button.setFocus(Qt.FocusReason.TabFocusReason)
    opened.run_controller.edit({"network.layers": opened.run_controller.config.network.layers[:1]})
    settle(qtbot, opened)
    press(qtbot, opened, ENTER)
    assert not window.message.isVisible()
    assert QApplication.focusWidget() in (window, None)


@pytest.mark.parametrize("presenting", [False, True])
def test_a_presenters_keys_turn_pages_play_and_leave(qtbot: QtBot, opened: Opened, presenting: bool) -> None:
    window, panel = opened.window, opened.window.dock_area.panels["lesson"]
    window.lesson_controller.open_named("neuron")
    if presenting:
        press(qtbot, opened, Qt.Key.Key_F11)
        until(qtbot, lambda: window.presenting)
    for key, page in (
        (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Right, 2), (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_Left, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_PageUp, 0),
    ):  # fmt: skip
        press(qtbot, opened, key)
        assert panel.page == min(page, len(panel.lesson.pages) - 1)
    press(qtbot, opened, Qt.Key.Key_F5)
    until(qtbot, lambda: opened.run_controller.frame.step > 0)
    press(qtbot, opened, Qt.Key.Key_Space)
    until(qtbot, lambda: opened.run_controller.frame.state in (RunState.PAUSED, RunState.FINISHED))
    press(qtbot, opened, ESCAPE)
    until(qtbot, lambda: not window.presenting)
    assert panel.lesson is not None, "Esc leaves the presentation, not the lesson"


def test_from_the_start_to_a_trained_and_saved_network(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Qt's own dialog answers for the keys that are typed into it.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    window, run_controller = opened.window, opened.run_controller
    layers = len(run_controller.config.network.layers)
    tab_to(qtbot, opened, window.network.cards[-2])
    press(qtbot, opened, ENTER)
    tab_to(qtbot, opened, window.network.add_button)
    press(qtbot, opened, ENTER)
    menu = window.network.add_button.menu()
    until(qtbot, menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    while menu.activeAction().text() != "Dense":
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, ENTER)
    window.activateWindow()  # as a window system does when a menu closes
    until(qtbot, window.isActiveWindow)
    until(qtbot, lambda: len(run_controller.frame.config.network.layers) == layers + 1)
    tab_to(qtbot, opened, window.training.field("training.epochs"))
    press(qtbot, opened, Qt.Key.Key_2)
    press(qtbot, opened, ENTER)
    until(qtbot, lambda: run_controller.frame.config.training.epochs == 2)
    press(qtbot, opened, Qt.Key.Key_Space)
    wait_for(qtbot, opened, RunState.FINISHED)
    assert focus(opened) is window.training.field("training.epochs")
    press(qtbot, opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: window.message.toast.isVisible())
    saved = load_model(tmp_path / "mine.netviz")
    assert saved.config == run_controller.config
    assert saved.checkpoint is not None and saved.checkpoint.position.epoch == 2
