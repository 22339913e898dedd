"""One neuron: the point z moving on σ and σ', its weight and bias as sliders, its gradient with the numbers."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from netviz.app.panels.base import WRAPPED, Panel
from netviz.app.plotting.axis import LOWEST
from netviz.app.plotting.chart import Chart
from netviz.app.plotting.legend import Legend
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import in_language, tr
from netviz.app.qt.numbers import exact, number
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.formula_label import FormulaLabel
from netviz.app.widgets.inputs import Slider
from netviz.number_format import MINUS, unbroken
from netviz.session import Frame
from netviz.session.parts.neuron import FLAT, FLAT_FROM, REACH, Neuron
from netviz.texts import phrase

NO_NEURON = phrase("Shown for a network of one neuron, as in the lesson Learning slowdown")
SLIDER_REACH, STEPS = 4.0, 20  # sliders from −4 to 4 in steps of a twentieth

FORWARD = r"$z = w\,x + b = {{z}}$  $a = \sigma(z) = {{a}}$  $\sigma'(z) = {{slope}}$  $C = {{C}}$"
GRADIENT = r"\dfrac{\partial C}{\partial w} = (a - y)"


def _law(fused: bool, x: float, y: float) -> str:
    """The gradient, with σ' if the cost is the quadratic one, and so not fused with the output."""
    slope, its_number = ("", "") if fused else (r"\,\sigma'(z)", r" \cdot {{slope}}")
    x_in_it, y_in_it = (exact(value).replace(MINUS, "-").replace(",", "{,}") for value in (x, y))  # no space after it
    return rf"${GRADIENT}{slope}\,x = ({{{{a}}}} - {y_in_it}){its_number} \cdot {x_in_it} = {{{{gradient}}}}$"


