"""The examples of a split in rows, each with its label and, where it is wrong, the answer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.app.qt.language import tr, translated
from netviz.app.widgets.example_cards import ExampleCard, ExampleCards, values_in_words
from netviz.session.example_sample import SPLITS
from netviz.session.parts.predictions import SplitPredictions


class ExampleGrid(ExampleCards):
    """The examples of a frame."""

    def __init__(self) -> None:
        super().__init__(tr("Examples of the data"))
        self._predictions: SplitPredictions | None = None

    def show_places(self, predictions: SplitPredictions | None, places: NDArray[np.intp]) -> None:
        """Show these examples; what is visible stays visible."""
        self._predictions = predictions
        values = None if predictions is None else predictions.values
        self.list_places(places, 0 if values is None else len(values.features))

    def card(self, place: int) -> ExampleCard | None:
        shown, index = self._predictions, int(self.places[place])
        if shown is None:
            return None
        wrong, own = self._is_wrong(index), (shown.own or shown.examples).inputs[index]
        values = () if shown.values is None else shown.values.pairs(own)
        words = self._words(shown, index)
        lines = ((self.caption(place), "wrong" if wrong else "dim"),)
        said = f"{words}; {values_in_words(values)}" if values else words
        return ExampleCard(own if shown.values is None else None, values, lines, wrong=wrong, words=said)

    def caption(self, place: int) -> str:
        """The text below the picture at an index of the list: its label, and the answer if that differs."""
        predictions, index = self._predictions, int(self.places[place])
        if predictions is None:
            return ""
        label = self.class_name(int(predictions.examples.labels[index]))
        if predictions.predictions is None or not self._is_wrong(index):
            return label
        return f"{label} → {self.class_name(int(predictions.predictions[index]))}"

    def class_name(self, label: int) -> str:
        """The name of a class, "none" for no class."""
        names = self._predictions.class_names if self._predictions is not None else ()
        return tr("none") if label < 0 else names[label] if names else str(label)

    def _is_wrong(self, index: int) -> bool:
        predictions = self._predictions
        return predictions is not None and predictions.wrong is not None and bool(predictions.wrong[index])

    def _words(self, shown: SplitPredictions, index: int) -> str:
        split, label = translated(SPLITS[shown.split]), self.class_name(int(shown.examples.labels[index]))
        if shown.predictions is None:
            return tr("{split} example {number:,}: {label}", split=split, number=index, label=label)
        return tr(
            "{split} example {number:,}: {label}, answered {answer}",
            split=split, number=index, label=label, answer=self.class_name(int(shown.predictions[index])),
        )  # fmt: skip
