"""The picture of one neuron or filter: blocks side by side, in two rows or more where one has no room.

They are its weights, the inputs that excite it most, its dream, when it is active, and its contribution to the outputs.
"""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.images import example_image, mapped
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import in_language, tr
from netviz.app.qt.numbers import number
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font
from netviz.app.widgets.block_rows import Block, in_rows, lowest_height, placed
from netviz.app.widgets.network_painting import fitting
from netviz.session.parts.pinned_neuron import PinnedNeuron

PICTURE, SMALL, GAP, ROW, LABEL = 92, 34, 12, 15, 16
MARGIN, BELOW_TITLE, FEWEST_LINES = 4, 2, 5
"""The space at the sides and below a title, in pixels, and how many lines a list has room for however low it is."""
NAME = 0.3
"""The least share of a row that a name has, if it were shorter than that."""


class NeuronPicture(Guarded, QWidget):
    """Paints one neuron."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The pinned neuron: weights, histogram, best examples, dream"))
        self.shown: PinnedNeuron | None = None
        self.theme: Theme = LIGHT
        self._picture: QImage | None = None
        self._dream: QImage | None = None
        self._best: list[QImage] = []

    def show_neuron(self, shown: PinnedNeuron | None) -> None:
        """Show this neuron, or nothing."""
        self.shown = shown
        self._take()
        self._ask_for_height()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.theme = theme
        self._take()
        self._ask_for_height()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(2 * PICTURE), self.minimumHeight())

    def blocks(self) -> list[tuple[str, QRectF]]:
        """(name, place in pixels) of the blocks, row by row from the left."""
        px = self.theme.px
        room = QRectF(MARGIN, 0, self.width() - 2 * MARGIN, self.height())
        return [(block.name, place) for block, place in placed(self._rows(), room, px(GAP))]

    def resizeEvent(self, event: object) -> None:
        self._ask_for_height()

    def paintEvent(self, event: object) -> None:
        if self.shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, place in self.blocks():
            self._paint_block(painter, name, place, self.shown)

    def _ask_for_height(self) -> None:
        """Have the scroll area around the picture scroll where the blocks need more height than there is."""
        self.setMinimumHeight(ceil(lowest_height(self._rows(), self.theme.px(GAP))))

    def _rows(self) -> list[list[Block]]:
        shown, px = self.shown, self.theme.px
        if shown is None:
            return []
        head, wide = px(LABEL) + BELOW_TITLE, px(PICTURE)
        square = Block("", wide, 0.7 * wide, head + 0.6 * wide)

        def lines(name: str, count: int, width: float, narrowest: float) -> Block:
            return Block(name, width * wide, narrowest * wide, head + px(ROW) * min(max(1, count), FEWEST_LINES))

        found: list[Block] = []
        if self._picture is not None:
            found.append(replace(square, name="weights"))
        else:
            found.append(lines("weights", shown.incoming_total, *((1.6, 1.35) if shown.input_names else (1.0, 0.9))))
        if self._best:
            side, least = px(SMALL), 0.6 * px(SMALL)
            found.append(Block("excites", 3 * side + 6, 3 * least + 6, head + 2 * least + 3))
        elif shown.best_in_words:
            found.append(lines("excites", len(shown.best_in_words[0]), 1.2, 1.1))
        if self._dream is not None:
            found.append(replace(square, name="dream"))
        elif shown.dream_in_words:
            found.append(lines("dream", len(shown.dream_in_words), 1.2, 1.1))
        found.append(Block("when", 1.4 * wide, 0.75 * wide, head + px(LABEL) + 0.35 * wide))
        if len(shown.contributions):
            found.append(lines("contribution", len(shown.contributions), 1.2, 0.75))
        if shown.outgoing and not shown.into_output:
            found.append(lines("heard", shown.outgoing_total, 1.0, 0.75))
        return in_rows(found, self.width() - 2 * MARGIN, px(GAP))

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

    def _paint_block(self, painter: QPainter, name: str, place: QRectF, shown: PinnedNeuron) -> None:
        titles = _titles(name, shown)
        painter.setPen(QColor(self.theme.dim))
        painter.setFont(font(TICK_PX))
        head = QRectF(place.left(), place.top(), place.width(), self.theme.px(LABEL))
        box = place.adjusted(0, head.height() + BELOW_TITLE, 0, 0)
        metrics = painter.fontMetrics()
        title = next((one for one in titles if metrics.horizontalAdvance(one) <= place.width()), titles[-1])
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, fitting(title, place.width(), TICK_PX))
        if name == "weights" and self._picture is not None:
            _paint_square(painter, box, self._picture)
        elif name == "weights":
            names = shown.input_names
            rows = [(names[one.unit] if names else f"{one.unit + 1}", one.weight) for one in shown.incoming]
            self._paint_rows(painter, box, rows, shown.incoming_total)
        elif name == "heard":
            rows = [(f"{one.unit + 1}", one.weight) for one in shown.outgoing]
            self._paint_rows(painter, box, rows, shown.outgoing_total)
        elif name == "contribution":
            rows = list(zip(output_names(shown), shown.contributions.tolist(), strict=False))
            self._paint_rows(painter, box, rows, len(rows))
        elif name == "dream" and self._dream is not None:
            _paint_square(painter, box, self._dream)
        elif name == "dream":
            self._paint_words(painter, box, shown.dream_in_words, shown.numbers_total)
        elif name == "excites" and shown.best_in_words:
            self._paint_words(painter, box, shown.best_in_words[0], shown.numbers_total)
        elif name == "excites":
            self._paint_best(painter, box)
        elif name == "when":
            self._paint_histogram(painter, box, shown)

    def _paint_rows(self, painter: QPainter, box: QRectF, rows: list[tuple[str, float]], total: int) -> None:
        """Paint rows of names and numbers, with bars between them to the right or left of their middle by sign.

        total: how many there are, with those that are not among the rows.
        """
        limit = max((abs(value) for _, value in rows), default=0.0) or 1.0
        px = self.theme.px
        high, middle = px(ROW), Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(TICK_PX))
        wide_of = painter.fontMetrics().horizontalAdvance
        figures = max((wide_of(number(value)) for _, value in rows), default=0)
        longest = max((wide_of(name) for name, _ in rows), default=0) + px(4)
        name_room = max(box.width() * NAME, min(longest, box.width() - figures - px(20)))
        half = max(0.0, min(px(PICTURE) * 0.16, (box.width() - name_room - figures) / 2 - px(2)))
        centre = box.left() + name_room + half + px(2)
        for row, (name, value) in zip(self._lines(painter, box, len(rows), total), rows, strict=False):
            painter.setPen(QColor(self.theme.text))
            painter.drawText(row, middle, fitting(name, name_room, TICK_PX))
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, number(value))
            wide = half * abs(value) / limit
            bar = QRectF(centre if value > 0 else centre - wide, row.center().y() - high / 5, wide, high * 0.4)
            painter.fillRect(bar, QColor(self.theme.positive if value > 0 else self.theme.negative))

    def _lines(self, painter: QPainter, box: QRectF, count: int, total: int) -> list[QRectF]:
        """The lines for so many rows; where these are not all there are, the last line says how many are left."""
        high = self.theme.px(ROW)
        shown, rest = shown_lines(count, total, int(box.height() // high + 1e-6))
        lines = [QRectF(box.left(), box.top() + place * high, box.width(), high) for place in range(shown + bool(rest))]
        if rest:
            painter.setPen(QColor(self.theme.dim))
            painter.drawText(lines.pop(), Qt.AlignmentFlag.AlignVCenter, rest)
        return lines

    def _paint_words(self, painter: QPainter, box: QRectF, pairs: tuple[tuple[str, str], ...], total: int) -> None:
        """Paint the first of `total` features of one example, names on the left and values on the right."""
        painter.setFont(font(TICK_PX))
        for row, (name, value) in zip(self._lines(painter, box, len(pairs), total), pairs, strict=False):
            told = fitting(in_language(value), box.width() * 0.6, TICK_PX)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)
            room = box.width() - painter.fontMetrics().horizontalAdvance(told) - self.theme.px(GAP)
            painter.setPen(QColor(self.theme.dim))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, fitting(name, room, TICK_PX))

    def _paint_best(self, painter: QPainter, box: QRectF) -> None:
        side = min(self.theme.px(SMALL), (box.width() - 6) / 3, (box.height() - 3) / 2)
        for place, image in enumerate(self._best):
            at = QRectF(box.left() + place % 3 * (side + 3), box.top() + place // 3 * (side + 3), side, side)
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


def title_of_contributions(shown: PinnedNeuron) -> tuple[str, str]:
    """What the neuron contributes to the outputs, in words and shorter: for each class, or for what is predicted."""
    if shown.class_names:
        return tr("w·a for each class"), tr("w·a by class")
    if len(shown.contributions) > 1:
        return tr("w·a for each output"), "w·a"
    return tr("w·a for {target}", target=shown.target) if shown.target else tr("w·a for the output"), "w·a"


def output_names(shown: PinnedNeuron) -> tuple[str, ...]:
    """What each output is called: its class, or the number that it predicts."""
    if shown.class_names:
        return (*shown.class_names, tr("none"))
    if len(shown.contributions) == 1:
        return (shown.target or tr("output"),)
    return tuple(tr("output {number}", number=place + 1) for place in range(len(shown.contributions)))


def shown_lines(count: int, total: int, room: int) -> tuple[int, str]:
    """How many of `count` rows are shown on `room` lines, and what the line after them says if they are not all of the
    `total` that there are.
    """
    room, total = max(1, room), max(count, total)
    if total <= min(count, room):
        return count, ""
    shown = min(count, room - 1)
    return shown, tr("and {count:,} more", count=total - shown)


def _titles(name: str, shown: PinnedNeuron) -> tuple[str, str]:
    """The title of a block, and a shorter one for a narrow block."""
    dream = number(shown.dream_value)
    excites = tr("what excites it"), tr("excites it")
    if shown.best_in_words:
        most = number(float(shown.best_values[0]))
        excites = tr("what excites it: {activation}", activation=most), tr("excites it: {activation}", activation=most)
    return {
        "weights": (tr("weights in"), tr("w in")),
        "excites": excites,
        "dream": (tr("its dream: {activation}", activation=dream), tr("dream: {activation}", activation=dream)),
        "when": (tr("when active"), tr("active")),
        "contribution": title_of_contributions(shown),
        "heard": (tr("weights out"), tr("w out")),
    }[name]


def _paint_square(painter: QPainter, box: QRectF, image: QImage) -> None:
    side = min(box.width(), box.height())
    painter.drawImage(QRectF(box.left(), box.top(), side, side), image)
