"""One update of the parameters: what happens once the gradient of a batch is known.

The regularizer adds its term, the optimizer moves the parameters, then zeros that are kept, bounds, frozen layers and
what is held by hand are enforced. How far the weights have moved is measured only when asked for.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.network import Network
from netviz.engine.parallel import TwoThreads
from netviz.engine.update_meter import UpdateMeter


class Descent:
    """The steps of one run.

    examples: n, how many there are to learn from, by which a regularizer's λ is divided.
    """

    def __init__(self, network: Network, examples: int, hyperparameters: Hyperparameters, threads: TwoThreads) -> None:
        self._network = network
        self._examples = examples
        self._threads = threads
        self._total_gradient = np.empty_like(network.gradients)
        self.meter = UpdateMeter(network)
        """Measures how far the weights move in a step."""
        self.restart(hyperparameters)

    def restart(self, hyperparameters: Hyperparameters) -> None:
        """Continue with a fresh optimizer state."""
        self.optimizer = hyperparameters.optimizer.start(self._network.parameters, self._network.weight_count)

    def forget(self, places: NDArray[np.intp]) -> None:
        """Let the optimizer begin anew with some parameters, such as those that were held until now."""
        for vector in self.optimizer.state.values():
            vector[places] = 0

    def step(self, hyperparameters: Hyperparameters, learning_rate: float) -> None:
        """Move the network's parameters by its gradients, which stay as they are."""
        network, regularizer = self._network, hyperparameters.regularization
        gradient = network.gradients
        frozen = [(span, network.parameters[span].copy()) for span in network.frozen]
        if regularizer.active:
            weights, total = network.weight_count, self._total_gradient
            regularizer.total_gradient(network.weights, gradient[:weights], total[:weights], self._examples)
            total[weights:] = gradient[weights:]
            gradient = total
        zeros = network.weights == 0 if hyperparameters.keep_zeros else None
        measured = self.meter.asked
        if measured:
            self.meter.before_step()
        self.optimizer.step(network.parameters, gradient, learning_rate, self._threads)
        if zeros is not None:  # before the bounds, which measure the weights
            network.weights[zeros] = 0
        if regularizer.bounds:
            regularizer.bound(network.neurons)
        for span, kept in frozen:
            network.parameters[span] = kept
        network.by_hand.hold()
        if measured:
            self.meter.after_step()
