"""A cost surface with the paths of runs on it: from above with contours, or in 3D, where the mouse turns it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.chart import Chart
from netviz.app.plotting.contours import Contours
from netviz.app.plotting.images import as_image, mapped
from netviz.app.plotting.space import Space, in_span, shades
from netviz.app.plotting.stroke import draw_line
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import LIGHT, viridis
from netviz.session.parts.cost_surface import CostSurface

STEEPEST, FLATTEST = 1.45, 0.15
POINT = 4.5


class SurfaceView(Guarded, QWidget):
    """Draws a surface; parts of it that are not known yet stay empty."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: CostSurface | None = None
        self.in_space = False
        self.theme = LIGHT
        self.angle, self.tilt = 0.7, 0.75
        self._held: QPointF | None = None
        self._contours = Contours()
        self.setMinimumHeight(140)
        self.setAccessibleName(tr("Cost surface"))

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
        if found is None or not np.isfinite(found.heights).any():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.in_space:
            self._paint_space(painter, found)
        else:
            self._paint_above(painter, found)

    def _paint_above(self, painter: QPainter, found: CostSurface) -> None:
        chart = Chart.within(self.width(), self.height(), found.across, found.up, self.theme)
        whole = bool(np.isfinite(found.heights).all())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.55)
        painter.drawImage(chart.box, _as_image(found.heights[::-1]))
        painter.setOpacity(1.0)
        chart.paint_axes(painter, *self._names(found), grid=False)
        if whole:
            self._contours.paint(painter, chart, found.heights)
        for path, colour in zip(found.paths, self.colours(), strict=True):
            chart.paint_line(painter, path.points[:, 0], path.points[:, 1], colour, 2.0)
        for path, colour in zip(found.paths, self.colours(), strict=True):
            for place, filled in ((0, False), (-1, True)):
                at = chart.at(*path.points[place].tolist())
                if chart.box.contains(at):
                    self._paint_end(painter, at, colour, filled)

    def _paint_end(self, painter: QPainter, at: QPointF, colour: QColor, filled: bool) -> None:
        """A ring where a run started, a dot where it is now."""
        surface = QColor(self.theme.surface)
        painter.setPen(QPen(surface, 1.5) if filled else QPen(colour, 2))
        painter.setBrush(colour if filled else surface)
        painter.drawEllipse(at, POINT + filled, POINT + filled)

    def _paint_space(self, painter: QPainter, found: CostSurface) -> None:
        """The surface, then the paths over it."""
        space = Space(self.width(), self.height(), self.angle, self.tilt, self.theme)
        space.paint_surface(painter, found.heights)
        for path, colour in zip(found.paths, self.colours(), strict=True):
            across, up = in_span(path.points[:, 0], found.across), in_span(path.points[:, 1], found.up)
            there = (np.abs(across) <= 1) & (np.abs(up) <= 1)
            on_it = space.on_surface(found.heights, across, up)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for piece in _pieces(there):
                points = QPolygonF([QPointF(*place) for place in on_it[piece].tolist()])
                draw_line(painter, points, QPen(colour, 2.5))
            for place, filled in ((0, False), (-1, True)):
                if there[place]:
                    self._paint_end(painter, QPointF(*on_it[place].tolist()), colour, filled)
        space.paint_axes(painter, found.heights, found.across, found.up, self._names(found))

    def _names(self, found: CostSurface) -> tuple[str, str]:
        return translated(found.names[found.first]), translated(found.names[found.second])


def _as_image(heights: np.ndarray) -> QImage:
    """Heights in viridis; what is not known is transparent."""
    levels = shades(heights)
    known = np.isfinite(levels)
    if known.all():
        return mapped(levels, 0.0, 1.0, viridis())
    places = np.rint(np.nan_to_num(levels) * 255).astype(np.intp)
    return as_image(np.asarray(np.where(known, viridis()[places], 0), np.uint32))


def _pieces(there: np.ndarray) -> list[slice]:
    """The stretches of a path that lie on the map."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], there, [False]]).astype(np.int8))).tolist()
    return [slice(first, end) for first, end in zip(edges[::2], edges[1::2], strict=True)]
