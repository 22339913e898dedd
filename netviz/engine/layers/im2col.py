"""The products of a convolution: the patches under the filter as columns of a matrix (im2col), times the weights.

With the batch last those columns are long block copies, and a matrix product does the whole layer. When a max-pool
follows, the columns of a first layer come in phases: first all places in the top left of their pool square, then all in
the top right, and so on, which turns the pool into a maximum of whole blocks. In later layers, whose columns are many,
the shorter copies would cost more than the pool gains.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided

from netviz.engine.arrays import Array, DTypeLike, Shape
from netviz.engine.layers.base import Operation, Parameters, count, empty

# How many columns are multiplied at a time: as many as stay in a core's second cache, not so few that calls count.
CHUNK, SMALLEST_CHUNK = 1024, 64
SPACE = 16
# How many images' views are kept at most: as many as are gathered at a time, and a few more.
MOST_CUTS = 100


class Fold:
    """Adds the errors of all patches to the image that they were cut from (col2im).

    image (C, H, W, N), set to the sum; errors (C, size, size, height, width, N). First along each row, then over the
    rows: 2 · size additions of long runs instead of size² of short ones.
    """

    def __init__(self, image: Array, errors: Array, stride: int) -> None:
        channels, size, _, height, width, batch = errors.shape
        self._rows = empty((channels, size, height, image.shape[2], batch), image.dtype)
        across, down = stride * (width - 1) + 1, stride * (height - 1) + 1
        self._image = image
        self._steps = [(self._rows[:, :, :, j : j + across : stride], errors[:, :, j]) for j in range(size)]
        self._steps += [(image[:, i : i + down : stride], self._rows[:, i]) for i in range(size)]

    def add(self) -> None:
        self._image.fill(0)
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

    def numbers(self, needs_input_error: bool) -> int:
        """The image with its border, and its error, with and without; the sums of rows by which that is found."""
        channels, height, width = self.input_shape
        tall, wide = height + 2 * self._padding, width + 2 * self._padding
        padded = channels * tall * wide
        found = padded if self._padding else 0
        if needs_input_error:
            rows = channels * self._size * self.output_shape[-2] * wide
            found += padded + rows + (count(self.input_shape) if self._padding else 0)
        return found

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

    The columns are multiplied in chunks that fit the processor's cache, all chunks in one call.
    """

    def deliver_phases(self, size: int) -> bool:
        """Rows and columns that fill no square are dropped."""
        filters, height, width = self.output_shape
        self._phases = size
        self.output_shape = (filters, size**2, height // size, width // size)
        return True

    def numbers(self, needs_input_error: bool) -> int:
        """The columns, their errors, z, and what each chunk adds to the gradient."""
        places = count(self.output_shape[1:])
        length, filters = self.input_shape[0] * self._size**2, self.output_shape[0]
        columns = length * places * (2 if needs_input_error else 1)
        return super().numbers(needs_input_error) + columns + filters * places + length * filters * places // CHUNK

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        super().allocate(batch, dtype, needs_input_error)
        self._weights = self.parameters.weights.reshape(len(self.parameters.weights), -1)
        self._gradient = self.parameters.weight_gradient.reshape(self._weights.shape)
        filters, length = self._weights.shape
        places = count(self.output_shape[1:]) * batch
        self._chunks = chunk_count(places)
        self._columns = spaced(length, places, dtype)
        self._z = empty((filters, places), dtype)
        self._output = self._z.reshape(*self.output_shape, batch)
        self._in_chunks, self._z_in_chunks = self._chunked(self._columns), self._chunked(self._z)
        self._products = empty((self._chunks, length, filters), dtype)
        self._sum = empty((length, filters), dtype)
        self._cuts: dict[int, tuple[Array, Array, Array]] = {}
        if self._input_error is not None:
            errors = spaced(length, places, dtype)
            self._errors_in_chunks = self._chunked(errors)
            shape = self.input_shape[0], self._size, self._size, *self.output_shape[1:], batch
            self._fold = Fold(self._input_error, errors.reshape(shape), self._stride)

    def forward(self, x: Array) -> Array:
        _, columns, patches = self._cut(self._pad(x))
        np.copyto(columns, patches)
        np.matmul(self._weights, self._in_chunks, out=self._z_in_chunks)
        return self._output

    def backward(self, delta: Array) -> Array | None:
        error = self._chunked(delta.reshape(self._z.shape))
        # The taller factor first: BLAS is then 1.5 times as fast as the other way round.
        np.matmul(self._in_chunks, error.transpose(0, 2, 1), out=self._products)
        np.add.reduce(self._products, axis=0, out=self._sum)
        np.copyto(self._gradient, self._sum.T)
        if self._input_error is None:
            return None
        np.matmul(self._weights.T, error, out=self._errors_in_chunks)
        self._fold.add()
        return self._cropped()

    def _chunked(self, matrix: Array) -> Array:
        """A matrix (rows, places) as chunks of its columns, (chunks, rows, places / chunks), as a view."""
        return matrix.reshape(len(matrix), self._chunks, -1).transpose(1, 0, 2)

    def _cut(self, image: Array) -> tuple[Array, Array, Array]:
        """(image, columns, patches), the last two to copy between; kept, because a network's buffers come again."""
        known = self._cuts.get(id(image))
        if known is None or known[0] is not image:
            if len(self._cuts) >= MOST_CUTS:
                self._cuts.clear()
            patches = self._patches(image)
            known = self._cuts[id(image)] = image, self._columns.reshape(patches.shape), patches
        return known


def spaced(rows: int, columns: int, dtype: DTypeLike) -> Array:
    """A matrix whose rows lie a little further apart than they are long.

    Rows a power of two apart share a few cache lines, and a product takes 1.5 times as long.
    """
    return empty((rows, columns + SPACE), dtype)[:, :columns]


def chunk_count(places: int) -> int:
    """Number of equal chunks of at most CHUNK columns; 1 if there is no suitable divisor."""
    for chunks in range(-(-places // CHUNK), places // SMALLEST_CHUNK + 1):
        if places % chunks == 0:
            return chunks
    return 1


class LocalProduct(PatchProduct):
    """z at each place = that place's own w times its patch: (C, H, W, N) → (filters, height, width, N)."""

    def numbers(self, needs_input_error: bool) -> int:
        """The columns, their errors, and z and δ by place, and as an image."""
        places, length = count(self.output_shape[1:]), self.input_shape[0] * self._size**2
        columns = length * places * (2 if needs_input_error else 1)
        return super().numbers(needs_input_error) + columns + 3 * count(self.output_shape)

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
            self._fold = Fold(self._input_error, by_row, self._stride)

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
        self._fold.add()
        return self._cropped()

    @staticmethod
    def _by_place(patches: Array) -> Array:
        """(row, column, channel, row and column in the filter, phases, N), as a view."""
        return np.moveaxis(patches, (5, 6), (0, 1))
