"""Trajectory: the path of a small network's parameters, step by step, as shown on the cost surface.

Its memory does not grow with the run: when it is full, every second point is dropped.
"""

from __future__ import annotations

from typing import Self

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.history import Values, bucket_width
from netviz.engine.network import Network

MAX_POINTS = 2_000
MOST_TRACED = 100
"""The most parameters of a network whose path is recorded."""


class Trajectory:
    """All parameters of a network, from its present ones on."""

    def __init__(self, network: Network) -> None:
        self._found = np.empty((MAX_POINTS, network.parameters.size), network.dtype)
        self._count = self._steps = 0
        self._every = 1
        self.record(network)

    def record(self, network: Network) -> None:
        """Record the present parameters, if it is their turn."""
        if self._steps % self._every == 0:
            if self._count == MAX_POINTS:
                self._count = MAX_POINTS // 2
                self._found[: self._count] = self._found[::2].copy()
                self._every *= 2
            if self._steps % self._every == 0:
                self._found[self._count] = network.parameters
                self._count += 1
        self._steps += 1

    def take_back(self, steps: int) -> None:
        """Drop the last `steps` steps, which diverged."""
        self._steps -= steps
        self._count = -(-self._steps // self._every)

    @property
    def steps(self) -> int:
        """How many parameters there have been, the present ones included."""
        return self._steps

    @property
    def points(self) -> Array:
        """A copy of what is kept of them, (k, parameters)."""
        return self._found[: self._count].copy()

    @classmethod
    def restored(cls, points: Array, steps: int) -> Self:
        """The path that had these `points` after `steps`, in memory of its own; there are `kept_of(steps)` points."""
        found = cls.__new__(cls)
        found._found = np.empty((MAX_POINTS, points.shape[1]), points.dtype)
        found._found[: len(points)] = points
        found._count, found._steps, found._every = len(points), steps, bucket_width(steps, MAX_POINTS)
        return found

    def copy(self) -> Trajectory:
        """The same path, in memory of its own."""
        return self.restored(self._found[: self._count], self._steps)

    def until(self, steps: int) -> Trajectory:
        """The path as it was after this many steps, in memory of its own, at the present spacing."""
        found = self.copy()
        found.take_back(self._steps - steps)
        return found

    def path(self) -> Values:
        """The values so far, (k, parameters), the first step's first."""
        return self._found[: self._count].astype(np.float64)


def kept_of(steps: int) -> int:
    """How many points are kept of a path of this many steps."""
    return -(-steps // bucket_width(steps, MAX_POINTS))
