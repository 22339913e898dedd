"""Wrong labels: some of the examples to learn from get another class, to see what a network makes of noise in its data.

Those that validate or test keep their labels: they say what has been learned all the same.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from netviz.data.dataset import Splits
from netviz.engine.arrays import Stream, generator
from netviz.engine.examples import NO_CLASS


def with_wrong_labels(splits: Splits, share: float, seed: int) -> Splits:
    """The splits with another label, drawn evenly from the other classes, for each training example with the
    probability `share`.

    The same examples are wrong, however many more there are behind them. Examples of no class stay so.
    """
    train = splits.train
    draws = generator(seed, Stream.WRONG_LABELS).random((len(train), 2))
    away = 1 + np.floor(draws[:, 1] * (train.classes - 1)).astype(np.int64)
    wrong = (draws[:, 0] < share) & (train.labels != NO_CLASS) & (train.classes > 1)
    labels = np.where(wrong, (train.labels + away) % max(1, train.classes), train.labels)
    raw = None if splits.raw is None else replace(splits.raw, train=replace(splits.raw.train, labels=labels))
    return replace(splits, train=replace(train, labels=labels), raw=raw)
