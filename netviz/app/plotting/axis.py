"""The axes of a plot: round ticks without a line, as powers of ten or percentages where wanted.

At least two ticks have a label, and no label is cut off at the end of its axis.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF

from netviz.app.qt.failures import Guarded
from netviz.app.qt.graphics import pg
from netviz.app.qt.numbers import exact, fixed, number
from netviz.app.style.theme import TICK_PX, font
from netviz.number_format import power_of_ten, tick_step

# Room for one label, in pixels: its width along the bottom, its height on the left.
LABEL_WIDTH, LABEL_HEIGHT = 44, 34
FEWEST, MOST_PARTS = 2, 5
"""The fewest ticks; the most parts that an axis of less than two whole numbers is divided into."""
LOWEST = 122
"""How high a plot is at least, in pixels, with its axes: of curves in less than 70 nobody can read anything off."""
BETWEEN_POWERS = 0.3
"""The spacing, in powers of ten, that stands for ticks at 1, 2 and 5."""


class Axis(Guarded, pg.AxisItem):
    """An axis without a line, whose ticks are drawn only as the grid."""

    def __init__(self, orientation: str, percent: bool = False) -> None:
        super().__init__(orientation)
        self.powers = False
        """Whether values are powers of ten."""
        self._percent = percent
        self.room = 1.0
        """How many times the usual room a label takes."""
        self.setStyle(
            tickLength=0,
            tickTextOffset=6,
            autoExpandTextSpace=False,
            hideOverlappingLabels=False,
            tickFont=font(TICK_PX),
        )
        self.enableAutoSIPrefix(False)

    def set_percent(self, on: bool) -> None:
        """Write its ticks as percentages, or as plain numbers."""
        if on != self._percent:
            self._percent = on
            self.picture = None

    def boundingRect(self) -> QRectF:
        # pyqtgraph omits the labels at both ends if they reach beyond the axis; here there is room for them.
        return QRectF(super().boundingRect()).adjusted(-24, -14, 24, 14)

    def tickValues(self, minimum: float, maximum: float, size: float) -> list[tuple[float, list[float]]]:
        room = (LABEL_WIDTH if self.orientation == "bottom" else LABEL_HEIGHT) * self.room
        count = max(FEWEST, int(size / room))
        if self.powers:
            between = ticks_between_powers(minimum, maximum, count)
            if between:
                return [(BETWEEN_POWERS, between)]
        whole = self.powers or self.orientation == "bottom"
        if whole and math.floor(maximum) - math.ceil(minimum) < FEWEST:
            count = min(count, MOST_PARTS)
        return [ticks(minimum, maximum, count, whole)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.powers:
            if spacing == BETWEEN_POWERS:
                return [exact(float(f"{10.0**value:.1g}")) for value in values]
            whole = spacing >= 1
            return [power_of_ten(round(value)) if whole else number(10.0**value) for value in values]
        if self._percent:
            decimals = max(0, -math.floor(math.log10(spacing * 100) + 1e-9))
            return [f"{fixed(100 * value, decimals)}\u2009%" for value in values]
        decimals = max(0, -math.floor(math.log10(spacing) + 1e-9))
        return [fixed(value, decimals) for value in values]


def ticks(minimum: float, maximum: float, count: int, whole: bool = False) -> tuple[float, list[float]]:
    """The step and the round values from minimum to maximum, about `count` but at least two.

    With `whole` they are whole numbers if there are enough of these.
    """
    step = tick_step(maximum - minimum, count)
    if whole and math.floor(maximum) - math.ceil(minimum) >= FEWEST:
        step = max(1.0, round(step))
    while True:
        first, last = math.ceil(minimum / step - 1e-6), math.floor(maximum / step + 1e-6)
        if last - first >= FEWEST - 1 or not maximum > minimum:
            return step, [index * step for index in range(first, last + 1)]
        step = tick_step(step, 2) if tick_step(step, 2) < step else step / 2


def ticks_between_powers(minimum: float, maximum: float, count: int) -> list[float]:
    """The places of 1, 2 and 5 times powers of ten, about `count`, on an axis of powers that has too few whole ones;
    empty where it has enough, or where these are too few as well.
    """
    first, last = math.floor(minimum), math.ceil(maximum)
    if math.floor(maximum) - math.ceil(minimum) >= FEWEST:
        return []
    found = [power + math.log10(factor) for power in range(first, last + 1) for factor in (1, 2, 5)]
    found = [place for place in found if minimum - 1e-6 <= place <= maximum + 1e-6]
    return found if FEWEST <= len(found) <= count + 1 else []


def round_up(value: float) -> float:
    """The next of 1, 1.5, 2, 3, 4, 5, 6, 8 × 10ⁿ: a steady upper end for an axis that starts at 0."""
    if not value > 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if step * power >= value * (1 - 1e-9))
