"""Calibration: whether the network is right as often as it is sure; of two classes, also the ROC curve.

All of it shows the network as it is now, while it trains.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.split_panel import NO_EXAMPLES, SplitPanel
from netviz.app.plotting.legend import Legend, LegendEntry
from netviz.app.plotting.legend_below import LegendBelow
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.reliability_plot import ReliabilityPlot
from netviz.session import Frame
from netviz.session.parts.reliability import Reliability
from netviz.texts import phrase

NUMBERS = phrase("This network predicts numbers, and does not say how sure it is of them")
WAITS = phrase("The bars appear once every example has been evaluated")
WITH_ROC = phrase("Calibration and ROC")


class CalibrationPanel(SplitPanel):
    """The bars, with the calibration error in the title line."""

    name: ClassVar[str] = "calibration"
    title: ClassVar[str] = "Calibration"
    height_share: ClassVar[int] = 34
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Reliability})
    about: ClassVar[type[Any]] = Reliability

    def __init__(self) -> None:
        super().__init__()
        self.plot = ReliabilityPlot()
        self.legend = Legend()
        self.line_up(self.legend, self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.setSpacing(0)
        column.addWidget(LegendBelow(self.legend))
        column.addWidget(self.plot, 1)
        self.setMinimumSize(180, 130)

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(Reliability)
        if not self.is_news(found, self.theme):
            return
        known = found is not None and found.calibration is not None and found.examples > 0
        self._note.say("" if known else _reason(found))
        self.plot.setVisible(known)
        self.plot.show_reliability(found if known else None)
        self.titled.emit(translated(WITH_ROC if found is not None and found.roc is not None else self.title))
        self.legend.show_entries(self._entries(found) if found is not None and known else [], self.theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.plot.set_theme(theme)

    def _entries(self, found: Reliability) -> list[LegendEntry]:
        """What is drawn in which colour, and how far confidence and accuracy are apart on average."""
        theme, no_line = self.theme, QColor(0, 0, 0, 0)
        assert found.calibration is not None
        entries = [LegendEntry(tr("right"), QColor(theme.positive)), LegendEntry(tr("off by"), QColor(theme.negative))]
        entries.append(LegendEntry(tr("{share} on average", share=percent(found.calibration.error)), no_line))
        if found.roc is not None:
            entries.append(LegendEntry(tr("area below the curve {area}", area=number(found.roc.area)), no_line))
        return entries


def _reason(found: Reliability | None) -> str:
    if found is None or found.of_numbers:
        return WAITS if found is None else NUMBERS
    return WAITS if found.examples else NO_EXAMPLES
