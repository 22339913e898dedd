"""The course of a run so far, apart from its curves: its first settings, what was changed when, how long it trained.

It goes into the model's file, so that the curves of a run that was closed or replaced still explain themselves.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from numpy.typing import NDArray

from netviz import config
from netviz.config import Config, ConfigError
from netviz.engine import trajectory
from netviz.engine.network import Network
from netviz.engine.trajectory import MOST_TRACED, Trajectory
from netviz.errors import UserError, shown
from netviz.json_errors import NOT_JSON
from netviz.run.checkpoint_file import LARGEST_COUNT, LARGEST_NUMBER
from netviz.run.tensor_reader import TensorReader
from netviz.texts import english, phrase

IDENTITY = re.compile("[0-9a-f]{16}")
"""The form of a run's identity."""
PATH = "course.path"
"""The tensor of the path that the parameters of a small network took."""


@dataclass(frozen=True)
class Mark:
    """A change during the run."""

    epoch: float
    """When it was made, in epochs, with fractions."""
    text: str
    """What was changed, in words."""


@dataclass(frozen=True)
class Course:
    """How a run came to where it stands."""

    started_with: Config
    """The config it started with."""
    marks: tuple[Mark, ...] = ()
    """The changes since then."""
    seconds: float = 0.0
    """Training time."""
    trajectory: Trajectory | None = None
    """The path of its parameters, if they are few enough to be recorded."""
    identity: str = ""
    """Identifies the run; empty in a file saved before runs had an identity."""

    def continued(self, seconds: float) -> Course:
        """The course of a run that has trained on for so many seconds elsewhere, where no path is recorded; it is
        another one to the table of runs.
        """
        return replace(self, seconds=self.seconds + seconds, trajectory=None, identity="")


class CourseMetadata(msgspec.Struct, forbid_unknown_fields=True):
    """The part of a course that is not tensors."""

    started_with: str
    """TOML."""
    marks: list[Mark] = []
    seconds: float = 0.0
    steps_recorded: int = 0
    """How many steps the path has; 0 if there is none."""
    identity: str = ""


def encode_course(course: Course) -> tuple[dict[str, NDArray[Any]], str]:
    """(tensors by name, JSON): the two parts of a course."""
    path = course.trajectory
    tensors = {} if path is None else {PATH: path.points}
    recorded = 0 if path is None else path.steps
    about = CourseMetadata(
        config.dump(course.started_with), list(course.marks), course.seconds, recorded, course.identity
    )
    return tensors, msgspec.json.encode(about, enc_hook=english).decode()


def read_course(reader: TensorReader, text: str, parse: Callable[[str], Config], network: Network) -> Course:
    """The course from its tensors and its JSON; `parse` reads a config. Raises UserError if it cannot be one."""
    try:
        about = msgspec.json.decode(text, type=CourseMetadata)
        started_with = parse(about.started_with)
    except (*NOT_JSON, ConfigError) as error:
        raise UserError(
            phrase("{path} is damaged: the course of its run cannot be read.", path=shown(reader.path))
        ) from error
    numbers = [about.seconds, *(mark.epoch for mark in about.marks)]
    if not all(math.isfinite(number) and 0 <= number <= LARGEST_NUMBER for number in numbers):
        raise reader.unfit(phrase("the changes during its run"))
    if about.identity and not IDENTITY.fullmatch(about.identity):
        raise reader.unfit(phrase("the identity of its run"))
    path = None
    if about.steps_recorded:
        size = network.parameters.size
        if not 0 < about.steps_recorded <= LARGEST_COUNT or size > MOST_TRACED:
            raise reader.unfit(phrase("the path of its weights"))
        shape = trajectory.kept_of(about.steps_recorded), size
        points = reader.take(PATH, shape, "F32", "F64").astype(network.dtype)
        path = Trajectory.restored(points, about.steps_recorded)
    return Course(started_with, tuple(about.marks), about.seconds, path, about.identity)
