"""What each of the compared runs reads on the drawing pad."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from netviz.session.frame import FrameRequest
from netviz.session.recognizer import Prediction
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class ComparedPredictions:
    """One prediction per training run, the window's own first; None for a run that takes no drawings."""

    predictions: tuple[Prediction | None, ...]

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        drawing = request.drawing
        if drawing is None:
            return None
        runs = [run, *(compared.run for compared in comparison.runs if compared.run is not None)]
        return cls(
            tuple(one.recognizer.recognize(drawing) if one.recognizer.accepts_drawings else None for one in runs)
        )
