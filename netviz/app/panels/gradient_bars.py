"""The current gradient of every layer, as bars on a logarithmic scale."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from netviz.app.panels.base import Panel
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number
from netviz.app.style.theme import SMALL_PX, TICK_PX, font
from netviz.app.widgets.card import LiveLabel
from netviz.number_format import power_of_ten
from netviz.session import Frame
from netviz.session.parts.gradients import Gradients
from netviz.texts import phrase

LOWEST_ROW, HIGHEST_ROW, BAR = 0.5, 46.0, 18.0
SCALE_ROOM = 22
SMALLEST_PX = 9
"""The smallest type of names and figures, in pixels at the usual scale."""


class GradientBarsPanel(Panel):
    """One bar per layer; the axis below them counts in powers of ten."""

    name: ClassVar[str] = "now"
    title: ClassVar[str] = "Now"
    width_share: ClassVar[int] = 9
    every: ClassVar[int] = 2
    empty: ClassVar[str] = phrase("One bar per layer, once there is a gradient")
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Gradients})

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._values: list[float] = []
        self._powers: list[float] = []
        self._range = (-4, 0)
        self.right = self._step = LiveLabel("‖∂C/∂w‖")
        self.setMinimumSize(150, 90)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_frame(self, frame: Frame) -> None:
        gradients = frame.part(Gradients)
        if gradients is None:
            return
        self._names = tuple(translated(name) for name in frame.layer_names)
        self._values = gradients.now.tolist()
        self._powers = gradients.powers.tolist()
        powers = [power for power in self._powers if power > gradients.floor]
        if powers:
            low, high = math.floor(min(powers)), math.ceil(max(powers))
            self._range = (low, max(high, low + 1))
        step = frame.shown_step
        self._step.setText(tr("‖∂C/∂w‖, step {step:,}", step=step) if step else tr("‖∂C/∂w‖ with the initial weights"))
        self._note.say("" if powers else self.empty)
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        if not self._note.isHidden() or not self._values:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count, row, px = len(self._values), self._row, self.names_px
        labelled = px > 0
        painter.setFont(font(px or SMALL_PX))
        metrics = QFontMetricsF(painter.font())
        left = max(metrics.horizontalAdvance(name) for name in self._names) + 16 if labelled else 24.0
        width = self.width() - left - (metrics.horizontalAdvance("0.0000123") + 10 if labelled else 16)
        self._paint_scale(painter, left, width, row * count)
        low, high = self._range
        for index, (name, value, power) in enumerate(zip(self._names, self._values, self._powers, strict=True)):
            top, middle = index * row, (index + 0.5) * row
            share = (power - low) / (high - low)
            thick = min(BAR, 0.62 * row)
            bar = QRectF(left, middle - thick / 2, max(1.0, min(1.0, max(0.0, share)) * width), thick)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.layer_colour(index, count))
            painter.drawRoundedRect(bar, min(2.0, thick / 2), min(2.0, thick / 2))
            if labelled:
                painter.setPen(QColor(self.theme.dim))
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(0, top, left - 8, row), right, name)
                box = QRectF(bar.right() + 6, top, self.width() - bar.right() - 6, row)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, number(value, 2))

    @property
    def names_px(self) -> int:
        """How large the names of the layers are, in pixels at the usual scale; 0 where there is no room for them."""
        fitting = int(self._row / self.theme.scale)
        return min(SMALL_PX, fitting) if fitting >= SMALLEST_PX else 0

    @property
    def _row(self) -> float:
        """How high the row of a layer is."""
        room = (self.height() - self.theme.px(SCALE_ROOM)) / max(1, len(self._values))
        return min(self.theme.px(HIGHEST_ROW), max(LOWEST_ROW, room))

    def _paint_scale(self, painter: QPainter, left: float, width: float, bottom: float) -> None:
        low, high = self._range
        every = max(1, -(-(high - low) // max(1, int(width / self.theme.px(42)))))
        painter.setFont(font(TICK_PX))
        for power in range(low, high + 1, every):
            x = left + (power - low) / (high - low) * width
            painter.setPen(QColor(self.theme.grid))
            painter.drawLine(int(x), 0, int(x), int(bottom))
            painter.setPen(QColor(self.theme.dim))
            box = QRectF(x - 40, bottom + 2, 80, self.theme.px(SCALE_ROOM) - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, power_of_ten(power))
        painter.setFont(font(SMALL_PX))
