"""The examples of a split as pictures in rows, each with its label and, where it is wrong, the answer.

Only what is visible is painted, so that 60,000 pictures scroll as easily as sixty.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from netviz.app.plotting.images import example_image
from netviz.app.qt.failures import Guarded
from netviz.app.qt.tooltips import Tooltips
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font
from netviz.session.parts.predictions import SplitPredictions

SIDE, GAP = 36, 6  # of a picture; it grows with the type, so that the line below it has room for label and answer
WORDS = 15  # the height of that line

SPLITS = {"train": "training", "validation": "validation", "test": "test"}
"""The splits of the data, by their names in words."""


class ExampleGrid(Guarded, QAbstractScrollArea):
    """The pictures in rows."""

    chosen = Signal(int)
    """chosen(int): an example was clicked, its index in the split."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._predictions: SplitPredictions | None = None
        self.places = np.zeros(0, np.intp)
        self._current = -1
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Pictures of the data")
        Tooltips(self.viewport(), self._words_at)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fit()
        self.viewport().update()

    def show_places(self, predictions: SplitPredictions | None, places: NDArray[np.intp]) -> None:
        """Show these examples; what is visible stays visible."""
        self._predictions, self.places = predictions, places
        self._current = min(self._current, len(places) - 1)
        self._fit()
        self.viewport().update()

    @property
    def side(self) -> int:
        """The side of a picture."""
        return self._theme.px(SIDE)

    @property
    def cell(self) -> int:
        """The distance from one column of pictures to the next, and the room for the words below each."""
        return self.side + GAP

    @property
    def row_height(self) -> int:
        """The distance from one row of pictures to the next."""
        return self.cell + self._theme.px(WORDS)

    def caption(self, place: int) -> str:
        """The text below the picture at an index of the list: its label, and the answer if that differs."""
        predictions, index = self._predictions, int(self.places[place])
        if predictions is None:
            return ""
        label = self.class_name(int(predictions.examples.labels[index]))
        if predictions.predictions is None or not self._is_wrong(index):
            return label
        return f"{label} → {self.class_name(int(predictions.predictions[index]))}"

    @property
    def columns(self) -> int:
        return max(1, (self.viewport().width() + GAP) // self.cell)

    def picture_rect(self, place: int) -> QRect:
        """The rectangle of the picture at an index of the list, in the viewport."""
        row, column = divmod(place, self.columns)
        top = row * self.row_height - self.verticalScrollBar().value()
        return QRect(column * self.cell, top, self.side, self.side)

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def paintEvent(self, event: object) -> None:
        predictions = self._predictions
        if predictions is None:
            return
        painter = QPainter(self.viewport())
        painter.setFont(font(TICK_PX))
        metrics = painter.fontMetrics()
        columns, top, high = self.columns, self.verticalScrollBar().value(), self.row_height
        first = top // high * columns
        last = min(len(self.places), (top + self.viewport().height() + high) // high * columns + columns)
        dark = self._theme.ink_is_dark
        for place in range(first, last):
            box, index = self.picture_rect(place), int(self.places[place])
            painter.drawImage(box, example_image(predictions.examples.inputs[index], dark))
            wrong = self._is_wrong(index)
            painter.setPen(QPen(QColor(self._theme.wrong if wrong else self._theme.line), 2 if wrong else 1))
            painter.drawRect(box)
            painter.setPen(QColor(self._theme.wrong if wrong else self._theme.dim))
            below = QRect(box.left() - GAP // 2, box.bottom() + 1, self.cell, high - self.cell + GAP // 2)
            words = metrics.elidedText(self.caption(place), Qt.TextElideMode.ElideRight, self.cell)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
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

    def _fit(self) -> None:
        rows = -(-len(self.places) // self.columns)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.row_height)
        bar.setRange(0, max(0, rows * self.row_height - GAP + 2 - self.viewport().height()))

    def _words_at(self, point: QPoint) -> str:
        place = self._place_at(point)
        return "" if place < 0 else self._words(int(self.places[place]))

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

    def _is_wrong(self, index: int) -> bool:
        predictions = self._predictions
        return predictions is not None and predictions.wrong is not None and bool(predictions.wrong[index])

    def class_name(self, label: int) -> str:
        """The name of a class, "none" for no class."""
        names = self._predictions.class_names if self._predictions is not None else ()
        return "none" if label < 0 else names[label] if names else str(label)

    def _words(self, index: int) -> str:
        predictions = self._predictions
        if predictions is None:
            return ""
        words = (
            f"{SPLITS[predictions.split]} example {index:,}: {self.class_name(int(predictions.examples.labels[index]))}"
        )
        if predictions.predictions is not None:
            words += f", answered {self.class_name(int(predictions.predictions[index]))}"
        return words
