"""Examples in rows: each as its picture, or its values where it has none, with lines of words below.

Only what is visible is made and painted, so that 60,000 examples scroll as easily as sixty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from netviz.app.plotting.images import example_image
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import in_language, tr
from netviz.app.qt.numbers import listed
from netviz.app.qt.tooltips import Tooltips
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font

SIDE, GAP = 36, 6  # of a picture; it grows with the type, so that the words below it have room
WORDS = 15  # the height of a line
MOST_VALUES, VALUES_WIDE, EDGE = 4, 128, 6  # lines of values on a card without a picture, its width, its inner margin
DOT = 7  # the side of the mark before a line


@dataclass(frozen=True)
class ExampleCard:
    """What is shown of one example."""

    picture: NDArray[Any] | None
    """(channels, height, width); None if there is none."""
    values: Sequence[tuple[str, str]]
    """Names and values of an example without a picture."""
    lines: Sequence[tuple[str, str]]
    """The words below, line by line, each with its colour's name in the theme."""
    marks: Sequence[QColor | None] = ()
    """The colours of the marks before the lines; None for a line without one."""
    wrong: bool = False
    """Whether its frame says that the answer is wrong."""
    words: str = ""
    """The whole text, for a screen reader."""


class ExampleCards(Guarded, QAbstractScrollArea):
    """Cards in rows; a subclass makes them. side, wide: of a picture and of its column; lines: of words below each."""

    chosen = Signal(int)
    """chosen(int): an example was clicked; its entry in `places`."""

    def __init__(self, name: str, side: int = SIDE, wide: int = SIDE, lines: int = 1) -> None:
        super().__init__()
        self._theme = LIGHT
        self._side, self._wide, self._lines = side, wide, lines
        self._values = 0
        self.places = np.zeros(0, np.intp)
        """Which examples are listed."""
        self._current = -1
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        Tooltips(self.viewport(), self._words_at)

    def card(self, place: int) -> ExampleCard | None:
        """The card at an index of the list; None if there is nothing to show."""
        raise TypeError(f"{type(self).__name__} defines no card")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fit()
        self.viewport().update()

    def list_places(self, places: NDArray[np.intp], values: int = 0) -> None:
        """List these examples; what is visible stays visible. values: how many each has, 0 for pictures."""
        self.places, self._values = places, min(values, MOST_VALUES)
        self._current = min(self._current, len(places) - 1)
        self._fit()
        self.viewport().update()

    @property
    def side(self) -> int:
        """The side of a picture."""
        return self._theme.px(self._side)

    @property
    def cell(self) -> int:
        """The distance from one column to the next."""
        return self._theme.px(VALUES_WIDE if self._values else self._wide) + GAP

    @property
    def row_height(self) -> int:
        """The distance from one row to the next."""
        return self._high + GAP + self._lines * self._theme.px(WORDS)

    @property
    def columns(self) -> int:
        return max(1, (self.viewport().width() + GAP) // self.cell)

    def picture_rect(self, place: int) -> QRect:
        """The rectangle of the picture, or of the values, at an index of the list, in the viewport."""
        row, column = divmod(place, self.columns)
        top = row * self.row_height - self.verticalScrollBar().value()
        wide = self.cell - GAP if self._values else self.side
        return QRect(column * self.cell + (self.cell - GAP - wide) // 2, top, wide, self._high)

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(font(TICK_PX))
        columns, top, high = self.columns, self.verticalScrollBar().value(), self.row_height
        first = top // high * columns
        last = min(len(self.places), (top + self.viewport().height() + high) // high * columns + columns)
        for place in range(first, last):
            card = self.card(place)
            if card is not None:
                self._paint(painter, place, card)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._make_current(place)
            self.chosen.emit(int(self.places[place]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self.columns, Qt.Key.Key_Down: self.columns,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and len(self.places):
            self._make_current(int(np.clip(self._current + steps[key], 0, len(self.places) - 1)))
            self._bring_into_sight()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self.places):
            self.chosen.emit(int(self.places[self._current]))
        else:
            super().keyPressEvent(event)

    def _paint(self, painter: QPainter, place: int, card: ExampleCard) -> None:
        box, theme, line = self.picture_rect(place), self._theme, self._theme.px(WORDS)
        if card.picture is not None:
            painter.drawImage(box, example_image(card.picture, theme.ink_is_dark))
        else:
            paint_values(painter, box, card.values, theme)
        painter.setPen(QPen(QColor(theme.wrong if card.wrong else theme.line), 2 if card.wrong else 1))
        painter.drawRect(box)
        metrics = painter.fontMetrics()
        left = box.center().x() - self.cell // 2
        for number, (text, colour) in enumerate(card.lines[: self._lines]):
            painter.setPen(QColor(getattr(theme, colour)))
            below = QRect(left, box.bottom() + 1 + number * line, self.cell, line + GAP // 2)
            mark = card.marks[number] if number < len(card.marks) else None
            room = self.cell if mark is None else self.cell - 2 * DOT
            words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
            if mark is not None:
                start = below.center().x() - metrics.horizontalAdvance(words) // 2 - 2 * DOT
                painter.fillRect(QRect(start, below.center().y() - DOT // 2, DOT, DOT), mark)
        if place == self._current and self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(box.adjusted(-2, -2, 2, 2))

    def _make_current(self, place: int) -> None:
        self._current = place
        card = self.card(place)
        self.setAccessibleDescription("" if card is None else card.words)
        self.viewport().update()

    @property
    def _high(self) -> int:
        return self._theme.px(self._values * WORDS + EDGE) if self._values else self.side

    def _fit(self) -> None:
        rows = -(-len(self.places) // self.columns)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.row_height)
        bar.setRange(0, max(0, rows * self.row_height - GAP + 2 - self.viewport().height()))

    def _words_at(self, point: QPoint) -> str:
        place = self._place_at(point)
        card = None if place < 0 else self.card(place)
        return "" if card is None else card.words

    def _place_at(self, point: QPoint) -> int:
        column, row = point.x() // self.cell, (point.y() + self.verticalScrollBar().value()) // self.row_height
        place = row * self.columns + column
        inside = column < self.columns and 0 <= place < len(self.places)
        return place if inside and self.picture_rect(place).contains(point) else -1

    def _bring_into_sight(self) -> None:
        bar, box = self.verticalScrollBar(), self.picture_rect(self._current)
        if box.top() < 0:
            bar.setValue(bar.value() + box.top())
        elif box.bottom() > self.viewport().height():
            bar.setValue(bar.value() + box.bottom() - self.viewport().height() + 2)


def paint_values(painter: QPainter, box: QRect, values: Sequence[tuple[str, str]], theme: Theme) -> None:
    """Names and values line by line, as many as fit; the last line says how many more there are."""
    line, inner = theme.px(WORDS), box.adjusted(EDGE, EDGE // 2, -EDGE, 0)
    painter.fillRect(box, QColor(theme.field))
    metrics, fit = painter.fontMetrics(), max(1, (box.height() - EDGE // 2) // line)
    shown = values if len(values) <= fit else values[: fit - 1]
    for number, (name, value) in enumerate(shown):
        row, value = QRect(inner.left(), inner.top() + number * line, inner.width(), line), in_language(value)
        painter.setPen(QColor(theme.text))
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)
        painter.setPen(QColor(theme.dim))
        room = row.width() - metrics.horizontalAdvance(value) - EDGE
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    if len(shown) < len(values):
        row = QRect(inner.left(), inner.top() + len(shown) * line, inner.width(), line)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, tr("and {count:,} more", count=len(values) - len(shown)))


def values_in_words(values: Sequence[tuple[str, str]]) -> str:
    """`petal length 4.9, petal width 1.8`."""
    return listed(f"{name} {in_language(value)}" for name, value in values)
