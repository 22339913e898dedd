"""The views: each has its button, key and panels; the user's own views are saved, shown again and removed."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened, open_window
from netviz.app.controllers.views import LONGEST_NAME
from netviz.app.main_window.preferences import Preferences
from netviz.app.main_window.view_bar import ViewBar
from netviz.app.panels import ROWS
from netviz.app.panels.views import FIRST, FOR_POINTS, FOR_ROWS, MOST_OWN, OF_PICTURES, VIEWS
from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import LIGHT
from netviz.errors import UserError
from netviz.lessons.lesson import Lesson
from netviz.lessons.library import library
from tests.app.conftest import until

POINTS = '[data]\nname = "xor"\n[network]\noutput = "softmax"\nlayers = [{ kind = "dense", units = 3 }]'
ROWS_OF_A_TABLE = POINTS.replace("xor", "iris")
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7)


def open_panels(opened: Opened) -> set[str]:
    return {name for name, dock in opened.window.dock_area.docks.items() if not dock.isHidden()}


def chosen(opened: Opened) -> list[str]:
    return [button.text() for button in opened.window.view_bar.buttons if button.isChecked()]


def name_it(monkeypatch: pytest.MonkeyPatch, name: str, wanted: bool = True) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (name, wanted))


def test_the_table_names_panels_that_there_are() -> None:
    panels = {kind.name for row in ROWS for kind in row}
    for view in VIEWS.values():
        assert set(view.panels) <= panels
        assert len(set(view.panels)) == len(view.panels)
    for stand_ins in (FOR_POINTS, FOR_ROWS):
        assert set(stand_ins) | set(stand_ins.values()) <= panels
    assert FIRST in VIEWS


@pytest.mark.slow(once=True)
def test_each_view_has_its_panels_by_its_key_and_by_its_button(qtbot: QtBot, open_netviz) -> None:
    for text, swapped, without in ((None, {}, set()), (POINTS, FOR_POINTS, OF_PICTURES)):
        opened = open_netviz(**({} if text is None else {"start": configs.parse(text)}))
        for place, view in enumerate(VIEWS.values()):
            expected = {swapped.get(name, name) for name in view.panels} - without
            qtbot.keyClick(opened.window, DIGITS[place], Qt.KeyboardModifier.ControlModifier)
            assert (open_panels(opened), chosen(opened)) == (expected, [view.title])
        for place, view in reversed(list(enumerate(VIEWS.values()))):
            qtbot.mouseClick(opened.window.view_bar.buttons[place], Qt.MouseButton.LeftButton)
            assert chosen(opened) == [view.title]
            assert open_panels(opened) == {swapped.get(name, name) for name in view.panels} - without


@pytest.mark.slow(once=True)
def test_rows_of_a_table_have_no_filters_and_pictures_have_them_again(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.parse(ROWS_OF_A_TABLE), view="learn")
    assert {"pictures"} == open_panels(opened) & {"pictures", "filters", "plane"}
    opened.run_controller.use_data("digits")
    until(qtbot, lambda: "filters" in open_panels(opened))
    assert "pictures" not in open_panels(opened)
    opened.run_controller.use_data("iris")
    until(qtbot, lambda: "filters" not in open_panels(opened))
    qtbot.keyClick(opened.window, DIGITS[3], Qt.KeyboardModifier.ControlModifier)
    whole = set(VIEWS["data"].panels)
    assert open_panels(opened) == whole - {"filters"}, "the view of the data has them once"
    opened.run_controller.use_data("digits")
    until(qtbot, lambda: open_panels(opened) == whole)


def test_the_first_start_opens_in_the_network_with_cost_and_gradients(open_netviz) -> None:
    opened = open_netviz(view="")
    assert open_panels(opened) == {"network", "cost", "gradients"}
    assert chosen(opened) == ["Network"]


def test_an_unknown_view_is_reported_in_one_sentence(qapp) -> None:
    with pytest.raises(UserError, match=r"^--view: 'netwrok' is not one of learn, .*did you mean network\?\)\.$"):
        open_window(remember=False, view="netwrok")


def test_ones_own_views_are_saved_shown_renewed_and_removed(
    qtbot: QtBot, open_netviz, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    opened = open_netviz(remember=True)
    window = opened.window
    window.view_controller.show("compare")
    window.dock_area.show_panel("layers")
    name_it(monkeypatch, "  mine  ")
    window.commands.action("view.save_view").trigger()
    assert chosen(opened) == ["mine"]
    kept = open_panels(opened)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert chosen(opened) == ["Learn"]
    window.close()
    again = open_netviz(remember=True)
    assert chosen(again) == ["Learn"]
    qtbot.keyClick(again.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert (open_panels(again), chosen(again)) == (kept, ["mine"])
    again.window.commands.action("view.remove_view").trigger()
    assert chosen(again) == []
    assert not again.window.view_bar.buttons[len(VIEWS)].isVisible()
    assert not again.window.commands.action("view.remove_view").isEnabled()


def test_a_name_that_cannot_be_is_reported(opened: Opened) -> None:
    said: list[str] = []
    opened.window.view_controller.said.connect(said.append)
    for count, name in enumerate(("", "   ", "x" * (LONGEST_NAME + 1), "Network", "lEARN"), 1):
        opened.window.view_controller.save(name)
        assert len(said) == count, name
        assert opened.window.view_controller.own == [], name


def test_more_views_than_there_are_keys_for_are_refused(opened: Opened) -> None:
    views, said = opened.window.view_controller, []
    views.said.connect(said.append)
    for place in range(MOST_OWN):
        views.save(f"view {place}")
    views.save("view 0")  # the same again takes its place
    assert (len(views.own), said) == (MOST_OWN, [])
    views.save("one more")
    assert (len(views.own), len(said)) == (MOST_OWN, 1)


def test_what_stands_in_the_settings_and_is_no_view_is_left_out(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    preferences = Preferences()
    preferences.own_views = [("good", QByteArray(b"state")), ("bad", QByteArray(b"state"))]
    preferences.save()
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "netviz", "netviz")
    store.setValue("views/state_1", 7)
    store.sync()
    assert [name for name, _ in Preferences().own_views] == ["good"]


def with_view(view: str) -> Lesson:
    return msgspec.structs.replace(library()["neuron"], panels=(), pages=(), view=view)


def test_a_lesson_may_name_a_view(opened: Opened) -> None:
    lessons = opened.window.lesson_controller
    lessons.open(with_view("compare"))
    assert open_panels(opened) == {"lesson", *VIEWS["compare"].panels}
    assert not opened.window.view_bar.isVisible()
    opened.window.view_controller.show("learn")
    assert open_panels(opened) == {"lesson", *VIEWS["learn"].panels}
    lessons.close()
    assert opened.window.view_bar.isVisible()
    said: list[str] = []
    lessons.said.connect(said.append)
    lessons.open(with_view("compair"))
    assert said and "did you mean compare?" in said[0]
    assert not lessons.opened


@pytest.mark.slow(once=True)
def test_the_window_alone_is_on_screen_whatever_the_data(open_netviz) -> None:
    """Any other widget that is shown without a parent would be a window, and keep netviz open when this one closes."""
    for start in (configs.default_config(), configs.parse(POINTS)):
        opened = open_netviz(start=start, view="network")
        shown = [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]
        assert shown == ["MainWindow"], shown
        opened.window.close()


def test_the_names_of_the_views_are_whole_in_little_room(qapp: QApplication) -> None:
    """The user's own go, the chosen one last, before any name is cut."""
    bar = ViewBar()
    bar.setStyleSheet(style_sheet(LIGHT))
    actions = [
        QAction(name, bar) for name in (*(view.title for view in VIEWS.values()), *["a view of mine"] * MOST_OWN)
    ]
    for action in actions:
        action.setCheckable(True)
    actions[-1].setChecked(True)
    bar.follow(actions)
    bar.show()
    bar.resize(2_000, 30)
    wide = sum(button.sizeHint().width() for button in bar.buttons)
    counts = []
    for width in range(wide + 100, 0, -20):
        bar.resize(width, 30)
        QApplication.processEvents()
        shown = [button for button in bar.buttons if button.isVisible()]
        counts.append(len(shown))
        assert bar.buttons[-1] in shown
        if counts[-1] > len(VIEWS) + 1:
            assert all(button.width() >= button.fontMetrics().horizontalAdvance(button.text()) for button in shown)
    assert counts == sorted(counts, reverse=True)
    assert (counts[0], counts[-1]) == (len(VIEWS) + MOST_OWN, len(VIEWS) + 1)
    bar.deleteLater()
