"""Examples: the inputs and labels of one split, as they lie in memory until they become batches.

Images stay uint8 until then. The target of an example is its class, no class (a scribble is not a digit), or, for
regression, numbers. A network may have one output more than there are classes, for no class; without it, an example of
no class pulls every class to the same share.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from netviz.engine.arrays import Array, Shape
from netviz.engine.probabilities import answered, probabilities
from netviz.texts import phrase

Augment = Callable[[NDArray[Any], int, int], NDArray[Any]]
"""augment(inputs (n, *shape), epoch, offset) → as many inputs, each changed a little by chance.

The inputs are at offset, offset + 1, … of the epoch's order, and the change of an input depends only on its place.
"""


NO_CLASS = -1
"""The label of an example that belongs to none of the classes."""


REGRESSION_TOLERANCE = 0.1
"""How near to its target a regression's answer must lie to count as right."""


def unit_scaled(inputs: NDArray[Any], dtype: DTypeLike = np.float64) -> Array:
    """Inputs of any shape as a network sees them: bytes 0…255 become 0…1, and other values stay as they are."""
    return inputs.astype(dtype) / 255 if inputs.dtype == np.uint8 else inputs.astype(dtype)


class ExamplesError(ValueError):
    """Examples that no network can learn from; the message is one sentence."""


@dataclass(frozen=True)
class Examples:
    """n examples. Raises ExamplesError if the arrays do not go together or hold what no network can learn from."""

    inputs: NDArray[Any]
    """(n, *shape), uint8 (0…255, taken as 0…1) or float."""
    labels: NDArray[np.int64]
    """(n,), each in 0…classes − 1, or NO_CLASS."""
    classes: int
    """The number of classes."""
    targets: NDArray[np.float32] | None = None
    """(n, outputs) for regression, where labels are all 0 and `classes` is the number of outputs; else None."""
    unit: float = 1.0
    """What 1 in the targets is in their own unit, where they have been scaled."""

    def __post_init__(self) -> None:
        if len(self.inputs) != len(self.labels):
            raise ExamplesError(
                phrase(
                    "there are {inputs:,} inputs but {labels:,} labels",
                    inputs=len(self.inputs),
                    labels=len(self.labels),
                )
            )
        if self.targets is not None and self.targets.shape != (len(self.labels), self.classes):
            raise ExamplesError(
                phrase(
                    "the targets have shape {shape}, not {expected}",
                    shape=self.targets.shape,
                    expected=(len(self.labels), self.classes),
                )
            )
        if not len(self.labels):
            return
        lowest, highest = int(self.labels.min()), int(self.labels.max())
        if lowest < NO_CLASS or highest >= self.classes:
            wrong = lowest if lowest < NO_CLASS else highest
            raise ExamplesError(
                phrase("label {label} lies outside the classes 0…{last}", label=wrong, last=self.classes - 1)
            )
        if self.inputs.dtype.kind == "f" and not np.isfinite(self.inputs).all():
            first = int(np.flatnonzero(~np.isfinite(self.inputs.reshape(len(self.inputs), -1)).all(axis=1))[0])
            raise ExamplesError(
                phrase("example {place} holds NaN or infinity; every input must be a finite number", place=first)
            )
        if self.targets is not None and not np.isfinite(self.targets).all():
            raise ExamplesError(phrase("a target is NaN or infinite; every target must be a finite number"))

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
        return self.select(slice(0, n))

    def last(self, n: int) -> Examples:
        return self.select(slice(len(self) - n, len(self)))

    def select(self, which: slice | NDArray[np.intp]) -> Examples:
        """Some of them; a slice gives views."""
        targets = None if self.targets is None else self.targets[which]
        return replace(self, inputs=self.inputs[which], labels=self.labels[which], targets=targets)


def answered_correctly(
    outputs: Array, labels: NDArray[np.int64], classes: int, targets: Array | None = None
) -> NDArray[np.bool_]:
    """Which answers are right; outputs (…, outputs, n), labels (…, n), for regression targets like the outputs.

    A class is right when its output is the largest of the classes'; no class, when none of them is an answer
    (`probabilities.answered`); a number, when it lies within `REGRESSION_TOLERANCE` of its target.
    """
    if targets is not None:
        return np.asarray((np.abs(outputs - targets) <= REGRESSION_TOLERANCE).all(axis=-2))
    of_classes = outputs[..., :classes, :]
    answers = np.argmax(of_classes, axis=-2)
    if (labels == NO_CLASS).any():
        unsure = ~answered(probabilities(outputs)[..., :classes, :])
        return np.asarray(np.where(labels == NO_CLASS, unsure, answers == labels), np.bool_)
    return np.asarray(answers == labels)
