"""Gradient descent on the cost surface: contours or a landscape over two parameters, and the paths of the runs."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from netviz.app.panels.base import PageState, Panel
from netviz.app.plotting.axis import ticks
from netviz.app.plotting.chart import Chart, tick_label
from netviz.app.plotting.images import mapped
from netviz.app.plotting.legend import Legend
from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font, viridis
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.inputs import ComboBox, PushButton
from netviz.config import Setting
from netviz.number_format import number
from netviz.session import Frame
from netviz.session.parts.cost_surface import SIDE, CostSurface, SurfaceQuestion

NO_SURFACE = "This network has too many weights for a cost surface; the lesson Gradient descent has a small one"
LEVELS, SPACE_TICKS = 12, 4
STEEPEST, FLATTEST = 1.45, 0.15
POINT = 4.5
FARTHEST = 1e6
VIEWS = ["above", "3D"]


class SurfacePage(PageState, frozen=True):
    """What the map shows in any case, before the paths get there, and the view."""

    left: Annotated[float | None, Setting("Left", "Of the map", minimum=-FARTHEST, maximum=FARTHEST)] = None
    right: Annotated[float | None, Setting("Right", "Of the map", minimum=-FARTHEST, maximum=FARTHEST)] = None
    low: Annotated[float | None, Setting("Low", "Of the map", minimum=-FARTHEST, maximum=FARTHEST)] = None
    high: Annotated[float | None, Setting("High", "Of the map", minimum=-FARTHEST, maximum=FARTHEST)] = None
    view: Annotated[str | None, Setting("View", "From above or 3D", choices=VIEWS.copy)] = None


class Landscape(Guarded, QWidget):
    """The surface from above, or in 3D, where it can be turned with the mouse."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: CostSurface | None = None
        self.in_space = False
        self.theme = LIGHT
        self.angle, self.tilt = 0.7, 0.75
        self._held: QPointF | None = None
        self.setMinimumHeight(140)
        self.setAccessibleName("Cost surface")

    def colours(self) -> list[QColor]:
        """One per run; the first is the window's own."""
        return [] if self.shown is None else [self.theme.run_colour(path.run) for path in self.shown.paths]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position() if self.in_space else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            moved = event.position() - self._held
            self._held = event.position()
            self.angle += moved.x() / 120
            self.tilt = min(STEEPEST, max(FLATTEST, self.tilt + moved.y() / 160))
            self.turned.emit()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def paintEvent(self, event: object) -> None:
        found = self.shown
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.in_space:
            self._paint_space(painter, found)
        else:
            self._paint_above(painter, found)

    def _paint_above(self, painter: QPainter, found: CostSurface) -> None:
        chart = Chart.within(self.width(), self.height(), found.across, found.up, self.theme)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.55)
        painter.drawImage(chart.box, mapped(_shades(found.heights)[::-1], 0.0, 1.0, viridis()))
        painter.setOpacity(1.0)
        chart.paint_axes(painter, found.names[found.first], found.names[found.second], grid=False)
        self._paint_contours(painter, chart, found)
        for path, colour in zip(found.paths, self.colours(), strict=True):
            chart.paint_line(painter, path.points[:, 0], path.points[:, 1], colour, 2.0)
        for path, colour in zip(found.paths, self.colours(), strict=True):
            start, end = (chart.at(*path.points[place].tolist()) for place in (0, -1))
            self._paint_ends(painter, start, end, colour)

    def _paint_contours(self, painter: QPainter, chart: Chart, found: CostSurface) -> None:
        """Lines of equal cost, every other one with its C in the middle of its longest piece."""
        (left, right), (low, high) = found.across, found.up
        across, up = (right - left) / (SIDE - 1), (high - low) / (SIDE - 1)
        pale = QColor(self.theme.text)
        pale.setAlpha(110)
        painter.setFont(font(TICK_PX))
        metrics = QFontMetricsF(painter.font())
        labels = []
        for index, cost in enumerate(contour_costs(found.heights)):
            lines = pg.functions.isocurve(found.heights.T, cost, connected=True)
            painter.setPen(QPen(pale, 1))
            for line in lines:
                places = [chart.at(left + (x - 0.5) * across, low + (y - 0.5) * up) for x, y in line]
                painter.drawPolyline(QPolygonF(places))
            if lines and index % 2 == 0:
                x, y = (middle := max(lines, key=len))[len(middle) // 2]
                labels.append((chart.at(left + (x - 0.5) * across, low + (y - 0.5) * up), number(cost, 2)))
        for place, text in labels:
            box = QRectF(0, 0, metrics.horizontalAdvance(text) + 8, metrics.height())
            box.moveCenter(place)
            box.moveLeft(min(max(box.left(), chart.box.left()), chart.box.right() - box.width()))
            box.moveTop(min(max(box.top(), chart.box.top()), chart.box.bottom() - box.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(self.theme.surface)
            ground.setAlpha(190)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ends(self, painter: QPainter, start: QPointF, end: QPointF, colour: QColor) -> None:
        """A ring where a run started, a dot where it is now."""
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(self.theme.surface))
        painter.drawEllipse(start, POINT, POINT)
        painter.setPen(QPen(QColor(self.theme.surface), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(end, POINT + 1, POINT + 1)

    def _paint_space(self, painter: QPainter, found: CostSurface) -> None:
        """Squares from the farthest to the nearest, coloured by height, then the paths over them."""
        shades = _shades(found.heights)
        line = np.linspace(-1, 1, SIDE)
        x, y = np.meshgrid(line, line)
        places = self._project(x, y, shades)
        depth = -x * math.sin(self.angle) + y * math.cos(self.angle)
        colours = viridis()
        squares = sorted(
            ((float(depth[row, column]), row, column) for row in range(SIDE - 1) for column in range(SIDE - 1)),
            reverse=True,
        )
        edge = QColor(self.theme.surface)
        edge.setAlpha(70)
        painter.setPen(QPen(edge, 0.6))
        for _, row, column in squares:
            corners = ((row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column))
            painter.setBrush(QColor.fromRgb(int(colours[int(shades[row, column] * 255)])))
            painter.drawPolygon(QPolygonF([QPointF(*places[corner].tolist()) for corner in corners]))
        for path, colour in zip(found.paths, self.colours(), strict=True):
            across = _unit(path.points[:, 0], found.across)
            up = _unit(path.points[:, 1], found.up)
            heights = np.array([_at(shades, a, b) for a, b in zip(across.tolist(), up.tolist(), strict=True)])
            on_it = self._project(across, up, heights + 0.015)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2.5))
            painter.drawPolyline(QPolygonF([QPointF(*place) for place in on_it.tolist()]))
            self._paint_ends(painter, QPointF(*on_it[0].tolist()), QPointF(*on_it[-1].tolist()), colour)
        self._paint_space_axes(painter, found)

    def _paint_space_axes(self, painter: QPainter, found: CostSurface) -> None:
        """Ticks and names along the two nearest edges of the floor, and for the cost at the left corner."""
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(self.theme.dim))
        near_y = -1.0 if math.cos(self.angle) > 0 else 1.0
        near_x = 1.0 if math.sin(self.angle) > 0 else -1.0
        along = [(tick_label(tick), float(_unit(np.array(tick), found.across)), 1.1 * near_y)
                 for tick in ticks(*found.across, SPACE_TICKS)[1]]  # fmt: skip
        aside = [(tick_label(tick), 1.1 * near_x, float(_unit(np.array(tick), found.up)))
                 for tick in ticks(*found.up, SPACE_TICKS)[1]]  # fmt: skip
        names = [(found.names[found.first], 0.0, 1.3 * near_y), (found.names[found.second], 1.3 * near_x, 0.0)]
        corners = [(a, b) for a in (-1.0, 1.0) for b in (-1.0, 1.0)]
        a, b = min(corners, key=lambda one: float(self._project(*map(np.array, (*one, 0.0)))[0]))
        low, high = float(found.heights.min()), float(found.heights.max())
        foot, top = (QPointF(*self._project(*map(np.array, (a, b, z))).tolist()) for z in (0.0, 1.0))
        painter.drawLine(foot, top)
        px = self.theme.px
        for text, x, y in [*along, *aside, *names]:
            place = QPointF(*self._project(np.array(x), np.array(y), np.array(0.0)).tolist())
            painter.drawText(_around(place, px(60), px(16)), Qt.AlignmentFlag.AlignCenter, text)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for cost in [low, *ticks(low, high, SPACE_TICKS)[1]]:
            z = float(_shades(np.array([low, high, cost]))[2])
            place = QPointF(*self._project(*map(np.array, (a, b, z))).tolist())
            painter.drawLine(place, place - QPointF(px(4), 0))
            box = _around(place - QPointF(px(36), 0), px(60), px(16))
            painter.drawText(box, right, number(cost, 2))
        painter.drawText(_around(top - QPointF(0, px(12)), px(60), px(16)), Qt.AlignmentFlag.AlignCenter, "cost C")

    def _project(self, x: np.ndarray, y: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Points in space, x and y in −1…1 and z in 0…1, as points on the widget (…, 2), without perspective."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        across, away = x * cos + y * sin, -x * sin + y * cos
        down = away * -math.cos(self.tilt) * 0.9 - (z - 0.5) * math.sin(self.tilt) * 1.1
        # Seen from the front: what is far away is higher up.
        scale = min(self.width() / 3.0, self.height() / 3.0)
        return np.stack([self.width() / 2 + across * scale, self.height() / 2 + down * scale], axis=-1)


class SurfacePanel(Panel):
    """The landscape, and the choice of its two parameters."""

    name: ClassVar[str] = "surface"
    title: ClassVar[str] = "Cost surface"
    height_share: ClassVar[int] = 70
    empty: ClassVar[str] = NO_SURFACE
    needs: ClassVar[frozenset[type[Any]]] = frozenset({CostSurface})
    page_state: ClassVar[type[PageState]] = SurfacePage

    def __init__(self) -> None:
        super().__init__()
        self.right = self._legend = Legend()
        self._area: tuple[float, ...] = ()
        self.landscape = Landscape()
        self.first, self.second = ComboBox(), ComboBox()
        for box, name in ((self.first, "Parameter to the right"), (self.second, "Parameter upwards")):
            box.setAccessibleName(name)
            box.setMinimumWidth(80)
            box.activated.connect(lambda place, box=box: self._choose(box, place))
        self.space = PushButton("3D")
        self.space.setCheckable(True)
        self.space.setToolTip("Show the surface in three dimensions; turn it with the mouse")
        self.space.toggled.connect(self._turn)
        self._heights = dim_label()
        row = QHBoxLayout()
        row.setSpacing(6)
        self._over = dim_label("over", align_right=False)
        for widget in (self._over, self.first, self.second, self.space):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._heights)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.landscape, 1)
        column.addLayout(row)
        self.setMinimumSize(280, 200)
        self._show(None)

    def questions(self) -> Mapping[type[Any], Any]:
        if self.first.count() < 2:
            return {CostSurface: SurfaceQuestion(area=self._area)}
        return {CostSurface: SurfaceQuestion(self.first.currentIndex(), self.second.currentIndex(), self._area)}

    def set_frame(self, frame: Frame) -> None:
        self._show(frame.part(CostSurface))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.landscape.theme = theme
        self._show(self.landscape.shown)

    def show_page(self, state: SurfacePage) -> None:
        edges = (state.left, state.right, state.low, state.high)
        self._area = tuple(edge for edge in edges if edge is not None) if None not in edges else ()
        if state.view is not None:
            self.space.setChecked(state.view == VIEWS[1])
        self.asked.emit()

    def _choose(self, chosen: QComboBox, place: int) -> None:
        """Ask for the surface over what is chosen; the two must differ."""
        other = self.second if chosen is self.first else self.first
        if other.currentIndex() == place:
            other.setCurrentIndex((place + 1) % other.count())
        self.asked.emit()

    def _turn(self, in_space: bool) -> None:
        self.landscape.in_space = in_space
        self.landscape.update()

    def _show(self, found: CostSurface | None) -> None:
        self.landscape.shown = found
        self._note.say("" if found is not None else self.empty)
        for widget in (self.landscape, self.first, self.second, self.space, self._heights):
            widget.setVisible(found is not None)
        if found is None:
            self._legend.show_entries([], self.theme)
            return
        for widget in (self._over, self.first, self.second):
            widget.setVisible(len(found.names) > 2)  # with two, there is nothing to choose
        for box, place in ((self.first, found.first), (self.second, found.second)):
            if [box.itemText(index) for index in range(box.count())] != list(found.names):
                with QSignalBlocker(box):
                    box.clear()
                    box.addItems(list(found.names))
                    box.setCurrentIndex(place)
        colours = self.landscape.colours()
        self._legend.show_entries([(path.label, colour) for path, colour in zip(found.paths, colours, strict=True)],
                                  self.theme)  # fmt: skip
        self._heights.setText("C = " + ", ".join(number(path.height, 3) for path in found.paths))
        self.landscape.update()


def contour_costs(heights: np.ndarray) -> list[float]:
    """The costs of the contour lines, with two digits, closer together near the bottom of the valley."""
    low, high = float(heights.min()), float(heights.max())
    levels = np.linspace(0, 1, LEVELS + 2)[1:-1] ** 2 * (high - low) + low
    return sorted({float(f"{level:.2g}") for level in levels.tolist() if low < float(f"{level:.2g}") < high})


def _unit(values: np.ndarray, span: tuple[float, float]) -> np.ndarray:
    """Values of a span as −1…1."""
    low, high = span
    return np.asarray((values - low) / (high - low) * 2 - 1)


def _around(middle: QPointF, width: float, height: float) -> QRectF:
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)


def _shades(heights: np.ndarray) -> np.ndarray:
    """Heights as 0…1, the low ones spread out: what matters is near the bottom of the valley."""
    low, high = float(heights.min()), float(heights.max())
    return np.sqrt((heights - low) / max(1e-12, high - low))


def _at(shades: np.ndarray, x: float, y: float) -> float:
    """The height at the nearest point of the grid, x and y in −1…1."""
    column, row = (min(max(round((value + 1) / 2 * (SIDE - 1)), 0), SIDE - 1) for value in (x, y))
    return float(shades[row, column])
