"""The worst mistakes: the examples that cost most, with what was meant, what was read and how sure the network was.

Pictures, points and the rows of tables alike; of numbers to predict, those that are furthest off. A click puts a
picture on the drawing pad.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.split_panel import NO_EXAMPLES, SplitPanel
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.sample_cards import CardText, SampleCards
from netviz.session import Frame
from netviz.session.parts.mistakes import Mistakes, WorstAnswers
from netviz.texts import phrase

WAITS = phrase("The worst mistakes appear once every example has been evaluated")
TITLE_OF_NUMBERS = phrase("Largest errors")
NO_MISTAKES = phrase("Every example of this split is answered correctly")


class MistakeCards(SampleCards):
    """One card per mistake, the costliest first."""

    def __init__(self) -> None:
        super().__init__(tr("The worst mistakes"), lines=2)
        self._worst: WorstAnswers | None = None
        self._of_numbers = False

    def show_worst(self, worst: WorstAnswers | None, of_numbers: bool) -> None:
        """Show these; None shows nothing."""
        self._worst, self._of_numbers = worst, of_numbers
        self.show_sample(None if worst is None else worst.sample)

    def answer(self, place: int) -> CardText:
        assert self._worst is not None
        worst = self._worst
        meant, answer = in_language(worst.sample.true[place]), in_language(worst.answers[place])
        cost = number(float(worst.costs[place]))
        line = f"{meant} → {answer}"
        if self._of_numbers:
            return CardText(
                ((line, "text"), (tr("cost {cost}", cost=cost), "dim")),
                tr(", predicted {answer}, cost {cost}", answer=answer, cost=cost),
            )
        sure = percent(float(worst.confidence[place]))
        return CardText(
            ((line, "wrong"), (tr("{sure} sure", sure=sure), "dim")),
            tr(", read as {answer}, {sure} sure, cost {cost}", answer=answer, sure=sure, cost=cost),
        )


class MistakesPanel(SplitPanel):
    """The cards, with how many mistakes there are in the title line."""

    name: ClassVar[str] = "mistakes"
    title: ClassVar[str] = "Worst mistakes"
    height_share: ClassVar[int] = 40
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Mistakes})
    about: ClassVar[type[Any]] = Mistakes

    chosen = Signal(object)
    """chosen(image): it goes on the pad."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = MistakeCards()
        self.cards.picked.connect(self.chosen)
        self.line_up(self.summary, self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 0, 0)
        column.addWidget(self.cards)
        self.setMinimumSize(200, 96)

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(Mistakes)
        worst = None if found is None else found.worst
        there = worst is not None and len(worst.sample) > 0
        why = WAITS if found is None or worst is None else NO_MISTAKES if found.examples else NO_EXAMPLES
        self._note.say("" if there else why)
        self.titled.emit(translated(TITLE_OF_NUMBERS if found is not None and found.of_numbers else self.title))
        self.cards.setVisible(there)
        if self.is_news(worst):
            self.cards.show_worst(worst, found is not None and found.of_numbers)
        self.summary.setText("" if found is None else _summary(found))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.cards.set_theme(theme)


def _summary(found: Mistakes) -> str:
    worst = found.worst
    if worst is None or not found.examples:
        return ""
    if found.of_numbers:
        return tr(
            "the costliest {shown:,} of {total:,}, at step {step:,}",
            shown=len(worst.sample),
            total=worst.wrong,
            step=found.step,
        )
    return tr(
        "{count:,} of {total:,} wrong, at step {step:,}", count=worst.wrong, total=found.examples, step=found.step
    )
