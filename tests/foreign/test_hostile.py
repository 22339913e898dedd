"""ONNX and safetensors files that lie, are endless, or use what netviz lacks: one sentence, and little memory."""

from __future__ import annotations

import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save

from netviz.errors import UserError
from netviz.foreign import onnx_graph
from netviz.foreign.reading import MissingFacts, read


def varint(value: int) -> bytes:
    found = bytearray()
    value &= 2**64 - 1
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    return bytes([*found, value])


def part(number: int, value: bytes | str | int) -> bytes:
    """One field of a message."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    content = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(content)) + content


def outside(**entries: str) -> bytes:
    """Where the numbers of an array lie that are not in the file."""
    return part(14, 1) + b"".join(part(13, part(1, key) + part(2, value)) for key, value in entries.items())


def tensor(name: str, values: np.ndarray, dims: tuple[int, ...] | None = None, more: bytes = b"") -> bytes:
    sides = b"".join(part(1, side) for side in (values.shape if dims is None else dims))
    return sides + part(2, 1) + part(8, name) + part(9, values.astype("<f4").tobytes()) + more


def value(name: str, *sides: int) -> bytes:
    shape = b"".join(part(1, part(1, side)) for side in sides)
    return part(1, name) + part(2, part(1, part(1, 1) + part(2, shape)))


def node(operator: str, inputs: list[str], output: str, *attributes: bytes, name: str = "") -> bytes:
    texts = b"".join(part(1, one) for one in inputs) + part(2, output) + part(3, name) + part(4, operator)
    return texts + b"".join(part(5, one) for one in attributes)


def number(name: str, setting: int) -> bytes:
    return part(1, name) + part(3, setting)


def numbers(name: str, *settings: int) -> bytes:
    return part(1, name) + b"".join(part(8, one) for one in settings)


WEIGHTS = np.zeros((10, 784), np.float32)
DENSE = [node("Flatten", ["x"], "f"), node("Gemm", ["f", "w"], "y", number("transB", 1))]


def onnx(
    nodes: list[bytes] | None = None,
    arrays: list[bytes] | None = None,
    inputs: list[bytes] | None = None,
    outputs: list[bytes] | None = None,
) -> bytes:
    graph = b"".join(part(1, one) for one in (DENSE if nodes is None else nodes))
    graph += b"".join(part(5, one) for one in ([tensor("w", WEIGHTS)] if arrays is None else arrays))
    graph += b"".join(part(11, one) for one in ([value("x", 1, 1, 28, 28)] if inputs is None else inputs))
    graph += b"".join(part(12, one) for one in ([value("y", 1, 10)] if outputs is None else outputs))
    return part(1, 8) + part(7, graph)


def weights_outside(**entries: str) -> bytes:
    return onnx(arrays=[tensor("w", WEIGHTS[:0], (10, 784), outside(**entries))])


def conv(*attributes: bytes, shape: tuple[int, ...] = (2, 1, 5, 5)) -> bytes:
    return onnx([node("Conv", ["x", "w"], "y", *attributes, name="/c")], [tensor("w", np.zeros(shape))])


FILES = {
    "not an ONNX file": b"nothing",
    "is not an ONNX file": b"\xff" * 1000,
    "damaged": onnx()[:-200],
    "more than 4,000 parts": part(14, b"") * 5_000,
    "more than 12,000 nodes and arrays": part(7, part(1, b"") * 100_000),
    "parts in one entry of its metadata": part(14, b"".join(part(one, b"") for one in range(1, 100_000))),
    "shape of '' is impossible": onnx(inputs=[part(2, part(1, part(2, part(1, b"") * 200_000)))]),
    "parts in one side": onnx(inputs=[part(2, part(1, part(2, part(1, part(2, b"") * 200_000))))]),
    "2,001 nodes": onnx([node("Relu", ["x"], "x")] * 2_001),
    "parts in one node": onnx([part(1, "x") * 100]),
    "keeps the numbers of 'w' in ''; ": weights_outside(),
    "in '../secret'; netviz reads files in its own folder only": weights_outside(location="../secret"),
    "in '/etc/passwd'; netviz": weights_outside(location="/etc/passwd"),
    "in 'C:secret'; netviz": weights_outside(location="C:secret"),
    "xxx…'; netviz reads files in its own folder only": weights_outside(location="x" * 9_999),
    "keeps its numbers in 'net.data', which is not beside it; put it there": weights_outside(location="net.data"),
    "is not an ordinary file": weights_outside(location="device"),
    "'w' says that it is 10 × 784, and has 100 numbers": weights_outside(location="beside", length="400"),
    "the numbers of 'w' end beyond 'beside'": weights_outside(location="beside", offset="31000", length="31360"),
    "the numbers of 'w' end beyond": weights_outside(location="beside", offset="999999999"),
    "does not say where the numbers of 'w' begin": weights_outside(location="beside", offset="-1"),
    "does not say where the numbers": weights_outside(location="beside", length="9" * 5_000),
    "more than the 1,073,7": weights_outside(location="huge"),
    "and has 7,840 numbers": onnx(arrays=[tensor("w", WEIGHTS, (1 << 40, 1 << 20))]),
    "says that it is 10 × 700": onnx(arrays=[tensor("w", WEIGHTS, (10, 700))]),
    "shape of 'w' is impossible": onnx(arrays=[tensor("w", WEIGHTS, (-10, -784))]),
    "of a type": onnx(arrays=[tensor("w", WEIGHTS, more=part(2, 8))]),
    "not finite numbers": onnx(arrays=[tensor("w", WEIGHTS + np.nan)]),
    "a loop or a branch": onnx([node("Loop", ["x"], "y", part(1, "body") + part(6, b""))]),
    "the Loop (netviz has no such layer)": onnx([node("Loop", ["x"], "y")]),
    "LSTM '/rnn' (netviz has no such layer); the ConvTranspose (": onnx(
        [node("LSTM", ["x"], "a", name="/rnn"), node("ConvTranspose", ["a"], "y")]
    ),
    "com.evil.Gemm": onnx([node("Gemm", ["x", "w"], "y") + part(7, "com.evil")]),
    "and netviz has layers in one row only": onnx([node("Relu", ["y"], "x"), *DENSE]),
    "does not take what the one before gives": onnx([node("Add", ["x", "x"], "y")]),
    "its output is not that of its last layer": onnx(outputs=[value("z", 1, 10)]),
    "has 2 inputs": onnx(inputs=[value("x", 1, 1, 28, 28), value("z", 1)]),
    "its input has 3 axes": onnx(inputs=[value("x", 1, 28, 28)]),
    "no place for an activation": onnx(
        [DENSE[0], node("Gemm", ["f", "w"], "g", number("transB", 1)), *(node("Relu", [a], b) for a, b in ("gr", "ry"))]
    ),
    "there is no layer before it": onnx([node("Relu", ["x"], "a"), DENSE[0]]),
    "a picture reaches it": onnx([node("Gemm", ["x", "w"], "y")]),
    "it takes 10 inputs, and 784 reach it": onnx([DENSE[0], node("Gemm", ["f", "w"], "y")]),
    "its numbers are not in the file": onnx([DENSE[0], node("Gemm", ["f"], "y")]),
    "must be dense": conv(),
    "square ones": conv(shape=(2, 1, 5, 4)),
    "at every channel": conv(number("group", 2)),
    "its strides are not all the same": conv(numbers("strides", 1, 2)),
    "spread out (dilations)": conv(numbers("dilations", 2, 2)),
    "larger than": conv(shape=(2, 1, 40, 40)),
    "its squares overlap": onnx([node("MaxPool", ["x"], "y", numbers("kernel_shape", 3, 3), numbers("strides", 2, 2))]),
    "each pixel on its own": onnx([node("Sub", ["x", "m"], "y")], [tensor("m", np.zeros((28, 28)))]),
    "'digits' has 1 × 28 × 28": onnx(inputs=[value("x", 1, 1, 56, 14)]),
}  # fmt: skip


@pytest.mark.parametrize("words", FILES)
def test_a_file_that_cannot_be_taken_ends_in_a_sentence_and_takes_no_memory(words: str, tmp_path: Path) -> None:
    path = tmp_path / "it.onnx"
    path.write_bytes(FILES[words])
    (tmp_path / "beside").write_bytes(WEIGHTS.tobytes())
    (tmp_path / "device").symlink_to("/dev/zero")
    with (tmp_path / "huge").open("wb") as file:
        file.truncate((1 << 30) + 1)
    tracemalloc.start()
    try:
        with pytest.raises(UserError) as raised:
            read(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert words in str(raised.value)
    assert str(raised.value).endswith(".")
    assert peak < 20 * len(FILES[words]) + 4_000_000


def test_the_files_by_hand_are_right_but_for_what_is_wrong_with_them(tmp_path: Path) -> None:
    path = tmp_path / "it.onnx"
    path.write_bytes(onnx())
    assert read(path).model.network.outputs == 10


def test_numbers_beside_the_file_are_read_once_however_many_arrays_lie_there(tmp_path: Path) -> None:
    """As PyTorch's exporter writes them; an array without offset and length is all of its file."""
    weights = np.random.default_rng(0).normal(size=WEIGHTS.shape).astype("<f4")
    (tmp_path / "it.onnx.data").write_bytes(weights.tobytes())
    here = outside(location="it.onnx.data", offset="0", length=str(weights.nbytes))
    more = [tensor(f"n{count}", WEIGHTS[:0], WEIGHTS.shape, here) for count in range(500)]
    path = tmp_path / "it.onnx"
    for where in (here, outside(location="./it.onnx.data")):
        path.write_bytes(onnx(arrays=[tensor("w", WEIGHTS[:0], WEIGHTS.shape, where), *more]))
        tracemalloc.start()
        try:
            model = read(path).model
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        np.testing.assert_array_equal(model.network.layer_parameters[-1].weights, weights)
        assert peak < 20 * weights.nbytes


