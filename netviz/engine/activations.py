"""Activations a = σ(z) and their derivatives, element by element and in place.

The derivative is taken from the output a where that suffices (σ' = a(1 − a) for the sigmoid), because then the
layer need not keep z. Every function writes into buffers that the caller owns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from netviz.engine.arrays import Array
from netviz.texts import phrase

# Constants as arrays without axes: in a small layer, converting a float takes NumPy as long as the layer itself.
ONE, ZERO = np.asarray(1.0, np.float32), np.asarray(0.0, np.float32)
# float32 holds exp(87), and not exp(89); at z = −87 the sigmoid is as good as 0.
LOWEST = np.asarray(-87.0, np.float32)
LEAK = 0.01


@dataclass(frozen=True)
class Activation:
    """An activation function σ with its derivative."""

    name: str
    label: str
    formula: str
    apply: Callable[[Array, Array], Any]
    """apply(z, a): a ← σ(z); `a` may be `z` itself."""
    times_derivative: Callable[[Array, Array, Array, Array], Any]
    """times_derivative(delta, z, a, scratch): delta ← delta ⊙ σ'(z); `z` holds a when `keeps_z` is false."""
    keeps_z: bool = False
    """Whether the derivative needs z, so that the layer must keep it."""
    monotone: bool = True
    """Whether σ never decreases, so max-pooling may come before it."""
    limits: tuple[float, ...] = ()
    """The outputs towards which it saturates (where σ' vanishes), for observation."""


def _sigmoid(z: Array, a: Array) -> None:
    np.maximum(z, LOWEST, out=a)
    np.negative(a, out=a)
    np.exp(a, out=a)
    np.add(a, ONE, out=a)
    np.reciprocal(a, out=a)


def _sigmoid_derivative(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.subtract(ONE, a, out=scratch)
    np.multiply(scratch, a, out=scratch)
    np.multiply(delta, scratch, out=delta)


def _tanh(z: Array, a: Array) -> None:
    np.tanh(z, out=a)


def _tanh_derivative(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.multiply(a, a, out=scratch)
    np.subtract(ONE, scratch, out=scratch)
    np.multiply(delta, scratch, out=delta)


def _relu(z: Array, a: Array) -> None:
    np.maximum(z, ZERO, out=a)


def _relu_derivative(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.sign(a, out=scratch)  # a ≥ 0, so its sign is the step function
    np.multiply(delta, scratch, out=delta)


def _leaky_relu(z: Array, a: Array) -> None:
    np.maximum(z, LEAK * z, out=a)


def _leaky_relu_derivative(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.heaviside(a, 0.0, out=scratch)
    np.multiply(scratch, 1.0 - LEAK, out=scratch)
    np.add(scratch, LEAK, out=scratch)
    np.multiply(delta, scratch, out=delta)


def _elu(z: Array, a: Array) -> None:
    negative = np.expm1(np.minimum(z, 0.0))
    np.maximum(z, 0.0, out=a)
    np.add(a, negative, out=a)


def _elu_derivative(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.minimum(a, 0.0, out=scratch)  # e^z = a + 1 where z < 0
    np.add(scratch, 1.0, out=scratch)
    np.multiply(delta, scratch, out=delta)


_GELU_SCALE = float(np.sqrt(2.0 / np.pi))
_GELU_CUBE = 0.044715


def _gelu_tanh(z: Array) -> Array:
    return np.tanh(_GELU_SCALE * (z + _GELU_CUBE * z * z * z))


def _gelu(z: Array, a: Array) -> None:
    np.multiply(0.5 * z, 1.0 + _gelu_tanh(z), out=a)


def _gelu_derivative(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    t = _gelu_tanh(z)
    np.multiply(0.5 * z * (1.0 - t * t), _GELU_SCALE * (1.0 + 3.0 * _GELU_CUBE * z * z), out=scratch)
    scratch += 0.5 * (1.0 + t)
    np.multiply(delta, scratch, out=delta)


def _softplus(z: Array, a: Array) -> None:
    np.add(np.maximum(z, 0.0), np.log1p(np.exp(-np.abs(z))), out=a)


def _softplus_derivative(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.negative(a, out=scratch)  # σ(z) = 1 − e^(−a)
    np.expm1(scratch, out=scratch)
    np.negative(scratch, out=scratch)
    np.multiply(delta, scratch, out=delta)


def _identity(z: Array, a: Array) -> None:
    if a is not z:
        np.copyto(a, z)


def _identity_derivative(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    """σ' = 1: δ stays as it is."""


ACTIVATIONS: dict[str, Activation] = {
    activation.name: activation
    for activation in (
        Activation(
            "sigmoid", phrase("sigmoid"), "σ(z) = 1 / (1 + e⁻ᶻ)", _sigmoid, _sigmoid_derivative, limits=(0.0, 1.0)
        ),
        Activation("tanh", "tanh", "σ(z) = tanh z", _tanh, _tanh_derivative, limits=(-1.0, 1.0)),
        Activation("relu", "ReLU", "σ(z) = max(0, z)", _relu, _relu_derivative, limits=(0.0,)),
        Activation("leaky-relu", phrase("leaky ReLU"), "σ(z) = max(0.01 z, z)", _leaky_relu, _leaky_relu_derivative),
        Activation("elu", "ELU", phrase("σ(z) = z, or eᶻ − 1 where z < 0"), _elu, _elu_derivative, limits=(-1.0,)),
        Activation(
            "gelu",
            "GELU",
            "σ(z) ≈ z/2 · (1 + tanh(√(2/π)(z + 0.0447 z³)))",
            _gelu,
            _gelu_derivative,
            keeps_z=True,
            monotone=False,
        ),
        Activation("softplus", phrase("softplus"), "σ(z) = ln(1 + eᶻ)", _softplus, _softplus_derivative, limits=(0.0,)),
        Activation("identity", phrase("identity"), "σ(z) = z", _identity, _identity_derivative),
    )
}
