"""The docks in the middle: each can be shown beside the others at any time, and arranged while one is dragged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRegularExpression, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QStyle, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.main_window.dock_area import DockArea
from netviz.app.panels.views import OF_CLASSES, VIEWS, rows_of, stand_ins
from netviz.app.widgets.network_canvas import NetworkCanvas
from netviz.config.fitting import suited
from tests.app.conftest import settle, until

BUILT_IN = QRegularExpression("^qt_dockwidget_")


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


class WindowsShown(QObject):
    """Sees every widget that comes up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def beside_each_other(middle: DockArea) -> bool:
    """Whether no dock that one sees lies over another, and each has its place."""
    seen = [dock for dock in middle.docks.values() if not dock.isHidden() and not dock.visibleRegion().isEmpty()]
    placed = all(middle.dockWidgetArea(dock) is not Qt.DockWidgetArea.NoDockWidgetArea for dock in seen)
    apart = not any(one.geometry().intersects(two.geometry()) for one in seen for two in seen if one is not two)
    return placed and apart


@pytest.mark.slow(once=True)
def test_every_panel_can_be_shown_while_a_lesson_is_open(qtbot: QtBot, opened: Opened) -> None:
    middle = opened.window.dock_area
    opened.window.lesson_controller.open_named("softmax")
    for name, dock in middle.docks.items():
        if dock.isHidden():
            dock.toggleViewAction().trigger()
        settle(qtbot, opened, 1)
        assert dock.isVisible(), name
        assert beside_each_other(middle), name
        assert not opened.window.message.isVisible(), "nothing went wrong"
        dock.toggleViewAction().trigger()


def test_a_panel_is_made_when_it_is_first_wanted(qtbot: QtBot, open_netviz: Callable[..., Opened]) -> None:
    """A start waits for the panels that it shows only; a later one gets what the others got."""
    opened = open_netviz()
    middle = opened.window.dock_area
    unwanted = {"confusion", "network", "softmax", "map", "ask"}
    assert not any(middle.docks[name].is_made for name in unwanted)
    opened.window.commands.action("view.less_motion").trigger()
    seen: list[str] = []
    middle.with_each_panel(lambda panel: seen.append(panel.name))
    assert seen == [panel.name for panel in middle.made_panels] and "cost" in seen
    middle.show_panel("confusion")
    settle(qtbot, opened, 1)
    assert seen[-1] == "confusion" and middle.panels["confusion"].isVisible()
    assert middle.panels["confusion"].less_motion
    windows = WindowsShown()
    QApplication.instance().installEventFilter(windows)
    middle.make_ahead()
    until(qtbot, lambda: len(middle.made_panels) == len(middle.docks))
    assert windows.seen == [], "a widget that is shown before it is in the panel takes the focus away"
    assert sorted(seen) == sorted(middle.docks) and not middle.panels["softmax"].isVisible()


def test_a_key_that_shows_a_panel_shows_it_beside_the_lesson(qtbot: QtBot, opened: Opened) -> None:
    opened.window.lesson_controller.open_named("softmax")
    opened.window.activateWindow()
    opened.window.setFocus()
    opened.window.dock_area.show_panel("pictures")
    settle(qtbot, opened, 1)
    assert opened.window.dock_area.panels["pictures"].isVisible()
    assert beside_each_other(opened.window.dock_area)


@pytest.mark.parametrize("arrange", ["lesson", "default layout", "another panel"])
def test_a_dock_that_is_being_dragged_is_put_down_before_the_others_are_arranged(
    qtbot: QtBot, opened: Opened, arrange: str
) -> None:
    """Qt ends with a segmentation fault where the dock under the pointer is taken out of its layout."""
    window = opened.window
    dock = next(dock for dock in window.dock_area.docks.values() if dock.isVisible())
    assert isinstance(dock, QDockWidget)
    start = dock.titleBarWidget().mapTo(window, dock.titleBarWidget().rect().center())
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(handle, start + QPoint(20 * step, 30 * step))
    match arrange:
        case "lesson":
            window.lesson_controller.open_named("softmax")
        case "default layout":
            window.dock_area.arrange()
        case _:
            window.dock_area.swap_panels("filters", "plane")
    for step in range(6, 9):
        QTest.mouseMove(handle, start + QPoint(20 * step, 30 * step))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(200, 300))
    settle(qtbot, opened)
    assert beside_each_other(window.dock_area)


def test_a_panel_that_is_opened_leaves_the_largest_of_the_view_in_sight(
    qtbot: QtBot, open_netviz: Callable[..., Opened]
) -> None:
    """Where two rows are too high, but two columns are not too wide."""
    area = open_netviz(suited("spirals"), view="network").window.dock_area
    for name in ("what-if", "ask"):
        area.docks[name].toggleViewAction().trigger()
    network, ask = area.docks["network"], area.docks["ask"]
    high = max(ask.minimumSizeHint().height(), network.minimumSizeHint().height())
    area.window().resize(1920, 800)
    until(qtbot, lambda: area.width() > 1000)
    area.window().setFixedHeight(800 - area.height() + high + 60)
    until(qtbot, lambda: area.height() < high + 100)
    area.show_panel("ask")
    assert network.on_screen and ask.on_screen
    assert beside_each_other(area)
    assert network.geometry().right() < ask.geometry().left()
    area.window().setFixedHeight(1600)
    until(qtbot, lambda: network.geometry().bottom() < ask.geometry().top())


