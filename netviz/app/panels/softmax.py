"""Softmax: weighted inputs as sliders, and the bars they become, which always sum to 1; beside them sigmoids."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from netviz.app.panels.base import Panel
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import exact, number
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.formula_label import FormulaLabel
from netviz.app.widgets.inputs import ComboBox, Slider
from netviz.session import Frame
from netviz.session.softmax import SoftmaxComparison, compare_softmax
from netviz.texts import phrase

FIRST_Z = (2.5, -1.0, 3.2, 0.5)  # the book's own four sliders start like this
REACH, STEPS = 5.0, 20  # from −5 to 5 in steps of a twentieth
COLDEST, HOTTEST = 2, 100  # temperatures from 0.1 to 5 in steps of a twentieth
SUBSCRIPTS = "₁₂₃₄"

COSTS = phrase("log-likelihood $C = -\\ln a_y = {{loss}}$  cross-entropy of the sigmoids $C = {{entropy}}$")
"""The cost of both outputs."""
SHARE = r"$a_y = \dfrac{e^{z_y}}{\sum_k e^{z_k}} = \dfrac{{{power}}}{{{sum}}} = {{share}}$"
SHARE_AT_T = r"$a_y = \dfrac{e^{z_y/T}}{\sum_k e^{z_k/T}} = \dfrac{{{power}}}{{{sum}}} = {{share}}$"
"""The share of the right answer, at temperature 1 and at any."""


class Bars(Guarded, QWidget):
    """Two groups of bars for the same z, each with the sum of its heights."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Softmax and sigmoids of the same z, as bars"))
        self.shown: SoftmaxComparison | None = None
        self.theme = LIGHT
        self.setMinimumHeight(96)

    def paintEvent(self, event: object) -> None:
        found, theme = self.shown, self.theme
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = theme.px
        left, gap = px(34), px(26)
        wide = (self.width() - left - gap) / 2
        for place, (name, values, colour) in enumerate(
            ((tr("softmax"), found.softmax, theme.positive), (tr("sigmoids"), found.sigmoid, theme.negative))
        ):
            box = QRectF(left + place * (wide + gap), px(38), wide, self.height() - px(58))
            painter.setFont(font(SMALL_PX, semibold=True))
            painter.setPen(QColor(theme.text))
            title = f"{name}: Σ a = {number(float(values.sum()))}"
            painter.drawText(QRectF(box.left(), 0, wide, px(20)), Qt.AlignmentFlag.AlignCenter, title)
            self._paint_group(painter, box, values.tolist(), QColor(colour), found.target, numbers=place == 0)

    def _paint_group(
        self, painter: QPainter, box: QRectF, values: list[float], colour: QColor, target: int, numbers: bool
    ) -> None:
        theme, px = self.theme, self.theme.px
        painter.setFont(font(TICK_PX))
        for tick in (0.0, 0.5, 1.0):
            y = box.bottom() - tick * box.height()
            painter.setPen(QColor(theme.grid))
            painter.drawLine(int(box.left()), int(y), int(box.right()), int(y))
            if numbers:
                painter.setPen(QColor(theme.dim))
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(0, y - px(8), box.left() - 6, px(16)), right, exact(tick))
        each = box.width() / len(values)
        for place, value in enumerate(values):
            x, tall = box.left() + place * each, value * box.height()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(x + each * 0.18, box.bottom() - tall, each * 0.64, tall), 2, 2)
            painter.setPen(QColor(theme.text))
            painter.drawText(
                QRectF(x, box.bottom() - tall - px(16), each, px(15)), Qt.AlignmentFlag.AlignCenter, number(value)
            )
            painter.setPen(QColor(theme.right if place == target else theme.dim))
            name = f"a{SUBSCRIPTS[place]}" + (" ✓" if place == target else "")
            painter.drawText(QRectF(x, box.bottom() + 3, each, px(16)), Qt.AlignmentFlag.AlignCenter, name)


class SoftmaxPanel(Panel):
    """Sliders for four weighted inputs and the temperature; it shows nothing of the run."""

    name: ClassVar[str] = "softmax"
    title: ClassVar[str] = "Softmax"
    height_share: ClassVar[int] = 40
    waits: ClassVar[bool] = False
    formulas: ClassVar[tuple[str, ...]] = (SHARE, COSTS, SHARE_AT_T)

    def __init__(self) -> None:
        super().__init__()
        self.bars = Bars()
        self.formula = FormulaLabel()
        self.target = ComboBox()
        self.target.addItems([tr("a{subscript} is right", subscript=subscript) for subscript in SUBSCRIPTS])
        self.target.setCurrentIndex(2)
        self.target.setAccessibleName(tr("The right answer"))
        self.target.currentIndexChanged.connect(lambda _: self.update_bars())
        self.right = self.target
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        self.sliders: list[QSlider] = []
        self._values: list[QLabel] = []
        for row, first in enumerate(FIRST_Z):
            self._add(grid, row, f"z{SUBSCRIPTS[row]}", -round(REACH * STEPS), round(REACH * STEPS), first)
        self._add(grid, len(FIRST_Z), tr("temperature T"), COLDEST, HOTTEST, 1.0)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.bars, 1)
        column.addWidget(self.formula)
        column.addLayout(grid)
        self.setMinimumSize(260, 250)
        self.update_bars()

    @property
    def temperature(self) -> QSlider:
        return self.sliders[-1]

    def set_frame(self, frame: Frame) -> None:
        """Does nothing: the sliders do not depend on the run."""

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.bars.theme = theme
        self.formula.set_theme(theme)
        self.bars.update()

    def update_bars(self) -> None:
        """Recompute the bars from the sliders."""
        *z, temperature = (slider.value() / STEPS for slider in self.sliders)
        found = compare_softmax(z, temperature, self.target.currentIndex())
        for label, value in zip(self._values, (*z, temperature), strict=True):
            label.setText(number(value, 3) if value else "0")
        self.bars.shown = found
        self.bars.update()
        share = SHARE if found.temperature == 1 else SHARE_AT_T
        self.formula.show_text(f"{share}\n{translated(COSTS)}", _values(found))

    def _add(self, grid: QGridLayout, row: int, name: str, low: int, high: int, first: float) -> None:
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setRange(low, high)
        slider.setValue(round(first * STEPS))
        slider.setAccessibleName(name)
        slider.valueChanged.connect(lambda _: self.update_bars())
        label = dim_label()
        label.setMinimumWidth(44)
        grid.addWidget(dim_label(name, align_right=False), row, 0)
        grid.addWidget(slider, row, 1)
        grid.addWidget(label, row, 2)
        self.sliders.append(slider)
        self._values.append(label)


def _values(found: SoftmaxComparison) -> dict[str, str]:
    """The numbers in the formulas."""
    y = found.target
    return {
        "power": number(float(found.powers[y]), 3),
        "sum": number(float(found.powers.sum()), 3),
        "share": number(float(found.softmax[y]), 3),
        "loss": number(found.log_likelihood, 3),
        "entropy": number(found.cross_entropy, 3),
    }
