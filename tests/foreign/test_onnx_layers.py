"""Single ONNX operators, in files made by hand: how they are translated, and what is refused rather than misread."""

from __future__ import annotations

import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from netviz.errors import UserError
from netviz.foreign.reading import read
from netviz.run.model_file import Model
from tests.export.exported import answers
from tests.foreign.test_hostile import node, number, numbers, onnx, part, tensor, value, varint

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


def test_a_pool_that_pads_on_its_own_is_refused(tmp_path: Path) -> None:
    auto = part(1, "auto_pad") + part(4, "SAME_UPPER")
    pool = node("MaxPool", ["x"], "p", numbers("kernel_shape", 3, 3), numbers("strides", 3, 3), auto)
    arrays = [tensor("u", np.ones((10, 81)))]
    with pytest.raises(UserError, match="auto_pad"):
        taken(tmp_path, pool, node("Flatten", ["p"], "f"), dense("f", "y", "u"), arrays=arrays)


def whole(name: str, *values: int, sides: tuple[int, ...] | None = None) -> bytes:
    """An array of whole numbers."""
    dims = b"".join(part(1, side) for side in ((len(values),) if sides is None else sides))
    return dims + part(2, 7) + part(8, name) + part(9, np.array(values, "<i8").tobytes())


def flattened_by(*before: bytes) -> list[bytes]:
    return [*before, node("Reshape", ["x", "to"], "f"), dense("f", "y")]


N_BY_GATHER = [node("Shape", ["x"], "s"), node("Gather", ["s", "zero"], "n", number("axis", 0))]
WHOLE = [whole("zero", 0, sides=()), whole("zeros", 0), whole("one", 1), whole("four", 4), whole("rest", -1),
         whole("big", 1 << 40, 1 << 40)]  # fmt: skip
