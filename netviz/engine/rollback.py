"""The last good weights of a run, in case it diverges.

Finite is not good enough: just before a cost becomes infinite, the weights are finite and useless. So weights are
recorded first, and count as good once the next step has shown that their cost is sane.
"""

from __future__ import annotations

import math

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.network import Network

# A cost that exceeds that of the first step by this factor means that the run has diverged.
SANE = 10.0


class Rollback:
    """Keeps the last weights of `network` that were known to be good; initially its present ones."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._good = _copy(network)
        self._latest = _copy(network)
        self._first_cost = math.inf

    def record(self, cost: float) -> None:
        """Record the present weights; `cost` is that of the step that started from the weights recorded before."""
        if math.isinf(self._first_cost):
            self._first_cost = cost
        if cost <= SANE * self._first_cost:
            self._good, self._latest = self._latest, self._good
        np.copyto(self._latest[0], self._network.parameters)
        np.copyto(self._latest[1], self._network.state)

    def restore(self) -> None:
        """Restore the network's last good weights."""
        for kept in (self._latest, self._good):
            np.copyto(kept[0], self._good[0])
            np.copyto(kept[1], self._good[1])
        self._network.parameters[...], self._network.state[...] = self._good


def _copy(network: Network) -> tuple[Array, Array]:
    return network.parameters.copy(), network.state.copy()
