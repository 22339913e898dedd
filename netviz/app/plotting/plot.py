"""A plot over epochs in netviz's own style, on pyqtgraph: no box, a light horizontal grid, and lines.

It is told its whole range and its series, and repainted once for each frame, not with every change of an item. The
wheel and a drag zoom in, a double-click shows everything again, and the values of all curves are shown under the
pointer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView

from netviz.app.plotting.axis import LOWEST, Axis
from netviz.app.plotting.ground import Ground, is_whole
from netviz.app.plotting.line import LineItem, decimate, merge_buckets, zigzag
from netviz.app.plotting.overlay import Overlay, Point, ReadOut
from netviz.app.plotting.series import Series, Values
from netviz.app.qt.failures import Guarded
from netviz.app.qt.graphics import pg
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import number
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font

LOWEST_WITH_LABEL = 112
# How much one step of the wheel zooms; the smallest visible fraction of the whole.
CLOSER, CLOSEST = 0.8, 1e-4
# The smallest value on a logarithmic axis.
SMALLEST = 1e-12
NEAR, PLACES = 6, 3  # pixels


class Plot(Guarded, pg.GraphicsView):
    """A plot over epochs. `y_label` names the other axis with its symbol.

    It is put together from pyqtgraph's view box and two axes. The ready-made PlotWidget brings a form of its own for
    its menu, some fifty widgets that nobody sees, and takes three times as long to make.

    x_powers: the name of what lies along the bottom in place of epochs, on a logarithmic axis; its values are powers of
    ten.
    """

    def __init__(self, y_label: str, powers: bool = False, percent: bool = False, x_powers: str = "") -> None:
        self._left = Axis("left", percent)
        self._bottom = Axis("bottom")
        super().__init__()
        self.view_box = pg.ViewBox(enableMenu=False)
        """What shows the curves; its coordinates are epochs and values."""
        self._ground = Ground()
        self._labels = {self._left: y_label, self._bottom: x_powers or tr("epoch")}
        self._x_powers = self._bottom.powers = bool(x_powers)
        self.setAccessibleName(y_label)
        self._arrange()
        self.view_box.setMouseEnabled(True, True)
        self.view_box.setMouseMode(pg.ViewBox.RectMode)
        self.view_box.sigRangeChangedManually.connect(self._look_closer)
        self.view_box.disableAutoRange()
        self.view_box.setDefaultPadding(0)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(160, LOWEST)
        self.setFrameShape(self.Shape.NoFrame)
        self.overlay = Overlay(self.viewport())
        self.value_text: Callable[[float], str] = number
        """How a value is formatted when it is read under the pointer."""
        self.series: tuple[Series, ...] = ()
        """What is drawn."""
        self._raw: list[LineItem] = []
        self._bands: dict[int, LineItem] = {}
        self._lines: list[LineItem] = []
        self._marks: tuple[tuple[float, str], ...] = ()
        self.points: tuple[Point, ...] = ()
        """The labelled points of curves."""
        self.moment: float | None = None
        """The epoch that the other panels show, if that is not the present one."""
        self._pointer: QPointF | None = None
        self._range: tuple[float, float, float, float] | None = None
        self._closer = False
        self._powers = powers
        self._logarithmic = False
        self._left.powers = powers
        self.set_theme(LIGHT)
        self.set_range(0, 1, 0, 1)

    def _arrange(self) -> None:
        """The view box with one axis on its left and one below."""
        grid = self.centralLayout
        grid.setSpacing(0)
        grid.setContentsMargins(1, 1, 1, 1)
        grid.addItem(self.view_box, 0, 1)
        for axis, place in ((self._left, (0, 0)), (self._bottom, (1, 1))):
            axis.linkToView(self.view_box)
            axis.setZValue(self.view_box.zValue() - 1)  # the grid lies under the curves
            grid.addItem(axis, *place)

    def axis(self, side: str) -> Axis:
        """The axis at the "left" or the "bottom"."""
        return {"left": self._left, "bottom": self._bottom}[side]

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.overlay.theme = theme
        self.setBackground(theme.surface)
        self._ground.forget()
        for axis in self._labels:
            axis.setPen(None)
            axis.setTextPen(theme.dim)
            axis.setTickPen(pg.mkPen(theme.grid))
            self._label(axis)
            axis.setStyle(tickFont=font(TICK_PX))
            axis.room = theme.scale
        self._left.setWidth(theme.px(54))
        self._bottom.setHeight(theme.px(38))
        self._left.setGrid(255)
        self._make_room()
        for line in (*self._raw, *self._lines):
            line.thicken(self._thickness)
        self.redraw()

    def set_y_label(self, text: str) -> None:
        """Name the values."""
        if text != self._labels[self._left]:
            self._labels[self._left] = text
            self.setAccessibleName(text)
            self._label(self._left)

    def set_percent(self, on: bool) -> None:
        """Write the values as percentages, or as plain numbers."""
        self._left.set_percent(on)

    @property
    def logarithmic(self) -> bool:
        """Whether the value axis is logarithmic."""
        return self._logarithmic

    def set_logarithmic(self, on: bool) -> None:
        """Switch the value axis between logarithmic and linear; the range is then one of powers of ten."""
        self._logarithmic = on
        self._left.powers = on or self._powers
        self._left.picture = None
        self.show_all()

    def show_series(
        self, series: Sequence[Series], marks: Sequence[tuple[float, str]] = (), points: Sequence[Point] = ()
    ) -> None:
        """Draw these curves, with marks (epoch, what was changed there) and labelled points."""
        self.series, self._marks, self.points = tuple(series), tuple(marks), tuple(points)
        while len(self._lines) < len(self.series):
            self._lines.append(self._add_line(2.0, smooth=True))
        left = [band for place, band in self._bands.items() if place >= len(self.series)]
        for line in (*self._lines[len(self.series) :], *self._raw[len(self.series) :], *left):
            line.show_points(np.zeros(0), np.zeros(0))
        columns = self.columns
        for place, one in enumerate(self.series):
            self._show(place, one, columns)

    def show_moment(self, epoch: float | None) -> None:
        """Show a line at the moment that the other panels show; None for the present."""
        self.moment = epoch

    def set_range(self, left: float, right: float, bottom: float, top: float) -> None:
        """The whole range; while the user is zoomed in, what they look at stays."""
        wanted = (left, right, bottom, top)
        if wanted != self._range:
            self._range = wanted
            if not self._closer:
                self._show_range()

    @property
    def shown_range(self) -> tuple[float, float, float, float]:
        """Left, right, bottom and top of what is on screen."""
        (left, right), (bottom, top) = self.view_box.viewRange()
        return left, right, bottom, top

    @property
    def inside(self) -> QRect:
        """Where the curves are: without the axes and their numbers."""
        return QRect(self.mapFromScene(self.view_box.sceneBoundingRect()).boundingRect())

    @property
    def closer(self) -> bool:
        """Whether the user is zoomed in."""
        return self._closer

    def show_all(self) -> None:
        """Show the whole range again."""
        self._closer = False
        self._show_range()
        self.redraw()

    @property
    def columns(self) -> int:
        """How many points over the whole range are distinct on screen."""
        left, right, _, _ = self.shown_range
        whole = 1.0 if self._range is None else self._range[1] - self._range[0]
        times = min(64.0, max(1.0, whole / max(1e-9, right - left)))
        return max(64, int(self.view_box.width() * times))

    def redraw(self) -> None:
        """Repaint the plot once, soon."""
        self._place_overlay()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines over the picture of what stays; everything while the user draws a frame to look into."""
        with QPainter(self.viewport()) as painter:
            whole = is_whole(painter) and not self.view_box.rbScaleBox.isVisible()
            if whole:
                self.scene().prepareForPaint()  # pyqtgraph places what is in the view box
                self._ground.paint(painter, self.viewport().size(), self._stays, self._paint_ground)
                self._paint_lines(painter)
        if not whole:
            super().paintEvent(event)

    def _stays(self) -> tuple[object, ...]:
        """What the ground follows from; the axes drop their pictures when they change."""
        return self.shown_range, self._left.picture, self._bottom.picture

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint everything but the lines."""
        room = self.viewport().rect()
        for line in self._all_lines:
            line.left_out = True
        self.render(painter, QRectF(room), room)
        for line in self._all_lines:
            line.left_out = False

    def _paint_lines(self, painter: QPainter) -> None:
        """Paint the lines as the scene does."""
        there = self.viewportTransform()
        painter.setWorldTransform(self.view_box.sceneTransform() * there)
        painter.setClipPath(self.view_box.shape())
        painter.setWorldTransform(self.view_box.childGroup.sceneTransform() * there)
        for line in sorted(self._all_lines, key=LineItem.zValue):
            line.paint(painter)

    @property
    def _all_lines(self) -> list[LineItem]:
        return [*self._bands.values(), *self._raw, *self._lines]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._pointer = event.position()
        self.redraw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.redraw()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer = None
        self.redraw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the epochs around the pointer; with Ctrl, the values."""
        turns = event.angleDelta().y() / 120
        if not turns or self._range is None:
            event.ignore()
            return
        event.accept()
        at = self._value_at(event.position())
        left, right, bottom, top = self.shown_range
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            bottom, top = _zoomed(bottom, top, at.y(), turns, self._range[2:])
        else:
            left, right = _zoomed(left, right, at.x(), turns, self._range[:2])
        self._closer = (left, right, bottom, top) != self._range
        self.view_box.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)
        self._refine()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A name that would be cut off says less than none.
        theme = getattr(self, "theme", LIGHT)
        self._left.showLabel(self.height() >= theme.px(LOWEST_WITH_LABEL))
        if hasattr(self, "overlay"):
            self._label(self._left)
            self.redraw()

    def _show(self, place: int, one: Series, columns: int) -> None:
        line = self._lines[place]
        line.draw_in(one.colour, one.width, one.style)
        line.thicken(self._thickness)
        line.show_points(*decimate(one.x, self._scaled(one.y), columns // 2))
        self._show_band(place, one, columns)
        if one.low is None or one.high is None or one.band:
            if place < len(self._raw):
                self._raw[place].show_points(np.zeros(0), np.zeros(0))
            return
        while len(self._raw) <= place:
            self._raw.append(self._add_line(1.0, smooth=False))
        pale = one.colour.__class__(one.colour)
        pale.setAlpha(one.raw_alpha)
        raw = self._raw[place]
        raw.draw_in(pale, 1.0)
        raw.thicken(self._thickness)
        raw.show_points(*zigzag(*merge_buckets(one.x, self._scaled(one.low), self._scaled(one.high), columns)))

    def _show_band(self, place: int, one: Series, columns: int) -> None:
        """Fill what lies between the lowest and the highest, where a curve is drawn so."""
        if not one.band or one.low is None or one.high is None:
            if place in self._bands:
                self._bands[place].show_points(np.zeros(0), np.zeros(0))
            return
        if place not in self._bands:
            band = self._bands[place] = LineItem(1.0, smooth=True, filled=True)
            band.setZValue(-0.5)
            band.bound(self._bounds())
            self.view_box.addItem(band, ignoreBounds=True)
        colour = one.colour.__class__(one.colour)
        colour.setAlpha(one.raw_alpha)
        band = self._bands[place]
        band.draw_in(colour, 1.0)
        x, low = decimate(one.x, self._scaled(one.low), columns // 2)
        _, high = decimate(one.x, self._scaled(one.high), columns // 2)
        band.show_points(np.concatenate([x, x[::-1]]), np.concatenate([low, high[::-1]]))

    def _scaled(self, values: Values) -> Values:
        return np.log10(np.maximum(values, SMALLEST)) if self._logarithmic else values

    def _add_line(self, width: float, smooth: bool) -> LineItem:
        """A new line; `smooth` ones are antialiased, which only short lines can afford."""
        line = LineItem(width, smooth)
        line.setZValue(1 if smooth else 0)
        line.thicken(self._thickness)
        line.bound(self._bounds())
        self.view_box.addItem(line, ignoreBounds=True)
        return line

    @property
    def _thickness(self) -> float:
        """Lines are twice as thick if type is large."""
        return 2.0 if self.theme.scale > 1 else 1.0

    def _bounds(self) -> QRectF:
        left, right, bottom, top = self._range or (0, 1, 0, 1)
        return QRectF(left, bottom, right - left, top - bottom)

    def _show_range(self) -> None:
        if self._range is None:
            return
        left, right, bottom, top = self._range
        self.view_box.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)
        for line in self._all_lines:
            line.bound(self._bounds())
        self._make_room()

    def _label(self, axis: Axis) -> None:
        text, style = self._labels[axis], {"color": self.theme.dim, "font-size": f"{self.theme.px(SMALL_PX)}px"}
        if axis is self._left:
            room, metrics = self.height() - self.theme.px(38) - 10, QFontMetricsF(font(SMALL_PX))
            for start in (":", " ("):  # what follows these explains it, if there is room
                if metrics.horizontalAdvance(text) > room:
                    text = text.partition(start)[0]
        axis.setLabel(text, **style)
        axis.resizeEvent()  # pyqtgraph places a label where its axis changes, not where its text does
        self._ground.forget()

    def _make_room(self) -> None:
        """On the right, half of the last label's width."""
        theme = self.theme
        left, right, _, _ = self._range or (0.0, 1.0, 0.0, 1.0)
        ((step, ticks),) = self._bottom.tickValues(left, right, self.width() - theme.px(54))
        last = self._bottom.tickStrings(ticks[-1:], 1.0, step)[0]
        half = QFontMetricsF(font(TICK_PX)).horizontalAdvance(last) / 2
        self.centralWidget.setContentsMargins(0, 8, max(theme.px(10), math.ceil(half) + 4), 0)
        self._ground.forget()

    def _look_closer(self, *_: object) -> None:
        """The user has drawn a frame around what they want to see."""
        self._closer = True
        self._refine()

    def _refine(self) -> None:
        """Draw as many points as the visible range deserves."""
        columns = self.columns
        for place, one in enumerate(self.series):
            self._show(place, one, columns)
        self.redraw()

    def _value_at(self, place: QPointF) -> QPointF:
        return QPointF(self.view_box.mapSceneToView(self.mapToScene(place.toPoint())))

    def _pixel(self, x: float) -> float:
        return float(self.mapFromScene(self.view_box.mapViewToScene(QPointF(x, 0.0))).x())

    def _place_overlay(self) -> None:
        box = QRectF(self.mapFromScene(self.view_box.sceneBoundingRect()).boundingRect())
        left, right, _, _ = self.shown_range
        marks = [(self._pixel(x), text) for x, text in self._marks if left <= x <= right]
        self.overlay.resize(self.viewport().size())
        moment = self.moment if self.moment is not None and left <= self.moment <= right else None
        self.overlay.moment = None if moment is None else self._pixel(moment)
        points = self._points_in(box)
        self.overlay.show_over(box, self._reading(box), marks, points, self._curves_in(box) if points else None)

    def _curves_in(self, box: QRectF) -> Values:
        """(k, 2): where the curves run, in pixels, at every few pixels from left to right."""
        left, right, bottom, top = self.shown_range
        across = np.arange(box.left(), box.right(), PLACES)
        x = left + (across - box.left()) * (right - left) / max(1.0, box.width())
        found = []
        for one in self.series:
            if len(one.x):
                y = self._scaled(np.interp(x, one.x, one.y, np.nan, np.nan))
                found.append(np.stack([across, box.bottom() - (y - bottom) * box.height() / (top - bottom)], axis=1))
        return np.concatenate(found) if found else np.zeros((0, 2))

    def _points_in(self, box: QRectF) -> list[Point]:
        """The visible labelled points, in pixels."""
        view, found = self.view_box, []
        for point in self.points:
            y = float(self._scaled(np.array([point.y]))[0])
            at = QPointF(self.mapFromScene(view.mapViewToScene(QPointF(point.x, y))))
            if box.contains(at):
                found.append(replace(point, x=at.x(), y=at.y()))
        return found

    def _reading(self, box: QRectF) -> ReadOut | None:
        """The values under the pointer; None if there are none."""
        if self._pointer is None or not box.contains(self._pointer):
            return None
        x = self._value_at(self._pointer).x()
        values = [(one, one.at(x)) for one in self.series]
        rows = tuple((one.name, self._said(value), one.colour, one.style) for one, value in values if value is not None)
        if not rows:
            return None
        changed = [text for mark, text in self._marks if abs(self._pixel(mark) - self._pointer.x()) <= NEAR]
        told = f"{self._labels[self._bottom]} {number(10.0**x if self._x_powers else x)}"
        return ReadOut(self._pointer.x(), ", ".join([told, *changed]), rows)

    def _said(self, value: float) -> str:
        return self.value_text(10.0**value if self._powers else value)


def _zoomed(low: float, high: float, at: float, turns: float, whole: tuple[float, float]) -> tuple[float, float]:
    """A range zoomed by `turns` of the wheel around `at`; never larger than the whole."""
    times = max(CLOSER**turns, CLOSEST * (whole[1] - whole[0]) / max(1e-300, high - low))
    at = min(max(at, low), high)
    return max(whole[0], at - (at - low) * times), min(whole[1], at + (high - at) * times)
