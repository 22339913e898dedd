"""What the network makes of points: the map of its answers over the plane, or the curve it has learned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from netviz.app.panels.base import Panel
from netviz.app.panels.plane_map import PlaneLook, PlaneMap
from netviz.app.panels.points_by_hand import Points, PointsByHand
from netviz.app.plotting.chart import Chart
from netviz.app.plotting.legend import Legend
from netviz.app.plotting.point_layer import RADIUS, PointLayer
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.style.theme import Theme
from netviz.session import Frame
from netviz.session.parts.plane import Plane
from netviz.texts import phrase

NO_PLANE = phrase("This data has more than two inputs; choose synthetic data such as circles or a curve")
BY_HAND = phrase(
    "Click to put down a point of the chosen class, right for the next class; drag to move one, right-click to erase it"
)
LARGE = 720
"""The size of the large map that a double-click opens, in pixels."""


@dataclass(frozen=True)
class PointedAt:
    """A point of the plane under the pointer, and the network's answer there: shares, or the number learned."""

    x: float
    y: float
    answers: NDArray[np.float64]
    regression: bool
    names: tuple[str, ...]
    """The name of each answer."""


class PlanePanel(Panel):
    """A map for two inputs, a curve for one."""

    name: ClassVar[str] = "plane"
    title: ClassVar[str] = "Plane"
    height_share: ClassVar[int] = 70
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Plane})

    pointed = Signal(object)
    """pointed(PointedAt | None): the pointer is over this point of the map, or has left it."""
    points_edited = Signal(object)
    """points_edited(points): the user has added, moved or erased points by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Plane | None = None
        self.look = PlaneLook()
        self.large: LargePlane | None = None
        """The same map in a window of its own, once it has been opened."""
        self.by_hand: PointsByHand | None = None
        """The points that the mouse can edit, if the data is made by hand."""
        self._map: PlaneMap | None = None
        self._point_layers = PointLayer(), PointLayer()
        self._pointer: QPointF | None = None
        self.bare = False
        """Whether the map fills all of the panel, without axes."""
        self.right = self._legend = Legend()
        self.setMinimumSize(200, 120)
        self.setMouseTracking(True)
        self.setToolTip(tr("Double-click for a large map"))

    def questions(self) -> Mapping[type[Any], Any]:
        return {Plane: True} if self.look.descents else {}

    def set_frame(self, frame: Frame) -> None:
        self.shown = frame.part(Plane)
        self._note.say("" if self.shown is not None else NO_PLANE)
        self._take()
        self._tell_pointed()
        if self.large is not None and self.large.isVisible():
            self.large.plane.set_frame(frame)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._take()
        if self.large is not None:
            self.large.plane.set_theme(theme)

    def stand_in(self, picture: QWidget) -> None:
        """Become a part of a larger picture: as large as that wants, and without axes."""
        self.setParent(picture)
        self.setMinimumSize(0, 0)
        self.bare = True

    def set_look(self, look: PlaneLook) -> None:
        """Choose what is drawn on the map besides the points."""
        more, self.look = look.descents and not self.look.descents, look
        if more:
            self.asked.emit()
        self._take()
        if self.large is not None:
            self.large.plane.set_look(look)
        self.update()

    def set_points(self, points: Points | None, label: int = 0, erasing: bool = False) -> None:
        """Let the mouse edit these points and add points of this class; None if the data is not made by hand."""
        if points is None:
            self.by_hand = None
        else:
            self.by_hand = self.by_hand or PointsByHand()
            self.by_hand.show(points)
            self.by_hand.label, self.by_hand.erasing = label, erasing
        self.setToolTip(tr("Double-click for a large map") if points is None else translated(BY_HAND))
        if self.large is not None:
            self.large.plane.set_points(points, label, erasing)
        self.update()

    @property
    def chart(self) -> Chart | None:
        """The geometry of the plane on the panel; None if there is no plane."""
        if self.shown is None or self.shown.features != 2:
            return None
        across, up = self.shown.spans
        if self.bare:
            side = min(self.width(), self.height())
            return Chart(QRectF(0, 0, side, side), across, up, self.theme)
        return Chart.within(self.width(), self.height(), across, up, self.theme, square=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self._tell_pointed()
        place = self._place(event)
        if place is not None and self.by_hand is not None and event.buttons() != Qt.MouseButton.NoButton:
            self.by_hand.drag(*place)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event)
        if self.by_hand is None or place is None:
            super().mousePressEvent(event)
            return
        x, y, reach = place
        self.by_hand.press(x, y, event.button() == Qt.MouseButton.RightButton, reach)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.by_hand is not None and self.by_hand.release():
            self.points_edited.emit(self.by_hand.points)

    def _place(self, event: QMouseEvent) -> tuple[float, float, float] | None:
        """The point of the plane under the pointer, clipped to it, and the radius within which a point is hit; None
        outside.
        """
        chart, plane = self.chart, self.shown
        if chart is None or plane is None:
            return None
        inside = chart.box.contains(event.position())
        if not inside and event.buttons() == Qt.MouseButton.NoButton:
            return None
        if not inside and event.type() != QEvent.Type.MouseMove:
            return None
        x, y = chart.value(event.position())
        (left, right), (low, high) = plane.spans
        reach = 2 * RADIUS * (right - left) / chart.box.width()
        return min(max(x, left), right), min(max(y, low), high), reach

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self._tell_pointed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.by_hand is not None:
            self.mousePressEvent(event)  # two quick points are two points
        elif self.chart is not None and not isinstance(self.parent(), LargePlane):
            self.open_large()

    def open_large(self) -> None:
        """Show the map in a window of its own, as large as the screen allows."""
        if self.large is None:
            self.large = LargePlane(self)
            self.large.plane.pointed.connect(self.pointed)
            self.large.plane.points_edited.connect(self.points_edited)
        self.large.show_like(self)

    def paintEvent(self, event: object) -> None:
        plane = self.shown
        if plane is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chart = self.chart
        if chart is not None and self._map is not None:
            self._map.paint(painter, chart, None if self.by_hand is None else self.by_hand.points, not self.bare)
        else:
            self._paint_curve(painter, plane)

    def show_plane(self, plane: Plane | None) -> None:
        """Show a plane that another panel has shown."""
        self.shown = plane
        self._take()
        self.update()

    def _tell_pointed(self) -> None:
        chart, plane, place = self.chart, self.shown, self._pointer
        if chart is None or plane is None or place is None:
            self.pointed.emit(None)
            return
        x, y = chart.value(place)
        answers = plane.at(x, y)
        names = tuple(in_language(plane.name_of(output)) for output in range(len(plane.answers)))
        self.pointed.emit(None if answers is None else PointedAt(x, y, answers, plane.regression, names))

    def _take(self) -> None:
        """Colours and legend for what is shown."""
        plane, theme = self.shown, self.theme
        self._map = None
        if plane is None:
            self._legend.show_entries([], theme)
        elif plane.features == 1:
            self._legend.show_entries([(tr("data"), QColor(theme.dim)), (tr("network"), QColor(theme.accent))], theme)
        else:
            self._map = PlaneMap(plane, theme, self.look, self._point_layers)
            self._legend.show_entries(self._map.entries, theme)

    def _paint_curve(self, painter: QPainter, plane: Plane) -> None:
        curve = plane.answers[:, 0]
        heights = np.concatenate([plane.labels, np.zeros(1), np.ones(1)])
        span = float(heights.min()) - 0.1, float(heights.max()) + 0.1
        across = plane.spans[0]
        chart = Chart.within(self.width(), self.height(), across, span, self.theme)
        chart.paint_axes(painter, "x", "y")
        painter.setPen(QPen(QColor(self.theme.dim), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setOpacity(0.55)
        painter.drawPoints(chart.polygon(plane.points[:, 0], plane.labels))
        painter.setOpacity(1.0)
        known = np.isfinite(curve)
        x = np.linspace(*across, len(curve))
        chart.paint_line(painter, x[known], curve[known], QColor(self.theme.accent), 2)


class LargePlane(QDialog):
    """The map in a window of its own, which follows the panel it was opened from."""

    def __init__(self, panel: PlanePanel) -> None:
        super().__init__(panel)
        self.setWindowTitle(tr("Plane"))
        self.plane = PlanePanel()
        column = QVBoxLayout(self)
        column.addWidget(self.plane)
        self.resize(LARGE, LARGE)

    def show_like(self, panel: PlanePanel) -> None:
        """Open with what the panel shows now."""
        self.plane.set_theme(panel.theme)
        self.plane.set_look(panel.look)
        self.plane.show_plane(panel.shown)
        if panel.by_hand is not None:
            self.plane.set_points(panel.by_hand.points, panel.by_hand.label, panel.by_hand.erasing)
        self.show()
