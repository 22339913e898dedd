"""Softmax beside sigmoid on the same weighted inputs: shares that sum to 1, and outputs that each stand for themselves.

aⱼ = e^(zⱼ/T) / Σ e^(zₖ/T). The temperature T is 1 in a network; a high one evens the shares out, a low one leaves the
largest alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from netviz.engine.costs import OUTPUTS
from netviz.engine.history import SMALLEST, Values


@dataclass(frozen=True)
class SoftmaxComparison:
    """What both outputs make of z (outputs,), and what that costs if `target` is right.

    powers: e^(z/T). log_likelihood: −ln a_y of the softmax; cross_entropy: of the sigmoids, summed over all outputs.
    """

    z: Values
    temperature: float
    target: int
    powers: Values
    softmax: Values
    sigmoid: Values
    log_likelihood: float
    cross_entropy: float


def compare_softmax(z: Sequence[float], temperature: float, target: int) -> SoftmaxComparison:
    """Both outputs for these weighted inputs; temperature > 0."""
    weighted = np.array(z, np.float64)
    softmax, sigmoid = (np.empty((len(weighted), 1)) for _ in range(2))
    OUTPUTS["softmax"].apply(weighted[:, None] / temperature, softmax)
    OUTPUTS["sigmoid"].apply(weighted[:, None], sigmoid)
    wanted = np.arange(len(weighted)) == target
    said = np.where(wanted, sigmoid[:, 0], 1 - sigmoid[:, 0])
    return SoftmaxComparison(
        z=weighted,
        temperature=temperature,
        target=target,
        powers=np.exp(weighted / temperature),
        softmax=softmax[:, 0],
        sigmoid=sigmoid[:, 0],
        log_likelihood=-math.log(max(SMALLEST, float(softmax[target, 0]))),
        cross_entropy=-float(np.log(np.maximum(said, SMALLEST)).sum()),
    )
