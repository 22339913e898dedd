"""Plots in netviz's own look, on pyqtgraph: no box, a quiet horizontal grid, few round ticks, lines that carry it all.

A plot is told its whole range and its curves; it is repainted once for each frame, when the window says so, and not by
every change of an item.
"""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsView

from netviz.app.failures import Guarded
from netviz.app.text import power_of_ten
from netviz.app.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font
from netviz.engine.history import Curve

Values = NDArray[np.float64]
# How solid raw samples are behind their running average; paler where several lines lie over each other.
RAW_ALPHA, FAINT_ALPHA = 60, 34
LOWEST_WITH_LABEL = 112


class Axis(Guarded, pg.AxisItem):
    """An axis without a line, its ticks only as grid; as powers of ten when it is logarithmic, as % when so told."""

    def __init__(self, orientation: str, powers: bool = False, percent: bool = False) -> None:
        super().__init__(orientation)
        self._powers = powers
        self._percent = percent
        self.room = 1.0
        self.setStyle(
            tickLength=0,
            tickTextOffset=6,
            autoExpandTextSpace=False,
            hideOverlappingLabels=False,
            tickFont=font(TICK_PX),
        )
        self.enableAutoSIPrefix(False)

    def boundingRect(self) -> QRectF:
        # pyqtgraph leaves out the labels at both ends where they reach over the axis; here they have the room.
        return QRectF(super().boundingRect()).adjusted(-14, -14, 14, 14)

    def tickValues(self, minimum: float, maximum: float, size: float) -> list[tuple[float, list[float]]]:
        room = (44 if self.orientation == "bottom" else 34) * self.room
        step = tick_step(maximum - minimum, max(2, int(size / room)))
        if self._powers or self.orientation == "bottom":
            step = max(1.0, round(step))
        first = math.ceil(minimum / step - 1e-6)
        last = math.floor(maximum / step + 1e-6)
        return [(step, [index * step for index in range(first, last + 1)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self._powers:
            return [power_of_ten(round(value)) for value in values]
        if self._percent:
            return [f"{100 * value:.0f}\u2009%" for value in values]
        decimals = max(0, -math.floor(math.log10(spacing) + 1e-9))
        return [f"{value:.{decimals}f}" for value in values]


class Line(Guarded, pg.GraphicsObject):
    """A line through points. It is told its bounds, so that it need not find them with every new point."""

    def __init__(self, width: float, smooth: bool) -> None:
        super().__init__()
        self._bounds = QRectF(0, 0, 1, 1)
        self._polygon = pg.functions.create_qpolygonf(0)
        self._smooth = smooth
        self._width = width
        self._pen = pg.mkPen("#000000", width=width)
        self.count = 0

    def set_colour(self, colour: QColor | str) -> None:
        self._pen.setColor(QColor(colour))
        self.update()

    def dash(self) -> None:
        """Draw the line in dashes: a part of another."""
        self._pen.setStyle(Qt.PenStyle.DashLine)

    def thicken(self, times: float) -> None:
        """Draw the line so many times as thick as usual."""
        self._pen.setWidthF(self._width * times)
        self.update()

    def show_points(self, x: Values, y: Values) -> None:
        """Draw the line through (x, y), (k,) each."""
        if len(x) != self.count:
            self.count = len(x)
            self._polygon = pg.functions.create_qpolygonf(self.count)
        if self.count:
            points = pg.functions.ndarray_from_qpolygonf(self._polygon)
            points[:, 0], points[:, 1] = x, y
        self.update()

    def bound(self, bounds: QRectF) -> None:
        self.prepareGeometryChange()
        self._bounds = bounds

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, *_: object) -> None:
        if self.count > 1:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
            painter.setPen(self._pen)
            painter.drawPolyline(self._polygon)


class Plot(Guarded, pg.PlotWidget):
    """A plot over epochs. `y_label` names the other axis with its symbol."""

    def __init__(self, y_label: str, powers: bool = False, percent: bool = False) -> None:
        self._left = Axis("left", powers, percent)
        self._bottom = Axis("bottom")
        super().__init__(axisItems={"left": self._left, "bottom": self._bottom})
        self._labels = {self._left: y_label, self._bottom: "epoch"}
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(False, False)
        item.disableAutoRange()
        item.vb.setDefaultPadding(0)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(160, 96)
        self.setFrameShape(self.Shape.NoFrame)
        for axis in (self._left, self._bottom):
            axis.setZValue(-1)  # the grid lies under the curves; the plot item has just put it above them
        self._range: tuple[float, float, float, float] | None = None
        self._widen = 1.0
        self.set_theme(LIGHT)
        self.set_range(0, 1, 0, 1)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.setBackground(theme.surface)
        for axis, label in self._labels.items():
            axis.setPen(None)
            axis.setTextPen(theme.dim)
            axis.setTickPen(pg.mkPen(theme.grid))
            axis.setLabel(label, **{"color": theme.dim, "font-size": f"{theme.px(SMALL_PX)}px"})
            axis.setStyle(tickFont=font(TICK_PX))
            axis.room = theme.scale
        # On the right, half of the last label's width.
        self.getPlotItem().setContentsMargins(0, 8, theme.px(10) + (8 if theme.scale > 1 else 0), 0)
        self._left.setWidth(theme.px(54))
        self._bottom.setHeight(theme.px(38))
        self._left.setGrid(255)
        for item in self.getPlotItem().items:
            if isinstance(item, Line):
                item.thicken(self._thickness)
        self.redraw()

    def set_range(self, left: float, right: float, bottom: float, top: float) -> None:
        """Show this part of the plane; nothing happens when it is shown already."""
        wanted = (left, right, bottom, top)
        if wanted != self._range:
            self._range = wanted
            self.getPlotItem().vb.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)
            for item in self.getPlotItem().items:
                if isinstance(item, Line):
                    item.bound(self._bounds())

    def add_line(self, width: float = 1.0, smooth: bool = False) -> Line:
        """A new line; `smooth` ones are antialiased, which only short lines can afford."""
        line = Line(width, smooth)
        line.thicken(self._thickness)
        line.bound(self._bounds())
        self.addItem(line, ignoreBounds=True)
        return line

    @property
    def columns(self) -> int:
        """How many pixels wide the curves can be: more points than that nobody sees."""
        return max(64, int(self.getPlotItem().vb.width()))

    @property
    def _thickness(self) -> float:
        """Lines are twice as thick where type is large."""
        return 2.0 if self.theme.scale > 1 else 1.0

    def _bounds(self) -> QRectF:
        left, right, bottom, top = self._range or (0, 1, 0, 1)
        return QRectF(left, bottom, right - left, top - bottom)

    def redraw(self) -> None:
        """Paint the plot once, soon."""
        self.viewport().update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        # A name that would be cut off says less than none.
        theme = getattr(self, "theme", LIGHT)
        self._left.showLabel(self.height() >= theme.px(LOWEST_WITH_LABEL))
        self.redraw()


class TwinLine:
    """One quantity as two lines: its raw samples thin and pale, extremes kept, and its running average over them."""

    def __init__(self, plot: Plot, raw: bool = True, width: float = 2.0, alpha: int = RAW_ALPHA) -> None:
        self._alpha = alpha
        self._plot = plot
        self._raw = plot.add_line() if raw else None
        self._average = plot.add_line(width, smooth=True)

    def set_colour(self, colour: QColor | str) -> None:
        solid = QColor(colour)
        pale = QColor(solid)
        pale.setAlpha(self._alpha)
        if self._raw is not None:
            self._raw.set_colour(pale)
        self._average.set_colour(solid)

    def show_curve(self, curve: Curve, column: int) -> None:
        """Draw one column of a curve."""
        low, high, average = curve.low[:, column], curve.high[:, column], curve.average[:, column]
        if self._raw is not None:
            self._raw.show_points(*zigzag(*thin(curve.x, low, high, self._plot.columns)))
        self._average.show_points(*fewer(curve.x, average, self._plot.columns // 2))

    def remove(self) -> None:
        for line in (self._raw, self._average):
            if line is not None:
                self._plot.removeItem(line)


def fewer(x: Values, y: Values, most: int) -> tuple[Values, Values]:
    """At most about `most` points, evenly chosen; counted from the end, so that the line reaches the present moment."""
    every = max(1, -(-len(x) // most))
    return x[::-1][::every], y[::-1][::every]


def thin(x: Values, low: Values, high: Values, most: int) -> tuple[Values, Values, Values]:
    """At most `most` buckets, neighbours merged: the first x, the lowest low and the highest high of each group."""
    group = -(-len(x) // most)
    if group <= 1:
        return x, low, high
    starts = np.arange(0, len(x), group)
    return x[starts], np.minimum.reduceat(low, starts), np.maximum.reduceat(high, starts)


def zigzag(x: Values, low: Values, high: Values) -> tuple[Values, Values]:
    """x and y of a line that visits the lowest and the highest value of every bucket."""
    if np.array_equal(low, high):
        return x, low
    return np.repeat(x, 2), np.stack([low, high], axis=1).reshape(-1)


def tick_step(span: float, count: int) -> float:
    """The smallest of 1, 2, 5 × 10ⁿ with which `span` takes at most `count` steps."""
    if not span > 0:
        return 1.0
    rough = span / count
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= rough * (1 - 1e-9))


def round_up(value: float) -> float:
    """The next of 1, 1.5, 2, 3, 4, 5, 6, 8 × 10ⁿ: a calm upper end for an axis that starts at 0."""
    if not value > 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if step * power >= value * (1 - 1e-9))
