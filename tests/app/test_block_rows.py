"""Blocks side by side: narrower before they take a second row, and none is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from netviz.app.widgets.block_rows import Block, in_rows, lowest_height, placed

FOUR = tuple(Block(name, 100.0, 60.0, 40.0) for name in "abcd")


@pytest.mark.parametrize(
    ("room", "rows", "width"),
    [
        (430.0, ["abcd"], 100.0),
        (350.0, ["abcd"], 80.0),
        (270.0, ["abcd"], 60.0),
        (269.0, ["ab", "cd"], 100.0),
        (120.0, ["a", "b", "c", "d"], 100.0),
        (50.0, ["a", "b", "c", "d"], 50.0),
    ],
)
def test_blocks_shrink_before_they_take_another_row(room: float, rows: list[str], width: float) -> None:
    found = in_rows(FOUR, room, gap=10.0)
    assert ["".join(block.name for block in row) for row in found] == rows
    places = placed(found, QRectF(4, 0, room, 90), gap=10.0)
    assert [block.name for block, _ in places] == list("abcd")
    assert {place.width() for _, place in places} == {width}
    assert all(place.left() >= 4 and place.right() <= 4 + room for _, place in places)


def test_rows_share_the_height_and_keep_their_lowest() -> None:
    rows = in_rows((*FOUR[:3], replace(FOUR[3], lowest=70.0)), 150.0, gap=10.0)
    assert ["".join(block.name for block in row) for row in rows] == ["ab", "cd"]
    assert lowest_height(rows, 10.0) == 115.0
    for high, heights in ((115.0, [40.0, 70.0]), (135.0, [50.0, 80.0]), (30.0, [40.0, 70.0])):
        places = placed(rows, QRectF(0, 0, 150, high), gap=10.0)
        assert [places[0][1].height(), places[-1][1].height()] == heights
        assert places[-1][1].top() == heights[0] + 5.0
    assert lowest_height([], 10.0) == 0.0
    assert placed([], QRectF(0, 0, 9, 9), 10.0) == []


def test_rows_are_split_so_that_the_picture_is_low() -> None:
    high = [replace(FOUR[place], lowest=90.0 if place < 3 else 40.0) for place in range(4)]
    assert ["".join(block.name for block in row) for row in in_rows(high, 200.0, gap=10.0)] == ["abc", "d"]