WAYS_TO_FLATTEN = {
    "x.view(x.size(0), -1), opset 13": flattened_by(
        *N_BY_GATHER, node("Unsqueeze", ["n", "zeros"], "m"), node("Concat", ["m", "rest"], "to", number("axis", 0)),
    ),
    "x.view(x.size(0), -1), opset 9": flattened_by(
        *N_BY_GATHER, node("Unsqueeze", ["n"], "m", numbers("axes", 0)),
        node("Concat", ["m", "rest"], "to", number("axis", 0)),
    ),
    "x.view(x.size(0), product of the others)": flattened_by(
        node("Shape", ["x"], "s"), node("Slice", ["s", "zeros", "one", "zeros"], "m"),
        node("Slice", ["s", "one", "four", "zeros"], "r"), node("ReduceProd", ["r"], "p", number("keepdims", 0)),
        node("Cast", ["p"], "c", number("to", 7)), node("Unsqueeze", ["c", "zeros"], "q"),
        node("Concat", ["m", "q"], "to", number("axis", 0)),
    ),
    "Shape with a beginning and an end": flattened_by(
        node("Shape", ["x"], "m", number("start", 0), number("end", 1)),
        node("Concat", ["m", "rest"], "to", number("axis", 0)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS_TO_FLATTEN)
def test_shapes_that_are_worked_out_on_the_way_are_followed(way: str, tmp_path: Path) -> None:
    model = taken(tmp_path, *WAYS_TO_FLATTEN[way], arrays=[*ARRAYS, *WHOLE])
    np.testing.assert_array_equal(model.network.layer_parameters[-1].weights, FIRST.astype(np.float32))


def test_weights_may_come_by_way_of_others(tmp_path: Path) -> None:
    """Of two equal arrays PyTorch writes one, and a node Identity for the other."""
    row = [FLAT, node("Identity", ["w"], "w2"), node("Transpose", ["w2"], "t", numbers("perm", 1, 0)),
           node("MatMul", ["f", "t"], "y")]  # fmt: skip
    model = taken(tmp_path, *row)
    np.testing.assert_array_equal(model.network.layer_parameters[-1].weights, FIRST.astype(np.float32))


NOT_TO_BE_WORKED_OUT = {
    "calculates with the number of examples": flattened_by(
        node("Shape", ["x"], "s"), node("ReduceProd", ["s"], "p", number("keepdims", 1)),
        node("Concat", ["rest", "p"], "to", number("axis", 0)),
    ),
    "something other than flatten": flattened_by(node("Concat", ["four", "rest"], "to", number("axis", 0))),
    "more than 64 numbers": flattened_by(node("Concat", ["w", "w"], "to", number("axis", 0))),
    "are not as ONNX has them": flattened_by(node("Concat", ["four", "rest"], "to")),
    "settings of the Gather are not": flattened_by(node("Gather", ["four", "four"], "to")),
    "settings of the Transpose are not": flattened_by(node("Transpose", ["w"], "to", numbers("perm", 5, 5))),
    "settings of the ReduceProd are not": flattened_by(node("ReduceProd", ["big"], "to")),
    "multiplies more than a row": flattened_by(node("ReduceProd", ["four"], "to", numbers("axes", 1))),
    "cuts more than a row": flattened_by(node("Slice", ["w", "zeros", "one", "zeros"], "to")),
    "makes other numbers": flattened_by(node("Cast", ["four"], "to", number("to", 1))),
}  # fmt: skip


@pytest.mark.parametrize("words", NOT_TO_BE_WORKED_OUT)
def test_shapes_that_cannot_be_followed_are_named(words: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=words):
        taken(tmp_path, *NOT_TO_BE_WORKED_OUT[words], arrays=[*ARRAYS, *WHOLE])


@pytest.mark.parametrize(("sides", "fits"), [([1, -1], True), ([0, -1], True), ([-1, 784], True), ([2, -1], False)])
def test_a_reshape_keeps_each_example_for_itself(sides: list[int], fits: bool, tmp_path: Path) -> None:
    arrays = [*ARRAYS, whole("to", *sides)]
    if fits:
        assert taken(tmp_path, *flattened_by(), arrays=arrays).network.outputs == 10
        return
    with pytest.raises(UserError, match="something other than flatten"):
        taken(tmp_path, *flattened_by(), arrays=arrays)


def test_a_mean_over_height_and_width_is_a_global_average(tmp_path: Path) -> None:
    filters, last = RNG.normal(size=(4, 1, 5, 5)), RNG.normal(size=(10, 4))
    arrays = [tensor("k", filters), tensor("u", last), whole("axes", -1, -2), whole("wrong", 1, 2)]
    conv = node("Conv", ["x", "k"], "c")
    x = RNG.random((3, 1, 28, 28)).astype(np.float32)
    ways = [
        [node("GlobalAveragePool", ["c"], "m"), node("Flatten", ["m"], "f")],
        [node("ReduceMean", ["c", "axes"], "m"), node("Flatten", ["m"], "f")],
        [node("ReduceMean", ["c"], "f", numbers("axes", 2, 3), number("keepdims", 0))],
    ]
    first, *others = (answers(taken(tmp_path, conv, *way, dense("f", "y", "u"), arrays=arrays), x) for way in ways)
    for other in others:
        np.testing.assert_array_equal(other, first)
    with pytest.raises(UserError, match="it is not over height and width"):
        taken(tmp_path, conv, node("ReduceMean", ["c", "wrong"], "m"), arrays=arrays)


def test_a_variance_far_below_epsilon_is_kept(tmp_path: Path) -> None:
    """In float32 it would be lost beside netviz's own ε, and the square root of a negative number be taken."""
    scale = 1e-6
    arrays = [*ARRAYS, *(tensor(name, np.array([value])) for name, value in (("m", 0.1), ("h", 0.0), ("g", scale)))]
    epsilon = part(1, "epsilon") + varint(2 << 3 | 5) + struct.pack("<f", 1e-13)
    row = [node("BatchNormalization", ["x", "g", "h", "m", "s"], "n", epsilon), node("Flatten", ["n"], "f"),
           dense("f", "y")]  # fmt: skip
    x = RNG.random((3, 1, 28, 28)).astype(np.float32)
    for variance in (0.0, 1e-13, 1e-9, 1e-5, 1.0):
        model = taken(tmp_path, *row, arrays=[*arrays, tensor("s", np.array([variance]))])
        logits = scale * (x - 0.1).reshape(3, 784) / np.sqrt(variance + 1e-13) @ FIRST.T
        np.testing.assert_allclose(answers(model, x), softmax(logits), atol=1e-5)


def test_an_input_divided_by_very_little_is_scaled_all_the_same(tmp_path: Path) -> None:
    row = [node("Div", ["x", "c"], "d"), node("Mul", ["d", "k"], "m"), node("Flatten", ["m"], "f"), dense("f", "y")]
    x = RNG.random((3, 1, 28, 28)).astype(np.float32)
    arrays = [*ARRAYS, tensor("c", np.array(1e-6)), tensor("k", np.array(1e-6))]
    expected = softmax(x.reshape(3, 784) @ FIRST.T)
    np.testing.assert_allclose(answers(taken(tmp_path, *row, arrays=arrays), x), expected, atol=1e-5)
    with pytest.raises(UserError, match="too small or too large"):
        taken(tmp_path, *row, arrays=[*ARRAYS, tensor("c", np.array(1e-30)), tensor("k", np.array(1.0))])


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


NOT_WHOLE = {
    "Reshape": flattened_by(),
    "ReduceMean": [node("ReduceMean", ["x", "to"], "f"), dense("f", "y")],
    "Gather": flattened_by(node("Gather", ["four", "to"], "q"), node("Concat", ["q", "q"], "to", number("axis", 0))),
}  # fmt: skip


@pytest.mark.parametrize("operator", NOT_WHOLE)
@pytest.mark.parametrize("side", [np.inf, np.nan, 1e30, 784.0])
def test_sides_and_places_that_are_not_whole_numbers_are_refused(operator: str, side: float, tmp_path: Path) -> None:
    arrays = [*ARRAYS, *WHOLE, tensor("to", np.array([1.0, side]))]
    with pytest.raises(UserError, match="numbers that are not whole"):
        taken(tmp_path, *NOT_WHOLE[operator], arrays=arrays)


@pytest.mark.parametrize(("layers", "words"), [(300, "more than 200 layers before it"), (60, "50,000,000 weights")])
def test_an_array_that_many_layers_share_counts_for_each(layers: int, words: str, tmp_path: Path) -> None:
    """A file of 7 MB with a thousand layers of the same 4 MB took 3.9 GB before it was refused."""
    side = 1_000 if layers == 60 else 100
    arrays = [tensor("a", np.zeros((side, 784))), tensor("w", np.zeros((side, side)))]
    row = [FLAT, dense("f", "h0", "a"), *(dense(f"h{one}", f"h{one + 1}") for one in range(layers))]
    tracemalloc.start()
    try:
        with pytest.raises(UserError, match=words):
            taken(tmp_path, *row, arrays=arrays)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 64 << 20  # which the file itself takes, while it is made


def test_every_node_that_cannot_be_taken_is_named(tmp_path: Path) -> None:
    row = [FLAT, dense("f", "a"), node("Gelu", ["a"], "b"), node("Add", ["b", "b2"], "c"),
           node("LayerNormalization", ["c"], "d"), node("Relu", ["d"], "e"), node("Erf", ["e"], "y")]  # fmt: skip
    with pytest.raises(UserError) as raised:
        taken(tmp_path, *row, arrays=[*ARRAYS, tensor("b2", np.ones(10))])
    for words in ("Gelu (netviz has only", "Add (netviz adds numbers as", "LayerNormalization (netviz", "Erf (netviz"):
        assert words in str(raised.value)
    assert "Relu" not in str(raised.value)
    row[3] = node("Add", ["b", "a"], "c")
    with pytest.raises(UserError, match=r"the Add .it does not take what the one before gives.*LayerNormalization"):
        taken(tmp_path, *row)
