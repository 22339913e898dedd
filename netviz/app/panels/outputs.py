"""The outputs: one bar for each class, the winner, and how sure the recognizer is, or that it does not know."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel

from netviz.app.panels.base import Panel
from netviz.app.style.number_format import percent
from netviz.app.style.theme import SMALL_PX, Theme, font
from netviz.app.widgets.card import dim_label
from netviz.session import Frame
from netviz.session.parts.recognition import Recognition

DIGITS = 10
LOWEST_ROW, HIGHEST_ROW = 14.0, 25.0
NONE = "∅"
"""How the share of no class is named."""


class OutputsPanel(Panel):
    """Bars between 0 and 1. `heading` is the label that says the answer: the card shows it as its title."""

    name: ClassVar[str] = "outputs"
    title: ClassVar[str] = "Outputs"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Recognition})

    def __init__(self) -> None:
        super().__init__()
        self._shown: Recognition | None = None
        self.probabilities = np.zeros(DIGITS)
        self.heading = QLabel()
        self.right = self._sure = dim_label()
        self.setMinimumSize(160, int((DIGITS + 1) * LOWEST_ROW))
        self.setToolTip(f"{NONE} is what belongs to none of them, where the network has an output for it")
        self._say()

    @property
    def shown(self) -> Recognition | None:
        """What is shown, and who read it; None on an empty pad."""
        return self._shown

    @property
    def winner(self) -> int | None:
        """The class that the recognizer takes the drawing for; None on an empty pad, or where it does not know."""
        if self._shown is None or not self._shown.prediction.is_confident:
            return None
        return self._shown.prediction.answer

    @property
    def digits(self) -> str:
        """The answers to several digits in a row, `?` where the recognizer does not know; empty where there is one."""
        each = self._shown.digits if self._shown is not None else ()
        return "".join(str(one.answer) if one.is_confident else "?" for one in each)

    def sizeHint(self) -> QSize:
        return QSize(260, int(DIGITS * HIGHEST_ROW))

    def set_frame(self, frame: Frame) -> None:
        recognition = frame.part(Recognition)
        if recognition is None and self._shown is None:
            return
        before = self.digits, self._by
        self._shown = recognition
        shares = np.zeros(DIGITS) if recognition is None else recognition.prediction.probabilities
        if np.array_equal(shares, self.probabilities) and before == (self.digits, self._by):
            return
        self.probabilities = shares
        self._say()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.setMinimumHeight(theme.px((DIGITS + 1) * LOWEST_ROW))
        self._say()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        none = self._shown.prediction.none if self._shown is not None else None
        lowest, highest = self.theme.px(LOWEST_ROW), self.theme.px(HIGHEST_ROW)
        most = max(1, int(self.height() / lowest)) - (none is not None)
        shown = np.arange(len(self.probabilities))
        if len(shown) > most:  # the largest, where there is no room for all
            shown = np.sort(np.argsort(-self.probabilities, kind="stable")[:most])
        row = min(highest, max(lowest, self.height() / (len(shown) + (none is not None))))
        names = self._shown.names if self._shown is not None else ()
        left = float(self.theme.px(22 if not names else 64))
        for place, index in enumerate(shown.tolist()):
            name = names[index] if names else str(index)
            self._paint_row(
                painter, place * row, row, left, name, float(self.probabilities[index]), index == self.winner
            )
        if none is not None:
            self._paint_row(painter, len(shown) * row, row, left, NONE, none, won=False)

    def _paint_row(
        self, painter: QPainter, top: float, row: float, left: float, name: str, share: float, won: bool
    ) -> None:
        theme, right = self.theme, self.width() - float(self.theme.px(40))
        painter.setFont(font(semibold=won))
        painter.setPen(QColor(theme.right if won else theme.text))
        painter.drawText(QRectF(0, top, left - 6, row), Qt.AlignmentFlag.AlignCenter, name)
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
        shown = self._shown
        if shown is None:
            self.heading.setText("Draw a digit above")
            self._sure.setText("")
            self._sure.setToolTip("")
            return
        best = shown.names[shown.prediction.answer] if shown.names else str(shown.prediction.answer)
        sure = percent(shown.prediction.confidence, 0)
        if self.digits:
            self.heading.setText(f'It is <span style="color:{self.theme.right}">{self.digits}</span>')
        elif self.winner is None:
            self.heading.setText("I don't know")
        else:
            article = "a " if not shown.names else ""
            self.heading.setText(f'It is {article}<span style="color:{self.theme.right}">{best}</span>')
        short, long = self._by
        self._sure.setText(f"{sure} {'sure' if self.winner is not None else f'for {best}'} · {short}")
        self._sure.setToolTip(long)

    @property
    def _by(self) -> tuple[str, str]:
        """Who reads, in a word and in a sentence, and what the shipped network would say instead."""
        shown = self._shown
        if shown is None:
            return "", ""
        if shown.shipped:
            return "shipped", "Read by the shipped network"
        if (other := shown.second_opinion) is None:
            return "in training", "Read by the network in training"
        says = f"the shipped one says {other.answer}, {percent(other.confidence, 0)} sure"
        return f"shipped: {other.answer}", f"Read by the network in training; {says}"
