"""What if: sliders that change weights or inputs on trial, with the figures of the network beside those without the
changes.

Nothing here changes the run until *Keep*, which makes the changes of weights the network's own, or *As a ticket*, which
trains anew what pruning leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netviz.app.panels.base import PageState, Panel
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import LiveLabel, ShortLabel, dim_label
from netviz.app.widgets.inputs import PushButton
from netviz.app.widgets.scroll import vertical_scroll
from netviz.app.widgets.what_if_curve import HIGH, LOW, WhatIfChart
from netviz.app.widgets.what_if_form import WhatIfForm
from netviz.config import Setting
from netviz.config.what_if import WHAT_IFS, WhatIf
from netviz.session import Frame
from netviz.session.parts.what_if import WhatIfFigures, WhatIfQuestion
from netviz.texts import phrase

LOWEST, ROOM_FOR_WORDS = 190, 250
ANY_HEIGHT = (1 << 24) - 1  # what Qt uses for no limit
SLIDERS_SHARE, CURVE_SHARE = 3, 2
ROOM_FOR_CURVE = 200
"""If there is at least this much width beside the sliders, the curve stands there, in sight while one of them is
dragged.
"""
ROOM_BELOW = 260
"""Otherwise, in a panel at least this high it stands below them, in sight while they are scrolled."""
KEEP, NOTHING_TO_KEEP = (
    phrase("Give the network these weights; undo takes them back"),
    phrase("Move a slider of the weights first"),
)
AS_TICKET = phrase(
    "Go back to the initial weights, but with the pruned ones at 0, where they stay; Train then trains only the rest, "
    "and undo brings the run back"
)
NOTHING_TO_PRUNE = phrase("Move the pruning slider first")
NOTHING_YET = phrase("The network's accuracy with changed weights or inputs is shown once its data is there")
EXAMPLES = {"training": phrase("training examples"), "validation": phrase("validation examples")}
"""What the examples are called, by the name of their split."""
CHANGES_NOTHING = phrase("Nothing here changes the run; Keep makes changed weights the network's own.")


class WhatIfPage(PageState, frozen=True):
    """What a page of a lesson tries, and how much of it; all other sliders change nothing then."""

    kind: Annotated[str | None, Setting("Kind", "What is tried", choices=WHAT_IFS.keys)] = None
    amount: Annotated[float | None, Setting("Amount", "Its amount", minimum=-1_000, maximum=1_000)] = None


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

    ticket_wanted = Signal(object)
    """ticket_wanted(WhatIf): what this pruning leaves is to be trained alone, from its initial weights."""

    def __init__(self) -> None:
        super().__init__()
        self.form = WhatIfForm()
        self.form.changed.connect(self._ask)
        self.chart = WhatIfChart()
        self._curve = "prune"
        self._looks_back = False  # at an earlier moment, which cannot be changed
        self.shown: WhatIfFigures | None = None
        self.keep = PushButton(tr("Keep"))
        self.keep.clicked.connect(self._keep)
        self.clear = PushButton(tr("Clear"))
        self.clear.setToolTip(tr("Move all sliders back to where nothing is changed"))
        self.clear.clicked.connect(self._clear)
        self.ticket = PushButton(tr("As a ticket"))
        self.ticket.clicked.connect(self._take_ticket)
        for button in (self.keep, self.clear, self.ticket):
            button.setObjectName("small")
        self._data, self._in_lesson = "", False  # the data that the sliders were moved for, and whether by a lesson
        self._colours: list[str] = []
        self.right = self._of = ShortLabel(Qt.AlignmentFlag.AlignRight)
        self._names = [dim_label(name, align_right=False) for name in (tr("accuracy"), tr("cost"))]
        self.as_it_is = [LiveLabel() for _ in self._names]
        """Accuracy and cost of the network as it is."""
        self.with_changes = [LiveLabel(dim=False) for _ in self._names]
        """Accuracy and cost with the changes."""
        self._words = words = dim_label(translated(CHANGES_NOTHING), align_right=False)
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
        self._column = column
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 2, 4, 6)
        outer.addWidget(self._whole)
        self.setMinimumSize(200, LOWEST)
        self._show_buttons()
        self._whole.hide()

    def _figures(self) -> QHBoxLayout:
        """The figures and the buttons, which stay in sight while the sliders are scrolled."""
        figures = QGridLayout()
        figures.setHorizontalSpacing(10)
        figures.setVerticalSpacing(0)
        for place, head in enumerate((tr("as it is"), tr("with this")), start=1):
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
        buttons = QGridLayout()
        buttons.setSpacing(4)
        buttons.setRowStretch(0, 1)
        buttons.addWidget(self.clear, 1, 0)
        buttons.addWidget(self.keep, 1, 1)
        buttons.addWidget(self.ticket, 2, 0, 1, 2)
        line.addLayout(buttons)
        return line

    def questions(self) -> Mapping[type[Any], Any]:
        return {WhatIfFigures: WhatIfQuestion(self.form.what, self._curve)}

    def show_page(self, state: WhatIfPage) -> None:
        if state.kind is not None:
            self._in_lesson = True
            self.form.set_to_none()
            if state.amount is not None:
                self.form.show_amount(state.kind, state.amount)
            self._ask(state.kind)

    def leave_lesson(self) -> None:
        """What a lesson tried is not tried on another run."""
        self._in_lesson = False
        if self.form.what.amounts:
            self._clear()

    def set_frame(self, frame: Frame) -> None:
        shown = self.shown = frame.part(WhatIfFigures)
        self._whole.setVisible(shown is not None)
        self._note.say(NOTHING_YET if shown is None else "")
        self.chart.show_figures(shown)
        if shown is None:
            self._of.setText("")
            return
        self._looks_back = frame.past is not None
        self.form.show_kinds(shown.kinds, shown.layers)
        if frame.config.data.name != self._data:
            new, self._data = bool(self._data), frame.config.data.name
            if new and not self._in_lesson and self.form.what.amounts:
                self._clear()
        self._show_buttons()
        self._names[0].setText("R²" if shown.regression else tr("accuracy"))
        for labels, figures in ((self.as_it_is, shown.as_it_is), (self.with_changes, shown.changed)):
            if figures is not None:
                errors = figures.errors
                labels[0].setText(percent(figures.accuracy) if errors is None else number(errors.r2))
                labels[1].setText(number(figures.cost))
        self._show_colours()
        there = shown.changed or shown.as_it_is
        if there is not None:
            self._of.setText(_measured_on(shown, there.examples))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.chart.theme = theme
        self.chart.updateGeometry()
        self.chart.update()
        self._show_colours()
        self._place_curve()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._place_curve()

    def _place_curve(self) -> None:
        """Beside the sliders, below them, or, where there is no room, at the end of what is scrolled."""
        px = self.theme.px
        wide = self.width() >= self.form.minimumSizeHint().width() + px(ROOM_FOR_CURVE)
        high = self.height() >= px(ROOM_BELOW)
        there = self._below if wide else self._column if high else self._sliders
        self._words.setVisible(self.height() >= px(ROOM_FOR_WORDS + (0 if wide else HIGH)) or there is self._sliders)
        if there.indexOf(self._curve_column) < 0:
            for layout in (self._below, self._column, self._sliders):
                layout.removeWidget(self._curve_column)
            there.addWidget(self._curve_column, 0 if there is self._column else CURVE_SHARE)
        lowest = there is self._column and self.height() < px(ROOM_FOR_WORDS + HIGH)
        self.chart.setMinimumHeight(px(LOW))
        self.chart.setMaximumHeight(px(LOW) if lowest else ANY_HEIGHT)

    def _show_colours(self) -> None:
        """Colour figures that are better with the changes like right answers, worse ones like wrong answers."""
        colours = [_colour(self.theme, better) for better in self._better()]
        if colours != self._colours:
            self._colours = colours
            for label, colour in zip(self.with_changes, colours, strict=True):
                label.setStyleSheet(f"color: {colour}; font-weight: 600")

    def _better(self) -> list[int]:
        """1 for each figure that is better with the changes, −1 for what is worse, 0 for what is the same."""
        now, then = (None, None) if self.shown is None else (self.shown.as_it_is, self.shown.changed)
        if now is None or then is None:
            return [0, 0]
        accuracies = [one.accuracy if one.errors is None else one.errors.r2 for one in (now, then)]
        gains = (accuracies[1] - accuracies[0], now.cost - then.cost)
        return [int(gain > 0) - int(gain < 0) for gain in gains]

    def _ask(self, kind: str) -> None:
        self._curve = kind
        self._show_buttons()
        self.asked.emit()

    def _show_buttons(self) -> None:
        what = self.form.what
        something = bool(what.of_weights.amounts)
        self.keep.setEnabled(something and not self._looks_back)
        self.keep.setToolTip(translated(KEEP if something else NOTHING_TO_KEEP))
        prunes = bool(what.amount("prune"))
        self.ticket.setEnabled(prunes and not self._looks_back)
        self.ticket.setToolTip(translated(AS_TICKET if prunes else NOTHING_TO_PRUNE))
        self.clear.setEnabled(bool(what.amounts))

    def _keep(self) -> None:
        what = self.form.what.of_weights
        self.form.set_to_none(of_weights_only=True)
        self._show_buttons()
        self.kept.emit(what)
        self.asked.emit()

    def _take_ticket(self) -> None:
        what = self.form.what
        self.form.set_to_none(of_weights_only=True)
        self._show_buttons()
        self.ticket_wanted.emit(WhatIf.of({"prune": what.amount("prune")}, what.scope))
        self.asked.emit()

    def _clear(self) -> None:
        self.form.set_to_none()
        self._show_buttons()
        self.asked.emit()


def _measured_on(shown: WhatIfFigures, count: int) -> str:
    """What the figures are of: so many of the examples, at which step."""
    examples, total, step = EXAMPLES[shown.split], shown.total, shown.step
    if count < total:
        return tr(
            "on {count:,} of {total:,} {examples}, at step {step:,}",
            count=count, total=total, examples=examples, step=step,
        )  # fmt: skip
    return tr("on {total:,} {examples}, at step {step:,}", total=total, examples=examples, step=step)


def _colour(theme: Theme, better: int) -> str:
    return {1: theme.right, -1: theme.wrong}.get(better, theme.text)


def _fill(outer: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Widgets one below the other; the first takes the room that is left."""
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for place, widget in enumerate(widgets):
        column.addWidget(widget, int(not place))
    return column
