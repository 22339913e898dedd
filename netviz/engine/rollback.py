"""The last good weights of a run, for the case that it diverges.

Finite is not good enough: just before a cost becomes infinite the weights are finite and useless. So weights are taken
down first, and count as good once the next step has shown that the cost with them is sane.
"""

from __future__ import annotations

import math

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.network import Network

# A cost so many times that of the first step is no longer that of a run which learns.
SANE = 10.0


class Rollback:
    """Keeps the weights of `network` that were last known to be good; its present ones to begin with."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._good = _copy(network)
        self._latest = _copy(network)
        self._first_cost = math.inf

    def record(self, cost: float) -> None:
        """Take down the present weights; `cost` is that of the step which began with the weights taken down before."""
        if math.isinf(self._first_cost):
            self._first_cost = cost
        if cost <= SANE * self._first_cost:
            self._good, self._latest = self._latest, self._good
        np.copyto(self._latest[0], self._network.parameters)
        np.copyto(self._latest[1], self._network.state)

    def restore(self) -> None:
        """Give the network its last good weights."""
        for kept in (self._latest, self._good):
            np.copyto(kept[0], self._good[0])
            np.copyto(kept[1], self._good[1])
        self._network.parameters[...], self._network.state[...] = self._good


def _copy(network: Network) -> tuple[Array, Array]:
    return network.parameters.copy(), network.state.copy()
