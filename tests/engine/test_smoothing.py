"""The thick line of a plot: it shows where a curve lies, even if the curve falls fast or has no noise."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.engine.smoothing import is_noisy, moving_mean, smoothed


def test_what_is_not_noisy_stays_as_it_is() -> None:
    """One neuron, or full batches: the shape is the point."""
    x = np.linspace(0, 1, 300)
    curves = np.stack([np.exp(-9 * x), np.where(x < 0.4, 0.8, 0.1), 1 / (1 + np.exp(30 * (x - 0.5))), 0 * x], axis=1)
    np.testing.assert_array_equal(smoothed(curves, 15), curves)


@pytest.mark.parametrize("right", [0.5, 0.95, 0.99])
@pytest.mark.parametrize("seed", range(5))
def test_a_noisy_curve_of_few_heights_is_smoothed(right: float, seed: int) -> None:
    """Of ten examples nine or ten are right: most neighbours are alike, and it is noise nevertheless."""
    rng = np.random.default_rng(seed)
    rising = np.minimum(np.linspace(0.1, 8, 400), right)
    accuracy = rng.binomial(10, rising)[:, None] / 10
    assert is_noisy(accuracy).all()
    assert np.abs(smoothed(accuracy, 40)[60:, 0] - right).max() < 0.1


def test_leaps_between_few_heights_stay_as_they_are() -> None:
    """Full batches: one example after the other is answered right."""
    accuracy = np.floor(np.linspace(0, 12, 400))[:, None] / 12
    np.testing.assert_array_equal(smoothed(accuracy, 20), accuracy)


@pytest.mark.parametrize("k", [1, 2, 3, 5, 19])
def test_few_points_are_not_smoothed(k: int) -> None:
    values = np.random.default_rng(0).random((k, 2))
    np.testing.assert_array_equal(smoothed(values, k // 20), values)


def test_a_noisy_curve_that_falls_is_not_drawn_above_itself() -> None:
    """A mean of what came before lies above a falling curve by half its span; this one does not, at its end either."""
    rng = np.random.default_rng(0)
    x = np.linspace(0, 1, 1000)
    for falling in (1 - x, np.exp(-3 * x)):
        lag = []
        for _ in range(20):
            noisy = (falling + 0.05 * rng.standard_normal(1000))[:, None]
            assert is_noisy(noisy).all()
            lag.append(smoothed(noisy, 50)[:, 0] - falling)
        mean = np.mean(lag, axis=0)
        assert np.abs(mean[50:-50]).max() < 0.008
        assert np.abs(mean[-50:]).max() < 0.02  # a trailing mean of fifty would be 0.025 above a straight fall
        assert np.abs(mean[-50:].mean()) < 0.01
        assert np.std(lag) < 0.5 * 0.05


@given(st.integers(1, 60), st.integers(1, 12), st.integers(0, 1000))
def test_a_value_beyond_all_others_is_felt_within_its_span_alone(k: int, span: int, seed: int) -> None:
    """One cost of 1e20, infinity or NaN: what comes later is averaged as if it had never been."""
    rng = np.random.default_rng(seed)
    values = rng.random((k, 2))
    values[rng.integers(k), 0] = rng.choice([1e20, 1e300, np.inf, np.nan])
    if k >= span:
        expected = [values[i : i + span].mean(axis=0) for i in range(k - span + 1)]
        np.testing.assert_allclose(moving_mean(values, span), expected, rtol=1e-9)
    assert smoothed(values, span).shape == values.shape


@given(st.integers(4, 80), st.integers(2, 20), st.integers(0, 1000))
def test_the_smoothed_curve_is_the_mean_around_each_value(k: int, span: int, seed: int) -> None:
    values = np.random.default_rng(seed).choice([0.0, 1.0], (k, 1))
    half = span // 2
    if not is_noisy(values)[0] or k < 2 * half + 1:
        return
    found = smoothed(values, span)[:, 0]
    for i in range(k - half):
        reach = min(i, half)
        np.testing.assert_allclose(found[i], values[i - reach : i + reach + 1].mean(), rtol=1e-9, atol=1e-12)
    last = np.polyval(
        np.polyfit(np.arange(2 * half + 1), values[-2 * half - 1 :, 0], 1), np.arange(half + 1, 2 * half + 1)
    )
    np.testing.assert_allclose(found[k - half :], np.clip(last, *_ends(values[-2 * half - 1 :])), atol=1e-9)


def _ends(values: np.ndarray) -> tuple[float, float]:
    return float(values.min()), float(values.max())


def test_an_accuracy_that_rises_to_its_end_is_not_smoothed_beyond_all_of_its_samples() -> None:
    right = np.random.default_rng(0).binomial(10, np.linspace(0.85, 0.995, 400)) / 10
    right[-8:] = 1.0
    found = smoothed(right[:, None], 40)[:, 0]
    assert is_noisy(right[:, None])[0]
    assert found[-1] > 0.97
    assert found.max() <= 1.0
