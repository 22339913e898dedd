"""A frame: what the window shows of a run at one moment, in copies that nobody modifies.

The window asks for the parts that its visible panels draw, and the worker takes only those, between two steps. A part
is a class that knows how to take itself from a run, so a new panel can bring a new part without any change here.
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
from netviz.run.course import Mark
from netviz.run.named_moment import NamedMoment
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
    """What the next frame should hold."""

    parts: frozenset[type[FramePart]] = frozenset()
    drawing: NDArray[np.uint8] | None = None
    """The (28, 28) image on the pad, None when the pad is empty."""
    digits: tuple[NDArray[np.uint8], ...] = ()
    """The images of the single digits if several are drawn; otherwise empty."""
    shipped_recognizer: Recognizer | None = None
    """The recognizer that netviz ships."""
    read_by: str = "training"
    """Which of the two reads: `training`, `shipped`, or `auto` for the one in training once it has learned."""
    explain: bool = False
    """Whether to compute the saliency of the ink."""
    layer: int | None = None
    """The selected layer, an index into the config's layers."""
    questions: Mapping[type[Any], Any] = field(default_factory=dict)
    """What else a panel wants to know, by the part it asks; each part says which questions it takes."""
    chosen: int = 0
    """Which of the `digits` the `drawing` is."""
    whole: bool = True
    """Whether all that the window shows is asked for, and not only what was read on the pad."""
    unread: str = ""
    """Why the drawing cannot be a row of digits; empty if it can."""


class OfPresent:
    """A base for parts that show all runs as they are now, also while the others show an earlier moment."""


class WithoutAccounts:
    """A base for parts that show nothing of what steps are accounted for: no costs, curves, norms of gradients."""


class FramePart(Protocol):
    """One part of a frame; see also `OfPresent` and `WithoutAccounts`."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        """Copy what is shown, or return None if the run has nothing of this kind. comparison: the runs compared with
        it.
        """


FramePartType = TypeVar("FramePartType", bound=FramePart)


@dataclass(frozen=True)
class Frame:
    """A run at one moment: the parts may show an earlier one, `past`; everything else is as it is now."""

    config: Config
    state: RunState
    refused: Config | None = None
    """The last config asked for, if the run could not take it and kept its own; `message` says why."""
    message: str = ""
    """A sentence for the user; empty if all is well."""
    is_error: bool = False
    """Whether `message` is an error rather than a notice."""
    details: str = ""
    """Text for a bug report; usually empty."""
    step: int = 0
    version: int = 0
    """Grows with every step and every change by hand: the same only for the same weights of one run."""
    position: float = 0.0
    """How far the run has come, in epochs, with fractions."""
    goal: int = 1
    """The number of epochs planned."""
    shown_epochs: float = 1.0
    """Where every axis of epochs ends; see `epochs_shown`."""
    marks: tuple[Mark, ...] = ()
    """Where settings were changed during the run."""
    compared: int = 0
    """How many other runs, pinned ones included, are compared with this one."""
    examples_per_second: float = 0.0
    seconds_left: float | None = None
    """None when unknown."""
    pace: float = 0.0
    """How many steps a second the user wants at most; 0 for as many as it can."""
    weight_count: int = 0
    layer_names: tuple[str, ...] = ()
    """The layers that have weights, the output last."""
    data_label: str = ""
    regression: bool = False
    """Whether the network learns numbers rather than classes."""
    data_sizes: tuple[int, int, int] = (0, 0, 0)
    """How many examples there are for training, validation and testing."""
    data_away: bool = False
    """Whether the network is shown without its data, which is missing."""
    moments: tuple[NamedMoment, ...] = ()
    """Those that are kept, in the order of time."""
    moments_left_out: int = 0
    """How many there are no longer, because undo, the way back or the table of runs has brought the run back."""
    no_room: bool = False
    """Whether there was no room for the last moment."""
    past: NamedMoment | None = None
    """The moment that the parts show, if it is not the present one."""
    goes_on: bool = False
    """Whether the training waits only because the user looks back."""
    parts: Mapping[type[Any], Any] = field(default_factory=dict)

    @property
    def busy(self) -> bool:
        """Whether the next frame will know more, because a part is worked out in several; such a part says so itself
        by `busy`.
        """
        return any(getattr(part, "busy", False) for part in self.parts.values())

    @property
    def shown_step(self) -> int:
        """How many steps had been done at the moment that the parts show."""
        return self.step if self.past is None else self.past.step

    def part(self, kind: type[FramePartType]) -> FramePartType | None:
        """The part of this kind, if it was asked for and the run has one."""
        return self.parts.get(kind)


def epochs_shown(reached: float, goal: float) -> float:
    """The end of an axis of epochs: the next of 1, 2, 5 × 10ⁿ beyond what is reached, at most the planned end."""
    steps = (float(digit * 10**power) for power in itertools.count() for digit in (1, 2, 5))
    step = next(step for step in steps if step >= reached)
    return max(reached, min(step, goal)) if goal > 0 else step
