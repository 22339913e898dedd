"""How far one step moves the weights, measured on request, in a step that is done anyway."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.network import Network


class UpdateMeter:
    """Measures ‖Δw‖ of every layer with weights in a step, when asked."""

    def __init__(self, network: Network) -> None:
        self.asked = False
        self.norms: NDArray[np.float64] | None = None
        """‖Δw‖ of every layer with weights in the last step that was measured, None before one was."""
        self._network = network
        self._moved = np.empty_like(network.weights)

    def before_step(self) -> None:
        np.copyto(self._moved, self._network.weights)

    def after_step(self) -> None:
        self.asked = False
        np.subtract(self._network.weights, self._moved, out=self._moved)
        self.norms = self._network.norms_by_layer(self._moved)
