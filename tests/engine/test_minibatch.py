"""The smaller parts of the engine: optimizers, regularizers, initial weights, history, examples, order, evaluation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.engine.evaluation import confusion, evaluate
from netviz.engine.examples import Examples, ExamplesError
from netviz.engine.history import CurveRecorder, Log
from netviz.engine.initializers import INITIALIZERS
from netviz.engine.inspection import Inspector, gradient_norms
from netviz.engine.layers import Conv2D, Dense, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.optimizers import SGD, Momentum
from netviz.engine.probabilities import probabilities
from netviz.engine.regularizers import L2, REGULARIZERS
from netviz.engine.sampler import BatchLoader, EpochSampler
from tests.conftest import some_images


def test_momentum_is_the_books_rule() -> None:
    w, g = np.array([1.0, -2.0]), np.array([0.5, 0.25])
    steps = Momentum(0.9).start(w)
    steps.step(w, g, 0.1)
    np.testing.assert_allclose(w, [0.95, -2.025])
    steps.step(w, g, 0.1)
    np.testing.assert_allclose(w, [0.95 - 0.9 * 0.05 - 0.05, -2.025 - 0.9 * 0.025 - 0.025])


def test_momentum_zero_is_sgd() -> None:
    a, g = np.ones(3), np.arange(3.0)
    b = a.copy()
    Momentum(0.0).start(a).step(a, g, 0.3)
    SGD().start(b).step(b, g, 0.3)
    np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("kind", REGULARIZERS)
def test_a_regularizers_gradient_is_that_of_its_term(kind: str) -> None:
    regularizer = REGULARIZERS[kind]()
    w = np.random.default_rng(0).standard_normal(9)
    total = np.empty_like(w)
    regularizer.total_gradient(w, np.ones_like(w), total, 50)
    for index in range(9):
        up, down = w.copy(), w.copy()
        up[index] += 1e-6
        down[index] -= 1e-6
        slope = (regularizer.term(up, 50) - regularizer.term(down, 50)) / 2e-6
        assert total[index] - 1 == pytest.approx(slope, abs=1e-7)


def test_l2_is_the_lectures_term() -> None:
    assert L2(0.1).term(np.array([3.0, 4.0]), 1000) == pytest.approx(0.1 / 2000 * 25)


SPREADS = {"default": 400**-0.5, "large": 1.0, "xavier": (2 / 500) ** 0.5, "he": (2 / 400) ** 0.5}


@pytest.mark.parametrize("name", SPREADS)
def test_initial_weights_have_the_spread_that_their_formula_says(name: str) -> None:
    how = INITIALIZERS[name]
    weights = how.weights(np.random.default_rng(0), (100, 400), 400, 100)
    assert weights.std() == pytest.approx(SPREADS[name], rel=0.02)
    assert abs(weights.mean()) < 0.02 * SPREADS[name] * 3


@pytest.mark.parametrize("name", INITIALIZERS)
def test_untied_filters_are_drawn_at_each_place_as_tied_ones_are(name: str) -> None:
    """Every place has a set of filters of its own; orthogonal, or of Nguyen and Widrow's length, within that set."""
    tied, untied = (Conv2D(4, 3, tied=tied) for tied in (True, False))
    network = Network((2, 9, 9), [untied], 3)
    network.initialize(name, 0)
    places = network.layer_parameters[0].weights.reshape(49, 4, 18)
    alone = INITIALIZERS[name].weights(np.random.default_rng(0), tied.weight_shape((2, 9, 9)), *tied.fans((2, 9, 9)))
    # Both have the same matrix of products w wᵀ where a formula fixes it, and the same lengths where that is fixed.
    lengths = np.linalg.norm(places, axis=2)
    if name in ("orthogonal", "covering"):
        np.testing.assert_allclose(lengths, np.linalg.norm(alone.reshape(4, 18), axis=1)[0], rtol=1e-5)
    if name == "orthogonal":
        np.testing.assert_allclose(
            places @ places.transpose(0, 2, 1), np.broadcast_to(np.eye(4), (49, 4, 4)), atol=1e-5
        )
    assert places.std() == pytest.approx(alone.std(), rel=0.3)


def test_the_same_seed_draws_the_same_network() -> None:
    first, second = (Network((1, 8, 8), [Conv2D(2, 3), Dense(4)], 3) for _ in range(2))
    first.initialize("default", 7)
    second.initialize("default", 7)
    np.testing.assert_array_equal(first.parameters, second.parameters)
    second.initialize("default", 8)
    assert not np.array_equal(first.parameters, second.parameters)


def test_another_structure_keeps_the_layers_that_fit() -> None:
    old = Network((1, 8, 8), [Conv2D(2, 3), Dense(4), Dense(5)], 3)
    old.initialize("default", 0)
    new = Network((1, 8, 8), [Conv2D(2, 3), Dense(5)], 3)
    taken = new.copy_matching(old)
    assert taken == [0, 2]  # the convolution and the output; the dense layer has another shape
    np.testing.assert_array_equal(new.layer_parameters[0].weights, old.layer_parameters[0].weights)
    np.testing.assert_array_equal(new.layer_parameters[2].weights, old.layer_parameters[3].weights)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=300), st.integers(1, 40))
