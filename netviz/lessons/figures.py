"""Figures of a run as it stands, each a function of its outcome; measures.py says when they are taken."""

from __future__ import annotations

import numpy as np

from netviz.engine import inspection
from netviz.engine.evaluation import evaluate
from netviz.engine.execution import ForwardBackward
from netviz.engine.gradient_check import in_float64, numerical_gradient
from netviz.engine.history import Values
from netviz.engine.sampler import whole_batch
from netviz.run.headless import Outcome


def gradient_check(outcome: Outcome) -> float:
    """The largest difference between ∂C/∂w by backpropagation and by finite differences, over the largest ∂C/∂w."""
    network = in_float64(outcome.network)
    examples = outcome.splits.train.first(outcome.config.training.batch_size)
    execution = ForwardBackward(network, len(examples))
    inputs, targets = whole_batch(examples, execution.takes_columns, network.dtype, network.outputs)
    execution.backward(execution.forward(inputs), targets)
    by_steps = numerical_gradient(network, inputs, targets)
    return float(np.abs(network.gradients - by_steps).max() / np.abs(by_steps).max())


def first_layer_weights(outcome: Outcome) -> Values:
    """A copy of the weights of the first layer that has any."""
    network = outcome.network
    return network.layer_parameters[network.weighted_layers[0]].weights.astype(np.float64)


def output_sum(outcome: Outcome) -> float:
    """The sum of the outputs, averaged over the test set."""
    return float(evaluate(outcome.network, outcome.splits.test).outputs.sum(axis=0).mean())


def test_error(outcome: Outcome) -> float:
    """Mean |a − y| over the test set, for networks that learn numbers."""
    result = evaluate(outcome.network, outcome.splits.test)
    assert result.targets is not None
    return float(np.abs(result.outputs - result.targets).mean())


def output(outcome: Outcome) -> float:
    """a of the first output for the first training example."""
    return float(evaluate(outcome.network, outcome.splits.train.first(1)).outputs[0, 0])


def mean_delta_norms(outcome: Outcome) -> Values:
    """‖mean δ^l‖ of every hidden layer over the training examples."""
    return inspection.mean_delta_norms(outcome.network, outcome.splits.train)[:-1]


def peak_test_accuracy(outcome: Outcome) -> float:
    """The best accuracy on the test set after any epoch."""
    return max(outcome.test_accuracies.values())


def hidden_spread(outcome: Outcome) -> float:
    """How different the neurons of the first hidden layer are: the largest spread of any weight over them."""
    return float(outcome.network.neurons[0].std(axis=0).max())


def r_squared(outcome: Outcome, split: str) -> float:
    """R² on `train`, `validation` or `test`; 0 where there are no examples."""
    errors = evaluate(outcome.network, getattr(outcome.splits, split)).errors
    return 0.0 if errors is None else errors.r2


def train_accuracy(outcome: Outcome) -> float:
    return evaluate(outcome.network, outcome.splits.train).accuracy


def train_cost(outcome: Outcome) -> float:
    """The cost on the training data with the regularization term, as the book gives it."""
    return evaluate(outcome.network, outcome.splits.train).cost + outcome.trainer.regularization_term()
