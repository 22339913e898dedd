"""Examples: the inputs and labels of one split, as they lie in memory until their batch.

Images stay uint8; a batch becomes float32 between 0 and 1 when it is gathered, already in the layout that the
network's first layer reads. What an example is to be answered with is its class, no class (a scribble is no digit), or,
for regression, numbers of its own. A network may have one output more than there are classes: that one is for no class;
without it, an example of no class pulls every class to the same share.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import count
from netviz.engine.shares import answered, probabilities

Augment = Callable[[NDArray[Any], int, int], NDArray[Any]]
"""augment(inputs (n, *shape), epoch, offset) → as many inputs, each changed a little by chance.

The inputs stand at offset, offset + 1, … of the epoch's order, and an input's change depends on nothing but its place.
"""


NO_CLASS = -1
"""The label of an example that belongs to none of the classes."""

CLOSE = 0.1
"""How near to its target a regression's answer must lie to count as right."""


class ExamplesError(ValueError):
    """Examples that no network can learn from; the message is one sentence."""


@dataclass(frozen=True)
class Examples:
    """inputs (n, *shape), uint8 (0…255, taken as 0…1) or float; labels (n,) in 0…classes − 1, or NO_CLASS.

    targets: (n, outputs) for regression, where labels are all 0 and `classes` is the number of outputs; else None.
    """

    inputs: NDArray[Any]
    labels: NDArray[np.int64]
    classes: int
    targets: NDArray[np.float32] | None = None

    def __post_init__(self) -> None:
        if len(self.inputs) != len(self.labels):
            raise ExamplesError(f"there are {len(self.inputs):,} inputs but {len(self.labels):,} labels")
        if self.targets is not None and self.targets.shape != (len(self.labels), self.classes):
            raise ExamplesError(f"the targets have shape {self.targets.shape}, not {(len(self.labels), self.classes)}")
        if not len(self.labels):
            return
        lowest, highest = int(self.labels.min()), int(self.labels.max())
        if lowest < NO_CLASS or highest >= self.classes:
            wrong = lowest if lowest < NO_CLASS else highest
            raise ExamplesError(f"label {wrong} lies outside the classes 0…{self.classes - 1}")
        if self.inputs.dtype.kind == "f" and not np.isfinite(self.inputs).all():
            first = int(np.flatnonzero(~np.isfinite(self.inputs.reshape(len(self.inputs), -1)).all(axis=1))[0])
            raise ExamplesError(f"example {first} holds NaN or infinity; every input must be a finite number")
        if self.targets is not None and not np.isfinite(self.targets).all():
            raise ExamplesError("a target is NaN or infinite; every target must be a finite number")

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def shape(self) -> Shape:
        """The shape of one input."""
        return self.inputs.shape[1:]

    @property
    def missing_classes(self) -> list[int]:
        """The classes of which there is no example; none for regression."""
        if self.targets is not None:
            return []
        counts = np.bincount(self.labels[self.labels != NO_CLASS], minlength=self.classes)
        return np.flatnonzero(counts == 0).tolist()

    def first(self, n: int) -> Examples:
        return self.chosen(slice(0, n))

    def last(self, n: int) -> Examples:
        return self.chosen(slice(len(self) - n, len(self)))

    def chosen(self, which: slice | NDArray[np.intp]) -> Examples:
        """Some of them; a slice gives views."""
        targets = None if self.targets is None else self.targets[which]
        return Examples(self.inputs[which], self.labels[which], self.classes, targets)


def right(outputs: Array, labels: NDArray[np.int64], classes: int, targets: Array | None = None) -> NDArray[np.bool_]:
    """Which answers are right; outputs (…, outputs, n), labels (…, n), for regression targets like the outputs.

    A class is right when its output is the largest of the classes'; no class, when none of them is an answer
    (`shares.answered`); a number, when it lies within `CLOSE` of its target.
    """
    if targets is not None:
        return np.asarray((np.abs(outputs - targets) <= CLOSE).all(axis=-2))
    of_classes = outputs[..., :classes, :]
    answers = np.argmax(of_classes, axis=-2)
    if (labels == NO_CLASS).any():
        unsure = ~answered(probabilities(outputs)[..., :classes, :])
        return np.asarray(np.where(labels == NO_CLASS, unsure, answers == labels), np.bool_)
    return np.asarray(answers == labels)


