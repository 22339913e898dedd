"""The map of a network's answers over the plane as a picture: colours, points, contour lines and arrows."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from netviz.app.panels.points_by_hand import Points
from netviz.app.plotting.chart import Chart
from netviz.app.plotting.images import as_image
from netviz.app.plotting.point_layer import MarkedPoints, PointLayer
from netviz.app.qt.graphics import pg
from netviz.app.qt.language import in_language
from netviz.app.qt.numbers import number
from netviz.app.style.theme import Theme
from netviz.session.parts.plane import SIDE, Plane

LEVELS = (-0.8, -0.4, 0.0, 0.4, 0.8)
"""The heights of the contour lines, from −1 to 1; the line at 0 is the border between two classes."""


@dataclass(frozen=True)
class PlaneLook:
    """What is drawn on the map besides the training points; each has a check box in the Data card."""

    tests: bool = False
    discretize: bool = False
    contours: bool = False
    arrows: bool = False
    descents: bool = False


class PlaneMap:
    """One frame's map, in the colours of a theme. layers: the pictures of training and of test points, kept over
    frames.
    """

    def __init__(self, plane: Plane, theme: Theme, look: PlaneLook, layers: tuple[PointLayer, PointLayer]) -> None:
        self._plane, self._theme, self._look, self._layers = plane, theme, look, layers
        self._image = as_image(self._colours())

    @property
    def entries(self) -> list[tuple[str, QColor]]:
        """The legend's entries: the classes, or the ends of the range of numbers learned."""
        plane = self._plane
        if plane.regression:
            ends = zip(plane.limits, (self._theme.negative, self._theme.positive), strict=True)
            return [(number(end), QColor(colour)) for end, colour in ends]
        classes = len(plane.answers)
        return [(in_language(plane.name_of(k)), self._theme.class_colour(k, classes)) for k in range(classes)]

    def _colours(self) -> NDArray[np.uint32]:
        """The colour of each point of the map: that of its class, paler if the network is less sure; or of its
        number.
        """
        plane = self._plane
        if plane.regression or len(plane.answers) == 2:
            rise = np.sign(plane.rise) if self._look.discretize else plane.rise
            # Where a feature has no value, the network has no answer either.
            return self._signed_colours(np.nan_to_num(rise))
        surface = _rgb(QColor(self._theme.surface))
        classes = len(plane.answers)
        colours = np.array([_rgb(self._theme.class_colour(k, classes)) for k in range(classes)])
        answers = np.nan_to_num(plane.answers)
        share = answers.max(axis=0)[..., None]
        share = np.sign(share) if self._look.discretize else share
        mixed = np.rint(colours[answers.argmax(axis=0)] * share + surface * (1 - share)).astype(np.uint32)
        return np.asarray(0xFF000000 | mixed[..., 0] << 16 | mixed[..., 1] << 8 | mixed[..., 2], np.uint32)

    def _signed_colours(self, values: NDArray[Any]) -> NDArray[np.uint32]:
        places = np.clip((values * 0.5 + 0.5) * 255, 0, 255).astype(np.intp)
        return np.asarray(self._theme.diverging()[places], np.uint32)

    def paint(self, painter: QPainter, chart: Chart, own: Points | None, axes: bool = True) -> None:
        """Paint all of it; `own` are points that the mouse edits, in place of the training points."""
        plane = self._plane
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._look.discretize)
        painter.setOpacity(0.75)
        painter.drawImage(chart.box, self._image)
        painter.setOpacity(1.0)
        if axes:
            chart.paint_axes(painter, "x₁", "x₂")
        if self._look.contours:
            self._paint_contours(painter, chart)
        if self._look.arrows:
            self._paint_arrows(painter, chart, self._plane.arrows())
        pen = QPen(QColor(self._theme.surface), 1)
        if own is not None:
            made = np.array(own, np.float64).reshape(-1, 3)
            self._paint_points(painter, chart, self._layers[0], made[:, :2], made[:, 2], pen)
        else:
            self._paint_points(painter, chart, self._layers[0], plane.points, plane.labels, pen)
        if self._look.descents:
            self._paint_arrows(painter, chart, self._plane.descents, from_points=True)
        if self._look.tests:
            pen = QPen(QColor(self._theme.text), 1.2)
            self._paint_points(painter, chart, self._layers[1], plane.tests, plane.test_labels, pen)

    def _paint_points(
        self,
        painter: QPainter,
        chart: Chart,
        layer: PointLayer,
        points: NDArray[Any],
        labels: NDArray[Any],
        pen: QPen,
    ) -> None:
        plane = self._plane
        classes = max(len(plane.answers), int(labels.max(initial=0)) + 1)

        def colours() -> list[QColor]:
            if plane.regression:
                return [QColor.fromRgba(int(colour)) for colour in self._signed_colours(plane.signed(labels))]
            return [self._theme.class_colour(int(label), classes) for label in labels]

        about = (self._theme, plane.regression, plane.limits, classes, labels.tobytes())
        layer.paint(painter, MarkedPoints(chart, points, colours, pen, about))

    def _paint_contours(self, painter: QPainter, chart: Chart) -> None:
        (left, right), (low, high) = self._plane.spans
        rise = np.nan_to_num(self._plane.rise)
        across, down = (right - left) / (SIDE - 1), (high - low) / (SIDE - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for level in LEVELS:
            painter.setPen(QPen(QColor(self._theme.text), 1.6 if level == 0 else 0.8))
            for line in pg.functions.isocurve(rise.T, level, connected=True):
                places = [chart.at(left + (x - 0.5) * across, high - (y - 0.5) * down) for x, y in line]
                painter.drawPolyline(QPolygonF(places))

    def _paint_arrows(self, painter: QPainter, chart: Chart, arrows: NDArray[Any], from_points: bool = False) -> None:
        """Paint arrows (n, 4) of x, y, dx, dy: centred there, or from there on."""
        painter.setPen(QPen(QColor(self._theme.text), 1.2 if from_points else 1.0))
        back_by = 0.0 if from_points else 0.5
        for x, y, dx, dy in arrows.tolist():
            start = chart.at(x - dx * back_by, y - dy * back_by)
            end = chart.at(x + dx * (1 - back_by), y + dy * (1 - back_by))
            along = end - start
            long = math.hypot(along.x(), along.y())
            if long < 2.0:
                continue
            back, aside = along * (min(4.0, long / 2) / long), QPointF(-along.y(), along.x()) * (2.0 / long)
            painter.drawPolyline(QPolygonF([start, end]))
            painter.drawPolyline(QPolygonF([end - back + aside, end, end - back - aside]))


def _rgb(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)
