"""Drawings as UNIPEN text, the format in which UCI publishes its pen-based digits (pendigits-orig.tra and .tes).

A `.SEGMENT DIGIT 0-1 ? "8"` begins a drawing and says what it is meant to be, `.COMMENT 8 12 224` gives digit, writer
and number, and each stroke stands as lines of x and y between `.PEN_DOWN` and `.PEN_UP`. There y points up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

HEIGHT = 500.0
"""The tablet's height, from which y is counted down."""

_SEGMENT = re.compile(r'\.SEGMENT\s+\S+\s+\S+\s+\S+\s+"(\d+)"')
_COMMENT = re.compile(r"\.COMMENT\s+(\d+)\s+(\d+)\s+\d+\s*$")


class UnipenError(ValueError):
    """Text that is no UNIPEN: `line` counts from 1, `problem` ends the sentence."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line
        self.problem = problem


@dataclass
class Segment:
    """One drawing: strokes with y down, the digit and the writer where they are said."""

    digit: int | None = None
    writer: int | None = None
    strokes: list[list[tuple[float, float]]] = field(default_factory=list)


def segments(lines: Iterable[str]) -> Iterator[Segment]:
    """The drawings of a UNIPEN text, one by one; raises UnipenError."""
    present: Segment | None = None
    down = False
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text.startswith(".SEGMENT"):
            if present is not None and present.strokes:
                yield present
            found = _SEGMENT.match(text)
            present, down = Segment(int(found[1]) if found else None), False
        elif text.startswith(".COMMENT") and present is not None:
            found = _COMMENT.match(text)
            if found:
                present.writer = int(found[2])
        elif text.startswith(".PEN_DOWN") and present is not None:
            present.strokes.append([])
            down = True
        elif text.startswith("."):
            down = False
        elif text and down and present is not None:
            present.strokes[-1].append(_point(text, number))
    if present is not None and present.strokes:
        yield present


def _point(text: str, number: int) -> tuple[float, float]:
    """x and y of a line; what a tablet adds behind them (pressure, time) is left out."""
    try:
        x, y, *_ = text.split()
        return float(x), HEIGHT - float(y)
    except ValueError as error:
        raise UnipenError(number, f"{text[:40]!r} is no point of a pen") from error
