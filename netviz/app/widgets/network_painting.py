"""Painting of the network: edges, headers, nodes, rings for δ, output bars, the card beside a node."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import count, number
from netviz.app.style.theme import SMALL_PX, TICK_PX, Theme, font
from netviz.app.widgets.network_layout import Layout, Node
from netviz.app.widgets.network_tiles import radius
from netviz.session.parts.graph_columns import GraphColumn
from netviz.session.parts.graph_edges import Edges

THINNEST, THICKEST, THICK_ENOUGH = 0.6, 4.5, 2.4
# If there are more edges than this between two columns, they are thinner, and weak ones are paler.
MANY = 70
# The same applies to edges from one image to more filters or neurons than this.
FEW = 4
STEPS = 16
# Edges that are not in focus keep this share of their colour.
BEHIND = 0.25
FLASH = 4.0
CENTRE, MIDDLE = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignVCenter


def shades(weights: NDArray[np.float64]) -> NDArray[np.int64]:
    """The shade of each edge, −STEPS … STEPS: its weight as a share of the largest, rounded away from 0, so that
    similar edges are painted together.
    """
    strength = np.abs(weights) / max(1e-12, float(np.abs(weights).max(initial=0.0)))
    return (np.sign(weights) * np.ceil(strength * STEPS)).astype(np.int64)


def edge_pen(theme: Theme, shade: int, many: bool, behind: bool) -> QPen:
    """The pen for an edge of a shade: colour by sign and strength, mixed with the background; width by strength."""
    if shade == 0:
        return QPen(QColor(theme.line), 0.8)
    step = abs(shade) / STEPS
    shown = step ** (1.1 if many else 0.7) * (BEHIND if behind else 1.0)
    colour = theme.diverging()[round(127.5 + 127.5 * (shown if shade > 0 else -shown))]
    widest = THICK_ENOUGH if many else THICKEST
    return QPen(QColor.fromRgb(int(colour)), THINNEST + (widest - THINNEST) * step)


def paint_edges(
    painter: QPainter,
    theme: Theme,
    edges: Edges,
    sides: tuple[list[Node], list[Node]],
    own: tuple[int | None, int | None] | None,
    curves: dict[tuple[int, int], QPainterPath] | None = None,
) -> None:
    """Paint edges, weak ones first.

    own: the index of the node on the left, or on the right, whose edges are in focus; None if there is no focus.
    curves: those already made between these nodes, to which it adds.
    """
    curves = {} if curves is None else curves
    many = len(edges.weights) > MANY or (len(sides[0]) == 1 and len(sides[1]) > FEW)
    pens: dict[tuple[bool, int], tuple[QPen, list[QPainterPath]]] = {}
    starts = [(node.box.right(), node.box.center().y()) for node in sides[0]]
    ends = [(node.box.left(), node.box.center().y()) for node in sides[1]]
    for source, target, shade in zip(
        edges.source.tolist(), edges.target.tolist(), shades(edges.weights).tolist(), strict=True
    ):
        behind = own is not None and source != own[0] and target != own[1]
        key = not behind, shade
        if key not in pens:
            pens[key] = edge_pen(theme, shade, many, behind), []
        if (source, target) not in curves:
            curves[source, target] = curve(*starts[source], *ends[target])
        pens[key][1].append(curves[source, target])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for _, (pen, drawn) in sorted(pens.items(), key=lambda item: (item[0][0], abs(item[0][1]))):
        painter.setPen(pen)
        for one in drawn:  # each by itself: as one path, a hundred that cross would take several times as long
            painter.drawPath(one)


def paint_changes(
    painter: QPainter, theme: Theme, edges: Edges, sides: tuple[list[Node], list[Node]], bright: float
) -> None:
    """Paint beside each edge how much its weight has just changed, coloured by the sign of the change."""
    if edges.changes is None or bright <= 0:
        return
    limit = float(np.abs(edges.changes).max(initial=0.0))
    if limit <= 0:
        return
    for source, target, change in zip(
        edges.source.tolist(), edges.target.tolist(), edges.changes.tolist(), strict=True
    ):
        strength = abs(change) / limit
        if strength < 0.05:
            continue
        colour = theme.diverging()[round(127.5 + 127.5 * np.sign(change) * strength * bright)]
        painter.setPen(QPen(QColor.fromRgb(int(colour)), THICKEST + FLASH * strength))
        painter.drawPath(between(sides[0][source].box, sides[1][target].box))


def paint_node(
    painter: QPainter, theme: Theme, box: QRectF, image: QImage, smooth: bool, lit: float, chosen: bool
) -> None:
    """Paint one node in its box, revealed from the left up to the share `lit`."""
    round_by = radius(box)
    if lit >= 1.0 and image.width() == image.height() == 1:  # a single colour needs no image
        painter.setBrush(image.pixelColor(0, 0))
        painter.setPen(QPen(QColor(theme.accent), 2.0) if chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, round_by, round_by)
        return
    path = QPainterPath()
    path.addRoundedRect(box, round_by, round_by)
    painter.save()
    painter.setClipPath(path)
    if lit < 1.0:
        painter.fillRect(box, QColor(theme.field))
        painter.setClipRect(
            QRectF(box.left(), box.top(), box.width() * lit, box.height()), Qt.ClipOperation.IntersectClip
        )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    if lit > 0:
        painter.drawImage(box, image)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent if chosen else theme.line), 2.0 if chosen else 1.0))
    painter.drawRoundedRect(box, round_by, round_by)


def paint_ring(painter: QPainter, theme: Theme, box: QRectF, strength: float, reached: float) -> None:
    """Paint δ as a ring around a node: blue if positive, orange if negative; its width by |strength|, 0…1."""
    if reached <= 0 or strength == 0:
        return
    away, wide = 2.0, 1.0 + 3.0 * abs(strength)
    shown = np.sign(strength) * abs(strength) ** 0.5 * reached
    colour = QColor.fromRgb(int(theme.diverging()[round(127.5 + 127.5 * float(shown))]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, wide))
    out = away + wide / 2
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), 6, 6)


def paint_name(painter: QPainter, theme: Theme, box: QRectF, name: str) -> None:
    """Write the name of an input to its left."""
    room = max(28.0, box.left() - 5)
    size = SMALL_PX if QFontMetricsF(font(SMALL_PX)).horizontalAdvance(name) <= room else TICK_PX
    painter.setPen(QColor(theme.text))
    painter.setFont(font(size))
    place = QRectF(box.left() - 4 - room, box.center().y() - 10, room, 20)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | MIDDLE, fitting(name, room, size))


def paint_head(painter: QPainter, theme: Theme, layout: Layout, index: int, column: GraphColumn) -> None:
    """Paint the header of a column: name and size, the activation below them, − and + beside them."""
    box = layout.head_box(index)
    wide = box.width()
    room = layout.between_buttons if column.spec is not None and layout.roomy else wide - 4
    painter.setPen(QColor(theme.text))
    name, size = head_name(column, room)
    painter.setFont(font(size, semibold=True))
    painter.drawText(box, CENTRE, name)
    painter.setPen(QColor(theme.dim))
    painter.setFont(font(TICK_PX))
    chosen = index == 0 and column.kind in ("image", "units", "plane")  # the source of the input, or its features
    menu = " ▾" if (column.activation and layout.roomy) or chosen else ""
    painter.drawText(box.translated(0, layout.line - 1), CENTRE, head_detail(column, menu, wide - 4))
    if column.spec is not None and layout.roomy:
        for step, sign in ((-1, "−"), (1, "+")):
            _paint_button(painter, theme, layout.button_box(index, step), sign)


def head_name(column: GraphColumn, room: float) -> tuple[str, int]:
    """The first line of a column's header in `room` pixels, and the size of its type: the name, smaller if need be;
    the layer's size alone where that says more than a truncated name.
    """
    name = translated(column.name)
    for size in (SMALL_PX, TICK_PX):
        if QFontMetricsF(font(size, semibold=True)).horizontalAdvance(name) <= room:
            return name, size
    short = count(column.size) if column.size_field else name
    return fitting(short, room, SMALL_PX, semibold=True), SMALL_PX


def head_detail(column: GraphColumn, menu: str, room: float) -> str:
    """The second line of a column's header: as many of its parts as `room` pixels hold, rather than all cut off.

    Its activation goes last, which is a menu there; without one, how many are shown.
    """
    whole = len(column.shown) == column.size or column.kind == "folded"
    few = "" if whole else tr("{count:,} shown", count=len(column.shown))
    detail = translated(column.detail)
    *sizes, activation = detail.split(" · ") if column.activation else (detail, "")
    metrics = QFontMetricsF(font(TICK_PX))
    choices = [[*sizes, activation, few], [activation, few], [*sizes, activation], [activation or few or detail]]
    texts = [" · ".join(filter(None, parts)) + menu for parts in choices]
    return next((text for text in texts if metrics.horizontalAdvance(text) <= room), fitting(texts[-1], room, TICK_PX))


def paint_gap(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Paint the + between two columns that adds a layer."""
    painter.setFont(font(TICK_PX))
    _paint_button(painter, theme, box, "+", theme.accent)


