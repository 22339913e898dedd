"""Changes by hand: frozen values do not change at all, undone ones are restored, and nothing else differs."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.addresses import BIAS, Addresses
from netviz.engine.by_hand import HAND_CHANGES, Freeze, HandChange, SetValue, SwitchOff, check_changes
from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.layers import BatchNorm, Conv2D, Dense, Flatten, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.neurons import cut, outgoing
from netviz.engine.optimizers import OPTIMIZERS
from netviz.engine.regularizers import REGULARIZERS
from netviz.engine.settings import SettingError
from netviz.engine.trainer import Trainer

LAYERS = (
    Conv2D(filters=4, size=3, activation="tanh"), MaxPool2D(size=2), Conv2D(filters=3, size=2, activation="tanh"),
    Flatten(), Dense(units=5, activation="tanh"), Dense(units=4, activation="tanh"),
)  # fmt: skip
EACH: dict[str, HandChange] = {
    "set": SetValue(1, 2, 7, 0.5),
    "freeze": Freeze(3, 5, 2),
    "off": SwitchOff(2, 3),
}
HELD = (Freeze(1, 2), Freeze(3, 4, BIAS), SwitchOff(2, 1), SwitchOff(4, 4))


def network() -> Network:
    made = Network((2, 9, 9), LAYERS, 3, "softmax", "log-likelihood")
    made.initialize("he", 1)
    return made


def trainer(net: Network, optimizer: str = "sgd", regularizer: str = "none") -> Trainer:
    rng = np.random.default_rng(0)
    examples = Examples(rng.integers(0, 256, (30, 2, 9, 9), dtype=np.uint8), np.arange(30) % 3, 3)
    choice = Hyperparameters(0.1, 10, OPTIMIZERS[optimizer](), REGULARIZERS[regularizer]())
    return Trainer(net, examples, None, choice, 0)


def test_a_change_by_hand_forgets_that_the_run_had_stopped_early() -> None:
    """Else a run that is opened again would say that it went back to weights that are no longer there."""
    learner = trainer(network())
    learner.stopped_early = True
    learner.change_by_hand((SetValue(1, 2, 7, 0.5),))
    assert not learner.stopped_early


def test_addresses_are_where_the_layers_own_views_are() -> None:
    net = network()
    net.parameters[:] = np.arange(net.parameters.size)  # every parameter holds its own address
    for number, index in enumerate(net.weighted_layers, 1):
        part, rows = net.layer_parameters[index], net.neurons[number - 1]
        for neuron, row in enumerate(rows, 1):
            both = np.append(row, part.biases[neuron - 1])
            np.testing.assert_array_equal(net.addresses.neuron(number, neuron, None), both)
            np.testing.assert_array_equal(net.addresses.neuron(number, neuron, BIAS), both[-1:])
            np.testing.assert_array_equal(net.addresses.neuron(number, neuron, len(row)), row[-1:])
            heard = outgoing(net, index, neuron - 1)
            if heard is not None:
                np.testing.assert_array_equal(net.addresses.listeners(number, neuron), heard.reshape(-1))


@pytest.mark.parametrize(
    ("optimizer", "regularizer"), [*((one, "l2") for one in OPTIMIZERS), *(("adamw", one) for one in REGULARIZERS)]
)
def test_what_is_held_does_not_move_by_a_bit(optimizer: str, regularizer: str) -> None:
    """Whatever moves the others, and from whichever step on."""
    net = network()
    run = trainer(net, optimizer, regularizer)
    run.step()
    run.change_by_hand(HELD)
    held = net.by_hand.held
    kept = net.parameters[held].copy()
    for _ in range(7):
        run.step()
    np.testing.assert_array_equal(net.parameters[held], kept)
    assert not net.parameters[net.addresses.listeners(2, 1)].any()
    run.change_by_hand(())
    run.step()
    moved = net.parameters[net.addresses.neuron(1, 2, None)] != kept[np.isin(held, net.addresses.neuron(1, 2, None))]
    assert moved.any(), "let go, it is learned on"


def test_what_is_not_held_moves_as_before() -> None:
    free, tied = network(), network()
    tied.by_hand.change_to([Freeze(1, 2), Freeze(3, 4, 1)])
    for net in (free, tied):
        trainer(net, "adam").step()
    others = np.setdiff1d(np.arange(free.parameters.size), tied.by_hand.held)
    np.testing.assert_array_equal(free.parameters[others], tied.parameters[others])
    assert (free.parameters[tied.by_hand.held] != tied.parameters[tied.by_hand.held]).all()


@pytest.mark.parametrize(("layer", "neuron"), [(1, 3), (2, 2), (3, 5), (4, 1)])
def test_switched_off_is_as_if_it_were_not_there(layer: int, neuron: int) -> None:
    net = network()
    x = np.random.default_rng(1).random((2, 9, 9, 6), np.float32)
    with cut(net, net.weighted_layers[layer - 1], neuron - 1):
        without = ForwardBackward(net, 6, training=False).forward(x).copy()
    net.by_hand.change_to([SwitchOff(layer, neuron)])
    np.testing.assert_array_equal(ForwardBackward(net, 6, training=False).forward(x), without)


@pytest.mark.parametrize("kind", HAND_CHANGES)
def test_what_is_taken_back_is_as_it_was(kind: str) -> None:
    net = network()
    first, change = net.parameters.copy(), EACH[kind]
    others = tuple(one for name, one in EACH.items() if name != kind)
    net.by_hand.change_to((change,))
    changed = net.parameters.copy()
    net.by_hand.change_to((change, *others))
    net.by_hand.change_to((change,))
    np.testing.assert_array_equal(net.parameters, changed)
    assert np.array_equal(changed, first) == (kind == "freeze")
    net.by_hand.change_to(())
    np.testing.assert_array_equal(net.parameters, first)
    assert not net.by_hand.held.size and not net.by_hand.before.size


def test_a_value_is_set_once_and_learned_on_and_another_one_is_set_again() -> None:
    net = network()
    run, place = trainer(net), net.addresses.neuron(3, 1, 4)
    run.change_by_hand([SetValue(3, 1, 4, 0.25)])
    run.step()
    learned = net.parameters[place].copy()
    assert learned != 0.25
    run.change_by_hand([SetValue(3, 1, 4, 0.25), Freeze(3, 1)])
    assert net.parameters[place] == learned, "a neuron is frozen as it is"
    run.change_by_hand([SetValue(3, 1, 4, 0.25), Freeze(3, 1, 4)])
    assert net.parameters[place] == np.float32(0.25), "a value that is set is frozen at that, as from the start"
    run.change_by_hand([SetValue(3, 1, 4, -2.0), Freeze(3, 1, 4)])
    run.step()
    assert net.parameters[place] == np.float32(-2.0)


def test_a_weight_that_two_changes_are_about_is_what_the_one_left_says() -> None:
    net = network()
    both = (SetValue(4, 2, 3, 0.5), SwitchOff(3, 3))
    place = net.addresses.neuron(4, 2, 3)
    net.by_hand.change_to(both)
    assert net.parameters[place] == 0
    net.by_hand.change_to(both[:1])
    assert net.parameters[place] == np.float32(0.5)
    net.by_hand.change_to((*both[1:], *both[:1]))
    net.by_hand.change_to(both[:1])
    assert net.parameters[place] == np.float32(0.5)


def test_an_optimizer_starts_again_for_released_values() -> None:
    net = network()
    run = trainer(net, "momentum")
    run.change_by_hand([Freeze(1, 1)])
    for _ in range(3):
        run.step()
    places = net.by_hand.held
    assert run.descent.optimizer.state["velocity"][places].any()
    run.change_by_hand(())
    assert not run.descent.optimizer.state["velocity"][places].any()
    assert run.descent.optimizer.state["velocity"].any()


def test_a_run_that_diverges_keeps_what_was_changed_before() -> None:
    net = network()
    run = trainer(net)
    run.step()
    run.change_by_hand([SetValue(1, 1, 1, 0.75), Freeze(1, 1, 1)])
    net.parameters[-1] = np.nan
    with pytest.raises(ArithmeticError):
        run.step()
        run.settle()
    assert net.parameters[net.addresses.neuron(1, 1, 1)] == np.float32(0.75)
    assert np.isfinite(net.parameters).all()


def test_a_layer_that_continues_in_another_network_takes_its_changes_along() -> None:
    old = network()
    old.by_hand.change_to([SwitchOff(3, 2), SetValue(4, 1, 1, 9.0)])
    first = network().neurons[3][0, 0]
    new = Network((2, 9, 9), [*LAYERS[:4], Dense(units=7), *LAYERS[4:]], 3, "softmax", "log-likelihood")
    new.initialize("he", 5)
    new.by_hand.change_to([SetValue(5, 1, 1, 9.0)])
    new.copy_matching(old)
    new.by_hand.change_to([])
    np.testing.assert_array_equal(new.neurons[-1], old.neurons[-1])
    assert (new.neurons[4][0, 0], old.neurons[3][0, 0]) == (first, 9.0), "the value from before the change"


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        (SetValue(6, 1, 1, 0.0), "layer", "larger than 5, the number of layers with weights"),
        (SetValue(3, 6, 1, 0.0), "neuron", "larger than 5, the number of neurons of layer 3"),
        (Freeze(1, 1, 19), "input", "larger than 18, the number of weights"),
        (SwitchOff(5, 1), "layer", "is the output"),
        (SwitchOff(4, 5), "neuron", "larger than 4, the number of neurons"),
        (SetValue(0, 1, 1, 0.0), "layer", "smaller than 1"),
        (SetValue(1, 1, 1, float("nan")), "value", "not a finite number"),
    ],
)
def test_a_change_of_what_is_not_there_is_refused(change: HandChange, field: str, words: str) -> None:
    with pytest.raises(SettingError, match=words) as caught:
        check_changes([Freeze(1, 1), change], network().addresses)
    assert caught.value.field == f"by_hand[1].{field}"


def test_neither_untied_filters_nor_what_a_normalization_hears_can_be_changed() -> None:
    net = Network((1, 6, 6), [Conv2D(2, 3, tied=False), Conv2D(2, 3), BatchNorm(), Dense(3)], 2)
    for change, words in ((Freeze(1, 1), "other weights at each place"), (SwitchOff(2, 1), "normalizes")):
        with pytest.raises(SettingError, match=words):
            check_changes([change], net.addresses)
    with pytest.raises(SettingError, match=r"changes the same as by_hand\[0\]"):
        check_changes([SwitchOff(1, 1), SwitchOff(1, 1)], net.addresses)
    assert isinstance(net.addresses, Addresses)
