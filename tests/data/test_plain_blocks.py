"""Blocks of numbers are read as NumPy reads them, however they are written and separated."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.data.tables.plain_blocks import parsed

NUMBERS = (
    st.integers(-(10**20), 10**20).map(str)
    | st.floats(allow_nan=False, allow_infinity=False).map(repr)
    | st.decimals(-9999, 9999, places=4).map(str)
    | st.sampled_from(["1.", ".5", "+3", "007", "1E5", "1e-320", "nan", " 4 ", "inf", "-0", "9" * 400])
)


@given(st.integers(1, 5), st.sampled_from([",", ";", "\t"]), st.data())
def test_numbers_are_what_numpy_makes_of_them(width: int, separator: str, data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.lists(NUMBERS, min_size=width, max_size=width), min_size=1, max_size=6))
    block = [f"{separator.join(row)}\n".encode() for row in rows]
    found = parsed(block, separator, width)
    assert found is not None and found.shape == (width, len(rows))
    np.testing.assert_array_equal(found.T, [[float(cell) for cell in row] for row in rows])


@pytest.mark.parametrize(
    ("line", "separator"),
    [
        (b"1,x\n", ","),
        (b"1,\n", ","),
        (b"1,true\n", ","),
        (b"1,null\n", ","),
        (b"1,[2]\n", ","),
        (b"1],[2\n", ","),
        (b"1," + b"[" * 100_000 + b"\n", ","),
        (b"1,\xff\n", ","),
        (b'1,"2"\n', ","),
        (b"1;2,5\n", ";"),
        (b"1,2;3\n", ";"),
        (b"1,\xd9\xa3\n", ","),
    ],
)
def test_anything_else_is_left_to_others(line: bytes, separator: str) -> None:
    assert parsed([line], separator, 2) is None
    assert parsed([f"3{separator}4\n".encode(), line], separator, 2) is None