def test_all_files_beside_one_together_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arrays = []
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(WEIGHTS.tobytes())
        arrays.append(tensor(name, WEIGHTS[:0], WEIGHTS.shape, outside(location=name)))
    path = tmp_path / "it.onnx"
    path.write_bytes(onnx([DENSE[0], node("Gemm", ["f", "a"], "y", number("transB", 1))], arrays))
    monkeypatch.setattr(onnx_graph, "LARGEST", 2 * WEIGHTS.nbytes)
    assert read(path).model.network.outputs == 10
    monkeypatch.setattr(onnx_graph, "LARGEST", 2 * WEIGHTS.nbytes - 1)
    with pytest.raises(UserError, match="b is 31,360 bytes long, more than"):
        read(path)


def test_a_file_that_is_cut_or_has_a_byte_changed_is_read_or_refused(tmp_path: Path) -> None:
    content = onnx([DENSE[0], node("Gemm", ["f", "w", "b"], "y", number("transB", 1))],
                   [tensor("w", WEIGHTS[:, :784]), tensor("b", WEIGHTS[0, :10])])  # fmt: skip
    path, rng = tmp_path / "it.onnx", np.random.default_rng(0)
    places = [*range(60), *range(len(content) - 150, len(content))]
    for place in places:
        changed = bytearray(content)
        changed[place] = int(rng.integers(256))
        path.write_bytes(changed if place % 2 else content[:place])
        try:
            read(path)
        except UserError as error:
            assert "\n" not in str(error)


