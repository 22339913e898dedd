"""The numbers of an ONNX file in every way that they may lie there, and how much of them is looked at."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from netviz.errors import UserError
from netviz.foreign import onnx_parts
from netviz.foreign.protobuf import ProtobufError, count_of, decode
from netviz.foreign.reading import read
from tests.foreign.test_hostile import DENSE, WEIGHTS, node, onnx, part, tensor, varint

RNG = np.random.default_rng(0)
DRAWN = RNG.normal(size=WEIGHTS.shape).astype(np.float32)
UPPER_HALF = (DRAWN.view(np.uint32) >> 16).astype("<u2")
BFLOAT = (UPPER_HALF.astype(np.uint32) << 16).view(np.float32)


def packed(field: int, bits: np.ndarray) -> bytes:
    """A packed list of whole numbers."""
    return part(field, b"".join(varint(int(one)) for one in bits.ravel()))


def of_kind(kind: int, *numbers: bytes) -> bytes:
    return b"".join(part(1, side) for side in WEIGHTS.shape) + part(2, kind) + part(8, "w") + b"".join(numbers)


HALVES = DRAWN.astype("<f2").view("<u2")
WAYS = {
    "float as bytes": (of_kind(1, part(9, DRAWN.tobytes())), DRAWN),
    "float as floats": (of_kind(1, part(4, DRAWN.tobytes())), DRAWN),
    "float as floats in two parts": (of_kind(1, part(4, DRAWN[:3].tobytes()), part(4, DRAWN[3:].tobytes())), DRAWN),
    "double as doubles": (of_kind(11, part(10, DRAWN.astype("<f8").tobytes())), DRAWN),
    "float16 as bytes": (of_kind(10, part(9, HALVES.tobytes())), DRAWN.astype("<f2")),
    "float16 as whole numbers, as onnx.helper writes it": (of_kind(10, packed(5, HALVES)), DRAWN.astype("<f2")),
    "float16 in two parts": (of_kind(10, packed(5, HALVES[:3]), packed(5, HALVES[3:])), DRAWN.astype("<f2")),
    "float16 one by one": (of_kind(10, *(part(5, int(one)) for one in HALVES.ravel())), DRAWN.astype("<f2")),
    "bfloat16 as bytes": (of_kind(16, part(9, UPPER_HALF.tobytes())), BFLOAT),
    "bfloat16 as whole numbers": (of_kind(16, packed(5, UPPER_HALF)), BFLOAT),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_weights_are_what_they_are_however_they_lie_in_the_file(way: str, tmp_path: Path) -> None:
    stored, expected = WAYS[way]
    path = tmp_path / "it.onnx"
    path.write_bytes(onnx(arrays=[stored]))
    np.testing.assert_array_equal(read(path).model.network.layer_parameters[-1].weights, expected.astype(np.float32))


WRONG = {
    "and has 0 numbers": of_kind(1, packed(5, HALVES)),
    "has 7,839 numbers": of_kind(10, packed(5, HALVES.ravel()[1:])),
    "is damaged": of_kind(10, part(5, b"\x80\x80\x04" * WEIGHTS.size)),
    "it is damaged": of_kind(10, part(5, b"\x01" * (WEIGHTS.size - 1) + b"\xff" * 12 + b"\x01")),
}  # fmt: skip


@pytest.mark.parametrize("words", WRONG)
def test_numbers_that_are_not_of_the_array_s_type_are_refused(words: str, tmp_path: Path) -> None:
    path = tmp_path / "it.onnx"
    path.write_bytes(onnx(arrays=[WRONG[words]]))
    with pytest.raises(UserError, match=words):
        read(path)


def test_whole_numbers_are_decoded_as_they_were_encoded() -> None:
    numbers = [0, 1, 127, 128, 300, 1 << 35, (1 << 63) - 1, -1, -(1 << 63)]
    content = memoryview(b"".join(map(varint, numbers)))
    found = np.zeros(len(numbers) + 1, np.int64)
    decode([content, 7], found)
    assert [*found] == [*numbers, 7]
    assert count_of(content) == len(numbers)
    with pytest.raises(ProtobufError, match="does not end"):
        decode([content[:-1]], found)


def shape_of(count: int) -> bytes:
    """An array of whole numbers."""
    return part(1, count) + part(2, 7) + part(8, "s") + part(7, b"\1" * 10_000) * (count // 10_000)


MANY: dict[str, tuple[Callable[[], bytes], str]] = {
    "whole numbers of one array": (
        lambda: onnx(arrays=[tensor("w", WEIGHTS), shape_of(5_000_000)]),
        "more than 20,000 parts",
    ),
    "empty parts of many arrays": (
        lambda: onnx(arrays=[tensor("w", WEIGHTS), *[part(1, 0) + part(2, 1) + part(3, 0) * 9_900] * 1_000]),
        "more than 20,000 parts",
    ),
    "numbers in the settings of nodes": (
        lambda: onnx([node("Identity", ["x"], "y", *[part(1, "n") + part(8, b"\1" * 64) * 250] * 30)] * 50),
        "more than 64 numbers in one attribute",
    ),
    "settings of nodes": (
        lambda: onnx([node("Identity", ["x"], "y", *[part(1, "n") + part(8, b"\1" * 64)] * 50)] * 1_000),
        "more than 20,000 parts",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", MANY)
def test_a_file_of_countless_small_things_takes_a_moment_and_no_memory(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """50 MB of whole numbers took 102 s and 937 MB, 77 MB of empty parts more than two minutes."""
    monkeypatch.setattr(onnx_parts, "MOST_PARTS", 20_000)
    content, words = MANY[what][0](), MANY[what][1]
    path = tmp_path / "it.onnx"
    path.write_bytes(content)
    tracemalloc.start()
    begun = time.process_time()
    try:
        with pytest.raises(UserError, match=words):
            read(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.process_time() - begun < 5
    assert peak < len(content) + (16 << 20)


def test_weights_in_16_bits_take_little_more_memory_than_the_file(tmp_path: Path) -> None:
    stored = part(1, 2_000) + part(1, 784) + part(2, 10) + part(8, "w") + part(5, b"\xff\x01" * (2_000 * 784))
    arrays = [stored, tensor("v", np.zeros((10, 2_000)))]
    content = onnx([DENSE[0], node("Gemm", ["f", "w"], "g", part(1, "transB") + part(3, 1)),
                    node("Gemm", ["g", "v"], "y", part(1, "transB") + part(3, 1))], arrays)  # fmt: skip
    path = tmp_path / "it.onnx"
    path.write_bytes(content)
    tracemalloc.start()
    try:
        model = read(path).model
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 64 << 20 > 5 * model.network.parameters.nbytes
