"""What a monkey does to the window: each gesture is a generator and an entry of `GESTURES` with its weight.

Its first step chooses, and does nothing; each further step is one event, as a hand does one thing after the other.
They come as the window system's own events do, so that menus, dialogs and what is modal take them as from a user. In
a file dialog a monkey only types names of its own files: it must not get at anybody's.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from netviz.app.application import Opened
from tests.app.conftest import ONE, ZERO, at
from tests.slow.mutations import NUMBERS, WORDS

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN = Qt.KeyboardModifier.NoModifier
KEYS = (
    "Space", "Space", "Space", "S", "E", "R", "N", "P", "B", "D", "Tab", "Tab", "Return", "Escape", "Up", "Down",
    "Left", "Right", "Home", "End", "PageUp", "PageDown", "Delete", "Backspace", "F1", "F11", "F11", "1", "2", "9", "0",
    "Minus", "Period",
)  # fmt: skip
WITH_CONTROL = ["Z", "Backspace", "V", "A", "C", "X", "1", "2"]

Steps = Iterator[None]
Gesture = Callable[["Hand"], Steps]
USUAL = ("1", "2", "3", "10", "30", "100", "0.1", "0.5", "0.01", "64")
"""Values that a field may well take."""


class Hand:
    """The monkey's hand: chance, the window, and the files that it may name. done: what the last gesture was."""

    def __init__(self, opened: Opened, rng: random.Random, there: list[Path], places: list[Path]) -> None:
        self.opened, self.rng, self.there, self.places = opened, rng, there, places
        self.done = ""

    @property
    def top(self) -> QWidget:
        """What takes the events now: a menu, a dialog, the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.opened.window

    def target(self, *kinds: type[QWidget]) -> QWidget | None:
        """A visible widget of a kind by chance; of any where none is named."""
        top = self.top
        found = [
            widget
            for widget in top.findChildren(QWidget)
            if widget.isVisible()
            and widget.isEnabled()
            and widget.window() is top
            and not widget.visibleRegion().isEmpty()
            if not kinds or isinstance(widget, kinds)
        ]
        return self.rng.choice(found) if found else (top if not kinds else None)

    def place(self, widget: QWidget) -> QPoint:
        """A point of a widget, as its window counts."""
        box = widget.visibleRegion().boundingRect()
        if box.isEmpty():
            box = widget.rect()
        point = QPoint(self.rng.randint(box.left(), box.right()), self.rng.randint(box.top(), box.bottom()))
        point = box.center() if self.rng.random() < 0.3 else point
        self.done += f" {type(widget).__name__} {widget.accessibleName() or widget.objectName()} {point.toTuple()}"
        return widget.mapTo(widget.window(), point)


def there(window: QWindow) -> bool:
    """Whether a window is still there: a press may open a menu or a dialog, and come back when it has gone again."""
    return any(one is window for one in QGuiApplication.allWindows())


def click_at(window: QWindow, button: Qt.MouseButton, place: QPoint) -> Steps:
    if there(window):
        QTest.mousePress(window, button, PLAIN, within(window, place))
    yield
    if there(window):
        QTest.mouseRelease(window, button, PLAIN, within(window, place))


def strike(window: QWindow, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> Steps:
    """Press and release a key."""
    if there(window):
        QTest.keyPress(window, key, held)
    yield
    if there(window):
        QTest.keyRelease(window, key, held)


def move_pressed(window: QWindow, way: list[QPoint], between: Callable[[], Steps]) -> Steps:
    """Press, move along, release; what comes in between may come after each move. The window may become smaller on the
    way, or go."""
    if there(window):
        QTest.mousePress(window, LEFT, PLAIN, within(window, way[0]))
    for place in way[1:]:
        yield
        if there(window):
            QTest.mouseMove(window, within(window, place))
        yield from between()
    yield
    if there(window):
        QTest.mouseRelease(window, LEFT, PLAIN, within(window, way[-1]))


def within(window: QWindow, place: QPoint) -> QPoint:
    return QPoint(min(place.x(), window.width() - 1), min(place.y(), window.height() - 1))


def click(hand: Hand) -> Steps:
    widget = hand.target()
    if widget is not None:
        (button,) = hand.rng.choices((LEFT, RIGHT), (9, 1))
        window, place = widget.window().windowHandle(), hand.place(widget)
        yield
        yield from click_at(window, button, place)


def double_click(hand: Hand) -> Steps:
    widget = hand.target()
    if widget is not None:
        window, place = widget.window().windowHandle(), hand.place(widget)
        yield
        if there(window):
            QTest.mouseDClick(window, LEFT, PLAIN, within(window, place))


def drag(hand: Hand) -> Steps:
    """From one widget to another, or within one."""
    first = hand.target()
    second = first if hand.rng.random() < 0.6 else hand.target()
    if first is None or second is None or first.window() is not second.window():
        return
    window, start, end = first.window().windowHandle(), hand.place(first), hand.place(second)
    yield
    way = [start, *(start + (end - start) * step / 8 for step in range(1, 9))]
    yield from move_pressed(window, way, lambda: now_and_then(hand, key, 0.02))


def now_and_then(hand: Hand, gesture: Gesture, share: float) -> Steps:
    if hand.rng.random() < share:
        yield from gesture(hand)


def key(hand: Hand) -> Steps:
    name, window = hand.rng.choice(KEYS), hand.top.window().windowHandle()
    hand.done += f" {name}"
    yield
    yield from strike(window, getattr(Qt.Key, f"Key_{name}"))


def control(hand: Hand) -> Steps:
    name, shift, window = hand.rng.choice(WITH_CONTROL), hand.rng.random() < 0.2, hand.top.window().windowHandle()
    hand.done += f" Ctrl+{name}"
    held = Qt.KeyboardModifier.ControlModifier | (Qt.KeyboardModifier.ShiftModifier if shift else PLAIN)
    yield
    yield from strike(window, getattr(Qt.Key, f"Key_{name}"), held)


def edit(hand: Hand) -> Steps:
    """Another value in one of the fields."""
    widget = hand.target(QAbstractSpinBox, QLineEdit, QComboBox)
    if widget is None:
        return
    window, place = widget.window().windowHandle(), hand.place(widget)
    is_list, times = isinstance(widget, QComboBox), hand.rng.randint(1, 6)
    text = hand.rng.choice((*NUMBERS, *WORDS[:12], *USUAL * 3))[:60]
    hand.done += f" {times}" if is_list else f" {text!r}"
    yield
    yield from click_at(window, LEFT, place)
    yield
    if is_list:
        for _ in range(times):
            yield from strike(hand.top.window().windowHandle(), hand.rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
            yield
    else:
        yield from strike(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            yield
            if letter.isascii() and letter.isprintable() and isValid(widget):
                QTest.keyClicks(widget, letter)
        yield
    yield from strike(hand.top.window().windowHandle(), Qt.Key.Key_Return)


def draw(hand: Hand) -> Steps:
    """A digit or a scribble on the pad; now and then a key in the middle of a stroke."""
    paper = hand.opened.window.pad.canvas
    if hand.top is not hand.opened.window or not paper.isVisible() or paper.visibleRegion().isEmpty():
        return
    scribble = [[(hand.rng.uniform(0, 500), hand.rng.uniform(0, 500)) for _ in range(20)]]
    window = paper.window().windowHandle()
    for stroke in hand.rng.choice((ONE, ZERO, scribble)):
        yield
        way = [paper.mapTo(paper.window(), at(paper, point)) for point in stroke]
        yield from move_pressed(window, way, lambda: now_and_then(hand, control, 0.01))


def wheel(hand: Hand) -> Steps:
    widget = hand.target()
    if widget is not None:
        window, place = widget.window().windowHandle(), hand.place(widget)
        turned = QPoint(0, hand.rng.choice((-120, 120, -1200, 1200)))
        yield
        if there(window):
            QTest.wheelEvent(window, within(window, place), turned)


def command(hand: Hand) -> Steps:
    """One of the menus' commands, as by its key."""
    if hand.top is hand.opened.window:
        action = hand.rng.choice([action for action in commands(hand.opened.window) if action.isEnabled()])
        hand.done += f" {action.text()}"
        yield
        if isValid(action):
            action.trigger()


