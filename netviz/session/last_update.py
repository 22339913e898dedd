"""By how much a run's parameters have changed in its last step, or since somebody last looked."""

from __future__ import annotations

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.network import Network
from netviz.session.run_view import RunView


class LastUpdate:
    """Keeps the parameters as they were when the run had last stepped, and how far they have moved since."""

    def __init__(self, network: Network) -> None:
        self._step = -1
        self._kept = network.parameters.copy()
        self._moved = np.zeros_like(network.parameters)

    @classmethod
    def of(cls, run: RunView) -> LastUpdate:
        """That of a run, up to its present step."""
        found = run.cached("last update", lambda: cls(run.network))
        found.look(run.network, run.version)
        return found

    def look(self, network: Network, step: int) -> None:
        """Record the parameters after this number of steps."""
        if step != self._step:
            np.subtract(network.parameters, self._kept, out=self._moved)
            np.copyto(self._kept, network.parameters)
            self._step = step

    def of_weights(self, network: Network, layer: int) -> Array:
        """Δw of one layer, in the shape of its weights."""
        sizes = [part.weights.size for part in network.layer_parameters[: layer + 1]]
        weights = network.layer_parameters[layer].weights
        return self._moved[sum(sizes[:-1]) : sum(sizes)].reshape(weights.shape)
