"""Arrays as images: every pixel is in its place, in the colour of its number."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from netviz.app.plotting.images import as_image, filled_parts, grey_image, mapped, to_images
from netviz.app.style.theme import THEMES, Theme, viridis

RNG = np.random.default_rng(0)


def colours(image: QImage) -> list[list[tuple[int, ...]]]:
    return [[image.pixelColor(x, y).getRgb() for x in range(image.width())] for y in range(image.height())]


@pytest.mark.parametrize("width", [1, 3, 5, 28])
def test_bytes_become_gray_whatever_the_width(width: int) -> None:
    pixels = RNG.integers(0, 256, (4, width), dtype=np.uint8)
    assert colours(as_image(pixels)) == [[(v, v, v, 255) for v in row] for row in pixels.tolist()]
    assert colours(grey_image(pixels, True)) == [[(255 - v,) * 3 + (255,) for v in row] for row in pixels.tolist()]
    # Arrays that are cut out of others or turned keep their pixels' places too.
    assert colours(as_image(pixels[::-1, ::2])) == [row[::2] for row in colours(as_image(pixels))[::-1]]


def test_three_bytes_become_a_colour() -> None:
    pixels = RNG.integers(0, 256, (3, 5, 3), dtype=np.uint8)
    assert colours(as_image(pixels)) == [[(*v, 255) for v in row] for row in pixels.tolist()]


def test_an_image_keeps_its_pixels_when_the_array_is_gone() -> None:
    image = as_image(np.full((50, 50), 0xFF102030, np.uint32))
    np.full((50, 50), 7, np.uint32)
    assert image.pixelColor(49, 49) == QColor(0x10, 0x20, 0x30)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_numbers_are_coloured_from_one_end_to_the_other(theme: Theme) -> None:
    table = theme.diverging()
    image = mapped(np.array([[-9.0, -1.0, 0.0, 1.0, 9.0]]), -1.0, 1.0, table)
    found = [image.pixelColor(x, 0).name().upper() for x in range(5)]
    assert found[0] == found[1] == theme.negative.upper()
    assert found[3] == found[4] == theme.positive.upper()
    middle = image.pixelColor(2, 0)
    surface = QColor(theme.surface)
    assert max(abs(a - b) for a, b in zip(middle.getRgb(), surface.getRgb(), strict=True)) <= 2


def test_a_table_of_colours_is_looked_up_once_and_nobody_changes_it() -> None:
    assert viridis() is viridis()
    assert viridis().shape == (256,)
    with pytest.raises(ValueError, match="read-only"):
        viridis()[0] = 0


def test_several_arrays_share_their_ends() -> None:
    images = to_images(np.array([[[0.0, 1.0]], [[2.0, 4.0]]]), 0.0, 4.0, viridis())
    flat = [image.pixelColor(x, 0).rgb() for image in images for x in range(2)]
    assert flat == [int(viridis()[round(v / 4 * 255)]) for v in (0, 1, 2, 4)]


def test_all_that_is_not_transparent_is_in_one_of_a_few_rectangles() -> None:
    image = QImage(200, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    assert filled_parts(image) == []
    boxes = [QRect(3, 0, 10, 5), QRect(20, 1, 5, 9), QRect(90, 2, 6, 2), QRect(0, 50, 200, 10), QRect(7, 99, 1, 1)]
    with QPainter(image) as painter:
        for box in boxes:
            painter.fillRect(box, QColor("red"))
    assert filled_parts(image) == [boxes[0] | boxes[1], *boxes[2:]]
    assert filled_parts(image, 2) == [boxes[0], *boxes[1:]]
    assert filled_parts(image, 200) == [QRect(0, 0, 200, 100)]
