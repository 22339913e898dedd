"""The window on small and large screens: nothing overlaps, the main panels are large, F11 restores everything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.controllers.session_folder import LessonState
from netviz.app.main_window.dock_area import DockArea
from netviz.app.main_window.window import SMALLEST, first_size
from netviz.app.panels import ROWS
from netviz.app.panels.lesson import LessonPanel
from netviz.assets import asset
from netviz.lessons.library import library
from tests.app.conftest import settle, until
from tests.app.test_docks import beside_each_other
from tests.app.test_lecture import cut_off

LESSONS = library()
SIZES = ((900, 560), (1024, 600), (1366, 768), (1920, 1058))


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def places(area: DockArea) -> dict[str, QRect | None]:
    """Where each panel lies that is open; None for one behind a tab, which Qt puts anywhere outside the window."""
    return {
        name: dock.geometry() if dock.on_screen else None for name, dock in area.docks.items() if not dock.isHidden()
    }


def alike(one: dict[str, QRect | None], other: dict[str, QRect | None]) -> bool:
    """Whether the same panels lie in the same places, to the pixel that Qt 6.12 rounds otherwise when it restores."""
    pairs = [(one[name] or QRect(), other.get(name) or QRect()) for name in one]
    near = (abs(a - b) <= 1 for first, second in pairs for a, b in zip(first.getRect(), second.getRect(), strict=True))
    return one.keys() == other.keys() and all(near)


def present(qtbot: QtBot, opened: Opened, size: tuple[int, int] | None) -> None:
    """F11; with a size where that begins, which a screen of that size would have given the window."""
    qtbot.keyClick(opened.window, Qt.Key.Key_F11)
    if size is not None:
        settle(qtbot, opened)  # the window system makes it as large as its own screen first
        opened.window.resize(*size)
        opened.window.lesson_controller.arrange()
    settle(qtbot, opened)


@pytest.mark.parametrize(("screen", "size"), [((1366, 728), (1280, 680)), ((1024, 600), (1008, 560)),
                                              ((1920, 1040), (1280, 800)), ((800, 480), (900, 560))])  # fmt: skip
def test_the_first_window_fits_its_screen(screen: tuple[int, int], size: tuple[int, int]) -> None:
    found = first_size(QSize(*screen))
    assert (found.width() <= size[0], found.height()) == (True, size[1])


# The smallest and the largest; those between them among the slow tests.
@pytest.mark.parametrize(
    "size",
    [
        SIZES[0],
        pytest.param(SIZES[-1], marks=pytest.mark.slow(once=True)),
        *(pytest.param(size, marks=pytest.mark.slow) for size in SIZES[1:-1]),
    ],
)
def test_all_panels_open_lie_behind_tabs_and_not_over_one_another(
    qtbot: QtBot, open_netviz, size: tuple[int, int]
) -> None:
    opened = open_netviz(size=size)
    area = opened.window.dock_area
    for name, dock in area.docks.items():
        area.show_panel(name)
        settle(qtbot, opened, 1)
        assert beside_each_other(area), name
        assert dock.on_screen, f"{name} was opened last, and is to be seen"
        inside = area.rect().adjusted(-1, -1, 1, 1)
        until(qtbot, lambda: all(inside.contains(one.geometry()) for one in area.docks.values() if one.on_screen))  # noqa: B023
    assert (opened.window.width(), opened.window.height()) == size


@pytest.mark.slow(once=True)
def test_a_panel_behind_a_tab_asks_for_nothing(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(1024, 600))
    area = opened.window.dock_area
    for name in area.docks:
        area.show_panel(name)
    settle(qtbot, opened)
    seen = {panel.name for panel in area.visible_panels()}
    assert seen == {name for name, dock in area.docks.items() if not dock.visibleRegion().isEmpty()}
    assert len(seen) < len(area.docks)


def test_the_smallest_window_has_room_for_the_panels_and_one_column(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=SMALLEST.toTuple())
    window = opened.window
    settle(qtbot, opened)
    assert window.size() == SMALLEST
    assert (window.left.isVisible(), window.right.isVisible()) == (False, True)
    assert beside_each_other(window.dock_area)
    assert window.dock_area.width() > SMALLEST.width() / 2
    qtbot.keyClick(window, Qt.Key.Key_F7)
    settle(qtbot, opened, 1)
    assert window.left.isVisible()
    assert beside_each_other(window.dock_area)


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_column_that_is_asked_for_has_room_beside_a_lesson(qtbot: QtBot, open_netviz, language: str) -> None:
    """In a window that has no room for both, the other column makes room, and nothing lies beyond the edge."""
    opened = open_netviz(size=(1280, 720), language=language)
    window = opened.window
    window.lesson_controller.open_named("softmax")
    settle(qtbot, opened, 1)
    for _ in range(3):
        window.text_resized.emit(1)
    for key, wanted in ((Qt.Key.Key_F7, window.left), (Qt.Key.Key_F8, window.right), (Qt.Key.Key_F7, window.left)):
        if not wanted.isVisible():
            qtbot.keyClick(window, key)
        until(qtbot, lambda: window.minimumSizeHint().width() <= window.width())
        settle(qtbot, opened, 1)
        assert [one for one in (window.left, window.right) if one.isVisible()] == [wanted]
        assert window.right.geometry().right() < window.width() or wanted is window.left
        assert cut_off(window) == []


def test_add_a_layer_is_in_sight_whatever_the_network(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.load(asset("configs/convolution.toml")), size=SIZES[1])
    button = opened.window.network.add_button
    for size in SIZES[1:]:
        opened.window.resize(*size)
        settle(qtbot, opened, 1)
        assert button.visibleRegion().boundingRect() == button.rect(), size


def test_no_list_scrolls_beside_empty_room(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.load(asset("configs/convolution.toml")), size=(1920, 1058))
    settle(qtbot, opened, 1)
    for column in (opened.window.left, opened.window.right):
        for scroll in column.findChildren(QScrollArea):
            assert scroll.verticalScrollBar().maximum() == 0, scroll.parent()


@pytest.mark.parametrize(
    "lessons",
    [
        pytest.param(list(LESSONS)[::6], marks=pytest.mark.slow(once=True)),
        pytest.param(list(LESSONS), marks=pytest.mark.slow),
    ],
    ids=["some", "all"],
)
def test_a_presented_lesson_shows_what_it_is_about_large(qtbot: QtBot, open_netviz, lessons: list[str]) -> None:
    opened = open_netviz(size=(1280, 720))
    window, area = opened.window, opened.window.dock_area
    for name in lessons:
        lesson = LESSONS[name]
        window.lesson_controller.open_named(name)
        present(qtbot, opened, (1280, 720))
        first = area.docks[lesson.panels_on(0)[0]]
        assert first.on_screen, name
        assert first.width() > 0.6 * 1280, name
        assert first.height() > 0.4 * 720, name
        assert beside_each_other(area), name
        smallest = min(dock.height() for dock in area.docks.values() if dock.on_screen)
        assert smallest > 0.2 * 720, f"{name}: no plot is a strip"
        assert not window.left.isVisible(), name
        assert not window.right.isVisible(), name
        present(qtbot, opened, None)


WATCHED = [(name, page) for name, lesson in LESSONS.items() for page, each in enumerate(lesson.pages) if each.watch]


# One of them among the fast tests.
@pytest.mark.parametrize(
    ("name", "page"),
    [pytest.param(*one, marks=[] if one == ("softmax", 2) else pytest.mark.slow) for one in WATCHED],
)
def test_play_brings_forward_where_its_answer_is_seen(qtbot: QtBot, open_netviz, name: str, page: int) -> None:
    """Presented at 1280 × 720, it lay behind the figure, which stood still while the runs trained."""
    opened = open_netviz(size=(1280, 720))
    area, lesson = opened.window.dock_area, LESSONS[name]
    opened.window.lesson_controller.resume(LessonState(name, page), with_runs=False)
    present(qtbot, opened, (1280, 720))
    first, watched = area.docks[lesson.panels_on(page)[0]], area.docks[lesson.pages[page].watch]
    assert (first.on_screen, watched.on_screen) == (True, False)
    qtbot.keyClick(opened.window, Qt.Key.Key_F5)
    until(qtbot, lambda: watched.on_screen)
    opened.run_controller.session.pause()
    qtbot.keyClick(opened.window, Qt.Key.Key_PageUp if page else Qt.Key.Key_PageDown)
    shown = page - 1 if page else page + 1
    until(qtbot, lambda: area.docks[lesson.panels_on(shown)[0]].on_screen)


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_presented_lesson_counts_the_mistakes_in_whole_words(qtbot: QtBot, open_netviz, language: str) -> None:
    """It used to say "9,006 of 10,000 wron…"."""
    opened = open_netviz(size=(1280, 720), language=language)
    opened.window.lesson_controller.resume(LessonState("digits", 1), with_runs=False)
    present(qtbot, opened, (1280, 720))
    count = opened.window.dock_area.panels["pictures"].count
    word = {"en": "wrong", "de": "falsch"}[language]
    until(qtbot, lambda: word in count.text())
    assert word in count.fitted() and "…" not in count.fitted()


@pytest.mark.slow(once=True)
def test_the_pad_of_a_presented_lesson_pushes_no_panel_off_the_screen(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(1366, 768))
    window, area = opened.window, opened.window.dock_area
    window.lesson_controller.resume(LessonState("what-a-network-knows", 2), with_runs=False)
    present(qtbot, opened, (1366, 768))
    lesson = area.panels["lesson"]
    assert isinstance(lesson, LessonPanel)
    lesson.draw.click()
    until(qtbot, window.right.isVisible)
    settle(qtbot, opened)
    dock = area.docks["ask"]
    assert area.rect().contains(dock.geometry())
    assert dock.head.mapTo(area, dock.head.rect().topRight()).x() < area.width()


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("lesson", ["", "gradient-descent"])
def test_presenting_and_back_changes_no_layout(qtbot: QtBot, open_netviz, lesson: str) -> None:
    opened = open_netviz(size=(1366, 768))
    window = opened.window
    if lesson:
        window.lesson_controller.open_named(lesson)
    else:
        window.dock_area.show_panel("layers")
    settle(qtbot, opened)
    before = places(window.dock_area)
    for _ in range(2):  # nor does it creep from time to time
        present(qtbot, opened, None)
        until(qtbot, lambda: window.size() != QSize(1366, 768))
        present(qtbot, opened, None)
        until(qtbot, lambda: window.size() == QSize(1366, 768))
        until(qtbot, lambda: alike(places(window.dock_area), before))


@pytest.mark.slow(once=True)
def test_what_is_opened_while_presenting_stays(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(1366, 768))
    present(qtbot, opened, None)
    opened.window.lesson_controller.open_named("neuron")
    settle(qtbot, opened)
    present(qtbot, opened, None)
    until(qtbot, lambda: opened.window.size() == QSize(1366, 768))
    settle(qtbot, opened)
    assert opened.window.dock_area.docks["neuron"].on_screen
    assert not opened.window.dock_area.docks["filters"].isVisible()


@pytest.mark.slow(once=True)
def test_the_data_browser_opens_and_closes_by_its_key(qtbot: QtBot, opened: Opened) -> None:
    dock = opened.window.dock_area.docks["pictures"]
    for shown in (True, False, True):
        qtbot.keyClick(opened.window, Qt.Key.Key_D)
        settle(qtbot, opened, 1)
        assert dock.on_screen is shown


def test_the_plane_has_a_large_place(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.parse('[data]\nname = "circles"\n[network]\nlayers = []'), size=(1920, 1058))
    settle(qtbot, opened)
    plane = opened.window.dock_area.docks["plane"]
    assert plane.on_screen
    assert plane.height() > 0.45 * opened.window.dock_area.height()


def test_a_closed_panel_costs_nothing_and_takes_the_look_when_it_opens(qtbot: QtBot, opened: Opened) -> None:
    area = opened.window.dock_area
    panel = area.panels["softmax"]
    before = panel.theme
    for look in ("dark", "light"):
        opened.appearance.choose(look)
        settle(qtbot, opened)
        assert panel.theme is before
        area.show_panel("softmax")
        before = panel.theme
        assert before == opened.appearance.theme
        area.docks["softmax"].close()


def test_every_panel_says_what_room_it_wants() -> None:
    for kind in (kind for row in ROWS for kind in row):
        assert 10 <= kind.height_share <= 100, kind.name
        assert 5 <= kind.width_share <= 20, kind.name


@pytest.mark.slow(once=True)
def test_outputs_stay_in_sight_where_the_drawing_paper_can_shrink(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(1366, 700))
    window = opened.window
    settle(qtbot, opened, 1)
    lowest = window.outputs.mapTo(window, QPoint(0, window.outputs.height())).y()
    assert lowest <= window.status_bar.mapTo(window, QPoint(0, 0)).y()
