"""History: the curves of a run, in a memory that does not grow with its length.

A curve keeps at most a few thousand buckets. When they are full, neighbours are merged in pairs; each bucket keeps its
lowest, highest and mean value, so a spike of a single step stays visible however long the run is.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
CAPACITY = 1024
# The smallest number that a logarithmic curve tells from 0: below it a gradient has vanished for every purpose.
SMALLEST = 1e-40
# What is taken down of every mini-batch: its cost, its accuracy, the regularization term in the cost.
MEASURES = 3


def log10(values: Values) -> Values:
    """The power of ten of each value; 0 and what is smaller than `SMALLEST` lie at its power."""
    return np.log10(np.maximum(values, SMALLEST))


@dataclass(frozen=True)
class Curve:
    """One thinned curve: x in epochs; low ≤ mean ≤ high of each bucket, and the running average of the means.

    Shapes: x (k,), the others (k, columns).
    """

    x: Values
    mean: Values
    low: Values
    high: Values
    average: Values


class Thinned:
    """Collects samples (x, values) and gives them back as at most `capacity` buckets; `capacity` is even."""

    def __init__(self, columns: int = 1, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._width = 1
        self.samples = 0
        self._x = np.zeros(capacity)
        self._count = np.zeros(capacity)
        self._sum = np.zeros((capacity, columns))
        self._low = np.full((capacity, columns), np.inf)
        self._high = np.full((capacity, columns), -np.inf)

    def __len__(self) -> int:
        return -(-self.samples // self._width)

    def add(self, x: Values, values: Values) -> None:
        """Append samples: x (k,), values (k, columns)."""
        while (self.samples + len(x) - 1) // self._width >= self._capacity:
            self._merge()
        buckets = (self.samples + np.arange(len(x))) // self._width
        starts = np.flatnonzero(np.diff(buckets, prepend=-1))
        targets = buckets[starts]
        self._x[targets] += np.add.reduceat(x, starts)
        self._count[targets] += np.diff(starts, append=len(x))
        self._sum[targets] += np.add.reduceat(values, starts, axis=0)
        self._low[targets] = np.minimum(self._low[targets], np.minimum.reduceat(values, starts, axis=0))
        self._high[targets] = np.maximum(self._high[targets], np.maximum.reduceat(values, starts, axis=0))
        self.samples += len(x)

    def curve(self) -> Curve:
        """The samples so far, in copies. The running average looks back over a twentieth of the run."""
        k = len(self)
        count = self._count[:k]
        mean = self._sum[:k] / count[:, None]
        return Curve(
            self._x[:k] / count, mean, self._low[:k].copy(), self._high[:k].copy(), running_average(mean, k // 20 + 1)
        )

    def copy(self) -> Thinned:
        """The same samples, in memory of its own."""
        twin = Thinned(self._sum.shape[1], self._capacity)
        twin.restore(self.samples, self.table())
        return twin

    def table(self) -> Values:
        """All buckets as one array (k, 2 + 3 · columns): sum of x, count, then the sums, lowest and highest values."""
        k = len(self)
        head = np.stack([self._x[:k], self._count[:k]], axis=1)
        return np.concatenate([head, self._sum[:k], self._low[:k], self._high[:k]], axis=1)

    def table_shape(self, samples: int) -> tuple[int, int]:
        """The shape of `table` after so many samples."""
        return -(-samples // self._width_for(samples)), 2 + 3 * self._sum.shape[1]

    def restore(self, samples: int, table: Values) -> None:
        """Take back what `table` gave after so many samples."""
        self.samples, self._width = samples, self._width_for(samples)
        k, columns = len(table), self._sum.shape[1]
        self._x[:k], self._count[:k] = table[:, 0], table[:, 1]
        self._sum[:k] = table[:, 2 : 2 + columns]
        self._low[:k] = table[:, 2 + columns : 2 + 2 * columns]
        self._high[:k] = table[:, 2 + 2 * columns :]

    def _width_for(self, samples: int) -> int:
        """How many samples a bucket holds after so many in all."""
        width = 1
        while samples > 0 and (samples - 1) // width >= self._capacity:
            width *= 2
        return width

    def _merge(self) -> None:
        half = self._capacity // 2
        for array, merge, blank in (
            (self._x, np.add, 0.0),
            (self._count, np.add, 0.0),
            (self._sum, np.add, 0.0),
            (self._low, np.minimum, np.inf),
            (self._high, np.maximum, -np.inf),
        ):
            array[:half] = merge(array[0::2], array[1::2])
            array[half:] = blank
        self._width *= 2


def running_average(values: Values, span: int) -> Values:
    """The mean of each value and the span − 1 before it, (k, columns); shorter at the start.

    Nothing is ever subtracted, so a value of 1e20 counts while it lies in the span and leaves nothing behind: the
    values are cut in blocks of the span, and each span is the end of one block and the start of the next (van Herk
    1992).
    """
    k, columns = values.shape
    blocks = -(-k // span)
    padded = np.zeros((blocks * span, columns))
    padded[:k] = values
    cut = padded.reshape(blocks, span, columns)
    beginnings = np.cumsum(cut, axis=1).reshape(padded.shape)[:k]
    ends = np.cumsum(cut[:, ::-1], axis=1)[:, ::-1].reshape(padded.shape)
    total = beginnings.copy()
    # The span that ends at i begins at i − span + 1; where that begins a block, the block is the whole of it.
    reaches_back = np.flatnonzero(np.arange(k) % span != span - 1)
    reaches_back = reaches_back[reaches_back >= span]
    total[reaches_back] += ends[reaches_back - span + 1]
    return total / np.minimum(np.arange(1, k + 1), span)[:, None]


@dataclass(frozen=True)
class Validation:
    """The measures of the validation set at one moment; cost is the data's, regularization its own term."""

    epoch: float
    cost: float
    accuracy: float
    regularization: float


@dataclass(frozen=True)
class EpochRecord:
    """What one epoch came to: training cost and accuracy are means over its batches, while the network changed."""

    epoch: int
    seconds: float
    train_cost: float
    train_accuracy: float
    validation_cost: float | None
    validation_accuracy: float | None
    gradient_norms: tuple[float, ...]


@dataclass
class History:
    """All curves of one run. `batches` has the columns cost, accuracy and the regularization term, a part of the cost.

    `looks` has cost (with regularization) and accuracy of the validation set, as often as it was looked at.
    `gradients` has one column a learning layer: log₁₀ ‖∂C/∂w‖, so that its averages suit a logarithmic axis.
    """

    layers: int
    batches: Thinned = field(default_factory=lambda: Thinned(MEASURES))
    looks: Thinned = field(default_factory=lambda: Thinned(2))
    validations: list[Validation] = field(default_factory=list)
    epochs: list[EpochRecord] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gradients = Thinned(self.layers)

    def add_look(self, look: Validation) -> None:
        """Record a look at the validation set."""
        self.validations.append(look)
        self.looks.add(np.array([look.epoch]), np.array([[look.cost + look.regularization, look.accuracy]]))
