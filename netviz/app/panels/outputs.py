"""The outputs: one bar per class, the winner, and how sure the recognizer is, or that it does not know."""

from __future__ import annotations

from html import escape
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel

from netviz.app.panels.base import Panel
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import percent
from netviz.app.style.theme import SMALL_PX, Theme, font
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.probability_bars import room_for_share
from netviz.session import Frame
from netviz.session.parts.recognition import Recognition

DIGITS = 10
LOWEST_ROW, HIGHEST_ROW = 14.0, 25.0
LONGEST_NAME = 0.6
"""How much of the width the name of a class may take in the heading."""
NONE = "∅"
"""The name of the share of no class."""


class OutputsPanel(Panel):
    """Bars between 0 and 1. `heading` is the label with the answer: the card shows it as its title."""

    name: ClassVar[str] = "outputs"
    title: ClassVar[str] = "Outputs"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Recognition})

    def __init__(self) -> None:
        super().__init__()
        self._shown: Recognition | None = None
        self.probabilities = np.zeros(DIGITS)
        self.heading = QLabel()
        self.right = self._sure = ShortLabel(Qt.AlignmentFlag.AlignRight)  # no answer makes the column wider
        self.setMinimumSize(160, int((DIGITS + 1) * LOWEST_ROW))
        self.setToolTip(tr("{none} is the share of no class, if the network has an output for it", none=NONE))
        self._say()

    @property
    def shown(self) -> Recognition | None:
        """What is shown, and who read it; None if the pad is empty."""
        return self._shown

    @property
    def winner(self) -> int | None:
        """The class that the drawing is taken for; None if the pad is empty or the recognizer is not sure."""
        return None if self._shown is None else self._shown.answer

    @property
    def digits(self) -> str:
        """The answers to several digits in a row, `?` where the recognizer is not sure; empty for a single one."""
        each = self._shown.digits if self._shown is not None else ()
        return "".join(str(one.answer) if one.is_confident else "?" for one in each)

    def sizeHint(self) -> QSize:
        return QSize(260, int(DIGITS * HIGHEST_ROW))

    def set_frame(self, frame: Frame) -> None:
        recognition = frame.part(Recognition)
        if recognition is None and self._shown is None:
            return
        before = self.digits, self._by, self._said
        self._shown = recognition
        unread = recognition is None or recognition.unread
        shares = np.zeros(DIGITS) if recognition is None or unread else recognition.prediction.probabilities
        if np.array_equal(shares, self.probabilities) and before == (self.digits, self._by, self._said):
            return
        self.probabilities = shares
        self._say()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.setMinimumHeight(theme.px((DIGITS + 1) * LOWEST_ROW))
        self._say()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._say()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        none = self._shown.prediction.none if self._shown is not None and not self._shown.unread else None
        lowest, highest = self.theme.px(LOWEST_ROW), self.theme.px(HIGHEST_ROW)
        # The last row is for no class, even while there is no such share, so that rows do not jump.
        most = max(1, int(self.height() / lowest) - 1)
        shown = np.arange(len(self.probabilities))
        if len(shown) > most:  # the largest, if there is no room for all
            shown = np.sort(np.argsort(-self.probabilities, kind="stable")[:most])
        row = min(highest, max(lowest, self.height() / (len(shown) + 1)))
        names = self._shown.names if self._shown is not None else ()
        left = float(self.theme.px(22 if not names else 64))
        for place, index in enumerate(shown.tolist()):
            name = in_language(names[index]) if names else str(index)
            self._paint_row(
                painter, place * row, row, left, name, float(self.probabilities[index]), index == self.winner
            )
        if none is not None:
            self._paint_row(painter, len(shown) * row, row, left, NONE, none, won=False)

    def _paint_row(
        self, painter: QPainter, top: float, row: float, left: float, name: str, share: float, won: bool
    ) -> None:
        theme = self.theme
        right = self.width() - float(room_for_share(QFontMetrics(font(SMALL_PX)), theme))
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
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(share))

    def _say(self) -> None:
        shown = self._shown
        self.heading.setToolTip("")
        if shown is None:
            self.heading.setText(tr("Draw a digit above"))
            self._sure.setText("")
            self._sure.setToolTip("")
            return
        sure = tr("{sure} sure", sure=percent(shown.prediction.confidence, 0))
        short, long = self._by
        if shown.unread:
            self.heading.setText(tr("I don't know"))
            short = translated(shown.unread)
        elif self.digits:
            self.heading.setText(tr("It is {digits}", digits=self._row()))
            place = shown.chosen + 1
            if self.winner is None:
                short = tr("digit {place:,}: I don't know", place=place)
            else:
                short = tr("digit {place:,}: {sure}", place=place, sure=sure)
        elif self.winner is None:
            self.heading.setText(tr("I don't know"))
        else:
            names = shown.names
            answer = self._named(in_language(names[self.winner])) if names else tr("a {digit}", digit=self.winner)
            self.heading.setText(tr("It is {answer}", answer=self._in_colour(answer)))
            short = f"{sure} · {short}"
        self._sure.setText(short)
        self._sure.setToolTip(long)

    def _named(self, name: str) -> str:
        """A class's name in rich text, as much of it as the heading has room for; the tooltip has all of it."""
        room = round(LONGEST_NAME * self.width())
        short = self.heading.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.heading.setToolTip(name if short != name else "")
        return escape(short)

    def _row(self) -> str:
        """The digits of a row; the one that the bars are for is underlined."""
        assert self._shown is not None
        chosen, row = self._shown.chosen, self.digits
        return self._in_colour(f"{row[:chosen]}<u>{row[chosen]}</u>{row[chosen + 1 :]}")

    def _in_colour(self, answer: str) -> str:
        """An answer in rich text, in the colour of what is right."""
        return f'<span style="color:{self.theme.right}">{answer}</span>'

    @property
    def _said(self) -> tuple[int, str, float]:
        """What the heading says besides the digits and who reads."""
        shown = self._shown
        return (0, "", 0.0) if shown is None else (shown.chosen, shown.unread, shown.prediction.confidence)

    @property
    def _by(self) -> tuple[str, str]:
        """Who reads, in a word and in a sentence, and what the shipped network would say instead."""
        shown = self._shown
        if shown is None:
            return "", ""
        if shown.shipped:
            return tr("shipped"), tr("Read by the shipped network")
        if (other := shown.second_opinion) is None:
            return tr("in training"), tr("Read by the network in training")
        return tr("shipped: {answer}", answer=other.answer), tr(
            "Read by the network in training; the shipped one says {answer}, {sure} sure",
            answer=other.answer,
            sure=percent(other.confidence, 0),
        )
