"""The data itself: its pictures in a grid, by part and class, and which of them the network gets wrong now.

Only what is in sight is painted, so that 60,000 pictures scroll like sixty. A click puts one on the drawing pad.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QCheckBox, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from netviz.app.colours import as_image, grey_image
from netviz.app.failures import Guarded
from netviz.app.panels.base import Panel
from netviz.app.theme import LIGHT, TICK_PX, Theme, font
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.fields import ChoiceField
from netviz.config import Setting
from netviz.session import Frame
from netviz.session.answers import Browse

SIDE, GAP = 36, 6
CELL = SIDE + GAP
SPLITS = {"train": "training", "validation": "validation", "test": "test"}
SPLIT = Setting("Part", "Which part of the data is shown", choices=lambda: SPLITS)
CLASS = Setting("Class", "Which class is shown", choices=lambda: ("",))
NO_PICTURES = "This data is points, not pictures; the panel Plane shows them"


class Grid(Guarded, QAbstractScrollArea):
    """The pictures in rows. chosen(int): one was clicked, its place among the examples."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._browse: Browse | None = None
        self.places = np.zeros(0, np.intp)
        self._current = -1
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Pictures of the data")
        self.verticalScrollBar().setSingleStep(CELL)
        self.viewport().installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def show_places(self, browse: Browse | None, places: NDArray[np.intp]) -> None:
        """Show these examples; what is in sight stays in sight."""
        self._browse, self.places = browse, places
        self._current = min(self._current, len(places) - 1)
        self._fit()
        self.viewport().update()

    @property
    def columns(self) -> int:
        return max(1, (self.viewport().width() + GAP) // CELL)

    def picture_rect(self, place: int) -> QRect:
        """Where the picture at a place of the list is now, in the viewport."""
        row, column = divmod(place, self.columns)
        return QRect(column * CELL, row * CELL - self.verticalScrollBar().value(), SIDE, SIDE)

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def paintEvent(self, event: object) -> None:
        browse = self._browse
        if browse is None:
            return
        painter = QPainter(self.viewport())
        painter.setFont(font(TICK_PX, semibold=True))
        columns, top = self.columns, self.verticalScrollBar().value()
        first = top // CELL * columns
        last = min(len(self.places), (top + self.viewport().height() + CELL) // CELL * columns + columns)
        dark = self._theme.paper == "#FFFFFF"
        for place in range(first, last):
            box, index = self.picture_rect(place), int(self.places[place])
            painter.drawImage(box, picture_of(browse.examples.inputs[index], dark))
            wrong = browse.wrong is not None and bool(browse.wrong[index])
            painter.setPen(QPen(QColor(self._theme.wrong if wrong else self._theme.line), 2 if wrong else 1))
            painter.drawRect(box)
            if wrong and browse.answers is not None:
                painter.drawText(box.adjusted(3, 1, 0, 0), self._name(int(browse.answers[index])))
            if place == self._current and self.hasFocus():
                painter.setPen(QPen(QColor(self._theme.accent), 2))
                painter.drawRect(box.adjusted(-2, -2, 2, 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._current = place
            self.viewport().update()
            self.chosen.emit(int(self.places[place]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self.columns, Qt.Key.Key_Down: self.columns,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and len(self.places):
            self._current = int(np.clip(self._current + steps[key], 0, len(self.places) - 1))
            self._bring_into_sight()
            self.viewport().update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self.places):
            self.chosen.emit(int(self.places[self._current]))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The tooltips of the pictures: what comes to the viewport before the viewport has it."""
        if not isinstance(event, QHelpEvent):
            return False
        place = self._place_at(event.pos())
        if place >= 0:
            QToolTip.showText(event.globalPos(), self._words(int(self.places[place])), self)
        else:
            QToolTip.hideText()
        return True

    def _fit(self) -> None:
        rows = -(-len(self.places) // self.columns)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, rows * CELL - GAP + 2 - self.viewport().height()))

    def _place_at(self, point: QPoint) -> int:
        column, row = point.x() // CELL, (point.y() + self.verticalScrollBar().value()) // CELL
        place = row * self.columns + column
        inside = column < self.columns and 0 <= place < len(self.places)
        return place if inside and self.picture_rect(place).contains(point) else -1

    def _bring_into_sight(self) -> None:
        bar, box = self.verticalScrollBar(), self.picture_rect(self._current)
        if box.top() < 0:
            bar.setValue(bar.value() + box.top())
        elif box.bottom() > self.viewport().height():
            bar.setValue(bar.value() + box.bottom() - self.viewport().height() + 2)

    def _name(self, label: int) -> str:
        names = self._browse.class_names if self._browse is not None else ()
        return "none" if label < 0 else names[label] if names else str(label)

    def _words(self, index: int) -> str:
        browse = self._browse
        if browse is None:
            return ""
        words = f"{SPLITS[browse.split]} example {index:,}: {self._name(int(browse.examples.labels[index]))}"
        if browse.answers is not None:
            words += f", answered {self._name(int(browse.answers[index]))}"
        return words


class PicturesPanel(Panel):
    """The grid with its filters. chosen(image): it goes on the pad."""

    name: ClassVar[str] = "pictures"
    title: ClassVar[str] = "Data"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Browse})
    shown_first: ClassVar[bool] = False

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._browse: Browse | None = None
        self._names: tuple[str, ...] | None = None
        self.split = ChoiceField(SPLIT, SPLITS.items())
        self.split.chosen.connect(lambda _: self._want())
        self.only = ChoiceField(CLASS, [("", "all classes")])
        self.only.chosen.connect(lambda _: self._filter())
        self.wrong = QCheckBox("wrong now")
        self.wrong.setToolTip("Show only what the network answers wrong as it is now")
        self.wrong.clicked.connect(lambda _: self._want())
        self.count = dim_label()
        self.grid = Grid()
        self.grid.chosen.connect(self._choose)
        self.right = QWidget()
        row = QHBoxLayout(self.right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        for field in (self.split, self.only):
            field.setMinimumWidth(104)
            field.setFixedHeight(22)
        for widget in (self.split, self.only, self.wrong):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 0, 0)
        column.addWidget(self.grid)
        self.setMinimumSize(200, 96)

    def set_frame(self, frame: Frame) -> None:
        browse = frame.part(Browse)
        pictures = browse is not None and len(browse.examples.shape) == 3
        self._note.say("" if pictures else NO_PICTURES)
        self.grid.setVisible(pictures)
        if browse is None or not pictures:
            self._browse = None
            return
        before, self._browse = self._browse, browse
        same = before is not None and before.examples is browse.examples and before.wrong is browse.wrong
        if before is None or before.class_names != browse.class_names or self._names is None:
            self._fill_classes(browse)
        if not same:
            self._filter()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.grid.set_theme(theme)

    def questions(self) -> Mapping[type[Any], Any]:
        return {Browse: (self.split.currentData(), self.wrong.isChecked())}

    def _want(self) -> None:
        self.asked.emit()
        self._filter()

    def _filter(self) -> None:
        browse = self._browse
        if browse is None:
            return
        chosen = np.ones(len(browse.examples), bool)
        only = self.only.currentData()
        if only:
            chosen &= browse.examples.labels == int(only)
        if self.wrong.isChecked():
            chosen &= browse.wrong if browse.wrong is not None else False
        places = np.flatnonzero(chosen)
        waits = self.wrong.isChecked() and browse.wrong is None
        words = "looking at every example…" if waits else f"{len(places):,} of {len(browse.examples):,}"
        if self.wrong.isChecked() and not waits:
            words += f" wrong at step {browse.step:,}"
        self.count.setText(words)
        self.grid.show_places(browse if not waits else None, places)

    def _fill_classes(self, browse: Browse) -> None:
        self._names = browse.class_names
        names = browse.class_names or tuple(map(str, range(browse.examples.classes)))
        kept = self.only.currentData()
        self.only.clear()
        for name, label in (("", "all classes"), *((str(place), name) for place, name in enumerate(names))):
            self.only.addItem(label, name)
        self.only.setCurrentIndex(max(0, self.only.findData(kept)))

    def _choose(self, index: int) -> None:
        if self._browse is not None:
            self.chosen.emit(self._browse.examples.inputs[index])


def picture_of(example: NDArray[Any], ink_is_dark: bool) -> QImage:
    """An example (channels, height, width) as a picture: grey ones as ink on the theme's paper, three as colours."""
    values = example if example.dtype == np.uint8 else np.clip(example * 255, 0, 255).astype(np.uint8)
    if len(values) == 3:
        return as_image(values.transpose(1, 2, 0))
    return grey_image(values[0], ink_is_dark)
