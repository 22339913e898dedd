"""A thin progress bar that is painted with everything else; Qt's own repaints the window with each new value."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import LIGHT, Theme

HEIGHT = 6


class SlimProgressBar(Guarded, QWidget):
    """Shows a share of 0…1 as the filled part of a rounded line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.share = 0.0
        self._theme = LIGHT
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(212, HEIGHT)

    def show_share(self, share: float) -> None:
        share = min(1.0, max(0.0, share))
        if round(share * self.width()) != round(self.share * self.width()):
            self.update()
        self.share = share

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = HEIGHT / 2
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), HEIGHT), radius, radius)
        if self.share > 0:
            painter.setBrush(QColor(self._theme.accent))
            painter.drawRoundedRect(QRectF(0, 0, max(HEIGHT, self.share * self.width()), HEIGHT), radius, radius)
