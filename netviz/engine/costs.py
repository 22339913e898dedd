"""Outputs, costs, and the combinations of them that make sense.

An output turns the logits z of the last layer into the network's answer; a cost compares that with the target y. Costs
are computed from the logits, not from a, so that they stay exact at |z| = 1000; the error δ = ∂C/∂z is the fused a − y
wherever that exists (Nielsen, chapter 3).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Array
from netviz.engine.settings import SettingError
from netviz.texts import phrase

HUBER_WIDTH = 1.0


@dataclass(frozen=True)
class Output:
    """What the last layer does with its logits."""

    name: str
    label: str
    formula: str
    apply: Callable[[Array, Array], Any]
    """apply(z, a): a ← output(z), over the axis before the last."""
    pull_back: Callable[[Array, Array], Array]
    """pull_back(a, error): ∂C/∂z from ∂C/∂a."""
    default_cost: str
    """The usual cost for this output, taken where the config leaves the cost out."""
    supports_regression: bool = True
    """Whether each output is a number of its own, so that it can learn one."""


@dataclass(frozen=True)
class Cost:
    """A cost by name, with its formula as the lecture writes it."""

    name: str
    label: str
    formula: str


@dataclass(frozen=True)
class OutputCost:
    """One output with one cost."""

    output: str
    cost: str
    per_example: Callable[[Array, Array, Array], Array]
    """per_example(z, a, y) → C of every example: arrays (…, outputs, N) give (…, N)."""
    error: Callable[[Array, Array, Array, Array], Any]
    """error(a, y, delta, z): delta ← ∂C/∂z for one batch, not yet divided by N."""


def _softmax(z: Array, a: Array) -> None:
    np.subtract(z, np.maximum.reduce(z, axis=-2, keepdims=True), out=a)
    np.exp(a, out=a)
    np.divide(a, np.add.reduce(a, axis=-2, keepdims=True), out=a)


def _through_sigmoid(a: Array, error: Array) -> Array:
    return error * a * (1.0 - a)


def _through_softmax(a: Array, error: Array) -> Array:
    return (error - np.add.reduce(error * a, axis=-2, keepdims=True)) * a


def _difference(a: Array, y: Array, delta: Array, z: Array) -> None:
    np.subtract(a, y, out=delta)


def _sigmoid_quadratic_error(a: Array, y: Array, delta: Array, z: Array) -> None:
    np.subtract(a, y, out=delta)
    delta[...] = _through_sigmoid(a, delta)


def _softmax_quadratic_error(a: Array, y: Array, delta: Array, z: Array) -> None:
    np.subtract(a, y, out=delta)
    delta[...] = _through_softmax(a, delta)


def _huber_error(a: Array, y: Array, delta: Array, z: Array) -> None:
    np.subtract(a, y, out=delta)
    np.clip(delta, -HUBER_WIDTH, HUBER_WIDTH, out=delta)


def _quadratic(z: Array, a: Array, y: Array) -> Array:
    difference = a - y
    return np.asarray(0.5 * np.add.reduce(difference * difference, axis=-2))


def _cross_entropy(z: Array, a: Array, y: Array) -> Array:
    # −[y ln σ(z) + (1 − y) ln(1 − σ(z))] = ln(1 + eᶻ) − y z
    softplus = np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))
    return np.asarray(np.add.reduce(softplus - y * z, axis=-2))


def _log_likelihood(z: Array, a: Array, y: Array) -> Array:
    # −ln a_y = ln Σ eᶻ − z_y
    largest = np.maximum.reduce(z, axis=-2, keepdims=True)
    shifted = z - largest
    return np.asarray(np.log(np.add.reduce(np.exp(shifted), axis=-2)) - np.add.reduce(y * shifted, axis=-2))


def _huber(z: Array, a: Array, y: Array) -> Array:
    distance = np.abs(a - y)
    inside = np.minimum(distance, HUBER_WIDTH)
    return np.asarray(np.add.reduce(inside * (distance - 0.5 * inside), axis=-2))


OUTPUTS: dict[str, Output] = {
    output.name: output
    for output in (
        Output(
            "sigmoid",
            phrase("sigmoid"),
            phrase("a = σ(z), each output on its own"),
            ACTIVATIONS["sigmoid"].apply,
            _through_sigmoid,
            default_cost="quadratic",
        ),
        Output(
            "softmax",
            phrase("softmax"),
            phrase("aⱼ = e^zⱼ / Σ e^zₖ, sums to 1"),
            _softmax,
            _through_softmax,
            default_cost="log-likelihood",
            supports_regression=False,
        ),
        Output(
            "linear",
            phrase("linear"),
            "a = z",
            ACTIVATIONS["identity"].apply,
            lambda a, error: error,
            default_cost="quadratic",
        ),
    )
}

COSTS: dict[str, Cost] = {
    cost.name: cost
    for cost in (
        Cost("quadratic", phrase("quadratic"), "C = 1/(2n) Σ ‖y − a‖²"),
        Cost("cross-entropy", phrase("cross-entropy"), "C = −1/n Σ [y ln a + (1 − y) ln(1 − a)]"),
        Cost("log-likelihood", phrase("log-likelihood"), "C = −1/n Σ ln a_y"),
        Cost("huber", "Huber", phrase("C = 1/n Σ ½ d², or d − ½ where d = |y − a| > 1")),
    )
}

OUTPUT_COSTS: dict[tuple[str, str], OutputCost] = {
    (pair.output, pair.cost): pair
    for pair in (
        OutputCost("sigmoid", "quadratic", _quadratic, _sigmoid_quadratic_error),
        OutputCost("sigmoid", "cross-entropy", _cross_entropy, _difference),
        OutputCost("softmax", "log-likelihood", _log_likelihood, _difference),
        OutputCost("softmax", "quadratic", _quadratic, _softmax_quadratic_error),
        OutputCost("linear", "quadratic", _quadratic, _difference),
        OutputCost("linear", "huber", _huber, _huber_error),
    )
}

_REASONS: dict[tuple[str, str], str] = {
    ("sigmoid", "log-likelihood"): phrase(
        "log-likelihood needs outputs that sum to 1, sigmoid outputs do not; "
        "take softmax as the output, or cross-entropy as the cost"
    ),
    ("softmax", "cross-entropy"): phrase(
        "cross-entropy asks every output a yes-or-no question of its own, softmax outputs "
        "share one; choose log-likelihood as the cost, or sigmoid as the output"
    ),
    ("linear", "cross-entropy"): phrase(
        "cross-entropy takes the logarithm of a and 1 − a, and linear outputs leave 0…1; "
        "take sigmoid as the output, or quadratic as the cost"
    ),
    ("linear", "log-likelihood"): phrase(
        "log-likelihood takes the logarithm of a probability, which a linear output is not; "
        "take softmax as the output, or quadratic as the cost"
    ),
    ("sigmoid", "huber"): phrase(
        "Huber is a cost for regression, where outputs have no bounds; "
        "take linear as the output, or quadratic as the cost"
    ),
    ("softmax", "huber"): phrase(
        "Huber is a cost for regression, where outputs have no bounds; "
        "take linear as the output, or log-likelihood as the cost"
    ),
}


def output_cost_of(output: str, cost: str) -> OutputCost:
    """The combination of an output and a cost; raises SettingError, field `cost`, with the reason where there is
    none.
    """
    if (output, cost) not in OUTPUT_COSTS:
        raise SettingError("cost", _REASONS[output, cost])
    return OUTPUT_COSTS[output, cost]


def incompatibility(output: str, cost: str) -> str | None:
    """The sentence that says why this output and cost do not go together, or None if they do."""
    return None if (output, cost) in OUTPUT_COSTS else _REASONS[output, cost]
