"""The document of the drawing pad: strokes, or a picture, with undo and redo.

The pad's widget only turns pen movements into calls here; what the network sees is derived from the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from netviz.drawing.legibility import DOT, unreadable
from netviz.drawing.rasterizing import PEN, SIDE, RasterizedDrawing, Stroke, rasterize
from netviz.drawing.segmentation import split_digits

UNITS = 500.0
"""Strokes are kept in a box of this size, the unit of the stroke files."""

ERASER = 18.0
"""The eraser's radius, in units."""

STEPS_KEPT = 200
# The ink is thinner than what the network sees of a digit that fills the canvas, so that a row of digits finds room.
INK = 0.75
# With a tablet, how wide the lightest touch draws, as a share of the full width.
LIGHTEST = 0.45

Point = tuple[float, float]


@dataclass(frozen=True)
class PenStroke:
    """One stroke."""

    points: tuple[Point, ...]
    """(x, y) in units, x to the right, y down."""
    pressures: tuple[float, ...] = ()
    """The pen's pressure 0…1 at each point; empty if no tablet reports it."""

    @property
    def widths(self) -> list[float]:
        """The pen's width at each point, as a share of the full width; empty without a tablet."""
        return [LIGHTEST + (1 - LIGHTEST) * pressure for pressure in self.pressures]


@dataclass(frozen=True)
class Snapshot:
    """What the document holds at one moment: strokes or a picture."""

    pen_strokes: tuple[PenStroke, ...] = ()
    picture: NDArray[np.uint8] | None = None
    """(28, 28), an image that was pasted or chosen; None for strokes."""


@dataclass(frozen=True)
class PadInput:
    """What the network sees."""

    image: NDArray[np.uint8] | None = None
    """The image of one digit, (28, 28); None for an empty document."""
    digits: tuple[NDArray[np.uint8], ...] = ()
    """The images of several digits in a row."""
    rasterized: RasterizedDrawing | None = None
    """Where the strokes lie in `image`; None for a picture."""
    chosen: int = 0
    """Which of several digits `image` is."""
    unread: str = ""
    """Why it cannot be a row of digits, in a few words; empty if it may be one."""


@dataclass
class Document:
    """The present snapshot with those before and after it. A stroke or an erasure is one step."""

    current: Snapshot = field(default_factory=Snapshot)
    pen: float = PEN
    _before: list[Snapshot] = field(default_factory=list)
    _after: list[Snapshot] = field(default_factory=list)
    _eraser: Point = (0.0, 0.0)
    _erased: bool = False

    @property
    def empty(self) -> bool:
        return not self.current.pen_strokes and self.current.picture is None

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    @property
    def strokes(self) -> list[list[Point]]:
        """The strokes as the stroke files have them."""
        return [list(line.points) for line in self.current.pen_strokes]

    @property
    def ink_width(self) -> float:
        """The pen's width on the canvas, in units; it does not depend on what is drawn."""
        return INK * self.pen * UNITS / SIDE

    def begin_stroke(self, point: Point, pressure: float | None = None) -> None:
        """Put the pen down; a picture gives way to what is drawn."""
        self._step()
        line = PenStroke((point,), () if pressure is None else (pressure,))
        self.current = Snapshot((*self.current.pen_strokes, line))

    def extend_stroke(self, point: Point, pressure: float | None = None) -> None:
        """Move the pen, which is down."""
        *others, last = self.current.pen_strokes
        pressures = last.pressures and (*last.pressures, last.pressures[-1] if pressure is None else pressure)
        self.current = replace(self.current, pen_strokes=(*others, PenStroke((*last.points, point), pressures)))

    def begin_erasing(self, point: Point) -> None:
        """Put the eraser down; it becomes a step only once it removes some ink."""
        self._eraser = point
        self._erased = False
        self.erase(point)

    def erase(self, point: Point) -> None:
        """Remove the ink along the eraser's way to a point; strokes are cut there."""
        kept = tuple(piece for line in self.current.pen_strokes for piece in _without(line, self._eraser, point))
        self._eraser = point
        if kept == self.current.pen_strokes:
            return
        if not self._erased:
            self._step()
            self._erased = True
        self.current = replace(self.current, pen_strokes=kept)

    def end_erasing(self) -> None:
        """Lift the eraser."""
        self._erased = False

    def show_strokes(self, strokes: Iterable[Stroke]) -> None:
        """Put a whole drawing on the canvas; an empty one clears it."""
        lines = tuple(PenStroke(tuple((float(x), float(y)) for x, y in s)) for s in strokes if len(s))
        if not lines:
            self.clear()
            return
        self._step()
        self.current = Snapshot(lines)

    def show_picture(self, image: NDArray[np.uint8]) -> None:
        """Put a (28, 28) image on the canvas."""
        self._step()
        self.current = Snapshot(picture=image)

    def clear(self) -> None:
        if not self.empty:
            self._step()
            self.current = Snapshot()

    def undo(self) -> None:
        if self._before:
            self._erased = False
            self._after.append(self.current)
            self.current = self._before.pop()

    def redo(self) -> None:
        if self._after:
            self._erased = False
            self._before.append(self.current)
            self.current = self._after.pop()

    def pad_input(self, pointed: Point | None = None) -> PadInput:
        """What the network sees; of several digits in a row, the one pointed at, else the one drawn last."""
        if self.current.picture is not None:
            return PadInput(self.current.picture)
        if not self.current.pen_strokes:
            return PadInput()
        unread = unreadable(self.strokes, self.ink_width)
        groups = split_digits(self.strokes)
        if len(groups) < 2 or unread:
            lines = self.current.pen_strokes
            # A pen that trembles in place: scaled to fill the image, that would be a line.
            rasterized = self._rasterize([PenStroke(lines[0].points[:1])] if unread == DOT else lines)
            return PadInput(rasterized.image, (), rasterized, unread=unread)
        by_points = {line.points: line for line in self.current.pen_strokes}
        digits = [[by_points[tuple(stroke)] for stroke in group] for group in groups]
        each = [self._rasterize(lines) for lines in digits]
        last = next(i for i, lines in enumerate(digits) if self.current.pen_strokes[-1] in lines)
        chosen = last if pointed is None else _nearest(groups, pointed)
        return PadInput(each[chosen].image, tuple(one.image for one in each), each[chosen], chosen)

    def _rasterize(self, lines: Sequence[PenStroke]) -> RasterizedDrawing:
        return rasterize([line.points for line in lines], self.pen, [line.widths for line in lines])

    def _step(self) -> None:
        self._before.append(self.current)
        del self._before[:-STEPS_KEPT]
        self._after.clear()
        self._erased = False


