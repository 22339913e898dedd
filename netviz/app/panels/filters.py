"""The filters that a convolution layer has learned, and what each of them sees in a digit, live; for a first dense
layer, what each neuron looks for.

All filters of a layer share one diverging scale, so that strong and weak ones look different; the scale is in the
title line.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.panels.base import Panel
from netviz.app.plotting.images import as_image, to_strip
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import LIGHT, SMALL_PX, Theme, font, viridis
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.inputs import SpinBox, ToolButton
from netviz.number_format import MINUS
from netviz.session import Frame
from netviz.session.parts.filters import Filters
from netviz.texts import phrase

GAP, INNER, LARGEST, SMALLEST = 14, 4, 160, 10
IN_COLOUR = phrase("in colour")
"""What stands for all three maps of a layer that looks at red, green and blue."""
NO_FILTERS = phrase(
    "No layer of this network has weights that can be shown as pictures; add a convolution to see its filters"
)


class Scale(Guarded, QWidget):
    """The colour scale: −limit … 0 … +limit."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._limit = 0.0
        self.setAccessibleName(tr("Colour scale"))
        self.setFixedHeight(18)
        self.setMinimumWidth(150)
        self.setToolTip(tr("Weights: orange is negative, blue is positive; one scale for all filters of the layer"))

    def show_limit(self, limit: float, theme: Theme) -> None:
        self.setFixedHeight(theme.px(18))
        self.setMinimumWidth(theme.px(150))
        if limit != self._limit or theme is not self._theme:
            self._limit, self._theme = limit, theme
            self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL_PX))
        painter.setPen(QColor(self._theme.dim))
        text = number(self._limit, 2)
        height = self.height()
        side = QFontMetricsF(font(SMALL_PX)).horizontalAdvance("+" + text)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, side + 2, height), left, MINUS + text)
        painter.drawText(QRectF(self.width() - side - 2, 0, side + 2, height), right, "+" + text)
        ramp = as_image(self._theme.diverging()[None])
        box = QRectF(side + 6, height / 2 - 4, self.width() - 2 * side - 12, 8)
        painter.drawImage(box, ramp)
        painter.setPen(QColor(self._theme.line))
        painter.drawRect(box)


