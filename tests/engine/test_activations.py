"""Activations: their values, their derivatives, and what happens at the ends of the number range."""

from __future__ import annotations

import math

import numpy as np
import pytest

from netviz.engine.activations import ACTIVATIONS

EXACT = {
    "sigmoid": lambda z: 1 / (1 + math.exp(-z)),
    "tanh": math.tanh,
    "relu": lambda z: max(0.0, z),
    "leaky-relu": lambda z: max(0.01 * z, z),
    "elu": lambda z: z if z > 0 else math.expm1(z),
    "gelu": lambda z: 0.5 * z * (1 + math.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z**3))),
    "softplus": lambda z: math.log1p(math.exp(z)),
    "identity": lambda z: z,
}


def apply(name: str, z: np.ndarray) -> np.ndarray:
    a = np.empty_like(z)
    ACTIVATIONS[name].apply(z, a)
    return a


def derivative(name: str, z: np.ndarray) -> np.ndarray:
    activation = ACTIVATIONS[name]
    a = apply(name, z)
    delta = np.ones_like(z)
    activation.times_derivative(delta, z if activation.keeps_z else a, a, np.empty_like(z))
    return delta


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_values_are_those_of_the_formula(name: str) -> None:
    z = np.linspace(-4, 4, 33)
    np.testing.assert_allclose(apply(name, z), [EXACT[name](value) for value in z], rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_derivatives_are_the_slope(name: str) -> None:
    z = np.linspace(-4, 4, 32)  # an even number leaves out the kink at 0
    slope = (apply(name, z + 1e-6) - apply(name, z - 1e-6)) / 2e-6
    np.testing.assert_allclose(derivative(name, z), slope, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_huge_inputs_stay_finite_and_silent(name: str, dtype: type) -> None:
    z = np.array([-1e4, -1000, -90, 0, 90, 1000, 1e4], dtype)
    with np.errstate(all="raise", under="ignore"):
        assert np.isfinite(apply(name, z)).all()
        assert np.isfinite(derivative(name, z)).all()


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_it_works_in_place_where_z_is_not_kept(name: str) -> None:
    z = np.linspace(-3, 3, 7)
    expected = apply(name, z.copy())
    if not ACTIVATIONS[name].keeps_z:
        ACTIVATIONS[name].apply(z, z)
        np.testing.assert_array_equal(z, expected)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_what_calls_itself_monotone_is(name: str) -> None:
    steps = np.diff(apply(name, np.linspace(-5, 5, 400)))
    assert (steps >= 0).all() == ACTIVATIONS[name].monotone


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_at_its_limits_it_does_not_learn(name: str) -> None:
    for limit in ACTIVATIONS[name].limits:
        z = np.array([-40.0, 40.0])
        at = int(np.argmin(abs(apply(name, z) - limit)))
        assert apply(name, z)[at] == pytest.approx(limit, abs=1e-6)
        assert derivative(name, z)[at] == pytest.approx(0, abs=1e-6)
