"""Sampling: the order in which a run sees its examples, and the batches made of them.

Each epoch is a new permutation, drawn from the seed and the epoch's number. Because an epoch's order depends on nothing
else, a run may change its batch size or continue from a file and still see what it would have seen.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array, DTypeLike, Stream, generator
from netviz.engine.examples import NO_CLASS, Augment, Examples
from netviz.engine.layers.base import count


class EpochSampler:
    """Where a run stands among `n` examples: `epoch` finished epochs and `offset` examples of the current one."""

    def __init__(self, n: int, seed: int, epoch: int = 0, offset: int = 0) -> None:
        self.n = n
        self.epoch = epoch
        self.offset = offset
        self._seed = seed
        self._permutation = self._draw()

    def next_batches(self, batch_size: int, batches: int) -> tuple[NDArray[np.int64], int]:
        """(indices, batch): the examples of the next whole batches, at most `batches` of them.

        An epoch whose length the batch size does not divide ends with one smaller batch, returned alone.
        """
        left = self.n - self.offset
        batch = min(batch_size, left)
        chosen = batch * min(batches, left // batch)
        return self._permutation[self.offset : self.offset + chosen], batch

    def seek(self, epoch: int, offset: int) -> None:
        """Move to another position of the run."""
        self.epoch, self.offset = epoch, offset
        self._permutation = self._draw()

    def advance(self, examples: int) -> bool:
        """Count examples as seen; True when that ends the epoch."""
        self.offset += examples
        if self.offset < self.n:
            return False
        self.epoch += 1
        self.offset = 0
        self._permutation = self._draw()
        return True

    def _draw(self) -> NDArray[np.int64]:
        return generator(self._seed, Stream.ORDER, self.epoch).permutation(self.n)


def steps_per_epoch(examples: int, batch_size: int) -> int:
    """How many mini-batches one pass over this many examples takes; the last may be smaller."""
    return max(1, -(-examples // batch_size))


def whole_batch(examples: Examples, columns: bool, dtype: DTypeLike, outputs: int) -> tuple[Array, Array]:
    """(inputs, targets) of all examples as one batch; the settings are `BatchLoader`'s."""
    loader = BatchLoader(examples, 1, len(examples), columns, dtype, outputs=outputs)
    loader.load(np.arange(len(examples)))
    return loader.batch(0)


class BatchLoader:
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

    def load(self, indices: NDArray[np.int64], epoch: int = 0, offset: int = 0) -> None:
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
