"""What is recognized on the drawing pad, and by which network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from netviz.session.frame import FrameRequest, WithoutAccounts
from netviz.session.recognizer import Image, Prediction, Recognizer
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class Recognition(WithoutAccounts):
    """What is read on the pad."""

    prediction: Prediction
    digits: tuple[Prediction, ...] = ()
    """One per digit if several are drawn in a row; otherwise empty."""
    shipped: bool = False
    """Whether the shipped network read it."""
    names: tuple[str, ...] = ()
    """The names of the classes, if they are not just numbers."""
    second_opinion: Prediction | None = None
    """What the shipped network says, if the one in training reads a digit and they disagree."""
    chosen: int = 0
    """Which of the `digits` the `prediction` is for."""
    unread: str = ""
    """Why the drawing is not a row of digits, whatever a network says; otherwise empty."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        training_reads = run.recognizer.accepts_drawings and (request.read_by == "training" or run.has_learned)
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
        """The class of the drawing; None if it is not a digit, or the recognizer is not sure."""
        return self.prediction.answer if self.prediction.is_confident and not self.unread else None

    @staticmethod
    def _second_opinion(prediction: Prediction, second: Recognizer | None, drawing: Image) -> Prediction | None:
        """What the second recognizer says about the drawing, if it has the same classes and disagrees."""
        if second is None:
            return None
        other = second.recognize(drawing)
        alike = len(other.probabilities) == len(prediction.probabilities)
        agree = prediction.is_confident and prediction.answer == other.answer
        return other if alike and other.is_confident and not agree else None