class FiltersPanel(Panel):
    """Filters in a grid, each above its feature map; `channel` is the input map they are shown for."""

    name: ClassVar[str] = "filters"
    title: ClassVar[str] = "Filters"
    height_share: ClassVar[int] = 34
    every: ClassVar[int] = 2
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Filters})

    def __init__(self) -> None:
        super().__init__()
        self.shown: Filters | None = None
        self._viridis = viridis()
        self._diverging = self.theme.diverging()
        self._scale = Scale()
        self.channel = SpinBox()
        self.channel.setPrefix(tr("input map "))
        self.channel.setSpecialValueText(translated(IN_COLOUR))
        self.channel.setMinimum(0)
        self.channel.setToolTip(tr("Which of the layer's input maps the filters are shown for"))
        self.channel.setAccessibleName(tr("Input map"))
        self.channel.valueChanged.connect(lambda _: self.asked.emit())
        self.moved = ToolButton()
        self.moved.setText(tr("change"))
        self.moved.setToolTip(tr("Show how far the weights have moved since the start instead of the weights"))
        self.moved.setCheckable(True)
        self.moved.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.moved.toggled.connect(lambda _: self.asked.emit())
        self.what = ShortLabel()  # the text gives way to the panel's width rather than the other way round
        self.line_up(self.what, self.channel, self.moved, self._scale, spacing=10)
        for widget in (self.what, self.channel, self.moved, self._scale):
            widget.hide()  # until a frame says which of them mean something
        self.setMinimumSize(200, 96)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(600, 220)

    def questions(self) -> Mapping[type[Any], Any]:
        return {Filters: (self.channel.value() - 1, self.moved.isChecked())}

    def set_frame(self, frame: Frame) -> None:
        before, filters = self.shown, frame.part(Filters)
        if not self.is_news(filters, self.theme):
            return
        self.shown = filters
        there = filters is not None
        self._scale.setVisible(filters is not None and not len(filters.colours))
        self.what.setVisible(there)
        self.moved.setVisible(there)
        self.channel.setVisible(filters is not None and filters.channels > 1)
        self._note.say("" if there else NO_FILTERS)
        if filters is not None:
            self._scale.show_limit(filters.limit, self.theme)
            self.what.setText(_about(filters))
            self.what.setToolTip(
                tr("How far the layer's weights have moved since the start, relative to their size then")
            )
            if filters.channels > 1:
                self.channel.blockSignals(True)
                first = 0 if filters.has_colours else 1
                self.channel.setRange(first, filters.channels)
                self.channel.setSuffix(tr(" of {count}", count=filters.channels))
                self.channel.setSpecialValueText(translated(IN_COLOUR) if filters.has_colours else "")
                if before is None or before.layer != filters.layer or before.has_colours != filters.has_colours:
                    self.channel.setValue(first)
                self.channel.blockSignals(False)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._diverging = theme.diverging()
        super().set_theme(theme)
        if self.shown is not None:
            self._scale.show_limit(self.shown.limit, theme)

    def paintEvent(self, event: object) -> None:
        filters, painter = self.shown, QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        if filters is None:
            return
        count = len(filters.weights)
        pictures = 1 if filters.of_neurons else 2
        boxes = self._boxes(count, pictures)
        highest = float(filters.maps.max(initial=0.0))
        lowest = min(0.0, float(filters.maps.min(initial=0.0)))
        if len(filters.colours):
            strips = [as_image(filters.colours.reshape(-1, *filters.colours.shape[2:]))]
        else:
            strips = [to_strip(filters.weights, -filters.limit, filters.limit, self._diverging)]
        if not filters.of_neurons:
            strips.append(to_strip(filters.maps, lowest, highest, self._viridis))
        for strip, places in zip(strips, boxes, strict=True):
            wide, high = strip.width(), strip.height() // count
            for index, box in enumerate(places):
                painter.drawImage(box, strip, QRect(0, index * high, wide, high))
        painter.setPen(QPen(QColor(self.theme.line)))
        painter.drawRects([box.adjusted(0, 0, -1, -1) for places in boxes for box in places])

    def _boxes(self, count: int, pictures: int) -> list[list[QRect]]:
        """Where the pictures of all filters are, one list above the other."""
        columns, rows, side = fit(count, self.width(), self.height(), pictures)
        pitch = self.width() / columns
        tall = pictures * side + (pictures - 1) * INNER + GAP
        top = max(0.0, (self.height() - rows * tall + GAP) / 2)
        left = (pitch - side) / 2
        return [
            [
                QRect(round(index % columns * pitch + left), round(above + index // columns * tall), side, side)
                for index in range(count)
            ]
            for above in (top + place * (side + INNER) for place in range(pictures))
        ]


def _about(filters: Filters) -> str:
    """What is shown, and how much of it has been learned."""
    if filters.of_neurons:
        seen = tr("what each looks for")
    else:
        seen = tr("in your drawing") if filters.from_drawing else tr("in a validation example")
    if len(filters.weights) < filters.count:
        seen += ", " + tr("the first {shown} of {count:,}", shown=len(filters.weights), count=filters.count)
    parts = [translated(filters.name), tr("changed by {share}", share=percent(filters.change, 0)), seen]
    return " · ".join([*parts, tr("gray is 0")] if len(filters.colours) else parts)


def fit(count: int, width: int, height: int, pictures: int = 2) -> tuple[int, int, int]:
    """(columns, rows, side): the largest pictures with which `count` columns of `pictures` each fill a panel of this
    size.
    """
    best = (count, 1, 0)
    for columns in range(1, count + 1):
        rows = math.ceil(count / columns)
        across = (width - GAP * (columns - 1)) // columns
        down = ((height + GAP) // rows - GAP - (pictures - 1) * INNER) // pictures
        side = min(LARGEST, across, down)
        if side > best[2]:
            best = (columns, rows, side)
    return best[0], best[1], max(SMALLEST, best[2])
