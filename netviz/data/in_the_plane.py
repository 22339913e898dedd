"""Where the examples of a data set lie in a small picture of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.data.dataset import DataSet
from netviz.engine.principal_axes import AxisSearch

Places = NDArray[np.float64]


def places(data: DataSet, most: int) -> Places:
    """The first `most` training examples as (x, y), (k, 2), in −1…1.

    Points lie where they are; examples with one input and a number to predict lie on their curve. The rows of a table
    lie along the two directions in which its standardized columns differ most.
    """
    some = data.train.first(most)
    x = np.asarray(some.inputs, np.float64)
    if some.shape == (2,):
        return x
    if some.shape == (1,) and some.targets is not None:
        return np.stack([x[:, 0], 2.0 * some.targets[:, 0] - 1.0], axis=1)
    columns = x.reshape(len(x), -1)
    spread = columns.std(axis=0)
    standard = (columns - columns.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    along = standard @ AxisSearch(standard).search().axes
    return np.asarray(along / max(1e-12, float(np.abs(along).max(initial=0.0))))
