"""Fool it: the smallest change that makes the drawing another class; and what would make it that class at all."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from netviz.app.panels.asking.page import AskPage, class_list, show_names, slider, words
from netviz.app.plotting.images import mapped
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import exact, percent
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.inputs import PushButton
from netviz.app.widgets.picture_row import Titled
from netviz.session.asking.fooling import EPSILONS, Fooled
from netviz.session.asking.question import AskQuestion
from netviz.session.parts.asked import AskedDrawing

DIGITS = tuple(map(str, range(10)))
STRONGER = 10
"""A bounded change is shown this many times stronger."""


class BecomePage(AskPage):
    """The drawing turned into what the network takes for a class."""

    ask: ClassVar[str] = "become"
    title: ClassVar[str] = "what would make it another"
    asks: ClassVar[str] = "What would make it a"
    stronger: ClassVar[int] = 1

    def __init__(self) -> None:
        super().__init__()
        self.target = class_list(DIGITS, 3)
        self.target.activated.connect(self._choose_class)
        self._chosen: int | None = None
        """The class that was chosen; None for any class that the drawing is not read as."""
        self.to_pad, self.save = PushButton(tr("To the pad")), PushButton(tr("Save…"))
        self.to_pad.setToolTip(tr("Put it on the pad, in place of the drawing"))
        self.save.setToolTip(tr("Save it as a picture, which netviz recognize and the pad can read"))
        self.to_pad.clicked.connect(self._put_on_pad)
        self.save.clicked.connect(self._save)
        self._made: Fooled | None = None
        self.fields.addWidget(words(translated(self.asks)))
        self.fields.addWidget(self.target)
        self.add_fields()
        self.fields.addStretch(1)
        for button in (self.to_pad, self.save):
            button.setObjectName("small")
            self.below.addWidget(button)

    def add_fields(self) -> None:
        """Further fields of the question."""

    def question(self) -> AskQuestion:
        return AskQuestion(self.ask, self._chosen)

    def show_choice(self, target: int | None, epsilon: float | None) -> None:
        if target is not None:
            self._chosen = min(target, self.target.count() - 1)
            self.target.setCurrentIndex(self._chosen)
        self.changed.emit()

    def show_answer(self, shown: AskedDrawing) -> None:
        found = shown.answer
        assert isinstance(found, Fooled)
        self._made = found
        names, colours = tuple(map(in_language, shown.class_names)), self.theme.diverging()
        change = mapped(np.clip(self.stronger * found.change, -1, 1), -1.0, 1.0, colours)
        show_names(self.target, names, 3)
        if self._chosen is None:
            self.target.setCurrentIndex(found.target)
        largest = exact(round(float(np.abs(found.change).max()), 3))
        bound = tr("at most {largest}", largest=largest)
        if self.stronger > 1:
            bound = tr("at most {largest}, shown × {factor}", largest=largest, factor=self.stronger)
        pictures = (
            Titled(tr("drawing"), self.as_ink(shown.drawing)),
            Titled(tr("change"), change, bound),
            Titled(tr("together"), self.as_ink(found.image), _read(names, found), marked=found.reached),
        )
        self.pictures.show_pictures(pictures)
        self.bars.show_probabilities(names, found.probabilities)
        already = found.reached and not found.change.any()
        said = tr("It is already read as {name}: choose another class.", name=names[found.target])
        self.said.setText(said if already else self.sentence(names, found))

    def sentence(self, names: tuple[str, ...], found: Fooled) -> str:
        """What was found."""
        if found.busy and not found.reached:
            return tr("looking…")
        if found.reached:
            return tr("With this ink the network takes it for {name}.", name=names[found.target])
        return tr("No ink was found that makes it {name}.", name=names[found.target])

    def _choose_class(self, place: int) -> None:
        self._chosen = place
        self.changed.emit()

    def _put_on_pad(self) -> None:
        if self._made is not None:
            self.picture_made.emit(self._made.image)

    def _save(self) -> None:
        if self._made is not None:
            self.save_wanted.emit(self._made.image, tr("as {name}", name=self.target.currentText()))


class FoolPage(BecomePage):
    """The same within ε."""

    ask: ClassVar[str] = "fool"
    title: ClassVar[str] = "fool it"
    asks: ClassVar[str] = "Make it a"
    stronger: ClassVar[int] = STRONGER

    def add_fields(self) -> None:
        self.epsilon = slider(tr("How much a pixel may change, at most 1"), len(EPSILONS), EPSILONS.index(0.25))
        self._amount = dim_label()
        self._amount.setMinimumWidth(50)
        self.epsilon.valueChanged.connect(lambda _: self._choose())
        self.fields.addWidget(self.epsilon)
        self.fields.addWidget(self._amount)
        self._write()

    def question(self) -> AskQuestion:
        return AskQuestion(self.ask, self._chosen, EPSILONS[self.epsilon.value()])

    def show_choice(self, target: int | None, epsilon: float | None) -> None:
        if epsilon is not None:
            self.epsilon.setValue(min(range(len(EPSILONS)), key=lambda place: abs(EPSILONS[place] - epsilon)))
        super().show_choice(target, epsilon)

    def sentence(self, names: tuple[str, ...], found: Fooled) -> str:
        """Whether it is fooled, from a saved picture too, and the smallest ε that does it."""
        if found.smallest is not None:
            least = tr("The smallest ε that suffices is {epsilon}.", epsilon=exact(found.smallest))
        elif found.searched:
            least = tr("Not even ε = {epsilon} suffices.", epsilon=exact(EPSILONS[-1]))
        elif found.busy:
            least = tr("Looking for the smallest ε…")
        else:
            least = tr("Pause the training to find the smallest ε.")
        if found.reached and found.read_back is not None:
            answer, share = found.read_back
            fooled = tr(
                "Fooled; saved as a picture it is read as {name}, {share}.", name=names[answer], share=percent(share)
            )
        else:
            fooled = tr("Within this ε it does not become {name}.", name=names[found.target])
        return f"{fooled} {least}"

    def _choose(self) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        self._amount.setText(f"ε = {exact(EPSILONS[self.epsilon.value()])}")


def _read(names: tuple[str, ...], found: Fooled) -> str:
    probabilities = found.probabilities[: len(names)]
    answer, share = names[int(np.argmax(probabilities))], percent(float(probabilities.max()))
    return tr("read as {name}, {share}", name=answer, share=share)
