"""Morph: from one drawing to another, with the bars following, and all that the network says on the way."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.panels.asking.page import AskPage, slider, words
from netviz.app.plotting.chart import Chart
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import in_language, tr
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font
from netviz.app.widgets.inputs import PushButton
from netviz.app.widgets.picture_row import Titled
from netviz.session.asking.morphing import STOPS, Morphed
from netviz.session.asking.question import AskQuestion
from netviz.session.parts.asked import AskedDrawing

SHOWN = 0.15
"""A class whose probability stays below this on the whole way gets no line."""


class MorphPage(AskPage):
    """Two drawings, the mix, and the way between them."""

    ask: ClassVar[str] = "morph"
    title: ClassVar[str] = "morph"

    def __init__(self) -> None:
        super().__init__()
        self._first: np.ndarray | None = None
        self._drawing: np.ndarray | None = None
        self.begin = PushButton(tr("Begin with this drawing"))
        self.begin.setToolTip(tr("Keep the drawing on the pad as the first of the two, then draw the other"))
        self.begin.clicked.connect(self._begin)
        self.mix = slider(tr("How far from the first drawing to the second"), STOPS, STOPS // 2)
        self.mix.valueChanged.connect(lambda _: self.changed.emit())
        self.way = Way()
        self.way.hide()
        for widget in (self.begin, words(tr("first")), self.mix, words(tr("second"))):
            self.fields.addWidget(widget)
        self.fields.setStretch(2, 1)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(self.way)

    def question(self) -> AskQuestion:
        return AskQuestion(self.ask, first=self._first, mix=self.mix.value() / (STOPS - 1))

    def show_answer(self, shown: AskedDrawing) -> None:
        found = shown.answer
        assert isinstance(found, Morphed)
        self._drawing = shown.drawing
        first = shown.drawing if found.first is None else found.first
        self.pictures.show_pictures(
            [
                Titled(tr("first"), self.as_ink(first)),
                Titled(tr("mix"), self.as_ink(found.image), marked=True),
                Titled(tr("second"), self.as_ink(shown.drawing)),
            ]
        )
        names = tuple(map(in_language, shown.class_names))
        self.bars.show_probabilities(names, found.probabilities)
        self.way.setVisible(found.first is not None)
        self.way.show_way(names, found.along, self.mix.value() / (STOPS - 1))
        nothing = tr("Press Begin with this drawing, then draw the other.")
        self.said.setText(nothing if found.first is None else "")

    def clear(self) -> None:
        super().clear()
        self.way.show_way((), np.zeros((0, 0)), 0.5)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.way.theme = theme

    def _begin(self) -> None:
        self._first = None if self._drawing is None else self._drawing.copy()
        self.changed.emit()


class Way(Guarded, QWidget):
    """The probabilities of the classes along the way, and where one stands."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.names: tuple[str, ...] = ()
        self.along = np.zeros((0, 0))
        self.at = 0.5
        self.setFixedHeight(84)
        self.setAccessibleName(tr("The network's answer on the way"))

    def show_way(self, names: tuple[str, ...], along: np.ndarray, at: float) -> None:
        """along: (stops, classes); at: 0…1."""
        self.names, self.along, self.at = names, along, at
        self.update()

    def paintEvent(self, event: object) -> None:
        if not len(self.along):
            return
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(4, 4, self.width() - 8, self.height() - 8)
        chart = Chart(box, (0.0, 1.0), (0.0, 1.0), theme)
        painter.setPen(QPen(QColor(theme.grid), 1))
        for level in (0.0, 0.5, 1.0):
            painter.drawLine(chart.at(0, level), chart.at(1, level))
        x = np.linspace(0, 1, len(self.along))
        painter.setFont(font(TICK_PX))
        for label, name in enumerate(self.names):
            line = self.along[:, label]
            if line.max() >= SHOWN:
                colour = theme.class_colour(label, len(self.names))
                chart.paint_line(painter, x, line, colour, 2.0)
                top = int(np.argmax(line))
                place = chart.at(min(0.97, float(x[top])), float(line[top]))
                painter.setPen(colour)
                painter.drawText(QRectF(place.x() + 2, place.y(), 80, 16), Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.drawLine(chart.at(self.at, 0), chart.at(self.at, 1))
