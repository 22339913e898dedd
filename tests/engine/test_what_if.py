"""Trial changes: against plain NumPy, on copies, and the same for the same seed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.engine.by_hand import Freeze
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.layers import BatchNorm, Conv2D, Dense, Flatten, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.settings import SettingError
from netviz.engine.slices import slice_size
from netviz.engine.what_if import (
    WHAT_IFS,
    InputChange,
    Scope,
    WeightChange,
    WhatIf,
    changed_examples,
    changed_inputs,
    changed_parameters,
    spread_of,
    spread_of_examples,
    switchable,
)
from netviz.engine.what_if.trials import AS_IT_IS, WhatIfTrials, tried

KINDS = list(WHAT_IFS)
NUMBERS = np.random.default_rng(1)


def of_pictures() -> Network:
    layers = [Conv2D(filters=3, size=3, activation="relu"), BatchNorm(), MaxPool2D(size=2), Flatten(),
              Dense(units=7, activation="tanh")]  # fmt: skip
    network = Network((1, 8, 8), layers, 4, "softmax", "log-likelihood")
    network.initialize("he", 3)
    network.parameters += NUMBERS.normal(0, 0.1, network.parameters.size).astype(np.float32)
    return network


def of_points() -> Network:
    network = Network((2,), [Dense(units=6, activation="tanh"), Dense(units=5, activation="relu")], 3, "softmax",
                      "log-likelihood")  # fmt: skip
    network.initialize("xavier", 5)
    return network


def pictures(n: int = 230) -> Examples:
    return Examples(NUMBERS.integers(0, 256, (n, 1, 8, 8), dtype=np.uint8), NUMBERS.integers(0, 4, n), 4)


def a_change(kind: str) -> WhatIf:
    """Somewhere in the middle of its slider."""
    change = WHAT_IFS[kind]
    return WhatIf.of({kind: change.stops[len(change.stops) // 3]}, Scope(layer=2))


@pytest.mark.parametrize("kind", KINDS)
def test_a_change_gives_copies_that_differ_and_are_the_same_again(kind: str) -> None:
    network, x = of_pictures(), pictures(5).inputs / np.float32(255)
    before, inputs, spread = network.parameters.copy(), x.copy(), spread_of(x)
    what = a_change(kind)
    of_weights, of_inputs = changed_parameters(network, what, 7), changed_inputs(x, what, spread, 7)
    np.testing.assert_array_equal(network.parameters, before)
    np.testing.assert_array_equal(x, inputs)
    assert np.array_equal(of_weights, before) == issubclass(WHAT_IFS[kind], InputChange)
    assert np.array_equal(of_inputs, x) == issubclass(WHAT_IFS[kind], WeightChange)
    np.testing.assert_array_equal(of_weights[network.weight_count :], before[network.weight_count :])
    np.testing.assert_array_equal(changed_parameters(network, what, 7), of_weights)
    np.testing.assert_array_equal(changed_inputs(x, what, spread, 7), of_inputs)


@pytest.mark.parametrize("kind", KINDS)
def test_the_amount_that_changes_nothing_changes_nothing(kind: str) -> None:
    change = WHAT_IFS[kind]
    assert change.none in change.stops
    assert change.label and change.help
    network, x = of_pictures(), pictures(3).inputs / np.float32(255)
    if issubclass(change, InputChange):
        same = change.change(x, change.none, spread_of(x), np.random.default_rng(0))
        np.testing.assert_allclose(same, x, atol=1e-6)
    elif issubclass(change, WeightChange):
        same = change.change(network, network.parameters, change.none, Scope(layer=2), np.random.default_rng(0))
        np.testing.assert_allclose(same, network.parameters, atol=1e-6)
    assert WhatIf.of({kind: change.none}) == AS_IT_IS


@settings(max_examples=20)
@given(share=st.floats(0, 1), whole=st.booleans())
def test_pruning_is_setting_the_smallest_to_zero(share: float, whole: bool) -> None:
    network = of_points()
    found = network.copy()
    found.parameters[:] = changed_parameters(network, WhatIf.of({"prune": share}, Scope(whole)), 0)
    pairs = [(network.weights, found.weights)] if whole else zip(network.neurons, found.neurons, strict=True)
    for before, after in pairs:
        sizes, count = np.sort(np.abs(before), axis=None), round(share * before.size)
        limit = sizes[count - 1] if count else -1.0
        np.testing.assert_array_equal(after, np.where(np.abs(before) <= limit, 0, before))


@pytest.mark.parametrize("bits", [16, 8, 4, 2])
def test_rounding_is_to_the_integers_of_so_many_bits(bits: int) -> None:
    network = of_points()
    found = network.copy()
    found.parameters[:] = changed_parameters(network, WhatIf.of({"round": bits}), 0)
    largest = {16: 32767, 8: 127, 4: 7, 2: 1}[bits]
    for before, after in zip(network.neurons, found.neurons, strict=True):
        step = np.abs(before).max().astype(float) / largest
        whole = after / step
        np.testing.assert_allclose(whole, np.round(whole), atol=1e-3)
        assert np.abs(after - before).max() <= step / 2 * 1.001
        assert len(np.unique(after)) <= 2 * largest + 1


@pytest.mark.parametrize("what", [{"prune": 0.6}, {"round": 4}, {"round": 2}])
def test_accuracies_are_those_of_a_network_so_changed_in_plain_numpy(what: dict[str, float]) -> None:
    """Two dense layers, written out: the figures of a trial are the figures of that arithmetic."""
    network, rng = of_points(), np.random.default_rng(2)
    x, labels = rng.normal(size=(400, 2)), rng.integers(0, 3, 400)
    found = tried(network, Examples(x, labels, 3), WhatIf.of(what), 0)

    def changed(w: np.ndarray) -> np.ndarray:
        if "prune" in what:
            order = np.argsort(np.abs(w), axis=None)[: round(what["prune"] * w.size)]
            w = w.copy()
            w.reshape(-1)[order] = 0
            return w
        step = np.abs(w).max() / (2 ** (what["round"] - 1) - 1)
        return np.round(w / step) * step

    first, second, last = (changed(w.astype(float)) for w in network.neurons)
    b = [part.biases.astype(float) for part in network.layer_parameters]
    a = np.maximum(0, np.tanh(x @ first.T + b[0]) @ second.T + b[1])
    z = a @ last.T + b[2]
    shares = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    assert found.accuracy == np.mean(shares.argmax(axis=1) == labels)
    np.testing.assert_allclose(found.cost, -np.log(shares[np.arange(400), labels]).mean(), rtol=1e-4)


def test_as_it_is_a_trial_says_what_an_evaluation_says() -> None:
    network, examples = of_pictures(), pictures()
    found, whole = tried(network, examples, AS_IT_IS, 0), evaluate(network, examples)
    assert (found.accuracy, found.examples) == (whole.accuracy, len(examples))
    np.testing.assert_allclose(found.cost, whole.cost, rtol=1e-5)


def test_switched_off_neurons_are_not_heard_and_more_include_the_fewer() -> None:
    network = of_pictures()
    assert switchable(network) == (2,), "a layer that normalizes hears the first"
    gone: set[int] = set()
    for share in (0.3, 0.6, 1.0):
        other = network.copy()
        other.parameters[:] = changed_parameters(network, WhatIf.of({"off": share}, Scope(layer=2)), 4)
        silent = set(np.flatnonzero(~other.neurons[2].any(axis=0)).tolist())
        assert gone <= silent
        assert len(silent) == round(share * 7)
        gone = silent
    with pytest.raises(SettingError, match="layer: 1 is not a hidden layer"):
        WhatIf.of({"off": 0.5}, Scope(layer=1)).check(network)


def test_noise_is_as_wide_as_it_says() -> None:
    network = Network((1, 28, 28), [Flatten(), Dense(units=50)], 3)
    network.initialize("he", 1)
    (first, *_), w = [changed_parameters(network, WhatIf.of({"weight-noise": 0.5}), 1)[: 784 * 50]], network.neurons[0]
    np.testing.assert_allclose((first - w.reshape(-1)).std(), 0.5 * w.std(), rtol=0.03)
    x = np.random.default_rng(0).normal(3, [1.0, 10.0], (4000, 2))
    noise = changed_inputs(x, WhatIf.of({"input-noise": 0.5}), spread_of(x), 1) - x
    np.testing.assert_allclose(noise.std(axis=0), [0.5, 5.0], rtol=0.05)


def test_pictures_are_turned_shifted_and_blurred() -> None:
    x = np.random.default_rng(0).random((3, 2, 9, 9)).astype(np.float32)
    spread = spread_of(x)
    turned = changed_inputs(x, WhatIf.of({"turn": 80}), spread, 0)
    assert not np.allclose(turned, np.rot90(x, axes=(2, 3)))
    quarter = WHAT_IFS["turn"].change(x, 90.0, spread, np.random.default_rng(0))  # type: ignore[attr-defined]
    np.testing.assert_allclose(quarter, np.rot90(x, axes=(2, 3)), atol=1e-3)
    moved = changed_inputs(x, WhatIf.of({"shift": 3}), spread, 0)
    np.testing.assert_array_equal(moved[..., 3:], x[..., :-3])
    assert not moved[..., :3].any()
    dot = np.zeros((1, 1, 15, 15))
    dot[0, 0, 7, 7] = 1
    spot = changed_inputs(dot, WhatIf.of({"blur": 1.0}), spread, 0)[0, 0]
    np.testing.assert_allclose(spot.sum(), 1, atol=1e-3)
    np.testing.assert_allclose(spot[7, 8] / spot[7, 7], np.exp(-0.5), rtol=1e-6)


def test_figures_come_from_the_first_batch_on_while_the_run_continues() -> None:
    """The network may move on meanwhile: what was begun is about the weights that there were."""
    network, examples = of_pictures(), pictures()
    what = WhatIf.of({"prune": 0.5, "blur": 1.0})
    wanted = [tried(network, examples, one, 0) for one in (AS_IT_IS, what)]
    trials = WhatIfTrials(network, examples, 0)
    trials.begin([AS_IT_IS, what])
    trials.advance(0)
    assert [one.examples for one in trials.figures if one] == [slice_size(network)] * 2
    network.parameters[:] = 0
    while not trials.done:
        trials.advance(0)
    assert trials.figures == wanted


def test_what_is_held_by_hand_stays() -> None:
    network = of_points()
    network.by_hand.change_to([Freeze(layer=1, neuron=2)])
    found = changed_parameters(network, WhatIf.of({"prune": 1.0}), 0)
    held = network.by_hand.held
    np.testing.assert_array_equal(found[held], network.parameters[held])
    assert found[held].any()


@pytest.mark.parametrize(
    ("amounts", "what"),
    [({"prune": 1.5}, "prune: 1.5 is not from 0 to 1"), ({"colour": 1}, "'colour' is not one of prune, round")],
)
def test_amounts_that_cannot_be_are_refused(amounts: dict[str, float], what: str) -> None:
    with pytest.raises(SettingError, match=what):
        WhatIf.of(amounts)


def test_points_cannot_be_turned() -> None:
    with pytest.raises(SettingError, match="turn: needs inputs that are pictures"):
        WhatIf.of({"turn": 20}).check(of_points())


@pytest.mark.parametrize("kind", [kind for kind, change in WHAT_IFS.items() if issubclass(change, InputChange)])
def test_an_example_is_changed_alike_however_many_come_at_once(kind: str) -> None:
    examples = pictures(150)
    whole = changed_examples(examples, a_change(kind), 3).inputs
    x, spread = examples.inputs / np.float32(255), spread_of_examples(examples)
    parts = [changed_inputs(x[start : start + 37], a_change(kind), spread, 3, start) for start in range(0, 150, 37)]
    np.testing.assert_array_equal(np.concatenate(parts), whole)
