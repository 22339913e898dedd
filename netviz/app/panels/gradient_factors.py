"""The factors of the vanishing gradient: what each layer multiplies the error by, w · σ', and what is left of it."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netviz.app.panels.base import Panel
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import number
from netviz.app.style.theme import LIGHT, SMALL_PX, Theme, font
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.scroll import vertical_scroll
from netviz.session import Frame
from netviz.session.parts.gradient_factors import GradientFactors
from netviz.texts import phrase

NO_FACTORS = phrase("Train to see what each layer multiplies the error by; it needs a hidden layer")
ROW = 22
HEADS = (phrase("layer"), "w", "σ'", "w · σ'", phrase("measured"), "‖δ‖")
SHARES = (18, 12, 12, 14, 16, 18)
WIDEST = 10.0  # the bar for a factor of 10, or a tenth, fills its column


class FactorTable(Guarded, QWidget):
    """One row per layer, the last layer on top: the error comes down from there."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The factors of each layer's gradient"))
        self.shown: GradientFactors | None = None
        self.theme = LIGHT

    def sizeHint(self) -> QSize:
        count = 0 if self.shown is None else len(self.shown.layers)
        return QSize(300, self.theme.px(ROW) * (count + 2))

    def paintEvent(self, event: object) -> None:
        found, theme = self.shown, self.theme
        if found is None or not found.layers:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PX))
        row = theme.px(ROW)
        painter.setPen(QColor(theme.dim))
        self._write(painter, 0, tuple(in_language(head) for head in HEADS))
        painter.setPen(QColor(theme.text))
        self._write(painter, row, (tr("output"), "", "", "", "", number(found.last_delta, 2)))
        count = len(found.layers)
        for place, factor in enumerate(reversed(found.layers)):
            top = (place + 2) * row
            painter.setPen(QColor(theme.grid))
            painter.drawLine(0, top, self.width(), top)
            self._paint_bar(painter, top, factor.product)
            painter.fillRect(QRectF(0, top + row * 0.3, 4, row * 0.4), theme.layer_colour(count - 1 - place, count + 1))
            painter.setPen(QColor(theme.text))
            measured = "" if factor.measured is None else number(factor.measured, 2)
            values = [number(value, 2) for value in (factor.gain, factor.slope, factor.product)]
            self._write(painter, top, (translated(factor.name), *values, measured, number(factor.delta, 2)))

    def _columns(self) -> list[tuple[float, float]]:
        each, x, found = self.width() / sum(SHARES), 0.0, []
        for share in SHARES:
            found.append((x, share * each))
            x += share * each
        return found

    def _write(self, painter: QPainter, top: float, cells: tuple[str, ...]) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, (text, (x, width)) in enumerate(zip(cells, self._columns(), strict=True)):
            box = QRectF(x + (0 if place else 10), top, width - 6, self.theme.px(ROW))
            painter.drawText(box, right if place else Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_bar(self, painter: QPainter, top: float, product: float) -> None:
        """How far the factor is from 1; to the left if it shrinks the error."""
        if product <= 0:
            return
        x, width = self._columns()[3]
        share = max(-1.0, min(1.0, math.log(product) / math.log(WIDEST)))
        colour = QColor(self.theme.negative if share < 0 else self.theme.positive)
        colour.setAlpha(60)
        row = self.theme.px(ROW)
        painter.fillRect(QRectF(x + 6, top + 3, (width - 8) * abs(share), row - 6), colour)


class GradientFactorsPanel(Panel):
    """The rows, and their product."""

    name: ClassVar[str] = "factors"
    title: ClassVar[str] = "What each layer multiplies the error by"
    empty: ClassVar[str] = NO_FACTORS
    needs: ClassVar[frozenset[type[Any]]] = frozenset({GradientFactors})

    def __init__(self) -> None:
        super().__init__()
        self.right = self._whole = dim_label()
        self.rows = FactorTable()
        inside = QWidget()
        vertical_scroll(inside, self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.addWidget(inside)
        self.setMinimumSize(260, 100)

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(GradientFactors)
        self.rows.shown = found
        there = found is not None and bool(found.layers)
        self._note.say("" if there else self.empty)
        if found is not None and there:
            first = found.layers[0].delta
            product = number(first / found.last_delta, 2) if found.last_delta else ""
            self._whole.setText(tr("in all {product}", product=product) if product else "")
        else:
            self._whole.setText("")
        self.rows.setFixedHeight(self.rows.sizeHint().height())
        self.rows.update()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.rows.theme = theme
        self.rows.update()
