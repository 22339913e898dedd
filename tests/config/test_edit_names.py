"""Edits have names that say what was done."""

from __future__ import annotations

import pytest

from netviz import config as configs
from netviz.config import Config, edit_name
from netviz.engine.by_hand import Freeze, HandChange, SetValue, SwitchOff
from netviz.engine.layers import LAYERS, Dense, Dropout, LayerSpec

LAYERS_BEFORE: tuple[LayerSpec, ...] = (Dense(units=100), Dropout())


def with_layers(*layers: LayerSpec) -> Config:
    return configs.replaced(Config(), "network.layers", layers)


@pytest.mark.parametrize(
    ("layers", "name"),
    [
        ((*LAYERS_BEFORE, Dense(units=30)), "add Dense 30"),
        ((Dense(units=30), *LAYERS_BEFORE), "add Dense 30"),
        ((Dense(units=100), *LAYERS_BEFORE), "add Dense 100"),
        ((Dense(units=100),), "remove Dropout"),
        ((Dropout(), Dense(units=100)), "move Dense 100"),
        ((Dense(units=10), Dropout()), "layers: dense 10 · dropout"),
    ],
)
def test_a_layer_that_comes_goes_or_moves_is_named(layers: tuple[LayerSpec, ...], name: str) -> None:
    assert edit_name(with_layers(*LAYERS_BEFORE), with_layers(*layers)) == name


@pytest.mark.parametrize("kind", LAYERS)
def test_every_kind_of_layer_can_be_named(kind: str) -> None:
    layer = LAYERS[kind]()
    assert edit_name(with_layers(), with_layers(layer)).lower() == f"add {layer.short_name()}".lower()


def test_what_a_choice_brings_with_it_is_named_too_but_not_everything() -> None:
    before = Config()
    after = configs.changed(before, {"training.learning_rate": 0.5, "training.epochs": 7, "training.batch_size": 3})
    assert edit_name(before, after).endswith(" …")
    assert edit_name(before, configs.replaced(before, "training.learning_rate", 0.1)) == "η = 0.1"
    assert edit_name(before, before) == "no change"


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ((), (SetValue(2, 1, 3, 0.5),), "set w 3 → 1 to 0.5 in layer 2"),
        ((SetValue(2, 1, 3, 0.5),), (SetValue(2, 1, 3, -1.25),), "set w 3 → 1 to −1.25 in layer 2"),
        ((SetValue(2, 1, 0, 0.5),), (), "restore b of neuron 1 in layer 2"),
        ((), (Freeze(2, 1),), "freeze neuron 1 in layer 2"),
        ((Freeze(2, 1, 0),), (), "unfreeze b of neuron 1 in layer 2"),
        ((), (SwitchOff(1, 4),), "switch off neuron 4 in layer 1"),
        ((SwitchOff(1, 4), Freeze(2, 1)), (Freeze(2, 1),), "switch on neuron 4 in layer 1"),
        ((SwitchOff(1, 4), Freeze(2, 1)), (), "remove 2 changes by hand"),
    ],
)
def test_a_change_by_hand_is_named(before: tuple[HandChange, ...], after: tuple[HandChange, ...], name: str) -> None:
    first, second = (configs.replaced(Config(), "network.by_hand", changes) for changes in (before, after))
    assert edit_name(first, second) == name
