"""What if: sliders that change weights or inputs on trial, with the network's figures beside those as it is.

Nothing here changes the run until *Keep*, which makes the changes of weights the network's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netviz.app.panels.base import PageState, Panel
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import LiveLabel, ShortLabel, dim_label
from netviz.app.widgets.inputs import PushButton
from netviz.app.widgets.scroll import vertical_scroll
from netviz.app.widgets.what_if_curve import WhatIfChart
from netviz.app.widgets.what_if_form import WhatIfForm
from netviz.config import Setting
from netviz.config.what_if import WHAT_IFS
from netviz.number_format import number, percent
from netviz.session import Frame, RunState
from netviz.session.parts.what_if import WhatIfFigures, WhatIfQuestion

LOWEST, ROOM_FOR_WORDS = 190, 250
SLIDERS_SHARE, CURVE_SHARE = 3, 2
ROOM_FOR_CURVE = 200
"""The width beside the sliders from which on the curve stands there, and is seen while one of them is dragged."""
NOTHING_YET = "The network's accuracy with changed weights or inputs is shown once its data is there"
CHANGES_NOTHING = "Nothing here changes the run; Keep makes changed weights the network's own."


class WhatIfPage(PageState, frozen=True):
    """What a page of a lesson tries, and how much of it; all other sliders change nothing then."""

    kind: Annotated[str | None, Setting("Kind", "What is tried", choices=WHAT_IFS.keys)] = None
    amount: Annotated[float | None, Setting("Amount", "How much of it", minimum=-1_000, maximum=1_000)] = None


class WhatIfPanel(Panel):
    """The sliders, the figures and the curve of the slider that was moved last."""

    name: ClassVar[str] = "what-if"
    title: ClassVar[str] = "What if"
    empty: ClassVar[str] = NOTHING_YET
    needs: ClassVar[frozenset[type[Any]]] = frozenset({WhatIfFigures})
    presented: ClassVar[QSize] = QSize(300, LOWEST)
    page_state: ClassVar[type[PageState]] = WhatIfPage

    kept = Signal(object)
    """kept(WhatIf): the changes of weights are to be made the network's own."""

    def __init__(self) -> None:
        super().__init__()
        self.form = WhatIfForm()
        self.form.changed.connect(self._ask)
        self.chart = WhatIfChart()
        self._curve = "prune"
        self._looks_back = False  # at an earlier moment, which cannot be changed
        self.shown: WhatIfFigures | None = None
        self.keep = PushButton("Keep")
        self.keep.setToolTip("Give the network these weights; undo takes them back")
        self.keep.clicked.connect(self._keep)
        self.clear = PushButton("Clear")
        self.clear.setToolTip("Move all sliders back to where nothing is changed")
        self.clear.clicked.connect(self._clear)
        self.right = self._of = ShortLabel(Qt.AlignmentFlag.AlignRight)
        self._names = [dim_label(name, align_right=False) for name in ("accuracy", "cost")]
        self.as_it_is = [LiveLabel() for _ in self._names]
        """Accuracy and cost of the network as it is."""
        self.with_changes = [LiveLabel(dim=False) for _ in self._names]
        """Accuracy and cost with the changes."""
        self._words = words = dim_label(CHANGES_NOTHING, align_right=False)
        words.setWordWrap(True)
        self._curve_column = QWidget()
        _fill(self._curve_column, self.chart, words)
        scrolled = QWidget()
        self._sliders = _fill(scrolled, self.form)
        self._sliders.setStretch(0, 0)
        self._sliders.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sliders.setContentsMargins(0, 0, 8, 0)
        left = QWidget()
        vertical_scroll(left, scrolled)
        self._below = QHBoxLayout()
        self._below.setSpacing(12)
        self._below.addWidget(left, SLIDERS_SHARE)
        self._sliders.addWidget(self._curve_column, 1)
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._figures())
        column.addLayout(self._below, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 2, 4, 6)
        outer.addWidget(self._whole)
        self.setMinimumSize(200, LOWEST)
        self._show_buttons()
        self._whole.hide()

    def _figures(self) -> QHBoxLayout:
        """The figures and the buttons, which stay in sight while the sliders are scrolled."""
        figures = QGridLayout()
        figures.setHorizontalSpacing(14)
        figures.setVerticalSpacing(0)
        for place, head in enumerate(("as it is", "with this"), start=1):
            figures.addWidget(dim_label(head), 0, place)
        for row, (name, now, then) in enumerate(zip(self._names, self.as_it_is, self.with_changes, strict=True), 1):
            then.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for place, label in enumerate((name, now, then)):
                figures.addWidget(label, row, place)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(8)
        line.addLayout(figures)
        line.addStretch(1)
        for button in (self.clear, self.keep):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def questions(self) -> Mapping[type[Any], Any]:
        return {WhatIfFigures: WhatIfQuestion(self.form.what, self._curve)}

    def show_page(self, state: WhatIfPage) -> None:
        if state.kind is not None:
            self.form.set_to_none()
            if state.amount is not None:
                self.form.show_amount(state.kind, state.amount)
            self._ask(state.kind)

    def set_frame(self, frame: Frame) -> None:
        shown = self.shown = frame.part(WhatIfFigures)
        self._whole.setVisible(shown is not None)
        self._note.say(NOTHING_YET if shown is None else "")
        self.chart.show_figures(shown)
        if shown is None:
            self._of.setText("")
            return
        if self._looks_back != (frame.past is not None):
            self._looks_back = not self._looks_back
            self._show_buttons()
        self.form.show_kinds(shown.kinds, shown.layers)
        self._names[0].setText("R²" if shown.regression else "accuracy")
        for labels, figures in ((self.as_it_is, shown.as_it_is), (self.with_changes, shown.changed)):
            if figures is not None:
                errors = figures.errors
                labels[0].setText(percent(figures.accuracy) if errors is None else number(errors.r2))
                labels[1].setText(number(figures.cost))
        there = shown.changed or shown.as_it_is
        if there is not None:
            known = f"{there.examples:,} of {shown.total:,}" if there.examples < shown.total else f"{shown.total:,}"
            self._of.setText(f"on {known} {shown.split} examples, at step {shown.step:,}")
        if shown.busy and frame.state is not RunState.RUNNING:
            self.asked.emit()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.chart.theme = theme
        self.chart.updateGeometry()
        self.chart.update()
        colour = f"color: {theme.right}; font-weight: 600"
        for label in self.with_changes:
            label.setStyleSheet(colour)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.form.minimumSizeHint().width() + self.theme.px(ROOM_FOR_CURVE)
        self._words.setVisible(not wide or self.height() >= self.theme.px(ROOM_FOR_WORDS))
        there, elsewhere = (self._below, self._sliders) if wide else (self._sliders, self._below)
        if elsewhere.indexOf(self._curve_column) >= 0:
            elsewhere.removeWidget(self._curve_column)
            there.addWidget(self._curve_column, CURVE_SHARE)

    def _ask(self, kind: str) -> None:
        self._curve = kind
        self._show_buttons()
        self.asked.emit()

    def _show_buttons(self) -> None:
        what = self.form.what
        self.keep.setEnabled(bool(what.of_weights.amounts) and not self._looks_back)
        self.clear.setEnabled(bool(what.amounts))

    def _keep(self) -> None:
        what = self.form.what.of_weights
        self.form.set_to_none(of_weights_only=True)
        self._show_buttons()
        self.kept.emit(what)
        self.asked.emit()

    def _clear(self) -> None:
        self.form.set_to_none()
        self._show_buttons()
        self.asked.emit()


def _fill(outer: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Widgets one below the other; the first takes the room that is left."""
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for place, widget in enumerate(widgets):
        column.addWidget(widget, int(not place))
    return column
