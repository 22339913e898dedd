"""Where examples lie in a small picture of their data."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.data import catalogue
from netviz.data.dataset import GenerationOptions
from netviz.data.in_the_plane import places


@pytest.mark.parametrize("name", ["moons", "curve", "iris", "wine"])
def test_every_example_has_a_place_in_the_picture(name: str) -> None:
    found = places(catalogue.load(name, GenerationOptions()), 110)
    assert found.shape == (110, 2)
    assert np.abs(found).max() <= 1.15
    assert found.std(axis=0).min() > 0.1


def test_rows_of_a_table_lie_along_the_directions_in_which_they_differ_most() -> None:
    data = catalogue.load("wine", GenerationOptions())
    found, labels = places(data, 150), np.asarray(data.train.labels[:150])
    middles = np.array([found[labels == label].mean(axis=0) for label in range(3)])
    spreads = [found[labels == label].std(axis=0).max() for label in range(3)]
    apart = min(np.linalg.norm(one - other) for one, other in zip(middles, np.roll(middles, 1, axis=0), strict=True))
    assert apart > 2 * max(spreads)
    assert found[:, 0].var() > found[:, 1].var()
