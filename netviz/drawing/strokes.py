"""Drawings in a file: one JSON object per line, `{"digit": 8, "writer": 12, "strokes": [[[x, y], …], …]}`, or UNIPEN.

`digit` and `writer` may be missing. What was pasted and not drawn has its 28 × 28 pixels of ink as base64 in `picture`,
and no strokes. The file may be gzip-compressed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz.drawing.rasterizing import PEN, SIDE, drawing_to_image
from netviz.drawing.unipen import UnipenError, segments
from netviz.encodings import as_utf8
from netviz.errors import DataError, shown
from netviz.json_errors import NOT_JSON
from netviz.texts import phrase
from netviz.unpacking import TEXT, lines, unpacked

MOST_POINTS = 20_000
"""More than an hour of drawing without lifting the pen."""

FARTHEST = 1e9
"""No unit of length makes a drawing reach farther; beyond some 10¹⁵⁰ its size could not be worked out."""


class Drawing(msgspec.Struct, frozen=True, omit_defaults=True):
    """One drawing."""

    strokes: list[list[tuple[float, float]]]
    """The points (x, y) of each stroke, in any units, x to the right, y down."""
    digit: int | None = None
    """Its label, if known."""
    writer: int | None = None
    """The number of the person who drew it, if known."""
    picture: bytes = b""
    """The pixels, SIDE × SIDE row by row, of an image that was not drawn; empty if it was."""


def image_of(drawing: Drawing, pen: float = PEN) -> NDArray[np.uint8]:
    """What a network sees of a drawing, (SIDE, SIDE); its strokes are drawn with a pen of this width."""
    if drawing.picture:
        return np.frombuffer(drawing.picture, np.uint8).reshape(SIDE, SIDE)
    return drawing_to_image(drawing.strokes, pen)


def encoded(drawing: Drawing) -> bytes:
    """A drawing as one line of JSON, without the line's end."""
    return msgspec.json.encode(drawing)


def read_strokes(path: Path, broken: Callable[[DataError], Any] | None = None) -> Iterator[Drawing]:
    """The drawings of a file, one by one; raises DataError in a sentence that names the line.

    broken: called for each JSON line that is not a drawing, which is then skipped.
    """
    with unpacked(path, TEXT) as (file, _):
        every = enumerate(lines(path, as_utf8(path, file)), 1)
        for number, line in every:
            if not line.strip():
                continue
            if line.lstrip().startswith(b"."):
                rest = (later.decode("latin-1") for _, later in every)
                yield from _unipen(path, number, line.decode("latin-1"), rest)
                return
            try:
                drawing = parsed(path, number, line)
            except DataError as error:
                if broken is None:
                    raise
                broken(error)
            else:
                yield drawing


def parsed(path: Path, number: int, line: bytes) -> Drawing:
    """The drawing in one line of JSON; raises DataError that names the line."""
    try:
        return _checked(path, number, msgspec.json.decode(line, type=Drawing))
    except (msgspec.ValidationError, RecursionError) as error:
        raise DataError(
            phrase(
                '{path}, line {line:,} is not a drawing: write it as {{"strokes": [[[x, y], …], …]}}, '
                'and a "digit" or "writer" as a whole number.',
                path=shown(path),
                line=number,
            )
        ) from error
    except NOT_JSON as error:
        raise DataError(
            phrase("{path}, line {line:,} is not a drawing: it is cut off or not JSON.", path=shown(path), line=number)
        ) from error


def _unipen(path: Path, number: int, first: str, rest: Iterator[str]) -> Iterator[Drawing]:
    """The drawings of UNIPEN text that begins in line `number`."""
    try:
        for segment in segments(chain([first], rest), MOST_POINTS):
            drawing = Drawing(segment.strokes, segment.digit, segment.writer)
            yield _checked(path, number - 1 + segment.line, drawing)
    except UnipenError as error:
        raise DataError(
            phrase(
                "{path}, line {line:,}: {problem}.",
                path=shown(path),
                line=number - 1 + error.line,
                problem=error.problem,
            )
        ) from error


def _checked(path: Path, number: int, drawing: Drawing) -> Drawing:
    where = phrase("{path}, line {line:,}", path=shown(path), line=number)
    if drawing.digit is not None and not 0 <= drawing.digit <= 9:
        raise DataError(phrase("{where}: digit {digit} lies outside 0…9.", where=where, digit=shown(drawing.digit)))
    if len(drawing.picture) not in (0, SIDE * SIDE):
        raise DataError(
            phrase(
                "{where}: the picture has {count:,} pixels, not {side} × {side}.",
                where=where,
                count=len(drawing.picture),
                side=SIDE,
            )
        )
    if len(drawing.strokes) + sum(map(len, drawing.strokes)) > MOST_POINTS:
        raise DataError(phrase("{where}: the drawing has more than {most:,} points.", where=where, most=MOST_POINTS))
    # Written so that NaN, which is not less than anything, is refused as well.
    if not all(abs(x) <= FARTHEST and abs(y) <= FARTHEST for stroke in drawing.strokes for x, y in stroke):
        raise DataError(
            phrase(
                "{where}: a point is not finite, or farther away than {farthest:,.0f}.", where=where, farthest=FARTHEST
            )
        )
    return drawing
