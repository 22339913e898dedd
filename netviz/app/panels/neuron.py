"""One neuron: the point z moving on σ and on σ', its weight and bias as sliders, its gradient with its numbers."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from netviz.app.panels.base import Panel
from netviz.app.plotting.chart import Chart
from netviz.app.plotting.legend import Legend
from netviz.app.qt.failures import Guarded
from netviz.app.style.number_format import number
from netviz.app.style.theme import LIGHT, Theme
from netviz.app.widgets.card import dim_label, rich_label
from netviz.session import Frame
from netviz.session.parts.neuron import REACH, Neuron

NO_NEURON = "This network has more than one neuron; the lesson Learning slowdown has just one"
SLIDER_REACH, STEPS = 4.0, 20  # sliders from −4 to 4 in twentieths


class ActivationPlot(Guarded, QWidget):
    """σ and σ' over z, with the neuron's point on both."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Neuron | None = None
        self.theme = LIGHT
        self.setMinimumHeight(90)

    def paintEvent(self, event: object) -> None:
        neuron = self.shown
        if neuron is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        chart = Chart.within(self.width(), self.height(), (-REACH, REACH), (0.0, 1.0), theme)
        chart.paint_axes(painter, "weighted input z", "σ(z), σ′(z)")
        thick = 4.0 if theme.scale > 1 else 2.0
        for values, value, colour in (
            (neuron.sigma, neuron.a, theme.positive),
            (neuron.sigma_slope, neuron.slope, theme.negative),
        ):
            chart.paint_line(painter, neuron.line, values, QColor(colour), 2.0)
            painter.setPen(QPen(QColor(theme.surface), 2))
            painter.setBrush(QColor(colour))
            place = chart.at(float(np.clip(neuron.z, -REACH, REACH)), value)
            painter.drawEllipse(place, 2.5 * thick, 2.5 * thick)
            painter.setBrush(Qt.BrushStyle.NoBrush)


class NeuronPanel(Panel):
    """A slider that is moved sets the network's start, from where the neuron begins again."""

    name: ClassVar[str] = "neuron"
    title: ClassVar[str] = "One neuron"
    empty: ClassVar[str] = NO_NEURON
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Neuron})
    shown_first: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.right = self._legend = Legend()
        self.curve = ActivationPlot()
        self.formula = rich_label()
        self.sliders = {name: self._slider(name) for name in ("w", "b")}
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.curve, 1)
        column.addWidget(self.formula)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, slider in self.sliders.items():
            row.addWidget(dim_label(name))
            row.addWidget(slider, 1)
        column.addLayout(row)
        self.setMinimumSize(220, 150)
        self._show(None)

    def set_frame(self, frame: Frame) -> None:
        self._show(frame.part(Neuron))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.curve.theme = theme
        entries = [("σ(z)", QColor(theme.positive)), ("σ'(z)", QColor(theme.negative))]
        self._legend.show_entries(entries, theme)
        self._show(self.curve.shown)

    def _show(self, neuron: Neuron | None) -> None:
        self.curve.shown = neuron
        self._note.say("" if neuron is not None else self.empty)
        for widget in (self.curve, self.formula, *self.sliders.values()):
            widget.setVisible(neuron is not None)
        if neuron is None:
            return
        for name, value in (("w", neuron.w), ("b", neuron.b)):
            slider = self.sliders[name]
            if not slider.isSliderDown():
                slider.blockSignals(True)
                slider.setValue(round(value * STEPS))
                slider.blockSignals(False)
        self.formula.setText(_formula(neuron))
        self.curve.update()

    def _slider(self, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(-SLIDER_REACH * STEPS), round(SLIDER_REACH * STEPS))
        slider.setAccessibleName("Weight w" if name == "w" else "Bias b")
        slider.setToolTip("Start the neuron again from this " + ("weight w" if name == "w" else "bias b"))
        slider.valueChanged.connect(lambda _: self._start())
        return slider

    def _start(self) -> None:
        self.edited.emit({"network.start": [slider.value() / STEPS for slider in self.sliders.values()]})


def _formula(neuron: Neuron) -> str:
    """The gradient's formula, and below it the same with its numbers."""
    z, a, slope = number(neuron.z, 3), number(neuron.a, 3), number(neuron.slope, 3)
    first = f"z = w x + b = <b>{z}</b> &nbsp; a = σ(z) = <b>{a}</b> &nbsp; σ'(z) = <b>{slope}</b>"
    cost = f"C = <b>{number(neuron.cost, 3)}</b>"
    if neuron.fused:
        law = f"∂C/∂w = (a − y) x = ({a} − {neuron.y:g}) · {neuron.x:g} = <b>{number(neuron.gradient, 3)}</b>"
    else:
        result = number(neuron.gradient, 3)
        law = f"∂C/∂w = (a − y) σ'(z) x = ({a} − {neuron.y:g}) · {slope} · {neuron.x:g} = <b>{result}</b>"
    return f"{first} &nbsp; {cost}<br>{law}"
