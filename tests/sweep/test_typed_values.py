"""Values to try as they are typed: lists and ranges, in English and with a decimal comma."""

from __future__ import annotations

import pytest

from netviz import config as configs
from netviz.errors import UserError
from netviz.sweep.plan import settings_to_vary
from netviz.sweep.typed_values import Writing, as_text, values_in
from tests.sweep.described import RUN

BASE = configs.parse(RUN)
RATE, UNITS = "training.learning_rate", "network.layers[0].units"


def read(word: str, whole: bool) -> float:
    return float(word.replace(".", "") if whole else word.replace(",", "."))


GERMAN = Writing(read, ",", "bis")


@pytest.mark.parametrize(
    ("text", "path", "values"),
    [
        ("0.05, 0.5,5", RATE, (0.05, 0.5, 5)),
        (" 0.01 … 10 in 4 steps", RATE, (0.01, 0.1, 1.0, 10.0)),
        ("0.1 to 0.5, 3 values", RATE, (0.1, 0.3, 0.5)),
        ("1 .. 100 in 3", UNITS, (1, 10, 100)),
        ("2 … 4 in 5 steps", UNITS, (2, 3, 4)),
        ("1e-3...1e1", RATE, (0.001, 0.01, 0.1, 1.0, 10.0)),
        ("he, xavier", "network.init", ("he", "xavier")),
        ("true, false", RATE, (True, False)),
    ],
)
def test_a_text_means_these_values(text: str, path: str, values: tuple[object, ...]) -> None:
    assert values_in(text, BASE, path) == values


@pytest.mark.parametrize("text", ["", " , ", "10 … 1", "1 … 2 in 1 steps", "1 … 2 in 5000 steps", "1 … 1e400"])
def test_a_text_without_values_is_reported_in_a_sentence(text: str) -> None:
    with pytest.raises(UserError, match=r"0.01 … 10 in 4 steps"):
        values_in(text, BASE, RATE)


def test_what_is_left_of_a_decimal_comma_is_no_number() -> None:
    assert values_in("0,05, -05", BASE, RATE) == (0, "05", "-05")


@pytest.mark.parametrize(
    ("text", "path", "values"),
    [
        ("0,05; 0,5; 5", RATE, (0.05, 0.5, 5)),
        ("0,05, 0,5, 5", RATE, (0.05, 0.5, 5)),
        ("0.05; 0.5;5", RATE, (0.05, 0.5, 5)),
        ("1,5", RATE, (1.5,)),
        ("0,05,0,5", RATE, ("0,05,0,5",)),
        (",5, 1", RATE, (0.5, 1)),
        ("1e-3; 1,5e-2", RATE, (0.001, 0.015)),
        ("0,01 … 10 in 4 Schritten", RATE, (0.01, 0.1, 1.0, 10.0)),
        ("0,1 bis 0,5; 3 Werte", RATE, (0.1, 0.3, 0.5)),
        ("0,1 to 0,5, 3 values", RATE, (0.1, 0.3, 0.5)),
        ("1.000; 2.000", UNITS, (1000, 2000)),
        ("8, 16,32", UNITS, (8, 16.32)),
        ("100,200", UNITS, (100.2,)),
        ("he, xavier", "network.init", ("he", "xavier")),
        ("he,xavier", "network.init", ("he", "xavier")),
        ("true; false", RATE, (True, False)),
    ],
)
def test_with_a_decimal_comma_a_text_means_these_values(text: str, path: str, values: tuple[object, ...]) -> None:
    assert values_in(text, BASE, path, GERMAN) == values


def test_what_is_proposed_is_read_back_in_either_language() -> None:
    assert as_text(BASE, RATE, GERMAN) == as_text(BASE, RATE).replace(",", ";").replace(".", ",")
    for path in (RATE, UNITS, "training.batch_size", "training.epochs", "network.init"):
        assert values_in(as_text(BASE, path, GERMAN), BASE, path, GERMAN) == values_in(as_text(BASE, path), BASE, path)


CLASSES = """
[data]
name = "iris"
[network]
output = "softmax"
layers = [{ kind = "dense", units = 4, activation = "tanh" }, { kind = "dropout", rate = 0.5 }]
[training]
cost = "log-likelihood"
optimizer = { kind = "adam" }"""
NUMBERS = CLASSES.replace("iris", "hills").replace("softmax", "linear").replace("log-likelihood", "quadratic")


@pytest.mark.parametrize("text", [CLASSES, NUMBERS], ids=["classes", "numbers"])
def test_all_that_is_proposed_can_be_trained(text: str) -> None:
    """Otherwise, whoever only chooses a setting is told that what netviz has written there is impossible."""
    config = configs.parse(text)
    for path in settings_to_vary(config):
        values = values_in(as_text(config, path), config, path)
        assert configs.value_at(config, path) in values, path
        for value in values:
            configs.changed(config, {path: value})
    assert as_text(config, "training.optimizer.beta1") == "0.09, 0.27, 0.9"
    costs = {"softmax": "quadratic, log-likelihood", "linear": "quadratic, huber"}
    assert as_text(config, "training.cost") == costs[config.network.output]


def test_a_range_whose_end_is_no_number_is_reported() -> None:
    with pytest.raises(UserError, match="is not a range"):
        values_in("1,2,3 … 5", BASE, RATE, GERMAN)