def whole_batch(examples: Examples, columns: bool, dtype: DTypeLike, outputs: int) -> tuple[Array, Array]:
    """(inputs, targets) of all examples as one batch; the settings are `Gatherer`'s."""
    gatherer = Gatherer(examples, 1, len(examples), columns, dtype, outputs=outputs)
    gatherer.gather(np.arange(len(examples)))
    return gatherer.batch(0)


class Gatherer:
    """Turns chosen examples into batches for a network, in buffers that it keeps.

    columns: whether the first layer takes (features, N), which then is the transpose of whole rows and costs nothing,
    or the image batch (*shape, N). outputs: those of the network; one more than the classes is for no class.
    """

    def __init__(
        self,
        examples: Examples,
        batches: int,
        batch: int,
        columns: bool,
        dtype: DTypeLike,
        augment: Augment | None = None,
        outputs: int = 0,
    ) -> None:
        self._examples = examples
        outputs = outputs or examples.classes
        self._has_none = outputs > examples.classes
        self._augment = augment
        self._batch = batch
        self._columns = columns
        features = count(examples.shape)
        rows = batches * batch
        self._flat_inputs = examples.inputs.reshape(len(examples), features)
        self._raw = np.empty((rows, features), examples.inputs.dtype)
        self._labels = np.empty(rows, np.int64)
        self._scale = np.asarray(1 / 255 if examples.inputs.dtype == np.uint8 else 1, dtype)
        if columns:
            self._values = np.empty((batches, batch, features), dtype)
            self.inputs = self._values.transpose(0, 2, 1)
        else:
            self._values = np.empty((batches, features, batch), dtype)
            self.inputs = self._values.reshape(batches, *examples.shape, batch)
        self.labels = self._labels.reshape(batches, batch)
        self.targets = np.empty((batches, outputs, batch), dtype)
        self._classes = np.arange(outputs)[None, :, None]
        self._some_without = bool((examples.labels == NO_CLASS).any())

    def gather(self, indices: NDArray[np.int64], epoch: int = 0, offset: int = 0) -> None:
        """Fill the first of `inputs` (batches, …, N), `labels` (batches, N) and `targets` (batches, classes, N).

        `indices` are the examples of whole batches, at most as many as there is room for; epoch and offset are where
        they stand in the run, for augmentation.
        """
        rows = len(indices)
        used = rows // self._batch
        np.take(self._flat_inputs, indices, axis=0, out=self._raw[:rows], mode="clip")
        np.take(self._examples.labels, indices, out=self._labels[:rows], mode="clip")
        chosen = self._raw[:rows]
        if self._augment is not None:
            chosen = self._augment(chosen.reshape(rows, *self._examples.shape), epoch, offset)
        raw = chosen.reshape(used, self._batch, -1)
        np.multiply(raw if self._columns else raw.transpose(0, 2, 1), self._scale, out=self._values[:used])
        if self._examples.targets is not None:
            own = self._examples.targets[indices].reshape(used, self._batch, -1)
            self.targets[:used] = own.transpose(0, 2, 1)
            return
        labels = self.labels[:used, None, :]
        np.equal(labels, self._classes, out=self.targets[:used], casting="unsafe")
        if self._some_without and self._has_none:
            self.targets[:used, -1] = self.labels[:used] == NO_CLASS
        elif self._some_without:
            np.copyto(self.targets[:used], 1 / self._examples.classes, where=labels == NO_CLASS)

    def batch(self, index: int) -> tuple[Array, Array]:
        """(inputs, targets) of one batch."""
        return self.inputs[index], self.targets[index]
