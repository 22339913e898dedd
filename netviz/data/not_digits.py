"""Drawings that are not digits: letters, signs, scribbles and specks, generated from the run's seed, with no class."""

from __future__ import annotations

import numpy as np

from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.drawing.rasterizing import SIDE
from netviz.drawing.scribbles import draw
from netviz.engine.examples import NO_CLASS, Examples
from netviz.texts import phrase

TRAIN, VALIDATION, TEST = 20_000, 500, 1_000


CLASSES = 10


def load(options: GenerationOptions) -> DataSet:
    """The drawings for a seed; every label is NO_CLASS."""
    rng = options.generator()
    images = np.stack([draw(rng) for _ in range(TRAIN + VALIDATION + TEST)])[:, None]
    every = Examples(images, np.full(len(images), NO_CLASS, np.int64), CLASSES)
    return DataSet(SOURCE.name, SOURCE.label, every.first(TRAIN + VALIDATION), every.last(TEST))


SOURCE = Source(
    "not-digits",
    phrase("No digits"),
    (1, SIDE, SIDE),
    CLASSES,
    train=TRAIN,
    validation=VALIDATION,
    load=load,
    about=phrase(
        "Letters, signs, scribbles and specks that netviz draws itself. They belong to no class: learning from them "
        'together with digits ("mnist+not-digits") teaches a network to be unsure of what is not a digit.'
    ),
    generated=True,
)
