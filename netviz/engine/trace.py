"""Trace: the path that a few parameters take, step by step, as a walk over the cost surface shows it.

Its memory does not grow with the run: when it is full, every second place is forgotten.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from netviz.engine.history import Values
from netviz.engine.network import Network

MOST_PLACES = 2_000


class Trace:
    """The values of `places`, indices into the network's parameters, from now on."""

    def __init__(self, network: Network, places: Sequence[int]) -> None:
        self.places = tuple(places)
        self._where = np.array(self.places, np.intp)
        self._found: list[Values] = []
        self._every, self._steps = 1, 0
        self.take(network)

    def take(self, network: Network) -> None:
        """Take the present values down, if it is their turn."""
        if self._steps % self._every == 0:
            if len(self._found) == MOST_PLACES:
                del self._found[1::2]
                self._every *= 2
            self._found.append(network.parameters[self._where].astype(np.float64))
        self._steps += 1

    def path(self) -> Values:
        """The values so far, (k, places), the first step's first."""
        return np.array(self._found)
