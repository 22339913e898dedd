"""Why a gradient vanishes: the factor by which each layer multiplies the error on its way back.

δ^l = ((w^(l+1))ᵀ δ^(l+1)) ⊙ σ'(z^l). For an error in no particular direction the first part multiplies its length by
about ‖w^(l+1)‖ / √n, where n is the number of neurons in layer l + 1, and the second by the root mean square of
σ'(z^l).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

import numpy as np

from netviz.engine.execution import ForwardBackward
from netviz.engine.inspection import norm
from netviz.engine.layers import Dense
from netviz.engine.layers.base import LayerEnd
from netviz.engine.network import Network
from netviz.session.frame import FrameRequest
from netviz.session.parts.first_pass import first_pass, has_first_pass
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class GradientFactor:
    """The factor of one hidden layer."""

    name: str
    gain: float
    """The factor of the weights to its right."""
    slope: float
    """The factor of its activation."""
    measured: float | None
    """‖δ^l‖ / ‖δ^(l+1)‖ in the last batch; None if the error to the right is 0."""
    delta: float
    """‖δ^l‖ in the last batch."""

    @property
    def product(self) -> float:
        return self.gain * self.slope


@dataclass(frozen=True)
class GradientFactors:
    """The factors of all dense hidden layers directly before another dense layer, from the left; before the first step
    over the first examples.
    """

    layers: tuple[GradientFactor, ...]
    last_delta: float
    """‖δ^L‖ of the output layer, likewise."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network = run.network
        learned = [index for index in network.weighted_layers if isinstance(network.layers[index], Dense)]
        if len(learned) < 2:
            return None
        last = run.trainer.last_pass
        if last is not None:
            return cls._of(network, learned, last)
        if not has_first_pass(run):
            return cls((), 0.0)
        return run.cached(("factors at first", run.version), lambda: cls._of(network, learned, first_pass(run)))

    @classmethod
    def _of(cls, network: Network, learned: Sequence[int], last: ForwardBackward) -> Self:
        """As this pass has left the network's operations; `learned`: the dense layers, by index."""
        outputs = {operation.layer: operation for operation in last.layer_ends}
        found = []
        for index, after in pairwise(learned):
            weights = network.layer_parameters[after].weights
            here, there = (0.0 if one.delta is None else norm(one.delta) for one in (outputs[index], outputs[after]))
            found.append(
                GradientFactor(
                    name=network.name_of(index),
                    gain=norm(weights) / math.sqrt(len(weights)),
                    slope=_slope(outputs[index]),
                    measured=here / there if there > 0 else None,
                    delta=here,
                )
            )
        ending = outputs[learned[-1]].delta
        return cls(tuple(found), 0.0 if ending is None else norm(ending))


def _slope(sigma: LayerEnd) -> float:
    """The root mean square of σ' over the layer's neurons and the batch."""
    slopes = np.ones_like(sigma.activations)
    sigma.activation.times_derivative(slopes, sigma.weighted_inputs, sigma.activations, np.empty_like(slopes))
    return norm(slopes) / math.sqrt(slopes.size)
