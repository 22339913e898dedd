"""The answer to a question about the drawing on the pad, and the table of questions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Self

from netviz.session.asking.fooling import Fooled, become, fool
from netviz.session.asking.morphing import Morphed, morph
from netviz.session.asking.nearest import Nearest, nearest
from netviz.session.asking.occluding import Occluded, occlude
from netviz.session.asking.question import AskQuestion, Image
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.time_budget import TimeBudget

Answer = Fooled | Occluded | Nearest | Morphed

ASKS: Mapping[str, Callable[[RunView, Image, AskQuestion, float], Answer]] = {
    "fool": fool,
    "become": become,
    "morph": morph,
    "occlude": occlude,
    "nearest": nearest,
}
"""How each question is answered: by a run, about a drawing, within this many seconds of the frame."""


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
        turn = run.cached("asking", _Turn)
        asked = turn.key(request.drawing, question)
        with turn.budget.of_frame(run, waited_for=asked != turn.answered) as seconds:
            answer = ASKS[question.ask](run, request.drawing, question, seconds)
        turn.answered = turn.answered if answer.busy else asked
        return cls(question.ask, request.drawing, answer, run.data.names_of_classes)

    @property
    def busy(self) -> bool:
        """Whether the next frame will know more."""
        return self.answer.busy


class _Turn:
    """Which question has been answered completely, and the time left for the next."""

    def __init__(self) -> None:
        self.budget = TimeBudget()
        self.answered: Hashable = None

    def key(self, drawing: Image, question: AskQuestion) -> Hashable:
        """Equal for the same question about the same drawing."""
        first = None if question.first is None else question.first.tobytes()
        return question.ask, question.target, question.epsilon, question.patch, first, drawing.tobytes()
