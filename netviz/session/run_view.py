"""What a frame sees of a run and of the runs compared with it: enough to copy what is shown, and no more.

A run, its comparison and the parts of a frame all need one another's types; they meet here.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from netviz.config import Config
from netviz.data.dataset import DataSet, Splits
from netviz.engine.arrays import Array
from netviz.engine.history import History
from netviz.engine.network import Network
from netviz.engine.trainer import Trainer
from netviz.run.model_file import Model
from netviz.run.moments import Moments
from netviz.session.background_evaluator import SplitEvaluators
from netviz.session.example_mapper import ExampleMapper
from netviz.session.frame_inspector import FrameInspector
from netviz.session.recognizer import Recognizer
from netviz.session.run_registry import RunRegistry

T = TypeVar("T")


class RunView(Protocol):
    """A run, as a part of a frame sees it between two steps; see `Run`."""

    config: Config
    started_with: Config
    """The config it started with."""
    data: DataSet
    network: Network
    trainer: Trainer
    inspector: FrameInspector
    recognizer: Recognizer
    evaluators: SplitEvaluators
    mapper: ExampleMapper
    initial_weights: dict[int, Array]
    """Of each layer whose weights are pictures, by its index in the network."""
    moments: Moments
    """The moments of it that one can go back to."""
    seconds: float
    """Training time."""
    identity: str
    """Identifies it in the table of runs."""
    begun: float
    """When it began, or was opened, in seconds since 1970."""
    stopped: str
    """Why it diverged; empty if it did not."""
    resting: bool
    """Whether it is not training at the moment."""

    @property
    def has_learned(self) -> bool:
        """Whether its network has been trained, here or before it was opened."""

    @property
    def whole_history(self) -> History:
        """The curves of the whole run, also where an earlier moment of it is shown."""

    @property
    def splits(self) -> Splits:
        """The examples; raises DataAwayError if the data is away, and the frame then goes without the part."""

    def cached(self, key: Hashable, work_out: Callable[[], T]) -> T:
        """What `work_out` returns, computed again only for another key."""

    @property
    def version(self) -> int:
        """A number that grows with every step and every change by hand: the same only for the same weights."""

    def weights_key(self, seconds: float) -> Hashable:
        """A key that changes with the network, but while it trains at most once in this many seconds."""

    def as_input(self, image: NDArray[np.uint8]) -> Array:
        """A (28, 28) image as one input of the network, 0…1."""

    def sample_input(self) -> Array:
        """A digit to show if none is drawn."""


class ComparedView(Protocol):
    """A compared run; see `ComparedRun`."""

    @property
    def label(self) -> str: ...
    @property
    def identities(self) -> tuple[str, ...]: ...
    @property
    def of_table(self) -> bool: ...
    @property
    def others(self) -> tuple[History, ...]: ...
    @property
    def config(self) -> Config: ...
    @property
    def run(self) -> RunView | None: ...
    @property
    def history(self) -> History: ...
    @property
    def stopped(self) -> str: ...
    @property
    def model(self) -> Model | None: ...


class ComparisonView(Protocol):
    """All compared runs; see `Comparison`."""

    @property
    def own_name(self) -> str: ...
    @property
    def runs(self) -> Sequence[ComparedView]: ...
    @property
    def registry(self) -> RunRegistry: ...
    def settle(self) -> None:
        """Complete their curves up to the last step."""
