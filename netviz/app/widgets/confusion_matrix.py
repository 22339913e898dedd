"""A confusion matrix, painted: its cells as counts or shares, and precision, recall and F1 of every class, beside the
cells or, where these leave no room there, below them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.images import as_image
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import count, percent
from netviz.app.qt.tooltips import Tooltips
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font
from netviz.number_format import THIN_SPACE
from netviz.session.parts.confusion import Confusion
from netviz.texts import phrase

SCORES = (phrase("precision"), phrase("recall"), "F1")
HEAD, MARGIN, LONGEST_NAME = 20, 6, 90
WHOLE_SCORE = "100"
SCORE_WIDTH = 58
SMALLEST_PX = 8
"""The smallest type of the figures in the cells, in pixels at the usual scale."""
OVERLAP = 2
"""How many pixels lines of text may be closer than the font asks for."""
SMALLEST_WITH_GAP = 6
"""Cells smaller than this, in pixels, have no line between them."""
STRONGEST = 0.6
"""How much of a cell's colour is mixed with the ground for all of a class: its number must stay readable."""


class ConfusionMatrix(Guarded, QWidget):
    """The matrix, painted; row the true class, column the answer."""

    chosen = Signal(int, int)
    """chosen(label, answer): a cell was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Confusion | None = None
        self.shares = False
        """Whether cells show the share of their row instead of the count."""
        self.current = (-1, -1)
        self._theme = LIGHT
        self._name_width = self._figure_width = 0.0
        self._score_width, self._title_width = float(SCORE_WIDTH), 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Confusion matrix"))
        self.setMinimumSize(160, 120)
        Tooltips(self, self._words_at)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._measure_names()
        self._measure_figures()
        self.update()

    def show_confusion(self, shown: Confusion | None) -> None:
        if shown is not self.shown:
            before, self.shown = self.shown, shown
            if before is None or shown is None or before.class_names != shown.class_names:
                self._measure_names()
            self._measure_figures()
            self.update()

    def show_shares(self, on: bool) -> None:
        """Show the share of its row in each cell, or the count."""
        self.shares = on
        self._measure_figures()
        self.update()

    @property
    def classes(self) -> int:
        return 0 if self.shown is None or self.shown.counts is None else len(self.shown.counts)

    @property
    def box(self) -> QRectF:
        """The square of the cells, in pixels."""
        below = self.has_scores_below
        left, top = self._left(below), self._theme.px((1 + self.has_title) * HEAD)
        wide = self.width() - left - (len(SCORES) * self._score_width if self.has_scores else 0) - MARGIN
        high = self.height() - top - MARGIN - (len(SCORES) * self._row_height if below else 0)
        return QRectF(left, top, max(1.0, wide), max(1.0, high))

    @property
    def has_title(self) -> bool:
        """Whether the columns have a title, for which the figures in the cells and the names of all rows go first."""
        least = QFontMetricsF(font(SMALLEST_PX)).height() - OVERLAP
        room = self.height() - self._theme.px(HEAD) - MARGIN - least * self.classes
        if self.has_scores_below:
            room -= len(SCORES) * self._row_height
        return room < 0 or room >= self._theme.px(HEAD)

    @property
    def has_scores(self) -> bool:
        """Whether there is room for the scores beside the cells, and the figures in these keep theirs."""
        scores = len(SCORES) * self._score_width
        cells = self.width() - self._name_width - self._theme.px(HEAD) - MARGIN
        figures = (self._figure_width + 2) * self.classes
        fits_beside, fits_alone = (room >= figures for room in (cells - scores, cells))
        return self.width() >= 2.4 * scores and (fits_beside or not fits_alone)

    @property
    def has_scores_below(self) -> bool:
        """Whether the scores stand below the cells, each below the column of its class, because there is no room beside
        them; the figures in the cells keep theirs.
        """
        if self.has_scores or not self.classes:
            return False
        least = QFontMetricsF(font(SMALLEST_PX))
        wide = (self.width() - self._left(True) - MARGIN) / self.classes
        high = self.height() - self._theme.px(HEAD) - MARGIN - len(SCORES) * self._row_height
        figures = max(self._figure_width, least.horizontalAdvance(WHOLE_SCORE)) + 2
        return wide >= figures and high >= (least.height() - OVERLAP) * self.classes

    @property
    def figures_px(self) -> int:
        """How large the figures in the cells are, in pixels at the usual scale; 0 if they do not fit at all."""
        size, widest = self.cell(0, 0), self._widest
        for px in range(TICK_PX, SMALLEST_PX - 1, -1):
            metrics = QFontMetricsF(font(px))
            if metrics.horizontalAdvance(widest) + 2 <= size.width() and metrics.height() <= size.height() + OVERLAP:
                return px
        return 0

    @property
    def names_px(self) -> int:
        """How large the names of the classes are, in pixels at the usual scale: small enough for every row to have its
        own, if it can.
        """
        fitting = (
            px
            for px in range(TICK_PX, SMALLEST_PX - 1, -1)
            if QFontMetricsF(font(px)).height() <= self.cell(0, 0).height() + OVERLAP
        )
        return next(fitting, TICK_PX)

    def cell(self, label: int, answer: int) -> QRectF:
        """The rectangle of a cell, in pixels."""
        box, n = self.box, max(1, self.classes)
        return QRectF(
            box.left() + answer * box.width() / n, box.top() + label * box.height() / n, box.width() / n,
            box.height() / n,
        )  # fmt: skip

    def colour(self, label: int, answer: int) -> QColor:
        """The ground of a cell: the more of its row it holds, the stronger."""
        return QColor(*self._colours()[label, answer].tolist())

    def words(self, label: int, answer: int) -> str:
        """What a cell says, as a sentence."""
        shown = self.shown
        if shown is None or shown.counts is None:
            return ""
        true, taken = shown.class_names[label], shown.class_names[answer]
        assert shown.shares is not None
        many, total = int(shown.counts[label, answer]), int(shown.counts[label].sum())
        share = percent(float(shown.shares[label, answer]))
        if label == answer:
            if not total:
                return tr("{true} answered right: no examples", true=true)
            return tr(
                "{true} answered right: {count:,} of {total:,} ({share})",
                true=true, count=many, total=total, share=share,
            )  # fmt: skip
        if not total:
            return tr("{true} taken for {taken}: no examples", true=true, taken=taken)
        return tr(
            "{true} taken for {taken}: {count:,} of {total:,} ({share})",
            true=true, taken=taken, count=many, total=total, share=share,
        )  # fmt: skip

    def paintEvent(self, event: object) -> None:
        shown = self.shown
        if shown is None or shown.counts is None:
            return
        painter = QPainter(self)
        painter.setFont(font(TICK_PX))
        self._paint_cells(painter, shown)
        self._paint_names(painter, shown)
        if self.has_scores:
            self._paint_scores(painter, shown)
        elif self.has_scores_below:
            self._paint_scores_below(painter, shown)
        if self.hasFocus() and self.current[0] >= 0:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRect(self.cell(*self.current).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._cell_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.current = found
            self.update()
            self.chosen.emit(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        key = Qt.Key(event.key())
        if key in steps and self.classes:
            row, column = (
                min(max(0, place + step), self.classes - 1)
                for place, step in zip(self.current, steps[key], strict=True)
            )
            self.current = row, column
            self.setAccessibleDescription(self.words(row, column))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self.current[0] < self.classes:
            self.chosen.emit(*self.current)
        else:
            super().keyPressEvent(event)

    def _colours(self) -> NDArray[np.uint8]:
        """The grounds of all cells as red, green and blue (classes, classes, 3)."""
        assert self.shown is not None and self.shown.shares is not None
        theme, shares = self._theme, self.shown.shares
        ground, right, wrong = (_rgb(colour) for colour in (theme.surface, theme.right, theme.wrong))
        ink = np.where(np.eye(len(shares), dtype=bool)[..., None], right, wrong)
        mixed = STRONGEST * np.sqrt(shares)[..., None]
        return np.rint(ink * mixed + ground * (1 - mixed)).astype(np.uint8)

    def _paint_cells(self, painter: QPainter, shown: Confusion) -> None:
        assert shown.counts is not None and shown.shares is not None
        counts, size = shown.counts, self.cell(0, 0)
        painter.drawImage(self.box, as_image(self._colours()))
        painter.setPen(QPen(QColor(self._theme.grid), 1))
        if min(size.width(), size.height()) > SMALLEST_WITH_GAP:
            for place in range(1, self.classes):
                corner = self.cell(place, place).topLeft()
                painter.drawLine(QPointF(self.box.left(), corner.y()), QPointF(self.box.right(), corner.y()))
                painter.drawLine(QPointF(corner.x(), self.box.top()), QPointF(corner.x(), self.box.bottom()))
        figures = self.figures_px
        if not figures:
            return
        painter.setFont(font(figures))
        painter.setPen(QColor(self._theme.text))
        for label, answer in np.argwhere(counts).tolist():
            share = float(shown.shares[label, answer])
            text = percent(share, 0) if self.shares else count(int(counts[label, answer]))
            painter.drawText(self.cell(label, answer), Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(font(TICK_PX))

    def _paint_names(self, painter: QPainter, shown: Confusion) -> None:
        painter.setFont(font(self.names_px))
        box, size, metrics = self.box, self.cell(0, 0), QFontMetricsF(painter.font())
        painter.setPen(QColor(self._theme.dim))
        every_row = max(1, int(np.ceil((metrics.height() - OVERLAP) / size.height())))
        every_column = max(1, int(np.ceil(metrics.horizontalAdvance("00") / size.width())))
        middle = Qt.AlignmentFlag.AlignVCenter
        head = self._theme.px(HEAD)
        for place, name in enumerate(shown.class_names[: self.classes]):
            if place % every_row == 0:
                short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, self._name_width)
                where = QRectF(head, self.cell(place, 0).center().y() - head, self._name_width - MARGIN, 2 * head)
                painter.drawText(where, Qt.AlignmentFlag.AlignRight | middle, short)
            if place % every_column == 0:
                wide = size.width() * every_column
                short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide)
                where = QRectF(self.cell(0, place).center().x() - wide / 2, box.top() - head, wide, head)
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, short)
        painter.setFont(font(SMALL_PX))
        if self.has_title:
            painter.drawText(QRectF(box.left(), 0, box.width(), head), Qt.AlignmentFlag.AlignCenter, tr("answer"))
        painter.save()
        painter.translate(0, box.center().y())
        painter.rotate(-90)
        half = box.height() / 2
        painter.drawText(QRectF(-half, 0, 2 * half, head), Qt.AlignmentFlag.AlignCenter, tr("true class"))
        painter.restore()
        painter.setFont(font(TICK_PX))

    def _paint_scores(self, painter: QPainter, shown: Confusion) -> None:
        if shown.scores is None:
            return
        box, metrics, px, wide = self.box, QFontMetricsF(painter.font()), self._theme.px, self._score_width
        if metrics.height() > self.cell(0, 0).height():
            return
        columns = (shown.scores.precision, shown.scores.recall, shown.scores.f1)
        for column, (title, values) in enumerate(zip(SCORES, columns, strict=True)):
            left = box.right() + column * wide
            painter.setPen(QColor(self._theme.dim))
            where = QRectF(left, box.top() - px(HEAD), wide, px(HEAD))
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, translated(title))
            painter.setPen(QColor(self._theme.text))
            for label, value in enumerate(values.tolist()):
                text = "–" if np.isnan(value) else percent(value)
                where = QRectF(left, self.cell(label, 0).top(), wide, self.cell(label, 0).height())
                painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_scores_below(self, painter: QPainter, shown: Confusion) -> None:
        """A row for each of the scores, its figures below the columns of the classes."""
        if shown.scores is None:
            return
        box, high, wide = self.box, self._row_height, self.cell(0, 0).width()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(self._score_px(wide)))
        metrics = QFontMetricsF(painter.font())
        columns = (shown.scores.precision, shown.scores.recall, shown.scores.f1)
        for row, (title, values) in enumerate(zip(SCORES, columns, strict=True)):
            top = box.bottom() + MARGIN / 2 + row * high
            painter.setPen(QColor(self._theme.dim))
            short = metrics.elidedText(translated(title), Qt.TextElideMode.ElideRight, box.left() - MARGIN)
            where = QRectF(0, top, box.left() - MARGIN, high)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | middle, short)
            painter.setPen(QColor(self._theme.text))
            for label, value in enumerate(values.tolist()):
                where = QRectF(self.cell(0, label).left(), top, wide, high)
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, "–" if np.isnan(value) else _in_hundred(value))

    def _score_px(self, wide: float) -> int:
        """How large the scores below cells of this width are."""
        sizes = range(TICK_PX, SMALLEST_PX, -1)
        fitting = (px for px in sizes if QFontMetricsF(font(px)).horizontalAdvance(WHOLE_SCORE) + 2 <= wide)
        return next(fitting, SMALLEST_PX)

    def _left(self, below: bool) -> float:
        """Where the cells begin; below: whether the names of the scores stand at their left, too."""
        left = self._name_width + self._theme.px(HEAD)
        return max(left, self._title_width) if below else left

    @property
    def _row_height(self) -> float:
        """Of the scores below the cells."""
        return QFontMetricsF(font(TICK_PX)).height()

    @property
    def _widest(self) -> str:
        """The longest figure."""
        if self.shares or self.shown is None or self.shown.counts is None:
            return f"100{THIN_SPACE}%"
        return count(int(self.shown.counts.max(initial=0)))

    def _measure_names(self) -> None:
        metrics = QFontMetricsF(font(TICK_PX))
        names = () if self.shown is None else self.shown.class_names
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        self._name_width = min(longest, self._theme.px(LONGEST_NAME)) + MARGIN
        titles = max(metrics.horizontalAdvance(translated(title)) for title in SCORES)
        self._score_width = max(float(self._theme.px(SCORE_WIDTH)), titles + MARGIN)
        self._title_width = min(titles, self._theme.px(LONGEST_NAME)) + MARGIN

    def _measure_figures(self) -> None:
        """The room of the longest figure in the smallest type; measured here, as each cell is placed by it."""
        self._figure_width = QFontMetricsF(font(SMALLEST_PX)).horizontalAdvance(self._widest)

    def _words_at(self, point: QPoint) -> str:
        found = self._cell_at(point)
        return "" if found is None else self.words(*found)

    def _cell_at(self, point: QPoint) -> tuple[int, int] | None:
        box, n = self.box, self.classes
        if not n or not box.contains(point.toPointF()):
            return None
        row = int((point.y() - box.top()) / box.height() * n)
        column = int((point.x() - box.left()) / box.width() * n)
        return min(row, n - 1), min(column, n - 1)


def _in_hundred(share: float) -> str:
    """A score in little room: per cent without its sign."""
    return count(round(100 * share))


def _rgb(colour: str) -> NDArray[np.float64]:
    one = QColor(colour)
    return np.array([one.red(), one.green(), one.blue()], np.float64)
