"""Formulas as pictures in a label's text: in its colour and size, on its baseline, with live values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from netviz.app.style.theme import TEXT_PX, font
from netviz.app.widgets.markdown import TextPicture
from netviz.lessons.formulas import SIZE, Slot, TypesetFormula, pieces_of, typeset

TOKEN = "netviz-formula-"
LARGER = 1.08  # mathematical type looks smaller than the text around it
INDENT, APART = 1.0, 0.4  # of a formula on its own line, in heights of type
MOST_DRAWN = 256
OVERHANG = 0.15
"""How far a live value may reach beyond either end of its slot, in sizes of type."""
NARROWEST = 0.7
"""How narrow the figures of a live value may be, of their usual width, before they are lower too."""
MOST_PADDING = 160  # in quarters of a pixel
Words = Callable[[str], str]


@dataclass(frozen=True)
class Type:
    """How a formula is drawn."""

    colour: str
    widest: float
    """The largest width, in pixels."""
    ratio: float
    """The screen's device pixels per pixel."""
    scale: float
    """That of the type."""


def with_formulas(text: str, words: Words, value: Words, drawn: Type) -> tuple[str, dict[str, TextPicture], str]:
    """Markdown in which every formula is a picture, those pictures by name, and the same all in words.

    words: formats a piece of text that is not a formula. value: the number of a live value, by its name.
    """
    markdown: list[str] = []
    plain: list[str] = []
    pictures: dict[str, TextPicture] = {}
    for piece in pieces_of(text):
        if not piece.formula:
            written = words(piece.text)
            markdown.append(written)
            plain.append(written)
            continue
        name = f"{TOKEN}{len(pictures)}"
        formula = typeset(piece.text, piece.own_line)
        pictures[name] = _picture(formula, piece.own_line, tuple(value(slot.name) for slot in formula.slots), drawn)
        # In a table nothing could wrap; a paragraph of its own is enough.
        markdown.append(f"\n\n![formula]({name})\n\n" if piece.own_line else f"![formula]({name})")
        plain.append(_in_words(piece.text, formula, value))
    return "".join(markdown), pictures, "".join(plain)


def _in_words(latex: str, formula: TypesetFormula, value: Words) -> str:
    for slot in formula.slots:
        latex = latex.replace("{{" + slot.name + "}}", value(slot.name))
    return latex


@lru_cache(MOST_DRAWN)
def _picture(formula: TypesetFormula, own_line: bool, values: tuple[str, ...], drawn: Type) -> TextPicture:
    """The formula as a picture that stands on the baseline when Qt centres it vertically."""
    type_px = TEXT_PX * drawn.scale * LARGER
    left, apart = (INDENT * type_px, APART * type_px) if own_line else (0.0, 0.0)
    scale = min(type_px / SIZE, (drawn.widest - left - 1) / (formula.width + OVERHANG * SIZE))
    ascent, descent, width = (length * scale for length in (formula.ascent, formula.descent, formula.width))
    above, below = _padding(ascent, descent)
    above += apart
    height = above + ascent + descent + below + apart
    # Whole pixels, so that nothing is blurred by an offset.
    beyond = OVERHANG * SIZE * scale if formula.slots else 0.0
    whole_width, whole_height = max(1, round(left + width + beyond + 0.5)), max(1, round(height + 0.5))
    image = QImage(
        round(whole_width * drawn.ratio), round(whole_height * drawn.ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(drawn.ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    coloured = formula.svg.replace('fill="black"', f'fill="{drawn.colour}"')
    renderer = QSvgRenderer(QByteArray(coloured.encode()))
    renderer.render(painter, QRectF(left, above, width, ascent + descent))
    painter.translate(left, above)
    for slot, value in zip(formula.slots, values, strict=True):
        _write(painter, slot, value, scale, drawn.colour)
    painter.end()
    return TextPicture(_png(image), whole_width, whole_height)


def _padding(ascent: float, descent: float) -> tuple[float, float]:
    """The padding above and below a formula, in pixels, that makes Qt put its foot on the baseline.

    A centred picture asks for half an x-height more above the baseline than below, and is then put in the middle of
    whatever height the line has with the text in it.
    """
    metrics = QFontMetricsF(font())
    half_x = metrics.xHeight() / 2
    paddings = np.arange(-MOST_PADDING, MOST_PADDING + 1) / 4  # above, or below where it is negative
    heights = ascent + descent + abs(paddings)
    above_line = np.maximum(metrics.ascent(), (heights + half_x) / 2)
    below_line = np.maximum(metrics.descent(), (heights - half_x) / 2)
    too_low = abs(heights / 2 + (above_line - below_line) / 2 - ascent - np.maximum(0.0, paddings))
    best = float(paddings[too_low.argmin()])
    return max(0.0, best), max(0.0, -best)


def _write(painter: QPainter, slot: Slot, value: str, scale: float, colour: str) -> None:
    """A live value centred in its slot: narrower if it is too long, and smaller only if that is not enough."""
    used = QFont(font(semibold=True))
    # Its digits are as high as those of the formula.
    metrics = QFontMetricsF(used)
    used.setPixelSize(max(6, round(used.pixelSize() * slot.height * scale / metrics.capHeight())))
    metrics = QFontMetricsF(used)
    fits = min(1.0, (slot.width + 2 * OVERHANG * SIZE) * scale / max(1.0, metrics.horizontalAdvance(value)))
    wide, high = metrics.horizontalAdvance(value) + 4, 2 * metrics.height()
    painter.save()
    painter.translate(slot.x * scale, slot.y * scale)
    painter.scale(fits, min(1.0, fits / NARROWEST))
    painter.setFont(used)
    painter.setPen(QColor(colour))
    lower = (metrics.descent() - (metrics.ascent() - metrics.capHeight())) / 2
    painter.drawText(QRectF(-wide / 2, lower - high / 2, wide, high), Qt.AlignmentFlag.AlignCenter, value)
    painter.restore()


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(100)  # the fastest to write: it is shown once, in one label
    writer.write(image)
    return bytes(data.data())