class ActivationPlot(Guarded, QWidget):
    """σ and σ' over z, with a point for each run's neuron on both, and the regions where σ is flat."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Activation and slope over the weighted input z, with the neuron on both"))
        self.shown: Neuron | None = None
        self.theme = LIGHT
        self.setMinimumHeight(LOWEST)

    def paintEvent(self, event: object) -> None:
        neuron = self.shown
        if neuron is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chart = self.chart
        chart.paint_axes(painter, tr("weighted input z"), "σ(z), σ′(z)")
        self._paint_flat_parts(painter, chart)
        of_sigma, of_slope = self.colours
        chart.paint_line(painter, neuron.line, neuron.sigma, of_sigma, 2.0)
        chart.paint_line(painter, neuron.line, neuron.sigma_slope, of_slope, 2.0)
        for point in reversed(neuron.points):
            z = float(np.clip(point.z, -REACH, REACH))
            for value, colour in ((point.a, of_sigma), (point.slope, of_slope)):
                shown = self.theme.run_colour(point.run) if self.compares else colour
                self._paint_point(painter, chart.at(z, value), shown)
        if self.compares:
            self._paint_names(painter, chart, neuron)

    @property
    def chart(self) -> Chart:
        """The geometry of the plot."""
        return Chart.within(self.width(), self.height(), (-REACH, REACH), (0.0, 1.0), self.theme)

    @property
    def compares(self) -> bool:
        """Whether it shows the neurons of several runs."""
        return self.shown is not None and len(self.shown.points) > 1

    @property
    def colours(self) -> tuple[QColor, QColor]:
        """Of σ and of σ': beside several runs, which have the colours, none."""
        theme = self.theme
        return (
            (QColor(theme.text), QColor(theme.dim))
            if self.compares
            else (QColor(theme.positive), QColor(theme.negative))
        )

    def _paint_flat_parts(self, painter: QPainter, chart: Chart) -> None:
        """The two plateaus of σ, where a neuron is saturated."""
        px = self.theme.px
        painter.setFont(font(TICK_PX))
        for low, high in ((-REACH, -FLAT_FROM), (FLAT_FROM, REACH)):
            left, right = chart.at(low, 0).x(), chart.at(high, 0).x()
            part = QRectF(left, chart.box.top(), right - left, chart.box.height())
            shade = QColor(self.theme.dim)
            shade.setAlpha(26)
            painter.fillRect(part, shade)
            painter.setPen(QColor(self.theme.dim))
            box = QRectF(part.left(), part.center().y() - px(16), part.width(), px(32))
            painter.drawText(box, WRAPPED, unbroken(tr("saturated: σ′ < {flat}", flat=exact(FLAT))))

    def _paint_point(self, painter: QPainter, place: QPointF, colour: QColor) -> None:
        radius = 10.0 if self.theme.presenting else 5.0
        painter.setPen(QPen(QColor(self.theme.surface), 2))
        painter.setBrush(colour)
        painter.drawEllipse(place, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_names(self, painter: QPainter, chart: Chart, neuron: Neuron) -> None:
        """The name of the run at each point on σ: on the side where the curve is not."""
        px = self.theme.px
        painter.setFont(font(SMALL_PX))
        metrics = QFontMetricsF(painter.font())
        taken: list[QRectF] = []
        for point in neuron.points:
            place, name = chart.at(float(np.clip(point.z, -REACH, REACH)), point.a), in_language(point.label)
            wide = metrics.horizontalAdvance(name) + 4
            right = point.a < 0.5  # below the curve on the right, above it on the left
            left = place.x() + px(12) if not right else place.x() - px(12) - wide
            box = QRectF(left, place.y() - px(8) + (px(16) if not right else -px(16)), wide, px(16))
            box.moveLeft(min(max(box.left(), chart.box.left()), chart.box.right() - wide))
            box.moveTop(min(max(box.top(), chart.box.top()), chart.box.bottom() - box.height()))
            while any(box.intersects(other) for other in taken):
                box.translate(0, px(16) if not right else -px(16))
            taken.append(box)
            painter.setPen(self.theme.run_colour(point.run))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


class NeuronPanel(Panel):
    """Moving a slider sets the network's start, and the neuron starts again from there."""

    name: ClassVar[str] = "neuron"
    title: ClassVar[str] = "One neuron"
    height_share: ClassVar[int] = 40
    empty: ClassVar[str] = NO_NEURON
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Neuron})
    formulas: ClassVar[tuple[str, ...]] = (FORWARD, _law(False, 1, 0), _law(True, 1, 0))

    def __init__(self) -> None:
        super().__init__()
        self.right = self._legend = Legend()
        self.curve = ActivationPlot()
        self.formula = FormulaLabel()
        self.sliders = {name: self._slider(name) for name in ("w", "b")}
        self.values = {name: dim_label() for name in self.sliders}
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.curve, 1)
        column.addWidget(self.formula)
        row = QHBoxLayout()
        row.setSpacing(8)
        names = [dim_label(name) for name in self.sliders]
        for label, (name, slider) in zip(names, self.sliders.items(), strict=True):
            row.addWidget(label)
            row.addWidget(slider, 1)
            row.addWidget(self.values[name])
        column.addLayout(row)
        self._whole = (self.curve, self.formula, *names, *self.sliders.values(), *self.values.values())
        self.setMinimumSize(220, LOWEST + 90)
        self._show(None)

    def set_frame(self, frame: Frame) -> None:
        self._show(frame.part(Neuron))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.curve.theme = theme
        self.formula.set_theme(theme)
        self._show(self.curve.shown)

    def _show(self, neuron: Neuron | None) -> None:
        self.curve.shown = neuron
        self._legend.show_entries(list(zip(("σ(z)", "σ′(z)"), self.curve.colours, strict=True)), self.theme)
        self._note.say("" if neuron is not None else self.empty)
        for widget in self._whole:
            widget.setVisible(neuron is not None)
        if neuron is None:
            return
        for name, value in (("w", neuron.w), ("b", neuron.b)):
            slider = self.sliders[name]
            self.values[name].setText(number(value))
            if not slider.isSliderDown():
                slider.blockSignals(True)
                slider.setValue(round(value * STEPS))
                slider.blockSignals(False)
        whose = f"**{in_language(neuron.points[0].label)}:**  " if self.curve.compares else ""
        self.formula.show_text(whose + _formulas(neuron), _values(neuron))
        self.curve.update()

    def _slider(self, name: str) -> QSlider:
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setRange(round(-SLIDER_REACH * STEPS), round(SLIDER_REACH * STEPS))
        slider.setAccessibleName(tr("Weight w") if name == "w" else tr("Bias b"))
        slider.setToolTip(
            tr("Restart the neuron from this weight w") if name == "w" else tr("Restart the neuron from this bias b")
        )
        slider.valueChanged.connect(lambda _: self._start())
        return slider

    def _start(self) -> None:
        self.edited.emit({"network.start": [slider.value() / STEPS for slider in self.sliders.values()]})


def _formulas(neuron: Neuron) -> str:
    """What the neuron computes and, below it, its gradient."""
    return f"{FORWARD}\n{_law(neuron.fused, neuron.x, neuron.y)}"


def _values(neuron: Neuron) -> dict[str, str]:
    """The numbers in the formulas."""
    return {
        "z": number(neuron.z, 3),
        "a": number(neuron.a, 3),
        "slope": number(neuron.slope, 3),
        "C": number(neuron.cost, 3),
        "gradient": number(neuron.gradient, 3),
    }