def _nearest(groups: Sequence[Sequence[Stroke]], point: Point) -> int:
    """The digit whose strokes lie nearest to a point from left to right."""
    spans = [[x for stroke in group for x, _ in stroke] for group in groups]
    return min(range(len(spans)), key=lambda i: max(min(spans[i]) - point[0], point[0] - max(spans[i]), 0.0))


def image_square(rasterized: RasterizedDrawing) -> tuple[float, float, float] | None:
    """Where the image's square lies on the canvas: left, top and side in units; None for a single dot."""
    if rasterized.scale <= 0:
        return None
    x, y = rasterized.shift
    return -x / rasterized.scale, -y / rasterized.scale, SIDE / rasterized.scale


def _without(stroke: PenStroke, start: Point, end: Point) -> list[PenStroke]:
    """What the eraser leaves of a stroke on its way from start to end: the pieces farther away than its radius."""
    points, pressures = _dense(stroke)
    way = np.subtract(end, start)
    along = np.clip((points - start) @ way / max(float(way @ way), 1e-9), 0.0, 1.0)
    nearest = points - start - along[:, None] * way
    outside = np.hypot(nearest[:, 0], nearest[:, 1]) > ERASER
    if outside.all():
        return [stroke]
    edges = np.flatnonzero(np.diff(np.concatenate([[False], outside, [False]]).astype(int)))
    pieces = []
    for first, last in edges.reshape(-1, 2):
        if last - first > 1:
            part = tuple(map(tuple, points[first:last].tolist()))
            pieces.append(PenStroke(part, tuple(pressures[first:last].tolist()) if len(pressures) else ()))
    return pieces


def _dense(stroke: PenStroke) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The points of a stroke with more points in between, so that it can be cut anywhere; and their pressures."""
    points = np.array(stroke.points, np.float64)
    steps = np.hypot(*np.diff(points, axis=0).T) if len(points) > 1 else np.zeros(0)
    counts = np.maximum(1, np.ceil(steps / (ERASER / 3)).astype(int))
    along = np.concatenate([*(i + np.arange(n) / n for i, n in enumerate(counts)), [len(points) - 1.0]])
    index = np.arange(len(points))
    dense = np.stack([np.interp(along, index, points[:, axis]) for axis in (0, 1)], axis=1)
    return dense, np.interp(along, index, stroke.pressures) if stroke.pressures else np.zeros(0)
