"""Formulas in a lesson's text: `$…$` within a line and `$$…$$` on a line of its own, LaTeX set as SVG.

ziamath sets them. Its import takes a tenth of a second and a formula up to a twentieth, so each formula is set only
once, and those of netviz's own lessons and panels come typeset (packaging/formulas.py). A live value in a formula,
`{{slope}}`, leaves a slot of fixed width, into which the number is written as it changes, so nothing has to be set
again.
"""

from __future__ import annotations

import logging
import re
import threading
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import msgspec

from netviz.assets import asset
from netviz.errors import UserError, shown
from netviz.json_errors import NOT_JSON
from netviz.texts import phrase

log = logging.getLogger(__name__)

SIZE = 100.0
"""The type size, in pixels, that formulas are set in; they are drawn at any other."""
LONGEST, MOST_REMEMBERED = 500, 512
SHIPPED = "formulas.json"
"""The asset with the formulas of netviz's own lessons and panels, by `key`."""
SLOT = "00.000"
"""The space reserved for a live value."""
_FORMULA = re.compile(r"\$\$(?P<own>.+?)\$\$|\$(?=\S)(?P<inline>[^$\n]+?)(?<=\S)\$(?!\d)", re.DOTALL)
_LIVE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_MARKED = re.compile(r'<path d="([^"]*)" fill="#fe00([0-9a-f]{2})" />')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_VIEW = re.compile(r'viewBox="(\S+) (\S+) (\S+) (\S+)"')
_UNKNOWN = re.compile(r">(\\[A-Za-z]+)")


class TypesettingError(UserError):
    """LaTeX that cannot be typeset."""


@dataclass(frozen=True)
class Slot:
    """The place of a live value in a formula, in the formula's own pixels."""

    name: str
    x: float
    y: float
    """Its centre."""
    width: float
    height: float


@dataclass(frozen=True)
class TypesetFormula:
    """A typeset formula, black, in pixels at SIZE."""

    svg: str
    width: float
    ascent: float
    """Height above the baseline; `descent` is the depth below it."""
    descent: float
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Piece:
    """A piece of a text: words, or the LaTeX of a formula."""

    text: str
    formula: bool = False
    own_line: bool = False
    """Whether the formula stands on a line of its own."""


def pieces_of(text: str) -> Iterator[Piece]:
    """The words and formulas of a text, in order."""
    end = 0
    for found in _FORMULA.finditer(text):
        if found.start() > end:
            yield Piece(text[end : found.start()])
        own = found["own"]
        yield Piece((own if own is not None else found["inline"]).strip(), True, own is not None)
        end = found.end()
    if end < len(text):
        yield Piece(text[end:])


def key(piece: Piece) -> str:
    """What a formula that comes with netviz is found by."""
    return f"$${piece.text}$$" if piece.own_line else f"${piece.text}$"


@lru_cache(MOST_REMEMBERED)
def typeset(latex: str, own_line: bool = False) -> TypesetFormula:
    """A formula, typeset. Raises TypesettingError."""
    return _shipped().get(key(Piece(latex, True, own_line))) or typeset_anew(latex, own_line)


def typeset_anew(latex: str, own_line: bool) -> TypesetFormula:
    """Typeset a formula, though netviz may have it already. Raises TypesettingError."""
    if len(latex) > LONGEST:
        raise TypesettingError(
            phrase("the formula {latex} is longer than {longest} characters", latex=shown(latex), longest=LONGEST)
        )
    names: list[str] = []

    def slot(found: re.Match[str]) -> str:
        names.append(found[1])
        return rf"{{\color{{#fe00{len(names) - 1:02x}}}{SLOT}}}"

    marked = _LIVE.sub(slot, latex)
    try:
        svg, mathml = _typesetter().svg(marked, own_line)
    except Exception as error:  # the parser raises anything from IndexError to RecursionError
        raise TypesettingError(
            phrase("the formula {latex} is not LaTeX that netviz can typeset", latex=shown(latex))
        ) from error
    unknown = _UNKNOWN.search(mathml)
    if unknown:
        raise TypesettingError(
            phrase("the formula {latex} has the unknown command {command}", latex=shown(latex), command=unknown[1])
        )
    return _formula(svg, names)


def preload() -> threading.Thread:
    """Import the typesetter in a thread, so that the first formula that is not netviz's own need not wait for it."""
    thread = threading.Thread(target=_typesetter, name="formulas", daemon=True)
    thread.start()
    return thread


@cache
def _shipped() -> dict[str, TypesetFormula]:
    try:
        return msgspec.json.decode(asset(SHIPPED).read_bytes(), type=dict[str, TypesetFormula])
    except (OSError, *NOT_JSON):
        log.warning("%s cannot be read; formulas are typeset when they are shown", SHIPPED, exc_info=True)
        return {}


class _Typesetter:
    """ziamath, for one thread at a time. It is imported with the first formula."""

    def __init__(self) -> None:
        with warnings.catch_warnings():  # the library uses what Python deprecates; the reader need not hear of it
            warnings.simplefilter("ignore", DeprecationWarning)
            import ziamath
            import ziamath.tex
            from ziamath.config import config

        config.svg2 = False  # Qt's SVG draws paths, but not reused symbols
        self._ziamath: Any = ziamath
        self._lock = threading.Lock()

    def svg(self, latex: str, own_line: bool) -> tuple[str, str]:
        """The formula as SVG and as MathML."""
        with self._lock, warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            mathml = self._ziamath.tex.tex2mml(latex, inline=not own_line)
            return self._ziamath.Math(mathml, size=SIZE).svg(), mathml


@cache
def _typesetter() -> _Typesetter:
    return _Typesetter()


def _formula(svg: str, names: list[str]) -> TypesetFormula:
    view = _VIEW.search(svg)
    assert view is not None
    _, top, width, height = (float(number) for number in view.groups())
    left = float(view[1])
    spans: dict[int, list[tuple[float, float, float, float]]] = {}
    for path, index in _MARKED.findall(svg):
        numbers = [float(number) for number in _NUMBER.findall(path)]
        across, down = numbers[::2], numbers[1::2]
        spans.setdefault(int(index, 16), []).append((min(across), max(across), min(down), max(down)))
    slots = []
    for index, found in sorted(spans.items()):
        starts, ends, tops, bottoms = zip(*found, strict=True)
        x, y = (min(starts) + max(ends)) / 2 - left, (min(tops) + max(bottoms)) / 2 - top
        slots.append(Slot(names[index], x, y, max(ends) - min(starts), max(bottoms) - min(tops)))
    return TypesetFormula(_MARKED.sub("", svg), width, -top, height + top, tuple(slots))
