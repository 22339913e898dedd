"""Approximation: a curve that the user draws, what one hidden layer makes of it, and the steps that add up to it."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netviz.app.panels.base import PageState, Panel
from netviz.app.plotting.chart import Chart
from netviz.app.plotting.legend import Legend
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import count, number
from netviz.app.style.theme import LIGHT, Theme
from netviz.app.widgets.card import dim_label, rich_label
from netviz.app.widgets.inputs import ComboBox, PushButton, Slider
from netviz.config import Setting
from netviz.data.synthetic import DRAWN
from netviz.number_format import unbroken
from netviz.session import Frame
from netviz.session.parts.approximation import MOST_NEURONS, Approximation, HandBuilt
from netviz.texts import phrase

NO_CURVE = phrase(
    "Steps that add up to a curve: choose “A curve of your own” as the data, one hidden dense layer and a linear "
    "output, or open the lesson Universal approximation"
)
UP = (-0.1, 1.1)
HEIGHTS, WIDEST = 81, 200
PIECES = {
    "learned": phrase("its neurons' contributions"),
    "steps": phrase("steps by hand"),
    "bumps": phrase("bumps by hand"),
}
# So pale that two hundred of them together do not hide the curves.
FAINT = 80


class ApproximationPage(PageState, frozen=True):
    """Which pieces a page is about."""

    pieces: Annotated[str | None, Setting("Pieces", "Which pieces are shown", choices=PIECES.keys)] = None


class Sketch(Guarded, QWidget):
    """The curves."""

    drawn = Signal(list)
    """drawn(heights): the user has drawn another target, in even steps from −1 to 1."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The curve to learn, and the network's answer"))
        self.shown: Approximation | None = None
        self.pieces = "learned"
        self.theme = LIGHT
        self._stroke: list[tuple[float, float]] = []
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumHeight(120)
        self.setToolTip(tr("Draw the curve for the network to learn, from left to right"))

    @property
    def built(self) -> HandBuilt | None:
        """What was built by hand, if it is shown."""
        found = self.shown
        return None if found is None else {"steps": found.steps, "bumps": found.bumps}.get(self.pieces)

    def chart(self) -> Chart:
        return Chart.within(self.width(), self.height(), (-1.0, 1.0), UP, self.theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._stroke = [self.chart().value(event.position())]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stroke:
            self._stroke.append(self.chart().value(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        stroke, self._stroke = self._stroke, []
        if len(stroke) > 1 and self.shown is not None:
            self.drawn.emit(self._with_stroke(stroke))
        self.update()

    def _with_stroke(self, stroke: list[tuple[float, float]]) -> list[float]:
        """The old curve where the pen was not, the pen's where it was, in even steps."""
        assert self.shown is not None
        line = np.linspace(-1, 1, HEIGHTS)
        order = np.argsort([x for x, _ in stroke], kind="stable")
        x, y = np.array(stroke)[order].T
        heights = np.interp(line, self.shown.x, self.shown.target)
        under = (line >= x[0]) & (line <= x[-1])
        heights[under] = np.interp(line[under], x, y)
        return [round(float(height), 4) for height in np.clip(heights, 0.0, 1.0)]

    def paintEvent(self, event: object) -> None:
        found, theme = self.shown, self.theme
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chart = self.chart()
        chart.paint_axes(painter, "x", "y")
        built = self.built
        pieces = found.pieces if built is None else built.pieces
        faint = QColor(theme.negative if built is not None else theme.accent)
        faint.setAlpha(FAINT)
        chart.paint_lines(painter, found.x, list(pieces[:WIDEST]), faint, 1.0)
        chart.paint_line(painter, found.x, found.target, QColor(theme.dim), 4.0)
        if built is not None:
            chart.paint_line(painter, found.x, built.curve, QColor(theme.negative), 2.0)
        chart.paint_line(painter, found.x, found.answer, QColor(theme.accent), 2.0)
        if len(self._stroke) > 1:
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([QPointF(chart.at(x, y)) for x, y in self._stroke]))


class ApproximationPanel(Panel):
    """The sketch, the width of the hidden layer, and the errors of both ways in numbers."""

    name: ClassVar[str] = "approximation"
    title: ClassVar[str] = "Approximation"
    height_share: ClassVar[int] = 40
    empty: ClassVar[str] = NO_CURVE
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Approximation})
    page_state: ClassVar[type[PageState]] = ApproximationPage

    def __init__(self) -> None:
        super().__init__()
        self.right = self._legend = Legend()
        self.sketch = Sketch()
        self.sketch.drawn.connect(self._draw)
        self.figures = rich_label()
        self.width_slider = Slider(Qt.Orientation.Horizontal)
        self.width_slider.setRange(1, WIDEST)
        self.width_slider.setAccessibleName(tr("Hidden neurons"))
        self.width_slider.valueChanged.connect(self._widen)
        self.width_slider.sliderReleased.connect(lambda: self._widen(self.width_slider.value()))
        self._width = dim_label()
        self._width.setMinimumWidth(24)
        self.pieces = ComboBox()
        self.pieces.setAccessibleName(tr("Which pieces are shown"))
        for name, label in PIECES.items():
            self.pieces.addItem(translated(label), name)
        self.pieces.currentIndexChanged.connect(lambda _: self._show())
        self.take = PushButton(tr("Take these weights"))
        self.take.setToolTip(tr("Start the network from the weights built by hand"))
        self.take.clicked.connect(self._take)
        title = dim_label(tr("neurons"), align_right=False)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(title)
        row.addWidget(self.width_slider, 1)
        row.addWidget(self._width)
        row.addWidget(self.pieces)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.sketch, 1)
        column.addWidget(self.figures)
        column.addLayout(row)
        self._whole = (self.sketch, self.figures, title, self.width_slider, self._width, self.pieces, self.take)
        self.setMinimumSize(320, 200)
        self._show()

    def set_frame(self, frame: Frame) -> None:
        self.sketch.shown = frame.part(Approximation)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.sketch.theme = theme
        self._show()

    def show_page(self, state: ApproximationPage) -> None:
        if state.pieces is not None:
            self.pieces.setCurrentIndex(self.pieces.findData(state.pieces))

    def _draw(self, heights: list[float]) -> None:
        self.edited.emit({"data.name": DRAWN, "data.curve": heights, "network.start": None})

    def _widen(self, neurons: int) -> None:
        self._width.setText(count(neurons))
        found = self.sketch.shown
        if found is not None and not self.width_slider.isSliderDown() and neurons != len(found.pieces):
            self.edited.emit({"network.layers[0].units": neurons, "network.start": None})

    def _take(self) -> None:
        built = self.sketch.built
        if built is not None:
            layer = {"kind": "dense", "units": built.neurons, "activation": "sigmoid"}
            self.edited.emit({"network.layers": [layer], "network.start": list(built.parameters)})

    def _show(self) -> None:
        found, theme = self.sketch.shown, self.theme
        self._note.say("" if found is not None else self.empty)
        for widget in self._whole:
            widget.setVisible(found is not None)
        if found is None:
            self._legend.show_entries([], theme)
            return
        self.sketch.pieces = self.pieces.currentData()
        by_hand = self.sketch.built
        self.take.setEnabled(by_hand is not None)
        entries = [(tr("target"), QColor(theme.dim)), (tr("network"), QColor(theme.accent))]
        self._legend.show_entries([*entries, *([(tr("by hand"), QColor(theme.negative))] if by_hand else [])], theme)
        neurons = len(found.pieces)
        if not self.width_slider.isSliderDown():
            with QSignalBlocker(self.width_slider):
                self.width_slider.setValue(neurons)
            self._width.setText(count(neurons))
        self.figures.setText(_in_words(found))
        self.sketch.update()


def _in_words(found: Approximation) -> str:
    """The error of each, and how many neurons one per cent takes."""

    def share(error: float) -> str:
        return f"<b>{number(100 * error, 2)} %</b>"

    takes = [
        tr("more than {count:,}", count=MOST_NEURONS) if many >= MOST_NEURONS else count(many) for many in found.needed
    ]
    learned = tr("learned {share}", share=share(found.error)) if found.trained else tr("not learned yet")
    said = tr(
        "Mean error: {learned}, by hand {steps} in steps and {bumps} in bumps, with the same number of neurons. For "
        "1 % by hand it takes <b>{takes_steps}</b> neurons in steps, <b>{takes_bumps}</b> in bumps.",
        learned=learned,
        steps=share(found.steps.error),
        bumps=share(found.bumps.error),
        takes_steps=takes[0],
        takes_bumps=takes[1],
    )
    return unbroken(said)
