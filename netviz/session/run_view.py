"""What a frame sees of a run and of those beside it: enough to copy what is shown, and nothing that would change them.

A run, the runs that it is compared with and the parts of a frame all need one another's names; they meet here.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from netviz.config import Config
from netviz.data.dataset import DataSet, Split
from netviz.engine.arrays import Array
from netviz.engine.history import History
from netviz.engine.inspection import Inspector
from netviz.engine.network import Network
from netviz.engine.trainer import Trainer
from netviz.session.background_evaluator import BackgroundEvaluator
from netviz.session.recognizer import Recognizer

T = TypeVar("T")


class RunView(Protocol):
    """A run, as a part of a frame takes itself from it between two steps; see `Run`."""

    config: Config
    started_with: Config
    """The config with which it began."""
    data: DataSet
    split: Split
    network: Network
    trainer: Trainer
    inspector: Inspector
    recognizer: Recognizer
    evaluators: dict[str, BackgroundEvaluator]
    """By the split of the data that each of them goes through."""
    first_weights: dict[int, Array]
    """With which it began: of each layer whose weights are pictures, by its index in the network."""
    seconds: float
    """That it has trained."""
    resting: bool
    """Whether it does not train just now."""

    def cached(self, key: Hashable, work_out: Callable[[], T]) -> T:
        """What `work_out` gives, worked out again only for another key."""

    def cache_moment(self, seconds: float) -> Hashable:
        """What changes with the network, but while it trains not oftener than after so many seconds."""

    def as_input(self, image: NDArray[np.uint8]) -> Array:
        """A (28, 28) image as one input of the network, 0…1."""

    def sample_input(self) -> Array:
        """A digit to show where none is drawn."""


class ComparedView(Protocol):
    """One run beside the run; see `ComparedRun`."""

    @property
    def label(self) -> str: ...
    @property
    def config(self) -> Config: ...
    @property
    def run(self) -> RunView | None: ...
    @property
    def history(self) -> History: ...
    @property
    def stopped(self) -> str: ...


class ComparisonView(Protocol):
    """All runs beside the run; see `Comparison`."""

    @property
    def own_name(self) -> str: ...
    @property
    def runs(self) -> Sequence[ComparedView]: ...
    def settle(self) -> None:
        """Bring their curves up to their last step."""
