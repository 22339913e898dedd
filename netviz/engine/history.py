"""History: the curves of a run, in memory that does not grow with its length.

A curve keeps at most a few thousand buckets. When they are full, neighbours are merged in pairs; each bucket keeps its
lowest, highest and mean value, so that the spike of a single step stays visible however long the run is.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from netviz.engine.prediction_errors import PredictionErrors
from netviz.engine.smoothing import smoothed

Values = NDArray[np.float64]
CAPACITY = 1024
# How many records of epochs and of validations are kept.
MOST_KEPT = 2048
# A smoothed curve averages over 1 / SMOOTHED_PART of the run.
SMOOTHED_PART = 20
# The smallest number that a logarithmic curve tells from 0: below it a gradient has vanished for every purpose.
SMALLEST = 1e-40
# What is recorded of every mini-batch: its cost, its accuracy, the regularization term in the cost.
MEASURES = 3
# And of every validation: the cost, with the regularization term, and the accuracy.
VALIDATION_MEASURES = 2
# The most numbers in a curve with a column for each class, and the fewest buckets that it has however many these are.
CLASS_NUMBERS, FEWEST_BUCKETS = 1 << 15, 64
# What is recorded of both where numbers are predicted: R² and the mean absolute error.
ERROR_MEASURES = 2


def log10(values: Values) -> Values:
    """The power of ten of each value; 0 and what is smaller than `SMALLEST` lie at its power."""
    return np.log10(np.maximum(values, SMALLEST))


@dataclass(frozen=True)
class Curve:
    """One thinned curve of k buckets."""

    x: Values
    """(k,), in epochs."""
    mean: Values
    low: Values
    high: Values
    """(k, columns): the mean, the lowest and the highest value of each bucket."""
    average: Values
    """(k, columns): the means, smoothed where they are noisy."""


class CurveRecorder:
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

    @property
    def bytes(self) -> int:
        """The memory that it takes."""
        return sum(one.nbytes for one in (self._x, self._count, self._sum, self._low, self._high))

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
        """The samples so far, in copies; the average is over a twentieth of the run."""
        k = len(self)
        count = self._count[:k]
        mean = self._sum[:k] / count[:, None]
        return Curve(
            self._x[:k] / count, mean, self._low[:k].copy(), self._high[:k].copy(), smoothed(mean, k // SMOOTHED_PART)
        )

    def copy(self) -> CurveRecorder:
        """The same samples, in memory of its own."""
        twin = CurveRecorder(self._sum.shape[1], self._capacity)
        twin.restore(self.samples, self.table())
        return twin

    @property
    def end(self) -> float:
        """The mean x of the last bucket; there must be one."""
        last = len(self) - 1
        return float(self._x[last] / self._count[last])

    def table(self) -> Values:
        """All buckets as one array (k, 2 + 3 · columns): sum of x, count, then the sums, lowest and highest values."""
        k = len(self)
        head = np.stack([self._x[:k], self._count[:k]], axis=1)
        return np.concatenate([head, self._sum[:k], self._low[:k], self._high[:k]], axis=1)

    def table_shape(self, samples: int) -> tuple[int, int]:
        """The shape of `table` after this number of samples."""
        return -(-samples // bucket_width(samples, self._capacity)), 2 + 3 * self._sum.shape[1]

    def restore(self, samples: int, table: Values) -> None:
        """Restore what `table` returned after this number of samples."""
        self.samples, self._width = samples, bucket_width(samples, self._capacity)
        k, columns = len(table), self._sum.shape[1]
        self._x[:k], self._count[:k] = table[:, 0], table[:, 1]
        self._sum[:k] = table[:, 2 : 2 + columns]
        self._low[:k] = table[:, 2 + columns : 2 + 2 * columns]
        self._high[:k] = table[:, 2 + 2 * columns :]

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


def class_curve(classes: int) -> CurveRecorder:
    """A recorder with a column for each class, of fewer buckets the more classes there are."""
    buckets = min(CAPACITY, max(FEWEST_BUCKETS, CLASS_NUMBERS // max(1, classes) // 2 * 2))
    return CurveRecorder(max(1, classes), buckets)


Item = TypeVar("Item")


class Log(Sequence[Item]):
    """A list of bounded length: once more than `capacity` (even) items were appended, it keeps every 2nd, then every
    4th, …

    The first and the last are always kept.
    """

    def __init__(self, capacity: int = MOST_KEPT) -> None:
        self.added = 0
        """How many there have been in all."""
        self._capacity = capacity
        self._width = 1
        self._kept: list[Item] = []
        self._last_is_extra = False

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        return self._kept[index]

    def __len__(self) -> int:
        return len(self._kept)

    def append(self, item: Item) -> None:
        """Add an item, in constant time on average."""
        if self._last_is_extra:
            self._kept.pop()
        due = self.added % self._width == 0
        if due and len(self._kept) == self._capacity:
            self._kept = self._kept[::2]
            self._width *= 2
        self._kept.append(item)
        self._last_is_extra = not due
        self.added += 1

    def restore(self, items: Sequence[Item], added: int) -> None:
        """Restore the items that were kept of `added` ones. Raises ValueError if their number is wrong."""
        width = bucket_width(added, self._capacity)
        extra = added > 0 and (added - 1) % width != 0
        if len(items) != -(-added // width) + extra:
            raise ValueError(f"{len(items):,} items are not what is kept of {added:,}")
        self.added, self._width, self._kept, self._last_is_extra = added, width, list(items), extra


def bucket_width(samples: int, capacity: int) -> int:
    """The number of samples per bucket, a power of two, such that `samples` fit into `capacity` buckets."""
    width = 1
    while -(-samples // width) > capacity:
        width *= 2
    return width


@dataclass(frozen=True)
class Validation:
    """The measures of the validation set at one moment."""

    epoch: float
    """The position in the run, in epochs."""
    cost: float
    """C of the data alone."""
    accuracy: float
    """The share answered right."""
    regularization: float
    """The regularization term."""
    errors: PredictionErrors | None = None
    """Where numbers are predicted, otherwise None."""

    @property
    def score(self) -> float:
        """What is to rise: the accuracy, or R² where numbers are predicted."""
        return self.accuracy if self.errors is None else self.errors.r2


@dataclass(frozen=True)
class EpochRecord:
    """What one epoch came to."""

    epoch: int
    """Its number, from 1."""
    seconds: float
    """How long it took."""
    train_cost: float
    train_accuracy: float
    """Means over its batches, while the network changed."""
    validation_cost: float | None
    validation_accuracy: float | None
    """Those at its end; None without a validation set."""
    gradient_norms: tuple[float, ...]
    """‖∂C/∂w‖ of every layer with weights, at its last step."""
    train_errors: PredictionErrors | None = None
    """Where numbers are predicted, a mean over the batches like the others; otherwise None."""
    validation_errors: PredictionErrors | None = None
    """Where numbers are predicted and there is a validation set; otherwise None."""

    @property
    def validation_score(self) -> float | None:
        """What is to rise: the accuracy, or R² where numbers are predicted."""
        return self.validation_accuracy if self.validation_errors is None else self.validation_errors.r2


@dataclass
class History:
    """All curves of one run, and the records of its epochs and validations."""

    layers: int
    """The number of layers with weights."""
    classes: int = 0
    """The number of classes; 0 if numbers are predicted."""
    batches: CurveRecorder = field(default_factory=lambda: CurveRecorder(MEASURES))
    """Of the mini-batches: cost, accuracy and the regularization term, which is a part of the cost."""
    validation_curve: CurveRecorder = field(default_factory=lambda: CurveRecorder(VALIDATION_MEASURES))
    """Of the validation set: cost (with regularization) and accuracy."""
    errors: CurveRecorder = field(default_factory=lambda: CurveRecorder(ERROR_MEASURES))
    """Of the mini-batches: R² and mean absolute error; empty unless numbers are predicted."""
    validation_errors: CurveRecorder = field(default_factory=lambda: CurveRecorder(ERROR_MEASURES))
    """Of the validation set, likewise."""
    validations: Log[Validation] = field(default_factory=Log)
    """The records of the validations; of a long run, not every one."""
    epochs: Log[EpochRecord] = field(default_factory=Log)
    """The records of the epochs; of a long run, not every one."""

    def __post_init__(self) -> None:
        self.gradients = CurveRecorder(self.layers)
        """One column per layer with weights: log₁₀ ‖∂C/∂w‖, so that averages suit a logarithmic axis."""
        self.class_accuracy = class_curve(self.classes)
        """One column per class: the accuracy on its validation examples; empty if numbers are predicted."""

    def copy(self) -> History:
        """The same records, in memory of their own."""
        return deepcopy(self)

    def add_validation(self, validation: Validation, by_class: Values | None = None) -> None:
        """Record an evaluation on the validation set; by_class (classes,) is the accuracy of each class."""
        self.validations.append(validation)
        self.validation_curve.add(
            np.array([validation.epoch]), np.array([[validation.cost + validation.regularization, validation.accuracy]])
        )
        errors = validation.errors
        if errors is not None:
            self.validation_errors.add(
                np.array([validation.epoch]), np.array([[errors.r2, errors.mean_absolute_error]])
            )
        if by_class is not None:
            self.class_accuracy.add(np.array([validation.epoch]), by_class[None])
