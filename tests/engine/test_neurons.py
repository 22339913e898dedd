"""Single neurons: the accuracy without one equals that with its outgoing weights at 0; its dream excites it most."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.inspection import hidden_outputs
from netviz.engine.layers import BatchNorm, Conv2D, Dense, Dropout, MaxPool2D
from netviz.engine.layers.base import LayerSpec
from netviz.engine.network import Network
from netviz.engine.neurons import (
    Dream,
    WithoutNeuron,
    cut,
    excitement,
    heard_by,
    histogram_by_class,
    outgoing,
    slope,
)

STACKS: dict[str, tuple[LayerSpec, ...]] = {
    "dense": (Dense(units=7, activation="tanh"), Dropout(), Dense(units=5, activation="relu")),
    "images": (
        Conv2D(filters=3, size=3, activation="relu"), MaxPool2D(size=2), Conv2D(filters=4, size=2, activation="tanh"),
        Dense(units=6, activation="sigmoid"),
    ),
    "untied": (Conv2D(filters=3, size=3, activation="relu"), Conv2D(filters=2, size=3, tied=False)),
}  # fmt: skip


def network(name: str) -> Network:
    made = Network((1, 8, 8), STACKS[name], 3, "softmax", "log-likelihood")
    made.initialize("he", 5)
    made.parameters[:] += np.random.default_rng(2).normal(0, 0.1, made.parameters.shape)
    return made


def examples(count: int = 130) -> Examples:
    rng = np.random.default_rng(1)
    return Examples(rng.random((count, 1, 8, 8)).astype(np.float32), rng.integers(0, 3, count), 3)


def neurons(made: Network) -> list[tuple[int, int]]:
    return [(index, made.shapes[index + 1][0] - 1) for index in made.weighted_layers[:-1]]


@pytest.mark.parametrize("name", STACKS)
def test_without_a_neuron_it_is_as_right_as_a_network_that_does_not_hear_it(name: str) -> None:
    made, data = network(name), examples()
    bits = made.parameters.tobytes()
    for layer, unit in neurons(made):
        search = WithoutNeuron(made, data, layer, unit)
        while not search.advance(3, 0.0):
            assert made.parameters.tobytes() == bits  # also in between
        deaf = network(name)
        parts = deaf.layer_parameters[heard_by(made, layer) or 0].weights
        size = made.shapes[layer + 1][0]
        if isinstance(deaf.layers[heard_by(made, layer) or 0], Conv2D):
            parts[..., unit, :, :] = 0
        else:
            inputs = np.zeros((size, parts.shape[1] // size), bool)
            inputs[unit] = True
            parts[:, inputs.reshape(-1)] = 0
        assert search.accuracies == (evaluate(made, data).accuracy, evaluate(deaf, data).accuracy)
        assert search.step == 3
        with cut(made, layer, unit):
            np.testing.assert_array_equal(evaluate(made, data).outputs, evaluate(deaf, data).outputs)
    assert made.parameters.tobytes() == bits


def test_a_neuron_without_outgoing_weights_makes_no_difference() -> None:
    """To cut the weights is to have the neuron say 0."""
    made, data = network("dense"), examples()
    with cut(made, 2, 4):
        deaf = evaluate(made, data).outputs.copy()
    parts = made.layer_parameters[2]
    parts.weights[4] = 0
    parts.biases[4] = 0  # ReLU makes 0 of it
    np.testing.assert_allclose(evaluate(made, data).outputs, deaf, rtol=1e-6)


def test_an_output_and_the_input_of_a_normalization_cannot_be_cut() -> None:
    made = Network((4,), (Dense(units=3), BatchNorm(), Dense(units=2)), 2)
    assert [heard_by(made, layer) for layer in range(4)] == [None, 2, 3, None]
    assert outgoing(made, 3, 0) is None
    with pytest.raises(ValueError, match="no layer uses"), cut(made, 3, 0):
        pass


@pytest.mark.parametrize("name", ["dense", "images"])
def test_a_dream_excites_its_neuron_above_every_example(name: str) -> None:
    made, data = network(name), examples()
    inputs = np.moveaxis(data.inputs, 0, -1)
    for layer, unit in (*neurons(made), (len(made.layers) - 1, 1)):
        dream = Dream(made, layer, unit)
        dream.climb(60.0, most=200)
        assert dream.steps == 200
        assert dream.found.shape == (1, 8, 8)
        assert 0 <= dream.found.min() <= dream.found.max() <= 1
        found = excitement(made, dream.found[..., None], layer, unit)[0]
        assert found > excitement(made, inputs, layer, unit).max(), (layer, unit)


def test_a_dream_of_numbers_stays_within_their_range_and_is_above_every_example_there() -> None:
    rng = np.random.default_rng(3)
    made = Network((4,), (Dense(units=6, activation="tanh"), Dense(units=5, activation="relu")), 3)
    made.initialize("he", 2)
    low, high = np.array([-3.0, 0.0, 10.0, 0.1]), np.array([-1.0, 0.5, 30.0, 0.1])
    inside = (low + (high - low) * rng.random((500, 4))).T.astype(np.float32)
    for layer, unit in ((0, 1), (1, 4), (2, 2)):
        values = excitement(made, inside, layer, unit)
        dream = Dream(made, layer, unit, low, high, begin=inside[:, values.argmax()].astype(np.float64))
        dream.climb(60.0, most=200)
        assert (low <= dream.found).all()
        assert (dream.found <= high).all()
        found = excitement(made, dream.inputs[..., None], layer, unit)[0]
        assert found > values.max(), (layer, unit)


def test_a_dream_of_a_point_climbs_through_the_features_that_are_computed_from_it() -> None:
    """A neuron that hears 2 x² − √y: the most where x is 3 and y is 0; where y < 0, √y has no value."""
    made = Network((2,), (Dense(units=1, activation="identity"),), 2)
    made.layer_parameters[0].weights[:] = [[2.0, -1.0]]

    def inputs_of(points: np.ndarray) -> np.ndarray:
        with np.errstate(invalid="ignore"):
            return np.stack([points[:, 0] ** 2, np.sqrt(points[:, 1])], axis=1)

    dream = Dream(made, 0, 0, np.array([0.0, -1.0]), np.array([3.0, 4.0]), inputs_of, np.array([1.0, 2.0]))
    dream.climb(60.0, most=200)
    assert dream.found[0] == pytest.approx(3.0)
    assert dream.found[1] == pytest.approx(0.0, abs=0.01)
    assert dream.inputs[0] == pytest.approx(9.0)


def test_a_dream_follows_the_network() -> None:
    made = network("images")
    dream = Dream(made, 3, 2)
    dream.climb(60.0, most=50)
    made.parameters[:] *= -1
    dream.climb(60.0, most=150)
    other = Dream(made, 3, 2)
    assert excitement(made, dream.found[..., None], 3, 2)[0] > excitement(made, other.found[..., None], 3, 2)[0]


def test_excitement_is_the_activation_and_of_a_map_the_largest() -> None:
    made, data = network("images"), examples(20)
    inputs = np.moveaxis(data.inputs, 0, -1)
    np.testing.assert_allclose(excitement(made, inputs, 3, 2), hidden_outputs(made, inputs, 3)[2])
    np.testing.assert_allclose(excitement(made, inputs, 0, 1), hidden_outputs(made, inputs, 0)[1].max(axis=(0, 1)))


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_slope_is_the_difference_quotient(name: str) -> None:
    z = np.array([-2.0, -0.5, 0.3, 1.7])
    of = {shift: np.empty_like(z) for shift in (-1e-5, 0.0, 1e-5)}
    for shift, a in of.items():
        ACTIVATIONS[name].apply(z + shift, a)
    np.testing.assert_allclose(slope(name, z, of[0.0]), (of[1e-5] - of[-1e-5]) / 2e-5, atol=1e-4)


def test_a_histogram_counts_every_example_in_its_class() -> None:
    values = np.array([0.0, 0.1, 0.9, 1.0, 1.0, 0.5])
    counts, span = histogram_by_class(values, np.array([0, 0, 1, 1, -1, 2]), 3, 2)
    assert span == (0.0, 1.0)
    assert counts.tolist() == [[2, 0], [0, 2], [0, 1]]
    assert histogram_by_class(np.zeros(3), np.zeros(3, np.int64), 1, 4)[0].sum() == 3
