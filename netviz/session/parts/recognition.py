"""What is recognized on the drawing pad, and by which network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from netviz.session.frame import FrameRequest
from netviz.session.recognizer import Image, Prediction, Recognizer
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class Recognition:
    """What is read on the pad. digits: each digit of several in a row, else empty; chosen: which of them `prediction`
    is of. shipped: by the shipped network. unread: why it is no row of digits, whatever a network says; else empty.

    names: what the classes are called, where that is not their number.
    second_opinion: what the shipped network says, where the one in training reads a digit and they do not agree.
    """

    prediction: Prediction
    digits: tuple[Prediction, ...] = ()
    shipped: bool = False
    names: tuple[str, ...] = ()
    second_opinion: Prediction | None = None
    chosen: int = 0
    unread: str = ""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        training_reads = run.recognizer.accepts_drawings and (
            request.read_by == "training" or run.trainer.step_count > 0
        )
        shipped = request.shipped_recognizer is not None and (request.read_by == "shipped" or not training_reads)
        reader = request.shipped_recognizer if shipped and request.shipped_recognizer is not None else run.recognizer
        if request.drawing is None or not reader.accepts_drawings:
            return None
        names = () if shipped else run.data.class_names
        unread = "" if names else request.unread
        prediction, row = reader.recognize(request.drawing, request.explain), reader.recognize_each(request.digits)
        second = None if shipped or row or names or unread else request.shipped_recognizer
        opinion = cls._second_opinion(prediction, second, request.drawing)
        return cls(prediction, row, shipped, names, opinion, request.chosen, unread)

    @property
    def answer(self) -> int | None:
        """The class that the drawing is taken for; None where it is no digit, or the recognizer does not know."""
        return self.prediction.answer if self.prediction.is_confident and not self.unread else None

    @staticmethod
    def _second_opinion(prediction: Prediction, second: Recognizer | None, drawing: Image) -> Prediction | None:
        """What the second recognizer says of the drawing, if it knows of the same classes and does not agree."""
        if second is None:
            return None
        other = second.recognize(drawing)
        alike = len(other.probabilities) == len(prediction.probabilities)
        agree = prediction.is_confident and prediction.answer == other.answer
        return other if alike and other.is_confident and not agree else None
