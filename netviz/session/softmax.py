"""Softmax beside sigmoid on the same weighted inputs: shares that sum to 1, and outputs independent of one another.

aⱼ = e^(zⱼ/T) / Σ e^(zₖ/T). In a network the temperature T is 1; a high one evens out the shares, a low one leaves only
the largest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from netviz.engine.costs import OUTPUTS
from netviz.engine.history import Values


@dataclass(frozen=True)
class SoftmaxComparison:
    """What both outputs make of the same weighted inputs, and the cost of each if `target` is correct."""

    z: Values
    """(outputs,)"""
    temperature: float
    target: int
    powers: Values
    """e^(z/T)."""
    softmax: Values
    sigmoid: Values
    """(outputs,) each: e^(zⱼ/T) / Σ e^(zₖ/T), and σ(z)."""
    log_likelihood: float
    """−ln a_y of the softmax."""
    cross_entropy: float
    """Of the sigmoids, summed over all outputs."""


def compare_softmax(z: Sequence[float], temperature: float, target: int) -> SoftmaxComparison:
    """Apply both outputs to these weighted inputs; `temperature` must be positive."""
    weighted = np.array(z, np.float64)
    softmax, sigmoid = (np.empty((len(weighted), 1)) for _ in range(2))
    scaled = weighted / temperature
    OUTPUTS["softmax"].apply(scaled[:, None], softmax)
    OUTPUTS["sigmoid"].apply(weighted[:, None], sigmoid)
    wanted = np.arange(len(weighted)) == target
    # The costs are of z and not of the outputs, whose logarithm is lost where they are all but 0.
    return SoftmaxComparison(
        z=weighted,
        temperature=temperature,
        target=target,
        powers=np.exp(scaled),
        softmax=softmax[:, 0],
        sigmoid=sigmoid[:, 0],
        log_likelihood=float(np.logaddexp.reduce(scaled) - scaled[target]),
        cross_entropy=float(np.logaddexp(0, np.where(wanted, -weighted, weighted)).sum()),
    )
