"""The data itself: its pictures or rows in a grid, by split and class, and which of them the network gets wrong now.

A click puts a picture on the drawing pad. If numbers are learned, predicted against true values take the place of
the grid.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netviz.app.panels.base import PageState, Panel
from netviz.app.panels.pair_panel import named
from netviz.app.panels.predicted_plot import PredictedPlot
from netviz.app.panels.split_panel import splits_offered
from netviz.app.plotting.legend import LegendEntry
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import number
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.example_grid import ExampleGrid
from netviz.app.widgets.fields import ChoiceField
from netviz.app.widgets.inputs import CheckBox
from netviz.app.widgets.side_by_side import SideBySide
from netviz.config import Setting
from netviz.data.names import numbered
from netviz.session import Frame
from netviz.session.example_sample import SPLITS
from netviz.session.parts.predicted_numbers import PredictedNumbers
from netviz.session.parts.predictions import SplitPredictions
from netviz.texts import phrase

WIDEST_FIELD = 180
ROOM_FOR_TITLE = 120
"""What title, menu and the gaps take of the title line, in pixels."""
SPLIT = Setting("Part", "Which split of the data is shown", choices=lambda: SPLITS)
CLASS = Setting("Class", "Which class is shown", choices=lambda: ("",))
TITLE_OF_NUMBERS = phrase("Predicted and true")
WAITS = phrase("Evaluating every example…")


class ExamplesPage(PageState, frozen=True):
    """Which pictures a page is about."""

    split: Annotated[str | None, Setting("Part", "Which split of the data is shown", choices=SPLITS.keys)] = None
    wrong: bool | None = None


class ExamplesPanel(Panel):
    """The grid with its filters."""

    name: ClassVar[str] = "pictures"
    title: ClassVar[str] = "Data"
    height_share: ClassVar[int] = 40
    needs: ClassVar[frozenset[type[Any]]] = frozenset({SplitPredictions})
    page_state: ClassVar[type[PageState]] = ExamplesPage

    chosen = Signal(object)
    """chosen(image): it goes on the pad."""

    def __init__(self) -> None:
        super().__init__()
        self._predictions: SplitPredictions | None = None
        self._names: tuple[str, ...] | None = None
        self._answer: int | None = None
        self._by = ""
        self._selected: tuple[str, NDArray[np.intp]] | None = None
        self.split = ChoiceField(SPLIT, splits_offered())
        self.split.chosen.connect(lambda _: self._choose_freely())
        self.only = ChoiceField(CLASS, [("", tr("all classes"))])
        self.only.chosen.connect(lambda _: self._choose_freely())
        self.wrong = CheckBox(tr("wrong now"))
        self.wrong.setToolTip(tr("Show only the network's current mistakes, the worst first"))
        self.wrong.clicked.connect(lambda _: self._choose_freely())
        self.count = ShortLabel(Qt.AlignmentFlag.AlignRight)
        self.grid = ExampleGrid()
        self.grid.chosen.connect(self._choose)
        self.plot, self.plot_beside = PredictedPlot(), PredictedPlot()
        self.plots = SideBySide(self.plot, self.plot_beside, lambda entry: entry.partition(", ")[0])
        self.plots.hide()
        for field in (self.split, self.only):
            field.keep_whole(WIDEST_FIELD)
        self.line_up(self.count, self.split)
        self._filters = QWidget()
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.only)
        row.addWidget(self.wrong)
        row.addStretch(1)
        self._beside = False
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._filters)
        column.addWidget(self.grid)
        column.addWidget(self.plots)
        self.setMinimumSize(200, 96)

    def set_frame(self, frame: Frame) -> None:
        predictions = frame.part(SplitPredictions)
        numbers = predictions is not None and predictions.examples.targets is not None
        listed = predictions is not None and not numbers
        self.titled.emit(translated(TITLE_OF_NUMBERS if numbers else self.title))
        self.grid.setVisible(listed)
        for widget in (self.plots, self.plot):
            widget.setVisible(numbers)
        for field in (self.only, self.wrong):
            field.setVisible(not numbers)
        if predictions is None or not listed:
            self._predictions = None
            self._show_numbers(predictions if numbers else None)
            return
        before, self._predictions = self._predictions, predictions
        same = before is not None and before.examples is predictions.examples and before.wrong is predictions.wrong
        if before is None or before.class_names != predictions.class_names or self._names is None:
            self._fill_classes(predictions)
        self._say_waiting()
        if not same:
            self._filter()

    def forget_data(self) -> None:
        self._predictions = None
        self.grid.show_places(None, np.empty(0, np.intp))

    def _show_numbers(self, predictions: SplitPredictions | None) -> None:
        """The plot of predicted against true values, and how good they are in figures."""
        numbers = None if predictions is None else predictions.numbers
        self.plot.show_numbers(numbers)
        pair, beside = (None, None) if predictions is None else (predictions.pair, predictions.beside)
        self.plot_beside.show_numbers(beside)
        entries: tuple[LegendEntry, ...] = ()
        if pair is not None and numbers is not None and beside is not None:
            entries = named(pair, self.theme, _with_r2(pair.own, numbers), _with_r2(pair.other, beside))
        self.plots.show_names(entries, self.theme)
        self._note.say("" if numbers is not None else WAITS)
        if predictions is None or numbers is None:
            self.count.setText("")
            return
        errors, shown, whole = numbers.errors, len(numbers.true), len(predictions.examples)
        words = tr(
            "R² {r2}, mean absolute error {error}, at step {step:,}",
            r2=number(errors.r2),
            error=number(errors.mean_absolute_error),
            step=predictions.step,
        )
        drawn = tr("{shown:,} of {whole:,} drawn", shown=shown, whole=whole)
        self.count.setText(f"{words}, {drawn}" if shown < whole else words)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.grid.set_theme(theme)
        for field in (self.split, self.only):
            field.setMaximumWidth(theme.px(WIDEST_FIELD))  # a class may have a long name
            field.setFixedHeight(theme.px(22))
        for plot in (self.plot, self.plot_beside):
            plot.set_theme(theme)
        self._place_filters()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._place_filters()

    def _place_filters(self) -> None:
        """Put the filters into the title line, or below it where that has no room for them."""
        assert self.right is not None
        needed = self.split.minimumSizeHint().width() + self._filters.minimumSizeHint().width()
        beside = self.width() >= needed + self.theme.px(ROOM_FOR_TITLE)
        if beside != self._beside:
            self._beside = beside
            line = self.right.layout() if beside else self.layout()
            assert isinstance(line, QBoxLayout)
            line.insertWidget(2 if beside else 0, self._filters)
            self._filters.show()

    def questions(self) -> Mapping[type[Any], Any]:
        return {SplitPredictions: (self.split.currentData(), True, self._by)}

    def show_page(self, state: ExamplesPage) -> None:
        if state.split is not None:
            self.split.setCurrentIndex(self.split.findData(state.split))
        if state.wrong is not None:
            self.wrong.setChecked(state.wrong)
        self._want()

    def show_answered(self, split: str, label: int, answer: int, by: str = "") -> None:
        """Show the examples of one class that are answered with another, or with their own; by: the name of the run
        that answers, if it is not this one.
        """
        self.split.show_value(split)
        self.only.show_value(str(label))
        self.wrong.setChecked(False)
        self._answer, self._selected, self._by = answer, None, by
        self._want()

    def show_selected(self, split: str, places: NDArray[np.intp]) -> None:
        """Show these examples of a split, which were selected elsewhere."""
        self.split.show_value(split)
        self.only.show_value("")
        self.wrong.setChecked(False)
        self._answer, self._selected, self._by = None, (split, places), ""
        self._want()

    def _choose_freely(self) -> None:
        """The user has chosen other examples than those of one answer, or those selected elsewhere."""
        self._answer, self._selected, self._by = None, None, ""
        self._want()

    def _want(self) -> None:
        self.asked.emit()
        self._filter()

    @property
    def _waits(self) -> bool:
        """Whether the mistakes are asked for before they are known."""
        return self.wrong.isChecked() and self._predictions is not None and self._predictions.wrong is None

    def _say_waiting(self) -> None:
        self._note.say(WAITS if self._waits else "")

    def _filter(self) -> None:
        predictions = self._predictions
        if predictions is None:
            return
        chosen = np.ones(len(predictions.examples), bool)
        only = self.only.currentData()
        if only:
            chosen &= predictions.examples.labels == int(only)
        if self.wrong.isChecked():
            chosen &= predictions.wrong if predictions.wrong is not None else False
        if self._answer is not None:
            chosen &= predictions.predictions == self._answer if predictions.predictions is not None else False
        if self._selected is not None and self._selected[0] == predictions.split:
            selected = np.zeros(len(chosen), bool)
            selected[self._selected[1][self._selected[1] < len(chosen)]] = True
            chosen &= selected
        places = np.flatnonzero(chosen)
        if self.wrong.isChecked() and predictions.excess is not None:  # the worst mistakes first
            places = places[np.argsort(-predictions.excess[places], kind="stable")]
        elif predictions.wrong is not None:  # mistakes first
            places = places[np.argsort(~predictions.wrong[places], kind="stable")]
        waits = self._waits
        self._say_waiting()
        self.count.setText(self._said(predictions, places))
        self.grid.show_places(predictions if not waits else None, places)

    def _said(self, predictions: SplitPredictions, places: NDArray[np.intp]) -> str:
        """How many examples are shown, at these places, and how many of them are wrong."""
        how_many = {"shown": len(places), "whole": len(predictions.examples), "step": predictions.step}
        if self._waits:
            words = ""
        elif self.wrong.isChecked():
            words = tr("{shown:,} wrong · {whole:,} in all · step {step:,}", **how_many)
        elif predictions.wrong is None:
            words = tr("{shown:,} of {whole:,}", **how_many)
        else:
            wrong = int(np.count_nonzero(predictions.wrong[places]))
            words = tr("{shown:,} of {whole:,}, {wrong:,} wrong, at step {step:,}", wrong=wrong, **how_many)
        if self._answer is not None:
            names = predictions.class_names
            name = names[self._answer] if self._answer < len(names) else str(self._answer)  # that of data still to come
            answered = tr("answered with {name}", name=name)
            words = tr("answered with {name}: {words}", name=name, words=words) if words else answered
        if predictions.by:
            words = tr("{run}: {words}", run=translated(predictions.by), words=words)
        if self._selected is not None:
            words = tr("selected: {words}", words=words) if words else tr("selected")
        return words

    def _fill_classes(self, predictions: SplitPredictions) -> None:
        self._names = predictions.class_names
        names = predictions.class_names or numbered(predictions.examples.classes)
        kept = self.only.currentData()
        self.only.clear()
        for name, label in (
            ("", tr("all classes")),
            *((str(place), in_language(name)) for place, name in enumerate(names)),
        ):
            self.only.addItem(label, name)
        self.only.setCurrentIndex(max(0, self.only.findData(kept)))
        if self._answer is not None and self._answer >= len(names):  # of the data before
            self._answer = None

    def _choose(self, index: int) -> None:
        if self._predictions is not None:
            self.chosen.emit(self._predictions.examples.inputs[index])


def _with_r2(name: str, numbers: PredictedNumbers) -> str:
    return f"{translated(name)}, R² {number(numbers.errors.r2)}"