def commands(window: QWidget) -> list[QAction]:
    """All of the menu bar's commands but the one that ends netviz."""
    menus = [menu for menu in window.findChildren(QMenu) if menu.parent() is not None]
    there = [action for menu in menus for action in menu.actions() if isValid(action)]
    return [action for action in there if not action.menu() and "Quit" not in action.text()]


def lesson(hand: Hand) -> Steps:
    if hand.top is hand.opened.window:
        lesson_controller = hand.opened.window.lesson_controller
        name = hand.rng.choice(list(lesson_controller.lessons))
        hand.done += f" {name}"
        yield
        lesson_controller.open_named(name)
        if hand.rng.random() < 0.5:
            yield
            lesson_controller.play()


def dropped(hand: Hand) -> Steps:
    """A file dropped on the window."""
    if hand.top is hand.opened.window:
        path = hand.rng.choice(hand.there)
        hand.done += f" {path}"
        yield
        hand.opened.window.import_controller.import_path(path)


def picture_copied(hand: Hand) -> Steps:
    image = QImage(hand.rng.choice((1, 28, 400)), hand.rng.choice((1, 28, 300)), QImage.Format.Format_ARGB32)
    image.fill(hand.rng.randrange(1 << 32))
    yield
    QGuiApplication.clipboard().setImage(image)


def resize(hand: Hand) -> Steps:
    window, size = hand.opened.window, (hand.rng.randint(1000, 1500), hand.rng.randint(640, 900))
    yield
    if not window.isFullScreen():
        window.resize(*size)


def answer(hand: Hand) -> Steps:
    """What a dialog is told: a file dialog one of the monkey's own names, any other one of its buttons or Escape."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        saving = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        path, name = hand.rng.choice(hand.places if saving else hand.there), dialog.findChild(QLineEdit, "fileNameEdit")
        hand.done += f" {path}"
        if name is None or hand.rng.random() < 0.3:
            dialog.reject()
            return
        name.setText(str(path))
        window = dialog.windowHandle()
        yield
        yield from strike(window, Qt.Key.Key_Return)
        yield
        if isValid(dialog) and QApplication.activeModalWidget() is dialog:
            dialog.reject()
    elif isinstance(dialog, QDialog) and hand.rng.random() < 0.4:
        yield
        if isValid(dialog):
            dialog.reject()
    else:
        yield from click(hand)


GESTURES: dict[Gesture, float] = {
    click: 30,
    double_click: 2,
    drag: 8,
    key: 12,
    control: 6,
    edit: 10,
    draw: 12,
    wheel: 4,
    command: 6,
    lesson: 2,
    dropped: 2,
    picture_copied: 1,
    resize: 1,
}
