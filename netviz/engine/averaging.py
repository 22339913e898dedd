"""Weight averaging: a run ends with the mean of its weights over its last epochs.

While η is not small, the weights circle around the bottom of a valley of the cost. Their mean lies nearer to it than
any of them, and generalizes better (Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima").
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
        """Include the present weights in the mean."""
        self.steps += 1
        if self.mean is None:
            self.mean = network.parameters.copy(), network.state.copy()
            return
        for mean, now in zip(self.mean, (network.parameters, network.state), strict=True):
            mean += (now - mean) / self.steps

    def apply_to(self, network: Network) -> None:
        """Set the network's weights to the mean, if there is one."""
        if self.mean is not None:
            network.parameters[...], network.state[...] = self.mean
