"""The learning-rate finder: it finds the steepest descent of the cost, and does not change the run's network."""

from __future__ import annotations

import numpy as np
import pytest

from netviz import config as configs
from netviz.data.dataset import DataSet
from netviz.engine.learning_rate_finder import (
    FEWEST_STEPS,
    HIGHEST,
    LOWEST,
    SHORT,
    LearningRateFinder,
    rate_curve,
    suggestion,
)
from netviz.run import build, headless
from netviz.run.learning_rate_search import find_learning_rate, rounded

DIGITS = configs.parse(
    """
[data]
name = "digits"
train = 2000
validation = 100
[network]
init = "he"
output = "softmax"
layers = [{ kind = "dense", units = 20, activation = "relu" }, { kind = "dropout", rate = 0.1 }]
[training]
cost = "log-likelihood"
epochs = 1
averaging = 1
schedule = { kind = "cosine" }
"""
)


@pytest.fixture(scope="module")
def data() -> DataSet:
    return build.load_data(DIGITS)


@pytest.mark.parametrize("steepest", [1e-3, 0.1, 3.0])
def test_the_steepest_descent_of_a_known_curve_is_found(steepest: float) -> None:
    """C = 1/(1 + (η/η₀)²) falls most steeply against log η at η₀; then it blows up."""
    rates = np.geomspace(LOWEST, HIGHEST, 400)
    costs = 1 / (1 + (rates / steepest) ** 2) + np.exp(np.minimum(rates / (30 * steepest), 50)) - 1
    found = suggestion(rates, costs)
    assert found is not None
    assert abs(np.log(found / steepest)) < 0.2


@pytest.mark.parametrize("steepest", [1e-3, 0.1, 3.0])
def test_noise_does_not_move_it(steepest: float) -> None:
    """A trailing average would name an η that is too large, by a quarter of a decade."""
    rates = np.geomspace(LOWEST, HIGHEST, 400)
    costs = 1 / (1 + (rates / steepest) ** 2) + 0.05 * np.random.default_rng(0).standard_normal(400) + 0.2
    found = rate_curve(rates, costs, 400).suggestion
    assert found is not None
    assert abs(np.log(found / steepest)) < 0.45


def test_in_a_short_sweep_a_suggestion_keeps_away_from_the_lowest_cost() -> None:
    rates = np.geomspace(LOWEST, HIGHEST, 400)
    costs = 1 / (1 + rates**2) + np.exp(np.minimum(rates / 30, 50)) - 1
    lowest = rates[np.argmin(costs)]
    short, long = rate_curve(rates, costs, SHORT - 1), rate_curve(rates, costs, SHORT)
    assert short.suggestion == pytest.approx(lowest / 10, rel=0.05) and short.held_back
    assert long.suggestion == pytest.approx(1.0, rel=0.2) and not long.held_back
    early = 1 / (1 + (100 * rates) ** 2) + np.exp(np.minimum(rates / 100, 50)) - 1
    assert not rate_curve(rates, early, SHORT - 1).held_back, "what is far below it stays"


def test_nothing_is_suggested_where_the_cost_does_not_fall() -> None:
    rates = np.geomspace(LOWEST, HIGHEST, 200)
    assert suggestion(rates, np.linspace(1, 2, 200)) is None
    assert suggestion(rates, np.linspace(1, 0.99, 200)) is None
    assert suggestion(rates[:0], rates[:0]) is None


def test_a_dip_of_the_noise_is_no_suggestion() -> None:
    """Of circles in small batches the cost falls by no more than its noise; in larger ones it is seen to fall."""
    found = []
    for batch in (10, 100):
        for seed in (2, 4):
            text = f'seed = {seed}\n[data]\nname = "circles"\n[training]\nbatch_size = {batch}'
            config = configs.parse(text)
            found.append(find_learning_rate(config, build.load_data(config)).suggestion)
    assert found[:2] == [None, None]
    assert all(rate is not None and 0.05 < rate < 1 for rate in found[2:])


def test_the_costs_are_those_of_training_with_these_rates(data: DataSet) -> None:
    found = find_learning_rate(DIGITS, data)
    split = build.split_data(DIGITS, data)
    network = build.build_network(DIGITS, data)
    trainer = build.build_trainer(DIGITS, network, split)
    plain = configs.changed(DIGITS, {"training.averaging": 0, "training.schedule": {"kind": "constant"}})
    for rate, cost in zip(found.rates[:5], found.costs, strict=False):
        trainer.change(build.hyperparameters(configs.replaced(plain, "training.learning_rate", rate)))
        trainer.step()
        assert trainer.last_cost == cost
    np.testing.assert_array_equal(found.rates, np.geomspace(LOWEST, HIGHEST, found.steps)[: len(found.rates)])


def test_a_suggestion_learns_and_what_was_given_stays_as_it_was(data: DataSet) -> None:
    split, network, _ = build.start_run(DIGITS, data)
    before = network.parameters.copy()
    found = find_learning_rate(DIGITS, data, network)
    np.testing.assert_array_equal(network.parameters, before)
    assert found.steps == len(split.train) // DIGITS.training.batch_size
    assert found.suggestion is not None
    rate = rounded(found.suggestion)

    def cost_after_an_epoch(rate: float) -> float:
        outcome = headless.prepare(configs.replaced(DIGITS, "training.learning_rate", rate), data)
        headless.train(outcome)
        return float(outcome.epochs[-1].train_cost) if outcome.epochs else float("inf")

    costs = [cost_after_an_epoch(rate * times) for times in (0.1, 1, 30)]
    assert costs[1] == min(costs)
    again = find_learning_rate(DIGITS, data, network)
    np.testing.assert_array_equal(again.costs, found.costs)


def test_few_examples_take_several_epochs_and_a_run_that_blows_up_ends_it() -> None:
    config = configs.parse('[data]\nname = "circles"\ntrain = 60\n[network]\noutput = "linear"\nlayers = []')
    data = build.load_data(config)
    finder = LearningRateFinder(
        build.build_trainer(config, build.build_network(config, data), build.split_data(config, data))
    )
    with np.errstate(all="ignore"):
        while not finder.over:
            finder.advance()
    assert finder.steps == FEWEST_STEPS > finder.done > 0
    assert np.isfinite(finder.curve().costs).all()
    finder.advance()
    assert finder.over
