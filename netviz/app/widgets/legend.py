"""A legend in a panel's title line: a short coloured bar and a name for each line that is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.app.failures import Guarded
from netviz.app.theme import LIGHT, SMALL_PX, Theme, font

BAR, INNER, BETWEEN = 14, 6, 14
Row = list[tuple[str, QColor]]


class Legend(Guarded, QWidget):
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
        metrics = _metrics()
        return QSize(int(_width(self._entries, metrics)) + 2, int(metrics.height()) + 3)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PX))
        metrics, rows = _metrics(), self.that_fit()
        top = (self.height() - metrics.height() * len(rows)) / 2
        for place, row in enumerate(rows):
            self._paint_row(painter, row, top + place * metrics.height(), metrics)

    def _paint_row(self, painter: QPainter, row: Row, top: float, metrics: QFontMetricsF) -> None:
        high = metrics.height()
        x = self.width() - _width(row, metrics)
        middle = top + high / 2
        for name, colour in row:
            if colour.alpha():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(x, middle - 1.5, BAR, 3), 1.5, 1.5)
                x += BAR + INNER
            painter.setPen(self._dim)
            width = metrics.horizontalAdvance(name)
            painter.drawText(QRectF(x, top, width + 2, high), Qt.AlignmentFlag.AlignVCenter, name)
            x += width + BETWEEN

    def that_fit(self) -> list[Row]:
        """The entries as there is room for them, row by row."""
        metrics = _metrics()
        shorter = [(self._shorter(name), colour) for name, colour in self._entries]
        packed = [_packed(entries, self.width(), metrics) for entries in (self._entries, shorter)]
        most = max(1, int(self.height() / metrics.height()))
        for count in range(1, most + 1):
            for rows in packed:
                if rows is not None and len(rows) <= count:
                    return rows
        if len(shorter) <= most:
            return [self._shortened([entry], metrics) for entry in shorter]
        if len(shorter) < 3:
            return [self._shortened(shorter, metrics)]
        # However short their names, no more bars than these have room.
        room = most * self.width() // (BAR + INNER)
        for kept in range(min(room, len(shorter) - 1), 1, -1):
            rows = _packed(_without_the_middle(shorter, kept), self.width(), metrics)
            if rows is not None and len(rows) <= most:
                return rows
        return [self._shortened(_without_the_middle(shorter, 2), metrics)]

    def _shortened(self, entries: Row, metrics: QFontMetricsF) -> Row:
        """The names cut until they fit beside each other."""
        widths = [metrics.horizontalAdvance(name) for name, _ in entries]
        spare = _width(entries, metrics) - self.width()
        share = max(0.0, 1 - max(0.0, spare) / max(1.0, sum(widths)))
        cut = Qt.TextElideMode.ElideRight
        return [
            (metrics.elidedText(name, cut, width * share), colour)
            for (name, colour), width in zip(entries, widths, strict=True)
        ]


def _metrics() -> QFontMetricsF:
    return QFontMetricsF(font(SMALL_PX))


def _width(row: Row, metrics: QFontMetricsF) -> float:
    """How wide a row of entries is."""
    bars = sum(BAR + INNER for _, colour in row if colour.alpha())
    return bars + sum(metrics.horizontalAdvance(name) for name, _ in row) + BETWEEN * max(0, len(row) - 1)


def _packed(entries: Row, room: float, metrics: QFontMetricsF) -> list[Row] | None:
    """The entries in order, each row as full as there is room; None where one alone is wider than that."""
    rows: list[Row] = [[]]
    used = 0.0
    for entry in entries:
        width = _width([entry], metrics)
        if width > room:
            return None
        if rows[-1] and used + BETWEEN + width > room:
            rows.append([])
        used = used + BETWEEN + width if rows[-1] else width
        rows[-1].append(entry)
    return rows


def _without_the_middle(entries: Row, kept: int) -> Row:
    """The first and the last entries, so many, and how many there are between."""
    first, last = (kept + 1) // 2, kept // 2
    more = (f"… {len(entries) - kept} more", QColor(0, 0, 0, 0))
    return [*entries[:first], more, *entries[len(entries) - last :]]
