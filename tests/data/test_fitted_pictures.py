"""Small pictures whose ink is placed as in MNIST's images are read unchanged."""

from __future__ import annotations

import numpy as np
from PIL import Image

from netviz.data import catalogue
from netviz.data.pictures import from_image, lies_fitted, to_image


def test_what_lies_as_mnist_does_is_read_as_it_is() -> None:
    """To the last bit, dark on light too; what lies elsewhere, is smaller or has a border is fitted."""
    digits = catalogue.load("digits").train.inputs[:200, 0]
    alike = [digit for digit in digits if lies_fitted(digit)]
    assert len(alike) > 190
    for digit in alike:
        for picture in (digit, 255 - digit):
            np.testing.assert_array_equal(to_image(from_image(Image.fromarray(picture))), digit)
    one = alike[0]
    small = np.zeros_like(one)
    small[7:21, 7:21] = Image.fromarray(one).resize((14, 14))
    framed = one.copy()
    framed[0] = 9
    for other in (np.roll(one, 2, 0), np.roll(one, -2, 1), small, framed, one // 2, np.zeros_like(one)):
        assert not lies_fitted(other)
    assert not lies_fitted(np.zeros((40, 28), np.uint8))
