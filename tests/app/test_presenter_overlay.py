"""The laser pointer and the pen over the window: drawn with the mouse, erased with Esc, blocking nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.panels.lesson import LessonPanel
from netviz.app.widgets.presenter_overlay import RED
from tests.app.conftest import settle, until

LEFT = Qt.MouseButton.LeftButton


def test_pointer_and_pen_lie_over_the_window_until_esc(qtbot: QtBot, opened: Opened) -> None:
    window, overlay = opened.window, opened.window.overlay
    opened.appearance.present(True)
    settle(qtbot, opened)
    window.setFocus()
    train = window.tool_bar.train
    on_train = train.mapTo(window, train.rect().center())
    assert not overlay.isVisible()
    assert window.childAt(on_train) is train

    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert overlay.isVisible()
    assert window.childAt(on_train) is train  # the mouse goes through the light
    place = QPoint(400, 300)
    QCursor.setPos(window.mapToGlobal(place))
    if QCursor.pos() == window.mapToGlobal(place):  # not every platform lets the mouse be moved
        until(qtbot, lambda: window.grab().toImage().pixelColor(place) == QColor(RED))

    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.childAt(on_train) is overlay
    QTest.mousePress(overlay, LEFT, pos=QPoint(300, 200))
    for x in range(310, 400, 10):
        QTest.mouseMove(overlay, QPoint(x, 200))
        QApplication.processEvents()
    QTest.mouseRelease(overlay, LEFT, pos=QPoint(400, 200))
    qtbot.mouseClick(overlay, LEFT, pos=QPoint(500, 250))  # a dot
    picture = window.grab().toImage()
    assert picture.pixelColor(300, 200) == picture.pixelColor(500, 250) == QColor(RED)

    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert len(overlay.strokes) == 2
    assert window.childAt(on_train) is train
    assert window.commands.action("view.end_presentation").isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert (overlay.isVisible(), overlay.strokes, opened.appearance.presenting) == (False, [], True)
    assert overlay.geometry() == window.rect()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not opened.appearance.presenting


def test_a_stroke_belongs_to_what_it_was_drawn_over(qtbot: QtBot, opened: Opened) -> None:
    window, overlay = opened.window, opened.window.overlay
    opened.appearance.present(True)
    window.lesson_controller.open_named("neuron")
    settle(qtbot, opened)
    lesson = window.dock_area.panels["lesson"]
    assert isinstance(lesson, LessonPanel)
    overlay.toggle_pen()
    qtbot.mouseClick(overlay, LEFT, pos=QPoint(300, 200))
    (first,) = overlay.strokes
    overlay.toggle_pen()

    lesson.next.click()
    until(qtbot, lambda: not overlay.strokes)
    assert not overlay.isVisible()
    overlay.toggle_pen()
    QTest.mousePress(overlay, LEFT, pos=QPoint(500, 200))
    second = overlay.strokes[0]
    lesson.back.click()  # in the middle of a stroke
    until(qtbot, lambda: overlay.strokes == [first])
    length = first.elementCount()
    QTest.mouseMove(overlay, QPoint(520, 220))
    QTest.mouseRelease(overlay, LEFT, pos=QPoint(520, 220))
    assert first.elementCount() == length

    qtbot.keyClick(window, Qt.Key.Key_Escape)  # what is to be seen, and no more
    assert overlay.strokes == []
    lesson.next.click()
    until(qtbot, lambda: overlay.strokes == [second])
    opened.appearance.present(False)
    settle(qtbot, opened)
    opened.appearance.present(True)
    settle(qtbot, opened)
    assert overlay.strokes == []


def test_strokes_go_with_the_panel_that_they_were_drawn_over(qtbot: QtBot, opened: Opened) -> None:
    window, overlay = opened.window, opened.window.overlay
    window.view_controller.show("network")
    settle(qtbot, opened)
    overlay.toggle_pen()
    qtbot.mouseClick(overlay, LEFT, pos=QPoint(300, 200))
    strokes = overlay.strokes
    window.view_controller.show("data")
    until(qtbot, lambda: not overlay.strokes)
    window.view_controller.show("network")
    until(qtbot, lambda: overlay.strokes == strokes)
    assert overlay.isVisible() and overlay.drawing


class Painted(QObject):
    """Notes which parts of a widget are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.parts: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.parts.append(event.region())
        return False

    @property
    def areas(self) -> list[int]:
        """How many pixels are painted at a time."""
        return [part.boundingRect().width() * part.boundingRect().height() for part in self.parts]


def test_a_fast_stroke_is_painted_without_gaps(qtbot: QtBot, opened: Opened) -> None:
    """A mouse that is moved fast is seen every hundred pixels or so."""
    overlay = opened.window.overlay
    overlay.toggle_pen()
    settle(qtbot, opened)
    painted = Painted(overlay)
    QTest.mousePress(overlay, LEFT, pos=QPoint(60, 60))
    for place in (QPoint(150, 70), QPoint(180, 190), QPoint(300, 100), QPoint(80, 240)):
        stroke, last = overlay.strokes[-1], place == QPoint(80, 240)
        begun = stroke.currentPosition()
        painted.parts.clear()
        QTest.mouseRelease(overlay, LEFT, pos=place) if last else QTest.mouseMove(overlay, place)
        until(qtbot, lambda: painted.parts)
        for along in (begun, (begun + stroke.currentPosition()) / 2, stroke.currentPosition()):
            assert any(part.contains(along.toPoint()) for part in painted.parts), f"{along} on the way to {place}"


@pytest.mark.slow(once=True)
def test_a_stroke_repaints_no_more_than_itself(qtbot: QtBot, opened: Opened) -> None:
    overlay = opened.window.overlay
    overlay.toggle_pen()
    settle(qtbot, opened)
    painted = Painted(overlay)
    qtbot.mouseClick(overlay, LEFT, pos=QPoint(60, 60))
    until(qtbot, lambda: painted.areas)
    assert max(painted.areas) < 1000
