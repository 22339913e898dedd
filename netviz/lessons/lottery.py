"""What the lesson on pruning measures: how much of a trained network can go, and what a lottery ticket is worth.

A ticket (Frankle and Carbin 2019) is the part of a network whose weights are largest after training, taken back to its
initial weights and trained again, while all other weights stay 0.
"""

from __future__ import annotations

import math

import numpy as np

from netviz import config as configs
from netviz.engine.accounting import DivergedError
from netviz.engine.arrays import Array
from netviz.engine.evaluation import evaluate
from netviz.engine.history import Values
from netviz.engine.what_if import WhatIf, changed_parameters
from netviz.run import build
from netviz.run.headless import Outcome

PRUNED = (0.5, 0.8, 0.9, 0.95, 0.98)
"""The shares of the weights that are set to 0, the smallest ones, without any training after that."""
TICKET = 0.8
"""The share of the weights that a ticket does without."""


def pruned_accuracies(outcome: Outcome) -> Values:
    """(len(PRUNED),): the accuracy on the test set with each of these shares of the weights at 0, the smallest ones."""
    network = outcome.network
    trained = network.parameters.copy()
    found = []
    for share in PRUNED:
        network.parameters[:] = changed_parameters(network, WhatIf.of({"prune": share}), outcome.config.seed)
        found.append(evaluate(network, outcome.splits.test).accuracy)
        network.parameters[:] = trained
    return np.array(found)


def ticket_accuracies(outcome: Outcome, first: Array) -> Values:
    """(2,): the accuracy on the test set of the ticket from the parameters `first`, and of the same few weights drawn
    anew, each trained as long as the whole network was.
    """
    network, seed = outcome.network, outcome.config.seed
    pruned = changed_parameters(network, WhatIf.of({"prune": TICKET}), seed)
    drawn = build.build_network(configs.replaced(outcome.config, "seed", seed + 1), outcome.data)
    return np.array([_trained(outcome, start, pruned) for start in (first, drawn.parameters)])


def _trained(outcome: Outcome, start: Array, pruned: Array) -> float:
    """The accuracy on the test set after training from `start`, with all weights at 0 that are pruned; NaN if that
    diverges.
    """
    config = configs.replaced(outcome.config, "training.keep_zeros", True)
    split, network, trainer = build.start_run(config, outcome.data)
    network.parameters[:] = start
    network.take_zeros(pruned)
    try:
        while trainer.epoch < config.training.epochs:
            trainer.advance()
    except DivergedError:
        return math.nan
    return evaluate(network, split.test).accuracy