def test_a_thinned_curve_keeps_its_extremes_and_its_mean(values: list[float], chunk: int) -> None:
    curve = CurveRecorder(1, capacity=16)
    for start in range(0, len(values), chunk):
        part = np.array(values[start : start + chunk])
        curve.add(np.arange(start, start + len(part), dtype=float), part[:, None])
    shown = curve.curve()
    assert 0 < len(shown.x) <= 16
    assert shown.low.min() == min(values)
    assert shown.high.max() == max(values)
    assert (np.diff(shown.x) > 0).all()
    assert (shown.low <= shown.mean + 1e-6).all()
    assert (shown.mean <= shown.high + 1e-6).all()


@pytest.mark.parametrize(
    ("inputs", "labels", "problem"),
    [
        (np.zeros((3, 2)), [0, 1], "3 inputs but 2 labels"),
        (np.zeros((2, 2)), [0, 5], "label 5 lies outside the classes 0…2"),
        (np.zeros((2, 2)), [-2, 0], "label -2 lies outside"),
        (np.array([[0, 0], [0, np.nan]]), [0, 1], "example 1 holds NaN"),
    ],
)
def test_examples_that_cannot_be_are_refused(inputs, labels, problem) -> None:
    with pytest.raises(ExamplesError, match=problem):
        Examples(inputs, np.array(labels), 3)


@pytest.mark.parametrize("columns", [True, False])
def test_gathering_gives_the_chosen_examples_between_0_and_1(columns: bool) -> None:
    examples = some_images(20)
    loader = BatchLoader(examples, 3, 4, columns, np.float32)
    chosen = np.array([5, 1, 7, 2, 9, 9, 0, 3])
    loader.load(chosen)
    inputs, targets = loader.batch(1)
    expected = (examples.inputs[chosen[4:]] / 255).reshape(4, -1).T
    np.testing.assert_allclose(inputs.reshape(-1, 4), expected, rtol=1e-6)
    np.testing.assert_array_equal(targets.argmax(axis=0), examples.labels[chosen[4:]])
    assert targets.sum() == 4


def test_an_epochs_order_depends_on_seed_and_number_alone() -> None:
    first = EpochSampler(20, seed=3)
    seen, _ = first.next_batches(20, 1)
    assert sorted(seen) == list(range(20))
    first.advance(20)
    second = EpochSampler(20, seed=3, epoch=1)
    np.testing.assert_array_equal(first.next_batches(20, 1)[0], second.next_batches(20, 1)[0])
    assert not np.array_equal(seen, second.next_batches(20, 1)[0])


def test_evaluation_counts_right() -> None:
    examples = some_images(25)
    network = Network(examples.shape, [Dense(4)], 3, "softmax", "log-likelihood")
    network.initialize("default", 0)
    result = evaluate(network, examples)
    inspector = Inspector(network)
    one_by_one = [inspector.forward(image / 255)[0] for image in examples.inputs]
    np.testing.assert_allclose(result.outputs.T, one_by_one, rtol=1e-5)
    answers = np.argmax(one_by_one, axis=1)
    assert result.accuracy == np.mean(answers == examples.labels)
    table = confusion(result, 3)
    assert table.sum() == 25
    assert table[examples.labels[0], answers[0]] >= 1


def test_shares_sum_to_one_even_when_nothing_answers() -> None:
    shares = probabilities(np.array([[0.0, 0.2], [0.0, 0.6]]))
    np.testing.assert_allclose(shares, [[0.5, 0.25], [0.5, 0.75]])


def test_looking_at_a_network_does_not_change_it() -> None:
    network = Network((1, 8, 8), [Conv2D(2, 3), MaxPool2D(2), Dense(4)], 3)
    network.initialize("default", 0)
    before = network.parameters.copy()
    outputs, activations = Inspector(network).forward(some_images(1).inputs[0] / 255)
    assert [a.shape for a in activations] == [(2, 6, 6), (2, 3, 3), (4,), (3,)]
    assert outputs.shape == (3,)
    assert (gradient_norms(network) == 0).all()
    np.testing.assert_array_equal(before, network.parameters)


@given(st.integers(0, 200), st.sampled_from([2, 4, 6, 16]))
def test_a_log_keeps_the_first_the_last_and_evenly_what_lies_between(added: int, capacity: int) -> None:
    log: Log[int] = Log(capacity)
    for item in range(added):
        log.append(item)
        assert len(log) <= capacity + 1
        assert (log[0], log[-1]) == (0, item)
    assert log.added == added
    steps = set(np.diff(list(log)[:-1]).tolist())
    assert len(steps) <= 1
    again: Log[int] = Log(capacity)
    again.restore(list(log), added)
    for item in range(added, added + 40):
        log.append(item)
        again.append(item)
    assert list(again) == list(log)
    with pytest.raises(ValueError, match="kept"):
        again.restore([*log, 1], log.added)
