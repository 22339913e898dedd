"""In a presentation at 1280 × 720 everything can be read from the last row, and nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from netviz.app.main_window.window import MainWindow
from netviz.app.panels.base import Panel
from netviz.app.panels.examples import ExamplesPanel
from netviz.app.panels.lesson import LessonPanel
from netviz.app.panels.views import VIEWS
from netviz.app.panels.what_if import WhatIfPanel
from netviz.app.style.theme import PRESENTING, TICK_PX, font
from netviz.app.widgets.card import Card
from tests.app.conftest import Opened, settle, until

SIZE = (1280, 720)


def the_panels_of_every_view_have_room_and_the_others_wait_behind_tabs(qtbot: QtBot, presented: Opened) -> None:
    area = presented.window.dock_area
    for view in VIEWS:
        area.arrange(view)
        settle(qtbot, presented, 1)
        shown = area.visible_panels()
        least = QSize(*(round(side * PRESENTING / 100) for side in Panel.presented.toTuple()))
        assert shown
        assert all(least == least.boundedTo(panel.size()) for panel in shown), view
        assert area.minimumSizeHint().width() <= SIZE[0], view


def the_drawn_network_has_most_of_the_window(qtbot: QtBot, presented: Opened) -> None:
    presented.window.showNormal()  # full screen is as narrow as the screen of the tests
    presented.window.resize(*SIZE)
    area = presented.window.dock_area
    area.arrange("network")
    settle(qtbot, presented, 2)
    panel = area.panels["network"]
    assert area.shows(panel)
    assert panel.height() >= 0.5 * SIZE[1]
    behind = {dock.panel.name for dock in area.tabifiedDockWidgets(area.docks["network"])}
    assert {"cost", "gradients"} <= behind


def ticks_stand_apart(qtbot: QtBot, presented: Opened) -> None:
    presented.run_controller.edit({"data.name": "xor"})
    settle(qtbot, presented, 2)
    ticks = [one for one in presented.window.right.findChildren(QCheckBox) if one.isVisible()]
    assert len(ticks) >= 4
    for tick in ticks:
        assert tick.height() >= QFontMetrics(tick.font()).height(), tick.text()
        assert tick.height() >= tick.sizeHint().height(), tick.text()
    presented.run_controller.edit({"data.name": "digits"})
    settle(qtbot, presented, 2)


def choices_and_answers_of_the_data_are_whole(qtbot: QtBot, presented: Opened) -> None:
    presented.window.dock_area.arrange("data")
    settle(qtbot, presented, 1)
    panel = presented.window.dock_area.panels["pictures"]
    assert isinstance(panel, ExamplesPanel)
    for field in (panel.split, panel.only):
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        inside = field.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, field
        )
        assert field.fontMetrics().horizontalAdvance(field.currentText()) <= inside.width(), field.currentText()
    assert QFontMetrics(font(TICK_PX)).horizontalAdvance("8 → 0") <= panel.grid.cell


def a_lesson_that_draws_offers_the_pad_where_it_has_no_room(qtbot: QtBot, presented: Opened) -> None:
    window = presented.window
    panel = window.dock_area.panels["lesson"]
    assert isinstance(panel, LessonPanel)
    window.lesson_controller.open_named("learning-slowdown")
    assert not panel.draw.isVisible()
    window.side_columns.set_lesson_layout(True, images=True, draws=True)
    assert panel.draw.isVisible()
    for shown in (True, False):
        panel.draw.click()
        assert window.right.isVisible() == shown
        settle(qtbot, presented, 1)
        assert window.minimumSizeHint().width() <= SIZE[0]


def every_panel_of_a_lesson_s_page_is_seen_or_has_a_tab(qtbot: QtBot, presented: Opened) -> None:
    area = presented.window.dock_area
    for names in (("network", "pinned"), ("cost", "accuracy", "layers")):
        area.arrange_for_lesson("lesson", names)
        settle(qtbot, presented, 1)
        seen = {name for name, dock in area.docks.items() if dock.on_screen}
        behind = {one.panel.name for name in seen for one in area.tabifiedDockWidgets(area.docks[name])}
        assert {*names, "lesson"} <= seen | behind, names


def the_curve_of_what_if_is_whole(qtbot: QtBot, presented: Opened) -> None:
    """While one of the sliders is dragged, too: it does not lie below them."""
    area = presented.window.dock_area
    presented.window.showNormal()  # full screen is as narrow as the screen of the tests
    presented.window.resize(*SIZE)
    area.arrange_for_lesson("lesson", ("what-if", "accuracy"))
    settle(qtbot, presented)
    panel = area.panels["what-if"]
    assert isinstance(panel, WhatIfPanel)
    assert panel.chart.visibleRegion().boundingRect() == panel.chart.rect()
    slider = panel.form.sliders["prune"]
    assert slider.visibleRegion().boundingRect() == slider.rect()


def the_window_stands_still_until_the_panels_have_their_places(qtbot: QtBot, presented: Opened) -> None:
    """They move several times on the way there and back, and each time all of them would be painted."""
    shown, films = presented.window.centralWidget(), presented.window.film_controller
    for presenting in (False, True):
        presented.appearance.present(presenting)
        assert not shown.updatesEnabled()
        until(qtbot, shown.updatesEnabled)
    films.filming = True
    presented.appearance.present(False)
    assert shown.updatesEnabled(), "the pictures of a film have everything"
    films.filming = False


def lengths(window: MainWindow) -> list[tuple[str, int, int]]:
    """How large the type of all its labels and buttons is, and how wide they and its columns are."""
    kinds = (QLabel, QAbstractButton)
    found = [one for kind in kinds for one in window.findChildren(kind) if one.isVisible()]
    return sorted(
        (type(one).__name__, one.font().pixelSize(), one.width()) for one in (*found, window.left, window.right)
    )


def test_after_a_presentation_everything_is_as_large_as_before(qtbot: QtBot, shared: Opened) -> None:
    """What was hidden meanwhile, too: the left column, the status bar, the parts of the tool bar."""
    settle(qtbot, shared)
    before = lengths(shared.window)
    shared.appearance.present(True)
    settle(qtbot, shared)
    shared.appearance.present(False)
    until(qtbot, lambda: lengths(shared.window) == before)


def test_editors_that_go_are_given_their_large_type_once_they_have_gone(qtbot: QtBot, shared: Opened) -> None:
    """They are half of the window, and are wanted rarely on a projector; then they are as wide as they need."""
    window = shared.window
    settle(qtbot, shared)
    label = next(one for one in window.left.findChildren(QLabel) if one.isVisible())
    small, narrow = label.font().pixelSize(), window.left.width()
    shared.appearance.present(True)
    assert label.font().pixelSize() == small and window.left.isHidden()
    until(qtbot, lambda: label.font().pixelSize() > small and window.left.maximumWidth() > narrow)
    cards = window.left.findChildren(Card)
    assert window.left.maximumWidth() >= max(card.minimumSizeHint().width() for card in cards)
    shared.appearance.present(False)
    whole = window.centralWidget()
    assert whole is not None and not whole.updatesEnabled()
    until(qtbot, whole.updatesEnabled)
    assert label.font().pixelSize() == small


@pytest.mark.slow(once=True)
def test_all_is_read_from_the_last_row(qtbot: QtBot, opened: Opened) -> None:
    """One window for all of them, because opening it takes longer than they do."""
    opened.appearance.present(True)
    opened.window.resize(*SIZE)
    settle(qtbot, opened)
    the_panels_of_every_view_have_room_and_the_others_wait_behind_tabs(qtbot, opened)
    the_drawn_network_has_most_of_the_window(qtbot, opened)
    ticks_stand_apart(qtbot, opened)
    choices_and_answers_of_the_data_are_whole(qtbot, opened)
    a_lesson_that_draws_offers_the_pad_where_it_has_no_room(qtbot, opened)
    every_panel_of_a_lesson_s_page_is_seen_or_has_a_tab(qtbot, opened)
    the_curve_of_what_if_is_whole(qtbot, opened)
    the_window_stands_still_until_the_panels_have_their_places(qtbot, opened)
