"""Drawings as UNIPEN text, the format in which UCI publishes its pen-based digits (pendigits-orig.tra and .tes).

A `.SEGMENT DIGIT 0-1 ? "8"` begins a drawing and gives its label, `.COMMENT 8 12 224` gives digit, writer and number,
and each stroke is lines of x and y between `.PEN_DOWN` and `.PEN_UP`. There y points up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from netviz.errors import shown
from netviz.texts import phrase

HEIGHT = 500.0
"""The tablet's height, from which y is counted down."""

_SEGMENT = re.compile(r'\.SEGMENT\s+\S+\s+\S+\s+\S+\s+"(\d{1,9})"')
_COMMENT = re.compile(r"\.COMMENT\s+\d+\s+(\d{1,9})\s+\d+\s*$")


class UnipenError(ValueError):
    """Text that is not UNIPEN: `line` counts from 1, `problem` ends the sentence."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line
        self.problem = problem


@dataclass
class Segment:
    """One drawing."""

    line: int
    """The line in which it begins, from 1."""
    digit: int | None = None
    writer: int | None = None
    """Its label and who drew it; None where the text does not say."""
    strokes: list[list[tuple[float, float]]] = field(default_factory=list)
    """The points (x, y) of each stroke, y down."""


def segments(lines: Iterable[str], most_points: int) -> Iterator[Segment]:
    """The drawings of a UNIPEN text, one by one; raises UnipenError, also for one of more than `most_points`."""
    present: Segment | None = None
    points = 0
    down = False
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text.startswith(".SEGMENT"):
            if present is not None and present.strokes:
                yield present
            found = _SEGMENT.match(text)
            present, down, points = Segment(number, int(found[1]) if found else None), False, 0
        elif text.startswith(".COMMENT") and present is not None:
            found = _COMMENT.match(text)
            if found:
                present.writer = int(found[1])
        elif text.startswith(".PEN_DOWN") and present is not None:
            present.strokes.append([])
            down = True
            points += 1  # an empty stroke takes its memory too
        elif text.startswith("."):
            down = False
        elif text and down and present is not None:
            present.strokes[-1].append(_point(text, number))
            points += 1
            if points > most_points:
                raise UnipenError(number, phrase("the drawing has more than {most:,} points", most=most_points))
    if present is not None and present.strokes:
        yield present


def _point(text: str, number: int) -> tuple[float, float]:
    """x and y of a line; anything a tablet adds after them (pressure, time) is ignored."""
    try:
        x, y, *_ = text.split()
        return float(x), HEIGHT - float(y)
    except ValueError as error:
        raise UnipenError(number, phrase("{text} is not a point of a pen", text=shown(text))) from error
