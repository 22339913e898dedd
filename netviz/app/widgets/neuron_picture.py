"""The picture of one neuron or filter: blocks side by side, as many as fit.

They are its weights, the inputs that excite it most, its dream, when it is active, and its part in the output.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.images import example_image, mapped
from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font
from netviz.app.widgets.network_painting import fitting
from netviz.number_format import number
from netviz.session.parts.pinned_neuron import PinnedNeuron

PICTURE, SMALL, GAP, ROW, LABEL = 92, 34, 8, 15, 16
UNNAMED, NAMED = 0.3, 0.48
"""The share of a row that a number, or the name of an input, may take."""


class NeuronPicture(Guarded, QWidget):
    """Paints one neuron."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("The pinned neuron: weights, histogram, best examples, dream")
        self.shown: PinnedNeuron | None = None
        self.theme: Theme = LIGHT
        self._picture: QImage | None = None
        self._dream: QImage | None = None
        self._best: list[QImage] = []

    def show_neuron(self, shown: PinnedNeuron | None) -> None:
        """Show this neuron, or nothing."""
        self.shown = shown
        self._take()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.theme = theme
        self._take()
        self.update()

    def blocks(self) -> list[tuple[str, float]]:
        """(name, width in pixels) of the blocks shown, from the left; blocks that do not fit are left out."""
        shown, px = self.shown, self.theme.px
        if shown is None:
            return []
        wide = px(PICTURE)
        found: list[tuple[str, float]] = [("weights", 1.6 * wide if shown.input_names else wide)]
        if len(self._best):
            found.append(("excites", 3 * px(SMALL) + 2 * 3))
        elif shown.best_in_words:
            found.append(("excites", 1.2 * wide))
        if self._dream is not None or shown.dream_in_words:
            found.append(("dream", wide if self._dream is not None else 1.2 * wide))
        found.append(("when", 1.4 * wide))
        if len(shown.parts):
            found.append(("part", 1.2 * wide))
        if shown.outgoing and not shown.into_output:
            found.append(("heard", wide))
        room, taken, kept = self.width() - 8.0, 0.0, []
        for name, width in found:
            if taken + width > room:
                break
            kept.append((name, width))
            taken += width + px(GAP) * 2
        return kept

    def paintEvent(self, event: object) -> None:
        if self.shown is None:
            return
        painter, left = QPainter(self), 4.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, width in self.blocks():
            box = QRectF(left, self.theme.px(LABEL) + 2, width, self.height() - self.theme.px(LABEL) - 6)
            self._paint_block(painter, name, box, self.shown)
            left += width + self.theme.px(GAP) * 2

    def _take(self) -> None:
        shown = self.shown
        self._picture = self._dream = None
        self._best = []
        if shown is None:
            return
        if shown.picture is not None:
            self._picture = mapped(shown.picture, -shown.limit, shown.limit, self.theme.diverging())
        dark = self.theme.ink_is_dark
        if shown.dream is not None:
            self._dream = example_image(shown.dream, dark)
        if shown.best.ndim == 4:
            self._best = [example_image(one, dark) for one in shown.best]

    def _paint_block(self, painter: QPainter, name: str, box: QRectF, shown: PinnedNeuron) -> None:
        title = {
            "weights": "weights in",
            "excites": f"what excites it: {number(float(shown.best_values[0]))}" if shown.best_in_words
            else "what excites it",
            "dream": f"its dream: {number(shown.dream_value)}",
            "when": "when active", "part": "w·a for each class", "heard": "weights out",
        }[name]  # fmt: skip
        painter.setPen(QColor(self.theme.dim))
        painter.setFont(font(TICK_PX))
        head = QRectF(box.left(), 0, box.width(), self.theme.px(LABEL))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, fitting(title, box.width(), TICK_PX))
        if name == "weights" and self._picture is not None:
            _paint_square(painter, box, self._picture)
        elif name == "weights":
            names = shown.input_names
            rows = [(names[one.unit] if names else f"{one.unit + 1}", one.weight) for one in shown.incoming]
            self._paint_rows(painter, box, rows, NAMED if names else UNNAMED)
        elif name == "heard":
            self._paint_rows(painter, box, [(f"{one.unit + 1}", one.weight) for one in shown.outgoing])
        elif name == "part":
            rows = list(zip((*shown.class_names, "none"), shown.parts.tolist(), strict=False))
            self._paint_rows(painter, box, rows)
        elif name == "dream" and self._dream is not None:
            _paint_square(painter, box, self._dream)
        elif name == "dream":
            self._paint_words(painter, box, shown.dream_in_words)
        elif name == "excites" and shown.best_in_words:
            self._paint_words(painter, box, shown.best_in_words[0])
        elif name == "excites":
            self._paint_best(painter, box)
        elif name == "when":
            self._paint_histogram(painter, box, shown)

    def _paint_rows(
        self, painter: QPainter, box: QRectF, rows: list[tuple[str, float]], name_share: float = UNNAMED
    ) -> None:
        """Paint rows of names and numbers, with bars between them to the right or left of their middle by sign."""
        limit = max((abs(value) for _, value in rows), default=0.0) or 1.0
        high = self.theme.px(ROW)
        rows = rows[: max(1, int(box.height() // high))]
        painter.setFont(font(TICK_PX))
        for place, (name, value) in enumerate(rows):
            row = QRectF(box.left(), box.top() + place * high, box.width(), high)
            painter.setPen(QColor(self.theme.text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(row, middle, fitting(name, box.width() * name_share, TICK_PX))
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, number(value))
            half = min(PICTURE, box.width()) * 0.16
            centre = box.left() + box.width() * name_share + half + 2
            wide = half * abs(value) / limit
            bar = QRectF(centre if value > 0 else centre - wide, row.center().y() - 3, wide, 6)
            painter.fillRect(bar, QColor(self.theme.positive if value > 0 else self.theme.negative))

    def _paint_words(self, painter: QPainter, box: QRectF, pairs: tuple[tuple[str, str], ...]) -> None:
        """Paint the features of one example, names on the left and values on the right, as many as fit."""
        high = self.theme.px(ROW)
        for place, (name, value) in enumerate(pairs[: max(1, int(box.height() // high))]):
            row = QRectF(box.left(), box.top() + place * high, box.width(), high)
            told = fitting(value, box.width() * 0.6, TICK_PX)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)
            room = box.width() - painter.fontMetrics().horizontalAdvance(told) - self.theme.px(GAP)
            painter.setPen(QColor(self.theme.dim))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, fitting(name, room, TICK_PX))

    def _paint_best(self, painter: QPainter, box: QRectF) -> None:
        side = self.theme.px(SMALL)
        for place, image in enumerate(self._best):
            at = QRectF(box.left() + place % 3 * (side + 3), box.top() + place // 3 * (side + 3), side, side)
            if at.bottom() <= box.bottom():
                painter.drawImage(at, image)

    def _paint_histogram(self, painter: QPainter, box: QRectF, shown: PinnedNeuron) -> None:
        """Paint stacked bars over the activation, one colour per class, and name the class that excites it most."""
        counts, room = shown.counts, QRectF(box.left(), box.top(), box.width(), box.height() - self.theme.px(LABEL))
        tallest, classes, bins = max(1, int(counts.sum(axis=0).max(initial=0))), *counts.shape
        wide = room.width() / bins
        for index in range(bins):
            bottom = room.bottom()
            for label in range(classes):
                share = int(counts[: label + 1, index].sum()) / tallest
                high = room.height() * share**0.5 - (room.bottom() - bottom)
                colour = self.theme.class_colour(label, classes)
                painter.fillRect(QRectF(room.left() + index * wide, bottom - high, wide - 0.5, high), colour)
                bottom -= high
        painter.setPen(QPen(QColor(self.theme.dim)))
        foot = QRectF(box.left(), room.bottom(), box.width(), self.theme.px(LABEL))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, number(shown.span[0]))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, number(shown.span[1]))
        painter.setFont(font(SMALL_PX))


def _paint_square(painter: QPainter, box: QRectF, image: QImage) -> None:
    side = min(box.width(), box.height())
    painter.drawImage(QRectF(box.left(), box.top(), side, side), image)
