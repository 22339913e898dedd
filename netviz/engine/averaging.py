"""Weight averaging: a run ends with the mean of its weights over its last epochs.

As long as η is not small the weights circle about the middle of a valley of the cost. Their mean lies nearer to it than
any of them, and does better on what was never seen (Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima").
"""

from __future__ import annotations

from netviz.engine.arrays import Array
from netviz.engine.network import Network


class Averaging:
    """The mean of what has been added."""

    def __init__(self) -> None:
        self.steps = 0
        """The number of steps averaged."""
        self.mean: tuple[Array, Array] | None = None
        """The mean parameters and state; None before the first step."""

    def add(self, network: Network) -> None:
        """Take the present weights into the mean."""
        self.steps += 1
        if self.mean is None:
            self.mean = network.parameters.copy(), network.state.copy()
            return
        for mean, now in zip(self.mean, (network.parameters, network.state), strict=True):
            mean += (now - mean) / self.steps

    def apply_to(self, network: Network) -> None:
        """Give the network the mean, if there is one."""
        if self.mean is not None:
            network.parameters[...], network.state[...] = self.mean