def test_what_is_too_large_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx_graph, "LARGEST", 1_000)
    path = tmp_path / "it.onnx"
    path.write_bytes(onnx())
    with pytest.raises(UserError, match="more than the 1,000"):
        read(path)


STATES = {
    "not a safetensors file": b"nothing",
    "damaged or cut off": save({"fc.weight": WEIGHTS})[:-10],
    "is not a safetensors": struct.pack("<Q", 1 << 40) + b"{}",
    "has no weights for 'fc'": save({"fc.bias": WEIGHTS[0]}),
    "'fc.scale', which belongs to no layer": save({"fc.scale": WEIGHTS}),
    "has weights of 3 × 3 × 3": save({"conv.weight": np.zeros((3, 3, 3), np.float32)}),
    "in no way": save({"fc.weight": WEIGHTS[:, :700]}),
    "in 2 ways": save({"a.weight": np.zeros((2, 1, 1, 1), np.float32), "b.weight": np.zeros((2, 2, 1, 1), np.float32),
                       "c.weight": np.zeros((10, 2 * 14 * 14), np.float32)}),
    "no dense layer at its end": save({"conv.weight": np.zeros((2, 1, 5, 5), np.float32)}),
    "is of the type I64": save({"fc.weight": WEIGHTS.astype(np.int64)}),
    "follows no layer of 7 outputs": save({"fc.weight": WEIGHTS, "norm.weight": np.zeros(7, np.float32)}),
    "not finite numbers": save({"fc.weight": WEIGHTS + np.inf}),
}  # fmt: skip


@pytest.mark.parametrize("words", STATES)
def test_a_state_dict_that_cannot_be_taken_ends_in_a_sentence(words: str, tmp_path: Path) -> None:
    path = tmp_path / "it.safetensors"
    path.write_bytes(STATES[words])
    with pytest.raises(UserError) as raised:
        read(path)
    assert words in str(raised.value)


def test_words_that_are_wrong_in_the_command_are_named(tmp_path: Path) -> None:
    path = tmp_path / "it.safetensors"
    path.write_bytes(save({"fc.weight": WEIGHTS}))
    with pytest.raises(UserError, match="--activation: 'rleu' is not one of"):
        read(path, MissingFacts(activation="rleu"))
    with pytest.raises(UserError, match=r"reads networks from \.onnx"):
        read(tmp_path / "it.pth")