def test_a_panel_that_is_opened_stays_in_front_when_it_needs_more_room(
    qtbot: QtBot, open_netviz: Callable[..., Opened]
) -> None:
    """As when its answer comes: with those that share its place it then goes behind tabs in another."""
    area = open_netviz(view="data", size=(1366, 768)).window.dock_area
    until(qtbot, lambda: area.width() > 600)
    area.show_panel("ask")
    ask = area.docks["ask"]
    until(qtbot, lambda: ask.on_screen and ask.x() > 0)
    ask.panel.setMinimumWidth(area.width() - 100)
    until(qtbot, lambda: bool(area.docks["confusion"] in area.tabifiedDockWidgets(ask)))
    until(qtbot, lambda: ask.on_screen and not area.docks["confusion"].on_screen)
    assert ask.x() == 0


@pytest.mark.slow(once=True)
def test_panels_behind_tabs_have_places_of_their_own_again_once_there_is_room(
    qtbot: QtBot, open_netviz: Callable[..., Opened]
) -> None:
    opened = open_netviz(size=(1280, 800))
    window, area = opened.window, opened.window.dock_area

    def behind_tabs() -> int:
        return sum(bool(area.tabifiedDockWidgets(dock)) for dock in area.docks.values() if not dock.isHidden())

    for name in list(area.docks)[:9]:
        area.show_panel(name)
    settle(qtbot, opened)
    assert behind_tabs()
    window.resize(2400, 2400)
    until(qtbot, lambda: not behind_tabs())
    settle(qtbot, opened)
    assert beside_each_other(area)
    assert min(dock.height() for dock in area.docks.values() if dock.on_screen) > 150, "the room is shared anew"
    window.resize(1280, 800)
    until(qtbot, behind_tabs)
    area.docks["cost"].setFloating(True)
    area.docks["cost"].setFloating(False)
    places = behind_tabs()
    window.resize(2400, 2400)
    settle(qtbot, opened)
    assert behind_tabs() == places, "what the user has put somewhere stays"


def test_panels_for_other_data_stand_in_as_in_a_view_made_for_it(qtbot: QtBot) -> None:
    """Going from any data to any other, by the menu or by undo, leaves no panel that is empty beside it."""
    area = DockArea()
    qtbot.addWidget(area)
    area.resize(1200, 800)
    shapes = ((1, 28, 28), (2,), (4,))

    def on_screen() -> set[str]:
        return {name for name, dock in area.docks.items() if not dock.isHidden()}

    def goes_through(view: str, first: int) -> None:
        for shape in (shapes[first], shapes[first - 1], shapes[first], shapes[first - 2], shapes[first]):
            area.replace_panels(stand_ins(shape))
            shown = on_screen()
            wanted = {stand_ins(shape).get(name, name) for name in VIEWS[view].panels}
            assert shown == wanted, (view, shape)

    for view in VIEWS:
        for first, shape in enumerate(shapes):
            area.stand_ins = stand_ins(shape)
            area.arrange(view)
            goes_through(view, first)
    area.replace_panels(stand_ins(shapes[0]))
    area.show_rows([["filters"], ["pictures"]])
    area.view = "one of the user's own"
    for shape, shown in zip((*shapes, *shapes[::-1]), ("fp", "pp", "p", "p", "pp", "fp"), strict=True):
        area.replace_panels(stand_ins(shape))
        assert on_screen() == {"p": {"pictures"}, "pp": {"plane", "pictures"}, "fp": {"filters", "pictures"}}[shown]


def test_a_view_leaves_panels_about_classes_out_where_numbers_are_predicted(
    qtbot: QtBot, open_netviz: Callable[..., Opened]
) -> None:
    opened = open_netviz(suited("hills"), view="data", size=(1920, 1080))
    area = opened.window.dock_area

    def shown() -> set[str]:
        return {name for name, dock in area.docks.items() if not dock.isHidden()}

    assert not OF_CLASSES & shown()
    assert {"pictures", "mistakes", "plane", "map"} <= shown()
    area.show_panel("calibration")
    assert area.docks["calibration"].on_screen
    area.arrange("learn")
    area.arrange("data")
    assert not OF_CLASSES & shown()
    area.leave_out(frozenset())
    assert shown() >= OF_CLASSES
    area.leave_out(OF_CLASSES)
    assert not OF_CLASSES & shown()


