"""Cards of an example sample: each example as its picture or its values, with what a subclass says of it below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor

from netviz.app.qt.language import tr
from netviz.app.widgets.example_cards import ExampleCard, ExampleCards, values_in_words
from netviz.session.example_sample import ExampleSample


@dataclass(frozen=True)
class CardText:
    """What stands below one example."""

    lines: Sequence[tuple[str, str]]
    """As in `ExampleCard`."""
    words: str
    """All of it for a screen reader, to follow "example 7 is …"."""
    marks: Sequence[QColor | None] = ()
    """As in `ExampleCard`."""


class SampleCards(ExampleCards):
    """One card per example, in the order of the sample. lines: how many stand below each."""

    picked = Signal(object)
    """picked(image): an example that is a picture was clicked."""

    def __init__(self, name: str, lines: int) -> None:
        super().__init__(name, side=48, wide=84, lines=lines)
        self._sample: ExampleSample | None = None
        self.chosen.connect(self._pick)

    def show_sample(self, sample: ExampleSample | None) -> None:
        """Show these examples; None shows nothing."""
        self._sample = sample
        values = None if sample is None else sample.values
        count = 0 if sample is None else len(sample)
        self.list_places(np.arange(count), 0 if values is None else len(values.features))

    def answer(self, place: int) -> CardText:
        """The words about the example at this index of the sample."""
        raise TypeError(f"{type(self).__name__} defines no answer")

    def card(self, place: int) -> ExampleCard | None:
        sample = self._sample
        if sample is None or place >= len(sample):
            return None
        inputs, answer = sample.inputs[place], self.answer(place)
        values = () if sample.values is None else sample.values.pairs(inputs)
        words = tr(
            "example {number:,} is {label}{more}",
            number=int(sample.places[place]), label=sample.true[place], more=answer.words,
        )  # fmt: skip
        words += f"; {values_in_words(values)}" if values else ""
        picture = inputs if sample.values is None else None
        return ExampleCard(picture, values, answer.lines, answer.marks, words=words)

    def _pick(self, place: int) -> None:
        if self._sample is not None and self._sample.values is None:
            self.picked.emit(self._sample.inputs[place])
