"""Where the examples of a map and the drawing are now, on their way from one map to the next, and what is in sight.

Maps grow and shrink as a network learns, so the view follows, unless the user has zoomed in.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
View = tuple[float, float, float]
"""The point in the middle, and how many of the map's units half the smaller side of the widget shows."""
OUTER = 1.0
"""The percentile of the examples on each side that may lie out of sight."""
MARGIN = 0.08
SMALLEST, LARGEST = 1e-3, 20.0
"""The smallest and the largest view, as shares of the whole map."""


class MapMotion:
    """Positions between two maps; `progress`, 0 to 1, says how much of the way is done."""

    def __init__(self) -> None:
        self.progress = 1.0
        self._from = self._to = np.zeros((0, 2))
        self._view_from: View = (0.0, 0.0, 1.0)
        self._view_to: View = (0.0, 0.0, 1.0)
        self._own_view: View | None = None
        self._shape = 1.0, 1.0
        self._drawn_from: Point | None = None
        self._drawn_to: Point | None = None

    @property
    def moving(self) -> bool:
        """Whether anything is on its way."""
        return self.progress < 1.0

    @property
    def points(self) -> NDArray[np.float64]:
        """(n, 2): where the examples stand now."""
        if not self.moving:
            return self._to
        return self._from + (self._to - self._from) * self._eased

    @property
    def view(self) -> View:
        """What is in sight."""
        if self._own_view is not None:
            return self._own_view
        x, y, half = (one + (end - one) * self._eased for one, end in zip(self._view_from, self._view_to, strict=True))
        return x, y, half

    @property
    def drawing(self) -> Point | None:
        """Where the drawing is now; None if there is none."""
        if self._drawn_from is None or self._drawn_to is None:
            return self._drawn_to
        x, y = (one + (end - one) * self._eased for one, end in zip(self._drawn_from, self._drawn_to, strict=True))
        return x, y

    @property
    def drawing_goes_to(self) -> Point | None:
        """Where the drawing is, or is on its way to."""
        return self._drawn_to

    def move_to(self, points: NDArray[np.floating], stays: bool) -> None:
        """Send the examples to these points, (n, 2); unless they stay the same examples, they are there at once."""
        to, view = points.astype(np.float64), whole_view(points, self._shape)
        self._from, self._view_from = (self.points, self.view) if stays else (to, view)
        self._drawn_from = self.drawing
        self._to, self._view_to = to, view
        self._own_view = self._own_view if stays else None
        self.progress = 0.0 if stays else 1.0

    def fit(self, width: float, height: float) -> None:
        """Use the whole of a widget of this size, in pixels."""
        self._shape = max(1.0, width), max(1.0, height)
        self._view_to = whole_view(self._to, self._shape)
        if not self.moving:
            self._view_from = self._view_to

    def draw_at(self, drawing: Point | None, came_from: Point) -> None:
        """Send the drawing to a point; one that was not there comes from `came_from`. None takes it away."""
        before, points, view = self.drawing, self.points, self.view
        self._drawn_from, self._drawn_to = (came_from if before is None else before), drawing
        if drawing is None:
            self._drawn_from = None
        self._from, self._view_from = points, view if self._own_view is None else self._view_to
        self.progress = 0.0

    def look_at(self, view: View | None) -> None:
        """Look at a section of the map from now on, or at all of it again."""
        self._own_view = view

    def zoomed(self, times: float, around: Point) -> View:
        """The view scaled by a factor around a point, which stays where it is."""
        (x, y), (middle_x, middle_y, half) = around, self.view
        whole = self._view_to[2]
        times = min(max(times, SMALLEST * whole / half), LARGEST * whole / half)
        return x + (middle_x - x) * times, y + (middle_y - y) * times, half * times

    @property
    def _eased(self) -> float:
        """The share of the way after a share of the time: slow at both ends."""
        return self.progress * self.progress * (3 - 2 * self.progress)


def whole_view(points: NDArray[np.floating], shape: tuple[float, float] = (1.0, 1.0)) -> View:
    """The view that shows all points but the outermost. shape: width and height of the widget, in any unit."""
    if not len(points):
        return 0.0, 0.0, 1.0
    low, high = np.percentile(points, [OUTER, 100 - OUTER], axis=0)
    half = float(((high - low) * min(shape) / np.array(shape)).max()) / 2 * (1 + 2 * MARGIN)
    middle = (low + high) / 2
    return float(middle[0]), float(middle[1]), half or 1.0
