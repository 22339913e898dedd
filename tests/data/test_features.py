"""Formulas of an example's inputs: their values, and that no text can do anything else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.config import Config, ConfigError, changed, dump, edit_name, parse, with_data
from netviz.data import catalogue, features, formulas
from netviz.data.features import FeaturesError, features_of
from netviz.data.formulas import Features, FormulaError
from netviz.run import build

POINTS = np.array([[0.5, -0.25], [-1.0, 0.75], [0.0, 2.0]])
X, Y = POINTS.T
VALUES = {
    "x1": X,
    "x2": Y,
    "x1**2": X * X,
    "x₂²": Y * Y,
    "x1^3": X**3,
    "x1*x2": X * Y,
    "x1·x2": X * Y,
    "sin(3*x1)": np.sin(3 * X),
    "cos(pi*x2)": np.cos(np.pi * Y),
    "tanh(x1)": np.tanh(X),
    "exp(-x1)": np.exp(-X),
    "log(x2+2)": np.log(Y + 2),
    "sqrt(x1**2 + x2**2)": np.hypot(X, Y),
    "abs(x1)-x2/2": np.abs(X) - Y / 2,
    "+x1": X,
    " x1 - 1e-1 ": X - 0.1,
}
LABELS = {
    "x1**2": "x₁²",
    "x1*x2": "x₁x₂",
    "sin(x1)": "sin x₁",
    "sin(3*x1)": "sin 3x₁",
    "x1*3*x2": "x₁·3·x₂",
    "2*x1**4": "2·x₁^4",
    "x2": "x₂",
    "x": "x",
}


@pytest.mark.parametrize("text", VALUES)
def test_a_formula_is_worth_what_it_says(text: str) -> None:
    assert np.allclose(formulas.parse(text, 2)(POINTS), VALUES[text], rtol=1e-15)


def test_every_function_and_usual_feature_is_tried() -> None:
    assert set(formulas.FUNCTIONS) <= {text.split("(")[0] for text in VALUES}
    for inputs, texts in features.USUAL.items():
        values = features_of(texts, inputs).of(POINTS[:, :inputs])
        assert values.shape == (3, len(texts)) and values.dtype == np.float32 and np.isfinite(values).all()


@pytest.mark.parametrize("text", LABELS)
def test_a_formula_is_called_as_one_writes_it(text: str) -> None:
    assert formulas.parse(text, 2).label == LABELS[text]


HOSTILE = [
    "",
    " ",
    "3",
    "pi",
    "sin(2)",
    "x3",
    "x0",
    "x01",
    "y",
    "x1 x2",
    "x1.real",
    "x1[0]",
    "x1 if x2 else x1",
    "x1 < x2",
    "x1 and x2",
    "not x1",
    "~x1",
    "x1 // 2",
    "x1 % 2",
    "x1 @ x2",
    "lambda x: x",
    "[x1]",
    "(x1, x2)",
    "{x1}",
    "x1; x2",
    "x1 = x2",
    "(y := x1)",
    "x1\nx2",
    "'x1'",
    "f'{x1}'",
    "b''*x1",
    "True*x1",
    "None",
    "1j*x1",
    "1e999*x1",
    "9" * 60 + "*x1",
    "x1**x2",
    "x1**0.5",
    "x1**-1",
    "x1**10",
    "x1**True",
    "9**9**9**9*x1",
    "x1**9**9",
    "sin",
    "sin*x1",
    "sin()",
    "sin(x1, x2)",
    "sin(*x1)",
    "sin(x=x1)",
    "sinh(x1)",
    "eval(x1)",
    "__import__('os').system('true')",
    "x1.__class__",
    "open(x1)",
    "(" * 50 + "x1" + ")" * 50 + "+",
    "-" * 90 + "x1",
    "+".join(["x1"] * 30),
    "x" * 100_000,
    "\0x1",
    "x1\u202e",
    "xé",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_no_formula_is_reported_in_one_sentence(text: str) -> None:
    with pytest.raises(FormulaError) as raised:
        formulas.parse(text, 2)
    assert str(raised.value).isprintable() and len(str(raised.value)) < 300


@settings(max_examples=300)
@given(st.one_of(st.text(max_size=110), st.text("x12+-*/()^. sincoe9,_", max_size=40)))
def test_any_text(text: str) -> None:
    try:
        values = Features((formulas.parse(text, 2),)).of(POINTS)
    except FormulaError as error:
        assert str(error).isprintable()
    else:
        assert values.shape == (3, 1) and not np.isinf(values).any()


def _with(*texts: str, name: str = "spirals") -> Config:
    return changed(with_data(Config(), name), {"data.features": list(texts)})


def test_a_run_learns_from_its_features_and_knows_where_the_points_lie() -> None:
    config = _with("x1", "x2", "x1*x2", "sin(3*x1)")
    assert parse(dump(config)) == config
    data, plain = build.load_data(config), catalogue.load("spirals")
    split = build.split_data(config, data)
    assert build.build_network(config, data).input_shape == (4,)
    assert np.array_equal(split.points.train.inputs, plain.train.inputs[:500])
    x, y = plain.train.inputs[:500].astype(np.float64).T
    assert np.allclose(split.train.inputs, np.stack([x, y, x * y, np.sin(3 * x)], axis=1))
    assert np.array_equal(split.test.labels, split.points.test.labels)


def test_features_that_cannot_be_name_the_field() -> None:
    wrong: list[tuple[str, tuple[str, ...], str]] = [
        ("spirals", (), "data.features"),
        ("spirals", ("x1",) * 65, "data.features"),
        ("spirals", ("x1", "x3"), "data.features[1]"),
        ("curve", ("x2",), "data.features[0]"),
        ("digits", ("x1",), "data.features"),
    ]
    for name, texts, field in wrong:
        with pytest.raises(ConfigError) as raised:
            changed(Config(), {"data.name": name, "data.features": list(texts)})
        assert raised.value.field == field, (texts, str(raised.value))


def test_a_feature_without_a_value_is_reported_with_the_example() -> None:
    for text in ("log(x1)", "sqrt(x1)", "1/(x1-x1)", "exp(exp(9*x1))*exp(exp(9*x1))"):
        with pytest.raises(FeaturesError, match=r"data\.features\[1\]: .* is infinite or not a number where x1 = "):
            build.load_data(_with("x2", text))


def test_features_stay_with_other_points_and_go_with_pictures() -> None:
    config = _with("x1", "x1*x2")
    assert with_data(config, "circles").data.features == ("x1", "x1*x2")
    assert with_data(config, "curve").data.features is with_data(config, "digits").data.features is None


def test_an_edit_of_features_is_named_by_them() -> None:
    config = _with("x1", "x1**2")
    assert edit_name(with_data(Config(), "spirals"), config) == "features: x₁, x₁²"
    assert edit_name(config, with_data(Config(), "spirals")) == "features: as by default"
