"""A line chart as inline SVG, for reports that must open anywhere without a script or another file."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from netviz.number_format import exact, tick_step
from netviz.texts import IN_ENGLISH, Language

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 560, 280, 64, 12, 16, 40
# The palette of Okabe and Ito, which colour-blind eyes tell apart.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
FIGURE = 'style="display:inline-block; margin:0 1em 1em 0"'
_DASHES = ("", "6 4")


@dataclass(frozen=True)
class Line:
    """One curve."""

    name: str
    points: Sequence[tuple[float, float]]
    """(x, y); those that are not finite are left out."""
    colour: int = 0
    """Which of the colours, from 0."""
    dashed: bool = False


def chart(
    title: str,
    x_name: str,
    lines: Sequence[Line],
    language: Language = IN_ENGLISH,
    tick: Callable[[float], str] = exact,
) -> str:
    """The SVG of the lines over common axes, with the numbers of a language; empty if there is no point to show.

    tick: how the values on the upright axis are written. Where every x is whole, the ticks below are.
    """
    lines = [Line(line.name, _finite(line.points), line.colour, line.dashed) for line in lines]
    lines = [line for line in lines if line.points]
    if not lines:
        return ""
    xs = [x for line in lines for x, _ in line.points]
    ys = [y for line in lines for _, y in line.points]
    across = _Axis(min(xs), max(xs), whole=all(x == int(x) for x in xs))
    up = _Axis(min(ys), max(ys))
    width, height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def at(x: float, y: float) -> tuple[float, float]:
        return LEFT + width * across.share(x), TOP + height * (1 - up.share(y))

    tall = HEIGHT + 20 * len(lines)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {tall}" width="{WIDTH}" height="{tall}" role="img" '
        f'aria-label="{escape(title)}" font-size="12" fill="#5b6675">'
    ]
    for value in up.ticks():
        _, y = at(across.low, value)
        parts.append(f'<path d="M{LEFT} {y:.1f}h{width}" fill="none" stroke="#e7ebf0"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{language.say(tick(value))}</text>')
    for value in across.ticks():
        x, _ = at(value, up.low)
        parts.append(
            f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{language.say(exact(value))}</text>'
        )
    parts.append(f'<text x="{LEFT + width / 2}" y="{HEIGHT - 6}" text-anchor="middle">{escape(x_name)}</text>')
    for place, line in enumerate(lines):
        style = f'stroke="{COLOURS[line.colour % len(COLOURS)]}" stroke-dasharray="{_DASHES[line.dashed]}"'
        drawn = " ".join("{:.1f},{:.1f}".format(*at(*point)) for point in line.points)
        if len(line.points) == 1:
            x, y = at(*line.points[0])
            drawn = f"{x - 4:.1f},{y:.1f} {x + 4:.1f},{y:.1f}"
        parts.append(f'<polyline points="{drawn}" fill="none" stroke-width="2" {style}/>')
        y = HEIGHT + 20 * place + 10
        parts.append(f'<path d="M{LEFT} {y - 4}h28" fill="none" stroke-width="2" {style}/>')
        parts.append(f'<text x="{LEFT + 36}" y="{y}">{escape(line.name)}</text>')
    parts.append("</svg>")
    return f"<figure {FIGURE}><figcaption>{escape(title)}</figcaption>{''.join(parts)}</figure>"


class _Axis:
    """A range with even ticks at round numbers."""

    def __init__(self, low: float, high: float, whole: bool = False) -> None:
        """whole: the ticks are whole numbers."""
        if high <= low:
            low, high = low - 0.5 * (abs(low) or 1), high + 0.5 * (abs(high) or 1)
        self.low, self.high, self._whole = low, high, whole

    def share(self, value: float) -> float:
        return (value - self.low) / (self.high - self.low)

    def ticks(self) -> list[float]:
        step = tick_step(self.high - self.low, 5)
        if self._whole:
            step = max(1.0, step)
        first = math.ceil(self.low / step - 1e-9)
        count = math.floor(self.high / step + 1e-9) - first + 1
        digits = max(0, -math.floor(math.log10(step)))
        return [round((first + number) * step, digits) for number in range(count)]


def _finite(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(x, y) for x, y in points if math.isfinite(x) and math.isfinite(y)]
