"""The laser pointer and the pen over the window: drawn with the mouse, erased with Esc, blocking nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.widgets.presenter_overlay import RED
from tests.app.conftest import settle, until

LEFT = Qt.MouseButton.LeftButton


def test_pointer_and_pen_lie_over_the_window_until_esc(qtbot: QtBot, opened: Opened) -> None:
    window, overlay = opened.window, opened.window.overlay
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
    opened.appearance.present(True)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert (overlay.isVisible(), overlay.strokes, opened.appearance.presenting) == (False, [], True)
    assert overlay.geometry() == window.rect()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not opened.appearance.presenting


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
