"""A legend in a panel's title line: a short coloured bar and a name for each line that is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.app.theme import LIGHT, SMALL_PX, Theme, font

BAR, INNER, BETWEEN = 14, 6, 14
Row = list[tuple[str, QColor]]


class Legend(QWidget):
    """Entries (name, colour) in one row, or in as many as its height has room for.

    Where there is not room for all, they come with the names that `shorter` makes of theirs, then the first and the
    last and how many between.
    """

    def __init__(self, shorter: Callable[[str], str] = str) -> None:
        super().__init__()
        self._shorter = shorter
        self._entries: Row = []
        self._dim = QColor(LIGHT.dim)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)

    def show_entries(self, entries: Sequence[tuple[str, QColor]], theme: Theme) -> None:
        if list(entries) != self._entries or self._dim != QColor(theme.dim):
            if len(entries) != len(self._entries):
                self.updateGeometry()  # not for every figure that changes within a name
            self._entries = list(entries)
            self._dim = QColor(theme.dim)
            self.setAccessibleName(", ".join(name for name, _ in entries))
            self.setToolTip(", ".join(name for name, _ in entries))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(self._width(self._entries)) + 2, int(self._row_height()) + 3)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PX))
        rows = self.that_fit()
        high = self._row_height()
        top = (self.height() - high * len(rows)) / 2
        for place, row in enumerate(rows):
            self._paint_row(painter, row, top + place * high, high)

    def _paint_row(self, painter: QPainter, row: Row, top: float, high: float) -> None:
        x = self.width() - self._width(row)
        middle = top + high / 2
        for name, colour in row:
            if colour.alpha():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(x, middle - 1.5, BAR, 3), 1.5, 1.5)
                x += BAR + INNER
            painter.setPen(self._dim)
            width = self._text_width(name)
            painter.drawText(QRectF(x, top, width + 2, high), Qt.AlignmentFlag.AlignVCenter, name)
            x += width + BETWEEN

    def that_fit(self) -> list[Row]:
        """The entries as there is room for them, row by row."""
        shorter = [(self._shorter(name), colour) for name, colour in self._entries]
        most = max(1, int(self.height() / self._row_height()))
        for count in range(1, most + 1):
            for entries in (self._entries, shorter):
                rows = self._rows(entries)
                if len(rows) <= count:
                    return rows
        if len(shorter) <= most:
            return [self._shortened([entry]) for entry in shorter]
        if len(shorter) < 3:
            return [self._shortened(shorter)]
        for kept in range(len(shorter) - 1, 1, -1):
            rows = self._rows(_without_the_middle(shorter, kept))
            if len(rows) <= most:
                return rows
        return [self._shortened(_without_the_middle(shorter, 2))]

    def _rows(self, entries: Row) -> list[Row]:
        """The entries in order, each row as full as the width allows; a name wider than that counts as two rows."""
        rows: list[Row] = [[]]
        for entry in entries:
            if rows[-1] and self._width([*rows[-1], entry]) > self.width():
                rows.append([])
            rows[-1].append(entry)
        return [part for row in rows for part in ([row] if self._width(row) <= self.width() else [row, []])]

    def _shortened(self, entries: Row) -> Row:
        """The names cut until they fit beside each other."""
        metrics = QFontMetricsF(font(SMALL_PX))
        spare = self._width(entries) - self.width()
        names = sum(self._text_width(name) for name, _ in entries)
        share = max(0.0, 1 - max(0.0, spare) / max(1.0, names))
        cut = Qt.TextElideMode.ElideRight
        return [(metrics.elidedText(name, cut, self._text_width(name) * share), colour) for name, colour in entries]

    def _width(self, entries: Row) -> float:
        bars = sum(BAR + INNER for _, colour in entries if colour.alpha())
        names = sum(self._text_width(name) for name, _ in entries)
        return bars + names + BETWEEN * max(0, len(entries) - 1)

    @staticmethod
    def _row_height() -> float:
        return QFontMetricsF(font(SMALL_PX)).height()

    @staticmethod
    def _text_width(text: str) -> float:
        return QFontMetricsF(font(SMALL_PX)).horizontalAdvance(text)


def _without_the_middle(entries: Row, kept: int) -> Row:
    """The first and the last entries, so many, and how many there are between."""
    first, last = (kept + 1) // 2, kept // 2
    more = (f"… {len(entries) - kept} more", QColor(0, 0, 0, 0))
    return [*entries[:first], more, *entries[len(entries) - last :]]
