"""A legend in a panel's title line: a short sample and the name of each line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import without_cut_number
from netviz.app.style.theme import LIGHT, SMALL_PX, Theme, font
from netviz.errors import counted

BAR, INNER, BETWEEN = 14, 5, 12
# Rows are closer than lines of text, so that two fit in a title line.
TIGHT = 1.2
LEAST_LEFT = 2
"""How many characters must be left of a name that is cut."""
WHOLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip


class LegendEntry(NamedTuple):
    """One line; with an invisible colour, only its name."""

    name: str
    colour: QColor
    style: Qt.PenStyle = Qt.PenStyle.SolidLine


Row = list[LegendEntry]


class Legend(Guarded, QWidget):
    """Entries in one row, or in as many as fit its height.

    If they do not all fit, the names are shortened with `shorter`; then only the first and the last are shown, or the
    first alone, with the number of the others, or else how many there are: no sample stands without a word.
    """

    changed = Signal()
    """It has other entries, or another size."""

    def __init__(self, shorter: Callable[[str], str] = str) -> None:
        super().__init__()
        self.shorter = shorter
        self.is_elsewhere = False
        """Whether another legend shows the entries."""
        self._entries: Row = []
        self.theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)

    @property
    def entries(self) -> tuple[LegendEntry, ...]:
        """All of them, whether or not there is room."""
        return tuple(self._entries)

    def show_entries(self, entries: Sequence[LegendEntry | tuple[str, QColor]], theme: Theme) -> None:
        """Name these lines; a pair of name and colour stands for a solid line."""
        found = [LegendEntry(*entry) for entry in entries]
        if found != self._entries or self.theme != theme:
            if len(found) != len(self._entries):
                self.updateGeometry()  # not for every number that changes within a name
            self._entries = found
            self.theme = theme
            names = ", ".join(entry.name for entry in found)
            self.setAccessibleName(names)
            self.setToolTip(names)
            self.update()
            self.changed.emit()

    def show_elsewhere(self, elsewhere: bool) -> None:
        """Leave the entries to another legend, or show them again."""
        if elsewhere != self.is_elsewhere:
            self.is_elsewhere = elsewhere
            self.update()

    @property
    def holds_all(self) -> bool:
        """Whether there is room for the names of all entries."""
        return self._rows_of_all(_metrics()) is not None

    def sizeHint(self) -> QSize:
        metrics = _metrics()
        return QSize(int(_width(self._entries, metrics)) + 2, int(metrics.height()) + 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.changed.emit()

    def paintEvent(self, event: object) -> None:
        if self.is_elsewhere:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PX))
        metrics, rows = _metrics(), self.fitting_rows()
        high = row_height()
        top = (self.height() - high * len(rows)) / 2
        for place, row in enumerate(rows):
            self._paint_row(painter, row, top + place * high, metrics)

    def _paint_row(self, painter: QPainter, row: Row, top: float, metrics: QFontMetricsF) -> None:
        high = row_height()
        x = self.width() - _width(row, metrics)
        middle = top + high / 2
        for entry in row:
            if entry.colour.alpha():
                paint_sample(painter, QPointF(x, middle), entry.colour, entry.style)
                x += BAR + INNER
            painter.setPen(QColor(self.theme.dim))
            width = metrics.horizontalAdvance(entry.name)
            # Rows are closer than the font asks for: Qt would cut off what hangs below the line.
            painter.drawText(QRectF(x, top, width + 2, high), WHOLE, entry.name)
            x += width + BETWEEN

    def fitting_rows(self) -> list[Row]:
        """The entries that fit, row by row."""
        metrics = _metrics()
        whole = self._rows_of_all(metrics)
        if whole is not None:
            return whole
        shorter, most = self._shorter_entries(), self._most_rows
        if len(shorter) <= most:
            return self._readable([[entry] for entry in shorter], metrics)
        if len(shorter) < 3:
            return self._readable([shorter], metrics)
        # However short the names, no more than these fit.
        room = most * self.width() // (BAR + INNER)
        for kept in range(min(room, len(shorter) - 1), 0, -1):
            rows = _packed(_without_the_middle(shorter, kept), self.width(), metrics)
            if rows is not None and len(rows) <= most:
                return rows
        first, more = _without_the_middle(shorter, 1)
        if most > 1 and _width([more], metrics) <= self.width():  # its name may be cut, but not the number
            return self._readable([[first], [more]], metrics)
        return self._readable([_without_the_middle(shorter, 2)], metrics)

    def rows_for_all(self, most: int) -> int:
        """How many rows all entries take at its width, with shorter names if need be; at most `most`."""
        metrics = _metrics()
        rows = _packed(self._shorter_entries(), self.width(), metrics)
        return most if rows is None else min(most, len(rows))

    @property
    def _most_rows(self) -> int:
        return max(1, int(self.height() / row_height()))

    def _shorter_entries(self) -> Row:
        return [entry._replace(name=self.shorter(entry.name)) for entry in self._entries]

    def _rows_of_all(self, metrics: QFontMetricsF) -> list[Row] | None:
        """All entries in the fewest rows, with shorter names if that saves one; None if they do not fit."""
        packed = [_packed(entries, self.width(), metrics) for entries in (self._entries, self._shorter_entries())]
        for count in range(1, self._most_rows + 1):
            for rows in packed:
                if rows is not None and len(rows) <= count:
                    return rows
        return None

    def _readable(self, rows: list[Row], metrics: QFontMetricsF) -> list[Row]:
        """The rows with their names cut; only how many entries there are where too little would be left of a name."""
        cut = [self._shortened(row, metrics) for row in rows]
        if all(_width(row, metrics) <= self.width() + 1 and all(map(_says_something, row)) for row in cut):
            return cut
        count = sum(bool(entry.colour.alpha()) for entry in self._entries)
        words = translated(counted(count, "colour")) if count > 1 else self._entries[0].name
        said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        return [[LegendEntry(said, QColor(0, 0, 0, 0))]] if said.strip("…") else []

    def _shortened(self, entries: Row, metrics: QFontMetricsF) -> Row:
        """The names cut until they fit side by side."""
        widths = [metrics.horizontalAdvance(entry.name) for entry in entries]
        spare = _width(entries, metrics) - self.width()
        share = max(0.0, 1 - max(0.0, spare) / max(1.0, sum(widths)))
        cut = Qt.TextElideMode.ElideRight
        return [
            entry._replace(name=without_cut_number(metrics.elidedText(entry.name, cut, width * share)))
            for entry, width in zip(entries, widths, strict=True)
        ]


def paint_sample(painter: QPainter, left: QPointF, colour: QColor, style: Qt.PenStyle) -> None:
    """A short piece of a line as the plot draws it, starting at `left`."""
    pen = QPen(colour, 3 if style == Qt.PenStyle.SolidLine else 2, style)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if style == Qt.PenStyle.SolidLine else Qt.PenCapStyle.FlatCap)
    if style == Qt.PenStyle.DashLine:
        pen.setDashPattern([2.5, 1.8])
    painter.setPen(pen)
    inset = 1.5 if style == Qt.PenStyle.SolidLine else 0.0
    painter.drawLine(QPointF(left.x() + inset, left.y()), QPointF(left.x() + BAR - inset, left.y()))


def row_height() -> float:
    """The height of a row, in pixels."""
    return TIGHT * font(SMALL_PX).pixelSize()


def _metrics() -> QFontMetricsF:
    return QFontMetricsF(font(SMALL_PX))


def _width(row: Row, metrics: QFontMetricsF) -> float:
    """The width of a row of entries."""
    bars = sum(BAR + INNER for entry in row if entry.colour.alpha())
    return bars + sum(metrics.horizontalAdvance(entry.name) for entry in row) + BETWEEN * max(0, len(row) - 1)


def _packed(entries: Row, room: float, metrics: QFontMetricsF) -> list[Row] | None:
    """The entries in order, as many per row as fit; None if one alone is too wide."""
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


def _says_something(entry: LegendEntry) -> bool:
    """Whether enough is left of a name that was cut."""
    return len(entry.name) > LEAST_LEFT if entry.name.endswith("…") else bool(entry.name)


def _without_the_middle(entries: Row, kept: int) -> Row:
    """The first and the last `kept` entries, and how many there are between."""
    first, last = (kept + 1) // 2, kept // 2
    more = LegendEntry(tr("… {count:,} more", count=len(entries) - kept), QColor(0, 0, 0, 0))
    return [*entries[:first], more, *entries[len(entries) - last :]]
