"""Every layer with weights in figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from netviz.engine.inspection import LayerStats
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class LayerStatsTable:
    """Every layer with weights in figures, as the last step has left it; empty before the first."""

    layers: tuple[LayerStats, ...]

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        return cls(tuple(run.trainer.layer_stats()))
