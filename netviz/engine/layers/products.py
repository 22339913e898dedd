"""The products of a convolution: the patches under the filter as columns of a matrix (im2col), times the weights.

With the batch last those columns are long block copies, and a few matrix products do the whole layer. When a max-pool
follows, the columns of a first layer come in phases: first all places in the top left of their pool square, then all in
the top right, and so on, which turns the pool into a maximum of whole blocks. In later layers, whose columns are many,
the shorter copies would cost more than the pool gains.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import Operation, Parameters, count, empty

# How large a block of columns may be: with its product it should fit a core's second cache.
BLOCK_BYTES = 1_200_000
# How many images' views are kept at most; as many as are gathered at a time, and some.
MOST_CUTS = 100


class Fold:
    """Adds the errors of all patches to the image that they were cut from (col2im).

    image (C, H, W, N); errors (C, size, size, height, width, N), for the output rows from `first_row` on. First along
    each row, then over the rows: 2 · size additions of long runs instead of size² of short ones.
    """

    def __init__(self, image: Array, errors: Array, first_row: int, stride: int) -> None:
        channels, size, _, height, width, batch = errors.shape
        self._rows = empty((channels, size, height, image.shape[2], batch), image.dtype)
        across, down, top = stride * (width - 1) + 1, stride * (height - 1) + 1, stride * first_row
        self._steps = [(self._rows[:, :, :, j : j + across : stride], errors[:, :, j]) for j in range(size)]
        self._steps += [(image[:, top + i : top + i + down : stride], self._rows[:, i]) for i in range(size)]

    def add(self) -> None:
        self._rows.fill(0)
        for places, errors in self._steps:
            np.add(places, errors, out=places)


class PatchProduct(Operation):
    """What both products share: the image with its border, the patches of it, and the error without the border."""

    _phases = 1

    def __init__(
        self, input_shape: Shape, output_shape: Shape, size: int, stride: int, padding: int, parameters: Parameters
    ) -> None:
        super().__init__(input_shape, output_shape)
        self.parameters = parameters
        self._size, self._stride, self._padding = size, stride, padding

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        channels, height, width = self.input_shape
        pad = self._padding
        padded_shape = (channels, height + 2 * pad, width + 2 * pad, batch)
        self._padded = empty(padded_shape, dtype) if pad else None
        self._input_error = empty(padded_shape, dtype) if needs_input_error else None
        self._without_border = empty((*self.input_shape, batch), dtype) if needs_input_error and pad else None

    def _pad(self, x: Array) -> Array:
        if self._padded is None:
            return x
        pad = self._padding
        self._padded[:, pad:-pad, pad:-pad] = x
        return self._padded

    def _patches(self, image: Array) -> Array:
        """A view of every patch: (channel, row and column in the filter, row and column phase, row, column, N)."""
        step, phases = self._stride, self._phases
        channel, row, column, example = image.strides
        height, width = self.output_shape[-2:]
        return as_strided(
            image,
            (len(image), self._size, self._size, phases, phases, height, width, image.shape[-1]),
            (channel, row, column, step * row, step * column, step * phases * row, step * phases * column, example),
        )

    def _cropped(self) -> Array:
        """The error of the image without its border."""
        assert self._input_error is not None
        if self._without_border is None:
            return self._input_error
        # A buffer of its own, because what comes before it works in place on whole blocks.
        pad = self._padding
        np.copyto(self._without_border, self._input_error[:, pad:-pad, pad:-pad])
        return self._without_border


class ConvolutionProduct(PatchProduct):
    """z = w ∗ x, without bias: (C, H, W, N) → (filters, height, width, N), or in phases (filters, p², …, N).

    The columns are worked on in blocks of some output rows that fit the processor's cache together with what is made
    of them: cut, multiplied and, on the way back, added up again before the next block comes.
    """

    def make_phases(self, pool: int) -> None:
        """Deliver the output in pool² blocks, one for each place of the pool's squares; drop what fills no square."""
        filters, height, width = self.output_shape
        self._phases = pool
        self.output_shape = (filters, pool**2, height // pool, width // pool)

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        super().allocate(batch, dtype, needs_input_error)
        self._weights = self.parameters.weights.reshape(len(self.parameters.weights), -1)
        self._gradient = self.parameters.weight_gradient.reshape(self._weights.shape)
        filters, length = self._weights.shape
        self._z = empty((filters, count(self.output_shape[1:]) * batch), dtype)
        self._output = self._z.reshape(*self.output_shape, batch)
        self._blocks = self._cut(length, batch, np.dtype(dtype).itemsize)
        sizes = [places.stop - places.start for _, places in self._blocks]
        self._columns = [empty((length, size), dtype) for size in sizes]
        self._parts = [empty((filters, size), dtype) for size in sizes]
        self._transposed, self._one_block = (empty((length, filters), dtype) for _ in range(2))
        self._cuts: dict[int, tuple[Array, list[tuple[Array, Array]]]] = {}
        self._way_back: list[tuple[slice, Array, Fold]] = []
        if self._input_error is not None:
            buffers = {size: empty((length, size), dtype) for size in sizes}
            channels, side, width = self.input_shape[0], self._size, self.output_shape[-1]
            for _, places in self._blocks:
                errors = buffers[places.stop - places.start]
                shaped = errors.reshape(channels, side, side, -1, width, batch)
                fold = Fold(self._input_error, shaped, places.start // (width * batch), self._stride)
                self._way_back.append((places, errors, fold))

    def forward(self, x: Array) -> Array:
        places = zip(self._blocks, self._cuts_of(self._pad(x)), self._columns, self._parts, strict=True)
        for (_, where), (target, block), columns, part in places:
            np.copyto(target, block)
            np.dot(self._weights, columns, out=part)
            np.copyto(self._z[:, where], part)
        return self._output

    def backward(self, delta: Array) -> Array | None:
        flat = delta.reshape(self._z.shape)
        self._learn(flat)
        if self._input_error is None:
            return None
        self._input_error.fill(0)
        turned = self._weights.T
        for places, errors, fold in self._way_back:
            np.dot(turned, flat[:, places], out=errors)
            fold.add()
        return self._cropped()

    def _cuts_of(self, image: Array) -> list[tuple[Array, Array]]:
        """(columns, patches) of each block as views to copy between; kept, because a network's buffers come again."""
        known = self._cuts.get(id(image))
        if known is None or known[0] is not image:
            if len(self._cuts) >= MOST_CUTS:
                self._cuts.clear()
            patches = self._patches(image)
            blocks = [patches[where] for where, _ in self._blocks]
            views = [
                (columns.reshape(block.shape), block) for columns, block in zip(self._columns, blocks, strict=True)
            ]
            known = self._cuts[id(image)] = image, views
        return known[1]

    def _learn(self, flat: Array) -> None:
        """∂C/∂w = Σ δ · patch. The taller factor comes first: BLAS is half as fast again on that as the other way."""
        for index, ((_, places), columns) in enumerate(zip(self._blocks, self._columns, strict=True)):
            target = self._one_block if index else self._transposed
            np.dot(columns, flat[:, places].T, out=target)
            if index:
                np.add(self._transposed, target, out=self._transposed)
        np.copyto(self._gradient, self._transposed.T)

    def _cut(self, length: int, batch: int, itemsize: int) -> list[tuple[Any, slice]]:
        """(which patches, which columns of z) of each block: a phase, or as many output rows as the cache takes."""
        *_, height, width = self.output_shape
        whole = slice(None)
        if self._phases > 1:
            size, pairs = height * width * batch, [divmod(index, self._phases) for index in range(self._phases**2)]
            return [
                ((whole, whole, whole, slice(i, i + 1), slice(j, j + 1)), slice(index * size, (index + 1) * size))
                for index, (i, j) in enumerate(pairs)
            ]
        row = width * batch
        rows = max(1, min(height, BLOCK_BYTES // (length * row * itemsize)))
        rows = -(-height // -(-height // rows))  # as even as can be
        starts = range(0, height, rows)
        return [
            ((*(whole,) * 5, slice(start, start + rows)), slice(start * row, min(start + rows, height) * row))
            for start in starts
        ]


class LocalProduct(PatchProduct):
    """z at each place = that place's own w times its patch: (C, H, W, N) → (filters, height, width, N)."""

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        super().allocate(batch, dtype, needs_input_error)
        filters, height, width = self.output_shape
        places = height * width
        self._weights = self.parameters.weights.reshape(places, filters, -1)
        self._gradient = self.parameters.weight_gradient.reshape(self._weights.shape)
        self._columns = empty((places, self._weights.shape[2], batch), dtype)
        self._z = empty((places, filters, batch), dtype)
        self._delta = empty(self._z.shape, dtype)
        self._output = empty((*self.output_shape, batch), dtype)
        self._fold: Fold | None = None
        if self._input_error is not None:
            self._column_errors = empty(self._columns.shape, dtype)
            shape = self._by_place(self._patches(self._input_error)).shape
            by_row = np.moveaxis(self._column_errors.reshape(shape), (0, 1), (5, 6))[:, :, :, 0, 0]
            self._fold = Fold(self._input_error, by_row, 0, self._stride)

    def forward(self, x: Array) -> Array:
        patches = self._by_place(self._patches(self._pad(x)))
        np.copyto(self._columns.reshape(patches.shape), patches)
        np.matmul(self._weights, self._columns, out=self._z)
        self._output[...] = self._z.transpose(1, 0, 2).reshape(self._output.shape)
        return self._output

    def backward(self, delta: Array) -> Array | None:
        filters, places = self.output_shape[0], len(self._z)
        self._delta[...] = delta.reshape(filters, places, -1).transpose(1, 0, 2)
        np.matmul(self._delta, self._columns.transpose(0, 2, 1), out=self._gradient)
        if self._fold is None or self._input_error is None:
            return None
        np.matmul(self._weights.transpose(0, 2, 1), self._delta, out=self._column_errors)
        self._input_error.fill(0)
        self._fold.add()
        return self._cropped()

    @staticmethod
    def _by_place(patches: Array) -> Array:
        """(row, column, channel, row and column in the filter, phases, N), as a view."""
        return np.moveaxis(patches, (5, 6), (0, 1))
