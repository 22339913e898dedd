"""The landscape of the cost around the present weights, along two random directions or two of the run's own path.

It is worked out in the background on a bounded sample, row by row, and stands still while the run goes on: the path
grows on it. Of a large network's path, only its kept moments are known and what was recorded while it was shown.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import Self

import numpy as np

from netviz.engine.arrays import Array, Stream, generator
from netviz.engine.history import Values
from netviz.engine.landscape import LandscapeGrid, principal_directions, projected, random_directions
from netviz.run.moments import Moment
from netviz.session.frame import FrameRequest
from netviz.session.parts.compared_runs import names_of_runs
from netviz.session.parts.cost_surface import CostSurface, DescentPath, height_at, trajectory_beside
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.time_budget import TimeBudget
from netviz.texts import phrase

SIDE, MOST_EXAMPLES = 25, 200
MOST_POINTS, MOST_MOMENTS, MOST_NUMBERS = 40, 100, 4_000_000
"""Of a large network's path: how many points are recorded, how many moments are shown, and numbers in all."""
ROOM = 0.15
"""The margin around a path, as a share of its length."""
DIRECTIONS = ("random", "path")


@dataclass(frozen=True)
class LandscapeQuestion:
    """Which directions, and around which weights."""

    directions: str = "random"
    """`random`, or `path` for the principal components of the run's own."""
    draw: int = 0
    """Another number draws other random directions."""
    around: int = 0
    """Another number takes the weights of that moment for the middle."""
    stopped: bool = False
    """Whether no further rows are to be worked out."""


@dataclass(frozen=True)
class Landscape:
    """The map so far. The question is a `LandscapeQuestion`."""

    surface: CostSurface
    """C over the two directions, NaN where it is not known yet, with the path of the run, and those of the runs
    compared with it whose network has the same shape and is small enough for its path to be recorded.
    """
    rows: int
    """How many of its rows are known."""
    directions: str
    """Which they are; `random` where the path is too short for its own."""
    shares: tuple[float, float]
    """Which share of the path's squared distances lies along each direction; 0 for random ones."""
    examples: int
    total: int
    """On how many training examples, of how many."""
    step: int
    """The step whose weights lie in the middle."""
    why_no_path: str
    """Why the path gives no directions; empty if it does."""
    busy: bool

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        if run.network.parameters.size < 2:
            return None
        question = request.questions.get(cls, LandscapeQuestion())
        path = run.cached("landscape path", _Path)
        path.record(run)
        why = "" if path.length(run) >= 3 else phrase("its path has just begun; train on")
        wanted = "random" if why else question.directions
        total = len(run.splits.train)
        examples = run.splits.train.first(min(MOST_EXAMPLES, total))
        key = ("landscape", wanted, question.draw if wanted == "random" else 0, question.around)
        plane = run.cached(key, lambda: _Plane(run, wanted, question, path, comparison))
        if not question.stopped and not plane.grid.done:
            with plane.budget.of_frame(run) as seconds:
                if seconds > 0:
                    plane.grid.advance(seconds)
        heights = plane.grid.heights.copy()
        walk = plane.walk(run, path)
        height = height_at(heights, plane.across, plane.up, *walk[-1].tolist()) if plane.grid.done else np.nan
        own, *names = names_of_runs(run, comparison)
        paths = [DescentPath(own, walk, height)]
        for place, (other, name) in enumerate(zip(comparison.runs, names, strict=True), start=1):
            if (beside := trajectory_beside(run, other.run)) is not None:
                walked = projected(beside.points, plane.grid.centre, plane.directions)
                paths.append(DescentPath(name, walked, np.nan, place))
        surface = CostSurface(plane.names, 0, 1, plane.across, plane.up, heights, tuple(paths))
        busy = not plane.grid.done and not question.stopped
        return cls(surface, plane.grid.rows, wanted, plane.shares, len(examples), total, plane.step, why, busy)


