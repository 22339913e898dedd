"""A legend in a panel's title line: a short coloured bar and a name for each line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.app.theme import LIGHT, SMALL_PX, Theme, font

BAR, INNER, BETWEEN = 14, 6, 14


class Legend(QWidget):
    """Entries (name, colour) in one line.

    Where there is not room for all, they come with the names that `shorter` makes of theirs, then the first and the
    last and how many between.
    """

    def __init__(self, shorter: Callable[[str], str] = str) -> None:
        super().__init__()
        self._shorter = shorter
        self._entries: list[tuple[str, QColor]] = []
        self._dim = QColor(LIGHT.dim)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        return QSize(int(self._width(self._entries)) + 2, int(QFontMetricsF(font(SMALL_PX)).height()) + 3)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PX))
        entries = self.that_fit()
        x = self.width() - self._width(entries)
        middle = self.height() / 2
        for name, colour in entries:
            if colour.alpha():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(x, middle - 1.5, BAR, 3), 1.5, 1.5)
                x += BAR + INNER
            painter.setPen(self._dim)
            width = self._text_width(name)
            painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
            x += width + BETWEEN

    def that_fit(self) -> list[tuple[str, QColor]]:
        """The entries as there is room for them."""
        entries = self._entries
        if self._width(entries) <= self.width():
            return entries
        entries = [(self._shorter(name), colour) for name, colour in entries]
        if self._width(entries) <= self.width():
            return entries
        if len(entries) < 3:
            return self._shortened(entries)
        for kept in range(len(entries) - 1, 1, -1):
            first = entries[: (kept + 1) // 2]
            last = entries[len(entries) - kept // 2 :]
            shown = [*first, (f"… {len(entries) - kept} more", QColor(0, 0, 0, 0)), *last]
            if self._width(shown) <= self.width():
                return shown
        return self._shortened([entries[0], (f"… {len(entries) - 2} more", QColor(0, 0, 0, 0)), entries[-1]])

    def _shortened(self, entries: list[tuple[str, QColor]]) -> list[tuple[str, QColor]]:
        """The names cut until they fit beside each other."""
        metrics = QFontMetricsF(font(SMALL_PX))
        spare = self._width(entries) - self.width()
        names = sum(self._text_width(name) for name, _ in entries)
        share = max(0.0, 1 - max(0.0, spare) / max(1.0, names))
        cut = Qt.TextElideMode.ElideRight
        return [(metrics.elidedText(name, cut, self._text_width(name) * share), colour) for name, colour in entries]

    def _width(self, entries: Sequence[tuple[str, QColor]]) -> float:
        bars = sum(BAR + INNER for _, colour in entries if colour.alpha())
        names = sum(self._text_width(name) for name, _ in entries)
        return bars + names + BETWEEN * max(0, len(entries) - 1)

    @staticmethod
    def _text_width(text: str) -> float:
        return QFontMetricsF(font(SMALL_PX)).horizontalAdvance(text)
