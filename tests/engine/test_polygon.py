"""Points inside a polygon, against a square, a star that crosses itself, and no polygon at all."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from netviz.engine.polygon import inside

NUMBERS = some.floats(-4, 4)


@given(NUMBERS, NUMBERS)
def test_a_square_and_its_diamond(x: float, y: float) -> None:
    square = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], float)
    point = np.array([[x, y]])
    if abs(abs(x) - 1) > 1e-9 and abs(abs(y) - 1) > 1e-9:
        assert inside(point, square)[0] == (max(abs(x), abs(y)) < 1)
    if abs(abs(x) + abs(y) - 2) > 1e-6:
        diamond = np.array([[2, 0], [0, 2], [-2, 0], [0, -2]], float)
        assert inside(point, diamond)[0] == (abs(x) + abs(y) < 2)


def test_a_line_that_crosses_itself_leaves_its_middle_out() -> None:
    angles = np.pi / 2 + np.arange(5) * 4 * np.pi / 5
    star = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    assert inside(np.array([[0.0, 0.0], [0.0, 0.7], [0.9, 0.9]]), star).tolist() == [False, True, False]
    for corners in (0, 1, 2):
        assert not inside(np.zeros((3, 2)), np.ones((corners, 2))).any()
