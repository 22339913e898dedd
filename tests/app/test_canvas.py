"""The pad in the middle of a stroke: whatever happens to the drawing then, the stroke ends and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from tests.app.conftest import ONE, ZERO

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
BETWEEN: dict[str, Callable[[Opened], object]] = {
    "undo": lambda opened: QTest.keyClick(opened.window, Qt.Key.Key_Z, CONTROL),
    "undo twice": lambda opened: [opened.window.pad.undo_stroke() for _ in range(2)],
    "undo and redo": lambda opened: (opened.window.pad.undo_stroke(), opened.window.pad.redo_stroke()),
    "clear": lambda opened: QTest.keyClick(opened.window, Qt.Key.Key_Backspace, CONTROL),
    "a drawing": lambda opened: opened.window.pad.show_strokes(ZERO),
    "an empty drawing": lambda opened: opened.window.pad.show_strokes([]),
    "a picture": lambda opened: opened.window.pad.show_image(np.full((28, 28), 200, np.uint8)),
    "a lesson": lambda opened: opened.window.lesson_controller.open_named(
        next(iter(opened.window.lesson_controller.lessons))
    ),
    "no lesson": lambda opened: opened.window.lesson_controller.close(),
    "closing": lambda opened: opened.window.close(),
}


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


class Mouse:
    def __init__(self, opened: Opened) -> None:
        self.canvas = opened.window.pad.canvas

    def down(self, x: int, y: int) -> None:
        QTest.mousePress(self.canvas, LEFT, pos=QPoint(x, y))

    def move(self, x: int, y: int) -> None:
        QTest.mouseMove(self.canvas, QPoint(x, y))

    def up(self, x: int, y: int) -> None:
        QTest.mouseRelease(self.canvas, LEFT, pos=QPoint(x, y))


class Pen:
    def __init__(self, opened: Opened) -> None:
        self.canvas = opened.window.pad.canvas

    def _send(self, kind: QEvent.Type, x: int, y: int, held: Qt.MouseButton) -> None:
        device, plain = QPointingDevice.primaryPointingDevice(), Qt.KeyboardModifier.NoModifier
        at = QPointF(x, y)
        QApplication.sendEvent(self.canvas, QTabletEvent(kind, device, at, at, 0.5, 0, 0, 0, 0, 0, plain, LEFT, held))

    def down(self, x: int, y: int) -> None:
        self._send(QEvent.Type.TabletPress, x, y, LEFT)

    def move(self, x: int, y: int) -> None:
        self._send(QEvent.Type.TabletMove, x, y, LEFT)

    def up(self, x: int, y: int) -> None:
        self._send(QEvent.Type.TabletRelease, x, y, Qt.MouseButton.NoButton)


class Finger:
    def __init__(self, opened: Opened) -> None:
        self.window, self.canvas = opened.window, opened.window.pad.canvas
        self.touch = QTest.touchEvent(self.window.windowHandle(), QTest.createTouchDevice(), False)

    def _send(self, act: Callable[..., object], x: int, y: int) -> None:
        act(0, self.canvas.mapTo(self.window, QPoint(x, y)), self.window.windowHandle())
        self.touch.commit()

    def down(self, x: int, y: int) -> None:
        self._send(self.touch.press, x, y)

    def move(self, x: int, y: int) -> None:
        self._send(self.touch.move, x, y)

    def up(self, x: int, y: int) -> None:
        self._send(self.touch.release, x, y)


@pytest.mark.parametrize("hand", [Mouse, Pen, Finger])
def test_what_happens_in_the_middle_of_a_stroke_ends_it(qtbot: QtBot, opened: Opened, hand: type) -> None:
    pad = opened.window.pad
    paper, held = pad.canvas, hand(opened)
    for between, act in BETWEEN.items():
        for erasing in (False, True):
            if not paper.isVisible():
                continue  # closed
            pad.eraser.setChecked(erasing)
            paper.set_erasing(erasing)
            pad.show_strokes(ONE)
            held.down(30, 40)
            held.move(60, 80)
            act(opened)
            now = paper.document.current
            held.move(90, 120)
            held.move(120, 200)
            assert paper.document.current.pen_strokes == now.pen_strokes, (between, erasing)
            assert paper.document.current.picture is now.picture, (between, erasing)
            if not paper.isVisible():
                continue
            held.up(120, 200)
            assert paper.document.current.pen_strokes == now.pen_strokes, (between, erasing)
            held.down(100, 60)
            held.move(100, 150)
            held.up(100, 150)
            assert erasing or len(paper.document.current.pen_strokes[-1].points) == 2, between
    assert not any(one.error for one in opened.window.message.history)


def test_a_finger_that_is_taken_away_by_the_system_ends_the_stroke(qtbot: QtBot, opened: Opened) -> None:
    paper = opened.window.pad.canvas
    finger = Finger(opened)
    finger.down(30, 40)
    paper.hide()
    paper.show()
    before = paper.document.current
    mouse = Mouse(opened)
    mouse.move(90, 120)
    assert paper.document.current is before
    finger.up(30, 40)