def paint_card(painter: QPainter, theme: Theme, lines: Sequence[str], beside: QRectF, room: QRectF) -> None:
    """Paint a card with lines of text beside a node, to its right if there is room, and never over it."""
    metrics, high = QFontMetricsF(font(SMALL_PX)), QFontMetricsF(font(SMALL_PX)).height() + 1
    wide = max(QFontMetricsF(font(SMALL_PX, True)).horizontalAdvance(lines[0]),
               *(metrics.horizontalAdvance(line) for line in lines)) + 20  # fmt: skip
    left = beside.right() + 10 if beside.right() + 10 + wide < room.width() else beside.left() - 10 - wide
    tall = high * len(lines) + 14
    card = QRectF(max(2.0, left), max(2.0, min(beside.top(), room.height() - tall - 2)), wide, tall)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(card, 6, 6)
    for place, line in enumerate(lines):
        painter.setFont(font(SMALL_PX, semibold=place == 0))
        painter.setPen(QColor(theme.text if place == 0 else theme.dim))
        row = QRectF(card.left() + 10, card.top() + 7 + place * high, wide, high)
        painter.drawText(row, MIDDLE, line)


def curve(left: float, from_: float, right: float, to: float) -> QPainterPath:
    """A curve from (left, from_) to (right, to), horizontal at both ends."""
    half = (right - left) / 2
    path = QPainterPath()
    path.moveTo(left, from_)  # numbers, because Qt's points take four times as long from Python
    path.cubicTo(left + half, from_, right - half, to, right, to)
    return path


def between(left: QRectF, right: QRectF) -> QPainterPath:
    """The curve from the middle of the right side of `left` to the middle of the left side of `right`."""
    return curve(left.right(), left.center().y(), right.left(), right.center().y())


def fitting(text: str, room: float, pixels: int, semibold: bool = False) -> str:
    """The text, cut with … at its end if it is wider than `room` pixels."""
    return QFontMetricsF(font(pixels, semibold)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def cost_text(cost: float) -> str:
    """The text for the cost of a mini-batch, beside the outputs."""
    return f"C = {number(cost)}"


def _paint_button(painter: QPainter, theme: Theme, box: QRectF, sign: str, colour: str = "") -> None:
    painter.setPen(QPen(QColor(colour or theme.line), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(colour or theme.text))
    painter.drawText(box, CENTRE, sign)
