"""Costs: reference values, extreme logits, and the allowed pairs of output and cost."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest

from netviz.engine.costs import COSTS, OUTPUT_COSTS, OUTPUTS, incompatibility, output_cost_of
from netviz.engine.settings import SettingError


def cost(output: str, name: str, z: list[float], y: list[float]) -> float:
    column = np.array(z, float)[:, None]
    a = np.empty_like(column)
    OUTPUTS[output].apply(column, a)
    return OUTPUT_COSTS[output, name].per_example(column, a, np.array(y, float)[:, None]).item()


def test_quadratic_is_half_the_squared_distance() -> None:
    assert cost("linear", "quadratic", [0.2, -1.0], [1.0, 1.0]) == pytest.approx(0.5 * (0.8**2 + 2**2))


def test_cross_entropy_is_the_lectures_formula() -> None:
    a = [1 / (1 + math.exp(-0.3)), 1 / (1 + math.exp(2))]
    expected = -(math.log(a[0]) + math.log(1 - a[1]))
    assert cost("sigmoid", "cross-entropy", [0.3, -2.0], [1.0, 0.0]) == pytest.approx(expected)


def test_log_likelihood_is_minus_the_log_of_the_right_share() -> None:
    share = math.exp(1) / (math.exp(1) + math.exp(2) + math.exp(0.5))
    assert cost("softmax", "log-likelihood", [1.0, 2.0, 0.5], [1.0, 0.0, 0.0]) == pytest.approx(-math.log(share))


def test_huber_is_quadratic_near_and_linear_far() -> None:
    assert cost("linear", "huber", [0.5], [0.0]) == pytest.approx(0.125)
    assert cost("linear", "huber", [-3.0], [0.0]) == pytest.approx(2.5)


def test_softmax_sums_to_one_and_does_not_overflow() -> None:
    z = np.array([[1000.0, -1000.0], [999.0, -1000.0], [-1000.0, -1000.0]])
    a = np.empty_like(z)
    with np.errstate(all="raise", under="ignore"):
        OUTPUTS["softmax"].apply(z, a)
    np.testing.assert_allclose(a.sum(axis=0), 1)
    np.testing.assert_allclose(a[:, 1], 1 / 3)


@pytest.mark.parametrize(("output", "name"), OUTPUT_COSTS)
@pytest.mark.parametrize("size", [1000.0, 1e4])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_extreme_logits_give_finite_costs_and_errors(output: str, name: str, size: float, dtype: type) -> None:
    z = np.array([[size, -size, 0], [-size, size, size]], dtype)
    y = np.array([[0, 0, 1], [1, 1, 0]], dtype)
    a, delta = np.empty_like(z), np.empty_like(z)
    pair = OUTPUT_COSTS[output, name]
    with np.errstate(all="raise", under="ignore"):
        OUTPUTS[output].apply(z, a)
        assert np.isfinite(pair.per_example(z, a, y)).all()
        pair.error(a, y, delta, z)
    assert np.isfinite(delta).all()


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("name", COSTS)
def test_each_pair_is_there_or_says_why_not(output: str, name: str) -> None:
    if (output, name) in OUTPUT_COSTS:
        assert incompatibility(output, name) is None
        assert output_cost_of(output, name) is OUTPUT_COSTS[output, name]
        return
    reason = incompatibility(output, name)
    assert reason is not None
    assert re.search(r"\b(take|choose) ", reason)  # it says what to do
    with pytest.raises(SettingError, match=r"^cost: "):
        output_cost_of(output, name)


@pytest.mark.parametrize("output", OUTPUTS)
def test_the_partner_of_an_output_goes_with_it(output: str) -> None:
    assert (output, OUTPUTS[output].default_cost) in OUTPUT_COSTS


@pytest.mark.parametrize(("output", "name"), [("sigmoid", "cross-entropy"), ("softmax", "log-likelihood")])
def test_the_fused_error_is_the_distance(output: str, name: str) -> None:
    """∂C/∂z = a − y: the whole point of these two pairs (Nielsen, chapter 3)."""
    a, y = np.array([[0.9, 0.2]]), np.array([[0.0, 1.0]])
    delta = np.empty_like(a)
    OUTPUT_COSTS[output, name].error(a, y, delta, np.zeros_like(a))
    np.testing.assert_array_equal(delta, a - y)
