"""The ten outputs: one bar for each digit, and the winner."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel

from netviz.app.panels.base import Panel
from netviz.app.text import percent
from netviz.app.theme import SMALL_PX, Theme, font
from netviz.app.widgets.card import dim_label
from netviz.session import Frame
from netviz.session.parts import Recognition

DIGITS = 10
LOWEST_ROW, HIGHEST_ROW = 16.0, 25.0


class OutputsPanel(Panel):
    """Bars between 0 and 1. `heading` is the label that says the answer: the card shows it as its title."""

    name: ClassVar[str] = "outputs"
    title: ClassVar[str] = "Outputs"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Recognition})

    def __init__(self) -> None:
        super().__init__()
        self.shares = np.zeros(DIGITS)
        self._winner: int | None = None
        self.heading = QLabel()
        self.right = self._sure = dim_label()
        self.setMinimumSize(160, int(DIGITS * LOWEST_ROW))
        self._say()

    @property
    def winner(self) -> int | None:
        """The digit that the network takes the drawing for; None on an empty pad."""
        return self._winner

    def sizeHint(self) -> QSize:
        return QSize(260, int(DIGITS * HIGHEST_ROW))

    def set_frame(self, frame: Frame) -> None:
        recognition = frame.part(Recognition)
        shares = np.zeros(DIGITS) if recognition is None else recognition.shares
        if np.array_equal(shares, self.shares):
            return
        self.shares = shares
        self._winner = None if recognition is None else int(np.argmax(recognition.shares))
        self._say()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._say()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = min(HIGHEST_ROW, max(LOWEST_ROW, self.height() / len(self.shares)))
        left, right = 22.0, self.width() - 40.0
        theme = self.theme
        for digit, share in enumerate(self.shares):
            won = digit == self._winner
            top = digit * row
            painter.setFont(font(semibold=won))
            painter.setPen(QColor(theme.right if won else theme.text))
            centred = Qt.AlignmentFlag.AlignCenter
            painter.drawText(QRectF(0, top, 16, row), centred, str(digit))
            thick = 8.0
            track = QRectF(left, top + (row - thick) / 2, right - left, thick)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.grid))
            painter.drawRoundedRect(track, 4, 4)
            if share > 0.002:
                painter.setBrush(QColor(theme.right if won else theme.dim))
                bar = QRectF(track)
                bar.setWidth(max(3.0, share * track.width()))
                painter.drawRoundedRect(bar, min(4.0, bar.width() / 2), 4)
            painter.setFont(font(SMALL_PX))
            painter.setPen(QColor(theme.right if won else theme.dim))
            box = QRectF(right, top, self.width() - right, row)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{share:.2f}")

    def _say(self) -> None:
        if self._winner is None:
            self.heading.setText("Draw a digit above")
            self._sure.setText("")
            return
        self.heading.setText(f'It is a <span style="color:{self.theme.right}">{self._winner}</span>')
        self._sure.setText(f"{percent(float(self.shares.max()), 0)} sure")
