"""What a lesson says that its runs have in common is so."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.lessons.alike import same_batches, same_weights
from netviz.lessons.library import library
from netviz.run.build import build_network, load_data


@pytest.mark.parametrize(
    ("lesson", "page", "weights", "batches"),
    [
        ("gradient-descent", 0, True, False),
        ("learning-slowdown", 0, False, True),
        ("cross-entropy", 0, True, True),
        ("digits", 0, False, True),
        ("overfitting", 1, True, True),
        ("weight-initialisation", 0, False, True),
        ("convolution", 2, False, True),
    ],
)
def test_runs_side_by_side_share_what_is_said(lesson: str, page: int, weights: bool, batches: bool) -> None:
    configs = [config for _, config in library()[lesson].shown_on(page)]
    assert len(configs) > 1
    assert (same_weights(configs), same_batches(configs)) == (weights, batches)


def test_runs_that_are_said_to_begin_alike_do() -> None:
    configs = [config for _, config in library()["gradient-descent"].shown_on(0)]
    first, *others = (build_network(config, load_data(config)).parameters for config in configs)
    assert all(np.array_equal(first, other) for other in others)
