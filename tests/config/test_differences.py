"""Any two different configs can be told apart in words: for every field, set or left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz import config as configs
from netviz.config import FIELDS, KINDS, SETTINGS, SPECS, Config
from netviz.engine.by_hand import HAND_CHANGES, SwitchOff
from netviz.engine.layers import LAYERS, Conv2D, Dense
from netviz.engine.settings import Setting, settings_of

NUMBERS = st.one_of(st.none(), st.lists(st.floats(-1, 1), min_size=1, max_size=3).map(tuple))


def _values(setting: Setting, like: Any) -> st.SearchStrategy[Any]:
    """Values of a setting, in its range."""
    if setting.choices is not None:
        return st.sampled_from(list(setting.choices()))
    if isinstance(like, bool):
        return st.booleans()
    if isinstance(like, str):
        return st.text(max_size=20)
    low = setting.minimum if setting.minimum is not None else setting.above
    if isinstance(like, float):
        return st.floats(low, setting.maximum, exclude_min=setting.above is not None)
    assert low is not None and setting.maximum is not None
    return st.integers(round(low), round(setting.maximum))


def _specs(table: dict[str, type[Any]]) -> st.SearchStrategy[Any]:
    """Specs of every kind of a table, with every setting."""
    each = []
    for kind in table.values():
        first = kind()
        parts = {name: _values(setting, getattr(first, name)) for name, setting in settings_of(kind).items()}
        each.append(st.builds(kind, **parts))
    return st.one_of(each)


def _of(path: str) -> st.SearchStrategy[Any]:
    """Values of one field of a config, None among them where it may be left out."""
    if path == "network.layers":
        return st.lists(_specs(LAYERS), max_size=3).map(tuple)
    if path == "network.by_hand":
        wheres = {"layer": st.integers(1, 3), "neuron": st.integers(1, 3)}
        inputs = st.one_of(st.none(), st.integers(0, 3))
        each = [
            st.builds(kind, **wheres, **({"input": inputs} if kind is not SwitchOff else {}))
            for kind in HAND_CHANGES.values()
        ]
        some = st.lists(st.one_of(each), min_size=1, max_size=4, unique_by=lambda change: change.key).map(tuple)
        return st.one_of(st.none(), some)
    if path == "data.name":
        return st.text(min_size=1, max_size=20)
    if path in ("data.features", "data.leave_out", "data.take_in"):
        return st.one_of(st.none(), st.lists(st.text(max_size=9), min_size=1, max_size=12).map(tuple))
    if path == "data.points":
        point = st.tuples(st.floats(-1, 1), st.floats(-1, 1), st.integers(0, 5).map(float))
        return st.one_of(st.none(), st.lists(point, min_size=1, max_size=4).map(tuple))
    if path == "data.picture":
        return st.one_of(st.none(), st.lists(st.text("0123456789abcdef", max_size=8), max_size=4).map(tuple))
    if path in SPECS:
        return _specs(KINDS[FIELDS[path].holds])
    if path not in SETTINGS:
        return NUMBERS
    default = configs.value_at(Config(), path)
    like = FIELDS[path].value_type() if default is None else default
    values = _values(SETTINGS[path], like)
    return st.one_of(st.none(), values) if default is None else values


@pytest.mark.parametrize("path", FIELDS)
@settings(max_examples=30)
@given(data=st.data())
def test_whatever_differs_has_a_name(path: str, data: st.DataObject) -> None:
    one, other = (configs.replaced(Config(), path, data.draw(_of(path))) for _ in range(2))
    said, said_back = configs.differences(one, other), configs.differences(other, one)
    if one == other:
        assert said == said_back == []
        return
    assert said and said != said_back, "each is told by what it has and the other has not"
    assert all(phrase.strip() and phrase.isprintable() and len(phrase) < 200 for phrase in said)
    for phrase in said:
        configs.values_only(phrase)


def test_a_value_alone_says_what_it_is() -> None:
    for phrase, short in (("cost: quadratic, output: softmax", "quadratic, softmax"),
                          ("keep zeros: yes", "keep zeros: yes"), ("keep zeros: no 97.4 %", "keep zeros: no 97.4 %"),
                          ("output: softmax, keep zeros: no, λ = 0.1", "softmax, keep zeros: no, λ = 0.1"),
                          ("training examples: as by default", "training examples: as by default"),
                          ("activation: normal", "normal")):  # fmt: skip
        assert configs.values_only(phrase) == short


def test_a_choice_is_called_as_in_the_window() -> None:
    """`Xavier`, not the `xavier` of the file; over every choice of every setting."""
    for path, setting in SETTINGS.items():
        choices = setting.choices() if setting.choices is not None else ()
        for name in choices if isinstance(choices, Mapping) else ():
            other = configs.replaced(Config(), path, next(one for one in choices if one != name))
            phrase = f"{setting.label[:1].lower()}{setting.label[1:]}: {choices[name].label}"
            assert phrase in configs.differences(configs.replaced(Config(), path, name), other)
    assert configs.value_words("xavier", SETTINGS["network.init"]) == "Xavier"


def test_left_out_is_a_value_too() -> None:
    few = configs.replaced(Config(), "data.train", 500)
    assert configs.differences(few, Config()) == ["training examples = 500"]
    assert configs.differences(Config(), few) == ["training examples: as by default"]


def test_layers_of_one_name_are_told_by_their_settings() -> None:
    one = configs.replaced(Config(), "network.layers", (Conv2D(4), Dense(10)))
    other = configs.replaced(Config(), "network.layers", (Conv2D(4, padding=2), Dense(10)))
    assert configs.differences(other, one) == ["layer 1 padding = 2"]


def test_features_that_are_long_are_told_by_the_first_that_differs() -> None:
    """Written out with their escapes, seven short texts were a phrase of more than 200 characters."""
    long = tuple(f"\x1f\U00018cd6{place}\x1f\x08\U0001e14a\U0001b2fc" for place in range(7))
    one, other = (configs.replaced(Config(), "data.features", features) for features in (long, (*long[:6], "x1")))
    said = configs.differences(one, other)
    assert said != configs.differences(other, one)
    assert all(len(phrase) < 200 for phrase in said)
    assert said[0].endswith("at place 7 of 7")


def test_a_column_called_as_what_is_left_out_is_told_from_it() -> None:
    one, other = Config(), configs.replaced(Config(), "data.label", "as by default")
    assert configs.differences(one, other) != configs.differences(other, one)
