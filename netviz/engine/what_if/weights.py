"""Trial changes of weights: pruning, rounding, noise, and neurons switched off."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from netviz.engine.addresses import listener
from netviz.engine.arrays import Array
from netviz.engine.network import Network
from netviz.engine.what_if.base import Scope, Unit, WeightChange


class Prune(WeightChange):
    """Sets the smallest |w| to 0: magnitude pruning (Han, Pool, Tran and Dally 2015, *Learning both weights and
    connections for efficient neural networks*).
    """

    kind = "prune"
    label = "Prune the smallest"
    phrase = "prune the smallest {amount} of each layer's weights"
    phrase_of_whole = "prune the smallest {amount} of all weights"
    help = "Set this share of the weights to 0, those with the smallest |w|"
    unit = Unit.SHARE
    stops = (*(round(0.05 * step, 2) for step in range(20)), 0.97, 0.98, 0.99, 1.0)
    none = 0.0

    @staticmethod
    def change(network: Network, parameters: Array, amount: float, scope: Scope, rng: np.random.Generator) -> Array:
        found = parameters.copy()
        for span in [slice(0, network.weight_count)] if scope.whole else weight_spans(network):
            weights = found[span]
            count = round(amount * weights.size)
            if count:
                weights[np.argpartition(np.abs(weights), count - 1)[:count]] = 0
        return found


class RoundWeights(WeightChange):
    """Rounds each layer's weights to integers of a few bits, times one step size per layer: symmetric uniform
    quantization (Jacob et al. 2018, *Quantization and training of neural networks for efficient integer-arithmetic-only
    inference*). With b bits there are 2^b − 1 values from −max |w| to max |w|.
    """

    kind = "round"
    label = "Round weights to"
    phrase = "round weights to {amount}"
    help = "Keep each weight in this many bits; with 2 bits there are only −, 0 and +, one size per layer"
    unit = Unit.BITS
    whole = True
    doubles = True
    stops = (32.0, 16.0, 8.0, 4.0, 2.0)
    none = 32.0

    @staticmethod
    def change(network: Network, parameters: Array, amount: float, scope: Scope, rng: np.random.Generator) -> Array:
        found = parameters.copy()
        largest = 2 ** (round(amount) - 1) - 1
        for span in weight_spans(network):
            weights = found[span].astype(np.float64)
            step = float(np.abs(weights).max()) / largest
            if step > 0:
                found[span] = np.rint(weights / step) * step
        return found


class NoiseOnWeights(WeightChange):
    """Adds to each weight a draw from a normal distribution as wide as the amount times its layer's own spread."""

    kind = "weight-noise"
    label = "Noise on weights"
    phrase = "add noise of {amount} to weights"
    help = "Add noise to each weight, in standard deviations σ of its layer's weights"
    unit = Unit.SPREAD
    stops = (*(round(0.05 * step, 2) for step in range(21)), 1.25, 1.5, 1.75, 2.0)
    none = 0.0

    @staticmethod
    def change(network: Network, parameters: Array, amount: float, scope: Scope, rng: np.random.Generator) -> Array:
        found = parameters.copy()
        for span in weight_spans(network):
            weights = found[span]
            weights += (amount * float(weights.std(dtype=np.float64)) * rng.standard_normal(weights.size)).astype(
                weights.dtype
            )
        return found


class SwitchOffNeurons(WeightChange):
    """Sets the outgoing weights of some neurons or filters of one layer to 0. They are drawn at random, and a larger
    share includes the smaller one; the others are not scaled up, as dropout would do.
    """

    kind = "off"
    label = "Switch off neurons"
    phrase = "switch off {amount} of the neurons of layer {layer}"
    help = "Cut the outgoing weights of this share of a layer's neurons or filters, drawn at random"
    unit = Unit.SHARE
    stops = tuple(round(0.05 * step, 2) for step in range(21))
    none = 0.0

    @classmethod
    def suits(cls, network: Network) -> bool:
        return bool(switchable(network))

    @staticmethod
    def change(network: Network, parameters: Array, amount: float, scope: Scope, rng: np.random.Generator) -> Array:
        found = parameters.copy()
        neurons = network.shapes[network.addresses.weighted[scope.layer - 1] + 1][0]
        for neuron in rng.permutation(neurons)[: round(amount * neurons)]:
            found[network.addresses.listeners(scope.layer, int(neuron) + 1)] = 0
        return found


def switchable(network: Network) -> tuple[int, ...]:
    """The layers whose neurons can be switched off, counted from 1 among those with weights."""
    numbers = network.addresses.numbers.items()
    return tuple(number for index, number in numbers if listener(network.layers, network.shapes, index) is not None)


def weight_spans(network: Network) -> list[slice]:
    """Where in the parameter vector each layer's weights lie, for the layers that have some."""
    sizes = [network.layer_parameters[index].weights.size for index in network.weighted_layers]
    ends = np.cumsum([0, *sizes]).tolist()
    return [slice(start, end) for start, end in pairwise(ends)]
