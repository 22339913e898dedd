"""Differences: the examples on which this run and one beside it answer differently, and how many each has right.

Examples whose costs differ most come first. The other run may train alongside or be pinned.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.curves import value_alone
from netviz.app.panels.pair_panel import PairPanel
from netviz.app.plotting.legend import Legend
from netviz.app.plotting.legend_below import LegendBelow
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.style.theme import Theme
from netviz.app.widgets.agreement_bar import AgreementBar
from netviz.app.widgets.sample_cards import CardText, SampleCards
from netviz.session import Frame
from netviz.session.parts.differences import Differences, DifferingAnswers
from netviz.session.parts.run_pair import RunPair
from netviz.texts import phrase

ALONE = phrase("Compare or pin a run to see on which examples it differs from this one")
APART = phrase("The two runs have different examples in this split")
WAITS = phrase("The differences appear once both runs have evaluated every example")
SAME = phrase("Both runs give the same answer to every example of this split")


class DifferenceCards(SampleCards):
    """One card per example: what it is, and what each of the two runs answers."""

    def __init__(self) -> None:
        super().__init__(tr("Examples on which the runs differ"), lines=3)
        self._found: DifferingAnswers | None = None
        self._names, self._other = ("", ""), 1

    def show_differences(self, found: DifferingAnswers | None, names: tuple[str, str], other: int) -> None:
        """Show these; None shows nothing. names: of the two runs; other: the place of the second among all runs."""
        self._found, self._names, self._other = found, names, other
        self.show_sample(None if found is None else found.sample)

    def answer(self, place: int) -> CardText:
        assert self._found is not None
        found = self._found
        both = ((found.own[place], found.own_right[place]), (found.others[place], found.others_right[place]))
        lines = [(in_language(found.sample.true[place]), "dim")]
        lines += [(in_language(answer), "right" if right else "wrong") for answer, right in both]
        said = ", ".join(
            tr("{name} answers {answer}", name=name, answer=answer)
            for name, (answer, _) in zip(self._names, both, strict=True)
        )
        return CardText(lines, f"; {said}", (None, self._theme.run_colour(0), self._theme.run_colour(self._other)))


class DifferencesPanel(PairPanel):
    """The cards, below a bar that shows how many examples each run has right."""

    name: ClassVar[str] = "differences"
    title: ClassVar[str] = "Differences"
    height_share: ClassVar[int] = 40
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Differences})
    about: ClassVar[type[Any]] = Differences

    chosen = Signal(object)
    """chosen(image): it goes on the pad."""

    def __init__(self) -> None:
        super().__init__()
        self.legend, self.bar, self.cards = Legend(value_alone), AgreementBar(), DifferenceCards()
        self.cards.picked.connect(self.chosen)
        self.line_up(self.legend, self.split, self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(LegendBelow(self.legend))
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignTop)  # where there are no cards, a sentence has the middle
        column.addWidget(self.cards, 1)
        self.setMinimumSize(200, 96)

    def set_frame(self, frame: Frame) -> None:
        part = frame.part(Differences)
        found = None if part is None else part.found
        self._note.say(_reason(part))
        self.bar.setVisible(found is not None)
        self.cards.setVisible(found is not None and len(found.sample) > 0)
        pair = None if part is None else part.pair
        self.list_runs(pair)
        self.bar.show_segments([] if pair is None or found is None else self._segments(pair, found))
        self.legend.show_entries(self.bar.entries, self.theme)
        if pair is not None and self.is_news(found, pair.own, pair.other, pair.place):
            self.cards.show_differences(found, (translated(pair.own), translated(pair.other)), pair.place)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for widget in (self.bar, self.cards):
            widget.set_theme(theme)

    def _segments(self, pair: RunPair, found: DifferingAnswers) -> list[tuple[str, int, QColor]]:
        theme, counts = self.theme, found.agreement
        return [
            (tr("both right"), counts.both_right, QColor(theme.right)),
            (tr("only {name}", name=translated(pair.own)), counts.only_first, theme.run_colour(0)),
            (tr("only {name}", name=translated(pair.other)), counts.only_second, theme.run_colour(pair.place)),
            (tr("neither"), counts.both_wrong, QColor(theme.wrong)),
        ]


def _reason(part: Differences | None) -> str:
    """Why there are no cards; empty if there are."""
    if part is None or part.pair is None:
        return ALONE
    if part.pair.apart:
        return APART
    if part.found is None:
        return WAITS
    return "" if len(part.found.sample) else SAME
