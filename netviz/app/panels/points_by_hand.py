"""Points put down with the mouse: which point a press takes hold of, adds or erases, and where a drag takes it.

It knows nothing of pixels or of Qt: a press is a place of the plane, and how near to a point still counts as on it.
"""

from __future__ import annotations

import math

from netviz.data.by_hand import MOST_CLASSES, MOST_POINTS, Point

Points = tuple[Point, ...]
DIGITS = 4
"""Places are rounded to this many decimals."""


class PointsByHand:
    """The points as the mouse has left them; `release` says whether they have changed."""

    def __init__(self) -> None:
        self.points: Points = ()
        self.label = 0
        """The class that the left button puts down; the right one puts down the next."""
        self.erasing = False
        self._before: Points = ()
        self._held: int | None = None

    def show(self, points: Points) -> None:
        """Take the points of the config, unless the mouse holds one."""
        if self._held is None:
            self.points = self._before = points

    def press(self, x: float, y: float, right: bool, reach: float) -> None:
        """A button goes down. On a point: take hold of it, or erase it with the eraser or the right button; else add
        one.
        """
        self._before = self.points
        near = self._nearest(x, y, reach)
        if near is not None and (right or self.erasing):
            if len(self.points) > 1:  # a network needs something to learn from
                self.points = self.points[:near] + self.points[near + 1 :]
        elif near is not None:
            self._held = near
        elif not self.erasing and len(self.points) < MOST_POINTS:
            label = (self.label + 1) % MOST_CLASSES if right else self.label
            self._held = len(self.points)
            self.points = (*self.points, (round(x, DIGITS), round(y, DIGITS), float(label)))

    def drag(self, x: float, y: float, reach: float) -> None:
        """The pointer moves with a button down: the point that is held goes along, the eraser takes what it meets."""
        if self._held is not None:
            moved = (round(x, DIGITS), round(y, DIGITS), self.points[self._held][2])
            self.points = (*self.points[: self._held], moved, *self.points[self._held + 1 :])
        elif self.erasing:
            near = self._nearest(x, y, reach)
            if near is not None and len(self.points) > 1:
                self.points = self.points[:near] + self.points[near + 1 :]

    def release(self) -> bool:
        """The button goes up; whether there are other points than before it went down."""
        self._held = None
        changed, self._before = self.points != self._before, self.points
        return changed

    def _nearest(self, x: float, y: float, reach: float) -> int | None:
        """The point at a place; None if there is none within reach."""
        far = [math.hypot(point[0] - x, point[1] - y) for point in self.points]
        nearest = min(range(len(far)), key=far.__getitem__, default=None)
        return nearest if nearest is not None and far[nearest] <= reach else None
