"""The measures of the lesson on pruning, against the same computed by hand."""

from __future__ import annotations

import numpy as np

from netviz import config as configs
from netviz.engine.evaluation import evaluate
from netviz.lessons import lottery
from netviz.run import build, headless

SMALL = """
[data]
name = "digits"
train = 300
validation = 0
[network]
output = "softmax"
layers = [{ kind = "dense", units = 20, activation = "relu" }]
[training]
cost = "log-likelihood"
learning_rate = 0.1
epochs = 2
"""


def test_a_ticket_keeps_its_initial_weights_and_none_of_the_others() -> None:
    config = configs.parse(SMALL)
    data = build.load_data(config)
    outcome = headless.prepare(config, data)
    first = outcome.network.parameters.copy()
    headless.train(outcome)
    trained = outcome.network.parameters.copy()
    pruned = lottery.pruned_accuracies(outcome)
    np.testing.assert_array_equal(outcome.network.parameters, trained)
    half = trained.copy()
    for span in (slice(0, 784 * 20), slice(784 * 20, 784 * 20 + 200)):
        weights = half[span]
        weights[np.argsort(np.abs(weights))[: len(weights) // 2]] = 0
    outcome.network.parameters[:] = half
    assert pruned[0] == evaluate(outcome.network, outcome.splits.test).accuracy
    assert pruned.shape == (len(lottery.PRUNED),)
    outcome.network.parameters[:] = trained

    ticket, anew = lottery.ticket_accuracies(outcome, first)
    kept = np.abs(trained) >= 0
    for span in (slice(0, 784 * 20), slice(784 * 20, 784 * 20 + 200)):
        kept[span] &= np.argsort(np.argsort(np.abs(trained[span]))) >= round(lottery.TICKET * (span.stop - span.start))
    split, network, trainer = build.start_run(config, data)
    network.parameters[:] = first * kept
    while trainer.epoch < 2:
        trainer.advance()
        network.parameters *= kept
    assert ticket == evaluate(network, split.test).accuracy
    assert 0 < anew < 1
    np.testing.assert_array_equal(outcome.network.parameters, trained)
