"""A job: one run of a sweep, or one part of it, as it is given to a worker, and the result that comes back.

The key of a job is made of everything that its result depends on, so that a job is recognized after an interruption,
and a change of the config makes new jobs.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from threadpoolctl import threadpool_limits

from netviz import __version__
from netviz import config as configs
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.errors import UserError
from netviz.run import build, headless, model_file
from netviz.run.learned import learned_from
from netviz.run.model_file import Model
from netviz.texts import phrase


@dataclass(frozen=True)
class Job:
    """What one process does at a time."""

    key: str
    """As `key_of` makes it."""
    combination: int
    """The place of its settings among the sweep's."""
    settings: dict[str, Any]
    """The settings of that combination, by path."""
    seed: int
    config: Config
    """The config of the run, with those settings and this seed."""
    epochs: int
    """Where it stops."""
    keeps_model: bool = False
    """Whether the run may go on later, so that its state is kept."""
    own_data: bool = False
    """Whether it learns from other data than the sweep's config, and loads it itself."""
    start: bytes | None = None
    """The state that it goes on from, the content of a model's file."""


@dataclass(frozen=True)
class Result:
    """The result of a job."""

    figures: dict[str, Any]
    """As in the report of `netviz train`; `error` alone where it could not be carried out."""
    model: bytes | None = None
    """The state to go on from, the content of a model's file; None where none is kept."""


class NotWantedError(Exception):
    """Nobody is waiting for the result any more."""


def key_of(config: Config, epochs: int) -> str:
    """The key of a run with this config up to this epoch."""
    described = msgspec.json.encode([configs.to_dict(config), epochs, __version__], order="deterministic")
    return hashlib.sha256(described).hexdigest()[:32]


def perform(
    job: Job,
    data: DataSet | None,
    still_wanted: Callable[[], bool] = lambda: True,
    tell: Callable[[float], object] = lambda epochs: None,
) -> Result:
    """Carry the job out, with one thread of BLAS. `data` is that of the sweep's config, None if none was loaded.

    tell: called a few times a second with how many epochs are done.

    Raises UserError if the config and its data do not fit, NotWantedError where `still_wanted` says no.
    """

    def look(outcome: headless.Outcome) -> None:
        if not still_wanted():
            raise NotWantedError
        tell(outcome.trainer.position)

    with threadpool_limits(1, user_api="blas"), np.errstate(all="ignore"):
        if data is None or job.own_data:
            data = build.load_data(job.config)
        outcome = headless.prepare(job.config, data, None if job.start is None else read_state(job.start))
        headless.train(outcome, look, until=job.epochs)
        figures = headless.report(outcome)
        state = None
        if job.keeps_model and not outcome.stopped and not outcome.trainer.stopped_early:
            learned = learned_from(outcome.data, outcome.splits)
            state = model_file.encoded(Model(job.config, outcome.network, outcome.trainer.state(), learned))
        return Result(figures, state)


def tried(
    job: Job,
    data: DataSet | None,
    still_wanted: Callable[[], bool] = lambda: True,
    tell: Callable[[float], object] = lambda epochs: None,
) -> Result:
    """`perform`; what the user can mend, and too little memory, is a result as well, so that the sweep goes on."""
    try:
        return perform(job, data, still_wanted, tell)
    except UserError as error:
        return Result({"error": str(error)})
    except MemoryError:
        return Result({"error": phrase("There is not enough memory for this run.")})


def read_state(content: bytes) -> Model:
    """The state that a job has left, from the content of a model's file. Raises UserError."""
    with tempfile.TemporaryDirectory(prefix="netviz-") as folder:
        path = Path(folder, f"state{model_file.SUFFIX}")
        path.write_bytes(content)
        return model_file.load_model(path)
