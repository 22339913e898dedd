"""The embedded digits: 5,000 real MNIST digits that come with netviz, so that nothing needs to be downloaded."""

from __future__ import annotations

import numpy as np

from netviz.assets import asset
from netviz.data.dataset import DataSet
from netviz.engine.examples import Examples

TEST = 500


def load() -> DataSet:
    """4,500 digits to train and validate, 500 to test, each class equally often; see assets/digits.md."""
    with np.load(asset("digits.npz"), allow_pickle=False) as file:
        images, labels = file["images"][:, None], file["labels"].astype(np.int64)
    every = Examples(images, labels, 10)
    return DataSet("digits", "Embedded digits", every.first(len(every) - TEST), every.last(TEST))
