"""What the cost and accuracy panels share: a measure over epochs, in training and on the validation set.

A single run is blue in training and orange on the validation set. If several are compared, each has its colour in every
panel: training is drawn solid, validation dotted.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.base import Panel
from netviz.app.plotting.legend import Legend, LegendEntry
from netviz.app.plotting.legend_below import LegendBelow
from netviz.app.plotting.overlay import Point
from netviz.app.plotting.plot import Plot
from netviz.app.plotting.series import FAINT_ALPHA, RAW_ALPHA, Series, entries
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import Theme
from netviz.session import Frame
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.curves import Curves, MeasureCurves
from netviz.texts import phrase

# The opacity of the curves of a pinned run.
PALE = 110
BAND_ALPHA = 46
"""The opacity of the band around a mean."""
DOTTED = Qt.PenStyle.DotLine


SHORT = {
    phrase("training"): phrase("train"),
    phrase("validation"): phrase("val."),
    phrase("regularization"): phrase("reg."),
}
"""What a legend says where it has no room for the whole."""


class CurvesPanel(Panel):
    """The curves of all runs in one plot; a panel says which measure it shows, and the range of the axis."""

    needs: ClassVar[frozenset[type[Any]]] = frozenset({Curves, ComparedRuns})
    every: ClassVar[int] = 6
    label: ClassVar[str]
    empty: ClassVar[str]
    percent: ClassVar[bool] = False
    raw_alpha: ClassVar[int] = RAW_ALPHA
    """The opacity of the raw samples."""

    def __init__(self) -> None:
        super().__init__()
        self.plot = Plot(translated(self.label), percent=self.percent)
        # No method of the panel's own: a circle of references leaves the plot's items to be deleted in any order.
        self.legend = Legend(self.shorter)
        self.right = self.legend
        self._frame: Frame | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(LegendBelow(self.legend))
        column.addWidget(self.plot, 1)

    @staticmethod
    def shorter(name: str) -> str:
        """A short name for the legend: only the value of a setting, only the start of the name of a split."""
        for whole, short in SHORT.items():
            rest = name.removeprefix(translated(whole))
            if rest != name and rest[:1] in ("", " "):  # alone, or with its value
                return translated(short) + rest
        return value_alone(name)

    def measure(self, curves: Curves) -> MeasureCurves:
        """What is shown of a run."""
        raise TypeError(f"{type(self).__name__} defines no measure")

    def reach(self, curves: Curves) -> tuple[float, float]:
        """The lower and the upper end of the axis."""
        raise TypeError(f"{type(self).__name__} defines no reach")

    def terms(self, curves: Curves) -> list[Series]:
        """The terms that the measure of the window's own run consists of, if any."""
        return []

    def point(self, curves: Curves) -> tuple[float, float] | None:
        """(epoch, value) of the one labelled point of a run, if any."""
        return None

    def point_text(self, epoch: float, name: str) -> str:
        """The label of that point; `name` is the run's, empty for the only one."""
        raise TypeError(f"{type(self).__name__} defines no point_text")

    def series(self) -> tuple[Series, ...]:
        return self.plot.series

    def room_for_note(self) -> QRect:
        return self.plot.inside

    def set_frame(self, frame: Frame) -> None:
        curves = frame.part(Curves)
        if curves is None:
            return
        self._frame = self.own(frame)
        beside = frame.part(ComparedRuns) or ComparedRuns(())
        series = self._side_by_side(curves, beside) if beside.entries else self._alone(curves)
        reaches = [self.reach(one) for one in (curves, *(entry.curves for entry in beside.entries))]
        bottom, top = min(low for low, _ in reaches), max(high for _, high in reaches)
        self.plot.set_range(0, frame.shown_epochs, bottom, top)
        marks = [(mark.epoch, translated(mark.text)) for mark in frame.marks]
        self.plot.show_series(series, marks, self._marked(curves, beside))
        self.plot.show_moment(None if frame.past is None else frame.past.epoch)
        self.legend.show_entries(self.told(series), self.theme)
        self._note.say("" if any(len(one.x) for one in series) else self.empty)
        self.plot.redraw()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.plot.set_theme(theme)
        if self._frame is not None:
            self.set_frame(self._frame)

    def _marked(self, curves: Curves, beside: ComparedRuns) -> list[Point]:
        """The labelled points of all runs, each in the colour of its run."""
        theme = self.theme
        runs = [("", curves)]
        colours = [QColor(theme.negative)]
        if beside.entries:
            runs = [(name, of_it) for name, of_it, *_ in runs_beside(curves, beside)]
            colours = [theme.run_colour(place) for place in range(len(runs))]
        found = [(self.point(one), name, colour) for (name, one), colour in zip(runs, colours, strict=True)]
        return [
            Point(*point, self.point_text(point[0], name), colour) for point, name, colour in found if point is not None
        ]

    def _alone(self, curves: Curves) -> list[Series]:
        theme = self.theme
        found = [self._training(tr("training"), QColor(theme.positive), curves, self.raw_alpha), *self.terms(curves)]
        shown = self.measure(curves)
        if len(shown.validation_x):
            found.append(Series(tr("validation"), QColor(theme.negative), shown.validation_x, shown.validation))
        return found

    def _side_by_side(self, curves: Curves, beside: ComparedRuns) -> list[Series]:
        found = []
        for place, (name, of_it, pinned, seeds) in enumerate(runs_beside(curves, beside)):
            colour = self.theme.run_colour(place)
            colour.setAlpha(PALE if pinned and seeds == 1 else 255)
            if seeds > 1:
                found += self._mean(name, colour, of_it)
                continue
            found.append(self._training(name, colour, of_it, min(FAINT_ALPHA, self.raw_alpha) if place == 0 else 0))
            found += self.terms(of_it) if place == 0 else []
            shown = self.measure(of_it)
            if len(shown.validation_x):
                looks = shown.validation_x, shown.validation
                found.append(Series(tr("{name}, validation", name=name), colour, *looks, DOTTED, listed=False))
        return found

    def _mean(self, name: str, colour: QColor, curves: Curves) -> list[Series]:
        """The mean over seeds with a band as wide as their spread, in training and on the validation set."""
        shown = self.measure(curves)
        found = [
            Series(
                name, colour, shown.x, shown.average, low=shown.low, high=shown.high, raw_alpha=BAND_ALPHA, band=True
            )
        ]  # fmt: skip
        if len(shown.validation_x) and shown.spread is not None:
            low, high = shown.validation - shown.spread, shown.validation + shown.spread
            found.append(
                Series(
                    tr("{name}, validation", name=name), colour, shown.validation_x, shown.validation, DOTTED,
                    low=low, high=high,
                    raw_alpha=BAND_ALPHA, listed=False, band=True,
                )
            )  # fmt: skip
        return found

    def told(self, series: list[Series]) -> list[LegendEntry]:
        """The legend's entries; for compared runs, also what dots mean."""
        dotted = any(one.style == DOTTED for one in series)
        return [*entries(series), *([LegendEntry(tr("validation"), QColor(self.theme.dim), DOTTED)] if dotted else [])]

    def _training(self, name: str, colour: QColor, curves: Curves, raw_alpha: int) -> Series:
        shown = self.measure(curves)
        low, high = (shown.low, shown.high) if raw_alpha else (None, None)
        return Series(name, colour, shown.x, shown.average, low=low, high=high, raw_alpha=raw_alpha)


def value_alone(name: str) -> str:
    """A run's name in the window's language without the settings in it, as `configs.values_only` has it in English."""
    whole = (tr("yes"), tr("no"), tr("as by default"))
    parts = (part.partition(": ") for part in name.split(", "))
    return ", ".join(
        value if value and not value.startswith(whole) else setting + colon + value for setting, colon, value in parts
    )


def runs_beside(own: Curves, beside: ComparedRuns) -> list[tuple[str, Curves, bool, int]]:
    """This run and those compared with it: their names in the window's language, their curves, whether they are pinned,
    and of how many seeds they are the mean.
    """
    others = [(translated(one.name), one.curves, one.pinned, one.seeds) for one in beside.entries]
    return [(translated(beside.own), own, False, 1), *others]
