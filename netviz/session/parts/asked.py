"""The answer to what is asked about the drawing on the pad; the table of questions is here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Self

from netviz.session.asking.fooling import Fooled, become, fool
from netviz.session.asking.morphing import Morphed, morph
from netviz.session.asking.nearest import Nearest, nearest
from netviz.session.asking.occluding import Occluded, occlude
from netviz.session.asking.question import AskQuestion, Image
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

Answer = Fooled | Occluded | Nearest | Morphed

ASKS: Mapping[str, Callable[[RunView, Image, AskQuestion], Answer]] = {
    "fool": fool,
    "become": become,
    "morph": morph,
    "occlude": occlude,
    "nearest": nearest,
}
"""How each question is answered."""


@dataclass(frozen=True)
class AskedDrawing:
    """What the network in training says. The question is an `AskQuestion`."""

    ask: str
    """Which question was asked."""
    drawing: Image
    """(28, 28)."""
    answer: Answer
    class_names: tuple[str, ...]

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        question = request.questions.get(cls, AskQuestion())
        if request.drawing is None or not run.recognizer.accepts_drawings or run.data.train.targets is not None:
            return None
        answer = ASKS[question.ask](run, request.drawing, question)
        return cls(question.ask, request.drawing, answer, run.data.names_of_classes)

    @property
    def busy(self) -> bool:
        """Whether the next frame will know more."""
        return self.answer.busy