def test_a_view_leaves_panels_about_pictures_out_where_there_are_none(
    qtbot: QtBot, open_netviz: Callable[..., Opened]
) -> None:
    opened = open_netviz(suited("xor"), view="layers", size=(1920, 1080))
    area, run = opened.window.dock_area, opened.run_controller
    assert not area.docks["exciting"].on_screen
    assert area.docks["plane"].on_screen
    run.edit({"data.name": "digits"})
    settle(qtbot, opened)
    assert area.docks["exciting"].on_screen
    run.edit({"data.name": "iris"})
    settle(qtbot, opened)
    assert not area.docks["exciting"].on_screen
    area.show_panel("exciting")
    assert area.docks["exciting"].on_screen, "it can still be opened"


@pytest.mark.parametrize("first", ["digits", "hills"])
def test_what_is_left_of_two_rows_of_a_view_shares_one(
    qtbot: QtBot, open_netviz: Callable[..., Opened], first: str
) -> None:
    """Two rows with one panel each would be low, and wide for what they show."""
    opened = open_netviz(suited(first), view="data", size=(1920, 1080))
    area = opened.window.dock_area
    if first != "hills":
        opened.run_controller.edit({"data.name": "hills", "network.output": "linear", "training.cost": "quadratic"})
    settle(qtbot, opened)
    mistakes, plane = (area.docks[name].geometry() for name in ("mistakes", "plane"))
    assert mistakes.top() == plane.top()
    assert mistakes.right() < plane.left()
    assert rows_of("data", {}, frozenset()) == [list(row) for row in VIEWS["data"].rows]


def test_buttons_that_no_dock_shows_have_no_icons(opened: Opened) -> None:
    """Up to Qt 6.9 each new look loads them anew from their files, in every dock: as slow as all else together."""
    docks = opened.window.dock_area.docks.values()
    buttons = [button for dock in docks for button in dock.findChildren(QAbstractButton, BUILT_IN)]
    assert len(buttons) >= len(docks)
    assert all(button.icon().isNull() and not button.isVisible() for button in buttons)


def test_docks_are_moved_without_an_animation(opened: Opened) -> None:
    """Qt makes an object for each that it moves, though the area asks for none."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    for dock in opened.window.dock_area.docks.values():
        assert dock.style().styleHint(hint, None, dock) == 0


class Resizes(QObject):
    """Counts how often each dock becomes another size."""

    def __init__(self, middle: DockArea) -> None:
        super().__init__()
        self.counts: Counter[str] = Counter()
        for dock in middle.docks.values():
            dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.counts[watched.objectName()] += 1
        return False


@pytest.mark.parametrize("change", ["view", "lesson", "back"])
def test_panels_are_laid_out_together(qtbot: QtBot, opened: Opened, change: str) -> None:
    """Each that was shown used to lay out all others anew: a plot became another size ten times."""
    window = opened.window
    if change == "back":
        window.lesson_controller.open_named("softmax")
        settle(qtbot, opened)
    resizes = Resizes(window.dock_area)
    if change == "view":
        window.view_controller.show("learn")
    elif change == "lesson":
        window.lesson_controller.open_named("softmax")
    else:
        window.lesson_controller.close()
    assert resizes.counts
    assert max(resizes.counts.values()) <= 3, resizes.counts


class Paintings(QObject):
    """How high a widget is each time that it is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.heights: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.heights.append(self._widget.height())
        return False


def test_no_panel_is_painted_before_it_has_its_place(qtbot: QtBot, opened: Opened) -> None:
    """In a smaller window some panels go behind tabs, whose bar takes room from the others."""
    window = opened.window
    window.resize(1280, 800)
    window.view_controller.show("network")
    settle(qtbot, opened)
    network = window.dock_area.panels["network"].findChild(NetworkCanvas)
    assert network is not None
    paintings = Paintings(network)
    window.resize(1000, 640)
    settle(qtbot, opened, 6)
    assert paintings.heights
    assert set(paintings.heights) == {network.height()}
    assert window.dock_area.updatesEnabled()


def test_opening_a_panel_behind_tabs_lays_the_others_out_together(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    window.resize(1000, 640)
    window.view_controller.show("data")
    settle(qtbot, opened)
    resizes = Resizes(window.dock_area)
    window.dock_area.toggle_panel("neuron")
    assert resizes.counts
    assert max(resizes.counts.values()) <= 3, resizes.counts


def test_a_panel_that_was_put_in_front_is_so_in_a_presentation(qtbot: QtBot, open_netviz) -> None:
    """There all panels of the view share one place."""
    opened = open_netviz(view="data")
    window, area = opened.window, opened.window.dock_area
    settle(qtbot, opened)
    area.put_in_front("confusion")
    settle(qtbot, opened)
    window.commands.action("view.present").trigger()
    until(qtbot, lambda: len(area.tabifiedDockWidgets(area.docks["confusion"])) == 6)
    settle(qtbot, opened)
    assert area.docks["confusion"].on_screen
    window.commands.action("view.end_presentation").trigger()
    settle(qtbot, opened)
