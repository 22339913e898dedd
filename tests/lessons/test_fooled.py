"""The error on adversarial pictures, against the formula for a network without hidden layers."""

from __future__ import annotations

import numpy as np
import pytest

from netviz import config as configs
from netviz.lessons.fooled import EPSILON, PICTURES, fooled_error
from netviz.run import build, headless

SOFTMAX = """
[data]
name = "digits"
train = 500
validation = 0
[network]
output = "softmax"
layers = []
[training]
cost = "log-likelihood"
learning_rate = 0.1
epochs = 3
"""


def test_every_pixel_goes_by_epsilon_where_the_true_class_loses_most() -> None:
    config = configs.parse(SOFTMAX)
    outcome = headless.prepare(config, build.load_data(config))
    headless.train(outcome)
    examples = outcome.splits.test.first(PICTURES)
    x = examples.inputs.reshape(len(examples), -1) / 255.0
    part = outcome.network.layer_parameters[-1]
    weights, biases = part.weights.astype(float), part.biases.astype(float).ravel()

    def shares(pixels: np.ndarray) -> np.ndarray:
        z = pixels @ weights.T + biases
        return np.exp(z - z.max(axis=1, keepdims=True)) / np.exp(z - z.max(axis=1, keepdims=True)).sum(1, keepdims=True)

    error = shares(x)
    error[np.arange(len(x)), examples.labels] -= 1
    against = np.clip(x + EPSILON * np.sign(error @ weights), 0, 1)
    wrong = (shares(against).argmax(axis=1) != examples.labels).mean()
    assert fooled_error(outcome) == pytest.approx(wrong, abs=0.005)
    assert wrong > 0.9
