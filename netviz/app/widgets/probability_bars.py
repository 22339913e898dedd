"""Bars of a network's answer: one per class, the largest in the colour of right answers.

Where there is no room for all classes, the likeliest are shown.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import percent
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font

LOWEST, HIGHEST = 11.0, 22.0
GAP = 6
"""Between the end of a bar and the widest share beside it."""


def room_for_share(metrics: QFontMetrics, theme: Theme) -> int:
    """How many pixels right of a bar are for the share that it stands for."""
    return metrics.horizontalAdvance(percent(1.0)) + theme.px(GAP)


class ProbabilityBars(Guarded, QWidget):
    """One bar per class, with its name and its probability."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.names: tuple[str, ...] = ()
        self.probabilities: NDArray[np.float64] = np.zeros(0)
        self.setMinimumSize(110, 90)
        self.setAccessibleName(tr("The network's answer"))

    def show_probabilities(self, names: tuple[str, ...], probabilities: NDArray[np.float64]) -> None:
        """Show the probability of each class, (classes,)."""
        self.names, self.probabilities = names, probabilities[: len(names)]
        most = int(np.argmax(self.probabilities)) if len(names) else 0
        self.setAccessibleName(f"{names[most]}, {percent(float(self.probabilities[most]))}" if len(names) else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, self.theme.px(160))

    def in_sight(self) -> list[int]:
        """The classes that there is room for, in their order: the likeliest."""
        most = max(1, int(self.height() / self.theme.px(LOWEST)))
        return sorted(np.argsort(-self.probabilities, kind="stable")[:most].tolist())

    def paintEvent(self, event: object) -> None:
        if not len(self.probabilities):
            return
        painter, theme, px = QPainter(self), self.theme, self.theme.px
        painter.setFont(font(TICK_PX))
        classes = self.in_sight()
        high = min(px(HIGHEST), max(px(LOWEST), self.height() / len(classes)))
        left = max(painter.fontMetrics().horizontalAdvance(name) for name in self.names) + px(6)
        left, right = min(left, self.width() // 3), room_for_share(painter.fontMetrics(), theme)
        winner = int(np.argmax(self.probabilities))
        for place, label in enumerate(classes):
            name, share, top = self.names[label], float(self.probabilities[label]), place * high
            painter.setPen(QColor(theme.text if label == winner else theme.dim))
            short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, left - px(4))
            painter.drawText(QRectF(0, top, left - px(4), high), Qt.AlignmentFlag.AlignVCenter, short)
            wide = max(1.0, self.width() - left - right)
            bar = QRectF(left, top + high * 0.25, wide, high * 0.5)
            painter.fillRect(bar, QColor(theme.grid))
            bar.setWidth(wide * share)
            painter.fillRect(bar, QColor(theme.right if label == winner else theme.accent))
            end = QRectF(self.width() - right, top, right, high)
            painter.drawText(end, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(share))
