"""What the network makes of points: the map of its answers over the plane, or the curve it has learned."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from netviz.app.panels.base import Panel
from netviz.app.plotting.chart import Chart
from netviz.app.plotting.images import as_image
from netviz.app.plotting.legend import Legend
from netviz.app.style.theme import Theme
from netviz.session import Frame
from netviz.session.parts.plane import Plane

NO_PLANE = "This data has more than two inputs; take synthetic data such as circles or a curve to see it whole"
POINT = 3.2


class PlanePanel(Panel):
    """A map for two inputs, a curve for one."""

    name: ClassVar[str] = "plane"
    title: ClassVar[str] = "Plane"
    height_share: ClassVar[int] = 70
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Plane})

    def __init__(self) -> None:
        super().__init__()
        self.shown: Plane | None = None
        self._map: QImage | None = None
        self.right = self._legend = Legend()
        self.setMinimumSize(200, 120)

    def set_frame(self, frame: Frame) -> None:
        self.shown = frame.part(Plane)
        self._note.say("" if self.shown is not None else NO_PLANE)
        self._take()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._take()

    def paintEvent(self, event: object) -> None:
        plane = self.shown
        if plane is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if plane.features == 2:
            self._paint_map(painter, plane)
        else:
            self._paint_curve(painter, plane)

    def _take(self) -> None:
        """Colours and legend for what is shown."""
        plane, theme = self.shown, self.theme
        self._map = None
        if plane is None:
            self._legend.show_entries([], theme)
        elif plane.features == 1:
            self._legend.show_entries([("data", QColor(theme.dim)), ("network", QColor(theme.accent))], theme)
        else:
            classes = len(plane.answers)
            entries = [(f"class {k}", self._class_colour(k, classes)) for k in range(classes)]
            self._legend.show_entries(entries, theme)
            self._map = as_image(self._map_colours(plane))

    def _class_colour(self, label: int, classes: int) -> QColor:
        if classes <= 2:
            return QColor(self.theme.positive if label else self.theme.negative)
        return self.theme.layer_colour(label, classes)

    def _map_colours(self, plane: Plane) -> NDArray[np.uint32]:
        """The colour of every place of the map: of its class, the paler the less sure."""
        if len(plane.answers) == 2:
            # Where a feature has no value, the network says neither.
            sides = np.nan_to_num((plane.answers[1] - plane.answers[0]) * 0.5 + 0.5, nan=0.5)
            return np.asarray(self.theme.diverging()[np.clip(sides * 255, 0, 255).astype(np.intp)], np.uint32)
        surface = _rgb(QColor(self.theme.surface))
        colours = np.array([_rgb(self._class_colour(k, len(plane.answers))) for k in range(len(plane.answers))])
        answers = np.nan_to_num(plane.answers)
        share = answers.max(axis=0)[..., None]
        mixed = np.rint(colours[answers.argmax(axis=0)] * share + surface * (1 - share)).astype(np.uint32)
        return np.asarray(0xFF000000 | mixed[..., 0] << 16 | mixed[..., 1] << 8 | mixed[..., 2], np.uint32)

    def _paint_map(self, painter: QPainter, plane: Plane) -> None:
        across, up = plane.spans
        chart = Chart.within(self.width(), self.height(), across, up, self.theme, square=True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._map is not None:
            painter.setOpacity(0.75)
            painter.drawImage(chart.box, self._map)
            painter.setOpacity(1.0)
        chart.paint_axes(painter, "x₁", "x₂")
        classes = len(plane.answers)
        painter.setPen(QPen(QColor(self.theme.surface), 1))
        for (x, y), label in zip(plane.points.tolist(), plane.labels.tolist(), strict=True):
            painter.setBrush(self._class_colour(int(label), classes))
            painter.drawEllipse(chart.at(x, y), POINT, POINT)

    def _paint_curve(self, painter: QPainter, plane: Plane) -> None:
        curve = plane.answers[:, 0]
        heights = np.concatenate([plane.labels, np.zeros(1), np.ones(1)])
        span = float(heights.min()) - 0.1, float(heights.max()) + 0.1
        across = plane.spans[0]
        chart = Chart.within(self.width(), self.height(), across, span, self.theme)
        chart.paint_axes(painter, "x", "y")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.dim))
        painter.setOpacity(0.55)
        for x, y in zip(plane.points[:, 0].tolist(), plane.labels.tolist(), strict=True):
            painter.drawEllipse(chart.at(x, y), 2.0, 2.0)
        painter.setOpacity(1.0)
        known = np.isfinite(curve)
        x = np.linspace(*across, len(curve))
        chart.paint_line(painter, x[known], curve[known], QColor(self.theme.accent), 2)


def _rgb(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)