class _Plane:
    """Two directions through the weights of one moment, and the costs on them."""

    def __init__(
        self, run: RunView, wanted: str, question: LandscapeQuestion, path: _Path, comparison: ComparisonView
    ) -> None:
        network, self.step = run.network, run.trainer.step_count
        self._walked: dict[Hashable, Values] = {}
        self.budget = TimeBudget()
        self.shares, self.across, self.up = (0.0, 0.0), (-1.0, 1.0), (-1.0, 1.0)
        if wanted == "path":
            points = path.points(run)
            self.directions, shares = principal_directions(points, network.parameters)
            self.shares = float(shares[0]), float(shares[1])
            others = (trajectory_beside(run, other.run) for other in comparison.runs)
            shown = np.concatenate([points, *(other.points for other in others if other is not None)])
            walk = projected(shown, network.parameters.astype(np.float64), self.directions)
            self.across, self.up = _span(walk[:, 0]), _span(walk[:, 1])
            self.names = (phrase("first component of the path"), phrase("second"))
        else:
            self.directions = random_directions(network, generator(run.config.seed, Stream.LANDSCAPE, question.draw))
            self.names = (phrase("one random direction"), phrase("another"))
        train, trainer = run.splits.train, run.trainer
        count, regularization = len(train), trainer.hyperparameters.regularization
        self.grid = LandscapeGrid(
            network, train.first(min(MOST_EXAMPLES, count)), self.directions, self.across, self.up, SIDE,
            lambda weights: regularization.term(weights, count),
        )  # fmt: skip

    def walk(self, run: RunView, path: _Path) -> Values:
        """(k, 2): the run's path on the plane, the present weights last. Each point is projected once."""
        if run.trainer.trajectory is not None:
            return projected(path.points(run), self.grid.centre, self.directions)
        stations = path.stations(run)
        for name, parameters in stations:
            if name not in self._walked:
                self._walked[name] = self._place(parameters())
        return np.stack([*(self._walked[name] for name, _ in stations), self._place(run.network.parameters)])

    def _place(self, point: Array) -> Values:
        """Where a point (parameters,) lies on the plane, (2,)."""
        return np.asarray(projected(point[None], self.grid.centre, self.directions)[0])


class _Path:
    """The points of a run's path: all that its trajectory has, else some since it was first asked for."""

    def __init__(self) -> None:
        self.kept: list[tuple[int, Array]] = []
        """(version of the run, parameters), in the order of the run."""
        self._every, self._last = 1, -1

    def record(self, run: RunView) -> None:
        """Keep the present parameters, if it is their turn; when there are too many, every second one goes."""
        if run.trainer.trajectory is not None or run.version < self._last + self._every:
            return
        self._last = run.version
        self.kept.append((run.version, run.network.parameters.copy()))
        size = run.network.parameters.size
        if len(self.kept) > 2 and len(self.kept) > min(MOST_POINTS, MOST_NUMBERS // size):
            self._every *= 2
            self.kept = self.kept[::2]

    def length(self, run: RunView) -> int:
        """How many points there are, the present weights included."""
        trajectory = run.trainer.trajectory
        return len(self.stations(run)) + 1 if trajectory is None else len(trajectory.points)

    def stations(self, run: RunView) -> list[tuple[Hashable, Callable[[], Array]]]:
        """(name, its parameters) of what is known of a large network's path: the moments that were kept, as many as
        there is room for, and what has been recorded since the last of them.
        """
        moments = [one for one in run.moments.all if one.step <= run.trainer.step_count]
        room = max(2, min(MOST_MOMENTS, MOST_NUMBERS // run.network.parameters.size))
        places = np.unique(np.linspace(0, len(moments) - 1, room).astype(int)).tolist() if moments else []
        last = moments[-1].step if moments else -1
        found: list[tuple[Hashable, Callable[[], Array]]] = [
            (("moment", moments[place].number), partial(_parameters_of, moments[place])) for place in places
        ]
        return found + [(number, partial(_as_it_is, one)) for number, one in self.kept if number > last]

    def points(self, run: RunView) -> Array:
        """(k, parameters), k ≥ 1; the last are the present ones."""
        if run.trainer.trajectory is not None:
            return run.trainer.trajectory.points
        return np.stack([*(parameters() for _, parameters in self.stations(run)), run.network.parameters])


def _parameters_of(moment: Moment) -> Array:
    return moment.parameters


def _as_it_is(parameters: Array) -> Array:
    return parameters


def _span(values: Values) -> tuple[float, float]:
    """From where to where a map of these reaches, the middle included."""
    low, high = min(0.0, float(values.min())), max(0.0, float(values.max()))
    room = ROOM * (high - low) or 1.0
    return low - room, high + room
