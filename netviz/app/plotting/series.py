"""A series: one curve of a panel, for the plot to draw, the legend to name and the pointer to read.

A panel makes its list of series once a frame; plot, legend, values under the pointer and saved table all follow it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from netviz.app.plotting.legend import LegendEntry

Values = NDArray[np.float64]
# The opacity of raw samples behind their average; lower if several curves overlap.
RAW_ALPHA, FAINT_ALPHA = 60, 34


@dataclass(frozen=True)
class Series:
    """One curve."""

    name: str
    colour: QColor
    x: Values
    """(k,), in epochs."""
    y: Values
    """(k,), the values there."""
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    width: float = 2.0
    low: Values | None = None
    """The lowest raw sample at each x if y is an average; drawn pale, together with `high`."""
    high: Values | None = None
    raw_alpha: int = RAW_ALPHA
    """The opacity of these samples, 0…255."""
    listed: bool = True
    """Whether the legend names it."""
    band: bool = False
    """Whether what lies between `low` and `high` is filled, rather than drawn as samples."""

    def at(self, x: float) -> float | None:
        """The value of the sample nearest to x; None before the first and after the last."""
        if not len(self.x):
            return None
        spacing = float(self.x[-1] - self.x[0]) / max(1, len(self.x) - 1)
        if not self.x[0] - spacing / 2 <= x <= self.x[-1] + spacing / 2:
            return None
        after = min(int(np.searchsorted(self.x, x)), len(self.x) - 1)
        before = max(0, after - 1)
        nearest = before if abs(self.x[before] - x) <= abs(self.x[after] - x) else after
        return float(self.y[nearest])


def entries(series: Sequence[Series]) -> list[LegendEntry]:
    """The legend's entries for them."""
    return [LegendEntry(one.name, one.colour, one.style) for one in series if one.listed]
