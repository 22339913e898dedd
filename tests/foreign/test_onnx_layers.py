"""Single operators of ONNX, in files made by hand: what becomes of them, and what is refused rather than misread."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from netviz.errors import UserError
from netviz.foreign.reading import read
from netviz.run.model_file import Model
from tests.export.exported import answers
from tests.foreign.test_hostile import node, number, numbers, onnx, part, tensor, value

RNG = np.random.default_rng(0)
FIRST, LAST = RNG.normal(0, 0.05, (10, 784)), RNG.normal(0, 0.5, (10, 10))
ARRAYS = [tensor("w", FIRST), tensor("v", LAST)]
FLAT = node("Flatten", ["x"], "f")


def dense(given: str, to: str, weights: str = "w") -> bytes:
    return node("Gemm", [given, weights], to, number("transB", 1))


def taken(tmp_path: Path, *nodes: bytes, arrays: list[bytes] | None = None) -> Model:
    path = tmp_path / "it.onnx"
    path.write_bytes(onnx(list(nodes), ARRAYS if arrays is None else arrays, outputs=[value("y", 1, 10)]))
    return read(path).model


@pytest.mark.parametrize("operator", ["Softmax", "LogSoftmax"])
def test_nothing_but_what_does_nothing_may_come_after_the_output(operator: str, tmp_path: Path) -> None:
    row = [FLAT, dense("f", "a"), node(operator, ["a"], "b"), dense("b", "y", "v")]
    with pytest.raises(UserError, match="it comes after the output, softmax"):
        taken(tmp_path, *row)
    model = taken(tmp_path, FLAT, dense("f", "a"), node(operator, ["a"], "b"), node("Identity", ["b"], "y"))
    assert model.config.network.output == "softmax"


def test_a_sigmoid_is_the_output_after_the_last_layer_and_an_activation_before_it(tmp_path: Path) -> None:
    model = taken(
        tmp_path, FLAT, dense("f", "a"), node("Sigmoid", ["a"], "b"), dense("b", "c", "v"),
        node("Sigmoid", ["c"], "d"), node("Identity", ["d"], "y"),
    )  # fmt: skip
    assert model.config.network.output == "sigmoid"
    x = RNG.random((3, 1, 28, 28)).astype(np.float32)
    hidden = 1 / (1 + np.exp(-x.reshape(3, 784) @ FIRST.T))
    np.testing.assert_allclose(answers(model, x), 1 / (1 + np.exp(-hidden @ LAST.T)), atol=1e-5)


def channel(*values: float) -> np.ndarray:
    return np.array(values).reshape(-1, 1, 1)


def test_the_scale_of_the_input_may_be_said_in_any_order(tmp_path: Path) -> None:
    arrays = [*ARRAYS, tensor("a", channel(3.0)), tensor("b", channel(0.5)), tensor("c", np.array(2.0))]
    row = [
        node("Mul", ["x", "a"], "m"), node("Add", ["m", "b"], "n"), node("Div", ["n", "c"], "o"),
        node("Sub", ["o", "a"], "p"), node("Flatten", ["p"], "f"), dense("f", "y"),
    ]  # fmt: skip
    model = taken(tmp_path, *row, arrays=arrays)
    x = RNG.random((3, 1, 28, 28)).astype(np.float32)
    logits = ((3 * x + 0.5) / 2 - 3).reshape(3, 784) @ FIRST.T
    expected = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(answers(model, x), expected, atol=1e-4)


NORM = [tensor(name, np.array([value])) for name, value in (("g", 2.0), ("h", 0.5), ("m", 0.1), ("s", 0.3))]
SCALED_LATE = {
    "a batch normalization of its own": [node("BatchNormalization", ["x", "g", "h", "m", "s"], "n")],
    "an activation": [node("Sub", ["x", "m"], "z"), node("Relu", ["z"], "n")],
}


@pytest.mark.parametrize("before", SCALED_LATE)
def test_a_scale_after_anything_else_is_refused_and_never_loses_it(before: str, tmp_path: Path) -> None:
    row = [*SCALED_LATE[before], node("Mul", ["n", "g"], "o"), node("Flatten", ["o"], "f"), dense("f", "y")]
    with pytest.raises(UserError, match="netviz multiplies the input only"):
        taken(tmp_path, *row, arrays=[*ARRAYS, *NORM])


def test_a_variance_below_0_is_refused(tmp_path: Path) -> None:
    row = [node("BatchNormalization", ["x", "g", "h", "m", "bad"], "n"), node("Flatten", ["n"], "f"), dense("f", "y")]
    with pytest.raises(UserError, match="needs variances that are larger than 0"):
        taken(tmp_path, *row, arrays=[*ARRAYS, *NORM, tensor("bad", np.array([-1.0]))])


def test_numbers_that_onnx_adds_along_the_width_are_no_bias(tmp_path: Path) -> None:
    filters = tensor("k", RNG.normal(size=(4, 1, 5, 5)))
    row = [
        node("Conv", ["x", "k"], "c"), node("Add", ["c", "b"], "d"), node("Flatten", ["d"], "f"), dense("f", "y", "u")
    ]  # fmt: skip
    last = tensor("u", RNG.normal(size=(10, 4 * 24 * 24)))
    with pytest.raises(UserError, match="it adds 4 numbers to 4 neurons"):
        taken(tmp_path, *row, arrays=[filters, last, tensor("b", np.arange(4.0))])
    model = taken(tmp_path, *row, arrays=[filters, last, tensor("b", channel(0, 1, 2, 3))])
    assert list(model.network.layer_parameters[0].biases) == [0, 1, 2, 3]


def test_a_pool_that_pads_by_itself_is_refused(tmp_path: Path) -> None:
    auto = part(1, "auto_pad") + part(4, "SAME_UPPER")
    pool = node("MaxPool", ["x"], "p", numbers("kernel_shape", 3, 3), numbers("strides", 3, 3), auto)
    arrays = [tensor("u", np.ones((10, 81)))]
    with pytest.raises(UserError, match="auto_pad"):
        taken(tmp_path, pool, node("Flatten", ["p"], "f"), dense("f", "y", "u"), arrays=arrays)
