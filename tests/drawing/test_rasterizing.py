"""From strokes to the image that the network reads: like MNIST, whatever the size and place of the drawing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.drawing.rasterizing import BOX, SIDE, drawing_to_image

SEVEN = [[(100, 100), (300, 100), (200, 400)]]
points = st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))


def centre(image: np.ndarray) -> tuple[float, float]:
    rows, columns = np.indices(image.shape)
    total = image.sum(dtype=float)
    return float((rows * image).sum() / total), float((columns * image).sum() / total)


def extent(image: np.ndarray) -> int:
    rows, columns = np.nonzero(image > 20)
    return int(max(np.ptp(rows), np.ptp(columns))) + 1


def test_an_empty_pad_is_an_empty_image() -> None:
    for nothing in ([], [[]], [[], []]):
        image = drawing_to_image(nothing)
        assert image.shape == (SIDE, SIDE)
        assert not image.any()


@pytest.mark.parametrize("scale", [0.02, 1.0, 30.0])
@pytest.mark.parametrize("shift", [(0, 0), (-500, 900)])
def test_size_and_place_on_the_pad_do_not_matter(scale: float, shift: tuple[int, int]) -> None:
    moved = [[(x * scale + shift[0], y * scale + shift[1]) for x, y in stroke] for stroke in SEVEN]
    difference = drawing_to_image(moved).astype(int) - drawing_to_image(SEVEN).astype(int)
    # The pen's place is rounded to an eighth of a pixel: a line may move by one of its eight fine rows, 255/8 = 32.
    assert abs(difference).max() <= 32
    assert abs(difference).mean() < 1


def test_ink_fills_the_box_and_its_mass_is_in_the_middle() -> None:
    image = drawing_to_image(SEVEN)
    assert abs(extent(image) - BOX) <= 1
    assert centre(image) == pytest.approx((13.5, 13.5), abs=0.15)


def test_a_dot_stays_a_dot() -> None:
    image = drawing_to_image([[(250, 250)]])
    assert image.max() == 255
    assert extent(image) <= 5
    assert centre(image) == pytest.approx((13.5, 13.5), abs=0.1)


def test_a_wider_pen_gives_more_ink() -> None:
    thin, thick = (drawing_to_image(SEVEN, pen).sum(dtype=int) for pen in (1.5, 4.0))
    assert thick > 1.8 * thin


@settings(max_examples=80)
@given(st.lists(st.lists(points, max_size=12), max_size=4))
def test_any_drawing_gives_an_image(strokes) -> None:
    image = drawing_to_image(strokes)
    assert image.shape == (SIDE, SIDE)
    assert image.dtype == np.uint8
    assert image.any() == any(strokes)
    if image.any():
        # Its mass is in the middle, unless ink would be cut off by that; then it touches the border.
        rows, columns = np.nonzero(image)
        for place, used in zip(centre(image), (rows, columns), strict=True):
            assert abs(place - 13.5) < 0.5 or used.min() <= 1 or used.max() >= SIDE - 2


def test_a_drawing_of_any_size_has_an_image() -> None:
    for size in (5e-324, 1e-320, 1e-99, 1.0, 1e9):
        image = drawing_to_image([[(0.0, 0.0), (0.0, size)]])
        assert image.max() == 255
