"""Calibration: whether the network is right as often as it is sure; of two classes, also the ROC curve.

All of it shows the network as it is now, while it trains.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.pair_panel import PairPanel, named
from netviz.app.panels.split_panel import NO_EXAMPLES
from netviz.app.plotting.legend import Legend, LegendEntry
from netviz.app.plotting.legend_below import LegendBelow
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.reliability_plot import ReliabilityPlot
from netviz.app.widgets.side_by_side import SideBySide
from netviz.session import Frame
from netviz.session.parts.reliability import Reliability
from netviz.session.parts.run_pair import RunPair
from netviz.texts import phrase

NUMBERS = phrase("This network predicts numbers, and does not say how sure it is of them")
WAITS = phrase("The bars appear once every example has been evaluated")
WITH_ROC = phrase("Calibration and ROC")


class CalibrationPanel(PairPanel):
    """The bars, with the calibration error in the title line."""

    name: ClassVar[str] = "calibration"
    title: ClassVar[str] = "Calibration"
    height_share: ClassVar[int] = 34
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Reliability})
    about: ClassVar[type[Any]] = Reliability

    def __init__(self) -> None:
        super().__init__()
        self.plot, self.beside = ReliabilityPlot(), ReliabilityPlot()
        self.both = SideBySide(self.plot, self.beside, lambda entry: entry.partition(", ")[0])
        self.legend = Legend()
        self.line_up(self.legend, self.split, self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.setSpacing(0)
        column.addWidget(LegendBelow(self.legend))
        column.addWidget(self.both, 1)
        self.setMinimumSize(180, self.plot.minimumHeight() + 3)

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(Reliability)
        if not self.is_news(found, self.theme):
            return
        known = found is not None and found.calibration is not None and found.examples > 0
        self._note.say("" if known else _reason(found))
        self.plot.setVisible(known)
        self.plot.show_reliability(found if known else None)
        self.list_runs(None if found is None else found.pair)
        pair, beside = (None, None) if found is None or not known else (found.pair, found.beside)
        self.beside.show_reliability(beside)
        entries = () if found is None or pair is None or beside is None else self._names(pair, found, beside)
        self.both.show_names(entries, self.theme)
        self.titled.emit(translated(WITH_ROC if found is not None and found.roc is not None else self.title))
        self.legend.show_entries(self._entries(found) if found is not None and known else [], self.theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for plot in (self.plot, self.beside):
            plot.set_theme(theme)

    def _names(self, pair: RunPair, own: Reliability, other: Reliability) -> tuple[LegendEntry, LegendEntry]:
        """The two runs, each with its figures."""
        return named(pair, self.theme, _with_figures(pair.own, own), _with_figures(pair.other, other))

    def _entries(self, found: Reliability) -> list[LegendEntry]:
        """What is drawn in which colour, and the figures of a run that is alone."""
        theme, no_line = self.theme, QColor(0, 0, 0, 0)
        assert found.calibration is not None
        entries = [LegendEntry(tr("right"), QColor(theme.positive)), LegendEntry(tr("off by"), QColor(theme.negative))]
        if not self.both.shows_both:  # otherwise each run has its own
            entries += [LegendEntry(words, no_line) for words in _figures(found)]
        return entries


def _figures(found: Reliability) -> list[str]:
    """How far confidence and accuracy are apart, and the area below the curve of two classes."""
    assert found.calibration is not None
    words = [tr("{share} on average", share=percent(found.calibration.error))]
    return words if found.roc is None else [*words, tr("area below the curve {area}", area=number(found.roc.area))]


def _with_figures(name: str, found: Reliability) -> str:
    return ", ".join([translated(name), *_figures(found)])


def _reason(found: Reliability | None) -> str:
    if found is None or found.of_numbers:
        return WAITS if found is None else NUMBERS
    return WAITS if found.examples else NO_EXAMPLES
