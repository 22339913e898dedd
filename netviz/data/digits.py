"""The embedded digits: 5,000 real MNIST digits that come with netviz, so that nothing needs to be downloaded."""

from __future__ import annotations

import numpy as np

from netviz.assets import asset
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.engine.examples import Examples
from netviz.texts import phrase

TEST = 500
LABEL = phrase("Embedded digits")


def load(options: GenerationOptions) -> DataSet:
    """4,500 digits for training and validation and 500 for testing, each class equally often; see assets/digits.md."""
    with np.load(asset("digits.npz"), allow_pickle=False) as file:
        images, labels = file["images"][:, None], file["labels"].astype(np.int64)
    every = Examples(images, labels, 10)
    return DataSet("digits", LABEL, every.first(len(every) - TEST), every.last(TEST))


SOURCE = Source(
    "digits",
    LABEL,
    (1, 28, 28),
    10,
    train=4_000,
    validation=500,
    load=load,
    about=phrase(
        "5,000 of MNIST's handwritten digits, 500 of each (LeCun, Cortes, Burges; CC BY-SA 3.0), part of netviz."
    ),
)
