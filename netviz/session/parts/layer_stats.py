"""Every layer with weights in figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from netviz.engine.inspection import LayerStats

if TYPE_CHECKING:
    from netviz.session.frame import FrameRequest
    from netviz.session.run import Run


@dataclass(frozen=True)
class LayerStatsTable:
    """Every layer with weights in figures, as the last step has left it; empty before the first."""

    layers: tuple[LayerStats, ...]

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self:
        return cls(tuple(run.trainer.layer_stats()))
