"""A frame: what the window shows of a run at one moment, in copies that nobody changes any more.

The window asks for the parts that its visible panels draw, and the worker takes only those, between two steps. A part
is a class of its own that knows how to take itself from a run; a new panel may bring a new one without a change here.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from netviz.config import Config
from netviz.session.marks import Mark
from netviz.session.recognizer import Recognizer
from netviz.session.run_view import ComparisonView, RunView


class RunState(Enum):
    """What the session is doing."""

    LOADING = "loading"
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    DIVERGED = "diverged"
    FAILED = "failed"


@dataclass(frozen=True)
class FrameRequest:
    """What the next frame should hold.

    drawing: the (28, 28) image on the pad, None when the pad is empty; digits: the images of several digits, else
    empty; chosen: which of them `drawing` is. unread: why the drawing cannot be a row of digits; empty where it may be.
    shipped_recognizer: the recognizer that netviz ships, and read_by: which of the two reads, `auto` the one in
    training once it has begun to learn; explain: whether to compute the saliency of the ink. layer: the layer that is
    selected, an index into the config's. questions: what else a panel wants to know of a part, by the part; the part
    says what it can be asked.
    """

    parts: frozenset[type[FramePart]] = frozenset()
    drawing: NDArray[np.uint8] | None = None
    digits: tuple[NDArray[np.uint8], ...] = ()
    shipped_recognizer: Recognizer | None = None
    read_by: str = "training"
    explain: bool = False
    layer: int | None = None
    questions: Mapping[type[Any], Any] = field(default_factory=dict)
    chosen: int = 0
    unread: str = ""


class FramePart(Protocol):
    """One part of a frame."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        """Copy what is shown; None where the run has nothing of the kind. comparison: the runs beside it."""


FramePartType = TypeVar("FramePartType", bound=FramePart)


@dataclass(frozen=True)
class Frame:
    """One moment of a run.

    refused: the last config asked for, where the run could not take it and kept its own; `message` says why.
    message: a sentence for the user, empty when all is well; details: a text for a bug report, mostly empty.
    position: epochs as a fraction; goal: epochs planned. seconds_left: None when unknown.
    layer_names: the layers that have weights, the output last. regression: whether numbers are learned, not classes.
    """

    config: Config
    state: RunState
    refused: Config | None = None
    message: str = ""
    is_error: bool = False
    """Whether `message` says what went wrong, rather than how the run stands."""
    details: str = ""
    step: int = 0
    position: float = 0.0
    goal: int = 1
    shown_epochs: float = 1.0
    """Where every axis of epochs ends; see `epochs_shown`."""
    marks: tuple[Mark, ...] = ()
    """Where a setting was changed while the run ran."""
    compared: int = 0
    """How many other runs, pinned ones among them, are shown beside this one."""
    examples_per_second: float = 0.0
    seconds_left: float | None = None
    weight_count: int = 0
    layer_names: tuple[str, ...] = ()
    data_label: str = ""
    regression: bool = False
    data_sizes: tuple[int, int, int] = (0, 0, 0)
    parts: Mapping[type[Any], Any] = field(default_factory=dict)

    def part(self, kind: type[FramePartType]) -> FramePartType | None:
        """The part of this kind, if it was asked for and there is one."""
        return self.parts.get(kind)


def epochs_shown(reached: float, goal: float) -> float:
    """How many epochs an axis shows: the run so far, in steps of 1, 2, 5 × 10ⁿ, and no more than it has planned."""
    steps = (float(digit * 10**power) for power in itertools.count() for digit in (1, 2, 5))
    step = next(step for step in steps if step >= reached)
    return max(reached, min(step, goal)) if goal > 0 else step
