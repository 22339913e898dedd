"""The products of a convolution: the patches under the filter as columns of a matrix (im2col), times the weights.

With the batch last those columns are long block copies, and one matrix product does the whole layer. When a max-pool
follows, the columns of a first layer come in phases: first all places in the top left of their pool square, then all in
the top right, and so on, which turns the pool into a maximum of whole blocks. In later layers, whose columns are many,
the shorter copies would cost more than the pool gains.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided

from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import Operation, Parameters, count, empty


class PatchProduct(Operation):
    """What both products share: the padded image, its patches, and adding their errors up again (col2im)."""

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

    def _fold(self, errors: Array) -> Array:
        """Add the errors of all patches, in the shape of `_patches`, to the image that they were cut from."""
        assert self._input_error is not None
        self._input_error.fill(0)
        patches = self._patches(self._input_error)
        # Places under one weight of the filter never overlap, so each weight's errors can be added as one block.
        for i in range(self._size):
            for j in range(self._size):
                patches[:, i, j] += errors[:, i, j]
        if self._without_border is None:
            return self._input_error
        # A buffer of its own, because what comes before it works in place on whole blocks.
        pad = self._padding
        np.copyto(self._without_border, self._input_error[:, pad:-pad, pad:-pad])
        return self._without_border


class ConvolutionProduct(PatchProduct):
    """z = w ∗ x, without bias: (C, H, W, N) → (filters, height, width, N), or in phases (filters, p², …, N)."""

    def make_phases(self, pool: int) -> None:
        """Deliver the output in pool² blocks, one for each place of the pool's squares; drop what fills no square."""
        filters, height, width = self.output_shape
        self._phases = pool
        self.output_shape = (filters, pool**2, height // pool, width // pool)

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        super().allocate(batch, dtype, needs_input_error)
        places = count(self.output_shape[1:]) * batch
        self._weights = self.parameters.weights.reshape(len(self.parameters.weights), -1)
        self._gradient = self.parameters.weight_gradient.reshape(self._weights.shape)
        self._transposed = empty(self._weights.shape[::-1], dtype)
        self._columns = empty((self._weights.shape[1], places), dtype)
        self._z = empty((self.output_shape[0], places), dtype)
        self._output = self._z.reshape(*self.output_shape, batch)
        if needs_input_error:
            self._column_errors = empty(self._columns.shape, dtype)

    def forward(self, x: Array) -> Array:
        patches = self._patches(self._pad(x))
        np.copyto(self._columns.reshape(patches.shape), patches)
        np.dot(self._weights, self._columns, out=self._z)
        return self._output

    def backward(self, delta: Array) -> Array | None:
        flat = delta.reshape(self._z.shape)
        # The taller factor first: BLAS works on a tall times a narrow matrix half as fast again as the other way round.
        np.dot(self._columns, flat.T, out=self._transposed)
        np.copyto(self._gradient, self._transposed.T)
        if self._input_error is None:
            return None
        np.dot(self._weights.T, flat, out=self._column_errors)
        return self._fold(self._column_errors.reshape(self._patches(self._input_error).shape))


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
        self._column_errors = empty(self._columns.shape, dtype) if needs_input_error else None

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
        if self._column_errors is None or self._input_error is None:
            return None
        np.matmul(self._weights.transpose(0, 2, 1), self._delta, out=self._column_errors)
        by_place = self._by_place(self._patches(self._input_error)).shape
        return self._fold(np.moveaxis(self._column_errors.reshape(by_place), (0, 1), (5, 6)))

    @staticmethod
    def _by_place(patches: Array) -> Array:
        """(row, column, channel, row and column in the filter, phases, N), as a view."""
        return np.moveaxis(patches, (5, 6), (0, 1))
