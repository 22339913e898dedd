"""The splits of a data set as one bar: how many examples are learned from, validate and test."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.style.theme import SMALL_PX, Theme, font

BAR, WORDS = 14, 18
PALE = (255, 130, 60)
"""The opacities of the three splits."""


class SplitBar(Guarded, QWidget):
    """The bar, with the counts below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._splits = (0, 0, 0)
        self.setMinimumHeight(theme.px(BAR + WORDS) + 4)

    @property
    def text(self) -> str:
        """The counts in words."""
        learn, validate, test = self._splits
        return tr("{learn:,} learn · {validate:,} validate · {test:,} test", learn=learn, validate=validate, test=test)

    def show_splits(self, splits: tuple[int, int, int]) -> None:
        """Show (training, validation, test) examples."""
        self._splits = splits
        self.setAccessibleName(self.text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(BAR + WORDS) + 4)

    def paintEvent(self, event: object) -> None:
        painter, theme = QPainter(self), self._theme
        whole, left = max(1, sum(self._splits)), 0.0
        for count, alpha in zip(self._splits, PALE, strict=True):
            colour = QColor(theme.accent)
            colour.setAlpha(alpha)
            wide = self.width() * count / whole
            painter.fillRect(QRectF(left, 0, max(0.0, wide - 2), theme.px(BAR)), colour)
            left += wide
        painter.setFont(font(SMALL_PX))
        painter.setPen(QColor(theme.dim))
        painter.drawText(QRectF(0, theme.px(BAR) + 2, self.width(), theme.px(WORDS)), 0, self.text)
