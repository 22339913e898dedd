"""Small tables with words are read without polars, and exactly as it reads them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.assets import asset
from netviz.data.tables import frame, small_blocks
from netviz.data.tables.frame import TableFrame, read_text

CELLS = {
    True: st.decimals(-9999, 9999, places=3).map(str) | st.integers(-999, 9999).map(str),
    False: st.from_regex(r"[A-Za-z][A-Za-z0-9_./ -]{0,5}", fullmatch=True),
}


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[bytes], tuple[bool, ...]]:
    """Lines of a table without a header, and which of its columns hold numbers."""
    numbers = tuple(draw(st.lists(st.booleans(), min_size=1, max_size=4)))
    rows = draw(st.lists(st.tuples(*(CELLS[is_number] for is_number in numbers)), min_size=1, max_size=8))
    return [f"{','.join(row)}\n".encode() for row in rows], numbers


def assert_same(found: TableFrame, expected: TableFrame) -> None:
    np.testing.assert_array_equal(found.numbers, expected.numbers)
    assert found.exact.keys() == expected.exact.keys()
    for place, values in found.exact.items():
        np.testing.assert_array_equal(values, expected.exact[place])
    assert [(words.values, words.codes.tolist()) for words in found.words.values()] == [
        (words.values, words.codes.tolist()) for words in expected.words.values()
    ]


def test_iris_needs_no_polars_and_is_the_same_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as without:
        without.setattr(frame, "polars", pytest.fail)
        found = read_text(asset("iris.csv"))
    monkeypatch.setattr(small_blocks, "MOST_CELLS", 0)
    assert_same(found, read_text(asset("iris.csv")))


@given(tables())
def test_what_is_parsed_here_is_what_polars_makes_of_it(table: tuple[list[bytes], tuple[bool, ...]]) -> None:
    lines, numbers = table
    pl = frame.polars()
    schema = {str(place): pl.Float32 if is_number else pl.String for place, is_number in enumerate(numbers)}
    expected = pl.read_csv(b"".join(lines), has_header=False, schema=schema).get_columns()
    columns = small_blocks.parsed(lines, ",", numbers)
    if columns is None:  # a word that means a missing value, or a number of more than seven digits
        return
    for column, other, is_number in zip(columns, expected, numbers, strict=True):
        if is_number:
            np.testing.assert_array_equal(column.to_numpy().astype(np.float32), other.to_numpy())
        else:
            assert column.to_list() == other.to_list()


@pytest.mark.parametrize("cell", ["", "NA", "NaN", "N.A.", '"a"', " a", "1e3", "12345.678", "é", "-", "1.5\r"])
def test_what_is_less_plain_is_left_to_polars(cell: str) -> None:
    lines = [f"1.5,{word}\n".encode() for word in ("setosa", cell)]
    assert small_blocks.parsed(lines[:1], ",", (True, False)) is not None
    assert small_blocks.parsed(lines, ",", (True, False)) is None
    assert small_blocks.parsed([f"{cell},1\n".encode()], ",", (True, True)) is None


def test_a_table_of_many_cells_is_left_to_polars() -> None:
    lines = [b"1.5,setosa\n"] * (small_blocks.MOST_CELLS // 2)
    assert small_blocks.parsed(lines, ",", (True, False)) is not None
    assert small_blocks.parsed([*lines, lines[0]], ",", (True, False)) is None
