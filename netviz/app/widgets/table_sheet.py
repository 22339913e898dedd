"""The first rows of a table as the file has them; above each column its name, its role, its histogram and its range.

A click on a column makes it the label; a click with the right button asks what else is to become of it.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.style.theme import SMALL_PX, TEXT_PX, TICK_PX, Theme, font
from netviz.data.reading import CLASSES
from netviz.data.tables.preview import ColumnPreview, Preview

GAP, ROW, HISTOGRAM = 12, 28, 36
NARROWEST, WIDEST = 64, 180
"""How wide a column is at least and at most, in pixels."""
EDGE = 10
WORD_GAP, WIDEST_GAP = 6, 0.4
"""The space between the bars of words, in pixels, and the most that it takes of the room of a bar."""


class TableSheet(Guarded, QWidget):
    """The columns side by side; what the network does not see is dim."""

    chosen = Signal(str)
    """chosen(name): the user wants this column as the label."""
    asked = Signal(str, QPoint)
    """asked(name, place): a menu for this column is wanted, at this place of the screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.preview: Preview | None = None
        """What is shown."""
        self._lefts: list[float] = [0.0]
        self.setAccessibleName(tr("The first rows"))
        self.setMouseTracking(True)
        self.setToolTip(tr("Click a column to make it the label; right-click to leave it out"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask)

    def show_preview(self, preview: Preview | None) -> None:
        """Show a table in place of the previous one."""
        self.preview = preview
        self._lefts = [float(EDGE)]
        for place in range(0 if preview is None else len(preview.columns)):
            self._lefts.append(self._lefts[-1] + self._width_of(place))
        columns = () if preview is None else preview.columns
        self.setAccessibleDescription(
            "; ".join(f"{one.name}: {translated(one.role)}, {in_language(one.about)}" for one in columns)
        )
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = 0 if self.preview is None else len(self.preview.rows)
        px = self._theme.px
        return QSize(int(self._lefts[-1]) + EDGE, int(self.head_height) + px(ROW) * rows + EDGE)

    @property
    def head_height(self) -> float:
        """The height of what stands above the rows, in pixels."""
        px = self._theme.px
        return float(px(20) + px(18) + px(HISTOGRAM) + px(22) + EDGE)

    def column_at(self, x: float) -> int:
        """The index of the column at a position in pixels; −1 outside."""
        places = range(len(self._lefts) - 1)
        label = self._label
        if label >= 0 and self.left_of(label) <= x < self.left_of(label) + self._width(label):
            return label
        return next((place for place in places if self._lefts[place] <= x < self._lefts[place + 1]), -1)

    def left_of(self, place: int) -> float:
        """Where a column begins, in pixels; the label's stays at the right edge where it would be out of sight."""
        seen = self.visibleRegion().boundingRect()
        natural = self._lefts[place]
        if place != self._label or seen.isEmpty():
            return natural
        return min(natural, seen.right() + 5 - self._width(place))

    @property
    def _label(self) -> int:
        columns = () if self.preview is None else self.preview.columns
        return next((place for place, column in enumerate(columns) if column.role == "label"), -1)

    def _width(self, place: int) -> float:
        return self._lefts[place + 1] - self._lefts[place]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.column_at(event.position().x())
        if self.preview is not None and place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.preview.columns[place].name)

    def _ask(self, place: QPoint) -> None:
        column = self.column_at(place.x())
        if self.preview is not None and column >= 0:
            self.asked.emit(self.preview.columns[column].name, self.mapToGlobal(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        inside = self.column_at(event.position().x()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if inside else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.preview is None:
            return
        painter = QPainter(self)
        seen = event.rect()
        painter.setPen(QColor(self._theme.line))
        top, high = self.head_height, self._theme.px(ROW)
        for row in range(len(self.preview.rows)):
            painter.drawLine(EDGE, int(top + row * high), int(self._lefts[-1]), int(top + row * high))
        last = self._label
        order = [place for place in range(len(self.preview.columns)) if place != last] + ([last] if last >= 0 else [])
        for place in order:  # the label last, for it may lie over another
            if place == last or (self._lefts[place] <= seen.right() and seen.left() <= self._lefts[place + 1]):
                self._paint_column(painter, place, self.preview.columns[place])

    def _paint_column(self, painter: QPainter, place: int, column: ColumnPreview) -> None:
        theme, px = self._theme, self._theme.px
        left, wide = self.left_of(place), self._width(place) - GAP
        is_label = column.role == "label"
        if is_label:
            painter.fillRect(QRectF(left - 4, 0, self._width(place), self.height()), QColor(theme.selection))
        text = QColor(theme.text if column.is_used else theme.dim)
        at = float(EDGE)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        role, about = translated(column.role).partition(":")[0], _about(column)
        accent, dim = QColor(theme.accent), QColor(theme.dim)
        self._write(painter, QRectF(left, at, wide, px(20)), column.name, accent if is_label else text, start, True)
        at += px(20)
        painter.setFont(font(SMALL_PX))
        self._write(painter, QRectF(left, at, wide, px(18)), role, accent if is_label else dim, start)
        at += px(18)
        self._paint_histogram(painter, QRectF(left, at + 4, wide, px(HISTOGRAM) - 6), place)
        at += px(HISTOGRAM)
        painter.setFont(font(TICK_PX))
        colour = QColor(theme.negative) if column.missing and column.is_used else dim
        words = tr("{count:,} missing", count=column.missing) if column.missing and column.is_used else about
        self._write(painter, QRectF(left, at, wide, px(20)), words, colour, start)
        painter.setFont(font(TEXT_PX))
        numbers = column.role == "number"
        side = (Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        assert self.preview is not None
        for row, cells in enumerate(self.preview.rows):
            box = QRectF(left, self.head_height + row * px(ROW), wide, px(ROW))
            self._write(painter, box, cells[place], text, side)

    def bars_of(self, place: int, box: QRectF) -> list[QRectF]:
        """The bars of a column's histogram within a box, in pixels: apart for words and classes, side by side for
        numbers.
        """
        assert self.preview is not None
        column, task = self.preview.columns[place], self.preview.task
        counts, most = column.counts, max(column.counts, default=0)
        if not most:
            return []
        are_apart = column.role == "words" or (column.role == "label" and task == CLASSES)
        step = box.width() / max(len(counts), 3 if are_apart else 1)
        gap = min(WORD_GAP if are_apart else 1, step * WIDEST_GAP)
        heights = (box.height() * count / most for count in counts)
        return [
            QRectF(box.left() + bar * step, box.bottom() - high, step - gap, high) for bar, high in enumerate(heights)
        ]

    def _paint_histogram(self, painter: QPainter, box: QRectF, place: int) -> None:
        assert self.preview is not None
        bars, is_label = self.bars_of(place, box), self.preview.columns[place].role == "label"
        plain = QColor(self._theme.accent if is_label else self._theme.positive)
        plain.setAlpha(255 if is_label else 110)
        for number, bar in enumerate(bars):
            is_class = is_label and self.preview.task == CLASSES
            painter.fillRect(bar, self._theme.class_colour(number, len(bars)) if is_class else plain)

    def _write(
        self, painter: QPainter, box: QRectF, words: str, colour: QColor, side: Qt.AlignmentFlag, bold: bool = False
    ) -> None:
        if bold:
            painter.setFont(font(TEXT_PX, semibold=True))
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, side, shown)

    def _width_of(self, place: int) -> float:
        """As wide as its name, its range and its values need, within bounds."""
        assert self.preview is not None
        column = self.preview.columns[place]
        bold, plain, small = (
            QFontMetricsF(one) for one in (font(TEXT_PX, semibold=True), font(TEXT_PX), font(TICK_PX))
        )
        cells = (row[place] for row in self.preview.rows)
        about = _about(column)
        needed = max(
            bold.horizontalAdvance(column.name),
            small.horizontalAdvance(about),
            *(plain.horizontalAdvance(cell[:40]) for cell in cells),
        )
        return min(max(needed + 2, self._theme.px(NARROWEST)), self._theme.px(WIDEST)) + GAP


def _about(column: ColumnPreview) -> str:
    """Why a column is left out, or else its range or its words."""
    return translated(column.role).partition(": ")[2] or in_language(column.about)
